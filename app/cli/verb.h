// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <vector>

class QTextStream;
class QIODevice;

namespace milepost {

/// The translation context of everything the command line says to people.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Exit codes of decisions.md.
enum class ExitCode {
    Done = 0,
    Partly = 1,
    Usage = 2,
    BadData = 65,
    Missing = 66,
    CannotCreate = 73,
    Io = 74,
    Locked = 75
};
ExitCode exitCodeOf(const Error &error);

/// Where a verb reads and writes; tests put buffers here.
struct CliStreams {
    QTextStream &out; ///< results
    QTextStream &err; ///< messages for people
    QIODevice &in; ///< standard input, for scripts given as "-"
};

/// One verb of milepost-cli: a small class with injected streams.
class Verb
{
public:
    virtual ~Verb() = default;

    virtual QString name() const = 0;
    /// One line for `milepost-cli --help`.
    virtual QString summary() const = 0;
    /// Declares options and positional arguments; --help is there already.
    virtual void declare(QCommandLineParser &parser) const = 0;
    /// The verb's arguments as the parser reads them: an option with two values becomes the option twice.
    virtual QStringList prepared(const QStringList &arguments) const { return arguments; }
    /// True when the verb paints and needs a QGuiApplication.
    virtual bool needsGui() const { return false; }
    virtual ExitCode run(const QCommandLineParser &arguments, CliStreams &streams) = 0;

protected:
    /// Writes "milepost-cli: message" to the error stream and gives the exit code.
    static ExitCode fail(CliStreams &streams, const Error &error);
    static ExitCode usage(CliStreams &streams, const QString &text);
    /// The same for what is worth knowing but no fault; nothing for an empty text.
    static void remark(CliStreams &streams, const QString &text);
};

/// All verbs, in the order of the help page.
std::vector<std::unique_ptr<Verb>> allVerbs();

/// Finds and runs the verb of an argument list (without the program's name).
int runCommandLine(const QStringList &arguments, CliStreams &streams);
/// Whether this command line needs a QGuiApplication.
bool commandLineNeedsGui(const QStringList &arguments);

} // namespace milepost
