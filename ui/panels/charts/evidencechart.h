// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapsummary.h"
#include "ui/settings/appearance.h"

#include <QWidget>

#include <memory>

namespace milepost {

/// The one chart of the inspector: how often each score was given, or a figure month by month with its
/// interval. What draws it stays inside this folder.
class EvidenceChart : public QWidget
{
    Q_OBJECT

public:
    /// The appearance outlives the chart.
    explicit EvidenceChart(Appearance &appearance, QWidget *parent = nullptr);
    ~EvidenceChart() override;

    void showDistribution(const MetricSummary &summary);
    /// Months of that calendar; those with too few answers leave a gap. `reference` is the rest of the
    /// journey, in the metric's unit.
    void showTrend(Metric metric, const std::vector<TrendPoint> &trend, const QCalendar &calendar,
                   std::optional<double> reference, ColorRole tone);

    QSize sizeHint() const override { return {260, 180}; }
    QSize minimumSizeHint() const override { return {160, 150}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Whether any month has enough answers for a figure.
bool hasTrend(const std::vector<TrendPoint> &trend);

} // namespace milepost
