// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/ordervalue.h"

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr double tolerance = 1e-9; // 0.29 * 100 is 28.999999999999996

QString withCurrency(const QString &number, const QString &currency, const LocalText &text)
{
    if (currency.isEmpty())
        return number;
    const QString glued
        = text.say("Money", "%1 %2", "amount, code of the currency").replace(u' ', QChar::Nbsp);
    return glued.arg(number, text.isRightToLeft() ? LocalText::isolateLeftToRight(currency) : currency);
}

} // namespace

std::optional<OrderValue> orderValueOf(const Project &project)
{
    if (!project.orderValue)
        return std::nullopt;
    return OrderValue{double(*project.orderValue) / 100, project.currency};
}

qint64 wholeCustomers(const Pain &pain)
{
    return qint64(std::floor(std::max(0.0, pain.lostAtLeast) + tolerance));
}

double moneyAtLeast(const Pain &pain, const OrderValue &order)
{
    return std::floor(double(wholeCustomers(pain)) * order.amount + tolerance);
}

QString moneyText(double amount, const QString &currency, const LocalText &text)
{
    return withCurrency(text.number(std::floor(amount + tolerance), 0), currency, text);
}

QString priceText(const OrderValue &order, const LocalText &text)
{
    const bool whole = std::abs(order.amount - std::round(order.amount)) < 0.005;
    return withCurrency(text.number(order.amount, whole ? 0 : 2), order.currency, text);
}

} // namespace milepost
