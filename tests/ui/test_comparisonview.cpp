// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "core/interchange/clipboardtable.h"
#include "core/journey/templates.h"
#include "ui/canvas/mapview.h"
#include "ui/lenses.h"
#include "ui/mainwindow.h"
#include "ui/models/comparisonmodel.h"
#include "ui/panels/charts/evidencechart.h"
#include "ui/panels/comparebar.h"
#include "ui/panels/comparepanel.h"
#include "ui/panels/metriccard.h"
#include "ui/render/comparisontexts.h"
#include "ui/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QDockWidget>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QToolButton>

using namespace milepost;
using namespace Qt::StringLiterals;

using Side = ComparisonPins::Side;

namespace {

const QDate newYear(2026, 1, 1);

const Filter firstHalf{.from = QDate(2025, 11, 1), .to = QDate(2026, 4, 30)};
const Filter secondHalf{.from = QDate(2026, 5, 1), .to = QDate(2026, 10, 31)};

/// How many cards say a verdict.
int cardsThatSay(const MapLayout &layout, const QString &word)
{
    int count = 0;
    for (const MapElement &element : layout.elements()) {
        const auto *text = std::get_if<TextElement>(&element.shape);
        count += text && element.target.kind == MapTarget::Kind::Touchpoint && text->lines.join(u' ') == word
            ? 1
            : 0;
    }
    return count;
}

} // namespace

/// Comparing in the window: pins by action and key, the bar, the cards, the table, on the sample data.
class TestComparisonView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void pinsByKeyAndFollowsTheFilter();
    void saysWhatTheReportSays();
    void pinsBothUnpinsAndSwaps();
    void lastPeriods();
    void lastPeriodsOfTheProjectsCalendar();
    void eachGroup();
    void tableSortsSelectsAndCopies();
    void tableOfStages();
    void modelTellsOnlyWhatDiffers();
    void dockOnlyWhileComparing();
    void cardOfTheInspectorSaysBothSides();
    void trendIsInTheProjectsCalendar();
    void nothingToCompare();
    void barSpeaksTheWindowsLanguage();

private:
    MapSession &session() { return *m_window->session(); }
    ComparisonPins &pins() { return session().pins(); }
    QAction *action(Actions::Id id) { return m_window->actions().get(id); }
    CompareBar &bar() { return *m_window->findChild<CompareBar *>(); }
    ComparePanel &panel() { return *m_window->findChild<ComparePanel *>(); }
    QString words(const char *label) { return bar().findChild<QLabel *>(QString::fromLatin1(label))->text(); }
    QToolButton *button(const char *name)
    {
        return bar().findChild<QToolButton *>(QString::fromLatin1(name));
    }
    void open(Language language = Language::English);

    QTemporaryDir m_samples;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void TestComparisonView::initTestCase()
{
    for (const Language language : {Language::English, Language::Persian})
        QVERIFY(makeSampleProject(m_samples.filePath(languageCode(language) + ".milepost"_L1), language,
                                  QStringLiteral(MILEPOST_SOURCE_DIR "/resources/samples")));
}

void TestComparisonView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"state.ini"_s), QSettings::IniFormat);
    m_appearance = std::make_unique<Appearance>();
    m_appearance->setLanguage(Language::English);
}

void TestComparisonView::cleanup()
{
    m_window.reset();
    m_appearance.reset();
}

void TestComparisonView::open(Language language)
{
    m_window = std::make_unique<MainWindow>(*m_appearance, *m_settings);
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_window->openFile(m_samples.filePath(languageCode(language) + ".milepost"_L1)));
}

void TestComparisonView::pinsByKeyAndFollowsTheFilter()
{
    open();
    QVERIFY(action(Actions::PinView)->isEnabled());
    QVERIFY(!action(Actions::SwapSides)->isEnabled());
    QVERIFY(!action(Actions::EndComparing)->isEnabled());
    QVERIFY(!bar().isVisible());
    const std::vector<MapElement> plain = session().layout().elements();

    session().book().setFilter(firstHalf);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(pins().isPinned(Side::First));
    QVERIFY(!pins().isPinned(Side::Second));
    QVERIFY(bar().isVisible());
    QVERIFY(action(Actions::SwapSides)->isEnabled());
    // Nothing differs from itself: that is said, and the cards stay as they were.
    QVERIFY(!session().comparison());
    QVERIFY2(words("verdict").startsWith(u"Both sides are the same"_s), qPrintable(words("verdict")));
    QCOMPARE(cardsThatSay(session().layout(), u"not proven"_s), 0);

    session().book().setFilter(secondHalf);
    const MapComparison *comparison = session().comparison();
    QVERIFY(comparison);
    QVERIFY(comparison->first == firstHalf && comparison->second == secondHalf);
    const ProvenCount count = countProven(comparison->touchpoints);
    QVERIFY(count.proven > 0 && count.proven < count.tested);
    QCOMPARE(words("verdict"),
             u"%1 of %2 differences are proven (Holm)"_s.arg(count.proven).arg(count.tested));
    // Every card says the verdict on its main metric, or what is proven about another one.
    std::map<Verdict, int> verdicts;
    for (const auto &[id, summary] : session().summary().touchpoints) {
        const MetricSummary *main = summary.mainMetric();
        if (!main)
            continue;
        Verdict said = comparison->find(id, main->metric)->figures.verdict;
        for (const auto &[metric, figures] : summary.metrics) {
            const Verdict other = comparison->find(id, metric)->figures.verdict;
            if (!isProven(said) && isProven(other))
                said = other;
        }
        ++verdicts[said];
    }
    QVERIFY(verdicts[Verdict::Worse] > 0);
    QVERIFY(verdicts[Verdict::NotProven] > 5);
    for (const Verdict verdict : {Verdict::Better, Verdict::Worse, Verdict::NotProven, Verdict::TooFew})
        QCOMPARE(cardsThatSay(session().layout(), verdictKey(verdict)), verdicts[verdict]);
    QVERIFY2(words("firstSide").contains(u"1 November 2025"_s), qPrintable(words("firstSide")));
    QVERIFY2(words("secondSide").contains(u"1 May 2026"_s), qPrintable(words("secondSide")));
    // It goes on following.
    session().book().setFilter({.from = QDate(2026, 10, 1), .to = QDate(2026, 10, 31)});
    QCOMPARE(words("secondSide"), u"October 2026"_s);
    QVERIFY(session().comparison()->second == session().book().filter());

    button("endComparing")->setFocus();
    QTest::keyClick(button("endComparing"), Qt::Key_Escape);
    QVERIFY(!pins().isComparing());
    QVERIFY(!bar().isVisible());
    QVERIFY(m_window->view()->hasFocus());
    session().book().setFilter({});
    QVERIFY(session().layout().elements() == plain);
}

void TestComparisonView::saysWhatTheReportSays()
{
    QString text;
    QString errors;
    QTextStream out(&text);
    QTextStream err(&errors);
    QBuffer in;
    in.open(QIODevice::ReadOnly);
    CliStreams streams{out, err, in};
    const int code
        = runCommandLine({u"report"_s, m_samples.filePath(u"en.milepost"_s), u"--json"_s, u"--compare"_s,
                          u"2025-11-01..2026-04-30"_s, u"2026-05-01..2026-10-31"_s},
                         streams);
    out.flush();
    QVERIFY2(code == 0, qPrintable(errors));
    const QJsonArray reported = QJsonDocument::fromJson(text.toUtf8()).object().value(u"compare"_s).toArray();
    open();
    session().book().setFilter(firstHalf);
    action(Actions::PinView)->trigger();
    session().book().setFilter(secondHalf);
    const MapComparison *comparison = session().comparison();
    QVERIFY(comparison);

    QCOMPARE(size_t(reported.size()), comparison->touchpoints.size());
    for (qsizetype i = 0; i < reported.size(); ++i) {
        const QJsonObject json = reported.at(i).toObject();
        const ComparedFigure &figure = comparison->touchpoints[size_t(i)];
        const ComparedMetric &compared = figure.figures;
        const Touchpoint *touchpoint = session().journey().find<Touchpoint>(figure.touchpoint);
        if (touchpoint)
            QCOMPARE(json.value(u"touchpoint"_s).toString(), touchpoint->title);
        QCOMPARE(json.value(u"metric"_s).toString(), metricKey(compared.metric));
        QCOMPARE(json.value(u"verdict"_s).toString(), verdictKey(compared.verdict));
        QCOMPARE(json.value(u"first"_s).toObject().value(u"n"_s).toInteger(), compared.first.n);
        QCOMPARE(json.value(u"second"_s).toObject().value(u"n"_s).toInteger(), compared.second.n);
        if (compared.change)
            QVERIFY(std::abs(json.value(u"change"_s).toDouble() - *compared.change) < 1e-12);
        if (compared.holmP)
            QVERIFY(std::abs(json.value(u"p_holm"_s).toDouble() - *compared.holmP) < 1e-12);
    }
}

void TestComparisonView::pinsBothUnpinsAndSwaps()
{
    open();
    session().book().setFilter(firstHalf);
    action(Actions::PinView)->trigger();
    session().book().setFilter(secondHalf);
    action(Actions::PinView)->trigger();
    QVERIFY(pins().isPinned(Side::First) && pins().isPinned(Side::Second));
    const double change = *session().comparison()->touchpoints.front().figures.change;
    // Both are pinned: the map may be filtered on.
    session().book().setFilter({.from = newYear});
    QVERIFY(pins().filter(Side::First) == firstHalf && pins().filter(Side::Second) == secondHalf);
    QCOMPARE(*session().comparison()->touchpoints.front().figures.change, change);

    QTest::keyClick(m_window.get(), Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(pins().filter(Side::First) == secondHalf && pins().filter(Side::Second) == firstHalf);
    QCOMPARE(*session().comparison()->touchpoints.front().figures.change, -change);
    QTest::mouseClick(button("swapSides"), Qt::LeftButton);
    QVERIFY(pins().filter(Side::First) == firstHalf);

    QVERIFY(button("secondPin")->isChecked());
    QTest::mouseClick(button("secondPin"), Qt::LeftButton);
    QVERIFY(!pins().isPinned(Side::Second));
    QVERIFY(pins().filter(Side::Second) == Filter{.from = newYear});
    QTest::mouseClick(button("secondPin"), Qt::LeftButton); // by the bar's own button
    QVERIFY(pins().isPinned(Side::Second));
    button("firstPin")->setFocus();
    QTest::keyClick(button("firstPin"), Qt::Key_Space);
    QVERIFY(!pins().isPinned(Side::First));
    QVERIFY(pins().isComparing());
    QTest::keyClick(button("secondPin"), Qt::Key_Space);
    QVERIFY(!pins().isComparing()); // the last pin is gone
    QVERIFY(!bar().isVisible());
}

void TestComparisonView::lastPeriods()
{
    open();
    for (const Actions::Id id : {Actions::CompareMonths, Actions::CompareQuarters, Actions::CompareYears})
        QVERIFY(action(id)->isEnabled());
    const Filter vips{.conditions = {{u"customer"_s, {u"vip"_s}}}};
    session().book().setFilter(vips);
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    Filter september = vips;
    september.from = QDate(2026, 9, 1);
    september.to = QDate(2026, 9, 30);
    Filter october = vips;
    october.from = QDate(2026, 10, 1);
    october.to = QDate(2026, 10, 31);
    QVERIFY(pins().filter(Side::First) == september);
    QVERIFY(session().book().filter() == october);
    QVERIFY(!pins().isPinned(Side::Second));
    QVERIFY2(words("firstSide").startsWith(u"September 2026; "_s), qPrintable(words("firstSide")));

    // From where the map is filtered to: once more steps back.
    action(Actions::CompareQuarters)->trigger();
    QCOMPARE(pins().filter(Side::Second).from, QDate(2026, 10, 1));
    QCOMPARE(pins().filter(Side::First).from, QDate(2026, 7, 1));
    QCOMPARE(pins().filter(Side::First).to, QDate(2026, 9, 30));
    session().book().setFilter({.to = QDate(2026, 3, 31)});
    action(Actions::CompareMonths)->trigger();
    QCOMPARE(words("firstSide"), u"February 2026"_s);
    QCOMPARE(words("secondSide"), u"March 2026"_s);
    // The data begins in November 2025.
    session().book().setFilter({.to = QDate(2025, 11, 30)});
    for (const Actions::Id id : {Actions::CompareMonths, Actions::CompareQuarters, Actions::CompareYears})
        QVERIFY(!action(id)->isEnabled());
}

void TestComparisonView::lastPeriodsOfTheProjectsCalendar()
{
    open(Language::Persian);
    QVERIFY(session().journey().project().calendar == CalendarKind::Jalali);
    action(Actions::CompareMonths)->trigger();
    // The last answers are of 31 October 2026: 9 Aban 1405.
    QCOMPARE(pins().filter(Side::Second).from, QDate(2026, 10, 23));
    QCOMPARE(pins().filter(Side::Second).to, QDate(2026, 11, 21));
    QCOMPARE(pins().filter(Side::First).from, QDate(2026, 9, 23));
    QCOMPARE(words("secondSide"), u"Aban 1405"_s);
    m_appearance->setLanguage(Language::Persian);
    QCoreApplication::processEvents();
    QCOMPARE(words("secondSide"), u"آبان ۱۴۰۵"_s);
}

void TestComparisonView::eachGroup()
{
    open();
    QMenu *groups = nullptr;
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        if (menu->title().remove(u'&') == u"Each group against the others"_s)
            groups = menu;
    }
    QVERIFY(groups);
    emit groups->aboutToShow();
    QAction *customer = nullptr;
    for (QAction *each : groups->actions()) {
        if (each->text() == u"customer"_s)
            customer = each;
    }
    QVERIFY(customer);
    customer->trigger();
    QCOMPARE(pins().attribute(), u"customer"_s);
    const MapComparison *comparison = session().comparison();
    QVERIFY(comparison);
    QCOMPARE(comparison->attribute, u"customer"_s);
    QVERIFY(!action(Actions::SwapSides)->isEnabled());
    QVERIFY(!button("swapSides")->isVisible());
    QVERIFY(words("firstSide").contains(u"vip"_s));
    QVERIFY(!panel().table().isColumnHidden(ComparisonModel::GroupColumn));
    // VIPs' deliveries come late.
    QVERIFY(cardsThatSay(session().layout(), u"vip"_s) > 0);
    // Within the filter.
    session().book().setFilter(secondHalf);
    QVERIFY(session().comparison()->first == secondHalf);

    action(Actions::PinView)->trigger();
    QVERIFY(pins().attribute().isEmpty());
    QVERIFY(panel().table().isColumnHidden(ComparisonModel::GroupColumn));
}

void TestComparisonView::tableSortsSelectsAndCopies()
{
    open();
    const QAbstractItemModelTester tester(&panel().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(panel().model().rowCount(), 0);
    session().book().setFilter(firstHalf);
    action(Actions::PinView)->trigger();
    session().book().setFilter(secondHalf);
    const MapComparison &comparison = *session().comparison();
    ComparisonModel &model = panel().model();
    QCOMPARE(size_t(model.rowCount()), comparison.touchpoints.size());

    const ProvenCount count = countProven(comparison.touchpoints);
    double last = 2;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto verdict = Verdict(model.index(row, 0).data(ComparisonModel::VerdictRole).toInt());
        QCOMPARE(isProven(verdict), row < count.proven);
        if (row >= count.proven)
            continue;
        const Metric metric = *metricFromKey(
            model.index(row, ComparisonModel::MetricColumn).data().toString().section(u' ', 0, 0));
        const ComparedFigure *figure = comparison.find(model.touchpointAt(row), metric);
        QVERIFY(figure);
        QVERIFY(changeSize(figure->figures) <= last);
        last = changeSize(figure->figures);
    }
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"points"_s));

    // A click selects on the map; what is selected there is shown here.
    QTableView &table = panel().table();
    const TouchpointId second = model.touchpointAt(1);
    QVERIFY(!second.isNull());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(model.index(1, ComparisonModel::VerdictColumn)).center());
    QCOMPARE(session().selectedTouchpoint(), second);
    const TouchpointId first = model.touchpointAt(0);
    session().selectTouchpoint(first);
    QCOMPARE(table.selectionModel()->selectedRows().first().row(), model.rowOf(first, {}));
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(session().selectedTouchpoint(), model.touchpointAt(model.rowOf(first, {}) + 1));

    table.setFocus();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasHtml());
    const clipboardtable::Rows rows = clipboardtable::fromTsv(copied->text());
    QCOMPARE(int(rows.size()), model.rowCount() + 1);
    QCOMPARE(rows.front().first(), u"Touchpoint"_s);
    QVERIFY(!rows.front().contains(u"Group"_s));
    QCOMPARE(rows[1].last(), model.index(0, ComparisonModel::VerdictColumn).data().toString());
}

void TestComparisonView::tableOfStages()
{
    open();
    session().book().setFilter(firstHalf);
    action(Actions::PinView)->trigger();
    session().book().setFilter(secondHalf);
    const QAbstractItemModelTester tester(&panel().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::mouseClick(panel().findChild<QToolButton *>(u"pooledLevel"_s), Qt::LeftButton);
    const MapComparison &comparison = *session().comparison();
    ComparisonModel &model = panel().model();
    QCOMPARE(size_t(model.rowCount()), comparison.stages.size() + comparison.together.size());
    int together = 0;
    int stage = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(model.touchpointAt(row).isNull());
        if (model.stageAt(row).isNull()) {
            ++together;
            QCOMPARE(model.index(row, 0).data().toString(), u"All touchpoints together"_s);
        } else {
            stage = row;
        }
    }
    QCOMPARE(size_t(together), comparison.together.size());
    QTableView &table = panel().table();
    table.scrollTo(model.index(stage, 0));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(stage, 0)).center());
    QCOMPARE(session().selection().kind, MapTarget::Kind::Stage);
    QCOMPARE(session().selection().stage, model.stageAt(stage));
}

void TestComparisonView::modelTellsOnlyWhatDiffers()
{
    open();
    const MapComparison comparison = session().book().compareSides(firstHalf, secondHalf);
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    using Level = ComparisonModel::Level;
    const LocalText english(Language::English);
    model.setContents(session().journey(), &comparison, Level::Touchpoints, english);
    QVERIFY(model.rowCount() > 10);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setContents(session().journey(), &comparison, Level::Touchpoints, english);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 0);
    model.setContents(session().journey(), &comparison, Level::Touchpoints, LocalText(Language::Turkish));
    QCOMPARE(resets.count(), 0);
    QVERIFY(changes.count() > 0);
    model.setContents(session().journey(), &comparison, Level::Pooled, english);
    QCOMPARE(resets.count(), 1);
    model.setContents(session().journey(), nullptr, Level::Touchpoints, english);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.touchpointAt(0).isNull());
    QCOMPARE(model.rowOf(TouchpointId::create(), {}), -1);
}

void TestComparisonView::dockOnlyWhileComparing()
{
    open();
    auto *dock = m_window->findChild<QDockWidget *>(u"changes"_s);
    QVERIFY(dock);
    QVERIFY(!dock->isVisible());
    QVERIFY(!dock->toggleViewAction()->isEnabled());
    action(Actions::PinView)->trigger();
    QVERIFY(dock->isVisible());
    QVERIFY(dock->toggleViewAction()->isEnabled());
    // Who closes it has it closed, also while the filter moves on.
    dock->toggleViewAction()->trigger();
    QVERIFY(!dock->isVisible());
    session().book().setFilter(secondHalf);
    QVERIFY(!dock->isVisible());
    dock->toggleViewAction()->trigger();
    QVERIFY(dock->isVisible());
    // Another project begins without it, however this one was left.
    m_window->closeProject();
    QVERIFY(!dock->isVisible());
    QVERIFY(m_window->openFile(m_samples.filePath(u"en.milepost"_s)));
    QVERIFY(!dock->isVisible());
    QVERIFY(!pins().isComparing());
}

void TestComparisonView::cardOfTheInspectorSaysBothSides()
{
    open();
    TouchpointId payment;
    for (const auto &[id, touchpoint] : session().journey().all<Touchpoint>()) {
        if (touchpoint.title == u"Payment"_s)
            payment = id;
    }
    session().selectTouchpoint(payment);
    m_window->findChild<QTabWidget *>()->setCurrentIndex(1);
    const auto said = [&] {
        QStringList texts;
        for (const MetricCard *card : m_window->findChildren<MetricCard *>()) {
            for (const QLabel *label : card->findChildren<QLabel *>()) {
                if (card->isVisible() && label->isVisible() && label->text().contains(u", then "_s))
                    texts.append(label->text());
            }
        }
        return texts;
    };
    QVERIFY(said().isEmpty());
    session().book().setFilter(firstHalf);
    action(Actions::PinView)->trigger();
    session().book().setFilter(secondHalf);
    QCOMPARE(said().size(), 2); // CSAT and CES
    QVERIFY2(said().join(u'|').contains(u"worse"_s), qPrintable(said().join(u'|')));
    action(Actions::EndComparing)->trigger();
    QVERIFY(said().isEmpty());
}

void TestComparisonView::trendIsInTheProjectsCalendar()
{
    open(Language::Persian);
    m_appearance->setLanguage(Language::Persian);
    QCoreApplication::processEvents();
    const TouchpointId worst = session().summary().pain.touchpoints.front().touchpoint;
    session().selectTouchpoint(worst);
    m_window->findChild<QTabWidget *>()->setCurrentIndex(1);
    const auto *chart = m_window->findChild<EvidenceChart *>();
    const QString described = chart->accessibleDescription();
    for (const QString &month : {u"فروردین ۱۴۰۵"_s, u"آبان ۱۴۰۴"_s, u"آبان ۱۴۰۵"_s})
        QVERIFY2(described.contains(month), qPrintable(described));
    QVERIFY2(!described.contains(u"۲۰۲۶"_s), qPrintable(described));
}

void TestComparisonView::nothingToCompare()
{
    m_window = std::make_unique<MainWindow>(*m_appearance, *m_settings);
    for (const Actions::Id id : {Actions::PinView, Actions::EndComparing, Actions::CompareMonths})
        QVERIFY(!action(id)->isEnabled());
    const QString path = m_folder->filePath(u"empty.milepost"_s);
    const Result<Journey> journey = journeyFromTemplate(u"ecommerce"_s, Language::English, {});
    QVERIFY(journey);
    QVERIFY(JourneyDocument::create(path, *journey));
    QVERIFY(m_window->openFile(path));
    for (const Actions::Id id : {Actions::PinView, Actions::EndComparing, Actions::CompareMonths})
        QVERIFY(!action(id)->isEnabled());
    QVERIFY(pins().attributes().isEmpty());
    pins().compareEach(u"customer"_s);
    pins().compareLastPeriods(PeriodUnit::Year);
    QVERIFY(!pins().isComparing());
}

void TestComparisonView::barSpeaksTheWindowsLanguage()
{
    open();
    action(Actions::CompareMonths)->trigger();
    const QString english = words("verdict");
    m_appearance->setLanguage(Language::Turkish);
    QCoreApplication::processEvents();
    QVERIFY(words("verdict") != english);
    QCOMPARE(words("secondSide"), u"Ekim 2026"_s);
    // What stands on the map stays in the project's language.
    QVERIFY(cardsThatSay(session().layout(), u"not proven"_s) > 0);
}

QTEST_MAIN(TestComparisonView)
#include "test_comparisonview.moc"
