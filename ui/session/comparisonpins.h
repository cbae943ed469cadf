// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/feedbackbook.h"
#include "core/feedback/calendarperiod.h"

#include <QObject>

#include <array>

namespace milepost {

/// What the map is compared with. Two sides, of which each is pinned, that is keeps its own filter, or
/// follows the book's; comparing goes on while one is pinned. Or each value of an attribute against all the
/// others. Belongs to a session: nothing of it is stored.
class ComparisonPins : public QObject
{
    Q_OBJECT

public:
    enum class Side { First, Second };

    /// Both outlive the pins.
    ComparisonPins(JourneyDocument &document, FeedbackBook &book, QObject *parent = nullptr);

    bool isComparing() const;
    bool isPinned(Side side) const { return pinned(side).has_value(); }
    const Filter &filter(Side side) const;
    /// Of "each against all others"; empty with two sides.
    const QString &attribute() const { return m_attribute; }

    /// Pins the book's filter: as the first side, and while that is pinned as the second.
    void pin();
    void pin(Side side);
    /// The side follows the filter again; the last pin ends comparing.
    void unpin(Side side);
    void swap();
    void end();

    struct Periods {
        Period first;
        Period second;
    };
    /// The last month, quarter or year of the project's calendar that has answers within the filter's period,
    /// and the one before it; nothing where there are none, or none before.
    std::optional<Periods> lastPeriods(PeriodUnit unit) const;
    /// Compares these two: the filter takes the later one, the earlier is pinned.
    void compareLastPeriods(PeriodUnit unit);

    /// More values than this are not compared: each is counted by itself.
    static constexpr qsizetype mostGroups = 50;
    /// The attributes that have groups to compare.
    QStringList attributes() const;
    void compareEach(const QString &attribute);

    /// What both sides say; computed when somebody asks. Null while nothing is compared, and while both sides
    /// are the same.
    const MapComparison *comparison() const;

signals:
    /// Other sides; new figures of the same ones come with the book's summariesChanged().
    void changed();

private:
    std::optional<Filter> &pinned(Side side) { return m_pinned[side == Side::First ? 0 : 1]; }
    const std::optional<Filter> &pinned(Side side) const { return m_pinned[side == Side::First ? 0 : 1]; }
    void change();

    JourneyDocument &m_document;
    FeedbackBook &m_book;
    std::array<std::optional<Filter>, 2> m_pinned;
    QString m_attribute;
    mutable std::optional<MapComparison> m_comparison;
};

} // namespace milepost
