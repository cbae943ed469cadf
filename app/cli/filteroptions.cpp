// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/filteroptions.h"

#include "app/cli/verb.h"

#include "core/base/textfold.h"

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

} // namespace

void declareFilterOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"from"_s, CommandLine::tr("Only responses of this day and later (2026-03-01)."), u"day"_s});
    parser.addOption(
        {u"to"_s, CommandLine::tr("Only responses of this day and earlier (2026-03-31)."), u"day"_s});
    parser.addOption(
        {u"segment"_s,
         CommandLine::tr("Only responses of this segment; the same key again is “or”, another key “and”."),
         u"KEY=VALUE"_s});
}

Result<Filter> filterFromOptions(const QCommandLineParser &arguments, const SegmentDictionary &segments)
{
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
        Result<Filter::Condition> next = condition(text, segments);
        if (!next)
            return next.error();
        const auto same = std::find_if(
            filter.conditions.begin(), filter.conditions.end(),
            [&](const Filter::Condition &known) { return known.attribute == next->attribute; });
        if (same == filter.conditions.end())
            filter.conditions.push_back(*next);
        else if (!same->values.contains(next->values.front()))
            same->values += next->values;
    }
    return filter;
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
