// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/iconpath.h"

#include <QFile>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Collects what a painter draws as one path: fills as they are, strokes as their outlines.
class OutlineEngine : public QPaintEngine
{
public:
    OutlineEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }

    const QPainterPath &outline() const { return m_outline; }

    bool begin(QPaintDevice *device) override
    {
        Q_UNUSED(device)
        return true;
    }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }

    void updateState(const QPaintEngineState &state) override
    {
        const DirtyFlags changed = state.state();
        if (changed & DirtyTransform)
            m_transform = state.transform();
        if (changed & DirtyPen)
            m_pen = state.pen();
        if (changed & DirtyBrush)
            m_brush = state.brush();
    }

    void drawPath(const QPainterPath &path) override
    {
        if (m_brush.style() != Qt::NoBrush)
            m_outline.addPath(m_transform.map(path));
        if (m_pen.style() == Qt::NoPen)
            return;
        QPainterPathStroker stroker(m_pen);
        m_outline.addPath(m_transform.map(stroker.createStroke(path)));
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        for (int i = 0; i < count; ++i) {
            if (i == 0)
                path.moveTo(points[i]);
            else
                path.lineTo(points[i]);
        }
        if (mode != PolylineMode)
            path.closeSubpath();
        drawPath(path);
    }

    void drawPixmap(const QRectF &rect, const QPixmap &pixmap, const QRectF &source) override
    {
        // Our icons have no pictures in them.
        Q_UNUSED(rect)
        Q_UNUSED(pixmap)
        Q_UNUSED(source)
    }

private:
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    QPainterPath m_outline;
};

class OutlineDevice : public QPaintDevice
{
public:
    static constexpr int side = 256;

    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QPainterPath &outline() const { return m_engine.outline(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return side;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 0;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 72;
        }
    }

private:
    mutable OutlineEngine m_engine;
};

QPainterPath triangle(qreal inset)
{
    QPainterPath path;
    path.addPolygon(
        QPolygonF({QPointF(0.5, 0.12 + inset * 1.1), QPointF(0.94 - inset * 0.95, 0.88 - inset * 0.6),
                   QPointF(0.06 + inset * 0.95, 0.88 - inset * 0.6)}));
    path.closeSubpath();
    return path;
}

/// The signs that the map cannot do without, and a ring for a channel that has no drawing of its own.
QPainterPath builtInPath(const QString &name)
{
    if (name == "pain"_L1) {
        QPainterPath mark;
        mark.addRoundedRect(QRectF(0.455, 0.4, 0.09, 0.24), 0.045, 0.045);
        mark.addEllipse(QPointF(0.5, 0.74), 0.055, 0.055);
        return triangle(0).subtracted(mark);
    }
    if (name == "pain-possible"_L1)
        return triangle(0).subtracted(triangle(0.11));
    QPainterPath ring;
    ring.addEllipse(QPointF(0.5, 0.5), 0.36, 0.36);
    QPainterPath hole;
    hole.addEllipse(QPointF(0.5, 0.5), 0.27, 0.27);
    return ring.subtracted(hole);
}

} // namespace

QPainterPath iconPath(const QString &name)
{
    const QString file = u":/icons/%1.svg"_s.arg(name);
    if (!QFile::exists(file))
        return builtInPath(name);
    QSvgRenderer renderer(file);
    if (!renderer.isValid())
        return builtInPath(name);
    OutlineDevice device;
    QPainter painter(&device);
    renderer.render(&painter, QRectF(0, 0, OutlineDevice::side, OutlineDevice::side));
    painter.end();
    QPainterPath path
        = QTransform::fromScale(1.0 / OutlineDevice::side, 1.0 / OutlineDevice::side).map(device.outline());
    path.setFillRule(Qt::WindingFill);
    return path;
}

} // namespace milepost
