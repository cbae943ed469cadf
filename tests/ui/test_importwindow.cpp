// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/columneditor.h"
#include "ui/dialogs/importcards.h"
#include "ui/messagebar.h"
#include "ui/models/importcolumnsmodel.h"
#include "ui/models/importlistmodel.h"
#include "ui/surveyimports.h"

#include "importfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

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
    void differencesStandAboveTheCards();
    void cardsAreAsWideAsThePanel();
    void labelsKeepTheirOrderInAnyLanguage();
    void aNumberOutsideTheScaleIsNotTaken();
    void openLabelsComeFirst();
    void aScaleThatIsNoneIsSaid();
    void cardsSayWhereAnswersGo();
    void columnsFitWhereverTheImportBegins();
    void spreadRatingIsOneCard();
    void nothingUsableIsSaidInThePanel();
    void rejectedCellsStandInOrder();
    void tabGoesThroughTheQuestionsFirst();
    void theKeyboardStaysOnWhatItChanged();
    void theResultCanBeUndoneWhereItIsSaid();
    void pictures();

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

void ImportWindowTest::differencesStandAboveTheCards()
{
    {
        ImportDialog first(m_fixture->session(), m_fixture->appearance());
        first.show();
        QVERIFY(open(first, wave(1, surveyHeader, satisfied)));
        QVERIFY(!first.findChild<QFrame *>(u"differences"_s));
        QVERIFY(test::ImportFixture::answerAndCount(first) && test::ImportFixture::import(first));
    }
    const auto facts = [](const ImportDialog &dialog) {
        QString text;
        for (const QLabel *label : dialog.findChild<QFrame *>(u"importFacts"_s)->findChildren<QLabel *>())
            text += label->text() + u'\n';
        return text;
    };
    {
        ImportDialog same(m_fixture->session(), m_fixture->appearance());
        same.show();
        QVERIFY(open(same, wave(50, surveyHeader, satisfied), u"april.csv"_s));
        QVERIFY(facts(same).contains(u"read as last time"_s));
    }
    ImportDialog next(m_fixture->session(), m_fixture->appearance());
    next.show();
    QVERIFY(open(next,
                 wave(100, surveyHeader + ",How easy was it to return?",
                      satisfied + QByteArrayList{"Mostly ok"}, ",4"),
                 u"may.csv"_s));
    QVERIFY(next.draft().differs());
    QCOMPARE(next.step(), ImportDialog::ColumnsStep);
    QVERIFY(!facts(next).contains(u"read as last time"_s));
    const QLabel *shown = onCard(next, u"differences"_s, u"differencesText"_s);
    QVERIFY(shown && shown->isVisible());
    QString plain = shown->text();
    plain.remove(QChar(0x200B));
    for (const MappingDifference &difference : next.draft().differences())
        QCOMPARE(plain.contains(difference.text), difference.matters);
    for (const QFrame *card : next.findChild<ImportCards *>()->widget()->findChildren<QFrame *>()) {
        if (card->property("kind").toString() == u"card"_s)
            QVERIFY(card->y() > next.findChild<QFrame *>(u"differences"_s)->y());
    }
}

void ImportWindowTest::cardsAreAsWideAsThePanel()
{
    // No 0 among the answers: the question has a long answer.
    QByteArray text = wave(1, surveyHeader + ",A" + QByteArray(90, 'w') + " satisfied?", satisfied, ",4");
    text.replace(",0,", ",1,");
    for (const Language language : {Language::English, Language::Turkish, Language::Persian}) {
        m_fixture->appearance().setLanguage(language);
        ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
        dialog.show();
        QVERIFY(open(dialog, text));
        QVERIFY(dialog.draft().openQuestions() > 0);
        const auto *cards = dialog.findChild<ImportCards *>();
        QTRY_VERIFY(cards->verticalScrollBar()->isVisible());
        QCOMPARE(cards->widget()->width(), cards->viewport()->width());
        for (const QRadioButton *answer : cards->findChildren<QRadioButton *>()) {
            QVERIFY(answer->parentWidget()->rect().contains(answer->geometry()));
            QVERIFY(answer->height() >= answer->heightForWidth(answer->width()));
        }
    }
    m_fixture->appearance().setLanguage(Language::English);
}

void ImportWindowTest::labelsKeepTheirOrderInAnyLanguage()
{
    const QByteArray header
        = u"شناسه,تاریخ,ما را توصیه می‌کنید؟,از پرداخت چقدر راضی بودید؟,چه پیشنهادی دارید؟"_s
              .toUtf8();
    QByteArrayList words;
    for (const QString &word : {u"خیلی ناراضی"_s, u"ناراضی"_s, u"متوسط"_s, u"راضی"_s, u"خیلی راضی"_s})
        words.append(word.toUtf8());
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(open(dialog, wave(1, header, words)));
    const QLabel *labels = onCard(dialog, u"score-3"_s, u"labels"_s);
    QVERIFY(labels);
    const auto plain = [&] { return labels->text().replace(QChar(QChar::Nbsp), u' '); };
    QVERIFY2(plain().contains(u"\u2068خیلی راضی\u2069 = 5, \u2068راضی\u2069 = 4, "_s),
             qPrintable(labels->text()));
    const QLabel *heading = onCard(dialog, u"score-3"_s, u"heading"_s);
    QVERIFY2(heading->text().startsWith(u"“\u2068از پرداخت"_s), qPrintable(heading->text()));
    QVERIFY(!heading->text().isRightToLeft()); // an English sentence about a Persian column
    m_fixture->appearance().setLanguage(Language::Persian);
    labels = onCard(dialog, u"score-3"_s, u"labels"_s);
    QVERIFY2(plain().contains(u"\u2068خیلی راضی\u2069 = ۵، \u2068راضی\u2069 = ۴"_s),
             qPrintable(labels->text()));
    QVERIFY(!labels->text().contains(u'·'));
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

void ImportWindowTest::aScaleThatIsNoneIsSaid()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(open(dialog, wave(1, surveyHeader, satisfied)));
    QTest::mouseClick(dialog.findChild<QToolButton *>(u"showColumns"_s), Qt::LeftButton);
    auto *list = dialog.findChild<QTableView *>(u"columns"_s);
    const auto *refused = dialog.findChild<QLabel *>(u"refused"_s);
    const auto typeScale = [&](const QString &text) {
        list->setFocus();
        list->setCurrentIndex(list->model()->index(3, ImportColumnsModel::ScaleColumn));
        QTest::keyClick(list, Qt::Key_F2);
        auto *field = list->findChild<QLineEdit *>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!list->findChild<QLineEdit *>());
    };
    typeScale(u"abc"_s);
    QVERIFY2(refused->isVisible() && refused->text().contains(u"abc"_s), qPrintable(refused->text()));
    typeScale(u"1-5"_s);
    QTRY_COMPARE(dialog.draft().mapping().columns[3].scaleHigh, std::optional(5));
    QTRY_VERIFY(refused->text().isEmpty());
}

void ImportWindowTest::cardsSayWhereAnswersGo()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(open(dialog, wave(1, surveyHeader, satisfied)));
    QCOMPARE(dialog.draft().mapping().columns[4].role, ColumnRole::Comment);
    QVERIFY(
        onCard(dialog, u"comment-4"_s, u"heading"_s)->text().contains(u"Why did you choose this number?"_s));
    for (const QString &card : {u"score-2"_s, u"comment-4"_s}) {
        const QLabel *where = onCard(dialog, card, u"goesTo"_s);
        QVERIFY(where && where->isVisible());
        QCOMPARE(where->text(), u"Belongs to the whole journey."_s);
    }
    // By the card's link to a touchpoint.
    QTimer::singleShot(0, &dialog, [&] {
        auto *editor = dialog.findChild<ColumnEditor *>();
        QVERIFY(editor);
        auto *box = editor->findChild<QComboBox *>(u"touchpoint"_s);
        box->setFocus();
        type(box, u"Payment"_s);
        press(box, Qt::Key_Return);
    });
    QTest::mouseClick(dialog.findChild<QFrame *>(u"comment-4"_s)->findChild<QToolButton *>(u"edit"_s),
                      Qt::LeftButton);
    QCOMPARE(onCard(dialog, u"comment-4"_s, u"goesTo"_s)->text(),
             u"Belongs to the touchpoint “\u2068Payment\u2069”."_s);
    // New touchpoints are named apart from each other, commas and all.
    for (const int index : {2, 3}) {
        ColumnMapping column = dialog.draft().mapping().columns[size_t(index)];
        column.touchpoint = u"Desk, floor %1"_s.arg(index);
        dialog.draft().setColumn(column);
    }
    QVERIFY(test::ImportFixture::answerAndCount(dialog));
    dialog.goTo(ImportDialog::CheckStep);
    const QString text = dialog.findChild<QLabel *>(u"checkText"_s)->text();
    QVERIFY2(text.contains(u"“\u2068Desk, floor 2\u2069”, “\u2068Desk, floor 3\u2069”"_s), qPrintable(text));
}

void ImportWindowTest::columnsFitWhereverTheImportBegins()
{
    {
        ImportDialog first(m_fixture->session(), m_fixture->appearance());
        first.show();
        QVERIFY(open(first, wave(1, surveyHeader, satisfied)));
        QVERIFY(test::ImportFixture::answerAndCount(first) && test::ImportFixture::import(first));
    }
    ImportDialog next(m_fixture->session(), m_fixture->appearance());
    next.show();
    QVERIFY(open(next, wave(50, surveyHeader, satisfied), u"april.csv"_s));
    QCOMPARE(next.step(), ImportDialog::CheckStep);
    QTest::mouseClick(next.findChild<QToolButton *>(u"step-1"_s), Qt::LeftButton);
    QCOMPARE(next.findChild<QTableView *>(u"preview"_s)->columnWidth(4), 180);
}

void ImportWindowTest::spreadRatingIsOneCard()
{
    QByteArray text = "Respondent ID,How easy was it to return your order?,,,,,,,Country\n,1,2,3,4,5,6,7,\n";
    for (int i = 0; i < 21; ++i) {
        QByteArrayList cells(7);
        cells[i % 7] = QByteArray::number(i % 7 + 1);
        text += QByteArray::number(10 + i) + ',' + cells.join(',') + ",Iran\n";
    }
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(open(dialog, text));
    ImportDraft &draft = dialog.draft();
    QCOMPARE(draft.questions().size(), size_t(1));
    QVERIFY(dialog.findChild<QFrame *>(u"score-1"_s));
    QVERIFY(!dialog.findChild<QFrame *>(u"score-2"_s));
    QCOMPARE(draft.distribution(1).counts, (std::vector<qint64>(7, 3)));

    const QFrame *question = dialog.findChild<QFrame *>(u"question-direction-1"_s);
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QRadioButton *>(u"answer-low"_s), Qt::LeftButton);
    QCOMPARE(draft.openQuestions(), 0);
    // One change is one of the whole rating.
    ColumnMapping changed = draft.mapping().columns[1];
    changed.touchpoint = u"Returns"_s;
    draft.setColumn(changed);
    for (size_t i = 1; i <= 7; ++i) {
        const ColumnMapping &column = draft.mapping().columns[i];
        QCOMPARE(column.index, int(i));
        QCOMPARE(column.touchpoint, u"Returns"_s);
        QCOMPARE(column.direction, std::optional(ScoreDirection::Low));
    }
    QVERIFY(draft.mapping().columns[8].touchpoint.isEmpty());
    QVERIFY(test::ImportFixture::answerAndCount(dialog) && test::ImportFixture::import(dialog));
    QCOMPARE(m_fixture->responses(), size_t(21));
}

void ImportWindowTest::nothingUsableIsSaidInThePanel()
{
    QByteArray text = "City,Country\n";
    for (int i = 0; i < 30; ++i)
        text += "Ankara,Turkey\n";
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(open(dialog, text));
    QVERIFY(!dialog.draft().mapping().hasContent());
    QVERIFY(dialog.findChild<QFrame *>(u"nothingFound"_s)->isVisible());
    const auto *sentence = dialog.findChild<QLabel *>(u"sentence"_s);
    QCOMPARE(sentence->property("kind").toString(), u"amber"_s);
    QVERIFY2(!sentence->text().contains(u"mapping"_s), qPrintable(sentence->text()));
    // The first page names the file that is open.
    dialog.goTo(ImportDialog::FileStep);
    QVERIFY(dialog.findChild<QLabel *>(u"invitation"_s)->text().contains(u"march.csv"_s));

    // The last page is not blank while something is asked.
    ImportDialog asked(m_fixture->session(), m_fixture->appearance());
    asked.show();
    text = wave(1, surveyHeader, satisfied);
    text.replace(",0,", ",1,");
    QVERIFY(open(asked, text, u"asked.csv"_s));
    QVERIFY(asked.draft().openQuestions() > 0);
    asked.goTo(ImportDialog::CheckStep);
    const auto *check = asked.findChild<QLabel *>(u"checkText"_s);
    QVERIFY(check->isVisible() && !check->text().isEmpty());
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

void ImportWindowTest::tabGoesThroughTheQuestionsFirst()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QByteArray text = wave(1, surveyHeader, satisfied);
    text.replace(",0,", ",1,");
    QVERIFY(open(dialog, text));
    QVERIFY(dialog.draft().openQuestions() > 0);
    dialog.activateWindow();
    auto *first = dialog.findChild<QToolButton *>(u"step-1"_s); // of the three, the step that is shown
    first->setFocus();
    QStringList order;
    for (int i = 0; i < 60; ++i) {
        QWidget *focused = dialog.focusWidget();
        if (i > 0 && focused == first)
            break;
        QVERIFY2(focused->isVisible(), qPrintable(focused->objectName()));
        QVERIFY2(!focused->objectName().isEmpty(), focused->metaObject()->className()); // no bare scroll area
        order.append(focused->objectName());
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    const auto place = [&](const QString &name) {
        const qsizetype found = order.indexOf(name);
        if (found < 0)
            qWarning() << name << "is not among" << order;
        return found;
    };
    const QString answer = u"answer-"_s + dialog.draft().questions().front().question.choices.front().value;
    const QStringList expected{u"step-1"_s,   answer,       u"edit"_s, u"change-encoding"_s,
                               u"showRows"_s, u"preview"_s, u"back"_s};
    for (qsizetype i = 1; i < expected.size(); ++i) {
        QVERIFY2(place(expected[i - 1]) >= 0 && place(expected[i - 1]) < place(expected[i]),
                 qPrintable(expected[i - 1] + u" before "_s + expected[i] + u": "_s + order.join(u' ')));
    }
    // Once it can be imported, that is the last stop.
    QVERIFY(test::ImportFixture::answerAndCount(dialog));
    dialog.findChild<QPushButton *>(u"back"_s)->setFocus();
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog.focusWidget()->objectName(), u"import"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QVERIFY(dialog.focusWidget()->objectName().startsWith(u"step-"_s));
}

void ImportWindowTest::theKeyboardStaysOnWhatItChanged()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QByteArrayList lines = wave(1, surveyHeader, satisfied).trimmed().split('\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        for (int part = 0; part < 6; ++part)
            lines[line] += line == 0 ? ",How satisfied were you with part " + QByteArray::number(part) + '?'
                                     : ',' + satisfied.at((line + part) % satisfied.size());
    }
    QVERIFY(open(dialog, lines.join('\n') + '\n'));
    auto *encoding = dialog.findChild<QToolButton *>(u"change-encoding"_s);
    encoding->setFocus();
    QAction *turkish = nullptr;
    for (QAction *action : encoding->menu()->actions()) {
        QCOMPARE(action->isChecked(), action->text().contains(u"UTF-8"_s));
        if (action->text().contains(u"1254"_s))
            turkish = action;
    }
    QVERIFY(turkish && turkish->text().contains(u"Turkish"_s));
    QSignalSpy looked(&dialog.draft(), &ImportDraft::looked);
    turkish->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, 20000);
    QVERIFY(dialog.focusWidget());
    QCOMPARE(dialog.focusWidget()->objectName(), u"change-encoding"_s);

    // After the editor the cards stand where they stood.
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.draft().isChecking(), 20000);
    auto *cards = dialog.findChild<ImportCards *>();
    QVERIFY(dialog.findChild<QFrame *>(u"score-9"_s));
    auto *edit = dialog.findChild<QFrame *>(u"score-9"_s)->findChild<QToolButton *>(u"edit"_s);
    cards->ensureWidgetVisible(edit);
    edit->setFocus();
    const int scrolled = cards->verticalScrollBar()->value();
    QVERIFY(scrolled > 300);
    QTimer::singleShot(0, &dialog, [&] {
        auto *editor = dialog.findChild<ColumnEditor *>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
    });
    QTest::keyClick(edit, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.draft().isChecking(), 20000);
    QCOMPARE(cards->verticalScrollBar()->value(), scrolled);
    QCOMPARE(dialog.focusWidget()->objectName(), u"edit"_s);
    QCOMPARE(dialog.focusWidget()->parentWidget()->objectName(), u"score-9"_s);
}

void ImportWindowTest::theResultCanBeUndoneWhereItIsSaid()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *messages = new MessageBar;
    layout.addWidget(messages);
    window.show();
    QSettings settings(m_fixture->path(u"settings.ini"_s), QSettings::IniFormat);
    SurveyImports imports(window, m_fixture->appearance(), settings, *messages);
    MapSession &session = m_fixture->session();
    imports.setSession(&session);
    const auto button = [&](const QString &name) { return messages->findChild<QPushButton *>(name); };
    // A word for a satisfaction, and a record with a cell too many.
    QByteArray text = wave(1, surveyHeader, satisfied);
    text += "R80,2026-03-11,9,Mostly ok,fine\n"
            "R90,2026-03-11,9,Neutral,fine,more\n";
    const auto importNow = [&](const QString &name) {
        QTimer drive;
        connect(&drive, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog->draft().isChecking() || dialog->draft().job().isRunning())
                return;
            drive.stop();
            if (test::ImportFixture::answerAndCount(*dialog))
                QTest::mouseClick(dialog->findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
            else
                dialog->close();
        });
        drive.start(20);
        imports.importFiles({m_fixture->write(name, text)});
    };
    importNow(u"march.csv"_s);
    QVERIFY(messages->isVisible());
    QCOMPARE(messages->property("kind").toString(), u"note-good"_s);
    QVERIFY2(messages->text().contains(u"“\u2068How satisfied were you with paying?\u2069”"_s),
             qPrintable(messages->text()));
    QVERIFY(button(u"showRejected"_s) && button(u"showRejected"_s)->isVisible());
    QVERIFY(m_fixture->responses() > 0);
    QTest::mouseClick(button(u"undoImport"_s), Qt::LeftButton);
    QCOMPARE(m_fixture->responses(), size_t(0));
    QVERIFY(!messages->isVisible()); // what it said is no longer so

    // Undone by any other way it goes, too; after another step there is no Undo beside it.
    session.undoStack().redo();
    session.undoStack().undo();
    importNow(u"again.csv"_s);
    QVERIFY(messages->isVisible());
    QTRY_COMPARE(messages->findChildren<QPushButton *>(u"undoImport"_s).size(), 1);
    QVERIFY(session.addStage(u"After"_s));
    QTRY_VERIFY(!button(u"undoImport"_s));
    QVERIFY(messages->isVisible() && button(u"showRejected"_s));
    session.undoStack().undo();
    QVERIFY(messages->isVisible());
    session.undoStack().undo();
    QVERIFY(!messages->isVisible());
    imports.setSession(nullptr);
}

/// Writes pictures of what a person is asked where MILEPOST_PICTURES names a folder; looks at nothing
/// otherwise.
void ImportWindowTest::pictures()
{
    const QString folder = qEnvironmentVariable("MILEPOST_PICTURES");
    if (folder.isEmpty())
        QSKIP("Set MILEPOST_PICTURES to a folder to get pictures of the import window.");
    const auto save = [&](QWidget &widget, const QString &name) {
        QTest::qWait(50);
        QVERIFY(widget.grab().save(QDir(folder).filePath(name)));
    };
    const QStringList files = qEnvironmentVariable("MILEPOST_PICTURE_FILES").split(u':', Qt::SkipEmptyParts);
    for (const Language language : {Language::English, Language::Turkish, Language::Persian}) {
        m_fixture->appearance().setLanguage(language);
        const bool isDark = language == Language::Turkish;
        m_fixture->appearance().setLook(isDark ? Appearance::Look::Dark : Appearance::Look::Light);
        for (const QString &file : files) {
            const QString name = QFileInfo(file).completeBaseName() + u'-' + languageCode(language);
            ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
            dialog.show();
            QVERIFY(test::ImportFixture::open(dialog, {file}));
            const ImportDialog::Step first = dialog.step();
            save(dialog, name + u"-1.png"_s);
            dialog.goTo(ImportDialog::CheckStep);
            save(dialog, name + u"-2.png"_s);
            dialog.goTo(ImportDialog::FileStep);
            save(dialog, name + u"-0.png"_s);
            dialog.goTo(first);
            for (const ColumnMapping &column : dialog.draft().mapping().columns) {
                if (column.role != ColumnRole::Score || column.labels.isEmpty())
                    continue;
                ColumnEditor editor(column, dialog.draft().texts(column.index), m_fixture->session(),
                                    m_fixture->appearance(), &dialog);
                editor.show();
                auto *labels = editor.findChild<QTableWidget *>(u"labels"_s);
                labels->item(0, 1)->setText(u"9"_s);
                save(editor, name + u"-editor.png"_s);
                break;
            }
        }
        if (language == Language::English && !files.isEmpty()) {
            ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
            dialog.show();
            QVERIFY(test::ImportFixture::open(dialog, {files.front()}));
            QVERIFY(test::ImportFixture::answerAndCount(dialog) && test::ImportFixture::import(dialog));
        }
    }
    m_fixture->appearance().setLook(Appearance::Look::Light);
}

QTEST_MAIN(ImportWindowTest)
#include "test_importwindow.moc"
