// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfold.h"
#include "core/csvimport/correctedrecords.h"
#include "core/csvimport/detect.h"
#include "core/csvimport/importer.h"
#include "core/csvimport/importquestions.h"
#include "core/csvimport/importreasons.h"
#include "core/csvimport/mappingmatch.h"
#include "core/csvimport/stepsfile.h"
#include "core/journey/edits.h"
#include "support/memoryfeedbackstore.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

QString reason(const char *text)
{
    return QString::fromLatin1(text);
}

/// The mapping of a long table with these headers, as the guess gives it.
Mapping longMapping(const QStringList &headers)
{
    static const QHash<QString, ColumnRole> roles{
        {u"touchpoint"_s, ColumnRole::Touchpoint}, {u"metric"_s, ColumnRole::Metric},
        {u"score"_s, ColumnRole::Score},           {u"date"_s, ColumnRole::Date},
        {u"comment"_s, ColumnRole::Comment},       {u"respondent"_s, ColumnRole::Respondent},
        {u"channel"_s, ColumnRole::Channel},       {u"response_id"_s, ColumnRole::ResponseId},
        {u"complaint"_s, ColumnRole::Complaint},
    };
    Mapping mapping;
    mapping.platform = u"long"_s;
    mapping.survey = u"long table"_s;
    for (int i = 0; i < headers.size(); ++i) {
        ColumnMapping column;
        column.index = i;
        column.header = {headers.at(i)};
        column.role = roles.value(headers.at(i), ColumnRole::Segment);
        if (column.role == ColumnRole::Segment)
            column.key = headers.at(i);
        mapping.columns.push_back(column);
    }
    return mapping;
}

ColumnMapping column(int index, const QString &header, ColumnRole role)
{
    ColumnMapping result;
    result.index = index;
    result.header = {header};
    result.role = role;
    return result;
}

ColumnMapping scoreColumn(int index, const QString &header, Metric metric, const QString &touchpoint)
{
    ColumnMapping result = column(index, header, ColumnRole::Score);
    result.metric = metric;
    result.touchpoint = touchpoint;
    return result;
}

} // namespace

/// Files into responses: what is stored, and that every record is accounted for.
class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void longTable();
    void sameFileTwice();
    void equalRowsAreNotDuplicates();
    void sameResponseIdIsADuplicate();
    void linesAreThoseWhereRecordsStart();
    void badCellsOfImportedRecords();
    void complaintsOfTheFileBeatTheKeywords();
    void respondentsAreNotStored();
    void rejectedRecordsTellNobodysName();
    void anotherSurveyWithTheSameIdsIsAskedAbout();
    void newColumnsOfTheNextFileAreNews();
    void namesOfOtherLanguagesMeet();
    void ambiguousNames();
    void removedTouchpointsStayHidden();
    void undoneImportCanBeRepeated();
    void tooManyValuesAreNoSegment();
    void lateValuesAreMetInTime();
    void lateDatesDecide_data();
    void lateDatesDecide();
    void aFileChangedMeanwhileIsRefused();
    void wideExport();
    void movedColumnsAreFound();
    void questionsStopTheImport();
    void dryRunStoresNothing();
    void cancelStoresNothing();
    void aFailingStoreEndsTheImport_data();
    void aFailingStoreEndsTheImport();
    void refusedFiles();
    void everyRecordIsAccountedFor();
    void stepCounts();

private:
    QString write(const QByteArray &text)
    {
        const QString path = m_dir->filePath(u"file%1.csv"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test file");
        return path;
    }
    /// Imports and takes the changes into the journey, as the document does.
    ImportOutcome import(const QByteArray &text, const Mapping &mapping, bool dryRun = false)
    {
        Result<ImportOutcome> outcome
            = importFile(write(text), mapping, m_journey, m_map, m_segments, m_store, dryRun);
        if (!outcome) {
            qWarning("%s", qPrintable(outcome.error().message()));
            return {};
        }
        if (!dryRun && outcome->questions.empty()) {
            ChangeSet changes = outcome->changes;
            changes.insert(outcome->finished.batch);
            if (const Status applied = m_journey.apply(changes); !applied)
                qFatal("the import's changes do not fit: %s", qPrintable(applied.error().text));
            m_segments = outcome->segments;
        }
        const ImportBatch &batch = outcome->finished.batch;
        if (batch.read != batch.imported + batch.duplicate + batch.rejected + batch.blank)
            qFatal("a record is not accounted for");
        return *outcome;
    }
    ImportOutcome importLong(const QByteArray &text, bool dryRun = false)
    {
        const QByteArray header = text.left(text.indexOf('\n')).trimmed();
        return import(text, longMapping(QString::fromUtf8(header).split(u',')), dryRun);
    }
    TouchpointId touchpoint(const QString &title) const
    {
        for (const auto &[id, touchpoint] : m_journey.all<Touchpoint>()) {
            if (touchpoint.title == title)
                return id;
        }
        return {};
    }
    TouchpointId addTouchpoint(const QString &title)
    {
        const TouchpointId id = TouchpointId::create();
        const Result<ChangeSet> changes = edits::addTouchpoint(m_journey, m_stage, title, -1, id);
        if (!changes || !m_journey.apply(*changes))
            qFatal("cannot add a touchpoint");
        return id;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    int m_files = 0;
    Journey m_journey;
    MapId m_map;
    StageId m_stage;
    SegmentDictionary m_segments;
    MemoryFeedbackStore m_store;
};

#define COMPARE_ACCOUNT(outcome, theRead, theImported, theDuplicate, theRejected, theBlank)                  \
    do {                                                                                                     \
        const ImportBatch &account = (outcome).finished.batch;                                               \
        QCOMPARE(account.read, theRead);                                                                     \
        QCOMPARE(account.imported, theImported);                                                             \
        QCOMPARE(account.duplicate, theDuplicate);                                                           \
        QCOMPARE(account.rejected, theRejected);                                                             \
        QCOMPARE(account.blank, theBlank);                                                                   \
    } while (false)

void TestImporter::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_journey = {};
    m_segments = {};
    m_store.batches.clear();
    m_store.failAfter = -1;
    Project project;
    project.id = ProjectId::create();
    m_journey.adopt(project);
    JourneyMap map;
    map.id = m_map = MapId::create();
    m_journey.adopt(map);
    Stage stage;
    stage.id = m_stage = StageId::create();
    stage.map = m_map;
    stage.title = u"Buy"_s;
    m_journey.adopt(stage);
}

void TestImporter::longTable()
{
    const TouchpointId checkout = addTouchpoint(u"Checkout"_s);
    const ImportOutcome outcome = importLong("touchpoint,metric,score,date,comment,channel,plan\n"
                                             "Checkout,nps,9,2024-01-31,Fine,web,Gold\n"
                                             "CHECKOUT,CSAT,4,2024-02-01 10:00,,app,gold\n"
                                             ",NPS,10,,,web,\n"
                                             "Delivery,ces,7,,,,Silver\n"
                                             "Checkout,foo,3,,,,\n"
                                             "Checkout,nps,11,,,,\n"
                                             "Checkout,nps,,,,,\n");
    COMPARE_ACCOUNT(outcome, 7, 4, 0, 2, 1);
    const MemoryFeedbackStore::Batch &batch = m_store.batches.at(0);
    QCOMPARE(batch.responses.size(), size_t(4));
    QCOMPARE(batch.responses[0].touchpoint, checkout);
    QCOMPARE(batch.responses[0].metric, Metric::Nps);
    QCOMPARE(batch.responses[0].score, 9);
    QCOMPARE(batch.responses[0].day, QDate(2024, 1, 31));
    QCOMPARE(batch.responses[1].touchpoint, checkout);
    QCOMPARE(batch.responses[1].when, u"2024-02-01 10:00"_s);
    QVERIFY(batch.responses[2].touchpoint.isNull());
    QVERIFY(!batch.responses[2].day.isValid());
    QCOMPARE(batch.comments.size(), size_t(1));
    QCOMPARE(batch.comments[0].text, u"Fine"_s);

    // The unknown touchpoint is in "Unsorted" of the map.
    QCOMPARE(outcome.createdTouchpoints, QStringList{u"Delivery"_s});
    const Touchpoint *delivery = m_journey.find<Touchpoint>(touchpoint(u"Delivery"_s));
    QVERIFY(delivery);
    QVERIFY(m_journey.find<Stage>(delivery->stage)->unsorted);
    QCOMPARE(m_journey.mapOf(delivery->id), m_map);

    // "Gold" and "gold" are one value.
    const int plan = m_segments.indexOf(u"plan");
    QCOMPARE(m_segments.attributes[size_t(plan)].values, (QStringList{u"Gold"_s, u"Silver"_s}));
    QVERIFY(m_segments.indexOf(u"channel") >= 0);
    QCOMPARE(outcome.rejects.size(), size_t(2));
    QCOMPARE(outcome.rejects[0].reason, reason(reasons::unknownMetric));
    QCOMPARE(outcome.rejects[0].line, 6);
    QCOMPARE(outcome.rejects[0].cells.value(1), u"foo"_s);
    QCOMPARE(outcome.rejects[1].reason, reason(reasons::outsideScale));
}

void TestImporter::sameFileTwice()
{
    const QByteArray text
        = "touchpoint,metric,score,comment\nShop,nps,9,Good\nShop,nps,9,Good\nShop,csat,5,\n";
    COMPARE_ACCOUNT(importLong(text), 3, 3, 0, 0, 0);
    COMPARE_ACCOUNT(importLong(text), 3, 0, 3, 0, 0);
    // One more of the same rows, and a new one.
    COMPARE_ACCOUNT(importLong(text + "Shop,nps,9,Good\nShop,ces,1,\n"), 5, 2, 3, 0, 0);
}

void TestImporter::equalRowsAreNotDuplicates()
{
    const ImportOutcome outcome = importLong("touchpoint,metric,score\nShop,nps,9\nShop,nps,9\nShop,nps,9\n");
    COMPARE_ACCOUNT(outcome, 3, 3, 0, 0, 0);
    QCOMPARE(m_store.batches.at(0).responses.size(), size_t(3));
}

void TestImporter::sameResponseIdIsADuplicate()
{
    const ImportOutcome outcome = importLong("touchpoint,metric,score,response_id\n"
                                             "Shop,nps,9,R1\nShop,nps,3,R1\nShop,csat,3,R1\nShop,nps,9,R2\n");
    COMPARE_ACCOUNT(outcome, 4, 3, 1, 0, 0);
}

void TestImporter::linesAreThoseWhereRecordsStart()
{
    const ImportOutcome outcome = importLong("touchpoint,metric,score,comment\r\n"
                                             "\r\n"
                                             "Shop,nps,9,\"two\r\nlines\"\r\n"
                                             "Shop,oops,9,\"three\nmore\n\nlines\"\r\n"
                                             "\r\n"
                                             "Shop,nps,77,\r\n"
                                             "Shop,nps,5,,surplus\r\n"
                                             "Shop,nps\r\n"
                                             ",,,\r\n");
    COMPARE_ACCOUNT(outcome, 6, 1, 0, 3, 2);
    QCOMPARE(outcome.rejects[0].line, 5);
    QCOMPARE(outcome.rejects[1].line, 10);
    QCOMPARE(outcome.rejects[2].line, 11);
    QCOMPARE(outcome.rejects[2].reason, reason(reasons::tooManyCells));
    QCOMPARE(m_store.batches.at(0).comments[0].text, u"two\nlines"_s);
}

void TestImporter::badCellsOfImportedRecords()
{
    const ImportOutcome outcome = importLong("touchpoint,metric,score,date,comment\n"
                                             "Shop,nps,4.5,2024-01-01,Still worth reading\n"
                                             "Shop,nps,9,2024-02-30,\n");
    COMPARE_ACCOUNT(outcome, 2, 2, 0, 0, 0);
    QCOMPARE(outcome.finished.batch.responses, 1);
    QCOMPARE(outcome.finished.batch.comments, 1);
    QCOMPARE(outcome.cellProblems.size(), size_t(2));
    QCOMPARE(outcome.cellProblems[0].reason, reason(reasons::notWhole));
    QCOMPARE(outcome.cellProblems[0].column, 2);
    QCOMPARE(outcome.cellProblems[0].text, u"4.5"_s);
    QCOMPARE(outcome.cellProblems[1].reason, reason(reasons::unreadableDate));
    QCOMPARE(m_store.batches.at(0).responses[0].when, u"2024-02-30"_s);
}

void TestImporter::complaintsOfTheFileBeatTheKeywords()
{
    importLong("touchpoint,metric,score,comment,complaint\n"
               "Shop,nps,1,Never again,1\nShop,nps,9,It was no problem,0\nShop,nps,5,Well,\n");
    const std::vector<Comment> &comments = m_store.batches.at(0).comments;
    QCOMPARE(comments.size(), size_t(3));
    QCOMPARE(comments[0].complaintMark, std::optional(true));
    QCOMPARE(comments[1].complaintMark, std::optional(false));
    QVERIFY(!comments[2].complaintMark);
}

void TestImporter::respondentsAreNotStored()
{
    importLong("touchpoint,metric,score,respondent\nShop,nps,1,oya@example.org\nShop,csat,1,oya@example.org\n"
               "Shop,nps,1,bob@example.org\n");
    const std::vector<Response> &responses = m_store.batches.at(0).responses;
    QVERIFY(!responses[0].respondent.isEmpty());
    QVERIFY(!responses[0].respondent.contains(u"oya")); // no hexadecimal digits: nothing a hash could spell
    QCOMPARE(responses[0].respondent, responses[1].respondent);
    QVERIFY(responses[0].respondent != responses[2].respondent);
}

void TestImporter::rejectedRecordsTellNobodysName()
{
    const QByteArray header = "touchpoint,metric,score,respondent,mail,note\n";
    Mapping mapping = longMapping({u"touchpoint"_s, u"metric"_s, u"score"_s, u"respondent"_s});
    mapping.columns.push_back(column(4, u"mail"_s, ColumnRole::Ignore));
    mapping.columns.back().isPrivate = true;
    mapping.columns.push_back(column(5, u"note"_s, ColumnRole::Ignore));
    import(header
               + "Shop,nps,eleven,C33,Oya Can,x\n"
                 "Shop,nps,9,C33,Oya Can,x\n"
                 "Shop,nps,twelve,,,oya@example.org\n"
                 "Shop,nps,9,,,0532 111 22 33,too much\n",
           mapping);
    const MemoryFeedbackStore::Batch &batch = m_store.batches.at(0);
    QCOMPARE(batch.rejects.size(), size_t(3));
    const QString who = batch.responses.at(0).respondent;
    QCOMPARE(batch.rejects[0].cells, (QStringList{u"Shop"_s, u"nps"_s, u"eleven"_s, who, {}, u"x"_s}));
    QCOMPARE(batch.rejects[1].cells.last(), QString());
    QCOMPARE(batch.rejects[2].cells.mid(5), (QStringList{{}, u"too much"_s}));

    // Corrected, it is still the same person's.
    Mapping correction = correctedMapping(mapping);
    QStringList cells = batch.rejects[0].cells;
    cells[2] = u"8"_s;
    import(header + cells.join(u',').toUtf8() + '\n', correction);
    QCOMPARE(m_store.batches.at(1).responses.at(0).respondent, who);
}

/// Ids of many tools begin at 1 with every survey.
void TestImporter::anotherSurveyWithTheSameIdsIsAskedAbout()
{
    Mapping mapping;
    mapping.platform = u"generic"_s;
    mapping.columns = {column(0, u"id"_s, ColumnRole::ResponseId), column(1, u"date"_s, ColumnRole::Date),
                       scoreColumn(2, u"NPS"_s, Metric::Nps, {})};
    const QByteArray january
        = "id,date,NPS\n1,2026-01-02,9\n2,2026-01-02,3\n3,2026-01-03,10\n4,2026-01-03,7\n";
    const ImportOutcome first = import(january, mapping);
    COMPARE_ACCOUNT(first, 4, 4, 0, 0, 0);
    // The same responses once more, with another one: nothing to ask.
    COMPARE_ACCOUNT(import(january + "5,2026-01-04,1\n", mapping), 5, 1, 4, 0, 0);
    // The zone of the export moves days, and somebody has changed an answer.
    const QByteArray moved = "id,date,NPS\n1,2026-01-01,9\n2,2026-01-02,4\n3,2026-01-02,10\n4,2026-01-03,7\n";
    COMPARE_ACCOUNT(import(moved, mapping), 4, 0, 4, 0, 0);

    const QByteArray july = "id,date,NPS\n1,2026-07-02,9\n2,2026-07-02,3\n3,2026-07-03,8\n4,2026-07-03,7\n";
    const ImportOutcome asked = import(july, mapping);
    QCOMPARE(asked.questions.size(), size_t(1));
    QCOMPARE(asked.questions[0].asks, u"survey"_s);
    QCOMPARE(asked.questions[0].column, 0);
    QCOMPARE(asked.questions[0].choices.size(), size_t(2));
    QCOMPARE(m_store.batches.size(), size_t(3));

    Mapping same = mapping;
    answerQuestion(same, asked.questions[0], asked.questions[0].choices[1].value);
    COMPARE_ACCOUNT(import(july, same), 4, 0, 4, 0, 0);
    Mapping other = mapping;
    answerQuestion(other, asked.questions[0], asked.questions[0].choices[0].value);
    const ImportOutcome taken = import(july, other);
    COMPARE_ACCOUNT(taken, 4, 4, 0, 0, 0);
    QVERIFY(taken.finished.batch.survey != first.finished.batch.survey);
    COMPARE_ACCOUNT(import(july, other), 4, 0, 4, 0, 0);
    // What was said of one file is not remembered for the next.
    for (const auto &[id, source] : m_journey.all<SurveySource>())
        QVERIFY(!source.mapping.contains(u"same_survey"_s));
}

/// Also when no column of the first file was left out.
void TestImporter::newColumnsOfTheNextFileAreNews()
{
    const QString first
        = write("When,NPS,Why?\n2026-01-02,9,quick and friendly\n2026-01-03,0,slow and late\n");
    const auto choose = [this](const FileGuess &guess) {
        const auto remembered = rememberedMapping(m_journey, guess);
        return remembered ? remembered->mapping : guess.mapping;
    };
    const Result<GuessedImport> one
        = importGuessed(first, choose, m_journey, m_map, m_segments, m_store, false);
    QVERIFY(one);
    ChangeSet changes = one->outcome.changes;
    changes.insert(one->outcome.finished.batch);
    QVERIFY(m_journey.apply(changes));
    const QString next = write("When,NPS,Why?,How satisfied are you with returns?,Notes\n"
                               "2026-02-02,9,quick and friendly,5,\n2026-02-03,0,slow and late,1,\n");
    const Result<FileGuess> guess = guessFile(next);
    QVERIFY(guess);
    const auto match = rememberedMapping(m_journey, *guess);
    QVERIFY(match);
    QCOMPARE(match->differences.size(), size_t(2));
    QVERIFY(match->differences[0].text.contains(u"returns"_s));
    QVERIFY(match->differences[0].matters);
    QCOMPARE(match->mapping.columns[3].metric.value(), Metric::Csat);
    QVERIFY(!match->differences[1].matters);
}

void TestImporter::namesOfOtherLanguagesMeet()
{
    const TouchpointId payment = addTouchpoint(u"Ödeme İşlemi"_s);
    const TouchpointId delivery = addTouchpoint(u"تحویل کالا"_s);
    const ImportOutcome outcome = importLong("touchpoint,metric,score\n"
                                             "ödeme işlemi,nps,۹\nÖDEME İŞLEMİ,nps,٩\nتحويل  كالا,nps,9\n");
    COMPARE_ACCOUNT(outcome, 3, 3, 0, 0, 0);
    QVERIFY(outcome.createdTouchpoints.isEmpty());
    const std::vector<Response> &responses = m_store.batches.at(0).responses;
    QCOMPARE(responses[0].touchpoint, payment);
    QCOMPARE(responses[1].touchpoint, payment);
    QCOMPARE(responses[2].touchpoint, delivery);
    QCOMPARE(responses[0].score, 9);
    QCOMPARE(responses[1].score, 9);
}

void TestImporter::ambiguousNames()
{
    addTouchpoint(u"Support"_s);
    const TouchpointId second = addTouchpoint(u"support"_s);
    const ImportOutcome outcome = importLong("touchpoint,metric,score\nSupport,nps,9\nOther,nps,9\n");
    COMPARE_ACCOUNT(outcome, 2, 1, 0, 1, 0);
    QCOMPARE(outcome.rejects[0].reason, reason(reasons::ambiguousTouchpoint));

    // In a mapping it is a question, and the id is an answer.
    Mapping wide;
    wide.survey = u"wide"_s;
    wide.columns = {scoreColumn(0, u"Q1"_s, Metric::Nps, u"Support"_s)};
    const ImportOutcome asked = import("Q1\n9\n", wide);
    QCOMPARE(asked.questions.size(), size_t(1));
    QCOMPARE(asked.questions[0].asks, u"touchpoint"_s);
    QCOMPARE(asked.questions[0].choices.size(), size_t(2));
    wide.columns[0].touchpoint = second.toString();
    COMPARE_ACCOUNT(import("Q1\n9\n", wide), 1, 1, 0, 0, 0);
    QCOMPARE(m_store.batches.back().responses[0].touchpoint, second);
}

void TestImporter::removedTouchpointsStayHidden()
{
    const TouchpointId old = addTouchpoint(u"Fax"_s);
    const Result<ChangeSet> removed = edits::removeTouchpoint(m_journey, old);
    QVERIFY(removed && m_journey.apply(*removed));
    const ImportOutcome outcome = importLong("touchpoint,metric,score\nFax,nps,9\n");
    COMPARE_ACCOUNT(outcome, 1, 1, 0, 0, 0);
    QVERIFY(outcome.createdTouchpoints.isEmpty());
    QCOMPARE(m_store.batches.at(0).responses[0].touchpoint, old);
    QVERIFY(m_journey.find<Touchpoint>(old)->removed);
}

void TestImporter::undoneImportCanBeRepeated()
{
    const QByteArray text = "touchpoint,metric,score\nNew place,nps,9\n";
    const ImportOutcome first = importLong(text);
    const TouchpointId made = touchpoint(u"New place"_s);
    const Result<ChangeSet> undone = edits::setBatchActive(m_journey, first.finished.batch.id, false,
                                                           [](const TouchpointId &) { return false; });
    QVERIFY(undone && m_journey.apply(*undone));
    m_store.batches[0].active = false;
    QVERIFY(m_journey.find<Touchpoint>(made)->removed);

    const ImportOutcome again = importLong(text);
    COMPARE_ACCOUNT(again, 1, 1, 0, 0, 0);
    QCOMPARE(again.createdTouchpoints, QStringList{u"New place"_s});
    const TouchpointId target = m_store.batches.at(1).responses[0].touchpoint;
    QVERIFY(!m_journey.find<Touchpoint>(target)->removed);
    QCOMPARE(m_journey.touchpointsOfMap(m_map).size(), size_t(1));
}

void TestImporter::tooManyValuesAreNoSegment()
{
    QByteArray text = "touchpoint,metric,score,customer,plan\n";
    for (int i = 0; i <= SegmentDictionary::maximumValues; ++i)
        text += "Shop,nps,9,c" + QByteArray::number(i) + ",p" + QByteArray::number(i % 3) + "\n";
    const ImportOutcome outcome = importLong(text);
    QCOMPARE(outcome.finished.batch.imported, SegmentDictionary::maximumValues + 1);
    QCOMPARE(m_segments.indexOf(u"customer"), -1);
    QCOMPARE(m_segments.attributes.at(size_t(m_segments.indexOf(u"plan"))).values.size(), 3);
    QCOMPARE(outcome.remarks.size(), 1);
    QVERIFY(outcome.remarks.first().contains(u"customer"));
    QCOMPARE(m_store.batches.at(0).responses[4].segments.size(), size_t(1));
    QCOMPARE(m_store.batches.at(0).responses[4].segments[0].code, 2);
}

/// More rows of a long table than the importer looks at before it begins to store.
static QByteArray longBeginning(const QByteArray &date, const QByteArray &channel)
{
    const QByteArray row = date + ",Search,nps,9," + channel + ",Ankara\n";
    return "date,touchpoint,metric,score,channel,city\n" + row.repeated((1 << 20) / row.size() + 100);
}

void TestImporter::lateValuesAreMetInTime()
{
    const QByteArray beginning = longBeginning("2026-03-01", "Web");
    const auto rows = qint64(beginning.count('\n') - 1);
    const auto values = [](int count) {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "2026-03-02,Search,nps,8,channel " + QByteArray::number(i) + ",Izmir\n";
        return text;
    };
    // A value that only the end of the file has gets its code...
    ImportOutcome outcome = importLong(beginning + values(999));
    COMPARE_ACCOUNT(outcome, rows + 999, rows + 999, 0, 0, 0);
    QCOMPARE(outcome.segments.attributes.size(), size_t(2));
    QCOMPARE(outcome.segments.attributes.at(0).values.size(), 1000);
    QCOMPARE(outcome.segments.attributes.at(1).values, QStringList({u"Ankara"_s, u"Izmir"_s}));
    const std::vector<SegmentCode> last = m_store.batches.back().responses.back().segments;
    QCOMPARE(last, std::vector<SegmentCode>({{0, 1000}, {1, 2}}));

    // ... and one too many takes the codes back that the beginning had got, leaving nothing else behind.
    m_segments = {};
    outcome = importLong(beginning + "2026-03-03,New place,csat,5,Web,Ankara\n" + values(1000));
    COMPARE_ACCOUNT(outcome, rows + 1001, 2, rows + 999, 0, 0);
    QCOMPARE(outcome.segments.attributes.size(), size_t(1));
    QCOMPARE(outcome.segments.attributes.at(0).name, u"city"_s);
    QCOMPARE(outcome.remarks.size(), 1);
    QCOMPARE(outcome.createdTouchpoints, QStringList(u"New place"_s));
    QCOMPARE(m_store.batches.back().responses.back().segments, std::vector<SegmentCode>({{0, 2}}));
}

void TestImporter::lateDatesDecide_data()
{
    QTest::addColumn<QByteArray>("early");
    QTest::addColumn<QByteArray>("late");
    QTest::addColumn<QDate>("day"); // of the early ones; invalid: a question
    QTest::newRow("nothing to decide")
        << QByteArray("2026-03-04") << QByteArray("2026-03-05") << QDate(2026, 3, 4);
    QTest::newRow("undecided") << QByteArray("03/04/2026") << QByteArray("05/06/2026") << QDate();
    QTest::newRow("the last says day first")
        << QByteArray("03/04/2026") << QByteArray("13/04/2026") << QDate(2026, 4, 3);
    QTest::newRow("the last says month first")
        << QByteArray("03/04/2026") << QByteArray("04/13/2026") << QDate(2026, 3, 4);
    QTest::newRow("the last contradicts") << QByteArray("13/04/2026") << QByteArray("04/13/2026") << QDate();
    QTest::newRow("the last is undecided after ISO dates")
        << QByteArray("2026-03-04") << QByteArray("05/06/2026") << QDate();
    QTest::newRow("the last says it after ISO dates")
        << QByteArray("2026-03-04") << QByteArray("04/13/2026") << QDate(2026, 3, 4);
    QTest::newRow("a late Persian year") << QByteArray("2026-03-04") << QByteArray("1404-12-13") << QDate();
}

void TestImporter::lateDatesDecide()
{
    QFETCH(QByteArray, early);
    QFETCH(QByteArray, late);
    QFETCH(QDate, day);
    const ImportOutcome outcome
        = importLong(longBeginning(early, "Web") + late + ",Search,nps,9,Web,Ankara\n");
    QCOMPARE(outcome.questions.empty(), day.isValid());
    QCOMPARE(m_store.batches.size(), size_t(day.isValid() ? 1 : 0));
    if (day.isValid()) {
        QCOMPARE(m_store.batches.back().responses.front().day, day);
        QVERIFY(m_store.batches.back().responses.back().day.isValid());
        QVERIFY(outcome.cellProblems.empty());
    }
}

void TestImporter::aFileChangedMeanwhileIsRefused()
{
    const QByteArray text = longBeginning("2026-03-01", "Web");
    for (const bool isLonger : {true, false}) {
        const QString path = write(text);
        const Result<DecodedFile> decoded = decodeFile(path, u"utf-8"_s, FileHash::Compute);
        QVERIFY(decoded);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (isLonger)
            QVERIFY(file.seek(file.size()) && file.write("2026-03-01,Search,nps,9,Web,Ankara\n") > 0);
        else
            QVERIFY(file.resize(file.size() / 2));
        file.close();
        const QStringList headers{u"date"_s,  u"touchpoint"_s, u"metric"_s,
                                  u"score"_s, u"channel"_s,    u"city"_s};
        const Result<ImportOutcome> outcome
            = importFile(*decoded, longMapping(headers), m_journey, m_map, m_segments, m_store, false);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Io);
        QVERIFY(m_store.batches.empty());
    }
}

void TestImporter::wideExport()
{
    Mapping mapping;
    mapping.platform = u"generic"_s;
    mapping.survey = u"wide"_s;
    mapping.columns = {column(0, u"id"_s, ColumnRole::ResponseId),
                       scoreColumn(1, u"recommend"_s, Metric::Nps, {}),
                       scoreColumn(2, u"checkout"_s, Metric::Csat, u"Checkout"_s),
                       scoreColumn(3, u"checkout again"_s, Metric::Csat, u"Checkout"_s),
                       column(4, u"why"_s, ColumnRole::Comment),
                       column(5, u"more"_s, ColumnRole::Comment)};
    mapping.columns[2].labels = {{u"Very good"_s, 5}};
    const ImportOutcome outcome = import("id,recommend,checkout,checkout again,why,more,mail\n"
                                         "1,10 - Extremely likely,very GOOD,,Because,And,ada@example.org\n"
                                         "2,N/A,3,4,,,\n"
                                         "3,,,,,,x\n"
                                         "1,10,5,,Because,,\n",
                                         mapping);
    COMPARE_ACCOUNT(outcome, 4, 2, 1, 0, 1);
    const MemoryFeedbackStore::Batch &batch = m_store.batches.at(0);
    QCOMPARE(batch.responses.size(), size_t(3));
    QCOMPARE(batch.responses[1].touchpoint, touchpoint(u"Checkout"_s));
    QCOMPARE(batch.responses[1].score, 5);
    QCOMPARE(batch.comments.size(), size_t(1));
    QCOMPARE(batch.comments[0].text, u"Because\nAnd"_s);
    QCOMPARE(outcome.cellProblems.size(), size_t(1));
    QCOMPARE(outcome.cellProblems[0].reason, reason(reasons::secondScore));
    // The survey's mapping is kept for its next wave.
    QCOMPARE(m_journey.all<SurveySource>().size(), size_t(1));
}

void TestImporter::movedColumnsAreFound()
{
    Mapping mapping;
    mapping.survey = u"waves"_s;
    mapping.columns
        = {scoreColumn(0, u"How likely?"_s, Metric::Nps, {}), column(1, u"Why?"_s, ColumnRole::Comment)};
    COMPARE_ACCOUNT(import("How likely?,Why?\n9,First\n", mapping), 1, 1, 0, 0, 0);
    COMPARE_ACCOUNT(import("New,Why?,HOW LIKELY?\nx,Second,8\n", mapping), 1, 1, 0, 0, 0);
    QCOMPARE(m_store.batches.at(1).responses[0].score, 8);
    QCOMPARE(m_store.batches.at(1).comments[0].text, u"Second"_s);

    const auto missing = importFile(write("How likely?,Other\n9,x\n"), mapping, m_journey, m_map, m_segments,
                                    m_store, false);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::Malformed);
    QVERIFY(missing.error().text.contains(u"Why?"));
    const auto twice = importFile(write("x,How likely?,How likely?,Why?\n,9,8,\n"), mapping, m_journey, m_map,
                                  m_segments, m_store, false);
    QVERIFY(!twice);
}

void TestImporter::questionsStopTheImport()
{
    const auto asks = [this](const QByteArray &text, const Mapping &mapping) {
        QStringList keys;
        for (const MappingQuestion &question : import(text, mapping).questions)
            keys.append(question.asks);
        return keys;
    };
    Mapping mapping;
    mapping.survey = u"wide"_s;
    mapping.columns = {scoreColumn(0, u"effort"_s, Metric::Ces, {}), column(1, u"day"_s, ColumnRole::Date)};
    const QByteArray text = "effort,day\n3,1/2/2024\n";
    QCOMPARE(asks(text, mapping), (QStringList{u"direction"_s, u"date_order"_s}));
    mapping.columns[0].direction = ScoreDirection::Low;
    mapping.columns[0].scaleLow = 1;
    mapping.columns[0].scaleHigh = 10;
    QCOMPARE(asks(text, mapping), (QStringList{u"scale"_s, u"date_order"_s}));
    mapping.columns[0].scaleHigh = 7;
    mapping.columns[0].metric.reset();
    QCOMPARE(asks(text, mapping), (QStringList{u"metric"_s, u"date_order"_s}));
    // What the guess asked stays open until the mapping says it.
    mapping.columns[0].metric = Metric::Csat;
    mapping.columns[0].scaleHigh = 5;
    mapping.columns[0].direction.reset();
    mapping.dateOrder = DateOrder::DayMonthYear;
    mapping.questions = {{0, u"direction"_s, {}, {}}, {1, u"date_order"_s, {}, {}}, {7, u"scale"_s, {}, {}}};
    QCOMPARE(asks(text, mapping), QStringList{u"direction"_s});
    QVERIFY(m_store.batches.empty());

    mapping.columns[0].direction = ScoreDirection::Low;
    mapping.columns[0].scaleHigh = 7;
    mapping.columns[0].metric = Metric::Ces;
    mapping.dateOrder = DateOrder::DayMonthYear;
    COMPARE_ACCOUNT(import(text, mapping), 1, 1, 0, 0, 0);
    QCOMPARE(m_store.batches.at(0).responses[0].score, 5); // turned
    QCOMPARE(m_store.batches.at(0).responses[0].day, QDate(2024, 2, 1));
}

void TestImporter::dryRunStoresNothing()
{
    const ImportOutcome outcome = importLong("touchpoint,metric,score\nShop,nps,9\nShop,x,9\n", true);
    COMPARE_ACCOUNT(outcome, 2, 1, 0, 1, 0);
    QCOMPARE(outcome.createdTouchpoints, QStringList{u"Shop"_s});
    QVERIFY(m_store.batches.empty());
    QCOMPARE(outcome.finished.batch.id, BatchId{});
}

void TestImporter::cancelStoresNothing()
{
    const std::atomic_bool cancelled = true;
    const QByteArray text = "touchpoint,metric,score\nShop,nps,9\n";
    const auto outcome
        = importFile(write(text), longMapping({u"touchpoint"_s, u"metric"_s, u"score"_s}), m_journey, m_map,
                     m_segments, m_store, false, {.report = {}, .cancelled = &cancelled});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QVERIFY(m_store.batches.empty());
}

void TestImporter::aFailingStoreEndsTheImport_data()
{
    // Records change hands in bundles: fail in the first one, at a seam, and while many are under way.
    QTest::addColumn<int>("failAfter");
    for (const int after : {0, 1, 255, 256, 257, 5000, 9999})
        QTest::addRow("after %d", after) << after;
}

void TestImporter::aFailingStoreEndsTheImport()
{
    QFETCH(int, failAfter);
    QByteArray text = "touchpoint,metric,score\n";
    for (int i = 0; i < 10000; ++i)
        text += "Shop,nps,9\n";
    m_store.failAfter = failAfter;
    const auto outcome = importFile(write(text), longMapping({u"touchpoint"_s, u"metric"_s, u"score"_s}),
                                    m_journey, m_map, m_segments, m_store, false);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Io);
    QVERIFY(m_store.batches.empty());
}

void TestImporter::refusedFiles()
{
    Mapping nothing;
    nothing.columns = {column(0, u"name"_s, ColumnRole::Segment)};
    const auto useless
        = importFile(write("name\nx\n"), nothing, m_journey, m_map, m_segments, m_store, false);
    QVERIFY(!useless);
    QCOMPARE(useless.error().code, ErrorCode::Malformed);

    const Mapping mapping = longMapping({u"touchpoint"_s, u"metric"_s, u"score"_s});
    const auto missing
        = importFile(m_dir->filePath(u"none.csv"_s), mapping, m_journey, m_map, m_segments, m_store, false);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::Missing);
    const auto open = importFile(write("touchpoint,metric,score\nShop,nps,9\nShop,nps,\"9\n"), mapping,
                                 m_journey, m_map, m_segments, m_store, false);
    QVERIFY(!open);
    QCOMPARE(open.error().code, ErrorCode::Malformed);
    QVERIFY(open.error().message().contains(u'3')); // the line where the quote opened
    QVERIFY(m_store.batches.empty());
}

void TestImporter::everyRecordIsAccountedFor()
{
    // Random tables of everything that can go wrong; import() checks the identity, here the sums are checked.
    QRandomGenerator random(20240131);
    const QList<QByteArray> cells{"",         "Shop",       "Support",    "nps", "csat", "9",
                                  "4.5",      "N/A",        "zzz",        "100", " ",    "\"a,b\"",
                                  "\"x\ny\"", "2024-01-01", "31/31/2024", "۵"};
    for (int round = 0; round < 60; ++round) {
        init();
        addTouchpoint(u"Support"_s);
        addTouchpoint(u"support"_s);
        QByteArray text = "touchpoint,metric,score,date,comment,plan\n";
        qint64 records = 0;
        for (int row = 0; row < 40; ++row) {
            const int width = int(random.bounded(1, 9));
            QByteArrayList line;
            for (int i = 0; i < width; ++i)
                line.append(cells.at(random.bounded(cells.size())));
            const QByteArray joined = line.join(',');
            text += joined + (random.bounded(2) ? "\r\n" : "\n");
            records += !joined.isEmpty();
        }
        const ImportOutcome outcome = importLong(text);
        const ImportBatch &batch = outcome.finished.batch;
        QCOMPARE(batch.read, records);
        QCOMPARE(size_t(batch.responses), m_store.batches.at(0).responses.size());
        QCOMPARE(size_t(batch.comments), m_store.batches.at(0).comments.size());
        QCOMPARE(size_t(batch.rejected), m_store.batches.at(0).rejects.size());
        const ImportOutcome again = importLong(text);
        QCOMPARE(again.finished.batch.imported, 0);
        QCOMPARE(again.finished.batch.duplicate, batch.imported);
    }
}

void TestImporter::stepCounts()
{
    const TouchpointId cart = addTouchpoint(u"Cart"_s);
    const QString path = write("importance;touchpoint;visitors;continued;expected_dropoff\n"
                               "5;cart;۱۰۰۰;600;%25\n"
                               ";Cart;;1001;\n"
                               ";Nowhere;5;;\n"
                               ";Cart;;;\n"
                               ";Cart;1000;;\n"
                               "9;Cart;;;\n"
                               ";Cart;1.000;;\n");
    const Result<TableOutcome> outcome = readStepsFile(path, m_journey, m_map);
    QVERIFY(outcome);
    QCOMPARE(outcome->read, 7);
    QCOMPARE(outcome->imported, 1);
    QCOMPARE(outcome->duplicate, 1);
    QCOMPARE(outcome->blank, 1);
    QCOMPARE(outcome->rejected, 4);
    QCOMPARE(outcome->rejects[0].reason, reason(reasons::continuedAboveVisitors));
    QCOMPARE(outcome->rejects[1].reason, reason(reasons::unknownTouchpoint));
    QCOMPARE(outcome->rejects[2].reason, reason(reasons::importanceNotInRange));
    QCOMPARE(outcome->rejects[3].reason, reason(reasons::notPositive));
    QVERIFY(m_journey.apply(outcome->changes));
    const Touchpoint *touchpoint = m_journey.find<Touchpoint>(cart);
    QCOMPARE(touchpoint->visitors, std::optional<qint64>(1000));
    QCOMPARE(touchpoint->continued, std::optional<qint64>(600));
    QCOMPARE(touchpoint->expectedDropoff, std::optional(0.25));
    QCOMPARE(touchpoint->importance, std::optional(5));
    QVERIFY(!readStepsFile(write("a,b\n1,2\n"), m_journey, m_map));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "test_importer.moc"
