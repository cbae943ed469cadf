// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/csvimport/columnfacts.h"
#include "core/csvimport/filebytes.h"
#include "core/csvimport/filescan.h"
#include "core/csvimport/mapping.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace milepost {

/// What the user fixed; everything else is detected.
struct DetectOptions {
    std::optional<QString> encoding; ///< WHATWG name
    std::optional<QChar> delimiter;
    std::optional<int> headerRows;
};

/// The guess about a file, with the mapping it proposes.
struct FileGuess {
    QString file;
    qint64 records = 0; ///< header rows included, blank lines not
    qint64 dataRows = 0;
    QString encodingEvidence; ///< a sentence for the user; so are the next ones
    QString delimiterEvidence;
    QString headerEvidence;
    QStringList notes; ///< sentences about the whole file
    qint64 replacedCharacters = 0; ///< bytes the encoding cannot explain, read as U+FFFD
    Mapping mapping;
    std::vector<ColumnFacts> facts; ///< of mapping.columns, in their order; not in the JSON

    QString platform() const { return mapping.platform; }
    /// The guess JSON of decisions.md.
    QJsonObject toJson() const;
};

class CsvReader;
struct DecodedFile;

/// Looks at the whole file once. Malformed, with the line, for an unterminated quote or a summary export
/// (with a sentence that says what to export instead). A chosen encoding is the decoder's business.
Result<FileGuess> guessFile(const DecodedFile &file, const DetectOptions &options = {});
/// Reads the whole file once. Missing for a missing file, directory or unreadable file; Malformed, with the
/// line, for an empty or binary file, an unterminated quote, or a summary export (with a sentence that says
/// what to export instead).
Result<FileGuess> guessFile(const QString &path, const DetectOptions &options = {});

/// How a file's text is read: in UTF-8, a piece at a time, as often as needed. Only its beginning stays in
/// memory.
struct DecodedFile {
    QString path;
    QByteArray sha256; ///< of the bytes on the disk; empty unless asked for, and while not all were read
    QString encoding; ///< WHATWG name
    bool bom = false;
    QString evidence;
    qint64 replacedCharacters = 0; ///< that the encoding cannot explain, read as U+FFFD
    qint64 firstReplacedLine = 0; ///< of the file, from 1; 0 when there is none
    QByteArray start; ///< the text's beginning, up to a mebibyte
    bool isWhole = false; ///< `start` is all of it

    /// Takes a piece of the text, which holds until it returns, and how much of the file has been read then
    /// (0..1). Gives false to stop, or an Error.
    using TakePiece = std::function<Result<bool>(std::string_view text, double share)>;
    /// Reads the text from its beginning. Io when reading fails, also because the file has been changed since
    /// it was decoded: all walks see the same text, or none is finished.
    /// `scan` looks at all bytes of a walk that is not stopped.
    Status readPieces(const TakePiece &take, FileScan *scan = nullptr) const;
    /// Says what could not be read, and where it begins; empty when everything could.
    QString damage() const;
    /// Gives the whole text to `reader`, until its sink stops.
    Status readRecords(CsvReader &reader) const;
    /// Gives it the text's beginning, without reading the file.
    Status readBeginning(CsvReader &reader) const;

    std::shared_ptr<const FileBytes> bytes;
    qsizetype markSize = 0; ///< of the byte order mark
    bool isUtf8 = false; ///< the bytes need no decoding
};
/// Opens a file, unpacks it if it is gzip's, looks at all of its bytes, and finds out how to read them: BOM,
/// NUL pattern, whole-file strict UTF-8, ICU, then the code page of the language.
Result<DecodedFile> decodeFile(const QString &path, const std::optional<QString> &encoding = {},
                               FileHash hash = FileHash::Leave);
/// The same for an open file.
Result<DecodedFile> decodeFile(const std::shared_ptr<const FileBytes> &bytes,
                               const std::optional<QString> &encoding = {}, FileHash hash = FileHash::Leave);
/// The same for bytes that are in memory (the clipboard's); `name` stands for the file's.
Result<DecodedFile> decodeBytes(const QByteArray &bytes, const QString &name,
                                const std::optional<QString> &encoding = {}, FileHash hash = FileHash::Leave);
/// The same for a long file without looking further than its beginning, which allows that the file is UTF-8
/// throughout: that is assumed. Whoever reads it to its end has FileScan see whether it is. Nothing for a
/// file that does not begin so or is not long: there is nothing to gain. The errors are decodeFile()'s.
Result<std::optional<DecodedFile>> decodeBeginning(const std::shared_ptr<const FileBytes> &bytes,
                                                   const std::optional<QString> &encoding);

/// A file and what is guessed about it.
struct GuessedFile {
    DecodedFile file;
    FileGuess guess;
};
/// decodeFile() and guessFile() at once, for little more than the time of one of them: nearly all files are
/// UTF-8, so the columns are judged as if this one were while its bytes are still looked at.
Result<GuessedFile> decodeAndGuess(const QString &path, const DetectOptions &options = {},
                                   FileHash hash = FileHash::Leave);
/// The same for an open file.
Result<GuessedFile> decodeAndGuess(const std::shared_ptr<const FileBytes> &bytes,
                                   const DetectOptions &options = {}, FileHash hash = FileHash::Leave);

} // namespace milepost
