// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfold.h"
#include "core/feedback/metric.h"
#include "core/journey/templates.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace milepost;

class TemplatesTest : public QObject
{
    Q_OBJECT

private slots:
    void listsBlankFirst();
    void refusesUnknownKeys_data();
    void refusesUnknownKeys();
    void isComplete_data();
    void isComplete();
    void checkoutIsStepByStep();
    void namesTheGivenTitle();
    void neverReusesIds();
    void aliasesServeEveryLanguage();
};

void TemplatesTest::listsBlankFirst()
{
    for (const Language language : allLanguages) {
        const std::vector<TemplateInfo> list = templateList(language);
        QVERIFY(list.size() >= 2);
        QCOMPARE(list[0].key, u"blank"_s);
        for (const TemplateInfo &info : list) {
            QVERIFY(!info.title.isEmpty());
            QVERIFY(!info.description.isEmpty());
        }
    }
}

void TemplatesTest::refusesUnknownKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("unknown") << u"teleport"_s;
    QTest::newRow("path") << u"../themes/checkout"_s;
}

void TemplatesTest::refusesUnknownKeys()
{
    QFETCH(QString, key);
    const Result<Journey> journey = journeyFromTemplate(key, Language::English, {});
    QVERIFY(!journey);
    QCOMPARE(journey.error().code, ErrorCode::Invalid);
}

void TemplatesTest::isComplete_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Language>("language");
    for (const TemplateInfo &info : templateList(Language::English)) {
        for (const Language language : allLanguages)
            QTest::addRow("%s %s", qPrintable(info.key), qPrintable(languageCode(language)))
                << info.key << language;
    }
}

void TemplatesTest::isComplete()
{
    QFETCH(QString, key);
    QFETCH(Language, language);
    const Result<Journey> made = journeyFromTemplate(key, language, {});
    QVERIFY(made);
    const Journey &journey = *made;

    QCOMPARE(journey.project().language, language);
    QVERIFY(!journey.project().title.isEmpty());
    QCOMPARE(journey.maps().size(), size_t(1));
    const JourneyMap map = journey.maps().front();
    QCOMPARE(map.templateKey, key);
    QCOMPARE(map.direction, isRightToLeft(language) ? Direction::RightToLeft : Direction::LeftToRight);

    std::set<LaneType> lanes;
    for (const Lane &lane : journey.lanes(map.id)) {
        QVERIFY(!lane.title.isEmpty());
        lanes.insert(lane.type);
    }
    for (const LaneType type : {LaneType::Channel, LaneType::Action, LaneType::Emotion, LaneType::Quote,
                                LaneType::Pain, LaneType::Opportunity, LaneType::Owner})
        QVERIFY(lanes.contains(type));

    int position = 0;
    for (const Stage &stage : journey.stages(map.id)) {
        QVERIFY(!stage.title.isEmpty());
        QCOMPARE(stage.position, position++);
        int place = 0;
        QVERIFY(!journey.touchpoints(stage.id).empty());
        for (const Touchpoint &touchpoint : journey.touchpoints(stage.id)) {
            QVERIFY(!touchpoint.title.isEmpty());
            QCOMPARE(touchpoint.position, place++);
            QVERIFY2(journey.find<Channel>(touchpoint.channel), qPrintable(touchpoint.title));
            QVERIFY2(journey.find<Department>(touchpoint.department), qPrintable(touchpoint.title));
            QVERIFY(touchpoint.importance.value_or(3) >= 1 && touchpoint.importance.value_or(3) <= 5);
            QVERIFY(touchpoint.expectedDropoff.value_or(0) >= 0
                    && touchpoint.expectedDropoff.value_or(0) < 1);
        }
    }
    for (const auto &[id, channel] : journey.all<Channel>()) {
        QVERIFY(!channel.name.isEmpty());
        QVERIFY(!channel.icon.isEmpty());
    }
    for (const auto &[id, cell] : journey.all<Cell>()) {
        QVERIFY(journey.find<Lane>(cell.lane));
        QVERIFY(cell.value.has_value() != !cell.text.isEmpty());
        QVERIFY(std::abs(cell.value.value_or(0)) <= 2);
        QCOMPARE(cell.evidence, Evidence::Assumed);
    }
    QCOMPARE(journey.all<MetricDefinition>().size(), allMetrics.size());
    for (const auto &[id, definition] : journey.all<MetricDefinition>()) {
        const std::optional<Metric> metric = metricFromKey(definition.code);
        QVERIFY(metric);
        QCOMPARE(definition.high, metricScale(*metric).high);
        QVERIFY(!definition.question.isEmpty());
    }
}

void TemplatesTest::checkoutIsStepByStep()
{
    const Result<Journey> made = journeyFromTemplate(u"ecommerce"_s, Language::English, {});
    QVERIFY(made);
    QStringList checkout;
    int touchpoints = 0;
    for (const Touchpoint &touchpoint : made->touchpointsOfMap(made->maps().front().id)) {
        ++touchpoints;
        if (touchpoint.isCheckout)
            checkout.append(touchpoint.title);
    }
    QCOMPARE(touchpoints, 17);
    QCOMPARE(
        checkout,
        (QStringList{u"Basket"_s, u"Sign in"_s, u"Delivery options"_s, u"Payment"_s, u"Confirmation"_s}));
    QCOMPARE(made->personas(made->maps().front().id).size(), size_t(1));
}

void TemplatesTest::namesTheGivenTitle()
{
    const Result<Journey> made = journeyFromTemplate(u"ecommerce"_s, Language::Turkish, u"Yaz kampanyası"_s);
    QVERIFY(made);
    QCOMPARE(made->project().title, u"Yaz kampanyası"_s);
    QCOMPARE(made->maps().front().title, u"Yaz kampanyası"_s);
}

void TemplatesTest::neverReusesIds()
{
    const Result<Journey> first = journeyFromTemplate(u"ecommerce"_s, Language::English, {});
    const Result<Journey> second = journeyFromTemplate(u"ecommerce"_s, Language::English, {});
    QVERIFY(first && second);
    QVERIFY(first->project().id != second->project().id);
    for (const auto &[id, touchpoint] : first->all<Touchpoint>())
        QVERIFY(!second->find<Touchpoint>(id));
    for (const auto &[id, cell] : first->all<Cell>())
        QVERIFY(!second->find<Cell>(id));
}

void TemplatesTest::aliasesServeEveryLanguage()
{
    const auto aliasesOf = [](const Journey &journey) {
        std::map<QString, TouchpointId> byText;
        for (const auto &[id, alias] : journey.all<TouchpointAlias>()) {
            if (!byText.emplace(alias.folded, alias.touchpoint).second)
                return std::map<QString, TouchpointId>{}; // the same name at two touchpoints
        }
        return byText;
    };
    for (const Language projectLanguage : allLanguages) {
        const Result<Journey> project = journeyFromTemplate(u"ecommerce"_s, projectLanguage, {});
        QVERIFY(project);
        const auto aliases = aliasesOf(*project);
        QVERIFY(!aliases.empty());
        for (const Language surveyLanguage : allLanguages) {
            const Result<Journey> survey = journeyFromTemplate(u"ecommerce"_s, surveyLanguage, {});
            const std::vector<Touchpoint> named = survey->touchpointsOfMap(survey->maps().front().id);
            const std::vector<Touchpoint> drawn = project->touchpointsOfMap(project->maps().front().id);
            QCOMPARE(named.size(), drawn.size());
            for (size_t i = 0; i < named.size(); ++i) {
                const auto found = aliases.find(foldText(named[i].title));
                QVERIFY2(found != aliases.end(), qPrintable(named[i].title));
                QVERIFY(found->second == drawn[i].id);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TemplatesTest)
#include "test_templates.moc"
