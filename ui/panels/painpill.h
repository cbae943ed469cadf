// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/painpoints.h"
#include "ui/settings/appearance.h"

#include <QWidget>

namespace milepost {

/// Mark and word of a touchpoint's evidence label in one small pill: never colour alone.
class PainPill : public QWidget
{
    Q_OBJECT

public:
    /// The appearance outlives the pill.
    explicit PainPill(Appearance &appearance, QWidget *parent = nullptr);

    void setPain(PainHighlight highlight, const QString &word);
    PainHighlight highlight() const { return m_highlight; }
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Appearance &m_appearance;
    PainHighlight m_highlight = PainHighlight::None;
    QString m_word;
};

} // namespace milepost
