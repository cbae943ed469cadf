// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/detect.h"

#include "core/csvimport/fileguesser.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace milepost {

Result<FileGuess> guessFile(const QString &path, const DetectOptions &options)
{
    const Result<DecodedFile> decoded = decodeFile(path, options.encoding);
    if (!decoded)
        return decoded.error();
    return guessFile(*decoded, options);
}

Result<FileGuess> guessFile(const DecodedFile &file, const DetectOptions &options)
{
    Result<FileGuesser> guesser = FileGuesser::begin(file, options);
    if (!guesser)
        return guesser.error();
    CsvReader reader = guesser->readerOfRecords();
    if (const Status read = file.readRecords(reader); !read)
        return guesser->located(read.error());
    return guesser->guess();
}

QJsonObject FileGuess::toJson() const
{
    QJsonObject json = mapping.toJsonWithHeadings();
    json.insert(u"file"_s, file);
    json.insert(u"platform"_s, mapping.platform);
    json.insert(u"records"_s, records);
    json.insert(u"data_rows"_s, dataRows);
    json.insert(u"encoding_evidence"_s, encodingEvidence);
    json.insert(u"delimiter_evidence"_s, delimiterEvidence);
    json.insert(u"header_evidence"_s, headerEvidence);
    json.insert(u"notes"_s, QJsonArray::fromStringList(notes));
    json.insert(u"replaced_characters"_s, replacedCharacters);
    return json;
}

} // namespace milepost
