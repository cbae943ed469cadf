// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/intervals.h"
#include "ui/settings/appearance.h"

#include <QWidget>

#include <optional>

namespace milepost {

/// A figure on its axis with its 95 % interval, and a tick for what it is compared with. Mirrors in
/// right-to-left.
class IntervalBar : public QWidget
{
    Q_OBJECT

public:
    struct Figure {
        Interval axis{0, 1};
        std::optional<double> value; ///< nothing: only the empty track
        std::optional<Interval> interval;
        std::optional<double> reference; ///< "elsewhere"
        ColorRole tone = ColorRole::Brand;
    };

    /// The appearance outlives the bar.
    explicit IntervalBar(Appearance &appearance, QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    const Figure &figure() const { return m_figure; }

    QSize sizeHint() const override { return {160, 14}; }
    QSize minimumSizeHint() const override { return {60, 14}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal xOf(double value) const;

    Appearance &m_appearance;
    Figure m_figure;
};

} // namespace milepost
