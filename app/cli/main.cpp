// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "core/base/language.h"

#include <QFile>
#include <QGuiApplication>
#include <QTextStream>
#include <QTranslator>

#include <csignal>
#include <cstdio>

namespace {

QtMessageHandler ordinaryHandler = nullptr;

/// Standard error is for people and logs of cron. Painting asks Qt for a runtime folder, which a session
/// without a desktop does not have and an export does not need.
void withoutRuntimeFolder(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(QLatin1StringView("QStandardPaths: ")))
        ordinaryHandler(type, context, text);
}

} // namespace

int main(int argc, char *argv[])
{
    // A file-size limit or a closed pipe must come back as an error, not end the process.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    std::unique_ptr<QCoreApplication> application;
    if (milepost::commandLineNeedsGui(arguments)) {
        // Pictures are painted in memory; no display is asked for.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        ordinaryHandler = qInstallMessageHandler(withoutRuntimeFolder);
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("milepost-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MILEPOST_VERSION));

    // Messages for people speak the system's language; what scripts read never changes.
    QTranslator translator;
    const auto language
        = milepost::languageFromCode(QLocale::system().name()).value_or(milepost::Language::English);
    if (translator.load(QStringLiteral(":/i18n/milepost_%1.qm").arg(milepost::languageCode(language))))
        QCoreApplication::installTranslator(&translator);

    QFile input;
    const bool haveInput = input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    Q_UNUSED(haveInput)
    QTextStream out(stdout);
    QTextStream err(stderr);
    milepost::CliStreams streams{out, err, input};
    return milepost::runCommandLine(arguments, streams);
}
