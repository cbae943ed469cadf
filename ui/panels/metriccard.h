// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/ledger.h"
#include "ui/settings/appearance.h"

#include <QFrame>

class QLabel;

namespace milepost {

class IntervalBar;

/// One metric of the selected thing: name, number of answers, value, interval. A click or Space chooses it
/// for the chart.
class MetricCard : public QFrame
{
    Q_OBJECT

public:
    /// The appearance outlives the card.
    MetricCard(Appearance &appearance, Metric metric, QWidget *parent = nullptr);

    Metric metric() const { return m_metric; }
    /// `comparison`: this metric here against the rest of the journey, or null; `tone` is used where it is
    /// worse.
    void setSummary(const MetricSummary &summary, const Comparison *comparison, ColorRole tone);
    /// After setSummary(): both sides of a comparison as a sentence, under everything else; empty while
    /// nothing is compared.
    void setCompared(const QString &sentence);
    /// How old the answers are; null where nothing is known of them.
    void setLedger(const LedgerEntry *entry);
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }

signals:
    void chosen(milepost::Metric metric);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    Metric m_metric;
    QLabel *m_name = nullptr;
    QLabel *m_answers = nullptr;
    QLabel *m_value = nullptr;
    QLabel *m_interval = nullptr;
    QLabel *m_remark = nullptr;
    QLabel *m_compared = nullptr;
    QLabel *m_age = nullptr;
    IntervalBar *m_bar = nullptr;
    bool m_current = false;
};

} // namespace milepost
