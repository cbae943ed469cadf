// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/reader.h"
#include "support/plainreader.h"
#include "support/tablegenerator.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csv.h>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Our reader against two that others trust, libcsv and Python's csv module, on generated tables; and, where
/// a table was written by the rules, against what was meant. The readers differ by design in the ways named
/// `Rule` here, and in no other.
///
/// 5,000 tables, or 100,000 with MILEPOST_FULL_TESTS set.
class TestCsvOracles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWasMeant();
    void libcsv();
    void python();

private:
    std::vector<GeneratedTable> m_tables;
};

namespace {

using Records = std::vector<std::vector<std::string>>;

enum class Rule {
    /// We give a blank line as one empty cell, since a file of one column has such lines and every line is
    /// accounted
    /// for. libcsv leaves blank lines out; Python gives them as a record without cells. So blank lines and
    /// records of
    /// one empty cell are left out on both sides. That also covers CR CR LF, one line end to us (Windows
    /// programs
    /// that translate line ends twice write it) and a line end with a blank line to the others.
    BlankLine,
    /// A quote that never closes is an error with its line to us: taking the rest of the file for one cell
    /// would lose
    /// its records in silence. The others give the rest as the last record. So the last record is left out
    /// there.
    OpenQuote,
    /// After `"a"b` we and Python take the rest of the cell as it stands. libcsv takes the quote for text and
    /// the cell
    /// for still quoted, over delimiters and line ends. So records are compared up to that one.
    TextAfterQuote,
};

/// How often each rule was needed: one that never is has no place here.
class RuleCounts
{
public:
    void use(Rule rule) { ++m_counts[size_t(rule)]; }
    void verifyUsed(std::initializer_list<Rule> rules) const
    {
        for (const Rule rule : rules)
            QVERIFY2(m_counts[size_t(rule)] > 0, "a rule for differences that there are none of");
    }
    void print(size_t tables) const
    {
        qInfo("%zu tables; blank lines in %d, open quotes in %d, text after a quote in %d", tables,
              m_counts[0], m_counts[1], m_counts[2]);
    }

private:
    std::array<int, 3> m_counts{};
};

Records readByUs(const GeneratedTable &table, bool &isOpen)
{
    // A chunk size of its own for each table.
    const CsvReading reading = readInChunks(table.text, table.delimiter, 1 + table.text.size() % 97);
    isOpen = reading.faultyLine.has_value();
    Records records;
    for (const CsvReading::Record &record : reading.records)
        records.push_back(record.cells);
    return records;
}

Records readByLibcsv(const GeneratedTable &table)
{
    struct Context {
        Records records;
        std::vector<std::string> record;
    } context;
    csv_parser parser;
    csv_init(&parser, 0);
    csv_set_delim(&parser, static_cast<unsigned char>(table.delimiter));
    csv_set_space_func(&parser, [](unsigned char) { return 0; }); // blanks stay
    const auto takeCell = [](void *cell, size_t size, void *data) {
        static_cast<Context *>(data)->record.emplace_back(static_cast<const char *>(cell), size);
    };
    const auto takeRecord = [](int, void *data) {
        auto *const reading = static_cast<Context *>(data);
        reading->records.push_back(std::exchange(reading->record, {}));
    };
    csv_parse(&parser, table.text.data(), table.text.size(), takeCell, takeRecord, &context);
    csv_fini(&parser, takeCell, takeRecord, &context);
    csv_free(&parser);
    return context.records;
}

bool isBlank(const std::vector<std::string> &record)
{
    return record.empty() || (record.size() == 1 && record.front().empty());
}

void leaveOutBlankLines(Records &ours, Records &theirs, RuleCounts &rules)
{
    if (std::erase_if(ours, isBlank) + std::erase_if(theirs, isBlank) > 0)
        rules.use(Rule::BlankLine);
}

QByteArray shown(const GeneratedTable &table)
{
    return QByteArray::fromStdString(table.text).toPercentEncoding(" ,;|");
}

QByteArray shown(const Records &records)
{
    QByteArray text;
    for (const auto &record : records) {
        for (const std::string &cell : record)
            text += '[' + QByteArray::fromStdString(cell).toPercentEncoding(" ,;|") + ']';
        text += '\n';
    }
    return text;
}

#define COMPARE_RECORDS(table, ours, theirs)                                                                 \
    QVERIFY2((ours) == (theirs),                                                                             \
             (shown(table) + "\nours:\n" + shown(ours) + "theirs:\n" + shown(theirs)).constData())

} // namespace

void TestCsvOracles::initTestCase()
{
    const size_t count = qEnvironmentVariableIsSet("MILEPOST_FULL_TESTS") ? 100'000 : 5'000;
    TableGenerator generator(20260401);
    while (m_tables.size() < count)
        m_tables.push_back(generator.next());
}

void TestCsvOracles::whatWasMeant()
{
    for (const GeneratedTable &table : m_tables) {
        bool isOpen = false;
        Records ours = readByUs(table, isOpen);
        QCOMPARE(isOpen, table.endsOpen);
        Records meant = table.records;
        std::erase_if(ours, isBlank);
        std::erase_if(meant, isBlank);
        COMPARE_RECORDS(table, ours, meant);
    }
}

void TestCsvOracles::libcsv()
{
    RuleCounts rules;
    for (const GeneratedTable &table : m_tables) {
        bool isOpen = false;
        Records ours = readByUs(table, isOpen);
        Records theirs = readByLibcsv(table);
        if (isOpen && !table.textAfterQuote) {
            rules.use(Rule::OpenQuote);
            theirs.pop_back();
        }
        if (table.textAfterQuote) {
            rules.use(Rule::TextAfterQuote);
            leaveOutBlankLines(ours, theirs, rules);
            size_t common = 0;
            for (size_t i = 0; i < *table.textAfterQuote; ++i)
                common += isBlank(table.records[i]) ? 0 : 1;
            QVERIFY(ours.size() >= common && theirs.size() >= common);
            ours.resize(common);
            theirs.resize(common);
        }
        leaveOutBlankLines(ours, theirs, rules);
        COMPARE_RECORDS(table, ours, theirs);
    }
    rules.verifyUsed({Rule::BlankLine, Rule::OpenQuote, Rule::TextAfterQuote});
    rules.print(m_tables.size());
}

void TestCsvOracles::python()
{
    // One process reads all tables from one stream.
    const QTemporaryDir folder;
    const QString input = folder.filePath(u"tables"_s);
    const QString output = folder.filePath(u"records"_s);
    QFile tables(input);
    QVERIFY(tables.open(QIODevice::WriteOnly));
    for (const GeneratedTable &table : m_tables) {
        tables.write(QByteArray::number(int(table.delimiter)) + ' ' + QByteArray::number(table.text.size())
                     + '\n');
        tables.write(table.text.data(), qint64(table.text.size()));
    }
    tables.close();
    QProcess python;
    python.setStandardInputFile(input);
    python.setStandardOutputFile(output);
    python.start(QStringLiteral(MILEPOST_PYTHON),
                 {QStringLiteral(MILEPOST_SOURCE_DIR "/tests/core/pythoncsv.py")});
    QVERIFY(python.waitForFinished(-1));
    QVERIFY2(python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0,
             python.readAllStandardError().constData());

    QFile answers(output);
    QVERIFY(answers.open(QIODevice::ReadOnly));
    RuleCounts rules;
    for (const GeneratedTable &table : m_tables) {
        const QByteArray answer = answers.read(answers.readLine().toLongLong());
        Records theirs;
        for (const QByteArray &record : answer.split('\x1E')) {
            theirs.emplace_back();
            for (const QByteArray &cell : record.split('\x1F'))
                theirs.back().push_back(cell.toStdString());
        }
        theirs.pop_back(); // after the last record's end
        bool isOpen = false;
        Records ours = readByUs(table, isOpen);
        if (isOpen) {
            rules.use(Rule::OpenQuote);
            theirs.pop_back();
        }
        leaveOutBlankLines(ours, theirs, rules);
        COMPARE_RECORDS(table, ours, theirs);
    }
    QVERIFY(answers.atEnd());
    rules.verifyUsed({Rule::BlankLine, Rule::OpenQuote});
    rules.print(m_tables.size());
}

QTEST_GUILESS_MAIN(TestCsvOracles)
#include "test_csvoracles.moc"
