// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/mapping.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace milepost {

/// What one column of a survey file is: role, metric, scale, direction, touchpoint, the numbers behind worded
/// answers.
class ColumnEditor : public QDialog
{
    Q_OBJECT

public:
    /// `texts`: answers that occur in the column, offered for the numbers. The session gains the metric that
    /// the user defines here.
    ColumnEditor(const ColumnMapping &column, const QStringList &texts, MapSession &session,
                 Appearance &appearance, QWidget *parent = nullptr);

    /// The column as the user wants it.
    ColumnMapping column() const;

private:
    void showFitting();
    void fillLabels(const QStringList &texts);
    /// Marks what cannot be taken, says why, and keeps OK off meanwhile.
    void check();
    QString problemOfLabels();
    std::optional<int> number(int row) const;
    const KnownMetrics::Entry *chosenMetric() const;
    void defineMetric();

    ColumnMapping m_column;
    QStringList m_texts;
    MapSession &m_session;
    KnownMetrics m_metrics;
    Appearance &m_appearance;
    QComboBox *m_role = nullptr;
    QLabel *m_privacy = nullptr;
    QWidget *m_metricRow = nullptr;
    QComboBox *m_metric = nullptr;
    QLineEdit *m_scale = nullptr;
    QComboBox *m_direction = nullptr;
    QComboBox *m_touchpoint = nullptr;
    QLineEdit *m_key = nullptr;
    QTableWidget *m_labels = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_ok = nullptr;
    std::vector<std::pair<QWidget *, QLabel *>> m_rows;
};

} // namespace milepost
