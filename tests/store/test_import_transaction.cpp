// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/recordkeys.h"
#include "store/storefixture.h"
#include "support/addto.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <numeric>
#include <random>

using namespace milepost;
using namespace Qt::StringLiterals;
using Added = ImportTransaction::Added;

namespace {

Response response(const TouchpointId &touchpoint, int score, const QString &id = {}, int line = 2)
{
    Response response;
    response.touchpoint = touchpoint;
    response.metric = Metric::Csat;
    response.score = score;
    response.day = QDate(2026, 3, 1 + line % 28);
    response.when = u"2026-03-%1 10:00"_s.arg(1 + line % 28, 2, 10, QLatin1Char('0'));
    response.responseId = id;
    response.respondent = u"müşteri %1"_s.arg(line);
    response.line = line;
    return response;
}

Comment comment(const TouchpointId &touchpoint, const QString &text, const QDate &day, const QString &id)
{
    Comment comment;
    comment.touchpoint = touchpoint;
    comment.text = text;
    comment.day = day;
    comment.when = day.toString(Qt::ISODate);
    comment.responseId = id;
    comment.respondent = u"r"_s;
    comment.line = 7;
    return comment;
}

ImportBatch batchOf(const QString &survey, qint64 imported, qint64 duplicate = 0, qint64 rejected = 0)
{
    ImportBatch batch;
    batch.fileName = u"survey.csv"_s;
    batch.survey = survey;
    batch.platform = u"generic"_s;
    batch.encoding = u"utf-8"_s;
    batch.sha256 = QByteArray(32, 'x');
    batch.importedAt = QDateTime(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC);
    batch.imported = imported;
    batch.duplicate = duplicate;
    batch.rejected = rejected;
    batch.read = imported + duplicate + rejected;
    return batch;
}

int execute(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return code;
}

bool sameColumns(const BatchColumns &a, const BatchColumns &b)
{
    return a.batch == b.batch && a.toBlob() == b.toBlob();
}

} // namespace

class TestImportTransaction : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SmallProject m_small;
    int m_count = 0;
    QString m_path;
    std::unique_ptr<ProjectFile> m_file;

    FeedbackStore &store() { return m_file->feedbackStore(); }

    /// One import of responses of the first touchpoint; how many were stored.
    int import(const QString &survey, const QStringList &ids, ImportTransaction::Finished *finished = nullptr)
    {
        auto transaction = store().beginImport(survey);
        if (!transaction)
            return -1;
        int stored = 0;
        for (const QString &id : ids) {
            const Result<Added> added = addTo(**transaction, response(m_small.first, 4, id), {});
            if (!added)
                return -1;
            stored += *added == Added::Stored ? 1 : 0;
        }
        auto done = (*transaction)->finish(batchOf(survey, stored, ids.size() - stored), {}, {});
        if (!done)
            return -1;
        if (finished != nullptr)
            *finished = std::move(*done);
        return stored;
    }

    void reopen()
    {
        m_file.reset();
        auto file = ProjectFile::open(m_path, OpenMode::ReadWrite);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message()));
        m_file = std::move(*file);
    }

private slots:
    void init()
    {
        m_path = m_folder.filePath(u"import%1.milepost"_s.arg(++m_count));
        auto file = ProjectFile::create(m_path, m_small.journey);
        QVERIFY(file);
        m_file = std::move(*file);
    }

    void cleanup()
    {
        m_file.reset();
        const Result<FileCheck> check = ProjectFile::check(m_path);
        QVERIFY(check);
        for (const FileCheck::Problem &problem : check->problems)
            QFAIL(qPrintable(problem.code + u": "_s + problem.text));
    }

    void everythingIsThereAfterReopening()
    {
        SegmentDictionary segments;
        segments.attributes = {{u"country"_s, {u"TR"_s, u"IR"_s}}, {u"plan"_s, {u"a"_s}}};
        for (int i = 0; i < 300; ++i)
            segments.attributes[1].values << QString::number(i);

        auto transaction = store().beginImport(u"wave"_s);
        QVERIFY(transaction);
        constexpr int rows = 20000; // several buffers full
        for (int i = 0; i < rows; ++i) {
            Response row = response(i % 3 == 0       ? TouchpointId()
                                        : i % 3 == 1 ? m_small.first
                                                     : m_small.second,
                                    1 + i % 5, u"شناسه-%1"_s.arg(i), i + 2);
            if (i % 7 == 0)
                row.day = {};
            if (i % 2 == 0)
                row.segments = {{0, 1 + i % 2}, {1, 1 + i % 301}};
            const Result<Added> added = addTo(**transaction, row, {});
            QVERIFY(added);
            QCOMPARE(*added, Added::Stored);
        }
        Comment said = comment(m_small.second, u"Çok yavaş، کند"_s, QDate(2026, 3, 5), u"c1"_s);
        said.complaintMark = false;
        said.complaintByKeyword = true;
        said.segments = {{0, 2}};
        QVERIFY(addTo(**transaction, said, {}));
        QVERIFY((*transaction)
                    ->add(RejectedRow{.line = 9, .reason = u"unknown metric"_s, .cells = {u"a,\"b"_s, {}}}));
        QVERIFY(
            (*transaction)
                ->add(CellProblem{.line = 10, .column = 3, .text = u"11"_s, .reason = u"out of range"_s}));
        Touchpoint made = m_small.touchpoint(TouchpointId::create(), 2);
        ChangeSet changes;
        changes.insert(made);
        ImportBatch batch = batchOf(u"wave"_s, rows, 0, 1);
        batch.createdTouchpoints = {made.id};
        auto finished = (*transaction)->finish(batch, segments, changes);
        QVERIFY2(finished, qPrintable(finished ? QString() : finished.error().message()));
        transaction->reset();
        QCOMPARE(finished->batch.id, BatchId(1));
        QCOMPARE(finished->batch.responses, rows);
        QCOMPARE(finished->batch.comments, 1);
        QCOMPARE(finished->columns->responses.size(), size_t(rows));

        reopen();
        const Result<FeedbackColumns> columns = store().loadColumns();
        QVERIFY(columns);
        QCOMPARE(columns->batches.size(), size_t(1));
        QVERIFY(sameColumns(*columns->batches[0], *finished->columns));
        QCOMPARE(columns->targets.size(), size_t(3));
        QCOMPARE(*columns->targets.find(m_small.first), finished->columns->responses.target[1]);
        QCOMPARE(columns->segments.attributes.size(), size_t(2));
        QCOMPARE(columns->segments.attributes[1].values, segments.attributes[1].values);
        const Journey journey = *m_file->journeyStore().load();
        QVERIFY(*journey.find<Touchpoint>(made.id) == made);
        QVERIFY(*journey.find<ImportBatch>(BatchId(1)) == finished->batch);

        const auto comments = store().comments(m_small.second, 10);
        QVERIFY(comments);
        QCOMPARE(comments->size(), size_t(1));
        QCOMPARE(comments->front().batch, BatchId(1));
        QCOMPARE(comments->front().comment.text, said.text);
        QCOMPARE(comments->front().comment.day, said.day);
        QCOMPARE(comments->front().comment.segments, said.segments);
        QVERIFY(!comments->front().comment.isComplaint());
        QVERIFY(comments->front().comment.complaintByKeyword);
        QCOMPARE(comments->front().comment.line, 7);
        QCOMPARE(store().rejectedRows(BatchId(1))->at(0).cells, QStringList({u"a,\"b"_s, QString()}));
        QCOMPARE(store().rejectedRows(BatchId(1))->at(0).reason, u"unknown metric"_s);
        QCOMPARE(store().cellProblems(BatchId(1))->at(0).column, 3);
        QVERIFY(store().rejectedRows(BatchId(2))->empty());
    }

    void blobThatDoesNotFitIsRebuilt_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("empty") << QByteArray("UPDATE batch_data SET columns = x''");
        QTest::newRow("cut") << QByteArray(
            "UPDATE batch_data SET columns = substr(columns, 1, length(columns) - 1)");
        QTest::newRow("another batch's")
            << QByteArray("UPDATE batch_data SET columns = (SELECT columns FROM batch_data WHERE batch = 2)");
    }

    void blobThatDoesNotFitIsRebuilt()
    {
        QFETCH(const QByteArray, sql);
        ImportTransaction::Finished finished;
        QCOMPARE(import(u"s"_s, {u"a"_s, u"b"_s, u"c"_s}, &finished), 3);
        QCOMPARE(import(u"s"_s, {u"d"_s}), 1);
        m_file.reset();
        const QString broken = m_path + u".broken"_s;
        QVERIFY(QFile::copy(m_path, broken));
        QCOMPARE(execute(broken, sql.constData()), SQLITE_OK);
        {
            auto file = ProjectFile::open(broken, OpenMode::ReadOnly);
            QVERIFY(file);
            const auto columns = (*file)->feedbackStore().loadColumns();
            QVERIFY(columns);
            QVERIFY(sameColumns(*columns->batches[0], *finished.columns));
        }
        const Result<FileCheck> check = ProjectFile::check(broken);
        QVERIFY(check);
        QVERIFY(!check->problems.empty());
        QCOMPARE(check->problems.front().code, u"columns"_s);
    }

    void sameIdsAreDuplicates()
    {
        QCOMPARE(import(u"s"_s, {u"a"_s, u"b"_s, u"a"_s}), 2); // repeated within the file
        QCOMPARE(import(u"s"_s, {u"b"_s, u"c"_s, u"a"_s}), 1);
        QCOMPARE(import(u"another survey"_s, {u"a"_s, u"b"_s}), 2);
        reopen();
        QCOMPARE(import(u"s"_s, {u"a"_s, u"b"_s, u"c"_s}), 0);
    }

    /// Ids alone do not say that it is the same response.
    void contradictionsOfKnownResponsesAreCounted()
    {
        const auto on = [&](const QString &id, int score, const QDate &day) {
            Response one = response(m_small.first, score, id);
            one.day = day;
            return one;
        };
        const QDate day(2026, 3, 14);
        {
            auto transaction = store().beginImport(u"s"_s);
            QVERIFY(transaction);
            for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
                QCOMPARE(*addTo(**transaction, on(id, 4, day), {}), Added::Stored);
            QCOMPARE(*addTo(**transaction, on(u"d"_s, 4, {}), {}), Added::Stored);
            // Within a file nothing is known yet.
            QCOMPARE(*addTo(**transaction, on(u"a"_s, 5, day), {}), Added::Duplicate);
            QCOMPARE((*transaction)->known().scores, 0);
            QVERIFY((*transaction)->finish(batchOf(u"s"_s, 4, 1), {}, {}));
        }
        auto transaction = store().beginImport(u"s"_s);
        QVERIFY(transaction);
        QCOMPARE(*addTo(**transaction, on(u"a"_s, 4, day), {}), Added::Duplicate);
        QCOMPARE(*addTo(**transaction, on(u"b"_s, 4, day.addDays(-1)), {}), Added::Duplicate); // another zone
        QCOMPARE(*addTo(**transaction, on(u"d"_s, 4, day), {}), Added::Duplicate); // undated before
        QCOMPARE((*transaction)->known().scores, 3);
        QCOMPARE((*transaction)->known().contradicting, 0);
        QCOMPARE(*addTo(**transaction, on(u"b"_s, 4, day.addDays(2)), {}), Added::Duplicate);
        QCOMPARE(*addTo(**transaction, on(u"c"_s, 3, day), {}), Added::Duplicate);
        QCOMPARE(*addTo(**transaction, on(u"new"_s, 3, day), {}), Added::Stored);
        QCOMPARE((*transaction)->known().scores, 5);
        QCOMPARE((*transaction)->known().contradicting, 2);
    }

    void repeatBeyondTheBufferIsFound()
    {
        QStringList ids;
        for (int i = 0; i < 9000; ++i)
            ids << QString::number(i);
        ids << u"3"_s << u"8999"_s << u"9000"_s;
        QCOMPARE(import(u"s"_s, ids), 9001);
    }

    void knownOnesAreFoundInAnyOrder_data()
    {
        constexpr int known = 3000; // of two batches, each longer than what is read of one at once
        QTest::addColumn<std::vector<int>>("numbers");
        std::vector<int> ascending(known);
        std::iota(ascending.begin(), ascending.end(), 0);
        QTest::newRow("as they came") << ascending;
        QTest::newRow("the other way round") << std::vector<int>(ascending.rbegin(), ascending.rend());
        std::vector<int> shuffled = ascending;
        std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(5)); // NOLINT(cert-msc51-cpp)
        QTest::newRow("in no order") << shuffled;
        std::vector<int> longer = ascending;
        longer.resize(known + 1000);
        std::iota(longer.begin(), longer.end(), 0);
        QTest::newRow("then new ones") << longer;
        std::vector<int> between;
        std::vector<int> leftOut;
        for (const int number : ascending) {
            if (number % 7 == 0)
                between.push_back(known + number);
            between.push_back(number);
            if (number % 100 > 1)
                leftOut.push_back(number);
        }
        QTest::newRow("new ones between") << between;
        QTest::newRow("some are left out") << leftOut;
    }

    void knownOnesAreFoundInAnyOrder()
    {
        QFETCH(const std::vector<int>, numbers);
        constexpr int half = 1500;
        constexpr int known = 2 * half;
        const auto idsFrom = [](int first, int count) {
            QStringList ids;
            for (int i = first; i < first + count; ++i)
                ids << u"R%1"_s.arg(i);
            return ids;
        };
        QCOMPARE(import(u"s"_s, idsFrom(0, half)), half);
        QCOMPARE(import(u"another"_s, idsFrom(0, 10)), 10); // its rows lie between
        QCOMPARE(import(u"s"_s, idsFrom(half, half)), half);
        QStringList ids;
        int fresh = 0;
        for (const int number : numbers) {
            ids << u"R%1"_s.arg(number);
            fresh += number >= known ? 1 : 0;
        }
        QCOMPARE(import(u"s"_s, ids), fresh);
        QCOMPARE(import(u"s"_s, ids), 0);
    }

    void touchpointAndMetricArePartOfTheKey()
    {
        auto transaction = store().beginImport(u"s"_s);
        QVERIFY(transaction);
        Response other = response(m_small.first, 4, u"a"_s);
        other.metric = Metric::Nps;
        QCOMPARE(*addTo(**transaction, response(m_small.first, 4, u"a"_s), {}), Added::Stored);
        QCOMPARE(*addTo(**transaction, response(m_small.second, 4, u"a"_s), {}), Added::Stored);
        QCOMPARE(*addTo(**transaction, response({}, 4, u"a"_s), {}), Added::Stored);
        QCOMPARE(*addTo(**transaction, other, {}), Added::Stored);
        QCOMPARE(*addTo(**transaction, response(m_small.first, 5, u"a"_s), {}), Added::Duplicate);
        const Comment said = comment(m_small.first, u"slow"_s, QDate(2026, 1, 1), u"a"_s);
        QCOMPARE(*addTo(**transaction, said, {}), Added::Stored);
        QCOMPARE(*addTo(**transaction, said, {}), Added::Duplicate);
    }

    void recordsWithoutIdGoByContentAndOccurrence()
    {
        const auto run = [&](const std::vector<QByteArray> &keys) {
            auto transaction = store().beginImport(u"s"_s);
            int stored = 0;
            for (const QByteArray &key : keys)
                stored += *addTo(**transaction, response(m_small.first, 3), key) == Added::Stored ? 1 : 0;
            const auto done
                = (*transaction)->finish(batchOf(u"s"_s, stored, qint64(keys.size()) - stored), {}, {});
            return done ? stored : -1;
        };
        QCOMPARE(run({"row#1", "row#2"}), 2); // identical rows of one file are two
        QCOMPARE(run({"row#1", "row#2"}), 0); // the same file again
        QCOMPARE(run({"row#1", "row#2", "row#3", "other#1"}), 2);
    }

    void undoneBatchesDoNotCount()
    {
        ImportTransaction::Finished finished;
        QCOMPARE(import(u"s"_s, {u"a"_s, u"b"_s}, &finished), 2);
        ImportBatch undone = finished.batch;
        undone.active = false;
        ChangeSet undo;
        undo.replace(finished.batch, undone);
        QVERIFY(m_file->journeyStore().apply(undo));
        QCOMPARE(import(u"s"_s, {u"a"_s, u"b"_s}), 2);
        QCOMPARE(import(u"s"_s, {u"a"_s, u"b"_s}), 0);
    }

    void nothingStaysOfAnUnfinishedImport()
    {
        QCOMPARE(import(u"s"_s, {u"a"_s}), 1);
        {
            auto transaction = store().beginImport(u"s"_s);
            QVERIFY(transaction);
            for (int i = 0; i < 10000; ++i)
                QVERIFY(addTo(**transaction, response(TouchpointId::create(), 4, QString::number(i)), {}));
            QVERIFY((*transaction)->add(RejectedRow{.line = 1, .reason = u"r"_s, .cells = {}}));
        }
        QCOMPARE(store().loadColumns()->batches.size(), size_t(1));
        QCOMPARE(store().loadColumns()->targets.size(), size_t(2));
        QCOMPARE(import(u"s"_s, {u"a"_s, u"1"_s}), 1);
    }

    void refusedFinishChangesNothing()
    {
        for (const bool wrongSum : {true, false}) {
            auto transaction = store().beginImport(u"s"_s);
            QVERIFY(transaction);
            QVERIFY(addTo(**transaction, response(m_small.first, 4, u"a"_s), {}));
            ImportBatch batch = batchOf(u"s"_s, 1);
            ChangeSet changes;
            if (wrongSum)
                batch.read = 5;
            else
                changes.remove(m_small.touchpoint(TouchpointId::create(), 5));
            const auto done = (*transaction)->finish(batch, {}, changes);
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::Invalid);
            QVERIFY(!addTo(**transaction, response(m_small.first, 4, u"b"_s), {}));
        }
        QVERIFY(store().loadColumns()->batches.empty());
        QVERIFY(*m_file->journeyStore().load() == m_small.journey);
        QCOMPARE(import(u"s"_s, {u"a"_s}), 1);
    }

    void interruptStopsTheImport()
    {
        {
            auto transaction = store().beginImport(u"s"_s);
            QVERIFY(transaction);
            QVERIFY(addTo(**transaction, response(m_small.first, 4, u"a"_s), {}));
            store().interrupt();
            const auto added = addTo(**transaction, response(m_small.first, 4, u"b"_s), {});
            QVERIFY(!added);
            QCOMPARE(added.error().code, ErrorCode::Cancelled);
            QVERIFY(!(*transaction)->finish(batchOf(u"s"_s, 1), {}, {}));
        }
        QCOMPARE(import(u"s"_s, {u"a"_s}), 1);
    }

    void copyDuringAnImportIsRefused()
    {
        auto transaction = store().beginImport(u"s"_s);
        QVERIFY(transaction);
        const Status status = m_file->saveCopy(m_path + u".copy"_s);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Busy);
    }

    void commentsComeNewestFirst()
    {
        auto transaction = store().beginImport(u"s"_s);
        QVERIFY(transaction);
        const QDate march(2026, 3, 1);
        for (const auto &[text, day] : {std::pair{u"old"_s, march},
                                        {u"undated"_s, QDate()},
                                        {u"new"_s, march.addDays(9)},
                                        {u"middle"_s, march.addDays(5)}})
            QVERIFY(addTo(**transaction, comment(m_small.first, text, day, text), {}));
        QVERIFY(addTo(**transaction, comment({}, u"journey"_s, march, u"j"_s), {}));
        const auto done = (*transaction)->finish(batchOf(u"s"_s, 5), {}, {});
        QVERIFY(done);
        transaction->reset();
        const auto texts = [&](const TouchpointId &touchpoint, int limit) {
            const auto comments = store().comments(touchpoint, limit);
            QStringList found;
            for (const StoredComment &stored : *comments)
                found << stored.comment.text;
            return found;
        };
        QCOMPARE(texts(m_small.first, 10), QStringList({u"new"_s, u"middle"_s, u"old"_s, u"undated"_s}));
        QCOMPARE(texts(m_small.first, 2), QStringList({u"new"_s, u"middle"_s}));
        QCOMPARE(texts({}, 10), QStringList({u"journey"_s}));
        QCOMPARE(texts(m_small.second, 10), QStringList());
        ImportBatch undone = done->batch;
        undone.active = false;
        ChangeSet undo;
        undo.replace(done->batch, undone);
        QVERIFY(m_file->journeyStore().apply(undo));
        QCOMPARE(texts(m_small.first, 10), QStringList());
    }

    void hashesNeverChange()
    {
        // Stored in files: these figures were computed apart from the program and are for ever.
        QCOMPARE(recordHash("", 0), Q_UINT64_C(0x363FD8C04EADDA99));
        QCOMPARE(recordHash("R_1234567890abcdef", 65536), Q_UINT64_C(0x7D278918D1C2C9EE));
    }
};

QTEST_GUILESS_MAIN(TestImportTransaction)
#include "test_import_transaction.moc"
