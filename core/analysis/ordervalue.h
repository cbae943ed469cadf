// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/painpoints.h"
#include "core/base/localtext.h"
#include "core/journey/entities.h"

namespace milepost {

/// What a lost order costs.
struct OrderValue {
    double amount = 0; ///< of one order, in whole units of the currency
    QString currency; ///< ISO 4217, may be empty
};

/// The project's; nothing where nobody said it.
std::optional<OrderValue> orderValueOf(const Project &project);

/// Whole customers that a drop-off lost (or kept) at least, rounded down, so that never more is claimed than
/// was proven.
qint64 wholeCustomers(const Pain &pain);
/// What they are worth at least, in whole units of the currency, rounded down.
double moneyAtLeast(const Pain &pain, const OrderValue &order);

/// "24,200 TRY": an amount rounded down to whole units, glued to its currency.
QString moneyText(double amount, const QString &currency, const LocalText &text);
/// The same with the hundredths where there are any: "49.90 TRY".
QString priceText(const OrderValue &order, const LocalText &text);

} // namespace milepost
