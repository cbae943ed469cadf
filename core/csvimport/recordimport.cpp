// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/recordimport.h"

#include "core/base/textfold.h"
#include "core/csvimport/importquestions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr size_t maximumCell = 1 << 20; // bytes, data-safety.md section 3
constexpr size_t maximumKept = 1000; ///< rejects and problems in the outcome; the store keeps all
constexpr qsizetype maximumProblemText = 500;
constexpr qsizetype maximumId = 2000;

std::string_view trimmed(std::string_view cell)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!cell.empty() && isBlank(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && isBlank(cell.back()))
        cell.remove_suffix(1);
    return cell;
}

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

/// One line of text as it may be stored: no control characters, no blanks around.
QString storedText(std::string_view cell)
{
    cell = trimmed(cell.substr(0, std::min(cell.size(), maximumCell)));
    const bool plain = std::none_of(cell.begin(), cell.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7F;
    });
    return plain ? QString::fromLatin1(cell.data(), qsizetype(cell.size()))
                 : cleanUserText(textOf(cell)).trimmed();
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

size_t indexOf(Metric metric)
{
    return size_t(std::find(allMetrics.begin(), allMetrics.end(), metric) - allMetrics.begin());
}

} // namespace

RecordImport::RecordImport(const Mapping &mapping, int width, const Journey &journey, const MapId &map,
                           SegmentDictionary segments)
    : m_width(width)
    , m_dateOrder(mapping.dateOrder)
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
        for (const Metric metric : allMetrics) {
            if (column.mapping.metric.value_or(metric) == metric)
                column.readers[indexOf(metric)].emplace(metric, column.mapping);
        }
    }
}

void RecordImport::observe(const CsvRecord &record)
{
    if (m_date >= 0)
        m_dates.observe(cell(record, m_date));
    for (SegmentCoder &segment : m_segments)
        segment.observe(cell(record, segment.column()));
}

std::vector<MappingQuestion> RecordImport::settle()
{
    for (const ScoreColumn &column : m_scores) {
        if (auto question = questionAboutScores(column.mapping, m_metric >= 0))
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
    if (!m_dates.settle(m_dateOrder))
        addQuestion(m_questions, questionAboutDates(m_date, m_dates.isContradictory()));
    if (!m_questions.empty())
        return m_questions;

    std::erase_if(m_segments, [this](SegmentCoder &segment) {
        if (segment.settle(m_dictionary))
            return false;
        m_remarks.append(
            QCoreApplication::translate(
                "Importer", "“%1” has more than %L2 different values; it was left out as a segment.")
                .arg(segment.attribute())
                .arg(SegmentDictionary::maximumValues));
        return true;
    });
    return {};
}

std::string_view RecordImport::cell(const CsvRecord &record, int column) const
{
    return column >= 0 && size_t(column) < record.cells.size() ? record.cells[size_t(column)]
                                                               : std::string_view();
}

Status RecordImport::add(const CsvRecord &record, ImportTransaction &transaction)
{
    ++m_account.read;
    m_recordScores.clear();
    m_recordComments.clear();
    m_recordProblems.clear();

    const bool tooWide = record.cells.size() > size_t(m_width)
        && std::any_of(record.cells.begin() + m_width, record.cells.end(),
                       [](std::string_view extra) { return !trimmed(extra).empty(); });
    // Which cells slipped out of their columns cannot be known.
    if (tooWide)
        return reject(record, QString::fromLatin1(reasons::tooManyCells), transaction);
    if (const char *reason = readScores(record))
        return reject(record, QString::fromLatin1(reason), transaction);
    if (const char *reason = readComments(record))
        return reject(record, QString::fromLatin1(reason), transaction);
    if (m_recordScores.empty() && m_recordComments.empty()) {
        if (!m_recordProblems.empty())
            return reject(record, m_recordProblems.front().reason, transaction);
        ++m_account.blank;
        return {};
    }

    readShared(record);
    const Result<bool> stored = store(record, transaction);
    if (!stored)
        return stored.error();
    if (!*stored) {
        ++m_account.duplicate;
        return {};
    }
    ++m_account.imported;
    for (CellProblem &found : m_recordProblems) {
        if (Status added = transaction.add(found); !added)
            return added;
        if (m_problems.size() < maximumKept)
            m_problems.push_back(std::move(found));
    }
    return {};
}

const char *RecordImport::readScores(const CsvRecord &record)
{
    for (ScoreColumn &column : m_scores) {
        const std::string_view text = trimmed(cell(record, column.mapping.index));
        if (text.empty())
            continue;
        std::optional<Metric> metric = column.mapping.metric;
        if (!metric) {
            metric = m_rowMetrics.get(cell(record, m_metric),
                                      [](std::string_view key) { return metricFromKey(textOf(key)); });
        }
        const size_t reader = metric ? indexOf(*metric) : 0;
        if (!metric) {
            // Nothing was answered, so it does not matter under which name.
            if (meansNoAnswer(foldText(textOf(text.substr(0, 40)))))
                continue;
            return reasons::unknownMetric;
        }
        const ScoreReading &reading = column.cache[reader].get(text, [&](std::string_view fresh) {
            return column.readers[reader]->read(
                textOf(fresh.substr(0, std::min<size_t>(fresh.size(), 4096))));
        });
        if (reading.kind == ScoreReading::Kind::Blank)
            continue;
        if (reading.kind == ScoreReading::Kind::Problem) {
            problem(record, column.mapping.index, reading.reason);
            continue;
        }
        const TouchpointResolver::Found touchpoint = touchpointOf(record, column.mapping.touchpoint);
        if (!touchpoint.id)
            return touchpoint.reason;
        const bool taken = std::any_of(m_recordScores.begin(), m_recordScores.end(), [&](const Score &score) {
            return score.touchpoint == *touchpoint.id && score.metric == *metric;
        });
        if (taken) {
            problem(record, column.mapping.index, reasons::secondScore);
            continue;
        }
        ++column.seen[size_t(reading.score)];
        m_recordScores.push_back({*touchpoint.id, *metric, reading.score});
    }
    return nullptr;
}

const char *RecordImport::readComments(const CsvRecord &record)
{
    for (const ColumnMapping &column : m_comments) {
        const std::string_view text = cell(record, column.index);
        if (trimmed(text).empty())
            continue;
        if (text.size() > maximumCell) {
            problem(record, column.index, reasons::cellTooLong);
            continue;
        }
        QString comment = cleanUserText(textOf(text)).trimmed();
        if (comment.isEmpty())
            continue;
        const TouchpointResolver::Found touchpoint = touchpointOf(record, column.touchpoint);
        if (!touchpoint.id)
            return touchpoint.reason;
        // One comment per record and touchpoint (decisions.md 16).
        const auto same = std::find_if(m_recordComments.begin(), m_recordComments.end(),
                                       [&](const auto &known) { return known.first == *touchpoint.id; });
        if (same == m_recordComments.end())
            m_recordComments.emplace_back(*touchpoint.id, std::move(comment));
        else
            same->second += u'\n' + comment;
    }
    return nullptr;
}

/// What all responses and comments of the record have in common.
void RecordImport::readShared(const CsvRecord &record)
{
    m_response.line = record.line;
    m_response.responseId = storedText(cell(record, m_responseId)).left(maximumId);
    m_response.respondent = pseudonym(trimmed(cell(record, m_respondent)));

    m_response.day = {};
    m_response.when.clear();
    if (m_date >= 0) {
        const std::string_view text = cell(record, m_date);
        const DateReader::Reading reading = m_dates.read(text);
        m_response.day = reading.day;
        if (!reading.blank)
            m_response.when = storedText(text).left(maximumProblemText);
        if (!reading.blank && !reading.day.isValid())
            problem(record, m_date, reasons::unreadableDate);
    }
    m_response.segments.clear();
    for (SegmentCoder &segment : m_segments) {
        if (const SegmentCode code = segment.code(cell(record, segment.column())); code.code > 0)
            m_response.segments.push_back(code);
    }
    m_comment.complaintMark.reset();
    if (!m_recordComments.empty() && m_complaint >= 0) {
        const std::string_view text = trimmed(cell(record, m_complaint));
        m_comment.complaintMark = yesOrNo(textOf(text.substr(0, std::min<size_t>(text.size(), 40))));
        if (!text.empty() && !m_comment.complaintMark)
            problem(record, m_complaint, reasons::unreadableComplaint);
    }
}

/// True when anything of the record was new.
Result<bool> RecordImport::store(const CsvRecord &record, ImportTransaction &transaction)
{
    const QByteArray key = m_response.responseId.isEmpty() ? recordKey(record) : QByteArray();
    bool isNew = false;
    for (const Score &score : m_recordScores) {
        m_response.touchpoint = score.touchpoint;
        m_response.metric = score.metric;
        m_response.score = score.score;
        const Result<ImportTransaction::Added> added = transaction.add(m_response, key);
        if (!added)
            return added.error();
        if (*added == ImportTransaction::Added::Stored) {
            ++m_account.responses;
            isNew = true;
        }
    }
    for (auto &[touchpoint, text] : m_recordComments) {
        m_comment.touchpoint = touchpoint;
        m_comment.complaintByKeyword = isComplaint(text);
        m_comment.text = std::move(text);
        m_comment.day = m_response.day;
        m_comment.when = m_response.when;
        m_comment.responseId = m_response.responseId;
        m_comment.respondent = m_response.respondent;
        m_comment.segments = m_response.segments;
        m_comment.line = record.line;
        const Result<ImportTransaction::Added> added = transaction.add(m_comment, key);
        if (!added)
            return added.error();
        if (*added == ImportTransaction::Added::Stored) {
            ++m_account.comments;
            isNew = true;
        }
    }
    return isNew;
}

Status RecordImport::reject(const CsvRecord &record, const QString &reason, ImportTransaction &transaction)
{
    ++m_account.rejected;
    RejectedRow row{.line = record.line, .reason = reason, .cells = {}};
    row.cells.reserve(qsizetype(record.cells.size()));
    for (const std::string_view text : record.cells)
        row.cells.append(cleanUserText(textOf(text.substr(0, std::min(text.size(), maximumCell)))));
    if (Status added = transaction.add(row); !added)
        return added;
    if (m_rejects.size() < maximumKept)
        m_rejects.push_back(std::move(row));
    return {};
}

TouchpointResolver::Found RecordImport::touchpointOf(const CsvRecord &record, const QString &fixedName)
{
    if (!fixedName.isEmpty() || m_touchpoint < 0) {
        auto known = m_fixedTouchpoints.find(fixedName);
        if (known == m_fixedTouchpoints.end())
            known = m_fixedTouchpoints.insert(fixedName, m_touchpoints.findOrCreate(fixedName));
        return *known;
    }
    return m_rowTouchpoints.get(cell(record, m_touchpoint), [this](std::string_view name) {
        return m_touchpoints.findOrCreate(textOf(name));
    });
}

void RecordImport::problem(const CsvRecord &record, int column, const char *reason)
{
    const std::string_view text = cell(record, column);
    m_recordProblems.push_back(
        {.line = record.line,
         .column = column,
         .text = cleanUserText(textOf(text.substr(0, std::min<size_t>(text.size(), 4096))))
                     .left(maximumProblemText),
         .reason = QString::fromLatin1(reason)});
}

/// The content of the record and how often it has come in this file: equal rows of one file are not
/// duplicates of each other, the same file twice is (decisions.md 18). The keys are stored, so the hash must
/// never change.
QByteArray RecordImport::recordKey(const CsvRecord &record)
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
    const QByteArray content = m_hash.result();
    quint64 shortKey = 0;
    std::memcpy(&shortKey, content.constData(), sizeof shortKey);
    const quint32 occurrence = ++m_occurrences[shortKey];
    QByteArray key = content.left(16);
    for (size_t i = 0; i < 4; ++i)
        key.append(char(occurrence >> (8 * i) & 0xFF));
    return key;
}

/// Who answered, without being able to tell who that is: the file's id goes nowhere.
QString RecordImport::pseudonym(std::string_view respondent)
{
    if (respondent.empty())
        return {};
    // One person's records mostly follow each other.
    if (respondent == m_lastRespondent)
        return m_lastPseudonym;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(QByteArrayView(respondent.data(), qsizetype(respondent.size())));
    m_lastRespondent = respondent;
    m_lastPseudonym = QString::fromLatin1(hash.result().toHex().left(20));
    return m_lastPseudonym;
}

bool RecordImport::isComplaint(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return m_complaints.get(std::string_view(utf8.constData(), size_t(utf8.size())),
                            [&](std::string_view) { return m_matcher.matches(text); });
}

void RecordImport::report(ImportOutcome &outcome) const
{
    ImportBatch &batch = outcome.finished.batch;
    batch.read = m_account.read;
    batch.imported = m_account.imported;
    batch.duplicate = m_account.duplicate;
    batch.rejected = m_account.rejected;
    batch.blank = m_account.blank;
    batch.responses = m_account.responses;
    batch.comments = m_account.comments;
    outcome.rejects = m_rejects;
    outcome.cellProblems = m_problems;
    outcome.remarks = m_remarks;
    for (const ScoreColumn &column : m_scores) {
        // 1-10 is asked about as often as 0-10, and a 1 there is no 1 here.
        if (column.mapping.metric == Metric::Nps && column.seen[0] == 0 && column.seen[1] > 0) {
            outcome.remarks.append(
                QCoreApplication::translate("Importer",
                                            "“%1” has no 0: if it was asked from 1 to 10, it is not an NPS.")
                    .arg(column.mapping.header.join(u" "_s).simplified()));
        }
    }
}

} // namespace milepost
