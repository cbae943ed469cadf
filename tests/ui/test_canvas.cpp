// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/edits.h"
#include "ui/canvas/mapview.h"
#include "ui/dialogs/removalquestion.h"
#include "ui/mapfixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace milepost;
using namespace milepost::test;

class TestCanvas : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapFixture> m_map;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MapView> m_view;

    MapSession &session() { return m_map->session(); }

    void open(Direction direction = Direction::LeftToRight)
    {
        m_map = std::make_unique<MapFixture>();
        QVERIFY(m_map->isOpen());
        if (direction == Direction::RightToLeft)
            QVERIFY(session().document().perform(
                u"Turn"_s, *edits::setMapDirection(m_map->journey(), session().map(), direction)));
        m_view = std::make_unique<MapView>(session(), *m_appearance);
        m_view->resize(1600, 900);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setZoom(1);
        m_view->setFocus();
    }
    /// In viewport coordinates; scrolled into view first.
    QPoint centre(const MapTarget &target)
    {
        const QRectF rect = m_view->mapScene().rectOf(target);
        m_view->ensureVisible(rect, 60, 60);
        return m_view->mapFromScene(rect.center());
    }
    QPoint centre(const Touchpoint &touchpoint) { return centre(MapFixture::target(touchpoint)); }
    QPoint centre(const Stage &stage) { return centre(MapFixture::target(stage)); }

    void mouse(QEvent::Type type, const QPoint &position, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QWidget *viewport = m_view->viewport();
        QMouseEvent event(type, position, viewport->mapToGlobal(position), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    }
    void dragTo(const QPoint &from, const QPoint &to)
    {
        mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        for (int step = 1; step <= 4; ++step)
            mouse(QEvent::MouseMove, from + (to - from) * step / 4, Qt::NoButton, Qt::LeftButton);
    }
    void drop(const QPoint &at) { mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(&m_view->editor(), text); }
    void editorKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_view->editor(), key, modifiers);
    }
    double felt(const TouchpointId &touchpoint)
    {
        for (const Cell &cell : m_map->journey().cells(m_map->lane(LaneType::Emotion))) {
            if (cell.touchpoint == touchpoint)
                return cell.value.value_or(-99);
        }
        return -99;
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
        m_view.reset();
        m_map.reset();
    }
    void clickSelectsAndEscapeGoesUp();
    void addByKeys();
    void addChain();
    void addDroppedByEscape();
    void addStage();
    void renameByTyping();
    void renameDroppedByEscape();
    void doubleClickEdits();
    void tabEditsAlongARow();
    void editorLeavesTheFocusElsewhere();
    void editorFitsItsTextAndTheView();
    void cellText();
    void channelIsAField();
    void arrowsAreVisual_data() { directions(); }
    void arrowsAreVisual();
    void tabIsLogicalAndLeaves();
    void altArrowsReorder_data() { directions(); }
    void altArrowsReorder();
    void dragWithinStage_data() { directions(); }
    void dragWithinStage();
    void dragAcrossStages();
    void dragStage_data() { directions(); }
    void dragStage();
    void escapeDropsDrag();
    void undoDropsDrag();
    void emotionByMouseAndKeys();
    void deleteAsksForFilledStage();
    void zoomKeepsThePointUnderThePointer();
    void panning();
};

void TestCanvas::clickSelectsAndEscapeGoesUp()
{
    open();
    const Touchpoint second = m_map->touchpoint(0, 1);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre(second));
    QCOMPARE(session().selectedTouchpoint(), second.id);
    QCOMPARE(m_view->accessibleDescription().contains(second.title), true);

    const MapTarget cell{MapTarget::Kind::Cell, {}, second.id, m_map->lane(LaneType::Action)};
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre(cell));
    QVERIFY(session().selection() == cell);
    key(Qt::Key_Escape);
    QVERIFY(session().selection() == MapFixture::target(second));
    QCOMPARE(m_map->steps(), size_t(0));
}

void TestCanvas::addByKeys()
{
    open();
    const QStringList before = m_map->titles(1);
    session().selectTouchpoint(m_map->touchpoint(1, 0).id);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_view->editor().isEditing());
    QCOMPARE(m_map->titles(1), before); // it exists once it has a title
    type(u"Gift wrap"_s);
    editorKey(Qt::Key_Return);

    QStringList after = before;
    after.insert(1, u"Gift wrap"_s);
    QCOMPARE(m_map->titles(1), after);
    QCOMPARE(m_map->steps(), size_t(1));
    QCOMPARE(session().selectedTouchpoint(), m_map->touchpoint(1, 1).id);
    session().undoStack().undo();
    QCOMPARE(m_map->titles(1), before);
    session().undoStack().redo();
    QCOMPARE(m_map->titles(1), after);
    QVERIFY(m_map->storeEqualsMemory());
}

void TestCanvas::addChain()
{
    open();
    const qsizetype before = m_map->titles(0).size();
    session().select(MapFixture::target(m_map->stage(0)));
    key(Qt::Key_Return, Qt::ControlModifier);
    type(u"One"_s);
    editorKey(Qt::Key_Return, Qt::ControlModifier);
    type(u"Two"_s);
    editorKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_view->editor().isEditing());
    editorKey(Qt::Key_Return, Qt::ControlModifier); // an empty title ends the chain
    QVERIFY(!m_view->editor().isEditing());
    QCOMPARE(m_map->titles(0).mid(before), (QStringList{u"One"_s, u"Two"_s}));
}

void TestCanvas::addDroppedByEscape()
{
    open();
    session().selectTouchpoint(m_map->touchpoint(0, 0).id);
    const Journey before = m_map->journey();
    key(Qt::Key_Return, Qt::ControlModifier);
    type(u"Nothing"_s);
    editorKey(Qt::Key_Escape);
    QVERIFY(m_map->journey() == before);
    QCOMPARE(m_map->steps(), size_t(0));
}

void TestCanvas::addStage()
{
    open();
    session().select(MapFixture::target(m_map->stage(0)));
    m_view->addStage();
    type(u"Compare"_s);
    editorKey(Qt::Key_Return);
    QCOMPARE(m_map->stageTitles().value(1), u"Compare"_s);
    // An empty stage takes a touchpoint too.
    key(Qt::Key_Return, Qt::ControlModifier);
    type(u"Test report"_s);
    editorKey(Qt::Key_Return);
    QCOMPARE(m_map->titles(1), QStringList{u"Test report"_s});
}

void TestCanvas::renameByTyping()
{
    open();
    const MapTarget first = MapFixture::target(m_map->touchpoint(0, 0));
    session().select(first);
    key(Qt::Key_F2);
    QCOMPARE(m_view->editor().toPlainText(), m_map->titles(0).first());
    type(u"Poster"_s);
    editorKey(Qt::Key_Return);
    QCOMPARE(m_map->titles(0).first(), u"Poster"_s);
    QVERIFY(session().selection() == first);
    QVERIFY(m_view->hasFocus());

    QTest::keyClick(m_view.get(), 'R');
    QVERIFY(m_view->editor().isEditing());
    type(u"adio"_s);
    editorKey(Qt::Key_Return);
    QCOMPARE(m_map->titles(0).first().toLower(), u"radio"_s);
    QCOMPARE(m_map->steps(), size_t(2));
    // The same text is no step; neither is an empty one.
    key(Qt::Key_Return);
    editorKey(Qt::Key_Return);
    key(Qt::Key_Return);
    editorKey(Qt::Key_Delete);
    editorKey(Qt::Key_Return);
    QCOMPARE(m_map->steps(), size_t(2));
}

void TestCanvas::renameDroppedByEscape()
{
    open();
    const QString before = m_map->stageTitles().first();
    session().select(MapFixture::target(m_map->stage(0)));
    key(Qt::Key_Return);
    type(u"Other"_s);
    editorKey(Qt::Key_Escape);
    QCOMPARE(m_map->stageTitles().first(), before);
    QVERIFY(session().selection() == MapFixture::target(m_map->stage(0)));
    QVERIFY(m_view->hasFocus());
}

void TestCanvas::doubleClickEdits()
{
    open();
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, centre(m_map->stage(1)));
    QVERIFY(m_view->editor().isEditing());
    QCOMPARE(m_view->editor().toPlainText(), m_map->stageTitles().at(1));
    type(u"Decide"_s);
    editorKey(Qt::Key_Return);
    QCOMPARE(m_map->stageTitles().at(1), u"Decide"_s);
}

void TestCanvas::tabEditsAlongARow()
{
    open();
    const LaneId lane = m_map->lane(LaneType::Action);
    const auto cellOf = [&](size_t index) {
        return MapTarget{MapTarget::Kind::Cell, {}, m_map->touchpoint(0, index).id, lane};
    };
    session().select(cellOf(0));
    QTest::keyClicks(m_view.get(), u"a"_s);
    editorKey(Qt::Key_Tab);
    QVERIFY(!m_view->editor().isEditing());
    QVERIFY(m_view->hasFocus());
    QVERIFY(session().selection() == cellOf(1));
    QTest::keyClicks(m_view.get(), u"b"_s);
    editorKey(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(session().selection() == cellOf(0));
    for (const Cell &cell : m_map->journey().cells(lane)) {
        if (cell.touchpoint == m_map->touchpoint(0, 0).id)
            QCOMPARE(cell.text, u"a"_s);
        if (cell.touchpoint == m_map->touchpoint(0, 1).id)
            QCOMPARE(cell.text, u"b"_s);
    }
    QCOMPARE(m_map->steps(), size_t(2));
}

void TestCanvas::editorLeavesTheFocusElsewhere()
{
    m_map = std::make_unique<MapFixture>();
    QVERIFY(m_map->isOpen());
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *view = new MapView(session(), *m_appearance);
    auto *other = new QLineEdit;
    layout->addWidget(view);
    layout->addWidget(other);
    window.resize(900, 700);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    session().selectTouchpoint(m_map->touchpoint(0, 0).id);
    QVERIFY(view->editSelected());
    QTest::keyClicks(&view->editor(), u"Poster"_s);
    other->setFocus(Qt::MouseFocusReason); // as a click into another field
    QCOMPARE(m_map->titles(0).first(), u"Poster"_s);
    QVERIFY(!view->editor().isEditing());
    QVERIFY(other->hasFocus());
}

void TestCanvas::editorFitsItsTextAndTheView()
{
    open();
    m_view->resize(500, 400);
    const MapTarget last = MapFixture::target(m_map->stage(m_map->stageTitles().size() - 1));
    session().select(last);
    QVERIFY(m_view->editSelected());
    const InlineEditor &editor = m_view->editor();
    const QRect room = m_view->viewport()->rect();
    const int oneLine = editor.height();
    QVERIFY(room.contains(editor.geometry()));
    QVERIFY(!editor.verticalScrollBar()->isVisible());
    type(u"A title that is far too long for one single line of this little field here"_s);
    QVERIFY(editor.height() > oneLine);
    QVERIFY(room.contains(editor.geometry()));
    QVERIFY(!editor.verticalScrollBar()->isVisible());
    m_view->setZoom(0.5); // also while it is open
    QVERIFY(editor.isEditing());
    QVERIFY(room.contains(editor.geometry()));
    editorKey(Qt::Key_Escape);
}

void TestCanvas::cellText()
{
    open();
    const LaneId lane = m_map->lane(LaneType::Action);
    const TouchpointId touchpoint = m_map->touchpoint(0, 0).id;
    session().select({MapTarget::Kind::Cell, {}, touchpoint, lane});
    key(Qt::Key_Return);
    type(u"looks"_s);
    editorKey(Qt::Key_Return, Qt::ShiftModifier);
    type(u"twice"_s);
    editorKey(Qt::Key_Return);
    QStringList texts;
    for (const Cell &cell : m_map->journey().cells(lane)) {
        if (cell.touchpoint == touchpoint)
            texts.append(cell.text);
    }
    QCOMPARE(texts, QStringList{u"looks\ntwice"_s});
}

void TestCanvas::channelIsAField()
{
    open();
    const TouchpointId touchpoint = m_map->touchpoint(0, 0).id;
    session().select({MapTarget::Kind::Cell, {}, touchpoint, m_map->lane(LaneType::Channel)});
    key(Qt::Key_Return);
    type(u"Carrier pigeon"_s);
    editorKey(Qt::Key_Return);
    const Channel *channel
        = m_map->journey().find<Channel>(m_map->journey().find<Touchpoint>(touchpoint)->channel);
    QVERIFY(channel);
    QCOMPARE(channel->name, u"Carrier pigeon"_s);
}

void TestCanvas::arrowsAreVisual()
{
    QFETCH(Direction, direction);
    open(direction);
    const bool rightToLeft = direction == Direction::RightToLeft;
    session().selectTouchpoint(m_map->touchpoint(0, 0).id);
    key(rightToLeft ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(session().selectedTouchpoint(), m_map->touchpoint(0, 1).id);
    const qreal there = m_view->mapScene().rectOf(session().selection()).center().x();
    key(Qt::Key_Left);
    QVERIFY(m_view->mapScene().rectOf(session().selection()).center().x() < there);

    session().selectTouchpoint(m_map->touchpoint(0, 0).id);
    key(Qt::Key_Up);
    QVERIFY(session().selection() == MapFixture::target(m_map->stage(0)));
    key(rightToLeft ? Qt::Key_Left : Qt::Key_Right);
    QVERIFY(session().selection() == MapFixture::target(m_map->stage(1)));
    key(Qt::Key_Down);
    QVERIFY(session().selection() == MapFixture::target(m_map->touchpoint(1, 0)));
    key(Qt::Key_Down);
    QCOMPARE(session().selectedTouchpoint(), m_map->touchpoint(1, 0).id);
    QVERIFY(session().selection().kind != MapTarget::Kind::Touchpoint);
}

void TestCanvas::tabIsLogicalAndLeaves()
{
    open(Direction::RightToLeft);
    const std::vector<Touchpoint> all = m_map->journey().touchpointsOfMap(session().map());
    session().select({});
    for (const Touchpoint &touchpoint : all) {
        key(Qt::Key_Tab);
        QCOMPARE(session().selectedTouchpoint(), touchpoint.id);
    }
    key(Qt::Key_Tab); // nowhere further: the selection stays, the focus may go
    QCOMPARE(session().selectedTouchpoint(), all.back().id);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(session().selectedTouchpoint(), all[all.size() - 2].id);
}

void TestCanvas::altArrowsReorder()
{
    QFETCH(Direction, direction);
    open(direction);
    const Qt::Key later = direction == Direction::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const QStringList before = m_map->titles(0);
    session().selectTouchpoint(m_map->touchpoint(0, 0).id);
    const size_t steps = m_map->steps();
    key(later, Qt::AltModifier);
    QCOMPARE(m_map->titles(0).at(1), before.at(0));
    QCOMPARE(m_map->steps(), steps + 1);
    for (qsizetype i = 1; i < before.size(); ++i)
        key(later, Qt::AltModifier); // over the end into the next stage
    QCOMPARE(m_map->titles(1).first(), before.first());
}

void TestCanvas::dragWithinStage()
{
    QFETCH(Direction, direction);
    open(direction);
    const QStringList before = m_map->titles(0);
    const size_t steps = m_map->steps();
    const Touchpoint first = m_map->touchpoint(0, 0);
    const QRectF target = m_view->mapScene().rectOf(MapFixture::target(m_map->touchpoint(0, 1)));
    const qreal beyond = direction == Direction::RightToLeft ? target.left() + 4 : target.right() - 4;
    const QPoint from = centre(first);
    const QPoint to = m_view->mapFromScene(QPointF(beyond, target.center().y()));
    dragTo(from, to);
    QVERIFY(m_view->isDragging());
    QCOMPARE(m_map->titles(0), before); // a preview until the release
    QCOMPARE(m_map->steps(), steps);
    drop(to);
    QVERIFY(!m_view->isDragging());
    QStringList after = before;
    after.swapItemsAt(0, 1);
    QCOMPARE(m_map->titles(0), after);
    QCOMPARE(m_map->steps(), steps + 1);
    session().undoStack().undo();
    QCOMPARE(m_map->titles(0), before);
    QVERIFY(m_map->storeEqualsMemory());
}

void TestCanvas::dragAcrossStages()
{
    open();
    const Touchpoint moved = m_map->touchpoint(0, 0);
    const QRectF target = m_view->mapScene().rectOf(MapFixture::target(m_map->touchpoint(2, 0)));
    const QPoint from = centre(moved);
    const QPoint to = m_view->mapFromScene(QPointF(target.left() + 3, target.center().y()));
    dragTo(from, to);
    drop(to);
    QCOMPARE(m_map->touchpoint(2, 0).id, moved.id);
    QCOMPARE(m_map->steps(), size_t(1));
    QCOMPARE(session().selectedTouchpoint(), moved.id);
}

void TestCanvas::dragStage()
{
    QFETCH(Direction, direction);
    open(direction);
    const QStringList before = m_map->stageTitles();
    const QRectF target = m_view->mapScene().rectOf(MapFixture::target(m_map->stage(1)));
    const qreal beyond = direction == Direction::RightToLeft ? target.left() + 3 : target.right() - 3;
    const QPoint from = centre(m_map->stage(0));
    const QPoint to = m_view->mapFromScene(QPointF(beyond, target.center().y()));
    dragTo(from, to);
    drop(to);
    QStringList after = before;
    after.swapItemsAt(0, 1);
    QCOMPARE(m_map->stageTitles(), after);
}

void TestCanvas::escapeDropsDrag()
{
    open();
    const Journey before = m_map->journey();
    const QPoint to = centre(m_map->touchpoint(1, 0));
    dragTo(centre(m_map->touchpoint(0, 0)), to);
    QVERIFY(m_view->isDragging());
    key(Qt::Key_Escape);
    QVERIFY(!m_view->isDragging());
    drop(to);
    QVERIFY(m_map->journey() == before);
    QCOMPARE(m_map->steps(), size_t(0));
}

void TestCanvas::undoDropsDrag()
{
    open();
    QVERIFY(session().addTouchpoint(m_map->stage(0).id, u"Short life"_s, 0));
    const QPoint to = centre(m_map->touchpoint(1, 0));
    dragTo(centre(m_map->touchpoint(0, 0)), to);
    QVERIFY(m_view->isDragging());
    session().undoStack().undo(); // the dragged touchpoint is gone
    QVERIFY(!m_view->isDragging());
    const Journey before = m_map->journey();
    mouse(QEvent::MouseMove, to + QPoint(5, 0), Qt::NoButton, Qt::LeftButton);
    drop(to);
    QVERIFY(m_map->journey() == before);
}

void TestCanvas::emotionByMouseAndKeys()
{
    open();
    const LaneId lane = m_map->lane(LaneType::Emotion);
    const TouchpointId touchpoint = m_map->touchpoint(0, 1).id;
    QVERIFY(session().setEmotion(lane, touchpoint, 0.0));
    const MapTarget target{MapTarget::Kind::Emotion, {}, touchpoint, lane};
    const QRectF rect = m_view->mapScene().rectOf(target);
    QVERIFY(!rect.isEmpty());
    m_view->ensureVisible(rect);
    const auto at = [&](double value) {
        return m_view->mapFromScene(QPointF(rect.center().x(), session().layout().emotionY(lane, value)));
    };
    dragTo(at(0), at(-1.5));
    QCOMPARE(felt(touchpoint), 0.0);
    drop(at(-1.5));
    QVERIFY(qAbs(felt(touchpoint) + 1.5) < 0.15);
    QCOMPARE(m_map->steps(), size_t(2));

    QVERIFY(session().selection() == target);
    QVERIFY(session().setEmotion(lane, touchpoint, 1.0));
    key(Qt::Key_Up);
    QCOMPARE(felt(touchpoint), 1.5);
    key(Qt::Key_Up);
    key(Qt::Key_Up); // +2 is the end
    QCOMPARE(felt(touchpoint), 2.0);
    key(Qt::Key_Down);
    QCOMPARE(felt(touchpoint), 1.5);
}

void TestCanvas::deleteAsksForFilledStage()
{
    open();
    const QSignalSpy asked(m_view.get(), &MapView::deleteRequested);
    key(Qt::Key_Delete);
    QCOMPARE(asked.count(), 1);

    session().select(MapFixture::target(m_map->stage(0)));
    const std::unique_ptr<QMessageBox> question = removalQuestion(session(), nullptr);
    QVERIFY(question);
    QVERIFY(question->text().contains(m_map->stageTitles().first()));
    QVERIFY(question->informativeText().contains(m_map->titles(0).first()));

    session().selectTouchpoint(m_map->touchpoint(0, 0).id);
    QVERIFY(!removalQuestion(session(), nullptr));
    const QStringList before = m_map->titles(0);
    QVERIFY(removeSelectedAsking(session(), nullptr));
    QCOMPARE(m_map->titles(0), before.mid(1));
    QCOMPARE(session().selectedTouchpoint(), m_map->touchpoint(0, 0).id);
    session().undoStack().undo();
    QCOMPARE(m_map->titles(0), before);
}

void TestCanvas::zoomKeepsThePointUnderThePointer()
{
    open();
    m_view->resize(700, 400);
    m_view->setZoom(1);
    const QPoint pointer(300, 200);
    const QPointF before = m_view->mapToScene(pointer);
    QWheelEvent wheel(pointer, m_view->viewport()->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->viewport(), &wheel);
    QVERIFY(m_view->zoom() > 1.1);
    const QPointF after = m_view->mapToScene(pointer);
    QVERIFY2(QLineF(before, after).length() < 2, qPrintable(u"%1"_s.arg(QLineF(before, after).length())));
    m_view->setZoom(100);
    QCOMPARE(m_view->zoom(), MapView::largestZoom);
}

void TestCanvas::panning()
{
    open();
    m_view->resize(500, 300);
    m_view->setZoom(2);
    const QPointF before = m_view->mapToScene(0, 0);
    mouse(QEvent::MouseButtonPress, {300, 200}, Qt::MiddleButton, Qt::MiddleButton);
    mouse(QEvent::MouseMove, {200, 180}, Qt::NoButton, Qt::MiddleButton);
    mouse(QEvent::MouseButtonRelease, {200, 180}, Qt::MiddleButton, Qt::NoButton);
    const QPointF moved = m_view->mapToScene(0, 0) - before;
    QVERIFY(qAbs(moved.x() - 50) < 1.5);
    QVERIFY(qAbs(moved.y() - 10) < 1.5);
}

QTEST_MAIN(TestCanvas)
#include "test_canvas.moc"
