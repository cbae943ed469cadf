// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/filteroptions.h"
#include "app/cli/mapoption.h"
#include "app/cli/verbs/verbs.h"
#include "core/document/journeydocument.h"
#include "core/interchange/json.h"
#include "core/report/report.h"
#include "ui/render/mapexport.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr std::array papers{QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0};

std::optional<QPageSize::PageSizeId> paperOf(const QString &name)
{
    for (const QPageSize::PageSizeId paper : papers) {
        if (QPageSize::key(paper).compare(name, Qt::CaseInsensitive) == 0)
            return paper;
    }
    return std::nullopt;
}

Status writeFile(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).isDir())
        return Error{
            .code = ErrorCode::CannotCreate, .text = CommandLine::tr("This is a folder."), .where = path};
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return Error{.code = ErrorCode::CannotCreate,
                     .text = CommandLine::tr("The file cannot be made: %1").arg(file.errorString()),
                     .where = path};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Error{.code = ErrorCode::Io,
                     .text = CommandLine::tr("The file cannot be written: %1").arg(file.errorString()),
                     .where = path};
    return {};
}

} // namespace

QString ExportVerb::name() const
{
    return u"export"_s;
}

QString ExportVerb::summary() const
{
    return CommandLine::tr("Writes a map as PDF, SVG or PNG, the journey as JSON or the report as CSV.");
}

void ExportVerb::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"paper"_s, CommandLine::tr("Paper of a PDF: A4, A3 (the default), A2, A1 or A0."),
                      u"SIZE"_s, u"A3"_s});
    parser.addOption({u"landscape"_s, CommandLine::tr("Turns the paper to landscape (the default).")});
    parser.addOption({u"portrait"_s, CommandLine::tr("Turns the paper to portrait.")});
    declareFilterOptions(parser);
    declareCompareOption(parser);
    declareLanguageOption(parser);
    declareMapOption(parser);
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("The project (.milepost)."), u"FILE"_s);
    parser.addPositionalArgument(
        u"out"_s,
        CommandLine::tr("The file to write: .pdf, .svg, .png, .json or .csv; an older one is replaced."),
        u"OUT"_s);
}

QStringList ExportVerb::prepared(const QStringList &arguments) const
{
    return sidesApart(arguments);
}

ExitCode ExportVerb::run(const QCommandLineParser &arguments, CliStreams &streams)
{
    const QStringList files = arguments.positionalArguments().mid(1);
    if (files.size() != 2)
        return usage(streams, CommandLine::tr("give one project and one file to write."));
    const QString &out = files.last();
    const QString kind = QFileInfo(out).suffix().toLower();
    if (!QStringList{u"pdf"_s, u"svg"_s, u"png"_s, u"json"_s, u"csv"_s}.contains(kind))
        return usage(streams,
                     CommandLine::tr("the file to write must end in .pdf, .svg, .png, .json or .csv."));
    const std::optional<QPageSize::PageSizeId> paper = paperOf(arguments.value(u"paper"_s));
    if (!paper)
        return usage(streams, CommandLine::tr("the paper is one of A4, A3, A2, A1 and A0."));
    if (kind == "json"_L1 && arguments.isSet(u"compare"_s))
        return usage(streams,
                     CommandLine::tr("--compare is for pictures, paper and the report; the journey as JSON "
                                     "holds no figures."));
    if (arguments.isSet(u"landscape"_s) && arguments.isSet(u"portrait"_s))
        return usage(streams, CommandLine::tr("give one of --landscape and --portrait."));

    const auto document = JourneyDocument::open(files.first(), OpenMode::ReadOnly);
    if (!document)
        return fail(streams, document.error());
    remark(streams, (*document)->file().remark());
    // A project may have any name; it must not be replaced by its own export.
    if (QFileInfo(out) == QFileInfo(files.first()))
        return fail(streams,
                    {ErrorCode::CannotCreate,
                     CommandLine::tr("This is the project itself; choose another name."), out});
    const Journey &journey = (*document)->journey();
    const FeedbackColumns &columns = (*document)->columns();
    const Result<MapId> map = mapFromOption(arguments, journey);
    if (!map)
        return fail(streams, map.error());
    const Result<Filter> filter = filterFromOptions(arguments, journey, columns.segments);
    if (!filter)
        return fail(streams, filter.error());
    if (arguments.isSet(u"filter"_s))
        remark(streams, filterRemark(*filter, journey, (*document)->columns().segments));
    const Result<std::optional<CompareSides>> sides = sidesFromOption(arguments, journey, columns.segments);
    if (!sides)
        return fail(streams, sides.error());
    const Result<Language> language = languageFromOption(arguments, journey.project().language);
    if (!language)
        return fail(streams, language.error());

    Status status;
    if (kind == "json"_L1) {
        status = writeFile(out, QJsonDocument(journeyJson(journey)).toJson());
        return status ? ExitCode::Done : fail(streams, status.error());
    }
    const FeedbackCounter counter(journey, columns);
    const auto comparison = comparisonOf(*sides, journey, *map, counter, *filter);
    // Of two sides the map itself shows the second, as the window does: what there is now.
    const Filter &shown = comparison && comparison->attribute.isEmpty() ? comparison->second : *filter;
    const MapSummary summary = summariseMap(journey, *map, counter, counter.count(shown), shown);
    if (kind == "csv"_L1) {
        Report report = makeReport(journey, summary, LocalText(*language));
        report.comparison = comparison;
        status = writeFile(out, comparison ? comparisonCsv(report) : reportCsv(report));
    } else {
        ExportOptions options{.paper = QPageSize(*paper), .date = QDateTime::currentDateTime()};
        if (arguments.isSet(u"portrait"_s))
            options.orientation = QPageLayout::Portrait;
        // Stable output for the same input: a fixed date where the environment asks for it, as for
        // reproducible builds.
        bool fixed = false;
        const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&fixed);
        if (fixed)
            options.date = QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC);
        options.stale
            = makeLedger(journey, summary, counter, options.date.date(), journey.project().staleAfter)
                  .staleTouchpoints;
        const MapLayout layout = exportLayout(journey, summary, LocalText(*language), options,
                                              comparison ? &*comparison : nullptr);
        const QString title = journey.find<JourneyMap>(*map)->title;
        if (kind == "pdf"_L1)
            status = exportPdf(out, layout, title, options);
        else if (kind == "svg"_L1)
            status = exportSvg(out, layout, title);
        else
            status = exportPng(out, layout, options);
    }
    return status ? ExitCode::Done : fail(streams, status.error());
}

} // namespace milepost
