// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/definedmetric.h"
#include "core/analysis/expectationgaps.h"
#include "core/analysis/figureedits.h"
#include "core/analysis/mapsummary.h"
#include "core/analysis/periodfigures.h"
#include "core/analysis/stepfigures.h"
#include "core/csvimport/figuresfile.h"
#include "core/csvimport/importreasons.h"
#include "core/journey/edits.h"
#include "core/journey/templates.h"
#include "core/report/report.h"

#include "numbers.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Figures of whole periods, of step counts, of invitations and of expectations: entered, computed, reported.
class TestPeriodFigures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void enteringAndClearing();
    void faultsAreRefused_data();
    void faultsAreRefused();
    void periodsMoveAndGo();
    void ratesAndLifetimeValues();
    void blankIsUnknown();
    void contradictions();
    void tablesOfFigures();
    void jsonOfPeriods();
    void invitedPeople();
    void stepsOfTheShop();
    void gapsOfPairs();
    void gapsUnderAFilter();

private:
    bool set(FigureKind kind, std::optional<double> value, int month = 1);
    PeriodFigures period(size_t index = 0) const { return periodFigures(m_journey).at(index); }
    Result<TableOutcome> read(const QByteArray &text) const;

    QTemporaryDir m_folder;
    Journey m_journey;
};

void TestPeriodFigures::init()
{
    m_journey = *journeyFromTemplate(u"ecommerce"_s, Language::English, u"Shop"_s);
}

bool TestPeriodFigures::set(FigureKind kind, std::optional<double> value, int month)
{
    const QDate first(2026, month, 1);
    const Result<ChangeSet> changes
        = edits::setFigure(m_journey, first, first.addMonths(1).addDays(-1), kind, value);
    return changes && m_journey.apply(*changes);
}

Result<TableOutcome> TestPeriodFigures::read(const QByteArray &text) const
{
    QFile file(m_folder.filePath(u"figures.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test's file");
    file.close();
    return readFiguresFile(file.fileName(), m_journey);
}

void TestPeriodFigures::enteringAndClearing()
{
    QVERIFY(set(FigureKind::CustomersAtStart, 200));
    QVERIFY(set(FigureKind::CustomersAtStart, 210));
    QCOMPARE(m_journey.all<BusinessFigure>().size(), size_t(1));
    QCOMPARE(period().value(FigureKind::CustomersAtStart), std::optional(210.0));
    QVERIFY(set(FigureKind::CustomersAtStart, 0)); // 0 is said, nothing is unknown
    QCOMPARE(period().value(FigureKind::CustomersAtStart), std::optional(0.0));
    const Journey before = m_journey;
    QVERIFY(set(FigureKind::CustomersAtStart, std::nullopt));
    QVERIFY(m_journey.all<BusinessFigure>().empty());
    const auto nothing = edits::setFigure(m_journey, QDate(2026, 1, 1), QDate(2026, 1, 31),
                                          FigureKind::Buyers, std::nullopt);
    QVERIFY(nothing && nothing->isEmpty());
    // One step each way.
    const auto cleared = edits::setFigure(before, QDate(2026, 1, 1), QDate(2026, 1, 31),
                                          FigureKind::CustomersAtStart, std::nullopt);
    QVERIFY(cleared && m_journey.apply(inverse(*cleared)));
    QVERIFY(m_journey == before);
}

void TestPeriodFigures::faultsAreRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("half a customer") << int(FigureKind::Buyers) << 1.5 << false;
    QTest::newRow("less than none") << int(FigureKind::NewCustomers) << -1.0 << false;
    QTest::newRow("more than all") << int(FigureKind::Discount) << 1.01 << false;
    QTest::newRow("a negative order") << int(FigureKind::OrderValue) << -0.01 << false;
    QTest::newRow("not a number") << int(FigureKind::OrderValue) << std::nan("") << false;
    QTest::newRow("without end") << int(FigureKind::PeriodMargin) << HUGE_VAL << false;
    QTest::newRow("a loss") << int(FigureKind::PeriodMargin) << -12.5 << true;
    QTest::newRow("all of them") << int(FigureKind::Retention) << 1.0 << true;
    QTest::newRow("no period") << int(FigureKind::Periods) << 0.0 << true;
}

void TestPeriodFigures::faultsAreRefused()
{
    QFETCH(const int, kind);
    QFETCH(const double, value);
    QFETCH(const bool, isGood);
    QCOMPARE(set(FigureKind(kind), value), isGood);
    QVERIFY(!edits::setFigure(m_journey, QDate(2026, 2, 1), QDate(2026, 1, 31), FigureKind(kind), value));
    QVERIFY(!edits::setFigure(m_journey, QDate(), QDate(2026, 1, 31), FigureKind(kind), value));
}

void TestPeriodFigures::periodsMoveAndGo()
{
    QVERIFY(set(FigureKind::Buyers, 10) && set(FigureKind::RepeatBuyers, 4)
            && set(FigureKind::Buyers, 20, 2));
    const QDate january(2026, 1, 1);
    const QDate februaryFirst(2026, 2, 1);
    const QDate februaryLast(2026, 2, 28);
    QVERIFY(!edits::movePeriod(m_journey, january, QDate(2026, 1, 31), februaryFirst, februaryLast));
    QVERIFY(!edits::movePeriod(m_journey, january, QDate(2026, 1, 31), QDate(2026, 3, 2), QDate(2026, 3, 1)));
    QVERIFY(!edits::movePeriod(m_journey, january, QDate(2026, 1, 30), QDate(2026, 3, 1), QDate(2026, 3, 2)));
    const auto moved
        = edits::movePeriod(m_journey, january, QDate(2026, 1, 31), QDate(2026, 4, 1), QDate(2026, 4, 30));
    QVERIFY(moved && m_journey.apply(*moved));
    QCOMPARE(periodFigures(m_journey).size(), size_t(2));
    QCOMPARE(period(1).value(FigureKind::RepeatBuyers), std::optional(4.0));
    const auto gone = edits::removePeriod(m_journey, QDate(2026, 4, 1), QDate(2026, 4, 30));
    QVERIFY(gone && m_journey.apply(*gone));
    QCOMPARE(periodFigures(m_journey).size(), size_t(1));
    QVERIFY(!edits::removePeriod(m_journey, QDate(2026, 4, 1), QDate(2026, 4, 30)));
}

void TestPeriodFigures::ratesAndLifetimeValues()
{
    QVERIFY(set(FigureKind::CustomersAtStart, 200) && set(FigureKind::CustomersAtEnd, 210)
            && set(FigureKind::NewCustomers, 30));
    QVERIFY(set(FigureKind::Buyers, 120) && set(FigureKind::RepeatBuyers, 66));
    QVERIFY(set(FigureKind::OrderValue, 50) && set(FigureKind::OrdersPerYear, 4)
            && set(FigureKind::CustomerYears, 3) && set(FigureKind::MarginShare, 0.25));
    QVERIFY(set(FigureKind::PeriodMargin, 100) && set(FigureKind::Retention, 0.8)
            && set(FigureKind::Discount, 0.1) && set(FigureKind::Periods, 5));
    const PeriodFigures figures = period();
    COMPARE4(figures.retention->share, 0.9);
    COMPARE4(figures.churn->share, 0.1);
    COMPARE4(figures.repeatPurchase->share, 0.55);
    COMPARE4(figures.repeatPurchase->interval.low, 0.4608);
    COMPARE4(figures.repeatPurchase->interval.high, 0.6361);
    COMPARE4(*figures.clvSimple, 150.0);
    COMPARE4(*figures.clvInfinite, 266.6667);
    COMPARE4(*figures.clvFirstMarginNow, 366.6667);
    COMPARE4(*figures.clvFinite, 212.4097);
    // The entered retention is taken; without it the counts' own.
    COMPARE4(*figures.usedRetention, 0.8);
    QVERIFY(set(FigureKind::Retention, std::nullopt));
    COMPARE4(*period().usedRetention, 0.9);
    COMPARE4(*period().clvInfinite, 100 * 0.9 / (1 + 0.1 - 0.9));
}

void TestPeriodFigures::blankIsUnknown()
{
    QVERIFY(set(FigureKind::CustomersAtStart, 200) && set(FigureKind::CustomersAtEnd, 210));
    QVERIFY(set(FigureKind::PeriodMargin, 100) && set(FigureKind::Discount, 0.1));
    const PeriodFigures figures = period();
    QVERIFY(!figures.retention && !figures.churn && !figures.repeatPurchase);
    QVERIFY(!figures.clvSimple && !figures.clvInfinite && !figures.clvFinite);
    QVERIFY(!figures.clvFirstMarginNow && !figures.usedRetention);
    QVERIFY(conflictsOf(figures).empty());
    // Nobody was there at the start: no share of nobody.
    QVERIFY(set(FigureKind::CustomersAtStart, 0) && set(FigureKind::NewCustomers, 210));
    QVERIFY(!period().retention);
}

void TestPeriodFigures::contradictions()
{
    const auto conflicts = [&] {
        std::vector<FigureConflict> found;
        for (const auto &[kind, conflict] : conflictsOf(period()))
            found.push_back(conflict);
        return found;
    };
    QVERIFY(set(FigureKind::CustomersAtStart, 100) && set(FigureKind::CustomersAtEnd, 220)
            && set(FigureKind::NewCustomers, 100));
    QCOMPARE(conflicts(), std::vector{FigureConflict::KeptAboveStart});
    QVERIFY(!period().retention);
    QVERIFY(set(FigureKind::NewCustomers, 230));
    QCOMPARE(conflicts(), std::vector{FigureConflict::NewAboveEnd});
    QVERIFY(set(FigureKind::NewCustomers, 130));
    QVERIFY(conflicts().empty());
    QVERIFY(set(FigureKind::Buyers, 3) && set(FigureKind::RepeatBuyers, 4));
    QCOMPARE(conflicts(), std::vector{FigureConflict::RepeatAboveBuyers});
    QVERIFY(set(FigureKind::RepeatBuyers, 3) && set(FigureKind::Retention, 0.5));
    QCOMPARE(conflicts(), std::vector{FigureConflict::RetentionDisagrees}); // the counts say 0.9
    QVERIFY(set(FigureKind::Retention, 1) && set(FigureKind::Discount, 0) && set(FigureKind::PeriodMargin, 9)
            && set(FigureKind::Periods, 4) && set(FigureKind::NewCustomers, 120));
    QCOMPARE(conflicts(), std::vector{FigureConflict::NoLifetimeValue});
    QVERIFY(!period().clvInfinite && !period().clvFirstMarginNow);
    QCOMPARE(period().clvFinite, std::optional(36.0)); // four margins are four margins
}

void TestPeriodFigures::tablesOfFigures()
{
    const Result<TableOutcome> outcome = read("kind;note;value;first;last\n"
                                              "customers_at_start;;۲۰۰;2026-01-01;2026-01-31\n"
                                              "Discount;;%10;2026-01-01;2026-01-31\n"
                                              "discount;;0,1;2026-01-01;2026-01-31\n"
                                              "order_value;;12,5;2026-01-01;2026-01-31\n"
                                              "buyers;;;2026-01-01;2026-01-31\n"
                                              "profit;;3;2026-01-01;2026-01-31\n"
                                              "buyers;;3;2026-02-30;2026-03-31\n"
                                              "buyers;;3;2026-02-01;2026-01-31\n"
                                              "retention;;1,5;2026-01-01;2026-01-31\n"
                                              "buyers;;1.000,5;2026-01-01;2026-01-31\n"
                                              "customers_at_start;;201;2026-01-01;2026-01-31\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->read, 11);
    QCOMPARE(outcome->imported, 4); // the last one corrects the first
    QCOMPARE(outcome->duplicate, 1);
    QCOMPARE(outcome->blank, 1);
    QCOMPARE(outcome->rejected, 5);
    QCOMPARE(outcome->rejects[0].reason, QString::fromLatin1(reasons::unknownFigure));
    QCOMPARE(outcome->rejects[1].reason, QString::fromLatin1(reasons::unreadableDate));
    QCOMPARE(outcome->rejects[3].reason, QString::fromLatin1(reasons::figureNotAShare));
    QCOMPARE(outcome->rejects[4].reason, QString::fromLatin1(reasons::figureNotANumber));
    QVERIFY(m_journey.apply(outcome->changes));
    QCOMPARE(period().value(FigureKind::CustomersAtStart), std::optional(201.0));
    QCOMPARE(period().value(FigureKind::Discount), std::optional(0.1));
    QCOMPARE(period().value(FigureKind::OrderValue), std::optional(12.5));
    QVERIFY(!read("first,last,kind\n2026-01-01,2026-01-31,buyers\n"));
}

void TestPeriodFigures::jsonOfPeriods()
{
    QVERIFY(set(FigureKind::Buyers, 120) && set(FigureKind::RepeatBuyers, 66)
            && set(FigureKind::Buyers, 5, 3));
    const QJsonArray json = periodFiguresJson(periodFigures(m_journey));
    QCOMPARE(json.size(), 2);
    const QJsonObject first = json.at(0).toObject();
    QCOMPARE(first.value("first"_L1).toString(), u"2026-01-01"_s);
    QCOMPARE(first.value("last"_L1).toString(), u"2026-01-31"_s);
    QCOMPARE(first.value("entered"_L1).toObject().value("repeat_buyers"_L1).toInteger(), 66);
    const QJsonObject repeat = first.value("repeat_purchase"_L1).toObject();
    COMPARE4(repeat.value("value"_L1).toDouble(), 0.55);
    COMPARE4(repeat.value("low"_L1).toDouble(), 0.4608);
    QCOMPARE(repeat.value("n"_L1).toInteger(), 120);
    QVERIFY(first.value("retention"_L1).isNull());
    QVERIFY(first.value("clv"_L1).toObject().value("infinite"_L1).isNull());
    QVERIFY(json.at(1).toObject().value("repeat_purchase"_L1).isNull());
}

void TestPeriodFigures::invitedPeople()
{
    ImportBatch batch;
    batch.id = BatchId(1);
    batch.imported = 120;
    m_journey.adopt(batch);
    QVERIFY(!edits::setInvited(m_journey, BatchId(2), 5));
    QVERIFY(!edits::setInvited(m_journey, BatchId(1), 119));
    QVERIFY(!edits::setInvited(m_journey, BatchId(1), 0));
    const auto set = edits::setInvited(m_journey, BatchId(1), 480);
    QVERIFY(set && m_journey.apply(*set));
    const ImportBatch *known = m_journey.find<ImportBatch>(BatchId(1));
    COMPARE4(responseRate(known->imported, *known->invited)->share, 0.25);
    const auto cleared = edits::setInvited(m_journey, BatchId(1), std::nullopt);
    QVERIFY(cleared && m_journey.apply(*cleared));
    QVERIFY(!m_journey.find<ImportBatch>(BatchId(1))->invited);
}

void TestPeriodFigures::stepsOfTheShop()
{
    const MapId map = m_journey.maps().front().id;
    QVERIFY(!completionOf(m_journey, map));
    const std::vector<Touchpoint> touchpoints = m_journey.touchpointsOfMap(map);
    const auto count = [&](size_t i, const QJsonObject &fields) {
        const auto changes = edits::setTouchpointFields(m_journey, touchpoints[i].id, fields);
        return changes && m_journey.apply(*changes);
    };
    const auto step = [&](size_t i) { return *m_journey.find<Touchpoint>(touchpoints[i].id); };
    QVERIFY(count(0, {{u"visitors"_s, 10000}, {u"continued"_s, 4200}}));
    QVERIFY(!completionOf(m_journey, map)); // one step is no way
    QVERIFY(count(2, {{u"visitors"_s, 3150}, {u"continued"_s, 2142}}));
    COMPARE4(dropoffOf(step(2))->share, 0.32);
    COMPARE4(completionOf(m_journey, map)->share, 0.2142);
    QVERIFY(count(3, {{u"visitors"_s, 2142}}));
    COMPARE4(completionOf(m_journey, map)->share, 0.2142); // nobody counted who went on from there
    QVERIFY(!dropoffOf(step(3)));
    QVERIFY(count(3, {{u"continued"_s, 42}}));
    COMPARE4(completionOf(m_journey, map)->share, 0.0042);
    QVERIFY(count(3, {{u"is_exit"_s, true}})); // leaving there is the normal end
    COMPARE4(completionOf(m_journey, map)->share, 0.2142);
    QVERIFY(!dropoffOf(step(3)));
    QVERIFY(count(3, {{u"visitors"_s, 20000}}));
    QVERIFY(!completionOf(m_journey, map)); // more at the end than at the beginning
}

namespace {

/// Two own metrics on one scale, and answers of people to both.
struct Expected {
    Journey journey;
    FeedbackColumns columns;
    std::shared_ptr<BatchColumns> block = std::make_shared<BatchColumns>();
    std::vector<QByteArray> people; ///< of each response
    MetricDefinitionId perceived;
    TouchpointId place;

    explicit Expected(const Journey &base, bool highIsGood = true)
        : journey(base)
    {
        place = journey.touchpointsOfMap(journey.maps().front().id).front().id;
        const auto define = [&](int number, const QString &code, const MetricDefinitionId &expectation) {
            MetricDefinition metric;
            metric.id = MetricDefinitionId::create();
            metric.number = number;
            metric.code = code;
            metric.kind = u"mean"_s;
            metric.low = 1;
            metric.high = 7;
            metric.highIsGood = highIsGood;
            metric.expectation = expectation;
            journey.adopt(metric);
            return metric.id;
        };
        perceived = define(17, u"got"_s, define(16, u"wished"_s, {}));
        columns.segments.attributes = {{u"plan"_s, {u"Basic"_s, u"Pro"_s}}};
        block->batch = BatchId(1);
    }
    void answer(const QByteArray &person, int number, int score, const QDate &day, int plan = 1)
    {
        const std::vector<SegmentCode> codes{{0, plan}};
        block->appendResponse(columns.targets.add(place), day, codes, Metric(number), score);
        people.push_back(person);
    }
    std::optional<GapFigure> gap(const Filter &filter = {})
    {
        ImportBatch batch;
        batch.id = BatchId(1);
        journey.adopt(batch);
        columns.batches = {block};
        const FeedbackCounter counter(journey, columns);
        const auto answerers = [&](BatchId, const std::vector<size_t> &places) {
            std::vector<QByteArray> who;
            for (const size_t row : places)
                who.push_back(people[row]);
            return Result<std::vector<QByteArray>>(who);
        };
        const Result<ExpectationGaps> gaps = ExpectationGaps::read(journey, counter, answerers);
        return gaps ? gaps->gap(perceived, {*columns.targets.find(place)}, filter) : std::nullopt;
    }
};

} // namespace

void TestPeriodFigures::gapsOfPairs()
{
    Expected survey(m_journey);
    QVERIFY(!survey.gap());
    const QDate day(2026, 3, 1);
    // Twelve people, perceived less expected: -1 nine times, 0 three times; mean -0.75.
    for (int i = 0; i < 12; ++i) {
        const QByteArray person = "p" + QByteArray::number(i);
        survey.answer(person, 16, 6, day);
        survey.answer(person, 17, i < 9 ? 5 : 6, day);
    }
    survey.answer("only expected", 16, 7, day);
    survey.answer("only perceived", 17, 1, day);
    const std::optional<GapFigure> gap = survey.gap();
    QVERIFY(gap);
    QCOMPARE(gap->n, 12);
    COMPARE4(*gap->gap, -0.75);
    const double error = std::sqrt((9 * 0.0625 + 3 * 0.5625) / 11) / std::sqrt(12.0);
    COMPARE4(gap->interval->high, -0.75 + 2.20098516 * error); // t of 11 degrees of freedom
    QVERIFY(gap->interval->high < 0);
    // A person's latest answer counts.
    survey.answer("p0", 17, 7, day.addDays(9));
    COMPARE4(*survey.gap()->gap, (-8 + 1) / 12.0);
    survey.answer("p0", 17, 1, day.addDays(-9));
    COMPARE4(*survey.gap()->gap, (-8 + 1) / 12.0);

    // Where low scores are good, fewer than expected is better.
    Expected effort(m_journey, false);
    for (int i = 0; i < 12; ++i) {
        effort.answer("p" + QByteArray::number(i), 16, 6, day);
        effort.answer("p" + QByteArray::number(i), 17, 5, day);
    }
    COMPARE4(*effort.gap()->gap, 1.0);
}

void TestPeriodFigures::gapsUnderAFilter()
{
    Expected survey(m_journey);
    for (int i = 0; i < 24; ++i) {
        const QDate day(2026, i < 12 ? 3 : 4, 1);
        const int plan = i % 6 == 0 ? 2 : 1;
        survey.answer("p" + QByteArray::number(i), 16, 4, day, plan);
        survey.answer("p" + QByteArray::number(i), 17, i < 12 ? 6 : 5, day, plan);
    }
    QCOMPARE(survey.gap()->n, 24);
    COMPARE4(*survey.gap({.from = QDate(2026, 4, 1)})->gap, 1.0);
    QCOMPARE(survey.gap({.from = QDate(2026, 4, 1)})->n, 12);
    const Filter basic{.conditions = {{u"plan"_s, {u"Basic"_s}}}};
    QCOMPARE(survey.gap(basic)->n, 20);
    // Four of the other plan: withheld. In one month of the first ten: counted, not scored.
    QVERIFY(!survey.gap({.conditions = {{u"plan"_s, {u"Pro"_s}}}}));
    Filter few = basic;
    few.to = QDate(2026, 3, 31);
    QCOMPARE(survey.gap(few)->n, 10);
    survey.answer("p1", 16, 4, QDate(2026, 5, 1));
    few.to = QDate();
    few.batches = {BatchId(9)};
    QVERIFY(!survey.gap(few));
}

QTEST_GUILESS_MAIN(TestPeriodFigures)
#include "test_periodfigures.moc"
