// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawnmap.h"

#include <limits>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Drawing: what becomes of stages, columns, cards and personas.
class TestDrawingEdits : public QObject
{
    Q_OBJECT

private slots:
    void splitsAndMergesStages();
    void mergingKeepsGoalsAndStageWideCells();
    void movesSeveralAsOneBlock_data();
    void movesSeveralAsOneBlock();
    void cardsSpanWhatIsEmpty();
    void cardsKeepWhatFollows_data();
    void cardsKeepWhatFollows();
    void sizesAreBounded();
    void duplicatesHaveTitlesOfTheirOwn();
    void duplicateInsideACardIsCoveredByIt();
    void duplicatesStagesAndLanes();
    void removesASelectionAtOnce();
    void picturesLiveAsLongAsTheyAreShown();
    void emotionsOfPersonasStandSideBySide();
    void blockOfTextsGoesWhereItBelongs();
    void personasAreLinkedOrderedAndRemoved();
    void refuses_data();
    void refuses();
};

void TestDrawingEdits::splitsAndMergesStages()
{
    DrawnMap drawn;
    const StageId second = StageId::create();
    drawn.apply(edits::splitStage(drawn.journey, drawn.buy, drawn.d, u"Pay"_s, second));
    QCOMPARE(drawn.structure(), u"[A B][C][D E]"_s);
    QCOMPARE(drawn.journey.find<Stage>(second)->title, u"Pay"_s);
    QVERIFY(drawn.journey.find<Stage>(second)->colour != drawn.journey.find<Stage>(drawn.buy)->colour);
    QVERIFY(!edits::mergeStages(drawn.journey, drawn.choose, second));
    drawn.apply(edits::mergeStages(drawn.journey, drawn.buy, second));
    QCOMPARE(drawn.structure(), u"[A B][C D E]"_s);
    // Backwards the touchpoints change sides: the second's go to the end of the first.
    drawn.apply(edits::mergeStages(drawn.journey, drawn.buy, drawn.choose));
    QCOMPARE(drawn.structure(), u"[C D E A B]"_s);
}

void TestDrawingEdits::mergingKeepsGoalsAndStageWideCells()
{
    DrawnMap drawn;
    drawn.apply(edits::setStageGoal(drawn.journey, drawn.choose, u"Find"_s));
    drawn.apply(edits::setStageGoal(drawn.journey, drawn.buy, u"Get"_s));
    const edits::CellPlace first{.lane = drawn.actions, .touchpoint = {}, .stage = drawn.choose};
    const edits::CellPlace second{.lane = drawn.actions, .touchpoint = {}, .stage = drawn.buy};
    drawn.apply(edits::setCellText(drawn.journey, first, u"one"_s));
    drawn.apply(edits::setCellText(drawn.journey, second, u"two"_s));
    // A hidden touchpoint goes along, so that its import can be brought back.
    drawn.apply(edits::removeTouchpoint(drawn.journey, drawn.e));
    drawn.apply(edits::mergeStages(drawn.journey, drawn.choose, drawn.buy));
    QCOMPARE(drawn.journey.find<Stage>(drawn.choose)->goal, u"Find\nGet"_s);
    QCOMPARE(edits::findCell(drawn.journey, first)->text, u"one\ntwo"_s);
    QCOMPARE(drawn.journey.all<Cell>().size(), size_t(1));
    QCOMPARE(drawn.journey.find<Touchpoint>(drawn.e)->stage, drawn.choose);
}

void TestDrawingEdits::movesSeveralAsOneBlock_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("expected");
    QTest::newRow("across") << u"DB"_s << 0 << 0 << u"[B D A][C E]"_s;
    QTest::newRow("across to the end") << u"AB"_s << 1 << -1 << u"[][C D E A B]"_s;
    QTest::newRow("within") << u"CD"_s << 1 << 1 << u"[A B][E C D]"_s;
    QTest::newRow("apart to one place") << u"CE"_s << 1 << 0 << u"[A B][C E D]"_s;
    QTest::newRow("named twice") << u"CC"_s << 0 << 1 << u"[A C B][D E]"_s;
    QTest::newRow("all") << u"ABCDE"_s << 0 << 0 << u"[A B C D E][]"_s;
}

void TestDrawingEdits::movesSeveralAsOneBlock()
{
    QFETCH(const QString, moved);
    QFETCH(const int, stage);
    QFETCH(const int, index);
    DrawnMap drawn;
    std::vector<TouchpointId> ids;
    for (const QChar letter : moved)
        ids.push_back(
            std::array{drawn.a, drawn.b, drawn.c, drawn.d, drawn.e}[size_t(letter.unicode() - 'A')]);
    drawn.apply(edits::moveTouchpoints(drawn.journey, ids, stage == 0 ? drawn.choose : drawn.buy, index));
    QTEST(drawn.structure(), "expected");
}

void TestDrawingEdits::cardsSpanWhatIsEmpty()
{
    DrawnMap drawn;
    drawn.write(drawn.b, u"x"_s, 3);
    QCOMPARE(drawn.cards(), u". x = = ."_s);
    // What lies under a card takes nothing.
    const auto under = edits::setCellText(drawn.journey, drawn.at(drawn.actions, drawn.c), u"y"_s);
    QVERIFY(!under);
    QVERIFY(under.error().text.contains(u"“B”"_s));
    drawn.write(drawn.e, u"y"_s);
    QVERIFY(!edits::setCellSpan(drawn.journey, drawn.at(drawn.actions, drawn.b), 4));
    drawn.apply(edits::setCellText(drawn.journey, drawn.at(drawn.actions, drawn.e), {}));
    drawn.apply(edits::setCellSpan(drawn.journey, drawn.at(drawn.actions, drawn.b), 99));
    QCOMPARE(edits::findCell(drawn.journey, drawn.at(drawn.actions, drawn.b))->span, 4);
    drawn.apply(edits::setCellSpan(drawn.journey, drawn.at(drawn.actions, drawn.b), 0));
    QCOMPARE(drawn.cards(), u". x . . ."_s);
    drawn.apply(edits::setEmotion(drawn.journey, drawn.emotion, drawn.a, 1.5));
    QVERIFY(!edits::setCellSpan(drawn.journey, drawn.at(drawn.emotion, drawn.a), 2));
}

void TestDrawingEdits::cardsKeepWhatFollows_data()
{
    using Edit = std::function<Result<ChangeSet>(const DrawnMap &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("structure");
    QTest::addColumn<QString>("cards");
    // The card x begins at B and runs over C and D.
    const auto row = [](const char *name, const Edit &edit, const QString &structure, const QString &cards) {
        QTest::newRow(name) << edit << structure << cards;
    };
    row(
        "new one inside", [](const DrawnMap &m) { return edits::addTouchpoint(m.journey, m.buy, u"N"_s, 1); },
        u"[A B][C N D E]"_s, u". x = = = ."_s);
    row(
        "new one behind", [](const DrawnMap &m) { return edits::addTouchpoint(m.journey, m.buy, u"N"_s, 2); },
        u"[A B][C D N E]"_s, u". x = = . ."_s);
    row(
        "empty one moved inside",
        [](const DrawnMap &m) { return edits::moveTouchpoint(m.journey, m.e, m.buy, 1); }, u"[A B][C E D]"_s,
        u". x = = ="_s);
    row(
        "middle one moved away",
        [](const DrawnMap &m) { return edits::moveTouchpoint(m.journey, m.c, m.choose, 0); },
        u"[C A B][D E]"_s, u". . x = ."_s);
    row(
        "last one moved away",
        [](const DrawnMap &m) { return edits::moveTouchpoint(m.journey, m.d, m.choose, 0); },
        u"[D A B][C E]"_s, u". . x = ."_s);
    row(
        "first one moved away",
        [](const DrawnMap &m) { return edits::moveTouchpoint(m.journey, m.b, m.choose, 0); },
        u"[B A][C D E]"_s, u"x . . . ."_s);
    row(
        "first one removed", [](const DrawnMap &m) { return edits::removeTouchpoint(m.journey, m.b); },
        u"[A][C D E]"_s, u". x = ."_s);
    row(
        "middle one removed", [](const DrawnMap &m) { return edits::removeTouchpoint(m.journey, m.c); },
        u"[A B][D E]"_s, u". x = ."_s);
    row(
        "all removed",
        [](const DrawnMap &m) {
            return edits::removeAll(m.journey,
                                    {.stages = {}, .touchpoints = {m.b, m.c, m.d}, .cells = {}, .lanes = {}});
        },
        u"[A][E]"_s, u". ."_s);
    row(
        "stages swapped", [](const DrawnMap &m) { return edits::moveStage(m.journey, m.buy, 0); },
        u"[C D E][A B]"_s, u". . . . x"_s);
    row(
        "stage removed", [](const DrawnMap &m) { return edits::removeStage(m.journey, m.choose); },
        u"[C D E]"_s, u"x = ."_s);
    row(
        "stages merged", [](const DrawnMap &m) { return edits::mergeStages(m.journey, m.choose, m.buy); },
        u"[A B C D E]"_s, u". x = = ."_s);
}

void TestDrawingEdits::cardsKeepWhatFollows()
{
    using Edit = std::function<Result<ChangeSet>(const DrawnMap &)>;
    QFETCH(const Edit, edit);
    DrawnMap drawn;
    drawn.write(drawn.b, u"x"_s, 3);
    drawn.apply(edit(drawn));
    QTEST(drawn.structure(), "structure");
    QTEST(drawn.cards(), "cards");
}

void TestDrawingEdits::sizesAreBounded()
{
    DrawnMap drawn;
    drawn.apply(edits::setColumnWidth(drawn.journey, drawn.a, 1));
    QCOMPARE(drawn.journey.find<Touchpoint>(drawn.a)->width, edits::smallestColumnWidth);
    drawn.apply(edits::setColumnWidth(drawn.journey, drawn.a, 1'000'000));
    QCOMPARE(drawn.journey.find<Touchpoint>(drawn.a)->width, edits::largestColumnWidth);
    drawn.apply(edits::setColumnWidth(drawn.journey, drawn.a, 0));
    QCOMPARE(drawn.journey.find<Touchpoint>(drawn.a)->width, 0);
    drawn.apply(edits::setLaneHeight(drawn.journey, drawn.actions, 100));
    QCOMPARE(drawn.journey.find<Lane>(drawn.actions)->height, 100);
    drawn.apply(edits::setStageFolded(drawn.journey, drawn.buy, true));
    QVERIFY(drawn.journey.find<Stage>(drawn.buy)->folded);
}

void TestDrawingEdits::duplicatesHaveTitlesOfTheirOwn()
{
    DrawnMap drawn;
    drawn.write(drawn.a, u"x"_s);
    drawn.apply(
        edits::setTouchpointFields(drawn.journey, drawn.a, {{u"channel"_s, u"Web"_s}, {u"importance"_s, 4}}));
    std::vector<TouchpointId> created;
    drawn.apply(edits::duplicateTouchpoints(drawn.journey, {drawn.d, drawn.a}, &created));
    QCOMPARE(drawn.structure(), u"[A A (2) B][C D D (2) E]"_s);
    QCOMPARE(created.size(), size_t(2));
    const Touchpoint copy = *drawn.journey.find<Touchpoint>(created.front());
    QCOMPARE(copy.title, u"A (2)"_s);
    QCOMPARE(copy.importance, std::optional(4));
    QCOMPARE(copy.channel, drawn.journey.find<Touchpoint>(drawn.a)->channel);
    QCOMPARE(drawn.cards(), u"x x . . . . ."_s);
    // A copy of a copy counts on instead of nesting numbers.
    drawn.apply(edits::duplicateTouchpoints(drawn.journey, {copy.id}));
    QCOMPARE(drawn.structure(), u"[A A (2) A (3) B][C D D (2) E]"_s);

    Project persian = drawn.journey.project();
    persian.language = Language::Persian;
    drawn.journey.adopt(persian);
    drawn.apply(edits::duplicateTouchpoints(drawn.journey, {drawn.e}));
    QVERIFY2(drawn.structure().endsWith(u"E E (۲)]"_s), qPrintable(drawn.structure()));
}

void TestDrawingEdits::duplicateInsideACardIsCoveredByIt()
{
    DrawnMap drawn;
    drawn.write(drawn.b, u"x"_s, 3);
    drawn.apply(edits::setEmotion(drawn.journey, drawn.emotion, drawn.b, 1));
    std::vector<TouchpointId> created;
    drawn.apply(edits::duplicateTouchpoints(drawn.journey, {drawn.b}, &created));
    QCOMPARE(drawn.structure(), u"[A B B (2)][C D E]"_s);
    QCOMPARE(drawn.cards(), u". x = = = ."_s);
    QVERIFY(edits::findCell(drawn.journey, drawn.at(drawn.emotion, created.front())));
}

void TestDrawingEdits::duplicatesStagesAndLanes()
{
    DrawnMap drawn;
    drawn.write(drawn.c, u"x"_s, 2);
    drawn.apply(edits::setCellText(drawn.journey,
                                   {.lane = drawn.actions, .touchpoint = {}, .stage = drawn.buy}, u"wide"_s));
    const StageId stage = StageId::create();
    drawn.apply(edits::duplicateStage(drawn.journey, drawn.buy, stage));
    QCOMPARE(drawn.structure(), u"[A B][C D E][C (2) D (2) E (2)]"_s);
    QCOMPARE(drawn.cards(), u". . x = . x = ."_s);
    QCOMPARE(drawn.journey.find<Stage>(stage)->title, u"Buy (2)"_s);
    QCOMPARE(edits::findCell(drawn.journey, {.lane = drawn.actions, .touchpoint = {}, .stage = stage})->text,
             u"wide"_s);

    const LaneId lane = LaneId::create();
    drawn.apply(edits::duplicateLane(drawn.journey, drawn.actions, lane));
    QCOMPARE(drawn.journey.lanes(drawn.map).at(1).id, lane);
    QCOMPARE(drawn.journey.cells(lane).size(), drawn.journey.cells(drawn.actions).size());
    QCOMPARE(edits::findCell(drawn.journey, drawn.at(lane, drawn.c))->span, 2);
}

void TestDrawingEdits::removesASelectionAtOnce()
{
    DrawnMap drawn;
    drawn.write(drawn.a, u"x"_s);
    drawn.write(drawn.e, u"y"_s);
    const Cell *cell = edits::findCell(drawn.journey, drawn.at(drawn.actions, drawn.a));
    QVERIFY(cell);
    drawn.apply(edits::removeAll(drawn.journey,
                                 {.stages = {drawn.buy},
                                  .touchpoints = {drawn.b, drawn.c},
                                  .cells = {edits::placeOf(*cell), drawn.at(drawn.actions, drawn.d)},
                                  .lanes = {drawn.emotion, drawn.channel}}));
    QCOMPARE(drawn.structure(), u"[A]"_s);
    QCOMPARE(drawn.cards(), u"."_s);
    QCOMPARE(drawn.journey.lanes(drawn.map).size(), size_t(2));
    QVERIFY(!edits::removeAll(drawn.journey, {}));
}

void TestDrawingEdits::picturesLiveAsLongAsTheyAreShown()
{
    DrawnMap drawn;
    const edits::CellPlace place = drawn.at(drawn.images, drawn.a);
    drawn.apply(edits::setCellPicture(drawn.journey, place, DrawnMap::picture()));
    const PictureId id = edits::findCell(drawn.journey, place)->picture;
    QCOMPARE(drawn.journey.all<Picture>().size(), size_t(1));
    // The same picture at two places is stored once.
    drawn.apply(edits::setCellPicture(drawn.journey, drawn.at(drawn.images, drawn.b),
                                      *drawn.journey.find<Picture>(id)));
    QCOMPARE(drawn.journey.all<Picture>().size(), size_t(1));
    drawn.apply(edits::clearCells(drawn.journey, {place}));
    QCOMPARE(drawn.journey.all<Picture>().size(), size_t(1));
    drawn.apply(edits::removeLane(drawn.journey, drawn.images));
    QVERIFY(drawn.journey.all<Picture>().empty());

    Persona persona;
    persona.id = PersonaId::create();
    drawn.apply(edits::addPersona(drawn.journey, drawn.map, persona));
    drawn.apply(edits::setPersonaPicture(drawn.journey, persona.id, DrawnMap::picture("1")));
    drawn.apply(edits::setPersonaPicture(drawn.journey, persona.id, DrawnMap::picture("2")));
    QCOMPARE(drawn.journey.all<Picture>().size(), size_t(1));
    drawn.apply(edits::removePersona(drawn.journey, persona.id));
    QVERIFY(drawn.journey.all<Picture>().empty());
}

void TestDrawingEdits::emotionsOfPersonasStandSideBySide()
{
    DrawnMap drawn;
    Persona persona;
    persona.id = PersonaId::create();
    drawn.apply(edits::addPersona(drawn.journey, drawn.map, persona));
    edits::CellPlace hers = drawn.at(drawn.emotion, drawn.a);
    hers.persona = persona.id;
    drawn.apply(edits::setEmotion(drawn.journey, drawn.at(drawn.emotion, drawn.a), -1));
    drawn.apply(edits::setEmotion(drawn.journey, hers, 2));
    QCOMPARE(edits::findCell(drawn.journey, drawn.at(drawn.emotion, drawn.a))->value, std::optional(-1.0));
    QCOMPARE(edits::findCell(drawn.journey, hers)->value, std::optional(2.0));
    drawn.apply(edits::setCellEvidence(drawn.journey, hers, Evidence::Data));
    QCOMPARE(edits::findCell(drawn.journey, hers)->evidence, Evidence::Data);
    drawn.apply(edits::setEmotion(drawn.journey, hers, std::nullopt));
    QVERIFY(!edits::findCell(drawn.journey, hers));
    drawn.apply(edits::setEmotion(drawn.journey, hers, 0));
    drawn.apply(edits::removePersona(drawn.journey, persona.id));
    QCOMPARE(drawn.journey.all<Cell>().size(), size_t(1));
}

void TestDrawingEdits::blockOfTextsGoesWhereItBelongs()
{
    DrawnMap drawn;
    drawn.write(drawn.d, u"old"_s);
    int outside = 0;
    drawn.apply(edits::pasteCells(drawn.journey, drawn.at(drawn.actions, drawn.c),
                                  {{u"one"_s, {}, u"three"_s, u"too far"_s},
                                   {u"1,5"_s, u"−2"_s, u"hot"_s},
                                   {u"Web"_s},
                                   {u"not a picture"_s},
                                   {u"below"_s}},
                                  &outside));
    QCOMPARE(drawn.cards(), u". . one . three"_s);
    QCOMPARE(edits::findCell(drawn.journey, drawn.at(drawn.emotion, drawn.c))->value, std::optional(1.5));
    QCOMPARE(edits::findCell(drawn.journey, drawn.at(drawn.emotion, drawn.d))->value, std::optional(-2.0));
    QVERIFY(!edits::findCell(drawn.journey, drawn.at(drawn.emotion, drawn.e)));
    QCOMPARE(drawn.journey.find<Channel>(drawn.journey.find<Touchpoint>(drawn.c)->channel)->name, u"Web"_s);
    QCOMPARE(outside, 4);
}

void TestDrawingEdits::personasAreLinkedOrderedAndRemoved()
{
    DrawnMap drawn;
    const auto names = [&] {
        QString text;
        for (const Persona &persona : drawn.journey.personas(drawn.map))
            text += persona.name;
        return text;
    };
    std::map<QString, PersonaId> ids;
    for (const QString &name : {u"x"_s, u"y"_s, u"z"_s}) {
        Persona persona;
        persona.id = ids[name] = PersonaId::create();
        persona.name = name;
        drawn.apply(edits::addPersona(drawn.journey, name == "z"_L1 ? MapId() : drawn.map, persona));
    }
    QCOMPARE(names(), u"xy"_s);
    drawn.apply(edits::linkPersona(drawn.journey, drawn.map, ids[u"z"_s], 0));
    QCOMPARE(names(), u"zxy"_s);
    QVERIFY(edits::linkPersona(drawn.journey, drawn.map, ids[u"z"_s])->isEmpty());
    drawn.apply(edits::movePersona(drawn.journey, drawn.map, ids[u"z"_s], 1));
    QCOMPARE(names(), u"xzy"_s);
    drawn.apply(edits::unlinkPersona(drawn.journey, drawn.map, ids[u"x"_s]));
    QCOMPARE(names(), u"zy"_s);
    drawn.apply(edits::removePersona(drawn.journey, ids[u"z"_s]));
    QCOMPARE(names(), u"y"_s);
    Persona changed = *drawn.journey.find<Persona>(ids[u"y"_s]);
    changed.name = u"w"_s;
    changed.position = 77;
    drawn.apply(edits::setPersona(drawn.journey, changed));
    QCOMPARE(names(), u"w"_s);
    QCOMPARE(drawn.journey.find<Persona>(changed.id)->position, 1);
}

void TestDrawingEdits::refuses_data()
{
    using Edit = std::function<Result<ChangeSet>(const DrawnMap &)>;
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    row("split of another stage",
        [](const DrawnMap &m) { return edits::splitStage(m.journey, m.choose, m.d, {}); });
    row("merge with itself", [](const DrawnMap &m) { return edits::mergeStages(m.journey, m.buy, m.buy); });
    row("cell at touchpoint and stage", [](const DrawnMap &m) {
        return edits::setCellText(m.journey, {.lane = m.actions, .touchpoint = m.a, .stage = m.buy}, u"x"_s);
    });
    row("cell nowhere",
        [](const DrawnMap &m) { return edits::setCellText(m.journey, {.lane = m.actions}, u"x"_s); });
    row("cell of an unknown persona", [](const DrawnMap &m) {
        return edits::setEmotion(
            m.journey, {.lane = m.emotion, .touchpoint = m.a, .stage = {}, .persona = PersonaId::create()},
            1);
    });
    row("too long a text", [](const DrawnMap &m) {
        return edits::setCellText(m.journey, m.at(m.actions, m.a), QString(1'000'000, u'x'));
    });
    row("emotion elsewhere",
        [](const DrawnMap &m) { return edits::setEmotion(m.journey, m.at(m.actions, m.a), 1); });
    row("emotion out of range",
        [](const DrawnMap &m) { return edits::setEmotion(m.journey, m.at(m.emotion, m.a), 2.5); });
    row("emotion that is no number", [](const DrawnMap &m) {
        return edits::setEmotion(m.journey, m.at(m.emotion, m.a), std::numeric_limits<double>::quiet_NaN());
    });
    row("picture elsewhere", [](const DrawnMap &m) {
        return edits::setCellPicture(m.journey, m.at(m.actions, m.a), DrawnMap::picture());
    });
    row("no picture", [](const DrawnMap &m) {
        Picture picture = DrawnMap::picture();
        picture.bytes = "GIF89a";
        return edits::setCellPicture(m.journey, m.at(m.images, m.a), picture);
    });
    row("too many pixels", [](const DrawnMap &m) {
        Picture picture = DrawnMap::picture();
        picture.width = picture.height = 60'000;
        return edits::setCellPicture(m.journey, m.at(m.images, m.a), picture);
    });
    row("evidence of nothing", [](const DrawnMap &m) {
        return edits::setCellEvidence(m.journey, m.at(m.actions, m.a), Evidence::Data);
    });
    row("span of nothing",
        [](const DrawnMap &m) { return edits::setCellSpan(m.journey, m.at(m.actions, m.a), 2); });
}

void TestDrawingEdits::refuses()
{
    using Edit = std::function<Result<ChangeSet>(const DrawnMap &)>;
    QFETCH(const Edit, edit);
    const DrawnMap drawn;
    const Result<ChangeSet> changes = edit(drawn);
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, ErrorCode::Invalid);
    QVERIFY(changes.error().text.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestDrawingEdits)
#include "test_drawingedits.moc"
