// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/edits.h"
#include "ui/canvas/overlays.h"
#include "ui/canvas/overviewmap.h"
#include "ui/canvashands.h"
#include "ui/mapfixture.h"
#include "ui/session/cellcommands.h"
#include "ui/session/lanecommands.h"
#include "ui/session/mapclipboard.h"
#include "ui/session/mapcommands.h"
#include "ui/session/placetext.h"
#include "ui/session/stagecommands.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

using namespace milepost;
using namespace milepost::test;

/// Selecting several things and what is done with them, with mouse and keys.
class TestCanvasEditing : public QObject
{
    Q_OBJECT

    using Kind = MapTarget::Kind;

    std::unique_ptr<MapFixture> m_map;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MapView> m_view;
    std::unique_ptr<CanvasHands> m_hands;

    MapSession &session() { return m_map->session(); }
    const MapLayout &layout() { return session().layout(); }

    void open(Direction direction = Direction::LeftToRight)
    {
        m_map = std::make_unique<MapFixture>();
        QVERIFY(m_map->isOpen());
        if (direction == Direction::RightToLeft)
            QVERIFY(session().document().perform(
                u"Turn"_s, *edits::setMapDirection(m_map->journey(), session().map(), direction)));
        m_view = std::make_unique<MapView>(session(), *m_appearance);
        m_hands = std::make_unique<CanvasHands>(*m_view);
        m_view->resize(1600, 1000);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setZoom(1);
        m_view->setFocus();
        m_steps = m_map->steps();
    }
    size_t m_steps = 0;
    size_t stepsDone() { return m_map->steps() - m_steps; }

    MapTarget card(size_t stage, size_t index) { return MapFixture::target(m_map->touchpoint(stage, index)); }
    MapTarget cell(LaneType lane, size_t stage, size_t index)
    {
        return {Kind::Cell, {}, m_map->touchpoint(stage, index).id, m_map->lane(lane)};
    }
    MapTarget laneTitle(LaneType type) { return {Kind::Lane, {}, {}, m_map->lane(type)}; }
    QString textOf(const MapTarget &target)
    {
        return placetext::text(session(), target, TextField::Text).value_or(QString());
    }
    QString undoText() { return session().undoStack().undoText(); }
    /// Both ends of the history give what they should, in memory and on disk.
    void verifyUndoRedo(const Journey &before)
    {
        const Journey after = m_map->journey();
        session().undoStack().undo();
        QVERIFY(m_map->journey() == before);
        session().undoStack().redo();
        QVERIFY(m_map->journey() == after);
        QVERIFY(m_map->storeEqualsMemory());
    }
    static void directions()
    {
        QTest::addColumn<Direction>("direction");
        QTest::newRow("ltr") << Direction::LeftToRight;
        QTest::newRow("rtl") << Direction::RightToLeft;
    }

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void cleanup()
    {
        m_hands.reset();
        m_view.reset();
        m_map.reset();
    }
    void controlAndShiftClick();
    void shiftArrowsExtend_data() { directions(); }
    void shiftArrowsExtend();
    void selectionForgetsWhatVanishes();
    void rubberBand();
    void rubberBandDroppedByEscape();
    void dragOverCellsSelectsABlock();
    void dragSeveralTouchpoints_data() { directions(); }
    void dragSeveralTouchpoints();
    void dragLane();
    void autoScroll();
    void resizeColumn_data() { directions(); }
    void resizeColumn();
    void resizeLane();
    void spanByEdgeAndKeys_data() { directions(); }
    void spanByEdgeAndKeys();
    void plusBetweenColumns_data() { directions(); }
    void plusBetweenColumns();
    void duplicate();
    void foldAndNavigate();
    void splitAndMerge();
    void laneKeys();
    void insertAddsALine();
    void stageGoalAndLaneTitle();
    void deleteSeveral();
    void emotionOfSeveral();
    void evidenceOfCells();
    void copyCellsAndPaste();
    void copyTouchpointsAndPaste();
    void pasteText();
    void pasteImage();
    void dropsPictures();
    void leavesOtherFilesToTheWindow();
    void overview();
};

void TestCanvasEditing::controlAndShiftClick()
{
    open();
    m_hands->click(card(0, 0));
    m_hands->click(card(1, 0), Qt::ControlModifier);
    QCOMPARE(session().selectedTargets().size(), size_t(2));
    QVERIFY(session().selection() == card(1, 0));
    m_hands->click(card(1, 0), Qt::ControlModifier);
    QCOMPARE(session().selectedTargets(), std::vector{card(0, 0)});

    m_hands->click(card(1, 1), Qt::ShiftModifier);
    const qsizetype first = m_map->titles(0).size();
    QCOMPARE(session().selectedTouchpoints().size(), size_t(first) + 2);
    QVERIFY(session().selection() == card(1, 1));
    m_hands->click(card(0, 1), Qt::ShiftModifier); // from the same anchor
    QCOMPARE(session().selectedTouchpoints().size(), size_t(2));

    // A click on one of several leaves that one alone, once it is clear that it was no drag.
    m_hands->click(card(0, 0));
    QCOMPARE(session().selectedTargets(), std::vector{card(0, 0)});
    m_hands->click(card(0, 1), Qt::ControlModifier);
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(session().selectedTargets(), std::vector{card(0, 1)});
    QCOMPARE(stepsDone(), size_t(0));
}

void TestCanvasEditing::shiftArrowsExtend()
{
    QFETCH(Direction, direction);
    open(direction);
    const Qt::Key later = direction == Direction::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    session().select(cell(LaneType::Action, 0, 0));
    m_hands->key(later, Qt::ShiftModifier);
    QCOMPARE(session().selectedTargets().size(), size_t(2));
    m_hands->key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(session().selectedTargets().size(), size_t(4));
    QCOMPARE(session().selection().touchpoint, m_map->touchpoint(0, 1).id);
    m_hands->key(Qt::Key_Up, Qt::ShiftModifier);
    m_hands->key(later == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(session().selectedTargets(), std::vector{cell(LaneType::Action, 0, 0)});
}

void TestCanvasEditing::selectionForgetsWhatVanishes()
{
    open();
    session().setSelection({card(0, 0), card(0, 1)}, card(0, 0));
    const MapTarget stays = card(0, 1);
    const QSignalSpy changed(&session(), &MapSession::selectionChanged);
    QVERIFY(session().document().perform(
        u"Remove"_s, *edits::removeTouchpoint(m_map->journey(), session().selectedTouchpoint())));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session().selectedTargets(), std::vector{stays});
    QVERIFY(session().selection() == stays);
    session().setSelection({stays, stays, {}}); // nothing twice, and nothing that is nothing
    QCOMPARE(session().selectedTargets(), std::vector{stays});
}

void TestCanvasEditing::rubberBand()
{
    open();
    const QRectF first = layout().rectOf(card(0, 0));
    const QRectF second = layout().rectOf(card(0, 1));
    const QPoint from = m_hands->at(QPointF(first.left() + 10, 2));
    m_hands->dragTo(from, m_hands->at(second.center()));
    QCOMPARE(session().selectedTouchpoints(),
             (std::vector{m_map->touchpoint(0, 0).id, m_map->touchpoint(0, 1).id}));
    m_hands->drop(m_hands->at(second.center()));
    QCOMPARE(session().selectedTouchpoints().size(), size_t(2));
    QCOMPARE(stepsDone(), size_t(0));
}

void TestCanvasEditing::rubberBandDroppedByEscape()
{
    open();
    session().select(card(1, 0));
    const QRectF first = layout().rectOf(card(0, 0));
    m_hands->dragTo(m_hands->at(QPointF(first.left() + 10, 2)), m_hands->at(first.center()));
    QVERIFY(session().selection() == card(0, 0));
    m_hands->key(Qt::Key_Escape);
    QVERIFY(!m_view->isDragging());
    QVERIFY(!(session().selection() == card(0, 0)));
}

void TestCanvasEditing::dragOverCellsSelectsABlock()
{
    open();
    const MapTarget from = cell(LaneType::Action, 0, 0);
    const MapTarget to = cell(LaneType::Action, 0, 1);
    m_hands->drag(m_hands->centre(from), m_hands->centre(to));
    QCOMPARE(session().selectedTargets().size(), size_t(2));
    QVERIFY(session().isSelected(from));
    QVERIFY(session().isSelected(to));
    QVERIFY(session().selection() == from);
}

void TestCanvasEditing::dragSeveralTouchpoints()
{
    QFETCH(Direction, direction);
    open(direction);
    const Journey before = m_map->journey();
    const QStringList first = m_map->titles(0);
    const QStringList second = m_map->titles(1);
    session().setSelection({card(0, 0), card(0, 1)});
    const QRectF target = layout().rectOf(card(1, 0));
    const qreal inside = direction == Direction::RightToLeft ? target.right() - 4 : target.left() + 4;
    const QPoint to = m_hands->at({inside, target.center().y()});
    m_hands->drag(m_hands->centre(card(0, 0)), to);
    QCOMPARE(m_map->titles(0), first.mid(2));
    QCOMPARE(m_map->titles(1), first.mid(0, 2) + second);
    QCOMPARE(stepsDone(), size_t(1));
    QVERIFY(undoText().contains(u"2"_s));
    QCOMPARE(session().selectedTouchpoints().size(), size_t(2));
    verifyUndoRedo(before);
}

void TestCanvasEditing::dragLane()
{
    open();
    const Journey before = m_map->journey();
    const auto lanes = [&] {
        std::vector<LaneId> ids;
        for (const Lane &lane : m_map->journey().lanes(session().map()))
            ids.push_back(lane.id);
        return ids;
    };
    std::vector<LaneId> expected = lanes();
    const QRectF last = layout().rectOf({Kind::Lane, {}, {}, expected.back()});
    m_hands->drag(m_hands->centre({Kind::Lane, {}, {}, expected.front()}),
                  m_hands->at({last.center().x(), last.bottom() - 3}));
    std::rotate(expected.begin(), expected.begin() + 1, expected.end());
    QCOMPARE(lanes(), expected);
    QCOMPARE(stepsDone(), size_t(1));
    verifyUndoRedo(before);

    // Alt+Up brings it back one place at a time.
    session().select({Kind::Lane, {}, {}, expected.back()});
    m_hands->key(Qt::Key_Up, Qt::AltModifier);
    std::iter_swap(expected.end() - 1, expected.end() - 2);
    QCOMPARE(lanes(), expected);
}

void TestCanvasEditing::autoScroll()
{
    open();
    m_view->resize(600, 500);
    m_view->setZoom(1.5);
    m_view->horizontalScrollBar()->setValue(0);
    const QPoint from = m_view->mapFromScene(layout().rectOf(card(0, 0)).center());
    m_hands->dragTo(from, QPoint(m_view->viewport()->width() - 4, from.y()));
    QVERIFY(m_view->isDragging());
    QTRY_VERIFY(m_view->horizontalScrollBar()->value() > 200);
    m_hands->key(Qt::Key_Escape);
    const int stopped = m_view->horizontalScrollBar()->value();
    QTest::qWait(60);
    QCOMPARE(m_view->horizontalScrollBar()->value(), stopped);
    QCOMPARE(stepsDone(), size_t(0));
}

void TestCanvasEditing::resizeColumn()
{
    QFETCH(Direction, direction);
    open(direction);
    const Journey before = m_map->journey();
    const TouchpointId id = m_map->touchpoint(0, 0).id;
    const QRectF column = layout().columnOf(id);
    const bool rightToLeft = direction == Direction::RightToLeft;
    const QPointF edge(rightToLeft ? column.left() : column.right(),
                       layout().rectOf(card(0, 0)).center().y());
    QVERIFY(layout().resizeEdgeAt(edge));
    m_hands->drag(m_hands->at(edge), m_hands->at(edge + QPointF(rightToLeft ? -40 : 40, 0)));
    QVERIFY(qAbs(layout().columnOf(id).width() - column.width() - 40) <= 4);
    QCOMPARE(undoText(), u"Resize column"_s);
    QCOMPARE(stepsDone(), size_t(1));
    verifyUndoRedo(before);
}

void TestCanvasEditing::resizeLane()
{
    open();
    const MapTarget lane = laneTitle(LaneType::Action);
    const QRectF before = layout().rectOf(lane);
    const QPointF edge(before.center().x(), before.bottom());
    m_hands->drag(m_hands->at(edge), m_hands->at(edge + QPointF(0, 60)));
    QVERIFY(qAbs(layout().rectOf(lane).height() - before.height() - 60) <= 6);
    QCOMPARE(undoText(), u"Resize lane"_s);
    QCOMPARE(stepsDone(), size_t(1));
}

void TestCanvasEditing::spanByEdgeAndKeys()
{
    QFETCH(Direction, direction);
    open(direction);
    const bool rightToLeft = direction == Direction::RightToLeft;
    const LaneId lane = m_map->lane(LaneType::Action);
    const TouchpointId first = m_map->touchpoint(0, 0).id;
    const TouchpointId second = m_map->touchpoint(0, 1).id;
    QVERIFY(session().setCellText(lane, first, u"Both"_s));
    QVERIFY(session().setCellText(lane, second, {}));
    const MapTarget target = cell(LaneType::Action, 0, 0);
    const auto span = [&] { return edits::findCell(m_map->journey(), mapcommands::placeOf(target))->span; };
    const QRectF box = layout().rectOf(target);
    std::optional<MapLayout::ResizeEdge> edge;
    for (int inset = 0; inset < 12 && (!edge || edge->kind != MapLayout::ResizeEdge::Kind::Cell); ++inset)
        edge = layout().resizeEdgeAt(
            {rightToLeft ? box.left() + inset : box.right() - inset, box.center().y()}, 2);
    QVERIFY(edge && edge->kind == MapLayout::ResizeEdge::Kind::Cell);
    const QRectF next = layout().columnOf(second);
    m_hands->drag(m_hands->at(edge->line.center()),
                  m_hands->at({rightToLeft ? next.left() + 4 : next.right() - 4, edge->line.center().y()}));
    QCOMPARE(span(), 2);
    QCOMPARE(undoText(), u"Resize cell"_s);

    // A step over it, and back again, is one step.
    session().select(target);
    m_hands->key(rightToLeft ? Qt::Key_Right : Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(span(), 1);
    m_hands->key(rightToLeft ? Qt::Key_Left : Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(span(), 2);
    m_hands->key(rightToLeft ? Qt::Key_Left : Qt::Key_Right);
    QVERIFY(session().selectedTouchpoint() != first);
    QVERIFY(session().selectedTouchpoint() != second);
    m_hands->key(rightToLeft ? Qt::Key_Right : Qt::Key_Left);
    QVERIFY(session().selection() == target);
}

void TestCanvasEditing::plusBetweenColumns()
{
    QFETCH(Direction, direction);
    open(direction);
    const bool rightToLeft = direction == Direction::RightToLeft;
    const QStringList before = m_map->titles(0);
    const QRectF column = layout().columnOf(m_map->touchpoint(0, 0).id);
    const QPointF gap(rightToLeft ? column.left() - 4 : column.right() + 4, column.top() + 2);
    const auto place = layout().insertionAt(gap);
    QVERIFY(place && !place->isStage());
    m_hands->hover(m_hands->at(gap));
    m_hands->click(m_hands->at(place->plus));
    QVERIFY(m_view->editor().isEditing());
    CanvasHands::type(u"Between"_s);
    CanvasHands::key(Qt::Key_Return);
    QStringList after = before;
    after.insert(1, u"Between"_s);
    QCOMPARE(m_map->titles(0), after);
    QCOMPARE(stepsDone(), size_t(1));
}

void TestCanvasEditing::duplicate()
{
    open();
    const QStringList before = m_map->titles(0);
    session().setSelection({card(0, 0), card(0, 1)});
    m_hands->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_map->titles(0).size(), before.size() + 2);
    QCOMPARE(session().selectedTouchpoints(),
             (std::vector{m_map->touchpoint(0, 2).id, m_map->touchpoint(0, 3).id}));
    QCOMPARE(stepsDone(), size_t(1));

    const qsizetype stages = m_map->stageTitles().size();
    session().select(MapFixture::target(m_map->stage(0)));
    m_hands->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_map->stageTitles().size(), stages + 1);
    QCOMPARE(session().selection().stage, m_map->stage(1).id);
    QCOMPARE(m_map->titles(1).size(), m_map->titles(0).size());
}

void TestCanvasEditing::foldAndNavigate()
{
    open();
    session().select(card(1, 0));
    m_hands->key(Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(m_map->stage(1).folded);
    QVERIFY(session().selection() == MapFixture::target(m_map->stage(1)));
    // A folded stage is one step on the way.
    session().select(card(0, size_t(m_map->titles(0).size()) - 1));
    m_hands->key(Qt::Key_Right);
    QVERIFY(session().selection() == MapFixture::target(m_map->stage(1)));
    m_hands->key(Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(!m_map->stage(1).folded);
    QCOMPARE(stepsDone(), size_t(2));
}

void TestCanvasEditing::splitAndMerge()
{
    open();
    const Journey before = m_map->journey();
    const QStringList titles = m_map->titles(0);
    session().select(card(0, 0));
    QVERIFY(!mapcommands::canSplit(session()));
    session().select(card(0, 1));
    m_view->splitStage();
    QVERIFY(m_view->editor().isEditing());
    CanvasHands::type(u"Second half"_s);
    CanvasHands::key(Qt::Key_Return);
    QCOMPARE(m_map->stageTitles().at(1), u"Second half"_s);
    QCOMPARE(m_map->titles(0), titles.mid(0, 1));
    QCOMPARE(m_map->titles(1), titles.mid(1));
    QCOMPARE(stepsDone(), size_t(1));
    verifyUndoRedo(before);

    session().select(MapFixture::target(m_map->stage(0)));
    QVERIFY(mapcommands::mergeStages(session()));
    QCOMPARE(m_map->titles(0), titles);
    session().setSelection({MapFixture::target(m_map->stage(0)), MapFixture::target(m_map->stage(1)),
                            MapFixture::target(m_map->stage(2))});
    const qsizetype stages = m_map->stageTitles().size();
    QVERIFY(mapcommands::mergeStages(session()));
    QCOMPARE(m_map->stageTitles().size(), stages - 2);
    QCOMPARE(stepsDone(), size_t(3));
}

void TestCanvasEditing::laneKeys()
{
    open();
    // Left of the first column lies the lane's title.
    session().select(cell(LaneType::Action, 0, 0));
    m_hands->key(Qt::Key_Left);
    QVERIFY(session().selection() == laneTitle(LaneType::Action));
    const size_t lanes = m_map->journey().lanes(session().map()).size();
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    CanvasHands::type(u"Questions"_s);
    CanvasHands::key(Qt::Key_Return);
    QCOMPARE(m_map->journey().lanes(session().map()).size(), lanes + 1);
    const Lane *added = m_map->journey().find<Lane>(session().selection().lane);
    QVERIFY(added);
    QCOMPARE(added->title, u"Questions"_s);
    QCOMPARE(added->position, m_map->journey().find<Lane>(m_map->lane(LaneType::Action))->position + 1);
    QCOMPARE(stepsDone(), size_t(1));
    const LaneId id = added->id;
    QVERIFY(mapcommands::hideLanes(session()));
    QVERIFY(!m_map->journey().find<Lane>(id)->visible);
}

void TestCanvasEditing::insertAddsALine()
{
    open();
    const MapTarget target = cell(LaneType::Action, 0, 0);
    QVERIFY(placetext::setText(session(), target, TextField::Text, u"One"_s));
    session().select(target);
    m_hands->key(Qt::Key_Insert);
    CanvasHands::type(u"Two"_s);
    CanvasHands::key(Qt::Key_Return);
    QCOMPARE(textOf(target), u"One\nTwo"_s);
}

void TestCanvasEditing::stageGoalAndLaneTitle()
{
    open();
    session().select(MapFixture::target(m_map->stage(0)));
    m_hands->key(Qt::Key_F2);
    CanvasHands::key(Qt::Key_Tab); // from the title to the goal
    QVERIFY(m_view->editor().isEditing());
    CanvasHands::type(u"Find a shop I trust"_s);
    CanvasHands::key(Qt::Key_Return);
    QCOMPARE(m_map->stage(0).goal, u"Find a shop I trust"_s);
    QCOMPARE(undoText(), u"Edit stage goal"_s);

    m_hands->doubleClick(m_hands->centre(laneTitle(LaneType::Action)));
    QVERIFY(m_view->editor().isEditing());
    CanvasHands::type(u"What people do"_s);
    CanvasHands::key(Qt::Key_Return);
    QCOMPARE(m_map->journey().find<Lane>(m_map->lane(LaneType::Action))->title, u"What people do"_s);
}

void TestCanvasEditing::deleteSeveral()
{
    open();
    const Journey before = m_map->journey();
    const QStringList titles = m_map->titles(0);
    session().setSelection({card(0, 0), card(0, 1)}, card(0, 0));
    QVERIFY(session().removeSelected());
    QCOMPARE(m_map->titles(0), titles.mid(2));
    QVERIFY(undoText().contains(u"2"_s));
    QCOMPARE(stepsDone(), size_t(1));
    verifyUndoRedo(before);

    const MapTarget channel = cell(LaneType::Channel, 1, 0);
    const MapTarget action = cell(LaneType::Action, 1, 0);
    QVERIFY(placetext::setText(session(), action, TextField::Text, u"x"_s));
    QVERIFY(placetext::setText(session(), channel, TextField::Text, u"Phone"_s));
    session().setSelection({channel, action});
    QVERIFY(session().removeSelected());
    QVERIFY(textOf(channel).isEmpty());
    QVERIFY(textOf(action).isEmpty());
    QCOMPARE(session().selectedTargets().size(), size_t(2)); // still there to be filled
}

void TestCanvasEditing::emotionOfSeveral()
{
    open();
    const LaneId lane = m_map->lane(LaneType::Emotion);
    std::vector<MapTarget> dots;
    for (size_t i = 0; i < 2; ++i) {
        QVERIFY(session().setEmotion(lane, m_map->touchpoint(0, i).id, double(i) - 1));
        dots.push_back({Kind::Emotion, {}, m_map->touchpoint(0, i).id, lane});
    }
    m_steps = m_map->steps();
    const auto felt
        = [&](size_t i) { return *edits::findCell(m_map->journey(), mapcommands::placeOf(dots[i]))->value; };
    session().setSelection(dots);
    m_hands->key(Qt::Key_Up);
    QCOMPARE(felt(0), -0.5);
    QCOMPARE(felt(1), 0.5);
    QCOMPARE(stepsDone(), size_t(1));

    // Dragging one takes the other along.
    const qreal x = layout().columnOf(dots[0].touchpoint).center().x();
    m_hands->drag(m_hands->at({x, layout().emotionY(lane, -0.5)}),
                  m_hands->at({x, layout().emotionY(lane, 0.5)}));
    QVERIFY(qAbs(felt(0) - 0.5) < 0.15);
    QVERIFY(qAbs(felt(1) - 1.5) < 0.15);
    QCOMPARE(stepsDone(), size_t(2));
}

void TestCanvasEditing::evidenceOfCells()
{
    open();
    const MapTarget first = cell(LaneType::Action, 0, 0);
    const MapTarget second = cell(LaneType::Action, 0, 1);
    for (const MapTarget &target : {first, second})
        QVERIFY(placetext::setText(session(), target, TextField::Text, u"x"_s));
    session().setSelection({first, second});
    QCOMPARE(mapcommands::evidence(session()), std::optional(Evidence::Assumed));
    m_steps = m_map->steps();
    QVERIFY(mapcommands::setEvidence(session(), Evidence::Data));
    QCOMPARE(mapcommands::evidence(session()), std::optional(Evidence::Data));
    QCOMPARE(stepsDone(), size_t(1));
}

void TestCanvasEditing::copyCellsAndPaste()
{
    open();
    const MapTarget first = cell(LaneType::Action, 0, 0);
    const MapTarget second = cell(LaneType::Action, 0, 1);
    QVERIFY(placetext::setText(session(), first, TextField::Text, u"a \"b\"\nc"_s));
    QVERIFY(placetext::setText(session(), second, TextField::Text, u"d"_s));
    session().setSelection({first, second}, first);
    const std::unique_ptr<QMimeData> data = mapclipboard::take(session());
    QVERIFY(data);
    QCOMPARE(data->text(), u"\"a \"\"b\"\"\nc\"\td\n"_s);
    QVERIFY(data->html().contains(u"<td>d</td>"_s));

    session().select(cell(LaneType::Action, 1, 0));
    m_steps = m_map->steps();
    QVERIFY(mapclipboard::put(session(), *data));
    QCOMPARE(textOf(cell(LaneType::Action, 1, 0)), u"a \"b\"\nc"_s);
    QCOMPARE(textOf(cell(LaneType::Action, 1, 1)), u"d"_s);
    QCOMPARE(stepsDone(), size_t(1));

    // The table alone, as a spreadsheet gives it.
    QMimeData plain;
    plain.setText(data->text());
    session().select(cell(LaneType::Action, 2, 0));
    QVERIFY(mapclipboard::put(session(), plain));
    QCOMPARE(textOf(cell(LaneType::Action, 2, 0)), u"a \"b\"\nc"_s);
    QVERIFY(m_map->storeEqualsMemory());
}

void TestCanvasEditing::copyTouchpointsAndPaste()
{
    open();
    session().setSelection({card(0, 0), card(0, 1)});
    const std::unique_ptr<QMimeData> data = mapclipboard::take(session());
    QVERIFY(data);
    MapFixture other; // another project
    QVERIFY(other.isOpen());
    other.session().select(MapFixture::target(other.touchpoint(1, 0)));
    const qsizetype before = other.titles(1).size();
    const size_t steps = other.steps();
    QVERIFY(mapclipboard::put(other.session(), *data));
    QCOMPARE(other.titles(1).size(), before + 2);
    QCOMPARE(other.steps(), steps + 1);
    QCOMPARE(other.session().selectedTouchpoints(),
             (std::vector{other.touchpoint(1, 1).id, other.touchpoint(1, 2).id}));
    QVERIFY(other.storeEqualsMemory());

    QMimeData broken;
    broken.setData(u"application/x-milepost-fragment+json"_s, "{\"no\": 1}");
    const QSignalSpy failed(&session(), &MapSession::failed);
    QVERIFY(!mapclipboard::put(session(), broken));
    QCOMPARE(failed.count(), 1);
}

void TestCanvasEditing::pasteText()
{
    open();
    const QStringList before = m_map->titles(0);
    session().select(card(0, 0));
    QMimeData data;
    data.setText(u"Radio\r\nPoster\tignored\r\n\r\nFriends\r\n"_s);
    QVERIFY(mapclipboard::put(session(), data));
    QStringList after = before;
    for (const QString &title : {u"Friends"_s, u"Poster"_s, u"Radio"_s})
        after.insert(1, title);
    QCOMPARE(m_map->titles(0), after);
    QCOMPARE(stepsDone(), size_t(1));
    QCOMPARE(session().selectedTouchpoints().size(), size_t(3));
}

/// A picture file is dropped where pictures belong, and nowhere else.
void TestCanvasEditing::dropsPictures()
{
    open();
    QVERIFY(mapcommands::addLane(session(), LaneType::Image));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"shop window.png"_s);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(file));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const size_t before = m_map->steps();

    const auto drop = [&](const MapTarget &target) {
        const QPoint position = m_hands->centre(target);
        QDragEnterEvent enter(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view->viewport(), &enter);
        QDragMoveEvent move(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view->viewport(), &move);
        QDropEvent event(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view->viewport(), &event);
        return enter.isAccepted() && move.isAccepted() && event.isAccepted();
    };
    QVERIFY(!drop(card(1, 0)));
    QCOMPARE(m_map->steps(), before);
    const MapTarget place = cell(LaneType::Image, 1, 0);
    QVERIFY(drop(place));
    QCOMPARE(m_map->steps(), before + 1);
    const Cell *filled = edits::findCell(m_map->journey(), mapcommands::placeOf(place));
    QVERIFY(filled);
    const Picture *picture = m_map->journey().find<Picture>(filled->picture);
    QVERIFY(picture);
    QCOMPARE(picture->width, 40);
    QVERIFY(session().selection() == place);
}

void TestCanvasEditing::leavesOtherFilesToTheWindow()
{
    open();
    for (const QString &name : {u"survey.csv"_s, u"other.milepost"_s, u"picture.svg"_s}) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/nowhere/"_s + name)});
        QDragEnterEvent event(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view->viewport(), &event);
        QVERIFY2(!event.isAccepted(), qPrintable(name));
    }
}

void TestCanvasEditing::pasteImage()
{
    open();
    QVERIFY(mapcommands::addLane(session(), LaneType::Image));
    const MapTarget target{Kind::Cell, {}, m_map->touchpoint(0, 0).id, session().selection().lane};
    session().select(target);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QMimeData data;
    data.setImageData(image);
    QVERIFY(mapclipboard::put(session(), data));
    const Cell *cell = edits::findCell(m_map->journey(), mapcommands::placeOf(target));
    QVERIFY(cell);
    const Picture *picture = m_map->journey().find<Picture>(cell->picture);
    QVERIFY(picture);
    QCOMPARE(picture->width, 40);
    QVERIFY(session().removeSelected());
    QVERIFY(m_map->journey().all<Picture>().empty());
    session().select(card(0, 0)); // no place for a picture
    QVERIFY(!mapclipboard::put(session(), data));
}

void TestCanvasEditing::overview()
{
    open();
    OverviewMap &overview = m_view->overview();
    m_view->fit();
    QVERIFY(!overview.isVisible());
    m_view->resize(1200, 800);
    m_view->setZoom(3);
    QVERIFY(overview.isVisible());
    const QPointF before = m_view->mapToScene(m_view->viewport()->rect().center());
    QTest::mouseClick(&overview, Qt::LeftButton, {}, QPoint(overview.width() - 6, overview.height() - 6));
    const QPointF after = m_view->mapToScene(m_view->viewport()->rect().center());
    QVERIFY(after.x() > before.x());
    QCOMPARE(session().selectedTargets().size(), size_t(0));
}

QTEST_MAIN(TestCanvasEditing)
#include "test_canvasediting.moc"
