// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/correctedrecords.h"
#include "ui/dialogs/importlistdialog.h"
#include "ui/dialogs/rejectedrecordsdialog.h"
#include "ui/models/importlistmodel.h"

#include "importfixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Rejected records: corrected in the grid before and after the import, saved as CSV, and never lost.
class ImportRejectsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void gridMarksTheFaultAndChecksEachCorrection();
    void correctedBeforeTheImportTheyComeWithIt();
    void correctedLaterTheyAreABatchOfTheirOwn();
    void aCorrectedRecordIsNotTakenForAnotherOne();
    void linesMeanTheSameInBothFiles();
    void savedCsvHasLineReasonAndAllCells();
    void escapeAsksOnlyWhenCorrectionsWouldBeLost();
    void anOldImportCanOnlyBeSaved();
    void deleteClearsAllSelectedCells();
    void whatIsWrongStaysInSight();

private:
    QString longFile();
    /// Does `work` with the grid once it is open.
    void withGrid(const std::function<void(RejectedRecordsDialog &)> &work);
    static void type(QTableView &grid, int row, int column, const QString &text);
    bool importLong();

    std::unique_ptr<test::ImportFixture> m_fixture;
    bool m_gridSeen = false;
};

void ImportRejectsTest::init()
{
    m_fixture = std::make_unique<test::ImportFixture>();
    QVERIFY(m_fixture->isOpen());
    m_gridSeen = false;
}

void ImportRejectsTest::cleanup()
{
    m_fixture.reset();
}

/// Lines 2 and 3 are good, 4 and 6 have a word for a score, 5 an unknown metric, 7 a cell too many.
QString ImportRejectsTest::longFile()
{
    return m_fixture->write(u"march.csv"_s,
                            "touchpoint,metric,score,comment\n"
                            "Payment,nps,9,quick\n"
                            "Payment,nps,3,\n"
                            "Payment,nps,ten,\n"
                            "Payment,nqs,8,=1+1\n"
                            "Payment,nps,ten,\n"
                            "Payment,nps,7,,extra\n");
}

void ImportRejectsTest::withGrid(const std::function<void(RejectedRecordsDialog &)> &work)
{
    m_gridSeen = false;
    QTimer::singleShot(0, this, [this, work] {
        auto *grid = qobject_cast<RejectedRecordsDialog *>(QApplication::activeModalWidget());
        QVERIFY(grid);
        m_gridSeen = true;
        work(*grid);
    });
}

/// As hands do: on the cell, typing, Enter.
void ImportRejectsTest::type(QTableView &grid, int row, int column, const QString &text)
{
    grid.setCurrentIndex(grid.model()->index(row, column));
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_Return);
    auto *editor = grid.findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!grid.findChild<QLineEdit *>());
}

bool ImportRejectsTest::importLong()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    return test::ImportFixture::open(dialog, {longFile()}) && dialog.draft().canImport()
        && test::ImportFixture::import(dialog);
}

void ImportRejectsTest::gridMarksTheFaultAndChecksEachCorrection()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(test::ImportFixture::open(dialog, {longFile()}));
    const ImportOutcome &outcome = *dialog.draft().outcome();
    QCOMPARE(outcome.rejects.size(), size_t(4));
    RejectedRecordsModel model(outcome.rejects, outcome.asRead, m_fixture->session().journey(),
                               m_fixture->session().map(), m_fixture->session().document().columns().segments,
                               m_fixture->appearance().text());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    constexpr int metric = RejectedRecordsModel::FirstCell + 1;
    constexpr int score = RejectedRecordsModel::FirstCell + 2;
    constexpr int beyond = RejectedRecordsModel::FirstCell + 4;
    const auto isFault = [&](int row, int column) {
        return model.index(row, column).data(RejectedRecordsModel::FaultRole).toBool();
    };
    const auto state
        = [&](int row) { return model.index(row, RejectedRecordsModel::StateColumn).data().toString(); };
    QCOMPARE(model.columnCount(), RejectedRecordsModel::FirstCell + 5);
    QVERIFY(isFault(0, score) && !isFault(0, metric));
    QVERIFY(isFault(1, metric) && !isFault(1, score));
    QVERIFY(isFault(3, beyond));
    QCOMPARE(state(0), u"score is not a number"_s);
    QCOMPARE(state(3), u"more cells than columns"_s);
    QCOMPARE(model.firstFault(), model.index(0, score));

    // A wrong correction is told as such, a right one too.
    QVERIFY(model.setData(model.index(0, score), u"12"_s, Qt::EditRole));
    QCOMPARE(state(0), u"score outside the scale"_s);
    QCOMPARE(model.correctedCount(), 0);
    QVERIFY(model.setData(model.index(0, score), u"10"_s, Qt::EditRole));
    QCOMPARE(state(0), u"Corrected"_s);
    QCOMPARE(model.correctedCount(), 1);
    QCOMPARE(model.rowsLike(model.index(0, score)), QList<int>{2});
    model.correctAlike(model.index(0, score));
    QCOMPARE(model.correctedCount(), 2);
    QVERIFY(model.setData(model.index(3, beyond), QString(), Qt::EditRole));
    QCOMPARE(model.correctedCount(), 3);
    model.putBack(2);
    QVERIFY(!model.isChanged(2));
    QCOMPARE(model.correctedCount(), 2);
    QVERIFY(!model.setData(model.index(0, RejectedRecordsModel::LineColumn), u"5"_s, Qt::EditRole));
}

void ImportRejectsTest::correctedBeforeTheImportTheyComeWithIt()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(test::ImportFixture::open(dialog, {longFile()}));
    dialog.goTo(ImportDialog::CheckStep);
    auto *correct = dialog.findChild<QPushButton *>(u"correct"_s);
    QVERIFY(correct->isVisible());
    withGrid([](RejectedRecordsDialog &grid) {
        auto *table = grid.findChild<QTableView *>(u"grid"_s);
        type(*table, 0, RejectedRecordsModel::FirstCell + 2, u"10"_s);
        auto *alike = grid.findChild<QToolButton *>(u"alike"_s);
        QVERIFY(alike->isVisible());
        QTest::mouseClick(alike, Qt::LeftButton);
        QTest::mouseClick(grid.findChild<QPushButton *>(u"take"_s), Qt::LeftButton);
    });
    QTest::mouseClick(correct, Qt::LeftButton);
    QVERIFY(m_gridSeen);
    QCOMPARE(dialog.draft().corrections().size(), size_t(2));
    QVERIFY(dialog.findChild<QLabel *>(u"corrected"_s)->isVisible());
    QCOMPARE(dialog.findChild<QPushButton *>(u"import"_s)->text(), u"Import 4 records"_s);

    QTest::mouseClick(dialog.findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 20000);
    const std::vector<ImportBatch> batches = m_fixture->batches();
    QCOMPARE(batches.size(), size_t(2));
    QCOMPARE(batches[0].imported, 2);
    QCOMPARE(batches[0].rejected, 4);
    QCOMPARE(batches[1].fileName, u"march.csv (corrected)"_s);
    QCOMPARE(batches[1].read, 2);
    QCOMPARE(batches[1].imported, 2);
    QCOMPARE(batches[1].survey, batches[0].survey);
    QCOMPARE(m_fixture->responses(), size_t(4));
}

void ImportRejectsTest::correctedLaterTheyAreABatchOfTheirOwn()
{
    QVERIFY(importLong());
    QVERIFY(m_fixture->reopen()); // how the file was read is in the project
    ImportListDialog list(m_fixture->session(), m_fixture->appearance());
    list.show();
    auto *correct = list.findChild<QPushButton *>(u"correct"_s);
    QVERIFY(correct->isVisible());
    const auto correctOne = [&] {
        withGrid([](RejectedRecordsDialog &grid) {
            auto *take = grid.findChild<QPushButton *>(u"take"_s);
            QVERIFY(!take->isEnabled());
            type(*grid.findChild<QTableView *>(u"grid"_s), 1, RejectedRecordsModel::FirstCell + 1, u"nps"_s);
            QCOMPARE(take->text(), u"Import 1 records"_s);
            QTest::mouseClick(take, Qt::LeftButton);
        });
        QTest::mouseClick(correct, Qt::LeftButton);
        QVERIFY(m_gridSeen);
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session().document().isBusy(), 20000);
    };
    correctOne();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->batches().size(), size_t(2), 20000);
    QCOMPARE(m_fixture->batches()[1].imported, 1);
    QCOMPARE(m_fixture->responses(), size_t(3));
    // The new import is shown, with its sum.
    auto *table = list.findChild<QTableView *>(u"imports"_s);
    QCOMPARE(table->currentIndex().siblingAtColumn(ImportListModel::FileColumn).data().toString(),
             u"march.csv (corrected)"_s);
    QVERIFY(list.findChild<QLabel *>(u"details"_s)
                ->text()
                .contains(QString::fromLatin1(m_fixture->batches()[1].sha256.toHex())));

    // The same correction once more brings nothing new.
    table->setCurrentIndex(table->model()->index(1, 0));
    correctOne();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->batches().size(), size_t(3), 20000);
    QCOMPARE(m_fixture->batches()[2].duplicate, 1);
    QCOMPARE(m_fixture->responses(), size_t(3));
}

/// Without response ids a record is known by its content: one that becomes equal to another by being
/// corrected is still a record of its own.
void ImportRejectsTest::aCorrectedRecordIsNotTakenForAnotherOne()
{
    QVERIFY(importLong());
    ImportListDialog list(m_fixture->session(), m_fixture->appearance());
    list.show();
    withGrid([](RejectedRecordsDialog &grid) {
        // Row 2 is "Payment,nps,ten,": now equal to line 3.
        type(*grid.findChild<QTableView *>(u"grid"_s), 2, RejectedRecordsModel::FirstCell + 2, u"3"_s);
        QTest::mouseClick(grid.findChild<QPushButton *>(u"take"_s), Qt::LeftButton);
    });
    QTest::mouseClick(list.findChild<QPushButton *>(u"correct"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->batches().size(), size_t(2), 20000);
    QCOMPARE(m_fixture->batches()[1].imported, 1);
    QCOMPARE(m_fixture->batches()[1].duplicate, 0);
    QCOMPARE(m_fixture->responses(), size_t(3));
}

void ImportRejectsTest::linesMeanTheSameInBothFiles()
{
    Mapping asRead;
    asRead.headerRows = 2;
    for (int i = 0; i < 2; ++i) {
        ColumnMapping column;
        column.index = i;
        column.header = {u"a%1"_s.arg(i), u"b%1"_s.arg(i)};
        asRead.columns.push_back(column);
    }
    const QByteArray text = correctedText(
        asRead,
        {{9, {u"9"_s, u"x"_s}}, {4, {u"two\nlines, \"quoted\""_s, u"4"_s}}, {6, {u"6"_s, QString()}}});
    QCOMPARE(text, QByteArray("a0,a1\nb0,b1\n\n\"two\nlines, \"\"quoted\"\"\",4\n6,\n\n\n9,x\n"));
}

void ImportRejectsTest::savedCsvHasLineReasonAndAllCells()
{
    QVERIFY(importLong());
    ImportListDialog list(m_fixture->session(), m_fixture->appearance());
    list.show();
    const QString path = m_fixture->path(u"rejected.csv"_s);
    withGrid([&](RejectedRecordsDialog &grid) {
        QVERIFY(grid.saveCsv(path));
        QVERIFY(!grid.saveCsv(m_fixture->path(u"no/such/folder.csv"_s)));
        QTest::keyClick(&grid, Qt::Key_Escape);
    });
    QTest::mouseClick(list.findChild<QPushButton *>(u"correct"_s), Qt::LeftButton);
    QVERIFY(m_gridSeen);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("\xEF\xBB\xBF"
                        "line,reason,touchpoint,metric,score,comment\r\n"
                        "4,score is not a number,Payment,nps,ten,\r\n"
                        "5,unknown metric,Payment,nqs,8,'=1+1\r\n"
                        "6,score is not a number,Payment,nps,ten,\r\n"
                        "7,more cells than columns,Payment,nps,7,,extra\r\n"));
}

void ImportRejectsTest::escapeAsksOnlyWhenCorrectionsWouldBeLost()
{
    QVERIFY(importLong());
    ImportListDialog list(m_fixture->session(), m_fixture->appearance());
    list.show();
    auto *correct = list.findChild<QPushButton *>(u"correct"_s);
    withGrid([](RejectedRecordsDialog &grid) { QTest::keyClick(&grid, Qt::Key_Escape); });
    QTest::mouseClick(correct, Qt::LeftButton); // comes back: nothing asked

    bool asked = false;
    withGrid([&](RejectedRecordsDialog &grid) {
        type(*grid.findChild<QTableView *>(u"grid"_s), 0, RejectedRecordsModel::FirstCell + 2, u"10"_s);
        QTimer::singleShot(0, &grid, [&] {
            QWidget *question = QApplication::activeModalWidget();
            QVERIFY(question != &grid);
            asked = true;
            QTest::keyClick(question, Qt::Key_Escape); // stays
        });
        QTest::keyClick(&grid, Qt::Key_Escape);
        QVERIFY(asked && grid.isVisible());
        QTest::mouseClick(grid.findChild<QPushButton *>(u"take"_s), Qt::LeftButton);
    });
    QTest::mouseClick(correct, Qt::LeftButton);
    QVERIFY(asked);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->batches().size(), size_t(2), 20000);
}

void ImportRejectsTest::anOldImportCanOnlyBeSaved()
{
    RejectedRecordsDialog grid(
        {.fileName = u"old.csv"_s,
         .rows = {{.line = 2, .reason = u"unknown metric"_s, .cells = {u"a"_s, u"b"_s}}},
         .count = 1,
         .asRead = {},
         .corrected = {}},
        RejectedRecordsDialog::Import::Now, m_fixture->session(), m_fixture->appearance());
    grid.show();
    QVERIFY(!grid.findChild<QPushButton *>(u"take"_s)->isVisible());
    QCOMPARE(grid.findChild<QTableView *>(u"grid"_s)->editTriggers(), QAbstractItemView::NoEditTriggers);
    QVERIFY(grid.findChild<QPushButton *>(u"save"_s)->isEnabled());
}

void ImportRejectsTest::deleteClearsAllSelectedCells()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(test::ImportFixture::open(dialog, {longFile()}));
    const ImportOutcome &outcome = *dialog.draft().outcome();
    RejectedRecordsDialog grid({.fileName = u"march.csv"_s,
                                .rows = outcome.rejects,
                                .count = outcome.finished.batch.rejected,
                                .asRead = outcome.asRead,
                                .corrected = {}},
                               RejectedRecordsDialog::Import::Now, m_fixture->session(),
                               m_fixture->appearance());
    grid.show();
    grid.activateWindow();
    auto *table = grid.findChild<QTableView *>(u"grid"_s);
    constexpr int touchpoint = RejectedRecordsModel::FirstCell;
    const auto text
        = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    const auto middle
        = [&](int row, int column) { return table->visualRect(table->model()->index(row, column)).center(); };
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle(0, touchpoint));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, middle(1, touchpoint + 1));
    QCOMPARE(table->selectionModel()->selectedIndexes().size(), 4);
    table->setFocus();
    QTRY_VERIFY(grid.isActiveWindow());
    QTest::keyClick(table, Qt::Key_Delete);
    for (const int row : {0, 1}) {
        QCOMPARE(text(row, touchpoint), QString());
        QCOMPARE(text(row, touchpoint + 1), QString());
    }
    QCOMPARE(text(0, touchpoint + 2), u"ten"_s);
    QVERIFY(!table->findChild<QLineEdit *>()); // it is no letter to begin a cell with
    QCOMPARE(text(2, touchpoint), u"Payment"_s);
}

void ImportRejectsTest::whatIsWrongStaysInSight()
{
    ColumnMapping score;
    score.role = ColumnRole::Score;
    score.metric = Metric::Nps;
    Mapping asRead;
    QStringList cells;
    for (int i = 0; i < 30; ++i) {
        score.index = i;
        score.header
            = {u"How likely are you to recommend the part of our shop that has the number %1?"_s.arg(i)};
        asRead.columns.push_back(score);
        cells.append(i == 29 ? u"ten"_s : u"9"_s);
    }
    std::vector<RejectedRow> rows;
    for (int i = 0; i < 60; ++i)
        rows.push_back({.line = i + 2, .reason = u"score is not a number"_s, .cells = cells});
    for (const Language language : {Language::English, Language::Persian}) {
        m_fixture->appearance().setLanguage(language);
        RejectedRecordsDialog grid(
            {.fileName = u"wide.csv"_s, .rows = rows, .count = 60, .asRead = asRead, .corrected = {}},
            RejectedRecordsDialog::Import::Now, m_fixture->session(), m_fixture->appearance());
        grid.show();
        auto *table = grid.findChild<QTableView *>(u"grid"_s);
        auto *lines = grid.findChild<QTableView *>(u"lines"_s);
        QCoreApplication::processEvents();
        // The fault is in the last cell, and so is the keyboard.
        QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex()).center()));
        for (const int column : {RejectedRecordsModel::LineColumn, RejectedRecordsModel::StateColumn}) {
            const QRect place = lines->visualRect(lines->model()->index(0, column));
            QVERIFY(place.isValid() && lines->viewport()->rect().contains(place));
        }
        QCOMPARE(lines->mapTo(&grid, QPoint()).x() < table->mapTo(&grid, QPoint()).x(),
                 language == Language::English);
        table->scrollToBottom();
        QCOMPARE(lines->visualRect(lines->model()->index(59, 0)).y(),
                 table->visualRect(table->model()->index(59, RejectedRecordsModel::FirstCell + 29)).y());
        lines->verticalScrollBar()->setValue(0);
        QCOMPARE(table->verticalScrollBar()->value(), 0);
        QCOMPARE(table->horizontalHeader()->textElideMode(), Qt::ElideRight);
    }
    m_fixture->appearance().setLanguage(Language::English);
}

QTEST_MAIN(ImportRejectsTest)
#include "test_importrejects.moc"
