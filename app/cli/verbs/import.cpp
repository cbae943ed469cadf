// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/mapoption.h"
#include "app/cli/verbs/accounting.h"
#include "app/cli/verbs/verbs.h"
#include "core/csvimport/detect.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/importer.h"
#include "core/csvimport/importreasons.h"
#include "core/csvimport/mappingmatch.h"
#include "core/csvimport/proposedplaces.h"
#include "core/document/journeydocument.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

Result<Mapping> readMapping(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Missing, CommandLine::tr("The mapping cannot be read."), path};
    QJsonParseError parseError;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &parseError);
    if (!json.isObject()) {
        return Error{
            ErrorCode::Malformed,
            parseError.error == QJsonParseError::NoError
                ? CommandLine::tr("The mapping is not a JSON object.")
                : CommandLine::tr("The mapping is not a JSON object: %1").arg(parseError.errorString()),
            path};
    }
    Result<Mapping> mapping = Mapping::fromJson(json.object());
    if (mapping)
        return mapping;
    Error error = mapping.error();
    error.where = path;
    return error;
}

QJsonArray questionsToJson(const std::vector<MappingQuestion> &questions)
{
    Mapping carrier;
    carrier.questions = questions;
    return carrier.toJson().value("questions"_L1).toArray();
}

/// How the columns are read and why, for people: "3. How satisfied …: score CSAT, Delivery (…)".
void printMapping(const Mapping &mapping, QTextStream &out)
{
    for (const ColumnMapping &column : mapping.columns) {
        if (column.role == ColumnRole::Ignore)
            continue;
        QString meaning = columnRoleKey(column.role);
        if (column.metric)
            meaning += u' ' + metricShortName(*column.metric);
        else if (!column.ownMetric.isEmpty())
            meaning += u' ' + column.ownMetric;
        if (!column.touchpoint.isEmpty())
            meaning += u", "_s + column.touchpoint;
        out << "  " << column.index + 1 << ". " << columnHeading(column, 60) << ": " << meaning;
        if (!column.evidence.isEmpty())
            out << " (" << column.evidence << ')';
        out << '\n';
    }
}

/// Imports the files of one command line into one open project.
class ImportRun
{
public:
    ImportRun(JourneyDocument &document, const MapId &map, std::optional<Mapping> mapping, bool dryRun)
        : m_document(document)
        , m_map(map)
        , m_mapping(std::move(mapping))
        , m_dryRun(dryRun)
    {
    }

    struct Imported {
        ImportOutcome outcome;
        Mapping mapping; ///< as it was used
        bool guessed = false;
        std::vector<MappingDifference> differences; ///< from the survey's last file
    };

    Result<Imported> run(const QString &path)
    {
        if (Status begun = m_document.beginImport(); !begun)
            return begun.error();
        Result<Imported> imported = m_mapping ? importMapped(path) : importGuessed(path);
        if (!imported || m_dryRun || !imported->outcome.questions.empty()) {
            m_document.abandonImport();
            return imported;
        }
        const ImportOutcome &outcome = imported->outcome;
        const QString text = CommandLine::tr("Import “%1”").arg(QFileInfo(path).fileName());
        if (Status taken = m_document.endImport(text, outcome.finished, outcome.changes); !taken)
            return taken.error();
        return imported;
    }

    /// The outcome holds the first of many faults, the project all: scripts get every one.
    Status completeFaults(ImportOutcome &outcome) const
    {
        const ImportBatch &batch = outcome.finished.batch;
        if (m_dryRun || !outcome.questions.empty())
            return {};
        FeedbackStore &store = m_document.file().feedbackStore();
        if (qint64(outcome.rejects.size()) < batch.rejected) {
            Result<std::vector<RejectedRow>> all = store.rejectedRows(batch.id);
            if (!all)
                return all.error();
            outcome.rejects = std::move(*all);
        }
        Result<std::vector<CellProblem>> problems = store.cellProblems(batch.id);
        if (!problems)
            return problems.error();
        if (problems->size() > outcome.cellProblems.size())
            outcome.cellProblems = std::move(*problems);
        return {};
    }

private:
    Result<Imported> importMapped(const QString &path) const
    {
        Result<ImportOutcome> outcome
            = importFile(path, *m_mapping, m_document.journey(), m_map, m_document.columns().segments,
                         m_document.file().feedbackStore(), m_dryRun);
        if (!outcome)
            return outcome.error();
        return Imported{
            .outcome = std::move(*outcome), .mapping = *m_mapping, .guessed = false, .differences = {}};
    }

    /// By the mapping that its survey's last file was read with, where there is one.
    Result<Imported> importGuessed(const QString &path) const
    {
        std::vector<MappingDifference> differences;
        const auto choose = [&](const FileGuess &guess) {
            differences.clear();
            std::optional<MappingMatch> remembered = rememberedMapping(m_document.journey(), guess);
            Mapping mapping = remembered ? std::move(remembered->mapping) : guess.mapping;
            if (remembered)
                differences = std::move(remembered->differences);
            carryQuestions(mapping);
            placeOnMap(mapping, m_document.journey(), m_map);
            return mapping;
        };
        Result<GuessedImport> imported = milepost::importGuessed(path, choose, m_document.journey(), m_map,
                                                                 m_document.columns().segments,
                                                                 m_document.file().feedbackStore(), m_dryRun);
        if (!imported)
            return imported.error();
        return Imported{.outcome = std::move(imported->outcome),
                        .mapping = std::move(imported->mapping),
                        .guessed = true,
                        .differences = std::move(differences)};
    }

    JourneyDocument &m_document;
    MapId m_map;
    std::optional<Mapping> m_mapping;
    bool m_dryRun;
};

QString kindKey(MappingDifference::Kind kind)
{
    using Kind = MappingDifference::Kind;
    switch (kind) {
    case Kind::Moved:
        return u"moved"_s;
    case Kind::Added:
        return u"added"_s;
    case Kind::Renamed:
        return u"renamed"_s;
    case Kind::Missing:
        return u"missing"_s;
    case Kind::Scale:
        return u"scale"_s;
    case Kind::Values:
        return u"values"_s;
    case Kind::Dates:
        return u"dates"_s;
    case Kind::Platform:
        return u"platform"_s;
    case Kind::Survey:
        break;
    }
    return u"survey"_s;
}

QJsonArray differencesToJson(const std::vector<MappingDifference> &differences)
{
    QJsonArray list;
    for (const MappingDifference &difference : differences) {
        list.append(
            QJsonObject{{u"kind"_s, kindKey(difference.kind)},
                        {u"before"_s, difference.before < 0 ? QJsonValue() : QJsonValue(difference.before)},
                        {u"after"_s, difference.after < 0 ? QJsonValue() : QJsonValue(difference.after)},
                        {u"matters"_s, difference.matters},
                        {u"text"_s, difference.text}});
    }
    return list;
}

/// What the survey's next file has different from the last one; a reordered file is no news.
void printDifferences(const ImportRun::Imported &imported, QTextStream &err)
{
    for (const MappingDifference &difference : imported.differences) {
        if (difference.matters)
            err << CommandLine::tr("%1: %2").arg(QFileInfo(imported.outcome.file).fileName(), difference.text)
                << '\n';
    }
    err.flush();
}

QJsonObject toJson(const ImportRun::Imported &imported)
{
    const ImportOutcome &outcome = imported.outcome;
    const ImportBatch &batch = outcome.finished.batch;
    QJsonArray cellProblems;
    for (const CellProblem &problem : outcome.cellProblems) {
        cellProblems.append(QJsonObject{{u"line"_s, problem.line},
                                        {u"column"_s, problem.column},
                                        {u"text"_s, problem.text},
                                        {u"reason"_s, problem.reason}});
    }
    return {{u"file"_s, outcome.file},
            {u"sha256"_s, QString::fromLatin1(batch.sha256.toHex())},
            {u"encoding"_s, batch.encoding},
            {u"delimiter"_s, outcome.delimiter},
            {u"header_rows"_s, outcome.headerRows},
            {u"platform"_s, batch.platform},
            {u"survey"_s, batch.survey},
            {u"read"_s, batch.read},
            {u"imported"_s, batch.imported},
            {u"duplicate"_s, batch.duplicate},
            {u"rejected"_s, batch.rejected},
            {u"blank"_s, batch.blank},
            {u"rejects"_s, rejectsToJson(outcome.rejects)},
            {u"rejects_left_out"_s, batch.rejected - qint64(outcome.rejects.size())},
            {u"batch"_s, batch.id == BatchId{} ? QJsonValue() : QJsonValue(qint64(batch.id))},
            {u"responses"_s, batch.responses},
            {u"comments"_s, batch.comments},
            {u"created_touchpoints"_s, QJsonArray::fromStringList(outcome.createdTouchpoints)},
            {u"questions"_s, questionsToJson(outcome.questions)},
            {u"cell_problems"_s, cellProblems},
            {u"remarks"_s, QJsonArray::fromStringList(outcome.remarks)},
            {u"guessed"_s, imported.guessed},
            {u"differences"_s, differencesToJson(imported.differences)},
            {u"columns"_s, imported.mapping.toJsonWithHeadings().value("columns"_L1)}};
}

void print(const ImportRun::Imported &imported, bool dryRun, QTextStream &out)
{
    const ImportOutcome &outcome = imported.outcome;
    const ImportBatch &batch = outcome.finished.batch;
    if (imported.guessed) {
        out << CommandLine::tr("%1 was read as %2, %3, with %n header row(s):", nullptr, outcome.headerRows)
                   .arg(outcome.file, imported.mapping.platform, batch.encoding)
            << '\n';
        printMapping(imported.mapping, out);
    }
    if (!outcome.questions.empty()) {
        out << CommandLine::tr("%1: nothing was imported, because this is not known:").arg(outcome.file)
            << '\n';
        for (const MappingQuestion &question : outcome.questions) {
            out << "  " << question.text << '\n';
            for (const MappingQuestion::Choice &choice : question.choices)
                out << "    " << question.asks << " = " << choice.value << ": " << choice.text << '\n';
        }
        out << CommandLine::tr(
            "Write the answers into a mapping (milepost-cli guess FILE --mapping OUT.json) and import "
            "with --mapping.")
            << '\n';
        return;
    }
    out << (dryRun
                ? CommandLine::tr(
                    "%1 would give: %L2 read = %L3 imported + %L4 duplicate + %L5 rejected + %L6 blank")
                : CommandLine::tr("%1: %L2 read = %L3 imported + %L4 duplicate + %L5 rejected + %L6 blank"))
               .arg(outcome.file)
               .arg(batch.read)
               .arg(batch.imported)
               .arg(batch.duplicate)
               .arg(batch.rejected)
               .arg(batch.blank)
        << '\n';
    out << "  " << CommandLine::tr("%n score(s)", nullptr, int(batch.responses)) << ", "
        << CommandLine::tr("%n comment(s)", nullptr, int(batch.comments)) << '\n';
    if (!outcome.createdTouchpoints.isEmpty()) {
        out << "  " << CommandLine::tr("New touchpoints: %1").arg(outcome.createdTouchpoints.join(u", "_s))
            << '\n';
    }
    printRejects(outcome.rejects, out);
    if (const qint64 more = batch.rejected - qint64(outcome.rejects.size()); more > 0)
        out << "  " << CommandLine::tr("… and %n more rejected record(s)", nullptr, int(more)) << '\n';
    for (const CellProblem &problem : outcome.cellProblems) {
        out << "  "
            << CommandLine::tr("line %1, column %2: %3: “%4”")
                   .arg(problem.line)
                   .arg(problem.column + 1)
                   .arg(reasonText(problem.reason), problem.text)
            << '\n';
    }
    for (const QString &remark : outcome.remarks)
        out << "  " << remark << '\n';
}

} // namespace

QString ImportVerb::name() const
{
    return u"import"_s;
}

QString ImportVerb::summary() const
{
    return CommandLine::tr("Imports survey exports; every record is accounted for.");
}

void ImportVerb::declare(QCommandLineParser &parser) const
{
    declareMapOption(parser);
    parser.addOptions({
        {u"mapping"_s,
         CommandLine::tr("How the files are read (see guess --mapping); otherwise it is guessed."),
         u"M.json"_s},
        {u"dry-run"_s, CommandLine::tr("Says what would be imported, and imports nothing.")},
        {u"json"_s, CommandLine::tr("Writes the result as JSON.")},
    });
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("The project (.milepost)."), u"FILE"_s);
    parser.addPositionalArgument(u"csv"_s, CommandLine::tr("The exports to import."), u"CSV..."_s);
}

ExitCode ImportVerb::run(const QCommandLineParser &arguments, CliStreams &streams)
{
    const QStringList files = arguments.positionalArguments().mid(1);
    if (files.size() < 2)
        return usage(streams, CommandLine::tr("give the project and at least one file to import."));
    std::optional<Mapping> mapping;
    if (arguments.isSet(u"mapping"_s)) {
        Result<Mapping> read = readMapping(arguments.value(u"mapping"_s));
        if (!read)
            return fail(streams, read.error());
        mapping = std::move(*read);
    }
    const auto document = JourneyDocument::open(files.first(), OpenMode::ReadWrite);
    if (!document)
        return fail(streams, document.error());
    remark(streams, (*document)->file().remark());
    if (const Status matched = (*document)->matchKeywords(); !matched)
        return fail(streams, matched.error());
    const Result<MapId> map = mapFromOption(arguments, (*document)->journey());
    if (!map)
        return fail(streams, map.error());

    const bool json = arguments.isSet(u"json"_s);
    const bool dryRun = arguments.isSet(u"dry-run"_s);
    ImportRun run(**document, *map, std::move(mapping), dryRun);
    QJsonArray array;
    ExitCode worst = ExitCode::Done;
    // Every file stands for itself: one that fails undoes no other (decisions.md 24).
    for (const QString &path : files.mid(1)) {
        Result<ImportRun::Imported> imported = run.run(path);
        if (imported && json) {
            if (const Status complete = run.completeFaults(imported->outcome); !complete)
                worst = std::max(worst, fail(streams, complete.error()));
        }
        if (!imported) {
            const ExitCode code = fail(streams, imported.error());
            worst = std::max(worst, code);
            array.append(QJsonObject{{u"file"_s, path}, {u"error"_s, imported.error().message()}});
            continue;
        }
        if (imported->outcome.finished.batch.rejected > 0 || !imported->outcome.questions.empty())
            worst = std::max(worst, ExitCode::Partly);
        printDifferences(*imported, streams.err);
        if (json)
            array.append(toJson(*imported));
        else
            print(*imported, dryRun, streams.out);
    }
    if (json)
        streams.out << QJsonDocument(QJsonObject{{u"files"_s, array}}).toJson();
    streams.out.flush();
    return worst;
}

} // namespace milepost
