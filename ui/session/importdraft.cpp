// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/importdraft.h"

#include "core/csvimport/columnbinding.h"
#include "core/csvimport/reader.h"
#include "core/csvimport/scorereader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int checkDelay = 250; // ms
constexpr size_t maximumTexts = 60;

bool isSame(const MappingQuestion &a, const MappingQuestion &b)
{
    return a.column == b.column && a.asks == b.asks;
}

} // namespace

ImportDraft::ImportDraft(JourneyDocument &document, const MapId &map, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_job(document, map)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(checkDelay);
    connect(&m_timer, &QTimer::timeout, this, &ImportDraft::startCheck);
    connect(&m_job, &ImportJob::checked, this, &ImportDraft::takeCheck);
}

Status ImportDraft::open(const QString &path)
{
    const QString before = std::exchange(m_path, path);
    if (const Status looked = look({}); !looked) {
        m_path = before;
        return looked;
    }
    return {};
}

Status ImportDraft::look(const DetectOptions &options)
{
    Result<FileGuess> guess = guessFile(m_path, options);
    if (!guess)
        return guess.error();
    const FileGuess oldGuess = std::exchange(m_guess, std::move(*guess));
    const Mapping oldMapping = std::exchange(m_mapping, m_guess.mapping);
    if (const Status read = readPreview(); !read) {
        m_guess = oldGuess;
        m_mapping = oldMapping;
        return read;
    }
    m_options = options;
    m_questions.clear();
    proposeRemembered();
    edited();
    return {};
}

Status ImportDraft::readPreview()
{
    const Result<DecodedFile> file = decodeFile(m_path, m_mapping.encoding);
    if (!file)
        return file.error();
    m_preview.clear();
    std::vector<QHash<QString, qint64>> counts(m_mapping.columns.size());
    int records = 0;
    CsvReader reader(m_mapping.delimiter.toLatin1(), [&](const CsvRecord &record) {
        if (record.isBlankLine() || record.isSeparatorLine())
            return true;
        ++records;
        const bool isData = records > m_mapping.headerRows;
        if (records <= previewRecords + m_mapping.headerRows) {
            QStringList cells;
            for (const std::string_view cell : record.cells)
                cells.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
            m_preview.push_back(cells);
        }
        for (size_t i = 0; isData && i < std::min(counts.size(), record.cells.size()); ++i) {
            const std::string_view cell = record.cells[i];
            // Only short texts are answers of a scale.
            if (cell.empty() || cell.size() > 200)
                continue;
            const QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed();
            if (size_t(counts[i].size()) < maximumTexts || counts[i].contains(text))
                ++counts[i][text];
        }
        return records < countedRecords;
    });
    if (const Status read = file->readRecords(reader); !read)
        return read;
    m_texts.clear();
    for (const QHash<QString, qint64> &column : counts) {
        std::vector<std::pair<QString, qint64>> texts;
        for (auto it = column.cbegin(); it != column.cend(); ++it)
            texts.emplace_back(it.key(), it.value());
        std::sort(texts.begin(), texts.end());
        m_texts.push_back(std::move(texts));
    }
    return {};
}

void ImportDraft::proposeRemembered()
{
    m_remembered.clear();
    const size_t rows = std::min(size_t(m_mapping.headerRows), m_preview.size());
    const std::vector<QStringList> headers(m_preview.begin(), m_preview.begin() + ptrdiff_t(rows));
    const QString fingerprint = headerFingerprint(headers);
    for (const auto &[id, source] : m_document.journey().all<SurveySource>()) {
        if (source.fingerprint != fingerprint)
            continue;
        const Result<Mapping> remembered = Mapping::fromJson(source.mapping);
        if (!remembered)
            continue;
        const Result<Mapping> bound = boundToHeaders(*remembered, headers);
        if (!bound)
            continue;
        // How this very file is written is known better than how the last one was.
        Mapping mapping = *bound;
        mapping.encoding = m_mapping.encoding;
        mapping.bom = m_mapping.bom;
        mapping.delimiter = m_mapping.delimiter;
        mapping.headerRows = m_mapping.headerRows;
        m_mapping = std::move(mapping);
        m_remembered = source.name;
        return;
    }
}

ColumnMapping *ImportDraft::column(int index)
{
    const auto it = std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(),
                                 [&](const ColumnMapping &column) { return column.index == index; });
    return it == m_mapping.columns.end() ? nullptr : &*it;
}

ImportDraft::Distribution ImportDraft::distribution(int index) const
{
    Distribution result;
    const auto it = std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(),
                                 [&](const ColumnMapping &column) { return column.index == index; });
    if (it == m_mapping.columns.end() || !it->metric || size_t(index) >= m_texts.size())
        return result;
    ColumnMapping plain = *it;
    plain.direction.reset(); // as the answers stand in the file
    const MetricScale scale = metricScale(*it->metric);
    const ScoreReader reader(*it->metric, plain);
    result.low = scale.low;
    result.counts.assign(size_t(scale.high - scale.low) + 1, 0);
    for (const auto &[text, count] : m_texts[size_t(index)]) {
        const ScoreReading reading = reader.read(text);
        if (reading.kind == ScoreReading::Kind::Score)
            result.counts[size_t(reading.score - scale.low)] += count;
    }
    return result;
}

QStringList ImportDraft::texts(int index) const
{
    QStringList result;
    if (index >= 0 && size_t(index) < m_texts.size()) {
        for (const auto &[text, count] : m_texts[size_t(index)])
            result.append(text);
    }
    return result;
}

Status ImportDraft::setEncoding(const QString &encoding)
{
    DetectOptions options = m_options;
    options.encoding = encoding;
    return look(options);
}

Status ImportDraft::setDelimiter(QChar delimiter)
{
    DetectOptions options = m_options;
    options.delimiter = delimiter;
    return look(options);
}

Status ImportDraft::setHeaderRows(int rows)
{
    DetectOptions options = m_options;
    options.headerRows = rows;
    return look(options);
}

void ImportDraft::setDateOrder(std::optional<DateOrder> order)
{
    m_mapping.dateOrder = order;
    edited();
}

void ImportDraft::setSurvey(const QString &name)
{
    m_mapping.survey = name;
    edited();
}

void ImportDraft::setColumn(const ColumnMapping &changed)
{
    ColumnMapping *known = column(changed.index);
    if (!known)
        return;
    *known = changed;
    // What was asked about the column as it was taken before is asked anew where it still matters.
    const auto isAboutIt = [&](const MappingQuestion &question) { return question.column == changed.index; };
    std::erase_if(m_mapping.questions, isAboutIt);
    std::erase_if(m_questions, [&](const Question &question) { return isAboutIt(question.question); });
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
    std::erase_if(m_mapping.questions, [&](const MappingQuestion &open) { return isSame(open, question); });

    ColumnMapping *about = column(question.column);
    if (question.asks == "date_order"_L1) {
        m_mapping.dateOrder = value == "mdy"_L1 ? DateOrder::MonthDayYear
            : value == "ymd"_L1                 ? DateOrder::YearMonthDay
                                                : DateOrder::DayMonthYear;
    } else if (about && value == "ignore"_L1) {
        about->role = ColumnRole::Ignore;
    } else if (about && question.asks == "direction"_L1) {
        about->direction = value == "low"_L1 ? ScoreDirection::Low : ScoreDirection::High;
    } else if (about && question.asks == "scale"_L1 && about->metric) {
        about->role = ColumnRole::Score;
        about->scaleLow = metricScale(*about->metric).low;
        about->scaleHigh = metricScale(*about->metric).high;
    } else if (about && question.asks == "metric"_L1) {
        about->metric = metricFromKey(value);
        about->scaleLow.reset();
        about->scaleHigh.reset();
    } else if (about && question.asks == "touchpoint"_L1) {
        about->touchpoint = value;
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
        && m_outcome->finished.batch.imported > 0;
}

Status ImportDraft::import()
{
    m_timer.stop();
    return m_job.start(ImportJob::Kind::Import, m_path, m_mapping);
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
    if (const Status started = m_job.start(ImportJob::Kind::DryRun, m_path, m_mapping); !started) {
        m_obstacle = started.error().message();
        emit checked();
    }
}

void ImportDraft::takeCheck(const Result<ImportOutcome> &outcome)
{
    if (m_timer.isActive())
        return; // a newer change is on its way
    if (outcome)
        m_outcome = *outcome;
    else if (outcome.error().code != ErrorCode::Cancelled)
        m_obstacle = outcome.error().message();
    emit checked();
}

} // namespace milepost
