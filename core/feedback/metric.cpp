// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/metric.h"

using namespace Qt::StringLiterals;

namespace milepost {

MetricScale metricScale(Metric metric)
{
    switch (metric) {
    case Metric::Nps:
        return {.low = 0, .high = 10, .favourableFrom = 9, .favourableTo = 10};
    case Metric::Csat:
        return {.low = 1, .high = 5, .favourableFrom = 4, .favourableTo = 5};
    case Metric::Ces:
        return {.low = 1, .high = 7, .favourableFrom = 5, .favourableTo = 7};
    case Metric::Ces1:
        return {.low = 1, .high = 5, .favourableFrom = 1, .favourableTo = 2, .highIsGood = false};
    }
    return {};
}

QString metricKey(Metric metric)
{
    switch (metric) {
    case Metric::Nps:
        return u"nps"_s;
    case Metric::Csat:
        return u"csat"_s;
    case Metric::Ces:
        return u"ces"_s;
    case Metric::Ces1:
        return u"ces1"_s;
    }
    return {};
}

std::optional<Metric> metricFromKey(QStringView key)
{
    for (const Metric metric : allMetrics) {
        // Keys are ASCII: the Turkish dotted capital never takes part.
        if (key.trimmed().compare(metricKey(metric), Qt::CaseInsensitive) == 0)
            return metric;
    }
    return std::nullopt;
}

QString metricShortName(Metric metric)
{
    switch (metric) {
    case Metric::Nps:
        return u"NPS"_s;
    case Metric::Csat:
        return u"CSAT"_s;
    case Metric::Ces:
        return u"CES"_s;
    case Metric::Ces1:
        return u"CES 1.0"_s;
    }
    return {};
}

} // namespace milepost
