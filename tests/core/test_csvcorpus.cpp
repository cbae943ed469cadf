// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfold.h"
#include "core/csvimport/detect.h"
#include "core/csvimport/dialect.h"
#include "core/csvimport/importer.h"
#include "core/csvimport/reader.h"
#include "support/memoryfeedbackstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QStringConverter>
#include <QTemporaryDir>
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
    qint64 replaced = 0; ///< characters that could not be read
};

/// A line of the table that the runner prints.
struct Tally {
    int files = 0;
    int exact = 0; ///< A: every cell as expected
    int whole = 0; ///< B: no record lost
    int stated = 0; ///< C: an error, or what could not be read is said
    int misses = 0;
};

Table readTable(const QString &path, QChar delimiter)
{
    Table table;
    const auto decoded = decodeFile(path);
    if (!decoded) {
        table.error = decoded.error().text;
        return table;
    }
    table.replaced = decoded->replacedCharacters;
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
    void twins_data();
    void twins();
    void oneTableInEightEncodings_data();
    void oneTableInEightEncodings();
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
    QMap<QString, Tally> tallies;
    for (const QJsonValue &value : std::as_const(m_entries)) {
        const QJsonObject entry = value.toObject();
        const QString confidence = entry.value("confidence"_L1).toString();
        const QString name = entry.value("file"_L1).toString();
        if (confidence.isEmpty())
            continue;
        const QString delimiter = entry.value("delimiter"_L1).toString(u","_s);
        const Table table = readTable(corpus() + u'/' + name, delimiter.at(0));
        Tally &tally = tallies[name.section(u'/', 0, 1)];
        ++tally.files;
        const auto counted = qScopeGuard([&, before = misses.size()] {
            tally.misses += misses.size() > before;
            if (misses.size() == before && confidence != "C"_L1)
                ++(confidence == "A"_L1 ? tally.exact : tally.whole);
        });
        if (confidence == "C"_L1) {
            // Never silently: an error, a count of what was not readable, or all records all the same.
            const bool isStated = !table.error.isEmpty() || table.replaced > 0;
            if (isStated || table.records.size() >= entry.value("records_incl_headers"_L1).toInt())
                ++tally.stated;
            else
                misses.append(name + u": records are lost without a word"_s);
            continue;
        }
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
    qInfo("%-26s %5s %9s %9s %9s %6s", "folder", "files", "A exact", "B whole", "C stated", "miss");
    Tally all;
    for (auto it = tallies.cbegin(); it != tallies.cend(); ++it) {
        const Tally &tally = it.value();
        qInfo("%-26s %5d %9d %9d %9d %6d", qPrintable(it.key()), tally.files, tally.exact, tally.whole,
              tally.stated, tally.misses);
        all.files += tally.files;
        all.exact += tally.exact;
        all.whole += tally.whole;
        all.stated += tally.stated;
        all.misses += tally.misses;
    }
    qInfo("%-26s %5d %9d %9d %9d %6d", "all", all.files, all.exact, all.whole, all.stated, all.misses);
    QVERIFY(exact > 200);
    QCOMPARE(all.exact, exact);
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

/// Platform, header rows, encoding and delimiter of every survey export.
void CsvCorpusTest::surveys()
{
    int total = 0;
    int right = 0;
    qInfo("%-62s %-17s %4s %-13s %s", "file", "platform", "rows", "encoding", "delimiter");
    for (const QJsonValue &value : std::as_const(m_entries)) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value("file"_L1).toString();
        if (!entry.contains("header_rows"_L1)
            || !(name.startsWith("A-survey"_L1) || name.startsWith("C-encoding/derived"_L1)))
            continue;
        ++total;
        const auto guess = guessFile(corpus() + u'/' + name);
        if (!guess) {
            qInfo("%-62s MISS: %s", qPrintable(name), qPrintable(guess.error().message()));
            continue;
        }
        QStringList misses;
        const auto expect = [&](const QString &what, const QString &is, const QString &wanted) {
            if (!wanted.isEmpty() && is != wanted)
                misses.append(u"%1 is %2 instead of %3"_s.arg(what, is, wanted));
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
        right += misses.isEmpty();
        const QString delimiter = guess->mapping.delimiter == u'\t' ? u"tab"_s : guess->mapping.delimiter;
        qInfo("%-62s %-17s %4d %-13s %-4s %s", qPrintable(name.section(u'/', 1)),
              qPrintable(guess->platform()), guess->mapping.headerRows, qPrintable(guess->mapping.encoding),
              qPrintable(delimiter), misses.isEmpty() ? "" : qPrintable(u"MISS: "_s + misses.join(u", "_s)));
    }
    qInfo("%d of %d files recognised", right, total);
    QVERIFY(total > 25);
    QVERIFY2(right * 100 >= total * 95, qPrintable(u"%1 of %2"_s.arg(right).arg(total)));
}

void CsvCorpusTest::twins_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("derived");
    const QString derived = u"C-encoding/derived/"_s;
    QTest::newRow("Windows-1256") << u"A-survey/locale/fa_iran_ostan.csv"_s
                                  << derived + u"fa_ostan.cp1256.csv"_s;
    QTest::newRow("semicolon and decimal comma")
        << u"A-survey/redcap/decimal-comma.csv"_s << derived + u"redcap_decimal_comma.semicolon.csv"_s;
    const QString monkey = u"A-survey/surveymonkey/cncf_ambassadors_2019H1_2header.csv"_s;
    QTest::newRow("semicolon and BOM") << monkey << derived + u"surveymonkey_2header.semicolon.bom.csv"_s;
    QTest::newRow("UTF-16 and tab") << monkey << derived + u"surveymonkey_2header.utf16le.tab.txt"_s;
}

/// The same table in another encoding and with another delimiter is read as the same cells and proposed with
/// the same roles.
void CsvCorpusTest::twins()
{
    QFETCH(QString, original);
    QFETCH(QString, derived);
    const auto first = guessFile(corpus() + u'/' + original);
    const auto second = guessFile(corpus() + u'/' + derived);
    QVERIFY2(first, first ? "" : qPrintable(first.error().message()));
    QVERIFY2(second, second ? "" : qPrintable(second.error().message()));
    QCOMPARE(second->platform(), first->platform());
    QCOMPARE(second->mapping.headerRows, first->mapping.headerRows);
    const auto cells = [](const QString &name, QChar delimiter) {
        QList<QStringList> records = readTable(corpus() + u'/' + name, delimiter).records;
        for (QStringList &record : records) {
            for (QString &text : record)
                text = foldText(text).replace(u',', u'.'); // a decimal comma, Arabic letters of a code page
        }
        return records;
    };
    const QList<QStringList> expected = cells(original, first->mapping.delimiter);
    const QList<QStringList> actual = cells(derived, second->mapping.delimiter);
    QCOMPARE(actual.size(), expected.size());
    for (qsizetype i = 0; i < actual.size(); ++i)
        QCOMPARE(actual[i], expected[i]);
    for (size_t i = 0; i < first->mapping.columns.size(); ++i) {
        QCOMPARE(second->mapping.columns[i].role, first->mapping.columns[i].role);
        QCOMPARE(second->mapping.columns[i].metric, first->mapping.columns[i].metric);
    }
}

void CsvCorpusTest::oneTableInEightEncodings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("mark");
    const QByteArray none;
    QTest::newRow("UTF-8") << QByteArray("utf-8") << none;
    QTest::newRow("UTF-8 with mark") << QByteArray("utf-8") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("UTF-16LE with mark") << QByteArray("utf-16le") << QByteArray("\xFF\xFE");
    QTest::newRow("UTF-16LE") << QByteArray("utf-16le") << none;
    QTest::newRow("UTF-16BE with mark") << QByteArray("utf-16be") << QByteArray("\xFE\xFF");
    QTest::newRow("UTF-16BE") << QByteArray("utf-16be") << none;
    QTest::newRow("Windows-1254") << QByteArray("windows-1254") << none;
    QTest::newRow("ISO 8859-9") << QByteArray("ISO-8859-9") << none;
}

/// The same survey imports to the same responses and comments, whatever it was saved as.
void CsvCorpusTest::oneTableInEightEncodings()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, mark);
    const QString table = u"Yanıt No;Tarih;Teslimattan ne kadar memnunsunuz?;Görüşleriniz\n"
                          "1;2026-03-01;Çok memnunum;Çok hızlı geldi, teşekkürler\n"
                          "2;2026-03-02;Hiç memnun değilim;Kargo geç kaldı ve ağır işliyor\n"
                          "3;2026-03-03;Memnunum;İyi ama ışık gibi değil\n"_s;
    QStringEncoder encoder(encoding.constData());
    QVERIFY(encoder.isValid());
    const QByteArray bytes = encoder.encode(table);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"export.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(mark + bytes);
    file.close();

    const auto guess = guessFile(file.fileName());
    QVERIFY2(guess, guess ? "" : qPrintable(guess.error().message()));
    Journey journey;
    JourneyMap map;
    map.id = MapId::create();
    journey.adopt(map);
    MemoryFeedbackStore store;
    const auto outcome = importFile(file.fileName(), guess->mapping, journey, map.id, {}, store, false);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message()));
    QCOMPARE(store.batches.size(), size_t(1));
    QStringList read;
    for (const Response &response : store.batches[0].responses)
        read.append(
            u"%1 %2 %3"_s.arg(response.responseId, response.day.toString(Qt::ISODate)).arg(response.score));
    QCOMPARE(read, (QStringList{u"1 2026-03-01 5"_s, u"2 2026-03-02 1"_s, u"3 2026-03-03 4"_s}));
    QStringList comments;
    for (const Comment &comment : store.batches[0].comments)
        comments.append(comment.text);
    QCOMPARE(comments,
             (QStringList{u"Çok hızlı geldi, teşekkürler"_s, u"Kargo geç kaldı ve ağır işliyor"_s,
                          u"İyi ama ışık gibi değil"_s}));
    // The survey is the same one: what came in one encoding is known in every other.
    QVERIFY(guess->mapping.survey.startsWith(u"headers:"));
    QCOMPARE(guess->mapping.survey, u"headers:6dd842e33e121aea"_s);
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
