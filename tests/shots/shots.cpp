// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the main screens with the sample project, in every language, light and dark:
// milepost-shots FOLDER [LANGUAGE...]

#include "core/analysis/figureedits.h"
#include "core/analysis/metricedits.h"
#include "core/analysis/savedfilters.h"
#include "core/feedback/filterchoice.h"
#include "core/journey/personaedits.h"
#include "ui/canvas/mapview.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/columneditor.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importlistdialog.h"
#include "ui/dialogs/lanesdialog.h"
#include "ui/dialogs/ledgerdialog.h"
#include "ui/dialogs/metriceditor.h"
#include "ui/dialogs/metricsdialog.h"
#include "ui/dialogs/newprojectdialog.h"
#include "ui/dialogs/periodfiguresdialog.h"
#include "ui/dialogs/personasdialog.h"
#include "ui/dialogs/printdialog.h"
#include "ui/dialogs/rejectedrecordsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/themesdialog.h"
#include "ui/lenses.h"
#include "ui/mainwindow.h"
#include "ui/models/tablepaste.h"
#include "ui/models/touchpointtablemodel.h"
#include "ui/panels/filterbar.h"
#include "ui/panels/filterchip.h"
#include "ui/panels/findbar.h"
#include "ui/panels/painpanel.h"
#include "ui/panels/pastepreview.h"
#include "ui/panels/periodslider.h"
#include "ui/panels/tablelens.h"
#include "ui/panels/weightspanel.h"
#include "ui/sampleproject.h"
#include "ui/session/watchedfolder.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace milepost;

namespace {

const QString samples = QStringLiteral(MILEPOST_SOURCE_DIR "/resources/samples");

/// Lets everything be laid out and painted.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

/// Until it is known which themes comments are about.
void settleThemes(MapSession &session)
{
    const QDeadlineTimer enough(10000);
    while (!session.document().commentThemes() && !enough.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    const QDeadlineTimer preview(500); // of the themes' editor
    while (!preview.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool take(QWidget &widget, const QDir &folder, const QString &name)
{
    settle();
    const QString path = folder.filePath(name + ".png"_L1);
    if (widget.grab().save(path))
        return true;
    QTextStream(stderr) << "cannot write " << path << '\n';
    return false;
}

bool takeDialog(QDialog &dialog, const QSize &size, const QDir &folder, const QString &name)
{
    dialog.resize(size);
    dialog.show();
    return take(dialog, folder, name);
}

/// What a survey asks in a language, and the five words of satisfaction, the worst first.
struct Questions {
    QString recommend;
    QString satisfied;
    QString effort;
    QString why;
    QStringList words;
    QString comment;
    QString unreadable;
};

Questions questionsIn(Language language)
{
    switch (language) {
    case Language::Turkish:
        return {.recommend = u"Bizi bir arkadaşınıza tavsiye eder misiniz?"_s,
                .satisfied = u"Ödemeden ne kadar memnunsunuz?"_s,
                .effort = u"Ödemek için ne kadar çaba gerekti?"_s,
                .why = u"Neden bu puanı verdiniz?"_s,
                .words = {u"Hiç memnun değilim"_s, u"Memnun değilim"_s, u"Kararsızım"_s, u"Memnunum"_s,
                          u"Çok memnunum"_s},
                .comment = u"Kartım iki kez reddedildi, üçüncüde geçti."_s,
                .unreadable = u"on"_s};
    case Language::Persian:
        return {.recommend = u"ما را به دوستان خود توصیه می‌کنید؟"_s,
                .satisfied = u"از پرداخت چقدر راضی بودید؟"_s,
                .effort = u"پرداخت چقدر تلاش می‌خواست؟"_s,
                .why = u"دلیل این امتیاز چیست؟"_s,
                .words = {u"خیلی ناراضی"_s, u"ناراضی"_s, u"متوسط"_s, u"راضی"_s, u"خیلی راضی"_s},
                .comment = u"کارت من دو بار رد شد و بار سوم پذیرفته شد."_s,
                .unreadable = u"ده"_s};
    case Language::English:
        break;
    }
    return {.recommend = u"How likely are you to recommend us to a friend?"_s,
            .satisfied = u"How satisfied were you with paying?"_s,
            .effort = u"How much effort did it take to pay?"_s,
            .why = u"Why did you choose this number?"_s,
            .words
            = {u"Very dissatisfied"_s, u"Dissatisfied"_s, u"Neutral"_s, u"Satisfied"_s, u"Very satisfied"_s},
            .comment = u"My card was refused twice, the third time it went through."_s,
            .unreadable = u"ten"_s};
}

/// A wide export with three header rows as Qualtrics writes them and a spreadsheet saves them, with blank
/// records, cells that are no scores and a record that has too many cells. Always the same.
bool writeSurvey(const QString &path, Language language)
{
    constexpr int records = 1200;
    constexpr int likely[] = {9, 3, 10, 6, 8, 7, 9, 10, 2, 8, 10, 9, 0, 7, 9, 5, 10, 8, 1, 9, 4};
    constexpr int words[] = {3, 1, 4, 2, 0, 3, 2, 4, 3, 4, 1};
    constexpr int efforts[] = {2, 5, 1, 3, 5, 2, 3, 1, 4, 2, 1, 2, 3};
    const Questions ask = questionsIn(language);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out.setGenerateByteOrderMark(true);
    out << "ResponseId;RecordedDate;Q3;Q5_1;Q6;Q7;UserLanguage;Finished;RecipientEmail;IPAddress\r\n";
    out << "Response ID;Recorded Date;" << ask.recommend << ';' << ask.satisfied << ';' << ask.effort << ';'
        << ask.why << ";User Language;Finished;Recipient Email;IP Address\r\n";
    for (const char *id : {"_recordId", "recordedDate", "QID3", "QID5_1", "QID6", "QID7_TEXT", "userLanguage",
                           "finished", "recipientEmail", "ipAddress"})
        out << (*id == '_' ? "" : ";") << "\"{\"\"ImportId\"\":\"\"" << id << "\"\"}\"";
    out << "\r\n";
    const QDateTime first(QDate(2026, 3, 1), QTime(8, 12));
    for (int i = 0; i < records; ++i) {
        const bool isBlank = i % 53 == 17;
        out << u"R_%1"_s.arg(qint64(i) * 7919 % 60466176 + 60466176, 0, 36) << ';'
            << first.addSecs(qint64(i) * 2213).toString(u"dd.MM.yyyy HH:mm"_s) << ';';
        if (isBlank)
            out << ";;;";
        else
            out << (i % 40 == 3 ? ask.unreadable : QString::number(likely[i % std::size(likely)])) << ';'
                << ask.words.at(words[i % std::size(words)]) << ';' << efforts[i % std::size(efforts)] << ';'
                << (i % 6 == 1 ? ask.comment : QString());
        out << ';' << languageCode(language) << ";1;person" << i << "@example.com;192.0.2." << i % 250;
        out << (i % 90 == 61 ? ";;;x\r\n" : "\r\n");
    }
    out.flush();
    return file.error() == QFileDevice::NoError;
}

/// Until what importing would do is known.
bool waitForCheck(ImportDialog &dialog)
{
    const QDeadlineTimer end(20000);
    while (dialog.draft().isChecking() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return !end.hasExpired();
}

/// The three steps of an import: with the question that is open, answered, and before it goes in.
bool takeImport(MapSession &session, Appearance &appearance, QWidget *window, const QDir &folder,
                const QString &suffix)
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"cx_survey_march.csv"_s);
    ImportDialog survey(session, appearance, window);
    bool done = takeDialog(survey, {1280, 800}, folder, u"import-file"_s + suffix);
    if (!writeSurvey(path, appearance.language()))
        return false;
    survey.openFiles({path});
    if (!waitForCheck(survey))
        return false;
    // What the questions are about, a person says in the columns' editor.
    if (const auto &ranking = session.summary().pain.touchpoints; !ranking.empty()) {
        const std::vector<ColumnMapping> columns = survey.draft().mapping().columns;
        for (ColumnMapping column : columns) {
            if (column.role != ColumnRole::Score || column.metric == Metric::Nps)
                continue;
            column.touchpoint = ranking.front().touchpoint.toString();
            survey.draft().setColumn(column);
        }
    }
    done = waitForCheck(survey) && takeDialog(survey, {1280, 800}, folder, u"import"_s + suffix) && done;
    for (const ImportDraft::Question &question : survey.draft().questions())
        survey.draft().answer(question.question, question.question.choices.back().value);
    done = waitForCheck(survey) && take(survey, folder, u"import-answered"_s + suffix) && done;
    if (auto *list = survey.findChild<QToolButton *>(u"showColumns"_s))
        list->click();
    done = take(survey, folder, u"import-list"_s + suffix) && done;
    survey.goTo(ImportDialog::CheckStep);
    done = take(survey, folder, u"import-check"_s + suffix) && done;
    if (const auto &outcome = survey.draft().outcome(); outcome && !outcome->rejects.empty()) {
        RejectedRecordsDialog rejected({.fileName = u"cx_survey_march.csv"_s,
                                        .rows = outcome->rejects,
                                        .count = outcome->finished.batch.rejected,
                                        .asRead = outcome->asRead,
                                        .corrected = {}},
                                       RejectedRecordsDialog::Import::Now, session, appearance, window);
        done = takeDialog(rejected, {1020, 480}, folder, u"rejected"_s + suffix) && done;
    }
    for (const ColumnMapping &column : survey.draft().mapping().columns) {
        if (column.metric != Metric::Csat)
            continue;
        ColumnEditor editor(column, survey.draft().texts(column.index), session, appearance, &survey);
        done = takeDialog(editor, editor.sizeHint(), folder, u"column"_s + suffix) && done;
        break;
    }
    ImportDialog several(session, appearance, window);
    several.openFiles(
        {path, place.filePath(u"cx_survey_april.csv"_s), place.filePath(u"cx_survey_may.csv"_s)});
    if (!waitForCheck(several))
        return false;
    several.goTo(ImportDialog::FileStep);
    return takeDialog(several, {1280, 800}, folder, u"import-files"_s + suffix) && done;
}

/// Two cards in the window's language.
std::vector<Persona> personasIn(Language language)
{
    const auto card = [](const QStringList &texts, Evidence evidence) {
        Persona persona;
        persona.id = PersonaId::create();
        persona.name = texts[0];
        persona.role = texts[1];
        persona.goals = texts[2];
        persona.needs = texts[3];
        persona.frustrations = texts[4];
        persona.quote = texts[5];
        persona.evidence = evidence;
        return persona;
    };
    switch (language) {
    case Language::Turkish:
        return {card({u"Ayşe, 34"_s, u"Telefonundan alışveriş yapıyor"_s,
                      u"İşe giderken beş dakikada sipariş vermek"_s, u"Toplam fiyatı baştan görmek"_s,
                      u"Kart bilgisini yeniden yazmak"_s, u"Kartımı üç kez sordu."_s},
                     Evidence::Partly),
                card({u"Mehmet, 61"_s, u"Önce telefonla soruyor"_s, u"Doğru parçayı bulmak"_s,
                      u"Bir insanla konuşmak"_s, u"Küçük yazılar"_s, u"Kime soracağım?"_s},
                     Evidence::Assumed)};
    case Language::Persian:
        return {card({u"سارا، ۳۴ ساله"_s, u"با گوشی خرید می‌کند"_s,
                      u"در راه محل کار در پنج دقیقه سفارش بدهد"_s, u"قیمت نهایی را از اول ببیند"_s,
                      u"دوباره نوشتن مشخصات کارت"_s, u"سه بار شماره کارتم را پرسید."_s},
                     Evidence::Partly),
                card({u"رضا، ۶۱ ساله"_s, u"اول تلفنی می‌پرسد"_s, u"قطعه درست را پیدا کند"_s,
                      u"با یک آدم حرف بزند"_s, u"نوشته‌های ریز"_s, u"از چه کسی بپرسم؟"_s},
                     Evidence::Assumed)};
    case Language::English:
        break;
    }
    return {card({u"Ayşe, 34"_s, u"Buys on her phone"_s, u"Order within five minutes on her way to work"_s,
                  u"See the full price from the start"_s, u"Typing her card again"_s,
                  u"It asked for my card three times."_s},
                 Evidence::Partly),
            card({u"Mehmet, 61"_s, u"Calls before he buys"_s, u"Find the right part"_s,
                  u"Speak to a person"_s, u"Small print"_s, u"Whom do I ask?"_s},
                 Evidence::Assumed)};
}

/// The table lens, find, commands, history, personas and lanes. Whatever is changed for a picture is undone.
bool takeEditing(MainWindow &window, Appearance &appearance, const QDir &folder, const QString &suffix)
{
    MapSession &session = *window.session();
    Lenses &lenses = *window.lenses();
    const int before = session.undoStack().index();
    lenses.setLens(Lenses::Lens::Table);
    TableLens &table = lenses.table();
    bool done = take(window, folder, u"table"_s + suffix);
    {
        const int title = table.model().columnOf(u"title"_s);
        const auto header = [&](const QString &field) {
            return table.model().headerData(table.model().columnOf(field), Qt::Horizontal).toString();
        };
        const QString first = table.model().index(0, title).data().toString();
        const TextBlock block{{header(u"title"_s), header(u"channel"_s), header(u"visitors"_s)},
                              {first, u"Web"_s, u"12500"_s},
                              {table.model().index(1, title).data().toString(), u"App"_s, u"?"_s}};
        table.view().setCurrentIndex(table.view().model()->index(0, title));
        PastePreview preview([&](bool named) { return table.plan(block, named); }, true, appearance, &window);
        done = takeDialog(preview, {820, 360}, folder, u"paste"_s + suffix) && done;
    }
    lenses.setLens(Lenses::Lens::Map);
    for (const Persona &persona : personasIn(appearance.language())) {
        session.perform(PersonasDialog::tr("Add persona"),
                        edits::addPersona(session.journey(), session.map(), persona));
    }
    {
        PersonasDialog personas(session, appearance, &window);
        done = takeDialog(personas, {720, 700}, folder, u"personas"_s + suffix) && done;
        personas.setSideBySide(true);
        done = takeDialog(personas, {1000, 700}, folder, u"personas-two"_s + suffix) && done;
        LanesDialog lanes(session, appearance, &window);
        done = takeDialog(lanes, {440, 540}, folder, u"lanes"_s + suffix) && done;
        ShortcutsDialog keys(collectCommands(*window.menuBar(), static_cast<QWidget &>(window).actions()),
                             &window);
        done = takeDialog(keys, {580, 760}, folder, u"shortcuts"_s + suffix) && done;
    }
    session.undoStack().setIndex(before);
    if (!session.summary().pain.touchpoints.empty()) {
        const TouchpointId worst = session.summary().pain.touchpoints.front().touchpoint;
        lenses.find().open();
        lenses.find().field().setText(session.journey().find<Touchpoint>(worst)->title);
        lenses.find().findNext();
    }
    if (auto *history = window.findChild<QDockWidget *>(u"history"_s))
        history->show();
    done = take(window, folder, u"find-history"_s + suffix) && done;
    if (auto *history = window.findChild<QDockWidget *>(u"history"_s))
        history->hide();
    lenses.find().hide();
    CommandPalette palette(collectCommands(*window.menuBar(), static_cast<QWidget &>(window).actions()),
                           appearance, window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.popUp();
    done = take(palette, folder, u"commands"_s + suffix) && done;
    return done;
}

/// The filter bar while much is filtered: in the window, with a menu, and in a small window.
bool takeFilter(MainWindow &window, const QDir &folder, const QString &suffix)
{
    MapSession &session = *window.session();
    FilterBar &bar = window.lenses()->filter();
    const int before = session.undoStack().index();
    const DayAxis &axis = bar.slider().axis();
    const Period period = axis.periodOf({axis.days() / 4, 3 * axis.days() / 4});
    Filter filter{.from = period.from, .to = period.to};
    for (const char *attribute : {"customer", "language"}) {
        const SegmentDictionary &segments = session.document().columns().segments;
        const QString name = QString::fromLatin1(attribute);
        if (const int index = segments.indexOf(name); index >= 0)
            filter = withChoice(filter, name, segments.attributes[size_t(index)].values.mid(0, 1));
    }
    session.perform(QString(), edits::addSavedFilter(session.journey(), u"2026"_s, filter));
    session.book().setFilter(filter);
    bar.focusFilter();
    bool done = take(window, folder, u"filter"_s + suffix);
    FilterChip &chip = bar.chip(FilterBar::Chip::Segment);
    chip.button().click();
    done = take(chip.menu(), folder, u"filter-menu"_s + suffix) && done;
    chip.menu().close();
    chip.setFocus();
    const QSize size = window.size();
    window.resize(1180, 760);
    done = take(window, folder, u"filter-small"_s + suffix) && done;
    window.resize(size);
    session.book().setFilter({});
    session.undoStack().setIndex(before);
    return done;
}

/// Metrics of the project's own, and figures of two quarters.
bool takeFigures(MapSession &session, Appearance &appearance, QWidget *window, const QDir &folder,
                 const QString &suffix)
{
    const int before = session.undoStack().index();
    MetricDefinition metric{.id = {},
                            .number = 0,
                            .code = u"friendly"_s,
                            .name = u"Friendliness"_s,
                            .kind = u"topbox"_s,
                            .low = 1,
                            .high = 10,
                            .favourableFrom = 9,
                            .favourableTo = 10,
                            .highIsGood = true,
                            .question = u"How friendly was the staff?"_s};
    session.perform(u"Add"_s, edits::addMetric(session.journey(), metric, session.document().columns()));
    const auto enter = [&](int month, FigureKind kind, double value) {
        const QDate first(2026, month, 1);
        session.perform(
            u"Enter"_s,
            edits::setFigure(session.journey(), first, first.addMonths(3).addDays(-1), kind, value));
    };
    const std::map<FigureKind, double> figures{{FigureKind::CustomersAtStart, 2000},
                                               {FigureKind::CustomersAtEnd, 2100},
                                               {FigureKind::NewCustomers, 300},
                                               {FigureKind::Buyers, 1200},
                                               {FigureKind::RepeatBuyers, 660},
                                               {FigureKind::OrderValue, 49.9},
                                               {FigureKind::OrdersPerYear, 4},
                                               {FigureKind::CustomerYears, 3},
                                               {FigureKind::MarginShare, 0.25},
                                               {FigureKind::PeriodMargin, 100},
                                               {FigureKind::Retention, 0.8},
                                               {FigureKind::Discount, 0.1},
                                               {FigureKind::Periods, 5}};
    for (const auto &[kind, value] : figures)
        enter(1, kind, value);
    enter(4, FigureKind::Buyers, 900);
    enter(4, FigureKind::RepeatBuyers, 950);
    bool done = true;
    {
        MetricsDialog metrics(session, appearance, window);
        done = takeDialog(metrics, {720, 420}, folder, u"metrics"_s + suffix) && done;
        MetricEditor editor(metric, session, appearance, window);
        done = takeDialog(editor, {480, 440}, folder, u"metric"_s + suffix) && done;
        PeriodFiguresDialog periods(session, appearance, window);
        periods.table().setCurrentIndex(periods.table().model()->index(0, 2));
        done = takeDialog(periods, {1280, 620}, folder, u"period-figures"_s + suffix) && done;
        periods.table().setCurrentIndex(periods.table().model()->index(1, 6));
        done = takeDialog(periods, {1280, 620}, folder, u"period-figures-wrong"_s + suffix) && done;
    }
    session.undoStack().setIndex(before);
    return done;
}

/// The map while the halves of the sample's year are compared, and each kind of customer with the others.
bool takeComparing(MainWindow &window, const QDir &folder, const QString &suffix)
{
    MapSession &session = *window.session();
    session.book().setFilter({.from = QDate(2025, 11, 1), .to = QDate(2026, 4, 30)});
    session.pins().pin();
    session.book().setFilter({.from = QDate(2026, 5, 1), .to = QDate(2026, 10, 31)});
    bool done = take(window, folder, u"compare"_s + suffix);
    session.book().setFilter({});
    session.pins().compareEach(u"customer"_s);
    done = take(window, folder, u"compare-groups"_s + suffix) && done;
    session.pins().end();
    return done;
}

/// What stands behind the ranking: weights, what works well, the ledger.
bool takeRanking(MainWindow &window, Appearance &appearance, const QDir &folder, const QString &suffix)
{
    MapSession &session = *window.session();
    WeightsPanel weights(session, appearance, &window);
    bool done = takeDialog(weights, weights.sizeHint(), folder, u"weights"_s + suffix);
    weights.close();
    LedgerDialog ledger(session, appearance, &window);
    done = takeDialog(ledger, {960, 600}, folder, u"ledger"_s + suffix) && done;
    ledger.close();
    if (auto *pain = window.findChild<PainPanel *>()) {
        auto *kinds = pain->findChild<QTabBar *>(u"kinds"_s);
        kinds->setCurrentIndex(1);
        done = take(*pain, folder, u"strengths"_s + suffix) && done;
        kinds->setCurrentIndex(0);
    }
    return done;
}

/// All pictures in the language and look that the appearance has.
bool takeAll(Appearance &appearance, const QString &project, const QDir &folder)
{
    const QString suffix = u"-%1-%2"_s.arg(languageCode(appearance.language()),
                                           appearance.theme().isDark() ? u"dark"_s : u"light"_s);
    const QTemporaryDir state;
    QSettings settings(state.filePath(u"state.ini"_s), QSettings::IniFormat);
    RecentFiles(settings).add(project);

    MainWindow window(appearance, settings);
    window.resize(1600, 1000);
    window.show();
    bool done = take(window, folder, u"start"_s + suffix);

    if (!window.openFile(project)) {
        QTextStream(stderr) << window.message() << '\n';
        return false;
    }
    window.resize(1600, 1000);
    settle();
    MapSession &session = *window.session();
    if (const auto &ranking = session.summary().pain.touchpoints; !ranking.empty())
        session.selectTouchpoint(ranking.front().touchpoint);
    if (auto *tabs = window.findChild<QTabWidget *>())
        tabs->setCurrentIndex(1);
    done = take(window, folder, u"window"_s + suffix) && done;
    if (auto *tabs = window.findChild<QTabWidget *>()) {
        tabs->setCurrentIndex(0);
        done = take(window, folder, u"window-details"_s + suffix) && done;
        tabs->setCurrentIndex(2);
        settleThemes(session);
        done = take(window, folder, u"window-comments"_s + suffix) && done;
    }
    done = takeEditing(window, appearance, folder, suffix) && done;
    done = takeFilter(window, folder, suffix) && done;
    done = takeComparing(window, folder, suffix) && done;
    done = takeRanking(window, appearance, folder, suffix) && done;
    {
        WatchedFolder watched(session.document(), settings);
        watched.setFolder(state.path());
        ImportListDialog imports(session, appearance, &window);
        imports.setWatchedFolder(&watched);
        done = takeDialog(imports, {960, 640}, folder, u"imports"_s + suffix) && done;
        done = takeImport(session, appearance, &window, folder, suffix) && done;
    }
    {
        ThemesDialog themes(session, appearance, &window);
        settleThemes(session);
        done = takeDialog(themes, {860, 660}, folder, u"themes"_s + suffix) && done;
    }
    done = takeFigures(session, appearance, &window, folder, suffix) && done;
    PrintDialog print(session, appearance, &window);
    done = takeDialog(print, {1280, 900}, folder, u"print"_s + suffix) && done;
    AboutDialog about(&window);
    done = takeDialog(about, about.sizeHint(), folder, u"about"_s + suffix) && done;
    NewProjectDialog fresh(appearance, u"ecommerce"_s, state.path(), &window);
    return takeDialog(fresh, fresh.size(), folder, u"new"_s + suffix) && done;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: milepost-shots FOLDER [LANGUAGE...]\n";
        return 2;
    }
    const QDir folder(arguments[1]);
    if (!QDir().mkpath(folder.path()))
        return 1;

    const QTemporaryDir work;
    Appearance appearance;
    bool done = true;
    for (const Language language : allLanguages) {
        if (arguments.size() > 2 && !arguments.mid(2).contains(languageCode(language)))
            continue;
        appearance.setLanguage(language);
        const QString project = work.filePath(u"online-shop-%1.milepost"_s.arg(languageCode(language)));
        if (const auto made = makeSampleProject(project, language, samples); !made) {
            QTextStream(stderr) << made.error().message() << '\n';
            return 1;
        }
        for (const Appearance::Look look : {Appearance::Look::Light, Appearance::Look::Dark}) {
            appearance.setLook(look);
            done = takeAll(appearance, project, folder) && done;
        }
    }
    return done ? 0 : 1;
}
