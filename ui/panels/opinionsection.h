// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace milepost {

class SteadyComboBox;

/// What the workshop thinks of one touchpoint: each opinion with severity and frequency. Every finished edit
/// is one undo step. It is kept apart from what was measured.
class OpinionSection : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the section.
    OpinionSection(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    /// What was typed for the touchpoint shown before is kept first.
    void show(const TouchpointId &touchpoint);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        PainOpinionId id;
        QFrame *frame = nullptr;
        QLineEdit *text = nullptr;
        QLabel *severityLabel = nullptr;
        SteadyComboBox *severity = nullptr;
        QLabel *frequencyLabel = nullptr;
        SteadyComboBox *frequency = nullptr;
        QLabel *score = nullptr;
        QToolButton *remove = nullptr;
    };

    void retranslate();
    void refresh();
    void rebuild(const std::vector<PainOpinion> &opinions);
    Row makeRow(const PainOpinionId &id);
    void name(const Row &row);
    void fill(const Row &row, const PainOpinion &opinion);
    void keepTyped();
    void commit(const PainOpinionId &id);
    void add();
    void remove(const PainOpinionId &id);

    MapSession &m_session;
    Appearance &m_appearance;
    TouchpointId m_shown;
    QLabel *m_heading = nullptr;
    QLabel *m_hint = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_add = nullptr;
    std::vector<Row> m_rows;
};

} // namespace milepost
