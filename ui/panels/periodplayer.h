// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/dayaxis.h"

#include <QObject>
#include <QTimer>

namespace milepost {

/// Moves a window along the months by itself, a month at a time.
class PeriodPlayer : public QObject
{
    Q_OBJECT

public:
    static constexpr int frame = 700; ///< milliseconds

    explicit PeriodPlayer(QObject *parent = nullptr);

    bool isPlaying() const { return m_timer.isActive(); }
    /// The whole axis is played month by month; a narrower window as it is, from where it stands, or from the
    /// beginning where it stands at the end already.
    void start(const DayAxis &axis, const DayRange &window);

public slots:
    /// The next place; at the end it stops.
    void step();
    void stop();

signals:
    void moved(const milepost::DayRange &window);
    void playingChanged(bool playing);

private:
    QTimer m_timer;
    DayAxis m_axis;
    DayRange m_window;
};

} // namespace milepost
