// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/commentsmodel.h"
#include "ui/models/ledgermodel.h"
#include "ui/models/painrankingmodel.h"
#include "ui/shop.h"

#include "core/document/feedbackbook.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace milepost;
using namespace milepost::test;

class TestPainRanking : public QObject
{
    Q_OBJECT

private slots:
    void ranksTheShop()
    {
        QTemporaryDir dir;
        const auto document = Shop::make(dir);
        QVERIFY(document);
        const FeedbackBook book(*document, document->journey().maps().front().id);
        PainRankingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setContents(document->journey(), book.summary(), LocalText(Language::English));

        QCOMPARE(model.rowCount(), 2);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, PainRankingModel::TouchpointColumn), u"Payment"_s);
        QCOMPARE(text(0, PainRankingModel::PainColumn), u"9.6"_s);
        QCOMPARE(text(0, PainRankingModel::EvidenceColumn), u"confirmed"_s);
        QVERIFY2(text(0, PainRankingModel::FigureColumn).startsWith(u"55% ("_s),
                 qPrintable(text(0, PainRankingModel::FigureColumn)));
        QCOMPARE(text(0, PainRankingModel::DropoffColumn), u"32%"_s);
        QVERIFY(text(0, PainRankingModel::ComplaintsColumn).contains(u"44/80"_s));
        QCOMPARE(text(0, PainRankingModel::ShareColumn), u"89%"_s);
        QCOMPARE(text(1, PainRankingModel::TouchpointColumn), u"Delivery"_s);
        QCOMPARE(text(1, PainRankingModel::PainColumn), u"1.2"_s);
        QCOMPARE(text(1, PainRankingModel::DropoffColumn), QString(QChar(0x2013)));
        QCOMPARE(model.headerData(PainRankingModel::FigureColumn, Qt::Horizontal).toString(), u"CSAT"_s);

        QCOMPARE(model.index(0, 0).data(PainRankingModel::HighlightRole).toInt(), int(PainHighlight::Red));
        QCOMPARE(model.index(0, 0).data(PainRankingModel::RelativeScoreRole).toDouble(), 1.0);
        QVERIFY(std::abs(model.index(1, 0).data(PainRankingModel::ScoreRole).toDouble() - 1.1862) < 0.00005);
        QCOMPARE(model.rowOf(Shop::find(document->journey(), u"Delivery"_s)), 1);
        QCOMPARE(model.rowOf(Shop::find(document->journey(), u"Browse"_s)), -1);
        QVERIFY(model.touchpointAt(7).isNull());
    }

    void persianUsesItsDigits()
    {
        QTemporaryDir dir;
        const auto document = Shop::make(dir);
        QVERIFY(document);
        const FeedbackBook book(*document, document->journey().maps().front().id);
        PainRankingModel model;
        model.setContents(document->journey(), book.summary(), LocalText(Language::Persian));
        QCOMPARE(model.index(0, PainRankingModel::ShareColumn).data().toString(), u"۸۹٪"_s);
        QCOMPARE(model.index(0, PainRankingModel::PainColumn).data().toString(), u"۹٫۶"_s);
    }

    /// While a filter is dragged the rows mostly stay: no reset, so that views keep their selection.
    void sameOrderIsNoReset()
    {
        QTemporaryDir dir;
        const auto document = Shop::make(dir);
        QVERIFY(document);
        const FeedbackBook book(*document, document->journey().maps().front().id);
        PainRankingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setContents(document->journey(), book.summary(), LocalText(Language::English));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setContents(document->journey(), book.summary(), LocalText(Language::English));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 0);
        model.setContents(document->journey(), book.summary(), LocalText(Language::Turkish));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(model.index(0, PainRankingModel::ShareColumn).data().toString(), u"%89"_s);
    }

    void moneyWhereAnOrderHasAValue()
    {
        QTemporaryDir dir;
        const auto document = Shop::make(dir);
        QVERIFY(document);
        const FeedbackBook book(*document, document->journey().maps().front().id);
        PainRankingModel model;
        model.setContents(document->journey(), book.summary(), LocalText(Language::English));
        QVERIFY(!model.hasMoney() && !model.hasOpinions());
        Project project = document->journey().project();
        project.orderValue = 5000;
        project.currency = u"TRY"_s;
        Journey priced = document->journey();
        priced.adopt(project);
        model.setContents(priced, book.summary(), LocalText(Language::English));
        QVERIFY(model.hasMoney());
        const auto money = [&](int row) {
            return model.index(row, PainRankingModel::MoneyColumn)
                .data()
                .toString()
                .replace(QChar::Nbsp, u' ');
        };
        QCOMPARE(money(0), u"484 customers, 24,200 TRY"_s);
        QCOMPARE(money(1), QString(QChar(0x2013))); // nobody counted who left
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"24,200"_s));
    }

    void partsOfTheBar()
    {
        QTemporaryDir dir;
        const auto document = Shop::make(dir);
        QVERIFY(document);
        const FeedbackBook book(*document, document->journey().maps().front().id);
        PainRankingModel model;
        model.setContents(document->journey(), book.summary(), LocalText(Language::English));
        const QVariantList parts = model.index(0, 0).data(PainRankingModel::PartsRole).toList();
        QCOMPARE(parts.size(), 3);
        // 0.0916, half of 0.1203 and 0.1539 of 0.3057.
        QVERIFY(std::abs(parts[0].toDouble() - 0.0916 / 0.3057) < 0.001);
        QVERIFY(std::abs(parts[1].toDouble() - 0.06015 / 0.3057) < 0.001);
        QVERIFY(std::abs(parts[2].toDouble() - 0.1539 / 0.3057) < 0.001);
    }

    /// Opinions have their own column, and rows of their own below; never a score.
    void opinionsStandBesideAndBelow()
    {
        QTemporaryDir dir;
        const auto document = Shop::make(dir);
        QVERIFY(document);
        const FeedbackBook book(*document, document->journey().maps().front().id);
        Journey journey = document->journey();
        const auto think = [&](const QString &title, int severity, int frequency) {
            PainOpinion opinion;
            opinion.id = PainOpinionId::create();
            opinion.touchpoint = Shop::find(journey, title);
            opinion.severity = severity;
            opinion.frequency = frequency;
            journey.adopt(opinion);
        };
        think(u"Payment"_s, 4, 3);
        think(u"Basket"_s, 2, 2);
        think(u"Browse"_s, 5, 5);
        PainRankingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setContents(journey, book.summary(), LocalText(Language::English));
        QVERIFY(model.hasOpinions());
        QCOMPARE(model.rankedCount(), 2);
        QCOMPARE(model.rowCount(), 4);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, PainRankingModel::WorkshopColumn), u"4 × 3 = 12"_s);
        QCOMPARE(text(0, PainRankingModel::PainColumn), u"9.6"_s); // as without the opinion
        QCOMPARE(text(1, PainRankingModel::WorkshopColumn), QString(QChar(0x2013)));
        QCOMPARE(text(2, PainRankingModel::TouchpointColumn), u"Browse"_s); // 25 before 4
        QCOMPARE(text(2, PainRankingModel::PainColumn), QString(QChar(0x2013)));
        QCOMPARE(text(2, PainRankingModel::EvidenceColumn), u"opinion"_s);
        QVERIFY(model.index(2, 0).data(PainRankingModel::OpinionRole).toBool());
        QCOMPARE(text(3, PainRankingModel::WorkshopColumn), u"2 × 2 = 4"_s);
        // What works well is measured only.
        model.setContents(journey, book.summary(), LocalText(Language::English),
                          PainRankingModel::Kind::Strengths);
        QVERIFY(!model.hasOpinions());
        QCOMPARE(model.rowCount(), model.rankedCount());
    }

    void strengthsReversed()
    {
        QTemporaryDir dir;
        const auto document = Shop::make(dir);
        QVERIFY(document);
        const FeedbackBook book(*document, document->journey().maps().front().id);
        PainRankingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setContents(document->journey(), book.summary(), LocalText(Language::English),
                          PainRankingModel::Kind::Strengths);
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.rowOf(Shop::find(document->journey(), u"Payment"_s)), -1);
        QCOMPARE(model.headerData(PainRankingModel::PainColumn, Qt::Horizontal).toString(), u"Strength"_s);
        const TouchpointId best = model.touchpointAt(0);
        QCOMPARE(best, book.summary().strengths.touchpoints.front().touchpoint);
        const QString why = model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(why.contains(u"better"_s) && !why.contains(u"worse"_s), qPrintable(why));
    }

    void ledgerAsATable()
    {
        QTemporaryDir dir;
        const auto document = Shop::make(dir);
        QVERIFY(document);
        FeedbackBook book(*document, document->journey().maps().front().id);
        book.setToday(QDate(2027, 9, 1));
        LedgerModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const LocalText english(Language::English);
        model.setContents(document->journey(), book.ledger(), english);
        QCOMPARE(model.rowCount(), 4);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(2, LedgerModel::TouchpointColumn), u"Payment"_s);
        QCOMPARE(text(2, LedgerModel::MetricColumn), u"CSAT"_s);
        QCOMPARE(text(2, LedgerModel::AnswersColumn), u"120"_s);
        QCOMPARE(text(2, LedgerModel::FirstColumn), english.date(QDate(2026, 1, 15)));
        QCOMPARE(text(2, LedgerModel::LastColumn), english.date(QDate(2026, 6, 15)));
        QCOMPARE(text(2, LedgerModel::AgeColumn), u"443"_s);
        QCOMPARE(text(2, LedgerModel::StateColumn), u"stale"_s);
        QVERIFY(text(2, LedgerModel::SourcesColumn).contains(u"shop-2026.csv"_s));
        QCOMPARE(model.index(2, LedgerModel::AnswersColumn).data(LedgerModel::SortRole).toLongLong(), 120);
        QVERIFY(!model.entry(7));
    }

    void commentsNewestFirstWithTheirMarks()
    {
        QTemporaryDir dir;
        const auto document = Shop::make(dir);
        QVERIFY(document);
        const TouchpointId payment = Shop::find(document->journey(), u"Payment"_s);
        const auto stored = document->file().feedbackStore().comments(payment, 500);
        QVERIFY(stored);
        CommentsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const LocalText english(Language::English);
        model.setContents(*stored, {.journey = document->journey(), .text = english});
        QCOMPARE(model.rowCount(), 80);
        QCOMPARE(model.index(0).data(CommentsModel::SourceRole).toString(), u"shop-2026.csv"_s);
        QCOMPARE(model.index(0).data(CommentsModel::DateRole).toString(), english.date(QDate(2026, 6, 15)));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPainRanking)
#include "test_painranking.moc"
