// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/journey/journey.h"
#include "core/store/store.h"
#include "ui/render/maplayout.h"

namespace milepost {

/// A text of the project that holds what was looked for, and where on the map it stands.
struct TextHit {
    MapTarget target;
    QString place; ///< "Customer action · Payment"
    QString text; ///< one line around the match
    qsizetype start = 0; ///< of the match in `text`
    qsizetype length = 0;
    qint64 comment = 0; ///< number of the respondent's comment that it is; 0: a text of the map
    bool operator==(const TextHit &) const = default;
};

/// Where a text holds `folded` (a folded, non-empty query), in the text's own positions.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
};
std::optional<TextRange> findFolded(const QString &text, const QString &folded);

/// Every text of the map, its personas and their touchpoints' actions and opinions that holds the query,
/// folded (foldText), in reading order; `words` names the places. Nothing for an empty query.
std::vector<TextHit> searchMap(const Journey &journey, const MapId &map, const QString &query,
                               const LocalText &words);

/// The same for one respondent's comment and a folded, non-empty query; nothing also where the comment is
/// about a touchpoint that the map does not have.
std::optional<TextHit> searchComment(const Journey &journey, const MapId &map, const StoredComment &comment,
                                     const QString &folded, const LocalText &words);

} // namespace milepost
