// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/mapsummary.h"
#include "core/analysis/metricedits.h"
#include "core/csvimport/importer.h"
#include "core/csvimport/importreasons.h"
#include "core/csvimport/scorereader.h"
#include "core/feedback/filterjson.h"
#include "core/journey/edits.h"
#include "core/journey/templates.h"
#include "core/report/report.h"

#include "numbers.h"
#include "support/memoryfeedbackstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

MetricDefinition topbox(const QString &code, int low, int high, int from)
{
    MetricDefinition metric;
    metric.code = code;
    metric.name = code.toUpper();
    metric.kind = u"topbox"_s;
    metric.low = low;
    metric.high = high;
    metric.favourableFrom = from;
    metric.favourableTo = high;
    return metric;
}

const MetricDefinition *find(const Journey &journey, const QString &code)
{
    for (const auto &[id, metric] : journey.all<MetricDefinition>()) {
        if (metric.code == code)
            return &metric;
    }
    return nullptr;
}

} // namespace

/// Metrics that a project defines for itself: edited, imported, counted, reported, never pooled.
class TestOwnMetrics : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void numbersAreGivenOnce();
    void faultsAreSaid_data();
    void faultsAreSaid();
    void metricsWithAnswersKeepTheirScale();
    void removalClearsExpectations();
    void codesAreKnownInAnyCase();
    void filtersNameOwnMetrics();
    void mappingsKeepTheCode();
    void countsEqualThoseOfTheRows();
    void figuresStandApart();
    void fewPickedPeopleAreWithheld();
    void importsOneToTen();
    void importsLongTables();
    void asksForAMetricThatIsNotDefined();
    void asksForTheScale();
    void reportSpeaksOfThem();

private:
    bool add(const MetricDefinition &metric);
    void answer(Metric metric, int score, int times, const TouchpointId &touchpoint, int segment = 0);
    void finish();
    QString write(const QByteArray &text) const;
    Result<ImportOutcome> import(const QByteArray &text, const Mapping &mapping);

    QTemporaryDir m_folder;
    Journey m_journey;
    MapId m_map;
    TouchpointId m_pay;
    FeedbackColumns m_columns;
    std::shared_ptr<BatchColumns> m_block;
    MemoryFeedbackStore m_store;
};

void TestOwnMetrics::init()
{
    m_journey = *journeyFromTemplate(u"ecommerce"_s, Language::English, u"Shop"_s);
    m_map = m_journey.maps().front().id;
    m_pay = m_journey.touchpointsOfMap(m_map).front().id;
    m_columns = {};
    m_columns.segments.attributes = {{u"plan"_s, {u"Basic"_s, u"Pro"_s}}};
    m_block = std::make_shared<BatchColumns>();
    m_block->batch = BatchId(1);
    m_store = MemoryFeedbackStore();
}

bool TestOwnMetrics::add(const MetricDefinition &metric)
{
    const Result<ChangeSet> changes = edits::addMetric(m_journey, metric, m_columns);
    return changes && m_journey.apply(*changes);
}

void TestOwnMetrics::answer(Metric metric, int score, int times, const TouchpointId &touchpoint, int segment)
{
    const std::vector<SegmentCode> codes{{0, segment}};
    for (int i = 0; i < times; ++i)
        m_block->appendResponse(m_columns.targets.add(touchpoint), QDate(2026, 3, 1 + i % 28), codes, metric,
                                score);
}

void TestOwnMetrics::finish()
{
    ImportBatch batch;
    batch.id = m_block->batch;
    m_journey.adopt(batch);
    m_columns.batches.push_back(m_block);
}

QString TestOwnMetrics::write(const QByteArray &text) const
{
    QFile file(m_folder.filePath(u"survey.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

Result<ImportOutcome> TestOwnMetrics::import(const QByteArray &text, const Mapping &mapping)
{
    return importFile(write(text), mapping, m_journey, m_map, {}, m_store, false);
}

void TestOwnMetrics::numbersAreGivenOnce()
{
    QVERIFY(add(topbox(u"friendly"_s, 1, 10, 9)));
    QVERIFY(add(topbox(u"clean"_s, 0, 10, 8)));
    QCOMPARE(find(m_journey, u"friendly"_s)->number, 16);
    QCOMPARE(find(m_journey, u"clean"_s)->number, 17);
    // Answers of an import that was taken back still carry 40: their number is not given again.
    answer(Metric(40), 3, 1, m_pay);
    finish();
    QVERIFY(add(topbox(u"quick"_s, 1, 5, 4)));
    QCOMPARE(find(m_journey, u"quick"_s)->number, 41);
    // A byte holds 255 and no more.
    m_block = std::make_shared<BatchColumns>();
    m_block->batch = BatchId(2);
    answer(Metric(255), 3, 1, m_pay);
    finish();
    QVERIFY(!edits::addMetric(m_journey, topbox(u"last"_s, 1, 5, 4), m_columns));
}

void TestOwnMetrics::faultsAreSaid_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    QTest::addColumn<int>("from");
    QTest::newRow("no code") << u""_s << 1 << 5 << 4;
    QTest::newRow("a built-in code") << u"NPS"_s << 1 << 5 << 4;
    QTest::newRow("a code with a blank") << u"two words"_s << 1 << 5 << 4;
    QTest::newRow("a code that begins with a digit") << u"5star"_s << 1 << 5 << 4;
    QTest::newRow("a code twice") << u"Taken"_s << 1 << 5 << 4;
    QTest::newRow("upside down") << u"x"_s << 5 << 1 << 4;
    QTest::newRow("beyond 10") << u"x"_s << 1 << 11 << 4;
    QTest::newRow("all favourable") << u"x"_s << 1 << 5 << 1;
}

void TestOwnMetrics::faultsAreSaid()
{
    QFETCH(const QString, code);
    QFETCH(const int, low);
    QFETCH(const int, high);
    QFETCH(const int, from);
    QVERIFY(add(topbox(u"taken"_s, 1, 5, 4)));
    const Result<ChangeSet> changes = edits::addMetric(m_journey, topbox(code, low, high, from), m_columns);
    QVERIFY(!changes);
    QVERIFY(changes.error().text.endsWith(u'.'));
}

void TestOwnMetrics::metricsWithAnswersKeepTheirScale()
{
    QVERIFY(add(topbox(u"friendly"_s, 1, 10, 9)));
    MetricDefinition metric = *find(m_journey, u"friendly"_s);
    metric.high = 7;
    metric.favourableTo = 7;
    metric.favourableFrom = 6;
    QVERIFY(edits::changeMetric(m_journey, metric, m_columns));
    answer(Metric(metric.number), 7, 1, m_pay);
    finish();
    QCOMPARE(edits::answersTo(m_columns, metric.number), 1);
    QVERIFY(!edits::changeMetric(m_journey, metric, m_columns));
    QVERIFY(!edits::removeMetric(m_journey, metric.id, m_columns));
    MetricDefinition turned = *find(m_journey, u"friendly"_s);
    turned.highIsGood = false;
    turned.favourableFrom = 1;
    turned.favourableTo = 2;
    QVERIFY(!edits::changeMetric(m_journey, turned, m_columns));
    // What does not touch the scale may change, its number never does.
    MetricDefinition renamed = *find(m_journey, u"friendly"_s);
    renamed.name = u"Friendliness"_s;
    renamed.favourableFrom = 8;
    renamed.number = 99;
    const Result<ChangeSet> changes = edits::changeMetric(m_journey, renamed, m_columns);
    QVERIFY(changes && m_journey.apply(*changes));
    QCOMPARE(find(m_journey, u"friendly"_s)->number, 16);
    QCOMPARE(find(m_journey, u"friendly"_s)->favourableFrom, 8);
    // The built-in ones are nobody's to change.
    QVERIFY(!edits::changeMetric(m_journey, *find(m_journey, u"nps"_s), m_columns));
    QVERIFY(!edits::removeMetric(m_journey, find(m_journey, u"nps"_s)->id, m_columns));
}

void TestOwnMetrics::removalClearsExpectations()
{
    QVERIFY(add(topbox(u"wished"_s, 1, 5, 4)));
    MetricDefinition got = topbox(u"got"_s, 1, 5, 4);
    got.expectation = find(m_journey, u"wished"_s)->id;
    QVERIFY(add(got));
    MetricDefinition other = topbox(u"other"_s, 1, 7, 6);
    other.expectation = find(m_journey, u"wished"_s)->id;
    QVERIFY(!edits::addMetric(m_journey, other, m_columns)); // another scale
    MetricDefinition itself = *find(m_journey, u"got"_s);
    itself.expectation = itself.id;
    QVERIFY(!edits::changeMetric(m_journey, itself, m_columns));
    // Its scale stays while somebody compares with it.
    MetricDefinition wider = *find(m_journey, u"wished"_s);
    wider.high = wider.favourableTo = 7;
    QVERIFY(!edits::changeMetric(m_journey, wider, m_columns));

    const Result<ChangeSet> gone
        = edits::removeMetric(m_journey, find(m_journey, u"wished"_s)->id, m_columns);
    QVERIFY(gone && m_journey.apply(*gone));
    QVERIFY(find(m_journey, u"got"_s)->expectation.isNull());
    QVERIFY(m_journey.apply(inverse(*gone)));
    QVERIFY(!find(m_journey, u"got"_s)->expectation.isNull());
}

void TestOwnMetrics::codesAreKnownInAnyCase()
{
    QVERIFY(add(topbox(u"Friendly"_s, 1, 10, 9)));
    const KnownMetrics known = knownMetricsOf(m_journey);
    QCOMPARE(known.all().size(), size_t(5));
    QVERIFY(known.find(u" FRIENDLY ") && isOwnMetric(known.find(u"friendly")->metric));
    QCOMPARE(known.find(Metric(16))->scale.low, 1);
    QCOMPARE(known.find(u"Csat")->metric, Metric::Csat);
    QVERIFY(!known.find(u"kind"));
    // A definition from a damaged or newer file is not counted with.
    MetricDefinition odd = topbox(u"odd"_s, 3, 2, 1);
    odd.id = MetricDefinitionId::create();
    odd.number = 20;
    m_journey.adopt(odd);
    QCOMPARE(knownMetricsOf(m_journey).all().size(), size_t(5));
}

void TestOwnMetrics::filtersNameOwnMetrics()
{
    QVERIFY(add(topbox(u"friendly"_s, 1, 10, 9)));
    const KnownMetrics known = knownMetricsOf(m_journey);
    const Filter filter{.metrics = {Metric::Nps, Metric(16)}};
    const QJsonObject json = filterJson(filter, known);
    QCOMPARE(json.value("metrics"_L1).toArray().at(1).toString(), u"friendly"_s);
    QVERIFY(filterFromJson(json, known) == filter);
    QVERIFY(!filterFromJson(json)); // of another project
    // By number where nobody knows the code; that holds in the project, too.
    QCOMPARE(filterJson(filter).value("metrics"_L1).toArray().at(1).toString(), u"#16"_s);
    QVERIFY(filterFromJson(filterJson(filter)) == filter);
    for (const QString &wrong : {u"#15"_s, u"#256"_s, u"#"_s, u"#x"_s, u"16"_s})
        QVERIFY(!filterFromJson(QJsonObject{{u"metrics"_s, QJsonArray{wrong}}}, known));
}

void TestOwnMetrics::mappingsKeepTheCode()
{
    const QByteArray text = R"({"format":1,"columns":[{"index":0,"role":"score","metric":"Friendly"}]})";
    const Result<Mapping> mapping = Mapping::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(mapping);
    QVERIFY(!mapping->columns[0].metric);
    QCOMPARE(mapping->columns[0].ownMetric, u"Friendly"_s);
    const Result<Mapping> again = Mapping::fromJson(mapping->toJson());
    QVERIFY(again);
    QCOMPARE(again->columns[0].ownMetric, u"Friendly"_s);
    QVERIFY(!metricOf(again->columns[0], KnownMetrics()));
    QVERIFY(add(topbox(u"friendly"_s, 1, 10, 9)));
    QCOMPARE(metricOf(again->columns[0], knownMetricsOf(m_journey))->metric, Metric(16));
}

void TestOwnMetrics::countsEqualThoseOfTheRows()
{
    QRandomGenerator random(16);
    const std::vector<Metric> metrics{Metric::Nps, Metric::Csat, Metric::Ces, Metric::Ces1,
                                      Metric(16),  Metric(17),   Metric(255)};
    std::map<std::pair<int, int>, std::array<qint64, 11>> expected; // target, metric
    const std::vector<Touchpoint> touchpoints = m_journey.touchpointsOfMap(m_map);
    for (int i = 0; i < 9000; ++i) {
        const Metric metric = metrics[random.bounded(quint32(metrics.size()))];
        const MetricScale scale
            = isOwnMetric(metric) ? MetricScale{.low = 0, .high = 10} : metricScale(metric);
        const int score = int(random.bounded(scale.low, scale.high + 1));
        const auto &touchpoint = touchpoints[random.bounded(quint32(touchpoints.size()))];
        const int segment = int(random.bounded(3));
        answer(metric, score, 1, touchpoint.id, segment);
        if (segment == 2)
            ++expected[{*m_columns.targets.find(touchpoint.id), int(metric)}][size_t(score)];
    }
    finish();
    const auto restored = BatchColumns::fromBlob(BatchId(1), m_block->toBlob());
    QVERIFY(restored && restored->metric == m_block->metric);

    const FeedbackCounter counter(m_journey, m_columns);
    const Filter pro{.conditions = {{u"plan"_s, {u"Pro"_s}}}};
    const CountsCube cube = counter.count(pro);
    const CountsCube byMonth = counter.countByMonth(pro, QCalendar());
    Filter some = pro;
    some.metrics = {Metric(17), Metric::Csat};
    const CountsCube filtered = counter.count(some);
    qint64 all = 0;
    for (size_t target = 0; target < cube.targets(); ++target) {
        for (const Metric metric : metrics) {
            const auto &wanted = expected[{int(target), int(metric)}];
            QCOMPARE(cube.scores(TargetIndex(target), metric).counts, wanted);
            Distribution months;
            for (size_t month = 0; month < byMonth.months().size(); ++month)
                months += byMonth.scores(TargetIndex(target), metric, month);
            QCOMPARE(months.counts, wanted);
            const bool isIn = metric == Metric(17) || metric == Metric::Csat;
            QCOMPARE(filtered.scores(TargetIndex(target), metric).n(), isIn ? Distribution{wanted}.n() : 0);
            all += Distribution{wanted}.n();
        }
        QCOMPARE(cube.scores(TargetIndex(target), Metric(18)).n(), 0);
    }
    qint64 responses = 0;
    for (size_t target = 0; target < cube.targets(); ++target)
        responses += cube.responses(TargetIndex(target));
    QCOMPARE(responses, all);

    // A number that no metric can have, and a score beyond any own scale, are damage.
    BatchColumns odd = *m_block;
    odd.metric[0] = 9;
    QVERIFY(!BatchColumns::fromBlob(BatchId(1), odd.toBlob()));
    odd.metric[0] = 16;
    odd.score[0] = 11;
    QVERIFY(!BatchColumns::fromBlob(BatchId(1), odd.toBlob()));
}

void TestOwnMetrics::figuresStandApart()
{
    QVERIFY(add(topbox(u"friendly"_s, 1, 10, 9)));
    MetricDefinition enps = topbox(u"enps"_s, 0, 10, 9);
    enps.kind = u"net"_s;
    QVERIFY(add(enps));
    answer(Metric::Nps, 9, 120, m_pay);
    answer(Metric(16), 10, 66, m_pay);
    answer(Metric(16), 3, 54, m_pay);
    answer(Metric(17), 0, 30, m_pay);
    answer(Metric(17), 0, 12, {});
    finish();
    const MapSummary summary = summariseMap(m_journey, m_map, m_columns);
    const TouchpointSummary &here = summary.of(m_pay);
    QCOMPARE(here.metrics.size(), size_t(1));
    QCOMPARE(here.metrics.at(Metric::Nps).n, 120);
    QCOMPARE(here.mainMetric()->metric, Metric::Nps);
    QCOMPARE(here.responses, 270);
    const DefinedSummary &friendly = here.own.at(find(m_journey, u"friendly"_s)->id);
    QCOMPARE(friendly.n, 120);
    COMPARE4(*friendly.value, 0.55);
    COMPARE4(friendly.interval->low, 0.4608); // Wilson of 66/120 (domain.md)
    COMPARE4(friendly.interval->high, 0.6361);
    COMPARE4(*here.own.at(find(m_journey, u"enps"_s)->id).value, -100.0);
    COMPARE4(*summary.journey.own.at(find(m_journey, u"enps"_s)->id).value, -100.0);
    QCOMPARE(summary.together.own.at(find(m_journey, u"enps"_s)->id).n, 30);
    const StageId stage = m_journey.find<Touchpoint>(m_pay)->stage;
    QCOMPARE(summary.of(stage).own.at(find(m_journey, u"friendly"_s)->id).n, 120);

    // However bad they are, nothing hurts because of them.
    Journey without = m_journey;
    FeedbackColumns nps = m_columns;
    auto block = std::make_shared<BatchColumns>();
    block->batch = BatchId(1);
    for (int i = 0; i < 120; ++i)
        block->appendResponse(*m_columns.targets.find(m_pay), QDate(2026, 3, 1 + i % 28), {}, Metric::Nps, 9);
    nps.batches = {block};
    const MapSummary plain = summariseMap(without, m_map, nps);
    QCOMPARE(summary.pain.find(m_pay)->score, plain.pain.find(m_pay)->score);
    QCOMPARE(summary.pain.comparisons, plain.pain.comparisons);
}

void TestOwnMetrics::fewPickedPeopleAreWithheld()
{
    QVERIFY(add(topbox(u"friendly"_s, 1, 10, 9)));
    answer(Metric(16), 10, 4, m_pay, 1);
    answer(Metric(16), 10, 7, m_pay, 2);
    finish();
    const MetricDefinitionId id = find(m_journey, u"friendly"_s)->id;
    const auto under = [&](const QString &plan) {
        return summariseMap(m_journey, m_map, m_columns, {.conditions = {{u"plan"_s, {plan}}}}).of(m_pay);
    };
    QVERIFY(under(u"Basic"_s).own.empty());
    QCOMPARE(under(u"Basic"_s).ownWithheld, std::vector{id});
    QCOMPARE(under(u"Basic"_s).responses, 0);
    QCOMPARE(under(u"Pro"_s).own.at(id).n, 7);
    QVERIFY(!under(u"Pro"_s).own.at(id).value); // counted, not scored
    const TouchpointSummary all = summariseMap(m_journey, m_map, m_columns).of(m_pay);
    QCOMPARE(all.own.at(id).n, 11);
    QVERIFY(all.own.at(id).value);
}

void TestOwnMetrics::importsOneToTen()
{
    QVERIFY(add(topbox(u"satisfaction10"_s, 1, 10, 9)));
    Mapping mapping;
    ColumnMapping column;
    column.header = {u"How satisfied are you (1-10)?"_s};
    column.role = ColumnRole::Score;
    column.ownMetric = u"Satisfaction10"_s;
    mapping.columns = {column};
    const Result<ImportOutcome> outcome = import("How satisfied are you (1-10)?\n10\n9\n0\n۱\n11\n", mapping);
    QVERIFY(outcome);
    QCOMPARE(outcome->questions.size(), size_t(0));
    QCOMPARE(outcome->finished.batch.imported, 3);
    QCOMPARE(outcome->finished.batch.rejected, 2); // 0 and 11 lie outside 1-10
    QCOMPARE(outcome->rejects[0].reason, QString::fromLatin1(reasons::outsideScale));
    const auto &responses = m_store.batches.at(0).responses;
    QCOMPARE(responses.at(0).metric, Metric(16));
    QCOMPARE(responses.at(0).score, 10);
    QCOMPARE(responses.at(2).score, 1);
    // The remembered mapping says so in words.
    QCOMPARE(outcome->asRead.toJson().value("columns"_L1).toArray().at(0).toObject().value("metric"_L1),
             QJsonValue(u"Satisfaction10"_s));
}

void TestOwnMetrics::importsLongTables()
{
    QVERIFY(add(topbox(u"friendly"_s, 1, 10, 9)));
    Mapping mapping;
    mapping.survey = u"long"_s;
    const auto addColumn = [&](const QString &header, ColumnRole role) {
        ColumnMapping column;
        column.index = int(mapping.columns.size());
        column.header = {header};
        column.role = role;
        mapping.columns.push_back(column);
    };
    addColumn(u"touchpoint"_s, ColumnRole::Touchpoint);
    addColumn(u"metric"_s, ColumnRole::Metric);
    addColumn(u"score"_s, ColumnRole::Score);
    const QByteArray title = m_journey.find<Touchpoint>(m_pay)->title.toUtf8();
    const Result<ImportOutcome> outcome
        = import("touchpoint,metric,score\n" + title + ",nps,0\n" + title + ",FRIENDLY,10\n" + title
                     + ",friendly,0\n" + title + ",kindness,3\n",
                 mapping);
    QVERIFY(outcome);
    QCOMPARE(outcome->finished.batch.imported, 2);
    QCOMPARE(outcome->finished.batch.rejected, 2);
    QCOMPARE(m_store.batches.at(0).responses.at(1).metric, Metric(16));
    QCOMPARE(outcome->rejects[1].reason, QString::fromLatin1(reasons::unknownMetric));
}

void TestOwnMetrics::asksForAMetricThatIsNotDefined()
{
    Mapping mapping;
    ColumnMapping column;
    column.header = {u"Rating"_s};
    column.role = ColumnRole::Score;
    column.ownMetric = u"gone"_s;
    mapping.columns = {column};
    const Result<ImportOutcome> outcome = import("Rating\n5\n", mapping);
    QVERIFY(outcome);
    QCOMPARE(outcome->questions.size(), size_t(1));
    QCOMPARE(outcome->questions[0].asks, u"metric"_s);
    QVERIFY(outcome->questions[0].text.contains(u"gone"_s));
    QVERIFY(m_store.batches.empty());
}

void TestOwnMetrics::asksForTheScale()
{
    QVERIFY(add(topbox(u"friendly"_s, 1, 10, 9)));
    Mapping mapping;
    ColumnMapping column;
    column.header = {u"Rating"_s};
    column.role = ColumnRole::Score;
    column.ownMetric = u"friendly"_s;
    column.scaleLow = 1;
    column.scaleHigh = 5;
    mapping.columns = {column};
    const Result<ImportOutcome> outcome = import("Rating\n5\n", mapping);
    QVERIFY(outcome);
    QCOMPARE(outcome->questions.size(), size_t(1));
    QCOMPARE(outcome->questions[0].asks, u"scale"_s);
    // Turned round where the file says that low is good.
    mapping.columns[0].scaleHigh = 10;
    mapping.columns[0].direction = ScoreDirection::Low;
    const Result<ImportOutcome> turned = import("Rating\n1\n", mapping);
    QVERIFY(turned && turned->questions.empty());
    QCOMPARE(m_store.batches.at(0).responses.at(0).score, 10);
}

void TestOwnMetrics::reportSpeaksOfThem()
{
    QVERIFY(add(topbox(u"friendly"_s, 1, 10, 9)));
    answer(Metric(16), 10, 66, m_pay);
    answer(Metric(16), 3, 54, m_pay);
    answer(Metric(16), 3, 4, {}, 1);
    finish();
    const auto reported = [&](const Filter &filter) {
        return reportJson(makeReport(m_journey, summariseMap(m_journey, m_map, m_columns, filter),
                                     LocalText(Language::English)));
    };
    const QJsonObject json = reported({});
    const auto own = [](const QJsonValue &place) {
        return place.toObject().value("own_metrics"_L1).toObject().value("friendly"_L1).toObject();
    };
    const QJsonObject here = own(json.value("touchpoints"_L1).toArray().at(0));
    QCOMPARE(here.value("name"_L1).toString(), u"FRIENDLY"_s);
    QCOMPARE(here.value("kind"_L1).toString(), u"topbox"_s);
    QCOMPARE(here.value("n"_L1).toInteger(), 120);
    QCOMPARE(here.value("base"_L1).toString(), u"ok"_s);
    COMPARE4(here.value("value"_L1).toDouble(), 0.55);
    COMPARE4(here.value("low"_L1).toDouble(), 0.4608);
    COMPARE4(here.value("high"_L1).toDouble(), 0.6361);
    COMPARE4(here.value("mean"_L1).toDouble(), (66 * 10 + 54 * 3) / 120.0);
    QCOMPARE(own(json.value("together"_L1)).value("n"_L1).toInteger(), 120);
    QCOMPARE(own(json.value("stages"_L1).toArray().at(0)).value("n"_L1).toInteger(), 120);
    QCOMPARE(own(json.value("journey"_L1)).value("n"_L1).toInteger(), 4);
    QVERIFY(own(json.value("journey"_L1)).value("value"_L1).isNull());
    QVERIFY(own(json.value("touchpoints"_L1).toArray().at(1)).isEmpty());
    const QJsonObject few = reported({.conditions = {{u"plan"_s, {u"Basic"_s}}}, .metrics = {Metric(16)}});
    QCOMPARE(own(few.value("journey"_L1)).value("base"_L1).toString(), u"withheld"_s);
    QVERIFY(own(few.value("journey"_L1)).value("n"_L1).isNull());
    QCOMPARE(few.value("filter"_L1).toObject().value("metrics"_L1).toArray().at(0).toString(), u"friendly"_s);
}

QTEST_GUILESS_MAIN(TestOwnMetrics)
#include "test_ownmetrics.moc"
