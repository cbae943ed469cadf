// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/migration.h"
#include "core/store/sqlite/openproject.h"
#include "core/store/sqlite/recordkeys.h"
#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/sqlitefeedbackstore.h"
#include "core/store/sqlite/storetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Reads a file from its pages up to its accounts, and notes what does not hold.
class Checker
{
public:
    Checker(Connection &connection, FileCheck &result)
        : m_connection(connection)
        , m_result(result)
    {
    }

    /// An Error only when the file cannot be had right now (Locked, Io); whatever is wrong with it is a
    /// problem.
    Status checkFile()
    {
        using Step = Status (Checker::*)();
        for (const Step step : {&Checker::schema, &Checker::pages, &Checker::references}) {
            if (Status status = (this->*step)(); !status)
                return judged(status.error(), u"integrity"_s);
        }
        return {};
    }

    /// Asks our own tables, as they are in the current version; on a file that failed so far it would only
    /// repeat what is known.
    Status checkContent()
    {
        if (Status status = journey(); !status)
            return judged(status.error(), u"entity"_s);
        if (Status status = batches(); !status)
            return judged(status.error(), u"accounting"_s);
        return {};
    }

private:
    void note(const QString &code, const QString &text) { m_result.problems.push_back({code, text}); }

    Status judged(const Error &error, const QString &code)
    {
        if (error.code != ErrorCode::NotOurs)
            return error;
        note(code, error.text);
        return {};
    }

    Status schema()
    {
        const Result<QStringList> differences = schema::differences(m_connection, m_result.version);
        if (!differences)
            return differences.error();
        for (const QString &difference : *differences)
            note(u"schema"_s,
                 StoreText::tr("The file's structure was changed by another program: %1.").arg(difference));
        return {};
    }

    Status pages()
    {
        const Result<QStringList> faults = integrityFaults(m_connection, IntegrityCheck::Full);
        if (!faults)
            return faults.error();
        for (const QString &fault : *faults)
            note(u"integrity"_s, StoreText::tr("The file is damaged: %1.").arg(fault));
        return {};
    }

    Status references()
    {
        return forEachRow("PRAGMA foreign_key_check", [&](const Statement &row) {
            note(u"foreign_key"_s,
                 StoreText::tr("An entry of “%1” belongs to an entry of “%2” that does not exist.")
                     .arg(row.text(0), row.text(2)));
        });
    }

    Status journey()
    {
        const Result<Journey> loaded = SqliteJourneyStore(m_connection).load();
        return loaded ? Status() : Status(loaded.error());
    }

    Status batches()
    {
        const Result<TargetDictionary> targets = loadTargets(m_connection);
        if (!targets)
            return targets.error();
        const Result<SegmentDictionary> segments = loadSegments(m_connection);
        if (!segments)
            return segments.error();
        qint64 responses = 0;
        qint64 comments = 0;
        Status status = forEachRow(
            "SELECT b.id, b.file_name, b.read = b.imported + b.duplicate + b.rejected + b.blank, b.rejected,"
            " b.responses, b.comments, d.first_response, d.first_comment, d.columns, d.response_keys, "
            "d.comment_keys,"
            " (SELECT count(*) FROM rejected_row AS r WHERE r.batch = b.id),"
            " (SELECT count(*) FROM response AS r"
            "  WHERE r.id BETWEEN d.first_response AND d.first_response + b.responses - 1 AND r.batch = "
            "b.id),"
            " (SELECT count(*) FROM comment AS c"
            "  WHERE c.id BETWEEN d.first_comment AND d.first_comment + b.comments - 1 AND c.batch = b.id)"
            " FROM import_batch AS b LEFT JOIN batch_data AS d ON d.batch = b.id ORDER BY b.id",
            [&](const Statement &row) {
                responses += row.integer(4);
                comments += row.integer(5);
                batch(row, *targets, *segments);
            });
        if (!status)
            return status;
        return forEachRow(
            "SELECT (SELECT count(*) FROM response), (SELECT count(*) FROM comment)",
            [&](const Statement &row) {
                if (row.integer(0) != responses || row.integer(1) != comments) {
                    note(u"accounting"_s,
                         StoreText::tr(
                             "The file holds %L1 responses and %L2 comments, but its imports account for "
                             "%L3 and %L4.")
                             .arg(row.integer(0))
                             .arg(row.integer(1))
                             .arg(responses)
                             .arg(comments));
                }
            });
    }

    void batch(const Statement &row, const TargetDictionary &targets, const SegmentDictionary &segments)
    {
        const QString name = StoreText::tr("Import %L1 (“%2”)").arg(row.integer(0)).arg(row.text(1));
        const qint64 responses = row.integer(4);
        const qint64 comments = row.integer(5);
        if (row.integer(2) != 1 || row.integer(3) != row.integer(11)) {
            note(u"accounting"_s,
                 StoreText::tr(
                     "%1: the records read are not the sum of imported, duplicate, rejected and blank ones.")
                     .arg(name));
        }
        if (row.isNull(6) || row.integer(12) != responses || row.integer(13) != comments) {
            note(u"accounting"_s, StoreText::tr("%1: responses or comments are missing.").arg(name));
            return;
        }
        const std::optional<BatchColumns> columns
            = BatchColumns::fromBlob(BatchId(row.integer(0)), row.borrowedBytes(8));
        if (!columns || qint64(columns->responses.size()) != responses
            || qint64(columns->comments.size()) != comments) {
            note(u"columns"_s,
                 StoreText::tr("%1: the summary columns do not fit the rows; they are rebuilt on opening.")
                     .arg(name));
        } else if (!speaksOfKnown(columns->responses, targets, segments)
                   || !speaksOfKnown(columns->comments, targets, segments)) {
            note(u"accounting"_s,
                 StoreText::tr("%1: responses speak of an unknown touchpoint or segment.").arg(name));
        }
        if (!keysBlobFits(row.borrowedBytes(9), responses) || !keysBlobFits(row.borrowedBytes(10), comments))
            note(u"keys"_s, StoreText::tr("%1: the keys that find duplicates are damaged.").arg(name));
    }

    static bool speaksOfKnown(const BatchColumns::Rows &rows, const TargetDictionary &targets,
                              const SegmentDictionary &segments)
    {
        for (const TargetIndex target : rows.target) {
            if (target >= targets.size())
                return false;
        }
        for (const BatchColumns::Codes &codes : rows.segments) {
            if (codes.attribute < 0 || size_t(codes.attribute) >= segments.attributes.size())
                return false;
            const auto values = segments.attributes[size_t(codes.attribute)].values.size();
            const bool areKnown = codes.codes.visit([&](const auto &column) {
                return std::all_of(column.begin(), column.end(), [&](auto code) { return code <= values; });
            });
            if (!areKnown)
                return false;
        }
        return true;
    }

    template <typename Function>
    Status forEachRow(const QByteArray &sql, Function &&read)
    {
        Result<Statement> statement = Statement::prepare(m_connection, sql);
        if (!statement)
            return statement.error();
        for (;;) {
            const Result<bool> row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                return {};
            read(*statement);
        }
    }

    Connection &m_connection;
    FileCheck &m_result;
};

} // namespace

Result<FileCheck> ProjectFile::check(const QString &path)
{
    const auto at = [&](Error error) {
        if (error.where.isEmpty())
            error.where = path;
        return error;
    };
    Result<OpenProject> project = openProject(path, OpenMode::ReadOnly);
    if (!project)
        return at(project.error());
    FileCheck result;
    result.applicationId = project->header.applicationId;
    result.version = project->header.version;
    result.hotJournal = project->hotJournal;
    if (Status status = Checker(project->connection, result).checkFile(); !status)
        return at(status.error());
    if (!result.problems.empty())
        return result;
    if (Status status = bringUpToDate(*project, OpenMode::ReadOnly); !status)
        return at(status.error());
    if (Status status = Checker(project->connection, result).checkContent(); !status)
        return at(status.error());
    return result;
}

} // namespace milepost
