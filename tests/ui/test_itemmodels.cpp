// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomedits.h"
#include "ui/mapfixture.h"
#include "ui/models/historymodel.h"
#include "ui/models/lanesmodel.h"
#include "ui/models/painrankingmodel.h"
#include "ui/models/personasmodel.h"
#include "ui/models/touchpointtablemodel.h"
#include "ui/models/touchpointtableproxy.h"
#include "ui/shop.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace milepost;
using namespace milepost::test;

/// Random edits, undos and redos over a map with feedback: every item model keeps telling the truth, under
/// Qt's own tester for models.
class TestItemModels : public QObject
{
    Q_OBJECT

private slots:
    void randomEdits();
};

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// All models over one session, each watched.
class Models
{
public:
    explicit Models(MapSession &session)
        : m_session(session)
        , outline(
              session.document(), session.book(), session.map(), session.text(),
              {[&](const MapTarget &target, const QString &title) { return session.rename(target, title); },
               [&](const std::vector<StageId> &stages, int index) {
                   return mapcommands::moveStages(session, stages, index);
               },
               [&](const std::vector<TouchpointId> &ids, const StageId &stage, int index) {
                   return mapcommands::moveTouchpoints(session, ids, stage, index);
               },
               [&] { return session.canEdit(); }})
        , table(
              session.document(), session.book(), session.map(), session.text(),
              [&](const QString &step, const Result<ChangeSet> &changes) {
                  return session.perform(step, changes);
              },
              [&] { return session.canEdit(); })
        , history(session.document())
        , lanes(session.document(), session.map(),
                {[](auto, auto) { return false; }, [](auto, auto) { return false; },
                 [](auto, auto) { return false; }, [] { return true; }})
        , personas(session.document(), session.map(), [](auto, auto) { return false; })
    {
        sorted.setSourceModel(&table);
        sorted.sort(1);
        const auto fillRanking
            = [this] { ranking.setContents(m_session.journey(), m_session.summary(), m_session.text()); };
        QObject::connect(&session, &MapSession::changed, &ranking, fillRanking);
        QObject::connect(&session, &MapSession::summariesChanged, &ranking, fillRanking);
        fillRanking();
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{
                 &outline, &table, &sorted, &history, &lanes, &personas, &ranking})
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(model, fatal));
    }

    /// What each model says beside what it should.
    void compare() const
    {
        const Journey &journey = m_session.journey();
        const MapId map = m_session.map();
        QCOMPARE(outlineOf(outline), outlineOf(journey, map));

        const std::vector<Touchpoint> touchpoints = journey.touchpointsOfMap(map);
        QCOMPARE(table.rowCount(), int(touchpoints.size()));
        QCOMPARE(sorted.rowCount(), int(touchpoints.size()));
        for (int row = 0; row < table.rowCount(); ++row) {
            QVERIFY(table.touchpointAt(row) == touchpoints[size_t(row)].id);
            for (int column = 0; column < table.columnCount(); ++column) {
                const QString shown = table.index(row, column).data(Qt::EditRole).toString();
                QCOMPARE(shown,
                         tablecolumns::value(table.columns()[size_t(column)], journey, m_session.summary(),
                                             touchpoints[size_t(row)], m_session.text())
                             .text);
            }
        }
        for (int row = 1; row < sorted.rowCount(); ++row) {
            const auto key
                = [&](int at) { return sorted.index(at, 1).data(TouchpointTableModel::SortRole).toString(); };
            const QString here = key(row);
            // What has no title comes last.
            QVERIFY(here.isEmpty()
                    || (!key(row - 1).isEmpty() && here.localeAwareCompare(key(row - 1)) >= 0));
        }

        const History &steps = m_session.document().history();
        QCOMPARE(history.rowCount(), int(steps.entries().size()) + 1);
        QCOMPARE(history.currentRow(), int(steps.position()));
        for (size_t i = 0; i < steps.entries().size(); ++i)
            QCOMPARE(history.index(int(i) + 1).data().toString(), steps.entries()[i].text);

        const std::vector<Lane> wanted = journey.lanes(map);
        QCOMPARE(lanes.rowCount(), int(wanted.size()));
        for (int row = 0; row < lanes.rowCount(); ++row) {
            QVERIFY(lanes.laneAt(row) == wanted[size_t(row)].id);
            QCOMPARE(lanes.index(row).data().toString(), wanted[size_t(row)].title);
        }
        const std::vector<Persona> cards = journey.personas(map);
        QCOMPARE(personas.linkedCount(), int(cards.size()));
        QCOMPARE(personas.rowCount(), int(journey.all<Persona>().size()));
        for (size_t i = 0; i < cards.size(); ++i)
            QVERIFY(personas.personaAt(int(i)) == cards[i].id);

        int ranked = 0;
        for (const Pain &pain : m_session.summary().pain.touchpoints)
            ranked += pain.rank ? 1 : 0;
        QCOMPARE(ranking.rowCount(), ranked);
    }

private:
    MapSession &m_session;

public:
    OutlineModel outline;
    TouchpointTableModel table;
    TouchpointTableProxy sorted;
    HistoryModel history;
    LanesModel lanes;
    PersonasModel personas;
    PainRankingModel ranking;

private:
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

} // namespace

void TestItemModels::randomEdits()
{
    // The everyday number; MILEPOST_RANDOM_EDITS=10000 for a long run.
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("MILEPOST_RANDOM_EDITS", &given);
    const int steps = given ? asked : 1500;
    const QTemporaryDir folder;
    std::unique_ptr<JourneyDocument> document = Shop::make(folder);
    QVERIFY(document);
    MapSession session(std::move(document));
    const Journey start = session.journey();
    // The import that the shop comes with is a step of its own and stays done.
    const int first = session.undoStack().index();
    Models models(session);
    RandomEdits edits(20261122);
    QRandomGenerator random(4711);
    int done = 0;
    for (int step = 0; step < steps; ++step) {
        const int kind = int(random.bounded(10));
        if (kind <= 1 && session.undoStack().index() > first) {
            session.undoStack().undo();
        } else if (kind == 2) {
            session.undoStack().redo();
        } else {
            // An edit may not fit (an emotion into a text lane): then it changes nothing and says so.
            QString name;
            const Result<ChangeSet> changes = edits.next(session.journey(), session.map(), &name);
            if (changes && !changes->isEmpty()) {
                QVERIFY2(session.perform(name, changes), qPrintable(name));
                ++done;
            }
        }
        if (step % 20 == 19) {
            models.compare();
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY(done > steps / 3);
    const Journey end = session.journey();
    const int last = session.undoStack().index();
    session.undoStack().setIndex(first);
    QVERIFY(session.journey() == start);
    models.compare();
    session.undoStack().setIndex(last);
    QVERIFY(session.journey() == end);
    models.compare();
    const Result<Journey> stored = session.document().file().journeyStore().load();
    QVERIFY(stored && *stored == end);
}

QTEST_MAIN(TestItemModels)
#include "test_itemmodels.moc"
