// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/csvimport/filehasher.h"
#include "core/csvimport/mapping.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

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
    qint64 replacedCharacters = 0; ///< bytes the encoding cannot explain, read as U+FFFD
    Mapping mapping;

    QString platform() const { return mapping.platform; }
    /// The guess JSON of decisions.md.
    QJsonObject toJson() const;
};

struct DecodedFile;

/// Looks at the whole file once. Malformed, with the line, for an unterminated quote or a summary export
/// (with a sentence that says what to export instead). A chosen encoding is the decoder's business.
Result<FileGuess> guessFile(const DecodedFile &file, const DetectOptions &options = {});
/// Reads the whole file once. Missing for a missing file, directory or unreadable file; Malformed, with the
/// line, for an empty or binary file, an unterminated quote, or a summary export (with a sentence that says
/// what to export instead).
Result<FileGuess> guessFile(const QString &path, const DetectOptions &options = {});

/// A file's text, decoded: what every reader below works on.
struct DecodedFile {
    QString path;
    std::shared_ptr<FileHasher> hash; ///< of the raw bytes; null unless asked for
    QByteArray utf8;
    QString encoding; ///< WHATWG name
    bool bom = false;
    QString evidence;
    qint64 replacedCharacters = 0;
};
/// Reads and decodes a file: BOM, NUL pattern, whole-file strict UTF-8, ICU, then the code page of the
/// language.
enum class FileHash { Leave, Compute };
Result<DecodedFile> decodeFile(const QString &path, const std::optional<QString> &encoding = {},
                               FileHash hash = FileHash::Leave);

} // namespace milepost
