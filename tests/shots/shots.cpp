// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the main screens with the sample project, in every language, light and dark:
// milepost-shots FOLDER [LANGUAGE...]

#include "ui/canvas/mapview.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importlistdialog.h"
#include "ui/dialogs/newprojectdialog.h"
#include "ui/dialogs/printdialog.h"
#include "ui/mainwindow.h"
#include "ui/sampleproject.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>

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
        done = take(window, folder, u"window-comments"_s + suffix) && done;
    }
    {
        ImportListDialog imports(session, appearance, &window);
        done = takeDialog(imports, {960, 560}, folder, u"imports"_s + suffix) && done;
        ImportDialog survey(session, appearance, &window);
        if (!survey.openFile(samples + u"/online-shop-survey.csv"_s))
            return false;
        done = takeDialog(survey, {1280, 800}, folder, u"import"_s + suffix) && done;
        survey.reject();
    }
    PrintDialog print(session, appearance, &window);
    done = takeDialog(print, {1280, 900}, folder, u"print"_s + suffix) && done;
    NewProjectDialog fresh(appearance, u"ecommerce"_s, state.path(), &window);
    return takeDialog(fresh, {560, 380}, folder, u"new"_s + suffix) && done;
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
