// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/edits.h"
#include "core/journey/templates.h"
#include "ui/canvashands.h"
#include "ui/mainwindow.h"
#include "ui/session/mapcommands.h"
#include "ui/session/placetext.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QToolButton>

using namespace milepost;
using namespace milepost::test;
using namespace Qt::StringLiterals;

/// A whole journey of 5 stages, 20 touchpoints, lanes, curve and persona, drawn from an empty map: once with
/// the keyboard alone, once with the mouse (and the keyboard for the words).
class TestDrawing : public QObject
{
    Q_OBJECT

    using Kind = MapTarget::Kind;

    static constexpr int stageCount = 5;
    static constexpr int perStage = 4;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;

    MapSession &session() { return *m_window->session(); }
    const Journey &journey() { return session().journey(); }
    MapView &view() { return *m_window->view(); }

    /// The blank template without its stages, in a window with the keyboard on the map.
    void openEmpty(Direction direction)
    {
        Result<Journey> made = journeyFromTemplate(u"blank"_s, Language::English, u"Shop"_s);
        QVERIFY(made);
        const MapId map = made->maps().front().id;
        for (const Stage &stage : made->stages(map))
            QVERIFY(made->apply(*edits::removeStage(*made, stage.id)));
        QVERIFY(made->apply(*edits::setMapDirection(*made, map, direction)));
        const QString path = m_dir->filePath(u"shop.milepost"_s);
        QVERIFY(JourneyDocument::create(path, *made));
        m_window = std::make_unique<MainWindow>(*m_appearance, *m_settings);
        m_window->resize(1800, 1100);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->openFile(path));
        QTRY_VERIFY(view().hasFocus());
    }
    static QString stageTitle(int stage) { return u"Stage %1"_s.arg(stage + 1); }
    static QString touchpointTitle(int stage, int index)
    {
        return u"Touchpoint %1.%2"_s.arg(stage + 1).arg(index + 1);
    }
    static double feeling(int number) { return number % 5 / 2.0 - 1; }
    LaneId lane(LaneType type)
    {
        for (const Lane &lane : journey().lanes(session().map())) {
            if (lane.type == type)
                return lane.id;
        }
        return {};
    }
    std::vector<Touchpoint> touchpoints() { return journey().touchpointsOfMap(session().map()); }
    QString textOf(LaneType type, const TouchpointId &id)
    {
        return placetext::text(session(), {Kind::Cell, {}, id, lane(type)}, TextField::Text)
            .value_or(QString());
    }
    double felt(const TouchpointId &id)
    {
        const Cell *cell = edits::findCell(journey(), {.lane = lane(LaneType::Emotion), .touchpoint = id});
        return cell ? cell->value.value_or(-99) : -99;
    }

    void verifyDrawing()
    {
        const std::vector<Stage> stages = journey().stages(session().map());
        QCOMPARE(int(stages.size()), stageCount);
        for (int stage = 0; stage < stageCount; ++stage) {
            QCOMPARE(stages[size_t(stage)].title, stageTitle(stage));
            const std::vector<Touchpoint> own = journey().touchpoints(stages[size_t(stage)].id);
            QCOMPARE(int(own.size()), perStage);
            for (int i = 0; i < perStage; ++i)
                QCOMPARE(own[size_t(i)].title, touchpointTitle(stage, i));
        }
        int number = 0;
        for (const Touchpoint &touchpoint : touchpoints()) {
            QCOMPARE(textOf(LaneType::Action, touchpoint.id), u"Does %1"_s.arg(number));
            QCOMPARE(felt(touchpoint.id), feeling(number));
            ++number;
        }
        int shown = 0;
        for (const Lane &lane : journey().lanes(session().map()))
            shown += lane.visible ? 1 : 0;
        QVERIFY(shown >= 6);
        const Result<Journey> stored = session().document().file().journeyStore().load();
        QVERIFY(stored);
        QVERIFY(*stored == journey());
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_dir->filePath(u"state.ini"_s), QSettings::IniFormat);
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setLanguage(Language::English);
    }
    void cleanup() { m_window.reset(); }
    void withTheKeyboardAlone_data() { directions(); }
    void withTheKeyboardAlone();
    void withTheMouse_data() { directions(); }
    void withTheMouse();

private:
    static void directions()
    {
        QTest::addColumn<Direction>("direction");
        QTest::newRow("ltr") << Direction::LeftToRight;
        QTest::newRow("rtl") << Direction::RightToLeft;
    }
};

void TestDrawing::withTheKeyboardAlone()
{
    QFETCH(Direction, direction);
    openEmpty(direction);
    const auto key = &CanvasHands::key;
    const auto type = &CanvasHands::type;
    const Qt::Key later = direction == Direction::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key earlier = direction == Direction::RightToLeft ? Qt::Key_Right : Qt::Key_Left;

    for (int stage = 0; stage < stageCount; ++stage) {
        key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(view().editor().isEditing());
        type(stageTitle(stage));
        for (int i = 0; i < perStage; ++i) {
            key(Qt::Key_Return, Qt::ControlModifier);
            type(touchpointTitle(stage, i));
        }
        key(Qt::Key_Return, Qt::NoModifier);
    }
    QCOMPARE(int(touchpoints().size()), stageCount * perStage);

    // Down the first column to the actions, and along the row.
    key(Qt::Key_Home, Qt::NoModifier);
    while (session().selection().lane != lane(LaneType::Action))
        key(Qt::Key_Down, Qt::NoModifier);
    for (int number = 0; number < stageCount * perStage; ++number) {
        type(u"Does %1"_s.arg(number));
        key(Qt::Key_Tab, Qt::NoModifier);
    }

    // The curve: half a step per key.
    key(Qt::Key_Home, Qt::NoModifier);
    while (session().selection().kind != Kind::Emotion)
        key(Qt::Key_Down, Qt::NoModifier);
    for (int number = 0; number < stageCount * perStage; ++number) {
        const double wanted = feeling(number);
        key(Qt::Key_Up, Qt::NoModifier); // now there is a point, half a step up
        for (double value = 0.5; value < wanted; value += 0.5)
            key(Qt::Key_Up, Qt::NoModifier);
        for (double value = 0.5; value > wanted; value -= 0.5)
            key(Qt::Key_Down, Qt::NoModifier);
        key(later, Qt::NoModifier);
    }

    // A further lane below the emotions.
    key(Qt::Key_Home, Qt::NoModifier);
    key(earlier, Qt::NoModifier);
    QCOMPARE(session().selection().kind, Kind::Lane);
    const size_t lanes = journey().lanes(session().map()).size();
    key(Qt::Key_Return, Qt::ControlModifier);
    type(u"Questions"_s);
    key(Qt::Key_Return, Qt::NoModifier);
    QCOMPARE(journey().lanes(session().map()).size(), lanes + 1);
    verifyDrawing();

    // The persona, in its dialog.
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow() != m_window.get());
    for (int i = 0; i < 20 && !qobject_cast<QToolButton *>(QApplication::focusWidget()); ++i)
        key(Qt::Key_Tab, Qt::NoModifier);
    QVERIFY(qobject_cast<QToolButton *>(QApplication::focusWidget()));
    key(Qt::Key_Space, Qt::NoModifier);
    QCOMPARE(journey().personas(session().map()).size(), size_t(1));
    for (int i = 0; i < 20 && !qobject_cast<QLineEdit *>(QApplication::focusWidget()); ++i)
        key(Qt::Key_Tab, Qt::NoModifier);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Aylin"_s);
    key(Qt::Key_Return, Qt::NoModifier);
    QCOMPARE(journey().personas(session().map()).front().name, u"Aylin"_s);
}

void TestDrawing::withTheMouse()
{
    QFETCH(Direction, direction);
    openEmpty(direction);
    const bool rightToLeft = direction == Direction::RightToLeft;
    CanvasHands hands(view());
    view().setZoom(1);
    const auto key = &CanvasHands::key;
    const auto type = &CanvasHands::type;
    const auto bandOf = [&](int stage) {
        return session().layout().rectOf(
            {Kind::Stage, journey().stages(session().map())[size_t(stage)].id, {}, {}});
    };
    const auto endOf = [&](const QRectF &rect) { return rightToLeft ? rect.left() - 4 : rect.right() + 4; };
    /// Where the "+" of a place is, shown by the pointer and clicked.
    const auto clickPlus = [&](const QPointF &point) {
        const QPoint near = hands.at(point);
        hands.hover(near);
        const auto place = session().layout().insertionAt(view().mapToScene(near));
        QVERIFY(place);
        hands.click(view().mapFromScene(place->plus));
        QVERIFY(view().editor().isEditing());
    };

    // The first stage has no neighbour: the tool bar's button.
    m_window->actions().get(Actions::AddStage)->trigger();
    type(stageTitle(0));
    key(Qt::Key_Return, Qt::NoModifier);
    for (int stage = 1; stage < stageCount; ++stage) {
        const QRectF band = bandOf(stage - 1);
        clickPlus({endOf(band), band.center().y()});
        type(stageTitle(stage));
        key(Qt::Key_Return, Qt::NoModifier);
    }
    for (int stage = 0; stage < stageCount; ++stage) {
        for (int i = 0; i < perStage; ++i) {
            const QRectF band = bandOf(stage);
            const StageId id = journey().stages(session().map())[size_t(stage)].id;
            const std::vector<Touchpoint> own = journey().touchpoints(id);
            if (own.empty()) {
                clickPlus({band.center().x(), band.bottom() + 3});
            } else {
                const QRectF column = session().layout().columnOf(own.back().id);
                clickPlus({endOf(column) + (rightToLeft ? 1 : -1), column.top() + 2});
            }
            type(touchpointTitle(stage, i));
            key(Qt::Key_Return, Qt::NoModifier);
        }
    }
    QCOMPARE(int(touchpoints().size()), stageCount * perStage);

    int number = 0;
    for (const Touchpoint &touchpoint : touchpoints()) {
        hands.doubleClick(hands.centre({Kind::Cell, {}, touchpoint.id, lane(LaneType::Action)}));
        QVERIFY(view().editor().isEditing());
        type(u"Does %1"_s.arg(number));
        key(Qt::Key_Return, Qt::NoModifier);

        const LaneId emotion = lane(LaneType::Emotion);
        const qreal x = session().layout().columnOf(touchpoint.id).center().x();
        const double wanted = feeling(number);
        const QPoint from = hands.at({x, session().layout().emotionY(emotion, 1.5)});
        hands.drag(from, hands.at({x, session().layout().emotionY(emotion, wanted)}));
        QVERIFY2(qAbs(felt(touchpoint.id) - wanted) < 0.15, qPrintable(QString::number(felt(touchpoint.id))));
        QVERIFY(session().setEmotion(emotion, touchpoint.id, wanted)); // what a hand cannot hit to the tenth
        ++number;
    }
    verifyDrawing();
}

QTEST_MAIN(TestDrawing)
#include "test_drawing.moc"
