// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/feedbackcolumns.h"

#include <QRandomGenerator>
#include <QTest>

using namespace milepost;

class TestFeedbackColumns : public QObject
{
    Q_OBJECT

private slots:
    void dictionaryNumbersStay();
    void codesOfAbsentAttributesAreZero();
    void codesComeInAnyOrder();
    void daysGoBothWays();
    void blobRoundTrip_data();
    void blobRoundTrip();
    void blobIsCompact();
    void damagedBlobIsRefused();
    void foreignBlobIsRefused_data();
    void foreignBlobIsRefused();
    void columnsFitTheirDictionary();

private:
    static BatchColumns randomBatch(quint32 seed, int responses, int comments, int values);
};

BatchColumns TestFeedbackColumns::randomBatch(quint32 seed, int responses, int comments, int values)
{
    QRandomGenerator random(seed);
    const auto segments = [&] {
        std::vector<SegmentCode> codes;
        for (int attribute = 0; attribute < 3; ++attribute) {
            if (random.bounded(3) > 0)
                codes.push_back({attribute * 7, random.bounded(0, values + 1)});
        }
        return codes;
    };
    const auto day = [&] {
        return random.bounded(5) == 0 ? QDate() : QDate(1999, 12, 20).addDays(random.bounded(40000));
    };
    BatchColumns columns;
    columns.batch = BatchId(9);
    for (int i = 0; i < responses; ++i) {
        Response response;
        response.metric = allMetrics[size_t(random.bounded(4))];
        const MetricScale scale = metricScale(response.metric);
        response.score = random.bounded(scale.low, scale.high + 1);
        response.day = day();
        response.segments = segments();
        columns.append(response, TargetIndex(random.bounded(65536)));
    }
    for (int i = 0; i < comments; ++i) {
        Comment comment;
        comment.day = day();
        comment.segments = segments();
        comment.complaintByKeyword = random.bounded(2) == 1;
        columns.append(comment, TargetIndex(random.bounded(300)));
    }
    return columns;
}

namespace {

void compareRows(const BatchColumns::Rows &a, const BatchColumns::Rows &b)
{
    QVERIFY(a.target == b.target);
    QVERIFY(a.day == b.day);
    QCOMPARE(a.segments.size(), b.segments.size());
    for (size_t i = 0; i < a.segments.size(); ++i) {
        QCOMPARE(a.segments[i].attribute, b.segments[i].attribute);
        QVERIFY(a.segments[i].codes == b.segments[i].codes);
    }
}

} // namespace

void TestFeedbackColumns::dictionaryNumbersStay()
{
    TargetDictionary targets;
    const TouchpointId first = TouchpointId::create();
    const TouchpointId second = TouchpointId::create();
    QCOMPARE(targets.add(TouchpointId()), TargetDictionary::wholeJourney);
    QCOMPARE(targets.add(first), TargetIndex(1));
    QCOMPARE(targets.add(second), TargetIndex(2));
    QCOMPARE(targets.add(first), TargetIndex(1));
    QCOMPARE(targets.size(), size_t(3));
    QCOMPARE(targets.find(second), std::optional<TargetIndex>(2));
    QCOMPARE(targets.find(TouchpointId()), std::optional<TargetIndex>(0));
    QVERIFY(!targets.find(TouchpointId::create()));
    QCOMPARE(targets.touchpoint(2), second);
    QVERIFY(targets.touchpoint(0).isNull());
}

void TestFeedbackColumns::codesOfAbsentAttributesAreZero()
{
    BatchColumns columns;
    columns.append(Response{}, 1);
    Response coded;
    coded.segments = {{4, 300}};
    columns.append(coded, 2);
    columns.append(Response{}, 3);
    QCOMPARE(columns.responses.segments.size(), size_t(1));
    QCOMPARE(columns.responses.segments[0].attribute, 4);
    QVERIFY(columns.responses.segments[0].codes == CodeColumn(std::vector<quint16>({0, 300, 0})));
}

void TestFeedbackColumns::codesComeInAnyOrder()
{
    BatchColumns columns;
    const auto append = [&](const std::vector<SegmentCode> &codes) {
        Response response;
        response.segments = codes;
        columns.append(response, 1);
    };
    append({{5, 1}, {3, 2}});
    append({{3, 4}, {5, 3}});
    append({{3, 5}, {9, 7}});
    append({{9, 255}, {5, 256}, {3, 0}});
    append({});
    const auto column = [&](size_t index) { return columns.responses.segments.at(index).codes; };
    QCOMPARE(columns.responses.segments.size(), size_t(3));
    QVERIFY(column(0) == CodeColumn(std::vector<quint16>({1, 3, 0, 256, 0})));
    QVERIFY(column(1) == CodeColumn(std::vector<quint8>({2, 4, 5, 0, 0})));
    QVERIFY(column(2) == CodeColumn(std::vector<quint8>({0, 0, 7, 255, 0})));
    QCOMPARE(columns.toBlob().size(), columns.blobSize());
}

void TestFeedbackColumns::daysGoBothWays()
{
    QCOMPARE(BatchColumns::dayNumber(QDate(1970, 1, 1)), 0);
    QCOMPARE(BatchColumns::dayNumber(QDate(1969, 12, 31)), -1);
    QCOMPARE(BatchColumns::dayNumber(QDate(2026, 3, 1)), 20513);
    QCOMPARE(BatchColumns::dayNumber(QDate()), BatchColumns::noDay);
    QVERIFY(!BatchColumns::dayFromNumber(BatchColumns::noDay).isValid());
    QCOMPARE(BatchColumns::dayFromNumber(20513), QDate(2026, 3, 1));
}

void TestFeedbackColumns::blobRoundTrip_data()
{
    QTest::addColumn<int>("responses");
    QTest::addColumn<int>("comments");
    QTest::addColumn<int>("values");
    QTest::newRow("empty") << 0 << 0 << 5;
    QTest::newRow("responses only") << 1000 << 0 << 5;
    QTest::newRow("comments only") << 0 << 1000 << 5;
    QTest::newRow("255 values fit a byte") << 5000 << 500 << 255;
    QTest::newRow("256 values need two") << 5000 << 500 << 256;
    QTest::newRow("as many values as there may be") << 5000 << 5000 << SegmentDictionary::maximumValues;
}

void TestFeedbackColumns::blobRoundTrip()
{
    QFETCH(int, responses);
    QFETCH(int, comments);
    QFETCH(int, values);
    const BatchColumns before = randomBatch(17, responses, comments, values);
    const QByteArray blob = before.toBlob();
    const std::optional<BatchColumns> after = BatchColumns::fromBlob(BatchId(3), blob);
    QVERIFY(after);
    QCOMPARE(after->batch, BatchId(3));
    compareRows(before.responses, after->responses);
    compareRows(before.comments, after->comments);
    QVERIFY(before.metric == after->metric);
    QVERIFY(before.score == after->score);
    QVERIFY(before.complaint == after->complaint);
    QCOMPARE(after->toBlob(), blob);
}

void TestFeedbackColumns::blobIsCompact()
{
    const BatchColumns narrow = randomBatch(1, 10000, 0, 255);
    QVERIFY(narrow.toBlob().size() < 10000 * 11 + 200);
    const BatchColumns wide = randomBatch(1, 10000, 0, 1000);
    QVERIFY(wide.toBlob().size() < 10000 * 14 + 200);
}

void TestFeedbackColumns::damagedBlobIsRefused()
{
    const QByteArray blob = randomBatch(23, 40, 10, 300).toBlob();
    QVERIFY(BatchColumns::fromBlob(BatchId(1), blob));
    for (qsizetype i = 0; i < blob.size(); ++i) {
        for (const int bit : {0, 3, 7}) {
            QByteArray damaged = blob;
            damaged[i] = char(damaged[i] ^ (1 << bit));
            QVERIFY2(!BatchColumns::fromBlob(BatchId(1), damaged), qPrintable(QString::number(i)));
        }
    }
    for (qsizetype length = 0; length < blob.size(); ++length)
        QVERIFY(!BatchColumns::fromBlob(BatchId(1), blob.left(length)));
    QVERIFY(!BatchColumns::fromBlob(BatchId(1), blob + '\0'));
}

void TestFeedbackColumns::foreignBlobIsRefused_data()
{
    // Written by this code with a right checksum, but with contents that cannot be.
    QTest::addColumn<QByteArray>("blob");
    BatchColumns columns = randomBatch(5, 20, 20, 5);
    columns.score[3] = 11;
    QTest::newRow("score off every scale") << columns.toBlob();
    columns = randomBatch(5, 20, 20, 5);
    columns.metric[3] = quint8(Metric::Csat);
    columns.score[3] = 0;
    QTest::newRow("score off its scale") << columns.toBlob();
    columns = randomBatch(5, 20, 20, 5);
    columns.metric[3] = 5;
    QTest::newRow("unknown metric") << columns.toBlob();
    columns = randomBatch(5, 20, 20, 5);
    columns.complaint[3] = 2;
    QTest::newRow("complaint neither yes nor no") << columns.toBlob();
    columns = randomBatch(5, 20, 20, 5);
    columns.score.pop_back();
    QTest::newRow("a column too short") << columns.toBlob();
    columns = randomBatch(5, 20, 20, 5);
    columns.comments.day.push_back(0);
    QTest::newRow("a column too long") << columns.toBlob();
    columns = randomBatch(5, 20, 20, 5);
    columns.responses.segments[1].attribute = columns.responses.segments[0].attribute;
    QTest::newRow("an attribute twice") << columns.toBlob();
}

void TestFeedbackColumns::foreignBlobIsRefused()
{
    QFETCH(QByteArray, blob);
    QVERIFY(!BatchColumns::fromBlob(BatchId(1), blob));
}

void TestFeedbackColumns::columnsFitTheirDictionary()
{
    TargetDictionary targets;
    const TargetIndex known = targets.add(TouchpointId::create());
    BatchColumns columns;
    columns.append(Response{}, known);
    QVERIFY(columns.fits(targets));
    columns.append(Comment{}, TargetIndex(known + 1));
    QVERIFY(!columns.fits(targets));
}

QTEST_GUILESS_MAIN(TestFeedbackColumns)
#include "test_feedbackcolumns.moc"
