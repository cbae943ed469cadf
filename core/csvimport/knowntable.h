// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/feedback/feedback.h"
#include "core/journey/journey.h"

#include <span>

namespace milepost {

struct CsvRecord;
struct DecodedFile;

/// What a table of known columns (step counts, period figures) says about a project, as one change set.
/// Accounted for like an import: duplicate is a row that says what the project knows already.
struct TableOutcome {
    QByteArray sha256;
    QString encoding;
    QChar delimiter;
    qint64 read = 0;
    qint64 imported = 0;
    qint64 duplicate = 0;
    qint64 rejected = 0;
    qint64 blank = 0;
    std::vector<RejectedRow> rejects;
    ChangeSet changes;
};

/// Reads a table whose columns are known by their names, in any order and with others between them. Rows are
/// held against a working copy of the journey, so that the same thing may come more than once.
class KnownTable
{
public:
    virtual ~KnownTable() = default;

    /// Malformed where no header with the columns is there.
    Result<TableOutcome> read(const QString &path);

protected:
    /// The names live as long as this. Columns are numbered in their order.
    KnownTable(const Journey &journey, std::span<const QStringView> columns);

    /// A row as it stands in the table.
    class Row
    {
    public:
        Row(const CsvRecord &record, const std::vector<int> &places)
            : m_record(record)
            , m_places(places)
        {
        }
        /// Trimmed; empty where the table has no such column.
        QString cell(size_t column) const;

    private:
        const CsvRecord &m_record;
        const std::vector<int> &m_places;
    };

    const Journey &journey() const { return m_journey; } ///< with what the rows so far have changed
    bool hasColumn(size_t column) const { return m_places[column] >= 0; }

    virtual bool isHeader() const = 0; ///< the columns that are there suffice
    virtual QString missingHeader() const = 0; ///< says which columns there must be
    /// Nothing for a blank row; the Error's text is the reason why the row is rejected.
    virtual Result<std::optional<ChangeSet>> changesOf(const Row &row) const = 0;
    static Error rejected(const char *reason)
    {
        return {ErrorCode::Invalid, QString::fromLatin1(reason), {}};
    }

private:
    Result<std::optional<TableOutcome>> readWith(char delimiter, const DecodedFile &file);
    bool readHeader(const CsvRecord &record);
    void readRow(const CsvRecord &record, TableOutcome &outcome);

    const Journey &m_stored;
    Journey m_journey;
    std::span<const QStringView> m_columns;
    std::vector<int> m_places; ///< of the columns in the table; -1: not there
};

} // namespace milepost
