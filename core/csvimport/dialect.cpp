// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/dialect.h"

#include "core/base/textfold.h"
#include "core/csvimport/platformpreset.h"
#include "core/csvimport/reader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr size_t sampleBytes = 262144;
constexpr int sampleRecords = 400;

QString delimiterName(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return QCoreApplication::translate("FileGuess", "comma");
    case u';':
        return QCoreApplication::translate("FileGuess", "semicolon");
    case u'\t':
        return QCoreApplication::translate("FileGuess", "tab");
    case u'|':
        return QCoreApplication::translate("FileGuess", "vertical bar");
    default:
        return delimiter;
    }
}

/// How regular the sample is when split at one candidate.
struct Regularity {
    int records = 0;
    int columns = 0; ///< of most records
    int agreeing = 0;
    size_t headerColumns = 0;

    double score() const
    {
        if (columns < 2 || records == 0)
            return 0;
        const double share = double(agreeing) / records;
        return share * share * (headerColumns == size_t(columns) ? 1.0 : 0.7)
            * (1.0 + std::min(columns, 64) / 256.0);
    }
};

Regularity regularity(std::string_view sample, bool whole, char delimiter)
{
    Regularity result;
    QHash<size_t, int> counts;
    CsvReader reader(delimiter, [&](const CsvRecord &record) {
        if (record.isBlankLine())
            return true;
        if (result.records == 0)
            result.headerColumns = record.cells.size();
        ++counts[record.cells.size()];
        return ++result.records < sampleRecords;
    });
    // An open quote at the cut says nothing about the candidate.
    if (reader.feed(sample) && whole)
        (void)reader.finish().has_value();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > result.agreeing
            || (it.value() == result.agreeing && int(it.key()) > result.columns)) {
            result.agreeing = it.value();
            result.columns = int(it.key());
        }
    }
    return result;
}

int countOf(const QStringList &cells, const QSet<QString> &wanted)
{
    return int(std::count_if(cells.begin(), cells.end(), [&](const QString &cell) {
        return wanted.contains(headerWords(cell).trimmed());
    }));
}

int filled(const QStringList &cells)
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const QString &cell) { return !cell.trimmed().isEmpty(); }));
}

int importIds(const QStringList &cells)
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const QString &cell) { return cell.contains("ImportId"_L1); }));
}

bool isLimeHeading(const QString &cell)
{
    // "code. text" or "code[part]. text", as the heading formats with a code have it.
    qsizetype i = 0;
    while (i < cell.size() && (cell.at(i).isLetterOrNumber() || cell.at(i) == u'_'))
        ++i;
    if (i == 0 || !cell.at(0).isLetter())
        return false;
    if (i < cell.size() && cell.at(i) == u'[') {
        i = cell.indexOf(u']', i);
        if (i < 0)
            return false;
        ++i;
    }
    return cell.mid(i, 2) == ". "_L1 || cell.mid(i, 3) == "._."_L1;
}

bool isRedcap(const QStringList &names)
{
    const bool forms = std::any_of(names.begin(), names.end(),
                                   [](const QString &name) { return name.endsWith("_complete"_L1); });
    const bool own = std::any_of(names.begin(), names.end(), [](const QString &name) {
        return name.startsWith("redcap_"_L1) || name.contains("___"_L1) || name.endsWith("_timestamp"_L1);
    });
    return names.contains("redcap_event_name"_L1) || (forms && (own || names.first() == "record_id"_L1));
}

/// KoboToolbox and ODK quote every cell, separate with semicolons and name columns as in XML.
bool isKoboText(const QStringList &names, std::string_view utf8, QChar delimiter)
{
    if (delimiter != u';' || utf8.empty() || utf8.front() != '"')
        return false;
    const std::string_view line = utf8.substr(0, utf8.find('\n'));
    if (line.empty() || line.back() != '"' || line.find("\";\"") == std::string_view::npos)
        return false;
    return std::all_of(names.begin(), names.end(), [](const QString &name) {
        return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
            return c.unicode() < 128
                && (c.isLetterOrNumber() || c == u'_' || c == u'/' || c == u'.' || c == u'-');
        });
    });
}

QString platformOf(const std::vector<QStringList> &records, std::string_view utf8, QChar delimiter)
{
    const QStringList &names = records.front();
    QSet<QString> words;
    for (const QString &name : names)
        words.insert(headerWords(name).trimmed());
    for (const PlatformPreset &preset : platformPresets()) {
        if (preset.recognises(names, words))
            return preset.platform;
    }
    // What no list of names can say.
    if (isRedcap(names))
        return u"redcap"_s;
    const auto headings = std::count_if(names.begin(), names.end(), isLimeHeading);
    if (headings >= 2 && headings * 2 >= filled(names))
        return u"limesurvey"_s;
    if (isKoboText(names, utf8, delimiter))
        return u"kobo"_s;
    return u"generic"_s;
}

/// SurveyMonkey's second row: what kind of answer each column holds, or the choice.
bool isAnswerRow(const QStringList &names, const QStringList &row)
{
    const QSet<QString> &kinds = platformPreset(u"surveymonkey"_s).answerRow;
    // The question stands over its first column only.
    const qsizetype unnamed = names.size() - filled(names);
    const bool own = platformOf({names}, {}, u',') == "surveymonkey"_L1;
    // No answer has no id: what stands under the questions are the rows of a matrix.
    if (own && unnamed > 0 && row.value(0).trimmed().isEmpty() && !names.first().trimmed().isEmpty()
        && filled(row) > 0)
        return true;
    if (countOf(row, kinds) == 0)
        return false;
    return own || unnamed > 0 || countOf(row, kinds) * 2 > filled(row);
}

} // namespace

QString headerWords(QStringView header)
{
    QString apart;
    apart.reserve(header.size() + 8);
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (i > 0 && header.at(i).isUpper() && header.at(i - 1).isLower())
            apart.append(u' ');
        apart.append(header.at(i));
    }
    const QString folded = foldText(apart);
    QString words = u" "_s;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            words.append(c);
        else if (!words.endsWith(u' '))
            words.append(u' ');
    }
    if (!words.endsWith(u' '))
        words.append(u' ');
    return words;
}

DelimiterGuess guessDelimiter(std::string_view utf8)
{
    if (utf8.size() >= 6 && (utf8.substr(0, 4) == "sep=" || utf8.substr(0, 4) == "SEP=")
        && (utf8[5] == '\r' || utf8[5] == '\n') && uchar(utf8[4]) < 0x80)
        return {QChar::fromLatin1(utf8[4]),
                QCoreApplication::translate("FileGuess", "The first line says so: sep=%1")
                    .arg(QChar::fromLatin1(utf8[4]))};

    const bool whole = utf8.size() <= sampleBytes;
    const std::string_view sample = utf8.substr(0, sampleBytes);
    DelimiterGuess best;
    Regularity bestOne;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const Regularity one = regularity(sample, whole, candidate);
        if (one.score() > bestOne.score() * 1.02 + 1e-9) {
            best.delimiter = QChar::fromLatin1(candidate);
            bestOne = one;
        }
    }
    if (bestOne.columns < 2) {
        best.evidence = QCoreApplication::translate("FileGuess", "There is one column only.");
        return best;
    }
    best.evidence = QCoreApplication::translate(
                        "FileGuess", "Split at the %1, %L2 of the first %L3 records have %L4 columns.")
                        .arg(delimiterName(best.delimiter))
                        .arg(bestOne.agreeing)
                        .arg(bestOne.records)
                        .arg(bestOne.columns);
    return best;
}

HeaderGuess guessHeader(const std::vector<QStringList> &records, std::string_view utf8, QChar delimiter,
                        std::optional<int> rows)
{
    HeaderGuess guess;
    if (records.empty() || records.front().isEmpty())
        return guess;
    const QStringList &names = records.front();
    guess.platform = platformOf(records, utf8, delimiter);
    guess.evidence = QCoreApplication::translate("FileGuess", "The first record names the columns.");
    const auto idRow = [&](size_t row) {
        return records.size() > row && importIds(records[row]) * 2 > filled(records[row]);
    };
    static const QSet<QString> legacy{u"response id"_s, u"response set"_s, u"external data reference"_s};
    if (idRow(2) || idRow(1)) {
        guess.rows = idRow(2) ? 3 : 2;
        guess.platform = u"qualtrics"_s;
        guess.evidence = QCoreApplication::translate(
            "FileGuess", "Names, question texts and Qualtrics' import ids stand above the responses.");
    } else if (records.size() > 1 && names.first() == "V1"_L1 && countOf(records[1], legacy) >= 2) {
        guess.rows = 2;
        guess.platform = u"qualtrics-legacy"_s;
        guess.evidence = QCoreApplication::translate(
            "FileGuess", "Qualtrics' old format: V1, V2, ... and the names below them.");
    } else if (records.size() > 1 && guess.platform != "long"_L1 && filled(records[1]) > 0
               && std::all_of(records[1].begin(), records[1].end(), [](const QString &cell) {
                      return cell.isEmpty()
                          || (cell.startsWith(u'#') && cell.size() > 1 && cell.at(1).isLetter());
                  })) {
        guess.rows = 2;
        guess.evidence = QCoreApplication::translate(
            "FileGuess", "A row of tags that begin with # stands below the names.");
        if (guess.platform == "generic"_L1)
            guess.platform = u"kobo"_s;
    } else if (records.size() > 1 && (guess.platform == "surveymonkey"_L1 || guess.platform == "generic"_L1)
               && isAnswerRow(names, records[1])) {
        guess.rows = 2;
        guess.platform = u"surveymonkey"_s;
        guess.evidence = QCoreApplication::translate(
            "FileGuess", "SurveyMonkey's two rows: the question, then the kind of answer or the choice.");
    }
    if (rows) {
        guess.rows = *rows;
        guess.evidence = QCoreApplication::translate("FileGuess", "Chosen by you.");
    }
    return guess;
}

bool isSummaryExport(const std::vector<QStringList> &records)
{
    int titles = 0;
    int totals = 0;
    for (const QStringList &record : records) {
        const QString first = headerWords(record.value(0)).trimmed();
        if (first == "answer choices"_L1 || first == foldText(u"yanıt seçenekleri"))
            ++titles;
        if (first == "answered"_L1 || first == "skipped"_L1)
            ++totals;
        // "Answered" also stands at the end of its line.
        for (qsizetype i = 1; i < record.size(); ++i)
            totals += record.at(i) == "Answered"_L1 || record.at(i) == "Skipped"_L1;
    }
    return titles >= 1 && (totals >= 1 || titles >= 2);
}

} // namespace milepost
