// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>
#include <QTimer>

#include <array>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;

namespace milepost {

class FieldBox;
class SteadyComboBox;

/// How the ranking weighs its three kinds of evidence, and what an order is worth. The ranking follows while
/// a weight is moved; a gesture, or typing until it rests, is one undo step.
class WeightsPanel : public QDialog
{
    Q_OBJECT

public:
    /// Session and appearance outlive the panel.
    WeightsPanel(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);
    ~WeightsPanel() override;

    /// Above the button that opens it, inside the screen.
    void popUpAt(const QWidget &button);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Row {
        QLabel *label = nullptr;
        QSlider *slider = nullptr;
        QDoubleSpinBox *box = nullptr;
    };

    void build();
    void addRow(size_t index);
    void retranslate();
    void refresh();
    PainWeights shown() const;
    void showWeights(const PainWeights &weights);
    /// A weight was moved: the ranking follows, the file waits.
    void tryOut();
    /// What was tried out becomes one undo step.
    void keep();
    void reset();
    void commitValue();
    void commitCurrency();

    MapSession &m_session;
    Appearance &m_appearance;
    QTimer m_rest; ///< a gesture of keys ends when they rest
    QLabel *m_hint = nullptr;
    std::array<Row, 3> m_rows; ///< score, complaints, drop-off
    QLabel *m_remark = nullptr;
    QPushButton *m_reset = nullptr;
    QLabel *m_valueHeading = nullptr;
    QLineEdit *m_value = nullptr;
    FieldBox *m_valueBox = nullptr;
    SteadyComboBox *m_currency = nullptr;
    FieldBox *m_currencyBox = nullptr;
    QLabel *m_valueHint = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace milepost
