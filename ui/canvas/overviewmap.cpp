// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/overviewmap.h"

#include "ui/canvas/mapview.h"
#include "ui/render/mappainter.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace milepost {

namespace {

constexpr QSizeF largest{220, 120};
constexpr int padding = 4;
/// Below this share of the map that is seen, an overview helps.
constexpr qreal helpsBelow = 0.6;

} // namespace

OverviewMap::OverviewMap(MapSession &session, Appearance &appearance, MapView &view)
    : QWidget(&view)
    , m_session(session)
    , m_appearance(appearance)
    , m_view(view)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    hide();
    connect(&m_appearance, &Appearance::changed, this, [this] {
        m_serial = 0;
        update();
    });
    retranslate();
}

void OverviewMap::retranslate()
{
    setToolTip(tr("Overview: drag to move the visible part"));
}

void OverviewMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool OverviewMap::isUseful() const
{
    const QSizeF map = m_session.layout().size();
    if (map.isEmpty())
        return false;
    const QSizeF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect().size();
    const qreal share
        = std::min(1.0, seen.width() / map.width()) * std::min(1.0, seen.height() / map.height());
    // In a small window it would hide what it helps to find.
    const bool roomy = m_view.width() > 3 * width() && m_view.height() > 3 * height();
    return share < helpsBelow && roomy;
}

qreal OverviewMap::scale() const
{
    const QSizeF map = m_session.layout().size();
    if (map.isEmpty())
        return 1;
    return std::min(largest.width() / map.width(), largest.height() / map.height());
}

QSize OverviewMap::sizeHint() const
{
    // A very long map keeps a height in which the frame can be seen and caught.
    const QSizeF map = m_session.layout().size() * scale();
    return {int(map.width()) + 2 * padding, std::max(int(map.height()), 16) + 2 * padding};
}

QRectF OverviewMap::frame() const
{
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect()
        & QRectF(QPointF(), m_session.layout().size());
    return {seen.topLeft() * scale() + QPointF(padding, padding), seen.size() * scale()};
}

void OverviewMap::paintEvent(QPaintEvent *)
{
    const MapLayout &layout = m_session.layout();
    const Theme &theme = m_appearance.theme();
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = size() * ratio;
    if (m_serial != layout.serial() || m_picture.size() != pixels) {
        m_serial = layout.serial();
        m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(theme.color(ColorRole::Paper));
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(padding, padding);
        painter.scale(scale(), scale());
        MapPainter map(theme);
        map.setForScreen(true);
        map.paint(painter, layout, {}, Detail::Far);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setPen(theme.color(ColorRole::Line));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    const QColor brand = theme.color(ColorRole::Brand);
    QColor wash = brand;
    wash.setAlpha(36);
    painter.setPen(QPen(brand, 1.5));
    painter.setBrush(wash);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(frame(), 2, 2);
}

void OverviewMap::goTo(const QPointF &position)
{
    m_view.centerOn((position - QPointF(padding, padding)) / scale());
}

void OverviewMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    // Caught inside, the frame stays under the pointer where it was caught; elsewhere it jumps there.
    m_grip = frame().contains(event->position()) ? frame().center() - event->position() : QPointF();
    goTo(event->position() + m_grip);
}

void OverviewMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position() + m_grip);
}

void OverviewMap::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept(); // not a click on the map below
}

} // namespace milepost
