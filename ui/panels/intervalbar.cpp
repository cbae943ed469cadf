// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/intervalbar.h"

#include <QPainter>

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal trackHeight = 4;
constexpr qreal intervalHeight = 6;
constexpr qreal dot = 9;

} // namespace

IntervalBar::IntervalBar(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&IntervalBar::update));
}

void IntervalBar::setFigure(const Figure &figure)
{
    m_figure = figure;
    update();
}

qreal IntervalBar::xOf(double value) const
{
    const double span = m_figure.axis.high - m_figure.axis.low;
    const double part = std::clamp((value - m_figure.axis.low) / span, 0.0, 1.0);
    const qreal usable = width() - dot;
    return dot / 2 + usable * (layoutDirection() == Qt::RightToLeft ? 1 - part : part);
}

void IntervalBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const qreal middle = height() / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);

    const auto stripe = [&](qreal from, qreal to, qreal thick, const QColor &color) {
        const QRectF rect(std::min(from, to), middle - thick / 2, std::abs(to - from), thick);
        painter.setBrush(color);
        painter.drawRoundedRect(rect, thick / 2, thick / 2);
    };

    stripe(0, width(), trackHeight, theme.color(ColorRole::Soft));
    const QColor tone = theme.color(m_figure.tone);
    if (m_figure.interval) {
        QColor soft = tone;
        soft.setAlphaF(0.45F);
        stripe(xOf(m_figure.interval->low), xOf(m_figure.interval->high), intervalHeight, soft);
    }
    if (m_figure.reference) {
        painter.setBrush(theme.color(ColorRole::Muted));
        painter.drawRect(QRectF(xOf(*m_figure.reference) - 0.75, 0, 1.5, height()));
    }
    if (m_figure.value) {
        painter.setBrush(tone);
        painter.drawEllipse(QPointF(xOf(*m_figure.value), middle), dot / 2, dot / 2);
    }
}

} // namespace milepost
