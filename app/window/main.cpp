// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace milepost;

namespace {

QString programText(const char *text)
{
    return QCoreApplication::translate("main", text);
}

void ignoreSignals()
{
#ifdef Q_OS_UNIX
    // A full quota or a closed pipe comes back as an error that is reported, not as a death in
    // mid-transaction.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

/// Says once per user that the fonts are missing; the window works without them.
void mentionMissingFonts(MainWindow &window, QSettings &settings)
{
    Setting<bool> mentioned(settings, u"window/fontsMentioned"_s, false);
    const QStringList families = QFontDatabase::families();
    if (mentioned.value() || (families.contains(u"Noto Sans"_s) && families.contains(u"Noto Sans Arabic"_s)))
        return;
    window.say({ErrorCode::Missing,
                programText(QT_TRANSLATE_NOOP(
                    "main",
                    "The fonts Noto Sans and Noto Sans Arabic (package fonts-noto-core) are "
                    "not installed: maps and prints look different on this computer.")),
                {}});
    mentioned.set(true);
}

} // namespace

int main(int argc, char *argv[])
{
    ignoreSignals();
    QCoreApplication::setApplicationName(u"milepost"_s);
    QCoreApplication::setOrganizationName(u"milepost"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(MILEPOST_VERSION));
    QGuiApplication::setDesktopFileName(u"org.milepost.Milepost"_s);
    QApplication app(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/org.milepost.Milepost.svg"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        programText(QT_TRANSLATE_NOOP("main", "Customer journey maps with survey data.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, programText(QT_TRANSLATE_NOOP("main", "The project to open.")),
                                 u"[FILE]"_s);
    const QCommandLineOption languageOption(
        u"language"_s, programText(QT_TRANSLATE_NOOP("main", "The language of the window: en, tr or fa.")),
        u"L"_s);
    const QCommandLineOption lookOption(
        u"look"_s, programText(QT_TRANSLATE_NOOP("main", "light, dark or system.")), u"LOOK"_s);
    parser.addOptions({languageOption, lookOption});
    parser.process(app);

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"milepost"_s, u"milepost"_s);
    Appearance appearance;
    const QString language = parser.isSet(languageOption)
        ? parser.value(languageOption)
        : Setting<QString>(settings, u"window/language"_s).value();
    if (const std::optional<Language> known = languageFromCode(language))
        appearance.setLanguage(*known);
    const QString look = parser.isSet(lookOption) ? parser.value(lookOption)
                                                  : Setting<QString>(settings, u"window/look"_s).value();
    if (look == u"dark"_s)
        appearance.setLook(Appearance::Look::Dark);
    else if (look == u"light"_s)
        appearance.setLook(Appearance::Look::Light);

    MainWindow window(appearance, settings);
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty())
        window.openFile(files.first());
    mentionMissingFonts(window, settings);
    window.show();
    return QApplication::exec();
}
