// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importdialog.h"
#include "ui/models/importcolumnsmodel.h"
#include "ui/session/importpace.h"
#include "ui/surveyimports.h"

#include "importfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>

using namespace milepost;
using namespace Qt::StringLiterals;

/// The next wave, several files, pasted tables, the list of columns, and an import that is cancelled.
class ImportFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theNextWaveIsOneClick();
    void whatMattersInTheNextWaveIsShown();
    void severalFilesGoByThemselves();
    void droppedFilesAreAllTaken();
    void aPastedTableIsImported_data();
    void aPastedTableIsImported();
    void columnsAreEditedInTheList();
    void anotherEncodingKeepsWhatWasSaid();
    void aPrivateColumnBecomesAHashedRespondent();
    void cancelLeavesTheDocumentAsItWas();
    void aFileThatVanishesLeavesNothing();
    void paceIsSaidOnceItIsKnown();

private:
    QByteArray wave(int first, int count, const QByteArray &header) const;
    bool importFirstWave();

    std::unique_ptr<test::ImportFixture> m_fixture;
};

void ImportFilesTest::init()
{
    m_fixture = std::make_unique<test::ImportFixture>();
    QVERIFY(m_fixture->isOpen());
}

void ImportFilesTest::cleanup()
{
    m_fixture.reset();
}

/// Records with ids from `first` on, in the header's order: id, date, NPS, then whatever.
QByteArray ImportFilesTest::wave(int first, int count, const QByteArray &header) const
{
    QByteArray text = header + '\n';
    const qsizetype more = header.count(',') - 2;
    for (int i = first; i < first + count; ++i) {
        text += 'R' + QByteArray::number(i) + ",2026-03-" + QByteArray::number(10 + i % 18) + ','
            + QByteArray::number(i % 11) + QByteArray(more, ',') + '\n';
    }
    return text;
}

const QByteArray firstHeader = "Response ID,Date,How likely are you to recommend us?,City";

bool ImportFilesTest::importFirstWave()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    return test::ImportFixture::open(dialog, {m_fixture->write(u"march.csv"_s, wave(1, 40, firstHeader))})
        && test::ImportFixture::answerAndCount(dialog) && test::ImportFixture::import(dialog);
}

void ImportFilesTest::theNextWaveIsOneClick()
{
    QVERIFY(importFirstWave());
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(test::ImportFixture::open(dialog, {m_fixture->write(u"april.csv"_s, wave(30, 40, firstHeader))}));
    QCOMPARE(dialog.step(), ImportDialog::CheckStep);
    auto *import = dialog.findChild<QPushButton *>(u"import"_s);
    QVERIFY(import->isEnabled() && import->isDefault());
    QCOMPARE(import->text(), u"Import 29 records"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 20000);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(m_fixture->batches().size(), size_t(2));
    QCOMPARE(m_fixture->batches()[1].duplicate, 11);
    QCOMPARE(m_fixture->responses(), size_t(69));
}

void ImportFilesTest::whatMattersInTheNextWaveIsShown()
{
    QVERIFY(importFirstWave());
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    // A column more in front of the others.
    QByteArray text = wave(100, 30, firstHeader);
    text.replace("\nR", "\nx,R").replace("Response ID", "Branch,Response ID");
    QVERIFY(test::ImportFixture::open(dialog, {m_fixture->write(u"april.csv"_s, text)}));
    QVERIFY(dialog.draft().isRemembered());
    QVERIFY(!dialog.draft().differences().empty());
    dialog.goTo(ImportDialog::CheckStep);
    QString shown;
    for (const QString &name : {u"mattering"_s, u"otherDifferences"_s}) {
        const auto *label = dialog.findChild<QLabel *>(name);
        shown += label->isVisible() ? label->text() : QString();
    }
    for (const MappingDifference &difference : dialog.draft().differences())
        QVERIFY2(shown.contains(difference.text), qPrintable(difference.text));
    QVERIFY(test::ImportFixture::answerAndCount(dialog));
    QVERIFY(test::ImportFixture::import(dialog));
    QCOMPARE(m_fixture->batches()[1].imported, 30);
}

void ImportFilesTest::severalFilesGoByThemselves()
{
    const QStringList files{
        m_fixture->write(u"a.csv"_s, wave(1, 40, firstHeader)),
        m_fixture->write(u"broken.csv"_s, "a,b\n1,\"never closed\n"),
        m_fixture->write(u"b.csv"_s, wave(41, 30, firstHeader)),
        m_fixture->write(u"again.csv"_s, wave(1, 10, firstHeader)),
        m_fixture->write(u"book.xlsx"_s, QByteArray("PK\x03\x04") + QByteArray(200, 'x'))};
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    auto *table = dialog.findChild<QTableView *>(u"files"_s);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    dialog.show();
    QVERIFY(test::ImportFixture::open(dialog, files));
    QVERIFY(dialog.findChild<QLabel *>(u"whichFile"_s)->isVisible());
    QVERIFY(test::ImportFixture::answerAndCount(dialog));
    // One click for all of them: each is its own batch.
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
    using State = ImportFilesModel::State;
    QTRY_COMPARE_WITH_TIMEOUT(dialog.files().count(State::Waiting) + dialog.files().count(State::Open), 0,
                              20000);
    QCOMPARE(dialog.files().state(0), State::Imported);
    QCOMPARE(dialog.files().state(1), State::Failed);
    QCOMPARE(dialog.files().state(2), State::Imported);
    QCOMPARE(dialog.files().state(3), State::NothingNew);
    QCOMPARE(dialog.files().state(4), State::Failed);
    QCOMPARE(dialog.step(), ImportDialog::FileStep);
    QVERIFY(dialog.isVisible() && table->isVisible());
    const auto remark = [&](int row) {
        return table->model()->index(row, ImportFilesModel::RemarkColumn).data().toString();
    };
    QVERIFY2(remark(1).contains(u"broken.csv:2"_s), qPrintable(remark(1)));
    QVERIFY2(remark(4).contains(u"CSV"_s), qPrintable(remark(4))); // how to save it
    QCOMPARE(table->model()->index(3, ImportFilesModel::DuplicateColumn).data().toString(), u"10"_s);
    QCOMPARE(m_fixture->batches().size(), size_t(2));
    QCOMPARE(m_fixture->responses(), size_t(70));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"back"_s), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
}

void ImportFilesTest::droppedFilesAreAllTaken()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_fixture->write(u"a.csv"_s, wave(1, 40, firstHeader))),
                  QUrl::fromLocalFile(m_fixture->write(u"b.csv"_s, wave(41, 40, firstHeader)))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&dialog, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(dialog.files().rowCount(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.step(), ImportDialog::ColumnsStep, 20000);
    // One of them can be left out.
    auto *skip = dialog.findChild<QPushButton *>(u"skip"_s);
    QVERIFY(skip->isVisible());
    QTest::mouseClick(skip, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.files().state(1), ImportFilesModel::State::Open, 20000);
    QCOMPARE(dialog.files().state(0), ImportFilesModel::State::Skipped);
}

void ImportFilesTest::aPastedTableIsImported_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    const QString rows
        = u"touchpoint\tmetric\tscore\tcomment\nPayment\tnps\t9\t\"two\nlines\"\nPayment\tnps\t2\t\n"_s;
    const QString page
        = u"<p>Results</p><table><tr><th>touchpoint</th><th>metric</th><th>score</th>"
          "<th>comment</th></tr><tr><td>Payment</td><td>nps</td><td>9</td><td>two<br>lines</td></tr>"
          "<tr><td>Payment</td><td>nps</td><td>2</td><td></td></tr></table>"_s;
    QTest::newRow("from a spreadsheet") << rows << page;
    QTest::newRow("from a page") << u"Results touchpoint metric score"_s << page;
    QTest::newRow("plain text") << rows << QString();
}

void ImportFilesTest::aPastedTableIsImported()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QMimeData clipboard;
    clipboard.setText(text);
    if (!html.isEmpty())
        clipboard.setHtml(html);
    const std::optional<SurveyInput> pasted = SurveyImports::pasted(&clipboard);
    QVERIFY(pasted);
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    dialog.open({*pasted});
    QTRY_VERIFY_WITH_TIMEOUT(dialog.draft().canImport(), 20000);
    QVERIFY(test::ImportFixture::import(dialog));
    QCOMPARE(m_fixture->batches().size(), size_t(1));
    QCOMPARE(m_fixture->batches()[0].imported, 2);
    QCOMPARE(m_fixture->batches()[0].comments, 1);
    QCOMPARE(m_fixture->batches()[0].fileName, u"Pasted table"_s);
    QCOMPARE(m_fixture->batches()[0].sha256.size(), 32);
    QMimeData nothing;
    QVERIFY(!SurveyImports::pasted(&nothing));
}

void ImportFilesTest::columnsAreEditedInTheList()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    auto *list = dialog.findChild<QTableView *>(u"columns"_s);
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    dialog.show();
    QVERIFY(test::ImportFixture::open(dialog, {m_fixture->write(u"a.csv"_s, wave(1, 40, firstHeader))}));
    QTest::mouseClick(dialog.findChild<QToolButton *>(u"showColumns"_s), Qt::LeftButton);
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 4);
    const auto cell = [&](int row, int column) { return list->model()->index(row, column); };
    QCOMPARE(cell(2, ImportColumnsModel::MetricColumn).data().toString(), u"NPS"_s);
    QVERIFY(!cell(2, ImportColumnsModel::EvidenceColumn).data().toString().isEmpty());
    QVERIFY(!cell(0, ImportColumnsModel::MetricColumn).flags().testFlag(Qt::ItemIsEditable));

    // With the keys: Enter opens the choice, and does not import.
    list->setCurrentIndex(cell(3, ImportColumnsModel::RoleColumn));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    auto *roles = list->findChild<QComboBox *>();
    QVERIFY(roles);
    QVERIFY(!dialog.draft().job().isRunning() || dialog.draft().job().kind() == ImportJob::Kind::DryRun);
    roles->setCurrentIndex(roles->findData(int(ColumnRole::Channel)));
    emit roles->activated(roles->currentIndex());
    QTRY_COMPARE(dialog.draft().mapping().columns[3].role, ColumnRole::Channel);
    QCOMPARE(cell(3, ImportColumnsModel::RoleColumn).data().toString(), u"Channel"_s);

    QVERIFY(list->model()->setData(cell(2, ImportColumnsModel::TouchpointColumn), u"Somewhere"_s));
    QTRY_COMPARE(dialog.draft().mapping().columns[2].touchpoint, u"Somewhere"_s);
    QVERIFY(list->model()->setData(cell(2, ImportColumnsModel::ScaleColumn), u"۱–۱۰"_s));
    QTRY_COMPARE(dialog.draft().mapping().columns[2].scaleLow, std::optional(1));
    QVERIFY(!list->model()->setData(cell(2, ImportColumnsModel::ScaleColumn), u"ten"_s));
}

void ImportFilesTest::anotherEncodingKeepsWhatWasSaid()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QByteArray text = wave(1, 40, firstHeader);
    text.replace("City",
                 "\xDE"
                 "ehir"); // windows-1254
    QVERIFY(test::ImportFixture::open(dialog, {m_fixture->write(u"a.csv"_s, text)}));
    ColumnMapping city = dialog.draft().mapping().columns[3];
    city.role = ColumnRole::Channel;
    dialog.draft().setColumn(city);
    QSignalSpy looked(&dialog.draft(), &ImportDraft::looked);
    dialog.draft().setEncoding(u"windows-1254"_s);
    QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, 20000);
    QCOMPARE(dialog.draft().preview().front().at(3), u"Şehir"_s);
    QCOMPARE(dialog.draft().mapping().columns[3].role, ColumnRole::Channel);
    QCOMPARE(dialog.draft().mapping().columns[3].header.front(), u"Şehir"_s);
    QVERIFY(!dialog.draft().carriedOver().isEmpty());
    // Read as UTF-8 the letter is lost, and that is said.
    dialog.draft().setEncoding(u"utf-8"_s);
    QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 2, 20000);
    QVERIFY(dialog.draft().guess().replacedCharacters > 0);
    bool isTold = false;
    for (const QLabel *label : dialog.findChild<QFrame *>(u"importFacts"_s)->findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text().contains(QChar(0xFFFD)));
    QVERIFY(isTold);
}

void ImportFilesTest::aPrivateColumnBecomesAHashedRespondent()
{
    QByteArray text = "Response ID,Email,How likely are you to recommend us?\n";
    for (int i = 0; i < 22; ++i)
        text += 'R' + QByteArray::number(i) + ",person" + QByteArray::number(i / 2) + "@example.com,"
            + QByteArray::number(i % 11) + '\n';
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(test::ImportFixture::open(dialog, {m_fixture->write(u"a.csv"_s, text)}));
    QCOMPARE(dialog.draft().mapping().columns[1].role, ColumnRole::Ignore);
    auto *change = dialog.findChild<QToolButton *>(u"change-privacy"_s);
    QVERIFY(change && change->menu());
    change->menu()->actions().front()->trigger();
    QCOMPARE(dialog.draft().mapping().columns[1].role, ColumnRole::Respondent);
    QVERIFY(test::ImportFixture::answerAndCount(dialog));
    QVERIFY(test::ImportFixture::import(dialog));
    QCOMPARE(m_fixture->responses(), size_t(22));
    // The address is nowhere in the project's file.
    const QString copy = m_fixture->path(u"copy.milepost"_s);
    QVERIFY(m_fixture->session().document().file().saveCopy(copy));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("How likely are you to recommend us?"));
    QVERIFY(!bytes.contains("@example.com"));
}

void ImportFilesTest::cancelLeavesTheDocumentAsItWas()
{
    constexpr int records = 120000;
    QByteArray text = wave(1, records, firstHeader);
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(test::ImportFixture::open(dialog, {m_fixture->write(u"large.csv"_s, text)}));
    QVERIFY(test::ImportFixture::answerAndCount(dialog));
    const Journey before = m_fixture->session().journey();

    ImportJob &job = dialog.draft().job();
    auto *cancel = dialog.findChild<QPushButton *>(u"back"_s);
    bool isCancelled = false;
    int reportsAfter = 0;
    double last = 0;
    connect(&job, &ImportJob::progressed, &dialog, [&](double share) {
        last = share;
        if (isCancelled) {
            ++reportsAfter;
        } else if (share > 0.05) {
            QCOMPARE(cancel->text(), u"Cancel"_s);
            QVERIFY(!m_fixture->session().canEdit()); // editing is off meanwhile
            isCancelled = true;
            QTest::mouseClick(cancel, Qt::LeftButton);
        }
    });
    QSignalSpy ended(&job, &ImportJob::imported);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
    QVERIFY(isCancelled);
    // It stopped where it was: reports that were on their way may still come, the end never does.
    QVERIFY2(last < 0.8, qPrintable(QString::number(last)));
    QVERIFY(dialog.isVisible());
    QVERIFY(m_fixture->session().canEdit());
    QCOMPARE(m_fixture->session().journey(), before);
    QCOMPARE(m_fixture->batches().size(), size_t(0));
    QVERIFY(m_fixture->session().document().columns().batches.empty());
    const auto *sentence = dialog.findChild<QLabel *>(u"sentence"_s);
    QVERIFY2(sentence->text().contains(u"cancelled"_s), qPrintable(sentence->text()));

    // And it can be imported after all.
    job.disconnect(&dialog);
    QVERIFY(dialog.findChild<QPushButton *>(u"import"_s)->isEnabled());
}

void ImportFilesTest::aFileThatVanishesLeavesNothing()
{
    const QString path = m_fixture->write(u"a.csv"_s, wave(1, 40, firstHeader));
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(test::ImportFixture::open(dialog, {path}));
    QVERIFY(test::ImportFixture::answerAndCount(dialog));
    QVERIFY(QFile::remove(path));
    QSignalSpy ended(&dialog.draft().job(), &ImportJob::imported);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
    QVERIFY(dialog.isVisible());
    QVERIFY(m_fixture->session().canEdit());
    QCOMPARE(m_fixture->batches().size(), size_t(0));
    QVERIFY(dialog.findChild<QLabel *>(u"sentence"_s)->text().contains(u"a.csv"_s));
}

void ImportFilesTest::paceIsSaidOnceItIsKnown()
{
    ImportPace pace(1'000'000);
    pace.set(100, 0.02);
    QVERIFY(!pace.recordsPerSecond() && !pace.secondsLeft());
    pace.set(2000, 0.25);
    QCOMPARE(pace.recordsPerSecond(), std::optional<qint64>(125'000));
    QCOMPARE(pace.secondsLeft(), std::optional<qint64>(6));
    pace.set(8000, 1);
    QCOMPARE(pace.secondsLeft(), std::optional<qint64>(0));
}

QTEST_MAIN(ImportFilesTest)
#include "test_importfiles.moc"
