// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapcomparison.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/feedback/feedback.h"
#include "core/feedback/filter.h"
#include "core/journey/journey.h"

#include <QCommandLineParser>

namespace milepost {

/// Declares --filter NAME, --from D, --to D, --segment KEY=VALUE, --metric KEY and --import N (these several
/// times).
void declareFilterOptions(QCommandLineParser &parser);
/// The filter of these options: days inclusive, the same key twice is "or", different keys are "and"; what a
/// saved filter lets through must pass the others too.
/// Invalid, saying what there is, for a day, key, value or name that the project does not know.
Result<Filter> filterFromOptions(const QCommandLineParser &arguments, const Journey &journey,
                                 const SegmentDictionary &segments);

/// What a saved filter names that is not in the project any more, as one sentence; empty where all is there.
QString filterRemark(const Filter &filter, const Journey &journey, const SegmentDictionary &segments);

/// Declares --compare SIDE SIDE; sidesApart makes the option of each side one of its own for the parser.
void declareCompareOption(QCommandLineParser &parser);
QStringList sidesApart(const QStringList &arguments);
/// What is compared: two sides, or each value of one attribute with all the others.
struct CompareSides {
    Filter first;
    Filter second;
    QString attribute; ///< empty with two sides
};
/// Nothing without the option. A side is a PERIOD (see periodFromText), KEY=VALUE, or several of them with
/// commas between; a lone KEY is the attribute whose values are compared.
Result<std::optional<CompareSides>> sidesFromOption(const QCommandLineParser &arguments,
                                                    const Journey &journey,
                                                    const SegmentDictionary &segments);

/// What these sides say, both within `filter`; nothing without sides.
std::optional<MapComparison> comparisonOf(const std::optional<CompareSides> &sides, const Journey &journey,
                                          const MapId &map, const FeedbackCounter &counter,
                                          const Filter &filter);

/// Declares --language en|tr|fa.
void declareLanguageOption(QCommandLineParser &parser);
/// The language asked for, else the project's; Invalid for one that Milepost does not speak.
Result<Language> languageFromOption(const QCommandLineParser &arguments, Language projectLanguage);

} // namespace milepost
