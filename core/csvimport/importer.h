// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/detect.h"
#include "core/journey/journey.h"
#include "core/store/store.h"

#include <atomic>
#include <functional>

namespace milepost {

/// What an import did, or (dry run) would do.
struct ImportOutcome {
    QString file;
    ImportTransaction::Finished finished; ///< batch with its accounting; columns null in a dry run
    SegmentDictionary segments; ///< as it is afterwards
    ChangeSet changes; ///< touchpoints, aliases and the remembered survey
    QStringList createdTouchpoints; ///< titles
    std::vector<RejectedRow> rejects; ///< the first 1,000
    std::vector<CellProblem> cellProblems; ///< the first 1,000
    std::vector<MappingQuestion> questions; ///< not empty: nothing was imported (decisions.md 23)
    QStringList remarks; ///< sentences: a column with too many values left out as segment, no 0 in 0-10, ...
    QString delimiter;
    int headerRows = 1;
    /// The mapping as the file was read by it: every column of the file in its place, nothing left to ask or
    /// to find out. Kept with the batch, so that rejected records can be corrected and read again.
    Mapping asRead;
};

/// Progress of a long import, from its thread.
struct ImportProgress {
    std::function<void(double share)> report; ///< 0..1, may be empty
    const std::atomic_bool *cancelled = nullptr;
};

/// Imports one file in one transaction of the store: every record is imported, duplicate, rejected or blank.
/// `journey` is the state to resolve names against; unknown touchpoints go to "Unsorted" of `map`.
/// `dryRun` does all but the commit.
Result<ImportOutcome> importFile(const QString &path, const Mapping &mapping, const Journey &journey,
                                 const MapId &map, const SegmentDictionary &segments, FeedbackStore &store,
                                 bool dryRun, const ImportProgress &progress = {});
/// The same for a file that is decoded already, with its hash, in the mapping's encoding.
Result<ImportOutcome> importFile(const DecodedFile &file, const Mapping &mapping, const Journey &journey,
                                 const MapId &map, const SegmentDictionary &segments, FeedbackStore &store,
                                 bool dryRun, const ImportProgress &progress = {});

/// Says how a file is read by what is guessed about it. It is asked again once more of the file has been
/// seen, and the last answer counts.
using ChooseMapping = std::function<Mapping(const FileGuess &guess)>;

/// An import by a guess: all that is known about the file, how it was read, and what came of it.
struct GuessedImport {
    FileGuess guess;
    Mapping mapping;
    ImportOutcome outcome;
};

/// decodeAndGuess(), the choice of a mapping and importFile() in one walk through a long file: what its first
/// mebibyte says is believed while the rest is imported and looked at, and where the rest says otherwise, all
/// is rolled back and done once more by what the whole file says. The result is the same either way.
Result<GuessedImport> importGuessed(const QString &path, const ChooseMapping &choose, const Journey &journey,
                                    const MapId &map, const SegmentDictionary &segments, FeedbackStore &store,
                                    bool dryRun, const ImportProgress &progress = {});

} // namespace milepost
