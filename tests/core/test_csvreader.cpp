// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/reader.h"

#include <QTest>

#include <algorithm>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

struct Record {
    qint64 line = 0;
    QList<QByteArray> cells;
    bool operator==(const Record &) const = default;
};

struct Reading {
    QList<Record> records;
    QString error;
    bool operator==(const Reading &) const = default;
};

Reading read(const QByteArray &text, qsizetype chunk, char delimiter = ',')
{
    Reading result;
    CsvReader reader(delimiter, [&](const CsvRecord &record) {
        Record copy;
        copy.line = record.line;
        for (const std::string_view cell : record.cells)
            copy.cells.append(QByteArray(cell.data(), qsizetype(cell.size())));
        result.records.append(copy);
        return true;
    });
    for (qsizetype at = 0; at < text.size(); at += chunk) {
        // A chunk of its own memory: a view into an earlier one would show.
        const QByteArray part(text.constData() + at, std::min(chunk, text.size() - at));
        const auto fed = reader.feed({part.constData(), size_t(part.size())});
        if (!fed) {
            result.error = fed.error().where;
            return result;
        }
    }
    if (const auto end = reader.finish(); !end)
        result.error = end.error().where;
    return result;
}

/// "a|b;c" for records of cells: readable expectations in the tables below.
QByteArray joined(const Reading &reading)
{
    QByteArrayList records;
    for (const Record &record : reading.records)
        records.append(record.cells.join('|'));
    return records.join(" ; ");
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void lines();
    void openQuoteNamesItsLine();
    void runawayQuoteStops();
    void sinkStops();
    void separatorLine();
};

void CsvReaderTest::cells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("nothing", "", "");
    row("one cell", "a", "a");
    row("two", "a,b", "a|b");
    row("final newline", "a,b\n", "a|b");
    row("empty last cell", "a,", "a|");
    row("empty first cell", ",a", "|a");
    row("only a comma", ",", "|");
    row("spaces stay", " a , b ", " a | b ");
    row("LF", "a\nb", "a ; b");
    row("CR", "a\rb", "a ; b");
    row("CRLF", "a\r\nb", "a ; b");
    row("CR CR LF is one end", "a\r\r\nb", "a ; b");
    row("CR CR is two ends", "a\r\rb", "a ;  ; b");
    row("CR CR CR LF", "a\r\r\r\nb", "a ;  ; b");
    row("LF CR", "a\n\rb", "a ;  ; b");
    row("blank line", "a\n\nb\n", "a ;  ; b");
    row("ends in CR", "a\r", "a");
    row("ends in CR CR", "a\r\r", "a ; ");
    row("mixed ends", "a\nb\rc\r\nd", "a ; b ; c ; d");
    row("ragged", "a,b,c\nd\ne,f", "a|b|c ; d ; e|f");
    row("quoted", "\"a\",\"b\"", "a|b");
    row("quoted empty", "\"\",\"\"", "|");
    row("delimiter in quotes", "\"a,b\",c", "a,b|c");
    row("newline in quotes", "\"a\nb\",c", "a\nb|c");
    row("CRLF in quotes stays", "\"a\r\nb\",c", "a\r\nb|c");
    row("doubled quote", "\"a\"\"b\",c", "a\"b|c");
    row("only doubled quotes", "\"\"\"\"", "\"");
    row("two of them", "\"\"\"\"\"\"", "\"\"");
    row("doubled at both ends", "\"\"\"a\"\"\"", "\"a\"");
    row("quote inside plain", "a\"b\"c,d", "a\"b\"c|d");
    row("quote after space", " \"a\",b", " \"a\"|b");
    row("text after the closing quote", "\"a\"b,c", "ab|c");
    row("space after the closing quote", "\"a\" ,c", "a |c");
    row("quotes after the closing quote", "\"a\"b\"c\",d", "ab\"c\"|d");
    row("doubled, then text", "\"a\"\"b\"x\"\"y,c", "a\"bx\"\"y|c");
    row("single quotes are text", "'a,b'", "'a|b'");
    row("backslash is text", "\"a\\\",b", "a\\|b");
    row("closing quote at the end", "a,\"b\"", "a|b");
    row("closing quote before CR", "\"a\"\r\"b\"", "a ; b");
    row("other delimiters are text", "a;b\tc|d", "a;b\tc|d");
    row("UTF-8", "İ,ی\n", "İ|ی");
    row("several rewritten cells", "\"a\"\"\",\"b\"\"\",\"c\"\"\"\nd", "a\"|b\"|c\" ; d");
}

void CsvReaderTest::cells()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const Reading reading = read(text, 1 << 20);
    QCOMPARE(reading.error, QString());
    QCOMPARE(joined(reading), expected);
}

void CsvReaderTest::lines()
{
    const Reading reading = read("h\n\"a\r\nb\r\r\nc\",1\r\r\n\nlast\rend", 1 << 20);
    QList<qint64> starts;
    for (const Record &record : reading.records)
        starts.append(record.line);
    QCOMPARE(starts, (QList<qint64>{1, 2, 5, 6, 7}));
}

void CsvReaderTest::openQuoteNamesItsLine()
{
    const Reading reading = read("a,b\n\"c\nd\",e\nf,\"g\nh\n", 1 << 20);
    QCOMPARE(reading.error, u"4"_s);
    QCOMPARE(joined(reading), QByteArray("a|b ; c\nd|e"));
}

void CsvReaderTest::runawayQuoteStops()
{
    QByteArray text = "a\n\"";
    for (int i = 0; i < 10500; ++i)
        text += "line\n";
    CsvReader reader(',', [](const CsvRecord &) { return true; });
    const auto fed = reader.feed({text.constData(), size_t(text.size())});
    QVERIFY(!fed);
    QCOMPARE(fed.error().code, ErrorCode::Malformed);
    QCOMPARE(fed.error().where, u"2"_s);
}

void CsvReaderTest::sinkStops()
{
    int seen = 0;
    CsvReader reader(',', [&](const CsvRecord &) { return ++seen < 2; });
    const auto fed = reader.feed("a\nb\nc\nd\n");
    QVERIFY(fed);
    QVERIFY(!*fed);
    QCOMPARE(seen, 2);
    QVERIFY(!*reader.feed("e\n"));
    QVERIFY(!*reader.finish());
    QCOMPARE(seen, 2);
}

void CsvReaderTest::separatorLine()
{
    int separators = 0;
    CsvReader reader(';', [&](const CsvRecord &record) {
        separators += record.isSeparatorLine();
        return true;
    });
    QVERIFY(reader.feed("sep=;\nsep=;\na;b\n"));
    QVERIFY(reader.finish());
    QCOMPARE(separators, 1); // further down it is data
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "test_csvreader.moc"
