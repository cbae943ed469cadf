// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/rankingedits.h"
#include "core/journey/edits.h"
#include "core/journey/opinionedits.h"
#include "core/journey/templates.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

/// What a workshop thinks, and the project's figures beside the ranking.
class TestOpinionEdits : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        const Result<Journey> journey = journeyFromTemplate(u"ecommerce"_s, Language::English, {});
        QVERIFY(journey);
        m_journey = *journey;
        m_touchpoint = m_journey.touchpointsOfMap(m_journey.maps().front().id).front().id;
    }

    void addsAtTheEnd()
    {
        const PainOpinionId first = add(u"  slow \r\n page"_s, 4, 3);
        const PainOpinionId second = add(u"too many steps"_s, 2, 5);
        const std::vector<PainOpinion> opinions = edits::opinionsAt(m_journey, m_touchpoint);
        QCOMPARE(opinions.size(), size_t(2));
        QCOMPARE(opinions[0].id, first);
        QVERIFY(!opinions[0].text.contains(u'\r'));
        QCOMPARE(opinions[1].id, second);
        QCOMPARE(opinions[1].position, 1);
    }

    void changesKeepThePlace()
    {
        const PainOpinionId first = add(u"slow"_s, 4, 3);
        add(u"other"_s, 1, 1);
        PainOpinion changed = *m_journey.find<PainOpinion>(first);
        changed.severity = 5;
        changed.text = u"very slow"_s;
        changed.position = 7;
        changed.touchpoint = TouchpointId::create();
        take(edits::setOpinion(m_journey, changed));
        const PainOpinion &now = *m_journey.find<PainOpinion>(first);
        QCOMPARE(now.severity, 5);
        QCOMPARE(now.text, u"very slow"_s);
        QCOMPARE(now.position, 0);
        QCOMPARE(now.touchpoint, m_touchpoint);
    }

    void removalClosesTheGapAndFreesActions()
    {
        const PainOpinionId first = add(u"slow"_s, 4, 3);
        const PainOpinionId second = add(u"other"_s, 1, 1);
        Action action;
        action.id = ActionId::create();
        action.touchpoint = m_touchpoint;
        action.title = u"Cache"_s;
        action.opinion = first;
        take(edits::setAction(m_journey, action));
        const Journey before = m_journey;
        const Result<ChangeSet> removal = edits::removeOpinion(m_journey, first);
        take(removal);
        QCOMPARE(m_journey.find<PainOpinion>(second)->position, 0);
        QVERIFY(m_journey.find<Action>(action.id)->opinion.isNull());
        QVERIFY(m_journey.apply(inverse(*removal)));
        QVERIFY(m_journey == before);
    }

    void refusals()
    {
        const Journey before = m_journey;
        PainOpinion opinion;
        opinion.touchpoint = m_touchpoint;
        for (const auto &[severity, frequency] : {std::pair(0, 3), {6, 3}, {3, 0}, {3, 6}}) {
            opinion.severity = severity;
            opinion.frequency = frequency;
            QVERIFY(!edits::addOpinion(m_journey, opinion));
        }
        opinion.severity = opinion.frequency = 3;
        opinion.touchpoint = TouchpointId::create();
        QVERIFY(!edits::addOpinion(m_journey, opinion));
        QVERIFY(!edits::setOpinion(m_journey, opinion));
        QVERIFY(!edits::removeOpinion(m_journey, PainOpinionId::create()));
        opinion.touchpoint = m_touchpoint;
        opinion.text = QString(200'000, u'x');
        QVERIFY(!edits::addOpinion(m_journey, opinion));
        QVERIFY(m_journey == before);
    }

    void currency_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<QString>("stored");
        QTest::newRow("code") << u"EUR"_s << true << u"EUR"_s;
        QTest::newRow("small letters with an i") << u" irr "_s << true << u"IRR"_s;
        QTest::newRow("none") << QString() << true << QString();
        QTest::newRow("sign") << u"€"_s << false << QString();
        QTest::newRow("word") << u"euro"_s << false << QString();
        QTest::newRow("Turkish letter") << u"TRİ"_s << false << QString();
        QTest::newRow("digits") << u"T1Y"_s << false << QString();
    }
    void currency()
    {
        QFETCH(QString, typed);
        QFETCH(bool, taken);
        QFETCH(QString, stored);
        const Result<ChangeSet> changes = edits::setCurrency(m_journey, typed);
        QCOMPARE(bool(changes), taken);
        if (!taken) {
            QVERIFY(!changes.error().text.isEmpty());
            return;
        }
        take(changes);
        QCOMPARE(m_journey.project().currency, stored);
    }

    void weightsAndValues()
    {
        QVERIFY(!edits::setPainWeights(m_journey, {0, 0, 0}));
        QVERIFY(!edits::setPainWeights(m_journey, {11, 0, 0}));
        QVERIFY(!edits::setOrderValue(m_journey, 0));
        QVERIFY(!edits::setStaleAfter(m_journey, 0));
        take(edits::setPainWeights(m_journey, {2, 0, 0.25}));
        QCOMPARE(m_journey.project().scoreWeight, 2.0);
        QCOMPARE(m_journey.project().dropoffWeight, 0.25);
        take(edits::setOrderValue(m_journey, 4990));
        QCOMPARE(m_journey.project().orderValue.value_or(0), qint64(4990));
        take(edits::setOrderValue(m_journey, std::nullopt));
        QVERIFY(!m_journey.project().orderValue);
    }

private:
    void take(const Result<ChangeSet> &changes)
    {
        QVERIFY(changes);
        QVERIFY(m_journey.apply(*changes));
    }
    PainOpinionId add(const QString &text, int severity, int frequency)
    {
        PainOpinion opinion;
        opinion.id = PainOpinionId::create();
        opinion.touchpoint = m_touchpoint;
        opinion.text = text;
        opinion.severity = severity;
        opinion.frequency = frequency;
        take(edits::addOpinion(m_journey, opinion));
        return opinion.id;
    }

    Journey m_journey;
    TouchpointId m_touchpoint;
};

QTEST_GUILESS_MAIN(TestOpinionEdits)
#include "test_opinionedits.moc"
