// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/stepsfile.h"

#include "core/csvimport/cellnumbers.h"
#include "core/csvimport/importreasons.h"
#include "core/csvimport/touchpointresolver.h"
#include "core/journey/edits.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

enum StepsColumn { TouchpointName, Visitors, Continued, ExpectedDropoff, Importance };
constexpr std::array<QStringView, 5> stepsColumns{u"touchpoint", u"visitors", u"continued",
                                                  u"expected_dropoff", u"importance"};

class StepsTable : public KnownTable
{
public:
    StepsTable(const Journey &journey, const MapId &map)
        : KnownTable(journey, stepsColumns)
        , m_touchpoints(journey, map)
    {
    }

protected:
    bool isHeader() const override
    {
        const auto values = {Visitors, Continued, ExpectedDropoff, Importance};
        return hasColumn(TouchpointName)
            && std::any_of(values.begin(), values.end(),
                           [this](StepsColumn column) { return hasColumn(column); });
    }

    QString missingHeader() const override
    {
        return QCoreApplication::translate(
            "Importer",
            "A table of step counts has the column touchpoint and at least one of "
            "visitors, continued, expected_dropoff and importance.");
    }

    Result<std::optional<ChangeSet>> changesOf(const Row &row) const override
    {
        QJsonObject fields;
        if (const char *reason = fieldsOf(row, fields))
            return rejected(reason);
        if (fields.isEmpty())
            return std::optional<ChangeSet>();
        const TouchpointResolver::Found found = m_touchpoints.find(row.cell(TouchpointName));
        const Touchpoint *touchpoint = found.id ? journey().find<Touchpoint>(*found.id) : nullptr;
        if (!touchpoint || touchpoint->removed) {
            return rejected(found.candidates.empty() ? reasons::unknownTouchpoint
                                                     : reasons::ambiguousTouchpoint);
        }
        const auto count = [&](const QString &field, std::optional<qint64> stored) {
            return fields.contains(field) ? std::optional(fields.value(field).toInteger()) : stored;
        };
        const std::optional<qint64> visitors = count(u"visitors"_s, touchpoint->visitors);
        const std::optional<qint64> continued = count(u"continued"_s, touchpoint->continued);
        if (visitors && continued && *continued > *visitors)
            return rejected(reasons::continuedAboveVisitors);
        Result<ChangeSet> changes = edits::setTouchpointFields(journey(), touchpoint->id, fields);
        if (!changes)
            return changes.error();
        return std::optional(std::move(*changes));
    }

private:
    /// Fills in what the row says; the reason when a cell makes no sense.
    static const char *fieldsOf(const Row &row, QJsonObject &fields)
    {
        constexpr qint64 mostVisitors = 1'000'000'000'000;
        for (const StepsColumn column : {Visitors, Continued}) {
            const QString text = row.cell(column);
            if (text.isEmpty())
                continue;
            const std::optional<qint64> value = cellnumbers::whole(text, 0, mostVisitors);
            if (!value)
                return reasons::notPositive;
            fields.insert(stepsColumns[column].toString(), *value);
        }
        if (const QString text = row.cell(ExpectedDropoff); !text.isEmpty()) {
            const std::optional<double> value = cellnumbers::share(text);
            if (!value)
                return reasons::dropoffNotAShare;
            fields.insert(u"expected_dropoff"_s, *value);
        }
        if (const QString text = row.cell(Importance); !text.isEmpty()) {
            const std::optional<qint64> value = cellnumbers::whole(text, 1, 5);
            if (!value)
                return reasons::importanceNotInRange;
            fields.insert(u"importance"_s, *value);
        }
        return nullptr;
    }

    TouchpointResolver m_touchpoints;
};

} // namespace

Result<TableOutcome> readStepsFile(const QString &path, const Journey &journey, const MapId &map)
{
    return StepsTable(journey, map).read(path);
}

} // namespace milepost
