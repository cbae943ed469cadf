// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frame times of the map's canvas against a plain scene with one item per cell and the same texts in the same
// places: milepost-canvasbench. With a file name: writes a project of 300 touchpoints x 12 lanes there.

#include "core/document/journeydocument.h"
#include "ui/canvas/mapview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsItem>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

constexpr int lanes = 12;

/// Every cell says something else, in one of three scripts.
QString cellText(int number)
{
    switch (number % 3) {
    case 0:
        return u"Customer %1 looks for the price"_s.arg(number);
    case 1:
        return u"Müşteri %1 fiyatı öğrenmek istiyor"_s.arg(number);
    default:
        return u"مشتری %1 دنبال قیمت می‌گردد"_s.arg(
            QLocale(QLocale::Persian).toString(number));
    }
}

Journey filledJourney(int touchpoints)
{
    Journey journey;
    Project project;
    project.id = ProjectId::create();
    journey.adopt(project);
    JourneyMap map;
    map.id = MapId::create();
    map.title = u"Bench"_s;
    journey.adopt(map);
    std::vector<LaneId> rows;
    for (int i = 0; i < lanes; ++i) {
        Lane lane;
        lane.id = LaneId::create();
        lane.map = map.id;
        lane.title = u"Lane %1"_s.arg(i + 1);
        lane.position = i;
        journey.adopt(lane);
        rows.push_back(lane.id);
    }
    Stage stage;
    int number = 0;
    for (int i = 0; i < touchpoints; ++i) {
        constexpr int inStage = 15;
        if (i % inStage == 0) {
            stage = {};
            stage.id = StageId::create();
            stage.map = map.id;
            stage.title = u"Stage %1"_s.arg(i / inStage + 1);
            stage.colour = i / inStage;
            stage.position = i / inStage;
            journey.adopt(stage);
        }
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId::create();
        touchpoint.stage = stage.id;
        touchpoint.title = u"Touchpoint %1"_s.arg(i + 1);
        touchpoint.position = i % inStage;
        journey.adopt(touchpoint);
        for (const LaneId &lane : rows) {
            Cell cell;
            cell.id = CellId::create();
            cell.lane = lane;
            cell.touchpoint = touchpoint.id;
            cell.text = cellText(number);
            cell.evidence = Evidence(number % 3);
            ++number;
            journey.adopt(cell);
        }
    }
    return journey;
}

/// A cell as one would draw it first.
class PlainItem : public QGraphicsItem
{
public:
    PlainItem(const QRectF &rect, QString text, const QColor &fill, const QColor &line)
        : m_rect(rect)
        , m_text(std::move(text))
        , m_font(Theme::font(FontRole::Cell))
        , m_fill(fill)
        , m_line(line)
    {
    }

    QRectF boundingRect() const override { return m_rect.adjusted(-1, -1, 1, 1); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(m_line);
        painter->setBrush(m_fill);
        painter->drawRoundedRect(m_rect, 6, 6);
        painter->setPen(Theme::light().color(ColorRole::Ink));
        painter->setFont(m_font);
        painter->drawText(m_rect.adjusted(7, 3, -7, -3), Qt::AlignCenter | Qt::TextWordWrap, m_text);
    }

private:
    QRectF m_rect;
    QString m_text;
    QFont m_font;
    QColor m_fill;
    QColor m_line;
};

void fillPlain(QGraphicsScene &scene, const Journey &journey, const MapLayout &layout)
{
    const Theme theme = Theme::light();
    scene.setBackgroundBrush(theme.color(ColorRole::Paper));
    const QColor line = theme.color(ColorRole::Line);
    const auto add = [&](MapTarget target, const QString &text, const QColor &fill) {
        scene.addItem(new PlainItem(layout.rectOf(target), text, fill, line));
    };
    for (const auto &[id, stage] : journey.all<Stage>())
        add({.kind = MapTarget::Kind::Stage, .stage = id}, stage.title, theme.color(stageRole(stage.colour)));
    for (const auto &[id, touchpoint] : journey.all<Touchpoint>())
        add({.kind = MapTarget::Kind::Touchpoint, .touchpoint = id}, touchpoint.title,
            theme.color(ColorRole::Panel));
    for (const auto &[id, cell] : journey.all<Cell>())
        add({.kind = MapTarget::Kind::Cell, .touchpoint = cell.touchpoint, .lane = cell.lane}, cell.text,
            theme.color(ColorRole::Panel));
}

struct Times {
    double median = 0; ///< milliseconds
    double p95 = 0;
};

Times summary(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 95 / 100]};
}

/// Times one full frame of the viewport after each step.
template <typename Step>
Times frames(QGraphicsView &view, int count, Step step)
{
    std::vector<double> times;
    for (int i = -5; i < count; ++i) {
        QElapsedTimer clock;
        clock.start();
        step(std::max(i, 0));
        view.viewport()->repaint();
        if (i >= 0) // the first ones warm up
            times.push_back(double(clock.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    return summary(std::move(times));
}

/// Through the view's own door: the map stays fitted to the window until somebody zooms.
void setScale(QGraphicsView &view, qreal scale)
{
    if (auto *map = qobject_cast<MapView *>(&view))
        map->setZoom(scale);
    view.setTransform(QTransform::fromScale(scale, scale));
    QCoreApplication::processEvents();
    if (!qFuzzyCompare(view.transform().m11(), scale))
        qFatal("The view did not keep the scale that is measured.");
}

Times pan(QGraphicsView &view, qreal scale)
{
    setScale(view, scale);
    view.verticalScrollBar()->setValue(0);
    return frames(view, 60, [&](int i) { view.horizontalScrollBar()->setValue(2000 + 97 * i); });
}

Times whole(QGraphicsView &view, const QRectF &map)
{
    view.fitInView(map, Qt::KeepAspectRatio);
    return frames(view, 30, [](int) {});
}

Times sweep(QGraphicsView &view, const QRectF &map)
{
    return frames(view, 60, [&](int i) {
        const qreal scale = 0.05 * std::pow(2 / 0.05, i / 59.0);
        view.setTransform(QTransform::fromScale(scale, scale));
        view.centerOn(map.width() / 3, 400);
    });
}

/// A card follows the pointer: from the move to the painted frame.
Times drag(MapView &view, const MapLayout &layout, const TouchpointId &card)
{
    setScale(view, 1);
    const QRectF rect = layout.rectOf({.kind = MapTarget::Kind::Touchpoint, .touchpoint = card});
    view.centerOn(rect.center());
    QCoreApplication::processEvents();
    const QPoint start = view.mapFromScene(rect.center());
    const auto send = [&](QEvent::Type type, const QPoint &at, Qt::MouseButtons buttons) {
        const QPointF global = view.viewport()->mapToGlobal(QPointF(at));
        QMouseEvent event(type, at, global, type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    send(QEvent::MouseButtonPress, start, Qt::LeftButton);
    std::vector<double> times;
    for (int i = -5; i < 60; ++i) {
        QElapsedTimer clock;
        clock.start();
        send(QEvent::MouseMove, start + QPoint(30 + (i + 5) * 4, (i % 7) * 3), Qt::LeftButton);
        QCoreApplication::processEvents();
        if (i >= 0)
            times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &escape);
    send(QEvent::MouseButtonRelease, start, Qt::NoButton);
    return summary(std::move(times));
}

void line(QTextStream &out, const char *what, const Times &ours, const Times &plain)
{
    out << what << ": " << ours.median << " ms, p95 " << ours.p95 << " ms; plain scene: " << plain.median
        << " ms; ratio " << ours.median / plain.median << Qt::endl;
}

int measure(QTextStream &out)
{
    QTemporaryDir folder;
    Result<std::unique_ptr<JourneyDocument>> document
        = JourneyDocument::create(folder.filePath(u"bench.milepost"_s), filledJourney(10000 / lanes + 1));
    if (!document)
        return 1;
    MapSession session(std::move(*document));
    Appearance appearance;
    MapView view(session, appearance);
    const MapLayout &layout = session.layout();
    const QRectF map({0, 0}, layout.size());
    QGraphicsScene scene;
    fillPlain(scene, session.journey(), layout);
    scene.setSceneRect(view.scene()->sceneRect());
    QGraphicsView plain(&scene);
    for (QGraphicsView *each : {static_cast<QGraphicsView *>(&view), &plain}) {
        each->setFrameShape(QFrame::NoFrame);
        each->resize(1600, 1000);
        each->show();
    }
    QCoreApplication::processEvents();

    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    out << session.journey().all<Cell>().size()
        << " cells, each with its own text in one of three scripts, 1600x1000" << Qt::endl;
    line(out, "pan at 1:1", pan(view, 1), pan(plain, 1));
    line(out, "pan at 1:2", pan(view, 0.5), pan(plain, 0.5));
    line(out, "whole map", whole(view, map), whole(plain, map));
    line(out, "zoom sweep 0.05 to 2", sweep(view, map), sweep(plain, map));
    const Times card = drag(view, layout, session.journey().touchpointsOfMap(session.map())[40].id);
    out << "drag of one card: " << card.median << " ms, p95 " << card.p95 << " ms" << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 2)
        return measure(out);
    return JourneyDocument::create(QString::fromLocal8Bit(argv[1]), filledJourney(300)) ? 0 : 1;
}
