// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/dayaxis.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>

class QLabel;
class QToolButton;

namespace milepost {

class CheckMenu;
class FilterChip;
class PeriodPlayer;
class PeriodSlider;
class SavedFilterBox;

/// The current filter, always visible and changed in place: the period over the months' volumes with a play
/// button, a chip per kind of thing to filter by, the saved filters. Hidden while there are no responses.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    enum class Chip { Segment, Channel, Language, Import, Metric };

    /// Session and appearance outlive the bar.
    FilterBar(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);
    ~FilterBar() override;

    /// Puts the keyboard on the period's first handle, or on the first chip where nothing is dated.
    void focusFilter();
    void clearFilter();
    bool canPlay() const;
    /// Starts to play, or stops where it is.
    void togglePlay();

    PeriodSlider &slider() { return *m_slider; }
    PeriodPlayer &player() { return *m_player; }
    FilterChip &chip(Chip chip) { return *m_chips[size_t(chip)]; }
    SavedFilterBox &saved() { return *m_saved; }
    QToolButton &playButton() { return *m_play; }
    QToolButton &clearButton() { return *m_clear; }
    /// The period in words.
    QString periodText() const;
    /// What the filter names that is not there any more, as the bar says it; empty when all is there.
    QString remark() const;

signals:
    /// Escape: the lens may have the focus again.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// An entry of the menu that is open, and whether a filter has it ticked.
    struct Check {
        QAction *action = nullptr;
        std::function<bool(const Filter &)> holds;
    };

    void build();
    void retranslate();
    void refresh();
    void refreshPeriod();
    /// Gives the period's words the room that they need at most.
    void measurePeriod();
    void refreshChips();
    void refreshRemark();

    /// The filter as the user wants it by now; the book may still have to follow.
    const Filter &wanted() const;
    void change(const Filter &filter);
    void changePeriod(const DayRange &range);
    void applyPending();
    void play(const DayRange &window);
    void followPlaying(bool playing);
    void cancelPlaying();

    void setChip(Chip chip, bool shown, bool filtering, const QString &value);
    /// Of an attribute that has a chip of its own; null when no response has it.
    const SegmentDictionary::Attribute *attribute(Chip chip) const;
    std::vector<SegmentDictionary::Attribute> segmentAttributes() const;
    std::vector<ImportBatch> imports() const;
    QString chosenText(const QStringList &names, const QString &all) const;
    void clearChip(Chip chip);
    void fillMenu(Chip chip);
    void addCheck(CheckMenu &menu, const QString &text, const std::function<bool(const Filter &)> &holds,
                  const std::function<Filter(const Filter &, bool)> &with);
    void addAll(Chip chip);
    void addValues(CheckMenu &menu, const SegmentDictionary::Attribute &attribute);
    void syncChecks();

    MapSession &m_session;
    Appearance &m_appearance;
    QWidget *m_time = nullptr;
    QToolButton *m_play = nullptr;
    PeriodSlider *m_slider = nullptr;
    QLabel *m_period = nullptr;
    std::array<FilterChip *, 5> m_chips{};
    QLabel *m_remark = nullptr;
    QToolButton *m_clear = nullptr;
    SavedFilterBox *m_saved = nullptr;
    PeriodPlayer *m_player = nullptr;
    Filter m_before; ///< of playing, for Escape
    Filter m_played; ///< set last by playing
    std::optional<Filter> m_pending; ///< the latest wish while the mouse moves
    QTimer m_apply; ///< once the events that are there are handled
    std::vector<Check> m_checks;
};

} // namespace milepost
