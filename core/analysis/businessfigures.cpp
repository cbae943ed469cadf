// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/businessfigures.h"

#include <cmath>

namespace milepost {

namespace {

bool isShare(double value)
{
    return value >= 0 && value <= 1; // false for NaN too
}

bool areRates(double margin, double retention, double discount)
{
    return std::isfinite(margin) && isShare(retention) && isShare(discount);
}

} // namespace

std::optional<ShareFigure> shareFigure(qint64 k, qint64 n)
{
    if (n <= 0 || k < 0 || k > n)
        return std::nullopt;
    return ShareFigure{.k = k, .n = n, .share = double(k) / double(n), .interval = wilson(k, n)};
}

std::optional<ShareFigure> dropoffRate(qint64 visitors, qint64 continued)
{
    return shareFigure(visitors - continued, visitors);
}

std::optional<ShareFigure> completionRate(qint64 first, qint64 last)
{
    return shareFigure(last, first);
}

std::optional<ShareFigure> responseRate(qint64 answered, qint64 invited)
{
    return shareFigure(answered, invited);
}

std::optional<ShareFigure> repeatPurchaseRate(qint64 boughtAgain, qint64 customers)
{
    return shareFigure(boughtAgain, customers);
}

std::optional<ShareFigure> retentionRate(qint64 atStart, qint64 atEnd, qint64 newOnes)
{
    if (newOnes < 0)
        return std::nullopt;
    return shareFigure(atEnd - newOnes, atStart);
}

std::optional<ShareFigure> churnRate(qint64 atStart, qint64 atEnd, qint64 newOnes)
{
    const std::optional<ShareFigure> kept = retentionRate(atStart, atEnd, newOnes);
    return kept ? shareFigure(kept->n - kept->k, kept->n) : std::nullopt;
}

std::optional<double> clvSimple(double orderValue, double ordersPerYear, double years, double margin)
{
    const double value = orderValue * ordersPerYear * years * margin;
    if (!std::isfinite(value) || ordersPerYear < 0 || years < 0)
        return std::nullopt;
    return value;
}

std::optional<double> clvInfinite(double margin, double retention, double discount)
{
    if (!areRates(margin, retention, discount) || !(1 + discount - retention > 0))
        return std::nullopt;
    return margin * retention / (1 + discount - retention);
}

std::optional<double> clvFirstMarginNow(double margin, double retention, double discount)
{
    if (!areRates(margin, retention, discount) || !(1 + discount - retention > 0))
        return std::nullopt;
    return margin * (1 + discount) / (1 + discount - retention);
}

std::optional<double> clvFinite(double margin, double retention, double discount, int periods)
{
    if (!areRates(margin, retention, discount) || periods < 0)
        return std::nullopt;
    // The sum of a geometric series, in closed form but for a quotient of 1.
    const double quotient = retention / (1 + discount);
    if (quotient == 1)
        return margin * periods;
    return margin * quotient * (1 - std::pow(quotient, periods)) / (1 - quotient);
}

GapFigure expectationGap(std::span<const ExpectedAndPerceived> pairs)
{
    GapFigure figure;
    figure.n = qint64(pairs.size());
    figure.base = baseOf(figure.n);
    if (figure.base == Base::TooFew)
        return figure;
    double sum = 0;
    for (const ExpectedAndPerceived &pair : pairs)
        sum += pair.perceived - pair.expected;
    const double n = double(figure.n);
    const double mean = sum / n;
    double squares = 0;
    for (const ExpectedAndPerceived &pair : pairs)
        squares += std::pow(pair.perceived - pair.expected - mean, 2);
    const double deviation = std::sqrt(squares / (n - 1));
    const double margin = meanQuantile(figure.n) * deviation / std::sqrt(n);
    figure.gap = mean;
    figure.deviation = deviation;
    figure.interval = Interval{mean - margin, mean + margin};
    return figure;
}

} // namespace milepost
