// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/importer.h"

#include "core/csvimport/detect.h"
#include "core/csvimport/fileguesser.h"
#include "core/csvimport/filescan.h"
#include "core/csvimport/importattempt.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace milepost {

namespace {

/// Whether two mappings read a file alike; what they say for people may differ.
bool readAlike(Mapping a, Mapping b)
{
    for (Mapping *mapping : {&a, &b}) {
        for (ColumnMapping &column : mapping->columns)
            column.evidence.clear();
    }
    return a.toJson() == b.toJson();
}

/// Sees whether a file is UTF-8 to its end, as its beginning is.
class EncodingWitness : public ImportWitness
{
public:
    FileScan &scan() override { return m_scan; }
    void see(const CsvRecord &) override { }
    bool agrees(Mapping &) override { return m_scan.result() == FileScan::plainUtf8; }

private:
    FileScan m_scan{FileHash::Compute};
};

/// Sees whether all records say of their columns what the first ones say.
class GuessWitness : public EncodingWitness
{
public:
    /// `used` is what was chosen by the records that the guesser has seen.
    GuessWitness(FileGuesser &guesser, const ChooseMapping &choose, Mapping used)
        : m_guesser(guesser)
        , m_choose(choose)
        , m_used(std::move(used))
        , m_seen(guesser.records())
    {
    }

    void see(const CsvRecord &record) override
    {
        if (m_seen > 0)
            --m_seen;
        else
            m_guesser.add(record);
    }
    bool agrees(Mapping &mapping) override
    {
        if (!EncodingWitness::agrees(mapping))
            return false;
        m_guess = m_guesser.guess();
        Mapping chosen = m_choose(m_guess);
        const bool holds = readAlike(chosen, m_used);
        mapping = chosen;
        m_used = std::move(chosen);
        return holds;
    }

    /// Once it agrees.
    FileGuess takeGuess() { return std::move(m_guess); }
    Mapping takeMapping() { return std::move(m_used); }

private:
    FileGuesser &m_guesser;
    const ChooseMapping &m_choose;
    Mapping m_used;
    qint64 m_seen; ///< records to come that the guesser knows
    FileGuess m_guess;
};

/// A file all of which has been looked at.
Result<ImportOutcome> importKnown(const DecodedFile &file, const Mapping &mapping, const ImportTarget &target)
{
    Result<std::optional<ImportOutcome>> outcome = attemptImport(file, mapping, target, Observed::Beginning);
    if (outcome && !*outcome) {
        // Rare: what was stored is rolled back, and all records are looked at before the first is stored.
        outcome = attemptImport(file, mapping, target, Observed::All);
    }
    if (!outcome)
        return outcome.error();
    if (!*outcome) { // all of it was another one a moment ago
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate(
                "FileDecoder", "The file was changed by another program while it was read. Read it again."),
            QFileInfo(file.path).fileName()};
    }
    return std::move(**outcome);
}

/// Whether an attempt by a file's beginning is the last word: nothing that it says of the file itself is.
bool isSettled(const Result<std::optional<ImportOutcome>> &attempt)
{
    if (!attempt)
        return attempt.error().code != ErrorCode::Malformed;
    return attempt->has_value() && (*attempt)->questions.empty();
}

/// Nothing when that takes a look at all of the file first.
Result<std::optional<GuessedImport>> importByBeginning(const std::shared_ptr<const FileBytes> &bytes,
                                                       const ChooseMapping &choose,
                                                       const ImportTarget &target)
{
    const std::optional<GuessedImport> nothing;
    const Result<std::optional<DecodedFile>> file = decodeBeginning(bytes, {});
    if (!file)
        return file.error();
    if (!*file)
        return nothing;
    Result<FileGuesser> guesser = FileGuesser::begin(**file);
    if (!guesser)
        return nothing;
    CsvReader reader = guesser->readerOfRecords();
    if (const Status read = (*file)->readBeginning(reader); !read)
        return nothing;
    const Mapping mapping = choose(guesser->guess());
    GuessWitness witness(*guesser, choose, mapping);
    Result<std::optional<ImportOutcome>> outcome
        = attemptImport(**file, mapping, target, Observed::Beginning, &witness);
    if (!isSettled(outcome))
        return nothing;
    if (!outcome)
        return outcome.error();
    return std::optional(GuessedImport{
        .guess = witness.takeGuess(), .mapping = witness.takeMapping(), .outcome = std::move(**outcome)});
}

} // namespace

Result<ImportOutcome> importFile(const QString &path, const Mapping &mapping, const Journey &journey,
                                 const MapId &map, const SegmentDictionary &segments, FeedbackStore &store,
                                 bool dryRun, const ImportProgress &progress)
{
    const ImportTarget target{journey, map, segments, store, dryRun, progress};
    const Result<std::shared_ptr<const FileBytes>> bytes = FileBytes::open(path);
    if (!bytes)
        return bytes.error();
    const Result<std::optional<DecodedFile>> beginning = decodeBeginning(*bytes, mapping.encoding);
    if (!beginning)
        return beginning.error();
    if (*beginning) {
        EncodingWitness witness;
        Result<std::optional<ImportOutcome>> outcome
            = attemptImport(**beginning, mapping, target, Observed::Beginning, &witness);
        if (isSettled(outcome))
            return outcome ? Result<ImportOutcome>(std::move(**outcome)) : outcome.error();
    }
    const Result<DecodedFile> file = decodeFile(*bytes, mapping.encoding, FileHash::Compute);
    return file ? importKnown(*file, mapping, target) : file.error();
}

Result<ImportOutcome> importFile(const DecodedFile &file, const Mapping &mapping, const Journey &journey,
                                 const MapId &map, const SegmentDictionary &segments, FeedbackStore &store,
                                 bool dryRun, const ImportProgress &progress)
{
    return importKnown(file, mapping, {journey, map, segments, store, dryRun, progress});
}

Result<GuessedImport> importGuessed(const QString &path, const ChooseMapping &choose, const Journey &journey,
                                    const MapId &map, const SegmentDictionary &segments, FeedbackStore &store,
                                    bool dryRun, const ImportProgress &progress)
{
    const ImportTarget target{journey, map, segments, store, dryRun, progress};
    const Result<std::shared_ptr<const FileBytes>> bytes = FileBytes::open(path);
    if (!bytes)
        return bytes.error();
    Result<std::optional<GuessedImport>> quick = importByBeginning(*bytes, choose, target);
    if (!quick)
        return quick.error();
    if (*quick)
        return std::move(**quick);
    Result<GuessedFile> guessed = decodeAndGuess(*bytes, {}, FileHash::Compute);
    if (!guessed)
        return guessed.error();
    GuessedImport import{.guess = std::move(guessed->guess), .mapping = {}, .outcome = {}};
    import.mapping = choose(import.guess);
    Result<ImportOutcome> outcome = importKnown(guessed->file, import.mapping, target);
    if (!outcome)
        return outcome.error();
    import.outcome = std::move(*outcome);
    return import;
}

} // namespace milepost
