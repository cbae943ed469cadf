// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/headertext.h"
#include "core/csvimport/importquestions.h"
#include "core/csvimport/mappingmatch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

using Kind = MappingDifference::Kind;

/// The next wave of a survey through the mapping of the last one.
class TestMappingMatch : public QObject
{
    Q_OBJECT

private slots:
    void theSameFileIsTheSame();
    void columnsAreFoundWhereverTheyAre();
    void newAndMissingColumnsAreSaid();
    void reworded_data();
    void reworded();
    void codesFindWhatIsRewordedWholly();
    void sameNamesAreToldApartByTheirNeighbours();
    void anotherScaleIsAsked();
    void unknownWordsAreSaid();
    void evidenceIsThatOfTheFile();
    void dateOrderIsCarriedOrProven();
    void carriedQuestionsOfSurveyMonkey();
    void mappingsByHandNameOnlyWhatMatters();
    void theBestOfTheProjectIsTaken();
    void headersForPeople_data();
    void headersForPeople();

private:
    FileGuess guess(const QString &text);
    static QStringList kinds(const MappingMatch &match);

    QTemporaryDir m_folder;
    int m_files = 0;
};

FileGuess TestMappingMatch::guess(const QString &text)
{
    QFile file(m_folder.filePath(u"%1.csv"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write the test's file");
    file.close();
    const Result<FileGuess> result = guessFile(file.fileName());
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
    return *result;
}

/// "moved 2>0" and the like, in their order.
QStringList TestMappingMatch::kinds(const MappingMatch &match)
{
    static const QHash<Kind, QString> names{
        {Kind::Moved, u"moved"_s},     {Kind::Added, u"added"_s},   {Kind::Renamed, u"renamed"_s},
        {Kind::Missing, u"missing"_s}, {Kind::Scale, u"scale"_s},   {Kind::Values, u"values"_s},
        {Kind::Dates, u"dates"_s},     {Kind::Survey, u"survey"_s}, {Kind::Platform, u"platform"_s}};
    QStringList list;
    for (const MappingDifference &difference : match.differences) {
        if (difference.text.isEmpty())
            list.append(u"no sentence"_s);
        list.append(
            u"%1 %2>%3"_s.arg(names.value(difference.kind)).arg(difference.before).arg(difference.after));
    }
    return list;
}

namespace {

const QString lastWave
    = u"Response ID,Date,How satisfied are you with delivery?,How likely are you to "
      "recommend us? (0-10),Plan\n"
      "a1,2026-01-31,5,0,Pro\na2,2026-02-01,1,10,Basic\na3,2026-02-02,3,9,Pro\na4,2026-02-03,4,"
      "8,Basic\n"_s;

} // namespace

void TestMappingMatch::theSameFileIsTheSame()
{
    const FileGuess next = guess(lastWave);
    const MappingMatch match = matchMapping(next.mapping, next);
    QVERIFY2(match.isSame(), qPrintable(kinds(match).join(u", ")));
    QVERIFY(match.fits());
    QCOMPARE(match.found, match.wanted);
    QCOMPARE(match.wanted, 5);
    QCOMPARE(match.mapping.toJson(), next.mapping.toJson());
}

void TestMappingMatch::columnsAreFoundWhereverTheyAre()
{
    Mapping saved = guess(lastWave).mapping;
    saved.columns[2].touchpoint = u"Delivery"_s;
    // The plan comes first, and the file is written with semicolons.
    const FileGuess next = guess(
        u"Plan;Response ID;Date;How satisfied  are you with delivery? ;How likely are you to recommend us? "
        "(0-10)\nPro;b1;2026-03-31;5;0\nBasic;b2;2026-03-30;2;10\nPro;b3;2026-03-29;3;9\n"_s);
    const MappingMatch match = matchMapping(saved, next);
    QCOMPARE(kinds(match), (QStringList{u"moved 4>0"_s}));
    QVERIFY(match.fits());
    QCOMPARE(match.mapping.delimiter, QChar(u';'));
    QCOMPARE(match.mapping.survey, saved.survey);
    QCOMPARE(match.mapping.columns[3].touchpoint, u"Delivery"_s);
    QCOMPARE(match.mapping.columns[3].index, 3);
    QCOMPARE(match.mapping.columns[0].role, ColumnRole::Segment);
    QVERIFY(!match.differences.front().matters);
}

void TestMappingMatch::newAndMissingColumnsAreSaid()
{
    Mapping saved = guess(lastWave).mapping;
    // The user left the plan out: it stays out.
    saved.columns[4].role = ColumnRole::Ignore;
    const FileGuess next
        = guess(u"Response ID,Date,How likely are you to recommend us? (0-10),Plan,It was easy to pay (1-7)\n"
                "b1,2026-03-31,0,Pro,7\nb2,2026-03-30,10,Basic,1\nb3,2026-03-29,9,Pro,6\n"_s);
    const MappingMatch match = matchMapping(saved, next);
    QCOMPARE(kinds(match), (QStringList{u"missing 2>-1"_s, u"added -1>4"_s}));
    QVERIFY(match.differences[0].matters && match.differences[1].matters);
    QVERIFY(match.differences[0].text.contains(u"delivery"_s));
    QVERIFY(match.fits()); // three of four
    QCOMPARE(match.mapping.columns[3].role, ColumnRole::Ignore);
    QCOMPARE(match.mapping.columns[4].metric.value(), Metric::Ces);
    QCOMPARE(match.mapping.questions.size(), size_t(1));
    QCOMPARE(match.mapping.questions[0].asks, u"direction"_s);

    const FileGuess other = guess(u"City,Population\nBergen,289330\nOslo,709037\n"_s);
    QVERIFY(!matchMapping(saved, other).fits());
}

void TestMappingMatch::reworded_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("same");
    QTest::newRow("a word more") << u"How satisfied are you with our delivery?"_s
                                 << u"How satisfied are you with our home delivery?"_s << true;
    QTest::newRow("a spelling") << u"How likely are you to recomend us to a friend?"_s
                                << u"How likely are you to recommend us to a friend?"_s << true;
    QTest::newRow("another year") << u"How satisfied were you with us in 2025?"_s
                                  << u"How satisfied were you with us in 2026?"_s << true;
    QTest::newRow("tags and blanks") << u"How satisfied are you with <b>delivery</b>?"_s
                                     << u"How  satisfied are you with delivery?"_s << true;
    QTest::newRow("another thing") << u"How satisfied are you with the delivery?"_s
                                   << u"How easy was it to pay for your order?"_s << false;
    QTest::newRow("another number") << u"Score of step 1"_s << u"Score of step 2"_s << false;
    QTest::newRow("another row") << u"How satisfied are you with: [Delivery]"_s
                                 << u"How satisfied are you with: [Payment]"_s << false;
    QTest::newRow("Turkish") << u"Teslimattan ne kadar memnunsunuz?"_s
                             << u"TESLİMATTAN ne kadar memnun kaldınız?"_s << true;
    QTest::newRow("Arabic letters") << u"ميزان رضايت شما از تحويل كالا"_s
                                    << u"میزان رضایت شما از تحویل کالا"_s << true;
}

void TestMappingMatch::reworded()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, same);
    const QString rows = u",Note\n5,a\n1,b\n3,a\n4,b\n"_s;
    Mapping saved = guess(before + rows).mapping;
    saved.columns[0].role = ColumnRole::Score;
    saved.columns[0].metric = Metric::Csat;
    saved.columns[0].touchpoint = u"X"_s;
    const MappingMatch match = matchMapping(saved, guess(after + rows));
    QCOMPARE(match.mapping.columns[0].touchpoint == u"X", same);
    QCOMPARE(kinds(match).contains(u"missing 0>-1"_s), !same);
}

void TestMappingMatch::codesFindWhatIsRewordedWholly()
{
    const auto file = [](const QString &name, const QString &question, const QString &id) {
        return u"ResponseId,%1,Q7\n\"Response ID\",\"%2\",Comment\n\"{\"\"ImportId\"\":\"\"_recordId\"\"}\","
               "\"{\"\"ImportId\"\":\"\"%3\"\"}\",\"{\"\"ImportId\"\":\"\"QID7\"\"}\"\nR_1,5,x\nR_2,1,y\nR_3,4,z\n"_s
                   .arg(name, question, id);
    };
    const Mapping saved = guess(file(u"Q2"_s, u"How satisfied are you?"_s, u"QID2"_s)).mapping;
    QCOMPARE(saved.platform, u"qualtrics"_s);
    const MappingMatch match
        = matchMapping(saved, guess(file(u"Q3"_s, u"Are you satisfied, all in all?"_s, u"QID2"_s)));
    QCOMPARE(kinds(match), (QStringList{u"renamed 1>1"_s}));
    QCOMPARE(match.mapping.columns[1].role, ColumnRole::Score);
    QVERIFY(match.differences[0].matters);
}

void TestMappingMatch::sameNamesAreToldApartByTheirNeighbours()
{
    Mapping saved = guess(u"Why us?,Other,Why now?,Other\nx,1,y,5\nz,2,w,4\n"_s).mapping;
    saved.columns[1].role = saved.columns[3].role = ColumnRole::Score;
    saved.columns[1].metric = saved.columns[3].metric = Metric::Csat;
    saved.columns[1].touchpoint = u"Us"_s;
    saved.columns[3].touchpoint = u"Now"_s;
    const MappingMatch match
        = matchMapping(saved, guess(u"Why now?,Other,Why us?,Other\ny,5,x,1\nw,4,z,2\n"_s));
    QCOMPARE(match.mapping.columns[1].touchpoint, u"Now"_s);
    QCOMPARE(match.mapping.columns[3].touchpoint, u"Us"_s);
}

void TestMappingMatch::anotherScaleIsAsked()
{
    const QString header = u"Response ID,How satisfied are you?\n"_s;
    const Mapping saved = guess(header + u"1,5\n2,1\n3,4\n"_s).mapping;
    const MappingMatch match = matchMapping(saved, guess(header + u"1,9\n2,10\n3,4\n4,8\n"_s));
    QCOMPARE(kinds(match), (QStringList{u"scale 1>1"_s}));
    QCOMPARE(match.mapping.questions.size(), size_t(1));
    QCOMPARE(openQuestions(match.mapping).size(), size_t(1)); // not answered by what was saved
    Mapping answered = match.mapping;
    answerQuestion(answered, match.mapping.questions[0], u"1-5"_s);
    QVERIFY(openQuestions(answered).empty());
    QCOMPARE(answered.columns[1].scaleHigh.value(), 5);
    answered = match.mapping;
    answerQuestion(answered, match.mapping.questions[0], u"ignore"_s);
    QCOMPARE(answered.columns[1].role, ColumnRole::Ignore);

    // One slip among many answers is no other scale.
    const MappingMatch slip = matchMapping(
        saved, guess(header + u"1,5\n2,4\n3,4\n4,3\n5,5\n6,5\n7,1\n8,2\n9,4\n10,5\n11,55\n12,3\n"_s));
    QVERIFY2(slip.isSame(), qPrintable(kinds(slip).join(u", ")));
}

void TestMappingMatch::unknownWordsAreSaid()
{
    const QString header = u"Response ID,Delivery\n"_s;
    const Mapping saved = guess(header + u"1,Very satisfied\n2,Satisfied\n3,Very dissatisfied\n"_s).mapping;
    QCOMPARE(saved.columns[1].metric.value(), Metric::Csat);
    const MappingMatch match
        = matchMapping(saved, guess(header + u"1,Very satisfied\n2,Delighted\n3,Very dissatisfied\n"_s));
    QCOMPARE(kinds(match), (QStringList{u"values 1>1"_s}));
    QVERIFY2(match.differences[0].text.contains(u"“Delighted”"), qPrintable(match.differences[0].text));
}

/// A saved sentence is about another file, and in the language of that day.
void TestMappingMatch::evidenceIsThatOfTheFile()
{
    const QString text = u"When,NPS,Was it good?\n2026-01-02,9,Satisfied\n2026-01-03,0,Dissatisfied\n"_s;
    Mapping saved = guess(text).mapping;
    for (ColumnMapping &column : saved.columns)
        column.evidence = u"Eski bir cümle."_s;
    saved.columns[2].labels.insert(u"So so"_s, 3);
    const FileGuess next = guess(text);
    const MappingMatch match = matchMapping(saved, next);
    QCOMPARE(match.mapping.columns[1].evidence, next.mapping.columns[1].evidence);
    const QString changed = match.mapping.columns[2].evidence;
    QVERIFY(!changed.isEmpty() && changed != saved.columns[2].evidence
            && changed != next.mapping.columns[2].evidence);
}

void TestMappingMatch::dateOrderIsCarriedOrProven()
{
    const QString header = u"Date,NPS\n"_s;
    const FileGuess unclear = guess(header + u"1/2/2026,0\n2/3/2026,10\n"_s);
    Mapping saved = unclear.mapping;
    QCOMPARE(saved.questions.size(), size_t(1));
    answerQuestion(saved, saved.questions[0], u"dmy"_s);
    MappingMatch match = matchMapping(saved, unclear);
    QCOMPARE(match.mapping.dateOrder, std::optional(DateOrder::DayMonthYear));
    QVERIFY(match.mapping.questions.empty() && match.isSame());

    match = matchMapping(saved, guess(header + u"1/22/2026,0\n2/3/2026,10\n"_s));
    QCOMPARE(kinds(match), (QStringList{u"dates 0>0"_s}));
    QVERIFY(!match.mapping.dateOrder);

    // Proven last time, unclear now: asked.
    const Mapping proven = guess(header + u"22/1/2026,0\n2/3/2026,10\n"_s).mapping;
    match = matchMapping(proven, unclear);
    QCOMPARE(match.mapping.questions.size(), size_t(1));
    QCOMPARE(match.mapping.questions[0].asks, u"date_order"_s);
}

void TestMappingMatch::carriedQuestionsOfSurveyMonkey()
{
    const QString first
        = u"Respondent ID,How satisfied are you with:,\n,Delivery,Payment\n1,5,4\n2,1,2\n3,3,5\n"_s;
    const QString second
        = u"Respondent ID,How satisfied are you with:,,\n,Packing,Payment,Delivery\n1,5,4,1\n2,1,2,2\n3,3,5,4\n"_s;
    const FileGuess last = guess(first);
    QCOMPARE(last.platform(), u"surveymonkey"_s);
    const MappingMatch match = matchMapping(last.mapping, guess(second));
    QVERIFY(match.fits());
    QCOMPARE(match.mapping.columns[2].header.last(), u"Payment"_s);
    QCOMPARE(kinds(match).filter(u"missing"_s).size(), 0);
}

void TestMappingMatch::mappingsByHandNameOnlyWhatMatters()
{
    Mapping saved = guess(lastWave).mapping;
    saved.columns.erase(saved.columns.begin());
    saved.columns.resize(2);
    const MappingMatch match = matchMapping(saved, guess(lastWave));
    QVERIFY2(match.isSame(), qPrintable(kinds(match).join(u", ")));
    QCOMPARE(match.mapping.columns[0].role, ColumnRole::Ignore);
    QCOMPARE(match.mapping.columns[2].role, ColumnRole::Score);
    QCOMPARE(match.mapping.columns[4].role, ColumnRole::Ignore);
}

void TestMappingMatch::theBestOfTheProjectIsTaken()
{
    const FileGuess next = guess(lastWave);
    Journey journey;
    QVERIFY(!rememberedMapping(journey, next));
    const auto keep = [&](Mapping mapping, const QString &touchpoint) {
        mapping.columns[2].touchpoint = touchpoint;
        SurveySource source;
        source.id = SurveySourceId::create();
        source.name = mapping.survey;
        source.platform = mapping.platform;
        source.mapping = mapping.toJson();
        journey.adopt(source);
    };
    keep(guess(u"When,NPS,Plan\n2026-01-02,0,x\n2026-01-03,9,y\n"_s).mapping, {});
    QVERIFY(!rememberedMapping(journey, next));
    keep(guess(u"Response ID,Date,How satisfied are you with delivery?,Plan,Shop\n1,2026-01-30,5,a,b\n"
               "2,2026-02-01,1,b,b\n3,2026-02-02,4,a,a\n"_s)
             .mapping,
         u"Near"_s);
    QCOMPARE(rememberedMapping(journey, next)->mapping.columns[2].touchpoint, u"Near"_s);
    keep(next.mapping, u"Exact"_s);
    QCOMPARE(rememberedMapping(journey, next)->mapping.columns[2].touchpoint, u"Exact"_s);
    QVERIFY(rememberedMapping(journey, next)->isSame());
}

void TestMappingMatch::headersForPeople_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const char16_t *header, const char16_t *plain) {
        QTest::newRow(name) << QString::fromUtf16(header) << QString::fromUtf16(plain);
    };
    row("tags", u"How <strong>sat</strong>isfied?<br>Really?", u"How satisfied? Really?");
    row("blanks", u" two\u00A0\u00A0blanks \r\n here ", u"two blanks here");
    row("entities", u"R&amp;D &lt; 5&nbsp;%", u"R&D < 5 %");
    row("recall", u"Thanks {{field:ab12}}, *why*?", u"Thanks …, why?");
    row("no tag", u"a < b and c > d", u"a < b and c > d");
    row("a star", u"5* hotel", u"5* hotel");
    row("open brace", u"a {{b", u"a {{b");
}

void TestMappingMatch::headersForPeople()
{
    QFETCH(QString, header);
    QFETCH(QString, plain);
    QCOMPARE(plainHeader(header), plain);
}

QTEST_GUILESS_MAIN(TestMappingMatch)
#include "test_mappingmatch.moc"
