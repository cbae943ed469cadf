// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/surveyinput.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milepost {

QString SurveyInput::name() const
{
    return isFile() ? QFileInfo(path).fileName() : path;
}

qint64 SurveyInput::size() const
{
    return isFile() ? QFileInfo(path).size() : text->size();
}

Result<DecodedFile> SurveyInput::decode(const std::optional<QString> &encoding, FileHash hash) const
{
    if (isFile())
        return decodeFile(path, encoding, hash);
    return decodeBytes(*text, path, u"utf-8"_s, hash);
}

Result<GuessedFile> SurveyInput::guess(const DetectOptions &options) const
{
    if (isFile())
        return decodeAndGuess(path, options);
    Result<DecodedFile> decoded = decode({});
    if (!decoded)
        return decoded.error();
    Result<FileGuess> guess = guessFile(*decoded, options);
    if (!guess)
        return guess.error();
    return GuessedFile{std::move(*decoded), std::move(*guess)};
}

Result<ImportOutcome> SurveyInput::import(const Mapping &mapping, const Journey &journey, const MapId &map,
                                          const SegmentDictionary &segments, FeedbackStore &store,
                                          bool dryRun, const ImportProgress &progress) const
{
    if (isFile())
        return importFile(path, mapping, journey, map, segments, store, dryRun, progress);
    const Result<DecodedFile> decoded = decode({}, FileHash::Compute);
    if (!decoded)
        return decoded.error();
    return importFile(*decoded, mapping, journey, map, segments, store, dryRun, progress);
}

} // namespace milepost
