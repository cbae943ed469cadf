// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/commentsmodel.h"
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
