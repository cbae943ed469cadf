// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/painpill.h"

#include "ui/panels/painmark.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace milepost {

namespace {

constexpr int pillHeight = 22;
constexpr int padding = 9;
constexpr int pillMarkSize = 9;
constexpr int gap = 5;

} // namespace

PainPill::PainPill(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(Theme::uiFont(12, QFont::DemiBold));
    connect(&appearance, &Appearance::changed, this, qOverload<>(&PainPill::update));
}

void PainPill::setPain(PainHighlight highlight, const QString &word)
{
    m_highlight = highlight;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize PainPill::sizeHint() const
{
    const int mark = m_highlight == PainHighlight::None ? 0 : pillMarkSize + gap;
    return {2 * padding + mark + fontMetrics().horizontalAdvance(m_word) + 1, pillHeight};
}

void PainPill::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const bool filled = m_highlight == PainHighlight::Red || m_highlight == PainHighlight::Amber;
    const QColor mark = theme.color(painMarkRole(m_highlight));
    const QColor ink = theme.color(filled ? ColorRole::OnPill : ColorRole::Muted);
    // White on the amber mark would not hold 4.5:1; amber text colour does.
    const QColor ground = m_highlight == PainHighlight::Amber ? theme.color(ColorRole::AmberText) : mark;

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(theme.color(ColorRole::Line)));
    painter.setBrush(filled ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    QRect text = rect().adjusted(padding, 0, -padding, 0);
    if (m_highlight != PainHighlight::None) {
        const QRect place(text.left(), (height() - pillMarkSize) / 2, pillMarkSize, pillMarkSize - 1);
        paintPainMark(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_highlight, ink);
        text.setLeft(text.left() + pillMarkSize + gap);
    }
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignCenter, m_word);
}

void PainPill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace milepost
