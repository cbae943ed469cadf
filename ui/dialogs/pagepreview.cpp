// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/pagepreview.h"

#include "ui/render/mapexport.h"

#include <QPainter>

namespace milepost {

namespace {

constexpr qreal surround = 28; ///< least distance between sheet and edge, in pixels

} // namespace

PagePreview::PagePreview(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void PagePreview::show(const QPageLayout &page, std::optional<MapLayout> map)
{
    m_page = page;
    m_map = std::move(map);
    update();
}

QRectF PagePreview::sheet() const
{
    const QSizeF room = QRectF(rect()).adjusted(surround, surround, -surround, -surround).size();
    QRectF place(QPointF(), m_page.fullRect(QPageLayout::Point).size().scaled(room, Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    return place;
}

void PagePreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.color(ColorRole::Soft));
    const QRectF place = sheet();
    if (place.isEmpty())
        return;
    painter.setPen(theme.color(ColorRole::Line));
    painter.setBrush(Qt::white); // paper, in either theme
    painter.drawRect(place);
    if (!m_map)
        return;
    const QRectF points = m_page.fullRect(QPageLayout::Point);
    const QRectF printable = m_page.paintRect(QPageLayout::Point);
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    painter.scale(place.width() / points.width(), place.height() / points.height());
    painter.translate(printable.topLeft());
    paintPage(painter, m_page, *m_map);
}

} // namespace milepost
