// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/importpace.h"

#include <algorithm>
#include <cmath>

namespace milepost {

void ImportPace::set(qint64 milliseconds, double share)
{
    m_milliseconds = milliseconds;
    m_share = std::clamp(share, 0.0, 1.0);
}

bool ImportPace::isKnown() const
{
    constexpr qint64 soonest = 700; // ms
    return m_milliseconds >= soonest && m_share > 0.01;
}

std::optional<qint64> ImportPace::recordsPerSecond() const
{
    if (!isKnown() || m_records <= 0)
        return std::nullopt;
    return std::llround(double(m_records) * m_share * 1000.0 / double(m_milliseconds));
}

std::optional<qint64> ImportPace::secondsLeft() const
{
    if (!isKnown())
        return std::nullopt;
    return qint64(std::ceil(double(m_milliseconds) * (1 - m_share) / m_share / 1000.0));
}

} // namespace milepost
