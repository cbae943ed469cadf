// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/detect.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/importer.h"
#include "core/csvimport/importquestions.h"
#include "core/csvimport/platformpreset.h"
#include "core/csvimport/proposedplaces.h"
#include "support/memoryfeedbackstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        qFatal("%s: %s", qPrintable(path), qPrintable(error.errorString()));
    return json.object();
}

/// A column's proposal in one word: "id", "nps", "csat@Delivery", "segment:plan", "private", "-".
QString wordFor(const ColumnMapping &column)
{
    if (column.isPrivate)
        return u"private"_s;
    QString word;
    switch (column.role) {
    case ColumnRole::Ignore:
        word = u"-"_s;
        break;
    case ColumnRole::ResponseId:
        word = u"id"_s;
        break;
    case ColumnRole::Segment:
        word = u"segment:"_s + column.key;
        break;
    case ColumnRole::Score:
        word = column.metric ? metricKey(*column.metric) : u"score"_s;
        break;
    default:
        word = columnRoleKey(column.role);
    }
    if (!column.touchpoint.isEmpty())
        word += u'@' + column.touchpoint;
    if (column.idPart)
        word += u'+';
    return word;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

} // namespace

/// The exports of survey tools: every folder of tests/data/platforms/PLATFORM/CASE is a file in that tool's
/// shape and what must be recognised in it and imported from it.
class TestPlatforms : public QObject
{
    Q_OBJECT

private slots:
    void presetsCanBeRead();
    void brokenPresetsAreRefused();
    void every_data();
    void every();
};

void TestPlatforms::presetsCanBeRead()
{
    const QDir folder(QStringLiteral(MILEPOST_SOURCE_DIR "/resources/platforms"));
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(files.size() >= 16);
    QCOMPARE(qsizetype(platformPresets().size()), files.size());
    for (const QString &file : files) {
        // The file's name is the platform's key, and every platform has cases.
        const QString platform = QString(file).chopped(5);
        QCOMPARE(platformPreset(platform).platform, platform);
        QVERIFY2(QDir(QStringLiteral(MILEPOST_SOURCE_DIR "/tests/data/platforms/") + platform).exists(),
                 qPrintable(platform));
    }
    QCOMPARE(platformPreset(u"unheard of"_s).platform, u"generic"_s);
}

void TestPlatforms::brokenPresetsAreRefused()
{
    const auto isUsable = [](const char *json) { return PlatformPreset::fromJson(json).has_value(); };
    QVERIFY(isUsable(R"({"format":1,"platform":"x","name":"X"})"));
    QVERIFY(!isUsable(""));
    QVERIFY(!isUsable(R"({"format":2,"platform":"x","name":"X"})"));
    QVERIFY(!isUsable(R"({"format":1,"platform":"x"})"));
    QVERIFY(!isUsable(R"({"format":1,"platform":"x","name":"X","signatures":[{"columns":["a"]}]})"));
    QVERIFY(
        !isUsable(R"({"format":1,"platform":"x","name":"X","columns":[{"role":"nobody","headers":["a"]}]})"));
    QVERIFY(!isUsable(R"({"format":1,"platform":"x","name":"X","columns":[{"role":"date"}]})"));
    QVERIFY(!isUsable(
        R"({"format":1,"platform":"x","name":"X","columns":[{"role":"private","what":"?","headers":["a"]}]})"));
    QVERIFY(!isUsable(
        R"({"format":1,"platform":"x","name":"X","columns":[{"role":"score","metric":"?","headers":["a"]}]})"));
}

void TestPlatforms::every_data()
{
    QTest::addColumn<QString>("folder");
    const QDir platforms(QStringLiteral(MILEPOST_SOURCE_DIR "/tests/data/platforms"));
    int cases = 0;
    for (const QString &platform : platforms.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(platforms.filePath(platform));
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            QTest::newRow(qPrintable(platform + u'/' + name)) << folder.filePath(name);
            ++cases;
        }
    }
    QVERIFY(cases >= 30);
}

void TestPlatforms::every()
{
    QFETCH(QString, folder);
    const QJsonObject expected = readObject(folder + u"/expected.json"_s);
    const QString path = folder + u'/' + expected.value("file"_L1).toString(u"export.csv"_s);

    const Result<FileGuess> guess = guessFile(path);
    if (expected.contains("refused"_L1)) {
        QVERIFY(!guess);
        QCOMPARE(guess.error().code, ErrorCode::Malformed);
        QVERIFY2(guess.error().text.contains(expected.value("refused"_L1).toString()),
                 qPrintable(guess.error().text));
        return;
    }
    QVERIFY2(guess, guess ? "" : qPrintable(guess.error().message()));
    const QString platform = QDir(folder).dirName().isEmpty() ? QString() : QFileInfo(folder).dir().dirName();
    QCOMPARE(guess->platform(), expected.value("platform"_L1).toString(platform));
    QCOMPARE(guess->mapping.headerRows, expected.value("header_rows"_L1).toInt(1));
    QCOMPARE(guess->mapping.encoding, expected.value("encoding"_L1).toString(u"utf-8"_s));
    QCOMPARE(QString(guess->mapping.delimiter), expected.value("delimiter"_L1).toString(u","_s));
    if (expected.contains("survey"_L1))
        QCOMPARE(guess->mapping.survey, expected.value("survey"_L1).toString());

    QStringList columns;
    for (const ColumnMapping &column : guess->mapping.columns) {
        columns.append(wordFor(column));
        QVERIFY2(!column.evidence.isEmpty(), qPrintable(QString::number(column.index)));
    }
    QCOMPARE(columns, texts(expected.value("columns"_L1)));
    const QJsonObject evidence = expected.value("evidence"_L1).toObject();
    for (auto it = evidence.begin(); it != evidence.end(); ++it) {
        const QString sentence = guess->mapping.columns.at(it.key().toUInt()).evidence;
        QVERIFY2(sentence.contains(it.value().toString()), qPrintable(sentence));
    }
    const QJsonObject headings = expected.value("headings"_L1).toObject();
    for (auto it = headings.begin(); it != headings.end(); ++it) {
        constexpr qsizetype longest = 60;
        QCOMPARE(columnHeading(guess->mapping.columns.at(it.key().toUInt()), longest), it.value().toString());
    }
    QStringList questions;
    for (const MappingQuestion &question : guess->mapping.questions)
        questions.append(u"%1 %2"_s.arg(question.asks).arg(question.column));
    questions.sort();
    QCOMPARE(questions, expected.value("answers"_L1).toObject().keys());
    const QStringList notes = texts(expected.value("notes"_L1));
    QCOMPARE(guess->notes.size(), notes.size());
    for (qsizetype i = 0; i < notes.size(); ++i)
        QVERIFY2(guess->notes[i].contains(notes[i]), qPrintable(guess->notes[i]));
    if (!expected.contains("import"_L1) && !expected.contains("import_refused"_L1))
        return;

    Journey journey;
    JourneyMap map;
    map.id = MapId::create();
    journey.adopt(map);
    Stage stage;
    stage.id = StageId::create();
    stage.map = map.id;
    journey.adopt(stage);
    const QStringList titles = texts(expected.value("map"_L1));
    for (const QString &title : titles) {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId::create();
        touchpoint.stage = stage.id;
        touchpoint.title = title;
        journey.adopt(touchpoint);
    }

    // Imported as proposed, with the answers.
    Mapping mapping = guess->mapping;
    placeOnMap(mapping, journey, map.id);
    const QJsonObject answers = expected.value("answers"_L1).toObject();
    for (const MappingQuestion &question : guess->mapping.questions)
        answerQuestion(mapping, question,
                       answers.value(u"%1 %2"_s.arg(question.asks).arg(question.column)).toString());
    QVERIFY(mapping.questions.empty());
    // A mapping is the same after it was written to a file.
    const Result<Mapping> again = Mapping::fromJson(mapping.toJson());
    QVERIFY(again);
    QCOMPARE(again->toJson(), mapping.toJson());

    MemoryFeedbackStore store;
    const Result<ImportOutcome> outcome = importFile(path, mapping, journey, map.id, {}, store, false);
    if (expected.contains("import_refused"_L1)) {
        QVERIFY(!outcome);
        const QString sentence = outcome.error().text;
        QVERIFY2(sentence.contains(expected.value("import_refused"_L1).toString()), qPrintable(sentence));
        return;
    }
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message()));
    QVERIFY2(outcome->questions.empty(),
             outcome->questions.empty() ? "" : qPrintable(outcome->questions.front().text));
    QVERIFY(journey.apply(outcome->changes));
    if (expected.contains("created"_L1))
        QCOMPARE(outcome->createdTouchpoints, texts(expected.value("created"_L1)));

    const QJsonObject import = expected.value("import"_L1).toObject();
    const auto place = [&](const TouchpointId &id) {
        const Touchpoint *touchpoint = journey.find<Touchpoint>(id);
        return touchpoint ? touchpoint->title : u"*"_s;
    };
    const bool showsIds = import.value("ids"_L1).toBool(true);
    QStringList responses;
    for (const Response &response : store.batches.at(0).responses)
        responses.append(u"%1 %2 %3 %4 %5"_s
                             .arg(showsIds ? response.responseId : QString(),
                                  response.day.toString(Qt::ISODate), place(response.touchpoint),
                                  metricKey(response.metric), QString::number(response.score))
                             .trimmed());
    QCOMPARE(responses, texts(import.value("responses"_L1)));
    QStringList comments;
    for (const Comment &comment : store.batches.at(0).comments)
        comments.append(u"%1: %2"_s.arg(place(comment.touchpoint), comment.text));
    QCOMPARE(comments, texts(import.value("comments"_L1)));
    QStringList problems;
    for (const CellProblem &problem : store.batches.at(0).problems)
        problems.append(u"%1: %2"_s.arg(problem.text, problem.reason));
    QCOMPARE(problems, texts(import.value("problems"_L1)));
    const QStringList remarks = texts(import.value("remarks"_L1));
    for (const QString &remark : remarks) {
        QVERIFY2(outcome->remarks.join(u'\n').contains(remark), qPrintable(outcome->remarks.join(u'\n')));
    }
    const ImportBatch &batch = outcome->finished.batch;
    QCOMPARE(batch.read, batch.imported + batch.duplicate + batch.rejected + batch.blank);
    QCOMPARE(batch.read, guess->dataRows);
    QCOMPARE(batch.rejected, import.value("rejected"_L1).toInteger());
    QCOMPARE(batch.duplicate, import.value("duplicate"_L1).toInteger());
    QCOMPARE(batch.blank, import.value("blank"_L1).toInteger());

    // The same file again is nothing new.
    const Result<ImportOutcome> second
        = importFile(path, *again, journey, map.id, outcome->segments, store, false);
    QVERIFY(second);
    QCOMPARE(second->finished.batch.imported, 0);
    QCOMPARE(second->finished.batch.duplicate, batch.imported + batch.duplicate);

    // The other form of the same survey gives the same.
    if (const QString twin = expected.value("twin"_L1).toString(); !twin.isEmpty()) {
        const QJsonObject other = readObject(folder + u'/' + twin + u"/expected.json"_s);
        QCOMPARE(other.value("import"_L1).toObject(), import);
    }
}

QTEST_GUILESS_MAIN(TestPlatforms)
#include "test_platforms.moc"
