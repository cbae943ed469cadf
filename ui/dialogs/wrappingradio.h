// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QRadioButton>

namespace milepost {

/// A radio button whose words take as many lines as they need: Qt's own is as wide as its longest answer.
class WrappingRadio : public QRadioButton
{
    Q_OBJECT

public:
    /// The appearance outlives the button.
    WrappingRadio(const QString &text, Appearance &appearance, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int textStart() const; ///< from the leading edge
    int flags() const;

    Appearance &m_appearance;
};

} // namespace milepost
