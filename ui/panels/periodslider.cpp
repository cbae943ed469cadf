// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/periodslider.h"

#include "ui/panels/periodhandle.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int edge = PeriodHandle::side / 2; ///< the axis ends here, so that handles have room
constexpr int barTop = 4;
constexpr int trackY = 32;
constexpr int barBottom = trackY - 4;
constexpr qreal snap = 4; ///< pixels within which a month's edge attracts

} // namespace

PeriodSlider::PeriodSlider(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_first(new PeriodHandle(appearance, this))
    , m_last(new PeriodHandle(appearance, this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
    m_first->setObjectName(u"periodFirst"_s);
    m_last->setObjectName(u"periodLast"_s);
    for (const Handle which : {Handle::First, Handle::Last}) {
        PeriodHandle *handle = &this->handle(which);
        connect(handle, &PeriodHandle::monthsAsked, this,
                [this, which](int months) { moveHandle(which, months, 0); });
        connect(handle, &PeriodHandle::daysAsked, this,
                [this, which](int days) { moveHandle(which, 0, days); });
        connect(handle, &PeriodHandle::endAsked, this,
                [this, which](bool later) { moveToEnd(which, later); });
        connect(handle, &PeriodHandle::rangeAsked, this, [this](int months) {
            if (const auto range = m_axis.shifted(m_range, months))
                take(*range);
        });
    }
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QSize PeriodSlider::sizeHint() const
{
    return {280, trackY + edge + 4};
}

void PeriodSlider::retranslate()
{
    setToolTip({});
    m_first->setAccessibleName(tr("First day of the period"));
    m_last->setAccessibleName(tr("Last day of the period"));
    describe();
}

void PeriodSlider::describe()
{
    if (m_axis.isEmpty())
        return;
    const QLocale &locale = m_appearance.text().locale();
    const auto said
        = [&](int day) { return locale.toString(m_axis.dateOf(day), u"d MMMM yyyy"_s, m_axis.calendar()); };
    m_first->setAccessibleDescription(said(m_range.first));
    m_last->setAccessibleDescription(said(m_range.last));
}

void PeriodSlider::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        placeHandles();
}

bool PeriodSlider::setVolumes(const std::vector<MonthVolume> &volumes, const QCalendar &calendar)
{
    if (volumes == m_volumes && calendar.name() == m_axis.calendar().name())
        return false;
    std::vector<QDate> months;
    months.reserve(volumes.size());
    for (const MonthVolume &volume : volumes)
        months.push_back(volume.month);
    m_volumes = volumes;
    const DayAxis axis(std::move(months), calendar);
    if (axis.whole() == m_axis.whole() && axis.months() == m_axis.months() && !axis.isEmpty()
        && axis.month(0) == m_axis.month(0)) {
        m_axis = axis;
        update();
        return false;
    }
    m_drag.reset();
    m_axis = axis;
    for (PeriodHandle *handle : {m_first, m_last})
        handle->setRange(0, std::max(0, m_axis.days() - 1));
    setRange(m_axis.whole());
    return true;
}

void PeriodSlider::setRange(const DayRange &range)
{
    if (m_axis.isEmpty())
        return;
    const int end = m_axis.days() - 1;
    m_range.first = std::clamp(range.first, 0, end);
    m_range.last = std::clamp(range.last, m_range.first, end);
    describe();
    m_first->setValue(m_range.first);
    m_last->setValue(m_range.last);
    placeHandles();
    update();
}

void PeriodSlider::take(const DayRange &range)
{
    const DayRange before = m_range;
    setRange(range);
    if (!(m_range == before))
        emit rangeChanged(m_range);
}

// Geometry

qreal PeriodSlider::xOf(int day) const
{
    const qreal length = width() - 2 * edge;
    const qreal along = m_axis.days() == 0 ? 0 : length * day / m_axis.days();
    return isRightToLeft() ? width() - edge - along : edge + along;
}

int PeriodSlider::boundaryAt(qreal x, bool snaps) const
{
    const qreal length = width() - 2 * edge;
    const qreal along = isRightToLeft() ? width() - edge - x : x - edge;
    const int day = std::clamp(int(std::lround(along / length * m_axis.days())), 0, m_axis.days());
    if (!snaps)
        return day;
    const DayRange month = m_axis.daysOf(m_axis.monthOf(std::min(day, m_axis.days() - 1)));
    const int nearest = day - month.first <= month.last + 1 - day ? month.first : month.last + 1;
    return std::abs(xOf(nearest) - x) <= snap ? nearest : day;
}

int PeriodSlider::dayAt(qreal x) const
{
    const qreal length = width() - 2 * edge;
    const qreal along = isRightToLeft() ? width() - edge - x : x - edge;
    return std::clamp(int(std::floor(along / length * m_axis.days())), 0, m_axis.days() - 1);
}

void PeriodSlider::placeHandles()
{
    const auto place = [this](QWidget *handle, int boundary) {
        handle->move(qRound(xOf(boundary)) - edge, trackY - edge);
    };
    place(m_first, m_range.first);
    place(m_last, m_range.last + 1);
}

void PeriodSlider::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHandles();
}

// Keys

void PeriodSlider::moveHandle(Handle which, int months, int days)
{
    if (m_axis.isEmpty())
        return;
    DayRange range = m_range;
    // By month from edge to edge: the edge of the month it stands in is the first place it comes to.
    if (which == Handle::First) {
        const int month = m_axis.monthOf(range.first);
        const bool onEdge = m_axis.daysOf(month).first == range.first;
        if (months > 0)
            range.first = m_axis.daysOf(std::min(month + months, m_axis.months() - 1)).first;
        else if (months < 0)
            range.first = m_axis.daysOf(std::max(month + months + (onEdge ? 0 : 1), 0)).first;
        range.first += days;
        if (range.first > range.last)
            return;
    } else {
        const int month = m_axis.monthOf(range.last);
        const bool onEdge = m_axis.daysOf(month).last == range.last;
        if (months > 0)
            range.last = m_axis.daysOf(std::min(month + months - (onEdge ? 0 : 1), m_axis.months() - 1)).last;
        else if (months < 0)
            range.last = m_axis.daysOf(std::max(month + months, 0)).last;
        range.last += days;
        if (range.last < range.first)
            return;
    }
    take(range);
}

void PeriodSlider::moveToEnd(Handle which, bool later)
{
    DayRange range = m_range;
    if (which == Handle::First)
        range.first = later ? m_axis.daysOf(m_axis.monthOf(range.last)).first : 0;
    else
        range.last = later ? m_axis.days() - 1 : m_axis.daysOf(m_axis.monthOf(range.first)).last;
    take(range);
}

void PeriodSlider::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_drag) {
        QWidget::keyPressEvent(event);
        return;
    }
    const DayRange before = m_drag->before;
    m_drag.reset();
    unsetCursor();
    take(before);
}

// Mouse

PeriodSlider::Part PeriodSlider::partAt(const QPointF &position) const
{
    const qreal first = xOf(m_range.first);
    const qreal last = xOf(m_range.last + 1);
    const qreal toFirst = std::abs(position.x() - first);
    const qreal toLast = std::abs(position.x() - last);
    const qreal nearest = std::min(toFirst, toLast);
    const bool between = position.x() >= std::min(first, last) && position.x() <= std::max(first, last);
    const qreal reach = position.y() >= barBottom ? edge : edge / 2.0;
    // A range of a few pixels is still one that can be taken in the middle, above its handles.
    if (between && (nearest > reach || (position.y() < barBottom && std::abs(last - first) < 3 * edge)))
        return Part::Range;
    if (toFirst == toLast)
        return m_range.last >= m_axis.days() - 1 ? Part::First : Part::Last;
    return toFirst < toLast ? Part::First : Part::Last;
}

void PeriodSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_axis.isEmpty())
        return;
    const QPointF at = event->position();
    Drag drag{.part = partAt(at), .grip = 0, .pressed = dayAt(at.x()), .before = m_range};
    bool beside = false;
    if (drag.part != Part::Range) {
        PeriodHandle &held = handle(drag.part == Part::First ? Handle::First : Handle::Last);
        held.setFocus(Qt::MouseFocusReason);
        const qreal x = xOf(drag.part == Part::First ? m_range.first : m_range.last + 1);
        // Pressed beside it, the handle comes to the pointer; pressed on it, it stays where it is.
        beside = std::abs(at.x() - x) > edge;
        drag.grip = beside ? 0 : x - at.x();
    } else if (!m_first->hasFocus() && !m_last->hasFocus()) {
        m_first->setFocus(Qt::MouseFocusReason);
    }
    m_drag = drag;
    if (beside)
        dragTo(at.x(), !event->modifiers().testFlag(Qt::ShiftModifier));
}

void PeriodSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (m_axis.isEmpty())
        return;
    if (!m_drag) {
        const bool range = partAt(event->position()) == Part::Range && !(m_range == m_axis.whole());
        setCursor(range ? Qt::OpenHandCursor : Qt::SizeHorCursor);
        return;
    }
    if (m_drag->part == Part::Range)
        setCursor(Qt::ClosedHandCursor);
    dragTo(event->position().x(), !event->modifiers().testFlag(Qt::ShiftModifier));
}

void PeriodSlider::dragTo(qreal x, bool snaps)
{
    DayRange range = m_range;
    const DayRange &before = m_drag->before;
    switch (m_drag->part) {
    case Part::First:
        range.first = std::clamp(boundaryAt(x + m_drag->grip, snaps), 0, range.last);
        break;
    case Part::Last:
        range.last = std::clamp(boundaryAt(x + m_drag->grip, snaps) - 1, range.first, m_axis.days() - 1);
        break;
    case Part::Range:
        if (snaps && m_axis.isWholeMonths(before)) {
            const int months = m_axis.monthOf(dayAt(x)) - m_axis.monthOf(m_drag->pressed);
            range = m_axis.shifted(before, months).value_or(before);
        } else {
            const int length = before.last - before.first;
            range.first
                = std::clamp(before.first + dayAt(x) - m_drag->pressed, 0, m_axis.days() - 1 - length);
            range.last = range.first + length;
        }
        break;
    }
    take(range);
}

void PeriodSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag.reset();
    unsetCursor();
}

void PeriodSlider::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_axis.isEmpty())
        return;
    take(m_axis.daysOf(m_axis.monthOf(dayAt(event->position().x()))));
}

QString PeriodSlider::monthText(int month) const
{
    const MonthVolume &volume = m_volumes[size_t(month)];
    const LocalText &text = m_appearance.text();
    const QString name = text.locale().toString(volume.month, u"MMMM yyyy"_s, m_axis.calendar());
    if (volume.withheld)
        return tr("%1: fewer than %L2 responses").arg(name).arg(neverShownBelow);
    return tr("%1: %2 responses").arg(name, text.number(volume.responses));
}

bool PeriodSlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (m_axis.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), monthText(m_axis.monthOf(dayAt(help->pos().x()))), this);
    return true;
}

// Painting

void PeriodSlider::paintEvent(QPaintEvent *)
{
    if (m_axis.isEmpty())
        return;
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);

    qint64 most = 1;
    for (const MonthVolume &volume : m_volumes)
        most = std::max(most, volume.responses);
    QColor outside = theme.color(ColorRole::Muted);
    outside.setAlphaF(0.28F);
    QColor inside = theme.color(ColorRole::Brand);
    inside.setAlphaF(theme.isDark() ? 0.45F : 0.35F);
    const auto span = [this](int from, int to) {
        const qreal a = xOf(from);
        const qreal b = xOf(to);
        return std::pair(std::min(a, b), std::abs(b - a));
    };
    for (int month = 0; month < m_axis.months(); ++month) {
        const qint64 responses = m_volumes[size_t(month)].responses;
        if (responses == 0)
            continue;
        const DayRange days = m_axis.daysOf(month);
        const auto [left, width] = span(days.first, days.last + 1);
        const qreal between = width >= 6 ? 2 : 0;
        const qreal height = std::max(2.0, qreal(barBottom - barTop) * qreal(responses) / qreal(most));
        const QRectF bar(left + between / 2, barBottom - height, width - between, height);
        const qreal radius = between > 0 ? 2 : 0;
        const int first = std::max(days.first, m_range.first);
        const int last = std::min(days.last, m_range.last);
        const auto [from, length] = span(first, std::max(first, last + 1));
        const QRectF chosen(from, 0, length, barBottom);
        // Both are translucent: one must not shine through the other.
        painter.save();
        painter.setClipRegion(QRegion(rect()) - chosen.toRect());
        painter.setBrush(outside);
        painter.drawRoundedRect(bar, radius, radius);
        painter.setClipRect(chosen.toRect());
        painter.setBrush(inside);
        painter.drawRoundedRect(bar, radius, radius);
        painter.restore();
    }
    const auto track = [&](int from, int to, qreal thickness, const QColor &color) {
        const auto [left, width] = span(from, to);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(left, trackY - thickness / 2, width, thickness), 1, 1);
    };
    track(0, m_axis.days(), 2, outside);
    track(m_range.first, m_range.last + 1, 3, theme.color(ColorRole::Brand));
}

} // namespace milepost
