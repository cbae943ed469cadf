// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/verbs.h"
#include "core/store/sqlite/projectfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QJsonObject toJson(const FileCheck &check)
{
    QJsonArray problems;
    for (const FileCheck::Problem &problem : check.problems)
        problems.append(QJsonObject{{u"code"_s, problem.code}, {u"text"_s, problem.text}});
    return {{u"ok"_s, check.problems.empty()},
            {u"application_id"_s, qint64(check.applicationId)},
            {u"version"_s, check.version},
            {u"hot_journal"_s, check.hotJournal},
            {u"problems"_s, problems}};
}

/// The same shape for a file that cannot be looked into: scripts find the reason where they look for
/// problems.
QJsonObject toJson(const Error &error)
{
    QString code = u"damaged"_s;
    if (error.code == ErrorCode::NotOurs)
        code = u"not_ours"_s;
    else if (error.code == ErrorCode::Newer)
        code = u"newer"_s;
    return {{u"ok"_s, false},
            {u"application_id"_s, QJsonValue::Null},
            {u"version"_s, QJsonValue::Null},
            {u"hot_journal"_s, QJsonValue::Null},
            {u"problems"_s, QJsonArray{QJsonObject{{u"code"_s, code}, {u"text"_s, error.message()}}}}};
}

} // namespace

QString CheckVerb::name() const
{
    return u"check"_s;
}

QString CheckVerb::summary() const
{
    return CommandLine::tr("Check a project file without changing it.");
}

void CheckVerb::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PROJECT"_s, CommandLine::tr("The project file."));
    parser.addOption({u"json"_s, CommandLine::tr("Print the result as JSON.")});
}

ExitCode CheckVerb::run(const QCommandLineParser &arguments, CliStreams &streams)
{
    const QStringList files = arguments.positionalArguments().mid(1);
    if (files.size() != 1)
        return usage(streams, CommandLine::tr("“check” takes one project file."));
    const Result<FileCheck> check = ProjectFile::check(files.first());
    if (!check) {
        if (arguments.isSet(u"json"_s) && exitCodeOf(check.error()) == ExitCode::BadData)
            streams.out << QJsonDocument(toJson(check.error())).toJson(QJsonDocument::Compact) << Qt::endl;
        return fail(streams, check.error());
    }
    if (check->hotJournal) {
        streams.err
            << "milepost-cli: "
            << CommandLine::tr(
                   "A transaction of this project is running or broke off before it was complete; the state "
                   "before it was checked.")
            << Qt::endl;
    }
    if (arguments.isSet(u"json"_s)) {
        streams.out << QJsonDocument(toJson(*check)).toJson(QJsonDocument::Compact) << Qt::endl;
    } else {
        for (const FileCheck::Problem &problem : check->problems)
            streams.out << problem.code << ": " << problem.text << Qt::endl;
        if (check->problems.empty())
            streams.out << CommandLine::tr("The project file is whole.") << Qt::endl;
    }
    return check->problems.empty() ? ExitCode::Done : ExitCode::Partly;
}

} // namespace milepost
