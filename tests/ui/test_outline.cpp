// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapfixture.h"
#include "ui/panels/outlinepanel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <map>

using namespace milepost;
using namespace milepost::test;

class TestOutline : public QObject
{
    Q_OBJECT

private slots:
    void follows();
    void renames();
    void drops_data();
    void drops();
    void dropsSeveral();
    void refusesForeignDrops();
    void keepsPersistentIndexes();
    void panel();
    void randomEdits();
};

void TestOutline::follows()
{
    MapFixture map;
    QVERIFY(map.isOpen());
    MapSession &session = map.session();
    OutlineModel model(session.document(), session.book(), session.map(), session.text(), map.edits());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(outlineOf(model), outlineOf(map.journey(), session.map()));

    QVERIFY(session.addStage(u"Tell"_s, 1));
    QVERIFY(session.addTouchpoint(map.stage(1).id, u"Review"_s));
    QVERIFY(session.moveStage(map.stage(1).id, 3));
    QVERIFY(session.moveTouchpoint(map.touchpoint(0, 0).id, map.stage(2).id, 0));
    session.select(MapFixture::target(map.stage(0)));
    QVERIFY(session.removeSelected());
    QCOMPARE(outlineOf(model), outlineOf(map.journey(), session.map()));
    while (session.undoStack().canUndo()) {
        session.undoStack().undo();
        QCOMPARE(outlineOf(model), outlineOf(map.journey(), session.map()));
    }
    while (session.undoStack().canRedo()) {
        session.undoStack().redo();
        QCOMPARE(outlineOf(model), outlineOf(map.journey(), session.map()));
    }
}

void TestOutline::renames()
{
    MapFixture map;
    QVERIFY(map.isOpen());
    MapSession &session = map.session();
    OutlineModel model(session.document(), session.book(), session.map(), session.text(), map.edits());
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    QVERIFY(model.setData(first, u"  Poster "_s));
    QCOMPARE(map.titles(0).first(), u"Poster"_s);
    QVERIFY(!model.setData(first, QString()));
    QVERIFY(model.setData(first, u"Poster"_s));
    QCOMPARE(map.steps(), size_t(1));
}

void TestOutline::drops_data()
{
    QTest::addColumn<QList<int>>("source"); // path of rows
    QTest::addColumn<QList<int>>("parent");
    QTest::addColumn<int>("row");
    QTest::addColumn<QList<int>>("expected"); // where it is afterwards
    QTest::newRow("touchpoint down") << QList{0, 0} << QList{0} << 2 << QList{0, 1};
    QTest::newRow("touchpoint up") << QList{0, 2} << QList{0} << 0 << QList{0, 0};
    QTest::newRow("touchpoint across") << QList{0, 0} << QList{2} << 1 << QList{2, 1};
    QTest::newRow("touchpoint on a stage") << QList{0, 0} << QList{1} << -1 << QList{1, -1};
    QTest::newRow("stage down") << QList{0} << QList<int>{} << 2 << QList{1};
    QTest::newRow("stage up") << QList{3} << QList<int>{} << 0 << QList{0};
    QTest::newRow("stage on a stage") << QList{0} << QList{2} << -1 << QList{2};
}

void TestOutline::drops()
{
    QFETCH(QList<int>, source);
    QFETCH(QList<int>, parent);
    QFETCH(int, row);
    QFETCH(QList<int>, expected);
    MapFixture map;
    QVERIFY(map.isOpen());
    MapSession &session = map.session();
    OutlineModel model(session.document(), session.book(), session.map(), session.text(), map.edits());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto at = [&model](const QList<int> &path) {
        QModelIndex index;
        for (const int part : path)
            index = model.index(part < 0 ? model.rowCount(index) - 1 : part, 0, index);
        return index;
    };
    const MapTarget moved = model.targetOf(at(source));
    const std::unique_ptr<QMimeData> data(model.mimeData({at(source)}));
    const QModelIndex onto = at(parent);
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, onto));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, row, 0, onto));
    QVERIFY(model.targetOf(at(expected)) == moved);
    QCOMPARE(outlineOf(model), outlineOf(map.journey(), session.map()));
    QCOMPARE(map.steps(), size_t(1));
}

/// What is selected goes together, in its order, as one step.
void TestOutline::dropsSeveral()
{
    MapFixture map;
    QVERIFY(map.isOpen());
    MapSession &session = map.session();
    OutlineModel model(session.document(), session.book(), session.map(), session.text(), map.edits());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex first = model.index(0, 0);
    const QString one = map.touchpoint(0, 0).title;
    const QString other = map.touchpoint(1, 1).title;
    const std::unique_ptr<QMimeData> touchpoints(
        model.mimeData({model.index(1, 0, model.index(1, 0)), model.index(0, 0, first)}));
    QVERIFY(model.dropMimeData(touchpoints.get(), Qt::MoveAction, 1, 0, model.index(2, 0)));
    QCOMPARE(map.titles(2).mid(1, 2), QStringList({one, other}));
    QCOMPARE(map.steps(), size_t(1));

    const StageId leading = map.stage(0).id;
    const StageId trailing = map.stage(2).id;
    const std::unique_ptr<QMimeData> stages(model.mimeData({model.index(2, 0), first}));
    QVERIFY(model.dropMimeData(stages.get(), Qt::MoveAction, 4, 0, {}));
    QCOMPARE(map.stage(2).id, leading);
    QCOMPARE(map.stage(3).id, trailing);
    QCOMPARE(outlineOf(model), outlineOf(map.journey(), session.map()));
    QCOMPARE(map.steps(), size_t(2));
}

void TestOutline::refusesForeignDrops()
{
    MapFixture map;
    MapFixture other;
    QVERIFY(map.isOpen() && other.isOpen());
    MapSession &session = map.session();
    OutlineModel model(session.document(), session.book(), session.map(), session.text(), map.edits());
    OutlineModel foreign(other.session().document(), other.session().book(), other.session().map(),
                         session.text(), other.edits());
    const std::unique_ptr<QMimeData> data(foreign.mimeData({foreign.index(0, 0)}));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    const std::unique_ptr<QMimeData> touchpoint(model.mimeData({model.index(0, 0, model.index(0, 0))}));
    QVERIFY(!model.canDropMimeData(touchpoint.get(), Qt::MoveAction, 0, 0, {})); // it needs a stage
    QCOMPARE(map.steps(), size_t(0));
}

void TestOutline::keepsPersistentIndexes()
{
    MapFixture map;
    QVERIFY(map.isOpen());
    MapSession &session = map.session();
    OutlineModel model(session.document(), session.book(), session.map(), session.text(), map.edits());
    const QPersistentModelIndex last = model.index(model.rowCount() - 1, 0);
    const QPersistentModelIndex child = model.index(1, 0, last);
    const QString title = child.data().toString();
    QVERIFY(session.moveStage(model.targetOf(last).stage, 0));
    QCOMPARE(last.row(), 0);
    QCOMPARE(child.data().toString(), title);
    QCOMPARE(child.parent(), QModelIndex(last));
}

void TestOutline::panel()
{
    MapFixture map;
    QVERIFY(map.isOpen());
    MapSession &session = map.session();
    Appearance appearance;
    OutlinePanel panel(session, appearance);
    panel.resize(240, 600);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QTreeView &view = panel.view();
    view.setFocus();

    session.selectTouchpoint(map.touchpoint(1, 1).id);
    QCOMPARE(view.currentIndex(), panel.model().indexOf(session.selection()));
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(session.selectedTouchpoint() != map.touchpoint(1, 1).id);

    session.selectTouchpoint(map.touchpoint(0, 0).id);
    QTest::keyClick(&view, Qt::Key_F2);
    QPointer<QLineEdit> editor = view.findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Leaflet"_s);
    QTest::keyClick(editor, Qt::Key_Return); // the view takes it a turn of the event loop later
    QTRY_COMPARE(map.titles(0).first(), u"Leaflet"_s);
    QTRY_VERIFY(!editor);
    QVERIFY(view.hasFocus());
    QCOMPARE(map.steps(), size_t(1));

    QTest::keyClick(&view, Qt::Key_Return);
    editor = view.findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Nothing"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!editor);
    QCOMPARE(map.titles(0).first(), u"Leaflet"_s);
    QCOMPARE(map.steps(), size_t(1));

    const TouchpointId moved = map.touchpoint(0, 0).id;
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(map.touchpoint(0, 1).id, moved);
    QCOMPARE(view.currentIndex(), panel.model().indexOf(session.selection()));
    QCOMPARE(session.selectedTouchpoint(), moved);

    const QSignalSpy asked(&panel, &OutlinePanel::deleteRequested);
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(asked.count(), 1);
    for (int row = 0; row < panel.model().rowCount(); ++row)
        QVERIFY(view.isExpanded(panel.model().index(row, 0)));
}

void TestOutline::randomEdits()
{
    MapFixture map;
    QVERIFY(map.isOpen());
    MapSession &session = map.session();
    OutlineModel model(session.document(), session.book(), session.map(), session.text(), map.edits());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Journey start = map.journey();
    const QSignalSpy failures(&session, &MapSession::failed);
    QRandomGenerator random(20260321);
    const LaneId emotion = map.lane(LaneType::Emotion);
    const LaneId action = map.lane(LaneType::Action);
    // Every tenth position of the history as it was when it was made: whatever way leads back to it, it must
    // be the same again. The ends are tried on their own, since each step costs a commit.
    std::map<size_t, Journey> known{{0, start}};
    const auto thereAndBack = [&](size_t target) {
        const Journey here = map.journey();
        const size_t position = map.steps();
        session.undoStack().setIndex(int(target));
        QCOMPARE(map.steps(), target);
        QVERIFY(!known.contains(target) || map.journey() == known.at(target));
        QCOMPARE(outlineOf(model), outlineOf(map.journey(), session.map()));
        QVERIFY(map.storeEqualsMemory());
        session.undoStack().setIndex(int(position));
        QVERIFY(map.journey() == here);
        QVERIFY(map.storeEqualsMemory());
    };

    for (int step = 0; step < 1000; ++step) {
        const std::vector<Stage> stages = map.journey().stages(session.map());
        const std::vector<Touchpoint> touchpoints = map.journey().touchpointsOfMap(session.map());
        const auto anyStage = [&] { return stages[random.bounded(quint32(stages.size()))].id; };
        const auto anyTouchpoint
            = [&] { return touchpoints[random.bounded(quint32(touchpoints.size()))].id; };
        const int kind = int(random.bounded(14));
        const bool isStep = kind >= 10 && stages.size() >= 2 && stages.size() <= 7 && touchpoints.size() >= 3;
        if (stages.size() > 7) {
            session.select({MapTarget::Kind::Stage, anyStage(), {}, {}});
            session.removeSelected();
        } else if (stages.size() < 2 || kind == 0) {
            session.addStage(u"Stage %1"_s.arg(step), int(random.bounded(quint32(stages.size() + 1))));
        } else if (touchpoints.size() < 3 || kind <= 2) {
            session.addTouchpoint(anyStage(), u"Touchpoint %1"_s.arg(step), int(random.bounded(4)));
        } else if (kind == 3) {
            session.moveStage(anyStage(), int(random.bounded(quint32(stages.size()))));
        } else if (kind <= 5) {
            session.moveTouchpoint(anyTouchpoint(), anyStage(), int(random.bounded(5)) - 1);
        } else if (kind == 6) {
            session.rename({MapTarget::Kind::Touchpoint, {}, anyTouchpoint(), {}}, u"Renamed %1"_s.arg(step));
        } else if (kind == 7) {
            session.setEmotion(emotion, anyTouchpoint(), random.bounded(4.0) - 2);
        } else if (kind == 8) {
            session.setCellText(action, anyTouchpoint(),
                                random.bounded(3) ? u"Text %1"_s.arg(step) : QString());
        } else if (kind == 9) {
            if (random.bounded(4) == 0 && stages.size() > 3)
                session.select({MapTarget::Kind::Stage, anyStage(), {}, {}});
            else
                session.selectTouchpoint(anyTouchpoint());
            session.removeSelected();
        } else if (kind <= 12) {
            session.undoStack().undo();
        } else {
            session.undoStack().redo();
        }
        QCOMPARE(size_t(session.undoStack().index()), map.steps());
        QCOMPARE(size_t(session.undoStack().count()), session.document().history().entries().size());
        const size_t position = map.steps();
        if (!isStep)
            known.erase(known.lower_bound(position), known.end());
        if (const auto it = known.find(position); it != known.end())
            QVERIFY(map.journey() == it->second);
        else if (position % 10 == 0)
            known.emplace(position, map.journey());
        if (step % 50 == 49) {
            QCOMPARE(outlineOf(model), outlineOf(map.journey(), session.map()));
            QVERIFY(map.storeEqualsMemory());
        }
        if (step == 150)
            thereAndBack(0);
    }
    QCOMPARE(failures.count(), 0);
    QVERIFY(map.steps() > 200);
    thereAndBack(map.steps() - 100);
    thereAndBack((map.steps() - 50) / 10 * 10);
}

QTEST_MAIN(TestOutline)
#include "test_outline.moc"
