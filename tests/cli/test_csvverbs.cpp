// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace milepost;
using namespace Qt::StringLiterals;

class CsvVerbsTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsPrintsRecordsAsTheyAre();
    void rowsTakesEncodingAndDelimiter();
    void rowsKeepsOneRecordALine();
    void strayNulsAreNoUtf16_data();
    void strayNulsAreNoUtf16();
    void guessWritesAMappingOnce();
    void theNextWaveUsesTheSavedMapping();
    void exitCodes();

private:
    struct Run {
        int code = 0;
        QString out;
        QString err;
    };
    static Run run(const QStringList &arguments)
    {
        Run result;
        QTextStream out(&result.out);
        QTextStream err(&result.err);
        QBuffer in;
        in.open(QIODevice::ReadOnly);
        CliStreams streams{out, err, in};
        result.code = runCommandLine(arguments, streams);
        out.flush();
        err.flush();
        return result;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void CsvVerbsTest::rowsPrintsRecordsAsTheyAre()
{
    const Run rows = run(
        {u"rows"_s, write(u"a.csv"_s, "\xEF\xBB\xBFsep=;\r\na; b\r\n\r\n\"x\"\"\ny\";\"\\\";more\r\n")});
    QCOMPARE(rows.code, 0);
    QCOMPARE(rows.out, u"[\"sep=\",\"\"]\n[\"a\",\" b\"]\n[\"\"]\n[\"x\\\"\\ny\",\"\\\\\",\"more\"]\n"_s);
}

void CsvVerbsTest::rowsTakesEncodingAndDelimiter()
{
    const QString path = write(u"b.csv"_s, "\xFEu|1,5\n");
    const Run rows = run({u"rows"_s, path, u"--encoding"_s, u"windows-1254"_s, u"--delimiter"_s, u"|"_s});
    QCOMPARE(rows.code, 0);
    QCOMPARE(rows.out, u"[\"şu\",\"1,5\"]\n"_s);
    QCOMPARE(run({u"rows"_s, path, u"--delimiter"_s, u"||"_s}).code, 2);
    QCOMPARE(run({u"rows"_s, path, u"--encoding"_s, u"klingon"_s}).code, 2);
}

void CsvVerbsTest::rowsKeepsOneRecordALine()
{
    // Python's splitlines, for one, also ends a line at these three.
    const Run rows
        = run({u"rows"_s, write(u"lines.csv"_s, "a,b\nx\xC2\x85y,\xE2\x80\xA8\xE2\x80\xA9\xC3\x85\n")});
    QCOMPARE(rows.code, 0);
    QCOMPARE(rows.out, u"[\"a\",\"b\"]\n[\"x\\u0085y\",\"\\u2028\\u2029Å\"]\n"_s);
}

void CsvVerbsTest::strayNulsAreNoUtf16_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("first");
    QTest::newRow("in a cell") << QByteArray("col1,col2\nval1,val\0"
                                             "2\n",
                                             21)
                               << u"[\"col1\",\"col2\"]"_s;
    QTest::newRow("after the lines") << QByteArray("hello\n\0world\n\0", 14) << u"[\"hello\"]"_s;
    QTest::newRow("at an odd place") << QByteArray("a\0b,c\n1,2\n", 10) << u"[\"a\uFFFDb\",\"c\"]"_s;
}

void CsvVerbsTest::strayNulsAreNoUtf16()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, first);
    const Run rows = run({u"rows"_s, write(u"nul.csv"_s, bytes)});
    QCOMPARE(rows.code, 0);
    QCOMPARE(rows.out.section(u'\n', 0, 0), first);
    QVERIFY(rows.err.contains(u"U+FFFD"_s));
}

void CsvVerbsTest::guessWritesAMappingOnce()
{
    const QString path = write(u"c.csv"_s, "touchpoint,metric,score\nCheckout,nps,9\n");
    const QString mapping = m_folder.filePath(u"m.json"_s);
    const Run guess = run({u"guess"_s, path, u"--json"_s, u"--mapping"_s, mapping});
    QCOMPARE(guess.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(guess.out.toUtf8()).object();
    QCOMPARE(json.value("format"_L1).toInt(), 1);
    QCOMPARE(json.value("file"_L1).toString(), u"c.csv"_s);
    QCOMPARE(json.value("platform"_L1).toString(), u"long"_s);
    QCOMPARE(json.value("records"_L1).toInt(), 2);
    QCOMPARE(json.value("data_rows"_L1).toInt(), 1);
    QCOMPARE(json.value("columns"_L1).toArray().size(), 3);
    QVERIFY(json.value("questions"_L1).toArray().isEmpty());
    QVERIFY(QFile::exists(mapping));
    const Run again = run({u"guess"_s, path, u"--mapping"_s, mapping});
    QCOMPARE(again.code, 73);
    QVERIFY(again.out.isEmpty());
}

void CsvVerbsTest::theNextWaveUsesTheSavedMapping()
{
    const QString project = m_folder.filePath(u"waves.milepost"_s);
    QCOMPARE(run({u"new"_s, project}).code, 0);
    const QString first = write(u"may.csv"_s,
                                "response id,How satisfied are you with delivery?,Plan\n"
                                "a,5,Pro\nb,1,Basic\nc,4,Pro\nd,3,Basic\n");
    const QString mapping = m_folder.filePath(u"may.json"_s);
    QCOMPARE(run({u"guess"_s, first, u"--mapping"_s, mapping}).code, 0);
    QFile file(mapping);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    file.close();
    QVERIFY(json.contains("\"touchpoint\": \"\""));
    json.replace("\"touchpoint\": \"\"", "\"touchpoint\": \"Delivery\"");
    write(u"may.json"_s, json);
    QCOMPARE(run({u"import"_s, project, first, u"--mapping"_s, mapping}).code, 0);

    // A column moved, one was reworded, one is gone; one answer is known already.
    const QString second = write(u"june.csv"_s,
                                 "How satisfied are you with our delivery?;response id\n"
                                 "2;e\n5;a\n4;f\n");
    const Run next = run({u"import"_s, project, second, u"--json"_s});
    QCOMPARE(next.code, 0);
    const QJsonObject outcome
        = QJsonDocument::fromJson(next.out.toUtf8()).object().value("files"_L1).toArray().at(0).toObject();
    QCOMPARE(outcome.value("imported"_L1).toInt(), 2);
    QCOMPARE(outcome.value("duplicate"_L1).toInt(), 1);
    QVERIFY(outcome.value("created_touchpoints"_L1).toArray().isEmpty());
    QStringList kinds;
    for (const QJsonValue &difference : outcome.value("differences"_L1).toArray())
        kinds.append(difference["kind"_L1].toString());
    QCOMPARE(kinds, (QStringList{u"renamed"_s, u"missing"_s, u"moved"_s}));
    QVERIFY2(next.err.contains(u"june.csv: “Plan” is not in this file."_s), qPrintable(next.err));
    QVERIFY(!next.err.contains(u"moved"_s));
}

void CsvVerbsTest::exitCodes()
{
    for (const QString &verb : {u"rows"_s, u"guess"_s}) {
        QCOMPARE(run({verb}).code, 2);
        QCOMPARE(run({verb, m_folder.filePath(u"none.csv"_s)}).code, 66);
        QCOMPARE(run({verb, m_folder.path()}).code, 66);
        QCOMPARE(run({verb, write(u"empty.csv"_s, {})}).code, 65);
        QCOMPARE(run({verb, write(u"binary.csv"_s, QByteArray("PK\x03\x04\0\0\0\0", 8))}).code, 65);
        const Run open = run({verb, write(u"open.csv"_s, "a,b\nc,\"d\n")});
        QCOMPARE(open.code, 65);
        QVERIFY2(open.err.contains(u"open.csv:2"_s), qPrintable(open.err));
    }
}

QTEST_GUILESS_MAIN(CsvVerbsTest)
#include "test_csvverbs.moc"
