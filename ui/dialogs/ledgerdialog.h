// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QSpinBox;
class QTableView;

namespace milepost {

class LedgerModel;

/// The evidence ledger: every figure of the map with its answers, age and sources, and when a figure is
/// stale. It follows the filter; a chosen row selects its touchpoint on the map.
class LedgerDialog : public QDialog
{
    Q_OBJECT

public:
    /// Session and appearance outlive the dialog.
    LedgerDialog(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);
    ~LedgerDialog() override;

    QByteArray csv() const;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void showSources();
    void followTable();
    void keepStaleAfter();
    void saveCsv();

    MapSession &m_session;
    Appearance &m_appearance;
    LedgerModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTimer m_rest; ///< clicking through the days is one step
    QLabel *m_coverage = nullptr;
    QLabel *m_staleLabel = nullptr;
    QSpinBox *m_staleAfter = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_sources = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace milepost
