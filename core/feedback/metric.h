// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace milepost {

/// The built-in metrics. CES is CES 2.0 (1-7, high is easy), CES1 the older effort scale (1-5, low is good):
/// two metrics that are never pooled. The values are stored; they never change.
enum class Metric : quint8 { Nps = 1, Csat = 2, Ces = 3, Ces1 = 4 };

/// In the order in which a touchpoint's main figure is chosen (decisions.md 25).
inline constexpr std::array metricsByPriority{Metric::Csat, Metric::Ces, Metric::Ces1, Metric::Nps};
inline constexpr std::array allMetrics{Metric::Nps, Metric::Csat, Metric::Ces, Metric::Ces1};

/// How a metric's scale is read.
struct MetricScale {
    int low = 0; ///< lowest valid score
    int high = 0; ///< highest valid score
    int favourableFrom = 0; ///< first score that counts as favourable (promoter, satisfied, easy)
    int favourableTo = 0; ///< last one; CES1 counts 1-2
    bool highIsGood = true;
};

/// The scale of a built-in metric (domain.md section 2).
MetricScale metricScale(Metric metric);
/// "nps", "csat", "ces", "ces1": in files, JSON and on the command line.
QString metricKey(Metric metric);
/// The metric of a key in any case; nothing for any other word.
std::optional<Metric> metricFromKey(QStringView key);
/// "NPS", "CSAT", "CES", "CES 1.0": the short name, the same in every language.
QString metricShortName(Metric metric);

} // namespace milepost
