// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/journey.h"

#include <vector>

namespace milepost {

/// A shipped template: data under :/templates, one JSON file per template with its texts in all languages.
struct TemplateInfo {
    QString key; ///< "blank", "ecommerce"
    QString title; ///< in the asked language
    QString description;
};

std::vector<TemplateInfo> templateList(Language language);

/// A whole new project from a template: map, stages, touchpoints with the aliases of their titles in all
/// three languages, lanes, channels, departments, the shipped complaint themes' place holders excluded (see
/// addShippedThemes) and the built-in metric definitions. Invalid for an unknown key. An empty title takes
/// the template's.
Result<Journey> journeyFromTemplate(const QString &key, Language language, const QString &title);

} // namespace milepost
