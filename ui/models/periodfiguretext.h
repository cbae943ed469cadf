// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/periodfigures.h"
#include "core/base/localtext.h"

#include <QStringList>

/// How the figures of periods are written, in the language of the given text.
namespace milepost::periodfigures {

/// "Customers at the start", ...; the short form heads a column.
QString kindName(FigureKind kind, const LocalText &text);
QString shortKindName(FigureKind kind, const LocalText &text);
/// An entered value of that kind: a count, a percentage, an amount.
QString value(FigureKind kind, double value, const LocalText &text);
/// "90% (85–93%)"; a dash for nothing.
QString share(const std::optional<ShareFigure> &figure, const LocalText &text);
QString amount(const std::optional<double> &value, const LocalText &text);
QString conflict(FigureConflict conflict, const LocalText &text);
/// How each figure of the period is computed, with its inputs; of one that cannot be, what is missing.
QStringList workings(const PeriodFigures &period, const LocalText &text);

} // namespace milepost::periodfigures
