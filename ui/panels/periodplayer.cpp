// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/periodplayer.h"

namespace milepost {

PeriodPlayer::PeriodPlayer(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(frame);
    connect(&m_timer, &QTimer::timeout, this, &PeriodPlayer::step);
}

void PeriodPlayer::start(const DayAxis &axis, const DayRange &window)
{
    if (axis.isEmpty())
        return;
    m_axis = axis;
    m_window = window;
    if (window == axis.whole()) {
        m_window = axis.daysOf(0);
    } else if (window.last == axis.whole().last) {
        const int most = axis.months();
        m_window = axis.shifted(window, -most).value_or(window);
    }
    m_timer.start();
    emit playingChanged(true);
    emit moved(m_window);
}

void PeriodPlayer::step()
{
    if (!isPlaying())
        return;
    const std::optional<DayRange> next = m_axis.shifted(m_window, 1);
    if (!next) {
        stop();
        return;
    }
    m_window = *next;
    emit moved(m_window);
    if (!m_axis.shifted(m_window, 1))
        stop(); // the last place: nothing comes after it
}

void PeriodPlayer::stop()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    emit playingChanged(false);
}

} // namespace milepost
