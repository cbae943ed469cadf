// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/importattempt.h"

#include "core/csvimport/columnbinding.h"
#include "core/csvimport/detect.h"
#include "core/csvimport/filescan.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/recordreader.h"
#include "core/csvimport/recordstorer.h"
#include "core/journey/edits.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr double observedShare = 0.25; ///< of the progress when all records have been seen once

Status notCancelled(const ImportProgress &progress)
{
    if (!progress.cancelled || !progress.cancelled->load(std::memory_order_relaxed))
        return {};
    return Error{ErrorCode::Cancelled,
                 QCoreApplication::translate("Importer", "The import was cancelled; nothing was stored."),
                 {}};
}

/// The decoded file as header rows and data records; blank lines and a "sep=" line are neither.
class RecordSource
{
public:
    RecordSource(const DecodedFile &file, const Mapping &mapping, const ImportProgress &progress)
        : m_file(file)
        , m_delimiter(mapping.delimiter.toLatin1())
        , m_headerRows(mapping.headerRows)
        , m_progress(progress)
    {
    }

    Result<std::vector<QStringList>> header() const
    {
        std::vector<QStringList> rows;
        const Status read = walk(
            [&](const CsvRecord &record) {
                QStringList row;
                for (const std::string_view text : record.cells)
                    row.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
                rows.push_back(row);
                return int(rows.size()) < m_headerRows;
            },
            [](const CsvRecord &) { return false; }, 0, 0);
        if (!read)
            return read.error();
        return rows;
    }

    /// Gives the data records of the file's beginning to `observe`.
    template <typename Observe>
    Status beginning(Observe &&observe) const
    {
        CsvReader reader = readerFor([](const CsvRecord &) { return true; }, std::forward<Observe>(observe));
        return m_file.readBeginning(reader);
    }

    /// Gives every data record to `take` until it returns false; Cancelled when the user said so. `scan` gets
    /// the bytes.
    template <typename Take>
    Status records(Take &&take, double from, double to, FileScan *scan = nullptr) const
    {
        return walk([](const CsvRecord &) { return true; }, std::forward<Take>(take), from, to, scan);
    }

private:
    template <typename TakeHeader, typename TakeRecord>
    CsvReader readerFor(TakeHeader takeHeader, TakeRecord takeRecord) const
    {
        return CsvReader(m_delimiter,
                         [takeHeader, takeRecord, headerRows = m_headerRows,
                          isFirst = true](const CsvRecord &record) mutable {
                             if (record.isBlankLine())
                                 return true;
                             if (std::exchange(isFirst, false) && record.isSeparatorLine())
                                 return true;
                             if (headerRows > 0) {
                                 --headerRows;
                                 return takeHeader(record);
                             }
                             return takeRecord(record);
                         });
    }

    template <typename TakeHeader, typename TakeRecord>
    Status walk(TakeHeader &&takeHeader, TakeRecord &&takeRecord, double from, double to,
                FileScan *scan = nullptr) const
    {
        CsvReader reader
            = readerFor(std::forward<TakeHeader>(takeHeader), std::forward<TakeRecord>(takeRecord));
        bool isStopped = false;
        const auto feed = [&](std::string_view text, double share) -> Result<bool> {
            if (const Status wanted = notCancelled(m_progress); !wanted)
                return wanted.error();
            Result<bool> goesOn = reader.feed(text);
            isStopped = goesOn && !*goesOn;
            if (m_progress.report && to > from)
                m_progress.report(from + (to - from) * share);
            return goesOn;
        };
        const Status read = m_file.readPieces(feed, scan);
        if (!read || isStopped)
            return read;
        const Result<bool> finished = reader.finish();
        return finished ? Status() : Status(finished.error());
    }

    const DecodedFile &m_file;
    char m_delimiter;
    int m_headerRows;
    const ImportProgress &m_progress;
};

int widthOf(const std::vector<QStringList> &headerRows)
{
    qsizetype width = 0;
    for (const QStringList &row : headerRows)
        width = std::max(width, row.size());
    return headerRows.empty() ? std::numeric_limits<int>::max() : int(width);
}

Status checkUsable(const Mapping &mapping)
{
    if (mapping.delimiter.unicode() >= 0x80 || mapping.delimiter.isNull()) {
        return Error{
            ErrorCode::Malformed,
            QCoreApplication::translate("Importer", "Cells can only be separated by an ASCII character."),
            {}};
    }
    if (!mapping.hasContent()) {
        // What looked like scores and is none says best what is wrong with the file.
        const auto figures = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                          [](const ColumnMapping &column) { return column.isFigures; });
        if (figures != mapping.columns.end()) {
            return Error{ErrorCode::Malformed,
                         QCoreApplication::translate("Importer",
                                                     "No column of this file holds single answers. “%1”: %2")
                             .arg(inSentence(columnHeading(*figures, 60)), figures->evidence),
                         {}};
        }
        return Error{
            ErrorCode::Malformed,
            QCoreApplication::translate(
                "Importer", "No column of this file is known to be a score or a comment; give a mapping."),
            {}};
    }
    return {};
}

Error located(Error error, const QString &path)
{
    // The reader's own errors know the line; every other one is about the file as a whole.
    const QString name = QFileInfo(path).fileName();
    if (error.where.isEmpty())
        error.where = name;
    else if (!error.where.contains(name))
        error.where = name + u':' + error.where;
    return error;
}

/// The mapping with every column of the file, left out or not, and nothing left to ask.
Mapping withAllColumns(const Mapping &bound, const std::vector<QStringList> &headerRows)
{
    Mapping whole = bound;
    whole.questions.clear();
    whole.hasAllColumns = !headerRows.empty();
    for (int index = 0; !headerRows.empty() && index < widthOf(headerRows); ++index) {
        const bool isMapped = std::any_of(bound.columns.begin(), bound.columns.end(),
                                          [&](const ColumnMapping &column) { return column.index == index; });
        if (isMapped)
            continue;
        ColumnMapping left;
        left.index = index;
        for (const QStringList &row : headerRows)
            left.header.append(row.value(index));
        whole.columns.push_back(left);
    }
    std::stable_sort(whole.columns.begin(), whole.columns.end(),
                     [](const ColumnMapping &a, const ColumnMapping &b) { return a.index < b.index; });
    return whole;
}

ChangeSet remember(const Journey &journey, Mapping mapping, const QString &survey, const QString &fingerprint)
{
    // What was said of this file's records is not said of the next one's.
    mapping.isSameSurvey = false;
    return edits::rememberSurvey(journey,
                                 SurveySource{.id = SurveySourceId::create(),
                                              .name = survey,
                                              .platform = mapping.platform,
                                              .fingerprint = fingerprint,
                                              .mapping = mapping.toJson()});
}

/// Names that no import of the project has: "NAME #2".
QString anotherSurvey(const Journey &journey, const QString &survey)
{
    const auto isTaken = [&](const QString &name) {
        const auto &batches = journey.all<ImportBatch>();
        return std::any_of(batches.begin(), batches.end(),
                           [&](const auto &known) { return known.second.survey == name; });
    };
    for (int number = 2;; ++number) {
        const QString name = u"%1 #%2"_s.arg(survey).arg(number);
        if (!isTaken(name))
            return name;
    }
}

/// Ids that begin anew with every survey look like those of responses that are there. Where most of them say
/// something else, only the user knows which survey the file is of.
std::optional<MappingQuestion> questionAboutSurvey(const Mapping &mapping, const ImportTarget &target,
                                                   const QString &survey,
                                                   const ImportTransaction::Known &known)
{
    constexpr qint64 fewest = 3;
    if (mapping.isSameSurvey || known.contradicting < fewest || known.contradicting * 2 <= known.scores)
        return std::nullopt;
    const auto id
        = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                       [](const ColumnMapping &column) { return column.role == ColumnRole::ResponseId; });
    return MappingQuestion{
        .column = id == mapping.columns.end() ? 0 : id->index,
        .asks = u"survey"_s,
        .text = QCoreApplication::translate(
                    "Importer",
                    "%L1 of %L2 scores have the id of a response that is here already, but another value or "
                    "another day. Which survey are they of?")
                    .arg(known.contradicting)
                    .arg(known.scores),
        .choices
        = {{anotherSurvey(target.journey, survey),
            QCoreApplication::translate("Importer", "Another one, whose ids begin anew: import them")},
           {u"same"_s, QCoreApplication::translate("Importer", "The same one: leave out what is known")}}};
}

/// By the lines of its beginning, and a few more: memory that is outgrown is taken twice over.
qint64 expectedRecords(const DecodedFile &file)
{
    const qint64 lines = std::count(file.start.begin(), file.start.end(), '\n') + 1;
    if (file.isWhole)
        return lines;
    constexpr double margin = 1.06;
    return qint64(margin * double(lines) * double(file.bytes->size()) / double(file.start.size()));
}

qint64 scoreColumns(const Mapping &mapping)
{
    return std::count_if(mapping.columns.begin(), mapping.columns.end(),
                         [](const ColumnMapping &column) { return column.role == ColumnRole::Score; });
}

} // namespace

Result<std::optional<ImportOutcome>> attemptImport(const DecodedFile &file, const Mapping &mapping,
                                                   const ImportTarget &target, Observed observed,
                                                   ImportWitness *witness)
{
    const QString &path = file.path;
    if (const Status usable = checkUsable(mapping); !usable)
        return located(usable.error(), path);
    const RecordSource source(file, mapping, target.progress);
    const Result<std::vector<QStringList>> header = source.header();
    if (!header)
        return located(header.error(), path);
    Result<Mapping> bound = boundToHeaders(mapping, *header);
    if (!bound)
        return located(bound.error(), path);
    const QString fingerprint = headerFingerprint(*header);

    ImportOutcome outcome;
    outcome.file = path;
    outcome.delimiter = mapping.delimiter;
    outcome.headerRows = mapping.headerRows;
    outcome.segments = target.segments;
    ImportBatch &batch = outcome.finished.batch;
    batch.fileName = QFileInfo(path).fileName();
    batch.survey = mapping.survey.isEmpty() ? u"headers:"_s + fingerprint : mapping.survey;
    batch.platform = mapping.platform;
    batch.encoding = file.encoding;

    RecordReader reader(*bound, widthOf(*header), target.journey, target.map, target.segments);
    reader.findNotCounted(*header);
    if (reader.needsObservation()) {
        const auto observe = [&](const CsvRecord &record) {
            reader.observe(record);
            return true;
        };
        Status walked = observed == Observed::Beginning ? source.beginning(observe) : Status();
        if (walked && (observed == Observed::All || (!file.isWhole && !reader.isDecided())))
            walked = source.records(observe, 0, observedShare);
        if (!walked)
            return located(walked.error(), path);
    }
    outcome.questions = reader.settle();
    if (!outcome.questions.empty())
        return std::optional(std::move(outcome));

    Result<std::unique_ptr<ImportTransaction>> transaction = target.store.beginImport(batch.survey);
    if (!transaction)
        return transaction.error();
    const qint64 records = expectedRecords(file);
    (*transaction)->expect(records * scoreColumns(*bound), records);
    RecordStorer storer(**transaction);
    ReadRecord meaning;
    Status stored;
    const auto pass = [&](const CsvRecord &record) {
        if (witness)
            witness->see(record);
        meaning.clear();
        reader.read(record, meaning);
        stored = storer.store(meaning);
        return stored && !reader.hasTooManyValues();
    };
    const Status read = source.records(pass, observed == Observed::All ? observedShare : 0, 1,
                                       witness ? &witness->scan() : nullptr);
    if (!read || !stored)
        return located(read ? stored.error() : read.error(), path);
    Mapping agreed = mapping;
    if (!reader.stillHolds() || (witness && !witness->agrees(agreed)))
        return std::optional<ImportOutcome>();
    if (witness) {
        bound = boundToHeaders(agreed, *header);
        if (!bound)
            return located(bound.error(), path);
    }
    if (auto question = questionAboutSurvey(*bound, target, batch.survey, (*transaction)->known())) {
        outcome.questions.push_back(std::move(*question));
        return std::optional(std::move(outcome));
    }

    storer.report(outcome);
    batch.sha256 = witness ? witness->scan().takeSha256() : file.sha256;
    outcome.remarks = reader.remarks();
    if (const QString damage = file.damage(); !damage.isEmpty())
        outcome.remarks.prepend(damage);
    outcome.segments = reader.segments();
    outcome.createdTouchpoints = reader.touchpoints().createdTitles();
    outcome.changes = reader.touchpoints().changes();
    if (!mapping.isLong() && !mapping.isCorrection && batch.imported > 0)
        outcome.changes.append(
            remember(target.journey, withAllColumns(*bound, *header), batch.survey, fingerprint));
    batch.createdTouchpoints = reader.touchpoints().created();
    batch.importedAt = QDateTime::currentDateTimeUtc();
    outcome.asRead = withAllColumns(*bound, *header);
    outcome.asRead.survey = batch.survey;
    outcome.asRead.dateOrder = reader.dateOrder();
    if (target.dryRun)
        return std::optional(std::move(outcome));
    // The last chance: what is committed stays.
    if (const Status wanted = notCancelled(target.progress); !wanted)
        return located(wanted.error(), path);
    (*transaction)->keepMapping(QJsonDocument(outcome.asRead.toJson()).toJson(QJsonDocument::Compact));
    Result<ImportTransaction::Finished> finished
        = (*transaction)->finish(batch, outcome.segments, outcome.changes);
    if (!finished)
        return finished.error();
    outcome.finished = std::move(*finished);
    return std::optional(std::move(outcome));
}

} // namespace milepost
