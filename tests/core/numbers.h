// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include <cmath>

/// Holds a figure to the four decimals in which the worked examples are given.
#define COMPARE4(actual, expected)                                                                           \
    do {                                                                                                     \
        const double actual4 = (actual);                                                                     \
        const double expected4 = (expected);                                                                 \
        QVERIFY2(std::abs(actual4 - expected4) <= 0.5000001e-4,                                              \
                 qPrintable(                                                                                 \
                     QStringLiteral(#actual " is %1, expected %2").arg(actual4, 0, 'f', 8).arg(expected4))); \
    } while (false)
