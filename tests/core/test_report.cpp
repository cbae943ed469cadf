// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/painsentence.h"
#include "core/report/paincsv.h"

#include "numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

struct Step {
    QString title;
    qint64 satisfied = 0;
    qint64 answers = 0;
    qint64 complaints = 0;
    qint64 comments = 0;
    std::optional<qint64> visitors{};
    std::optional<qint64> continued{};
    std::optional<double> expected{};
    std::optional<int> importance{};
    Metric metric = Metric::Csat;
};

/// A journey with one stage and the given steps, their answers as rows in the columns.
struct Fixture {
    Journey journey;
    FeedbackColumns columns;
    MapId map;
    std::vector<TouchpointId> ids;

    explicit Fixture(const std::vector<Step> &steps)
    {
        Project project;
        project.id = ProjectId::create();
        project.title = u"Shop"_s;
        journey.adopt(project);
        JourneyMap drawn;
        drawn.id = map = MapId::create();
        drawn.title = u"Online"_s;
        journey.adopt(drawn);
        Stage stage;
        stage.id = StageId::create();
        stage.map = map;
        stage.title = u"Buy"_s;
        journey.adopt(stage);
        ImportBatch batch;
        batch.id = BatchId(1);
        journey.adopt(batch);
        auto block = std::make_shared<BatchColumns>();
        block->batch = batch.id;
        for (const Step &step : steps) {
            Touchpoint touchpoint;
            touchpoint.id = TouchpointId::create();
            touchpoint.stage = stage.id;
            touchpoint.title = step.title;
            touchpoint.position = int(ids.size());
            touchpoint.visitors = step.visitors;
            touchpoint.continued = step.continued;
            touchpoint.expectedDropoff = step.expected;
            touchpoint.importance = step.importance;
            journey.adopt(touchpoint);
            ids.push_back(touchpoint.id);
            addAnswers(*block, touchpoint.id, step);
        }
        columns.batches.push_back(block);
    }

    Report report(Language language = Language::English) const
    {
        return makeReport(journey, summariseMap(journey, map, columns), LocalText(language));
    }
    QString why(size_t step, Language language = Language::English) const
    {
        return painSentence(journey, summariseMap(journey, map, columns), ids[step], LocalText(language));
    }

private:
    void addAnswers(BatchColumns &block, const TouchpointId &id, const Step &step)
    {
        const MetricScale scale = metricScale(step.metric);
        for (qint64 i = 0; i < step.answers; ++i) {
            Response response;
            response.touchpoint = id;
            response.metric = step.metric;
            const bool good = i < step.satisfied;
            response.score = good ? scale.favourableFrom : scale.highIsGood ? scale.low : scale.high;
            block.append(response, columns.targets.add(id));
        }
        for (qint64 i = 0; i < step.comments; ++i) {
            Comment comment;
            comment.touchpoint = id;
            comment.complaintMark = i < step.complaints;
            block.append(comment, columns.targets.add(id));
        }
    }
};

std::vector<Step> shop()
{
    return {{u"Browse"_s, 176, 220, 9, 60, 10000, 4200, 0.60, std::nullopt},
            {u"Basket"_s, 140, 180, 10, 50, 4200, 3150, 0.25, 4},
            {u"Payment"_s, 66, 120, 44, 80, 3150, 2142, 0.15, 5},
            {u"Delivery"_s, 96, 160, 35, 70, 2142, std::nullopt, std::nullopt, 4}};
}

/// Without the invisible marks that keep numbers left-to-right.
QString plain(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    return text;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void jsonOfTheShop();
    void jsonKnowsNothingAsNull();
    void jsonOfEveryMetric();
    void jsonNamesTheFilter();
    void sentenceOfTheTrustCard();
    void sentencesOfEveryKind_data();
    void sentencesOfEveryKind();
    void sentencesRoundDown();
    void sentencesInEveryLanguage();
    void titlesAreNotPlaceholders();
    void csvIsWholeAndHarmless();
    void textNamesWhatItShows();
    void sameInputSameOutput();
    void moneyIsSaidWhereAnOrderHasAValue();
    void ownWeightsAreSaid();
    void strengthsAreTheReverse();
    void opinionsStandApart();
    void everyStepAsCsv();
    void ledgerInJson();
};

void TestReport::jsonOfTheShop()
{
    const Fixture fixture(shop());
    const QJsonObject json = reportJson(fixture.report());
    const QJsonArray touchpoints = json.value(u"touchpoints"_s).toArray();
    QCOMPARE(touchpoints.size(), 4);
    QCOMPARE(touchpoints[0].toObject().value(u"importance"_s).toInt(), 3);
    const QJsonObject payment = touchpoints[2].toObject();
    QCOMPARE(payment.value(u"id"_s).toString(), fixture.ids[2].toString());
    QCOMPARE(payment.value(u"stage"_s).toString(), u"Buy"_s);
    QCOMPARE(payment.value(u"touchpoint"_s).toString(), u"Payment"_s);
    QCOMPARE(payment.value(u"importance"_s).toInt(), 5);
    QCOMPARE(payment.value(u"visitors"_s).toInt(), 3150);
    QCOMPARE(payment.value(u"continued"_s).toInt(), 2142);
    QCOMPARE(payment.value(u"comments"_s).toInt(), 80);
    QCOMPARE(payment.value(u"complaints"_s).toInt(), 44);
    const QJsonObject csat = payment.value(u"metrics"_s).toObject().value(u"csat"_s).toObject();
    QCOMPARE(csat.value(u"n"_s).toInt(), 120);
    QCOMPARE(csat.value(u"base"_s).toString(), u"ok"_s);
    QCOMPARE(csat.value(u"favourable"_s).toInt(), 66);
    QCOMPARE(csat.value(u"value"_s).toDouble(), 0.55);
    COMPARE4(csat.value(u"low"_s).toDouble(), 0.4608);
    COMPARE4(csat.value(u"high"_s).toDouble(), 0.6361);
    COMPARE4(csat.value(u"mean"_s).toDouble(), (66 * 4 + 54) / 120.0);
    const QJsonObject pain = payment.value(u"pain"_s).toObject();
    COMPARE4(pain.value(u"score"_s).toDouble(), 9.6296);
    COMPARE4(pain.value(u"share"_s).toDouble(), 0.8903);
    QCOMPARE(pain.value(u"rank"_s).toInt(), 1);
    QCOMPARE(pain.value(u"evidence"_s).toString(), u"confirmed"_s);
    COMPARE4(pain.value(u"severity"_s).toDouble(), 0.3057);
    COMPARE4(pain.value(u"reach"_s).toDouble(), 0.3150);
    COMPARE4(pain.value(u"lost_at_least"_s).toDouble(), 484.9036);
    const QJsonObject shortfall = pain.value(u"score_shortfall"_s).toObject();
    COMPARE4(shortfall.value(u"here"_s).toDouble(), 0.55);
    COMPARE4(shortfall.value(u"baseline"_s).toDouble(), 0.7357);
    COMPARE4(shortfall.value(u"excess"_s).toDouble(), 0.1857);
    COMPARE4(shortfall.value(u"low"_s).toDouble(), 0.0916);
    COMPARE4(shortfall.value(u"high"_s).toDouble(), 0.2815);
    COMPARE4(shortfall.value(u"at_least"_s).toDouble(), 0.0916);
    QCOMPARE(shortfall.value(u"metric"_s).toString(), u"csat"_s);
    QVERIFY(pain.value(u"complaint_excess"_s).toObject().value(u"metric"_s).isNull());
    const QJsonObject delivery = touchpoints[3].toObject();
    QVERIFY(delivery.value(u"continued"_s).isNull());
    QVERIFY(delivery.value(u"pain"_s).toObject().value(u"dropoff_excess"_s).isNull());
    const QJsonObject browse = touchpoints[0].toObject().value(u"pain"_s).toObject();
    QVERIFY(browse.value(u"rank"_s).isNull());
    QCOMPARE(browse.value(u"score_shortfall"_s).toObject().value(u"at_least"_s).toDouble(-1), 0.0);
    QVERIFY(json.value(u"journey"_s).toObject().contains(u"metrics"_s));
}

void TestReport::jsonKnowsNothingAsNull()
{
    const Fixture fixture({{u"Few"_s, 3, 9}, {u"Rest"_s, 90, 100}, {u"Silent"_s}});
    const QJsonArray touchpoints = reportJson(fixture.report()).value(u"touchpoints"_s).toArray();
    const QJsonObject few = touchpoints[0].toObject();
    const QJsonObject csat = few.value(u"metrics"_s).toObject().value(u"csat"_s).toObject();
    QCOMPARE(csat.value(u"n"_s).toInt(), 9);
    QCOMPARE(csat.value(u"base"_s).toString(), u"too few"_s);
    for (const QString &key : {u"value"_s, u"low"_s, u"high"_s, u"mean"_s}) {
        QVERIFY(csat.contains(key));
        QVERIFY(csat.value(key).isNull());
    }
    const QJsonObject pain = few.value(u"pain"_s).toObject();
    QCOMPARE(pain.value(u"evidence"_s).toString(), u"insufficient"_s);
    QCOMPARE(pain.value(u"score"_s).toDouble(-1), 0.0);
    for (const QString &key :
         {u"severity"_s, u"rank"_s, u"score_shortfall"_s, u"complaint_excess"_s, u"dropoff_excess"_s}) {
        QVERIFY(pain.contains(key));
        QVERIFY(pain.value(key).isNull());
    }
    const QJsonObject silent = touchpoints[2].toObject();
    QVERIFY(silent.contains(u"pain"_s) && silent.value(u"pain"_s).isNull());
    QVERIFY(silent.value(u"metrics"_s).toObject().isEmpty());
    QVERIFY(silent.value(u"visitors"_s).isNull());
}

void TestReport::jsonOfEveryMetric()
{
    std::vector<Step> steps;
    for (const Metric metric : allMetrics) {
        Step step{metricKey(metric), 30, 50};
        step.metric = metric;
        steps.push_back(step);
    }
    const QJsonArray touchpoints = reportJson(Fixture(steps).report()).value(u"touchpoints"_s).toArray();
    const auto figures = [&](int i) {
        const QJsonObject row = touchpoints[i].toObject();
        return row.value(u"metrics"_s).toObject().value(row.value(u"touchpoint"_s).toString()).toObject();
    };
    QCOMPARE(figures(0).value(u"promoters"_s).toInt(), 30);
    QCOMPARE(figures(0).value(u"passives"_s).toInt(-1), 0);
    QCOMPARE(figures(0).value(u"detractors"_s).toInt(), 20);
    QCOMPARE(figures(0).value(u"value"_s).toDouble(), 20.0);
    QCOMPARE(figures(1).value(u"favourable"_s).toInt(), 30);
    QCOMPARE(figures(2).value(u"value"_s).toDouble(), 0.6);
    COMPARE4(figures(3).value(u"mean"_s).toDouble(), 2.6);
    COMPARE4(figures(3).value(u"ease"_s).toDouble(), 3.4);
}

void TestReport::jsonNamesTheFilter()
{
    const Fixture fixture(shop());
    const Filter filter{.from = QDate(2026, 3, 1), .conditions = {{u"plan"_s, {u"Pro"_s, u"Plus"_s}}}};
    const MapSummary summary = summariseMap(fixture.journey, fixture.map, fixture.columns, filter);
    const QJsonObject json = reportJson(makeReport(fixture.journey, summary, LocalText(Language::English)))
                                 .value(u"filter"_s)
                                 .toObject();
    QCOMPARE(json.value(u"from"_s).toString(), u"2026-03-01"_s);
    QVERIFY(json.value(u"to"_s).isNull());
    QCOMPARE(json.value(u"segments"_s).toObject().value(u"plan"_s).toArray().size(), 2);
}

void TestReport::sentenceOfTheTrustCard()
{
    const QString why = plain(Fixture(shop()).why(2));
    for (const QString &part : {u"Payment: pain 9.6, 89% of this journey's pain, confirmed."_s,
                                u"55% of 120 (46–64%), elsewhere 74%"_s, u"at least 9 point"_s,
                                u"Left 32% of 3,150, you expected 15%: at least 484 customer"_s,
                                u"Complaints 44 of 80 comments, elsewhere 30%: at least 12 point"_s,
                                u"Reach 31.5%, importance 5."_s})
        QVERIFY2(why.contains(part), qPrintable(why));
}

void TestReport::sentencesOfEveryKind_data()
{
    QTest::addColumn<QString>("contains");
    QTest::addColumn<QString>("lacks");
    QTest::addColumn<Step>("step");
    QTest::newRow("none") << u"no worse than the rest"_s << u"Left"_s << Step{u"Pay"_s, 96, 100};
    QTest::newRow("possible") << u"worse, but not proven"_s << u"Complaints"_s << Step{u"Pay"_s, 16, 20};
    QTest::newRow("insufficient") << u"too little data"_s << u"importance"_s << Step{u"Pay"_s, 0, 5};
    QTest::newRow("unknown reach") << u"Reach unknown"_s << u"Left"_s << Step{u"Pay"_s, 10, 100};
    QTest::newRow("complaints only") << u"Complaints 30 of 40 comments"_s << u"Satisfied"_s
                                     << Step{u"Pay"_s, 0, 0, 30, 40};
    QTest::newRow("drop-off without expectation")
        << u"Left 90% of 1,000, elsewhere 10%"_s << u"expected"_s << Step{u"Pay"_s, 0, 0, 0, 0, 1000, 100};
    QTest::newRow("no drop-off too many")
        << u"you expected 95%: not more"_s << u"too many"_s << Step{u"Pay"_s, 0, 0, 0, 0, 1000, 100, 0.95};
}

void TestReport::sentencesOfEveryKind()
{
    QFETCH(QString, contains);
    QFETCH(QString, lacks);
    QFETCH(Step, step);
    const Fixture fixture({step, {u"Rest"_s, 900, 1000, 50, 1000, 1000, 900}});
    const QString why = plain(fixture.why(0));
    QVERIFY2(why.contains(contains), qPrintable(why));
    QVERIFY2(!why.contains(lacks), qPrintable(why));
    QVERIFY(!why.contains(u'%' + QString::number(1)));
}

void TestReport::sentencesRoundDown()
{
    const Fixture fixture(shop());
    const MapSummary summary = summariseMap(fixture.journey, fixture.map, fixture.columns);
    const Pain *payment = summary.pain.find(fixture.ids[2]);
    // Rounded to nearest these would be 485 customers.
    QVERIFY(payment->lostAtLeast > 484.5);
    QVERIFY(!fixture.why(2).contains(u"485"_s));
}

void TestReport::sentencesInEveryLanguage()
{
    const Fixture fixture(shop());
    const QString turkish = plain(fixture.why(2, Language::Turkish));
    for (const QString &part : {u"Payment"_s, u"9,6"_s, u"%89"_s, u"%55"_s, u"120"_s, u"%46–64"_s, u"484"_s,
                                u"3.150"_s, u"44"_s, u"%31,5"_s})
        QVERIFY2(turkish.contains(part), qPrintable(turkish));
    const QString persian = fixture.why(2, Language::Persian);
    for (const QString &part : {u"Payment"_s, u"۹٫۶"_s, u"۸۹٪"_s, u"۵۵٪"_s, u"۱۲۰"_s, u"۴۸۴"_s, u"۴۴"_s})
        QVERIFY2(plain(persian).contains(part), qPrintable(persian));
    // A Latin name inside a Persian sentence is isolated.
    QVERIFY(persian.contains(LocalText::isolate(u"Payment"_s)));
    for (const Language language : allLanguages) {
        for (size_t i = 0; i < fixture.ids.size(); ++i)
            QVERIFY(!fixture.why(i, language).isEmpty());
        QVERIFY(!reportText(fixture.report(language)).isEmpty());
        for (const PainEvidence evidence :
             {PainEvidence::Insufficient, PainEvidence::None, PainEvidence::Possible, PainEvidence::Likely,
              PainEvidence::Confirmed})
            QVERIFY(!painEvidenceText(evidence, LocalText(language)).isEmpty());
    }
    QVERIFY(
        painSentence(fixture.journey, {}, TouchpointId::create(), LocalText(Language::English)).isEmpty());
}

void TestReport::titlesAreNotPlaceholders()
{
    std::vector<Step> steps = shop();
    steps[2].title = u"%2 off %1 %n"_s;
    const QString why = plain(Fixture(steps).why(2));
    QVERIFY2(why.startsWith(u"%2 off %1 %n: pain 9.6"_s), qPrintable(why));
}

void TestReport::csvIsWholeAndHarmless()
{
    std::vector<Step> steps = shop();
    steps[0].title = u"=HYPERLINK(\"x\")"_s;
    const QByteArray csv = reportCsv(Fixture(steps).report());
    const QList<QByteArray> lines = csv.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[1].contains("\"'=HYPERLINK(\"\"x\"\")\""));
    QVERIFY(lines[3].contains(",0.55,"));
    // Every line has as many cells as the header; commas inside quotes are text.
    const auto cells = [](const QByteArray &line) {
        int count = 1;
        bool quoted = false;
        for (const char c : line) {
            quoted ^= c == '"';
            count += c == ',' && !quoted;
        }
        return count;
    };
    for (const QByteArray &line : lines)
        QCOMPARE(cells(line), cells(lines[0]));
}

void TestReport::textNamesWhatItShows()
{
    const QString text = plain(reportText(Fixture(shop()).report()));
    for (const QString &part : {u"Shop — Online"_s, u"680 of 680 responses"_s,
                                u"CSAT: 55% (46–64%) from 120"_s, u"1. Payment"_s, u"2. Delivery"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestReport::sameInputSameOutput()
{
    const Fixture fixture(shop());
    QCOMPARE(QJsonDocument(reportJson(fixture.report())).toJson(),
             QJsonDocument(reportJson(fixture.report())).toJson());
    QCOMPARE(reportCsv(fixture.report()), reportCsv(fixture.report()));
}

void TestReport::moneyIsSaidWhereAnOrderHasAValue()
{
    Fixture fixture(shop());
    QVERIFY(!fixture.why(2).contains(u"TRY"_s));
    Project project = fixture.journey.project();
    project.orderValue = 5000;
    project.currency = u"TRY"_s;
    fixture.journey.adopt(project);
    const QString why = plain(fixture.why(2)).replace(QChar::Nbsp, u' ');
    QVERIFY2(why.contains(u"At 50 TRY an order, that is at least 24,200 TRY lost."_s), qPrintable(why));
    // Nothing proven is lost at Browse, and nobody counted at Delivery.
    QVERIFY(!fixture.why(0).contains(u"TRY"_s));
    QVERIFY(!fixture.why(3).contains(u"TRY"_s));
    const Report report = fixture.report();
    QVERIFY(report.orderValue);
    QCOMPARE(report.orderValue->amount, 50.0);
    const QJsonArray touchpoints = reportJson(report).value(u"touchpoints"_s).toArray();
    const QJsonObject money
        = touchpoints[2].toObject().value(u"pain"_s).toObject().value(u"money"_s).toObject();
    QVERIFY(std::abs(money.value(u"lost_at_least"_s).toDouble() - 24245.18) < 0.01);

    // Asked for another one, everything follows.
    const MapSummary summary = summariseMap(fixture.journey, fixture.map, fixture.columns);
    const Report other
        = makeReport(fixture.journey, summary, LocalText(Language::Turkish), OrderValue{49.9, u"EUR"_s});
    const QString turkish = plain(other.touchpoints[2].why).replace(QChar::Nbsp, u' ');
    QVERIFY2(turkish.contains(u"49,90 EUR"_s), qPrintable(turkish));
    QVERIFY2(turkish.contains(u"24.151 EUR"_s), qPrintable(turkish)); // 484 × 49.90, rounded down
}

void TestReport::ownWeightsAreSaid()
{
    Fixture fixture(shop());
    QVERIFY(!reportText(fixture.report()).contains(u"weights"_s));
    QVERIFY(ownWeightsText(PainWeights(), LocalText(Language::English)).isEmpty());
    Project project = fixture.journey.project();
    project.scoreWeight = 2;
    project.complaintWeight = 0.25;
    fixture.journey.adopt(project);
    const Report report = fixture.report();
    QVERIFY2(plain(reportText(report))
                 .contains(u"Ranked with own weights: scores 2, complaints 0.25, drop-off 1."_s),
             qPrintable(reportText(report)));
    const QJsonObject weights = reportJson(report).value(u"weights"_s).toObject();
    QVERIFY(weights.value(u"own"_s).toBool());
    QVERIFY(
        !reportJson(Fixture(shop()).report()).value(u"weights"_s).toObject().value(u"own"_s).toBool(true));
}

void TestReport::strengthsAreTheReverse()
{
    const Fixture fixture(shop());
    const Report report = fixture.report();
    QVERIFY(!report.strengths.empty());
    const ReportRow &best = *report.find(report.strengths.front());
    QVERIFY(best.strength && best.strength->score > 0);
    const QString why = plain(best.strengthWhy);
    QVERIFY2(why.startsWith(best.touchpoint + u": strength "_s), qPrintable(why));
    QVERIFY2(why.contains(u" better"_s), qPrintable(why));
    QVERIFY2(!why.contains(u"worse"_s), qPrintable(why));
    const QString text = plain(reportText(report));
    QVERIFY(text.contains(u"What works well"_s));
    QVERIFY(text.indexOf(u"Pain ranking"_s) < text.indexOf(u"What works well"_s));
    QVERIFY(text.contains(u"1. "_s + best.touchpoint + u": strength"_s));
    for (const Language language : allLanguages) {
        for (const TouchpointId &id : fixture.ids)
            QVERIFY(!strengthSentence(fixture.journey,
                                      summariseMap(fixture.journey, fixture.map, fixture.columns), id,
                                      LocalText(language))
                         .isEmpty());
    }
}

void TestReport::opinionsStandApart()
{
    Fixture fixture(shop());
    const Report before = fixture.report();
    QVERIFY(!reportText(before).contains(u"workshop"_s));
    PainOpinion opinion;
    opinion.id = PainOpinionId::create();
    opinion.touchpoint = fixture.ids[0];
    opinion.severity = 4;
    opinion.frequency = 3;
    fixture.journey.adopt(opinion);
    const Report after = fixture.report();
    QVERIFY(plain(reportText(after)).contains(u"Browse: severity 4 × frequency 3 = 12."_s));
    for (size_t i = 0; i < before.touchpoints.size(); ++i)
        QCOMPARE(after.touchpoints[i].pain->score, before.touchpoints[i].pain->score);
    QCOMPARE(after.ranking, before.ranking);
}

void TestReport::everyStepAsCsv()
{
    Fixture fixture(shop());
    Project project = fixture.journey.project();
    project.orderValue = 5000;
    project.currency = u"TRY"_s;
    fixture.journey.adopt(project);
    const QByteArray csv = painCsv(fixture.report());
    const QList<QByteArray> lines = csv.trimmed().split('\n');
    const auto cells = [](QByteArray line) {
        return line.replace('"', "").trimmed().split(','); // no title here has a comma
    };
    const QList<QByteArray> header = cells(lines[0]);
    // Payment has three comparisons, Delivery two, Basket and Browse three each: m = 11.
    QCOMPARE(lines.size(), 1 + 11);
    const auto value = [&](const QByteArray &comparison, const char *column) {
        for (const QByteArray &line : lines) {
            const QList<QByteArray> row = cells(line);
            if (row.size() == header.size() && row[header.indexOf("touchpoint")] == "Payment"
                && row[header.indexOf("comparison")] == comparison)
                return row[header.indexOf(column)];
        }
        return QByteArray("no such line");
    };
    for (const QByteArray &line : lines)
        QCOMPARE(cells(line).size(), header.size());
    QCOMPARE(value("csat", "rank"), QByteArray("1"));
    QCOMPARE(value("csat", "here_k"), QByteArray("66"));
    QCOMPARE(value("csat", "here_n"), QByteArray("120"));
    QCOMPARE(value("csat", "baseline_k"), QByteArray("412"));
    QCOMPARE(value("csat", "baseline_n"), QByteArray("560"));
    COMPARE4(value("csat", "excess").toDouble(), 0.1857);
    COMPARE4(value("csat", "low").toDouble(), 0.0916);
    COMPARE4(value("csat", "high").toDouble(), 0.2815);
    COMPARE4(value("csat", "at_least").toDouble(), 0.0916);
    QVERIFY(value("csat", "strict_low").toDouble() > 0);
    QVERIFY(value("csat", "strict_low").toDouble() < value("csat", "low").toDouble());
    QCOMPARE(value("csat", "evidence"), QByteArray("confirmed"));
    QCOMPARE(value("complaints", "here_k"), QByteArray("44"));
    QCOMPARE(value("complaints", "weight"), QByteArray("0.5"));
    COMPARE4(value("complaints", "at_least").toDouble(), 0.1203);
    QCOMPARE(value("dropoff", "here_k"), QByteArray("1008"));
    QCOMPARE(value("dropoff", "here_n"), QByteArray("3150"));
    QCOMPARE(value("dropoff", "baseline_n"), QByteArray()); // typed, not counted
    QCOMPARE(value("dropoff", "baseline"), QByteArray("0.15"));
    COMPARE4(value("dropoff", "at_least").toDouble(), 0.1539);
    QCOMPARE(value("dropoff", "comparisons_m"), QByteArray("11"));
    COMPARE4(value("dropoff", "severity").toDouble(), 0.3057);
    COMPARE4(value("dropoff", "pain").toDouble(), 9.6296);
    COMPARE4(value("dropoff", "share").toDouble(), 0.8903);
    COMPARE4(value("dropoff", "lost_at_least").toDouble(), 484.9036);
    QVERIFY(std::abs(value("dropoff", "money_at_least").toDouble() - 24245.18) < 0.01);
    // The formula is in the table: severity from weights and "at least".
    double severity = 0;
    for (const char *comparison : {"csat", "complaints", "dropoff"})
        severity += value(comparison, "weight").toDouble() * value(comparison, "at_least").toDouble();
    QVERIFY(std::abs(severity - value("csat", "severity").toDouble()) < 1e-12);

    // Nothing to compare with, but there: one line without a comparison.
    const QByteArray lonely = painCsv(Fixture({{u"Alone"_s, 30, 50}}).report());
    QCOMPARE(lonely.trimmed().split('\n').size(), 2);
    QVERIFY(lonely.contains("insufficient"));
}

void TestReport::ledgerInJson()
{
    const Fixture fixture(shop());
    Report report = fixture.report();
    QVERIFY(!reportJson(report).contains(u"coverage"_s));
    const FeedbackCounter counter(fixture.journey, fixture.columns);
    report.ledger = makeLedger(fixture.journey, fixture.map, counter, {}, QDate(2026, 11, 1));
    const QJsonObject json = reportJson(report);
    QCOMPARE(json.value(u"coverage"_s).toObject().value(u"touchpoints"_s).toInt(), 4);
    QCOMPARE(json.value(u"coverage"_s).toObject().value(u"scored"_s).toInt(), 4);
    QCOMPARE(json.value(u"coverage"_s).toObject().value(u"stale"_s).toInt(-1), 0);
    const QJsonArray ledger
        = json.value(u"touchpoints"_s).toArray()[2].toObject().value(u"ledger"_s).toArray();
    QCOMPARE(ledger.size(), 1);
    const QJsonObject csat = ledger[0].toObject();
    QCOMPARE(csat.value(u"metric"_s).toString(), u"csat"_s);
    QCOMPARE(csat.value(u"n"_s).toInt(), 120);
    QVERIFY(csat.value(u"first"_s).isNull() && csat.value(u"age_days"_s).isNull()); // undated
    QCOMPARE(csat.value(u"stale"_s).toBool(true), false);
    QCOMPARE(csat.value(u"sources"_s).toArray()[0].toObject().value(u"n"_s).toInt(), 120);
    QVERIFY(json.value(u"journey"_s).toObject().contains(u"metrics"_s));
    QVERIFY(json.value(u"journey"_s).toObject().contains(u"ledger"_s));
}

QTEST_GUILESS_MAIN(TestReport)
#include "test_report.moc"
