// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/detect.h"
#include "core/journey/journey.h"

#include <optional>
#include <vector>

namespace milepost {

/// One thing in which a survey's next file differs from the one whose mapping was saved.
struct MappingDifference {
    enum class Kind {
        Moved, ///< found, but in another order than the columns around it
        Added, ///< new; read as the guess proposes
        Renamed, ///< found by the survey tool's code or by a similar text
        Missing, ///< not in the next file
        Scale, ///< answers outside the saved scale: a question is open
        Values, ///< answers that the saved table of words does not know
        Dates, ///< day and month have changed places
        Platform, ///< the file comes from another survey tool
        Survey ///< the survey tool's number of the survey is another one: duplicates are sought there
    };
    Kind kind = Kind::Added;
    int before = -1; ///< column in the saved file; -1 when it is new or about the whole file
    int after = -1; ///< column in the next file; -1 when it is missing or about the whole file
    QString savedHeader; ///< as people read it
    QString header;
    QString text; ///< a sentence for the user
    /// It changes what is imported: the user should look before the import.
    bool matters = false;
};

/// A saved mapping carried over to the survey's next file.
struct MappingMatch {
    Mapping mapping; ///< for the next file; its open questions included
    std::vector<MappingDifference> differences; ///< what matters first
    int wanted = 0; ///< columns that the saved mapping uses
    int found = 0; ///< of them in the next file
    bool hasContent = false; ///< a score or comment column was found

    /// Whether the file is another wave of that survey, as far as its columns can tell.
    bool fits() const { return hasContent && found * 10 >= wanted * 6; }
    bool isSame() const { return differences.empty(); }
};

/// Finds the columns of a saved mapping in the next file by what they ask (and by the survey tool's codes),
/// not by where they are.
MappingMatch matchMapping(const Mapping &saved, const FileGuess &next);

/// The saved mapping of the project that fits the file best: the same headers, else the same survey, else the
/// most columns found again. Nothing when none fits.
std::optional<MappingMatch> rememberedMapping(const Journey &journey, const FileGuess &next);

} // namespace milepost
