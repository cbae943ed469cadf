// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/mapsummary.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

/// A project with one map of two stages, and feedback that can be added row by row. Rows are kept as they
/// came, so that a summary can be counted again the slow way.
class Fixture
{
public:
    Fixture()
    {
        m_project.id = ProjectId::create();
        journey.adopt(m_project);
        map.id = MapId::create();
        journey.adopt(map);
        for (int i = 0; i < 2; ++i) {
            Stage stage;
            stage.id = StageId::create();
            stage.map = map.id;
            stage.position = i;
            stages.push_back(stage);
            journey.adopt(stage);
        }
        columns.segments.attributes
            = {{u"plan"_s, {u"Basic"_s, u"Plus"_s, u"Pro"_s}}, {u"channel"_s, {u"web"_s, u"store"_s}}};
        for (int i = 1; i <= 300; ++i)
            m_city.append(u"city %1"_s.arg(i));
        columns.segments.attributes.push_back({u"city"_s, m_city});
    }

    TouchpointId addTouchpoint(const QString &title, int stage = 0)
    {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId::create();
        touchpoint.stage = stages[size_t(stage)].id;
        touchpoint.title = title;
        touchpoint.position = m_position++;
        journey.adopt(touchpoint);
        return touchpoint.id;
    }

    void addBatch(const std::vector<Response> &responses, const std::vector<Comment> &comments,
                  bool active = true)
    {
        ImportBatch batch;
        batch.id = BatchId(qint64(columns.batches.size()) + 1);
        batch.active = active;
        journey.adopt(batch);
        auto block = std::make_shared<BatchColumns>();
        block->batch = batch.id;
        for (const Response &response : responses)
            block->append(response, columns.targets.add(response.touchpoint));
        for (const Comment &comment : comments)
            block->append(comment, columns.targets.add(comment.touchpoint));
        columns.batches.push_back(std::move(block));
        if (active) {
            this->responses.insert(this->responses.end(), responses.begin(), responses.end());
            this->comments.insert(this->comments.end(), comments.begin(), comments.end());
        }
    }

    MapSummary summary(const Filter &filter = {}) const
    {
        return summariseMap(journey, map.id, columns, filter);
    }

    Journey journey;
    JourneyMap map;
    std::vector<Stage> stages;
    FeedbackColumns columns;
    std::vector<Response> responses; ///< of active batches
    std::vector<Comment> comments;

private:
    Project m_project;
    QStringList m_city;
    int m_position = 0;
};

Response response(const TouchpointId &touchpoint, Metric metric, int score, const QDate &day = {},
                  const std::vector<SegmentCode> &segments = {})
{
    Response result;
    result.touchpoint = touchpoint;
    result.metric = metric;
    result.score = score;
    result.day = day;
    result.segments = segments;
    return result;
}

Comment commentAt(const TouchpointId &touchpoint)
{
    Comment result;
    result.touchpoint = touchpoint;
    return result;
}

/// The filter's meaning, row by row, straight from its words.
template <typename Row>
bool passes(const Row &row, const Filter &filter, const SegmentDictionary &segments, bool withPeriod = true)
{
    if (withPeriod && (filter.from.isValid() || filter.to.isValid())) {
        if (!row.day.isValid() || (filter.from.isValid() && row.day < filter.from)
            || (filter.to.isValid() && row.day > filter.to))
            return false;
    }
    return std::all_of(
        filter.conditions.begin(), filter.conditions.end(), [&](const Filter::Condition &condition) {
            return std::any_of(row.segments.begin(), row.segments.end(), [&](const SegmentCode &code) {
                const SegmentDictionary::Attribute &attribute = segments.attributes[size_t(code.attribute)];
                return attribute.name == condition.attribute && code.code > 0
                    && condition.values.contains(attribute.values.at(code.code - 1));
            });
        });
}

} // namespace

class TestMapSummary : public QObject
{
    Q_OBJECT

private slots:
    void everyTouchpointHasAnEntry();
    void undoneBatchesTakePartInNothing();
    void removedTouchpointsAreCountedApart();
    void wholeJourneyStaysOutOfThePain();
    void futureTouchpointShowsItsCounterpart();
    void undatedRowsDropOutOfAPeriod();
    void unknownConditionLetsNothingThrough();
    void conditionsMeetNamesFolded();
    void fewPeopleAreNeverShown();
    void stagesPoolTheirTouchpoints();
    void sharedCounterpartsAreCountedOnce();
    void mainAndEmotionMetric();
    void againstBruteForce();
    void trendByMonth();
    void trendInTheProjectsCalendar();
};

void TestMapSummary::everyTouchpointHasAnEntry()
{
    Fixture fixture;
    const TouchpointId silent = fixture.addTouchpoint(u"Silent"_s);
    const MapSummary summary = fixture.summary();
    QCOMPARE(summary.touchpoints.size(), size_t(1));
    QVERIFY(summary.of(silent).isEmpty());
    QVERIFY(summary.of(silent).metrics.empty());
    QVERIFY(!summary.of(silent).mainMetric());
    QVERIFY(summary.of(TouchpointId::create()).isEmpty());
    QVERIFY(summary.pain.touchpoints.empty());
    QCOMPARE(summary.touchpointsWithEvidence(), 0);
}

void TestMapSummary::undoneBatchesTakePartInNothing()
{
    Fixture fixture;
    const TouchpointId touchpoint = fixture.addTouchpoint(u"Pay"_s);
    fixture.addBatch({response(touchpoint, Metric::Csat, 5)}, {});
    fixture.addBatch({response(touchpoint, Metric::Csat, 1)}, {commentAt(touchpoint)}, false);
    const MapSummary summary = fixture.summary();
    QCOMPARE(summary.responsesAll, qint64(1));
    QCOMPARE(summary.of(touchpoint).responses, qint64(1));
    QCOMPARE(summary.of(touchpoint).comments, qint64(0));
    QCOMPARE(summary.of(touchpoint).metrics.at(Metric::Csat).favourable, qint64(1));
}

void TestMapSummary::removedTouchpointsAreCountedApart()
{
    Fixture fixture;
    const TouchpointId kept = fixture.addTouchpoint(u"Kept"_s);
    const TouchpointId removed = fixture.addTouchpoint(u"Removed"_s);
    fixture.addBatch({response(kept, Metric::Nps, 9), response(removed, Metric::Nps, 1),
                      response(TouchpointId::create(), Metric::Nps, 5)},
                     {});
    Touchpoint hidden = *fixture.journey.find<Touchpoint>(removed);
    hidden.removed = true;
    fixture.journey.adopt(hidden);
    const MapSummary summary = fixture.summary();
    QCOMPARE(summary.withoutTouchpoint, qint64(2));
    QCOMPARE(summary.responsesShown, qint64(1));
    QCOMPARE(summary.responsesAll, qint64(3));
    QVERIFY(!summary.touchpoints.contains(removed));
}

void TestMapSummary::wholeJourneyStaysOutOfThePain()
{
    Fixture fixture;
    const TouchpointId touchpoint = fixture.addTouchpoint(u"Pay"_s);
    std::vector<Response> responses;
    for (int i = 0; i < 50; ++i) {
        responses.push_back(response(touchpoint, Metric::Csat, 1));
        responses.push_back(response({}, Metric::Csat, 5));
    }
    fixture.addBatch(responses, {});
    const MapSummary summary = fixture.summary();
    QCOMPARE(summary.journey.responses, qint64(50));
    QCOMPARE(summary.responsesShown, qint64(100));
    QCOMPARE(summary.pain.comparisons, 0);
    QCOMPARE(summary.pain.touchpoints.at(0).evidence, PainEvidence::Insufficient);
}

void TestMapSummary::futureTouchpointShowsItsCounterpart()
{
    Fixture fixture;
    const TouchpointId current = fixture.addTouchpoint(u"Pay"_s);
    JourneyMap future;
    future.id = MapId::create();
    future.state = MapState::Future;
    fixture.journey.adopt(future);
    Stage stage;
    stage.id = StageId::create();
    stage.map = future.id;
    fixture.journey.adopt(stage);
    Touchpoint better;
    better.id = TouchpointId::create();
    better.stage = stage.id;
    better.counterpart = current;
    fixture.journey.adopt(better);
    fixture.addBatch({response(current, Metric::Csat, 2)}, {});
    const MapSummary summary = summariseMap(fixture.journey, future.id, fixture.columns);
    QCOMPARE(summary.of(better.id).responses, qint64(1));
    QCOMPARE(summary.withoutTouchpoint, qint64(0));
    QCOMPARE(monthlyTrend(fixture.journey, better.id, Metric::Csat, fixture.columns).size(), size_t(0));
}

void TestMapSummary::undatedRowsDropOutOfAPeriod()
{
    Fixture fixture;
    const TouchpointId touchpoint = fixture.addTouchpoint(u"Pay"_s);
    fixture.addBatch({response(touchpoint, Metric::Csat, 5, QDate(2026, 1, 31)),
                      response(touchpoint, Metric::Csat, 5, QDate(2026, 2, 1)),
                      response(touchpoint, Metric::Csat, 5, QDate(2026, 2, 28)),
                      response(touchpoint, Metric::Csat, 5, QDate(2026, 3, 1)),
                      response(touchpoint, Metric::Csat, 5)},
                     {});
    QCOMPARE(fixture.summary().undated, qint64(0));
    QCOMPARE(fixture.summary().responsesShown, qint64(5));
    const MapSummary february = fixture.summary({.from = QDate(2026, 2, 1), .to = QDate(2026, 2, 28)});
    QCOMPARE(february.responsesShown, qint64(2));
    QCOMPARE(february.undated, qint64(1));
    QCOMPARE(february.responsesAll, qint64(5));
    QCOMPARE(fixture.summary({.from = {}, .to = QDate(2026, 1, 31)}).responsesShown, qint64(1));
    QCOMPARE(fixture.summary({.from = QDate(2026, 3, 1), .to = {}}).responsesShown, qint64(1));
}

void TestMapSummary::unknownConditionLetsNothingThrough()
{
    Fixture fixture;
    const TouchpointId touchpoint = fixture.addTouchpoint(u"Pay"_s);
    fixture.addBatch(std::vector<Response>(5, response(touchpoint, Metric::Csat, 5, {}, {{0, 1}})), {});
    QCOMPARE(fixture.summary({.conditions = {{u"plan"_s, {u"Basic"_s}}}}).responsesShown, qint64(5));
    QCOMPARE(fixture.summary({.conditions = {{u"plan"_s, {u"Gold"_s}}}}).responsesShown, qint64(0));
    QCOMPARE(fixture.summary({.conditions = {{u"age"_s, {u"Basic"_s}}}}).responsesShown, qint64(0));
    QCOMPARE(fixture.summary({.conditions = {{u"channel"_s, {u"web"_s}}}}).responsesShown, qint64(0));
    QCOMPARE(fixture.summary({.conditions = {{u"plan"_s, {}}}}).responsesShown, qint64(5));
}

void TestMapSummary::conditionsMeetNamesFolded()
{
    Fixture fixture;
    const TouchpointId touchpoint = fixture.addTouchpoint(u"Pay"_s);
    fixture.addBatch(std::vector<Response>(5, response(touchpoint, Metric::Csat, 5, {}, {{0, 2}})), {});
    QCOMPARE(fixture.summary({.conditions = {{u"PLAN"_s, {u" plus "_s}}}}).responsesShown, qint64(5));
}

void TestMapSummary::fewPeopleAreNeverShown()
{
    Fixture fixture;
    const TouchpointId touchpoint = fixture.addTouchpoint(u"Pay"_s);
    std::vector<Response> responses(4, response(touchpoint, Metric::Csat, 1, {}, {{0, 1}}));
    responses.insert(responses.end(), 5, response(touchpoint, Metric::Nps, 1, {}, {{0, 1}}));
    Comment comment = commentAt(touchpoint);
    comment.segments = {{0, 1}};
    fixture.addBatch(responses, std::vector<Comment>(4, comment));
    const Filter basic{.conditions = {{u"plan"_s, {u"Basic"_s}}}};
    const TouchpointSummary few = fixture.summary(basic).of(touchpoint);
    QCOMPARE(few.withheld, std::vector{Metric::Csat});
    QVERIFY(!few.metrics.contains(Metric::Csat));
    QCOMPARE(few.metrics.at(Metric::Nps).n, qint64(5));
    QCOMPARE(few.responses, qint64(5));
    QVERIFY(few.commentsWithheld);
    QCOMPARE(few.comments, qint64(0));
    QVERIFY(!few.isEmpty());
    // Four people in all: not even their number is said, and it is not said to be none.
    const MapSummary scores = fixture.summary(both(basic, {.metrics = {Metric::Csat}}));
    QVERIFY(scores.shownWithheld);
    QCOMPARE(scores.responsesShown, qint64(0));
    QVERIFY(!fixture.summary(basic).shownWithheld);
    // Unfiltered the same counts stand: nobody was picked out.
    const TouchpointSummary all = fixture.summary().of(touchpoint);
    QVERIFY(all.withheld.empty());
    QCOMPARE(all.metrics.at(Metric::Csat).n, qint64(4));
    QCOMPARE(all.comments, qint64(4));
    // One more answer from somebody else does not lift the floor for this group.
    fixture.addBatch({response(touchpoint, Metric::Csat, 5, {}, {{0, 2}})}, {});
    QCOMPARE(fixture.summary(basic).of(touchpoint).withheld, std::vector{Metric::Csat});
    fixture.addBatch({response(touchpoint, Metric::Csat, 5, {}, {{0, 1}})}, {});
    QVERIFY(fixture.summary(basic).of(touchpoint).withheld.empty());
}

void TestMapSummary::stagesPoolTheirTouchpoints()
{
    Fixture fixture;
    const TouchpointId first = fixture.addTouchpoint(u"A"_s, 0);
    const TouchpointId second = fixture.addTouchpoint(u"B"_s, 0);
    const TouchpointId third = fixture.addTouchpoint(u"C"_s, 1);
    std::vector<Response> responses(8, response(first, Metric::Csat, 5));
    responses.insert(responses.end(), 8, response(second, Metric::Csat, 1));
    responses.insert(responses.end(), 4, response(second, Metric::Nps, 9));
    responses.insert(responses.end(), 3, response(third, Metric::Csat, 5));
    responses.insert(responses.end(), 2, response({}, Metric::Csat, 5));
    fixture.addBatch(responses, {commentAt(first), commentAt(third)});
    const MapSummary summary = fixture.summary();
    const TouchpointSummary &stage = summary.of(fixture.stages[0].id);
    QCOMPARE(stage.metrics.at(Metric::Csat).n, qint64(16));
    QCOMPARE(*stage.metrics.at(Metric::Csat).value, 0.5);
    QCOMPARE(stage.metrics.at(Metric::Nps).n, qint64(4)); // never pooled with the other scale
    QCOMPARE(stage.comments, qint64(1));
    QCOMPARE(summary.of(fixture.stages[1].id).responses, qint64(3));
    QCOMPARE(summary.together.metrics.at(Metric::Csat).n, qint64(19)); // the whole journey is apart
    QCOMPARE(summary.together.comments, qint64(2));
    QCOMPARE(summary.journey.responses, qint64(2));
    QVERIFY(summary.of(StageId::create()).isEmpty());
}

void TestMapSummary::sharedCounterpartsAreCountedOnce()
{
    Fixture fixture;
    const TouchpointId current = fixture.addTouchpoint(u"Pay"_s);
    fixture.addBatch(std::vector<Response>(10, response(current, Metric::Csat, 2)), {});
    JourneyMap future;
    future.id = MapId::create();
    fixture.journey.adopt(future);
    Stage stage;
    stage.id = StageId::create();
    stage.map = future.id;
    fixture.journey.adopt(stage);
    for (int i = 0; i < 2; ++i) {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId::create();
        touchpoint.stage = stage.id;
        touchpoint.counterpart = current;
        touchpoint.position = i;
        fixture.journey.adopt(touchpoint);
    }
    const MapSummary summary = summariseMap(fixture.journey, future.id, fixture.columns);
    QCOMPARE(summary.of(stage.id).responses, qint64(10));
    QCOMPARE(summary.together.responses, qint64(10));
}

void TestMapSummary::mainAndEmotionMetric()
{
    Fixture fixture;
    const TouchpointId touchpoint = fixture.addTouchpoint(u"Pay"_s);
    std::vector<Response> responses(9, response(touchpoint, Metric::Csat, 5));
    responses.insert(responses.end(), 10, response(touchpoint, Metric::Nps, 9));
    fixture.addBatch(responses, {});
    const TouchpointSummary summary = fixture.summary().of(touchpoint);
    QCOMPARE(summary.mainMetric()->metric, Metric::Csat);
    QCOMPARE(summary.emotionMetric()->metric, Metric::Nps);
    QCOMPARE(fixture.summary().touchpointsWithEvidence(), 1);
}

void TestMapSummary::againstBruteForce()
{
    QRandomGenerator random(2026);
    Fixture fixture;
    std::vector<TouchpointId> targets{TouchpointId()};
    for (int i = 0; i < 7; ++i)
        targets.push_back(fixture.addTouchpoint(u"T%1"_s.arg(i), i % 2));
    const auto segments = [&] {
        std::vector<SegmentCode> codes;
        for (int attribute = 0; attribute < 3; ++attribute) {
            const int values = int(fixture.columns.segments.attributes[size_t(attribute)].values.size());
            if (random.bounded(4) > 0)
                codes.push_back({attribute, random.bounded(1, values + 1)});
        }
        return codes;
    };
    const auto day
        = [&] { return random.bounded(9) == 0 ? QDate() : QDate(2025, 11, 3).addDays(random.bounded(400)); };
    for (int batch = 0; batch < 4; ++batch) {
        std::vector<Response> responses;
        std::vector<Comment> comments;
        for (int i = 0; i < 6000; ++i) {
            const Metric metric = allMetrics[size_t(random.bounded(4))];
            const MetricScale scale = metricScale(metric);
            responses.push_back(response(targets[size_t(random.bounded(int(targets.size())))], metric,
                                         random.bounded(scale.low, scale.high + 1), day(), segments()));
        }
        for (int i = 0; i < 900; ++i) {
            Comment comment;
            comment.touchpoint = targets[size_t(random.bounded(int(targets.size())))];
            comment.day = day();
            comment.segments = segments();
            comment.complaintByKeyword = random.bounded(3) == 0;
            if (random.bounded(3) == 0)
                comment.complaintMark = random.bounded(2) == 0;
            comments.push_back(comment);
        }
        fixture.addBatch(responses, comments, batch != 2);
    }

    const std::vector<Filter> filters{
        {},
        {.from = QDate(2026, 1, 1)},
        {.to = QDate(2026, 2, 14)},
        {.from = QDate(2026, 3, 3), .to = QDate(2026, 3, 3)},
        {.conditions = {{u"plan"_s, {u"Basic"_s, u"Pro"_s}}}},
        {.from = QDate(2026, 1, 1),
         .to = QDate(2026, 12, 31),
         .conditions = {{u"plan"_s, {u"Plus"_s}}, {u"channel"_s, {u"store"_s}}}},
        {.conditions = {{u"city"_s, {u"city 1"_s, u"city 299"_s, u"city 77"_s}}}},
    };
    for (const Filter &filter : filters) {
        const MapSummary summary = fixture.summary(filter);
        std::map<TouchpointId, std::map<Metric, Distribution>> scores;
        std::map<TouchpointId, std::pair<qint64, qint64>> comments;
        qint64 shown = 0;
        qint64 undated = 0;
        for (const Response &row : fixture.responses) {
            if (passes(row, filter, fixture.columns.segments)) {
                scores[row.touchpoint][row.metric].add(row.score);
                ++shown;
            } else if (!row.day.isValid() && passes(row, filter, fixture.columns.segments, false)) {
                ++undated;
            }
        }
        for (const Comment &row : fixture.comments) {
            if (!passes(row, filter, fixture.columns.segments))
                continue;
            ++comments[row.touchpoint].first;
            comments[row.touchpoint].second += row.isComplaint() ? 1 : 0;
        }
        QCOMPARE(summary.responsesShown, shown);
        QCOMPARE(summary.undated, undated);
        QCOMPARE(summary.responsesAll, qint64(fixture.responses.size()));
        for (const TouchpointId &target : targets) {
            const TouchpointSummary &got = target.isNull() ? summary.journey : summary.of(target);
            QCOMPARE(got.metrics.size() + got.withheld.size(), scores[target].size());
            const auto isHidden
                = [&](qint64 n) { return filter.picksPeople() && n > 0 && n < neverShownBelow; };
            for (const auto &[metric, distribution] : scores[target]) {
                QCOMPARE(got.metrics.contains(metric), !isHidden(distribution.n()));
                if (got.metrics.contains(metric))
                    QVERIFY(got.metrics.at(metric).distribution == distribution);
            }
            const auto &[all, complaints] = comments[target];
            QCOMPARE(got.commentsWithheld, isHidden(all));
            QCOMPARE(got.comments, isHidden(all) ? 0 : all);
            QCOMPARE(got.complaints, isHidden(all) ? 0 : complaints);
        }
    }
}

void TestMapSummary::trendByMonth()
{
    Fixture fixture;
    const TouchpointId touchpoint = fixture.addTouchpoint(u"Pay"_s);
    const TouchpointId other = fixture.addTouchpoint(u"Other"_s);
    std::vector<Response> responses(12, response(touchpoint, Metric::Csat, 5, QDate(2025, 12, 31)));
    responses.insert(responses.end(), 3, response(touchpoint, Metric::Csat, 1, QDate(2026, 2, 1)));
    responses.push_back(response(touchpoint, Metric::Csat, 1, QDate(2026, 2, 28), {{1, 1}}));
    responses.insert(responses.end(), 5, response(touchpoint, Metric::Csat, 4, QDate(2026, 3, 8), {{1, 1}}));
    responses.push_back(response(touchpoint, Metric::Nps, 1, QDate(2026, 2, 28)));
    responses.push_back(response(other, Metric::Csat, 1, QDate(2026, 2, 28)));
    responses.push_back(response(touchpoint, Metric::Csat, 1));
    fixture.addBatch(responses, {});
    const auto trend = monthlyTrend(fixture.journey, touchpoint, Metric::Csat, fixture.columns);
    QCOMPARE(trend.size(), size_t(3));
    QCOMPARE(trend[0].month, QDate(2025, 12, 1));
    QCOMPARE(trend[0].summary.n, qint64(12));
    QCOMPARE(*trend[0].summary.value, 1.0);
    QCOMPARE(trend[1].month, QDate(2026, 2, 1));
    QCOMPARE(trend[1].summary.n, qint64(4));
    QVERIFY(!trend[1].summary.value);
    const auto web = monthlyTrend(fixture.journey, touchpoint, Metric::Csat, fixture.columns,
                                  {.conditions = {{u"channel"_s, {u"web"_s}}}});
    // February has one answer from the web, which is nobody else's to see.
    QCOMPARE(web.size(), size_t(1));
    QCOMPARE(web[0].month, QDate(2026, 3, 1));
    QVERIFY(monthlyTrend(fixture.journey, TouchpointId::create(), Metric::Csat, fixture.columns).empty());
}

void TestMapSummary::trendInTheProjectsCalendar()
{
    Fixture fixture;
    Project project = fixture.journey.project();
    project.calendar = CalendarKind::Jalali;
    fixture.journey.adopt(project);
    const TouchpointId touchpoint = fixture.addTouchpoint(u"Pay"_s);
    // Nowruz 1405 is 21 March 2026.
    fixture.addBatch({response(touchpoint, Metric::Csat, 5, QDate(2026, 3, 20)),
                      response(touchpoint, Metric::Csat, 5, QDate(2026, 3, 21)),
                      response(touchpoint, Metric::Csat, 5, QDate(2026, 4, 20))},
                     {});
    const auto trend = monthlyTrend(fixture.journey, touchpoint, Metric::Csat, fixture.columns);
    QCOMPARE(trend.size(), size_t(2));
    QCOMPARE(trend[0].month, QDate(2026, 2, 20));
    QCOMPARE(trend[1].month, QDate(2026, 3, 21));
    QCOMPARE(trend[1].summary.n, qint64(2));
}

QTEST_GUILESS_MAIN(TestMapSummary)
#include "test_mapsummary.moc"
