// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/fileguesser.h"

#include "core/base/textfold.h"
#include "core/csvimport/columnroles.h"
#include "core/csvimport/dialect.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/platformpreset.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr size_t topRecords = 60;
constexpr size_t maximumColumns = 5000; // more are read, but not looked at

QStringList toStrings(const CsvRecord &record)
{
    QStringList cells;
    const size_t count = std::min(record.cells.size(), maximumColumns);
    cells.reserve(qsizetype(count));
    for (size_t i = 0; i < count; ++i)
        cells.append(QString::fromUtf8(record.cells[i].data(), qsizetype(record.cells[i].size())));
    return cells;
}

/// The header cells of every column, as they stand in the file.
std::vector<ColumnMapping> columnsOf(const std::vector<QStringList> &top, int headerRows)
{
    qsizetype count = 0;
    for (size_t row = 0; row < top.size() && row < size_t(headerRows); ++row)
        count = std::max(count, top[row].size());
    std::vector<ColumnMapping> columns;
    for (qsizetype i = 0; i < count; ++i) {
        ColumnMapping column;
        column.index = int(i);
        for (size_t row = 0; row < top.size() && row < size_t(headerRows); ++row)
            column.header.append(top[row].value(i));
        columns.push_back(std::move(column));
    }
    return columns;
}

/// The same questions in any order give the same survey; the next wave with another question is another one.
QString fingerprint(const std::vector<ColumnMapping> &columns)
{
    QStringList names;
    for (const ColumnMapping &column : columns)
        names.append(foldText(column.header.join(u'\x1F')));
    names.sort();
    const QByteArray hash
        = QCryptographicHash::hash(names.join(u'\x1E').toUtf8(), QCryptographicHash::Sha256);
    return u"headers:"_s + QString::fromLatin1(hash.toHex().left(16));
}

/// The survey's id where the platform gives one: a column with one value, or LimeSurvey's file name.
QString surveyId(const Mapping &mapping, const std::vector<ColumnProfile> &profiles, const QString &fileName)
{
    const QStringList &names = platformPreset(mapping.platform).surveyId;
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        if (names.contains(headerWords(mapping.columns[i].header.value(0)).trimmed())
            && profiles[i].values.size() == 1 && !profiles[i].manyValues)
            return mapping.platform + u':' + profiles[i].values.first();
    }
    constexpr QLatin1StringView lime("results-survey");
    if (mapping.platform == "limesurvey"_L1 && fileName.startsWith(lime)) {
        QString digits;
        for (qsizetype k = lime.size(); k < fileName.size() && fileName.at(k).isDigit(); ++k)
            digits.append(fileName.at(k));
        if (!digits.isEmpty())
            return u"limesurvey:"_s + digits;
    }
    return {};
}

Error malformed(const QString &file, const QString &text)
{
    return {ErrorCode::Malformed, text, file};
}

} // namespace

Result<FileGuesser> FileGuesser::begin(const DecodedFile &file, const DetectOptions &options)
{
    const std::string_view start(file.start.constData(), size_t(file.start.size()));

    FileGuesser made;
    FileGuess &guess = made.m_guess;
    guess.file = QFileInfo(file.path).fileName();
    guess.encodingEvidence = file.evidence;
    guess.replacedCharacters = file.replacedCharacters;
    guess.mapping.encoding = file.encoding;
    guess.mapping.bom = file.bom;

    const QByteArray front = file.start.left(512).trimmed().toLower();
    if (front.startsWith("<?xml") || front.startsWith("<!doctype") || front.startsWith("<html"))
        return malformed(
            guess.file,
            QCoreApplication::translate(
                "FileGuess", "This is a page or an XML file, not a CSV file. Export the responses as CSV."));

    if (options.delimiter) {
        guess.mapping.delimiter = *options.delimiter;
        guess.delimiterEvidence = QCoreApplication::translate("FileGuess", "Chosen by you.");
    } else {
        const DelimiterGuess delimiter = guessDelimiter(start);
        guess.mapping.delimiter = delimiter.delimiter;
        guess.delimiterEvidence = delimiter.evidence;
    }

    std::vector<QStringList> top;
    CsvReader head(guess.mapping.delimiter.toLatin1(), [&](const CsvRecord &record) {
        if (!record.isBlankLine() && !record.isSeparatorLine())
            top.push_back(toStrings(record));
        return top.size() < topRecords;
    });
    if (const Status read = file.readRecords(head); !read)
        return made.located(read.error());
    if (top.empty())
        return malformed(
            guess.file,
            QCoreApplication::translate("FileGuess", "The file holds no records, only blank lines."));
    if (isSummaryExport(top))
        return malformed(guess.file,
                         QCoreApplication::translate(
                             "FileGuess",
                             "This is a summary export: tables of counts, without the responses themselves. "
                             "Export all individual responses instead."));

    const HeaderGuess header = guessHeader(top, start, guess.mapping.delimiter, options.headerRows);
    guess.mapping.headerRows = header.rows;
    guess.mapping.platform = header.platform;
    guess.headerEvidence = header.evidence;
    guess.mapping.columns = columnsOf(top, header.rows);
    carryQuestions(guess.mapping);
    guess.records = std::min<qint64>(header.rows, qint64(top.size()));
    made.m_profiles.resize(guess.mapping.columns.size());
    made.m_tallies.resize(guess.mapping.columns.size());
    return made;
}

CsvReader FileGuesser::readerOfRecords()
{
    return CsvReader(m_guess.mapping.delimiter.toLatin1(),
                     [this, headerRows = m_guess.mapping.headerRows](const CsvRecord &record) mutable {
                         if (!record.isBlankLine() && !record.isSeparatorLine() && --headerRows < 0)
                             add(record);
                         return true;
                     });
}

void FileGuesser::add(const CsvRecord &record)
{
    ++m_guess.records;
    ++m_guess.dataRows;
    const size_t count = std::min(record.cells.size(), m_profiles.size());
    for (size_t i = 0; i < count; ++i) {
        const std::string_view cell = record.cells[i];
        if (cell.empty())
            continue;
        Tally &tally = m_tallies[i];
        if (!tally.isCounting) {
            m_profiles[i].add(cell);
            tally.isCounting = m_profiles[i].isFull();
            tally.hasDates = m_profiles[i].dates > 0;
            continue;
        }
        ++tally.cells;
        if (tally.hasDates)
            m_profiles[i].dateReader.observe(cell); // to the end, because one of them may tell their order
    }
}

FileGuess FileGuesser::guess()
{
    for (size_t i = 0; i < m_profiles.size(); ++i) {
        m_profiles[i].unread = m_tallies[i].cells;
        m_profiles[i].conclude();
    }
    FileGuess guess = m_guess;
    guess.mapping.survey = surveyId(guess.mapping, m_profiles, guess.file);
    if (guess.mapping.survey.isEmpty())
        guess.mapping.survey = fingerprint(guess.mapping.columns);
    guess.notes = proposeRoles(guess.mapping, m_profiles, guess.dataRows);
    guess.facts.assign(m_profiles.begin(), m_profiles.end());
    return guess;
}

Error FileGuesser::located(Error error) const
{
    if (error.where != m_guess.file)
        error.where = m_guess.file + u':' + error.where;
    return error;
}

} // namespace milepost
