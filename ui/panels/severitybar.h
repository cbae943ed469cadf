// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/painpoints.h"
#include "ui/settings/appearance.h"

#include <QWidget>

#include <array>

namespace milepost {

/// How strongly each of the three parts of a severity is inked, wherever they are stacked.
inline constexpr std::array severityInk{1.0, 0.6, 0.3};

/// The parts of a touchpoint's severity stacked on the way from 0 to 1, with a line of words and number for
/// each.
class SeverityBar : public QWidget
{
    Q_OBJECT

public:
    /// The appearance outlives the bar.
    explicit SeverityBar(Appearance &appearance, QWidget *parent = nullptr);

    /// The parts by these weights, drawn in that tone. A part that was not compared says so.
    void setPain(const Pain &pain, const PainWeights &weights, ColorRole tone);
    /// What each part comes to; nothing for one that was not compared.
    const std::array<std::optional<double>, 3> &parts() const { return m_parts; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::array<QString, 3> names() const;
    QString number(size_t part) const;
    void describe();

    Appearance &m_appearance;
    std::array<std::optional<double>, 3> m_parts{};
    ColorRole m_tone = ColorRole::Brand;
};

} // namespace milepost
