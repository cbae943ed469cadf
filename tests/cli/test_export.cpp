// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace milepost;
using namespace Qt::StringLiterals;

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesEachKind_data();
    void writesEachKind();
    void asksForTheRightWords_data();
    void asksForTheRightWords();
    void compares();
    void changesNothing();
    void sparesTheProject();

private:
    int run(const QStringList &arguments);
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contents(const QString &name) const;

    QTemporaryDir m_folder;
    QString m_errors;
};

int TestExport::run(const QStringList &arguments)
{
    QString out;
    m_errors.clear();
    QTextStream outStream(&out);
    QTextStream errStream(&m_errors);
    QBuffer in;
    in.open(QIODevice::ReadOnly);
    CliStreams streams{outStream, errStream, in};
    return runCommandLine(arguments, streams);
}

QByteArray TestExport::contents(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExport::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(run({u"new"_s, path(u"shop.milepost"_s), u"--template"_s, u"ecommerce"_s}), 0);
}

void TestExport::writesEachKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("starts");
    QTest::newRow("pdf") << u"map.pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("svg") << u"map.SVG"_s << QByteArray("<?xml");
    QTest::newRow("png") << u"map.png"_s << QByteArray("\x89PNG");
    QTest::newRow("json") << u"map.json"_s << QByteArray("{");
    QTest::newRow("csv") << u"report.csv"_s << QByteArray("\"stage\",\"touchpoint\"");
}

void TestExport::writesEachKind()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, starts);
    const QStringList arguments{u"export"_s, path(u"shop.milepost"_s), path(name), u"--paper"_s, u"a2"_s};
    QVERIFY2(run(arguments) == 0, qPrintable(m_errors));
    const QByteArray first = contents(name);
    QVERIFY(first.startsWith(starts));
    QVERIFY2(run(arguments) == 0, qPrintable(m_errors));
    if (!name.endsWith(u"pdf"_s))
        QCOMPARE(contents(name), first);
}

void TestExport::asksForTheRightWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString shop = path(u"shop.milepost"_s);
    QTest::newRow("no target") << QStringList{shop} << 2;
    QTest::newRow("unknown kind") << QStringList{shop, path(u"map.doc"_s)} << 2;
    QTest::newRow("unknown paper") << QStringList{shop, path(u"map.pdf"_s), u"--paper"_s, u"B5"_s} << 2;
    QTest::newRow("both ways") << QStringList{shop, path(u"map.pdf"_s), u"--portrait"_s, u"--landscape"_s}
                               << 2;
    QTest::newRow("no project") << QStringList{path(u"none.milepost"_s), path(u"map.pdf"_s)} << 66;
    QTest::newRow("no folder") << QStringList{shop, path(u"no/where/map.svg"_s)} << 73;
}

void TestExport::asksForTheRightWords()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QCOMPARE(run(QStringList{u"export"_s} + arguments), code);
    QVERIFY(!m_errors.isEmpty());
}

void TestExport::compares()
{
    const QString project = path(u"compared.milepost"_s);
    QCOMPARE(run({u"new"_s, project, u"--template"_s, u"blank"_s}), 0);
    QFile rows(path(u"rows.csv"_s));
    QVERIFY(rows.open(QIODevice::WriteOnly));
    rows.write("touchpoint,metric,score,date,plan\n");
    for (int i = 0; i < 200; ++i) {
        rows.write("Pay,csat," + QByteArray(i < 150 ? "5" : "1") + ",2026-02-10,pro\n");
        rows.write("Pay,csat," + QByteArray(i < 90 ? "5" : "1") + ",2026-03-10,free\n");
    }
    rows.close();
    QCOMPARE(run({u"import"_s, project, path(u"rows.csv"_s)}), 0);
    qputenv("SOURCE_DATE_EPOCH", "1764000000");
    const auto svg = [&](const QString &name, const QStringList &more) {
        if (run(QStringList{u"export"_s, project, path(name)} + more) != 0)
            qWarning("%s", qPrintable(m_errors));
        return QString::fromUtf8(contents(name));
    };
    const QString plain = svg(u"plain.svg"_s, {});
    QVERIFY(plain.contains(u">n 400<"_s) || plain.contains(u"400"_s));
    QVERIFY(!plain.contains(u"worse"_s));
    // Two sides: the map is the second's, the change and the verdict stand on the card, the footer names
    // both.
    const QStringList months{u"--compare"_s, u"2026-02"_s, u"2026-03"_s};
    const QString compared = svg(u"compared.svg"_s, months);
    for (const QString &text : {u"worse"_s, u"30.0"_s, u"75%"_s, u"45%"_s, u"February 2026"_s,
                                u"March 2026"_s, u"1 of 1 differences"_s})
        QVERIFY2(compared.contains(text), qPrintable(text));
    QCOMPARE(svg(u"compared.svg"_s, months), compared); // stable
    QVERIFY(svg(u"groups.svg"_s, {u"--compare"_s, u"plan"_s}).contains(u"with all the others"_s));
    QVERIFY(run({u"export"_s, project, path(u"compared.pdf"_s), u"--compare"_s, u"2026-02"_s, u"2026-03"_s})
            == 0);
    QVERIFY(contents(u"compared.pdf"_s).startsWith("%PDF-1."));
    QVERIFY(svg(u"compared.csv"_s, months).contains(u"worse"_s));

    QCOMPARE(run(QStringList{u"export"_s, project, path(u"no.json"_s)} + months), 2);
    QVERIFY(!m_errors.isEmpty());
    QVERIFY(!QFile::exists(path(u"no.json"_s)));
    QVERIFY(run({u"export"_s, project, path(u"no.svg"_s), u"--compare"_s, u"2026-02"_s, u"spring"_s}) != 0);
    QVERIFY(!QFile::exists(path(u"no.svg"_s)));
    qunsetenv("SOURCE_DATE_EPOCH");
}

void TestExport::changesNothing()
{
    // Once closed, the project's bytes are as they were before the exports.
    const QByteArray before = contents(u"shop.milepost"_s);
    QCOMPARE(run({u"export"_s, path(u"shop.milepost"_s), path(u"again.svg"_s), u"--language"_s, u"fa"_s}), 0);
    QCOMPARE(contents(u"shop.milepost"_s), before);
    QVERIFY(commandLineNeedsGui({u"export"_s}));
}

void TestExport::sparesTheProject()
{
    const QString project = path(u"named.json"_s);
    QCOMPARE(run({u"new"_s, project}), 0);
    const QByteArray before = contents(u"named.json"_s);
    QCOMPARE(run({u"export"_s, project, path(u"./named.json"_s)}), 73);
    QVERIFY(m_errors.contains(u"the project itself"_s));
    QCOMPARE(contents(u"named.json"_s), before);
}

QTEST_MAIN(TestExport)

#include "test_export.moc"
