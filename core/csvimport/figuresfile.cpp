// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/figuresfile.h"

#include "core/analysis/figureedits.h"
#include "core/analysis/periodfigures.h"
#include "core/base/textfold.h"
#include "core/csvimport/cellnumbers.h"
#include "core/csvimport/detect.h"
#include "core/csvimport/importreasons.h"
#include "core/csvimport/reader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

enum FiguresColumn { FirstDay, LastDay, KindOfFigure, FigureValue };
constexpr std::array<QStringView, 4> figureColumns{u"first", u"last", u"kind", u"value"};

/// Reads the records against a working copy of the journey, so that a figure may come more than once.
class FiguresReader
{
public:
    FiguresReader(const Journey &journey, TableOutcome &outcome)
        : m_journey(journey)
        , m_outcome(outcome)
    {
    }

    bool readHeader(const CsvRecord &record)
    {
        m_columns.fill(-1);
        for (size_t i = 0; i < record.cells.size(); ++i) {
            const QString name = foldText(QString::fromUtf8(record.cells[i]));
            for (size_t known = 0; known < figureColumns.size(); ++known) {
                if (m_columns[known] < 0 && foldText(figureColumns[known]) == name)
                    m_columns[known] = int(i);
            }
        }
        return std::all_of(m_columns.begin(), m_columns.end(), [](int column) { return column >= 0; });
    }

    void readRow(const CsvRecord &record)
    {
        ++m_outcome.read;
        if (cell(record, FigureValue).isEmpty()) {
            ++m_outcome.blank;
            return;
        }
        const QDate first = day(record, FirstDay);
        const QDate last = day(record, LastDay);
        const auto kind = enumFromName<FigureKind>(cell(record, KindOfFigure).toLower());
        if (!first.isValid() || !last.isValid())
            return reject(record, QString::fromLatin1(reasons::unreadableDate));
        if (!kind)
            return reject(record, QString::fromLatin1(reasons::unknownFigure));
        const std::optional<double> value = isShareKind(*kind)
            ? cellnumbers::share(cell(record, FigureValue))
            : cellnumbers::decimal(cell(record, FigureValue));
        if (!value)
            return reject(record,
                          QString::fromLatin1(isShareKind(*kind) ? reasons::figureNotAShare
                                                                 : reasons::figureNotANumber));
        Result<ChangeSet> changes = edits::setFigure(m_journey, first, last, *kind, *value);
        if (!changes)
            return reject(record, changes.error().text);
        if (changes->isEmpty()) {
            ++m_outcome.duplicate;
            return;
        }
        if (const Status applied = m_journey.apply(*changes); !applied)
            return reject(record, applied.error().text);
        m_outcome.changes.append(std::move(*changes));
        ++m_outcome.imported;
    }

private:
    QString cell(const CsvRecord &record, FiguresColumn column) const
    {
        const int index = m_columns[column];
        return size_t(index) < record.cells.size() ? QString::fromUtf8(record.cells[size_t(index)]).trimmed()
                                                   : QString();
    }
    QDate day(const CsvRecord &record, FiguresColumn column) const
    {
        return QDate::fromString(asciiDigits(cell(record, column)), Qt::ISODate);
    }
    void reject(const CsvRecord &record, const QString &reason)
    {
        ++m_outcome.rejected;
        RejectedRow row{.line = record.line, .reason = reason, .cells = {}};
        for (const std::string_view text : record.cells)
            row.cells.append(cleanUserText(QString::fromUtf8(text)));
        m_outcome.rejects.push_back(std::move(row));
    }

    Journey m_journey;
    TableOutcome &m_outcome;
    std::array<int, figureColumns.size()> m_columns{-1, -1, -1, -1};
};

} // namespace

Result<TableOutcome> readFiguresFile(const QString &path, const Journey &journey)
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
        FiguresReader figures(journey, outcome);
        bool hasHeader = false;
        CsvReader reader(delimiter, [&](const CsvRecord &record) {
            if (record.isBlankLine() || (!hasHeader && record.isSeparatorLine()))
                return true;
            if (!hasHeader)
                return hasHeader = figures.readHeader(record);
            figures.readRow(record);
            return true;
        });
        const Status read = file->readRecords(reader);
        if (!hasHeader)
            continue;
        if (!read)
            return read.error();
        return outcome;
    }
    return Error{ErrorCode::Malformed,
                 QCoreApplication::translate(
                     "Importer", "A table of period figures has the columns first, last, kind and value."),
                 QFileInfo(path).fileName()};
}

} // namespace milepost
