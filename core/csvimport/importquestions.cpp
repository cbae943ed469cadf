// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/importquestions.h"

#include "core/csvimport/headertext.h"
#include "core/csvimport/scorereader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QString headerOf(const ColumnMapping &column)
{
    constexpr qsizetype longest = 300;
    const QString header = columnHeading(column, longest);
    return header.isEmpty() ? QCoreApplication::translate("Importer", "column %L1").arg(column.index + 1)
                            : inSentence(header, longest);
}

MappingQuestion metricQuestion(const ColumnMapping &column, const KnownMetrics &metrics)
{
    MappingQuestion question{
        .column = column.index,
        .asks = u"metric"_s,
        .text = column.ownMetric.isEmpty()
            ? QCoreApplication::translate("Importer", "Which metric does “%1” measure?").arg(headerOf(column))
            : QCoreApplication::translate(
                  "Importer", "The project defines no metric “%2”. Which metric does “%1” measure?")
                  .arg(headerOf(column), column.ownMetric),
        .choices = {}};
    for (const KnownMetrics::Entry &entry : metrics.all())
        question.choices.push_back({entry.key, entry.name});
    return question;
}

MappingQuestion scaleQuestion(const ColumnMapping &column, const KnownMetrics::Entry &metric)
{
    const MetricScale &scale = metric.scale;
    return {.column = column.index,
            .asks = u"scale"_s,
            .text = QCoreApplication::translate(
                        "Importer", "“%1” runs from %L2 to %L3, %4 from %L5 to %L6. What is this column?")
                        .arg(headerOf(column))
                        .arg(column.scaleLow.value_or(0))
                        .arg(column.scaleHigh.value_or(0))
                        .arg(metric.name)
                        .arg(scale.low)
                        .arg(scale.high),
            .choices = {{u"%1-%2"_s.arg(scale.low).arg(scale.high),
                         QCoreApplication::translate("Importer", "It was asked from %L1 to %L2 after all.")
                             .arg(scale.low)
                             .arg(scale.high)},
                        {u"ignore"_s, QCoreApplication::translate("Importer", "Leave the column out.")}}};
}

MappingQuestion directionQuestion(const ColumnMapping &column)
{
    return {.column = column.index,
            .asks = u"direction"_s,
            .text = QCoreApplication::translate("Importer", "Which end of “%1” means little effort?")
                        .arg(headerOf(column)),
            .choices = {{u"high"_s, QCoreApplication::translate("Importer", "A high score is easy.")},
                        {u"low"_s, QCoreApplication::translate("Importer", "A low score is easy.")}}};
}

} // namespace

std::optional<MappingQuestion> questionAboutScores(const ColumnMapping &column, bool rowMetric,
                                                   const KnownMetrics &metrics)
{
    const KnownMetrics::Entry *metric = metricOf(column, metrics);
    if (!metric) {
        const bool isByRow = rowMetric && column.ownMetric.isEmpty();
        return isByRow ? std::nullopt : std::optional(metricQuestion(column, metrics));
    }
    if (!ScoreReader::fits(metric->scale, column))
        return scaleQuestion(column, *metric);
    // Labels say themselves which score they are; numbers of an effort question do not (survey-formats.md
    // 12).
    const bool isEffort = metric->metric == Metric::Ces || metric->metric == Metric::Ces1;
    if (isEffort && !column.direction && column.labels.isEmpty())
        return directionQuestion(column);
    return std::nullopt;
}

MappingQuestion questionAboutTouchpoint(const ColumnMapping &column,
                                        const std::vector<TouchpointId> &candidates,
                                        const TouchpointResolver &touchpoints)
{
    MappingQuestion question{
        .column = column.index,
        .asks = u"touchpoint"_s,
        .text = QCoreApplication::translate("Importer",
                                            "Several touchpoints are called “%1”. Which one does “%2” mean?")
                    .arg(inSentence(column.touchpoint), headerOf(column)),
        .choices = {}};
    for (const TouchpointId &id : candidates)
        question.choices.push_back({id.toString(), touchpoints.describe(id)});
    return question;
}

MappingQuestion questionAboutDates(int column, bool contradictory)
{
    return {
        .column = column,
        .asks = u"date_order"_s,
        .text = contradictory
            ? QCoreApplication::translate(
                "Importer", "Some dates can only be day/month, others only month/day. Which one is right?")
            : QCoreApplication::translate("Importer", "Does the day or the month come first in the dates?"),
        .choices = {{u"dmy"_s, QCoreApplication::translate("Importer", "The day comes first.")},
                    {u"mdy"_s, QCoreApplication::translate("Importer", "The month comes first.")}}};
}

MappingQuestion questionAboutCalendar(int column)
{
    return {.column = column,
            .asks = u"calendar"_s,
            .text = QCoreApplication::translate("Importer", "Of which calendar are the dates?"),
            .choices
            = {{u"jalali"_s, QCoreApplication::translate("FileGuess", "Jalali: 1403 is 2024")},
               {u"gregorian"_s, QCoreApplication::translate("FileGuess", "Gregorian, as they stand")}}};
}

namespace {

/// Of a question about one or several columns.
void answerFor(ColumnMapping &column, const MappingQuestion &question, const QString &value)
{
    if (value == "ignore"_L1) {
        column.role = ColumnRole::Ignore;
    } else if (question.asks == "direction"_L1) {
        column.direction = value == "low"_L1 ? ScoreDirection::Low : ScoreDirection::High;
    } else if (question.asks == "scale"_L1 && column.metric) {
        column.scaleLow = metricScale(*column.metric).low;
        column.scaleHigh = metricScale(*column.metric).high;
    } else if (question.asks == "scale"_L1) {
        // Where the project's own metric ends says the choice itself: "1-10".
        column.scaleLow = value.section(u'-', 0, 0).toInt();
        column.scaleHigh = value.section(u'-', 1, 1).toInt();
    } else if (question.asks == "metric"_L1) {
        column.metric = metricFromKey(value);
        column.ownMetric = column.metric ? QString() : value;
        column.scaleLow.reset();
        column.scaleHigh.reset();
    } else if (question.asks == "touchpoint"_L1) {
        column.touchpoint = value;
    } else if (question.asks == "decimal"_L1 && value.size() == 1) {
        column.decimalMark = value.front();
    } else if (question.asks == "words"_L1) {
        column.noAnswer.append(question.texts);
    }
}

/// Whether the mapping says of the column what is asked about it.
bool isAnswered(const MappingQuestion &question, const Mapping &mapping, const ColumnMapping &column)
{
    if (column.role == ColumnRole::Ignore)
        return true;
    // One of the project's own metrics says its scale and direction itself.
    const bool isOwn = !column.ownMetric.isEmpty()
        && (question.asks == "metric"_L1 || question.asks == "scale"_L1 || question.asks == "direction"_L1);
    return isOwn || (question.asks == "direction"_L1 && column.direction)
        || (question.asks == "metric"_L1 && column.metric)
        || (question.asks == "scale"_L1 && column.metric && ScoreReader::fits(*column.metric, column))
        || (question.asks == "decimal"_L1 && !column.decimalMark.isNull())
        || (question.asks == "words"_L1 && !column.noAnswer.isEmpty())
        || (question.asks == "survey"_L1
            && (mapping.isSameSurvey || mapping.survey == question.choices.front().value))
        || (question.asks == "date_order"_L1 && mapping.dateOrder)
        || (question.asks == "calendar"_L1 && mapping.calendar);
}

} // namespace

void answerQuestion(Mapping &mapping, const MappingQuestion &question, const QString &value)
{
    if (question.asks == "date_order"_L1) {
        mapping.dateOrder = value == "mdy"_L1 ? DateOrder::MonthDayYear
            : value == "ymd"_L1               ? DateOrder::YearMonthDay
                                              : DateOrder::DayMonthYear;
    } else if (question.asks == "calendar"_L1) {
        mapping.calendar = value == "jalali"_L1 ? DateCalendar::Jalali : DateCalendar::Gregorian;
    } else if (question.asks == "survey"_L1) {
        mapping.isSameSurvey = value == "same"_L1;
        if (!mapping.isSameSurvey)
            mapping.survey = value;
    } else {
        for (ColumnMapping &column : mapping.columns) {
            if (question.isAbout(column.index))
                answerFor(column, question, value);
        }
    }
    std::erase_if(mapping.questions, [&](const MappingQuestion &open) {
        return open.column == question.column && open.asks == question.asks;
    });
}

std::vector<MappingQuestion> openQuestions(const Mapping &mapping)
{
    std::vector<MappingQuestion> open;
    for (const MappingQuestion &question : mapping.questions) {
        const bool isOpen
            = std::any_of(mapping.columns.begin(), mapping.columns.end(), [&](const ColumnMapping &column) {
                  return question.isAbout(column.index) && !isAnswered(question, mapping, column);
              });
        if (isOpen)
            open.push_back(question);
    }
    return open;
}

void addQuestion(std::vector<MappingQuestion> &questions, MappingQuestion question)
{
    const bool asked = std::any_of(questions.begin(), questions.end(), [&](const MappingQuestion &known) {
        return known.isAbout(question.column) && known.asks == question.asks;
    });
    if (!asked)
        questions.push_back(std::move(question));
}

void leaveOut(std::vector<MappingQuestion> &questions, int column)
{
    for (auto question = questions.begin(); question != questions.end();)
        question = question->leaveOut(column) ? question + 1 : questions.erase(question);
}

} // namespace milepost
