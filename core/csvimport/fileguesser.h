// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/columnprofile.h"
#include "core/csvimport/detect.h"
#include "core/csvimport/reader.h"

namespace milepost {

/// Guesses what a file is from its first records, and what its columns are from all that it is shown: the
/// whole file, its beginning, or what an import reads anyway.
class FileGuesser
{
public:
    /// The delimiter and the header. The errors are guessFile()'s.
    static Result<FileGuesser> begin(const DecodedFile &file, const DetectOptions &options = {});

    /// Takes a record behind the header.
    void add(const CsvRecord &record);
    qint64 records() const { return m_guess.dataRows; } ///< taken so far
    /// Hands the records of a text that begins with the header to add(). Of this object, which stays where it
    /// is.
    CsvReader readerOfRecords();
    /// What all records so far say.
    FileGuess guess();

    /// The reader's error, with the file's name.
    Error located(Error error) const;

private:
    /// A column of which enough cells have been looked at: the others are counted.
    struct Tally {
        bool isCounting = false;
        bool hasDates = false;
        qint64 cells = 0;
    };

    FileGuess m_guess;
    std::vector<ColumnProfile> m_profiles;
    std::vector<Tally> m_tallies; ///< beside them, close together: looked at for every record of a long file
};

} // namespace milepost
