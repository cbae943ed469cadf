// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/feedbackbook.h"

#include "core/analysis/rankingedits.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

/// The book says what a fresh summary says, whatever happens to the document meanwhile.
class TestFeedbackBook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void followsTheFilter();
    void followsImportsAndTheirUndoing();
    void keepsItsCountsThroughEdits();
    void weightsChangeTheRankingOnly();
    void weightsAreTriedOutBesideTheFile();
    void ledgerFollowsFilterAndAge();
    void comparesWithinTheFilter();
    void comparesSidesWhateverIsFiltered();
    void trendFollowsFilterAndImports();
    void volumesOfMonths();

private:
    BatchId import(int month, int satisfied, int unsatisfied);
    void holdToAFreshSummary(const FeedbackBook &book);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JourneyDocument> m_document;
    MapId m_map;
    std::vector<TouchpointId> m_touchpoints;
};

void TestFeedbackBook::init()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_touchpoints.clear();
    Journey journey;
    Project project;
    project.id = ProjectId::create();
    project.title = u"Shop"_s;
    journey.adopt(project);
    JourneyMap map;
    m_map = map.id = MapId::create();
    journey.adopt(map);
    Stage stage;
    stage.id = StageId::create();
    stage.map = m_map;
    journey.adopt(stage);
    for (int i = 0; i < 2; ++i) {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId::create();
        touchpoint.stage = stage.id;
        touchpoint.title = u"Touchpoint %1"_s.arg(i);
        touchpoint.position = i;
        journey.adopt(touchpoint);
        m_touchpoints.push_back(touchpoint.id);
    }
    auto made = JourneyDocument::create(m_folder->filePath(u"shop.milepost"_s), journey);
    QVERIFY(made);
    m_document = std::move(*made);
}

/// Answers to the first touchpoint, and as many good ones to the second; odd ones are VIPs'.
BatchId TestFeedbackBook::import(int month, int satisfied, int unsatisfied)
{
    SegmentDictionary segments;
    segments.attributes = {{u"customer"_s, {u"new"_s, u"vip"_s}}};
    if (!m_document->beginImport())
        return {};
    ImportBatch batch;
    batch.fileName = u"month-%1.csv"_s.arg(month);
    batch.survey = batch.fileName;
    batch.sha256 = QByteArray(32, char(month));
    batch.importedAt = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
    {
        auto transaction = m_document->file().feedbackStore().beginImport(batch.survey);
        if (!transaction)
            return {};
        for (int i = 0; i < satisfied + unsatisfied; ++i) {
            const std::string id = std::to_string(i);
            const std::array codes{SegmentCode{0, 1 + i % 2}};
            const IncomingRecord record{
                .line = i + 2, .day = QDate(2026, month, 10), .responseId = id, .segments = codes};
            const int score = i < satisfied ? 5 : 1;
            const IncomingScore first{m_touchpoints[0], Metric::Csat, score};
            const IncomingScore second{m_touchpoints[1], Metric::Csat, 5};
            if (!(*transaction)->add(record, first) || !(*transaction)->add(record, second))
                return {};
        }
        batch.read = batch.imported = satisfied + unsatisfied;
        batch.responses = 2 * batch.read;
        const auto finished = (*transaction)->finish(batch, segments, {});
        if (!finished || !m_document->endImport(u"Import"_s, *finished, {}))
            return {};
        return finished->batch.id;
    }
}

void TestFeedbackBook::holdToAFreshSummary(const FeedbackBook &book)
{
    const MapSummary fresh = summariseMap(m_document->journey(), m_map, m_document->columns(), book.filter());
    const MapSummary &summary = book.summary();
    QCOMPARE(summary.responsesShown, fresh.responsesShown);
    QCOMPARE(summary.responsesAll, fresh.responsesAll);
    QCOMPARE(summary.touchpoints.size(), fresh.touchpoints.size());
    for (const auto &[id, touchpoint] : fresh.touchpoints) {
        QCOMPARE(summary.of(id).metrics.size(), touchpoint.metrics.size());
        for (const auto &[metric, figures] : touchpoint.metrics)
            QVERIFY(summary.of(id).metrics.at(metric).distribution == figures.distribution);
    }
}

void TestFeedbackBook::followsTheFilter()
{
    QVERIFY(import(2, 60, 20) != BatchId());
    QVERIFY(import(3, 40, 40) != BatchId());
    FeedbackBook book(*m_document, m_map);
    QCOMPARE(book.firstDay(), QDate(2026, 2, 10));
    QCOMPARE(book.lastDay(), QDate(2026, 3, 10));
    QSignalSpy changed(&book, &FeedbackBook::summariesChanged);
    for (const Filter &filter :
         {Filter{.from = QDate(2026, 3, 1)}, Filter{.conditions = {{u"customer"_s, {u"vip"_s}}}},
          Filter{.batches = {BatchId(1)}}, Filter{}}) {
        book.setFilter(filter);
        holdToAFreshSummary(book);
        book.setFilter(filter);
    }
    QCOMPARE(changed.count(), 4); // not again for the same filter
}

void TestFeedbackBook::followsImportsAndTheirUndoing()
{
    FeedbackBook book(*m_document, m_map);
    QSignalSpy changed(&book, &FeedbackBook::summariesChanged);
    const BatchId batch = import(2, 60, 20);
    QVERIFY(batch != BatchId());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(book.summary().responsesShown, qint64(160));
    QVERIFY(m_document->setBatchActive(batch, false, u"Undo"_s));
    QCOMPARE(book.summary().responsesShown, qint64(0));
    QVERIFY(m_document->undo());
    QCOMPARE(book.summary().responsesShown, qint64(160));
    holdToAFreshSummary(book);
}

void TestFeedbackBook::keepsItsCountsThroughEdits()
{
    QVERIFY(import(2, 20, 60) != BatchId());
    FeedbackBook book(*m_document, m_map);
    const auto importance = [&] { return book.summary().pain.find(m_touchpoints[0])->importance; };
    QCOMPARE(importance(), 3);
    const Touchpoint before = *m_document->journey().find<Touchpoint>(m_touchpoints[0]);
    Touchpoint after = before;
    after.importance = 5;
    ChangeSet changes;
    changes.replace(before, after);
    QVERIFY(m_document->perform(u"Importance"_s, changes));
    QCOMPARE(importance(), 5);
    holdToAFreshSummary(book);
    QVERIFY(m_document->undo());
    QCOMPARE(importance(), 3);
    book.setMap(MapId::create());
    QVERIFY(book.summary().touchpoints.empty());
    book.setMap(m_map);
    holdToAFreshSummary(book);
}

void TestFeedbackBook::weightsChangeTheRankingOnly()
{
    QVERIFY(import(2, 20, 60) != BatchId());
    FeedbackBook book(*m_document, m_map);
    QSignalSpy changed(&book, &FeedbackBook::summariesChanged);
    const auto pain = [&] { return book.summary().pain.find(m_touchpoints[0])->score; };
    const double usual = pain();
    QVERIFY(usual > 0);
    const auto weigh = [&](const PainWeights &weights) {
        const Result<ChangeSet> edit = edits::setPainWeights(m_document->journey(), weights);
        return edit && m_document->perform(u"Weigh"_s, *edit);
    };
    QVERIFY(weigh({.score = 0.5}));
    QVERIFY(std::abs(pain() - usual / 2) < 1e-9);
    QCOMPARE(book.summary().pain.weights.score, 0.5);
    holdToAFreshSummary(book);
    for (const PainWeights &wrong : {PainWeights{.score = -1}, PainWeights{.score = std::nan("")},
                                     PainWeights{.score = 11}, PainWeights{0, 0, 0}})
        QVERIFY(!weigh(wrong));
    QCOMPARE(book.summary().pain.weights.score, 0.5);
    QVERIFY(m_document->undo());
    QCOMPARE(pain(), usual);
    QCOMPARE(changed.count(), 2);
}

void TestFeedbackBook::weightsAreTriedOutBesideTheFile()
{
    QVERIFY(import(2, 20, 60) != BatchId());
    FeedbackBook book(*m_document, m_map);
    QSignalSpy changed(&book, &FeedbackBook::summariesChanged);
    const auto pain = [&] { return book.summary().pain.find(m_touchpoints[0])->score; };
    const double usual = pain();
    const Journey before = m_document->journey();
    book.previewWeights(PainWeights{.score = 0.5});
    QVERIFY(book.previewsWeights());
    QVERIFY(std::abs(pain() - usual / 2) < 1e-9);
    QVERIFY(m_document->journey() == before);
    book.previewWeights(PainWeights{.score = 0.5}); // no news
    QCOMPARE(changed.count(), 1);
    book.setFilter({.from = QDate(2026, 1, 1)});
    QVERIFY(std::abs(pain() - usual / 2) < 1e-9);
    book.previewWeights(std::nullopt);
    QCOMPARE(pain(), usual);
}

void TestFeedbackBook::ledgerFollowsFilterAndAge()
{
    QVERIFY(import(2, 60, 20) != BatchId());
    QVERIFY(import(3, 40, 40) != BatchId());
    FeedbackBook book(*m_document, m_map);
    book.setToday(QDate(2026, 3, 31));
    QCOMPARE(book.ledger().entries.size(), size_t(2));
    QCOMPARE(book.ledger().entries[0].sources.size(), size_t(2));
    QCOMPARE(book.ledger().entries[0].age.value_or(-1), qint64(21));
    book.setFilter({.to = QDate(2026, 2, 28)});
    QCOMPARE(book.ledger().entries[0].sources.size(), size_t(1));
    QCOMPARE(book.ledger().entries[0].age.value_or(-1), qint64(49));
    QCOMPARE(book.ledger().stale, 0);
    const Result<ChangeSet> sooner = edits::setStaleAfter(m_document->journey(), 48);
    QVERIFY(sooner && m_document->perform(u"Stale"_s, *sooner));
    QCOMPARE(book.ledger().stale, 2);
    book.setFilter({});
    QCOMPARE(book.ledger().stale, 0);
    QVERIFY(book.staleTouchpoints().empty());
    book.setToday(QDate(2027, 3, 31));
    QCOMPARE(book.ledger().stale, 2);
    QCOMPARE(book.staleTouchpoints().size(), size_t(2));
}

void TestFeedbackBook::comparesWithinTheFilter()
{
    QVERIFY(import(2, 60, 20) != BatchId());
    QVERIFY(import(3, 40, 40) != BatchId());
    FeedbackBook book(*m_document, m_map);
    const Filter february{.to = QDate(2026, 2, 28)};
    const Filter march{.from = QDate(2026, 3, 1)};
    const MapComparison months = book.compare(february, march);
    QCOMPARE(months.touchpoints.size(), size_t(2));
    QCOMPARE(*months.touchpoints[0].figures.change, -0.25);
    QCOMPARE(months.touchpoints[0].figures.verdict, Verdict::Worse);
    book.setFilter({.conditions = {{u"customer"_s, {u"vip"_s}}}});
    QCOMPARE(book.compare(february, march).touchpoints[0].figures.first.n, qint64(40));
    QCOMPARE(book.summaryUnder(march).of(m_touchpoints[0]).responses, qint64(40));
    QCOMPARE(book.summary().of(m_touchpoints[0]).responses, qint64(80)); // the book itself stays
    book.setFilter({});
    QCOMPARE(book.compareEach(u"customer"_s).touchpoints.size(), size_t(4));
}

void TestFeedbackBook::comparesSidesWhateverIsFiltered()
{
    QVERIFY(import(2, 60, 20) != BatchId());
    QVERIFY(import(3, 40, 40) != BatchId());
    FeedbackBook book(*m_document, m_map);
    QCOMPARE(book.segments().indexOf(u"customer"_s), 0);
    const Filter february{.to = QDate(2026, 2, 28)};
    const Filter march{.from = QDate(2026, 3, 1)};
    const MapComparison whole = book.compareSides(february, march);
    QCOMPARE(*whole.touchpoints[0].figures.change, -0.25);
    QVERIFY(whole.first == february && whole.second == march);
    const ProvenCount count = countProven(whole.touchpoints);
    QCOMPARE(count.tested, qint64(1)); // the second touchpoint has no unhappy answer on either side
    QCOMPARE(count.proven, qint64(1));
    const ComparedFigure *found = whole.find(m_touchpoints[0], Metric::Csat);
    QVERIFY(found == &whole.touchpoints[0]);
    QVERIFY(!whole.find(m_touchpoints[0], Metric::Nps));

    // A pin stands for what it was pinned to, also where the filter lets nothing of it through.
    for (const Filter &filter : {march, Filter{.conditions = {{u"customer"_s, {u"vip"_s}}}}, february}) {
        book.setFilter(filter);
        const MapComparison again = book.compareSides(february, march);
        QCOMPARE(again.touchpoints.size(), whole.touchpoints.size());
        for (size_t i = 0; i < whole.touchpoints.size(); ++i) {
            QCOMPARE(again.touchpoints[i].figures.first.n, whole.touchpoints[i].figures.first.n);
            QCOMPARE(again.touchpoints[i].figures.second.n, whole.touchpoints[i].figures.second.n);
            QCOMPARE(again.touchpoints[i].figures.change, whole.touchpoints[i].figures.change);
            QCOMPARE(again.touchpoints[i].figures.verdict, whole.touchpoints[i].figures.verdict);
        }
        QCOMPARE(book.summaryOf(march).of(m_touchpoints[0]).responses, qint64(80));
    }
    QCOMPARE(book.compareEach(u"customer"_s).attribute, u"customer"_s);
}

void TestFeedbackBook::trendFollowsFilterAndImports()
{
    QVERIFY(import(2, 60, 20) != BatchId());
    FeedbackBook book(*m_document, m_map);
    QCOMPARE(book.trend(m_touchpoints[0], Metric::Csat).size(), size_t(1));
    QVERIFY(import(3, 40, 40) != BatchId());
    const std::vector<TrendPoint> trend = book.trend(m_touchpoints[0], Metric::Csat);
    QCOMPARE(trend.size(), size_t(2));
    QCOMPARE(*trend[1].summary.value, 0.5);
    book.setFilter({.from = QDate(2026, 3, 1)});
    QCOMPARE(book.trend(m_touchpoints[0], Metric::Csat).size(), size_t(1));
    QVERIFY(book.trend(m_touchpoints[0], Metric::Nps).empty());
}

void TestFeedbackBook::volumesOfMonths()
{
    FeedbackBook book(*m_document, m_map);
    QVERIFY(book.volumes().empty());
    import(2, 20, 10);
    import(5, 4, 3);
    const std::vector<MonthVolume> all{{.month = QDate(2026, 2, 1), .responses = 60},
                                       {.month = QDate(2026, 3, 1)},
                                       {.month = QDate(2026, 4, 1)},
                                       {.month = QDate(2026, 5, 1), .responses = 14}};
    QVERIFY(book.volumes() == all);

    // The period is chosen over them and leaves them as they are; everything else counts.
    book.setFilter({.from = QDate(2026, 5, 1)});
    QVERIFY(book.volumes() == all);
    book.setFilter({.from = QDate(2026, 5, 1), .conditions = {{u"customer"_s, {u"vip"_s}}}});
    QCOMPARE(book.volumes().front().responses, 30);
    QCOMPARE(book.volumes().back().responses, 6);
    book.setFilter({.metrics = {Metric::Nps}});
    QCOMPARE(book.volumes().front().responses, 0);

    // Of so few picked people nobody is told how many they are.
    import(7, 2, 0);
    book.setFilter({.conditions = {{u"customer"_s, {u"vip"_s}}}});
    QVERIFY(book.volumes().back() == (MonthVolume{.month = QDate(2026, 7, 1), .withheld = true}));
    book.setFilter({});
    QCOMPARE(book.volumes().back().responses, 4);

    // A month of another calendar begins on another day.
    Project jalali = m_document->journey().project();
    jalali.calendar = CalendarKind::Jalali;
    ChangeSet changes;
    changes.replace(m_document->journey().project(), jalali);
    QVERIFY(m_document->perform(u"Calendar"_s, changes));
    QCOMPARE(book.volumes().front().month, QDate(2026, 1, 21));
    QCOMPARE(book.volumes().front().responses, 60);
}

QTEST_GUILESS_MAIN(TestFeedbackBook)
#include "test_feedbackbook.moc"
