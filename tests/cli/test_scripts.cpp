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

#include <fstream>
#include <thread>

#include <sys/stat.h>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

/// Standard output on a full disk.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char * /*data*/, qint64 /*maximum*/) override { return -1; }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }
};

QByteArray line(const QJsonObject &edit)
{
    return QJsonDocument(edit).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

/// What a script can rely on: answers, exit codes and streams of the verbs together.
class TestScripts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void helpNamesTheVerb();
    void undeliveredResultsAreNoSuccess_data();
    void undeliveredResultsAreNoSuccess();
    void editStopsWhenNobodyHears();
    void editsWithoutATitleAreRefused_data();
    void editsWithoutATitleAreRefused();
    void editSaysWhatIsWrong_data();
    void editSaysWhatIsWrong();
    void editCountsBlankLines();
    void checkAnswersInJson_data();
    void checkAnswersInJson();
    void mappingThatIsNoObject();
    void everyRejectedRecordIsNamed();
    void pipesAreReadOnce();

private:
    int run(const QStringList &arguments, const QByteArray &input = {});
    int runInto(QIODevice &target, const QStringList &arguments, const QByteArray &input = {});
    QString write(const QString &name, const QByteArray &bytes);
    QJsonObject answer(int index) const
    {
        return QJsonDocument::fromJson(m_out.split('\n').value(index)).object();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
    QByteArray m_out;
    QString m_err;
};

void TestScripts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_project = m_folder->filePath(u"p.milepost"_s);
    QCOMPARE(run({u"new"_s, m_project}), 0);
}

int TestScripts::runInto(QIODevice &target, const QStringList &arguments, const QByteArray &input)
{
    m_err.clear();
    QTextStream out(&target);
    QTextStream err(&m_err);
    QBuffer in;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    CliStreams streams{out, err, in};
    const int code = runCommandLine(arguments, streams);
    out.flush();
    err.flush();
    return code;
}

int TestScripts::run(const QStringList &arguments, const QByteArray &input)
{
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    const int code = runInto(target, arguments, input);
    m_out = target.data();
    return code;
}

QString TestScripts::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

void TestScripts::helpNamesTheVerb()
{
    QCOMPARE(run({u"report"_s, u"--help"_s}), 0);
    QVERIFY2(m_out.startsWith("Usage: milepost-cli report "), m_out.constData());
}

void TestScripts::undeliveredResultsAreNoSuccess_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("report") << QStringList{u"report"_s, u"p.milepost"_s, u"--json"_s};
    QTest::newRow("check") << QStringList{u"check"_s, u"p.milepost"_s};
    QTest::newRow("templates") << QStringList{u"new"_s, u"--list-templates"_s};
    QTest::newRow("import") << QStringList{u"import"_s, u"p.milepost"_s, u"a.csv"_s};
}

void TestScripts::undeliveredResultsAreNoSuccess()
{
    QFETCH(QStringList, arguments);
    write(u"a.csv"_s, "touchpoint,metric,score\nOrder,nps,9\n");
    for (QString &argument : arguments) {
        if (argument.contains(u'.'))
            argument = m_folder->filePath(argument);
    }
    FullDevice full;
    full.open(QIODevice::WriteOnly);
    QCOMPARE(runInto(full, arguments), 74);
    QVERIFY(!m_err.isEmpty());
}

void TestScripts::editStopsWhenNobodyHears()
{
    FullDevice full;
    full.open(QIODevice::WriteOnly);
    const QByteArray script = line({{u"do"_s, u"add-stage"_s}, {u"title"_s, u"First"_s}})
        + line({{u"do"_s, u"add-stage"_s}, {u"title"_s, u"Second"_s}});
    QCOMPARE(runInto(full, {u"edit"_s, m_project, u"-"_s}, script), 74);
    QCOMPARE(run({u"report"_s, m_project}), 0);
    QVERIFY(!m_out.contains("Second"));
}

void TestScripts::editsWithoutATitleAreRefused_data()
{
    QTest::addColumn<QJsonValue>("title");
    QTest::newRow("none") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("number") << QJsonValue(5);
    QTest::newRow("blank") << QJsonValue(u"  "_s);
}

void TestScripts::editsWithoutATitleAreRefused()
{
    QFETCH(QJsonValue, title);
    QJsonObject stage{{u"do"_s, u"add-stage"_s}};
    QJsonObject touchpoint{{u"do"_s, u"add-touchpoint"_s}, {u"stage"_s, u"Purchase"_s}};
    if (!title.isUndefined()) {
        stage.insert(u"title"_s, title);
        touchpoint.insert(u"title"_s, title);
    }
    const QByteArray before = [&] {
        run({u"report"_s, m_project, u"--json"_s});
        return m_out;
    }();
    QCOMPARE(run({u"edit"_s, m_project}, line(stage) + line(touchpoint)), 1);
    QCOMPARE(answer(0).value(u"ok"_s), QJsonValue(false));
    QCOMPARE(answer(1).value(u"ok"_s), QJsonValue(false));
    run({u"report"_s, m_project, u"--json"_s});
    QCOMPARE(m_out, before);
}

void TestScripts::editSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("edit");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown id") << QByteArray(R"({"do":"set","id":"x","field":"visitors","value":1})")
                                << u"nothing with the id “x”"_s;
    QTest::newRow("field of a stage")
        << QByteArray(R"({"do":"set","id":"STAGE","field":"visitors","value":1})") << u"Only a touchpoint"_s;
    QTest::newRow("no value") << QByteArray(R"({"do":"set","id":"STAGE","field":"title"})")
                              << u"needs a value"_s;
    QTest::newRow("empty title") << QByteArray(R"({"do":"set","id":"STAGE","field":"title","value":" "})")
                                 << u"cannot be empty"_s;
    QTest::newRow("number as title") << QByteArray(R"({"do":"set","id":"STAGE","field":"title","value":1})")
                                     << u"must be a text"_s;
    QTest::newRow("index of letters")
        << QByteArray(R"({"do":"move","id":"STAGE","index":"x"})") << u"whole number"_s;
    QTest::newRow("half an index") << QByteArray(R"({"do":"move","id":"STAGE","index":0.5})")
                                   << u"whole number"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"The line is not a JSON object."_s;
    QTest::newRow("broken") << QByteArray("{") << u"The line is not a JSON object: "_s;
}

void TestScripts::editSaysWhatIsWrong()
{
    QFETCH(QByteArray, edit);
    QFETCH(QString, says);
    QCOMPARE(run({u"edit"_s, m_project}, line({{u"do"_s, u"add-stage"_s}, {u"title"_s, u"New"_s}})), 0);
    edit.replace("STAGE", answer(0).value(u"id"_s).toString().toUtf8());
    QCOMPARE(run({u"edit"_s, m_project}, edit + '\n'), 1);
    QCOMPARE(answer(0).value(u"ok"_s), QJsonValue(false));
    const QString error = answer(0).value(u"error"_s).toString();
    QVERIFY2(error.contains(says), qPrintable(error));
}

void TestScripts::editCountsBlankLines()
{
    const QByteArray stage = line({{u"do"_s, u"add-stage"_s}, {u"title"_s, u"New"_s}});
    QCOMPARE(run({u"edit"_s, m_project}, '\n' + stage + " \r\nno\n" + stage.trimmed()), 1);
    QCOMPARE(answer(0).value(u"seq"_s).toInt(), 2);
    QCOMPARE(answer(1).value(u"seq"_s).toInt(), 4);
    QCOMPARE(answer(1).value(u"ok"_s), QJsonValue(false));
    QCOMPARE(answer(2).value(u"seq"_s).toInt(), 5);
    QCOMPARE(answer(2).value(u"ok"_s), QJsonValue(true));
}

void TestScripts::checkAnswersInJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("foreign") << QByteArray("touchpoint,metric,score\n") << u"not_ours"_s;
    QTest::newRow("empty") << QByteArray() << u"not_ours"_s;
}

void TestScripts::checkAnswersInJson()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QCOMPARE(run({u"check"_s, write(u"other.milepost"_s, bytes), u"--json"_s}), 65);
    QVERIFY(!m_err.isEmpty());
    QCOMPARE(answer(0).value(u"ok"_s), QJsonValue(false));
    QVERIFY(answer(0).value(u"version"_s).isNull());
    QCOMPARE(answer(0).value(u"problems"_s).toArray().at(0).toObject().value(u"code"_s).toString(), problem);
}

void TestScripts::mappingThatIsNoObject()
{
    const QString csv = write(u"a.csv"_s, "touchpoint,metric,score\nOrder,nps,9\n");
    const QString mapping = write(u"m.json"_s, "[]");
    QCOMPARE(run({u"import"_s, m_project, csv, u"--mapping"_s, mapping}), 65);
    QVERIFY2(m_err.trimmed().endsWith(u"not a JSON object."_s), qPrintable(m_err));
}

void TestScripts::everyRejectedRecordIsNamed()
{
    constexpr int bad = 1200;
    QByteArray table = "touchpoint,metric,score\nOrder,nps,9\n";
    for (int i = 0; i < bad; ++i)
        table += "Order,nps,99\n";
    const QString csv = write(u"bad.csv"_s, table);

    const auto rejects = [&](const QStringList &options) {
        if (run(QStringList{u"import"_s, m_project, csv, u"--json"_s} + options) != 1)
            return QJsonObject();
        return QJsonDocument::fromJson(m_out).object().value(u"files"_s).toArray().at(0).toObject();
    };
    const QJsonObject dry = rejects({u"--dry-run"_s});
    QCOMPARE(dry.value(u"rejected"_s).toInt(), bad);
    QCOMPARE(dry.value(u"rejects"_s).toArray().size() + dry.value(u"rejects_left_out"_s).toInt(), bad);
    const QJsonObject real = rejects({});
    QCOMPARE(real.value(u"rejects"_s).toArray().size(), bad);
    QCOMPARE(real.value(u"rejects_left_out"_s).toInt(), 0);
    QCOMPARE(real.value(u"rejects"_s).toArray().last().toObject().value(u"line"_s).toInt(), bad + 2);
    QCOMPARE(run({u"import"_s, m_project, csv}), 1);
    QVERIFY(m_out.contains("… and 200 more"));
}

void TestScripts::pipesAreReadOnce()
{
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    std::thread writer([name = QFile::encodeName(pipe)] {
        std::ofstream(name.constData()) << "touchpoint,metric,score\nShop,nps,9\n";
    });
    const int code = run({u"import"_s, m_project, pipe});
    writer.join();
    QCOMPARE(code, 0);
    QVERIFY2(m_out.contains("long"), m_out.constData());
}

QTEST_GUILESS_MAIN(TestScripts)

#include "test_scripts.moc"
