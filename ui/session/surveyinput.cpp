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

Result<FileGuess> SurveyInput::guess(const DetectOptions &options) const
{
    if (isFile())
        return guessFile(path, options);
    const Result<DecodedFile> decoded = decode({});
    return decoded ? guessFile(*decoded, options) : Result<FileGuess>(decoded.error());
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
