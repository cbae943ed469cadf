// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/columneditor.h"
#include "ui/dialogs/importheader.h"
#include "ui/dialogs/importlistdialog.h"
#include "ui/models/importlistmodel.h"
#include "ui/models/importpreviewmodel.h"

#include "importfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Drives the import of a small wide survey with mouse and keys.
class ImportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void questionsBlockAndAnswersFree();
    void sameFileAgainIsKnown();
    void columnIsChangedInItsEditor();
    void unreadableFileIsToldOnTheFirstPage();
    void importIsUndoneAndBroughtBack();
    void persianMirrors();
    void pictures();

private:
    QString wideFile();
    bool answerAndCount(ImportDialog &dialog) { return test::ImportFixture::answerAndCount(dialog); }
    bool open(ImportDialog &dialog, const QString &path) { return test::ImportFixture::open(dialog, {path}); }
    QString write(const QString &name, const QString &text) { return m_fixture->write(name, text.toUtf8()); }

    std::unique_ptr<test::ImportFixture> m_fixture;
    MapSession *m_session = nullptr;
    Appearance *m_appearance = nullptr;
};

void ImportDialogTest::init()
{
    m_fixture = std::make_unique<test::ImportFixture>();
    QVERIFY(m_fixture->isOpen());
    m_session = &m_fixture->session();
    m_appearance = &m_fixture->appearance();
}

void ImportDialogTest::cleanup()
{
    m_fixture.reset();
}

/// NPS, worded satisfaction, an effort question whose direction must be asked; one blank record, one score
/// out of range.
QString ImportDialogTest::wideFile()
{
    return write(
        u"march.csv"_s,
        u"Response ID;Submitted;How likely are you to recommend us?;How satisfied were you with paying?;"
        "How much effort did it take?;Email;Country\n"
        "R1;31.03.2026 08:12;9;Very satisfied;2;a@b.com;Türkiye\n"
        "R2;31.03.2026 08:15;3;Dissatisfied;5;c@d.com;Türkiye\n"
        "R3;31.03.2026 08:31;10;Very satisfied;1;e@f.com;Iran\n"
        "R4;31.03.2026 08:40;0;Neutral;3;g@h.com;Iran\n"
        "R5;30.03.2026 21:02;6;Very dissatisfied;5;i@j.com;Iran\n"
        "R6;30.03.2026 21:17;;;;k@l.com;Türkiye\n"_s);
}

void ImportDialogTest::questionsBlockAndAnswersFree()
{
    ImportDialog dialog(*m_session, *m_appearance);
    new QAbstractItemModelTester(dialog.findChild<QTableView *>(u"preview"_s)->model(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal, &dialog);
    new QAbstractItemModelTester(dialog.findChild<QTableView *>(u"rejected"_s)->model(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal, &dialog);
    dialog.show();
    auto *import = dialog.findChild<QPushButton *>(u"import"_s);
    QVERIFY(!import->isVisible());
    QVERIFY(open(dialog, wideFile()));
    QCOMPARE(dialog.step(), ImportDialog::ColumnsStep);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.draft().isChecking(), 20000);

    // The effort question is open: no answer preselected, no import.
    QVERIFY(!import->isEnabled());
    QCOMPARE(dialog.draft().openQuestions(), 1);
    auto *card = dialog.findChild<QFrame *>(u"question-direction-4"_s);
    QVERIFY(card);
    for (const QRadioButton *button : card->findChildren<QRadioButton *>())
        QVERIFY(!button->isChecked());
    QCOMPARE(m_session->document().columns().batches.size(), size_t(0));

    QVERIFY(answerAndCount(dialog));
    QCOMPARE(dialog.focusWidget() ? dialog.focusWidget()->objectName() : QString(), u"answer-low"_s);
    QVERIFY(import->isEnabled());
    QCOMPARE(import->text(), u"Import 5 records"_s);
    const auto *sentence = dialog.findChild<QLabel *>(u"sentence"_s);
    QCOMPARE(sentence->text(), u"6 records = 5 new + 0 known + 0 rejected + 1 blank"_s);

    QSignalSpy imported(&dialog, &ImportDialog::imported);
    import->setFocus();
    QTest::keyClick(import, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 20000);
    QVERIFY(!dialog.isVisible());
    QVERIFY(!m_session->document().isBusy());
    QCOMPARE(m_session->document().columns().batches.size(), size_t(1));
    QCOMPARE(m_session->document().columns().batches.front()->responses.size(), size_t(15));
    QVERIFY(m_session->journey().all<SurveySource>().size() == 1);
}

void ImportDialogTest::sameFileAgainIsKnown()
{
    const QString path = wideFile();
    {
        ImportDialog first(*m_session, *m_appearance);
        QSignalSpy imported(&first, &ImportDialog::imported);
        first.show();
        QVERIFY(open(first, path));
        QVERIFY(answerAndCount(first));
        QTest::mouseClick(first.findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 20000);
    }
    // The mapping is remembered: nothing is asked again, and every record is known.
    ImportDialog second(*m_session, *m_appearance);
    second.show();
    QVERIFY(open(second, path));
    QVERIFY(second.draft().isRemembered());
    QCOMPARE(second.step(), ImportDialog::CheckStep); // nothing to ask, nothing to look at
    QTRY_VERIFY_WITH_TIMEOUT(!second.draft().isChecking(), 20000);
    QCOMPARE(second.draft().openQuestions(), 0);
    QVERIFY(second.draft().outcome().has_value());
    QCOMPARE(second.draft().outcome()->finished.batch.duplicate, 5);
    QVERIFY(!second.findChild<QPushButton *>(u"import"_s)->isEnabled());
}

void ImportDialogTest::columnIsChangedInItsEditor()
{
    ImportDialog dialog(*m_session, *m_appearance);
    dialog.show();
    QVERIFY(open(dialog, wideFile()));
    auto *preview = dialog.findChild<QTableView *>(u"preview"_s);
    const QString touchpoint = m_session->journey().touchpointsOfMap(m_session->map()).front().title;
    bool edited = false;
    QTimer::singleShot(0, &dialog, [&] {
        auto *editor = dialog.findChild<ColumnEditor *>();
        QVERIFY(editor);
        auto *box = editor->findChild<QComboBox *>(u"touchpoint"_s);
        box->setFocus();
        box->setEditText(touchpoint.toUpper());
        edited = true;
        QTest::keyClick(editor, Qt::Key_Return);
    });
    QHeaderView *header = preview->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(3) + 20, 14));
    QVERIFY(edited);
    const QString pill
        = preview->model()->headerData(3, Qt::Horizontal, ImportPreviewModel::PillTextRole).toString();
    QCOMPARE(pill, u"CSAT → "_s + touchpoint);
}

void ImportDialogTest::unreadableFileIsToldOnTheFirstPage()
{
    ImportDialog dialog(*m_session, *m_appearance);
    dialog.show();
    QSignalSpy looked(&dialog.draft(), &ImportDraft::looked);
    dialog.openFiles({write(u"broken.csv"_s, u"a,b\n1,\"never closed\n"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, 20000);
    QCOMPARE(dialog.step(), ImportDialog::FileStep);
    const auto *message = dialog.findChild<QLabel *>(u"fileMessage"_s);
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"broken.csv:2"_s), qPrintable(message->text()));
    QVERIFY(!m_session->document().isBusy());
}

void ImportDialogTest::importIsUndoneAndBroughtBack()
{
    ImportDialog dialog(*m_session, *m_appearance);
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    dialog.show();
    QVERIFY(open(
        dialog,
        write(
            u"long.csv"_s,
            u"touchpoint,metric,score\nSomewhere new,nps,9\nSomewhere new,nps,11\nSomewhere new,xyz,1\n"_s)));
    QVERIFY(answerAndCount(dialog));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 20000);

    ImportListDialog list(*m_session, *m_appearance);
    list.show();
    auto *table = list.findChild<QTableView *>(u"imports"_s);
    auto *rejected = list.findChild<QTableView *>(u"rejected"_s);
    new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 &list);
    new QAbstractItemModelTester(rejected->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 &list);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(rejected->model()->rowCount(), 2);
    QVERIFY(rejected->isVisible());
    QVERIFY(!list.findChild<QLabel *>(u"noneRejected"_s)->isVisible());
    QCOMPARE(rejected->model()->index(0, RejectedRowsModel::LineColumn).data().toString(), u"3"_s);
    auto *toggle = list.findChild<QPushButton *>(u"toggle"_s);
    QCOMPARE(toggle->text(), u"Undo this import"_s);
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(table->model()->index(0, ImportListModel::StateColumn).data().toString(), u"Undone"_s);
    QCOMPARE(toggle->text(), u"Bring back"_s);
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QCOMPARE(table->model()->index(0, ImportListModel::StateColumn).data().toString(), u"In use"_s);
}

void ImportDialogTest::persianMirrors()
{
    ImportDialog dialog(*m_session, *m_appearance);
    dialog.show();
    QVERIFY(open(dialog, wideFile()));
    auto *facts = dialog.findChild<QFrame *>(u"importFacts"_s);
    auto *cards = dialog.findChild<QScrollArea *>(u"importCards"_s);
    QVERIFY(facts->mapTo(&dialog, QPoint()).x() < cards->mapTo(&dialog, QPoint()).x());
    m_appearance->setLanguage(Language::Persian);
    QTRY_VERIFY(facts->mapTo(&dialog, QPoint()).x() > cards->mapTo(&dialog, QPoint()).x());
    const auto *change = dialog.findChild<QFrame *>(u"importFacts"_s)->findChildren<QToolButton *>().last();
    QTRY_VERIFY(change->isVisible());
    QVERIFY(facts->rect().contains(change->mapTo(facts, change->rect().center())));
    // Each value begins at the right edge and its link ends at the left one, in the value's first line.
    const int right = facts->width() - 18;
    for (const QToolButton *link : facts->findChildren<QToolButton *>()) {
        if (!link->isVisible())
            continue;
        QTRY_VERIFY(link->mapTo(facts, QPoint()).x() < 40);
        const int y = link->mapTo(facts, link->rect().center()).y();
        const QLabel *value = nullptr;
        for (const QLabel *label : facts->findChildren<QLabel *>()) {
            const QRect place(label->mapTo(facts, QPoint()), label->size());
            if (label->isVisible() && place.top() <= y && y <= place.bottom())
                value = label;
        }
        QVERIFY2(value, qPrintable(link->objectName()));
        QCOMPARE(value->mapTo(facts, QPoint(value->width(), 0)).x(), right);
        QVERIFY(value->alignment().testFlag(Qt::AlignRight));
        QVERIFY(value->alignment().testFlag(Qt::AlignAbsolute));
    }
}

/// Writes pictures of the dialog where MILEPOST_PICTURES names a folder; looks at nothing otherwise.
void ImportDialogTest::pictures()
{
    const QString folder = qEnvironmentVariable("MILEPOST_PICTURES");
    if (folder.isEmpty())
        QSKIP("Set MILEPOST_PICTURES to a folder to get pictures of the import dialog.");
    const auto save = [&](QWidget &widget, const QString &name) {
        QCoreApplication::processEvents(); // layouts that are still to be done
        QVERIFY(widget.grab().save(QDir(folder).filePath(name)));
    };
    for (const Appearance::Look look : {Appearance::Look::Light, Appearance::Look::Dark}) {
        m_appearance->setLook(look);
        const QString suffix = look == Appearance::Look::Light ? u"-light.png"_s : u"-dark.png"_s;
        ImportDialog dialog(*m_session, *m_appearance);
        dialog.show();
        save(dialog, u"import-file"_s + suffix);
        QVERIFY(open(dialog, wideFile()));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.draft().isChecking(), 20000);
        save(dialog, u"import-columns"_s + suffix);
        QVERIFY(answerAndCount(dialog));
        save(dialog, u"import-answered"_s + suffix);
        dialog.goTo(ImportDialog::CheckStep);
        save(dialog, u"import-check"_s + suffix);
        dialog.goTo(ImportDialog::ColumnsStep);
        ColumnEditor editor(dialog.draft().mapping().columns[3], dialog.draft().texts(3), *m_session,
                            *m_appearance, &dialog);
        editor.show();
        save(editor, u"import-editor"_s + suffix);
        m_appearance->setLanguage(Language::Persian);
        save(dialog, u"import-persian"_s + suffix);
        m_appearance->setLanguage(Language::English);
        ImportListDialog list(*m_session, *m_appearance);
        list.show();
        save(list, u"import-list"_s + suffix);
    }
}

QTEST_MAIN(ImportDialogTest)
#include "test_importdialog.moc"
