// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/filteroptions.h"
#include "app/cli/mapoption.h"
#include "app/cli/verbs/verbs.h"
#include "core/analysis/expectationgaps.h"
#include "core/base/textfold.h"
#include "core/document/journeydocument.h"
#include "core/report/paincsv.h"

#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// What was expected of the project's own metrics, beside their figures.
Status addGaps(Report &report, const Journey &journey, const FeedbackCounter &counter, FeedbackStore &store)
{
    const auto answerers
        = [&](BatchId batch, const std::vector<size_t> &places) { return store.answerers(batch, places); };
    const Result<ExpectationGaps> gaps = ExpectationGaps::read(journey, counter, answerers);
    if (!gaps)
        return gaps.error();
    const auto add = [&](const TouchpointId &id, const std::vector<TargetIndex> &targets) {
        for (const MetricDefinition &metric : report.ownMetrics) {
            if (const auto gap = gaps->gap(metric.id, targets, report.filter))
                report.gaps[id].emplace(metric.id, *gap);
        }
    };
    for (const Touchpoint &touchpoint : journey.touchpointsOfMap(report.mapId))
        add(touchpoint.id, targetsOf(touchpoint, counter.targets()));
    add({}, {TargetDictionary::wholeJourney});
    return {};
}

} // namespace

QString ReportVerb::name() const
{
    return u"report"_s;
}

QString ReportVerb::summary() const
{
    return CommandLine::tr("Says what the responses say: figures, intervals and the pain ranking.");
}

void ReportVerb::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, CommandLine::tr("Writes JSON.")});
    parser.addOption({u"csv"_s, CommandLine::tr("Writes a table for spreadsheets.")});
    parser.addOption({u"text"_s, CommandLine::tr("Writes text (the default).")});
    parser.addOption({u"pain-csv"_s,
                      CommandLine::tr("Writes every step of the pain ranking as a table for spreadsheets.")});
    declareFilterOptions(parser);
    declareCompareOption(parser);
    parser.addOption({u"order-value"_s,
                      CommandLine::tr("What an order is worth, for the money that is lost (49.90; default: "
                                      "what the project says)."),
                      u"amount"_s});
    parser.addOption({u"today"_s,
                      CommandLine::tr("The day that the age of the answers is counted to (2026-03-31; "
                                      "default: today)."),
                      u"day"_s});
    declareLanguageOption(parser);
    declareMapOption(parser);
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("The project (.milepost)."), u"FILE"_s);
}

QStringList ReportVerb::prepared(const QStringList &arguments) const
{
    return sidesApart(arguments);
}

ExitCode ReportVerb::run(const QCommandLineParser &arguments, CliStreams &streams)
{
    const QStringList files = arguments.positionalArguments().mid(1);
    if (files.size() != 1)
        return usage(streams, CommandLine::tr("give one project."));
    const bool json = arguments.isSet(u"json"_s);
    const bool csv = arguments.isSet(u"csv"_s);
    const bool steps = arguments.isSet(u"pain-csv"_s);
    if (int(json) + int(csv) + int(steps) + int(arguments.isSet(u"text"_s)) > 1)
        return usage(streams, CommandLine::tr("give one of --json, --csv, --pain-csv and --text."));

    const auto document = JourneyDocument::open(files.first(), OpenMode::ReadOnly);
    if (!document)
        return fail(streams, document.error());
    remark(streams, (*document)->file().remark());
    const Journey &journey = (*document)->journey();
    const FeedbackColumns &columns = (*document)->columns();
    const Result<MapId> map = mapFromOption(arguments, journey);
    if (!map)
        return fail(streams, map.error());
    const Result<Filter> filter = filterFromOptions(arguments, journey, columns.segments);
    if (!filter)
        return fail(streams, filter.error());
    if (arguments.isSet(u"filter"_s))
        remark(streams, filterRemark(*filter, journey, columns.segments));
    const Result<std::optional<CompareSides>> sides = sidesFromOption(arguments, journey, columns.segments);
    if (!sides)
        return fail(streams, sides.error());
    const Result<Language> language = languageFromOption(arguments, journey.project().language);
    if (!language)
        return fail(streams, language.error());

    const FeedbackCounter counter(journey, columns);
    std::optional<OrderValue> order = orderValueOf(journey.project());
    if (arguments.isSet(u"order-value"_s)) {
        bool isNumber = false;
        const double amount = asciiDigits(arguments.value(u"order-value"_s)).toDouble(&isNumber);
        if (!isNumber || !(amount > 0) || amount > 1e12)
            return usage(streams, CommandLine::tr("the order value is a number above 0."));
        order = OrderValue{amount, journey.project().currency};
    }
    QDate today = QDate::currentDate();
    if (arguments.isSet(u"today"_s)) {
        today = QDate::fromString(asciiDigits(arguments.value(u"today"_s)), Qt::ISODate);
        if (!today.isValid())
            return usage(streams, CommandLine::tr("today is a day like 2026-03-31."));
    }
    const MapSummary summary = summariseMap(journey, *map, counter, counter.count(*filter), *filter);
    Report report = makeReport(journey, summary, LocalText(*language), order);
    report.ledger = makeLedger(journey, summary, counter, today, journey.project().staleAfter);
    if (!csv) {
        const Result<CommentThemes> themes = findCommentThemes(journey, (*document)->file().feedbackStore());
        if (!themes)
            return fail(streams, themes.error());
        addThemes(report, journey, counter, *themes);
    }
    const Status counted = addGaps(report, journey, counter, (*document)->file().feedbackStore());
    if (!counted)
        return fail(streams, counted.error());
    report.comparison = comparisonOf(*sides, journey, *map, counter, *filter);
    if (json)
        streams.out << QString::fromUtf8(QJsonDocument(reportJson(report)).toJson());
    else if (steps)
        streams.out << QString::fromUtf8(painCsv(report));
    else if (csv)
        streams.out << QString::fromUtf8(report.comparison ? comparisonCsv(report) : reportCsv(report));
    else
        streams.out << reportText(report);
    streams.out.flush();
    return ExitCode::Done;
}

} // namespace milepost
