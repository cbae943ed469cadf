// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace milepost {

class EvidenceChart;

/// The chart of one metric with its heading and the switch between trend and distribution.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    enum class View { Trend, Distribution };

    /// Session and appearance outlive the card.
    ChartCard(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    /// `touchpoint` null is the whole journey; `reference` and `tone` as in EvidenceChart::showTrend.
    void show(const TouchpointId &touchpoint, const MetricSummary &summary, std::optional<double> reference,
              ColorRole tone);
    View view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setView(View view);
    void refresh();
    QString countsText() const;

    MapSession &m_session;
    Appearance &m_appearance;
    QLabel *m_heading = nullptr;
    QToolButton *m_trendButton = nullptr;
    QToolButton *m_distributionButton = nullptr;
    EvidenceChart *m_chart = nullptr;
    QLabel *m_caption = nullptr;
    TouchpointId m_touchpoint;
    MetricSummary m_summary;
    std::optional<double> m_reference;
    ColorRole m_tone = ColorRole::Brand;
    View m_view = View::Trend;
};

} // namespace milepost
