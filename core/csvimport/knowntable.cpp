// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/knowntable.h"

#include "core/base/textfold.h"
#include "core/csvimport/detect.h"
#include "core/csvimport/reader.h"

#include <QFileInfo>

namespace milepost {

KnownTable::KnownTable(const Journey &journey, std::span<const QStringView> columns)
    : m_stored(journey)
    , m_columns(columns)
{
}

QString KnownTable::Row::cell(size_t column) const
{
    const int place = m_places[column];
    return place >= 0 && size_t(place) < m_record.cells.size()
        ? QString::fromUtf8(m_record.cells[size_t(place)]).trimmed()
        : QString();
}

Result<TableOutcome> KnownTable::read(const QString &path)
{
    const Result<DecodedFile> file = decodeFile(path, {}, FileHash::Compute);
    if (!file)
        return file.error();
    // The header's names are known, so the delimiter is the one under which they appear.
    for (const char delimiter : {',', ';', '\t', '|'}) {
        Result<std::optional<TableOutcome>> outcome = readWith(delimiter, *file);
        if (!outcome)
            return outcome.error();
        if (*outcome) {
            (*outcome)->sha256 = file->sha256;
            return std::move(**outcome);
        }
    }
    return Error{ErrorCode::Malformed, missingHeader(), QFileInfo(path).fileName()};
}

/// Nothing when the header is not there with this delimiter.
Result<std::optional<TableOutcome>> KnownTable::readWith(char delimiter, const DecodedFile &file)
{
    m_journey = m_stored;
    TableOutcome outcome;
    outcome.encoding = file.encoding;
    outcome.delimiter = QChar::fromLatin1(delimiter);
    bool hasHeader = false;
    CsvReader reader(delimiter, [&](const CsvRecord &record) {
        if (record.isBlankLine() || (!hasHeader && record.isSeparatorLine()))
            return true;
        if (!hasHeader)
            return hasHeader = readHeader(record);
        readRow(record, outcome);
        return true;
    });
    const Status read = file.readRecords(reader);
    if (!hasHeader)
        return std::optional<TableOutcome>();
    if (!read)
        return read.error();
    return std::optional(std::move(outcome));
}

bool KnownTable::readHeader(const CsvRecord &record)
{
    m_places.assign(m_columns.size(), -1);
    for (size_t i = 0; i < record.cells.size(); ++i) {
        const QString name = foldText(QString::fromUtf8(record.cells[i]));
        for (size_t known = 0; known < m_columns.size(); ++known) {
            if (m_places[known] < 0 && foldText(m_columns[known]) == name)
                m_places[known] = int(i);
        }
    }
    return isHeader();
}

void KnownTable::readRow(const CsvRecord &record, TableOutcome &outcome)
{
    ++outcome.read;
    Result<std::optional<ChangeSet>> changes = changesOf(Row(record, m_places));
    if (changes && !*changes) {
        ++outcome.blank;
        return;
    }
    if (changes && (*changes)->isEmpty()) {
        ++outcome.duplicate;
        return;
    }
    const Status applied = changes ? m_journey.apply(**changes) : Status(changes.error());
    if (applied) {
        outcome.changes.append(std::move(**changes));
        ++outcome.imported;
        return;
    }
    ++outcome.rejected;
    RejectedRow row{.line = record.line, .reason = applied.error().text, .cells = {}};
    for (const std::string_view text : record.cells)
        row.cells.append(cleanUserText(QString::fromUtf8(text)));
    outcome.rejects.push_back(std::move(row));
}

} // namespace milepost
