// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/templatecard.h"

#include "ui/render/mappainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace milepost {

namespace {

constexpr int previewHeight = 132;
constexpr int usualWidth = 260;
constexpr int wordsMargin = 12;
constexpr qreal radius = 8;

} // namespace

TemplateCard::TemplateCard(Appearance &appearance, const TemplateInfo &info, QWidget *parent)
    : ClickFrame(parent)
    , m_appearance(appearance)
    , m_info(info)
{
    setAccessibleName(info.title);
    setAccessibleDescription(info.description);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // all of a row are as tall
    connect(&appearance, &Appearance::changed, this, qOverload<>(&TemplateCard::update));

    const Result<Journey> journey = journeyFromTemplate(info.key, appearance.language(), info.title);
    if (!journey || journey->maps().empty())
        return;
    const MapId map = journey->maps().front().id;
    const MapSummary nothing = summariseMap(*journey, map, {});
    m_layout = MapLayout::compute(*journey, map, nothing, appearance.text(),
                                  {.withTitle = false, .withLegend = false, .footer = {}});
    for (const Stage &stage : journey->stages(map)) {
        MapTarget target;
        target.kind = MapTarget::Kind::Stage;
        target.stage = stage.id;
        m_stages |= m_layout->rectOf(target);
    }
}

int TemplateCard::titleHeight() const
{
    return QFontMetrics(Theme::uiFont(13, QFont::DemiBold)).boundingRect(m_info.title).height();
}

QSize TemplateCard::sizeHint() const
{
    // Of the words themselves: Persian lines are taller than Latin ones.
    const int words
        = QFontMetrics(Theme::uiFont(12))
              .boundingRect(0, 0, usualWidth - 2 * wordsMargin, 1000, Qt::TextWordWrap, m_info.description)
              .height();
    return {usualWidth, std::max(234, previewHeight + 10 + titleHeight() + 4 + words + wordsMargin)};
}

void TemplateCard::paintPreview(QPainter &painter, const QRectF &place) const
{
    const Theme &theme = m_appearance.theme();
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(place.adjusted(0, 0, 0, radius), radius, radius);
    painter.setClipRect(place);
    painter.fillPath(shape, theme.color(ColorRole::Paper));
    if (m_layout && !m_stages.isEmpty()) {
        // Wide enough to see stages and cards; what does not fit runs out of the picture at the journey's
        // end.
        const QRectF inner = place.adjusted(12, 12, -12, 0);
        const qreal scale = std::clamp(inner.width() / m_stages.width(), 0.36, 0.6);
        painter.setClipRect(inner, Qt::IntersectClip);
        const qreal width = m_stages.width() * scale;
        qreal start = inner.center().x() - width / 2;
        if (width > inner.width())
            start = m_layout->isRightToLeft() ? inner.right() - width : inner.left();
        // The titles of the lanes beside the stages would only be seen in part.
        painter.setClipRect(QRectF(start, inner.top(), width, inner.height()), Qt::IntersectClip);
        painter.translate(start - m_stages.left() * scale, inner.top() - m_stages.top() * scale);
        painter.scale(scale, scale);
        MapPainter(theme).paint(painter, *m_layout, {}, detailFor(std::max(scale, 0.45)));
    }
    painter.restore();
}

void TemplateCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Panel));
    painter.drawRoundedRect(card, radius, radius);
    const QRectF preview(card.left(), card.top(), card.width(), previewHeight);
    paintPreview(painter, preview);
    painter.setPen(theme.color(ColorRole::Line));
    painter.drawLine(preview.bottomLeft(), preview.bottomRight());

    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    QRect text = rect().adjusted(wordsMargin, previewHeight + 10, -wordsMargin, -8);
    painter.setPen(theme.color(ColorRole::Ink));
    painter.setFont(Theme::uiFont(13, QFont::DemiBold));
    painter.drawText(text, align | Qt::AlignTop | Qt::TextSingleLine, m_info.title);
    painter.setPen(theme.color(ColorRole::Muted));
    painter.setFont(Theme::uiFont(12));
    text.setTop(text.top() + std::max(20, titleHeight() + 2));
    painter.drawText(text, align | Qt::AlignTop | Qt::TextWordWrap, m_info.description);

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(isLit() ? ColorRole::Brand : ColorRole::Line), isLit() ? 1.6 : 1));
    painter.drawRoundedRect(card, radius, radius);
}

} // namespace milepost
