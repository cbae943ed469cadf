// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/feedbackcounter.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

/// One response or comment as it came, to be counted again the slow way.
struct Row {
    BatchId batch{};
    TargetIndex target = 0;
    std::optional<Metric> metric{}; ///< nothing: a comment
    int score = 0; ///< of a comment: 1 for a complaint
    QDate day{};
    std::vector<SegmentCode> segments{};
    bool active = true;
};

/// Feedback of some batches, as rows and as columns.
class Feedback
{
public:
    Feedback()
    {
        Project project;
        project.id = ProjectId::create();
        journey.adopt(project);
        columns.segments.attributes = {{u"plan"_s, {u"Basic"_s, u"Plus"_s, u"Pro"_s}},
                                       {u"channel"_s, {u"web"_s, u"store"_s}},
                                       {u"language"_s, {u"en"_s, u"tr"_s, u"fa"_s}}};
        QStringList cities;
        for (int i = 1; i <= 300; ++i)
            cities.append(u"city %1"_s.arg(i));
        columns.segments.attributes.push_back({u"city"_s, cities});
        for (int i = 0; i < 7; ++i)
            columns.targets.add(TouchpointId::create());
    }

    BatchId add(std::vector<Row> batch, bool active = true)
    {
        ImportBatch import;
        import.id = BatchId(qint64(columns.batches.size()) + 1);
        import.active = active;
        journey.adopt(import);
        auto block = std::make_shared<BatchColumns>();
        block->batch = import.id;
        for (Row &row : batch) {
            row.batch = import.id;
            row.active = active;
            if (row.metric)
                block->appendResponse(row.target, row.day, row.segments, *row.metric, row.score);
            else
                block->appendComment(row.target, row.day, row.segments, row.score == 1);
            rows.push_back(row);
        }
        columns.batches.push_back(std::move(block));
        return import.id;
    }

    /// `orderly`: days rise with the rows, as in most exports.
    std::vector<Row> randomRows(QRandomGenerator &random, int count, bool orderly) const
    {
        std::vector<Row> result;
        for (int i = 0; i < count; ++i) {
            Row row;
            row.target = TargetIndex(random.bounded(int(columns.targets.size())));
            if (random.bounded(8) > 0) {
                row.metric = allMetrics[size_t(random.bounded(4))];
                const MetricScale scale = metricScale(*row.metric);
                row.score = random.bounded(scale.low, scale.high + 1);
            } else {
                row.score = random.bounded(2);
            }
            const int days = orderly ? i * 500 / count : random.bounded(500);
            if (random.bounded(9) > 0 || orderly)
                row.day = QDate(2025, 10, 9).addDays(days);
            for (int attribute = 0; attribute < 4; ++attribute) {
                const auto values = int(columns.segments.attributes[size_t(attribute)].values.size());
                if (random.bounded(6) > 0)
                    row.segments.push_back({attribute, random.bounded(1, values + 1)});
            }
            result.push_back(row);
        }
        return result;
    }

    Journey journey;
    FeedbackColumns columns;
    std::vector<Row> rows;
};

/// The filter's meaning, row by row, straight from its words.
bool passesButForItsDay(const Row &row, const Filter &filter, const SegmentDictionary &segments)
{
    if (!row.active || !filter.admits(row.batch) || (row.metric && !filter.admits(*row.metric)))
        return false;
    return std::all_of(
        filter.conditions.begin(), filter.conditions.end(), [&](const Filter::Condition &condition) {
            if (condition.values.isEmpty())
                return true;
            for (const SegmentCode &code : row.segments) {
                const auto &attribute = segments.attributes[size_t(code.attribute)];
                if (attribute.name == condition.attribute)
                    return condition.values.contains(attribute.values.at(code.code - 1)) != condition.others;
            }
            return false;
        });
}

bool isInPeriod(const QDate &day, const Filter &filter)
{
    if (!filter.from.isValid() && !filter.to.isValid())
        return true;
    return day.isValid() && (!filter.from.isValid() || day >= filter.from)
        && (!filter.to.isValid() || day <= filter.to);
}

/// Counts per month (or an invalid day), target and metric, counted one row at a time.
struct SlowCounts {
    std::map<std::tuple<QDate, TargetIndex, Metric>, Distribution> scores;
    std::map<std::pair<QDate, TargetIndex>, std::pair<qint64, qint64>> comments;
    std::map<TargetIndex, qint64> undated;

    SlowCounts(const Feedback &feedback, const Filter &filter, const QCalendar *calendar)
    {
        for (const Row &row : feedback.rows) {
            if (!passesButForItsDay(row, filter, feedback.columns.segments))
                continue;
            const bool dateless
                = !row.day.isValid() && (calendar || filter.from.isValid() || filter.to.isValid());
            if (dateless) {
                undated[row.target] += row.metric ? 1 : 0;
                continue;
            }
            if (!isInPeriod(row.day, filter))
                continue;
            QDate month;
            if (calendar) {
                const auto parts = calendar->partsFromDate(row.day);
                month = calendar->dateFromParts(parts.year, parts.month, 1);
            }
            if (row.metric) {
                scores[{month, row.target, *row.metric}].add(row.score);
            } else {
                auto &[all, complaints] = comments[{month, row.target}];
                ++all;
                complaints += row.score;
            }
        }
    }
};

/// Holds every cell of the cube to the slow counts.
void compare(const CountsCube &cube, const SlowCounts &slow, size_t targets)
{
    const std::vector<QDate> months = cube.months().empty() ? std::vector{QDate()} : cube.months();
    size_t cells = 0;
    for (size_t month = 0; month < months.size(); ++month) {
        for (size_t i = 0; i < targets; ++i) {
            const auto target = TargetIndex(i);
            qint64 responses = 0;
            for (const Metric metric : allMetrics) {
                const Distribution got = cube.scores(target, metric, month);
                const auto expected = slow.scores.find({months[month], target, metric});
                cells += got.n() > 0 ? 1 : 0;
                responses += got.n();
                QVERIFY(got == (expected == slow.scores.end() ? Distribution() : expected->second));
            }
            QCOMPARE(cube.responses(target, month), responses);
            const auto comments = slow.comments.find({months[month], target});
            const std::pair<qint64, qint64> expected
                = comments == slow.comments.end() ? std::pair<qint64, qint64>() : comments->second;
            QCOMPARE(cube.comments(target, month), expected.first);
            QCOMPARE(cube.complaints(target, month), expected.second);
        }
    }
    QCOMPARE(cells, slow.scores.size()); // no month is missing
    for (size_t i = 0; i < targets; ++i) {
        const auto undated = slow.undated.find(TargetIndex(i));
        QCOMPARE(cube.undated(TargetIndex(i)), undated == slow.undated.end() ? 0 : undated->second);
    }
}

} // namespace

class TestCountsCube : public QObject
{
    Q_OBJECT

private slots:
    void againstBruteForce_data();
    void againstBruteForce();
    void manyRowsOnSeveralThreads();
    void randomFilters();
    void nothingToCount();
    void monthsOfTheOtherCalendar();
    void strangeDatesDoNotSwellTheCube();
    void undoneImportsAreNotCounted();
    void takesOverWhatIsKnown();
    void bothFilters_data();
    void bothFilters();
};

void TestCountsCube::againstBruteForce_data()
{
    QTest::addColumn<Filter>("filter");
    const QDate day(2026, 3, 3);
    QTest::newRow("everything") << Filter{};
    QTest::newRow("from") << Filter{.from = QDate(2026, 1, 1)};
    QTest::newRow("to") << Filter{.to = QDate(2026, 2, 14)};
    QTest::newRow("one day") << Filter{.from = day, .to = day};
    QTest::newRow("before everything") << Filter{.to = QDate(2025, 10, 8)};
    QTest::newRow("upside down") << Filter{.from = day, .to = day.addDays(-1)};
    QTest::newRow("one value") << Filter{.conditions = {{u"plan"_s, {u"Pro"_s}}}};
    QTest::newRow("two values") << Filter{.conditions = {{u"plan"_s, {u"Basic"_s, u"Pro"_s}}}};
    QTest::newRow("the others") << Filter{.conditions = {{u"plan"_s, {u"Basic"_s}, true}}};
    QTest::newRow("two attributes") << Filter{.from = QDate(2026, 1, 1),
                                              .to = QDate(2026, 6, 30),
                                              .conditions
                                              = {{u"plan"_s, {u"Plus"_s}}, {u"channel"_s, {u"store"_s}}}};
    QTest::newRow("language, many values") << Filter{
        .conditions
        = {{u"language"_s, {u"tr"_s, u"fa"_s}},
           {u"city"_s,
            {u"city 1"_s, u"city 299"_s, u"city 77"_s, u"city 255"_s, u"city 256"_s, u"city 257"_s}}}};
    QTest::newRow("everybody but one city") << Filter{.conditions = {{u"city"_s, {u"city 12"_s}, true}}};
    QTest::newRow("unknown value") << Filter{.conditions = {{u"plan"_s, {u"Gold"_s}}}};
    QTest::newRow("unknown attribute") << Filter{.conditions = {{u"age"_s, {u"9"_s}}}};
    QTest::newRow("no value at all") << Filter{.conditions = {{u"plan"_s, {}}}};
    QTest::newRow("one batch") << Filter{.batches = {BatchId(1)}};
    QTest::newRow("batches, one undone") << Filter{.batches = {BatchId(2), BatchId(3)}};
    QTest::newRow("no such batch") << Filter{.batches = {BatchId(99)}};
    QTest::newRow("one metric") << Filter{.metrics = {Metric::Ces}};
    QTest::newRow("all at once") << Filter{.from = QDate(2025, 12, 1),
                                           .to = QDate(2026, 8, 31),
                                           .conditions = {{u"plan"_s, {u"Basic"_s, u"Pro"_s}}},
                                           .batches = {BatchId(1), BatchId(4)},
                                           .metrics = {Metric::Nps, Metric::Ces1}};
}

void TestCountsCube::againstBruteForce()
{
    QFETCH(Filter, filter);
    QRandomGenerator random(2026);
    Feedback feedback;
    feedback.add(feedback.randomRows(random, 9000, false));
    feedback.add(feedback.randomRows(random, 5000, true));
    feedback.add(feedback.randomRows(random, 3000, false), false);
    feedback.add(feedback.randomRows(random, 4096, true));
    // A batch without segments, and one without anything.
    std::vector<Row> plain = feedback.randomRows(random, 700, false);
    for (Row &row : plain)
        row.segments.clear();
    feedback.add(plain);
    feedback.add({});

    const FeedbackCounter counter(feedback.journey, feedback.columns);
    const size_t targets = feedback.columns.targets.size();
    compare(counter.count(filter), SlowCounts(feedback, filter, nullptr), targets);
    for (const auto system : {QCalendar::System::Gregorian, QCalendar::System::Jalali}) {
        const QCalendar calendar(system);
        const CountsCube cube = counter.countByMonth(filter, calendar);
        const SlowCounts slow(feedback, filter, &calendar);
        if (cube.months().empty())
            QVERIFY(slow.scores.empty());
        else
            compare(cube, slow, targets);
    }
}

void TestCountsCube::manyRowsOnSeveralThreads()
{
    QRandomGenerator random(5);
    Feedback feedback;
    for (int batch = 0; batch < 3; ++batch)
        feedback.add(feedback.randomRows(random, 250'000, batch == 1));
    const FeedbackCounter counter(feedback.journey, feedback.columns);
    const Filter filter{.from = QDate(2025, 11, 20), .conditions = {{u"plan"_s, {u"Basic"_s, u"Pro"_s}}}};
    const QCalendar calendar;
    compare(counter.count(filter), SlowCounts(feedback, filter, nullptr), feedback.columns.targets.size());
    compare(counter.countByMonth(filter, calendar), SlowCounts(feedback, filter, &calendar),
            feedback.columns.targets.size());
    QVERIFY(counter.count(filter) == counter.count(filter));
}

void TestCountsCube::randomFilters()
{
    QRandomGenerator random(77);
    Feedback feedback;
    feedback.add(feedback.randomRows(random, 6000, false));
    feedback.add(feedback.randomRows(random, 6000, true));
    const FeedbackCounter counter(feedback.journey, feedback.columns);
    const size_t targets = feedback.columns.targets.size();
    for (int round = 0; round < 60; ++round) {
        Filter filter;
        if (random.bounded(2))
            filter.from = QDate(2025, 10, 1).addDays(random.bounded(520));
        if (random.bounded(2))
            filter.to = QDate(2025, 10, 1).addDays(random.bounded(520));
        for (int i = random.bounded(3); i > 0; --i) {
            const auto &attribute = feedback.columns.segments.attributes[size_t(random.bounded(4))];
            Filter::Condition condition{attribute.name, {}, random.bounded(4) == 0};
            for (int value = random.bounded(1, 6); value > 0; --value)
                condition.values.append(attribute.values.at(random.bounded(int(attribute.values.size()))));
            filter.conditions.push_back(condition);
        }
        if (random.bounded(3) == 0)
            filter.batches = {BatchId(random.bounded(1, 3))};
        if (random.bounded(3) == 0)
            filter.metrics = {allMetrics[size_t(random.bounded(4))]};
        compare(counter.count(filter), SlowCounts(feedback, filter, nullptr), targets);
    }
}

void TestCountsCube::nothingToCount()
{
    const FeedbackCounter none;
    QCOMPARE(none.responses(), qint64(0));
    QVERIFY(!none.firstDay().isValid());
    QVERIFY(none.countByMonth({}, QCalendar()).months().empty());
    QCOMPARE(none.count({}).responses(0), qint64(0));
    // Counts of a target that came after the cube, and of a cube that was never made.
    QCOMPARE(none.count({}).responses(7), qint64(0));
    QCOMPARE(CountsCube().scores(0, Metric::Nps).n(), qint64(0));
    QCOMPARE(CountsCube().undated(0), qint64(0));
}

void TestCountsCube::monthsOfTheOtherCalendar()
{
    Feedback feedback;
    // Nowruz 1405 is 21 March 2026.
    feedback.add({{.target = 1, .metric = Metric::Csat, .score = 5, .day = QDate(2026, 3, 20)},
                  {.target = 1, .metric = Metric::Csat, .score = 5, .day = QDate(2026, 3, 21)},
                  {.target = 1, .metric = Metric::Csat, .score = 4, .day = QDate(2026, 4, 20)}});
    const FeedbackCounter counter(feedback.journey, feedback.columns);
    const CountsCube cube = counter.countByMonth({}, QCalendar(QCalendar::System::Jalali));
    QCOMPARE(cube.months(), (std::vector{QDate(2026, 2, 20), QDate(2026, 3, 21)}));
    QCOMPARE(cube.responses(1, 1), qint64(2));
    QCOMPARE(counter.firstDay(), QDate(2026, 3, 20));
    QCOMPARE(counter.lastDay(), QDate(2026, 4, 20));
}

void TestCountsCube::strangeDatesDoNotSwellTheCube()
{
    Feedback feedback;
    std::vector<Row> rows{{.target = 1, .metric = Metric::Nps, .score = 5, .day = QDate(1, 1, 1)},
                          {.target = 1, .metric = Metric::Nps, .score = 6, .day = QDate(9999, 12, 31)},
                          {.target = 1, .metric = Metric::Nps, .score = 7, .day = QDate(2026, 5, 1)}};
    feedback.add(rows);
    const FeedbackCounter counter(feedback.journey, feedback.columns);
    QCOMPARE(counter.countByMonth({}, QCalendar()).months(),
             (std::vector{QDate(1, 1, 1), QDate(2026, 5, 1), QDate(9999, 12, 1)}));

    // More months than a cube holds: the latest are kept.
    rows.clear();
    for (int month = 0; month < int(FeedbackCounter::maximumMonths) + 5; ++month)
        rows.push_back(
            {.target = 1, .metric = Metric::Nps, .score = 5, .day = QDate(1900, 1, 15).addMonths(month)});
    Feedback centuries;
    centuries.add(rows);
    const FeedbackCounter old(centuries.journey, centuries.columns);
    const CountsCube cube = old.countByMonth({}, QCalendar());
    QCOMPARE(cube.months().size(), FeedbackCounter::maximumMonths);
    QCOMPARE(cube.months().front(), QDate(1900, 6, 1));
    for (size_t month = 0; month < cube.months().size(); ++month)
        QCOMPARE(cube.responses(1, month), qint64(1));
    QCOMPARE(cube.undated(1), qint64(0));
}

void TestCountsCube::undoneImportsAreNotCounted()
{
    Feedback feedback;
    const Row row{.target = 1, .metric = Metric::Csat, .score = 5};
    feedback.add({row});
    feedback.add({row, row}, false);
    const FeedbackCounter counter(feedback.journey, feedback.columns);
    QCOMPARE(counter.responses(), qint64(1));
    QCOMPARE(counter.count({}).responses(1), qint64(1));
    QCOMPARE(counter.blocks().size(), size_t(1));
    // Columns whose batch the journey does not know take part in nothing either.
    FeedbackColumns unknown = feedback.columns;
    QCOMPARE(FeedbackCounter(Journey(), unknown).count({}).responses(1), qint64(0));
}

void TestCountsCube::takesOverWhatIsKnown()
{
    QRandomGenerator random(3);
    Feedback feedback;
    feedback.add(feedback.randomRows(random, 5000, true));
    const FeedbackCounter before(feedback.journey, feedback.columns);
    feedback.add(feedback.randomRows(random, 5000, false));
    const FeedbackCounter fresh(feedback.journey, feedback.columns);
    const FeedbackCounter after(feedback.journey, feedback.columns, &before);
    const Filter filter{.from = QDate(2026, 1, 1), .to = QDate(2026, 2, 1)};
    QVERIFY(after.count(filter) == fresh.count(filter));
    QVERIFY(after.countByMonth({}, QCalendar()) == fresh.countByMonth({}, QCalendar()));
    QCOMPARE(after.firstDay(), fresh.firstDay());
}

void TestCountsCube::bothFilters_data()
{
    QTest::addColumn<Filter>("a");
    QTest::addColumn<Filter>("b");
    const Filter period{.from = QDate(2026, 1, 1), .to = QDate(2026, 3, 31)};
    const Filter later{.from = QDate(2026, 2, 1), .to = QDate(2026, 9, 30)};
    const Filter pro{.conditions = {{u"plan"_s, {u"Pro"_s, u"Plus"_s}}}};
    const Filter plus{.conditions = {{u"plan"_s, {u"Plus"_s, u"Basic"_s}}}, .metrics = {Metric::Nps}};
    QTest::newRow("everything") << Filter{} << Filter{};
    QTest::newRow("one side") << period << Filter{};
    QTest::newRow("periods") << period << later;
    QTest::newRow("the same attribute") << pro << plus;
    QTest::newRow("batches") << Filter{.batches = {BatchId(1), BatchId(2)}}
                             << Filter{.batches = {BatchId(2)}};
    QTest::newRow("no common batch") << Filter{.batches = {BatchId(1)}} << Filter{.batches = {BatchId(2)}};
    QTest::newRow("no common metric") << Filter{.metrics = {Metric::Nps}} << Filter{.metrics = {Metric::Ces}};
}

void TestCountsCube::bothFilters()
{
    QFETCH(Filter, a);
    QFETCH(Filter, b);
    QRandomGenerator random(9);
    Feedback feedback;
    feedback.add(feedback.randomRows(random, 2000, false));
    feedback.add(feedback.randomRows(random, 2000, true));
    const FeedbackCounter counter(feedback.journey, feedback.columns);
    const CountsCube got = counter.count(both(a, b));
    QVERIFY(got == counter.count(both(b, a)));
    Feedback kept = feedback;
    std::erase_if(kept.rows, [&](const Row &row) {
        const auto &segments = feedback.columns.segments;
        return !passesButForItsDay(row, a, segments) || !passesButForItsDay(row, b, segments)
            || !isInPeriod(row.day, a) || !isInPeriod(row.day, b);
    });
    qint64 responses = 0;
    for (size_t target = 0; target < feedback.columns.targets.size(); ++target)
        responses += got.responses(TargetIndex(target)) + got.comments(TargetIndex(target));
    qint64 expected = qint64(kept.rows.size());
    QCOMPARE(responses, expected);
}

QTEST_GUILESS_MAIN(TestCountsCube)
#include "test_countscube.moc"
