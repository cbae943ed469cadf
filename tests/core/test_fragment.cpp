// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawnmap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Pieces of a map on their way through the clipboard, within a project and between two.
class TestFragment : public QObject
{
    Q_OBJECT

private slots:
    void stagesComeAlongWithEverythingInThem();
    void touchpointsGoBetweenProjects();
    void lanesFindTheirTouchpoints();
    void blockOfCellsKeepsItsShape();
    void emptySelectionIsNothing();
    void readsOnlyWholeFragments_data();
    void readsOnlyWholeFragments();

private:
    static Fragment throughTheClipboard(const Fragment &fragment)
    {
        const Result<Fragment> read = Fragment::fromJson(fragment.toJson());
        if (!read)
            return {};
        return *read;
    }
    /// A map with a bit of everything.
    static DrawnMap filled()
    {
        DrawnMap drawn;
        drawn.write(drawn.b, u"x"_s, 3);
        drawn.write(drawn.e, u"y"_s);
        drawn.apply(edits::setEmotion(drawn.journey, drawn.emotion, drawn.d, -1.5));
        drawn.apply(
            edits::setCellPicture(drawn.journey, drawn.at(drawn.images, drawn.d), DrawnMap::picture()));
        drawn.apply(edits::setCellEvidence(drawn.journey, drawn.at(drawn.images, drawn.d), Evidence::Data));
        drawn.apply(edits::setTouchpointFields(drawn.journey, drawn.d,
                                               {{u"channel"_s, u"Web"_s}, {u"department"_s, u"Finance"_s}}));
        return drawn;
    }
};

void TestFragment::stagesComeAlongWithEverythingInThem()
{
    DrawnMap drawn = filled();
    const Fragment copied = edits::copyFragment(
        drawn.journey, {.stages = {drawn.buy}, .touchpoints = {}, .cells = {}, .lanes = {}});
    QCOMPARE(copied.kind, Fragment::Kind::Structure);
    const Fragment fragment = throughTheClipboard(copied);
    QVERIFY(fragment == copied);

    edits::Selection created;
    drawn.apply(edits::pasteFragment(drawn.journey, fragment, drawn.map, drawn.choose, -1, &created));
    // Between A B and C D E, under the card that runs from B to D: it goes on over what came there.
    QCOMPARE(drawn.structure(), u"[A B][C (2) D (2) E (2)][C D E]"_s);
    QCOMPARE(drawn.cards(), u". x = = = = = y"_s);
    QCOMPARE(created.stages.size(), size_t(1));
    QVERIFY(created.touchpoints.empty());
    const TouchpointId copy = drawn.journey.touchpoints(created.stages.front()).at(1).id;
    QCOMPARE(edits::findCell(drawn.journey, drawn.at(drawn.emotion, copy))->value, std::optional(-1.5));
    const Cell *image = edits::findCell(drawn.journey, drawn.at(drawn.images, copy));
    QCOMPARE(image->evidence, Evidence::Data);
    // Within a project a picture is there once.
    QCOMPARE(drawn.journey.all<Picture>().size(), size_t(1));
    QVERIFY(drawn.journey.find<Picture>(image->picture));
}

void TestFragment::touchpointsGoBetweenProjects()
{
    const DrawnMap source = filled();
    const Fragment fragment = throughTheClipboard(edits::copyFragment(
        source.journey,
        {.stages = {}, .touchpoints = {source.d, source.b, source.c}, .cells = {}, .lanes = {}}));
    QCOMPARE(fragment.touchpoints.size(), size_t(3));

    DrawnMap target;
    target.apply(edits::removeLane(target.journey, target.emotion));
    target.apply(edits::renameLane(target.journey, target.images, u"Screens"_s));
    target.apply(edits::renameTouchpoint(target.journey, target.c, u"Other"_s));
    edits::Selection created;
    target.apply(edits::pasteFragment(target.journey, fragment, target.map, target.choose, 0, &created));
    QCOMPARE(target.structure(), u"[B (2) C D (2) A B][Other D E]"_s);
    QCOMPARE(target.cards(), u"x = = . . . . ."_s);
    QCOMPARE(created.touchpoints.size(), size_t(3));
    const Touchpoint pasted = *target.journey.find<Touchpoint>(created.touchpoints.back());
    QCOMPARE(target.journey.find<Channel>(pasted.channel)->name, u"Web"_s);
    QCOMPARE(target.journey.find<Department>(pasted.department)->name, u"Finance"_s);
    // The only lane of its type takes the picture; the emotion brings its lane along.
    QVERIFY(edits::findCell(target.journey, target.at(target.images, pasted.id)));
    const Lane made = target.journey.lanes(target.map).back();
    QCOMPARE(made.type, LaneType::Emotion);
    QCOMPARE(made.title, u"Felt"_s);
    QCOMPARE(target.journey.cells(made.id).size(), size_t(1));
    // Once more, and everything is found again.
    target.apply(edits::pasteFragment(target.journey, fragment, target.map, {}, -1));
    QCOMPARE(target.journey.all<Channel>().size(), size_t(1));
    QCOMPARE(target.journey.lanes(target.map).size(), size_t(4));
    QVERIFY2(target.structure().endsWith(u"E B (3) C (2) D (3)]"_s), qPrintable(target.structure()));

    // A map without any stage gets one.
    Journey empty;
    Project project;
    project.id = ProjectId::create();
    JourneyMap map;
    map.id = MapId::create();
    empty.adopt(project);
    empty.adopt(map);
    const Result<ChangeSet> first = edits::pasteFragment(empty, fragment, map.id, {}, -1);
    QVERIFY(first);
    QVERIFY(empty.apply(*first));
    QCOMPARE(empty.touchpointsOfMap(map.id).size(), size_t(3));
}

void TestFragment::lanesFindTheirTouchpoints()
{
    const DrawnMap source = filled();
    const Fragment fragment = throughTheClipboard(edits::copyFragment(
        source.journey, {.stages = {}, .touchpoints = {}, .cells = {}, .lanes = {source.actions}}));
    QCOMPARE(fragment.kind, Fragment::Kind::Lanes);
    DrawnMap target;
    target.apply(edits::moveTouchpoint(target.journey, target.c, target.choose, 0));
    target.apply(edits::renameTouchpoint(target.journey, target.e, u"Elsewhere"_s));
    edits::Selection created;
    target.apply(edits::pasteFragment(target.journey, fragment, target.map, {}, -1, &created));
    QCOMPARE(created.lanes.size(), size_t(1));
    const Lane lane = target.journey.lanes(target.map).back();
    QCOMPARE(lane.id, created.lanes.front());
    QCOMPARE(lane.title, u"Actions (2)"_s);
    // By title: x at B, as wide as it was (C stands elsewhere now); y finds no place.
    const std::vector<Cell> cells = target.journey.cells(lane.id);
    QCOMPARE(cells.size(), size_t(1));
    QCOMPARE(cells.front().touchpoint, target.b);
    QCOMPARE(cells.front().span, 3);
}

void TestFragment::blockOfCellsKeepsItsShape()
{
    DrawnMap drawn = filled();
    const Fragment fragment = throughTheClipboard(
        edits::copyFragment(drawn.journey,
                            {.stages = {},
                             .touchpoints = {},
                             .cells = {drawn.at(drawn.actions, drawn.e), drawn.at(drawn.emotion, drawn.d),
                                       drawn.at(drawn.channel, drawn.d), drawn.at(drawn.images, drawn.d),
                                       drawn.at(drawn.images, drawn.e)},
                             .lanes = {}}));
    QCOMPARE(fragment.kind, Fragment::Kind::Cells);
    QCOMPARE(fragment.cells.size(), size_t(4)); // the last one is empty
    QVERIFY(!edits::pasteFragment(drawn.journey, fragment, drawn.map, {}, -1));

    int outside = 0;
    edits::Selection created;
    drawn.apply(
        edits::pasteCells(drawn.journey, fragment, drawn.at(drawn.actions, drawn.a), &outside, &created));
    // y would come under the card that begins at B: no, it comes to B itself and replaces it.
    QCOMPARE(drawn.cards(), u". y . . y"_s);
    QCOMPARE(edits::findCell(drawn.journey, drawn.at(drawn.emotion, drawn.a))->value, std::optional(-1.5));
    QCOMPARE(drawn.journey.find<Touchpoint>(drawn.a)->channel,
             drawn.journey.find<Touchpoint>(drawn.d)->channel);
    QCOMPARE(edits::findCell(drawn.journey, drawn.at(drawn.images, drawn.a))->evidence, Evidence::Data);
    QCOMPARE(outside, 0);
    QCOMPARE(created.cells.size(), size_t(4));

    // One lane lower nothing fits, and at the last touchpoint half of it falls off the map.
    drawn.apply(
        edits::pasteCells(drawn.journey, fragment, drawn.at(drawn.emotion, drawn.e), &outside, &created));
    QVERIFY(created.cells.empty());
    QCOMPARE(outside, 4);
    QCOMPARE(drawn.journey.all<Picture>().size(), size_t(1));
}

void TestFragment::emptySelectionIsNothing()
{
    const DrawnMap drawn = filled();
    const Fragment nothing = edits::copyFragment(drawn.journey, {});
    QCOMPARE(nothing.kind, Fragment::Kind::Nothing);
    QVERIFY(throughTheClipboard(nothing) == nothing);
    QVERIFY(edits::pasteFragment(drawn.journey, nothing, drawn.map, {}, -1)->isEmpty());
}

void TestFragment::readsOnlyWholeFragments_data()
{
    using Spoil = std::function<void(QJsonObject &)>;
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, const Spoil &spoil) { QTest::newRow(name) << spoil; };
    const auto first = [](const char *list, const char *field, const QJsonValue &value) -> Spoil {
        return [=](QJsonObject &json) {
            QJsonArray array = json[QLatin1String(list)].toArray();
            QJsonObject entity = array[0].toObject();
            entity[QLatin1String(field)] = value;
            array[0] = entity;
            json[QLatin1String(list)] = array;
        };
    };
    row("newer format", [](QJsonObject &json) { json[u"format"_s] = 2; });
    row("unknown kind", [](QJsonObject &json) { json[u"kind"_s] = u"everything"_s; });
    row("missing list", [](QJsonObject &json) { json.remove(u"lanes"_s); });
    row("list of another kind", [](QJsonObject &json) { json[u"cells"_s] = u"x"_s; });
    row("too many", [](QJsonObject &json) {
        QJsonArray array;
        for (int i = 0; i < 2000; ++i)
            array.append(QJsonObject());
        json[u"stages"_s] = array;
    });
    row("id twice", [](QJsonObject &json) {
        QJsonArray array = json[u"touchpoints"_s].toArray();
        array.append(array[0]);
        json[u"touchpoints"_s] = array;
    });
    row("no id", first("stages", "id", QJsonValue::Null));
    row("id that is none", first("stages", "id", u"x"_s));
    row("endless title", first("stages", "title", QString(3000, u'x')));
    row("title as number", first("stages", "title", 7));
    row("negative colour", first("stages", "colour", -1));
    row("half a position", first("stages", "position", 0.5));
    row("endless text", first("cells", "text", QString(200'000, u'x')));
    row("emotion out of range", first("cells", "value", 9));
    row("no span", first("cells", "span", 0));
    row("unknown evidence", first("cells", "evidence", u"sure"_s));
    row("cell in a lane that is not there", first("cells", "lane_id", LaneId::create().toString()));
    row("cell at a touchpoint that is not there",
        first("cells", "touchpoint_id", TouchpointId::create().toString()));
    row("picture that is not there", first("cells", "picture_id", PictureId::create().toString()));
    row("unknown lane type", first("lanes", "type", u"magic"_s));
    row("huge lane", first("lanes", "height", 1'000'000));
    row("importance 9", first("touchpoints", "importance", 9));
    row("more continued than visited", [=](QJsonObject &json) {
        first("touchpoints", "visitors", 1)(json);
        first("touchpoints", "continued", 2)(json);
    });
    row("picture of another format", first("pictures", "format", u"svg"_s));
    row("picture that is no picture", first("pictures", "bytes", u"PHN2Zz4="_s));
    row("bytes that are not Base64", first("pictures", "bytes", u"%%%"_s));
    row("picture bomb", [=](QJsonObject &json) {
        first("pictures", "width", 60'000)(json);
        first("pictures", "height", 60'000)(json);
    });
}

void TestFragment::readsOnlyWholeFragments()
{
    using Spoil = std::function<void(QJsonObject &)>;
    QFETCH(const Spoil, spoil);
    const DrawnMap drawn = filled();
    const QByteArray whole
        = edits::copyFragment(
              drawn.journey,
              {.stages = {drawn.choose, drawn.buy}, .touchpoints = {}, .cells = {}, .lanes = {}})
              .toJson();
    QVERIFY(Fragment::fromJson(whole));
    QJsonObject json = QJsonDocument::fromJson(whole).object();
    spoil(json);
    const Result<Fragment> read = Fragment::fromJson(QJsonDocument(json).toJson());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);
    QVERIFY(!Fragment::fromJson(whole.left(whole.size() / 2)));
    QVERIFY(!Fragment::fromJson({}));
}

QTEST_GUILESS_MAIN(TestFragment)
#include "test_fragment.moc"
