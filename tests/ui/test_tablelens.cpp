// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/clipboardtable.h"
#include "core/journey/edits.h"
#include "ui/mapfixture.h"
#include "ui/models/touchpointtablemodel.h"
#include "ui/models/touchpointtableproxy.h"
#include "ui/panels/pastepreview.h"
#include "ui/panels/tablelens.h"
#include "ui/shop.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace milepost;
using namespace milepost::test;

/// The map as a spreadsheet.
class TestTableLens : public QObject
{
    Q_OBJECT

private slots:
    void showsFieldsAndFigures();
    void edits_data();
    void edits();
    void follows();
    void sortsAndFilters();
    void sharesSelection();
    void keyboard();
    void copies();
    void plansPastes();
    void pastesAsOneStep();
    void hidesColumns();
};

namespace {

/// A lens over the template's map, with settings of its own.
struct Lens {
    Lens()
        : settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat)
        , lens(map.session(), appearance, settings)
    {
        lens.resize(1200, 700);
        lens.show();
    }
    QModelIndex at(int row, const QString &field)
    {
        return lens.proxy().index(row, lens.model().columnOf(field));
    }
    void select(const QModelIndex &index) { lens.view().setCurrentIndex(index); }

    MapFixture map;
    QTemporaryDir folder;
    QSettings settings;
    Appearance appearance;
    TableLens lens;
};

} // namespace

void TestTableLens::showsFieldsAndFigures()
{
    const QTemporaryDir folder;
    std::unique_ptr<JourneyDocument> document = Shop::make(folder);
    QVERIFY(document);
    MapSession session(std::move(document));
    TouchpointTableModel model(
        session.document(), session.book(), session.map(), LocalText(Language::English),
        [&](const QString &step, const Result<ChangeSet> &changes) { return session.perform(step, changes); },
        [&] { return session.canEdit(); });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 4);
    const auto text = [&](int row, const QString &header) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == header)
                return model.index(row, column).data().toString();
        }
        return u"no such column"_s;
    };
    QCOMPARE(text(2, u"Touchpoint"_s), u"Payment"_s);
    QCOMPARE(text(2, u"CSAT"_s), u"55%"_s);
    QCOMPARE(text(2, u"Visitors"_s), u"3,150"_s);
    QCOMPARE(text(2, u"Drop-off"_s), u"32%"_s);
    QCOMPARE(text(3, u"Drop-off"_s), QString());
    QCOMPARE(text(2, u"Expected drop-off in %"_s), u"15"_s);
    QCOMPARE(text(2, u"Pain"_s), u"9.6"_s);
    QCOMPARE(text(2, u"Complaints"_s), u"44"_s);
    QCOMPARE(text(2, u"NPS"_s), QString());
    QVERIFY(!text(2, u"Evidence"_s).isEmpty());
}

void TestTableLens::edits_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("shown");
    QTest::newRow("title") << u"title"_s << u" Leaflet "_s << true << u"Leaflet"_s;
    QTest::newRow("no title") << u"title"_s << u"  "_s << false << QString();
    QTest::newRow("channel") << u"channel"_s << u"Carrier pigeon"_s << true << u"Carrier pigeon"_s;
    QTest::newRow("importance") << u"importance"_s << u"5"_s << true << u"5"_s;
    QTest::newRow("persian digits") << u"importance"_s << u"۴"_s << true << u"4"_s;
    QTest::newRow("importance beyond") << u"importance"_s << u"6"_s << false << QString();
    QTest::newRow("visitors") << u"visitors"_s << u"12,500"_s << true << u"12,500"_s;
    QTest::newRow("half a visitor") << u"visitors"_s << u"1.5"_s << false << QString();
    QTest::newRow("drop-off") << u"expected_dropoff"_s << u"12.5%"_s << true << u"12.5"_s;
    QTest::newRow("drop-off beyond") << u"expected_dropoff"_s << u"101"_s << false << QString();
    QTest::newRow("switch") << u"is_exit"_s << u"Yes"_s << true << u"yes"_s;
    QTest::newRow("no switch") << u"is_exit"_s << u"perhaps"_s << false << QString();
}

void TestTableLens::edits()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(bool, accepted);
    QFETCH(QString, shown);
    Lens at;
    const QSignalSpy failures(&at.map.session(), &MapSession::failed);
    const QModelIndex index = at.lens.model().index(0, at.lens.model().columnOf(field));
    const Journey before = at.map.journey();
    QCOMPARE(at.lens.model().setData(index, typed), accepted);
    QCOMPARE(failures.count(), accepted ? 0 : 1);
    QCOMPARE(at.map.steps(), size_t(accepted ? 1 : 0));
    if (accepted)
        QCOMPARE(index.data(Qt::EditRole).toString(), shown);
    else
        QVERIFY(at.map.journey() == before);
}

void TestTableLens::follows()
{
    Lens at;
    MapSession &session = at.map.session();
    TouchpointTableModel &model = at.lens.model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester proxyTester(&at.lens.proxy(),
                                               QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto titles = [&] {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row, model.columnOf(u"title"_s)).data().toString());
        return list;
    };
    const auto expected = [&] {
        QStringList list;
        for (const Touchpoint &touchpoint : at.map.journey().touchpointsOfMap(session.map()))
            list.append(touchpoint.title);
        return list;
    };
    QCOMPARE(titles(), expected());
    QVERIFY(session.addTouchpoint(at.map.stage(1).id, u"Review"_s, 0));
    QVERIFY(session.moveStage(at.map.stage(0).id, 2));
    QVERIFY(session.moveTouchpoint(at.map.touchpoint(0, 0).id, at.map.stage(2).id, 1));
    QCOMPARE(titles(), expected());
    const int columns = model.columnCount();
    QVERIFY(session.perform(u"add"_s,
                            edits::addLane(at.map.journey(), session.map(), LaneType::System, u"Systems"_s)));
    QCOMPARE(model.columnCount(), columns + 1);
    while (session.undoStack().canUndo()) {
        session.undoStack().undo();
        QCOMPARE(titles(), expected());
    }
    QCOMPARE(model.columnCount(), columns);

    // The stage's column moves the touchpoint.
    const TouchpointId moved = model.touchpointAt(0);
    QVERIFY(model.setData(model.index(0, 0), at.map.stage(2).title.toUpper()));
    QVERIFY(at.map.journey().touchpoints(at.map.stage(2).id).back().id == moved);
    QVERIFY(!model.setData(model.index(0, 0), u"No such stage"_s));
}

void TestTableLens::sortsAndFilters()
{
    Lens at;
    TouchpointTableModel &model = at.lens.model();
    TouchpointTableProxy &proxy = at.lens.proxy();
    const int visitors = model.columnOf(u"visitors"_s);
    QVERIFY(model.setData(model.index(2, visitors), u"900"_s));
    QVERIFY(model.setData(model.index(4, visitors), u"20"_s));
    QVERIFY(model.setData(model.index(1, visitors), u"1000"_s));
    const auto column = [&] {
        QStringList list;
        for (int row = 0; row < 4; ++row)
            list.append(proxy.index(row, visitors).data().toString());
        return list;
    };
    at.lens.view().sortByColumn(visitors, Qt::AscendingOrder);
    QCOMPARE(column(), (QStringList{u"20"_s, u"900"_s, u"1,000"_s, QString()}));
    at.lens.view().sortByColumn(visitors, Qt::DescendingOrder);
    QCOMPARE(column(), (QStringList{u"1,000"_s, u"900"_s, u"20"_s, QString()}));
    at.lens.view().sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(proxy.mapToSource(proxy.index(3, 0)).row(), 3);

    QVERIFY(model.setData(model.index(3, model.columnOf(u"title"_s)), u"İade işlemi"_s));
    at.lens.filter().setText(u"IADE"_s);
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(proxy.mapToSource(proxy.index(0, 0)).row(), 3);
    at.lens.filter().clear();
    QCOMPARE(proxy.rowCount(), model.rowCount());
}

void TestTableLens::sharesSelection()
{
    Lens at;
    MapSession &session = at.map.session();
    const LaneId lane = at.map.lane(LaneType::Action);
    const Touchpoint touchpoint = at.map.touchpoint(1, 0);
    session.select({.kind = MapTarget::Kind::Cell, .touchpoint = touchpoint.id, .lane = lane});
    QModelIndex current = at.lens.proxy().mapToSource(at.lens.view().currentIndex());
    QCOMPARE(current.row(), at.lens.model().rowOf(touchpoint.id));
    QCOMPARE(current.column(), at.lens.model().columnOf(lane));
    at.select(at.at(0, u"title"_s));
    QVERIFY(session.selection() == MapFixture::target(at.map.touchpoint(0, 0)));

    at.lens.view().selectRow(2);
    QVERIFY(session.selection().kind == MapTarget::Kind::Touchpoint);
    QCOMPARE(session.selectedTargets().size(), size_t(1));
    session.setSelection(
        {MapFixture::target(at.map.touchpoint(0, 0)), MapFixture::target(at.map.touchpoint(0, 2))});
    QCOMPARE(at.lens.view().selectionModel()->selectedIndexes().size(), 2);
    // Nothing of this is an edit.
    QCOMPARE(at.map.steps(), size_t(0));
}

void TestTableLens::keyboard()
{
    Lens at;
    QTableView &view = at.lens.view();
    at.lens.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&at.lens));
    view.setFocus();
    at.select(at.at(0, u"title"_s));
    QTest::keyClick(&view, Qt::Key_Return);
    QPointer<QLineEdit> editor = view.viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Leaflet"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(at.map.titles(0).first(), u"Leaflet"_s);
    QTRY_VERIFY(!editor);

    // Delete empties cells, but neither titles nor rows.
    const int action = at.lens.model().columnOf(at.map.lane(LaneType::Action));
    QVERIFY(at.lens.model().setData(at.lens.model().index(0, action), u"reads it"_s));
    const size_t steps = at.map.steps();
    at.select(at.lens.proxy().index(0, action));
    view.selectionModel()->select(at.at(0, u"title"_s), QItemSelectionModel::Select);
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(at.lens.model().index(0, action).data().toString(), QString());
    QCOMPARE(at.map.titles(0).first(), u"Leaflet"_s);
    QCOMPARE(at.map.steps(), steps + 1);
    // A whole row is asked about.
    const QSignalSpy asked(&at.lens, &TableLens::deleteRequested);
    view.selectRow(0);
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(asked.count(), 1);

    const int rows = at.lens.model().rowCount();
    at.select(at.at(0, u"title"_s));
    at.lens.addTouchpoint();
    QCOMPARE(at.lens.model().rowCount(), rows + 1);
    QCOMPARE(view.currentIndex().row(), 1);
    QVERIFY(view.viewport()->findChild<QLineEdit *>());
}

void TestTableLens::copies()
{
    Lens at;
    TouchpointTableModel &model = at.lens.model();
    const int title = model.columnOf(u"title"_s);
    const int channel = model.columnOf(u"channel"_s);
    QVERIFY(model.setData(model.index(0, title), u"Said \"hi\""_s));
    QVERIFY(model.setData(model.index(0, channel), u"Web"_s));
    QItemSelectionModel *selection = at.lens.view().selectionModel();
    selection->select(at.lens.proxy().index(0, title), QItemSelectionModel::ClearAndSelect);
    selection->select(at.lens.proxy().index(0, channel), QItemSelectionModel::Select);
    selection->select(at.lens.proxy().index(1, title), QItemSelectionModel::Select);
    at.lens.copy();
    const TextBlock block = clipboardtable::fromTsv(QGuiApplication::clipboard()->text());
    QCOMPARE(block.size(), size_t(2));
    QCOMPARE(block[0], (QStringList{u"Said \"hi\""_s, u"Web"_s}));
    QCOMPARE(block[1], (QStringList{model.index(1, title).data().toString(), QString()}));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());

    at.lens.view().selectRow(0);
    at.lens.copy();
    const TextBlock row = clipboardtable::fromTsv(QGuiApplication::clipboard()->text());
    QCOMPARE(row.size(), size_t(2));
    QVERIFY(row[0].contains(u"Touchpoint"_s));
    QVERIFY(!row[0].contains(u"Description"_s)); // hidden
}

void TestTableLens::plansPastes()
{
    Lens at;
    const int rows = at.lens.model().rowCount();
    const Journey before = at.map.journey();
    at.select(at.at(rows - 1, u"title"_s));
    // Title and channel; the second row goes below the last one.
    const TablePaste paste
        = at.lens.plan({{u"Parcel"_s, u"Courier"_s}, {u"Review"_s, u"Web"_s}, {{}, {}}}, false);
    QVERIFY(at.map.journey() == before);
    QCOMPARE(paste.rows().size(), size_t(2));
    QCOMPARE(paste.newTouchpoints(), 1);
    QVERIFY(paste.rows()[1].isNew);
    QCOMPARE(paste.rows()[1].title, u"Review"_s);
    QCOMPARE(paste.problems(), 0);

    const TextBlock named{{u"Touchpoint"_s, u"visitors"_s, u"Shoe size"_s},
                          {u"A"_s, u"10"_s, u"42"_s},
                          {u"B"_s, u"many"_s, {}}};
    at.select(at.at(0, u"title"_s));
    QVERIFY(TablePaste::namesColumns(at.map.journey(), at.lens.model().columns(), named,
                                     LocalText(Language::English)));
    const TablePaste byName = at.lens.plan(named, true);
    QCOMPARE(byName.rows().size(), size_t(2));
    QCOMPARE(byName.rows()[0].cells[1].after, u"10"_s);
    QVERIFY(byName.rows()[0].cells[1].problem.isEmpty());
    QVERIFY(!byName.rows()[0].cells[2].problem.isEmpty()); // no such column
    QVERIFY(!byName.rows()[1].cells[1].problem.isEmpty()); // no number
    QCOMPARE(byName.problems(), 3);
    QCOMPARE(byName.changedCells(), 3);

    PastePreview preview([&](bool first) { return at.lens.plan(named, first); }, true, at.appearance);
    preview.show();
    QCOMPARE(preview.paste().rows().size(), size_t(2));
}

void TestTableLens::pastesAsOneStep()
{
    Lens at;
    const Journey before = at.map.journey();
    at.select(at.at(0, u"visitors"_s));
    const TablePaste paste = at.lens.plan({{u"100"_s, u"80"_s}, {u"80"_s, u"75"_s}}, false);
    QCOMPARE(paste.changedCells(), 4);
    QVERIFY(at.map.session().perform(u"Paste"_s, paste.changes()));
    QCOMPARE(at.map.steps(), size_t(1));
    QCOMPARE(at.at(1, u"continued"_s).data().toString(), u"75"_s);
    QVERIFY(at.map.storeEqualsMemory());
    at.map.session().undoStack().undo();
    QVERIFY(at.map.journey() == before);

    // A single cell needs no preview; what it cannot be is said.
    const QSignalSpy failures(&at.map.session(), &MapSession::failed);
    QGuiApplication::clipboard()->setText(u"55"_s);
    at.select(at.at(0, u"visitors"_s));
    at.lens.paste();
    QCOMPARE(at.at(0, u"visitors"_s).data().toString(), u"55"_s);
    QGuiApplication::clipboard()->setText(u"lots"_s);
    at.lens.paste();
    QCOMPARE(failures.count(), 1);
    QCOMPARE(at.at(0, u"visitors"_s).data().toString(), u"55"_s);
}

void TestTableLens::hidesColumns()
{
    Lens at;
    TouchpointTableModel &model = at.lens.model();
    const int channel = model.columnOf(u"channel"_s);
    QVERIFY(!at.lens.view().isColumnHidden(channel));
    at.lens.showColumn(model.columns()[size_t(channel)], false);
    QVERIFY(at.lens.view().isColumnHidden(channel));
    // Remembered for the next lens.
    TableLens next(at.map.session(), at.appearance, at.settings);
    QVERIFY(next.view().isColumnHidden(channel));
    // A selection of a hidden column falls on the title.
    const LaneId lane = at.map.lane(LaneType::Action);
    at.lens.showColumn(model.columns()[size_t(model.columnOf(lane))], false);
    at.map.session().select(
        {.kind = MapTarget::Kind::Cell, .touchpoint = at.map.touchpoint(0, 1).id, .lane = lane});
    QCOMPARE(at.lens.view().currentIndex().column(), model.columnOf(u"title"_s));
}

QTEST_MAIN(TestTableLens)
#include "test_tablelens.moc"
