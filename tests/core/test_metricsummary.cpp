// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/metricsummary.h"

#include "numbers.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace milepost;

class TestMetricSummary : public QObject
{
    Q_OBJECT

private slots:
    void quantiles();
    void npsExamples_data();
    void npsExamples();
    void shareExamples_data();
    void shareExamples();
    void rawScores_data();
    void rawScores();
    void fewAnswersGiveOnlyCounts();
    void noAnswersGiveNothing();
    void ends();
    void wilsonAgainstItsDefinition();
    void moverSymmetry();
    void figuresStayInBounds();
    void moreFavourableIsNeverWorse();
    void emotionAxis_data();
    void emotionAxis();
    void meanIntervalUsesTBelowThirty();
};

namespace {

Distribution npsCounts(qint64 promoters, qint64 passives, qint64 detractors)
{
    Distribution distribution;
    distribution.add(9, promoters / 2);
    distribution.add(10, promoters - promoters / 2);
    distribution.add(7, passives / 2);
    distribution.add(8, passives - passives / 2);
    distribution.add(0, detractors / 2);
    distribution.add(6, detractors - detractors / 2);
    return distribution;
}

Distribution ofCounts(const QList<int> &counts)
{
    Distribution distribution;
    for (int score = 0; score < counts.size(); ++score)
        distribution.add(score, counts[score]);
    return distribution;
}

} // namespace

void TestMetricSummary::quantiles()
{
    QVERIFY(std::abs(zFor(0.95) - z95) < 1e-14);
    QVERIFY(std::abs(zFor(0.99) - 2.5758293035489) < 1e-12);
    COMPARE4(zFor(1 - 0.05 / 11), 2.8376);
    // Published t tables, two-sided 95 %.
    COMPARE4(tFor(0.95, 1), 12.7062);
    COMPARE4(tFor(0.95, 9), 2.2622);
    COMPARE4(tFor(0.95, 28), 2.0484);
}

void TestMetricSummary::npsExamples_data()
{
    QTest::addColumn<int>("promoters");
    QTest::addColumn<int>("passives");
    QTest::addColumn<int>("detractors");
    QTest::addColumn<double>("nps");
    QTest::addColumn<double>("centre");
    QTest::addColumn<double>("standardError");
    QTest::addColumn<double>("margin");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("A") << 50 << 30 << 20 << 30.0 << 29.1262 << 7.6915 << 15.0751 << 14.0511 << 44.2013;
    QTest::newRow("B") << 12 << 5 << 3 << 45.0 << 39.1304 << 15.6632 << 30.6993 << 8.4311 << 69.8297;
    QTest::newRow("C") << 10 << 0 << 0 << 100.0 << 76.9231 << 15.0102 << 29.4195 << 47.5036 << 100.0;
}

void TestMetricSummary::npsExamples()
{
    QFETCH(int, promoters);
    QFETCH(int, passives);
    QFETCH(int, detractors);
    QFETCH(double, nps);
    QFETCH(double, centre);
    QFETCH(double, standardError);
    QFETCH(double, margin);
    QFETCH(double, low);
    QFETCH(double, high);
    COMPARE4(npsValue(promoters, passives, detractors), nps);
    const NpsInterval interval = npsInterval(promoters, passives, detractors);
    COMPARE4(interval.centre, centre);
    COMPARE4(interval.standardError, standardError);
    COMPARE4(interval.margin, margin);
    COMPARE4(interval.interval.low, low);
    COMPARE4(interval.interval.high, high);

    const MetricSummary summary = summarise(Metric::Nps, npsCounts(promoters, passives, detractors));
    QCOMPARE(summary.n, qint64(promoters + passives + detractors));
    QCOMPARE(summary.favourable, qint64(promoters));
    QCOMPARE(summary.unfavourable, qint64(detractors));
    COMPARE4(*summary.value, nps);
    COMPARE4(summary.interval->low, low);
    COMPARE4(summary.interval->high, high);
    COMPARE4(*summary.goodness(), (nps + 100) / 200);
}

void TestMetricSummary::shareExamples_data()
{
    QTest::addColumn<int>("favourable");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("A") << 66 << 120 << 0.55 << 0.4608 << 0.6361;
    QTest::newRow("B") << 9 << 10 << 0.9 << 0.5958 << 0.9821;
    QTest::newRow("C") << 0 << 15 << 0.0 << 0.0 << 0.2039;
}

void TestMetricSummary::shareExamples()
{
    QFETCH(int, favourable);
    QFETCH(int, n);
    QFETCH(double, share);
    QFETCH(double, low);
    QFETCH(double, high);
    Distribution distribution;
    distribution.add(4, favourable);
    distribution.add(2, n - favourable);
    const MetricSummary summary = summarise(Metric::Csat, distribution);
    QCOMPARE(summary.favourable, qint64(favourable));
    COMPARE4(*summary.value, share);
    COMPARE4(summary.interval->low, low);
    COMPARE4(summary.interval->high, high);
}

void TestMetricSummary::rawScores_data()
{
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("mean");
    QTest::newRow("CSAT") << Metric::Csat << QList<int>{0, 5, 5, 10, 20, 10} << 0.6 << 0.4618 << 0.7239
                          << 3.5;
    QTest::newRow("CES 2.0") << Metric::Ces << QList<int>{0, 1, 1, 2, 6, 10, 18, 12} << 0.8 << 0.6696
                             << 0.8876 << 5.5;
    QTest::newRow("CES 1.0") << Metric::Ces1 << QList<int>{0, 20, 15, 8, 5, 2} << 0.7 << 0.5625 << 0.8090
                             << 2.08;
}

void TestMetricSummary::rawScores()
{
    QFETCH(Metric, metric);
    QFETCH(QList<int>, counts);
    QFETCH(double, share);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, mean);
    const MetricSummary summary = summarise(metric, ofCounts(counts));
    QCOMPARE(summary.n, qint64(50));
    QCOMPARE(summary.base, Base::Ok);
    COMPARE4(*summary.value, share);
    COMPARE4(summary.interval->low, low);
    COMPARE4(summary.interval->high, high);
    COMPARE4(*summary.mean, mean);
    if (metric == Metric::Csat)
        COMPARE4(*summary.deviation, 1.2164);
    if (metric == Metric::Ces1)
        COMPARE4(6 - *summary.mean, 3.92);
}

void TestMetricSummary::fewAnswersGiveOnlyCounts()
{
    for (const Metric metric : allMetrics) {
        Distribution distribution;
        distribution.add(metricScale(metric).favourableFrom, 9);
        const MetricSummary few = summarise(metric, distribution);
        QCOMPARE(few.n, qint64(9));
        QCOMPARE(few.favourable, qint64(9));
        QCOMPARE(few.base, Base::TooFew);
        QVERIFY(!few.value && !few.interval && !few.mean && !few.deviation && !few.meanInterval);
        QVERIFY(!few.goodness() && !few.emotion() && !few.emotionInterval());
        distribution.add(metricScale(metric).favourableFrom);
        const MetricSummary low = summarise(metric, distribution);
        QCOMPARE(low.base, Base::Low);
        QVERIFY(low.value && low.interval && low.mean);
    }
    QCOMPARE(baseKey(baseOf(9)), QStringLiteral("too few"));
    QCOMPARE(baseKey(baseOf(10)), QStringLiteral("low"));
    QCOMPARE(baseKey(baseOf(29)), QStringLiteral("low"));
    QCOMPARE(baseKey(baseOf(30)), QStringLiteral("ok"));
}

void TestMetricSummary::noAnswersGiveNothing()
{
    for (const Metric metric : allMetrics) {
        const MetricSummary summary = summarise(metric, {});
        QCOMPARE(summary.n, qint64(0));
        QVERIFY(!summary.value && !summary.interval && !summary.mean);
    }
}

void TestMetricSummary::ends()
{
    QCOMPARE(wilson(0, 15).low, 0.0);
    QCOMPARE(wilson(15, 15).high, 1.0);
    QVERIFY(wilson(0, 1'000'000).high > 0);
    QCOMPARE(npsInterval(0, 0, 10).interval.low, -100.0);
    QCOMPARE(npsInterval(10, 0, 0).interval.high, 100.0);
}

void TestMetricSummary::wilsonAgainstItsDefinition()
{
    // Both ends solve |p - k/n| = z √(p(1-p)/n): the score test inverted.
    QRandomGenerator random(3);
    for (int i = 0; i < 2000; ++i) {
        const int n = random.bounded(1, 5000);
        const int k = random.bounded(0, n + 1);
        const Interval interval = wilson(k, n);
        const double share = double(k) / n;
        const auto error = [&](double p) { return std::abs(p - share) - z95 * std::sqrt(p * (1 - p) / n); };
        if (k > 0)
            QVERIFY(std::abs(error(interval.low)) < 1e-9);
        if (k < n)
            QVERIFY(std::abs(error(interval.high)) < 1e-9);
        // What is not a success is a failure.
        const Interval mirrored = wilson(n - k, n);
        QVERIFY(std::abs(interval.low - (1 - mirrored.high)) < 1e-12);
        QVERIFY(std::abs(interval.high - (1 - mirrored.low)) < 1e-12);
    }
}

void TestMetricSummary::moverSymmetry()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 2000; ++i) {
        const int n1 = random.bounded(1, 500);
        const int n2 = random.bounded(1, 500);
        const int k1 = random.bounded(0, n1 + 1);
        const int k2 = random.bounded(0, n2 + 1);
        const double e1 = double(k1) / n1;
        const double e2 = double(k2) / n2;
        const Interval forwards = mover(e1, wilson(k1, n1), e2, wilson(k2, n2));
        const Interval backwards = mover(e2, wilson(k2, n2), e1, wilson(k1, n1));
        QVERIFY(std::abs(forwards.low + backwards.high) < 1e-12);
        QVERIFY(std::abs(forwards.high + backwards.low) < 1e-12);
        QVERIFY(forwards.low <= e1 - e2 && e1 - e2 <= forwards.high);
        QVERIFY(forwards.low >= -1 - 1e-12 && forwards.high <= 1 + 1e-12);
    }
    // Newcombe's published example of method 10: 56/70 against 48/80.
    const Interval published = mover(56.0 / 70, wilson(56, 70), 48.0 / 80, wilson(48, 80));
    COMPARE4(published.low, 0.0524);
    COMPARE4(published.high, 0.3339);
}

void TestMetricSummary::figuresStayInBounds()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 4000; ++i) {
        const Metric metric = allMetrics[size_t(random.bounded(4))];
        const MetricScale scale = metricScale(metric);
        Distribution distribution;
        for (int score = scale.low; score <= scale.high; ++score) {
            if (random.bounded(2) == 1)
                distribution.add(score, random.bounded(40));
        }
        const MetricSummary summary = summarise(metric, distribution);
        QCOMPARE(summary.n, distribution.n());
        QVERIFY(summary.favourable >= 0 && summary.unfavourable >= 0);
        QVERIFY(summary.favourable + summary.unfavourable <= summary.n);
        if (!summary.value)
            continue;
        const double low = metric == Metric::Nps ? -100 : 0;
        const double high = metric == Metric::Nps ? 100 : 1;
        QVERIFY(*summary.value >= low && *summary.value <= high);
        QVERIFY(summary.interval->low >= low && summary.interval->high <= high);
        QVERIFY(summary.interval->low < summary.interval->high);
        if (metric != Metric::Nps)
            QVERIFY(summary.interval->low <= *summary.value && *summary.value <= summary.interval->high);
        QVERIFY(*summary.mean >= scale.low && *summary.mean <= scale.high);
        QVERIFY(*summary.goodness() >= 0 && *summary.goodness() <= 1);
        QVERIFY(*summary.emotion() >= -2 && *summary.emotion() <= 2);
        QVERIFY(summary.emotionInterval()->low >= -2 && summary.emotionInterval()->high <= 2);
        QVERIFY(summary.emotionInterval()->low <= *summary.emotion());
        QVERIFY(*summary.emotion() <= summary.emotionInterval()->high);
    }
}

void TestMetricSummary::moreFavourableIsNeverWorse()
{
    for (qint64 k = 0; k < 40; ++k) {
        const Interval fewer = wilson(k, 40);
        const Interval more = wilson(k + 1, 40);
        QVERIFY(fewer.low < more.low && fewer.high < more.high);
        const Interval shy = npsInterval(k, 0, 40 - k).interval;
        const Interval bold = npsInterval(k + 1, 0, 39 - k).interval;
        QVERIFY(shy.low <= bold.low && shy.high <= bold.high);
    }
}

void TestMetricSummary::emotionAxis_data()
{
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<int>("score");
    QTest::addColumn<double>("place");
    QTest::newRow("NPS 0") << Metric::Nps << 0 << -2.0;
    QTest::newRow("NPS 10") << Metric::Nps << 10 << 2.0;
    QTest::newRow("CSAT 1") << Metric::Csat << 1 << -2.0;
    QTest::newRow("CSAT 4") << Metric::Csat << 4 << 1.0;
    QTest::newRow("CES 4") << Metric::Ces << 4 << 0.0;
    QTest::newRow("CES 7") << Metric::Ces << 7 << 2.0;
    QTest::newRow("CES 1.0, least effort") << Metric::Ces1 << 1 << 2.0;
    QTest::newRow("CES 1.0, most effort") << Metric::Ces1 << 5 << -2.0;
}

void TestMetricSummary::emotionAxis()
{
    QFETCH(Metric, metric);
    QFETCH(int, score);
    QFETCH(double, place);
    Distribution distribution;
    distribution.add(score, 10);
    COMPARE4(*summarise(metric, distribution).emotion(), place);
}

void TestMetricSummary::meanIntervalUsesTBelowThirty()
{
    Distribution distribution;
    distribution.add(2, 5);
    distribution.add(4, 5);
    // sd = √(10/9), half width 2.2622 · sd / √10
    const MetricSummary few = summarise(Metric::Csat, distribution);
    COMPARE4(few.meanInterval->low, 3 - 2.262157 * std::sqrt(10.0 / 9) / std::sqrt(10.0));
    distribution.add(2, 10);
    distribution.add(4, 10);
    const MetricSummary enough = summarise(Metric::Csat, distribution);
    COMPARE4(enough.meanInterval->high, 3 + z95 * std::sqrt(30.0 / 29) / std::sqrt(30.0));
}

QTEST_GUILESS_MAIN(TestMetricSummary)
#include "test_metricsummary.moc"
