// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/feedback/feedback.h"
#include "core/feedback/filter.h"

#include <QCommandLineParser>

namespace milepost {

/// Declares --from D, --to D and --segment KEY=VALUE (several times).
void declareFilterOptions(QCommandLineParser &parser);
/// The filter of these options: days inclusive, the same key twice is "or", different keys are "and".
/// Invalid, saying what there is, for a day, key or value that the project does not know.
Result<Filter> filterFromOptions(const QCommandLineParser &arguments, const SegmentDictionary &segments);

/// Declares --language en|tr|fa.
void declareLanguageOption(QCommandLineParser &parser);
/// The language asked for, else the project's; Invalid for one that Milepost does not speak.
Result<Language> languageFromOption(const QCommandLineParser &arguments, Language projectLanguage);

} // namespace milepost
