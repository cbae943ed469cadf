// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/feedbackbook.h"
#include "ui/panels/dayaxis.h"
#include "ui/settings/appearance.h"

#include <QWidget>

namespace milepost {

class PeriodHandle;

/// A period chosen by two handles over bars of the months' volumes. A handle, or the range between both, is
/// dragged; near the edge of a month it falls on it, with Shift it does not. Keys, on a handle: arrows by
/// month, Shift+arrows by day, Ctrl+arrows the whole range, Home and End. Escape takes a drag back.
class PeriodSlider : public QWidget
{
    Q_OBJECT

public:
    enum class Handle { First, Last };

    /// Appearance outlives the slider.
    explicit PeriodSlider(Appearance &appearance, QWidget *parent = nullptr);

    /// True where it is another axis: that numbers its days otherwise, and the range is all of it.
    bool setVolumes(const std::vector<MonthVolume> &volumes, const QCalendar &calendar);
    const DayAxis &axis() const { return m_axis; }
    const DayRange &range() const { return m_range; }
    /// By the program: says nothing.
    void setRange(const DayRange &range);
    bool isDragging() const { return m_drag.has_value(); }

    PeriodHandle &handle(Handle which) { return which == Handle::First ? *m_first : *m_last; }
    /// Where the boundary before that day is drawn; days() is the axis' end.
    qreal xOf(int day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// By the user, also while the mouse moves.
    void rangeChanged(const milepost::DayRange &range);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Part { First, Last, Range };
    struct Drag {
        Part part = Part::Range;
        qreal grip = 0; ///< from the pointer to what it holds, in pixels
        int pressed = 0; ///< the day under the pointer when it went down
        DayRange before;
    };

    void retranslate();
    void describe();
    void placeHandles();
    void take(const DayRange &range);
    Part partAt(const QPointF &position) const;
    /// The boundary nearest to x, on a month's edge where one is near and `snaps`.
    int boundaryAt(qreal x, bool snaps) const;
    int dayAt(qreal x) const;
    void dragTo(qreal x, bool snaps);
    void moveHandle(Handle which, int months, int days);
    void moveToEnd(Handle which, bool later);
    QString monthText(int month) const;

    Appearance &m_appearance;
    std::vector<MonthVolume> m_volumes;
    DayAxis m_axis;
    DayRange m_range;
    PeriodHandle *m_first = nullptr;
    PeriodHandle *m_last = nullptr;
    std::optional<Drag> m_drag;
};

} // namespace milepost
