// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/painpoints.h"

#include "numbers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace milepost;

namespace {

Distribution shareOf(Metric metric, qint64 favourable, qint64 n)
{
    const MetricScale scale = metricScale(metric);
    Distribution distribution;
    distribution.add(scale.favourableFrom, favourable);
    distribution.add(scale.highIsGood ? scale.low : scale.high, n - favourable);
    return distribution;
}

Distribution npsOf(qint64 promoters, qint64 passives, qint64 detractors)
{
    Distribution distribution;
    distribution.add(10, promoters);
    distribution.add(8, passives);
    distribution.add(3, detractors);
    return distribution;
}

/// A touchpoint with CSAT favourable/n, comments and step counts; -1 leaves a count unknown.
struct Step {
    qint64 favourable = 0;
    qint64 answers = 0;
    qint64 complaints = 0;
    qint64 comments = 0;
    qint64 visitors = -1;
    qint64 continued = -1;
    double expected = -1;
    int importance = 3;
};

TouchpointEvidence evidence(const Step &step)
{
    TouchpointEvidence result;
    result.touchpoint = TouchpointId::create();
    result.importance = step.importance;
    if (step.visitors >= 0)
        result.visitors = step.visitors;
    if (step.continued >= 0)
        result.continued = step.continued;
    if (step.expected >= 0)
        result.expectedDropoff = step.expected;
    if (step.answers > 0)
        result.scores.emplace(Metric::Csat, shareOf(Metric::Csat, step.favourable, step.answers));
    result.comments = step.comments;
    result.complaints = step.complaints;
    return result;
}

std::vector<TouchpointEvidence> shop()
{
    return {evidence({176, 220, 9, 60, 10000, 4200, 0.60, 3}),
            evidence({140, 180, 10, 50, 4200, 3150, 0.25, 4}),
            evidence({66, 120, 44, 80, 3150, 2142, 0.15, 5}), evidence({96, 160, 35, 70, 2142, -1, -1, 4})};
}

void compare(const std::optional<Comparison> &comparison, double here, double baseline, double excess,
             double low, double high)
{
    QVERIFY(comparison);
    COMPARE4(comparison->here, here);
    COMPARE4(comparison->baseline, baseline);
    COMPARE4(comparison->excess, excess);
    COMPARE4(comparison->interval.low, low);
    COMPARE4(comparison->interval.high, high);
}

TouchpointEvidence randomEvidence(QRandomGenerator &random)
{
    TouchpointEvidence result;
    result.touchpoint = TouchpointId::create();
    result.importance = random.bounded(1, 6);
    if (random.bounded(4) > 0) {
        result.visitors = random.bounded(0, 3000);
        if (random.bounded(3) > 0)
            result.continued = random.bounded(0, int(*result.visitors) + 1);
        if (random.bounded(2) == 0)
            result.expectedDropoff = random.bounded(101) / 100.0;
    }
    result.isExit = random.bounded(8) == 0;
    for (const Metric metric : allMetrics) {
        if (random.bounded(2) == 0)
            continue;
        const MetricScale scale = metricScale(metric);
        const int n = random.bounded(0, 120);
        const int lean = random.bounded(1, 6);
        for (int i = 0; i < n; ++i) {
            int score = random.bounded(scale.low, scale.high + 1);
            for (int j = 1; j < lean; ++j)
                score = std::max(score, random.bounded(scale.low, scale.high + 1));
            result.scores[metric].add(score);
        }
    }
    result.comments = random.bounded(0, 60);
    result.complaints = random.bounded(0, int(result.comments) + 1);
    return result;
}

} // namespace

class TestPainPoints : public QObject
{
    Q_OBJECT

private slots:
    void shopInFull();
    void bankWithNpsOnly();
    void smallSample();
    void nothingToCompare();
    void whatIsLeftOut();
    void excessBelowTwoPointsCountsAsNone();
    void confirmedNeedsThirtyAnswersOfItsOwn();
    void fewAnswersStayInTheBaseline();
    void typedExpectationIsExact();
    void dropoffWithoutExpectation();
    void exitsAreNotCompared();
    void contradictoryCountsAreNotCompared();
    void reachNeedsEveryVisitorCount();
    void worstMetricCounts();
    void highlight_data();
    void highlight();
    void figuresStayInBounds();
    void worseEvidenceNeverLowersPain();
    void orderOfTheMapOnlyBreaksTies();
    void scaleDirectionDoesNotMatter();
};

void TestPainPoints::shopInFull()
{
    const std::vector<TouchpointEvidence> journey = shop();
    const PainRanking ranking = rankPain(journey);
    QCOMPARE(ranking.comparisons, 11);
    QVERIFY(ranking.reachKnown);
    QCOMPARE(ranking.touchpoints.size(), size_t(4));

    const Pain &payment = ranking.touchpoints[0];
    QCOMPARE(payment.touchpoint, journey[2].touchpoint);
    compare(payment.scoreShortfall, 0.55, 0.7357, 0.1857, 0.0916, 0.2815);
    compare(payment.complaintExcess, 0.55, 0.30, 0.25, 0.1203, 0.3714);
    compare(payment.dropoffExcess, 0.32, 0.15, 0.17, 0.1539, 0.1865);
    COMPARE4(payment.scoreShortfall->atLeast, 0.0916);
    COMPARE4(payment.complaintExcess->atLeast, 0.1203);
    COMPARE4(payment.dropoffExcess->atLeast, 0.1539);
    COMPARE4(payment.lostAtLeast, 484.9036);
    COMPARE4(*payment.severity, 0.3057);
    COMPARE4(payment.reach, 0.3150);
    COMPARE4(payment.score, 9.6296);
    COMPARE4(payment.share, 0.8903);
    QCOMPARE(payment.evidence, PainEvidence::Confirmed);
    QCOMPARE(payment.highlight, PainHighlight::Red);
    QCOMPARE(payment.rank, std::optional(1));
    QCOMPARE(payment.scoreShortfall->metric, std::optional(Metric::Csat));

    const Pain &delivery = ranking.touchpoints[1];
    QCOMPARE(delivery.touchpoint, journey[3].touchpoint);
    COMPARE4(delivery.scoreShortfall->atLeast, 0.0518);
    COMPARE4(delivery.complaintExcess->atLeast, 0.0348);
    QVERIFY(!delivery.dropoffExcess);
    COMPARE4(*delivery.severity, 0.0692);
    COMPARE4(delivery.reach, 0.2142);
    COMPARE4(delivery.score, 1.1862);
    QCOMPARE(delivery.evidence, PainEvidence::Confirmed);
    QCOMPARE(delivery.highlight, PainHighlight::Amber);
    QCOMPARE(delivery.rank, std::optional(2));

    // Basket and Browse are compared and not worse: zeros, in map order, without a rank.
    for (const size_t i : {size_t(2), size_t(3)}) {
        const Pain &pain = ranking.touchpoints[i];
        QCOMPARE(pain.touchpoint, journey[i - 2].touchpoint);
        QCOMPARE(pain.score, 0.0);
        QCOMPARE(*pain.severity, 0.0);
        QCOMPARE(pain.share, 0.0);
        QCOMPARE(pain.scoreShortfall->atLeast, 0.0);
        QCOMPARE(pain.complaintExcess->atLeast, 0.0);
        QCOMPARE(pain.dropoffExcess->atLeast, 0.0);
        QCOMPARE(pain.evidence, PainEvidence::None);
        QCOMPARE(pain.highlight, PainHighlight::None);
        QVERIFY(!pain.rank);
    }
    COMPARE4(ranking.touchpoints[2].reach, 1.0);
    COMPARE4(ranking.touchpoints[3].reach, 0.42);
}

void TestPainPoints::bankWithNpsOnly()
{
    std::vector<TouchpointEvidence> journey(4);
    const std::array distributions{npsOf(120, 60, 20), npsOf(30, 40, 80), npsOf(4, 3, 5), npsOf(1, 1, 4)};
    for (size_t i = 0; i < journey.size(); ++i) {
        journey[i].touchpoint = TouchpointId::create();
        journey[i].scores.emplace(Metric::Nps, distributions[i]);
    }
    const PainRanking ranking = rankPain(journey);
    QCOMPARE(ranking.comparisons, 3);
    QVERIFY(!ranking.reachKnown);
    const Pain &loan = ranking.touchpoints[0];
    QCOMPARE(loan.touchpoint, journey[1].touchpoint);
    compare(loan.scoreShortfall, 0.3333, 0.7202, 0.3869, 0.3041, 0.4608);
    COMPARE4(loan.score, 18.2443);
    COMPARE4(loan.share, 1.0);
    COMPARE4(loan.reach, 1.0);
    QCOMPARE(loan.importance, 3);
    QCOMPARE(loan.evidence, PainEvidence::Confirmed);

    const Pain &branch = ranking.touchpoints[1];
    QCOMPARE(branch.touchpoint, journey[2].touchpoint);
    QCOMPARE(branch.score, 0.0);
    COMPARE4(branch.scoreShortfall->excess, 0.1077);
    COMPARE4(branch.scoreShortfall->interval.low, -0.1160);
    COMPARE4(branch.scoreShortfall->interval.high, 0.3148);
    QCOMPARE(branch.evidence, PainEvidence::Possible);
    QCOMPARE(branch.highlight, PainHighlight::Outline);
    QCOMPARE(branch.rank, std::optional(2));

    const Pain *open = ranking.find(journey[0].touchpoint);
    QVERIFY(open);
    QCOMPARE(open->evidence, PainEvidence::None);
    const Pain *closing = ranking.find(journey[3].touchpoint);
    QVERIFY(closing);
    QCOMPARE(closing->evidence, PainEvidence::Insufficient);
    QVERIFY(!closing->severity);
    QVERIFY(!closing->scoreShortfall);
    QCOMPARE(closing->score, 0.0);
}

void TestPainPoints::smallSample()
{
    std::vector<TouchpointEvidence> journey(3);
    const std::array distributions{shareOf(Metric::Ces, 410, 500), shareOf(Metric::Ces, 280, 400),
                                   shareOf(Metric::Ces, 8, 14)};
    for (size_t i = 0; i < journey.size(); ++i) {
        journey[i].touchpoint = TouchpointId::create();
        journey[i].scores.emplace(Metric::Ces, distributions[i]);
    }
    const PainRanking ranking = rankPain(journey);
    const Pain &help = ranking.touchpoints[0];
    QCOMPARE(help.touchpoint, journey[1].touchpoint);
    COMPARE4(help.score, 3.4378);
    COMPARE4(help.scoreShortfall->excess, 0.1132);
    COMPARE4(help.scoreShortfall->interval.low, 0.0573);
    COMPARE4(help.scoreShortfall->interval.high, 0.1694);
    QCOMPARE(help.evidence, PainEvidence::Confirmed);
    const Pain &callBack = ranking.touchpoints[1];
    QCOMPARE(callBack.touchpoint, journey[2].touchpoint);
    QCOMPARE(callBack.score, 0.0);
    COMPARE4(callBack.scoreShortfall->excess, 0.1952);
    COMPARE4(callBack.scoreShortfall->interval.low, -0.0214);
    COMPARE4(callBack.scoreShortfall->interval.high, 0.4422);
    QCOMPARE(callBack.evidence, PainEvidence::Possible);
    QVERIFY(callBack.unproven > help.score);
}

void TestPainPoints::nothingToCompare()
{
    QVERIFY(rankPain({}).touchpoints.empty());
    // One touchpoint alone has no rest of the journey.
    const PainRanking alone = rankPain({evidence({10, 100})});
    QCOMPARE(alone.comparisons, 0);
    QCOMPARE(alone.touchpoints.size(), size_t(1));
    QCOMPARE(alone.touchpoints[0].evidence, PainEvidence::Insufficient);
    QCOMPARE(alone.touchpoints[0].share, 0.0);
    QVERIFY(!alone.touchpoints[0].rank);
    QVERIFY(!alone.touchpoints[0].severity);
}

void TestPainPoints::whatIsLeftOut()
{
    std::vector<TouchpointEvidence> journey = shop();
    journey.push_back(evidence({}));
    journey.push_back(evidence({0, 0, 0, 3}));
    const PainRanking ranking = rankPain(journey);
    QVERIFY(!ranking.find(journey[4].touchpoint));
    QVERIFY(ranking.find(journey[5].touchpoint));
    // The one with comments but no visitors makes reach unknown; the empty one does not.
    QVERIFY(!ranking.reachKnown);
    journey.pop_back();
    QVERIFY(rankPain(journey).reachKnown);
}

void TestPainPoints::excessBelowTwoPointsCountsAsNone()
{
    // 52 % against 50 % of a million each: proven, and exactly two points; in binary a hair less.
    std::vector<TouchpointEvidence> journey{evidence({500'000, 1'000'000}), evidence({520'000, 1'000'000})};
    PainRanking ranking = rankPain(journey);
    QCOMPARE(ranking.touchpoints[0].evidence, PainEvidence::Confirmed);
    QVERIFY(ranking.touchpoints[0].score > 0);
    journey[1] = evidence({519'000, 1'000'000});
    ranking = rankPain(journey);
    const Pain *pain = ranking.find(journey[0].touchpoint);
    QCOMPARE(pain->evidence, PainEvidence::None);
    QVERIFY(pain->scoreShortfall->interval.low > 0);
    QCOMPARE(pain->scoreShortfall->atLeast, 0.0);
    QCOMPARE(pain->score, 0.0);
    QCOMPARE(pain->unproven, 0.0);
}

void TestPainPoints::confirmedNeedsThirtyAnswersOfItsOwn()
{
    std::vector<TouchpointEvidence> journey{evidence({0, 29}), evidence({900, 1000})};
    QCOMPARE(rankPain(journey).touchpoints[0].evidence, PainEvidence::Likely);
    journey[0] = evidence({0, 30});
    QCOMPARE(rankPain(journey).touchpoints[0].evidence, PainEvidence::Confirmed);
    // Thirty answers to something else do not help.
    journey[0] = evidence({0, 29});
    journey[0].comments = 100;
    journey[1].comments = 100;
    const PainRanking ranking = rankPain(journey);
    QCOMPARE(ranking.comparisons, 4);
    QCOMPARE(ranking.touchpoints[0].evidence, PainEvidence::Likely);
}

void TestPainPoints::fewAnswersStayInTheBaseline()
{
    const std::vector<TouchpointEvidence> journey{evidence({20, 40}), evidence({45, 50}), evidence({9, 9})};
    const PainRanking ranking = rankPain(journey);
    COMPARE4(ranking.find(journey[0].touchpoint)->scoreShortfall->baseline, 54.0 / 59);
    QCOMPARE(ranking.find(journey[2].touchpoint)->evidence, PainEvidence::Insufficient);
    QCOMPARE(ranking.comparisons, 2);
    // Nine on the other side are too few as well.
    const PainRanking small = rankPain({evidence({20, 40}), evidence({9, 9})});
    QCOMPARE(small.comparisons, 0);
}

void TestPainPoints::typedExpectationIsExact()
{
    // Alone in its journey: with an expectation only this side needs ten visitors.
    const PainRanking ten = rankPain({evidence({0, 0, 0, 0, 10, 0, 0.0})});
    QCOMPARE(ten.comparisons, 1);
    COMPARE4(ten.touchpoints[0].dropoffExcess->here, 1.0);
    COMPARE4(ten.touchpoints[0].dropoffExcess->interval.low, wilson(10, 10).low);
    QCOMPARE(ten.touchpoints[0].evidence, PainEvidence::Likely);
    QCOMPARE(rankPain({evidence({0, 0, 0, 0, 9, 0, 0.0})}).comparisons, 0);
    QCOMPARE(rankPain({evidence({0, 0, 0, 0, 100, 0})}).comparisons, 0);
}

void TestPainPoints::dropoffWithoutExpectation()
{
    // Against the pooled drop-off of the others, with or without an expectation of their own.
    const std::vector<TouchpointEvidence> journey{
        evidence({0, 0, 0, 0, 1000, 500}), evidence({0, 0, 0, 0, 500, 450, 0.2}),
        evidence({0, 0, 0, 0, 450, 360}), evidence({0, 0, 0, 0, 360})};
    const PainRanking ranking = rankPain(journey);
    QCOMPARE(ranking.comparisons, 3);
    const Pain *first = ranking.find(journey[0].touchpoint);
    COMPARE4(first->dropoffExcess->baseline, 140.0 / 950);
    QCOMPARE(first->evidence, PainEvidence::Confirmed);
    COMPARE4(first->lostAtLeast, 1000 * first->dropoffExcess->interval.low);
    COMPARE4(ranking.find(journey[1].touchpoint)->dropoffExcess->baseline, 0.2);
    QCOMPARE(ranking.find(journey[1].touchpoint)->evidence, PainEvidence::None);
    QVERIFY(!ranking.find(journey[3].touchpoint)->dropoffExcess);
}

void TestPainPoints::exitsAreNotCompared()
{
    std::vector<TouchpointEvidence> journey{evidence({0, 0, 0, 0, 1000, 100}),
                                            evidence({0, 0, 0, 0, 1000, 900}),
                                            evidence({0, 0, 0, 0, 1000, 900})};
    journey[0].isExit = true;
    const PainRanking ranking = rankPain(journey);
    QCOMPARE(ranking.comparisons, 2);
    QVERIFY(!ranking.find(journey[0].touchpoint)->dropoffExcess);
    // Nor does a normal end make the others look good.
    COMPARE4(ranking.find(journey[1].touchpoint)->dropoffExcess->baseline, 0.1);
}

void TestPainPoints::contradictoryCountsAreNotCompared()
{
    std::vector<TouchpointEvidence> journey = shop();
    journey[0].complaints = journey[0].comments + 1;
    journey[1].continued = *journey[1].visitors + 1;
    const PainRanking ranking = rankPain(journey);
    QCOMPARE(ranking.comparisons, 9);
    QVERIFY(!ranking.find(journey[0].touchpoint)->complaintExcess);
    QVERIFY(!ranking.find(journey[1].touchpoint)->dropoffExcess);
}

void TestPainPoints::reachNeedsEveryVisitorCount()
{
    std::vector<TouchpointEvidence> journey = shop();
    journey[0].visitors = 0;
    journey[0].continued.reset();
    PainRanking ranking = rankPain(journey);
    QVERIFY(!ranking.reachKnown);
    for (const Pain &pain : ranking.touchpoints)
        QCOMPARE(pain.reach, 1.0);
    journey[0].visitors.reset();
    QVERIFY(!rankPain(journey).reachKnown);
}

void TestPainPoints::worstMetricCounts()
{
    std::vector<TouchpointEvidence> journey{evidence({70, 100}), evidence({900, 1000})};
    journey[0].scores.emplace(Metric::Ces, shareOf(Metric::Ces, 30, 100));
    journey[1].scores.emplace(Metric::Ces, shareOf(Metric::Ces, 800, 1000));
    journey[0].scores.emplace(Metric::Ces1, shareOf(Metric::Ces1, 100, 100));
    journey[1].scores.emplace(Metric::Ces1, shareOf(Metric::Ces1, 800, 1000));
    const PainRanking ranking = rankPain(journey);
    const Pain &pain = ranking.touchpoints[0];
    QCOMPARE(pain.allScores.size(), size_t(3));
    QCOMPARE(pain.scoreShortfall->metric, std::optional(Metric::Ces));
    COMPARE4(pain.scoreShortfall->here, 0.3);
    COMPARE4(*pain.severity, pain.scoreShortfall->atLeast);
}

void TestPainPoints::highlight_data()
{
    QTest::addColumn<int>("favourable");
    QTest::addColumn<int>("n");
    QTest::addColumn<PainHighlight>("highlight");
    // Beside a touchpoint with the lion's share of the pain.
    QTest::newRow("confirmed, a large part") << 100 << 1000 << PainHighlight::Red;
    QTest::newRow("confirmed, a small part") << 5900 << 10000 << PainHighlight::Amber;
    QTest::newRow("likely, above 5 %") << 0 << 12 << PainHighlight::Amber;
    QTest::newRow("likely, below 5 %") << 13 << 29 << PainHighlight::Outline;
    QTest::newRow("possible") << 11 << 20 << PainHighlight::Outline;
    QTest::newRow("none") << 950 << 1000 << PainHighlight::None;
    QTest::newRow("insufficient") << 0 << 9 << PainHighlight::None;
}

void TestPainPoints::highlight()
{
    QFETCH(int, favourable);
    QFETCH(int, n);
    QFETCH(PainHighlight, highlight);
    const std::vector<TouchpointEvidence> journey{evidence({favourable, n}), evidence({0, 10000}),
                                                  evidence({20000, 20000})};
    QCOMPARE(rankPain(journey).find(journey[0].touchpoint)->highlight, highlight);
}

void TestPainPoints::figuresStayInBounds()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 600; ++round) {
        std::vector<TouchpointEvidence> journey;
        for (int i = random.bounded(0, 9); i > 0; --i)
            journey.push_back(randomEvidence(random));
        const PainRanking ranking = rankPain(journey);
        double shares = 0;
        int ranks = 0;
        double lastScore = 100;
        for (const Pain &pain : ranking.touchpoints) {
            QVERIFY(pain.score >= 0 && pain.score <= lastScore);
            lastScore = pain.score;
            QVERIFY(pain.score <= pain.unproven + 1e-9);
            QVERIFY(pain.reach >= 0 && pain.reach <= 1);
            QVERIFY(!pain.severity || (*pain.severity >= 0 && *pain.severity <= 1));
            QCOMPARE(pain.severity.has_value(), pain.evidence != PainEvidence::Insufficient);
            QCOMPARE(pain.score > 0,
                     pain.evidence == PainEvidence::Likely || pain.evidence == PainEvidence::Confirmed);
            QCOMPARE(pain.rank.has_value(), pain.score > 0 || pain.evidence == PainEvidence::Possible);
            if (pain.rank)
                QCOMPARE(*pain.rank, ++ranks);
            for (const auto &part : {pain.scoreShortfall, pain.complaintExcess, pain.dropoffExcess}) {
                if (!part)
                    continue;
                QVERIFY(part->interval.low <= part->excess + 1e-12
                        && part->excess <= part->interval.high + 1e-12);
                QVERIFY(part->atLeast >= 0 && part->atLeast <= std::max(0.0, part->excess) + 1e-12);
            }
            shares += pain.share;
        }
        if (lastScore < 100 && !ranking.touchpoints.empty() && ranking.touchpoints[0].score > 0)
            QVERIFY(std::abs(shares - 1) < 1e-9);
    }
}

void TestPainPoints::worseEvidenceNeverLowersPain()
{
    QRandomGenerator random(12);
    for (int round = 0; round < 400; ++round) {
        std::vector<TouchpointEvidence> journey;
        for (int i = random.bounded(2, 7); i > 0; --i)
            journey.push_back(randomEvidence(random));
        TouchpointEvidence &victim = journey[size_t(random.bounded(int(journey.size())))];
        const PainRanking before = rankPain(journey);
        const Pain *painBefore = before.find(victim.touchpoint);
        if (!painBefore)
            continue;

        // Some favourable answers become the worst possible ones, some comments complaints, some customers
        // leave.
        for (auto &[metric, distribution] : victim.scores) {
            const MetricScale scale = metricScale(metric);
            qint64 &good = distribution.counts[size_t(scale.favourableFrom)];
            const qint64 turned = good > 0 ? random.bounded(int(good) + 1) : 0;
            good -= turned;
            distribution.add(scale.highIsGood ? scale.low : scale.high, turned);
        }
        victim.complaints += random.bounded(int(victim.comments - victim.complaints) + 1);
        if (victim.continued && *victim.continued > 0)
            victim.continued = *victim.continued - random.bounded(int(*victim.continued) + 1);

        const PainRanking after = rankPain(journey);
        const Pain *painAfter = after.find(victim.touchpoint);
        QVERIFY(painAfter);
        QVERIFY(painAfter->score >= painBefore->score - 1e-9);
        QVERIFY(painAfter->unproven >= painBefore->unproven - 1e-9);
    }
}

void TestPainPoints::orderOfTheMapOnlyBreaksTies()
{
    std::vector<TouchpointEvidence> journey = shop();
    const PainRanking before = rankPain(journey);
    std::reverse(journey.begin(), journey.end());
    const PainRanking after = rankPain(journey);
    for (const Pain &pain : before.touchpoints) {
        const Pain *other = after.find(pain.touchpoint);
        QVERIFY(std::abs(other->score - pain.score) < 1e-9);
        QCOMPARE(other->rank, pain.rank);
        QCOMPARE(other->evidence, pain.evidence);
    }
    QCOMPARE(after.touchpoints[2].touchpoint, before.touchpoints[3].touchpoint);
}

void TestPainPoints::scaleDirectionDoesNotMatter()
{
    // The same answers on the ease scale and turned round on the effort scale hurt alike.
    std::vector<TouchpointEvidence> ease(2);
    std::vector<TouchpointEvidence> effort(2);
    for (size_t i = 0; i < 2; ++i) {
        ease[i].touchpoint = effort[i].touchpoint = TouchpointId::create();
        const qint64 easy = i == 0 ? 30 : 160;
        ease[i].scores.emplace(Metric::Ces, shareOf(Metric::Ces, easy, 200));
        effort[i].scores.emplace(Metric::Ces1, shareOf(Metric::Ces1, easy, 200));
    }
    const PainRanking a = rankPain(ease);
    const PainRanking b = rankPain(effort);
    QVERIFY(a.touchpoints[0].score > 0);
    QCOMPARE(a.touchpoints[0].score, b.touchpoints[0].score);
    QCOMPARE(a.touchpoints[0].touchpoint, b.touchpoints[0].touchpoint);
}

QTEST_GUILESS_MAIN(TestPainPoints)
#include "test_painpoints.moc"
