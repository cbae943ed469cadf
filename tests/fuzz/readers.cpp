// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/detect.h"
#include "core/csvimport/importer.h"
#include "core/csvimport/reader.h"
#include "core/journey/templates.h"
#include "fuzz/targets.h"
#include "support/memoryfeedbackstore.h"
#include "support/plainreader.h"

#include <QCryptographicHash>

#include <algorithm>

namespace milepost::fuzz {

namespace {

QByteArray arrayOf(std::string_view bytes)
{
    return {bytes.data(), qsizetype(bytes.size())};
}

Result<std::string> wholeText(const DecodedFile &file)
{
    std::string text;
    const Status read = file.readPieces([&text](std::string_view piece, double) {
        text += piece;
        return Result<bool>(true);
    });
    return read ? Result<std::string>(text) : Result<std::string>(read.error());
}

} // namespace

/// The first two bytes choose delimiter and chunk size; the rest is the file.
std::string csvReader(std::string_view bytes)
{
    if (bytes.size() < 2)
        return {};
    constexpr std::string_view delimiters = ",;\t|";
    const char delimiter = delimiters[size_t(static_cast<unsigned char>(bytes[0])) % delimiters.size()];
    const size_t chunk = 1 + size_t(static_cast<unsigned char>(bytes[1]));
    const std::string_view text = bytes.substr(2);

    const CsvReading plain = readPlainly(text, delimiter);
    if (readInChunks(text, delimiter, std::max<size_t>(text.size(), 1)) != plain)
        return "the whole file reads otherwise than byte by byte";
    if (readInChunks(text, delimiter, chunk) != plain)
        return "chunks read otherwise than the whole file";
    if (readInChunks(text, delimiter, 1) != plain)
        return "chunks of one byte read otherwise than the whole file";
    CsvReading again = readPlainly(quoted(plain, delimiter), delimiter);
    if (again.faultyLine || again.records.size() != plain.records.size())
        return "records written again are not all there";
    for (size_t i = 0; i < plain.records.size(); ++i) {
        if (again.records[i].cells != plain.records[i].cells)
            return "cells written again read otherwise";
        if (i > 0 && plain.records[i].line <= plain.records[i - 1].line)
            return "lines do not ascend";
    }
    return {};
}

/// The bytes are the file, compressed or not.
std::string decoder(std::string_view bytes)
{
    const Result<DecodedFile> file
        = decodeBytes(arrayOf(bytes), QStringLiteral("fuzz.csv"), {}, FileHash::Compute);
    if (!file)
        return file.error().text.isEmpty() ? "a fault without a sentence" : std::string();
    if (file->sha256 != QCryptographicHash::hash(arrayOf(bytes), QCryptographicHash::Sha256))
        return "the hash is not that of the file";
    const Result<std::string> text = wholeText(*file);
    if (!text)
        return file->isWhole ? "a text that is known whole cannot be read" : std::string();
    if (!QByteArrayView(text->data(), qsizetype(text->size())).isValidUtf8())
        return "the text is not UTF-8";
    if (text->find('\0') != std::string::npos)
        return "the text has a NUL";
    if (!text->starts_with(std::string_view(file->start.constData(), size_t(file->start.size()))))
        return "the text does not begin as its beginning";
    if (file->isWhole != (text->size() == size_t(file->start.size())))
        return "the beginning is called whole but is not, or the other way round";
    // What was detected may be chosen, and changes nothing.
    const Result<DecodedFile> chosen
        = decodeBytes(arrayOf(bytes), QStringLiteral("fuzz.csv"), file->encoding);
    if (!chosen)
        return "the detected encoding cannot be chosen";
    const Result<std::string> same = wholeText(*chosen);
    if (!same || *same != *text || chosen->replacedCharacters != file->replacedCharacters)
        return "the chosen encoding reads otherwise than the same one detected";
    return {};
}

/// The bytes are a file that is guessed at and imported twice: every record is accounted for.
std::string survey(std::string_view bytes)
{
    // Without the shipped complaint themes: building their matcher would take most of the time.
    static const Journey empty
        = journeyFromTemplate(QStringLiteral("ecommerce"), Language::Turkish, QStringLiteral("Fuzz")).value();
    static const MapId map = empty.all<JourneyMap>().begin()->first;
    const Result<DecodedFile> file
        = decodeBytes(arrayOf(bytes), QStringLiteral("fuzz.csv"), {}, FileHash::Compute);
    if (!file)
        return {};
    const Result<FileGuess> guess = guessFile(*file);
    if (!guess)
        return guess.error().text.isEmpty() ? "a fault without a sentence" : std::string();
    if (guess->dataRows > guess->records || guess->dataRows < 0)
        return "more responses than records";
    const QJsonObject json = guess->mapping.toJson();
    const Result<Mapping> again = Mapping::fromJson(json);
    if (!again)
        return "the guessed mapping cannot be read: " + again.error().message().toStdString();
    if (again->toJson() != json)
        return "the guessed mapping reads otherwise";

    Journey journey = empty;
    SegmentDictionary segments;
    MemoryFeedbackStore store;
    ImportBatch before;
    for (int round = 0; round < 2; ++round) {
        const Result<ImportOutcome> outcome
            = importFile(*file, guess->mapping, journey, map, segments, store, false);
        if (!outcome || !outcome->questions.empty())
            return store.batches.empty() ? std::string() : "what was imported once fails the second time";
        const ImportBatch &batch = outcome->finished.batch;
        if (batch.read != batch.imported + batch.duplicate + batch.rejected + batch.blank)
            return "a record is not accounted for";
        if (batch.responses != qint64(store.batches.back().responses.size())
            || batch.comments != qint64(store.batches.back().comments.size()))
            return "responses or comments are miscounted";
        if (round == 1 && (batch.imported > 0 || batch.read != before.read))
            return "the same file gives something new the second time";
        if (!journey.apply(outcome->changes))
            return "what the import changes does not fit";
        segments = outcome->segments;
        before = batch;
    }
    return {};
}

} // namespace milepost::fuzz
