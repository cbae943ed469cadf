// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplejourney.h"
#include "ui/render/curve.h"
#include "ui/render/mapexport.h"
#include "ui/render/mappainter.h"
#include "ui/render/textbreaker.h"

#include <QBuffer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

MapTarget touchpointTarget(const TouchpointId &id)
{
    MapTarget target;
    target.kind = MapTarget::Kind::Touchpoint;
    target.touchpoint = id;
    return target;
}

MapTarget stageTarget(const StageId &id)
{
    MapTarget target;
    target.kind = MapTarget::Kind::Stage;
    target.stage = id;
    return target;
}

MapTarget cellTarget(const LaneId &lane, const TouchpointId &touchpoint)
{
    MapTarget target;
    target.kind = MapTarget::Kind::Cell;
    target.touchpoint = touchpoint;
    target.lane = lane;
    return target;
}

QByteArray pictureBytes()
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(QColor(0x2A, 0x80, 0x60));
    QPainter painter(&image);
    painter.fillRect(40, 40, 120, 120, QColor(0xE0, 0xB0, 0x40));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The sample with everything that drawing adds: a folded stage, chosen sizes, spans, pictures, two personas
/// with their own curves, goals.
struct Drawn {
    SampleJourney sample;
    Language language = Language::English;
    std::vector<Stage> stages{};
    LaneId notes{};
    LaneId images{};
    std::vector<PersonaId> personas{};

    explicit Drawn(Language of)
        : sample(sampleJourney(of))
        , language(of)
    {
        Journey &journey = sample.journey;
        stages = journey.stages(sample.map());
        for (Stage &stage : stages) {
            stage.goal = u"To find out whether this shop has what I need"_s;
            journey.adopt(stage);
        }
        notes = lane(LaneType::Text, u"Notes"_s, 8);
        images = lane(LaneType::Image, u"Pictures"_s, 9);
        const PictureId picture = PictureId::create();
        Picture stored;
        stored.id = picture;
        stored.name = u"shop.png"_s;
        stored.format = u"png"_s;
        stored.width = 320;
        stored.height = 200;
        stored.bytes = pictureBytes();
        journey.adopt(stored);
        cell(images, 4, u"The shelf"_s).picture = picture;
        put();
        cell(notes, 1, u"A note over three touchpoints, from the second one on"_s).span = 3;
        put();
        for (const Persona &persona : journey.personas(sample.map()))
            describe(persona);
        Persona other;
        other.id = PersonaId::create();
        other.name = u"Murat, 61"_s;
        other.role = u"buys for a club"_s;
        other.picture = picture;
        other.evidence = Evidence::Partly;
        describe(other);
        journey.adopt(PersonaLink{
            .id = PersonaLinkId::create(), .map = sample.map(), .persona = other.id, .position = 1});
        for (size_t i = 0; i < sample.touchpoints.size(); ++i) {
            for (size_t who = 0; who < personas.size(); ++who) {
                cell(sample.emotion, i, {}).value = std::sin(double(i) + 2.0 * double(who)) * 1.6;
                m_cell.persona = personas[who];
                put();
            }
        }
    }

    LaneId lane(LaneType type, const QString &title, int position)
    {
        Lane lane{.id = LaneId::create(), .map = sample.map(), .type = type, .title = title};
        lane.position = position;
        sample.journey.adopt(lane);
        return lane.id;
    }
    Cell &cell(const LaneId &lane, size_t touchpoint, const QString &text)
    {
        m_cell = {};
        m_cell.id = CellId::create();
        m_cell.lane = lane;
        m_cell.touchpoint = sample.touchpoints[touchpoint];
        m_cell.text = text;
        return m_cell;
    }
    void put() { sample.journey.adopt(m_cell); }
    void fold(size_t stage, bool folded = true)
    {
        stages[stage].folded = folded;
        sample.journey.adopt(stages[stage]);
    }
    MapLayout layout() const
    {
        return MapLayout::compute(sample.journey, sample.map(), sample.summary, LocalText(language));
    }

private:
    void describe(Persona persona)
    {
        persona.goals = u"Order in a few minutes on the way home"_s;
        persona.needs = u"The full price before paying"_s;
        persona.frustrations = u"Forms that start again from the beginning"_s;
        persona.quote = u"I just want it to work."_s;
        sample.journey.adopt(persona);
        personas.push_back(persona.id);
    }

    Cell m_cell{};
};

QStringList textsFor(const MapLayout &layout, const MapTarget &target)
{
    QStringList texts;
    for (const MapElement &element : layout.elements()) {
        const auto *text = std::get_if<TextElement>(&element.shape);
        if (text != nullptr && element.target == target)
            texts.append(text->lines.join(u' '));
    }
    return texts;
}

} // namespace

class TestMapDrawing : public QObject
{
    Q_OBJECT

private slots:
    void curveNeverOvershoots();
    void foldedStageShowsItsWorst_data();
    void foldedStageShowsItsWorst();
    void foldedStageWithoutFigures();
    void chosenSizes();
    void spans();
    void spansOverFoldedStages();
    void severalPersonas();
    void personaCards();
    void pictures();
    void evidenceMarks();
    void goals();
    void resizeEdges_data();
    void resizeEdges();
    void insertions_data();
    void insertions();
    void rubberBand();
    void textPlaces();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void oneSheetOfPaper();
    void persianFiguresAreShaped();
};

void TestMapDrawing::curveNeverOvershoots()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        std::vector<QPointF> points;
        qreal x = 0;
        for (int i = 0; i < 12; ++i) {
            x += 5 + random.bounded(120.0);
            points.emplace_back(x, random.bounded(4.0) - 2);
        }
        const std::vector<CurvePiece> pieces = monotoneCurve(points);
        QCOMPARE(pieces.size(), points.size() - 1);
        for (const CurvePiece &piece : pieces) {
            const QPainterPath path = curvePath({piece});
            qreal before = piece.from.y();
            const bool rises = piece.to.y() >= piece.from.y();
            for (int step = 1; step <= 40; ++step) {
                const qreal y = path.pointAtPercent(step / 40.0).y();
                QVERIFY(rises ? y >= before - 1e-6 : y <= before + 1e-6);
                before = y;
            }
            QVERIFY(std::abs(before - piece.to.y()) < 1e-6);
        }
    }
}

void TestMapDrawing::foldedStageShowsItsWorst_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("left to right") << Language::English;
    QTest::newRow("right to left") << Language::Persian;
}

void TestMapDrawing::foldedStageShowsItsWorst()
{
    QFETCH(Language, language);
    Drawn drawn(language);
    const MapLayout open = drawn.layout();
    drawn.fold(2);
    const MapLayout folded = drawn.layout();
    QVERIFY(folded.size().width() < open.size().width());
    const MapTarget stage = stageTarget(drawn.stages[2].id);
    // Payment hurts most there: its title, figure and mark stand on the stage's card.
    const QStringList texts = textsFor(folded, stage);
    QVERIFY(texts.contains(drawn.sample.journey.find<Touchpoint>(drawn.sample.payment)->title));
    QVERIFY(texts.contains(LocalText(language).say("Map", "%n touchpoint(s)", nullptr, 3)));
    bool mark = false;
    for (const MapElement &element : folded.elements()) {
        const auto *icon = std::get_if<IconElement>(&element.shape);
        mark |= icon != nullptr && element.target == stage && icon->color == ColorRole::RedMark;
        QVERIFY(element.target.touchpoint != drawn.sample.payment);
    }
    QVERIFY(mark);
    QVERIFY(folded.rectOf(touchpointTarget(drawn.sample.payment)).isEmpty());
    // The other stages keep their touchpoints, and dropping on the folded one appends.
    QVERIFY(!folded.rectOf(touchpointTarget(drawn.sample.delivery)).isEmpty());
    const auto drop = folded.touchpointDropAt({folded.rectOf(stage).center().x(), folded.size().height() / 2},
                                              drawn.sample.delivery);
    QVERIFY(drop.has_value());
    QCOMPARE(drop->stage, drawn.stages[2].id);
    QCOMPARE(drop->index, 3);
}

void TestMapDrawing::foldedStageWithoutFigures()
{
    Drawn drawn(Language::English);
    drawn.sample.summary.touchpoints.clear();
    drawn.sample.summary.pain.touchpoints.clear();
    drawn.fold(4);
    // Nothing is measured: the lowest felt one stands for the stage.
    const MapLayout layout = drawn.layout();
    const QStringList texts = textsFor(layout, stageTarget(drawn.stages[4].id));
    QCOMPARE(texts.size(), 3); // the stage, how many touchpoints, the worst of them
    QVERIFY(texts.contains(u"First use"_s));
}

void TestMapDrawing::chosenSizes()
{
    Drawn drawn(Language::English);
    const qreal before = drawn.layout().columnOf(drawn.sample.touchpoints[0]).width();
    Touchpoint wide = *drawn.sample.journey.find<Touchpoint>(drawn.sample.touchpoints[0]);
    wide.width = 240;
    drawn.sample.journey.adopt(wide);
    Lane high = *drawn.sample.journey.find<Lane>(drawn.notes);
    high.height = 200;
    drawn.sample.journey.adopt(high);
    Lane emotion = *drawn.sample.journey.find<Lane>(drawn.sample.emotion);
    emotion.height = 320;
    drawn.sample.journey.adopt(emotion);
    const MapLayout layout = drawn.layout();
    QVERIFY(before < 240);
    QCOMPARE(layout.columnOf(wide.id).width(), 240.0);
    MapTarget lane{};
    lane.kind = MapTarget::Kind::Lane;
    lane.lane = high.id;
    QCOMPARE(layout.rectOf(lane).height(), 200.0);
    lane.lane = emotion.id;
    QCOMPARE(layout.rectOf(lane).height(), 320.0);
    QVERIFY(layout.emotionY(emotion.id, -2) - layout.emotionY(emotion.id, 2) > 200);
}

void TestMapDrawing::spans()
{
    const Drawn drawn(Language::English);
    const MapLayout layout = drawn.layout();
    const QRectF cell = layout.rectOf(cellTarget(drawn.notes, drawn.sample.touchpoints[1]));
    QVERIFY(!cell.isEmpty());
    bool box = false;
    for (const MapElement &element : layout.elements()) {
        const auto *shape = std::get_if<BoxElement>(&element.shape);
        if (shape == nullptr || element.target != cellTarget(drawn.notes, drawn.sample.touchpoints[1]))
            continue;
        box = true;
        QCOMPARE(shape->rect.left(), layout.columnOf(drawn.sample.touchpoints[1]).left());
        QCOMPARE(shape->rect.right(), layout.columnOf(drawn.sample.touchpoints[3]).right());
        QCOMPARE(layout.targetAt(shape->rect.center()), element.target);
    }
    QVERIFY(box);
}

void TestMapDrawing::spansOverFoldedStages()
{
    Drawn drawn(Language::English);
    drawn.fold(0); // the touchpoints 0 to 2: the span starts inside
    const MapLayout layout = drawn.layout();
    for (const MapElement &element : layout.elements()) {
        const auto *shape = std::get_if<BoxElement>(&element.shape);
        if (shape == nullptr || element.target != cellTarget(drawn.notes, drawn.sample.touchpoints[1]))
            continue;
        QCOMPARE(shape->rect.left(), layout.columnOf(drawn.sample.touchpoints[3]).left());
        QCOMPARE(shape->rect.right(), layout.columnOf(drawn.sample.touchpoints[3]).right());
    }
}

void TestMapDrawing::severalPersonas()
{
    const Drawn drawn(Language::English);
    const MapLayout layout = drawn.layout();
    std::set<ColorRole> lines;
    bool gap = false;
    for (const MapElement &element : layout.elements()) {
        const auto *path = std::get_if<PathElement>(&element.shape);
        if (path == nullptr || element.target.lane != drawn.sample.emotion)
            continue;
        if (path->dashed && path->line != ColorRole::Line)
            lines.insert(path->line);
        gap |= path->fill == ColorRole::AmberSoft;
    }
    QCOMPARE(lines.size(), size_t(3)); // everybody and two personas, each its own colour
    QVERIFY(gap);
    MapTarget lane{};
    lane.kind = MapTarget::Kind::Lane;
    lane.lane = drawn.sample.emotion;
    QVERIFY(textsFor(layout, lane).filter(u"Murat"_s).size() == 1);
    for (const PersonaId &persona : drawn.personas) {
        MapTarget dot{};
        dot.kind = MapTarget::Kind::Emotion;
        dot.touchpoint = drawn.sample.touchpoints[6];
        dot.lane = drawn.sample.emotion;
        dot.persona = persona;
        const QRectF rect = layout.rectOf(dot);
        QVERIFY(!rect.isEmpty() && rect.width() < 24);
        QCOMPARE(layout.targetAt(rect.center()).kind, MapTarget::Kind::Emotion);
    }
}

void TestMapDrawing::personaCards()
{
    const Drawn drawn(Language::English);
    const MapLayout layout = drawn.layout();
    std::vector<QRectF> cards;
    for (const PersonaId &persona : drawn.personas) {
        MapTarget target{};
        target.kind = MapTarget::Kind::Persona;
        target.persona = persona;
        const QRectF card = layout.rectOf(target);
        QVERIFY(!card.isEmpty());
        QCOMPARE(layout.targetAt(card.center()), target);
        for (const MapElement &element : layout.elements()) {
            if (element.target == target)
                QVERIFY(card.adjusted(-1, -1, 1, 1).contains(element.bounds()));
        }
        for (const TextField field : {TextField::Title, TextField::Role, TextField::Goals, TextField::Needs,
                                      TextField::Frustrations, TextField::Quote}) {
            const auto place = layout.textPlace(target, field);
            QVERIFY(place.has_value());
            QVERIFY(card.contains(place->rect));
            QCOMPARE(layout.textAt(place->rect.center()), place);
        }
        cards.push_back(card);
    }
    QCOMPARE(cards.size(), size_t(2));
    QCOMPARE(cards[0].top(), cards[1].top()); // side by side
    QVERIFY(!cards[0].intersects(cards[1]));
}

void TestMapDrawing::pictures()
{
    const Drawn drawn(Language::English);
    const MapLayout layout = drawn.layout();
    int pictures = 0;
    for (const MapElement &element : layout.elements()) {
        const auto *picture = std::get_if<PictureElement>(&element.shape);
        if (picture == nullptr)
            continue;
        ++pictures;
        if (!picture->filling)
            QVERIFY(std::abs(picture->rect.width() / picture->rect.height() - 1.6) < 0.01);
    }
    QCOMPARE(pictures, 2);
    // A picture that cannot be decoded leaves a frame, nothing worse.
    MapPainter painter(Theme::light());
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter device(&image);
    painter.paint(device,
                  MapElement{.shape = PictureElement{.rect = {4, 4, 32, 32},
                                                     .picture = PictureId::create(),
                                                     .bytes = "no picture"},
                             .target = {}});
    device.end();
    QCOMPARE(image.pixelColor(20, 20), Theme::light().color(ColorRole::Soft));
}

void TestMapDrawing::evidenceMarks()
{
    const Drawn drawn(Language::English);
    std::map<QString, int> marks;
    const MapLayout layout = drawn.layout();
    for (const MapElement &element : layout.elements()) {
        const auto *icon = std::get_if<IconElement>(&element.shape);
        if (icon != nullptr && element.target.kind == MapTarget::Kind::Cell)
            ++marks[icon->name];
        const auto *text = std::get_if<TextElement>(&element.shape);
        if (text == nullptr || element.target.kind != MapTarget::Kind::Cell
            || element.target.lane != drawn.notes)
            continue;
        QCOMPARE(text->color, ColorRole::Muted); // an assumption
    }
    QCOMPARE(marks[u"evidence-partly"_s], 5);
    QCOMPARE(marks[u"evidence-data"_s], 6); // five actions and the quote
    QCOMPARE(marks[u"evidence-assumed"_s], 0);
}

void TestMapDrawing::goals()
{
    Drawn drawn(Language::English);
    const MapLayout layout = drawn.layout();
    for (const Stage &stage : drawn.stages) {
        const auto place = layout.textPlace(stageTarget(stage.id), TextField::Goal);
        QVERIFY(place.has_value());
        QCOMPARE(layout.textAt(place->rect.center()), place);
        QVERIFY(textsFor(layout, stageTarget(stage.id)).contains(stage.goal));
    }
    // Without a goal there is still a place to write one.
    const SampleJourney bare = sampleJourney(Language::English);
    const MapLayout without
        = MapLayout::compute(bare.journey, bare.map(), bare.summary, LocalText(Language::English));
    for (const Stage &stage : bare.journey.stages(bare.map()))
        QVERIFY(without.textPlace(stageTarget(stage.id), TextField::Goal).has_value());
}

void TestMapDrawing::resizeEdges_data()
{
    foldedStageShowsItsWorst_data();
}

void TestMapDrawing::resizeEdges()
{
    QFETCH(Language, language);
    const Drawn drawn(language);
    const MapLayout layout = drawn.layout();
    const qreal later = layout.isRightToLeft() ? -1 : 1;
    const auto endOf = [&](const QRectF &rect) { return later > 0 ? rect.right() : rect.left(); };
    for (const TouchpointId &id : drawn.sample.touchpoints) {
        const QRectF card = layout.rectOf(touchpointTarget(id));
        const auto edge = layout.resizeEdgeAt({endOf(card) + later, card.bottom() - 4});
        QVERIFY(edge.has_value());
        QCOMPARE(edge->target, touchpointTarget(id));
        QCOMPARE(layout.sizeAt(*edge, {endOf(card) + 40 * later, card.center().y()}),
                 int(std::lround((card.width() + 40) / 4)) * 4);
        QVERIFY(!layout.resizeEdgeAt(card.center()));
    }
    MapTarget lane{};
    lane.kind = MapTarget::Kind::Lane;
    lane.lane = drawn.notes;
    const QRectF title = layout.rectOf(lane);
    const auto lower = layout.resizeEdgeAt({title.center().x(), title.bottom() - 1});
    QVERIFY(lower.has_value());
    QCOMPARE(lower->target, lane);
    QCOMPARE(layout.sizeAt(*lower, {0, title.top() + 120}), 120);

    const MapTarget cell = cellTarget(drawn.notes, drawn.sample.touchpoints[1]);
    const QRectF last = layout.columnOf(drawn.sample.touchpoints[3]);
    const QRectF row = layout.rectOf(lane);
    const auto end = layout.resizeEdgeAt({endOf(last), row.top() + 14});
    QVERIFY(end.has_value());
    QCOMPARE(end->target, cell);
    QCOMPARE(layout.sizeAt(*end, layout.columnOf(drawn.sample.touchpoints[5]).center() + QPointF(later, 0)),
             5);
    QCOMPARE(layout.sizeAt(*end, layout.columnOf(drawn.sample.touchpoints[0]).center()), 1);
}

void TestMapDrawing::insertions_data()
{
    foldedStageShowsItsWorst_data();
}

void TestMapDrawing::insertions()
{
    QFETCH(Language, language);
    Drawn drawn(language);
    const MapLayout layout = drawn.layout();
    const qreal later = layout.isRightToLeft() ? -1 : 1;
    const qreal y = layout.columnOf(drawn.sample.touchpoints[0]).top() + 2;
    for (size_t i = 0; i < drawn.sample.touchpoints.size(); ++i) {
        const QRectF column = layout.columnOf(drawn.sample.touchpoints[i]);
        const qreal end = later > 0 ? column.right() : column.left();
        const auto place = layout.insertionAt({end + later, y});
        QVERIFY(place.has_value());
        QVERIFY(!place->isStage());
        QCOMPARE(place->stage, drawn.stages[i / 3].id);
        QCOMPARE(place->index, int(i % 3) + 1);
        QVERIFY(!layout.insertionAt({column.center().x(), y}));
        // The other side of the gap between two stages belongs to the next one.
        if (i % 3 == 2 && i + 1 < drawn.sample.touchpoints.size()) {
            const auto next = layout.insertionAt({end + 7 * later, y});
            QVERIFY(next.has_value());
            QCOMPARE(next->stage, drawn.stages[i / 3 + 1].id);
            QCOMPARE(next->index, 0);
        }
    }
    for (size_t i = 0; i < drawn.stages.size(); ++i) {
        const QRectF band = layout.rectOf(stageTarget(drawn.stages[i].id));
        const auto place
            = layout.insertionAt({(later > 0 ? band.right() : band.left()) + 2 * later, band.center().y()});
        QVERIFY(place.has_value());
        QVERIFY(place->isStage());
        QCOMPARE(place->index, int(i) + 1);
        QVERIFY(!layout.insertionAt(band.center()));
    }
}

void TestMapDrawing::rubberBand()
{
    const Drawn drawn(Language::English);
    const MapLayout layout = drawn.layout();
    const QRectF first = layout.rectOf(touchpointTarget(drawn.sample.touchpoints[3]));
    const QRectF last = layout.rectOf(touchpointTarget(drawn.sample.touchpoints[5]));
    std::vector<MapTarget> found = layout.targetsIn(first.united(last).adjusted(4, 4, -4, -4));
    QCOMPARE(found.size(), size_t(3));
    for (size_t i = 0; i < found.size(); ++i)
        QCOMPARE(found[i], touchpointTarget(drawn.sample.touchpoints[3 + i]));
    QVERIFY(layout.targetsIn({-50, -50, 10, 10}).empty());
    // Every target once, no lane, no map.
    found = layout.targetsIn({{0, 0}, layout.size()});
    for (size_t i = 0; i < found.size(); ++i) {
        QVERIFY(found[i].kind != MapTarget::Kind::Lane && found[i].kind != MapTarget::Kind::Map);
        QCOMPARE(std::count(found.begin(), found.end(), found[i]), 1);
    }
}

void TestMapDrawing::textPlaces()
{
    const Drawn drawn(Language::Persian);
    const MapLayout layout = drawn.layout();
    for (const TouchpointId &id : drawn.sample.touchpoints) {
        const auto title = layout.textPlace(touchpointTarget(id), TextField::Title);
        QVERIFY(title.has_value());
        QVERIFY(layout.rectOf(touchpointTarget(id)).contains(title->rect));
        QCOMPARE(layout.textAt(title->rect.center()), title);
        // An empty cell can be written into as well.
        QVERIFY(layout.textPlace(cellTarget(drawn.notes, id), TextField::Text).has_value());
    }
}

void TestMapDrawing::nothingOverlaps_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("dark");
    for (const Language language : allLanguages) {
        QTest::addRow("%s light", qPrintable(languageCode(language))) << language << false;
        QTest::addRow("%s dark", qPrintable(languageCode(language))) << language << true;
    }
}

void TestMapDrawing::nothingOverlaps()
{
    QFETCH(Language, language);
    QFETCH(bool, dark);
    Drawn drawn(language);
    drawn.fold(3);
    Touchpoint narrow = *drawn.sample.journey.find<Touchpoint>(drawn.sample.touchpoints[7]);
    narrow.width = 56;
    drawn.sample.journey.adopt(narrow);
    const MapLayout layout = drawn.layout();
    std::vector<const TextElement *> texts;
    for (const MapElement &element : layout.elements()) {
        if (const auto *text = std::get_if<TextElement>(&element.shape))
            texts.push_back(text);
    }
    for (size_t i = 0; i < texts.size(); ++i) {
        QVERIFY(QRectF({0, 0}, layout.size()).contains(texts[i]->rect));
        for (size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF common = texts[i]->rect.intersected(texts[j]->rect);
            QVERIFY2(common.width() < 0.5 || common.height() < 0.5,
                     qPrintable(texts[i]->lines.join(u'|') + u" / "_s + texts[j]->lines.join(u'|')));
        }
    }
    const QString folder = qEnvironmentVariable("MILEPOST_PICTURES");
    if (folder.isEmpty())
        return;
    MapPainter painter(dark ? Theme::dark() : Theme::light());
    QImage image((layout.size() * 1.25).toSize(), QImage::Format_RGB32);
    image.fill(painter.theme().color(ColorRole::Paper));
    QPainter device(&image);
    device.scale(1.25, 1.25);
    painter.paint(device, layout);
    device.end();
    QVERIFY(image.save(
        u"%1/drawn-%2-%3.png"_s.arg(folder, languageCode(language), dark ? u"dark"_s : u"light"_s)));
}

void TestMapDrawing::oneSheetOfPaper()
{
    // The sample with persona cards, goals and pictures still is one A3 page of readable type.
    for (const Language language : allLanguages) {
        const Drawn drawn(language);
        const MapLayout layout
            = exportLayout(drawn.sample.journey, drawn.sample.summary, LocalText(language), {});
        const QPageLayout page(QPageSize(QPageSize::A3), QPageLayout::Landscape, QMarginsF(28, 28, 28, 28),
                               QPageLayout::Point);
        QVERIFY(checkReadable(layout, page).has_value());
    }
}

void TestMapDrawing::persianFiguresAreShaped()
{
    // Brackets are mirrored by shaping alone.
    const auto unshaped = [](const QString &text) {
        return (mapFont(FontRole::Small, text).styleStrategy() & QFont::PreferNoShaping) != 0;
    };
    QVERIFY(!unshaped(u"CSAT ۷۳٪ (n ۲۶۰)"_s));
    QVERIFY(!unshaped(u"پرداخت"_s));
    QVERIFY(unshaped(u"CSAT 73% (n 260)"_s)); // no ligatures, so that a PDF can be searched
}

QTEST_MAIN(TestMapDrawing)

#include "test_mapdrawing.moc"
