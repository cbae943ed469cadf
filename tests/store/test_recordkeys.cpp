// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/batchkeys.h"
#include "core/store/sqlite/recordkeys.h"

#include <QTest>

using namespace milepost;

namespace {

/// A number for every row, in an order like chance's and none twice.
quint64 hashOf(quint64 row)
{
    return (row + 1) * 0x9E3779B97F4A7C15;
}

QByteArray blobOf(BatchKeys &keys)
{
    QByteArray blob(keys.blobSize(), '\xFF');
    keys.beginSorting();
    keys.writeBlob([&blob](qsizetype at, QByteArrayView piece) {
        std::copy(piece.begin(), piece.end(), blob.begin() + at);
    });
    return blob;
}

} // namespace

/// Keys of few rows lie in memory, those of many partly in a temporary file: what is found and written is the
/// same.
class TestRecordKeys : public QObject
{
    Q_OBJECT

private slots:
    void areFoundAndWritten_data();
    void areFoundAndWritten();
    void lateRepeatsAreFound();
    void lastOnesAreFoundWithoutAnIndex();
    void repeatsOfAnyAgeAreFound();
    void filterPassesFew();
};

void TestRecordKeys::areFoundAndWritten_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("expected"); ///< announced
    QTest::addColumn<bool>("isIndexed"); ///< from the first row on
    QTest::newRow("none") << 0 << 0 << false;
    QTest::newRow("one") << 1 << 1 << false;
    QTest::newRow("some") << 5000 << 100 << true;
    QTest::newRow("as many as stay in memory") << int(BatchKeys::mostInMemory) << 0 << false;
    QTest::newRow("many") << 2'500'000 << 2'500'000 << false;
    QTest::newRow("many, indexed") << 1'500'000 << 1'500'000 << true;
    QTest::newRow("many more were expected") << 1'200'000 << 9'000'000 << true;
}

void TestRecordKeys::areFoundAndWritten()
{
    QFETCH(const int, rows);
    QFETCH(const int, expected);
    QFETCH(const bool, isIndexed);
    BatchKeys keys;
    keys.reserve(size_t(expected));
    const auto isThere = [](quint32) { return true; };
    for (int row = 0; row < rows; ++row) {
        if (isIndexed && row % 1000 == 0)
            QVERIFY(!keys.findRow(hashOf(quint64(row)), isThere));
        keys.add(hashOf(quint64(row)));
    }
    QCOMPARE(keys.size(), size_t(rows));
    const QByteArray blob = blobOf(keys);
    QVERIFY(!keys.isLost());
    QVERIFY(keysBlobFits(blob, rows));

    KnownKeys known;
    QVERIFY(known.add(blob, 1, rows));
    known.build();
    for (int row = 0; row < rows; row += 1 + rows / 1000) {
        qint64 found = 0;
        QVERIFY(known.findRow(hashOf(quint64(row)), [&found](qint64 rowid) {
            found = rowid;
            return true;
        }));
        QCOMPARE(found, row + 1);
    }
    QVERIFY(!known.findRow(hashOf(quint64(rows)), [](qint64) { return true; }));
}

/// A file whose ids ascend for long and then do not: the rows that lie in the file are known again.
void TestRecordKeys::lateRepeatsAreFound()
{
    constexpr quint64 rows = 2'000'000;
    BatchKeys keys;
    for (quint64 row = 0; row < rows; ++row)
        keys.add(hashOf(row));
    for (quint64 row = 0; row < rows; row += 1237) {
        quint32 found = 0;
        QVERIFY(keys.findRow(hashOf(row), [&found](quint32 which) {
            found = which;
            return true;
        }));
        QCOMPARE(found, quint32(row));
    }
    // Two rows may have one hash; who asks decides.
    keys.add(hashOf(17));
    std::vector<quint32> seen;
    QVERIFY(!keys.findRow(hashOf(17), [&seen](quint32 row) {
        seen.push_back(row);
        return false;
    }));
    std::sort(seen.begin(), seen.end());
    QCOMPARE(seen, (std::vector<quint32>{17, quint32(rows)}));
    QVERIFY(!keys.findRow(hashOf(rows + 5), [](quint32) { return true; }));
    QVERIFY(!keys.isLost());
}

void TestRecordKeys::lastOnesAreFoundWithoutAnIndex()
{
    BatchKeys keys;
    const size_t rows = BatchKeys::mostInMemory + 10; // the first ones have just left
    for (size_t row = 0; row < rows; ++row)
        keys.add(hashOf(row));
    for (size_t row = rows - 64; row < rows; ++row) {
        const auto isRow = [row](quint32 which) { return which == row; };
        QVERIFY(keys.findRowFrom(rows - 64, hashOf(row), isRow));
        QVERIFY(!keys.findRowFrom(row + 1, hashOf(row), isRow));
    }
}

/// Wherever the first row with a hash lies by now: in memory, on its way to the file, in one of its runs.
void TestRecordKeys::repeatsOfAnyAgeAreFound()
{
    constexpr quint64 rows = 1'000'000;
    BatchKeys keys;
    QVERIFY(!keys.findRow(hashOf(0), [](quint32) { return true; }));
    for (quint64 row = 0; row < rows; ++row) {
        keys.add(hashOf(row));
        if (row % 977 != 0)
            continue;
        for (quint64 first = row; first > 0; first /= 3) {
            quint32 found = 0;
            QVERIFY(keys.findRow(hashOf(first), [&found](quint32 which) {
                found = which;
                return true;
            }));
            QCOMPARE(found, quint32(first));
        }
        QVERIFY(!keys.findRow(hashOf(rows + row), [](quint32) { return true; }));
    }
    const QByteArray blob = blobOf(keys);
    QVERIFY(!keys.isLost());
    QVERIFY(keysBlobFits(blob, qint64(rows)));
}

void TestRecordKeys::filterPassesFew()
{
    constexpr quint64 hashes = 100'000;
    KeyFilter filter(hashes);
    for (quint64 i = 0; i < hashes; ++i) {
        QVERIFY(!filter.isFull());
        filter.add(hashOf(i));
    }
    int passed = 0;
    for (quint64 i = 0; i < hashes; ++i) {
        QVERIFY(filter.mayHave(hashOf(i)));
        passed += filter.mayHave(hashOf(hashes + i));
    }
    QVERIFY2(passed < int(hashes / 200), qPrintable(QString::number(passed)));
}

QTEST_GUILESS_MAIN(TestRecordKeys)
#include "test_recordkeys.moc"
