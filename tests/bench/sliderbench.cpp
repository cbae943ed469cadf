// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a step of the period slider to the map painted again, over 40 touchpoints and a million responses:
// milepost-sliderbench [RESPONSES]. Once with the lenses alone in a window, once in the whole window with its
// panels. The mouse is what moves the slider, and a step ends when the map's viewport has been painted.

#include "core/document/journeydocument.h"
#include "ui/canvas/mapview.h"
#include "ui/lenses.h"
#include "ui/mainwindow.h"
#include "ui/panels/filterbar.h"
#include "ui/panels/periodslider.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

constexpr int stageCount = 5;
constexpr int touchpointsPerStage = 8;
constexpr int dayCount = 730;
const QDate firstDay(2024, 11, 1);

[[noreturn]] void fail(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    std::exit(1);
}

/// A map as a workshop leaves it: texts in most lanes, felt emotions, and the lanes that answers fill.
Journey plan()
{
    Journey journey;
    Project project;
    project.id = ProjectId::create();
    project.title = u"Bench"_s;
    journey.adopt(project);
    JourneyMap map;
    map.id = MapId::create();
    map.title = u"Bench"_s;
    journey.adopt(map);
    std::vector<Lane> lanes;
    for (const LaneType type : {LaneType::Action, LaneType::Emotion, LaneType::Quote, LaneType::Metric,
                                LaneType::Pain, LaneType::Opportunity, LaneType::Owner}) {
        Lane lane;
        lane.id = LaneId::create();
        lane.map = map.id;
        lane.type = type;
        lane.title = u"Lane %1"_s.arg(lanes.size() + 1);
        lane.position = int(lanes.size());
        journey.adopt(lane);
        lanes.push_back(lane);
    }
    for (int i = 0; i < stageCount; ++i) {
        Stage stage;
        stage.id = StageId::create();
        stage.map = map.id;
        stage.title = u"Stage %1"_s.arg(i + 1);
        stage.colour = i;
        stage.position = i;
        journey.adopt(stage);
        for (int j = 0; j < touchpointsPerStage; ++j) {
            Touchpoint touchpoint;
            touchpoint.id = TouchpointId::create();
            touchpoint.stage = stage.id;
            touchpoint.title = u"Touchpoint %1.%2"_s.arg(i + 1).arg(j + 1);
            touchpoint.visitors = 10000 - 200 * (i * touchpointsPerStage + j);
            touchpoint.continued = *touchpoint.visitors - 200;
            touchpoint.position = j;
            journey.adopt(touchpoint);
            for (const Lane &lane : lanes) {
                if (lane.type == LaneType::Metric || lane.type == LaneType::Pain)
                    continue;
                Cell cell;
                cell.id = CellId::create();
                cell.lane = lane.id;
                cell.touchpoint = touchpoint.id;
                if (lane.type == LaneType::Emotion)
                    cell.value = (i + j) % 5 - 2;
                else
                    cell.text = u"Customer looks for the price at %1.%2"_s.arg(i + 1).arg(j + 1);
                journey.adopt(cell);
            }
        }
    }
    return journey;
}

void fill(JourneyDocument &document, int responses)
{
    SegmentDictionary segments;
    segments.attributes = {{u"channel"_s, {u"web"_s, u"app"_s, u"store"_s, u"phone"_s}},
                           {u"customer"_s, {u"new"_s, u"returning"_s, u"vip"_s}}};
    const std::vector<Touchpoint> touchpoints
        = document.journey().touchpointsOfMap(document.journey().maps().front().id);
    QRandomGenerator random(2026);
    if (const Status status = document.beginImport(); !status)
        fail(status.error().text);
    auto import = document.file().feedbackStore().beginImport(u"bench"_s);
    if (!import)
        fail(import.error().text);
    ImportBatch batch;
    for (int i = 0; i < responses; ++i) {
        const Metric metric = allMetrics[random.bounded(4)];
        const MetricScale scale = metricScale(metric);
        const std::string id = std::to_string(i);
        const std::array codes{SegmentCode{0, random.bounded(1, 5)}, SegmentCode{1, random.bounded(1, 4)}};
        const IncomingRecord record{.line = i + 1,
                                    .day = firstDay.addDays(qint64(i) * dayCount / responses),
                                    .responseId = id,
                                    .segments = codes};
        const TouchpointId touchpoint = touchpoints[random.bounded(quint32(touchpoints.size()))].id;
        const IncomingScore score{
            .touchpoint = touchpoint, .metric = metric, .score = random.bounded(scale.low, scale.high + 1)};
        if (const auto added = (*import)->add(record, score); !added)
            fail(added.error().text);
        ++batch.responses;
        if (i % 10 != 0)
            continue;
        const IncomingComment comment{.touchpoint = touchpoint,
                                      .text = "It asked for my card three times.",
                                      .complaintMark = random.bounded(4) == 0,
                                      .complaintByKeyword = false};
        if (const auto added = (*import)->add(record, comment); !added)
            fail(added.error().text);
        ++batch.comments;
    }
    batch.fileName = u"bench.csv"_s;
    batch.survey = u"bench"_s;
    batch.sha256 = QByteArray(32, 'b');
    batch.importedAt = QDateTime::currentDateTimeUtc();
    batch.read = batch.imported = responses;
    const auto finished = (*import)->finish(batch, segments, {});
    if (!finished)
        fail(finished.error().text);
    if (const Status status = document.endImport(u"Import"_s, *finished, {}); !status)
        fail(status.error().text);
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

template <typename Function>
Times timed(int count, const Function &function)
{
    std::vector<double> times;
    for (int i = -5; i < count; ++i) {
        QElapsedTimer clock;
        clock.start();
        function(std::max(i, 0));
        if (i >= 0) // the first ones warm up
            times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return summary(std::move(times));
}

/// Counts how often a widget was painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget &widget) { widget.installEventFilter(this); }
    int count() const { return m_count; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

Filter halfYear(int day)
{
    return {.from = firstDay.addDays(day), .to = firstDay.addDays(day + 180)};
}

/// Drags half a year to and fro over the months' volumes.
Times drag(MapSession &session, Lenses &lenses)
{
    session.book().setFilter(halfYear(10));
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    PeriodSlider &slider = lenses.filter().slider();
    const DayRange range = slider.range();
    const QPointF start((slider.xOf(range.first) + slider.xOf(range.last + 1)) / 2, 10);
    const auto send = [&](QEvent::Type type, const QPointF &at) {
        QMouseEvent event(type, at, slider.mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&slider, &event);
    };
    send(QEvent::MouseButtonPress, start);
    Paints paints(*lenses.map().viewport());
    constexpr int way = 120; // pixels, each some days
    int step = 0;
    const Times times = timed(2 * way, [&](int) {
        const int before = paints.count();
        const int along = ++step % (2 * way);
        send(QEvent::MouseMove, start + QPointF(along < way ? along : 2 * way - along, 0));
        while (paints.count() == before)
            QCoreApplication::processEvents();
    });
    send(QEvent::MouseButtonRelease, start);
    return times;
}

void say(const char *what, const Times &times)
{
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    out << what << ": " << times.median << " ms, p95 " << times.p95 << " ms" << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int responses = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.milepost"_s);
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Appearance appearance;
    appearance.setLanguage(Language::English);
    QTextStream(stdout) << stageCount * touchpointsPerStage << " touchpoints, " << responses
                        << " responses, half a year of two years moves by a few days, 1600x1000" << Qt::endl;
    {
        auto document = JourneyDocument::create(path, plan());
        if (!document)
            fail(document.error().text);
        fill(**document, responses);
        MapSession session(std::move(*document));
        QMainWindow window;
        auto *lenses = new Lenses(session, appearance, settings);
        window.setCentralWidget(lenses);
        window.resize(1600, 1000);
        window.show();
        QCoreApplication::processEvents();

        FeedbackBook book(session.document(), session.map());
        say("  counting and summarising alone", timed(100, [&](int i) { book.setFilter(halfYear(i)); }));
        say("  layout alone", timed(50, [&](int) {
                MapLayout::compute(session.journey(), session.map(), session.summary(), session.text());
            }));
        say("  painting again what was painted before",
            timed(50, [&](int) { lenses->map().viewport()->repaint(); }));
        say("slider step to repainted map", drag(session, *lenses));
        window.takeCentralWidget();
        delete lenses;
    }
    MainWindow window(appearance, settings);
    window.resize(1600, 1000);
    if (!window.openFile(path))
        fail(window.message());
    window.show();
    QCoreApplication::processEvents();
    MapSession &session = *window.session();
    session.selectTouchpoint(session.journey().touchpointsOfMap(session.map()).front().id);
    say("slider step to repainted map, with outline, ranking and evidence beside it",
        drag(session, *window.lenses()));
    return 0;
}
