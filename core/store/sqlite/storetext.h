// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include <system_error>

namespace milepost {

/// The translation context of what the store says to people.
class StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// What the operating system says about an errno.
inline QString systemReason(int number)
{
    return QString::fromLocal8Bit(std::generic_category().message(number).c_str());
}

} // namespace milepost
