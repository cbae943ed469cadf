// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/importer.h"

namespace milepost {

struct CsvRecord;
class FileScan;

/// Where an import goes, and how it is watched.
struct ImportTarget {
    const Journey &journey;
    const MapId &map;
    const SegmentDictionary &segments;
    FeedbackStore &store;
    bool dryRun;
    const ImportProgress &progress;
};

/// What the order of dates and the segments are decided by before the first record is stored.
enum class Observed {
    Beginning, ///< of the file: the attempt tells at its end whether all of it says the same
    All, ///< of its records
};

/// Sees what an attempt reads of a file whose end nobody has seen yet, and has a say at its end.
class ImportWitness
{
public:
    virtual ~ImportWitness() = default;

    virtual FileScan &scan() = 0; ///< gets all bytes
    virtual void see(const CsvRecord &record) = 0; ///< gets all records behind the header
    /// After the last of them: whether the file is what it was taken for. `mapping` gets what all of it says
    /// about the columns, which reads the records as they have been read.
    virtual bool agrees(Mapping &mapping) = 0;
};

/// Imports the file in one transaction. Nothing, and everything rolled back, when its end shows that it is
/// other than its beginning was taken for.
Result<std::optional<ImportOutcome>> attemptImport(const DecodedFile &file, const Mapping &mapping,
                                                   const ImportTarget &target, Observed observed,
                                                   ImportWitness *witness = nullptr);

} // namespace milepost
