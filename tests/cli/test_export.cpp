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
