// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/filteroptions.h"

#include "app/cli/verb.h"

#include "core/analysis/definedmetric.h"
#include "core/analysis/mapsummary.h"
#include "core/analysis/savedfilters.h"
#include "core/base/textfold.h"
#include "core/feedback/period.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

Error invalid(const QString &text)
{
    return {ErrorCode::Invalid, text, {}};
}

Result<QDate> dayOption(const QCommandLineParser &arguments, const QString &option)
{
    if (!arguments.isSet(option))
        return QDate();
    const QString text = arguments.value(option);
    const QDate day = QDate::fromString(asciiDigits(text), Qt::ISODate);
    if (!day.isValid())
        return invalid(CommandLine::tr("“%1” is no day; write it like 2026-03-31.").arg(text));
    return day;
}

/// What there is to choose from, not longer than a screen.
QString choices(const QStringList &values)
{
    constexpr qsizetype most = 30;
    QStringList shown = values.mid(0, most);
    if (values.size() > most)
        shown << u"…"_s;
    return shown.join(u", "_s);
}

Result<Filter::Condition> condition(const QString &text, const SegmentDictionary &segments)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return invalid(CommandLine::tr("“%1” is no segment; write it like plan=Pro.").arg(text));
    const QString key = text.left(equals);
    const QString value = text.mid(equals + 1);
    const int attribute = segments.indexOf(key);
    if (attribute < 0) {
        QStringList names;
        for (const SegmentDictionary::Attribute &known : segments.attributes)
            names << known.name;
        if (names.isEmpty())
            return invalid(CommandLine::tr("The responses of this project have no segments."));
        return invalid(CommandLine::tr("There is no segment “%1”; there are: %2.").arg(key, choices(names)));
    }
    const SegmentDictionary::Attribute &known = segments.attributes[size_t(attribute)];
    const int code = segments.codeOf(attribute, value);
    if (code == 0)
        return invalid(CommandLine::tr("The segment “%1” has no value “%2”; it has: %3.")
                           .arg(known.name, value, choices(known.values)));
    // Named as the project names them, however they were typed.
    return Filter::Condition{known.name, {known.values.at(code - 1)}};
}

/// Adds a condition; one about the same attribute is "or".
void addCondition(Filter &filter, const Filter::Condition &next)
{
    const auto same
        = std::find_if(filter.conditions.begin(), filter.conditions.end(),
                       [&](const Filter::Condition &known) { return known.attribute == next.attribute; });
    if (same == filter.conditions.end())
        filter.conditions.push_back(next);
    else if (!same->values.contains(next.values.front()))
        same->values += next.values;
}

Result<Filter> sideFromText(const QString &text, const Journey &journey, const SegmentDictionary &segments)
{
    Filter side;
    // A value may hold a comma itself, so the whole is tried first.
    if (const Result<Filter::Condition> whole = condition(text, segments)) {
        addCondition(side, *whole);
        return side;
    }
    for (const QString &part : text.split(u',')) {
        if (const std::optional<Period> period = periodFromText(part, calendarOf(journey))) {
            side = both(side, {.from = period->from, .to = period->to});
            continue;
        }
        if (!part.contains(u'='))
            return invalid(CommandLine::tr("“%1” is no period; write it like 2026, 2026-03, 2026-Q1 or "
                                           "2026-03-01..2026-03-31.")
                               .arg(part));
        const Result<Filter::Condition> next = condition(part.trimmed(), segments);
        if (!next)
            return next.error();
        addCondition(side, *next);
    }
    return side;
}

/// What the option --filter names; everything passes without it.
Result<Filter> savedFilterOption(const QCommandLineParser &arguments, const Journey &journey)
{
    if (!arguments.isSet(u"filter"_s))
        return Filter();
    if (arguments.values(u"filter"_s).size() > 1)
        return invalid(CommandLine::tr("Give --filter once."));
    const QString name = arguments.value(u"filter"_s);
    if (const SavedFilter *saved = savedFilterNamed(journey, name))
        return readSavedFilter(journey, *saved);
    QStringList names;
    for (const SavedFilter &saved : savedFilters(journey))
        names << saved.name;
    if (names.isEmpty())
        return invalid(CommandLine::tr("No filter is saved in this project."));
    return invalid(
        CommandLine::tr("There is no saved filter “%1”; there are: %2.").arg(name, choices(names)));
}

/// Whether an argument can be the second side of a comparison rather than a file.
bool looksLikeASide(const QString &argument)
{
    static const QCalendar jalali(QCalendar::System::Jalali);
    return !argument.startsWith(u'-')
        && (argument.contains(u'=') || periodFromText(argument.section(u',', 0, 0), jalali));
}

} // namespace

void declareFilterOptions(QCommandLineParser &parser)
{
    parser.addOption({u"filter"_s,
                      CommandLine::tr("Only responses that pass the saved filter of this name; the other "
                                      "options narrow it further."),
                      u"NAME"_s});
    parser.addOption(
        {u"from"_s, CommandLine::tr("Only responses of this day and later (2026-03-01)."), u"day"_s});
    parser.addOption(
        {u"to"_s, CommandLine::tr("Only responses of this day and earlier (2026-03-31)."), u"day"_s});
    parser.addOption(
        {u"segment"_s,
         CommandLine::tr("Only responses of this segment; the same key again is “or”, another key “and”."),
         u"KEY=VALUE"_s});
    parser.addOption(
        {u"metric"_s,
         CommandLine::tr("Only scores of this metric: nps, csat, ces, ces1 or the code of one that the "
                         "project defines; again for more."),
         u"metric"_s});
    parser.addOption({u"import"_s,
                      CommandLine::tr("Only responses of the import with this number; again for more."),
                      u"number"_s});
}

Result<Filter> filterFromOptions(const QCommandLineParser &arguments, const Journey &journey,
                                 const SegmentDictionary &segments)
{
    const Result<Filter> saved = savedFilterOption(arguments, journey);
    if (!saved)
        return saved.error();
    const Result<QDate> from = dayOption(arguments, u"from"_s);
    if (!from)
        return from.error();
    const Result<QDate> to = dayOption(arguments, u"to"_s);
    if (!to)
        return to.error();
    if (from->isValid() && to->isValid() && *from > *to)
        return invalid(CommandLine::tr("The period ends before it begins."));
    Filter filter;
    filter.from = *from;
    filter.to = *to;
    for (const QString &text : arguments.values(u"segment"_s)) {
        const Result<Filter::Condition> next = condition(text, segments);
        if (!next)
            return next.error();
        addCondition(filter, *next);
    }
    const KnownMetrics metrics = knownMetricsOf(journey);
    for (const QString &key : arguments.values(u"metric"_s)) {
        const KnownMetrics::Entry *metric = metrics.find(key);
        if (!metric) {
            QStringList keys;
            for (const KnownMetrics::Entry &known : metrics.all())
                keys << known.key;
            return invalid(
                CommandLine::tr("There is no metric “%1”; there are: %2.").arg(key, keys.join(u", "_s)));
        }
        filter.metrics.push_back(metric->metric);
    }
    for (const QString &number : arguments.values(u"import"_s)) {
        const auto batch = BatchId(asciiDigits(number).toLongLong());
        if (!journey.find<ImportBatch>(batch))
            return invalid(CommandLine::tr("There is no import “%1”.").arg(number));
        filter.batches.push_back(batch);
    }
    return both(*saved, filter);
}

QString filterRemark(const Filter &filter, const Journey &journey, const SegmentDictionary &segments)
{
    const QStringList gone = goneFromFilter(filter, journey, segments);
    return gone.isEmpty()
        ? QString()
        : CommandLine::tr("The filter names what is no longer in the data: %1.").arg(choices(gone));
}

void declareCompareOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"compare"_s,
         CommandLine::tr(
             "Compares two sides: “--compare 2026-02 2026-03”. A side is a period (2026, 2026-03, "
             "2026-Q1, 2026-03-01..2026-03-31), a segment (plan=Pro) or both with a comma "
             "between. A segment's name alone compares each of its values with all the others."),
         u"SIDE SIDE"_s});
}

QStringList sidesApart(const QStringList &arguments)
{
    QStringList result;
    const QString option = u"--compare"_s;
    const bool once = arguments.count(option) == 1;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        result << arguments.at(i);
        const bool second
            = once && i >= 2 && arguments.at(i - 2) == option && looksLikeASide(arguments.at(i));
        if (second)
            result.insert(result.size() - 1, option);
    }
    return result;
}

Result<std::optional<CompareSides>> sidesFromOption(const QCommandLineParser &arguments,
                                                    const Journey &journey, const SegmentDictionary &segments)
{
    const QStringList texts = arguments.values(u"compare"_s);
    if (texts.isEmpty())
        return std::optional<CompareSides>();
    CompareSides sides;
    if (texts.size() == 1) {
        constexpr qsizetype most = 50; // each value is a scan of its own, and a page of its own
        const int attribute = segments.indexOf(texts.first());
        if (attribute < 0)
            return invalid(CommandLine::tr("Give --compare two sides, or the name of one segment."));
        const SegmentDictionary::Attribute &known = segments.attributes[size_t(attribute)];
        if (known.values.size() > most)
            return invalid(CommandLine::tr("The segment “%1” has too many values to compare each with the "
                                           "others: %2.")
                               .arg(known.name)
                               .arg(known.values.size()));
        sides.attribute = known.name;
        return std::optional(sides);
    }
    if (texts.size() > 2)
        return invalid(CommandLine::tr("Give --compare two sides, or the name of one segment."));
    const Result<Filter> first = sideFromText(texts.first(), journey, segments);
    if (!first)
        return first.error();
    const Result<Filter> second = sideFromText(texts.last(), journey, segments);
    if (!second)
        return second.error();
    sides.first = *first;
    sides.second = *second;
    return std::optional(sides);
}

std::optional<MapComparison> comparisonOf(const std::optional<CompareSides> &sides, const Journey &journey,
                                          const MapId &map, const FeedbackCounter &counter,
                                          const Filter &filter)
{
    if (!sides)
        return std::nullopt;
    if (!sides->attribute.isEmpty())
        return compareGroups(journey, map, counter, filter, sides->attribute);
    const auto summaryOf = [&](const Filter &side) {
        const Filter within = both(filter, side);
        return summariseMap(journey, map, counter, counter.count(within), within);
    };
    return compareMaps(journey, summaryOf(sides->first), summaryOf(sides->second));
}

void declareLanguageOption(QCommandLineParser &parser)
{
    parser.addOption({u"language"_s,
                      CommandLine::tr("The language of the texts: en, tr or fa (default: the project's)."),
                      u"language"_s});
}

Result<Language> languageFromOption(const QCommandLineParser &arguments, Language projectLanguage)
{
    if (!arguments.isSet(u"language"_s))
        return projectLanguage;
    const QString code = arguments.value(u"language"_s);
    if (const std::optional<Language> language = languageFromCode(code))
        return *language;
    return invalid(CommandLine::tr("Milepost does not speak “%1”; it is one of en, tr, fa.").arg(code));
}

} // namespace milepost
