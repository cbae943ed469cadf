// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/stepsfile.h"

#include "core/base/textfold.h"
#include "core/csvimport/cellnumbers.h"
#include "core/csvimport/detect.h"
#include "core/csvimport/importreasons.h"
#include "core/csvimport/reader.h"
#include "core/csvimport/touchpointresolver.h"
#include "core/journey/edits.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

enum StepsColumn { TouchpointName, Visitors, Continued, ExpectedDropoff, Importance };
constexpr std::array<QStringView, 5> columnNames{u"touchpoint", u"visitors", u"continued",
                                                 u"expected_dropoff", u"importance"};

/// Reads the records against a working copy of the journey, so that a touchpoint may come more than once.
class StepsReader
{
public:
    StepsReader(const Journey &journey, const MapId &map, TableOutcome &outcome)
        : m_journey(journey)
        , m_touchpoints(journey, map)
        , m_outcome(outcome)
    {
        m_columns.fill(-1);
    }

    bool readHeader(const CsvRecord &record)
    {
        m_columns.fill(-1);
        for (size_t i = 0; i < record.cells.size(); ++i) {
            const QString name = foldText(QString::fromUtf8(record.cells[i]));
            for (size_t known = 0; known < columnNames.size(); ++known) {
                if (m_columns[known] < 0 && foldText(columnNames[known]) == name)
                    m_columns[known] = int(i);
            }
        }
        const bool anyValue
            = std::any_of(m_columns.begin() + 1, m_columns.end(), [](int column) { return column >= 0; });
        return m_columns[TouchpointName] >= 0 && anyValue;
    }

    void readRow(const CsvRecord &record)
    {
        ++m_outcome.read;
        QJsonObject fields;
        if (const char *reason = fieldsOf(record, fields)) {
            reject(record, reason);
            return;
        }
        if (fields.isEmpty()) {
            ++m_outcome.blank;
            return;
        }
        const TouchpointResolver::Found found = m_touchpoints.find(cell(record, TouchpointName));
        const Touchpoint *touchpoint = found.id ? m_journey.find<Touchpoint>(*found.id) : nullptr;
        if (!touchpoint || touchpoint->removed) {
            reject(record,
                   found.candidates.empty() ? reasons::unknownTouchpoint : reasons::ambiguousTouchpoint);
            return;
        }
        const auto count = [&](const QString &field, std::optional<qint64> stored) {
            return fields.contains(field) ? std::optional(fields.value(field).toInteger()) : stored;
        };
        const std::optional<qint64> visitors = count(u"visitors"_s, touchpoint->visitors);
        const std::optional<qint64> continued = count(u"continued"_s, touchpoint->continued);
        if (visitors && continued && *continued > *visitors) {
            reject(record, reasons::continuedAboveVisitors);
            return;
        }
        Result<ChangeSet> changes = edits::setTouchpointFields(m_journey, touchpoint->id, fields);
        if (!changes) {
            reject(record, changes.error().text);
            return;
        }
        if (changes->isEmpty()) {
            ++m_outcome.duplicate;
            return;
        }
        if (const Status applied = m_journey.apply(*changes); !applied) {
            reject(record, applied.error().text);
            return;
        }
        m_outcome.changes.append(std::move(*changes));
        ++m_outcome.imported;
    }

private:
    QString cell(const CsvRecord &record, StepsColumn column) const
    {
        const int index = m_columns[column];
        return index >= 0 && size_t(index) < record.cells.size()
            ? QString::fromUtf8(record.cells[size_t(index)]).trimmed()
            : QString();
    }

    /// Fills in what the row says; the reason when a cell makes no sense.
    const char *fieldsOf(const CsvRecord &record, QJsonObject &fields) const
    {
        constexpr qint64 mostVisitors = 1'000'000'000'000;
        for (const StepsColumn column : {Visitors, Continued}) {
            const QString text = cell(record, column);
            if (text.isEmpty())
                continue;
            const std::optional<qint64> value = cellnumbers::whole(text, 0, mostVisitors);
            if (!value)
                return reasons::notPositive;
            fields.insert(columnNames[column].toString(), *value);
        }
        if (const QString text = cell(record, ExpectedDropoff); !text.isEmpty()) {
            const std::optional<double> value = cellnumbers::share(text);
            if (!value)
                return reasons::dropoffNotAShare;
            fields.insert(u"expected_dropoff"_s, *value);
        }
        if (const QString text = cell(record, Importance); !text.isEmpty()) {
            const std::optional<qint64> value = cellnumbers::whole(text, 1, 5);
            if (!value)
                return reasons::importanceNotInRange;
            fields.insert(u"importance"_s, *value);
        }
        return nullptr;
    }

    void reject(const CsvRecord &record, const char *reason) { reject(record, QString::fromLatin1(reason)); }
    void reject(const CsvRecord &record, const QString &reason)
    {
        ++m_outcome.rejected;
        RejectedRow row{.line = record.line, .reason = reason, .cells = {}};
        for (const std::string_view text : record.cells)
            row.cells.append(cleanUserText(QString::fromUtf8(text)));
        m_outcome.rejects.push_back(std::move(row));
    }

    Journey m_journey;
    TouchpointResolver m_touchpoints;
    TableOutcome &m_outcome;
    std::array<int, columnNames.size()> m_columns{};
};

} // namespace

Result<TableOutcome> readStepsFile(const QString &path, const Journey &journey, const MapId &map)
{
    const Result<DecodedFile> file = decodeFile(path, {}, FileHash::Compute);
    if (!file)
        return file.error();

    // The header's names are known, so the delimiter is the one under which they appear.
    for (const char delimiter : {',', ';', '\t', '|'}) {
        TableOutcome outcome;
        outcome.sha256 = file->hash->result();
        outcome.encoding = file->encoding;
        outcome.delimiter = QChar::fromLatin1(delimiter);
        StepsReader steps(journey, map, outcome);
        bool hasHeader = false;
        CsvReader reader(delimiter, [&](const CsvRecord &record) {
            if (record.isBlankLine() || (!hasHeader && record.isSeparatorLine()))
                return true;
            if (!hasHeader)
                return hasHeader = steps.readHeader(record);
            steps.readRow(record);
            return true;
        });
        const Status read = file->readRecords(reader);
        if (!hasHeader)
            continue;
        if (!read)
            return read.error();
        return outcome;
    }
    return Error{
        ErrorCode::Malformed,
        QCoreApplication::translate("Importer",
                                    "A table of step counts has the column touchpoint and at least one of "
                                    "visitors, continued, expected_dropoff and importance."),
        QFileInfo(path).fileName()};
}

} // namespace milepost
