// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/knownmetrics.h"

#include <algorithm>

namespace milepost {

bool isMetricCode(QStringView text)
{
    constexpr qsizetype longest = 40;
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto fits
        = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-'; };
    return !text.isEmpty() && text.size() <= longest && isLetter(text.front())
        && std::all_of(text.begin(), text.end(), fits);
}

KnownMetrics::KnownMetrics()
{
    for (const Metric metric : allMetrics)
        m_entries.push_back({metric, metricKey(metric), metricShortName(metric), metricScale(metric)});
}

void KnownMetrics::add(const Entry &own)
{
    if (!find(own.metric) && !find(own.key))
        m_entries.push_back(own);
}

const KnownMetrics::Entry *KnownMetrics::find(Metric metric) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const Entry &entry) { return entry.metric == metric; });
    return it == m_entries.end() ? nullptr : &*it;
}

const KnownMetrics::Entry *KnownMetrics::find(QStringView key) const
{
    // Keys are ASCII: the Turkish dotted capital never takes part.
    const QStringView wanted = key.trimmed();
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return wanted.compare(entry.key, Qt::CaseInsensitive) == 0;
    });
    return it == m_entries.end() ? nullptr : &*it;
}

} // namespace milepost
