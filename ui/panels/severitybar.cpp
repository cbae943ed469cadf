// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/severitybar.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int severityHeight = 8;
constexpr int severityLineHeight = 20;
constexpr int firstSeverityLine = severityHeight + 8;
constexpr int swatch = 9;

} // namespace

SeverityBar::SeverityBar(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&SeverityBar::update));
}

void SeverityBar::setPain(const Pain &pain, const PainWeights &weights, ColorRole tone)
{
    const auto weighted = [](double weight, const std::optional<Comparison> &part) {
        return part ? std::optional(weight * part->atLeast) : std::nullopt;
    };
    m_parts
        = {weighted(weights.score, pain.scoreShortfall), weighted(weights.complaints, pain.complaintExcess),
           weighted(weights.dropoff, pain.dropoffExcess)};
    m_tone = tone;
    describe();
    update();
}

QSize SeverityBar::sizeHint() const
{
    return {240, firstSeverityLine + 3 * severityLineHeight};
}

std::array<QString, 3> SeverityBar::names() const
{
    return {tr("Score shortfall"), tr("Complaints"), tr("Drop-off")};
}

QString SeverityBar::number(size_t part) const
{
    return m_parts[part] ? m_appearance.text().number(*m_parts[part], 3) : tr("not compared");
}

void SeverityBar::describe()
{
    QStringList words;
    const std::array<QString, 3> titles = names();
    for (size_t i = 0; i < titles.size(); ++i)
        words << tr("%1: %2", "part of the severity, its number").arg(titles[i], number(i));
    setAccessibleName(words.join(u"; "_s));
}

void SeverityBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

void SeverityBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto mirrored
        = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const auto ink = [&](size_t part) {
        QColor color = theme.color(m_tone);
        color.setAlphaF(float(severityInk[part]));
        return color;
    };

    QPainterPath track;
    track.addRoundedRect(QRectF(0, 0, width(), severityHeight), severityHeight / 2.0, severityHeight / 2.0);
    painter.save();
    painter.setClipPath(track);
    painter.fillRect(QRect(0, 0, width(), severityHeight), theme.color(ColorRole::Soft));
    double from = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const double to = std::min(1.0, from + m_parts[i].value_or(0));
        const int left = int(from * width());
        const int right = int(to * width());
        if (to > from)
            painter.fillRect(mirrored({left, 0, std::max(right - left - 1, 1), severityHeight}), ink(i));
        from = to;
    }
    painter.restore();

    const QFont font = Theme::uiFont(12);
    painter.setFont(font);
    const std::array<QString, 3> titles = names();
    const Qt::Alignment leading
        = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment trailing
        = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    for (size_t i = 0; i < titles.size(); ++i) {
        const int top = firstSeverityLine + int(i) * severityLineHeight;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(i));
        painter.drawRoundedRect(mirrored({0, top + (severityLineHeight - swatch) / 2, swatch, swatch}), 2, 2);
        const QRect line(swatch + 8, top, width() - swatch - 8, severityLineHeight);
        painter.setPen(theme.color(ColorRole::Muted));
        painter.drawText(mirrored(line), int(leading), titles[i]);
        painter.setPen(theme.color(m_parts[i] ? ColorRole::Ink : ColorRole::Muted));
        painter.drawText(mirrored(line), int(trailing), number(i));
    }
}

} // namespace milepost
