// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfold.h"
#include "core/journey/edits.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Edits as pure functions: what they change, what they refuse, and that every one can be taken back.
class TestEdits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsAtThePlaceAsked();
    void movesAcrossStages();
    void removedTouchpointStaysInTheProject();
    void removedStageTakesItsTouchpointsAlong();
    void renamingKeepsTheOldNameAsAlias();
    void setsFields_data();
    void setsFields();
    void refusesWithoutChange_data();
    void refusesWithoutChange();
    void takesAnImportBack();
    void refusesWhatDoesNotFit();
    void randomEditsGoBackAndForth();

private:
    /// Applies and checks that the inverse leads back to the state before.
    void apply(const Result<ChangeSet> &changes);
    QStringList titles(const StageId &stage) const;

    Journey m_journey;
    MapId m_map;
    StageId m_first;
    StageId m_second;
};

void TestEdits::init()
{
    m_journey = {};
    Project project;
    project.id = ProjectId::create();
    JourneyMap map;
    map.id = m_map = MapId::create();
    ChangeSet start;
    start.insert(project);
    start.insert(map);
    QVERIFY(m_journey.apply(start));
    m_first = StageId::create();
    m_second = StageId::create();
    apply(edits::addStage(m_journey, m_map, u"Choose"_s, -1, m_first));
    apply(edits::addStage(m_journey, m_map, u"Buy"_s, -1, m_second));
    for (const QString &title : {u"Basket"_s, u"Payment"_s, u"Confirmation"_s})
        apply(edits::addTouchpoint(m_journey, m_second, title));
}

void TestEdits::apply(const Result<ChangeSet> &changes)
{
    QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message()));
    Journey after = m_journey;
    QVERIFY(after.apply(*changes));
    Journey back = after;
    QVERIFY(back.apply(inverse(*changes)));
    QVERIFY(back == m_journey);
    m_journey = after;
}

QStringList TestEdits::titles(const StageId &stage) const
{
    QStringList result;
    int position = 0;
    for (const Touchpoint &touchpoint : m_journey.touchpoints(stage)) {
        result += touchpoint.position == position++ ? touchpoint.title : u"position of "_s + touchpoint.title;
    }
    return result;
}

void TestEdits::addsAtThePlaceAsked()
{
    apply(edits::addTouchpoint(m_journey, m_second, u"Sign in"_s, 1));
    QCOMPARE(titles(m_second), QStringList({u"Basket"_s, u"Sign in"_s, u"Payment"_s, u"Confirmation"_s}));
    apply(edits::addTouchpoint(m_journey, m_second, u"Last"_s, 99));
    QCOMPARE(titles(m_second).last(), u"Last"_s);
}

void TestEdits::movesAcrossStages()
{
    const TouchpointId payment = m_journey.touchpoints(m_second).at(1).id;
    apply(edits::moveTouchpoint(m_journey, payment, m_first, 0));
    QCOMPARE(titles(m_first), QStringList{u"Payment"_s});
    QCOMPARE(titles(m_second), QStringList({u"Basket"_s, u"Confirmation"_s}));
    apply(edits::moveTouchpoint(m_journey, payment, m_second, 2));
    QCOMPARE(titles(m_second), QStringList({u"Basket"_s, u"Confirmation"_s, u"Payment"_s}));
    // The index is the position after the move, also within one stage.
    apply(edits::moveTouchpoint(m_journey, payment, m_second, 1));
    QCOMPARE(titles(m_second), QStringList({u"Basket"_s, u"Payment"_s, u"Confirmation"_s}));
    apply(edits::moveStage(m_journey, m_second, 0));
    QCOMPARE(m_journey.stages(m_map).front().id, m_second);
}

void TestEdits::removedTouchpointStaysInTheProject()
{
    const Touchpoint payment = m_journey.touchpoints(m_second).at(1);
    apply(edits::removeTouchpoint(m_journey, payment.id));
    QCOMPARE(titles(m_second), QStringList({u"Basket"_s, u"Confirmation"_s}));
    QVERIFY(m_journey.find<Touchpoint>(payment.id)->removed);
    QVERIFY(!edits::removeTouchpoint(m_journey, payment.id));
}

void TestEdits::removedStageTakesItsTouchpointsAlong()
{
    const std::vector<Touchpoint> before = m_journey.touchpoints(m_second);
    apply(edits::removeStage(m_journey, m_second));
    QCOMPARE(m_journey.stages(m_map).size(), size_t(1));
    for (const Touchpoint &touchpoint : before) {
        QVERIFY(m_journey.find<Touchpoint>(touchpoint.id)->removed);
        QVERIFY(m_journey.mapOf(touchpoint.id).isNull());
    }
}

void TestEdits::renamingKeepsTheOldNameAsAlias()
{
    const TouchpointId payment = m_journey.touchpoints(m_second).at(1).id;
    apply(edits::renameTouchpoint(m_journey, payment, u"ÖDEME"_s));
    QStringList names;
    for (const auto &[id, alias] : m_journey.all<TouchpointAlias>()) {
        if (alias.touchpoint == payment)
            names += alias.folded;
    }
    names.sort();
    QCOMPARE(names, QStringList({foldText(u"Ödeme"_s), foldText(u"Payment"_s)}));
}

void TestEdits::setsFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("importance") << u"importance"_s << QJsonValue(5);
    QTest::newRow("visitors") << u"visitors"_s << QJsonValue(3150);
    QTest::newRow("drop-off of zero is typed") << u"expected_dropoff"_s << QJsonValue(0.0);
    QTest::newRow("channel") << u"channel"_s << QJsonValue(u"Web"_s);
    QTest::newRow("department") << u"department"_s << QJsonValue(u"Ödeme"_s);
    QTest::newRow("checkout") << u"is_checkout"_s << QJsonValue(true);
    QTest::newRow("description") << u"description"_s << QJsonValue(u"Pays by card"_s);
}

void TestEdits::setsFields()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    const TouchpointId id = m_journey.touchpoints(m_second).at(1).id;
    const Journey before = m_journey;
    apply(edits::setTouchpointField(m_journey, id, field, value));
    QVERIFY(!(m_journey == before));
    apply(edits::setTouchpointField(m_journey, id, field, value));
    const Journey same = m_journey;
    QVERIFY(edits::setTouchpointField(same, id, field, value)->isEmpty());
    apply(edits::setTouchpointField(m_journey, id, field, QJsonValue::Null));
    QVERIFY(*m_journey.find<Touchpoint>(id) == *before.find<Touchpoint>(id));
}

void TestEdits::refusesWithoutChange_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::newRow("importance 6") << QJsonObject{{u"importance"_s, 6}};
    QTest::newRow("importance 2.5") << QJsonObject{{u"importance"_s, 2.5}};
    QTest::newRow("importance as text") << QJsonObject{{u"importance"_s, u"3"_s}};
    QTest::newRow("negative visitors") << QJsonObject{{u"visitors"_s, -1}};
    QTest::newRow("more continued than visited") << QJsonObject{{u"visitors"_s, 10}, {u"continued"_s, 11}};
    QTest::newRow("drop-off above 1") << QJsonObject{{u"expected_dropoff"_s, 15}};
    QTest::newRow("unknown field") << QJsonObject{{u"colour"_s, 1}};
    QTest::newRow("title as number") << QJsonObject{{u"title"_s, 1}};
}

void TestEdits::refusesWithoutChange()
{
    QFETCH(const QJsonObject, fields);
    const TouchpointId id = m_journey.touchpoints(m_second).at(1).id;
    const Result<ChangeSet> refused = edits::setTouchpointFields(m_journey, id, fields);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY(!refused.error().text.isEmpty());
}

void TestEdits::takesAnImportBack()
{
    const edits::UnsortedStage unsorted = edits::unsortedStage(m_journey, m_map, u"Unsorted"_s);
    apply(unsorted.changes);
    QVERIFY(edits::unsortedStage(m_journey, m_map, u"Unsorted"_s).changes.isEmpty());
    const TouchpointId used = TouchpointId::create();
    const TouchpointId unused = TouchpointId::create();
    apply(edits::addTouchpoint(m_journey, unsorted.id, u"Kiosk"_s, -1, used));
    apply(edits::addTouchpoint(m_journey, unsorted.id, u"Letter"_s, -1, unused));
    ImportBatch batch;
    batch.id = BatchId(1);
    batch.createdTouchpoints = {used, unused};
    ChangeSet imported;
    imported.insert(batch);
    apply(imported);

    apply(edits::setBatchActive(m_journey, batch.id, false,
                                [&](const TouchpointId &id) { return id == used; }));
    QVERIFY(!m_journey.find<ImportBatch>(batch.id)->active);
    QCOMPARE(titles(unsorted.id), QStringList{u"Kiosk"_s});
    apply(edits::setBatchActive(m_journey, batch.id, true, {}));
    QCOMPARE(titles(unsorted.id), QStringList({u"Kiosk"_s, u"Letter"_s}));

    // With nothing left in it the stage goes too, and comes back with its touchpoints.
    apply(edits::setBatchActive(m_journey, batch.id, false, [](const TouchpointId &) { return false; }));
    QCOMPARE(m_journey.stages(m_map).size(), size_t(2));
    apply(edits::setBatchActive(m_journey, batch.id, true, {}));
    QCOMPARE(m_journey.stages(m_map).size(), size_t(3));
    QCOMPARE(m_journey.touchpoints(m_journey.stages(m_map).back().id).size(), size_t(2));
}

void TestEdits::refusesWhatDoesNotFit()
{
    const Journey before = m_journey;
    const Stage stage = *m_journey.find<Stage>(m_first);
    Stage renamed = stage;
    renamed.title = u"Other"_s;

    ChangeSet stale;
    stale.replace(stage, renamed);
    stale.replace(stage, renamed); // its `before` is no longer true
    QVERIFY(!m_journey.apply(stale));
    QVERIFY(m_journey == before);

    ChangeSet dangling;
    dangling.remove(*m_journey.find<Stage>(m_second)); // its touchpoints still point there
    QVERIFY(!m_journey.apply(dangling));
    QVERIFY(m_journey == before);

    Touchpoint orphan;
    orphan.id = TouchpointId::create();
    orphan.stage = StageId::create();
    ChangeSet lost;
    lost.insert(orphan);
    QVERIFY(!m_journey.apply(lost));
    QVERIFY(m_journey == before);
}

void TestEdits::randomEditsGoBackAndForth()
{
    QRandomGenerator random(20261121);
    const auto below = [&](size_t n) { return size_t(random.bounded(quint32(n))); };
    std::vector<Journey> states{m_journey};
    std::vector<ChangeSet> steps;
    const LaneId lane = LaneId::create();
    apply(edits::addLane(m_journey, m_map, LaneType::Emotion, u"Emotion"_s, -1, lane));
    states = {m_journey};

    for (int i = 0; i < 1500; ++i) {
        const std::vector<Stage> stages = m_journey.stages(m_map);
        const std::vector<Touchpoint> touchpoints = m_journey.touchpointsOfMap(m_map);
        Result<ChangeSet> changes = ChangeSet();
        if (stages.size() < 2 || random.bounded(10) == 0) {
            changes = edits::addStage(m_journey, m_map, QString::number(i), random.bounded(-1, 6));
        } else if (touchpoints.size() < 3 || random.bounded(4) == 0) {
            changes = edits::addTouchpoint(m_journey, stages[below(stages.size())].id, QString::number(i),
                                           random.bounded(-1, 5));
        } else {
            const Touchpoint &touchpoint = touchpoints[below(touchpoints.size())];
            const Stage &stage = stages[below(stages.size())];
            switch (random.bounded(8)) {
            case 0:
                changes = edits::moveTouchpoint(m_journey, touchpoint.id, stage.id, random.bounded(-1, 6));
                break;
            case 1:
                changes = edits::moveStage(m_journey, stage.id, random.bounded(-1, 6));
                break;
            case 2:
                changes = edits::removeTouchpoint(m_journey, touchpoint.id);
                break;
            case 3:
                changes = stages.size() > 3 ? edits::removeStage(m_journey, stage.id)
                                            : Result<ChangeSet>(ChangeSet());
                break;
            case 4:
                changes = edits::renameTouchpoint(m_journey, touchpoint.id, u"T%1"_s.arg(i));
                break;
            case 5:
                changes = edits::setEmotion(m_journey, lane, touchpoint.id, random.bounded(-20, 21) / 10.0);
                break;
            case 6:
                changes = edits::setCellText(m_journey, lane, touchpoint.id,
                                             i % 3 ? QString::number(i) : QString());
                break;
            default:
                changes = edits::setTouchpointFields(m_journey, touchpoint.id,
                                                     {{u"visitors"_s, 100 + i},
                                                      {u"continued"_s, i % 100},
                                                      {u"channel"_s, u"C%1"_s.arg(i % 7)}});
            }
        }
        apply(changes);
        if (QTest::currentTestFailed())
            return;
        steps.push_back(*changes);
        states.push_back(m_journey);
        for (const Stage &stage : m_journey.stages(m_map)) {
            int position = 0;
            for (const Touchpoint &touchpoint : m_journey.touchpoints(stage.id))
                QCOMPARE(touchpoint.position, position++);
        }
    }
    for (size_t i = steps.size(); i-- > 0;) {
        QVERIFY(m_journey.apply(inverse(steps[i])));
        QVERIFY(m_journey == states[i]);
    }
    for (size_t i = 0; i < steps.size(); ++i)
        QVERIFY(m_journey.apply(steps[i]));
    QVERIFY(m_journey == states.back());
}

QTEST_GUILESS_MAIN(TestEdits)
#include "test_edits.moc"
