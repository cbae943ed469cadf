// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/metric.h"

#include <vector>

namespace milepost {

/// A project's own metrics are stored under the numbers from here to 255, their scores lie within 0..10.
inline constexpr int firstOwnMetric = 16;
inline constexpr int lastOwnMetric = 255;
inline bool isOwnMetric(Metric metric)
{
    return int(metric) >= firstOwnMetric;
}

/// Whether a text can be the code of a metric: letters and digits of ASCII, "_" and "-", a letter first.
bool isMetricCode(QStringView text);

/// The metrics of a project, the built-in ones and its own, as imports, filters and reports name them.
class KnownMetrics
{
public:
    struct Entry {
        Metric metric = Metric::Nps; ///< of an own one its number
        QString key; ///< in files, JSON and on the command line
        QString name; ///< for people
        MetricScale scale;
    };

    /// The built-in ones.
    KnownMetrics();
    /// Takes one of the project's own; one whose number or key is known already is left out.
    void add(const Entry &own);

    const std::vector<Entry> &all() const { return m_entries; }
    const Entry *find(Metric metric) const;
    /// By its key in any case, without the blanks around it.
    const Entry *find(QStringView key) const;

private:
    std::vector<Entry> m_entries;
};

} // namespace milepost
