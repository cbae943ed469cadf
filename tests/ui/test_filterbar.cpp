// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/savedfilters.h"
#include "ui/lenses.h"
#include "ui/mainwindow.h"
#include "ui/panels/filterbar.h"
#include "ui/panels/filterchip.h"
#include "ui/panels/periodhandle.h"
#include "ui/panels/periodplayer.h"
#include "ui/panels/periodslider.h"
#include "ui/panels/savedfilterbox.h"
#include "ui/render/mapexport.h"
#include "ui/render/maptexts.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Two touchpoints and the answers of January to June 2026, sixty a month each, of everybody; more by import.
class Answers
{
public:
    explicit Answers(Language language = Language::English, CalendarKind calendar = CalendarKind::Gregorian)
    {
        Journey journey;
        Project project;
        project.id = ProjectId::create();
        project.language = language;
        project.calendar = calendar;
        journey.adopt(project);
        JourneyMap map;
        map.id = MapId::create();
        map.title = u"Shop"_s;
        map.direction = isRightToLeft(language) ? Direction::RightToLeft : Direction::LeftToRight;
        journey.adopt(map);
        Stage stage;
        stage.id = StageId::create();
        stage.map = map.id;
        journey.adopt(stage);
        for (int i = 0; i < 2; ++i) {
            Touchpoint touchpoint;
            touchpoint.id = TouchpointId::create();
            touchpoint.stage = stage.id;
            touchpoint.title = u"Touchpoint %1"_s.arg(i);
            touchpoint.position = i;
            journey.adopt(touchpoint);
            m_touchpoints.push_back(touchpoint.id);
        }
        auto made = JourneyDocument::create(path(), journey);
        if (made)
            m_session = std::make_unique<MapSession>(std::move(*made));
    }

    MapSession &session() { return *m_session; }
    const Filter &filter() { return m_session->book().filter(); }
    QString path() const { return m_folder.filePath(u"shop.milepost"_s); }
    /// Gives the file to somebody else.
    void close() { m_session.reset(); }

    /// Months of 2026; false when it did not work.
    bool import(const QString &file, int firstMonth, int lastMonth, bool withSegments = true)
    {
        JourneyDocument &document = m_session->document();
        SegmentDictionary segments;
        if (withSegments)
            segments.attributes = {{u"customer"_s, {u"new"_s, u"vip"_s}},
                                   {u"device"_s, {u"mobile"_s, u"desktop"_s, u"R&D kiosk"_s}},
                                   {u"channel"_s, {u"web"_s, u"app"_s}},
                                   {u"language"_s, {u"en"_s, u"fa"_s}}};
        if (!document.beginImport())
            return false;
        auto transaction = document.file().feedbackStore().beginImport(file);
        if (!transaction)
            return false;
        int number = 0;
        for (int month = firstMonth; month <= lastMonth; ++month) {
            for (int i = 0; i < 60; ++i) {
                const std::string id = std::to_string(++number);
                const std::array codes{SegmentCode{0, 1 + i % 2}, SegmentCode{1, 1 + i % 3},
                                       SegmentCode{2, 1 + i / 2 % 2}, SegmentCode{3, 1 + i / 4 % 2}};
                IncomingRecord record{
                    .line = number + 1, .day = QDate(2026, month, 1 + i % 28), .responseId = id};
                if (withSegments)
                    record.segments = codes;
                for (size_t t = 0; t < m_touchpoints.size(); ++t) {
                    const Metric metric = i % 5 == 0 ? Metric::Nps : Metric::Csat;
                    const int score = (i + month + int(t)) % 3 == 0 ? 2 : 5;
                    if (!(*transaction)->add(record, IncomingScore{m_touchpoints[t], metric, score}))
                        return false;
                }
            }
        }
        ImportBatch batch;
        batch.fileName = file;
        batch.survey = file;
        batch.sha256 = QByteArray(32, char(firstMonth));
        batch.importedAt = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
        batch.read = batch.imported = number;
        batch.responses = 2 * number;
        const auto finished = (*transaction)->finish(batch, segments, {});
        transaction->reset();
        return finished && document.endImport(u"Import"_s, *finished, {});
    }

    /// Whether what the map shows is what a fresh count under this filter says.
    bool shows(const Filter &filter)
    {
        const MapSummary fresh
            = summariseMap(m_session->journey(), m_session->map(), m_session->document().columns(), filter);
        const MapSummary &shown = m_session->summary();
        if (!(shown.filter == filter) || shown.responsesShown != fresh.responsesShown)
            return false;
        for (const auto &[id, touchpoint] : fresh.touchpoints) {
            const auto &metrics = shown.of(id).metrics;
            if (metrics.size() != touchpoint.metrics.size())
                return false;
            for (const auto &[metric, figures] : touchpoint.metrics) {
                if (!(metrics.at(metric).distribution == figures.distribution))
                    return false;
            }
        }
        return true;
    }

private:
    QTemporaryDir m_folder;
    std::vector<TouchpointId> m_touchpoints;
    std::unique_ptr<MapSession> m_session;
};

namespace {

/// Sends what the mouse would send while a button is held.
void move(QWidget &widget, const QPointF &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QMouseEvent event(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(&widget, &event);
}

QAction *entry(QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void clickOn(QMenu &menu, QAction *action)
{
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
}

constexpr auto First = PeriodSlider::Handle::First;
constexpr auto Last = PeriodSlider::Handle::Last;

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<FilterBar> m_bar;

    /// A bar of its own over the answers.
    bool show(bool second = true)
    {
        if (!m_answers->import(u"spring.csv"_s, 1, 6) || (second && !m_answers->import(u"july.csv"_s, 7, 7)))
            return false;
        m_bar = std::make_unique<FilterBar>(m_answers->session(), *m_appearance);
        m_bar->resize(1400, m_bar->heightForWidth(1400));
        m_bar->show();
        m_bar->activateWindow();
        return QTest::qWaitForWindowActive(m_bar.get());
    }
    PeriodSlider &slider() { return m_bar->slider(); }
    PeriodHandle &handle(PeriodSlider::Handle which) { return slider().handle(which); }
    /// Where the boundary before that day is.
    QPointF at(const QDate &day)
    {
        return {slider().xOf(slider().axis().dayFrom(day)), qreal(handle(First).geometry().center().y())};
    }
    void press(const QPointF &at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(&slider(), Qt::LeftButton, modifiers, at.toPoint());
    }
    void release(const QPointF &at)
    {
        QTest::mouseRelease(&slider(), Qt::LeftButton, {}, at.toPoint());
        QCoreApplication::processEvents();
    }
    void key(PeriodSlider::Handle which, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&handle(which), key, modifiers);
        QCoreApplication::processEvents();
    }
    const Filter &filter() { return m_answers->filter(); }

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init()
    {
        m_appearance->setLanguage(Language::English);
        m_answers = std::make_unique<Answers>();
    }
    void cleanup()
    {
        m_bar.reset();
        m_answers.reset();
    }
    void axisOfDays();
    void hiddenWithoutResponses();
    void dragsAHandle_data();
    void dragsAHandle();
    void fastMovesBecomeOneStep();
    void dragsTheRange();
    void escapeTakesADragBack();
    void keys_data();
    void keys();
    void tabGoesFromHandleToHandle();
    void jalaliMonthsAndDigits();
    void chipsChooseValues();
    void chipsByKeyboard();
    void chipsThatHaveNothingToChoose();
    void savesAndAppliesUnderNames();
    void saysWhatIsGone();
    void playsMonthByMonth();
    void playsAWindowFromWhereItIs();
    void playingIsStoppedByKeys();
    void wordsOfAFilter();
    void windowNamesTheFilter();
    void wrapsInASmallWindow();
};

void TestFilterBar::axisOfDays()
{
    const DayAxis axis({QDate(2025, 12, 1), QDate(2026, 1, 1), QDate(2026, 2, 1), QDate(2027, 5, 1)},
                       QCalendar());
    QCOMPARE(axis.days(), 31 + 31 + 28 + 31);
    for (int day = 0; day < axis.days(); ++day)
        QCOMPARE(axis.dayFrom(axis.dateOf(day)), day);
    // What lies in a gap or beyond counts for the nearest day inside the period.
    QCOMPARE(axis.dayFrom(QDate(2026, 9, 9)), 90);
    QCOMPARE(axis.dayFrom(QDate(2020, 1, 1)), 0);
    QCOMPARE(axis.dayFrom(QDate(2030, 1, 1)), axis.days());
    QCOMPARE(axis.rangeOf({}), axis.whole());
    QCOMPARE(axis.rangeOf({QDate(2026, 1, 1), QDate(2026, 2, 10)}), (DayRange{31, 71}));
    QCOMPARE(axis.rangeOf({QDate(2026, 2, 1), QDate(2026, 12, 31)}), (DayRange{62, 89}));
    QCOMPARE(axis.periodOf({31, 71}), (Period{QDate(2026, 1, 1), QDate(2026, 2, 10)}));
    QCOMPARE(axis.periodOf(axis.whole()), Period());
    QVERIFY(axis.isWholeMonths({31, 89}));
    QVERIFY(!axis.isWholeMonths({31, 88}));
    QCOMPARE(axis.shifted({31, 61}, 1), std::optional(DayRange{62, 89}));
    QCOMPARE(axis.shifted({31, 61}, 9), std::optional(DayRange{90, 120}));
    QVERIFY(!axis.shifted({90, 120}, 1));
    QVERIFY(!axis.shifted(axis.whole(), -1));
    QCOMPARE(axis.shifted({9, 19}, 1), std::optional(DayRange{40, 50}));
    QCOMPARE(axis.shifted({80, 100}, 3), std::optional(DayRange{90, 110}));
    QCOMPARE(axis.shifted({95, 110}, 3), std::optional(DayRange{105, 120}));
    QVERIFY(DayAxis().rangeOf({QDate(2026, 1, 1), {}}) == DayRange());
}

void TestFilterBar::hiddenWithoutResponses()
{
    m_bar = std::make_unique<FilterBar>(m_answers->session(), *m_appearance);
    QVERIFY(m_bar->isHidden());
    QVERIFY(!m_bar->canPlay());
    QVERIFY(m_answers->import(u"march.csv"_s, 3, 3));
    QVERIFY(!m_bar->isHidden());
    QCOMPARE(m_bar->periodText(), u"March 2026"_s);
    QVERIFY(!m_bar->canPlay()); // one month does not move
    QVERIFY(!m_bar->clearButton().isVisible());
}

void TestFilterBar::dragsAHandle_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("left to right") << Language::English;
    QTest::newRow("right to left") << Language::Persian;
}

void TestFilterBar::dragsAHandle()
{
    QFETCH(Language, language);
    m_appearance->setLanguage(language);
    QVERIFY(show());
    QVERIFY(filter().isEmpty());
    const bool rightToLeft = language == Language::Persian;
    QCOMPARE(handle(First).x() > handle(Last).x(), rightToLeft);

    press(at(QDate(2026, 1, 1)));
    move(slider(), at(QDate(2026, 2, 14)));
    QCoreApplication::processEvents();
    // The map has followed while the button is still held.
    QCOMPARE(filter().from, QDate(2026, 2, 14));
    QVERIFY(!filter().to.isValid());
    QVERIFY(m_answers->shows(filter()));
    // Near the edge of a month it falls on it.
    move(slider(), at(QDate(2026, 3, 1)) + QPointF(3, 0));
    QCoreApplication::processEvents();
    QCOMPARE(filter().from, QDate(2026, 3, 1));
    move(slider(), at(QDate(2026, 3, 4)), Qt::ShiftModifier);
    QCoreApplication::processEvents();
    QCOMPARE(filter().from, QDate(2026, 3, 4));
    release(at(QDate(2026, 3, 4)));

    // The other one; neither passes the other.
    press(at(QDate(2026, 8, 1)));
    move(slider(), at(QDate(2026, 6, 1)));
    QCoreApplication::processEvents();
    QCOMPARE(filter().to, QDate(2026, 5, 31));
    move(slider(), at(QDate(2026, 1, 5)));
    release(at(QDate(2026, 1, 5)));
    QCOMPARE(filter().from, filter().to);
    QVERIFY(m_answers->shows(filter()));

    // All the way out on both sides: nothing is filtered.
    slider().setRange(slider().axis().rangeOf({QDate(2026, 3, 1), QDate(2026, 3, 31)}));
    press(at(QDate(2026, 4, 1)));
    move(slider(), {rightToLeft ? -50.0 : slider().width() + 50.0, 30});
    release({0, 30});
    press(at(QDate(2026, 3, 1)));
    move(slider(), {rightToLeft ? slider().width() + 50.0 : -50.0, 30});
    release({0, 30});
    QVERIFY(filter().isEmpty());
}

void TestFilterBar::fastMovesBecomeOneStep()
{
    QVERIFY(show());
    QSignalSpy counted(&m_answers->session().book(), &FeedbackBook::summariesChanged);
    press(at(QDate(2026, 1, 1)));
    for (int i = 1; i <= 40; ++i)
        move(slider(), at(QDate(2026, 1, 1)) + QPointF(i * 2, 0));
    QCOMPARE(counted.count(), 0);
    // What is said is ahead of what is counted.
    QVERIFY(m_bar->periodText() != u"Jan 2026 – Jul 2026"_s);
    QCoreApplication::processEvents();
    QCOMPARE(counted.count(), 1);
    QVERIFY(filter().from > QDate(2026, 2, 1));
    QVERIFY(m_answers->shows(filter()));
    release(at(QDate(2026, 3, 1)));
}

void TestFilterBar::dragsTheRange()
{
    QVERIFY(show());
    m_answers->session().book().setFilter({.from = QDate(2026, 2, 1), .to = QDate(2026, 3, 31)});
    QCOMPARE(slider().range(), (DayRange{31, 89}));
    // Whole months stay whole months, whatever their lengths.
    press(at(QDate(2026, 2, 15)));
    move(slider(), at(QDate(2026, 4, 15)));
    QCoreApplication::processEvents();
    QCOMPARE(filter().from, QDate(2026, 4, 1));
    QCOMPARE(filter().to, QDate(2026, 5, 31));
    QCOMPARE(m_bar->periodText(), u"Apr 2026 – May 2026"_s);
    move(slider(), at(QDate(2026, 1, 1)) - QPointF(90, 0));
    QCoreApplication::processEvents();
    QVERIFY(!filter().from.isValid());
    QCOMPARE(filter().to, QDate(2026, 2, 28));
    release(at(QDate(2026, 1, 15)));

    // Days go by days.
    m_answers->session().book().setFilter({.from = QDate(2026, 2, 10), .to = QDate(2026, 3, 20)});
    press(at(QDate(2026, 3, 1)));
    move(slider(), at(QDate(2026, 3, 8)));
    release(at(QDate(2026, 3, 8)));
    QCOMPARE(filter().from.daysTo(filter().to), QDate(2026, 2, 10).daysTo(QDate(2026, 3, 20)));
    QVERIFY(std::abs(filter().from.daysTo(QDate(2026, 2, 17))) <= 1);
    QVERIFY(m_answers->shows(filter()));
}

void TestFilterBar::escapeTakesADragBack()
{
    QVERIFY(show());
    press(at(QDate(2026, 1, 1)));
    move(slider(), at(QDate(2026, 4, 1)));
    QCoreApplication::processEvents();
    QCOMPARE(filter().from, QDate(2026, 4, 1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    QVERIFY(filter().isEmpty());
    move(slider(), at(QDate(2026, 5, 1)));
    release(at(QDate(2026, 5, 1)));
    QVERIFY(filter().isEmpty());
    // Another one leaves the bar.
    QSignalSpy left(m_bar.get(), &FilterBar::left);
    QTest::keyClick(&handle(First), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestFilterBar::keys_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Qt::Key>("later");
    QTest::addColumn<Qt::Key>("earlier");
    QTest::newRow("left to right") << Language::English << Qt::Key_Right << Qt::Key_Left;
    QTest::newRow("right to left") << Language::Persian << Qt::Key_Left << Qt::Key_Right;
    QTest::newRow("up and down") << Language::English << Qt::Key_Up << Qt::Key_Down;
}

void TestFilterBar::keys()
{
    QFETCH(Language, language);
    QFETCH(Qt::Key, later);
    QFETCH(Qt::Key, earlier);
    m_appearance->setLanguage(language);
    QVERIFY(show());
    key(First, later);
    QCOMPARE(filter().from, QDate(2026, 2, 1));
    QVERIFY(m_answers->shows(filter()));
    key(First, later, Qt::ShiftModifier);
    QCOMPARE(filter().from, QDate(2026, 2, 2));
    key(First, earlier); // first to the edge of its own month
    QCOMPARE(filter().from, QDate(2026, 2, 1));
    key(Last, earlier);
    QCOMPARE(filter().to, QDate(2026, 6, 30));
    key(Last, earlier, Qt::ShiftModifier);
    QCOMPARE(filter().to, QDate(2026, 6, 29));
    key(Last, later);
    QCOMPARE(filter().to, QDate(2026, 6, 30));
    key(Last, Qt::Key_PageDown);
    QCOMPARE(filter().to, QDate(2026, 3, 31));
    // Both ends together.
    key(Last, later, Qt::ControlModifier);
    QCOMPARE(filter().from, QDate(2026, 3, 1));
    QCOMPARE(filter().to, QDate(2026, 4, 30));
    key(First, Qt::Key_End);
    QCOMPARE(filter().from, QDate(2026, 4, 1));
    QCOMPARE(filter().to, QDate(2026, 4, 30));
    key(First, later); // not beyond the other end
    QCOMPARE(filter().from, QDate(2026, 4, 1));
    key(First, Qt::Key_Home);
    key(Last, Qt::Key_End);
    QVERIFY(filter().isEmpty());
    // What a screen reader says.
    QVERIFY(!handle(First).accessibleName().isEmpty());
    QVERIFY(handle(First).accessibleName() != handle(Last).accessibleName());
    const QString first = handle(First).accessibleDescription();
    key(First, later);
    QVERIFY(handle(First).accessibleDescription() != first);
}

void TestFilterBar::tabGoesFromHandleToHandle()
{
    QVERIFY(show());
    m_bar->focusFilter();
    QVERIFY(handle(First).hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(handle(Last).hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(m_bar->chip(FilterBar::Chip::Segment).button().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(handle(Last).hasFocus());
}

void TestFilterBar::jalaliMonthsAndDigits()
{
    m_appearance->setLanguage(Language::Persian);
    m_answers = std::make_unique<Answers>(Language::Persian, CalendarKind::Jalali);
    QVERIFY(show());
    // 1 January 2026 is the 11th of Dey 1404; July's answers reach into Mordad 1405.
    QCOMPARE(slider().axis().months(), 8);
    QCOMPARE(slider().axis().month(0), QDate(2025, 12, 22));
    QCOMPARE(m_bar->periodText(), u"دی ۱۴۰۴ – مرداد ۱۴۰۵"_s);
    key(First, Qt::Key_Left);
    QCOMPARE(filter().from, QDate(2026, 1, 21));
    QCOMPARE(m_bar->periodText(), u"بهمن ۱۴۰۴ – مرداد ۱۴۰۵"_s);
    key(First, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY2(m_bar->periodText().startsWith(u"۲ بهمن ۱۴۰۴"_s), qPrintable(m_bar->periodText()));
    QVERIFY(m_answers->shows(filter()));
    const QString words = filterText(filter(), m_answers->session().journey(), m_answers->session().text());
    QVERIFY2(words.contains(u"۲ بهمن ۱۴۰۴"_s), qPrintable(words));
}

void TestFilterBar::chipsChooseValues()
{
    QVERIFY(show());
    FilterChip &chip = m_bar->chip(FilterBar::Chip::Channel);
    QCOMPARE(chip.text(), u"Channel: All channels"_s);
    QVERIFY(!chip.isFiltering());
    QTest::mouseClick(&chip.button(), Qt::LeftButton);
    QVERIFY(chip.menu().isVisible());
    QAction *app = entry(chip.menu(), u"app"_s);
    QAction *web = entry(chip.menu(), u"web"_s);
    QAction *all = entry(chip.menu(), u"All channels"_s);
    QVERIFY(app && web && all && all->isChecked());
    clickOn(chip.menu(), app);
    QVERIFY(chip.menu().isVisible()); // several can be ticked
    QVERIFY(!all->isChecked());
    QVERIFY(m_answers->shows({.conditions = {{u"channel"_s, {u"app"_s}}}}));
    QCOMPARE(chip.text(), u"Channel: app"_s);
    QVERIFY(chip.isFiltering());
    clickOn(chip.menu(), web);
    QVERIFY(m_answers->shows({.conditions = {{u"channel"_s, {u"web"_s, u"app"_s}}}}));
    QCOMPARE(chip.text(), u"Channel: 2 chosen"_s);
    clickOn(chip.menu(), all);
    QVERIFY(filter().isEmpty());
    QVERIFY(all->isChecked() && !app->isChecked() && !web->isChecked());
    clickOn(chip.menu(), app);
    chip.menu().close();

    // Several attributes: a menu for each, with what is chosen in its title.
    FilterChip &segment = m_bar->chip(FilterBar::Chip::Segment);
    QTest::mouseClick(&segment.button(), Qt::LeftButton);
    QAction *device = entry(segment.menu(), u"device"_s);
    QVERIFY(device && device->menu());
    QAction *kiosk = entry(*device->menu(), u"R&&D kiosk"_s);
    QVERIFY(kiosk);
    kiosk->trigger();
    segment.menu().close();
    const Filter both{.conditions = {{u"channel"_s, {u"app"_s}}, {u"device"_s, {u"R&D kiosk"_s}}}};
    QVERIFY(m_answers->shows(both));
    QCOMPARE(segment.text(), u"Segment: R&D kiosk"_s);
    QTest::mouseClick(&segment.button(), Qt::LeftButton);
    QVERIFY(entry(segment.menu(), u"device (1)"_s));
    segment.menu().close();

    FilterChip &language = m_bar->chip(FilterBar::Chip::Language);
    QTest::mouseClick(&language.button(), Qt::LeftButton);
    clickOn(language.menu(), entry(language.menu(), u"فارسی"_s));
    language.menu().close();
    QCOMPARE(filter().conditions.back().values, QStringList{u"fa"_s});
    QVERIFY(language.text().contains(u"فارسی"_s));

    FilterChip &metric = m_bar->chip(FilterBar::Chip::Metric);
    QTest::mouseClick(&metric.button(), Qt::LeftButton);
    clickOn(metric.menu(), entry(metric.menu(), u"NPS"_s));
    metric.menu().close();
    QCOMPARE(filter().metrics, std::vector{Metric::Nps});
    QVERIFY(m_answers->shows(filter()));

    FilterChip &import = m_bar->chip(FilterBar::Chip::Import);
    QVERIFY(import.isVisible());
    QTest::mouseClick(&import.button(), Qt::LeftButton);
    clickOn(import.menu(), entry(import.menu(), u"july.csv"_s));
    import.menu().close();
    QCOMPARE(filter().batches, std::vector{BatchId(2)});
    QVERIFY(m_answers->shows(filter()));

    // One click takes one away, another one all of them.
    const size_t conditions = filter().conditions.size();
    QTest::mouseClick(&chip.clearButton(), Qt::LeftButton);
    QCOMPARE(filter().conditions.size(), conditions - 1);
    QVERIFY(m_answers->shows(filter()));
    QVERIFY(m_bar->clearButton().isVisible());
    QTest::mouseClick(&m_bar->clearButton(), Qt::LeftButton);
    QVERIFY(filter().isEmpty());
    QVERIFY(!m_bar->clearButton().isVisible());
    QVERIFY(!import.isFiltering() && !metric.isFiltering() && !language.isFiltering());
}

void TestFilterBar::chipsByKeyboard()
{
    QVERIFY(show());
    FilterChip &chip = m_bar->chip(FilterBar::Chip::Channel);
    chip.button().setFocus();
    QTest::keyClick(&chip.button(), Qt::Key_Down);
    QVERIFY(chip.menu().isVisible());
    chip.menu().setActiveAction(entry(chip.menu(), u"app"_s));
    QTest::keyClick(&chip.menu(), Qt::Key_Space);
    QVERIFY(chip.menu().isVisible());
    QCOMPARE(chip.text(), u"Channel: app"_s);
    QTest::keyClick(&chip.menu(), Qt::Key_Down);
    QTest::keyClick(&chip.menu(), Qt::Key_Return);
    QVERIFY(!chip.menu().isVisible());
    QCOMPARE(chip.text(), u"Channel: 2 chosen"_s);
    chip.button().setFocus();
    QTest::keyClick(&chip.button(), Qt::Key_Delete);
    QVERIFY(filter().isEmpty());
    QVERIFY(chip.button().hasFocus());
    QTest::keyClick(&chip.button(), Qt::Key_Space);
    QVERIFY(chip.menu().isVisible());
    chip.menu().close();
}

void TestFilterBar::chipsThatHaveNothingToChoose()
{
    QVERIFY(m_answers->import(u"plain.csv"_s, 1, 2, false));
    m_bar = std::make_unique<FilterBar>(m_answers->session(), *m_appearance);
    for (const auto chip : {FilterBar::Chip::Segment, FilterBar::Chip::Channel, FilterBar::Chip::Language,
                            FilterBar::Chip::Import})
        QVERIFY(m_bar->chip(chip).isHidden());
    QVERIFY(!m_bar->chip(FilterBar::Chip::Metric).isHidden());
    // A filter is always visible, also one that the bar would not offer.
    m_answers->session().book().setFilter(
        {.conditions = {{u"channel"_s, {u"fax"_s}}}, .batches = {BatchId(1)}});
    QVERIFY(!m_bar->chip(FilterBar::Chip::Channel).isHidden());
    QVERIFY(!m_bar->chip(FilterBar::Chip::Import).isHidden());
    QCOMPARE(m_bar->chip(FilterBar::Chip::Import).text(), u"Import: plain.csv"_s);
}

void TestFilterBar::savesAndAppliesUnderNames()
{
    QVERIFY(show());
    MapSession &session = m_answers->session();
    SavedFilterBox &saved = m_bar->saved();
    const Filter vip{.from = QDate(2026, 3, 1), .conditions = {{u"customer"_s, {u"vip"_s}}}};
    session.book().setFilter(vip);
    QTest::mouseClick(&saved.button(), Qt::LeftButton);
    QVERIFY(saved.menu().isVisible());
    auto *save = saved.menu().findChild<QAction *>(u"saveFilter"_s);
    QVERIFY(save && save->isEnabled());
    clickOn(saved.menu(), save);
    QTRY_VERIFY(saved.field().isVisible());
    QTest::keyClicks(&saved.field(), u"VIPs since March"_s);
    QTest::keyClick(&saved.field(), Qt::Key_Return);
    QVERIFY(!saved.field().isVisible());
    QVERIFY(saved.button().text().startsWith(u"VIPs since March"_s));
    QVERIFY(savedFilterOf(session.journey(), vip));
    QCOMPARE(session.undoStack().undoText(), u"Save filter"_s);

    // A name that is taken is replaced, an empty one is refused and stays open.
    session.book().setFilter({.metrics = {Metric::Nps}});
    saved.askName();
    QTest::keyClick(&saved.field(), Qt::Key_Return);
    QVERIFY(saved.field().isVisible());
    QTest::keyClicks(&saved.field(), u"vips SINCE march"_s);
    QTest::keyClick(&saved.field(), Qt::Key_Return);
    QCOMPARE(session.undoStack().undoText(), u"Replace saved filter"_s);
    QCOMPARE(savedFilters(session.journey()).size(), size_t(1));
    session.undoStack().undo();
    QVERIFY(savedFilterOf(session.journey(), vip));

    // Choosing one sets all of it.
    m_bar->clearFilter();
    QVERIFY(saved.button().text().startsWith(u"Saved filters"_s));
    QTest::mouseClick(&saved.button(), Qt::LeftButton);
    QVERIFY(!saved.menu().findChild<QAction *>(u"saveFilter"_s)->isEnabled()); // nothing is filtered
    clickOn(saved.menu(), entry(saved.menu(), u"VIPs since March"_s));
    QTRY_VERIFY(filter() == vip);
    QVERIFY(m_answers->shows(vip));
    QCOMPARE(slider().axis().dateOf(slider().range().first), QDate(2026, 3, 1));

    QTest::mouseClick(&saved.button(), Qt::LeftButton);
    auto *rename = saved.menu().findChild<QMenu *>(u"renameFilter"_s);
    QVERIFY(rename);
    entry(*rename, u"VIPs since March"_s)->trigger();
    saved.menu().close();
    QVERIFY(saved.field().isVisible());
    QTest::keyClick(&saved.field(), Qt::Key_Escape);
    QVERIFY(!saved.field().isVisible());
    QVERIFY(savedFilterNamed(session.journey(), u"VIPs since March"_s));
    QTest::mouseClick(&saved.button(), Qt::LeftButton);
    entry(*saved.menu().findChild<QMenu *>(u"renameFilter"_s), u"VIPs since March"_s)->trigger();
    saved.menu().close();
    saved.field().selectAll();
    QTest::keyClicks(&saved.field(), u"Best customers"_s);
    QTest::keyClick(&saved.field(), Qt::Key_Return);
    QVERIFY(savedFilterNamed(session.journey(), u"Best customers"_s));
    QVERIFY(saved.button().text().startsWith(u"Best customers"_s));

    QTest::mouseClick(&saved.button(), Qt::LeftButton);
    entry(*saved.menu().findChild<QMenu *>(u"removeFilter"_s), u"Best customers"_s)->trigger();
    saved.menu().close();
    QVERIFY(savedFilters(session.journey()).empty());
    QVERIFY(filter() == vip); // the filter itself stays
    session.undoStack().undo();
    session.undoStack().undo();
    QVERIFY(savedFilterNamed(session.journey(), u"VIPs since March"_s));
    QVERIFY(saved.button().text().startsWith(u"VIPs since March"_s));
}

void TestFilterBar::saysWhatIsGone()
{
    QVERIFY(show());
    MapSession &session = m_answers->session();
    const Filter gone{.conditions = {{u"customer"_s, {u"vip"_s, u"staff"_s}}, {u"plan"_s, {u"Pro"_s}}}};
    QVERIFY(session.perform(u"Save"_s, edits::addSavedFilter(session.journey(), u"Old"_s, gone)));
    QVERIFY(m_bar->remark().isEmpty());
    QTest::mouseClick(&m_bar->saved().button(), Qt::LeftButton);
    clickOn(m_bar->saved().menu(), entry(m_bar->saved().menu(), u"Old"_s));
    QTRY_VERIFY(filter() == gone);
    QCOMPARE(session.summary().responsesShown, 0);
    QVERIFY2(m_bar->remark().contains(u"customer: staff"_s), qPrintable(m_bar->remark()));
    QVERIFY(m_bar->remark().contains(u"plan: Pro"_s));
    // What is gone can be taken away like everything else.
    FilterChip &chip = m_bar->chip(FilterBar::Chip::Segment);
    QCOMPARE(chip.text(), u"Segment: 3 chosen"_s);
    QTest::mouseClick(&chip.button(), Qt::LeftButton);
    QAction *plan = entry(chip.menu(), u"plan (1)"_s);
    QVERIFY(plan);
    entry(*plan->menu(), u"Pro (no longer in the data)"_s)->trigger();
    chip.menu().close();
    QVERIFY(session.summary().responsesShown > 0);
    QVERIFY(!m_bar->remark().contains(u"plan"_s));

    // An import that is taken back.
    session.book().setFilter({.batches = {BatchId(2)}});
    QVERIFY(m_bar->remark().isEmpty());
    QVERIFY(session.document().setBatchActive(BatchId(2), false, u"Undo import"_s));
    QVERIFY2(m_bar->remark().contains(u"july.csv"_s), qPrintable(m_bar->remark()));
    m_bar->clearFilter();
    QVERIFY(m_bar->remark().isEmpty());
}

void TestFilterBar::playsMonthByMonth()
{
    QVERIFY(show());
    QTest::mouseClick(&m_bar->playButton(), Qt::LeftButton);
    PeriodPlayer &player = m_bar->player();
    QVERIFY(player.isPlaying());
    QStringList seen{m_bar->periodText()};
    QVERIFY(m_answers->shows({.to = QDate(2026, 1, 31)}));
    player.step();
    QVERIFY(m_answers->shows({.from = QDate(2026, 2, 1), .to = QDate(2026, 2, 28)}));
    seen << m_bar->periodText();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(player.isPlaying());
        player.step();
        seen << m_bar->periodText();
    }
    QVERIFY(!player.isPlaying()); // July is the last one
    QCOMPARE(seen,
             (QStringList{u"January 2026"_s, u"February 2026"_s, u"March 2026"_s, u"April 2026"_s,
                          u"May 2026"_s, u"June 2026"_s, u"July 2026"_s}));
    QVERIFY(m_answers->shows({.from = QDate(2026, 7, 1)}));
    player.step();
    QVERIFY(m_answers->shows({.from = QDate(2026, 7, 1)}));
}

void TestFilterBar::playsAWindowFromWhereItIs()
{
    QVERIFY(show());
    const Filter::Condition vip{u"customer"_s, {u"vip"_s}};
    MapSession &session = m_answers->session();
    session.book().setFilter({.from = QDate(2026, 4, 10), .to = QDate(2026, 4, 20), .conditions = {vip}});
    m_bar->togglePlay();
    QCOMPARE(filter().from, QDate(2026, 4, 10));
    m_bar->player().step();
    // Everything else that is filtered stays.
    QVERIFY(m_answers->shows({.from = QDate(2026, 5, 10), .to = QDate(2026, 5, 20), .conditions = {vip}}));
    // Somebody who filters by hand takes over.
    key(First, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(!m_bar->player().isPlaying());
    QCOMPARE(filter().from, QDate(2026, 5, 11));
    m_bar->togglePlay();
    session.book().setFilter({.metrics = {Metric::Nps}});
    QVERIFY(!m_bar->player().isPlaying());

    // A window at the end begins again.
    session.book().setFilter({.from = QDate(2026, 6, 1)});
    m_bar->togglePlay();
    QVERIFY(m_answers->shows({.to = QDate(2026, 2, 28)}));
    m_bar->togglePlay();
    QVERIFY(!m_bar->player().isPlaying());
}

void TestFilterBar::playingIsStoppedByKeys()
{
    QVERIFY(show());
    const Filter before{.from = QDate(2026, 2, 1), .to = QDate(2026, 3, 31)};
    m_answers->session().book().setFilter(before);
    m_bar->togglePlay();
    m_bar->player().step();
    QCOMPARE(filter().from, QDate(2026, 3, 1));
    QTest::keyClick(&m_bar->chip(FilterBar::Chip::Metric).button(), Qt::Key_Escape);
    QVERIFY(!m_bar->player().isPlaying());
    QVERIFY(m_answers->shows(before));

    m_bar->togglePlay();
    m_bar->player().step();
    QTest::keyClick(&handle(First), Qt::Key_Space);
    QVERIFY(!m_bar->player().isPlaying());
    QCOMPARE(filter().from, QDate(2026, 3, 1)); // stays where it is
    // The button itself.
    m_bar->playButton().setFocus();
    QTest::keyClick(&m_bar->playButton(), Qt::Key_Space);
    QVERIFY(m_bar->player().isPlaying());
    QTest::keyClick(&m_bar->playButton(), Qt::Key_Space);
    QVERIFY(!m_bar->player().isPlaying());
    // Afterwards Escape is nobody's but the bar's.
    QSignalSpy left(m_bar.get(), &FilterBar::left);
    QTest::keyClick(&m_bar->playButton(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestFilterBar::wordsOfAFilter()
{
    QVERIFY(m_answers->import(u"spring.csv"_s, 1, 6));
    const Journey &journey = m_answers->session().journey();
    const LocalText english(Language::English);
    const auto plain = [](QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); };
    QVERIFY(filterText({}, journey, english).isEmpty());
    Filter filter{.from = QDate(2026, 3, 1),
                  .conditions = {{u"language"_s, {u"fa"_s, u"en"_s}}, {u"plan"_s, {u"Pro"_s}, true}},
                  .batches = {BatchId(1), BatchId(9)},
                  .metrics = {Metric::Csat, Metric::Ces1}};
    const QString words = u"from 1 March 2026; Language: فارسی or English; plan: all but Pro; "
                          u"Import: spring.csv or import 9; Metric: CSAT or CES 1.0"_s;
    QCOMPARE(plain(filterText(filter, journey, english)), words);
    MapSession &session = m_answers->session();
    QVERIFY(session.perform(u"Save"_s, edits::addSavedFilter(journey, u"Spring"_s, filter)));
    QCOMPARE(plain(filterText(filter, session.journey(), english)), u"“Spring” (%1)"_s.arg(words));

    // The footer of what is printed says it too.
    session.book().setFilter(filter);
    const MapLayout layout = exportLayout(session.journey(), session.summary(), english, {});
    QString texts;
    for (const MapElement &element : layout.elements()) {
        if (const auto *text = std::get_if<TextElement>(&element.shape))
            texts += text->lines.join(u' ') + u'\n';
    }
    QVERIFY2(plain(texts).contains(u"Filter: “Spring” (from 1 March 2026"_s), qPrintable(texts));
    for (const Language language : {Language::Turkish, Language::Persian}) {
        const QString translated = filterText(filter, session.journey(), LocalText(language));
        QVERIFY2(!translated.contains(u"all but"_s) && !translated.contains(u"Import"_s),
                 qPrintable(translated));
    }
}

void TestFilterBar::windowNamesTheFilter()
{
    QVERIFY(m_answers->import(u"spring.csv"_s, 1, 6));
    m_answers->close();
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
    MainWindow window(*m_appearance, settings);
    window.show();
    const Actions &actions = window.actions();
    QVERIFY(!actions.get(Actions::PlayTime)->isEnabled());
    QVERIFY(window.openFile(m_answers->path()));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    FilterBar &bar = window.lenses()->filter();
    QVERIFY(bar.isVisible());
    QVERIFY(actions.get(Actions::PlayTime)->isEnabled());
    QVERIFY(!actions.get(Actions::ClearFilter)->isEnabled());
    auto *label = window.statusBar()->findChild<QLabel *>(u"filterText"_s);
    QVERIFY(label && !label->isVisible());
    actions.get(Actions::Filter)->trigger();
    QVERIFY(bar.slider().handle(First).hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTRY_VERIFY(label->isVisible());
    QCOMPARE(label->text(), u"Filter: from 1 February 2026"_s);
    QVERIFY(actions.get(Actions::ClearFilter)->isEnabled());
    actions.get(Actions::PlayTime)->trigger();
    QVERIFY(bar.player().isPlaying());
    actions.get(Actions::PlayTime)->trigger();
    QVERIFY(!bar.player().isPlaying());
    actions.get(Actions::ClearFilter)->trigger();
    QVERIFY(window.session()->book().filter().isEmpty());
    QVERIFY(!label->isVisible());
    // Over every lens.
    actions.get(Actions::TableLens)->trigger();
    QVERIFY(bar.isVisible());
    QTest::keyClick(&bar.slider().handle(First), Qt::Key_Escape);
    QVERIFY(!bar.isAncestorOf(QApplication::focusWidget()));
}

void TestFilterBar::wrapsInASmallWindow()
{
    for (const Language language : {Language::English, Language::Persian}) {
        m_appearance->setLanguage(language);
        m_answers = std::make_unique<Answers>(language);
        QVERIFY(show());
        m_answers->session().book().setFilter({.conditions = {{u"channel"_s, {u"app"_s}}}});
        const int width = 620;
        QVERIFY(m_bar->heightForWidth(width) > m_bar->heightForWidth(1600));
        m_bar->resize(width, m_bar->heightForWidth(width));
        QCoreApplication::processEvents();
        const auto children = m_bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *child : children) {
            if (child->isHidden() || child->isWindow())
                continue;
            QVERIFY2(m_bar->rect().contains(child->geometry()), child->metaObject()->className());
            QVERIFY(child->width() >= child->minimumSizeHint().width());
            for (const QWidget *other : children) {
                if (other != child && !other->isHidden() && !other->isWindow())
                    QVERIFY(!other->geometry().intersects(child->geometry()));
            }
        }
        m_bar.reset();
    }
}

QTEST_MAIN(TestFilterBar)
#include "test_filterbar.moc"
