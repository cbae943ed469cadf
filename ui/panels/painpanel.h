// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/painrankingmodel.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;
class QToolButton;

namespace milepost {

class PainDelegate;
class WeightsPanel;

/// "Where it hurts": the touchpoints by proven pain, worst first, or by the same rule reversed what works
/// well. Its selection is the session's.
class PainPanel : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the panel.
    PainPanel(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);
    ~PainPanel() override;

    PainRankingModel::Kind kind() const;
    /// Opens the weights, or brings them to the front.
    void showWeights();
    /// Every step of the calculation as a table.
    QByteArray csv() const;

signals:
    /// The button of the empty state.
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showRightPage();
    void showRemark(bool ranked);
    void explainEmpty();
    void saveCsv();
    void followSession();
    void followTable();

    MapSession &m_session;
    Appearance &m_appearance;
    PainRankingModel *m_model = nullptr;
    PainDelegate *m_delegate = nullptr;
    QTabBar *m_kinds = nullptr;
    QLabel *m_remark = nullptr;
    QLabel *m_own = nullptr;
    QToolButton *m_weightsButton = nullptr;
    QToolButton *m_csvButton = nullptr;
    QAction *m_copyCsv = nullptr;
    QAction *m_saveCsv = nullptr;
    QPointer<WeightsPanel> m_weights;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_importButton = nullptr;
    QString m_said; ///< what was written where, until the ranking changes
    bool m_following = false; ///< the table is being set from the session, not by the user
};

} // namespace milepost
