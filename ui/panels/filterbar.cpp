// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/filterbar.h"

#include "core/analysis/definedmetric.h"
#include "core/analysis/savedfilters.h"
#include "core/feedback/filterchoice.h"
#include "ui/panels/filterchip.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/periodhandle.h"
#include "ui/panels/periodplayer.h"
#include "ui/panels/periodslider.h"
#include "ui/panels/savedfilterbox.h"
#include "ui/render/maptexts.h"
#include "ui/settings/icons.h"

#include <QApplication>
#include <QCollator>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

using Attribute = SegmentDictionary::Attribute;

const QString channelName = u"channel"_s;
const QString languageName = u"language"_s;

/// Adds or takes away one of a list, in the order of `all`.
template <typename T, typename All>
std::vector<T> withOne(const std::vector<T> &list, const T &one, bool chosen, const All &all)
{
    std::vector<T> result;
    const auto has = [&](const T &value) { return std::find(list.begin(), list.end(), value) != list.end(); };
    for (const T &value : all) {
        if (value == one ? chosen : has(value))
            result.push_back(value);
    }
    return result;
}

} // namespace

FilterBar::FilterBar(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_time(new QWidget(this))
    , m_play(new QToolButton(m_time))
    , m_slider(new PeriodSlider(appearance, m_time))
    , m_period(new QLabel(m_time))
    , m_remark(new QLabel(this))
    , m_clear(new QToolButton(this))
    , m_saved(new SavedFilterBox(session, appearance, this))
    , m_player(new PeriodPlayer(this))
{
    for (FilterChip *&chip : m_chips)
        chip = new FilterChip(appearance, this);
    build();
    m_apply.setSingleShot(true);
    m_apply.setInterval(0);
    connect(&m_apply, &QTimer::timeout, this, &FilterBar::applyPending);
    connect(m_slider, &PeriodSlider::rangeChanged, this, &FilterBar::changePeriod);
    connect(m_play, &QToolButton::clicked, this, &FilterBar::togglePlay);
    connect(m_player, &PeriodPlayer::moved, this, &FilterBar::play);
    connect(m_player, &PeriodPlayer::playingChanged, this, &FilterBar::followPlaying);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearFilter);
    connect(m_saved, &SavedFilterBox::chosen, this, &FilterBar::change);
    for (size_t i = 0; i < m_chips.size(); ++i) {
        connect(m_chips[i], &FilterChip::menuAsked, this, [this, i] { fillMenu(Chip(i)); });
        connect(m_chips[i], &FilterChip::cleared, this, [this, i] { clearChip(Chip(i)); });
    }
    connect(&m_session, &MapSession::summariesChanged, this, &FilterBar::refresh);
    connect(&m_session, &MapSession::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<SavedFilter>() || changes.touches<Project>() || changes.touches<ImportBatch>())
            refresh();
    });
    connect(&m_appearance, &Appearance::changed, this, &FilterBar::refresh);
    retranslate();
}

FilterBar::~FilterBar() = default;

void FilterBar::build()
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("kind", u"filterbar"_s);
    m_play->setProperty("kind", u"quiet"_s);
    m_play->setIconSize({14, 14});
    m_play->setFixedSize(28, 28);
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_play->setObjectName(u"playTime"_s);
    m_period->setProperty("kind", u"muted"_s);
    m_remark->setProperty("kind", u"amber"_s);
    m_clear->setProperty("kind", u"link"_s);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setObjectName(u"clearFilter"_s);

    auto *time = new QHBoxLayout(m_time);
    time->setContentsMargins(0, 0, 0, 0);
    time->setSpacing(4);
    time->addWidget(m_play);
    time->addWidget(m_slider);
    time->addWidget(m_period);
    auto *flow = new FlowLayout(this, 8, 6);
    flow->setContentsMargins(12, 4, 12, 6);
    flow->addWidget(m_time);
    for (FilterChip *chip : m_chips)
        flow->addWidget(chip);
    flow->addWidget(m_clear);
    flow->addWidget(m_saved);
    flow->addWidget(m_remark);
    // The keyboard goes as the eyes do.
    QWidget *last = &m_slider->handle(PeriodSlider::Handle::Last);
    std::vector<QWidget *> stops;
    for (FilterChip *chip : m_chips) {
        stops.push_back(&chip->button());
        stops.push_back(&chip->clearButton());
    }
    stops.push_back(m_clear);
    stops.push_back(&m_saved->button());
    for (QWidget *next : stops) {
        setTabOrder(last, next);
        last = next;
    }
}

void FilterBar::retranslate()
{
    setAccessibleName(tr("Filter"));
    m_slider->setAccessibleName(tr("Period"));
    m_clear->setText(tr("Clear filter"));
    followPlaying(m_player->isPlaying());
    refresh();
    measurePeriod();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// The filter

const Filter &FilterBar::wanted() const
{
    return m_pending ? *m_pending : m_session.book().filter();
}

void FilterBar::change(const Filter &filter)
{
    m_player->stop();
    m_pending = filter;
    applyPending();
}

void FilterBar::applyPending()
{
    m_apply.stop();
    if (!m_pending)
        return;
    const Filter filter = *m_pending;
    m_pending.reset();
    m_session.book().setFilter(filter);
    syncChecks();
}

void FilterBar::clearFilter()
{
    const bool focused = m_clear->hasFocus();
    change({});
    if (focused)
        m_saved->button().setFocus();
}

void FilterBar::changePeriod(const DayRange &range)
{
    m_player->stop();
    const Period period = m_slider->axis().periodOf(range);
    Filter filter = wanted();
    filter.from = period.from;
    filter.to = period.to;
    // The pointer may be ahead: of all the places that it passed meanwhile only the last one counts.
    m_pending = filter;
    refreshPeriod();
    m_apply.start();
}

void FilterBar::focusFilter()
{
    if (m_time->isHidden())
        m_chips.back()->button().setFocus(Qt::ShortcutFocusReason);
    else
        m_slider->handle(PeriodSlider::Handle::First).setFocus(Qt::ShortcutFocusReason);
}

// Playing

bool FilterBar::canPlay() const
{
    return !isHidden() && !m_time->isHidden() && m_slider->axis().months() > 1;
}

void FilterBar::togglePlay()
{
    if (m_player->isPlaying()) {
        m_player->stop();
        return;
    }
    if (!canPlay())
        return;
    applyPending();
    m_before = m_session.book().filter();
    m_player->start(m_slider->axis(), m_slider->range());
}

void FilterBar::play(const DayRange &window)
{
    const Period period = m_slider->axis().periodOf(window);
    m_played = m_session.book().filter();
    m_played.from = period.from;
    m_played.to = period.to;
    m_session.book().setFilter(m_played);
}

void FilterBar::followPlaying(bool playing)
{
    m_play->setIcon(themedIcon(playing ? u"media-playback-stop"_s : u"media-playback-start"_s));
    const QString text
        = playing ? tr("Stop playing (Space; Escape goes back)") : tr("Play the period along the months");
    m_play->setToolTip(text);
    m_play->setAccessibleName(text);
    // Wherever the keyboard is in this window, it can stop what moves there.
    if (playing)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
}

void FilterBar::cancelPlaying()
{
    m_player->stop();
    m_session.book().setFilter(m_before);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool escape = key->key() == Qt::Key_Escape;
    const bool space = key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier
        && !qobject_cast<const QLineEdit *>(widget) && !qobject_cast<const QPlainTextEdit *>(widget)
        && !qobject_cast<const QTextEdit *>(widget);
    if (!widget || widget->window() != window() || !(escape || space))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        escape ? cancelPlaying() : m_player->stop();
    key->accept();
    return true;
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

// What is shown

void FilterBar::refresh()
{
    const Filter &filter = m_session.book().filter();
    if (m_player->isPlaying() && !(filter == m_played))
        m_player->stop(); // somebody else filters now
    setVisible(m_session.summary().responsesAll > 0 || !filter.isEmpty());
    const std::vector<MonthVolume> &volumes = m_session.book().volumes();
    m_time->setVisible(!volumes.empty());
    if (m_slider->setVolumes(volumes, calendarOf(m_session.journey())))
        measurePeriod();
    refreshPeriod();
    refreshChips();
    refreshRemark();
    m_clear->setVisible(!filter.isEmpty());
    m_saved->setFilter(filter);
}

void FilterBar::refreshPeriod()
{
    const DayAxis &axis = m_slider->axis();
    if (axis.isEmpty())
        return;
    if (!m_slider->isDragging() && !m_pending)
        m_slider->setRange(axis.rangeOf({wanted().from, wanted().to}));
    m_period->setText(periodText());
    m_play->setEnabled(canPlay() || m_player->isPlaying());

    const qint64 undated = m_session.summary().undated;
    m_period->setToolTip(
        undated > 0 ? tr("%Ln response(s) without a date take no part in a period.", nullptr, int(undated))
                    : QString());
}

void FilterBar::measurePeriod()
{
    const DayAxis &axis = m_slider->axis();
    // As wide as it ever gets, so that nothing beside it moves while the period does.
    const QLocale &locale = m_appearance.text().locale();
    const QFontMetrics metrics(Theme::uiFont(12));
    int widest = 0;
    for (int month = 0; month < std::min(axis.months(), 12); ++month)
        widest = std::max(widest,
                          metrics.horizontalAdvance(locale.toString(axis.month(month).addDays(27),
                                                                    u"d MMM yyyy"_s, axis.calendar())));
    m_period->setFixedSize(2 * widest + metrics.horizontalAdvance(u" – "_s) + 8, m_play->height());
}

QString FilterBar::periodText() const
{
    const DayAxis &axis = m_slider->axis();
    if (axis.isEmpty())
        return {};
    const Filter &filter = wanted();
    const QCalendar &calendar = axis.calendar();
    // An open end is the first or last month that has answers.
    const QDate first = filter.from.isValid() ? filter.from : axis.month(0);
    const QDate last = filter.to.isValid() ? filter.to : axis.dateOf(axis.days() - 1);
    const auto parts = [&](const QDate &day) { return calendar.partsFromDate(day); };
    const bool months = parts(first).day == 1
        && parts(last).day == calendar.daysInMonth(parts(last).month, parts(last).year);
    const auto say = [&](const QDate &day, const QString &format) {
        return m_appearance.text().locale().toString(day, format, calendar);
    };
    if (months && parts(first).month == parts(last).month && parts(first).year == parts(last).year)
        return say(first, u"MMMM yyyy"_s);
    const QString format = months ? u"MMM yyyy"_s : u"d MMM yyyy"_s;
    if (first == last)
        return say(first, format);
    return tr("%1 – %2", "first and last month or day").arg(say(first, format), say(last, format));
}

const Attribute *FilterBar::attribute(Chip chip) const
{
    const SegmentDictionary &segments = m_session.document().columns().segments;
    const int index = segments.indexOf(chip == Chip::Channel ? channelName : languageName);
    return index < 0 || segments.attributes[size_t(index)].values.isEmpty()
        ? nullptr
        : &segments.attributes[size_t(index)];
}

std::vector<Attribute> FilterBar::segmentAttributes() const
{
    std::vector<Attribute> result;
    const auto isSegment = [](const QString &name) {
        return !isSameAttribute(name, channelName) && !isSameAttribute(name, languageName);
    };
    for (const Attribute &attribute : m_session.document().columns().segments.attributes) {
        if (isSegment(attribute.name) && !attribute.values.isEmpty())
            result.push_back(attribute);
    }
    // What a saved filter names although no response has it any more is shown too, to be taken away.
    for (const Filter::Condition &condition : wanted().conditions) {
        const bool known = std::any_of(result.begin(), result.end(), [&](const Attribute &attribute) {
            return isSameAttribute(attribute.name, condition.attribute);
        });
        if (!known && isSegment(condition.attribute))
            result.push_back({condition.attribute, {}});
    }
    return result;
}

std::vector<ImportBatch> FilterBar::imports() const
{
    std::vector<ImportBatch> result;
    for (const auto &[id, batch] : m_session.journey().all<ImportBatch>()) {
        const std::vector<BatchId> &named = wanted().batches;
        if (batch.active || std::find(named.begin(), named.end(), id) != named.end())
            result.push_back(batch);
    }
    return result;
}

QString FilterBar::chosenText(const QStringList &names, const QString &all) const
{
    if (names.isEmpty())
        return all;
    return names.size() == 1 ? names.first() : tr("%Ln chosen", nullptr, int(names.size()));
}

void FilterBar::setChip(Chip chip, bool shown, bool filtering, const QString &value)
{
    QString name;
    switch (chip) {
    case Chip::Segment:
        name = tr("Segment");
        break;
    case Chip::Channel:
        name = tr("Channel");
        break;
    case Chip::Language:
        name = tr("Language");
        break;
    case Chip::Import:
        name = tr("Import");
        break;
    case Chip::Metric:
        name = tr("Metric");
        break;
    }
    FilterChip &widget = this->chip(chip);
    widget.setTexts(name, value);
    widget.setFiltering(filtering);
    widget.setVisible(shown || filtering);
}

void FilterBar::refreshChips()
{
    const Filter &filter = wanted();
    const auto names = [&](const Attribute &attribute) {
        const FilterChoice choice = filterChoice(filter, attribute.name, attribute.values);
        QStringList passing;
        for (const QString &value : choice.chosen + choice.gone)
            passing << segmentValueText(attribute.name, value);
        if (choice.filters && passing.isEmpty())
            passing << tr("none", "no value passes the filter");
        return passing;
    };

    const std::vector<Attribute> segments = segmentAttributes();
    QStringList chosen;
    for (const Attribute &attribute : segments)
        chosen += names(attribute);
    setChip(Chip::Segment, !segments.empty(), !chosen.isEmpty(), chosenText(chosen, tr("All customers")));

    for (const Chip chip : {Chip::Channel, Chip::Language}) {
        const Attribute *known = attribute(chip);
        const QString name = chip == Chip::Channel ? channelName : languageName;
        const QStringList values = names(known ? *known : Attribute{name, {}});
        setChip(chip, known != nullptr, !values.isEmpty(),
                chosenText(values, chip == Chip::Channel ? tr("All channels") : tr("All languages")));
    }

    QStringList files;
    for (const BatchId id : filter.batches)
        files << importText(m_session.journey(), id, m_appearance.text());
    const auto &batches = m_session.journey().all<ImportBatch>();
    const auto active = std::count_if(batches.begin(), batches.end(),
                                      [](const auto &entry) { return entry.second.active; });
    setChip(Chip::Import, active > 1, !files.isEmpty(), chosenText(files, tr("All imports")));

    QStringList metrics;
    const KnownMetrics known = knownMetricsOf(m_session.journey());
    for (const Metric metric : filter.metrics) {
        const KnownMetrics::Entry *entry = known.find(metric);
        metrics << (entry ? entry->name : QString::number(int(metric)));
    }
    setChip(Chip::Metric, true, !metrics.isEmpty(), chosenText(metrics, tr("All metrics")));
}

QString FilterBar::remark() const
{
    return m_remark->isHidden() ? QString() : m_remark->text();
}

void FilterBar::refreshRemark()
{
    constexpr qsizetype most = 3;
    const QStringList gone = goneFromFilter(m_session.book().filter(), m_session.journey(),
                                            m_session.document().columns().segments);
    m_remark->setVisible(!gone.isEmpty());
    QStringList shown;
    for (const QString &name : gone.mid(0, most))
        shown << LocalText::isolate(name);
    if (gone.size() > most)
        shown << u"…"_s;
    m_remark->setText(tr("No longer in the data: %1").arg(QLocale().createSeparatedList(shown)));
    m_remark->setToolTip(gone.size() > most ? gone.join(u'\n') : QString());
}

// Menus

void FilterBar::clearChip(Chip chip)
{
    Filter filter = wanted();
    switch (chip) {
    case Chip::Segment:
        for (const Attribute &attribute : segmentAttributes())
            filter = withChoice(filter, attribute.name, {});
        break;
    case Chip::Channel:
        filter = withChoice(filter, channelName, {});
        break;
    case Chip::Language:
        filter = withChoice(filter, languageName, {});
        break;
    case Chip::Import:
        filter.batches.clear();
        break;
    case Chip::Metric:
        filter.metrics.clear();
        break;
    }
    change(filter);
}

void FilterBar::addCheck(CheckMenu &menu, const QString &text,
                         const std::function<bool(const Filter &)> &holds,
                         const std::function<Filter(const Filter &, bool)> &with)
{
    QAction *action = menu.addCheck(text, holds(wanted()));
    m_checks.push_back({action, holds});
    connect(action, &QAction::triggered, this,
            [this, with](bool checked) { change(with(wanted(), checked)); });
}

void FilterBar::syncChecks()
{
    for (const Check &check : m_checks)
        check.action->setChecked(check.holds(wanted()));
}

void FilterBar::addValues(CheckMenu &menu, const Attribute &attribute)
{
    const FilterChoice choice = filterChoice(wanted(), attribute.name, attribute.values);
    QStringList values = attribute.values + choice.gone;
    QCollator collator(m_session.text().locale());
    collator.setNumericMode(true);
    std::sort(values.begin(), values.end(),
              [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    for (const QString &value : values) {
        const QString text = segmentValueText(attribute.name, value);
        addCheck(
            menu, choice.gone.contains(value) ? tr("%1 (no longer in the data)").arg(text) : text,
            [attribute, value](const Filter &filter) {
                const FilterChoice now = filterChoice(filter, attribute.name, attribute.values);
                return now.chosen.contains(value) || now.gone.contains(value);
            },
            [attribute, value](const Filter &filter, bool chosen) {
                return withValue(filter, attribute.name, value, chosen, attribute.values);
            });
    }
}

void FilterBar::addAll(Chip chip)
{
    FilterChip &widget = this->chip(chip);
    QString text;
    switch (chip) {
    case Chip::Segment:
        text = tr("All customers");
        break;
    case Chip::Channel:
        text = tr("All channels");
        break;
    case Chip::Language:
        text = tr("All languages");
        break;
    case Chip::Import:
        text = tr("All imports");
        break;
    case Chip::Metric:
        text = tr("All metrics");
        break;
    }
    // Ticking it takes the ticks off all the others; it cannot be unticked by itself.
    QAction *all = widget.menu().addCheck(text, !widget.isFiltering());
    m_checks.push_back({all, [&widget](const Filter &) { return !widget.isFiltering(); }});
    connect(all, &QAction::triggered, this, [this, chip] {
        clearChip(chip);
        syncChecks();
    });
    widget.menu().addSeparator();
}

void FilterBar::fillMenu(Chip chip)
{
    CheckMenu &menu = this->chip(chip).menu();
    m_checks.clear();
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    addAll(chip);
    switch (chip) {
    case Chip::Segment: {
        const std::vector<Attribute> attributes = segmentAttributes();
        for (const Attribute &attribute : attributes) {
            if (attributes.size() == 1) {
                menu.addSection(CheckMenu::plain(attribute.name));
                addValues(menu, attribute);
                continue;
            }
            auto *submenu = new CheckMenu(&menu);
            const FilterChoice choice = filterChoice(wanted(), attribute.name, attribute.values);
            const qsizetype count = choice.chosen.size() + choice.gone.size();
            const QString name = CheckMenu::plain(attribute.name);
            submenu->setTitle(choice.filters ? tr("%1 (%2)", "attribute (how many values are chosen)")
                                                   .arg(name, m_appearance.text().number(qint64(count)))
                                             : name);
            addValues(*submenu, attribute);
            menu.addMenu(submenu);
        }
        break;
    }
    case Chip::Channel:
    case Chip::Language: {
        const QString name = chip == Chip::Channel ? channelName : languageName;
        const Attribute *known = attribute(chip);
        addValues(menu, known ? *known : Attribute{name, {}});
        break;
    }
    case Chip::Import: {
        std::vector<BatchId> all;
        for (const ImportBatch &batch : imports())
            all.push_back(batch.id);
        for (const BatchId id : wanted().batches) {
            if (std::find(all.begin(), all.end(), id) == all.end())
                all.push_back(id);
        }
        for (const BatchId id : all) {
            addCheck(
                menu, importText(m_session.journey(), id, m_appearance.text()),
                [id](const Filter &filter) { return !filter.batches.empty() && filter.admits(id); },
                [id, all](const Filter &filter, bool chosen) {
                    Filter changed = filter;
                    changed.batches = withOne(filter.batches, id, chosen, all);
                    return changed;
                });
        }
        break;
    }
    case Chip::Metric: {
        const KnownMetrics known = knownMetricsOf(m_session.journey());
        std::vector<Metric> all;
        for (const KnownMetrics::Entry &entry : known.all())
            all.push_back(entry.metric);
        for (const KnownMetrics::Entry &entry : known.all()) {
            addCheck(
                menu, entry.name,
                [metric = entry.metric](const Filter &filter) {
                    return !filter.metrics.empty() && filter.admits(metric);
                },
                [metric = entry.metric, all](const Filter &filter, bool chosen) {
                    Filter changed = filter;
                    changed.metrics = withOne(filter.metrics, metric, chosen, all);
                    return changed;
                });
        }
        break;
    }
    }
}

} // namespace milepost
