// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/detect.h"
#include "core/csvimport/dialect.h"
#include "core/csvimport/reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

QString corpus()
{
    return QStringLiteral(MILEPOST_SHARED_DATA);
}

struct Table {
    QList<QStringList> records; ///< blank lines left out
    QString error;
};

Table readTable(const QString &path, QChar delimiter)
{
    Table table;
    const auto decoded = decodeFile(path);
    if (!decoded) {
        table.error = decoded.error().text;
        return table;
    }
    const std::string_view start(decoded->start.constData(), size_t(decoded->start.size()));
    if (delimiter.isNull())
        delimiter = guessDelimiter(start).delimiter;
    CsvReader reader(delimiter.toLatin1(), [&](const CsvRecord &record) {
        if (record.isBlankLine())
            return true;
        QStringList cells;
        for (const std::string_view cell : record.cells)
            cells.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
        table.records.append(cells);
        return true;
    });
    const Status read = decoded->readRecords(reader);
    if (!read)
        table.error = read.error().text;
    return table;
}

QString expectedEncoding(const QString &name)
{
    static const QHash<QString, QString> names{{u"ascii"_s, u"utf-8"_s},
                                               {u"utf-8-sig"_s, u"utf-8"_s},
                                               {u"utf-16"_s, u"utf-16le"_s},
                                               {u"utf-16-le"_s, u"utf-16le"_s},
                                               {u"utf-16-be"_s, u"utf-16be"_s},
                                               {u"cp1252"_s, u"windows-1252"_s},
                                               {u"iso-8859-1"_s, u"windows-1252"_s},
                                               {u"cp1254"_s, u"windows-1254"_s},
                                               {u"iso-8859-9"_s, u"windows-1254"_s},
                                               {u"cp1256"_s, u"windows-1256"_s}};
    return names.value(name, name);
}

/// The keys of decisions.md for the names of the corpus; empty where it names no survey tool.
QString expectedPlatform(const QJsonObject &entry)
{
    const QString name = entry.value("platform"_L1).toString();
    if (name == "Qualtrics"_L1 || name == "Qualtrics legacy"_L1)
        return entry.value("header_rows"_L1).toInt() == 2 ? u"qualtrics-legacy"_s : u"qualtrics"_s;
    static const QHash<QString, QString> names{
        {u"Google Forms"_s, u"google-forms"_s}, {u"KoboToolbox"_s, u"kobo"_s},
        {u"LimeSurvey"_s, u"limesurvey"_s},     {u"REDCap"_s, u"redcap"_s},
        {u"SurveyMonkey"_s, u"surveymonkey"_s}, {u"Typeform"_s, u"typeform"_s},
        {u"event log"_s, u"generic"_s},         {u"table (fa)"_s, u"generic"_s}};
    return names.value(name);
}

} // namespace

class CsvCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tables();
    void delimiters();
    void surveys();
    void encodings();
    void summaryExportIsRefused();

private:
    QJsonArray m_entries;
};

void CsvCorpusTest::initTestCase()
{
    QFile file(corpus() + u"/expected.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The sample files are not on this machine.");
    m_entries = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(m_entries.size() > 300);
}

/// A: exactly the expected records and columns. B: every record is there. C: an error, or nothing lost
/// silently.
void CsvCorpusTest::tables()
{
    int exact = 0;
    QStringList misses;
    for (const QJsonValue &value : std::as_const(m_entries)) {
        const QJsonObject entry = value.toObject();
        const QString confidence = entry.value("confidence"_L1).toString();
        const QString name = entry.value("file"_L1).toString();
        if (confidence.isEmpty())
            continue;
        const QString delimiter = entry.value("delimiter"_L1).toString(u","_s);
        const Table table = readTable(corpus() + u'/' + name, delimiter.at(0));
        if (confidence == "C"_L1)
            continue; // reaching this line is the demand; an unterminated quote is checked in the reader's
                      // own test
        const int records = entry.value("records_incl_headers"_L1).toInt();
        if (records == 0) {
            QVERIFY2(!table.error.isEmpty(), qPrintable(name)); // an empty file is said to be empty
            continue;
        }
        if (!table.error.isEmpty()) {
            misses.append(name + u": "_s + table.error);
            continue;
        }
        if (table.records.size() != records)
            misses.append(u"%1: %2 records instead of %3"_s.arg(name).arg(table.records.size()).arg(records));
        if (confidence != "A"_L1)
            continue;
        ++exact;
        const int columns = entry.value("columns"_L1).toInt();
        for (const QStringList &record : table.records) {
            if (record.size() != columns) {
                misses.append(
                    u"%1: a record of %2 instead of %3 cells"_s.arg(name).arg(record.size()).arg(columns));
                break;
            }
        }
        const auto compare = [&](const char *key, int at) {
            const QJsonArray cells = entry.value(QLatin1StringView(key)).toArray();
            for (qsizetype i = 0; i < cells.size(); ++i) {
                // The corpus lists the beginnings of long cells.
                if (!table.records.value(at).value(i).startsWith(cells.at(i).toString()))
                    misses.append(u"%1: cell %2 of record %3 is \"%4\""_s.arg(name).arg(i).arg(at).arg(
                        table.records.value(at).value(i)));
            }
        };
        compare("header_first_row", 0);
        if (entry.contains("header_rows"_L1))
            compare("first_data_row", entry.value("header_rows"_L1).toInt());
    }
    QVERIFY(exact > 200);
    QVERIFY2(misses.isEmpty(), qPrintable(misses.join(u'\n')));
}

void CsvCorpusTest::delimiters()
{
    int total = 0;
    QStringList misses;
    for (const QJsonValue &value : std::as_const(m_entries)) {
        const QJsonObject entry = value.toObject();
        const QString delimiter = entry.value("delimiter"_L1).toString();
        if (entry.value("confidence"_L1).toString() != "A"_L1 || delimiter.isEmpty())
            continue;
        const auto decoded = decodeFile(corpus() + u'/' + entry.value("file"_L1).toString());
        if (!decoded)
            continue;
        ++total;
        const QChar guess
            = guessDelimiter({decoded->start.constData(), size_t(decoded->start.size())}).delimiter;
        if (guess != delimiter.at(0))
            misses.append(entry.value("file"_L1).toString() + u" reads as "_s + guess);
    }
    for (const QString &miss : std::as_const(misses))
        qInfo().noquote() << miss;
    QVERIFY(total > 200);
    QVERIFY2(double(misses.size()) <= 0.02 * total, qPrintable(u"%1 of %2"_s.arg(misses.size()).arg(total)));
}

void CsvCorpusTest::surveys()
{
    int total = 0;
    QStringList misses;
    for (const QJsonValue &value : std::as_const(m_entries)) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value("file"_L1).toString();
        if (!entry.contains("header_rows"_L1)
            || !(name.startsWith("A-survey"_L1) || name.startsWith("C-encoding/derived"_L1)))
            continue;
        ++total;
        const auto guess = guessFile(corpus() + u'/' + name);
        if (!guess) {
            misses.append(name + u": "_s + guess.error().message());
            continue;
        }
        const auto expect = [&](const QString &what, const QString &is, const QString &wanted) {
            if (!wanted.isEmpty() && is != wanted)
                misses.append(u"%1: %2 is %3 instead of %4"_s.arg(name, what, is, wanted));
        };
        expect(u"platform"_s, guess->platform(), expectedPlatform(entry));
        expect(u"header rows"_s, QString::number(guess->mapping.headerRows),
               QString::number(entry.value("header_rows"_L1).toInt()));
        expect(u"delimiter"_s, guess->mapping.delimiter, entry.value("delimiter"_L1).toString());
        expect(u"records"_s, QString::number(guess->records),
               QString::number(entry.value("records_incl_headers"_L1).toInt()));
        // Two stray bytes say nothing about the encoding, as the corpus notes.
        if (!name.contains("starwars"_L1))
            expect(u"encoding"_s, guess->mapping.encoding,
                   expectedEncoding(entry.value("encoding"_L1).toString()));
    }
    for (const QString &miss : std::as_const(misses))
        qInfo().noquote() << miss;
    QVERIFY(total > 25);
    QVERIFY2(double(misses.size()) <= 0.05 * total, qPrintable(u"%1 of %2"_s.arg(misses.size()).arg(total)));
}

void CsvCorpusTest::encodings()
{
    int total = 0;
    QStringList misses;
    for (const QJsonValue &value : std::as_const(m_entries)) {
        const QJsonObject entry = value.toObject();
        const QString encoding = entry.value("encoding"_L1).toString();
        const QString name = entry.value("file"_L1).toString();
        if (encoding.isEmpty() || encoding.contains(u'+') || encoding == "undecodable"_L1
            || name.contains("starwars"_L1))
            continue;
        const auto decoded = decodeFile(corpus() + u'/' + name);
        ++total;
        const QString is = decoded ? decoded->encoding : decoded.error().text;
        if (is != expectedEncoding(encoding))
            misses.append(u"%1: %2 instead of %3"_s.arg(name, is, encoding));
    }
    for (const QString &miss : std::as_const(misses))
        qInfo().noquote() << miss;
    QVERIFY(total > 300);
    QVERIFY2(double(misses.size()) <= 0.02 * total, qPrintable(u"%1 of %2"_s.arg(misses.size()).arg(total)));
}

void CsvCorpusTest::summaryExportIsRefused()
{
    const auto guess = guessFile(corpus() + u"/A-survey/negative/surveymonkey_summary_strimzi2020.csv"_s);
    QVERIFY(!guess);
    QCOMPARE(guess.error().code, ErrorCode::Malformed);
    const auto xml = guessFile(corpus() + u"/A-survey/journeys/running-example.xes"_s);
    QVERIFY(!xml);
    QCOMPARE(xml.error().code, ErrorCode::Malformed);
}

QTEST_GUILESS_MAIN(CsvCorpusTest)
#include "test_csvcorpus.moc"
