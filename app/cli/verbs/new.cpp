// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/verbs.h"
#include "core/analysis/newproject.h"
#include "core/document/journeydocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

ExitCode listTemplates(Language language, bool json, CliStreams &streams)
{
    QJsonArray array;
    for (const TemplateInfo &info : templateList(language)) {
        if (json)
            array.append(QJsonObject{
                {u"key"_s, info.key}, {u"title"_s, info.title}, {u"description"_s, info.description}});
        else
            streams.out << info.key << '\t' << info.title << '\n';
    }
    if (json)
        streams.out << QJsonDocument(QJsonObject{{u"templates"_s, array}}).toJson();
    streams.out.flush();
    return ExitCode::Done;
}

} // namespace

QString NewVerb::name() const
{
    return u"new"_s;
}

QString NewVerb::summary() const
{
    return CommandLine::tr("Makes a new project from a template.");
}

void NewVerb::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"template"_s, CommandLine::tr("The template (see --list-templates); blank by default."), u"key"_s,
         u"blank"_s},
        {u"language"_s, CommandLine::tr("The project's language: en, tr or fa."), u"code"_s, u"en"_s},
        {u"title"_s, CommandLine::tr("The map's title; the template's by default."), u"title"_s},
        {u"list-templates"_s, CommandLine::tr("Lists the templates.")},
        {u"json"_s, CommandLine::tr("Lists them as JSON.")},
    });
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("The project to make (.milepost)."), u"FILE"_s);
}

ExitCode NewVerb::run(const QCommandLineParser &arguments, CliStreams &streams)
{
    const std::optional<Language> language = languageFromCode(arguments.value(u"language"_s));
    if (!language)
        return usage(streams, CommandLine::tr("--language must be en, tr or fa."));
    if (arguments.isSet(u"list-templates"_s))
        return listTemplates(*language, arguments.isSet(u"json"_s), streams);

    const QStringList files = arguments.positionalArguments().mid(1);
    if (files.size() != 1)
        return usage(streams, CommandLine::tr("give the one file to make."));

    const Result<Journey> journey
        = newProject(arguments.value(u"template"_s), *language, arguments.value(u"title"_s));
    if (!journey)
        return fail(streams, journey.error());
    const auto document = JourneyDocument::create(files.first(), *journey);
    if (!document)
        return fail(streams, document.error());
    return ExitCode::Done;
}

} // namespace milepost
