// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/mapoption.h"
#include "app/cli/verbs/accounting.h"
#include "app/cli/verbs/verbs.h"
#include "core/csvimport/stepsfile.h"
#include "core/document/journeydocument.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milepost {

QString StepsVerb::name() const
{
    return u"steps"_s;
}

QString StepsVerb::summary() const
{
    return CommandLine::tr(
        "Reads visitors, continued, expected drop-off and importance of touchpoints from a table.");
}

void StepsVerb::declare(QCommandLineParser &parser) const
{
    declareMapOption(parser);
    parser.addOption({u"json"_s, CommandLine::tr("Writes the result as JSON.")});
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("The project (.milepost)."), u"FILE"_s);
    parser.addPositionalArgument(
        u"csv"_s,
        CommandLine::tr(
            "A table with the columns touchpoint, visitors, continued, expected_dropoff, importance."),
        u"CSV"_s);
}

ExitCode StepsVerb::run(const QCommandLineParser &arguments, CliStreams &streams)
{
    const QStringList files = arguments.positionalArguments().mid(1);
    if (files.size() != 2)
        return usage(streams, CommandLine::tr("give the project and one table."));
    const auto document = JourneyDocument::open(files.first(), OpenMode::ReadWrite);
    if (!document)
        return fail(streams, document.error());
    remark(streams, (*document)->file().remark());
    if (const Status matched = (*document)->matchKeywords(); !matched)
        return fail(streams, matched.error());
    const Result<MapId> map = mapFromOption(arguments, (*document)->journey());
    if (!map)
        return fail(streams, map.error());

    const QString &path = files.at(1);
    const Result<TableOutcome> outcome = readStepsFile(path, (*document)->journey(), *map);
    if (!outcome)
        return fail(streams, outcome.error());
    const QString text = CommandLine::tr("Read step counts from “%1”").arg(QFileInfo(path).fileName());
    if (const Status done = (*document)->perform(text, outcome->changes); !done)
        return fail(streams, done.error());

    return reportTable(path, *outcome, arguments.isSet(u"json"_s), streams);
}

} // namespace milepost
