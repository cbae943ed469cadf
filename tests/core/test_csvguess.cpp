// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/detect.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/importquestions.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QScopeGuard>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

class CsvGuessTest : public QObject
{
    Q_OBJECT

private slots:
    void longTableHasNoQuestions();
    void npsNeedsItsQuestionAndItsScale();
    void effortDirectionIsAsked();
    void spreadRatingIsAskedAboutOnce();
    void headersStandApartInSentences();
    void aggregatedValuesAreNoScores();
    void privateColumnsAreLeftOut();
    void wordsBecomeNumbers();
    void dayAndMonthAreAsked();
    void separatorLineIsNoHeader();
    void gridRowIsTheTouchpoint();
    void sameHeadersAreTheSameSurvey();
    void idsOfALongFileStayIds();
    void whyIsAnsweredInSentences();
    void scoreColumns_data();
    void scoreColumns();
    void encodings_data();
    void encodings();
    void failures();

private:
    QString write(const QByteArray &bytes);
    Result<FileGuess> guess(const QString &text) { return guessFile(write(text.toUtf8())); }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void CsvGuessTest::idsOfALongFileStayIds()
{
    // More records than a column of ever new texts is looked at.
    QByteArray bytes = "id,How satisfied are you?\n";
    for (int i = 1; i <= 120'000; ++i)
        bytes += QByteArray::number(i) + ',' + QByteArray::number(1 + i % 5) + '\n';
    const auto result = guessFile(write(bytes));
    QVERIFY(result);
    QCOMPARE(result->dataRows, 120'000);
    QCOMPARE(result->mapping.columns.front().role, ColumnRole::ResponseId);
}

QString CsvGuessTest::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"%1.csv"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

void CsvGuessTest::longTableHasNoQuestions()
{
    const auto result = guess(u"Touchpoint,metric,SCORE,date,comment,respondent,plan,email\n"
                              "Checkout,nps,9,2026-03-01,fine,r1,Basic,a@b.co\n"
                              "Delivery,CSAT,2,2026-03-02,,r2,Pro,c@d.co\n"_s);
    QVERIFY(result);
    QCOMPARE(result->platform(), u"long"_s);
    QVERIFY(result->mapping.isLong());
    QVERIFY(result->mapping.questions.empty());
    QCOMPARE(result->dataRows, 2);
    const auto &columns = result->mapping.columns;
    QCOMPARE(columns[0].role, ColumnRole::Touchpoint);
    QCOMPARE(columns[2].role, ColumnRole::Score);
    QVERIFY(!columns[2].metric);
    QCOMPARE(columns[3].role, ColumnRole::Date);
    QCOMPARE(columns[6].role, ColumnRole::Segment);
    QCOMPARE(columns[6].key, u"plan"_s);
    QCOMPARE(columns[7].role, ColumnRole::Ignore);
}

void CsvGuessTest::npsNeedsItsQuestionAndItsScale()
{
    const QString rows = u"0,5\n9,4\n10 - Extremely likely,3\n7,0\n"_s;
    auto result = guess(u"How likely are you to recommend us?,How often do you visit?\n"_s + rows);
    QVERIFY(result);
    QCOMPARE(result->mapping.columns[0].role, ColumnRole::Score);
    QCOMPARE(result->mapping.columns[0].metric.value(), Metric::Nps);
    QCOMPARE(result->mapping.columns[0].labels.value(u"10 - Extremely likely"_s), 10);
    QCOMPARE(result->mapping.columns[0].touchpoint, QString());
    QCOMPARE(result->mapping.columns[1].role, ColumnRole::Ignore);
    QVERIFY(!result->mapping.columns[1].evidence.isEmpty());
    QVERIFY(result->mapping.questions.empty());

    result = guess(u"Bizi tavsiye etme olasılığınız nedir?,x\n1,a\n9,b\n10,c\n"_s);
    QVERIFY(result);
    QCOMPARE(result->mapping.questions.size(), size_t(1));
    QCOMPARE(result->mapping.questions[0].asks, u"scale"_s);
    QCOMPARE(result->mapping.columns[0].scaleLow.value(), 1);
}

void CsvGuessTest::effortDirectionIsAsked()
{
    const auto result = guess(u"It was easy to solve my problem (1-7),n\n7,a\n1,b\n6,c\n"_s);
    QVERIFY(result);
    QCOMPARE(result->mapping.columns[0].metric.value(), Metric::Ces);
    QVERIFY(!result->mapping.columns[0].direction);
    QCOMPARE(result->mapping.questions.size(), size_t(1));
    QCOMPARE(result->mapping.questions[0].asks, u"direction"_s);
    QCOMPARE(result->mapping.questions[0].choices.size(), size_t(2));
}

/// One column for each rating: what is asked about one of them is answered for all.
void CsvGuessTest::spreadRatingIsAskedAboutOnce()
{
    QString text = u"Respondent ID,How easy was it to return your order?,,,,,,,Country\n,1,2,3,4,5,6,7,\n"_s;
    for (int i = 0; i < 21; ++i) {
        QStringList cells(7);
        cells[i % 7] = QString::number(i % 7 + 1);
        text += u"%1,%2,Iran\n"_s.arg(10 + i).arg(cells.join(u','));
    }
    const auto result = guess(text);
    QVERIFY(result);
    Mapping mapping = result->mapping;
    QCOMPARE(mapping.questions.size(), size_t(1));
    const MappingQuestion question = mapping.questions[0];
    QCOMPARE(question.asks, u"direction"_s);
    QCOMPARE(question.column, 1);
    QCOMPARE(question.also, (std::vector{2, 3, 4, 5, 6, 7}));
    const auto isLowEverywhere = [](const Mapping &answered) {
        return std::count_if(
                   answered.columns.begin(), answered.columns.end(),
                   [](const ColumnMapping &column) { return column.direction == ScoreDirection::Low; })
            == 7;
    };

    // Written by hand into one column of the saved mapping.
    Mapping byHand = mapping;
    byHand.columns[4].direction = ScoreDirection::Low;
    QCOMPARE(openQuestions(byHand).size(), size_t(1));
    const Result<Mapping> saved = Mapping::fromJson(byHand.toJson());
    QVERIFY(saved);
    QVERIFY(isLowEverywhere(*saved));
    QVERIFY(openQuestions(*saved).empty());

    // A column that is something else is not asked about; the others are.
    mapping.columns[1].role = ColumnRole::Ignore;
    leaveOut(mapping.questions, 1);
    QCOMPARE(mapping.questions.size(), size_t(1));
    QCOMPARE(mapping.questions[0].column, 2);
    QVERIFY(!mapping.questions[0].isAbout(1));

    mapping = result->mapping;
    answerQuestion(mapping, question, u"low"_s);
    QVERIFY(isLowEverywhere(mapping));
    QVERIFY(mapping.questions.empty());
}

/// Where a header runs the other way, its question mark stays with it.
void CsvGuessTest::headersStandApartInSentences()
{
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    const QString english = u"How easy was it?"_s;
    const QString persian = u"چقدر آسان بود؟"_s;
    const auto apart = [](const QString &text) { return u'\u2068' + text + u'\u2069'; };
    QLocale::setDefault(QLocale(QLocale::Turkish));
    QCOMPARE(inSentence(english), english);
    QCOMPARE(inSentence(persian), apart(persian));
    QLocale::setDefault(QLocale(QLocale::Persian));
    QCOMPARE(inSentence(english), apart(english));
    QCOMPARE(inSentence(persian), persian);
    QCOMPARE(inSentence(english, 9), apart(u"How easy…"_s));
    const auto result = guess(u"It was easy to solve my problem (1-7),n\n7,a\n1,b\n6,c\n"_s);
    QVERIFY(result);
    QVERIFY(result->mapping.questions[0].text.contains(apart(u"It was easy to solve my problem (1-7)"_s)));
}

void CsvGuessTest::aggregatedValuesAreNoScores()
{
    const auto result = guess(u"store,NPS,CSAT\na,75,4.53\nb,-50,4.1\nc,100,3.9\n"_s);
    QVERIFY(result);
    QCOMPARE(result->mapping.columns[1].role, ColumnRole::Ignore);
    QCOMPARE(result->mapping.columns[2].role, ColumnRole::Ignore);
}

void CsvGuessTest::privateColumnsAreLeftOut()
{
    const auto result = guess(u"E-posta,Cep telefonu,Ad Soyad,kontakt,addr,Product name\n"
                              "a@b.com,0532 111 22 33,Ali Veli,x@y.org,10.0.0.1,Phone\n"
                              "c@d.com,0532 111 22 34,Ayşe Can,z@y.org,10.0.0.2,Phone\n"
                              "e@f.com,0532 111 22 35,Can Er,w@y.org,10.0.0.3,Tablet\n"
                              "e@f.com,0532 111 22 35,Can Er,w@y.org,10.0.0.3,Tablet\n"_s);
    QVERIFY(result);
    for (size_t i = 0; i < 5; ++i)
        QCOMPARE(result->mapping.columns[i].role, ColumnRole::Ignore);
    QCOMPARE(result->mapping.columns[5].role, ColumnRole::Segment);
}

void CsvGuessTest::wordsBecomeNumbers()
{
    const auto result
        = guess(u"Teslimat,زمان\nÇok memnunum,راضی\nmemnunum,خیلی راضی\nHiç memnun değilim,ناراضی\n"_s);
    QVERIFY(result);
    const ColumnMapping &turkish = result->mapping.columns[0];
    QCOMPARE(turkish.role, ColumnRole::Score);
    QCOMPARE(turkish.metric.value(), Metric::Csat);
    QCOMPARE(turkish.labels.value(u"Hiç memnun değilim"_s), 1);
    QCOMPARE(turkish.labels.value(u"memnunum"_s), 4);
    QCOMPARE(result->mapping.columns[1].labels.value(u"خیلی راضی"_s), 5);
}

void CsvGuessTest::dayAndMonthAreAsked()
{
    auto result = guess(u"date,nps\n8/02/2023,0\n9/02/2023,10\n"_s);
    QVERIFY(result);
    QCOMPARE(result->mapping.columns[0].role, ColumnRole::Date);
    QCOMPARE(result->mapping.questions.size(), size_t(1));
    QCOMPARE(result->mapping.questions[0].asks, u"date_order"_s);
    result = guess(u"date,nps\n8/02/2023,0\n19/02/2023,10\n"_s);
    QVERIFY(result->mapping.questions.empty());
}

void CsvGuessTest::separatorLineIsNoHeader()
{
    const auto result = guess(u"sep=;\r\ndate;nps\r\n2026-01-02;0\r\n2026-01-03;10\r\n"_s);
    QVERIFY(result);
    QCOMPARE(result->mapping.delimiter, QChar(u';'));
    QCOMPARE(result->records, 3);
    QCOMPARE(result->mapping.columns[0].header, QStringList{u"date"_s});
}

void CsvGuessTest::gridRowIsTheTouchpoint()
{
    const auto result = guess(
        u"Timestamp,How satisfied were you with:  [Delivery]\n2026-01-02 10:00:00,5\n2026-01-03 10:00:00,1\n"_s);
    QVERIFY(result);
    QCOMPARE(result->platform(), u"google-forms"_s);
    QCOMPARE(result->mapping.columns[1].touchpoint, u"Delivery"_s);
}

void CsvGuessTest::sameHeadersAreTheSameSurvey()
{
    const auto one = guess(u"When,NPS\n2026-01-02,0\n"_s);
    const auto other = guess(u"nps ,when\n7,2026-02-02\n"_s);
    const auto third = guess(u"When,NPS,Why?\n2026-01-02,0,x\n"_s);
    QCOMPARE(one->mapping.survey, other->mapping.survey);
    QVERIFY(one->mapping.survey != third->mapping.survey);
}

/// Also when many people give the same answer; reasons to choose from are no comments.
void CsvGuessTest::whyIsAnsweredInSentences()
{
    QString text
        = u"NPS,Why did you choose this number?,Bu puanı neden verdiniz?,دلیل این امتیاز چیست؟,Reason?\n"_s;
    for (int i = 0; i < 60; ++i) {
        text += u"%1,My card was declined twice today,Kartım iki kez reddedildi ve geçmedi,"
                "کارت من امروز دو بار رد شد,%2\n"_s.arg(i % 11)
                    .arg(i % 2 ? u"Price"_s : u"Too slow"_s);
        text
            += u"%1,Everything was quick and easy,Her şey çok hızlı ve kolaydı,همه چیز خیلی سریع بود,Price\n"_s
                   .arg(i % 11);
    }
    const auto result = guess(text);
    QVERIFY(result);
    for (size_t i = 1; i <= 3; ++i)
        QCOMPARE(result->mapping.columns[i].role, ColumnRole::Comment);
    QVERIFY(result->mapping.columns[4].role != ColumnRole::Comment);
}

void CsvGuessTest::scoreColumns_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QString>("meaning"); ///< role, metric, scale, direction
    QTest::addColumn<QString>("asks");
    const auto row = [](const char *name, const QString &header, const QString &answers,
                        const QString &meaning, const QString &asks = {}) {
        QTest::newRow(name) << header << answers.split(u' ') << meaning << asks;
    };
    // No and yes are not the ends of a scale.
    row("would recommend, as numbers", u"Would you recommend us?"_s, u"1 0 1 0 1"_s, u"score nps 0-1 high"_s,
        u"scale"_s);
    row("would recommend, nobody does", u"Would you recommend us?"_s, u"0 0 0"_s, u"score nps 0-1 high"_s,
        u"scale"_s);
    row("recommend, all at one end", u"How likely are you to recommend us?"_s, u"1 1 1 1 1 1 1 1 1 1"_s,
        u"score nps 1-2 high"_s, u"scale"_s);
    row("are satisfied, as numbers", u"Are you satisfied with the delivery?"_s, u"1 0 1 0 1"_s, u"ignore"_s);
    row("recommend, nobody below 0 or above 5", u"How likely are you to recommend us?"_s,
        u"0 1 2 3 4 5 0 1 2 3 4 5"_s, u"score nps 0-5 high"_s, u"scale"_s);
    row("NPS says its scale", u"NPS (0-10)"_s, u"0 1 2 3 4 5 0 1 2 3 4 5"_s, u"score nps 0-10 high"_s);
    // 0 is an answer where the scale goes beyond 7, and none on one that begins at 1.
    row("rating to 10", u"Overall rating"_s, u"0 3 8 10 0"_s, u"score"_s, u"metric"_s);
    row("satisfaction to 10", u"Satisfaction (0-10)"_s, u"0 3 8 10 0"_s, u"ignore"_s);
    row("satisfaction to 5", u"How satisfied are you?"_s, u"0 3 4 5 2 1 4"_s, u"score csat 1-5 high"_s);
    // What the header says of its numbers.
    row("low is good", u"How satisfied are you? (1 = very satisfied - 5 = very dissatisfied)"_s, u"1 2 5 4"_s,
        u"score csat 1-5 low"_s);
    row("high is good", u"How satisfied are you (1: very dissatisfied; 5: very satisfied)"_s, u"1 2 5 4"_s,
        u"score csat 1-5 high"_s);
    row("Turkish, low is good", u"Ne kadar memnunsunuz? (1 = Çok memnunum, 5 = Hiç memnun değilim)"_s,
        u"1 2 5 4"_s, u"score csat 1-5 low"_s);
    // Codes of the survey tool, and what a spreadsheet makes of numbers.
    row("codes", u"How satisfied are you with: [Checkout]"_s, u"A1 A2 A5 A3 A4"_s, u"score csat 1-5"_s,
        u"direction"_s);
    row("codes of effort", u"How easy was it?"_s, u"A1 A2 A7"_s, u"score ces 1-7"_s, u"direction"_s);
    row("codes of something else", u"Plan"_s, u"A1 A2 A1 A2 A1 A2"_s, u"segment"_s);
    row("days", u"How likely are you to recommend us?"_s, u"0 9 10 05-Oct 8 7 2-Mar 9"_s,
        u"score nps 0-10 high"_s);
    row("thousands or thousandths", u"Satisfaction score"_s, u"1.000 5.000 3.000"_s, u"score csat 1-5 high"_s,
        u"decimal"_s);
    row("a group", u"Q2_NPS_GROUP"_s, u"1 2 3 1"_s, u"ignore"_s);
}

void CsvGuessTest::scoreColumns()
{
    QFETCH(const QString, header);
    QFETCH(const QStringList, answers);
    QFETCH(const QString, meaning);
    QFETCH(const QString, asks);
    QString text = u"when,\"%1\"\n"_s.arg(header);
    for (int i = 0; i < answers.size(); ++i)
        text += u"2026-01-%1,%2\n"_s.arg(10 + i).arg(answers.at(i));
    const auto result = guess(text);
    QVERIFY(result);
    const ColumnMapping &column = result->mapping.columns.at(1);
    QStringList said{columnRoleKey(column.role)};
    if (column.metric) {
        said += metricKey(*column.metric);
        said += u"%1-%2"_s.arg(*column.scaleLow).arg(*column.scaleHigh);
    }
    if (column.direction)
        said += *column.direction == ScoreDirection::High ? u"high"_s : u"low"_s;
    QCOMPARE(said.join(u' '), meaning);
    QVERIFY(!column.evidence.isEmpty());
    QStringList asked;
    for (const MappingQuestion &question : result->mapping.questions)
        asked += question.asks;
    QCOMPARE(asked.join(u' '), asks);
}

void CsvGuessTest::encodings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("mark");
    const QString turkish
        = u"Yorum;Puan\nÇok hızlı geldi, teşekkürler ışık gibi;5\nKargo geç kaldı ve ağır işliyor;2\n"_s;
    const QString persian
        = u"نظر,امتیاز\nخیلي خوب بود و سریع رسيد,5\nديرتر از قرار رسيد و بسته خراب بود,2\n"_s.replace(u'ی',
                                                                                                      u'ي');
    const QString english = u"Comment,Score\nThe café was très good,5\nNaïve staff at the entrée,2\n"_s;
    QTest::newRow("UTF-8") << turkish << u"utf-8"_s << QByteArray();
    QTest::newRow("UTF-8 with mark") << turkish << u"utf-8"_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("UTF-16LE with mark") << persian << u"utf-16le"_s << QByteArray("\xFF\xFE");
    QTest::newRow("UTF-16LE") << turkish << u"utf-16le"_s << QByteArray();
    QTest::newRow("UTF-16LE Persian") << persian << u"utf-16le"_s << QByteArray();
    QTest::newRow("UTF-16BE") << turkish << u"utf-16be"_s << QByteArray();
    QTest::newRow("windows-1254") << turkish << u"windows-1254"_s << QByteArray();
    QTest::newRow("windows-1256") << persian << u"windows-1256"_s << QByteArray();
    QTest::newRow("windows-1252") << english << u"windows-1252"_s << QByteArray();
}

void CsvGuessTest::encodings()
{
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    QFETCH(QByteArray, mark);
    QStringEncoder encoder(encoding.toLatin1().constData());
    const QByteArray bytes = encoder.encode(text);
    const auto decoded = decodeFile(write(mark + bytes));
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, encoding);
    QCOMPARE(decoded->bom, !mark.isEmpty());
    QCOMPARE(QString::fromUtf8(decoded->start), text);
    QCOMPARE(decoded->replacedCharacters, 0);
}

void CsvGuessTest::failures()
{
    const auto code
        = [](const Result<FileGuess> &result) { return result ? ErrorCode::Io : result.error().code; };
    QCOMPARE(code(guessFile(m_folder.filePath(u"none.csv"_s))), ErrorCode::Missing);
    QCOMPARE(code(guessFile(m_folder.path())), ErrorCode::Missing);
    QCOMPARE(code(guessFile(write({}))), ErrorCode::Malformed);
    QCOMPARE(code(guessFile(write("\n\n"))), ErrorCode::Malformed);
    QCOMPARE(code(guessFile(write(QByteArray("PK\x03\x04rest", 8)))), ErrorCode::Malformed);
    const auto open = guessFile(write("a,b\n1,\"x\n2,y\n"));
    QCOMPARE(code(open), ErrorCode::Malformed);
    QVERIFY2(open.error().where.endsWith(u":2"_s), qPrintable(open.error().where));
    const auto damaged = guessFile(write("a,b\nğüş\xFFöç,1\n"));
    QVERIFY(damaged);
    QCOMPARE(damaged->replacedCharacters, 1);
}

QTEST_GUILESS_MAIN(CsvGuessTest)
#include "test_csvguess.moc"
