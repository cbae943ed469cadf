// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/comparisonpins.h"

namespace milepost {

ComparisonPins::ComparisonPins(JourneyDocument &document, FeedbackBook &book, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_book(book)
{
    connect(&book, &FeedbackBook::summariesChanged, this, [this] { m_comparison.reset(); });
}

bool ComparisonPins::isComparing() const
{
    return !m_attribute.isEmpty() || isPinned(Side::First) || isPinned(Side::Second);
}

const Filter &ComparisonPins::filter(Side side) const
{
    return isPinned(side) ? *pinned(side) : m_book.filter();
}

void ComparisonPins::pin()
{
    pin(isPinned(Side::First) ? Side::Second : Side::First);
}

void ComparisonPins::pin(Side side)
{
    m_attribute.clear();
    pinned(side) = m_book.filter();
    change();
}

void ComparisonPins::unpin(Side side)
{
    pinned(side).reset();
    change();
}

void ComparisonPins::swap()
{
    std::swap(m_pinned[0], m_pinned[1]);
    change();
}

void ComparisonPins::end()
{
    m_attribute.clear();
    m_pinned = {};
    change();
}

std::optional<ComparisonPins::Periods> ComparisonPins::lastPeriods(PeriodUnit unit) const
{
    QDate last = m_book.lastDay();
    if (!last.isValid())
        return std::nullopt;
    if (const QDate to = m_book.filter().to; to.isValid() && to < last)
        last = to;
    const QCalendar calendar = calendarOf(m_document.journey());
    Periods periods;
    periods.second = periodAround(last, unit, calendar);
    periods.first = periodBefore(periods.second, unit, calendar);
    // The days of the project end somewhere: before its first one there is nothing to compare with.
    if (!periods.first.to.isValid() || periods.first.to < m_book.firstDay())
        return std::nullopt;
    return periods;
}

void ComparisonPins::compareLastPeriods(PeriodUnit unit)
{
    const std::optional<Periods> periods = lastPeriods(unit);
    if (!periods)
        return;
    // Whatever else is filtered holds on both sides.
    Filter before = m_book.filter();
    before.from = periods->first.from;
    before.to = periods->first.to;
    Filter later = before;
    later.from = periods->second.from;
    later.to = periods->second.to;
    m_attribute.clear();
    m_pinned = {before, std::nullopt};
    m_comparison.reset();
    m_book.setFilter(later);
    change();
}

QStringList ComparisonPins::attributes() const
{
    QStringList names;
    for (const SegmentDictionary::Attribute &attribute : m_book.segments().attributes) {
        if (attribute.values.size() > 1 && attribute.values.size() <= mostGroups)
            names.append(attribute.name);
    }
    return names;
}

void ComparisonPins::compareEach(const QString &attribute)
{
    if (!attributes().contains(attribute))
        return;
    m_pinned = {};
    m_attribute = attribute;
    change();
}

const MapComparison *ComparisonPins::comparison() const
{
    const bool sides = m_attribute.isEmpty();
    if (!isComparing() || (sides && filter(Side::First) == filter(Side::Second)))
        return nullptr;
    if (!m_comparison)
        m_comparison = sides ? m_book.compareSides(filter(Side::First), filter(Side::Second))
                             : m_book.compareEach(m_attribute);
    return &*m_comparison;
}

void ComparisonPins::change()
{
    m_comparison.reset();
    emit changed();
}

} // namespace milepost
