// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/figureedits.h"

#include "core/analysis/periodfigures.h"
#include "core/journey/editsupport.h"

#include <cmath>

namespace milepost::edits {

namespace {

constexpr double largest = 1e15;

std::vector<const BusinessFigure *> figuresOf(const Journey &journey, const QDate &first, const QDate &last)
{
    std::vector<const BusinessFigure *> figures;
    for (const auto &[id, figure] : journey.all<BusinessFigure>()) {
        if (figure.first == first && figure.last == last)
            figures.push_back(&figure);
    }
    return figures;
}

std::optional<Error> faultOfPeriod(const QDate &first, const QDate &last)
{
    if (!first.isValid() || !last.isValid())
        return invalidEdit(EditText::tr("A period has a first and a last day."));
    if (last < first)
        return invalidEdit(EditText::tr("The period ends before it begins."));
    return std::nullopt;
}

std::optional<Error> faultOfValue(FigureKind kind, double value)
{
    if (!std::isfinite(value) || std::abs(value) > largest)
        return invalidEdit(EditText::tr("The number is too large."));
    if (isCount(kind) && (value < 0 || std::floor(value) != value))
        return invalidEdit(EditText::tr("A count is a whole number from 0."));
    if (isShareKind(kind) && (value < 0 || value > 1))
        return invalidEdit(EditText::tr("A share lies between 0 and 100 percent."));
    if (kind != FigureKind::PeriodMargin && value < 0)
        return invalidEdit(EditText::tr("The number cannot be below 0."));
    return std::nullopt;
}

Error unknownPeriod()
{
    return invalidEdit(EditText::tr("Nothing is entered for this period."));
}

} // namespace

Result<ChangeSet> setFigure(const Journey &journey, const QDate &first, const QDate &last, FigureKind kind,
                            std::optional<double> value)
{
    if (const auto fault = faultOfPeriod(first, last))
        return *fault;
    if (value) {
        if (const auto fault = faultOfValue(kind, *value))
            return *fault;
    }
    const BusinessFigure *before = nullptr;
    for (const BusinessFigure *figure : figuresOf(journey, first, last)) {
        if (figure->kind == kind)
            before = figure;
    }
    ChangeSet changes;
    if (before && value) {
        BusinessFigure after = *before;
        after.value = *value;
        changes.replace(*before, after);
    } else if (before) {
        changes.remove(*before);
    } else if (value) {
        changes.insert(BusinessFigure{
            .id = BusinessFigureId::create(), .first = first, .last = last, .kind = kind, .value = *value});
    }
    return changes;
}

Result<ChangeSet> movePeriod(const Journey &journey, const QDate &first, const QDate &last,
                             const QDate &newFirst, const QDate &newLast)
{
    if (const auto fault = faultOfPeriod(newFirst, newLast))
        return *fault;
    const std::vector<const BusinessFigure *> figures = figuresOf(journey, first, last);
    if (figures.empty())
        return unknownPeriod();
    ChangeSet changes;
    if (first == newFirst && last == newLast)
        return changes;
    if (!figuresOf(journey, newFirst, newLast).empty())
        return invalidEdit(EditText::tr("That period has figures already."));
    for (const BusinessFigure *figure : figures) {
        BusinessFigure moved = *figure;
        moved.first = newFirst;
        moved.last = newLast;
        changes.replace(*figure, moved);
    }
    return changes;
}

Result<ChangeSet> removePeriod(const Journey &journey, const QDate &first, const QDate &last)
{
    const std::vector<const BusinessFigure *> figures = figuresOf(journey, first, last);
    if (figures.empty())
        return unknownPeriod();
    ChangeSet changes;
    for (const BusinessFigure *figure : figures)
        changes.remove(*figure);
    return changes;
}

Result<ChangeSet> setInvited(const Journey &journey, BatchId batch, std::optional<qint64> invited)
{
    const ImportBatch *known = journey.find<ImportBatch>(batch);
    if (!known)
        return invalidEdit(EditText::tr("There is no such import in the project."));
    if (invited && (*invited <= 0 || *invited > qint64(largest)))
        return invalidEdit(EditText::tr("The number of invited people is a whole number above 0."));
    if (invited && *invited < known->imported) {
        return invalidEdit(
            EditText::tr("%L1 people answered, so at least as many were invited.").arg(known->imported));
    }
    ImportBatch after = *known;
    after.invited = invited;
    ChangeSet changes;
    changes.replace(*known, after);
    return changes;
}

} // namespace milepost::edits
