// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/reader.h"
#include "support/plainreader.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace milepost;
using namespace Qt::StringLiterals;

/// The same bytes give the same records, lines and faults however they are cut into chunks; and what they
/// give is what the rules say, read a byte at a time.
class TestCsvChunks : public QObject
{
    Q_OBJECT

private slots:
    void everyChunkSize_data();
    void everyChunkSize();
    void longCells_data();
    void longCells();
    void longRecordIsAFault();
    void manyCellsAreAFault();
    void randomTexts();
};

namespace {

constexpr size_t largestChunk = 4096;

std::string repeated(std::string_view unit, size_t size = largestChunk)
{
    std::string text;
    while (text.size() < size)
        text += unit;
    return text;
}

/// Records, lines, cuts and the fault as one text: quick to compare thousands of times.
class Flat
{
public:
    void add(qint64 line, const auto &cells, const std::vector<size_t> &cutCells)
    {
        m_text += std::to_string(line);
        for (const auto &cell : cells)
            (m_text += '\x1F') += cell;
        for (const size_t cell : cutCells)
            (m_text += "\x1D") += std::to_string(cell);
        m_text += '\x1E';
    }
    void fault(const std::string &line) { m_text += "fault in line " + line; }
    const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

std::string flatPlain(std::string_view text)
{
    Flat flat;
    const CsvReading reading = readPlainly(text, ',');
    for (const CsvReading::Record &record : reading.records)
        flat.add(record.line, record.cells, record.cutCells);
    if (reading.faultyLine)
        flat.fault(std::to_string(*reading.faultyLine));
    return flat.text();
}

std::string flatInChunks(std::string_view text, size_t chunk)
{
    Flat flat;
    CsvReader reader(',', [&](const CsvRecord &record) {
        flat.add(record.line, record.cells, record.cutCells);
        return true;
    });
    std::string part;
    for (size_t at = 0; at < text.size(); at += chunk) {
        std::fill(part.begin(), part.end(), '#'); // a view into an earlier chunk would show
        part = text.substr(at, chunk);
        if (const Result<bool> fed = reader.feed(part); !fed) {
            flat.fault(fed.error().where.toStdString());
            return flat.text();
        }
    }
    if (const Result<bool> finished = reader.finish(); !finished)
        flat.fault(finished.error().where.toStdString());
    return flat.text();
}

} // namespace

void TestCsvChunks::everyChunkSize_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const std::string &text) {
        QTest::newRow(name) << QByteArray(text.data(), qsizetype(text.size()));
    };
    row("plain", repeated("first,second,3\n"));
    row("CRLF", repeated("a,b\r\n"));
    row("CR", repeated("a,b\r"));
    row("CR CR LF", repeated("a,bb\r\r\n"));
    row("ends of every kind", repeated("a\n\nb\r\rc\r\n\r\nd\r\r\r\ne\n\r"));
    row("quotes", repeated("\"a\",\"b,c\",\"d\ne\"\n"));
    row("doubled", repeated("\"\"\"\",\"x\"\"y\",\"\"\n\"\"\"a\"\"\"\r\n"));
    row("lenient", repeated("\"a\"b\"c\",d\"e\"\r\"f\" ,g\n"));
    row("ends in quotes", repeated("\"a\r\nb\r\r\nc\rd\ne\",\"\r\"\r\n\"\n\"\r\r\n"));
    row("long cells", repeated(std::string(700, 'x') + ",\"" + std::string(500, 'y') + "\"\"\r\n\"\n"));
    row("UTF-8", repeated("چقدر راضی بودید؟,İstanbul’da ğüşıöç 😀\n"));
    row("damaged UTF-8", repeated("\xD9,\xF0\x9F\n\x80\",\"\xC4\r"));
    row("NUL", repeated(std::string("a\0,\0\"b\"\n\"\0\"\"\0\",\0\r\n", 19)));
    row("byte order mark", "\xEF\xBB\xBF" + repeated("\"a\",b\n"));
    row("mark in the middle", repeated("\xEF\xBB\xBF\"a\",b\n"));
    row("separator line", "sep=,\r\n" + repeated("a,b\r\n"));
    row("ragged", repeated("a\nb,c\n\n,,,\nd,e,f,g\n,\n"));
    row("one record of many cells", repeated("a,,\"b\","));
    row("one cell", repeated("abcdefg"));
    row("no end of file", repeated("a,b\n") + "c");
    row("ends in a comma", repeated("a,b\n") + "c,");
    row("ends in a quote", repeated("a,b\n") + "\"c\"");
    row("ends in CR", repeated("a,b\r\n") + "c\r");
    row("ends in CR CR", repeated("a,b\r\n") + "c\r\r");
    row("unterminated quote", repeated("a,b\n") + "c,\"d\ne\r\n\"\"");
    row("unterminated from the start", "\"" + repeated("a,b\n\"\""));
    row("blank lines", repeated("\n\r\n\r\r\r\n"));
}

void TestCsvChunks::everyChunkSize()
{
    QFETCH(const QByteArray, bytes);
    const std::string_view text(bytes.constData(), size_t(bytes.size()));
    const std::string expected = flatPlain(text);
    QVERIFY(!expected.empty());
    for (size_t chunk = 1; chunk <= largestChunk; ++chunk) {
        if (flatInChunks(text, chunk) != expected)
            QFAIL(qPrintable(u"chunks of %1 bytes read otherwise"_s.arg(chunk)));
    }
    QCOMPARE(flatInChunks(text, text.size()), expected);
}

void TestCsvChunks::longCells_data()
{
    QTest::addColumn<std::string>("text");
    const size_t most = CsvReader::longestCell;
    const auto row = [](const char *name, const std::string &cell) {
        QTest::newRow(name) << "h,i\n1," + cell + ",z\nnext,\"r\"\n";
    };
    row("just fits", std::string(most, 'x'));
    row("one too long", std::string(most + 1, 'x'));
    row("quoted, just fits", '"' + std::string(most, 'x') + '"');
    row("quoted, one too long", '"' + std::string(most + 1, 'x') + '"');
    row("quotes that double", '"' + repeated("\"\"\n", 2 * most + 2000) + '"');
    row("text after the quote", '"' + std::string(most - 1, 'x') + "\"yy\"z\"");
    row("characters of two bytes", 'x' + repeated("ş", most + 10));
    row("characters of three bytes", repeated("’", most + 10));
    row("characters of four bytes", "xy" + repeated("😀", most + 10));
    row("continuations only", repeated("\x80", most + 10));
    row("two long cells", std::string(most + 1, 'x') + ",\"" + std::string(most + 2, 'y') + '"');
}

/// Thousands of chunk sizes over megabytes take minutes; these are the smallest, the largest and those around
/// powers of two, where buffers are made larger. Set MILEPOST_FULL_TESTS for all of them.
void TestCsvChunks::longCells()
{
    QFETCH(const std::string, text);
    const std::string expected = flatPlain(text);
    const bool all = qEnvironmentVariableIsSet("MILEPOST_FULL_TESTS");
    for (size_t chunk = 1; chunk <= largestChunk; ++chunk) {
        const bool nearPower = (chunk & (chunk - 1)) == 0 || (chunk & (chunk + 1)) == 0;
        if (!all && !(nearPower && chunk > 8) && chunk != 3 && chunk != 1000 && chunk != 4095)
            continue;
        if (flatInChunks(text, chunk) != expected)
            QFAIL(qPrintable(u"chunks of %1 bytes read otherwise"_s.arg(chunk)));
    }
    QVERIFY(flatInChunks(text, text.size()) == expected);
}

void TestCsvChunks::longRecordIsAFault()
{
    // A quote that is missing at the end of line 2 would swallow the rest of a file of any size.
    for (const char *begin : {"a\nb,c", "a\nb,\"c"}) {
        for (const size_t chunk : {size_t(1) << 16, size_t(1) << 20, size_t(1) << 30}) {
            const std::string text = begin + std::string(size_t(CsvReader::longestRecord), 'x') + "\nd\n";
            const CsvReading reading = readInChunks(text, ',', chunk);
            QCOMPARE(reading.records.size(), size_t(1));
            QCOMPARE(reading.faultyLine, std::optional<qint64>(2));
        }
    }
}

void TestCsvChunks::manyCellsAreAFault()
{
    const std::string most(CsvReader::mostCells - 1, ',');
    for (const size_t chunk : {size_t(1) << 16, size_t(1) << 30}) {
        qint64 cells = 0;
        CsvReader reader(',', [&](const CsvRecord &record) {
            cells += qint64(record.cells.size());
            return true;
        });
        const std::string text = most + '\n' + most + ",\n";
        Result<bool> fed = true;
        for (size_t at = 0; at < text.size() && fed; at += chunk)
            fed = reader.feed(std::string_view(text).substr(at, chunk));
        QVERIFY(!fed);
        QCOMPARE(fed.error().code, ErrorCode::Malformed);
        QCOMPARE(fed.error().where, u"2"_s);
        QCOMPARE(cells, qint64(CsvReader::mostCells));
        QVERIFY(!*reader.feed("more"));
    }
}

void TestCsvChunks::randomTexts()
{
    constexpr std::string_view alphabet("a,\"\r\n\";\"\",\n\0b\xD9\x80", 16);
    QRandomGenerator random(4);
    for (int i = 0; i < 5000; ++i) {
        std::string text;
        const size_t size = random.bounded(1, 200);
        // Few different bytes at a time, so that they meet in every order.
        const int first = random.bounded(int(alphabet.size()));
        const int letters = random.bounded(2, 8);
        while (text.size() < size)
            text += alphabet[size_t(first + random.bounded(letters)) % alphabet.size()];
        const std::string expected = flatPlain(text);
        for (size_t chunk = 1; chunk <= text.size(); chunk += chunk < 10 ? 1 : 17) {
            if (flatInChunks(text, chunk) != expected) {
                QFAIL(qPrintable(u"chunks of %1 bytes of %2 read otherwise"_s.arg(chunk).arg(
                    QString::fromLatin1(QByteArray::fromStdString(text).toPercentEncoding()))));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestCsvChunks)
#include "test_csvchunks.moc"
