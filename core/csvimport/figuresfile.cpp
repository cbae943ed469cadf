// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/figuresfile.h"

#include "core/analysis/figureedits.h"
#include "core/analysis/periodfigures.h"
#include "core/base/textfold.h"
#include "core/csvimport/cellnumbers.h"
#include "core/csvimport/importreasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

enum FiguresColumn { FirstDay, LastDay, KindOfFigure, FigureValue };
constexpr std::array<QStringView, 4> figureColumns{u"first", u"last", u"kind", u"value"};

class FiguresTable : public KnownTable
{
public:
    explicit FiguresTable(const Journey &journey)
        : KnownTable(journey, figureColumns)
    {
    }

protected:
    bool isHeader() const override
    {
        const auto columns = {FirstDay, LastDay, KindOfFigure, FigureValue};
        return std::all_of(columns.begin(), columns.end(),
                           [this](FiguresColumn column) { return hasColumn(column); });
    }

    QString missingHeader() const override
    {
        return QCoreApplication::translate(
            "Importer", "A table of period figures has the columns first, last, kind and value.");
    }

    Result<std::optional<ChangeSet>> changesOf(const Row &row) const override
    {
        const QString text = row.cell(FigureValue);
        if (text.isEmpty())
            return std::optional<ChangeSet>();
        const QDate first = QDate::fromString(asciiDigits(row.cell(FirstDay)), Qt::ISODate);
        const QDate last = QDate::fromString(asciiDigits(row.cell(LastDay)), Qt::ISODate);
        if (!first.isValid() || !last.isValid())
            return rejected(reasons::unreadableDate);
        const auto kind = enumFromName<FigureKind>(row.cell(KindOfFigure).toLower());
        if (!kind)
            return rejected(reasons::unknownFigure);
        const bool isShare = isShareKind(*kind);
        const std::optional<double> value = isShare ? cellnumbers::share(text) : cellnumbers::decimal(text);
        if (!value)
            return rejected(isShare ? reasons::figureNotAShare : reasons::figureNotANumber);
        Result<ChangeSet> changes = edits::setFigure(journey(), first, last, *kind, *value);
        if (!changes)
            return changes.error();
        return std::optional(std::move(*changes));
    }
};

} // namespace

Result<TableOutcome> readFiguresFile(const QString &path, const Journey &journey)
{
    return FiguresTable(journey).read(path);
}

} // namespace milepost
