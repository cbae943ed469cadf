// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/figureedits.h"
#include "ui/dialogs/periodfiguresdialog.h"
#include "ui/models/periodfiguresmodel.h"
#include "ui/models/periodfiguretext.h"
#include "ui/shop.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace milepost;
using namespace milepost::test;

/// Figures of periods as people enter them: with the keyboard, in a table that says what contradicts itself.
class TestPeriodFiguresDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void periodsAreAddedInARow();
    void typingEntersFigures();
    void emptyIsUnknown();
    void contradictionsAreSaid();
    void whatIsTypedWrong();
    void daysAreEdited();
    void everyStepIsUndone();
    void worksInPersian();
    void workingsNameWhatIsMissing();

private:
    QTableView &table() { return m_dialog->table(); }
    PeriodFiguresModel &model() { return *static_cast<PeriodFiguresModel *>(table().model()); }
    void add(int action) { m_dialog->addMenu().actions().at(action)->trigger(); }
    void go(int row, FigureKind kind)
    {
        table().setCurrentIndex(model().index(row, PeriodFiguresModel::firstFigure + int(kind)));
    }
    void type(FigureKind kind, const QString &text, int row = 0);
    QString shown(int column, int row = 0) { return model().index(row, column).data().toString(); }
    QString sentence() { return m_dialog->findChild<QLabel *>(u"sentence"_s)->text(); }
    QString workings() { return m_dialog->findChild<QLabel *>(u"workings"_s)->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Appearance m_appearance;
    std::unique_ptr<MapSession> m_session;
    std::unique_ptr<PeriodFiguresDialog> m_dialog;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPeriodFiguresDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<JourneyDocument> document = Shop::make(*m_folder, false);
    QVERIFY(document);
    m_appearance.setLanguage(Language::English);
    m_appearance.setLook(Appearance::Look::Light);
    m_session = std::make_unique<MapSession>(std::move(document));
    m_dialog = std::make_unique<PeriodFiguresDialog>(*m_session, m_appearance);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_dialog->show();
}

void TestPeriodFiguresDialog::cleanup()
{
    m_tester.reset();
    m_dialog.reset();
    m_session.reset();
    m_appearance.setLanguage(Language::English);
}

/// As hands do: on the cell, typing, Enter.
void TestPeriodFiguresDialog::type(FigureKind kind, const QString &text, int row)
{
    go(row, kind);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    auto *editor = table().findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    if (text == QString::fromLatin1(text.toLatin1()))
        QTest::keyClicks(editor, text);
    else
        editor->insert(text); // no keyboard of the test has Persian digits
    if (text.isEmpty())
        QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!table().findChild<QLineEdit *>());
}

void TestPeriodFiguresDialog::periodsAreAddedInARow()
{
    QVERIFY(!table().isVisible());
    add(0);
    QVERIFY(table().isVisible());
    QCOMPARE(model().rowCount(), 1);
    const PeriodFigures first = model().period(0);
    QCOMPARE(first.first.day(), 1);
    QCOMPARE(first.last, first.first.addMonths(1).addDays(-1));
    QVERIFY(first.last < QDate::currentDate());
    add(1);
    QCOMPARE(model().period(1).first, first.last.addDays(1));
    QCOMPARE(model().period(1).last, first.last.addDays(1).addMonths(3).addDays(-1));
    add(2);
    add(3);
    QCOMPARE(model().rowCount(), 4);
    QCOMPARE(model().period(3).first, model().period(3).last);
    // Nothing is stored before a figure is entered.
    QVERIFY(m_session->journey().all<BusinessFigure>().empty());
    QVERIFY(m_session->document().history().entries().empty());
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"remove"_s), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 3);
}

void TestPeriodFiguresDialog::typingEntersFigures()
{
    add(0);
    type(FigureKind::CustomersAtStart, u"200"_s);
    type(FigureKind::CustomersAtEnd, u"210"_s);
    type(FigureKind::NewCustomers, u"30"_s);
    QCOMPARE(shown(PeriodFiguresModel::RetentionColumn), u"90% (85–93%)"_s);
    QCOMPARE(shown(PeriodFiguresModel::ChurnColumn), u"10% (7–15%)"_s);
    type(FigureKind::PeriodMargin, u"100"_s);
    type(FigureKind::Retention, u"80%"_s);
    type(FigureKind::Discount, u"10"_s); // of a hundred, like every percentage that is typed
    type(FigureKind::Periods, u"5"_s);
    QCOMPARE(shown(PeriodFiguresModel::InfiniteColumn), u"266.67"_s);
    QCOMPARE(shown(PeriodFiguresModel::FiniteColumn), u"212.41"_s);
    QVERIFY(workings().contains(u"100·0.8 / (1 + 10% − 0.8)"_s)
            || workings().contains(u"100·0.8 / (1 + 0.1 − 0.8)"_s));
    QVERIFY(workings().contains(u"266.67"_s));
    QVERIFY(workings().contains(u"366.67"_s));
    QVERIFY(workings().contains(u"212.41"_s));
    // The counts say 90 %, the entered retention 80 %.
    QVERIFY(sentence().startsWith(u"The customer counts say another retention"_s));
}

void TestPeriodFiguresDialog::emptyIsUnknown()
{
    add(0);
    type(FigureKind::Buyers, u"120"_s);
    type(FigureKind::RepeatBuyers, u"0"_s);
    QCOMPARE(shown(PeriodFiguresModel::RepeatColumn), u"0% (0–3%)"_s);
    go(0, FigureKind::RepeatBuyers);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(shown(PeriodFiguresModel::firstFigure + int(FigureKind::RepeatBuyers)), QString());
    QCOMPARE(shown(PeriodFiguresModel::RepeatColumn), u"–"_s);
    type(FigureKind::Buyers, u""_s);
    QVERIFY(m_session->journey().all<BusinessFigure>().empty());
    QCOMPARE(model().rowCount(), 1); // the period is still there to be filled
}

void TestPeriodFiguresDialog::contradictionsAreSaid()
{
    add(0);
    type(FigureKind::Buyers, u"3"_s);
    type(FigureKind::RepeatBuyers, u"4"_s);
    const QModelIndex cell
        = model().index(0, PeriodFiguresModel::firstFigure + int(FigureKind::RepeatBuyers));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"More customers bought twice than bought at all."_s);
    QVERIFY(cell.data(Qt::BackgroundRole).isValid());
    QCOMPARE(sentence(), u"More customers bought twice than bought at all."_s);
    QCOMPARE(shown(PeriodFiguresModel::RepeatColumn), u"–"_s);
    QVERIFY(workings().contains(u"contradict each other"_s));
    type(FigureKind::RepeatBuyers, u"2"_s);
    QVERIFY(!cell.data(Qt::BackgroundRole).isValid());
    type(FigureKind::PeriodMargin, u"9"_s);
    type(FigureKind::Retention, u"100"_s);
    type(FigureKind::Discount, u"0"_s);
    QVERIFY(sentence().contains(u"has no end"_s));
    QVERIFY(workings().contains(u"the sum has no end"_s));
}

void TestPeriodFiguresDialog::whatIsTypedWrong()
{
    add(0);
    type(FigureKind::Buyers, u"many"_s);
    QCOMPARE(sentence(), u"“many” is no whole number."_s);
    type(FigureKind::Buyers, u"1.5"_s);
    QCOMPARE(sentence(), u"“1.5” is no whole number."_s);
    type(FigureKind::Discount, u"140"_s);
    QCOMPARE(sentence(), u"A share lies between 0 and 100 percent."_s);
    type(FigureKind::OrderValue, u"-3"_s);
    QCOMPARE(sentence(), u"The number cannot be below 0."_s);
    QVERIFY(m_session->journey().all<BusinessFigure>().empty());
    type(FigureKind::OrderValue, u"1,200"_s); // grouped, as this language groups
    QCOMPARE(shown(PeriodFiguresModel::firstFigure + int(FigureKind::OrderValue)), u"1,200"_s);
    type(FigureKind::OrdersPerYear, u"2.5"_s);
    QCOMPARE(shown(PeriodFiguresModel::firstFigure + int(FigureKind::OrdersPerYear)), u"2.5"_s);
}

void TestPeriodFiguresDialog::daysAreEdited()
{
    add(0);
    type(FigureKind::Buyers, u"3"_s);
    table().setCurrentIndex(model().index(0, PeriodFiguresModel::FirstColumn));
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *editor = table().findChild<QDateEdit *>();
    QVERIFY(editor);
    editor->setDate(QDate(2020, 1, 1));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(model().period(0).first, QDate(2020, 1, 1));
    QCOMPARE(m_session->journey().all<BusinessFigure>().begin()->second.first, QDate(2020, 1, 1));
    // The end before the beginning stays as it was.
    QVERIFY(!model().setData(model().index(0, PeriodFiguresModel::LastColumn), QDate(2019, 1, 1)));
    QCOMPARE(sentence(), u"The period ends before it begins."_s);
}

void TestPeriodFiguresDialog::everyStepIsUndone()
{
    add(0);
    type(FigureKind::Buyers, u"120"_s);
    type(FigureKind::RepeatBuyers, u"66"_s);
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"remove"_s), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 0);
    QVERIFY(!table().isVisible());
    QCOMPARE(m_session->document().history().entries().size(), size_t(3));
    m_session->undoStack().undo();
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(shown(PeriodFiguresModel::RepeatColumn), u"55% (46–64%)"_s);
    m_session->undoStack().undo();
    QCOMPARE(shown(PeriodFiguresModel::RepeatColumn), u"–"_s);
    m_session->undoStack().redo();
    QCOMPARE(shown(PeriodFiguresModel::RepeatColumn), u"55% (46–64%)"_s);
}

void TestPeriodFiguresDialog::worksInPersian()
{
    m_appearance.setLanguage(Language::Persian);
    QCoreApplication::processEvents(); // the window is told of its language in an event
    add(0);
    type(FigureKind::Buyers, u"۱۲۰"_s);
    type(FigureKind::RepeatBuyers, u"۶۶"_s);
    QVERIFY(shown(PeriodFiguresModel::RepeatColumn).contains(u"۵۵"_s));
    QCOMPARE(m_dialog->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(shown(PeriodFiguresModel::firstFigure + int(FigureKind::Buyers)), u"۱۲۰"_s);
}

void TestPeriodFiguresDialog::workingsNameWhatIsMissing()
{
    PeriodFigures period;
    period.entered = {{FigureKind::CustomersAtStart, 10}, {FigureKind::PeriodMargin, 5}};
    compute(period);
    const QString text = periodfigures::workings(period, LocalText(Language::English)).join(u'\n');
    QVERIFY(text.contains(u"Missing: customers at the end, new customers."_s));
    QVERIFY(text.contains(u"Missing: retention of a period, discount of a period."_s));
    QVERIFY(!text.contains(u"NaN"_s, Qt::CaseInsensitive));
}

QTEST_MAIN(TestPeriodFiguresDialog)
#include "test_periodfiguresdialog.moc"
