// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace milepost {

/// Reasons of rejected records and cell problems: stable English keys, shown through tr().
namespace reasons {
inline constexpr char unknownMetric[] = QT_TRANSLATE_NOOP("ImportReason", "unknown metric");
inline constexpr char ambiguousTouchpoint[] = QT_TRANSLATE_NOOP("ImportReason", "ambiguous touchpoint");
inline constexpr char unknownTouchpoint[] = QT_TRANSLATE_NOOP("ImportReason", "unknown touchpoint");
inline constexpr char touchpointTooLong[] = QT_TRANSLATE_NOOP("ImportReason", "touchpoint name too long");
inline constexpr char notANumber[] = QT_TRANSLATE_NOOP("ImportReason", "score is not a number");
inline constexpr char notWhole[] = QT_TRANSLATE_NOOP("ImportReason", "score is not a whole number");
inline constexpr char ambiguousNumber[] = QT_TRANSLATE_NOOP("ImportReason", "ambiguous number");
inline constexpr char becameADay[]
    = QT_TRANSLATE_NOOP("ImportReason", "a spreadsheet has made a day of the score");
inline constexpr char outsideScale[] = QT_TRANSLATE_NOOP("ImportReason", "score outside the scale");
inline constexpr char secondScore[]
    = QT_TRANSLATE_NOOP("ImportReason", "second score for the same touchpoint and metric");
inline constexpr char unreadableDate[] = QT_TRANSLATE_NOOP("ImportReason", "unreadable date");
inline constexpr char damagedDate[]
    = QT_TRANSLATE_NOOP("ImportReason", "time of day damaged; the day was read");
inline constexpr char cutNumber[]
    = QT_TRANSLATE_NOOP("ImportReason", "number cut by a spreadsheet; it was not used");
inline constexpr char unreadableComplaint[]
    = QT_TRANSLATE_NOOP("ImportReason", "complaint is neither 1 nor 0");
inline constexpr char cellTooLong[] = QT_TRANSLATE_NOOP("ImportReason", "cell too long");
inline constexpr char tooManyCells[] = QT_TRANSLATE_NOOP("ImportReason", "more cells than columns");
inline constexpr char notPositive[] = QT_TRANSLATE_NOOP("ImportReason", "not a whole number from 0");
inline constexpr char continuedAboveVisitors[]
    = QT_TRANSLATE_NOOP("ImportReason", "more continued than visitors");
inline constexpr char dropoffNotAShare[]
    = QT_TRANSLATE_NOOP("ImportReason", "expected drop-off is not a share from 0 to 1");
inline constexpr char importanceNotInRange[]
    = QT_TRANSLATE_NOOP("ImportReason", "importance is not a whole number from 1 to 5");
inline constexpr char unknownFigure[] = QT_TRANSLATE_NOOP("ImportReason", "unknown kind of figure");
inline constexpr char figureNotAShare[] = QT_TRANSLATE_NOOP("ImportReason", "not a share from 0 to 1");
inline constexpr char figureNotANumber[] = QT_TRANSLATE_NOOP("ImportReason", "figure is not a number");
} // namespace reasons

/// The reason in the interface's language; as it is when it is none of these.
inline QString reasonText(const QString &reason)
{
    return QCoreApplication::translate("ImportReason", reason.toUtf8().constData());
}

} // namespace milepost
