// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/csvoptions.h"
#include "app/cli/verbs/verbs.h"
#include "core/csvimport/headertext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QString visible(QChar delimiter)
{
    return delimiter == u'\t' ? u"\\t"_s : QString(delimiter);
}

void print(const FileGuess &guess, QTextStream &out)
{
    const auto line = [&](const QString &name, const QString &value, const QString &evidence) {
        out << name << ": " << value;
        if (!evidence.isEmpty())
            out << " (" << evidence << ')';
        out << '\n';
    };
    const Mapping &mapping = guess.mapping;
    line(QCoreApplication::translate("CommandLine", "file"), guess.file, {});
    line(QCoreApplication::translate("CommandLine", "encoding"),
         mapping.encoding + (mapping.bom ? QString(u" + BOM"_s) : QString()), guess.encodingEvidence);
    line(QCoreApplication::translate("CommandLine", "delimiter"), visible(mapping.delimiter),
         guess.delimiterEvidence);
    line(QCoreApplication::translate("CommandLine", "header rows"), QString::number(mapping.headerRows),
         guess.headerEvidence);
    line(QCoreApplication::translate("CommandLine", "platform"), mapping.platform, {});
    line(QCoreApplication::translate("CommandLine", "records"), QString::number(guess.records), {});
    for (const QString &note : guess.notes)
        out << "  " << note << '\n';
    out << QCoreApplication::translate("CommandLine", "columns") << ":\n";
    for (const ColumnMapping &column : mapping.columns) {
        out << "  " << column.index << "  " << columnHeading(column, 60) << "  "
            << columnRoleKey(column.role);
        if (column.metric)
            out << ' ' << metricKey(*column.metric);
        out << "  " << column.evidence << '\n';
    }
    if (!mapping.questions.empty())
        out << QCoreApplication::translate("CommandLine", "questions") << ":\n";
    for (const MappingQuestion &question : mapping.questions) {
        QStringList choices;
        for (const MappingQuestion::Choice &choice : question.choices)
            choices.append(choice.value + u" = "_s + choice.text);
        out << "  " << question.column << "  " << question.text << " [" << choices.join(u"; "_s) << "]\n";
    }
}

} // namespace

QString GuessVerb::name() const
{
    return u"guess"_s;
}

QString GuessVerb::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Says what a survey export is, and what each column would become.");
}

void GuessVerb::declare(QCommandLineParser &parser) const
{
    declareCsvOptions(parser);
    parser.addOptions({
        {u"json"_s, QCoreApplication::translate("CommandLine", "Answers as JSON.")},
        {u"mapping"_s,
         QCoreApplication::translate("CommandLine", "Writes a mapping to edit and to import with."),
         u"OUT.json"_s},
    });
    parser.addPositionalArgument(u"csv"_s, QCoreApplication::translate("CommandLine", "The file to look at."),
                                 u"CSV"_s);
}

ExitCode GuessVerb::run(const QCommandLineParser &arguments, CliStreams &streams)
{
    const QStringList files = arguments.positionalArguments().mid(1);
    if (files.size() != 1)
        return usage(streams, QCoreApplication::translate("CommandLine", "“guess” needs exactly one file."));
    const auto options = csvOptions(arguments);
    if (!options)
        return fail(streams, options.error());
    const Result<FileGuess> guess = guessFile(files.first(), *options);
    if (!guess)
        return fail(streams, guess.error());
    if (guess->replacedCharacters > 0)
        streams.err << QCoreApplication::translate(
            "CommandLine", "%n character(s) could not be read and are shown as U+FFFD.", nullptr,
            int(guess->replacedCharacters))
                    << Qt::endl;

    if (arguments.isSet(u"mapping"_s)) {
        QFile file(arguments.value(u"mapping"_s));
        // NewOnly: what is there already is never overwritten.
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fail(streams,
                        {ErrorCode::CannotCreate,
                         QCoreApplication::translate("CommandLine", "The mapping cannot be written: %1")
                             .arg(file.exists()
                                      ? QCoreApplication::translate("CommandLine", "the file exists already.")
                                      : file.errorString()),
                         file.fileName()});
        const QByteArray json = QJsonDocument(guess->mapping.toJson()).toJson();
        if (file.write(json) != json.size() || !file.flush()) {
            const QString reason = file.errorString();
            file.remove();
            return fail(
                streams,
                {ErrorCode::Io,
                 QCoreApplication::translate("CommandLine", "The mapping cannot be written: %1").arg(reason),
                 file.fileName()});
        }
    }
    if (arguments.isSet(u"json"_s))
        streams.out << QString::fromUtf8(QJsonDocument(guess->toJson()).toJson());
    else
        print(*guess, streams.out);
    streams.out.flush();
    return ExitCode::Done;
}

} // namespace milepost
