// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/columneditor.h"
#include "ui/dialogs/importcards.h"
#include "ui/models/importcolumnsmodel.h"
#include "ui/models/importlistmodel.h"

#include "importfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

using namespace milepost;
using namespace Qt::StringLiterals;

/// What the import window says and takes: cards beside the preview, the editor of a column, the keyboard.
class ImportWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anExactNameIsTheTouchpoint_data();
    void anExactNameIsTheTouchpoint();
    void aTouchpointIsTypedInTheList();
    void aNumberOutsideTheScaleIsNotTaken();
    void openLabelsComeFirst();
    void rejectedCellsStandInOrder();

private:
    /// Word by word as hands do: what a list of proposals is open for goes to that list.
    static void type(QWidget *field, const QString &text);
    static void press(QWidget *field, Qt::Key key);
    bool open(ImportDialog &dialog, const QByteArray &text, const QString &name = u"march.csv"_s)
    {
        return test::ImportFixture::open(dialog, {m_fixture->write(name, text)});
    }
    QByteArray wave(int first, const QByteArray &header, const QByteArrayList &words,
                    const QByteArray &more = {}) const;
    QString titleOf(const QString &touchpoint) const;
    /// The label of that name on a card.
    static const QLabel *onCard(const ImportDialog &dialog, const QString &card, const QString &label);

    std::unique_ptr<test::ImportFixture> m_fixture;
};

void ImportWindowTest::init()
{
    m_fixture = std::make_unique<test::ImportFixture>();
    QVERIFY(m_fixture->isOpen());
}

void ImportWindowTest::cleanup()
{
    m_fixture.reset();
}

void ImportWindowTest::type(QWidget *field, const QString &text)
{
    for (const QChar c : text) {
        QWidget *proposals = QApplication::activePopupWidget();
        QTest::keyClicks(proposals ? proposals : field, c);
    }
}

void ImportWindowTest::press(QWidget *field, Qt::Key key)
{
    QWidget *proposals = QApplication::activePopupWidget();
    QTest::keyClick(proposals ? proposals : field, key);
    QCoreApplication::processEvents();
}

QString ImportWindowTest::titleOf(const QString &touchpoint) const
{
    const auto *known = m_fixture->session().journey().find<Touchpoint>(TouchpointId::fromString(touchpoint));
    return known ? known->title : touchpoint;
}

const QLabel *ImportWindowTest::onCard(const ImportDialog &dialog, const QString &card, const QString &label)
{
    const auto *frame = dialog.findChild<QFrame *>(card);
    return frame ? frame->findChild<QLabel *>(label) : nullptr;
}

const QByteArray surveyHeader
    = "Response ID,Date,How likely are you to recommend us?,How satisfied were you with paying?,"
      "Why did you choose this number?";

/// 40 records: id, day, NPS, satisfaction in words, a comment, and whatever.
QByteArray ImportWindowTest::wave(int first, const QByteArray &header, const QByteArrayList &words,
                                  const QByteArray &more) const
{
    QByteArray text = header + '\n';
    for (int i = first; i < first + 40; ++i) {
        text += 'R' + QByteArray::number(i) + ",2026-03-" + QByteArray::number(10 + i % 18) + ','
            + QByteArray::number(i % 11) + ',' + words.at(i % words.size())
            + ",The parcel came late and nobody called me number " + QByteArray::number(i) + more + '\n';
    }
    return text;
}

const QByteArrayList satisfied{"Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"};

void ImportWindowTest::anExactNameIsTheTouchpoint_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::newRow("the beginning of another") << u"Delivery"_s << u"Delivery"_s;
    QTest::newRow("other letters") << u"delivery"_s << u"Delivery"_s;
    QTest::newRow("the longer one") << u"delivery options"_s << u"Delivery options"_s;
    QTest::newRow("a new one") << u"Deliver"_s << u"Deliver"_s;
}

void ImportWindowTest::anExactNameIsTheTouchpoint()
{
    QFETCH(QString, typed);
    QFETCH(QString, title);
    ColumnMapping column;
    column.role = ColumnRole::Score;
    column.metric = Metric::Nps;
    column.header = {u"Recommend?"_s};
    ColumnEditor editor(column, {}, m_fixture->session(), m_fixture->appearance());
    editor.show();
    auto *box = editor.findChild<QComboBox *>(u"touchpoint"_s);
    box->setFocus();
    QCOMPARE(box->lineEdit()->selectedText(), u"Whole journey"_s);
    QCOMPARE(box->lineEdit()->cursorPosition(), 0); // its beginning is seen
    type(box, typed);
    QCOMPARE(box->currentText(), typed); // nobody writes on
    press(box, Qt::Key_Return);
    QCOMPARE(titleOf(editor.column().touchpoint), title);
    QTRY_VERIFY(!editor.isVisible()); // one Enter is enough
    QCOMPARE(titleOf(editor.column().touchpoint), title);
}

void ImportWindowTest::aTouchpointIsTypedInTheList()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(open(dialog, wave(1, surveyHeader, satisfied)));
    QTest::mouseClick(dialog.findChild<QToolButton *>(u"showColumns"_s), Qt::LeftButton);
    auto *list = dialog.findChild<QTableView *>(u"columns"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, ImportColumnsModel::TouchpointColumn));
    QTest::keyClick(list, Qt::Key_F2);
    auto *box = list->findChild<QComboBox *>();
    QVERIFY(box);
    QVERIFY(box->width() >= box->fontMetrics().horizontalAdvance(u"Whole journey"_s) + 22);
    QVERIFY(list->viewport()->rect().contains(box->geometry()));
    type(box, u"Delivery"_s);
    press(box, Qt::Key_Return);
    QTRY_COMPARE(titleOf(dialog.draft().mapping().columns[2].touchpoint), u"Delivery"_s);
    QTRY_VERIFY(!list->findChild<QComboBox *>()); // the same Enter opens no other editor
    QCOMPARE(titleOf(dialog.draft().mapping().columns[2].touchpoint), u"Delivery"_s);
}

void ImportWindowTest::aNumberOutsideTheScaleIsNotTaken()
{
    ColumnMapping column;
    column.role = ColumnRole::Score;
    column.metric = Metric::Csat;
    column.header = {u"Satisfied?"_s};
    column.labels = {{u"Good"_s, 4}, {u"Bad"_s, 2}};
    ColumnEditor editor(column, {u"Bad"_s, u"Good"_s}, m_fixture->session(), m_fixture->appearance());
    editor.show();
    const auto *ok = editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto *problem = editor.findChild<QLabel *>(u"problem"_s);
    auto *labels = editor.findChild<QTableWidget *>(u"labels"_s);
    QVERIFY(ok->isEnabled() && !problem->isVisible());
    const auto typeNumber = [&](const QString &number) {
        labels->setFocus();
        labels->setCurrentCell(0, 1);
        QTest::keyClick(labels, Qt::Key_F2);
        auto *field = labels->findChild<QLineEdit *>();
        QVERIFY(field);
        field->selectAll();
        QInputMethodEvent typed; // any digits
        typed.setCommitString(number);
        QCoreApplication::sendEvent(field, &typed);
        QTest::keyClick(field, Qt::Key_Tab);
        QTRY_VERIFY(!labels->findChild<QLineEdit *>());
    };
    typeNumber(u"9"_s);
    QVERIFY(!ok->isEnabled());
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u'9'), qPrintable(problem->text()));
    typeNumber(u"five"_s);
    QVERIFY(!ok->isEnabled() && problem->text().contains(u"five"_s));
    typeNumber(u"۵"_s);
    QVERIFY(ok->isEnabled() && !problem->isVisible());
    QCOMPARE(editor.column().labels.value(u"Good"_s), 5);

    auto *scale = editor.findChild<QLineEdit *>(u"scale"_s);
    scale->setFocus();
    QTest::keyClicks(scale, u"abc"_s);
    QVERIFY(!ok->isEnabled() && problem->text().contains(u"abc"_s));
    scale->clear();
    QVERIFY(ok->isEnabled());
    // What is wrong with a score does not matter to a comment.
    typeNumber(u"9"_s);
    auto *role = editor.findChild<QComboBox *>(u"role"_s);
    role->setCurrentIndex(role->findData(int(ColumnRole::Comment)));
    QVERIFY(ok->isEnabled() && !problem->isVisible());
}

void ImportWindowTest::openLabelsComeFirst()
{
    ColumnMapping column;
    column.role = ColumnRole::Score;
    column.metric = Metric::Csat;
    column.header = {u"Satisfied?"_s};
    column.labels = {{u"Good"_s, 4}, {u"Fine"_s, 4}, {u"Bad"_s, 2}};
    column.noAnswer = {u"No idea"_s};
    const QStringList texts{u"5"_s, u"Bad"_s, u"Fine"_s, u"Good"_s, u"Mostly ok"_s, u"No idea"_s, u"So so"_s};
    const auto rows = [&](const ColumnEditor &editor) {
        const auto *labels = editor.findChild<QTableWidget *>(u"labels"_s);
        QStringList all;
        for (int row = 0; row < labels->rowCount(); ++row)
            all.append(labels->item(row, 0)->text());
        return all;
    };
    ColumnEditor editor(column, texts, m_fixture->session(), m_fixture->appearance());
    QCOMPARE(rows(editor),
             (QStringList{u"Mostly ok"_s, u"So so"_s, u"Fine"_s, u"Good"_s, u"Bad"_s, u"No idea"_s}));
    // Numbers need no labels, and no empty table.
    column.labels.clear();
    column.noAnswer.clear();
    ColumnEditor numbers(column, {u"1"_s, u"5"_s}, m_fixture->session(), m_fixture->appearance());
    numbers.show();
    QVERIFY(!numbers.findChild<QTableWidget *>(u"labels"_s)->isVisible());
}

void ImportWindowTest::rejectedCellsStandInOrder()
{
    ColumnMapping column;
    column.index = 1;
    column.header = {u"چقدر راضی بودید؟"_s};
    Mapping asRead;
    asRead.columns = {column};
    RejectedRowsModel model;
    model.setContents(
        {{.line = 3, .reason = u"unknown metric"_s, .cells = {u"R_1"_s, u"02.03.2026"_s, u"راضی"_s}}},
        {{.line = 4, .column = 1, .text = u"eleven"_s, .reason = u"score is not a number"_s},
         {.line = 5, .column = 7, .text = u"ten"_s, .reason = u"score is not a number"_s}},
        asRead, m_fixture->appearance().text());
    QCOMPARE(model.index(0, RejectedRowsModel::TextColumn).data().toString(),
             u"\u2068R_1\u2069 · \u206802.03.2026\u2069 · \u2068راضی\u2069"_s);
    // A cell that was left out names its column, where that is known.
    QCOMPARE(model.index(1, RejectedRowsModel::ReasonColumn).data().toString(),
             u"cell of “\u2068چقدر راضی بودید؟\u2069” left out: score is not a number"_s);
    QCOMPARE(model.index(2, RejectedRowsModel::ReasonColumn).data().toString(),
             u"cell left out: score is not a number"_s);
}

QTEST_MAIN(ImportWindowTest)
#include "test_importwindow.moc"
