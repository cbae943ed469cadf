// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/ledgertext.h"
#include "core/analysis/opinions.h"
#include "core/report/ledgercsv.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 1);

/// A map of three touchpoints and imports that are put together answer by answer.
class Books
{
public:
    Books()
    {
        Project project;
        project.id = ProjectId::create();
        journey.adopt(project);
        JourneyMap map;
        mapId = map.id = MapId::create();
        journey.adopt(map);
        Stage stage;
        stage.id = StageId::create();
        stage.map = mapId;
        journey.adopt(stage);
        for (int i = 0; i < 3; ++i) {
            Touchpoint touchpoint;
            touchpoint.id = TouchpointId::create();
            touchpoint.stage = stage.id;
            touchpoint.position = i;
            journey.adopt(touchpoint);
            touchpoints.push_back(touchpoint.id);
        }
        columns.segments.attributes = {{u"customer"_s, {u"new"_s, u"vip"_s}}};
    }

    BatchColumns &addImport(const QString &file, const QString &survey, bool active = true)
    {
        ImportBatch batch;
        batch.id = BatchId(qint64(columns.batches.size()) + 1);
        batch.fileName = file;
        batch.survey = survey;
        batch.active = active;
        journey.adopt(batch);
        auto block = std::make_shared<BatchColumns>();
        block->batch = batch.id;
        columns.batches.push_back(block);
        return *block;
    }
    void answer(BatchColumns &import, const TouchpointId &touchpoint, Metric metric, int times,
                const QDate &day, int customer = 1)
    {
        const std::vector<SegmentCode> codes{{0, customer}};
        for (int i = 0; i < times; ++i)
            import.appendResponse(columns.targets.add(touchpoint), day, codes, metric, 4);
    }
    Ledger ledger(const Filter &filter = {}, int staleAfter = staleAfterDays) const
    {
        const FeedbackCounter counter(journey, columns);
        return makeLedger(journey, mapId, counter, filter, today, staleAfter);
    }

    Journey journey;
    MapId mapId;
    std::vector<TouchpointId> touchpoints;
    FeedbackColumns columns;
};

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void nothingToSay();
    void sourcesOfAFigure();
    void wavesByTheirAnswers();
    void staleFigures();
    void figuresAreThoseOfTheSummary();
    void howTouchpointsAreFounded();
    void fewPeopleStayUnsaid();
    void undoneImportsAreNoSource();
    void workshopOpinions();
    void wordsForIt();
    void asCsv();
};

void TestLedger::nothingToSay()
{
    const Ledger ledger = Books().ledger();
    QVERIFY(ledger.entries.empty());
    QCOMPARE(ledger.touchpoints, 3);
    QCOMPARE(ledger.scored, 0);
    QCOMPARE(ledger.stale, 0);
    for (const auto &[id, evidence] : ledger.evidence)
        QCOMPARE(evidence, Evidence::Assumed);
}

void TestLedger::sourcesOfAFigure()
{
    Books books;
    BatchColumns &first = books.addImport(u"march.csv"_s, u"shop"_s);
    books.answer(first, books.touchpoints[0], Metric::Csat, 12, QDate(2026, 3, 2));
    books.answer(first, books.touchpoints[0], Metric::Csat, 3, QDate());
    books.answer(first, books.touchpoints[1], Metric::Nps, 2, QDate());
    BatchColumns &second = books.addImport(u"june.csv"_s, u"shop"_s);
    books.answer(second, books.touchpoints[0], Metric::Csat, 5, QDate(2026, 6, 9));
    books.answer(second, {}, Metric::Nps, 4, QDate(2026, 6, 10));
    const Ledger ledger = books.ledger();
    QCOMPARE(ledger.entries.size(), size_t(3));
    const LedgerEntry &csat = ledger.entries[0];
    QCOMPARE(csat.touchpoint, books.touchpoints[0]);
    QCOMPARE(csat.n, qint64(20));
    QCOMPARE(csat.first, QDate(2026, 3, 2));
    QCOMPARE(csat.last, QDate(2026, 6, 9));
    QCOMPARE(csat.age.value_or(-1), QDate(2026, 6, 9).daysTo(today));
    QCOMPARE(csat.sources.size(), size_t(2));
    QCOMPARE(csat.sources[0].fileName, u"march.csv"_s);
    QCOMPARE(csat.sources[0].n, qint64(15));
    QCOMPARE(csat.sources[0].last, QDate(2026, 3, 2));
    QCOMPARE(csat.sources[1].n, qint64(5));
    QCOMPARE(csat.sources[1].wave, 2);
    // Undated answers have no age, and no figure is stale for want of dates.
    const LedgerEntry &nps = ledger.entries[1];
    QVERIFY(!nps.age && !nps.isStale && !nps.first.isValid());
    QVERIFY(ledger.entries[2].touchpoint.isNull());
    QCOMPARE(ledger.scored, 1);
}

void TestLedger::wavesByTheirAnswers()
{
    Books books;
    // Imported the wrong way round, and another survey between.
    books.answer(books.addImport(u"late.csv"_s, u"shop"_s), books.touchpoints[0], Metric::Csat, 1,
                 QDate(2026, 5, 1));
    books.answer(books.addImport(u"other.csv"_s, u"help"_s), books.touchpoints[0], Metric::Csat, 1,
                 QDate(2026, 1, 1));
    books.answer(books.addImport(u"early.csv"_s, u"shop"_s), books.touchpoints[0], Metric::Csat, 1,
                 QDate(2026, 2, 1));
    const std::vector<LedgerSource> sources = books.ledger().entries.at(0).sources;
    QCOMPARE(sources[0].wave, 2);
    QCOMPARE(sources[1].wave, 1);
    QCOMPARE(sources[2].wave, 1);
}

void TestLedger::staleFigures()
{
    Books books;
    BatchColumns &import = books.addImport(u"a.csv"_s, u"shop"_s);
    books.answer(import, books.touchpoints[0], Metric::Csat, 10, today.addDays(-366));
    books.answer(import, books.touchpoints[1], Metric::Csat, 10, today.addDays(-365));
    books.answer(import, books.touchpoints[2], Metric::Csat, 10, today.addDays(-366));
    books.answer(import, books.touchpoints[2], Metric::Nps, 10, today.addDays(3)); // tomorrow is not old
    const Ledger ledger = books.ledger();
    QVERIFY(ledger.entries[0].isStale);
    QVERIFY(!ledger.entries[1].isStale);
    QCOMPARE(ledger.stale, 1); // the third has a fresh figure too
    QCOMPARE(ledger.staleTouchpoints, std::set<TouchpointId>{books.touchpoints[0]});
    QCOMPARE(ledger.entries.back().age.value_or(-1), qint64(0));
    QCOMPARE(books.ledger({}, 400).stale, 0);
    QCOMPARE(books.ledger({}, 30).stale, 2);
}

void TestLedger::figuresAreThoseOfTheSummary()
{
    Books books;
    for (int i = 0; i < 4; ++i) {
        BatchColumns &import = books.addImport(u"%1.csv"_s.arg(i), u"shop"_s);
        for (size_t touchpoint = 0; touchpoint < 3; ++touchpoint) {
            for (const Metric metric : allMetrics)
                books.answer(import, books.touchpoints[touchpoint], metric, 1500 + i * 7 + int(touchpoint),
                             today.addDays(-30 * i), 1 + i % 2);
        }
    }
    const FeedbackCounter counter(books.journey, books.columns);
    for (const Filter &filter :
         {Filter{}, Filter{.from = today.addDays(-45)}, Filter{.batches = {BatchId(2), BatchId(3)}},
          Filter{.metrics = {Metric::Ces}}, Filter{.conditions = {{u"customer"_s, {u"vip"_s}}}}}) {
        const MapSummary summary
            = summariseMap(books.journey, books.mapId, counter, counter.count(filter), filter);
        const Ledger ledger = books.ledger(filter);
        size_t figures = 0;
        for (const auto &[id, touchpoint] : summary.touchpoints)
            figures += touchpoint.metrics.size();
        QCOMPARE(ledger.entries.size(), figures);
        for (const LedgerEntry &entry : ledger.entries) {
            QCOMPARE(entry.n, summary.of(entry.touchpoint).metrics.at(entry.metric).n);
            qint64 sum = 0;
            for (const LedgerSource &source : entry.sources)
                sum += source.n;
            QCOMPARE(sum, entry.n);
        }
    }
}

void TestLedger::howTouchpointsAreFounded()
{
    Books books;
    BatchColumns &import = books.addImport(u"a.csv"_s, u"shop"_s);
    books.answer(import, books.touchpoints[0], Metric::Csat, 10, today);
    books.answer(import, books.touchpoints[1], Metric::Csat, 9, today);
    Ledger ledger = books.ledger();
    QCOMPARE(ledger.evidence.at(books.touchpoints[0]), Evidence::Data);
    QCOMPARE(ledger.evidence.at(books.touchpoints[1]), Evidence::Partly);
    QCOMPARE(ledger.evidence.at(books.touchpoints[2]), Evidence::Assumed);
    Touchpoint counted = *books.journey.find<Touchpoint>(books.touchpoints[2]);
    counted.visitors = 100;
    books.journey.adopt(counted);
    QCOMPARE(books.ledger().evidence.at(books.touchpoints[2]), Evidence::Partly);
}

void TestLedger::fewPeopleStayUnsaid()
{
    Books books;
    BatchColumns &first = books.addImport(u"a.csv"_s, u"shop"_s);
    books.answer(first, books.touchpoints[0], Metric::Csat, 4, today, 2);
    books.answer(first, books.touchpoints[1], Metric::Csat, 4, today, 2);
    BatchColumns &second = books.addImport(u"b.csv"_s, u"shop"_s);
    books.answer(second, books.touchpoints[0], Metric::Csat, 8, today, 2);
    const Ledger ledger = books.ledger({.conditions = {{u"customer"_s, {u"vip"_s}}}});
    QCOMPARE(ledger.entries.size(), size_t(1)); // the four of the second touchpoint are nobody's business
    QVERIFY(ledger.entries[0].sources[0].withheld);
    QCOMPARE(ledger.entries[0].sources[0].n, qint64(0));
    QVERIFY(!ledger.entries[0].sources[0].first.isValid());
    QCOMPARE(ledger.entries[0].sources[1].n, qint64(8));
    QCOMPARE(books.ledger().entries.size(), size_t(2));
}

void TestLedger::undoneImportsAreNoSource()
{
    Books books;
    books.answer(books.addImport(u"a.csv"_s, u"shop"_s, false), books.touchpoints[0], Metric::Csat, 20,
                 today);
    QVERIFY(books.ledger().entries.empty());
}

void TestLedger::workshopOpinions()
{
    Books books;
    QVERIFY(!worstOpinion(books.journey, books.touchpoints[0]));
    for (const auto &[severity, frequency] : {std::pair(2, 5), {5, 2}, {3, 3}, {9, 1}}) {
        PainOpinion opinion;
        opinion.id = PainOpinionId::create();
        opinion.touchpoint = books.touchpoints[0];
        opinion.severity = severity;
        opinion.frequency = frequency;
        books.journey.adopt(opinion);
    }
    const std::optional<OpinionScore> worst = worstOpinion(books.journey, books.touchpoints[0]);
    QVERIFY(worst);
    QCOMPARE(worst->opinions, 4);
    QCOMPARE(worst->score(), 10);
    QCOMPARE(worst->severity, 5); // of two that score alike the more severe
    QVERIFY(!worstOpinion(books.journey, books.touchpoints[1]));
    // An opinion never moves the measured pain.
    const FeedbackCounter counter(books.journey, books.columns);
    QVERIFY(
        summariseMap(books.journey, books.mapId, counter, counter.count({}), {}).pain.touchpoints.empty());
}

void TestLedger::wordsForIt()
{
    Books books;
    BatchColumns &import = books.addImport(u"a.csv"_s, u"shop"_s);
    books.answer(import, books.touchpoints[0], Metric::Csat, 10, today.addDays(-400));
    books.answer(import, books.touchpoints[0], Metric::Csat, 10, today.addDays(-390));
    books.answer(import, books.touchpoints[1], Metric::Nps, 12, today);
    const LocalText english(Language::English);
    const Ledger ledger = books.ledger();
    QCOMPARE(coverageText(ledger, english), u"Evidence at 2 of 3 touchpoints; 1 stale"_s);
    QCOMPARE(coverageText(books.ledger({}, 1000), english), u"Evidence at 2 of 3 touchpoints"_s);
    const QString why = staleSentence(ledger, books.touchpoints[0], english);
    QVERIFY2(why.contains(u"390 days"_s) && why.contains(english.date(today.addDays(-390))), qPrintable(why));
    QVERIFY(staleSentence(ledger, books.touchpoints[1], english).isEmpty());
    QVERIFY(staleSentence(ledger, books.touchpoints[2], english).isEmpty());
    const QString source = sourceText(ledger.entries[0].sources[0], english);
    QVERIFY2(source.contains(u"a.csv"_s) && source.contains(u"wave 1"_s) && source.contains(u"20 answers"_s),
             qPrintable(source));
    LedgerSource few;
    few.fileName = u"a.csv"_s;
    few.withheld = true;
    QVERIFY(sourceText(few, english).contains(u"fewer than 5"_s));
    QCOMPARE(ledger.find(books.touchpoints[1], Metric::Nps)->n, qint64(12));
    QVERIFY(!ledger.find(books.touchpoints[1], Metric::Csat));
    QCOMPARE(ledger.of(books.touchpoints[0]).size(), size_t(1));
}

void TestLedger::asCsv()
{
    Books books;
    BatchColumns &first = books.addImport(u"=a.csv"_s, u"shop"_s);
    books.answer(first, books.touchpoints[0], Metric::Csat, 4, QDate(2026, 3, 2), 2);
    BatchColumns &second = books.addImport(u"b.csv"_s, u"shop"_s);
    books.answer(second, books.touchpoints[0], Metric::Csat, 8, QDate(2026, 6, 9), 2);
    const QByteArray csv = ledgerCsv(books.journey, books.ledger());
    const QList<QByteArray> lines = csv.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].contains("\"csat\",12,\"2026-03-02\",\"2026-06-09\","));
    QVERIFY(lines[1].contains("\"'=a.csv\"")); // no spreadsheet runs it
    QVERIFY(lines[1].trimmed().endsWith(",1,4,\"2026-03-02\",\"2026-03-02\""));
    QVERIFY(lines[2].trimmed().endsWith(",2,8,\"2026-06-09\",\"2026-06-09\""));
    // What the privacy floor keeps back is an empty cell.
    const QByteArray guarded
        = ledgerCsv(books.journey, books.ledger({.conditions = {{u"customer"_s, {u"vip"_s}}}}));
    QVERIFY(guarded.trimmed().split('\n')[1].trimmed().endsWith(",1,,\"\",\"\""));
}

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
