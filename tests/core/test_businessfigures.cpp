// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/businessfigures.h"
#include "core/analysis/definedmetric.h"

#include "numbers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

class TestBusinessFigures : public QObject
{
    Q_OBJECT

private slots:
    void shareBounds();
    void contradictionsAreNoData();
    void stepsAndRates();
    void lifetimeValues();
    void lifetimeValueLimits();
    void lifetimeValueMonotony();
    void gapOfPairs();
    void gapShiftsAndTurns();
    void definitionsWithFaults_data();
    void definitionsWithFaults();
    void definedLikeTheBuiltIn();
    void definedTopBoxOfItsOwn();
    void employeesKeepTheirOwnScore();
};

Q_DECLARE_METATYPE(milepost::MetricDefinition)

namespace {

MetricDefinition definition(const QString &kind, int low, int high, int from, int to, bool highIsGood = true)
{
    MetricDefinition result;
    result.code = u"own"_s;
    result.kind = kind;
    result.low = low;
    result.high = high;
    result.favourableFrom = from;
    result.favourableTo = to;
    result.highIsGood = highIsGood;
    return result;
}

} // namespace

void TestBusinessFigures::shareBounds()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 500; ++round) {
        const qint64 n = random.bounded(1, 3000);
        const qint64 k = random.bounded(int(n) + 1);
        const auto figure = shareFigure(k, n);
        QVERIFY(figure);
        QVERIFY(0 <= figure->interval.low && figure->interval.low <= figure->share);
        QVERIFY(figure->share <= figure->interval.high && figure->interval.high <= 1);
        if (k < n)
            QVERIFY(shareFigure(k + 1, n)->share > figure->share
                    && shareFigure(k + 1, n)->interval.low > figure->interval.low);
        // More of the same narrows the interval.
        const auto more = shareFigure(4 * k, 4 * n);
        QVERIFY(more->interval.high - more->interval.low
                < figure->interval.high - figure->interval.low + 1e-12);
        // A drop-off and its completion are two sides of one coin.
        QVERIFY(std::abs(dropoffRate(n, k)->share + completionRate(n, k)->share - 1) < 1e-12);
    }
}

void TestBusinessFigures::contradictionsAreNoData()
{
    QVERIFY(!shareFigure(0, 0));
    QVERIFY(!shareFigure(-1, 10));
    QVERIFY(!shareFigure(11, 10));
    QVERIFY(!dropoffRate(0, 0));
    QVERIFY(!dropoffRate(10, 11));
    QVERIFY(!completionRate(0, 0));
    QVERIFY(!responseRate(5, 0));
    QVERIFY(!repeatPurchaseRate(3, 2));
    QVERIFY(!retentionRate(0, 10, 10));
    QVERIFY(!retentionRate(100, 120, -1));
    QVERIFY(!retentionRate(100, 20, 30)); // more new ones than there are
    QVERIFY(!churnRate(100, 220, 100)); // more kept than there were
}

void TestBusinessFigures::stepsAndRates()
{
    COMPARE4(dropoffRate(3150, 2142)->share, 0.32);
    COMPARE4(completionRate(10000, 2142)->share, 0.2142);
    COMPARE4(responseRate(120, 480)->share, 0.25);
    COMPARE4(repeatPurchaseRate(66, 120)->interval.low, 0.4608);
    COMPARE4(repeatPurchaseRate(66, 120)->interval.high, 0.6361);
    COMPARE4(retentionRate(200, 210, 30)->share, 0.9);
    COMPARE4(churnRate(200, 210, 30)->share, 0.1);
    COMPARE4(churnRate(200, 210, 30)->interval.low, 1 - retentionRate(200, 210, 30)->interval.high);
    QCOMPARE(dropoffRate(40, 0)->share, 1.0);
    QCOMPARE(dropoffRate(40, 0)->interval.high, 1.0);
}

void TestBusinessFigures::lifetimeValues()
{
    COMPARE4(*clvInfinite(100, 0.8, 0.1), 266.6667);
    COMPARE4(*clvFirstMarginNow(100, 0.8, 0.1), 366.6667);
    COMPARE4(*clvFinite(100, 0.8, 0.1, 5), 212.4097);
    COMPARE4(*clvSimple(50, 4, 3, 0.25), 150.0);
}

void TestBusinessFigures::lifetimeValueLimits()
{
    QVERIFY(!clvInfinite(100, 1, 0));
    QVERIFY(!clvFirstMarginNow(100, 1, 0));
    QCOMPARE(*clvFinite(100, 1, 0, 7), 700.0); // seven margins, none lost and none discounted
    QCOMPARE(*clvFinite(100, 0.8, 0.1, 0), 0.0);
    QCOMPARE(*clvInfinite(100, 0, 0.1), 0.0);
    QCOMPARE(*clvFirstMarginNow(100, 0, 0.1), 100.0);
    for (const double wrong : {-0.1, 1.1, std::nan("")}) {
        QVERIFY(!clvInfinite(100, wrong, 0.1));
        QVERIFY(!clvFinite(100, 0.8, wrong, 5));
        QVERIFY(!clvFirstMarginNow(100, wrong, 0.1));
    }
    QVERIFY(!clvFinite(100, 0.8, 0.1, -1));
    QVERIFY(!clvSimple(50, -4, 3, 0.25));
    QVERIFY(!clvSimple(std::nan(""), 4, 3, 0.25));
}

void TestBusinessFigures::lifetimeValueMonotony()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 300; ++round) {
        const double r = random.generateDouble() * 0.95;
        const double d = random.generateDouble() * 0.5 + 0.01;
        QVERIFY(*clvInfinite(100, r + 0.02, d) > *clvInfinite(100, r, d));
        QVERIFY(*clvInfinite(100, r + 0.01, d + 0.1) < *clvInfinite(100, r + 0.01, d));
        // The margin of now is all that the two for ever differ in.
        QVERIFY(std::abs(*clvFirstMarginNow(100, r, d) - *clvInfinite(100, r, d) - 100) < 1e-9);
        // Ever more periods come ever nearer to for ever, from below.
        double last = 0;
        for (const int periods : {1, 2, 5, 20, 400}) {
            const double value = *clvFinite(100, r, d, periods);
            QVERIFY(value >= last && value <= *clvInfinite(100, r, d) + 1e-9);
            last = value;
        }
        // The closed form is the sum.
        double sum = 0;
        for (int t = 1; t <= 12; ++t)
            sum += 100 * std::pow(r, t) / std::pow(1 + d, t);
        QVERIFY(std::abs(sum - *clvFinite(100, r, d, 12)) < 1e-9);
    }
}

void TestBusinessFigures::gapOfPairs()
{
    QCOMPARE(expectationGap({}).n, qint64(0));
    QVERIFY(!expectationGap({}).gap);
    std::vector<ExpectedAndPerceived> pairs(9, {5, 4});
    QVERIFY(!expectationGap(pairs).gap);
    pairs.push_back({5, 3});
    const GapFigure gap = expectationGap(pairs);
    QCOMPARE(gap.n, qint64(10));
    QCOMPARE(gap.base, Base::Low);
    COMPARE4(*gap.gap, -1.1);
    COMPARE4(*gap.deviation, 0.3162); // √0.1
    COMPARE4(gap.interval->low, -1.3262); // -1.1 ± 2.2622·0.3162/√10
    COMPARE4(gap.interval->high, -0.8738);
}

void TestBusinessFigures::gapShiftsAndTurns()
{
    QRandomGenerator random(10);
    for (int round = 0; round < 100; ++round) {
        std::vector<ExpectedAndPerceived> pairs;
        for (int i = random.bounded(10, 60); i > 0; --i)
            pairs.push_back({double(random.bounded(1, 6)), double(random.bounded(1, 6))});
        const GapFigure gap = expectationGap(pairs);
        std::vector<ExpectedAndPerceived> turned;
        std::vector<ExpectedAndPerceived> shifted;
        for (const ExpectedAndPerceived &pair : pairs) {
            turned.push_back({pair.perceived, pair.expected});
            shifted.push_back({pair.expected, pair.perceived + 1});
        }
        QVERIFY(std::abs(*gap.gap + *expectationGap(turned).gap) < 1e-12);
        QVERIFY(std::abs(gap.interval->low + expectationGap(turned).interval->high) < 1e-12);
        QVERIFY(std::abs(*expectationGap(shifted).gap - *gap.gap - 1) < 1e-12);
        QVERIFY(std::abs(*expectationGap(shifted).deviation - *gap.deviation) < 1e-9);
        QVERIFY(gap.interval->low <= *gap.gap && *gap.gap <= gap.interval->high);
    }
}

void TestBusinessFigures::definitionsWithFaults_data()
{
    QTest::addColumn<MetricDefinition>("metric");
    QTest::addColumn<DefinitionFault>("fault");
    MetricDefinition nameless = definition(u"topbox"_s, 1, 5, 4, 5);
    nameless.code = u"  "_s;
    QTest::newRow("no code") << nameless << DefinitionFault::NoCode;
    QTest::newRow("kind") << definition(u"sum"_s, 1, 5, 4, 5) << DefinitionFault::UnknownKind;
    QTest::newRow("upside down") << definition(u"topbox"_s, 5, 1, 4, 5) << DefinitionFault::Scale;
    QTest::newRow("too high") << definition(u"topbox"_s, 0, 11, 9, 11) << DefinitionFault::Scale;
    QTest::newRow("below 0") << definition(u"mean"_s, -1, 5, 4, 5) << DefinitionFault::Scale;
    QTest::newRow("all favourable") << definition(u"topbox"_s, 1, 5, 1, 5) << DefinitionFault::Favourable;
    QTest::newRow("wrong end") << definition(u"topbox"_s, 1, 5, 4, 5, false) << DefinitionFault::Favourable;
    QTest::newRow("middle") << definition(u"topbox"_s, 1, 5, 3, 4) << DefinitionFault::Favourable;
    QTest::newRow("net of 1-5") << definition(u"net"_s, 1, 5, 5, 5) << DefinitionFault::NotNetScale;
    QTest::newRow("top box of 3") << definition(u"topbox"_s, 1, 3, 3, 3) << DefinitionFault::None;
    QTest::newRow("low is good") << definition(u"topbox"_s, 1, 5, 1, 2, false) << DefinitionFault::None;
    QTest::newRow("net") << definition(u"net"_s, 0, 10, 9, 10) << DefinitionFault::None;
    QTest::newRow("mean") << definition(u"mean"_s, 1, 4, 0, 0) << DefinitionFault::None;
}

void TestBusinessFigures::definitionsWithFaults()
{
    QFETCH(MetricDefinition, metric);
    QFETCH(DefinitionFault, fault);
    QCOMPARE(faultOf(metric), fault);
    Distribution distribution;
    distribution.add(3, 50);
    QCOMPARE(summarise(metric, distribution).n, fault == DefinitionFault::None ? 50 : 0);
}

void TestBusinessFigures::definedLikeTheBuiltIn()
{
    QRandomGenerator random(30);
    for (const Metric metric : allMetrics) {
        const MetricScale scale = metricScale(metric);
        const MetricDefinition same
            = definition(metric == Metric::Nps ? u"net"_s : u"topbox"_s, scale.low, scale.high,
                         scale.favourableFrom, scale.favourableTo, scale.highIsGood);
        for (int round = 0; round < 20; ++round) {
            Distribution distribution;
            for (int score = scale.low; score <= scale.high; ++score)
                distribution.add(score, random.bounded(12));
            const MetricSummary builtIn = summarise(metric, distribution);
            const DefinedSummary defined = summarise(same, distribution);
            QCOMPARE(defined.n, builtIn.n);
            QCOMPARE(defined.favourable, builtIn.favourable);
            QCOMPARE(defined.unfavourable, builtIn.unfavourable);
            QCOMPARE(defined.value, builtIn.value);
            QVERIFY(defined.interval == builtIn.interval);
            QCOMPARE(defined.mean.has_value(), builtIn.mean.has_value());
            if (defined.mean)
                QCOMPARE(defined.mean->mean, *builtIn.mean);
        }
    }
}

void TestBusinessFigures::definedTopBoxOfItsOwn()
{
    const MetricDefinition tenPoints = definition(u"topbox"_s, 1, 10, 8, 10);
    Distribution distribution;
    distribution.add(0, 5); // not on the scale
    distribution.add(7, 54);
    distribution.add(8, 40);
    distribution.add(10, 26);
    const DefinedSummary summary = summarise(tenPoints, distribution);
    QCOMPARE(summary.n, qint64(120));
    COMPARE4(*summary.value, 0.55);
    COMPARE4(summary.interval->low, 0.4608);
    COMPARE4(summary.interval->high, 0.6361);
    const DefinedSummary mean = summarise(definition(u"mean"_s, 1, 10, 0, 0), distribution);
    COMPARE4(*mean.value, (7 * 54 + 8 * 40 + 10 * 26) / 120.0);
    Distribution few;
    few.add(9, 9);
    QVERIFY(!summarise(tenPoints, few).value && !summarise(tenPoints, few).mean);
    QCOMPARE(summarise(tenPoints, few).favourable, qint64(9));
    QCOMPARE(summarise(tenPoints, Distribution()).n, qint64(0));
}

void TestBusinessFigures::employeesKeepTheirOwnScore()
{
    MetricDefinition enps = definition(u"net"_s, 0, 10, 9, 10);
    enps.code = u"enps"_s;
    Distribution distribution;
    distribution.add(10, 50);
    distribution.add(8, 30);
    distribution.add(2, 20);
    const DefinedSummary summary = summarise(enps, distribution);
    COMPARE4(*summary.value, 30.0);
    COMPARE4(summary.interval->low, 14.0511);
    COMPARE4(summary.interval->high, 44.2013);
}

QTEST_GUILESS_MAIN(TestBusinessFigures)
#include "test_businessfigures.moc"
