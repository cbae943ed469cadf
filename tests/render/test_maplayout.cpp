// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/edits.h"
#include "render/shapedtexts.h"
#include "support/samplejourney.h"
#include "ui/render/maplayout.h"
#include "ui/render/textbreaker.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QTest>

#include <cmath>

using namespace milepost;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(milepost::SampleJourney)

namespace {

MapLayout layoutOf(const SampleJourney &sample, Language language)
{
    return MapLayout::compute(sample.journey, sample.map(), sample.summary, LocalText(language),
                              {.footer = u"21 November 2026"_s});
}

/// The sample with titles that nobody sane would write, in one unbroken word too.
SampleJourney withLongTitles(Language language)
{
    SampleJourney sample = sampleJourney(language);
    Touchpoint longTitle = *sample.journey.find<Touchpoint>(sample.touchpoints[3]);
    longTitle.title = u"Comparing the delivery and payment conditions of several shops on a phone"_s;
    sample.journey.adopt(longTitle);
    Touchpoint word = *sample.journey.find<Touchpoint>(sample.touchpoints[4]);
    word.title = u"Muvaffakiyetsizleştiricileştiriveremeyebileceklerimizdenmişsinizcesine"_s;
    sample.journey.adopt(word);
    Touchpoint mixed = *sample.journey.find<Touchpoint>(sample.touchpoints[5]);
    mixed.title = u"ثبت سفارش در App Store و ادامه‌ی خرید از سایت"_s;
    sample.journey.adopt(mixed);
    Stage stage = *sample.journey.find<Stage>(longTitle.stage);
    stage.title = u"Choosing among far too many offers until nothing but the price is left to compare"_s;
    sample.journey.adopt(stage);
    return sample;
}

MapTarget touchpointTarget(const TouchpointId &id)
{
    return {.kind = MapTarget::Kind::Touchpoint, .stage = {}, .touchpoint = id, .lane = {}};
}

} // namespace

class TestMapLayout : public QObject
{
    Q_OBJECT

private slots:
    void textsKeepTheirPlace_data();
    void textsKeepTheirPlace();
    void nothingIsElided();
    void cardsHoldTheirTexts();
    void mirroring_data();
    void mirroring();
    void persianMapRunsFromTheRight();
    void painHasColourIconAndWord();
    void painWordWithoutItsLane();
    void tooFewAnswersLeaveAGap();
    void assumptionsLookAssumed();
    void staleCardsBearAClock();
    void answersDecideHowFiguresAreFounded();
    void ownersJoin();
    void targets();
    void emptyStageHasAColumn();
    void emptyMap();
    void dropPlaces_data();
    void dropPlaces();
    void dropPlacesOfStages();
    void emotionScale();
    void neighbours();
    void elementsInEqualsASearch();
    void largeMapIsFast();
};

void TestMapLayout::textsKeepTheirPlace_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<SampleJourney>("sample");
    for (const Language language : allLanguages) {
        QTest::addRow("%s", qPrintable(languageCode(language))) << language << sampleJourney(language);
        QTest::addRow("%s, long", qPrintable(languageCode(language))) << language << withLongTitles(language);
    }
}

void TestMapLayout::textsKeepTheirPlace()
{
    QFETCH(Language, language);
    QFETCH(SampleJourney, sample);
    const MapLayout layout = layoutOf(sample, language);
    const QRectF map({0, 0}, layout.size());
    const std::vector<const TextElement *> texts = textsOf(layout);
    QVERIFY(texts.size() > 60);
    for (const TextElement *text : texts) {
        const QString words = text->lines.join(u'|');
        const QRectF shaped = shapedArea(*text);
        QVERIFY2(text->rect.adjusted(-0.6, -0.6, 0.6, 0.6).contains(shaped), qPrintable(words));
        QVERIFY2(map.contains(text->rect), qPrintable(words));
        // The ink of both scripts stays between the lines above and below.
        const LineMetrics &metrics = lineMetrics(text->font);
        for (const QString &line : text->lines) {
            const QRectF ink = QFontMetricsF(mapFont(text->font, text->lines.join(u' '), text->italic))
                                   .tightBoundingRect(line);
            QVERIFY2(-ink.top() <= metrics.ascent + 1, qPrintable(line));
            QVERIFY2(ink.bottom() <= metrics.height - metrics.ascent + 1, qPrintable(line));
        }
    }
    // What is painted never runs into its neighbour.
    for (size_t i = 0; i < texts.size(); ++i) {
        for (size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF common = shapedArea(*texts[i]).intersected(shapedArea(*texts[j]));
            QVERIFY2(common.width() < 0.5 || common.height() < 0.5,
                     qPrintable(texts[i]->lines.join(u'|') + u" / "_s + texts[j]->lines.join(u'|')));
        }
    }
}

void TestMapLayout::nothingIsElided()
{
    const SampleJourney sample = withLongTitles(Language::English);
    const MapLayout layout = layoutOf(sample, Language::English);
    QStringList written;
    for (const TextElement *text : textsOf(layout))
        written.append(text->lines.join(QString()).remove(u' '));
    for (const TouchpointId &id : sample.touchpoints) {
        const QString title = sample.journey.find<Touchpoint>(id)->title;
        QVERIFY2(written.contains(QString(title).remove(u' ')), qPrintable(title));
    }
    for (const QString &text : written)
        QVERIFY(!text.contains(QChar(0x2026)));
}

void TestMapLayout::cardsHoldTheirTexts()
{
    for (const Language language : allLanguages) {
        const SampleJourney sample = withLongTitles(language);
        const MapLayout layout = layoutOf(sample, language);
        int inside = 0;
        for (const MapElement &element : layout.elements()) {
            if (element.target.kind != MapTarget::Kind::Touchpoint
                || !std::holds_alternative<TextElement>(element.shape))
                continue;
            const QRectF card = layout.rectOf(touchpointTarget(element.target.touchpoint));
            QVERIFY(card.contains(element.bounds()));
            ++inside;
        }
        QVERIFY(inside >= 3 * 14);
    }
}

void TestMapLayout::mirroring_data()
{
    textsKeepTheirPlace_data();
}

void TestMapLayout::mirroring()
{
    QFETCH(Language, language);
    QFETCH(SampleJourney, sample);
    const MapLayout layout = layoutOf(sample, language);
    const MapLayout back = layout.mirrored().mirrored();
    QCOMPARE(back.size(), layout.size());
    QCOMPARE(back.elements().size(), layout.elements().size());
    for (size_t i = 0; i < layout.elements().size(); ++i) {
        const QRectF was = layout.elements()[i].bounds();
        const QRectF is = back.elements()[i].bounds();
        QVERIFY(std::abs(was.x() - is.x()) < 1e-6 && std::abs(was.width() - is.width()) < 1e-6);
    }

    // The same map set to run the other way is its mirror image, element for element.
    JourneyMap other = *sample.journey.find<JourneyMap>(sample.map());
    other.direction
        = other.direction == Direction::LeftToRight ? Direction::RightToLeft : Direction::LeftToRight;
    sample.journey.adopt(other);
    const MapLayout turned = layoutOf(sample, language);
    QVERIFY(turned.isRightToLeft() != layout.isRightToLeft());
    const MapLayout mirrored = layout.mirrored();
    for (size_t i = 0; i < layout.elements().size(); ++i) {
        const QRectF expected = mirrored.elements()[i].bounds();
        const QRectF is = turned.elements()[i].bounds();
        QVERIFY(std::abs(expected.x() - is.x()) < 1e-6 && expected.y() == is.y());
    }
}

void TestMapLayout::persianMapRunsFromTheRight()
{
    const SampleJourney sample = sampleJourney(Language::Persian);
    const MapLayout layout = layoutOf(sample, Language::Persian);
    QVERIFY(layout.isRightToLeft());
    for (size_t i = 1; i < sample.touchpoints.size(); ++i)
        QVERIFY(layout.columnOf(sample.touchpoints[i]).right()
                < layout.columnOf(sample.touchpoints[i - 1]).left());
    const MapTarget lane{
        .kind = MapTarget::Kind::Lane, .stage = {}, .touchpoint = {}, .lane = sample.emotion};
    QVERIFY(layout.rectOf(lane).left() >= layout.columnOf(sample.touchpoints.front()).right());
}

void TestMapLayout::painHasColourIconAndWord()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const MapLayout layout = layoutOf(sample, Language::English);
    const QRectF column = layout.columnOf(sample.payment);
    bool ground = false;
    bool icon = false;
    bool word = false;
    for (const MapElement &element : layout.elements()) {
        if (element.target.touchpoint != sample.payment || element.highlight != PainHighlight::Red)
            continue;
        QVERIFY(element.bounds().left() >= column.left() - 8
                && element.bounds().right() <= column.right() + 8);
        if (const auto *box = std::get_if<BoxElement>(&element.shape))
            ground |= box->fill == ColorRole::RedSoft && box->line == ColorRole::RedMark;
        if (const auto *shape = std::get_if<IconElement>(&element.shape))
            icon |= shape->name == u"pain"_s && shape->color == ColorRole::RedMark;
        if (const auto *text = std::get_if<TextElement>(&element.shape))
            word |= text->lines == QStringList{u"confirmed"_s} && text->color == ColorRole::RedText;
    }
    QVERIFY(ground);
    QVERIFY(icon);
    QVERIFY(word);
    for (const MapElement &element : layout.elements()) {
        if (element.target.touchpoint == sample.delivery && element.highlight != PainHighlight::None)
            QCOMPARE(element.highlight, PainHighlight::Amber);
    }
}

void TestMapLayout::painWordWithoutItsLane()
{
    SampleJourney sample = sampleJourney(Language::English);
    for (Lane lane : sample.journey.lanes(sample.map())) {
        lane.visible = lane.type != LaneType::Pain;
        sample.journey.adopt(lane);
    }
    const MapLayout layout = layoutOf(sample, Language::English);
    const QRectF card = layout.rectOf(touchpointTarget(sample.payment));
    bool word = false;
    for (const MapElement &element : layout.elements()) {
        const auto *text = std::get_if<TextElement>(&element.shape);
        word |= text != nullptr && text->lines.contains(u"confirmed"_s) && card.contains(text->rect);
    }
    QVERIFY(word);
}

void TestMapLayout::tooFewAnswersLeaveAGap()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const MapLayout layout = layoutOf(sample, Language::English);
    const TouchpointId support = sample.touchpoints[13];
    const QRectF column = layout.columnOf(support);
    const qreal middle = column.center().x();
    bool count = false;
    for (const MapElement &element : layout.elements()) {
        if (const auto *path = std::get_if<PathElement>(&element.shape)) {
            if (path->line == ColorRole::Brand && path->fill == ColorRole::None)
                QVERIFY(path->path.boundingRect().right() < middle
                        || path->path.boundingRect().left() > middle);
        }
        if (const auto *text = std::get_if<TextElement>(&element.shape)) {
            if (element.target.touchpoint == support) {
                QVERIFY(!text->lines.join(QString()).contains(u'%'));
                count |= element.target.kind == MapTarget::Kind::Emotion
                    && text->lines.join(QString()).contains(u'6');
            }
        }
    }
    QVERIFY(count);
}

void TestMapLayout::assumptionsLookAssumed()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const MapLayout layout = layoutOf(sample, Language::English);
    LaneId lane;
    for (const Lane &each : sample.journey.lanes(sample.map())) {
        if (each.type == LaneType::Action)
            lane = each.id;
    }
    std::map<TouchpointId, Evidence> evidence;
    for (const Cell &cell : sample.journey.cells(lane))
        evidence.emplace(cell.touchpoint, cell.evidence);
    int boxes = 0;
    for (const MapElement &element : layout.elements()) {
        const auto *box = std::get_if<BoxElement>(&element.shape);
        if (box == nullptr || element.target.lane != lane || element.target.kind != MapTarget::Kind::Cell
            || box->fill == ColorRole::Paper) // under the mark of the evidence
            continue;
        ++boxes;
        const Evidence known = evidence.at(element.target.touchpoint);
        QCOMPARE(box->dashed, known == Evidence::Assumed);
        QCOMPARE(box->fill != ColorRole::None, known == Evidence::Data);
    }
    QCOMPARE(boxes, 15);
}

void TestMapLayout::staleCardsBearAClock()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const auto layout = [&](const std::set<TouchpointId> &stale) {
        return MapLayout::compute(sample.journey, sample.map(), sample.summary, LocalText(Language::English),
                                  {.stale = stale});
    };
    const auto clocks = [](const MapLayout &drawn) {
        std::vector<const MapElement *> found;
        for (const MapElement &element : drawn.elements()) {
            const auto *icon = std::get_if<IconElement>(&element.shape);
            if (icon && icon->name == u"stale"_s)
                found.push_back(&element);
        }
        return found;
    };
    const auto says = [](const MapLayout &drawn, const QString &words) {
        const std::vector<const TextElement *> texts = textsOf(drawn);
        return std::any_of(texts.begin(), texts.end(),
                           [&](const TextElement *text) { return text->lines.join(u' ').contains(words); });
    };
    const MapLayout fresh = layout({});
    QVERIFY(clocks(fresh).empty());
    QVERIFY(!says(fresh, u"stale"_s)); // no word in the legend without the mark
    const MapLayout old = layout({sample.payment});
    const auto found = clocks(old);
    QCOMPARE(found.size(), size_t(2)); // on the card and in the legend
    QCOMPARE(found[0]->target, touchpointTarget(sample.payment));
    QVERIFY(old.columnOf(sample.payment).contains(found[0]->bounds()));
    QVERIFY(says(old, u"stale: no answer in the last 365 days"_s));
}

void TestMapLayout::answersDecideHowFiguresAreFounded()
{
    SampleJourney sample = sampleJourney(Language::English);
    const auto cellIn = [&](LaneType type) {
        Lane lane;
        lane.id = LaneId::create();
        lane.map = sample.map();
        lane.type = type;
        lane.title = enumName(type);
        lane.position = int(sample.journey.lanes(sample.map()).size());
        sample.journey.adopt(lane);
        Cell cell;
        cell.id = CellId::create();
        cell.lane = lane.id;
        cell.touchpoint = sample.payment;
        cell.text = u"asks too much"_s;
        sample.journey.adopt(cell);
        return lane.id;
    };
    const LaneId metric = cellIn(LaneType::Metric);
    const LaneId text = cellIn(LaneType::Text);
    const auto isDashed = [&](const LaneId &lane) {
        const MapLayout layout = layoutOf(sample, Language::English);
        for (const MapElement &element : layout.elements()) {
            const auto *box = std::get_if<BoxElement>(&element.shape);
            if (box && element.target.lane == lane && element.target.touchpoint == sample.payment
                && box->rect.width() > 20)
                return box->dashed;
        }
        return false;
    };
    QVERIFY(!isDashed(metric)); // answers are there, whatever the cell says of itself
    QVERIFY(isDashed(text)); // an opinion stays one
    sample.summary.touchpoints[sample.payment] = {};
    QVERIFY(isDashed(metric));
}

void TestMapLayout::ownersJoin()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const MapLayout layout = layoutOf(sample, Language::English);
    int boxes = 0;
    for (const MapElement &element : layout.elements()) {
        const auto *box = std::get_if<BoxElement>(&element.shape);
        if (box != nullptr && box->fill == ColorRole::Soft && element.target.kind == MapTarget::Kind::Cell)
            ++boxes;
    }
    QCOMPARE(boxes, 5);
}

void TestMapLayout::targets()
{
    for (const Language language : allLanguages) {
        const SampleJourney sample = sampleJourney(language);
        const MapLayout layout = layoutOf(sample, language);
        for (const TouchpointId &id : sample.touchpoints) {
            const QRectF card = layout.rectOf(touchpointTarget(id));
            QVERIFY(!card.isEmpty());
            QCOMPARE(layout.targetAt(card.center()), touchpointTarget(id));
            QVERIFY(layout.columnOf(id).contains(card));
            // Every lane has a place in every column, filled or not.
            for (const Lane &lane : sample.journey.lanes(sample.map())) {
                const MapTarget place{
                    .kind = MapTarget::Kind::Lane, .stage = {}, .touchpoint = {}, .lane = lane.id};
                const QRectF row = layout.rectOf(place);
                QCOMPARE(layout.targetAt(row.center()), place);
                const MapTarget cell = layout.targetAt({card.center().x(), row.bottom() - 2});
                QCOMPARE(cell.touchpoint, id);
                QCOMPARE(cell.lane, lane.id);
                const MapTarget::Kind kind = lane.type == LaneType::Emotion ? MapTarget::Kind::Emotion
                    : lane.type == LaneType::Pain                           ? MapTarget::Kind::Pain
                                                                            : MapTarget::Kind::Cell;
                QCOMPARE(cell.kind, kind);
                QVERIFY(layout.rectOf(cell).contains(QPointF(card.center().x(), row.bottom() - 2)));
            }
        }
        for (const Stage &stage : sample.journey.stages(sample.map())) {
            const MapTarget target{
                .kind = MapTarget::Kind::Stage, .stage = stage.id, .touchpoint = {}, .lane = {}};
            QCOMPARE(layout.targetAt(layout.rectOf(target).center()), target);
        }
        QCOMPARE(layout.targetAt({-5, -5}).kind, MapTarget::Kind::None);
    }
}

void TestMapLayout::emptyStageHasAColumn()
{
    SampleJourney sample = sampleJourney(Language::English);
    Stage empty{.id = StageId::create(), .map = sample.map(), .title = u"Leave"_s, .goal = {}};
    empty.position = 5;
    sample.journey.adopt(empty);
    const MapLayout layout = layoutOf(sample, Language::English);
    const QRectF band
        = layout.rectOf({.kind = MapTarget::Kind::Stage, .stage = empty.id, .touchpoint = {}, .lane = {}});
    QVERIFY(band.left() > layout.columnOf(sample.touchpoints.back()).right());
    const auto drop = layout.touchpointDropAt({band.center().x(), layout.size().height() / 2});
    QVERIFY(drop.has_value());
    QCOMPARE(drop->stage, empty.id);
    QCOMPARE(drop->index, 0);
}

void TestMapLayout::emptyMap()
{
    Journey journey;
    Project project;
    project.id = ProjectId::create();
    journey.adopt(project);
    JourneyMap map;
    map.id = MapId::create();
    map.title = u"Nothing yet"_s;
    journey.adopt(map);
    const MapLayout layout = MapLayout::compute(journey, map.id, {}, LocalText(Language::English));
    QVERIFY(!layout.size().isEmpty());
    QVERIFY(!layout.touchpointDropAt({10, 10}));
    QVERIFY(!layout.stageDropAt({10, 10}));
    QVERIFY(layout.neighbour({}, 1).isNull());
}

void TestMapLayout::dropPlaces_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("left to right") << Language::English;
    QTest::newRow("right to left") << Language::Persian;
}

void TestMapLayout::dropPlaces()
{
    QFETCH(Language, language);
    const SampleJourney sample = sampleJourney(language);
    const MapLayout layout = layoutOf(sample, language);
    const int later = layout.isRightToLeft() ? -1 : 1;
    // Dragging any touchpoint over any half of any column lands where the line says.
    for (const size_t moving : {size_t(0), size_t(4), size_t(8), size_t(14)}) {
        for (size_t over = 0; over < sample.touchpoints.size(); ++over) {
            for (const int side : {-1, 1}) {
                const QRectF column = layout.columnOf(sample.touchpoints[over]);
                const QPointF point(column.center().x() + side * later * column.width() / 4,
                                    column.center().y());
                const auto place = layout.touchpointDropAt(point, sample.touchpoints[moving]);
                QVERIFY(place.has_value());
                const qreal edge = side * later > 0 ? column.right() : column.left();
                QVERIFY(std::abs(place->line.x1() - edge) < 8);

                Journey journey = sample.journey;
                const Result<ChangeSet> moved
                    = edits::moveTouchpoint(journey, sample.touchpoints[moving], place->stage, place->index);
                QVERIFY(moved.has_value());
                QVERIFY(journey.apply(*moved).has_value());
                if (moving == over)
                    continue;
                std::vector<TouchpointId> order;
                for (const Touchpoint &touchpoint : journey.touchpoints(place->stage))
                    order.push_back(touchpoint.id);
                const auto here = std::find(order.begin(), order.end(), sample.touchpoints[moving]);
                const auto there = std::find(order.begin(), order.end(), sample.touchpoints[over]);
                QVERIFY(here != order.end() && there != order.end());
                QCOMPARE(here - there, std::ptrdiff_t(side));
            }
        }
    }
}

void TestMapLayout::dropPlacesOfStages()
{
    for (const Language language : {Language::English, Language::Persian}) {
        const SampleJourney sample = sampleJourney(language);
        const MapLayout layout = layoutOf(sample, language);
        const std::vector<Stage> stages = sample.journey.stages(sample.map());
        const auto middle = [&](size_t i) {
            return layout
                .rectOf({.kind = MapTarget::Kind::Stage, .stage = stages[i].id, .touchpoint = {}, .lane = {}})
                .center();
        };
        const qreal later = layout.isRightToLeft() ? -10 : 10;
        QCOMPARE(layout.stageDropAt(middle(0) - QPointF(later, 0), stages[3].id)->index, 0);
        QCOMPARE(layout.stageDropAt(middle(4) + QPointF(later, 0), stages[3].id)->index, 4);
        QCOMPARE(layout.stageDropAt(middle(4) + QPointF(later, 0))->index, 5);
        QCOMPARE(layout.stageDropAt(middle(3) + QPointF(later, 0), stages[3].id)->index, 3);
        QCOMPARE(layout.stageDropAt(middle(2) + QPointF(later, 0), stages[0].id)->index, 2);
    }
}

void TestMapLayout::emotionScale()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const MapLayout layout = layoutOf(sample, Language::English);
    for (const double value : {-2.0, -0.7, 0.0, 1.3, 2.0})
        QVERIFY(std::abs(layout.emotionAt(sample.emotion, layout.emotionY(sample.emotion, value)) - value)
                < 1e-9);
    QVERIFY(layout.emotionY(sample.emotion, 2) < layout.emotionY(sample.emotion, -2));
    QCOMPARE(layout.emotionAt(sample.emotion, -1000), 2.0);
    QCOMPARE(layout.emotionAt(sample.emotion, 10000), -2.0);
}

void TestMapLayout::neighbours()
{
    const SampleJourney latin = sampleJourney(Language::English);
    const MapLayout left = layoutOf(latin, Language::English);
    QCOMPARE(left.neighbour(latin.touchpoints[2], 1), latin.touchpoints[3]);
    QCOMPARE(left.neighbour(latin.touchpoints[0], -1), latin.touchpoints[0]);
    QCOMPARE(left.neighbour({}, 1), latin.touchpoints.front());
    const SampleJourney persian = sampleJourney(Language::Persian);
    const MapLayout right = layoutOf(persian, Language::Persian);
    QCOMPARE(right.neighbour(persian.touchpoints[2], 1), persian.touchpoints[1]);
    QCOMPARE(right.neighbour(persian.touchpoints[2], -1), persian.touchpoints[3]);
    QCOMPARE(right.neighbour({}, -1), persian.touchpoints.front());
}

void TestMapLayout::elementsInEqualsASearch()
{
    const SampleJourney sample = sampleJourney(Language::Persian);
    const MapLayout layout = layoutOf(sample, Language::Persian);
    for (const QRectF &rect :
         {QRectF(0, 0, 100, 100), QRectF(500, 200, 380, 40), QRectF(-50, -50, 5000, 5000),
          QRectF(700, 300, 1, 1), QRectF(191, 0, 2, 900)}) {
        std::vector<int> expected;
        for (size_t i = 0; i < layout.elements().size(); ++i) {
            const QRectF bounds = layout.elements()[i].bounds();
            if (bounds.left() <= rect.right() && bounds.right() >= rect.left()
                && bounds.top() <= rect.bottom() && bounds.bottom() >= rect.top())
                expected.push_back(int(i));
        }
        QCOMPARE(layout.elementsIn(rect), expected);
    }
}

void TestMapLayout::largeMapIsFast()
{
    const SampleJourney sample = largeJourney(300);
    QElapsedTimer timer;
    timer.start();
    const MapLayout layout = layoutOf(sample, Language::English);
    const qint64 computed = timer.elapsed();
    timer.restart();
    size_t found = 0;
    for (int i = 0; i < 1000; ++i)
        found += layout.elementsIn({i * 10.0, 100, 1600, 1000}).size();
    qInfo("300 touchpoints, 12 lanes: %lld ms, %zu elements; 1000 views: %lld ms, %zu elements each",
          computed, layout.elements().size(), timer.elapsed(), found / 1000);
    QVERIFY(layout.elements().size() > 7000);
    // Far above what it takes, for busy machines: what is guarded against is quadratic work.
    QVERIFY(computed < 3000);
}

QTEST_MAIN(TestMapLayout)

#include "test_maplayout.moc"
