// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "app/cli/verbs/verbs.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

void printOverview(QTextStream &out)
{
    out << CommandLine::tr("Usage: milepost-cli VERB [ARGUMENTS]") << "\n\n"
        << CommandLine::tr("Verbs:") << "\n";
    for (const std::unique_ptr<Verb> &verb : allVerbs())
        out << "  " << verb->name().leftJustified(10) << verb->summary() << "\n";
    out << "\n" << CommandLine::tr("“milepost-cli VERB --help” explains a verb.") << Qt::endl;
}

std::unique_ptr<Verb> findVerb(const QString &name)
{
    std::vector<std::unique_ptr<Verb>> verbs = allVerbs();
    const auto it = std::ranges::find_if(
        verbs, [&](const std::unique_ptr<Verb> &verb) { return verb->name() == name; });
    return it == verbs.end() ? nullptr : std::move(*it);
}

/// A result that did not reach its reader (disk full, closed pipe) is no success, whatever the verb did.
ExitCode delivered(ExitCode code, CliStreams &streams)
{
    streams.out.flush();
    if (streams.out.status() == QTextStream::Ok || code == ExitCode::Io)
        return code;
    streams.err << "milepost-cli: " << CommandLine::tr("The result could not be written.") << Qt::endl;
    return ExitCode::Io;
}

} // namespace

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<NewVerb>());
    verbs.push_back(std::make_unique<RowsVerb>());
    verbs.push_back(std::make_unique<GuessVerb>());
    verbs.push_back(std::make_unique<ImportVerb>());
    verbs.push_back(std::make_unique<StepsVerb>());
    verbs.push_back(std::make_unique<FiguresVerb>());
    verbs.push_back(std::make_unique<ReportVerb>());
    verbs.push_back(std::make_unique<EditVerb>());
    verbs.push_back(std::make_unique<ExportVerb>());
    verbs.push_back(std::make_unique<CheckVerb>());
    return verbs;
}

bool commandLineNeedsGui(const QStringList &arguments)
{
    const std::unique_ptr<Verb> verb = arguments.isEmpty() ? nullptr : findVerb(arguments.first());
    return verb && verb->needsGui();
}

int runCommandLine(const QStringList &arguments, CliStreams &streams)
{
    if (arguments.isEmpty() || arguments.first() == "--help"_L1 || arguments.first() == "-h"_L1) {
        printOverview(arguments.isEmpty() ? streams.err : streams.out);
        return int(arguments.isEmpty() ? ExitCode::Usage : ExitCode::Done);
    }
    if (arguments.first() == "--version"_L1) {
        streams.out << "milepost-cli " << MILEPOST_VERSION << Qt::endl;
        return int(ExitCode::Done);
    }
    const std::unique_ptr<Verb> verb = findVerb(arguments.first());
    if (!verb) {
        streams.err << "milepost-cli: " << CommandLine::tr("there is no verb “%1”.").arg(arguments.first())
                    << Qt::endl;
        printOverview(streams.err);
        return int(ExitCode::Usage);
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(verb->summary());
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const QCommandLineOption help({u"h"_s, u"help"_s}, CommandLine::tr("Shows this help."));
    parser.addOption(help);
    verb->declare(parser);
    // The parser leaves the program's name out; the verb stays, as the first positional argument.
    if (!parser.parse(QStringList(u"milepost-cli"_s) + verb->prepared(arguments))) {
        streams.err << "milepost-cli " << verb->name() << ": " << parser.errorText() << Qt::endl;
        return int(ExitCode::Usage);
    }
    if (parser.isSet(help)) {
        // The parser names the running program by its path; people type its name and the verb behind it.
        QString text = parser.helpText();
        const QString program = QCoreApplication::arguments().value(0);
        if (const qsizetype at = text.indexOf(program); at >= 0 && !program.isEmpty())
            text.replace(at, program.size(), u"milepost-cli "_s + verb->name());
        streams.out << text << Qt::endl;
        return int(ExitCode::Done);
    }
    return int(delivered(verb->run(parser, streams), streams));
}

} // namespace milepost
