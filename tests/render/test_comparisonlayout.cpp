// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/mapcomparison.h"
#include "render/shapedtexts.h"
#include "support/samplejourney.h"
#include "ui/render/comparisontexts.h"
#include "ui/render/mapexport.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

/// What the sample's customers answered before: every third touchpoint was worse, every third better.
MapSummary before(const SampleJourney &sample)
{
    MapSummary earlier = sample.summary;
    earlier.filter = {.from = QDate(2026, 1, 1), .to = QDate(2026, 1, 31)};
    for (size_t i = 0; i < sample.touchpoints.size(); ++i) {
        for (auto &[metric, summary] : earlier.touchpoints[sample.touchpoints[i]].metrics) {
            const MetricScale scale = metricScale(metric);
            const int good = scale.highIsGood ? scale.high : scale.low;
            const int bad = scale.highIsGood ? scale.low : scale.high;
            const qint64 eighth = i % 3 == 2 ? 0 : summary.n / 8;
            const qint64 favourable
                = std::clamp(summary.favourable + (i % 3 == 0 ? -eighth : eighth), qint64(0), summary.n);
            Distribution answers;
            answers.add(good, favourable);
            answers.add(bad, summary.n - favourable);
            summary = summarise(metric, answers);
        }
    }
    return earlier;
}

MapComparison comparisonOf(const SampleJourney &sample)
{
    MapSummary now = sample.summary;
    now.filter
        = {.from = QDate(2026, 2, 1), .to = QDate(2026, 2, 28), .conditions = {{u"customer"_s, {u"vip"_s}}}};
    return compareMaps(sample.journey, before(sample), now);
}

/// The same figures as if each were a group's.
MapComparison groupsOf(const SampleJourney &sample, const QString &name)
{
    MapComparison groups = comparisonOf(sample);
    groups.attribute = u"customer"_s;
    for (ComparedFigure &figure : groups.touchpoints)
        figure.group = name;
    return groups;
}

MapLayout layoutOf(const SampleJourney &sample, Language language, const MapComparison *comparison)
{
    return MapLayout::compute(sample.journey, sample.map(), sample.summary, LocalText(language),
                              {.footer = u"21 November 2026"_s, .comparison = comparison});
}

/// What stands on a touchpoint's card.
QStringList cardTexts(const MapLayout &layout, const TouchpointId &touchpoint)
{
    QStringList texts;
    for (const MapElement &element : layout.elements()) {
        if (const auto *text = std::get_if<TextElement>(&element.shape); text
            && element.target.kind == MapTarget::Kind::Touchpoint && element.target.touchpoint == touchpoint)
            texts.append(text->lines.join(u' '));
    }
    return texts;
}

QStringList cardIcons(const MapLayout &layout, const TouchpointId &touchpoint)
{
    QStringList icons;
    for (const MapElement &element : layout.elements()) {
        if (const auto *icon = std::get_if<IconElement>(&element.shape); icon
            && element.target.kind == MapTarget::Kind::Touchpoint && element.target.touchpoint == touchpoint)
            icons.append(icon->name);
    }
    return icons;
}

} // namespace

class TestComparisonLayout : public QObject
{
    Q_OBJECT

private slots:
    void nothingComparedChangesNothing();
    void textsKeepTheirPlace_data();
    void textsKeepTheirPlace();
    void cardsSayTheirChange();
    void anotherMetricIsNamed();
    void coloursOnlyWhereProven();
    void groupsSayWhatIsProven();
    void foldedStageSaysItsWorst();
    void mirrorsInARightToLeftMap();
    void footerNamesBothSides();
    void sidesInWords();
};

void TestComparisonLayout::nothingComparedChangesNothing()
{
    for (const Language language : allLanguages) {
        const SampleJourney sample = sampleJourney(language);
        const MapComparison nothing;
        const MapLayout plain = layoutOf(sample, language, nullptr);
        const MapLayout empty = layoutOf(sample, language, &nothing);
        QCOMPARE(empty.size(), plain.size());
        QVERIFY(empty.elements() == plain.elements());
        for (const MapElement &element : plain.elements()) {
            if (const auto *icon = std::get_if<IconElement>(&element.shape))
                QVERIFY(!icon->name.startsWith("change-"_L1));
        }
    }
}

void TestComparisonLayout::textsKeepTheirPlace_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("group");
    for (const Language language : allLanguages) {
        QTest::addRow("%s", qPrintable(languageCode(language))) << language << QString();
        QTest::addRow("%s, groups", qPrintable(languageCode(language)))
            << language << u"customers of the loyalty programme Donaudampfschifffahrtsgesellschaft"_s;
    }
}

void TestComparisonLayout::textsKeepTheirPlace()
{
    QFETCH(Language, language);
    QFETCH(QString, group);
    const SampleJourney sample = sampleJourney(language);
    const MapComparison comparison = group.isEmpty() ? comparisonOf(sample) : groupsOf(sample, group);
    const MapLayout layout = layoutOf(sample, language, &comparison);
    const QRectF map({0, 0}, layout.size());
    const std::vector<const TextElement *> texts = textsOf(layout);
    for (const TextElement *text : texts) {
        QVERIFY2(text->rect.adjusted(-0.6, -0.6, 0.6, 0.6).contains(shapedArea(*text)),
                 qPrintable(text->lines.join(u'|')));
        QVERIFY2(map.contains(text->rect), qPrintable(text->lines.join(u'|')));
    }
    for (size_t i = 0; i < texts.size(); ++i) {
        for (size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF common = shapedArea(*texts[i]).intersected(shapedArea(*texts[j]));
            QVERIFY2(common.width() < 0.5 || common.height() < 0.5,
                     qPrintable(texts[i]->lines.join(u'|') + u" / "_s + texts[j]->lines.join(u'|')));
        }
    }
    // All of a card lies in it, its signs beside its words.
    int signs = 0;
    for (const MapElement &element : layout.elements()) {
        if (element.target.kind != MapTarget::Kind::Touchpoint)
            continue;
        const QRectF card = layout.rectOf(element.target);
        if (std::holds_alternative<TextElement>(element.shape))
            QVERIFY(card.contains(element.bounds()));
        if (const auto *icon = std::get_if<IconElement>(&element.shape)) {
            QVERIFY(card.contains(icon->rect));
            ++signs;
            for (const TextElement *text : texts) {
                const QRectF common = shapedArea(*text).intersected(icon->rect);
                QVERIFY2(common.width() < 0.5 || common.height() < 0.5, qPrintable(text->lines.join(u'|')));
            }
        }
    }
    QVERIFY(signs >= (group.isEmpty() ? 25 : 5));
}

void TestComparisonLayout::cardsSayTheirChange()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const MapComparison comparison = comparisonOf(sample);
    const MapLayout layout = layoutOf(sample, Language::English, &comparison);
    const LocalText text(Language::English);
    int better = 0;
    int worse = 0;
    for (const TouchpointId &id : sample.touchpoints) {
        const MetricSummary *main = sample.summary.of(id).mainMetric();
        if (!main)
            continue;
        const ComparedFigure *figure = comparison.find(id, main->metric);
        QVERIFY(figure);
        const QStringList texts = cardTexts(layout, id);
        const QStringList icons = cardIcons(layout, id);
        const ComparedMetric &compared = figure->figures;
        QVERIFY2(icons.contains(changeIcon(compared)), qPrintable(texts.join(u'|')));
        if (compared.change)
            QVERIFY2(texts.contains(changeText(compared, text)), qPrintable(texts.join(u'|')));
        switch (compared.verdict) {
        case Verdict::Better:
            QVERIFY(texts.contains(u"better"_s) && icons.contains(u"change-up"_s));
            ++better;
            break;
        case Verdict::Worse:
            QVERIFY(texts.contains(u"worse"_s) && icons.contains(u"change-down"_s));
            ++worse;
            break;
        case Verdict::NotProven:
            QVERIFY(texts.contains(u"not proven"_s));
            break;
        case Verdict::TooFew:
            QVERIFY(texts.contains(u"too few to test"_s));
            break;
        }
    }
    QVERIFY(better > 0);
    QVERIFY(worse > 0);
}

/// Where nothing is proven about the badge's metric, but about another one, that is what the card must not
/// hide.
void TestComparisonLayout::anotherMetricIsNamed()
{
    const SampleJourney sample = sampleJourney(Language::English);
    MapComparison comparison = comparisonOf(sample);
    ComparedFigure ces = *comparison.find(sample.payment, Metric::Csat);
    for (ComparedFigure &figure : comparison.touchpoints) {
        if (figure.touchpoint == sample.payment)
            figure.figures.verdict = Verdict::NotProven;
    }
    std::erase_if(comparison.touchpoints, [&](const ComparedFigure &figure) {
        return figure.touchpoint == sample.payment && figure.figures.metric == Metric::Ces;
    });
    ces.figures.metric = ces.figures.first.metric = ces.figures.second.metric = Metric::Ces;
    ces.figures.change = -0.107;
    ces.figures.verdict = Verdict::Worse;
    const auto texts
        = [&] { return cardTexts(layoutOf(sample, Language::English, &comparison), sample.payment); };
    QVERIFY(!texts().contains(u"CES"_s));
    comparison.touchpoints.push_back(ces);
    QVERIFY2(texts().contains(u"CES"_s), qPrintable(texts().join(u'|')));
    QVERIFY(texts().contains(u"\u221210.7"_s));
    QVERIFY(texts().contains(u"worse"_s));
    ces.figures.verdict = Verdict::NotProven;
    comparison.touchpoints.back() = ces;
    QVERIFY(!texts().contains(u"CES"_s));
}

void TestComparisonLayout::coloursOnlyWhereProven()
{
    const SampleJourney sample = sampleJourney(Language::English);
    MapComparison comparison = comparisonOf(sample);
    for (ComparedFigure &figure : comparison.touchpoints)
        figure.figures.verdict = Verdict::NotProven;
    const MapLayout layout = layoutOf(sample, Language::English, &comparison);
    for (const MapElement &element : layout.elements()) {
        if (element.target.kind != MapTarget::Kind::Touchpoint || element.highlight != PainHighlight::None)
            continue;
        if (const auto *icon = std::get_if<IconElement>(&element.shape))
            QCOMPARE(icon->color, ColorRole::Muted);
        if (const auto *text = std::get_if<TextElement>(&element.shape))
            QVERIFY(text->color == ColorRole::Muted || text->color == ColorRole::Ink);
    }
}

void TestComparisonLayout::groupsSayWhatIsProven()
{
    const SampleJourney sample = sampleJourney(Language::English);
    MapComparison comparison = groupsOf(sample, u"vip"_s);
    // A second group of which nothing is proven tells less, however far apart it is.
    std::vector<ComparedFigure> others = comparison.touchpoints;
    for (ComparedFigure &figure : others) {
        figure.group = u"new"_s;
        figure.figures.verdict = Verdict::NotProven;
        if (figure.figures.change)
            *figure.figures.change *= 2;
    }
    comparison.touchpoints.insert(comparison.touchpoints.end(), others.begin(), others.end());
    const MapLayout layout = layoutOf(sample, Language::English, &comparison);
    int named = 0;
    for (const TouchpointId &id : sample.touchpoints) {
        const QStringList texts = cardTexts(layout, id);
        QVERIFY(!texts.contains(u"new"_s));
        if (texts.contains(u"vip"_s)) {
            QVERIFY(texts.contains(u"better"_s) || texts.contains(u"worse"_s));
            ++named;
        }
    }
    QVERIFY(named > 0);
}

void TestComparisonLayout::foldedStageSaysItsWorst()
{
    SampleJourney sample = sampleJourney(Language::English);
    const MapComparison comparison = comparisonOf(sample);
    Stage stage = *sample.journey.find<Stage>(sample.journey.find<Touchpoint>(sample.payment)->stage);
    stage.folded = true;
    sample.journey.adopt(stage);
    const MapLayout layout = layoutOf(sample, Language::English, &comparison);
    const QString change
        = changeText(comparison.find(sample.payment, Metric::Csat)->figures, LocalText(Language::English));
    const bool said
        = std::any_of(layout.elements().begin(), layout.elements().end(), [&](const MapElement &each) {
              const auto *text = std::get_if<TextElement>(&each.shape);
              return text && each.target.kind == MapTarget::Kind::Stage && text->lines.contains(change);
          });
    QVERIFY(said);
}

void TestComparisonLayout::mirrorsInARightToLeftMap()
{
    const SampleJourney sample = sampleJourney(Language::Persian);
    const MapComparison comparison = comparisonOf(sample);
    const MapLayout layout = layoutOf(sample, Language::Persian, &comparison);
    QVERIFY(layout.isRightToLeft());
    int arrows = 0;
    for (const MapElement &element : layout.elements()) {
        const auto *icon = std::get_if<IconElement>(&element.shape);
        if (!icon || icon->name != u"arrow-on"_s)
            continue;
        QVERIFY(icon->mirrored);
        ++arrows;
        // The first side's value stands where time begins, on the right.
        const MetricSummary *main = sample.summary.of(element.target.touchpoint).mainMetric();
        const ComparedMetric &compared = comparison.find(element.target.touchpoint, main->metric)->figures;
        const LocalText text(Language::Persian);
        for (const TextElement *value : textsOf(layout)) {
            if (std::abs(value->rect.center().y() - icon->rect.center().y()) > 1
                || !layout.rectOf(element.target).contains(value->rect))
                continue;
            const bool isFirst = value->rect.left() > icon->rect.center().x();
            QCOMPARE(value->lines.join(QString()),
                     sideValueText(isFirst ? compared.first : compared.second, text));
        }
    }
    QVERIFY(arrows > 10);
}

void TestComparisonLayout::footerNamesBothSides()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const MapComparison comparison = comparisonOf(sample);
    const MapLayout layout
        = exportLayout(sample.journey, sample.summary, LocalText(Language::English), {}, &comparison);
    QString all;
    for (const TextElement *text : textsOf(layout))
        all += text->lines.join(u' ') + u'\n';
    all.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
    QVERIFY2(all.contains(u"Compared: January 2026, then February 2026; customer: vip"_s), qPrintable(all));
    const ProvenCount count = countProven(comparison.touchpoints);
    QVERIFY2(all.contains(u"%1 of %2 differences are proven (Holm)"_s.arg(count.proven).arg(count.tested)),
             qPrintable(all));
    QVERIFY(all.contains(u"difference not proven"_s)); // the legend
}

void TestComparisonLayout::sidesInWords()
{
    const LocalText english(Language::English);
    const LocalText persian(Language::Persian);
    const auto side = [](const QDate &from, const QDate &to) { return Filter{.from = from, .to = to}; };
    const auto counting = [](CalendarKind calendar) {
        Project project;
        project.id = ProjectId::create();
        project.calendar = calendar;
        Journey journey;
        journey.adopt(project);
        return journey;
    };
    const Journey gregorian = counting(CalendarKind::Gregorian);
    const Journey jalali = counting(CalendarKind::Jalali);
    QCOMPARE(sideText({}, gregorian, english), u"all responses"_s);
    const Filter quarter = side({2026, 4, 1}, {2026, 6, 30});
    QCOMPARE(sideText(quarter, gregorian, english), u"Q2 2026"_s);
    QCOMPARE(sideText(side({2026, 1, 1}, {2026, 12, 31}), gregorian, english), u"2026"_s);
    QVERIFY(sideText(side({2026, 1, 2}, {2026, 12, 31}), gregorian, english).startsWith(u"2 January 2026"_s));
    // In a Persian project the months are its own.
    QCOMPARE(sideText(side({2026, 3, 21}, {2026, 4, 20}), jalali, persian), u"فروردین ۱۴۰۵"_s);
    QVERIFY(!sideText(quarter, jalali, persian).contains(u"۲۰۲۶"_s));
}

QTEST_MAIN(TestComparisonLayout)
#include "test_comparisonlayout.moc"
