// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace milepost {

class LeadingLabel;

/// Defines one metric of the project: name, code, what it says, scale, favourable answers, question, and
/// which other metric says what was expected. A fault is said in a sentence while it lasts.
class MetricEditor : public QDialog
{
    Q_OBJECT

public:
    /// `metric`: the one to change, or without an id the proposal for a new one. Session and appearance
    /// outlive the dialog.
    MetricEditor(const MetricDefinition &metric, MapSession &session, Appearance &appearance,
                 QWidget *parent = nullptr);

    /// As it stands in the fields.
    MetricDefinition metric() const;
    /// Of the metric that was stored; null before.
    const MetricDefinitionId &stored() const { return m_stored; }

    /// Stores it as one undo step; stays open where that is refused.
    void accept() override;

private:
    void build();
    void fill();
    void fillExpectations();
    void proposeCode();
    void showFitting();

    MetricDefinition m_metric;
    MapSession &m_session;
    Appearance &m_appearance;
    MetricDefinitionId m_stored;
    bool m_hasAnswers = false;
    bool m_codeIsTyped = false;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_code = nullptr;
    QComboBox *m_kind = nullptr;
    QSpinBox *m_low = nullptr;
    QSpinBox *m_high = nullptr;
    QComboBox *m_direction = nullptr;
    QLabel *m_edgeLabel = nullptr;
    QSpinBox *m_edge = nullptr; ///< of the favourable answers
    LeadingLabel *m_edgeHint = nullptr;
    QLineEdit *m_question = nullptr;
    QComboBox *m_expectation = nullptr;
    LeadingLabel *m_sentence = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

/// A code made from a name in any of the three languages' letters: "Staff friendliness" ->
/// "staff_friendliness".
QString proposedMetricCode(const QString &name, const Journey &journey);

} // namespace milepost
