// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/savedfilters.h"
#include "core/feedback/filterchoice.h"
#include "core/feedback/filterjson.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Filters under names, and filters as somebody ticks them together.
class TestSavedFilters : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesRenamesReplacesRemoves();
    void refuses_data();
    void refuses();
    void whatIsGone();
    void ticksValues();
    void turnsAllButRound();

private:
    bool apply(const Result<ChangeSet> &changes) { return changes && m_journey.apply(*changes); }
    QStringList names() const
    {
        QStringList names;
        for (const SavedFilter &filter : savedFilters(m_journey))
            names << filter.name;
        return names;
    }

    Journey m_journey;
};

void TestSavedFilters::init()
{
    m_journey = Journey();
    Project project;
    project.id = ProjectId::create();
    m_journey.adopt(project);
}

void TestSavedFilters::savesRenamesReplacesRemoves()
{
    const Filter vip{.from = QDate(2026, 3, 1), .conditions = {{u"customer"_s, {u"vip"_s}}}};
    const Filter phone{.conditions = {{u"channel"_s, {u"phone"_s}}}};
    const SavedFilterId first = SavedFilterId::create();
    QVERIFY(apply(edits::addSavedFilter(m_journey, u"  VIP since  March "_s, vip, first)));
    QVERIFY(apply(edits::addSavedFilter(m_journey, u"By phone"_s, phone)));
    QVERIFY(apply(edits::addSavedFilter(m_journey, u"App"_s, {.batches = {BatchId(1)}})));
    QCOMPARE(names(), (QStringList{u"VIP since March"_s, u"By phone"_s, u"App"_s}));

    // A metric of the project's own is named by its code.
    MetricDefinition own;
    own.id = MetricDefinitionId::create();
    own.number = MetricDefinition::firstOwnNumber;
    own.code = u"friendly"_s;
    own.name = u"Friendliness"_s;
    own.kind = u"topbox"_s;
    own.low = 1;
    own.high = 5;
    own.favourableFrom = 4;
    own.favourableTo = 5;
    ChangeSet defined;
    defined.insert(own);
    QVERIFY(m_journey.apply(defined));
    const Filter friendly{.metrics = {Metric::Csat, Metric(own.number)}};
    QVERIFY(apply(edits::addSavedFilter(m_journey, u"Friendly"_s, friendly)));
    const Result<Filter> readAgain = readSavedFilter(m_journey, *savedFilterNamed(m_journey, u"Friendly"_s));
    QVERIFY(readAgain && *readAgain == friendly);
    QVERIFY(apply(edits::removeSavedFilter(m_journey, savedFilterNamed(m_journey, u"Friendly"_s)->id)));

    const SavedFilter *known = savedFilterNamed(m_journey, u"vip SINCE march"_s);
    QVERIFY(known && known->id == first);
    const Result<Filter> read = readSavedFilter(m_journey, *known);
    QVERIFY(read && *read == vip);
    QCOMPARE(savedFilterOf(m_journey, vip), known);
    QVERIFY(!savedFilterOf(m_journey, {}));
    QVERIFY(!savedFilterOf(m_journey, {.from = QDate(2026, 3, 2), .conditions = vip.conditions}));

    QVERIFY(apply(edits::renameSavedFilter(m_journey, first, u"vip since march"_s))); // its own name again
    QCOMPARE(names().first(), u"vip since march"_s);
    QVERIFY(apply(edits::replaceSavedFilter(m_journey, first, {.to = QDate(2026, 3, 31)})));
    QVERIFY(!savedFilterOf(m_journey, vip));
    QCOMPARE(names().first(), u"vip since march"_s);

    const Result<ChangeSet> removal = edits::removeSavedFilter(m_journey, first);
    QVERIFY(apply(removal));
    QCOMPARE(names(), (QStringList{u"By phone"_s, u"App"_s}));
    const std::vector<SavedFilter> left = savedFilters(m_journey);
    QCOMPARE(left[0].position, 0);
    QCOMPARE(left[1].position, 1);
    QVERIFY(m_journey.apply(inverse(*removal)));
    QCOMPARE(names(), (QStringList{u"vip since march"_s, u"By phone"_s, u"App"_s}));
}

void TestSavedFilters::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind"); // of filter: 0 good, 1 empty, 2 twice about one attribute
    QTest::newRow("no name") << u"  "_s << 0;
    QTest::newRow("too long") << QString(201, u'x') << 0;
    QTest::newRow("known") << u"BY PHONE"_s << 0;
    QTest::newRow("nothing filtered") << u"New"_s << 1;
    QTest::newRow("asks twice") << u"New"_s << 2;
}

void TestSavedFilters::refuses()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    const Filter phone{.conditions = {{u"channel"_s, {u"phone"_s}}}};
    QVERIFY(apply(edits::addSavedFilter(m_journey, u"By phone"_s, phone)));
    const Journey before = m_journey;
    const Filter twice{.conditions = {{u"channel"_s, {u"phone"_s}}, {u"channel"_s, {u"app"_s, u"phone"_s}}}};
    const auto refused = edits::addSavedFilter(m_journey, name,
                                               kind == 0       ? phone
                                                   : kind == 1 ? Filter()
                                                               : twice);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY(!refused.error().text.isEmpty());
    QVERIFY(!edits::renameSavedFilter(m_journey, SavedFilterId::create(), u"x"_s));
    QVERIFY(!edits::replaceSavedFilter(m_journey, SavedFilterId::create(), phone));
    QVERIFY(!edits::removeSavedFilter(m_journey, SavedFilterId::create()));
    QVERIFY(m_journey == before);
}

void TestSavedFilters::whatIsGone()
{
    ImportBatch batch;
    batch.id = BatchId(1);
    batch.fileName = u"march.csv"_s;
    batch.active = false;
    m_journey.adopt(batch);
    SegmentDictionary segments;
    segments.attributes = {{u"customer"_s, {u"new"_s, u"vip"_s}}};
    QVERIFY(goneFromFilter({}, m_journey, segments).isEmpty());
    QVERIFY(goneFromFilter({.conditions = {{u"Customer"_s, {u"VIP"_s}}}}, m_journey, segments).isEmpty());
    const Filter filter{.conditions = {{u"customer"_s, {u"vip"_s, u"staff"_s}}, {u"plan"_s, {u"Pro"_s}}},
                        .batches = {BatchId(1), BatchId(9)}};
    QCOMPARE(goneFromFilter(filter, m_journey, segments),
             (QStringList{u"customer: staff"_s, u"plan: Pro"_s, u"import of march.csv"_s, u"import 9"_s}));

    SavedFilter damaged;
    damaged.name = u"Old"_s;
    damaged.filter = {{u"from"_s, u"yesterday"_s}};
    const Result<Filter> unread = readSavedFilter(m_journey, damaged);
    QVERIFY(!unread);
    QVERIFY(unread.error().text.contains(u"Old"_s));
}

void TestSavedFilters::ticksValues()
{
    const QStringList plans{u"Basic"_s, u"Plus"_s, u"Pro"_s};
    const Filter other{.from = QDate(2026, 1, 1), .conditions = {{u"channel"_s, {u"app"_s}}}};
    const Filter pro = withValue(other, u"plan"_s, u"Pro"_s, true, plans);
    QCOMPARE(filterChoice(pro, u"PLAN"_s, plans).chosen, QStringList{u"Pro"_s});
    QCOMPARE(pro.from, other.from);
    const Filter two = withValue(pro, u"plan"_s, u"Basic"_s, true, plans);
    // However it came about, the same choice is the same filter.
    QCOMPARE(
        two,
        withValue(withValue(other, u"plan"_s, u"Basic"_s, true, plans), u"plan"_s, u"Pro"_s, true, plans));
    QCOMPARE(filterChoice(two, u"plan"_s, plans).chosen, (QStringList{u"Basic"_s, u"Pro"_s}));
    // The last one taken away takes the condition away.
    const Filter none
        = withValue(withValue(two, u"plan"_s, u"Basic"_s, false, plans), u"plan"_s, u"Pro"_s, false, plans);
    QCOMPARE(none, other);
    QVERIFY(!filterChoice(none, u"plan"_s, plans).filters);

    // A value that no response has any more is kept until somebody takes it away.
    const Filter gone{.conditions = {{u"plan"_s, {u"Pro"_s, u"Team"_s}}}};
    QCOMPARE(filterChoice(gone, u"plan"_s, plans).gone, QStringList{u"Team"_s});
    const Filter kept = withValue(gone, u"plan"_s, u"Plus"_s, true, plans);
    QCOMPARE(kept.conditions.front().values, (QStringList{u"Plus"_s, u"Pro"_s, u"Team"_s}));
    QCOMPARE(withValue(kept, u"plan"_s, u"Team"_s, false, plans).conditions.front().values,
             (QStringList{u"Plus"_s, u"Pro"_s}));
}

void TestSavedFilters::turnsAllButRound()
{
    const QStringList plans{u"Basic"_s, u"Plus"_s, u"Pro"_s};
    const Filter others{.conditions = {{u"plan"_s, {u"Plus"_s}, true}}};
    QCOMPARE(filterChoice(others, u"plan"_s, plans).chosen, (QStringList{u"Basic"_s, u"Pro"_s}));
    const Filter changed = withValue(others, u"plan"_s, u"Basic"_s, false, plans);
    QCOMPARE(changed.conditions.size(), size_t(1));
    QVERIFY(!changed.conditions.front().others);
    QCOMPARE(changed.conditions.front().values, QStringList{u"Pro"_s});
    // Two conditions about one attribute: what meets both.
    const Filter twice{.conditions
                       = {{u"plan"_s, {u"Basic"_s, u"Plus"_s}}, {u"plan"_s, {u"Plus"_s, u"Pro"_s}}}};
    QCOMPARE(filterChoice(twice, u"plan"_s, plans).chosen, QStringList{u"Plus"_s});
    QCOMPARE(withValue(twice, u"plan"_s, u"Pro"_s, true, plans).conditions.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "test_savedfilters.moc"
