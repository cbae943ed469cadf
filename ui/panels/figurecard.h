// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/intervalbar.h"

#include <QFrame>

class QLabel;

namespace milepost {

/// One figure with its number of answers and its interval, for figures that no chart goes with.
class FigureCard : public QFrame
{
    Q_OBJECT

public:
    struct Contents {
        QString name;
        QString answers;
        QString value;
        QString interval;
        QString remark; ///< below; may be empty
        IntervalBar::Figure figure;
    };

    /// The appearance outlives the card.
    explicit FigureCard(Appearance &appearance, QWidget *parent = nullptr);

    void setContents(const Contents &contents);
    const Contents &contents() const { return m_contents; }

private:
    Contents m_contents;
    QLabel *m_name = nullptr;
    QLabel *m_answers = nullptr;
    QLabel *m_value = nullptr;
    QLabel *m_interval = nullptr;
    QLabel *m_remark = nullptr;
    IntervalBar *m_bar = nullptr;
};

} // namespace milepost
