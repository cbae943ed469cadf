// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/importdraft.h"

#include "core/analysis/definedmetric.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/importquestions.h"
#include "core/csvimport/proposedplaces.h"
#include "core/csvimport/scorereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int checkDelay = 250; // ms

bool isSame(const MappingQuestion &a, const MappingQuestion &b)
{
    return a.column == b.column && a.asks == b.asks;
}

} // namespace

ImportDraft::ImportDraft(JourneyDocument &document, const MapId &map, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_map(map)
    , m_job(document, map)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(checkDelay);
    connect(&m_timer, &QTimer::timeout, this, &ImportDraft::startCheck);
    connect(&m_job, &ImportJob::checked, this, &ImportDraft::takeCheck);
    connect(&m_lookJob, &LookJob::done, this, &ImportDraft::takeLook);
}

void ImportDraft::open(const SurveyInput &input)
{
    m_timer.stop();
    m_lookJob.start(input, {});
}

void ImportDraft::lookAgain(const DetectOptions &options)
{
    m_timer.stop();
    m_lookJob.start(m_input, options);
    emit changed();
}

void ImportDraft::takeLook(const SurveyInput &input, const DetectOptions &options,
                           const Result<SurveyLook> &look)
{
    if (!look) {
        if (m_isOpen)
            edited(); // back to what it was
        emit looked(look.error());
        return;
    }
    const bool isSameFile = m_isOpen && input.path == m_input.path && input.text == m_input.text
        && (options.encoding || options.delimiter || options.headerRows);
    const size_t columnsBefore = m_mapping.columns.size();
    m_isOpen = true;
    m_input = input;
    m_options = options;
    m_look = *look;
    m_mapping = m_look.guess.mapping;
    m_carriedOver.clear();
    propose();
    if (isSameFile) {
        carryOver(columnsBefore);
    } else {
        m_questions.clear();
        m_own.clear();
        m_ownDateOrder.reset();
        m_ownCalendar.reset();
        m_ownSurvey.clear();
        m_corrections.clear();
    }
    edited();
    emit looked({});
}

/// The mapping of an earlier file of the same survey beats the guess.
void ImportDraft::propose()
{
    m_match.reset();
    if (m_lastImported) {
        MappingMatch match = matchMapping(*m_lastImported, m_look.guess);
        if (match.fits() && match.isSame())
            m_match = std::move(match);
    }
    if (!m_match)
        m_match = rememberedMapping(m_document.journey(), m_look.guess);
    if (m_match)
        m_mapping = m_match->mapping;
    carryQuestions(m_mapping);
    placeOnMap(m_mapping, m_document.journey(), m_map);
}

/// What the user said about columns is not forgotten because the file is read in another way.
void ImportDraft::carryOver(size_t columnsBefore)
{
    if (m_ownDateOrder)
        m_mapping.dateOrder = *m_ownDateOrder;
    if (m_ownCalendar)
        m_mapping.calendar = m_ownCalendar;
    if (!m_ownSurvey.isEmpty())
        m_mapping.survey = m_ownSurvey;
    const int own = int(m_own.size());
    if (m_mapping.columns.size() != columnsBefore) {
        m_questions.clear();
        m_own.clear();
        if (own > 0)
            m_carriedOver
                = tr("The file has other columns now: your changes to %n column(s) are gone.", nullptr, own);
        return;
    }
    for (auto &[index, changed] : m_own) {
        ColumnMapping *now = column(index);
        if (!now)
            continue;
        changed.header = now->header;
        *now = changed;
    }
    for (const auto &[index, changed] : m_own)
        leaveOut(m_mapping.questions, index);
    std::erase_if(m_mapping.questions, [this](const MappingQuestion &question) {
        return (question.asks == "date_order"_L1 && m_ownDateOrder)
            || (question.asks == "calendar"_L1 && m_ownCalendar);
    });
    if (own > 0)
        m_carriedOver = tr("Your changes to %n column(s) were kept.", nullptr, own);
}

bool ImportDraft::hasOwnWork() const
{
    return !m_own.empty() || !m_questions.empty() || !m_corrections.empty() || m_ownDateOrder
        || !m_ownSurvey.isEmpty();
}

std::vector<MappingDifference> ImportDraft::differences() const
{
    return m_match ? m_match->differences : std::vector<MappingDifference>();
}

bool ImportDraft::differs() const
{
    return m_match
        && std::any_of(m_match->differences.begin(), m_match->differences.end(),
                       [](const MappingDifference &difference) { return difference.matters; });
}

bool ImportDraft::isSettled() const
{
    return m_isOpen && (m_match || m_mapping.isLong()) && openQuestions() == 0 && !differs();
}

ColumnMapping *ImportDraft::column(int index)
{
    const auto it = std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(),
                                 [&](const ColumnMapping &column) { return column.index == index; });
    return it == m_mapping.columns.end() ? nullptr : &*it;
}

/// A spread rating's columns together.
ImportDraft::Distribution ImportDraft::distribution(int index) const
{
    Distribution result;
    const auto about = std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(),
                                    [&](const ColumnMapping &column) { return column.index == index; });
    const KnownMetrics metrics = knownMetricsOf(m_document.journey());
    const KnownMetrics::Entry *metric
        = about == m_mapping.columns.end() ? nullptr : metricOf(*about, metrics);
    if (!metric)
        return result;
    const MetricScale &scale = metric->scale;
    result.metric = metric->name;
    result.low = scale.low;
    result.counts.assign(size_t(scale.high - scale.low) + 1, 0);
    for (const ColumnMapping &column : m_mapping.columns) {
        const bool counts = column.index == index || column.isSpreadWith(*about);
        if (!counts || size_t(column.index) >= m_look.texts.size())
            continue;
        ColumnMapping plain = column;
        plain.direction.reset(); // as the answers stand in the file
        const ScoreReader reader(scale, plain);
        for (const auto &[text, count] : m_look.texts[size_t(column.index)]) {
            const ScoreReading reading = reader.read(text);
            if (reading.kind == ScoreReading::Kind::Score)
                result.counts[size_t(reading.score - scale.low)] += count;
        }
    }
    return result;
}

QStringList ImportDraft::texts(int index) const
{
    QStringList result;
    if (index >= 0 && size_t(index) < m_look.texts.size()) {
        for (const auto &[text, count] : m_look.texts[size_t(index)])
            result.append(text);
    }
    return result;
}

void ImportDraft::setEncoding(const QString &encoding)
{
    DetectOptions options = m_options;
    options.encoding = encoding;
    lookAgain(options);
}

void ImportDraft::setDelimiter(QChar delimiter)
{
    DetectOptions options = m_options;
    options.delimiter = delimiter;
    lookAgain(options);
}

void ImportDraft::setHeaderRows(int rows)
{
    DetectOptions options = m_options;
    options.headerRows = rows;
    lookAgain(options);
}

void ImportDraft::setDateOrder(std::optional<DateOrder> order)
{
    m_mapping.dateOrder = order;
    m_ownDateOrder = order;
    std::erase_if(m_mapping.questions,
                  [](const MappingQuestion &question) { return question.asks == "date_order"_L1; });
    edited();
}

void ImportDraft::setSurvey(const QString &name)
{
    m_mapping.survey = name;
    m_ownSurvey = name;
    edited();
}

/// What a spread rating measures is said of all of its columns at once.
void ImportDraft::setColumn(const ColumnMapping &changed)
{
    for (ColumnMapping &known : m_mapping.columns) {
        if (known.index != changed.index && !known.isSpreadWith(changed))
            continue;
        ColumnMapping now = changed;
        if (known.index != changed.index) {
            now.index = known.index;
            now.header = known.header;
            now.carried = known.carried;
            now.labels = known.labels;
        }
        m_own[now.index] = now;
        // What was asked about it as it was taken before is asked anew where it still matters.
        leaveOut(m_mapping.questions, now.index);
        for (auto asked = m_questions.begin(); asked != m_questions.end();)
            asked = asked->question.leaveOut(now.index) ? asked + 1 : m_questions.erase(asked);
        known = std::move(now);
    }
    edited();
}

void ImportDraft::answer(const MappingQuestion &question, const QString &value)
{
    const auto known = std::find_if(m_questions.begin(), m_questions.end(),
                                    [&](const Question &asked) { return isSame(asked.question, question); });
    if (known == m_questions.end())
        m_questions.push_back({question, value});
    else
        known->answer = value;
    answerQuestion(m_mapping, question, value);
    if (question.asks == "date_order"_L1) {
        m_ownDateOrder = m_mapping.dateOrder;
    } else if (question.asks == "calendar"_L1) {
        m_ownCalendar = m_mapping.calendar;
    } else {
        for (const ColumnMapping &about : m_mapping.columns) {
            if (question.isAbout(about.index))
                m_own[about.index] = about;
        }
    }
    edited();
}

std::vector<ImportDraft::Question> ImportDraft::questions() const
{
    std::vector<Question> all = m_questions;
    const auto add = [&](const std::vector<MappingQuestion> &open) {
        for (const MappingQuestion &question : open) {
            const bool known = std::any_of(all.begin(), all.end(), [&](const Question &asked) {
                return isSame(asked.question, question);
            });
            if (!known)
                all.push_back({question, {}});
        }
    };
    add(m_mapping.questions);
    if (m_outcome)
        add(m_outcome->questions);
    std::stable_sort(all.begin(), all.end(), [](const Question &a, const Question &b) {
        return a.question.column < b.question.column;
    });
    return all;
}

int ImportDraft::openQuestions() const
{
    const std::vector<Question> all = questions();
    return int(std::count_if(all.begin(), all.end(),
                             [](const Question &question) { return question.answer.isEmpty(); }));
}

bool ImportDraft::canImport() const
{
    return m_outcome && m_obstacle.isEmpty() && !isChecking() && openQuestions() == 0
        && (m_outcome->finished.batch.imported > 0 || !m_corrections.empty());
}

void ImportDraft::setCorrections(std::vector<CorrectedRecord> records)
{
    m_corrections = std::move(records);
    emit checked();
}

Status ImportDraft::import()
{
    m_timer.stop();
    m_lastImported = m_mapping;
    return m_job.start(ImportJob::Kind::Import, m_input, m_mapping);
}

Status ImportDraft::importCorrections(const Mapping &asRead)
{
    const SurveyInput corrected
        = SurveyInput::pasted(correctedName(m_input.name()), correctedText(asRead, m_corrections));
    return m_job.start(ImportJob::Kind::Import, corrected, correctedMapping(asRead));
}

void ImportDraft::edited()
{
    m_outcome.reset();
    m_obstacle.clear();
    m_timer.start();
    emit changed();
}

void ImportDraft::startCheck()
{
    if (const Status started = m_job.start(ImportJob::Kind::DryRun, m_input, m_mapping); !started) {
        m_obstacle = started.error().message();
        emit checked();
    }
}

void ImportDraft::takeCheck(const Result<ImportOutcome> &outcome)
{
    if (m_timer.isActive() || isLooking())
        return; // a newer change is on its way
    if (outcome)
        m_outcome = *outcome;
    else if (outcome.error().code != ErrorCode::Cancelled)
        m_obstacle = m_mapping.hasContent()
            ? outcome.error().message() // the command line's words are about mappings
            : tr("No column is known to hold scores or comments. Click one under "
                 "“Columns” and say what it holds.");
    emit checked();
}

} // namespace milepost
