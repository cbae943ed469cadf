// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/recordcheck.h"

#include <algorithm>

namespace milepost {

namespace {

/// The first column of a role; -1 when there is none.
int columnOfRole(const Mapping &mapping, ColumnRole role)
{
    const auto it = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                 [&](const ColumnMapping &column) { return column.role == role; });
    return it == mapping.columns.end() ? -1 : it->index;
}

Mapping withoutLeftOut(Mapping mapping)
{
    std::erase_if(mapping.columns,
                  [](const ColumnMapping &column) { return column.role == ColumnRole::Ignore; });
    return mapping;
}

} // namespace

RecordCheck::RecordCheck(const Mapping &asRead, const Journey &journey, const MapId &map,
                         const SegmentDictionary &segments)
    : m_mapping(asRead)
    , m_reader(withoutLeftOut(asRead), int(asRead.columns.size()), journey, map, segments)
{
    (void)m_reader.settle();
}

RecordCheck::Finding RecordCheck::read(qint64 line, const QStringList &cells)
{
    std::vector<std::string> texts;
    texts.reserve(size_t(cells.size()));
    for (const QString &cell : cells)
        texts.push_back(cell.toStdString());
    CsvRecord record;
    record.line = line;
    record.cells.assign(texts.begin(), texts.end());
    m_record.clear();
    m_reader.read(record, m_record);

    Finding finding;
    finding.kind = m_record.rejected ? Finding::Kind::Rejected
        : m_record.isBlank()         ? Finding::Kind::Blank
                                     : Finding::Kind::Usable;
    for (const CellProblem &problem : m_record.problems)
        finding.columns.push_back(problem.column);
    if (!m_record.rejected)
        return finding;
    finding.reason = m_record.rejected->reason;
    const bool isCellsFault
        = std::any_of(m_record.problems.begin(), m_record.problems.end(),
                      [&](const CellProblem &problem) { return problem.reason == finding.reason; });
    if (isCellsFault)
        return finding;
    finding.columns.clear();
    if (finding.reason == QLatin1StringView(reasons::tooManyCells)) {
        for (qsizetype i = qsizetype(m_mapping.columns.size()); i < cells.size(); ++i) {
            if (!cells.at(i).trimmed().isEmpty())
                finding.columns.push_back(int(i));
        }
    } else if (const int column = columnToBlame(finding.reason); column >= 0) {
        finding.columns.push_back(column);
    }
    return finding;
}

/// Of a reason that is about the record as a whole.
int RecordCheck::columnToBlame(const QString &reason) const
{
    if (reason == QLatin1StringView(reasons::unknownMetric))
        return columnOfRole(m_mapping, ColumnRole::Metric);
    for (const char *about :
         {reasons::ambiguousTouchpoint, reasons::unknownTouchpoint, reasons::touchpointTooLong}) {
        if (reason == QLatin1StringView(about))
            return columnOfRole(m_mapping, ColumnRole::Touchpoint);
    }
    return -1;
}

} // namespace milepost
