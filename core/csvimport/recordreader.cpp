// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/recordreader.h"

#include "core/analysis/definedmetric.h"
#include "core/base/plaintext.h"
#include "core/base/textfold.h"
#include "core/csvimport/damagedcells.h"
#include "core/csvimport/dialect.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/importquestions.h"
#include "core/csvimport/privatecells.h"
#include "core/csvimport/questionframe.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr size_t maximumProblemText = 500;
constexpr size_t maximumId = 2000;
constexpr size_t pseudonymBytes = 10; ///< in the project they are two hexadecimal digits each
constexpr size_t longestRemembered = 64; ///< comments this short come again: “ok”, “good”

std::string_view trimmed(std::string_view cell)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!cell.empty() && isBlank(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && isBlank(cell.back()))
        cell.remove_suffix(1);
    return cell;
}

bool isPseudonym(std::string_view cell)
{
    return cell.size() == 2 * pseudonymBytes && std::all_of(cell.begin(), cell.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

void assign(std::string &into, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    into.assign(utf8.constData(), size_t(utf8.size()));
}

/// One line of text as it may be stored: no control characters, no blanks around, at most `longest`
/// characters.
void assignStored(std::string &into, std::string_view cell, size_t longest)
{
    cell = trimmed(cell);
    if (isPlainAscii(cell))
        into.assign(cell.substr(0, longest));
    else
        assign(into, cleanUserText(textOf(cell)).trimmed().left(qsizetype(longest)));
}

/// The name of the attribute that a segment, channel or language column fills.
QString attributeName(const ColumnMapping &column)
{
    if (column.role == ColumnRole::Channel)
        return u"channel"_s;
    if (column.role == ColumnRole::Language)
        return u"language"_s;
    QString name = cleanUserText(column.key).simplified();
    for (auto header = column.header.rbegin(); name.isEmpty() && header != column.header.rend(); ++header)
        name = cleanUserText(*header).simplified();
    return name.isEmpty() ? u"column %1"_s.arg(column.index + 1) : name;
}

} // namespace

RecordReader::RecordReader(const Mapping &mapping, int width, const Journey &journey, const MapId &map,
                           SegmentDictionary segments)
    : m_preset(platformPreset(mapping.platform))
    , m_width(width)
    , m_dateOrder(mapping.dateOrder)
    , m_calendar(mapping.calendar)
    , m_isCorrection(mapping.isCorrection)
    , m_metrics(knownMetricsOf(journey))
    , m_questions(openQuestions(mapping))
    , m_dictionary(std::move(segments))
    , m_touchpoints(journey, map)
    , m_matcher(journey)
    , m_salt(journey.project().id.uuid().toRfc4122())
{
    const auto takeFirst = [](int &slot, int column) {
        if (slot < 0)
            slot = column;
    };
    for (const ColumnMapping &column : mapping.columns) {
        if (column.idPart)
            m_idParts.push_back(column.index);
        if (column.isPrivate)
            m_privateColumns.insert(column.index);
        if (column.role != ColumnRole::Ignore)
            m_readColumns.insert(column.index);
        switch (column.role) {
        case ColumnRole::Ignore:
            break;
        case ColumnRole::ResponseId:
            takeFirst(m_responseId, column.index);
            break;
        case ColumnRole::Respondent:
            takeFirst(m_respondent, column.index);
            break;
        case ColumnRole::Date:
            takeFirst(m_date, column.index);
            break;
        case ColumnRole::Complaint:
            takeFirst(m_complaint, column.index);
            break;
        case ColumnRole::Touchpoint:
            takeFirst(m_touchpoint, column.index);
            break;
        case ColumnRole::Metric:
            takeFirst(m_metric, column.index);
            break;
        case ColumnRole::Comment:
            m_comments.push_back(column);
            break;
        case ColumnRole::Score:
            m_scores.emplace_back().mapping = column;
            break;
        case ColumnRole::Channel:
        case ColumnRole::Language:
        case ColumnRole::Segment:
            m_segments.emplace_back(column.index, attributeName(column));
            break;
        }
    }
    // Two columns of one attribute cannot both hold: the first is taken.
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const QString folded = foldText(m_segments[i].attribute());
        std::erase_if(m_segments, [&](const SegmentCoder &other) {
            return &other > &m_segments[i] && foldText(other.attribute()) == folded;
        });
    }
    for (ScoreColumn &column : m_scores) {
        const KnownMetrics::Entry *only = metricOf(column.mapping, m_metrics);
        const bool isFixed = column.mapping.metric || !column.mapping.ownMetric.isEmpty();
        column.readers.resize(m_metrics.all().size());
        column.cache.resize(m_metrics.all().size());
        for (size_t i = 0; i < m_metrics.all().size(); ++i) {
            const KnownMetrics::Entry &entry = m_metrics.all()[i];
            if (isFixed && only != &entry)
                continue;
            if (isFixed)
                column.metric = i;
            ColumnMapping own = column.mapping;
            // Only effort is asked both ways; a column of several metrics has one direction for that.
            if (!isFixed && entry.metric != Metric::Ces && entry.metric != Metric::Ces1)
                own.direction.reset();
            column.readers[i].emplace(entry.scale, own);
        }
    }
}

void RecordReader::observe(const CsvRecord &record)
{
    if (m_date >= 0)
        m_dates.observe(cell(record, m_date));
    for (SegmentCoder &segment : m_segments)
        segment.observe(cell(record, segment.column()));
}

std::vector<MappingQuestion> RecordReader::settle()
{
    for (const ScoreColumn &column : m_scores) {
        if (auto question = questionAboutScores(column.mapping, m_metric >= 0, m_metrics))
            addQuestion(m_questions, std::move(*question));
    }
    const auto askAmbiguous = [this](const ColumnMapping &column) {
        const TouchpointResolver::Found found = m_touchpoints.find(column.touchpoint);
        if (!found.candidates.empty())
            addQuestion(m_questions, questionAboutTouchpoint(column, found.candidates, m_touchpoints));
    };
    for (const ScoreColumn &column : m_scores)
        askAmbiguous(column.mapping);
    for (const ColumnMapping &column : m_comments)
        askAmbiguous(column);
    if (!m_dates.settle(m_dateOrder, m_calendar)) {
        if (m_dates.asksCalendar())
            addQuestion(m_questions, questionAboutCalendar(m_date));
        if (!m_dates.settle(m_dateOrder, m_calendar.value_or(DateCalendar::Jalali)))
            addQuestion(m_questions, questionAboutDates(m_date, m_dates.isContradictory()));
    }
    if (!m_questions.empty())
        return m_questions;

    std::erase_if(m_segments, [this](SegmentCoder &segment) {
        if (segment.settle(m_dictionary))
            return false;
        m_remarks.append(
            QCoreApplication::translate(
                "Importer", "“%1” has more than %L2 different values; it was left out as a segment.")
                .arg(inSentence(segment.attribute()))
                .arg(SegmentDictionary::maximumValues));
        return true;
    });
    return {};
}

bool RecordReader::hasTooManyValues() const
{
    return std::any_of(m_segments.begin(), m_segments.end(),
                       [](const SegmentCoder &segment) { return segment.hasTooMany(); });
}

std::string_view RecordReader::cell(const CsvRecord &record, int column) const
{
    return column >= 0 && size_t(column) < record.cells.size() ? record.cells[size_t(column)]
                                                               : std::string_view();
}

void RecordReader::findNotCounted(const std::vector<QStringList> &headerRows)
{
    for (qsizetype i = 0; !headerRows.empty() && i < headerRows.front().size(); ++i) {
        const QString name = headerWords(headerRows.front()[i]).trimmed();
        for (const PlatformPreset::NotCounted &rule : m_preset.notCounted) {
            if (rule.headers.contains(name))
                m_notCounted.push_back({int(i), headerRows.front()[i].simplified(), rule.values, 0});
        }
    }
}

bool RecordReader::isCounted(const CsvRecord &record)
{
    for (NotCountedColumn &column : m_notCounted) {
        constexpr size_t longest = 20;
        const std::string_view text = trimmed(cell(record, column.index));
        if (text.size() <= longest && column.values.contains(foldText(textOf(text)))) {
            ++column.records;
            return false;
        }
    }
    return true;
}

void RecordReader::read(const CsvRecord &record, ReadRecord &into)
{
    if (!isCounted(record))
        return;
    const bool tooWide = record.cells.size() > size_t(m_width)
        && std::any_of(record.cells.begin() + m_width, record.cells.end(),
                       [](std::string_view extra) { return !trimmed(extra).empty(); });
    // Which cells slipped out of their columns cannot be known.
    const char *fault = tooWide ? reasons::tooManyCells : nullptr;
    if (!fault)
        fault = readScores(record, into);
    if (!fault)
        fault = readComments(record, into);
    const bool hasNothing = into.scores.empty() && into.comments.empty();
    if (!fault && hasNothing && into.problems.empty())
        return;
    into.line = record.line;
    if (fault || hasNothing) {
        RejectedRow &row = into.rejected.emplace();
        row.line = record.line;
        row.reason = fault ? QString::fromLatin1(fault) : into.problems.front().reason;
        row.cells.reserve(qsizetype(record.cells.size()));
        for (size_t i = 0; i < record.cells.size(); ++i)
            row.cells.append(keptCell(int(i), record.cells[i]));
        return;
    }
    readShared(record, into);
}

/// What is kept of a rejected record's cell for its correction: nothing that tells who answered.
QString RecordReader::keptCell(int column, std::string_view cell)
{
    if (m_privateColumns.contains(column))
        return {};
    if (column == m_respondent)
        return QString::fromStdString(pseudonym(trimmed(cell)));
    QString text = cleanUserText(textOf(cell));
    // Where cells have slipped out of their columns, or nobody said what the column is.
    const QString digits = asciiDigits(text.trimmed());
    const bool isRead = m_readColumns.contains(column);
    if (isEmailAddress(digits) || (!isRead && isPhoneNumber(digits)))
        return {};
    return text;
}

/// The reason why the whole record is rejected, or null.
const char *RecordReader::readScores(const CsvRecord &record, ReadRecord &into)
{
    for (ScoreColumn &column : m_scores) {
        const std::string_view text = trimmed(cell(record, column.mapping.index));
        if (text.empty())
            continue;
        std::optional<size_t> known = column.metric;
        if (!known) {
            known = m_rowMetrics.get(cell(record, m_metric), [this](std::string_view key) {
                const KnownMetrics::Entry *entry = m_metrics.find(textOf(key));
                return entry ? std::optional(size_t(entry - m_metrics.all().data())) : std::nullopt;
            });
        }
        if (!known || !column.readers[*known]) {
            // Nothing was answered, so it does not matter under which name.
            if (meansNoAnswer(foldText(textOf(text.substr(0, 40)))))
                continue;
            return reasons::unknownMetric;
        }
        const Metric metric = m_metrics.all()[*known].metric;
        const ScoreReading &reading = column.cache[*known].get(text, [&](std::string_view fresh) {
            return column.readers[*known]->read(
                textOf(fresh.substr(0, std::min<size_t>(fresh.size(), 4096))));
        });
        if (reading.kind == ScoreReading::Kind::Blank) {
            column.codes += reading.isCode;
            continue;
        }
        if (reading.kind == ScoreReading::Kind::Problem) {
            addProblem(record, column.mapping.index, reading.reason, into);
            continue;
        }
        const TouchpointResolver::Found &touchpoint = touchpointOf(record, column.mapping.touchpoint);
        if (!touchpoint.id)
            return touchpoint.reason;
        const bool taken
            = std::any_of(into.scores.begin(), into.scores.end(), [&](const IncomingScore &score) {
                  return score.touchpoint == *touchpoint.id && score.metric == metric;
              });
        if (taken) {
            addProblem(record, column.mapping.index, reasons::secondScore, into);
            continue;
        }
        ++column.seen[size_t(reading.score)];
        into.scores.push_back({*touchpoint.id, metric, reading.score});
    }
    return nullptr;
}

const char *RecordReader::readComments(const CsvRecord &record, ReadRecord &into)
{
    for (const ColumnMapping &column : m_comments) {
        const std::string_view text = cell(record, column.index);
        if (trimmed(text).empty())
            continue;
        if (record.isCut(size_t(column.index))) {
            addProblem(record, column.index, reasons::cellTooLong, into);
            continue;
        }
        // Most comments are stored as they stand.
        std::string cleaned;
        std::string_view comment = trimmed(withoutGuard(text));
        if (m_preset.hasEntities && comment.find('&') != std::string_view::npos) {
            assign(cleaned, cleanUserText(withoutEntities(textOf(comment))).trimmed());
            comment = cleaned;
        } else if (!isPlainAscii(comment, [](char c) { return c == '\n' || c == '\t'; })) {
            assign(cleaned, cleanUserText(textOf(withoutGuard(text))).trimmed());
            comment = cleaned;
        }
        if (comment.empty())
            continue;
        const TouchpointResolver::Found &touchpoint = touchpointOf(record, column.touchpoint);
        if (!touchpoint.id)
            return touchpoint.reason;
        // One comment per record and touchpoint (decisions.md 16).
        const auto same
            = std::find_if(into.comments.begin(), into.comments.end(), [&](const ReadRecord::Comment &known) {
                  return known.touchpoint == *touchpoint.id;
              });
        if (same == into.comments.end()) {
            ReadRecord::Comment &added = into.comments.emplace_back();
            added.touchpoint = *touchpoint.id;
            added.text.assign(comment);
            added.complaintByKeyword = isComplaint(added.text);
        } else {
            same->text.append(1, '\n').append(comment);
            same->complaintByKeyword = isComplaint(same->text);
        }
    }
    return nullptr;
}

/// What all responses and comments of the record have in common.
void RecordReader::readShared(const CsvRecord &record, ReadRecord &into)
{
    readId(record, into);
    if (into.responseId.empty())
        addKey(record, into.key);
    if (const std::string_view respondent = trimmed(cell(record, m_respondent)); !isCutNumber(respondent))
        into.respondent = pseudonym(respondent);
    else
        addProblem(record, m_respondent, reasons::cutNumber, into);
    if (m_date >= 0) {
        const std::string_view text = cell(record, m_date);
        const DateReader::Reading reading = m_dates.readOn(text);
        into.day = reading.day;
        if (!reading.blank)
            assignStored(into.when, text, maximumProblemText);
        if (!reading.blank && !reading.day.isValid())
            addProblem(record, m_date, reasons::unreadableDate, into);
        else if (reading.damaged)
            addProblem(record, m_date, reasons::damagedDate, into);
    }
    for (SegmentCoder &segment : m_segments) {
        if (const SegmentCode code = segment.code(cell(record, segment.column()), m_dictionary);
            code.code > 0)
            into.segments.push_back(code);
    }
    if (!into.comments.empty() && m_complaint >= 0) {
        const std::string_view text = trimmed(cell(record, m_complaint));
        into.complaintMark = yesOrNo(textOf(text.substr(0, std::min<size_t>(text.size(), 40))));
        if (!text.empty() && !into.complaintMark)
            addProblem(record, m_complaint, reasons::unreadableComplaint, into);
    }
}

/// The response's id: a cell, or several that only together tell responses apart (an event, a repeat). The
/// latter may hold a person's number and are stored as a hash.
void RecordReader::readId(const CsvRecord &record, ReadRecord &into)
{
    const std::string_view own = trimmed(cell(record, m_responseId));
    // Many ids become one when a spreadsheet cuts them: they are none.
    if (isCutNumber(own)) {
        addProblem(record, m_responseId, reasons::cutNumber, into);
        return;
    }
    assignStored(into.responseId, own, maximumId);
    if (m_idParts.empty())
        return;
    std::string joined = std::exchange(into.responseId, {});
    bool isEmpty = joined.empty();
    for (const int part : m_idParts) {
        const std::string_view text = trimmed(cell(record, part));
        isEmpty = isEmpty && text.empty();
        joined += '\x1F';
        joined += text;
    }
    if (!isEmpty)
        into.responseId = pseudonym(joined);
}

const TouchpointResolver::Found &RecordReader::touchpointOf(const CsvRecord &record, const QString &fixedName)
{
    if (!fixedName.isEmpty() || m_touchpoint < 0) {
        auto known = m_fixedTouchpoints.find(fixedName);
        if (known == m_fixedTouchpoints.end())
            known = m_fixedTouchpoints.insert(fixedName, m_touchpoints.findOrCreate(fixedName));
        return *known;
    }
    return m_rowTouchpoints.get(cell(record, m_touchpoint), [this](std::string_view text) {
        const QString name = textOf(text);
        const bool isCode = !m_preset.touchpointEnding.isEmpty()
            && m_touchpoints.find(name).reason == reasons::unknownTouchpoint;
        return m_touchpoints.findOrCreate(isCode ? titleOfCode(name, m_preset.touchpointEnding) : name);
    });
}

void RecordReader::addProblem(const CsvRecord &record, int column, const char *reason, ReadRecord &into) const
{
    const std::string_view text = cell(record, column);
    into.problems.push_back(
        {.line = record.line,
         .column = column,
         .text = cleanUserText(textOf(text.substr(0, std::min<size_t>(text.size(), 4096))))
                     .left(qsizetype(maximumProblemText)),
         .reason = QString::fromLatin1(reason)});
}

/// The content of the record and how often it has come in this file: equal rows of one file are not
/// duplicates of each other, the same file twice is (decisions.md 18). The keys are stored, so the hash must
/// never change.
void RecordReader::addKey(const CsvRecord &record, std::string &key)
{
    m_hash.reset();
    std::array<char, 4> length{};
    const auto addNumber = [&](quint32 number) {
        for (size_t i = 0; i < length.size(); ++i)
            length[i] = char(number >> (8 * i) & 0xFF);
        m_hash.addData(QByteArrayView(length.data(), qsizetype(length.size())));
    };
    for (const std::string_view text : record.cells) {
        addNumber(quint32(text.size()));
        m_hash.addData(QByteArrayView(text.data(), qsizetype(text.size())));
    }
    if (m_isCorrection)
        addNumber(quint32(record.line));
    const QByteArray content = m_hash.result();
    quint64 shortKey = 0;
    std::memcpy(&shortKey, content.constData(), sizeof shortKey);
    const quint32 occurrence = ++m_occurrences[shortKey];
    key.assign(content.constData(), 16);
    for (size_t i = 0; i < 4; ++i)
        key.push_back(char(occurrence >> (8 * i) & 0xFF));
}

/// Who answered, without being able to tell who that is: the file's id goes nowhere.
const std::string &RecordReader::pseudonym(std::string_view respondent)
{
    static const std::string nobody;
    if (respondent.empty())
        return nobody;
    // A record that is corrected keeps the pseudonym it has.
    if (m_isCorrection && isPseudonym(respondent)) {
        m_lastRespondent = m_lastPseudonym = respondent;
        return m_lastPseudonym;
    }
    // One person's records mostly follow each other.
    if (respondent == m_lastRespondent)
        return m_lastPseudonym;
    constexpr std::string_view digits = "0123456789abcdef";
    m_person.add(m_salt);
    m_person.add(QByteArrayView(respondent.data(), qsizetype(respondent.size())));
    const Sha256::Digest hash = m_person.take();
    m_lastRespondent = respondent;
    m_lastPseudonym.clear();
    for (size_t i = 0; i < pseudonymBytes; ++i) {
        m_lastPseudonym.push_back(digits[hash[i] >> 4]);
        m_lastPseudonym.push_back(digits[hash[i] & 0xF]);
    }
    return m_lastPseudonym;
}

bool RecordReader::isComplaint(std::string_view text)
{
    if (text.size() > longestRemembered)
        return m_matcher.matches(text, &m_words);
    return m_complaints.get(text, [&](std::string_view fresh) { return m_matcher.matches(fresh, &m_words); });
}

QStringList RecordReader::remarks() const
{
    QStringList remarks = m_remarks;
    for (const NotCountedColumn &column : m_notCounted) {
        if (column.records > 0) {
            remarks.append(
                QCoreApplication::translate(
                    "Importer",
                    "%n record(s) were left out as blank: by “%1” the survey tool does not count them.",
                    nullptr, int(column.records))
                    .arg(inSentence(column.header)));
        }
    }
    for (const ScoreColumn &column : m_scores) {
        if (column.codes > 0) {
            remarks.append(QCoreApplication::translate(
                               "Importer", "In “%1”, %L2 cells say “not answered”; they were read as blank.")
                               .arg(inSentence(column.mapping.header.join(u" "_s).simplified()))
                               .arg(column.codes));
        }
        // 1-10 is asked about as often as 0-10, and a 1 there is no 1 here.
        if (column.mapping.metric == Metric::Nps && column.seen[0] == 0 && column.seen[1] > 0) {
            remarks.append(QCoreApplication::translate(
                               "Importer", "“%1” has no 0: if it was asked from 1 to 10, it is not an NPS.")
                               .arg(inSentence(column.mapping.header.join(u" "_s).simplified())));
        }
    }
    return remarks;
}

} // namespace milepost
