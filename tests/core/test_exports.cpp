// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/importer.h"
#include "support/memoryfeedbackstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

/// Real exports of the survey platforms through their mappings, against counts that an independent script
/// made (tests/data/exports/count.py). Every folder there is a case.
class TestExports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void counts_data();
    void counts();
};

void TestExports::initTestCase()
{
    if (!QDir(QStringLiteral(MILEPOST_SHARED_DATA)).exists())
        QSKIP("The folder with the collected survey exports is not here.");
}

void TestExports::counts_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(MILEPOST_SOURCE_DIR "/tests/data/exports"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(names.size() >= 10);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void TestExports::counts()
{
    QFETCH(QString, folder);
    const QJsonObject expected = readJson(folder + u"/expected.json"_s);
    const QString source = QStringLiteral(MILEPOST_SHARED_DATA "/") + expected.value("source"_L1).toString();
    const Result<Mapping> mapping = Mapping::fromJson(readJson(folder + u"/mapping.json"_s));
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message()));

    Journey journey;
    JourneyMap map;
    map.id = MapId::create();
    journey.adopt(map);
    MemoryFeedbackStore store;
    const Result<ImportOutcome> outcome = importFile(source, *mapping, journey, map.id, {}, store, false);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message()));
    QVERIFY(outcome->questions.empty());

    const ImportBatch &batch = outcome->finished.batch;
    QCOMPARE(batch.read, batch.imported + batch.duplicate + batch.rejected + batch.blank);
    QCOMPARE(batch.read, expected.value("read"_L1).toInteger(-1));
    QCOMPARE(batch.imported, expected.value("imported"_L1).toInteger(-1));
    QCOMPARE(batch.duplicate, expected.value("duplicate"_L1).toInteger(-1));
    QCOMPARE(batch.rejected, expected.value("rejected"_L1).toInteger(-1));
    QCOMPARE(batch.blank, expected.value("blank"_L1).toInteger(-1));
    QCOMPARE(batch.comments, expected.value("comments"_L1).toInteger(-1));

    QVERIFY(journey.apply(outcome->changes));
    QJsonObject responses;
    for (const Response &response : store.batches.at(0).responses) {
        const Touchpoint *touchpoint = journey.find<Touchpoint>(response.touchpoint);
        const QString key
            = u"%1 %2"_s.arg(touchpoint ? touchpoint->title : QString(), metricKey(response.metric))
                  .trimmed();
        responses.insert(key, responses.value(key).toInt() + 1);
    }
    QCOMPARE(responses, expected.value("responses"_L1).toObject());

    // The same file again is nothing new.
    const Result<ImportOutcome> again
        = importFile(source, *mapping, journey, map.id, outcome->segments, store, false);
    QVERIFY(again);
    QCOMPARE(again->finished.batch.imported, 0);
    QCOMPARE(again->finished.batch.duplicate, batch.imported + batch.duplicate);
}

QTEST_GUILESS_MAIN(TestExports)
#include "test_exports.moc"
