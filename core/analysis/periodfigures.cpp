// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/periodfigures.h"

#include <cmath>

namespace milepost {

namespace {

std::optional<qint64> count(const PeriodFigures &period, FigureKind kind)
{
    const std::optional<double> value = period.value(kind);
    if (!value || *value < 0 || std::floor(*value) != *value || *value > 1e15)
        return std::nullopt;
    return qint64(*value);
}

} // namespace

bool isCount(FigureKind kind)
{
    return kind == FigureKind::CustomersAtStart || kind == FigureKind::CustomersAtEnd
        || kind == FigureKind::NewCustomers || kind == FigureKind::Buyers || kind == FigureKind::RepeatBuyers
        || kind == FigureKind::Periods;
}

bool isShareKind(FigureKind kind)
{
    return kind == FigureKind::MarginShare || kind == FigureKind::Retention || kind == FigureKind::Discount;
}

std::optional<double> PeriodFigures::value(FigureKind kind) const
{
    const auto it = entered.find(kind);
    return it == entered.end() ? std::nullopt : std::optional(it->second);
}

void compute(PeriodFigures &period)
{
    const auto atStart = count(period, FigureKind::CustomersAtStart);
    const auto atEnd = count(period, FigureKind::CustomersAtEnd);
    const auto newOnes = count(period, FigureKind::NewCustomers);
    if (atStart && atEnd && newOnes) {
        period.retention = retentionRate(*atStart, *atEnd, *newOnes);
        period.churn = churnRate(*atStart, *atEnd, *newOnes);
    }
    const auto buyers = count(period, FigureKind::Buyers);
    const auto repeatBuyers = count(period, FigureKind::RepeatBuyers);
    if (buyers && repeatBuyers)
        period.repeatPurchase = repeatPurchaseRate(*repeatBuyers, *buyers);

    const auto orderValue = period.value(FigureKind::OrderValue);
    const auto orders = period.value(FigureKind::OrdersPerYear);
    const auto years = period.value(FigureKind::CustomerYears);
    const auto marginShare = period.value(FigureKind::MarginShare);
    if (orderValue && orders && years && marginShare)
        period.clvSimple = clvSimple(*orderValue, *orders, *years, *marginShare);

    period.usedRetention = period.value(FigureKind::Retention);
    if (!period.usedRetention && period.retention)
        period.usedRetention = period.retention->share;
    const auto margin = period.value(FigureKind::PeriodMargin);
    const auto discount = period.value(FigureKind::Discount);
    if (margin && discount && period.usedRetention) {
        period.clvInfinite = clvInfinite(*margin, *period.usedRetention, *discount);
        period.clvFirstMarginNow = clvFirstMarginNow(*margin, *period.usedRetention, *discount);
        if (const auto periods = count(period, FigureKind::Periods); periods && *periods <= 100'000)
            period.clvFinite = clvFinite(*margin, *period.usedRetention, *discount, int(*periods));
    }
}

std::vector<std::pair<FigureKind, FigureConflict>> conflictsOf(const PeriodFigures &period)
{
    std::vector<std::pair<FigureKind, FigureConflict>> conflicts;
    const auto atStart = count(period, FigureKind::CustomersAtStart);
    const auto atEnd = count(period, FigureKind::CustomersAtEnd);
    const auto newOnes = count(period, FigureKind::NewCustomers);
    if (atEnd && newOnes && *newOnes > *atEnd)
        conflicts.emplace_back(FigureKind::NewCustomers, FigureConflict::NewAboveEnd);
    else if (atStart && atEnd && newOnes && *atEnd - *newOnes > *atStart)
        conflicts.emplace_back(FigureKind::CustomersAtEnd, FigureConflict::KeptAboveStart);
    const auto buyers = count(period, FigureKind::Buyers);
    const auto repeatBuyers = count(period, FigureKind::RepeatBuyers);
    if (buyers && repeatBuyers && *repeatBuyers > *buyers)
        conflicts.emplace_back(FigureKind::RepeatBuyers, FigureConflict::RepeatAboveBuyers);
    const auto entered = period.value(FigureKind::Retention);
    constexpr double rounding = 0.005; // typed to a whole percent
    if (entered && period.retention && std::abs(*entered - period.retention->share) > rounding)
        conflicts.emplace_back(FigureKind::Retention, FigureConflict::RetentionDisagrees);
    if (period.usedRetention == 1.0 && period.value(FigureKind::Discount) == 0.0)
        conflicts.emplace_back(FigureKind::Discount, FigureConflict::NoLifetimeValue);
    return conflicts;
}

std::vector<PeriodFigures> periodFigures(const Journey &journey)
{
    std::map<std::pair<QDate, QDate>, PeriodFigures> periods;
    for (const auto &[id, figure] : journey.all<BusinessFigure>()) {
        PeriodFigures &period = periods[{figure.first, figure.last}];
        period.first = figure.first;
        period.last = figure.last;
        period.entered[figure.kind] = figure.value;
    }
    std::vector<PeriodFigures> result;
    for (auto &[days, period] : periods) {
        compute(period);
        result.push_back(std::move(period));
    }
    return result;
}

} // namespace milepost
