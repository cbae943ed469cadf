// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace milepost {

/// The translation context of what the store says to people.
class StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace milepost
