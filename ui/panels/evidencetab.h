// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QScrollArea>

#include <vector>

class QFrame;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace milepost {

class ChartCard;
class MetricCard;
class OwnFigures;
class SeverityBar;

/// What the answers say about the selected touchpoint, or about the whole journey: the sentence, a card per
/// metric, the chart, and how it all was computed from which files.
class EvidenceTab : public QScrollArea
{
    Q_OBJECT

public:
    /// Session and appearance outlive the tab.
    EvidenceTab(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {300, 400}; }

signals:
    /// The comments that a count stands for: the complaints among them, or all.
    void commentsRequested(bool complaints);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    /// The feedback about what is selected; empty for a stage.
    const TouchpointSummary &known() const;
    void refreshNote();
    void refreshCommentsLink();
    void refreshCards();
    /// Both sides of what is compared, as a sentence; empty while nothing is.
    QString comparedSides(Metric metric) const;
    void refreshWorkings();
    void refreshSources();
    void choose(Metric metric);
    void refreshChart();

    MapSession &m_session;
    Appearance &m_appearance;
    QFrame *m_note = nullptr;
    QLabel *m_sentence = nullptr;
    QToolButton *m_commentsLink = nullptr;
    QVBoxLayout *m_cardColumn = nullptr;
    std::vector<MetricCard *> m_cards; ///< one per metric, in order of priority
    OwnFigures *m_ownFigures = nullptr;
    ChartCard *m_chart = nullptr;
    QLabel *m_severityHeading = nullptr;
    SeverityBar *m_severity = nullptr;
    QToolButton *m_workingsButton = nullptr;
    QLabel *m_workings = nullptr;
    QLabel *m_missingHeading = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_sourcesHeading = nullptr;
    QLabel *m_sources = nullptr;
    QLabel *m_cautionHeading = nullptr;
    QLabel *m_caution = nullptr;
    std::optional<Metric> m_chosen; ///< by the user; otherwise the main metric is charted
    bool m_stale = true;
};

} // namespace milepost
