// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace milepost {

/// What is compared, while something is: both sides in words with their pins, how much of it is proven, swap
/// and end. Escape ends comparing too.
class CompareBar : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the bar, which is seen only while something is compared.
    CompareBar(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

signals:
    /// The bar went away with the focus in it: the lens may have it again.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct SideView {
        QToolButton *pin = nullptr;
        QLabel *caption = nullptr;
        QLabel *words = nullptr;
    };

    void build();
    SideView makeSide(const QString &name, ComparisonPins::Side side);
    void retranslate();
    void refresh();
    void showSide(ComparisonPins::Side side);
    void showGroups();
    QString verdict() const;

    MapSession &m_session;
    Appearance &m_appearance;
    SideView m_first;
    SideView m_second;
    QToolButton *m_swap = nullptr;
    QLabel *m_verdict = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace milepost
