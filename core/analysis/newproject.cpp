// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/newproject.h"

#include "core/analysis/themes.h"

namespace milepost {

Result<Journey> newProject(const QString &templateKey, Language language, const QString &title)
{
    Result<Journey> journey = journeyFromTemplate(templateKey, language, title);
    if (!journey)
        return journey;
    if (const Status themed = journey->apply(addShippedThemes(*journey)); !themed)
        return themed.error();
    return journey;
}

} // namespace milepost
