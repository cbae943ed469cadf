// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/importer.h"
#include "support/memoryfeedbackstore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often an import was begun: twice when the end of a file overruled its beginning.
class CountingStore : public MemoryFeedbackStore
{
public:
    int begun = 0;

    Result<std::unique_ptr<ImportTransaction>> beginImport(const QString &survey) override
    {
        ++begun;
        return MemoryFeedbackStore::beginImport(survey);
    }
};

/// More than the beginning that an import goes by, in records of this header; the other record takes turns.
QByteArray longSurvey(const QByteArray &header, const QByteArray &record, const QByteArray &other = {})
{
    QByteArray text = header + '\n';
    for (int i = 0; text.size() < 1'300'000; ++i) {
        text += QByteArray("R_") + QByteArray::number(1'000'000 + i) + ',';
        text += (i % 2 == 0 || other.isEmpty() ? record : other) + '\n';
    }
    return text;
}

QList<QStringList> valuesOf(const SegmentDictionary &segments)
{
    QList<QStringList> values;
    for (const SegmentDictionary::Attribute &attribute : segments.attributes)
        values.append(QStringList{attribute.name} + attribute.values);
    return values;
}

Mapping asGuessed(const FileGuess &guess)
{
    return guess.mapping;
}

} // namespace

/// Long files are imported by what their beginning says, in one walk; the result is that of a guess from the
/// whole file.
class TestGuessedImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isThatOfTheWholeFile_data();
    void isThatOfTheWholeFile();
    void errorsAreThoseOfTheWholeFile_data();
    void errorsAreThoseOfTheWholeFile();
    void theLastChoiceCounts();
    void aKnownMappingIsReadInOneWalk_data();
    void aKnownMappingIsReadInOneWalk();

private:
    QString write(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"%1.csv"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test file");
        return path;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    Journey m_journey;
    MapId m_map;
};

void TestGuessedImport::initTestCase()
{
    Project project;
    project.id = ProjectId::create();
    m_journey.adopt(project);
    JourneyMap map;
    map.id = m_map = MapId::create();
    m_journey.adopt(map);
}

void TestGuessedImport::isThatOfTheWholeFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("begun"); ///< imports

    const QByteArray header = "Response ID,Date,How likely are you to recommend us?,Why?,City,Was it easy?";
    const QByteArray alike = longSurvey(header, "2026-02-14,9,quick,Ankara,");
    QTest::newRow("as its beginning") << alike << 1;
    QTest::newRow("a mark before it") << "\xEF\xBB\xBF" + alike << 1;
    QTest::newRow("short") << header + "\nR_1,2026-02-14,9,quick,Ankara,\n" << 1;
    QTest::newRow("a column that is filled late") << alike + "R_1,2026-02-14,9,quick,Ankara,Very easy\n" << 1;
    QByteArray late = alike;
    for (int i = 0; i < 50; ++i)
        late += "R_" + QByteArray::number(i) + ",2026-02-14,9,quick,Ankara," + QByteArray::number(1 + i % 7)
            + '\n';
    QTest::newRow("another score further on") << late << 1;
    QTest::newRow("other letters at its end") << alike + "R_1,2026-02-14,9,teker d\xF6nd\xFC,Ankara,\n" << 2;
    QTest::newRow("a NUL at its end") << alike + QByteArray("R_1,2026-02-14,9,a\0b,Ankara,\n", 27) << 2;
    QTest::newRow("cut off in a letter") << alike + "R_1,2026-02-14,9,\xC4" << 2;
    const QByteArray undecided = longSurvey(header, "3/2/2026,9,quick,Ankara,");
    QTest::newRow("dates that nothing decides") << undecided << 0;
    QTest::newRow("dates that its end decides") << undecided + "R_1,14/2/2026,9,quick,Ankara,\n" << 1;
    const QByteArray decided = longSurvey(header, "14/2/2026,9,quick,Ankara,");
    QTest::newRow("dates that its end disputes") << decided + "R_1,2/14/2026,9,quick,Ankara,\n" << 1;
    QTest::newRow("dates of another calendar") << alike + "R_1,1404-11-25,9,quick,Ankara,\n" << 1;
    QByteArray cities = longSurvey(header, "2026-02-14,9,quick,Ankara,", "2026-02-14,8,slow,Van,");
    for (int i = 0; i < 1200; ++i)
        cities += "X_" + QByteArray::number(i) + ",2026-02-14,9,quick,City " + QByteArray::number(i) + ",\n";
    QTest::newRow("an attribute with many values") << cities << 3;
    QTest::newRow("ids that come again") << alike + alike.mid(alike.indexOf('\n') + 1).left(5000) << 1;
}

void TestGuessedImport::isThatOfTheWholeFile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, begun);
    const QString path = write(text);

    MemoryFeedbackStore wholeStore;
    const Result<GuessedFile> whole = decodeAndGuess(path, {}, FileHash::Compute);
    QVERIFY(whole);
    const Result<ImportOutcome> expected
        = importFile(whole->file, whole->guess.mapping, m_journey, m_map, {}, wholeStore, false);
    QVERIFY(expected);

    CountingStore store;
    const Result<GuessedImport> import = importGuessed(path, asGuessed, m_journey, m_map, {}, store, false);
    QVERIFY(import);
    QCOMPARE(import->guess.toJson(), whole->guess.toJson());
    QCOMPARE(import->mapping.toJson(), whole->guess.mapping.toJson());
    QCOMPARE(import->outcome.asRead.toJson(), expected->asRead.toJson());
    QCOMPARE(import->outcome.questions.size(), expected->questions.size());
    QCOMPARE(import->outcome.remarks, expected->remarks);
    QCOMPARE(valuesOf(import->outcome.segments), valuesOf(expected->segments));
    const ImportBatch &batch = import->outcome.finished.batch;
    const ImportBatch &other = expected->finished.batch;
    QCOMPARE(batch.encoding, other.encoding);
    QCOMPARE(batch.survey, other.survey);
    QCOMPARE(std::tuple(batch.read, batch.imported, batch.duplicate, batch.rejected, batch.blank),
             std::tuple(other.read, other.imported, other.duplicate, other.rejected, other.blank));
    QCOMPARE(std::tuple(batch.responses, batch.comments), std::tuple(other.responses, other.comments));
    QCOMPARE(store.batches.size(), wholeStore.batches.size());
    if (!store.batches.empty()) {
        QCOMPARE(batch.sha256, QCryptographicHash::hash(text, QCryptographicHash::Sha256));
        QCOMPARE(batch.read, batch.imported + batch.duplicate + batch.rejected + batch.blank);
        QVERIFY(store.batches.front().responses.size() == size_t(batch.responses));
    }
    QCOMPARE(store.begun, begun);
}

void TestGuessedImport::errorsAreThoseOfTheWholeFile_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray survey = longSurvey("Response ID,How likely are you to recommend us?,Why?", "9,quick");
    QTest::newRow("a quote that never closes") << survey + "R_1,9,\"quick\nR_2,8,slow\n";
    QTest::newRow("nothing to import") << longSurvey("a,b", "x");
    QTest::newRow("a page") << "<html>" + survey;
    QTest::newRow("an archive") << QByteArray("PK\x03\x04") + survey;
    QTest::newRow("averages") << longSurvey("Response ID,NPS", "75.5");
}

void TestGuessedImport::errorsAreThoseOfTheWholeFile()
{
    QFETCH(const QByteArray, text);
    const QString path = write(text);
    MemoryFeedbackStore store;
    const auto wholeError = [&] {
        const Result<GuessedFile> whole = decodeAndGuess(path, {}, FileHash::Compute);
        if (!whole)
            return whole.error();
        const Result<ImportOutcome> outcome
            = importFile(whole->file, whole->guess.mapping, m_journey, m_map, {}, store, false);
        return outcome ? Error() : outcome.error();
    };
    const Error expected = wholeError();
    QVERIFY(!expected.text.isEmpty());
    const Result<GuessedImport> import = importGuessed(path, asGuessed, m_journey, m_map, {}, store, false);
    QVERIFY(!import);
    QCOMPARE(import.error().code, expected.code);
    QCOMPARE(import.error().message(), expected.message());
    QVERIFY(store.batches.empty());
}

/// The mapping is chosen again at the end: what was imported by another one does not stay.
void TestGuessedImport::theLastChoiceCounts()
{
    const QString path = write(longSurvey("Response ID,How likely are you to recommend us?,Why?", "9,quick"));
    CountingStore store;
    int asked = 0;
    const auto choose = [&asked](const FileGuess &guess) {
        Mapping mapping = guess.mapping;
        if (++asked > 1)
            mapping.columns[1].touchpoint = u"Delivery"_s;
        return mapping;
    };
    const Result<GuessedImport> import = importGuessed(path, choose, m_journey, m_map, {}, store, false);
    QVERIFY(import);
    QCOMPARE(store.begun, 2);
    QCOMPARE(import->mapping.columns[1].touchpoint, u"Delivery"_s);
    QCOMPARE(store.batches.size(), size_t(1));
    QVERIFY(!store.batches.front().responses.front().touchpoint.isNull());
    QCOMPARE(import->outcome.createdTouchpoints, QStringList{u"Delivery"_s});
}

void TestGuessedImport::aKnownMappingIsReadInOneWalk_data()
{
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<int>("begun");
    QTest::newRow("UTF-8") << QByteArray("R_1,9,d\xC3\xB6nd\xC3\xBC\n") << 1;
    QTest::newRow("damaged") << QByteArray("R_1,9,d\xF6nd\xFC\n") << 2;
}

void TestGuessedImport::aKnownMappingIsReadInOneWalk()
{
    QFETCH(const QByteArray, ending);
    QFETCH(const int, begun);
    const QByteArray text
        = longSurvey("Response ID,How likely are you to recommend us?,Why?", "9,quick") + ending;
    const QString path = write(text);
    const Result<FileGuess> guess = guessFile(path);
    QVERIFY(guess);
    Mapping mapping = guess->mapping;
    mapping.encoding = u"utf-8"_s;
    CountingStore store;
    const Result<ImportOutcome> outcome = importFile(path, mapping, m_journey, m_map, {}, store, false);
    QVERIFY(outcome);
    QCOMPARE(store.begun, begun);
    const ImportBatch &batch = outcome->finished.batch;
    QCOMPARE(batch.imported, batch.read);
    QCOMPARE(batch.read, text.count('\n') - 1);
    QCOMPARE(batch.sha256, QCryptographicHash::hash(text, QCryptographicHash::Sha256));
    QCOMPARE(outcome->remarks.isEmpty(), begun == 1);
}

QTEST_GUILESS_MAIN(TestGuessedImport)
#include "test_guessedimport.moc"
