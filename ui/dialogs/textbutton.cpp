// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/textbutton.h"

#include <QPainter>

namespace milepost {

namespace {

constexpr int inset = 2; // room for the ring that shows the focus

} // namespace

TextButton::TextButton(Appearance &appearance, QWidget *parent)
    : QToolButton(parent)
    , m_appearance(appearance)
    , m_font(Theme::uiFont(12))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void TextButton::setLook(ColorRole role, const QFont &font)
{
    m_role = role;
    m_font = font;
    updateGeometry();
    update();
}

QSize TextButton::sizeHint() const
{
    const QFontMetrics metrics(m_font);
    return {metrics.horizontalAdvance(text()) + 2 * inset, metrics.height()};
}

void TextButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = m_font;
    font.setUnderline(isEnabled() && underMouse());
    painter.setFont(font);
    painter.setPen(theme.color(isEnabled() ? m_role : ColorRole::Muted));
    painter.drawText(rect(), int(Qt::AlignCenter) | Qt::TextSingleLine, text());
    if (hasFocus()) {
        painter.setPen(theme.color(ColorRole::Brand));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

} // namespace milepost
