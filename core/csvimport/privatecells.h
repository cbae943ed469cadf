// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace milepost {

// Cells that tell who somebody is, whatever stands above them. Digits are ASCII.

bool isEmailAddress(QStringView text);
/// IPv4, also with parts made unreadable: "10.0.0.x".
bool isNetworkAddress(QStringView text);
/// Digits with the marks of telephone numbers, and at least one such mark or a leading plus or zero.
bool isPhoneNumber(QStringView text);

} // namespace milepost
