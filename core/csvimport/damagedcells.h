// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <string_view>

namespace milepost {

// What spreadsheets and export guards do to cells.

/// A number that a spreadsheet has cut to a few digits: "1.23E+11", "1,23E+11".
bool isCutNumber(std::string_view cell);

/// A number or a range that a spreadsheet took for a day: "05-Oct" was 5-10 or 5/10, "Mar-04" was 3-4.
bool isDayOfNumbers(QStringView cell);

/// The cell without the apostrophe that exports put before = + - @ so that no spreadsheet calculates it.
std::string_view withoutGuard(std::string_view cell);

} // namespace milepost
