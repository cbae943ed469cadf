// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/mapcomparison.h"

#include "numbers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

MetricSummary shareOf(Metric metric, qint64 favourable, qint64 n)
{
    const MetricScale scale = metricScale(metric);
    Distribution distribution;
    distribution.add(scale.favourableFrom, favourable);
    distribution.add(scale.highIsGood ? scale.low : scale.high, n - favourable);
    return summarise(metric, distribution);
}

MetricSummary npsOf(qint64 promoters, qint64 passives, qint64 detractors)
{
    Distribution distribution;
    distribution.add(10, promoters);
    distribution.add(8, passives);
    distribution.add(3, detractors);
    return summarise(Metric::Nps, distribution);
}

MetricSummary randomSummary(QRandomGenerator &random, Metric metric)
{
    const MetricScale scale = metricScale(metric);
    Distribution distribution;
    for (int score = scale.low; score <= scale.high; ++score)
        distribution.add(score, random.bounded(4) == 0 ? 0 : random.bounded(40));
    return summarise(metric, distribution);
}

/// One map of one stage, feedback with a month and a customer kind.
class Fixture
{
public:
    Fixture()
    {
        Project project;
        project.id = ProjectId::create();
        journey.adopt(project);
        JourneyMap map;
        mapId = map.id = MapId::create();
        journey.adopt(map);
        Stage stage;
        stageId = stage.id = StageId::create();
        stage.map = mapId;
        journey.adopt(stage);
        columns.segments.attributes = {{u"customer"_s, {u"new"_s, u"regular"_s, u"vip"_s}}};
        ImportBatch batch;
        batch.id = BatchId(1);
        journey.adopt(batch);
        m_block->batch = batch.id;
        columns.batches.push_back(m_block);
    }

    TouchpointId addTouchpoint()
    {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId::create();
        touchpoint.stage = stageId;
        touchpoint.position = m_position++;
        journey.adopt(touchpoint);
        return touchpoint.id;
    }
    void add(const TouchpointId &touchpoint, Metric metric, int score, qint64 times, int month,
             int customer = 0)
    {
        const TargetIndex target = columns.targets.add(touchpoint);
        const std::vector<SegmentCode> codes{{0, customer}};
        for (qint64 i = 0; i < times; ++i)
            m_block->appendResponse(target, QDate(2026, month, 15), codes, metric, score);
    }
    void addCsat(const TouchpointId &touchpoint, qint64 favourable, qint64 n, int month, int customer = 0)
    {
        add(touchpoint, Metric::Csat, 5, favourable, month, customer);
        add(touchpoint, Metric::Csat, 2, n - favourable, month, customer);
    }
    MapSummary summary(const Filter &filter) const { return summariseMap(journey, mapId, columns, filter); }
    static Filter month(int month)
    {
        return {.from = QDate(2026, month, 1), .to = QDate(2026, month, 1).addMonths(1).addDays(-1)};
    }
    MapComparison months(int first, int second) const
    {
        return compareMaps(journey, summary(month(first)), summary(month(second)));
    }

    Journey journey;
    MapId mapId;
    StageId stageId;
    FeedbackColumns columns;

private:
    std::shared_ptr<BatchColumns> m_block = std::make_shared<BatchColumns>();
    int m_position = 0;
};

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void twoMonthsOfShares_data();
    void twoMonthsOfShares();
    void twoMonthsOfNps();
    void moverIsNewcombesMethodTen();
    void holmOfTheExample();
    void holmBounds();
    void swappingTheSidesNegates();
    void intervalHoldsTheChange();
    void tooFewToTest();
    void nothingOnOneSide();
    void twoMonthsOfAMap();
    void stagesAreAFamilyOfTheirOwn();
    void eachGroupAgainstTheOthers();
    void smallGroupsStayUnsaid();
    void unknownAttribute();
};

void TestComparison::twoMonthsOfShares_data()
{
    QTest::addColumn<qint64>("k1");
    QTest::addColumn<qint64>("k2");
    QTest::addColumn<double>("change");
    QTest::addColumn<double>("error");
    QTest::addColumn<double>("z");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("A") << qint64(150) << qint64(165) << 0.0750 << 0.0409 << 1.8334 << 0.0667 << -0.0053
                       << 0.1543 << Verdict::NotProven;
    QTest::newRow("B") << qint64(140) << qint64(165) << 0.1250 << 0.0426 << 2.9374 << 0.0033 << 0.0416
                       << 0.2063 << Verdict::Better;
}

void TestComparison::twoMonthsOfShares()
{
    QFETCH(qint64, k1);
    QFETCH(qint64, k2);
    const ComparedMetric compared
        = compareMetric(shareOf(Metric::Csat, k1, 200), shareOf(Metric::Csat, k2, 200));
    QVERIFY(compared.change && compared.interval && compared.test);
    QVERIFY(!compared.adjustedChange);
    QFETCH(double, change);
    COMPARE4(*compared.change, change);
    QFETCH(double, error);
    COMPARE4(compared.test->standardError, error);
    QFETCH(double, z);
    COMPARE4(compared.test->z, z);
    QFETCH(double, p);
    COMPARE4(compared.test->p, p);
    QFETCH(double, low);
    COMPARE4(compared.interval->low, low);
    QFETCH(double, high);
    COMPARE4(compared.interval->high, high);
    QTEST(compared.verdict, "verdict");
}

void TestComparison::twoMonthsOfNps()
{
    const ComparedMetric compared = compareMetric(npsOf(80, 70, 50), npsOf(104, 60, 36));
    COMPARE4(*compared.change, 19.0);
    COMPARE4(*compared.adjustedChange, 18.7192);
    COMPARE4(compared.test->standardError, 7.7230);
    COMPARE4(compared.test->z, 2.4238);
    COMPARE4(compared.test->p, 0.0154);
    COMPARE4(compared.interval->low, 3.5825);
    COMPARE4(compared.interval->high, 33.8560);
    QCOMPARE(compared.verdict, Verdict::Better);
}

void TestComparison::moverIsNewcombesMethodTen()
{
    // Newcombe 1998, table II, rows (a), (b) and (h): 56/70 - 48/80, 9/10 - 3/10 and 10/10 - 0/10.
    const auto difference = [](qint64 k1, qint64 n1, qint64 k2, qint64 n2) {
        return mover(double(k1) / double(n1), wilson(k1, n1), double(k2) / double(n2), wilson(k2, n2));
    };
    COMPARE4(difference(56, 70, 48, 80).low, 0.0524);
    COMPARE4(difference(56, 70, 48, 80).high, 0.3339);
    COMPARE4(difference(9, 10, 3, 10).low, 0.1705);
    COMPARE4(difference(9, 10, 3, 10).high, 0.8090);
    COMPARE4(difference(10, 10, 0, 10).low, 0.6075);
    COMPARE4(difference(10, 10, 0, 10).high, 1.0000);
}

void TestComparison::holmOfTheExample()
{
    const std::vector<double> adjusted = holm({0.01, 0.04, 0.03});
    COMPARE4(adjusted[0], 0.03);
    COMPARE4(adjusted[1], 0.06);
    COMPARE4(adjusted[2], 0.06);
    QVERIFY(holm({}).empty());
    QCOMPARE(holm({0.2}), std::vector{0.2});
    QCOMPARE(holm({0.9, 0.8}), (std::vector{1.0, 1.0}));
}

void TestComparison::holmBounds()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> p;
        for (int i = random.bounded(1, 30); i > 0; --i)
            p.push_back(random.generateDouble());
        const std::vector<double> adjusted = holm(p);
        for (size_t i = 0; i < p.size(); ++i) {
            QVERIFY(adjusted[i] >= p[i] && adjusted[i] <= 1);
            QVERIFY(adjusted[i] <= double(p.size()) * p[i] + 1e-12 || adjusted[i] <= 1);
            for (size_t j = 0; j < p.size(); ++j)
                QVERIFY(p[i] > p[j] || adjusted[i] <= adjusted[j] + 1e-15); // the order stays
        }
        // A further test never makes any other one easier.
        p.push_back(random.generateDouble());
        const std::vector<double> more = holm(p);
        for (size_t i = 0; i < adjusted.size(); ++i)
            QVERIFY(more[i] >= adjusted[i] - 1e-15);
    }
}

void TestComparison::swappingTheSidesNegates()
{
    QRandomGenerator random(21);
    for (int round = 0; round < 400; ++round) {
        const Metric metric = allMetrics[size_t(random.bounded(4))];
        const MetricSummary a = randomSummary(random, metric);
        const MetricSummary b = randomSummary(random, metric);
        const ComparedMetric there = compareMetric(a, b);
        const ComparedMetric back = compareMetric(b, a);
        QCOMPARE(there.change.has_value(), back.change.has_value());
        QCOMPARE(there.test.has_value(), back.test.has_value());
        if (!there.change)
            continue;
        QVERIFY(std::abs(*there.change + *back.change) < 1e-9);
        QVERIFY(std::abs(there.interval->low + back.interval->high) < 1e-9);
        QVERIFY(std::abs(there.interval->high + back.interval->low) < 1e-9);
        if (!there.test)
            continue;
        QVERIFY(std::abs(there.test->z + back.test->z) < 1e-9);
        QVERIFY(std::abs(there.test->p - back.test->p) < 1e-12);
        const auto turned = [](Verdict verdict) {
            return verdict == Verdict::Better ? Verdict::Worse
                : verdict == Verdict::Worse   ? Verdict::Better
                                              : verdict;
        };
        QCOMPARE(turned(there.verdict), back.verdict);
    }
    const ComparedMetric same = compareMetric(npsOf(20, 20, 20), npsOf(20, 20, 20));
    QCOMPARE(*same.change, 0.0);
    QCOMPARE(same.test->p, 1.0);
    QCOMPARE(same.verdict, Verdict::NotProven);
}

void TestComparison::intervalHoldsTheChange()
{
    QRandomGenerator random(22);
    for (int round = 0; round < 400; ++round) {
        const Metric metric = allMetrics[size_t(random.bounded(4))];
        const ComparedMetric compared
            = compareMetric(randomSummary(random, metric), randomSummary(random, metric));
        if (!compared.change)
            continue;
        const double whole = metric == Metric::Nps ? 200 : 1;
        const double middle = compared.adjustedChange.value_or(*compared.change);
        QVERIFY(compared.interval->low <= middle && middle <= compared.interval->high);
        QVERIFY(compared.interval->low >= -whole - 1e-9 && compared.interval->high <= whole + 1e-9);
        if (compared.test) {
            QVERIFY(compared.test->p >= 0 && compared.test->p <= 1);
            QVERIFY(compared.test->standardError > 0);
        }
    }
}

void TestComparison::tooFewToTest()
{
    // Nine answers are not compared at all; a count under five is, but not tested.
    const ComparedMetric nine = compareMetric(shareOf(Metric::Ces, 4, 9), shareOf(Metric::Ces, 50, 100));
    QVERIFY(!nine.change && !nine.interval && !nine.test);
    QCOMPARE(nine.verdict, Verdict::TooFew);
    for (const auto &[k, n] : {std::pair<qint64, qint64>(4, 50), {46, 50}, {0, 50}, {50, 50}}) {
        const ComparedMetric rare = compareMetric(shareOf(Metric::Ces, 25, 50), shareOf(Metric::Ces, k, n));
        QVERIFY(rare.change && rare.interval && !rare.test);
        QCOMPARE(rare.verdict, Verdict::TooFew);
    }
    QVERIFY(compareMetric(shareOf(Metric::Ces, 25, 50), shareOf(Metric::Ces, 5, 50)).test);
    QVERIFY(compareMetric(shareOf(Metric::Ces, 25, 50), shareOf(Metric::Ces, 45, 50)).test);
    // The adjusted scores carry NPS through counts of nothing.
    QVERIFY(compareMetric(npsOf(10, 0, 0), npsOf(0, 0, 10)).test);
}

void TestComparison::nothingOnOneSide()
{
    for (const Metric metric : allMetrics) {
        const MetricSummary none = summarise(metric, Distribution());
        const ComparedMetric compared = compareMetric(none, none);
        QVERIFY(!compared.change && !compared.interval && !compared.test && !compared.holmP);
        QCOMPARE(compared.verdict, Verdict::TooFew);
        QCOMPARE(compared.metric, metric);
    }
}

void TestComparison::twoMonthsOfAMap()
{
    Fixture fixture;
    const TouchpointId a = fixture.addTouchpoint();
    const TouchpointId b = fixture.addTouchpoint();
    const TouchpointId c = fixture.addTouchpoint();
    const TouchpointId silent = fixture.addTouchpoint();
    fixture.addCsat(a, 150, 200, 3);
    fixture.addCsat(a, 165, 200, 4);
    fixture.addCsat(b, 140, 200, 3);
    fixture.addCsat(b, 165, 200, 4);
    for (const auto &[month, counts] : {std::pair(3, std::array{80, 70, 50}), {4, {104, 60, 36}}}) {
        fixture.add(c, Metric::Nps, 10, counts[0], month);
        fixture.add(c, Metric::Nps, 8, counts[1], month);
        fixture.add(c, Metric::Nps, 3, counts[2], month);
    }
    fixture.addCsat({}, 6, 12, 4); // the whole journey, in April only
    const MapComparison comparison = fixture.months(3, 4);
    QCOMPARE(comparison.touchpoints.size(), size_t(4));
    QCOMPARE(comparison.touchpoints[0].touchpoint, a);
    QCOMPARE(comparison.touchpoints[1].touchpoint, b);
    QCOMPARE(comparison.touchpoints[2].touchpoint, c);
    QVERIFY(comparison.touchpoints[3].touchpoint.isNull());
    for (const ComparedFigure &figure : comparison.touchpoints)
        QVERIFY(figure.touchpoint != silent);
    // Holm over three tests: 0.0033, 0.0154, 0.0667.
    const auto holmP = [&](size_t i) { return comparison.touchpoints[i].figures.holmP.value_or(-1); };
    COMPARE4(holmP(0), 0.0667);
    COMPARE4(holmP(1), 3 * 0.003310);
    COMPARE4(holmP(2), 2 * 0.015361);
    QCOMPARE(comparison.touchpoints[0].figures.verdict, Verdict::NotProven);
    QCOMPARE(comparison.touchpoints[1].figures.verdict, Verdict::Better);
    QCOMPARE(comparison.touchpoints[2].figures.verdict, Verdict::Better);
    QCOMPARE(comparison.touchpoints[3].figures.verdict, Verdict::TooFew);
    QVERIFY(!comparison.touchpoints[3].figures.change);
}

void TestComparison::stagesAreAFamilyOfTheirOwn()
{
    Fixture fixture;
    const TouchpointId a = fixture.addTouchpoint();
    const TouchpointId b = fixture.addTouchpoint();
    fixture.addCsat(a, 140, 200, 3);
    fixture.addCsat(a, 165, 200, 4);
    fixture.addCsat(b, 100, 100, 3);
    fixture.addCsat(b, 100, 100, 4);
    const MapComparison comparison = fixture.months(3, 4);
    QCOMPARE(comparison.stages.size(), size_t(1));
    QCOMPARE(comparison.together.size(), size_t(1));
    QCOMPARE(comparison.stages[0].stage, fixture.stageId);
    QCOMPARE(comparison.stages[0].figures.first.n, qint64(300));
    QCOMPARE(comparison.stages[0].figures.second.favourable, qint64(265));
    // One test in each family, so Holm changes none of them.
    for (const auto *list : {&comparison.touchpoints, &comparison.stages, &comparison.together}) {
        const ComparedMetric &compared = list->front().figures;
        QCOMPARE(*compared.holmP, compared.test->p);
    }
}

void TestComparison::eachGroupAgainstTheOthers()
{
    Fixture fixture;
    const TouchpointId shop = fixture.addTouchpoint();
    fixture.addCsat(shop, 90, 150, 3, 1);
    fixture.addCsat(shop, 160, 200, 3, 2);
    fixture.addCsat(shop, 70, 100, 3, 3);
    fixture.addCsat(shop, 0, 50, 3); // of no kind: on neither side
    const FeedbackCounter counter(fixture.journey, fixture.columns);
    const MapComparison comparison
        = compareGroups(fixture.journey, fixture.mapId, counter, {}, u"Customer"_s);
    QCOMPARE(comparison.touchpoints.size(), size_t(3));
    const std::array z{-3.6772, 3.7210, -0.2780};
    const std::array p{0.0002, 0.0002, 0.7810};
    const std::array adjusted{0.0006, 0.0006, 0.7810};
    const std::array verdicts{Verdict::Worse, Verdict::Better, Verdict::NotProven};
    const QStringList groups{u"new"_s, u"regular"_s, u"vip"_s};
    for (size_t i = 0; i < 3; ++i) {
        const ComparedFigure &figure = comparison.touchpoints[i];
        QCOMPARE(figure.group, groups.at(qsizetype(i)));
        QCOMPARE(figure.figures.first.n + figure.figures.second.n, qint64(450));
        COMPARE4(figure.figures.test->z, z[i]);
        COMPARE4(figure.figures.test->p, p[i]);
        COMPARE4(*figure.figures.holmP, adjusted[i]);
        QCOMPARE(figure.figures.verdict, verdicts[i]);
    }
}

void TestComparison::smallGroupsStayUnsaid()
{
    Fixture fixture;
    const TouchpointId shop = fixture.addTouchpoint();
    fixture.addCsat(shop, 50, 100, 3, 1);
    fixture.addCsat(shop, 1, 4, 3, 2);
    fixture.addCsat(shop, 5, 9, 3, 3);
    const FeedbackCounter counter(fixture.journey, fixture.columns);
    const MapComparison comparison
        = compareGroups(fixture.journey, fixture.mapId, counter, {}, u"customer"_s);
    QCOMPARE(comparison.touchpoints.size(), size_t(3));
    const ComparedMetric &four = comparison.touchpoints[1].figures;
    QVERIFY(four.secondWithheld);
    QCOMPARE(four.second.n, qint64(0));
    QVERIFY(!four.change && !four.test);
    const ComparedMetric &nine = comparison.touchpoints[2].figures;
    QVERIFY(!nine.secondWithheld);
    QCOMPARE(nine.second.n, qint64(9));
    QVERIFY(!nine.change);
    QCOMPARE(nine.verdict, Verdict::TooFew);
}

void TestComparison::unknownAttribute()
{
    Fixture fixture;
    fixture.addCsat(fixture.addTouchpoint(), 50, 100, 3, 1);
    const FeedbackCounter counter(fixture.journey, fixture.columns);
    QVERIFY(compareGroups(fixture.journey, fixture.mapId, counter, {}, u"age"_s).touchpoints.empty());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "test_comparison.moc"
