// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RoleFinder's scores: which metric a column asks for, and on which scale.

#include "core/base/textfold.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/rolefinder.h"
#include "core/csvimport/scorewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Codes that survey tools and their users write for "not applicable", "refused", "seen but not answered".
bool isCode(qint64 number)
{
    static constexpr std::array<qint64, 10> codes{77, 88, 97, 98, 99, 777, 888, 997, 998, 999};
    return (number < 0 && (number >= -9 || std::find(codes.begin(), codes.end(), -number) != codes.end()))
        || std::find(codes.begin(), codes.end(), number) != codes.end();
}

/// Whether there is nothing but 0 and 1, and both or 0 alone: "no" and "yes" as numbers.
bool isOnlyZeroAndOne(const ColumnFacts &facts)
{
    return !facts.manyValues && facts.fractional == 0 && facts.thousandths == 0 && facts.lowest == 0
        && facts.highest <= 1;
}

/// What a header says of its numbers: "(1 = very satisfied, 5 = very dissatisfied)" gives "1 very satisfied"
/// -> 1 and "5 very dissatisfied" -> 5.
QHash<QString, qint64> numbersIn(const QString &question)
{
    static const QRegularExpression pair(
        u"(\\d{1,2})\\s*(?:=|:|\\bis\\b|\\bbeing\\b)\\s*([^\\d=:,;()\\[\\]–—]+)"_s);
    QHash<QString, qint64> numbers;
    for (QRegularExpressionMatchIterator found = pair.globalMatch(asciiDigits(question)); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QString words = match.captured(2).simplified();
        while (words.endsWith(u'-') || words.endsWith(u' '))
            words.chop(1);
        numbers.insert(match.captured(1) + u" - "_s + words, match.captured(1).toInt());
    }
    return numbers;
}

QString exportAnswers()
{
    return QCoreApplication::translate("FileGuess", "Export the single answers, one record for each person.");
}

} // namespace

void RoleFinder::score(Column &column, Metric metric, const QString &evidence)
{
    const MetricScale scale = metricScale(metric);
    column.mapping.metric = metric;
    column.mapping.scaleLow = scale.low;
    column.mapping.scaleHigh = scale.high;
    column.take(ColumnRole::Score, evidence);
    if (metric == Metric::Nps || metric == Metric::Csat)
        column.mapping.direction = ScoreDirection::High;
    // A labelled number is its number: "10 - extremely likely".
    const auto &numbers = column.profile.numbers;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        const bool hasWords
            = std::any_of(it.key().begin(), it.key().end(), [](QChar c) { return c.isLetter(); });
        if (hasWords && it.value() >= scale.low && it.value() <= scale.high)
            column.mapping.labels.insert(it.key(), int(it.value()));
    }
}

/// Which numbers are answers: codes for "not answered" lie far outside every scale, or are the 0 of a scale
/// that begins at 1.
RoleFinder::Range RoleFinder::rangeOf(const ColumnFacts &facts, bool zeroIsAnswer)
{
    constexpr qsizetype mostCodes = 3;
    Range range;
    range.low = facts.lowest;
    range.high = facts.highest;
    range.answers = facts.scores();
    if (facts.manyValues)
        return range;
    Range clean;
    bool any = false;
    for (auto it = facts.numbers.begin(); it != facts.numbers.end(); ++it) {
        const qint64 count = facts.counts.value(it.key());
        if (isCode(it.value()) || (it.value() == 0 && !zeroIsAnswer)) {
            clean.codes.append(it.key());
            clean.coded += count;
            continue;
        }
        clean.low = any ? std::min(clean.low, it.value()) : it.value();
        clean.high = any ? std::max(clean.high, it.value()) : it.value();
        clean.answers += count;
        any = true;
    }
    // Codes are few and rare beside answers.
    if (!any || clean.codes.size() > mostCodes || clean.answers < clean.coded)
        return range;
    clean.codes.sort();
    return clean;
}

/// The same where the header does not say whether there is a 0: on a scale that goes beyond 7 it is an
/// answer.
RoleFinder::Range RoleFinder::answersOf(const ColumnFacts &facts, bool recommend)
{
    constexpr qint64 topOfScalesFromOne = 7;
    Range range = rangeOf(facts, true);
    return recommend || range.high > topOfScalesFromOne ? range : rangeOf(facts, false);
}

void RoleFinder::noteCodes(Column &column, const Range &range) const
{
    if (range.codes.isEmpty())
        return;
    column.mapping.noAnswer.append(range.codes);
    column.mapping.evidence += u' '
        + QCoreApplication::translate("FileGuess",
                                      "%1 is taken for “not answered” (%n record(s)), never for a score.",
                                      nullptr, int(range.coded))
              .arg(quotedTexts(range.codes));
    for (const QString &code : range.codes)
        column.mapping.labels.remove(code);
}

void RoleFinder::askDirection(Column &column)
{
    const int low = column.mapping.scaleLow.value_or(1);
    const int high = column.mapping.scaleHigh.value_or(7);
    m_mapping.questions.push_back(
        {column.mapping.index,
         u"direction"_s,
         QCoreApplication::translate("FileGuess", "Which end of “%1” means that it was easy?")
             .arg(inSentence(column.question)),
         {{u"high"_s, QCoreApplication::translate("FileGuess", "%L1 is easy").arg(high)},
          {u"low"_s, QCoreApplication::translate("FileGuess", "%L1 is easy").arg(low)}}});
}

void RoleFinder::askScale(Column &column, const QString &all, const QString &other)
{
    m_mapping.questions.push_back(
        {column.mapping.index,
         u"scale"_s,
         QCoreApplication::translate("FileGuess", "Which answers could people choose in “%1”?")
             .arg(inSentence(column.question)),
         {{u"0-10"_s, all}, {u"ignore"_s, other}}});
}

void RoleFinder::askDecimalMark(Column &column)
{
    if (column.profile.thousandths == 0)
        return;
    QString example;
    for (const QString &value : column.profile.values) {
        if (value.endsWith("000"_L1) && value.size() > 4)
            example = value;
    }
    m_mapping.questions.push_back(
        {column.mapping.index,
         u"decimal"_s,
         QCoreApplication::translate("FileGuess", "What does “%1” mean in “%2”?")
             .arg(example, inSentence(column.question)),
         {{u"."_s, QCoreApplication::translate("FileGuess", "The point is the decimal mark")},
          {u","_s, QCoreApplication::translate("FileGuess", "The comma is the decimal mark")}}});
}

bool RoleFinder::findScore(Column &column)
{
    if (findFigures(column))
        return column.mapping.isFigures = true;
    if (!column.profile.manyValues && findWordedScore(column))
        return true;
    if (!column.profile.manyValues && findMixedScore(column))
        return true;
    return findNumericScore(column) || findCodedScore(column);
}

/// "A1" to "A5": codes that the survey tool gave the answers; which of them is the best one, nobody but the
/// user knows.
bool RoleFinder::findCodedScore(Column &column)
{
    const ColumnProfile &p = column.profile;
    const bool effort = asksEffort(column.all);
    if (p.manyValues || effort == asksSatisfaction(column.all) || asksToRecommend(column.all))
        return false;
    static const QRegularExpression code(u"^([A-Za-z]+)0*([1-7])$"_s);
    QString letters;
    int highest = 0;
    QHash<QString, int> labels;
    QStringList others;
    for (const QString &value : p.values) {
        const QRegularExpressionMatch match = code.match(value);
        if (!match.hasMatch() || (!letters.isEmpty() && letters != match.captured(1))) {
            others.append(value);
            continue;
        }
        letters = match.captured(1);
        highest = std::max(highest, match.captured(2).toInt());
        labels.insert(value, match.captured(2).toInt());
    }
    constexpr qsizetype fewest = 2;
    if (labels.size() < fewest || others.size() > 1)
        return false;
    constexpr int topOfShortScales = 5;
    if (!effort && highest > topOfShortScales)
        return false;
    const Metric metric = effort ? (highest > topOfShortScales ? Metric::Ces : Metric::Ces1) : Metric::Csat;
    score(column, metric,
          QCoreApplication::translate(
              "FileGuess", "The answers are codes of the survey tool; the numbers for them are a proposal."));
    column.mapping.labels = labels;
    column.mapping.direction.reset();
    const QString low = letters + QString::number(metricScale(metric).low);
    const QString high = letters + QString::number(metricScale(metric).high);
    m_mapping.questions.push_back(
        {column.mapping.index,
         u"direction"_s,
         QCoreApplication::translate("FileGuess", "Which code stands for the best answer to “%1”?")
             .arg(inSentence(column.question)),
         {{u"high"_s, high}, {u"low"_s, low}}});
    return true;
}

/// What somebody has computed already: averages, shares, differences. They look like answers.
bool RoleFinder::findFigures(Column &column) const
{
    const ColumnProfile &p = column.profile;
    const QStringList &header = column.mapping.header;
    const bool isNamedGroup = std::any_of(header.begin(), header.end(), [](const QString &cell) {
        return cell.trimmed().endsWith("_NPS_GROUP"_L1, Qt::CaseInsensitive);
    });
    if (isNamedGroup || (!p.manyValues && areGroupsOfScores(p.values))) {
        column.take(ColumnRole::Ignore,
                    QCoreApplication::translate("FileGuess", "The group of a score, not the score."));
        return true;
    }
    const bool named = asksToRecommend(column.all) || asksSatisfaction(column.all) || asksEffort(column.all)
        || mentions(column.all, {u"score", u"rating", u"puan", u"skor", u"امتیاز"});
    if (p.isMostly(p.percents, 0.5)) {
        column.take(ColumnRole::Ignore,
                    QCoreApplication::translate("FileGuess", "Percentages: figures already computed.") + u' '
                        + exportAnswers());
        return true;
    }
    if (!named)
        return false;
    if (p.fractional > 0 && p.isMostly(p.fractional + p.scores() + p.thousandths)) {
        column.take(
            ColumnRole::Ignore,
            QCoreApplication::translate("FileGuess", "Fractions: these are averages of answers, not answers.")
                + u' ' + exportAnswers());
        return true;
    }
    const Range range = rangeOf(p, true);
    if (p.isMostly(p.scores(), 0.8) && (range.low < 0 || range.high > 10)) {
        column.take(ColumnRole::Ignore,
                    QCoreApplication::translate(
                        "FileGuess", "Numbers from %L1 to %L2: figures already computed, not answers.")
                            .arg(p.lowest)
                            .arg(p.highest)
                        + u' ' + exportAnswers());
        return true;
    }
    return false;
}

bool RoleFinder::findNumericScore(Column &column)
{
    const ColumnProfile &p = column.profile;
    const bool recommend = asksToRecommend(column.all);
    const bool satisfaction = asksSatisfaction(column.all);
    const bool effort = asksEffort(column.all);
    const bool named = recommend || satisfaction || effort;
    const qint64 usable = p.scores() + p.thousandths;
    if (!p.isMostly(usable, named ? 0.5 : 0.9))
        return false;
    if (p.scores() == 0)
        return named && takeThousandths(column);
    const Range range = answersOf(p, recommend);
    if (recommend)
        return takeRecommendation(column, range);
    if (isOnlyZeroAndOne(p)) {
        column.take(ColumnRole::Ignore,
                    QCoreApplication::translate("FileGuess",
                                                "Only 0 and 1: answers of no and yes, which are no score."));
        return true;
    }
    if (satisfaction && !effort)
        return takeSatisfaction(column, range);
    if (effort && !satisfaction && range.low >= 1 && range.high <= 7)
        return takeEffort(column, range);
    if (takeNamedScore(column, range))
        return true;
    if (p.lowest >= 0 && p.highest <= 10 && p.highest > 1) {
        column.take(
            ColumnRole::Ignore,
            p.lowest == p.highest
                ? QCoreApplication::translate(
                      "FileGuess", "Only the number %L1; which metric it is, the header does not say.")
                      .arg(p.lowest)
                : QCoreApplication::translate(
                      "FileGuess",
                      "Whole numbers from %L1 to %L2; which metric they are, the header does not say.")
                      .arg(p.lowest)
                      .arg(p.highest));
        return true;
    }
    column.take(ColumnRole::Ignore, QCoreApplication::translate("FileGuess", "Numbers that are no scores."));
    return true;
}

/// "5.000" throughout: which number that is, only the decimal mark tells.
bool RoleFinder::takeThousandths(Column &column)
{
    const bool recommend = asksToRecommend(column.all);
    const bool effort = asksEffort(column.all);
    if (effort && !recommend) {
        const bool seven = mentions(column.all, {u"1 7 ", u"1 to 7 ", u"ces2", u"ces 2 "});
        score(column, seven ? Metric::Ces : Metric::Ces1, QString());
        askDirection(column);
    } else {
        score(column, recommend ? Metric::Nps : Metric::Csat, QString());
    }
    column.mapping.evidence = QCoreApplication::translate(
        "FileGuess", "The header asks for a score, but its numbers can be read in two ways.");
    askDecimalMark(column);
    return true;
}

bool RoleFinder::takeRecommendation(Column &column, const Range &range)
{
    const bool says
        = mentions(column.all, {u"nps ", u"net promoter", u"0 10 ", u"0 to 10 ", u"0 and 10 ", u"from 0 "})
        || (column.all.contains(u" 0 ") && column.all.contains(u" 10 "));
    const bool oneToTen = mentions(column.all, {u"1 10 ", u"1 to 10 ", u"from 1 ", u"1 and 10 "});
    constexpr qint64 topOfShortScales = 7;
    const bool isShort = !says
        && (isOnlyZeroAndOne(column.profile) || (range.high <= topOfShortScales && range.answers >= 10));
    if ((range.low == 0 && !isShort) || (says && !oneToTen) || (range.low > 1 && !oneToTen && !isShort)) {
        score(column, Metric::Nps,
              range.low == 0
                  ? QCoreApplication::translate(
                      "FileGuess",
                      "The question is about recommending, the answers are whole numbers from 0 to 10.")
                  : QCoreApplication::translate(
                        "FileGuess", "The question is about recommending; nobody chose a number below %L1.")
                        .arg(range.low));
        noteCodes(column, range);
        askDecimalMark(column);
        return true;
    }
    score(column, Metric::Nps,
          isShort
              ? QCoreApplication::translate(
                    "FileGuess", "The question is about recommending, but nobody chose a number above %L1.")
                    .arg(range.high)
              : QCoreApplication::translate(
                  "FileGuess",
                  "The question is about recommending, but no 0 occurs: the scale may be 1 to 10."));
    column.mapping.scaleLow = int(std::min<qint64>(range.low, 1));
    if (isShort) {
        column.mapping.scaleHigh = std::max(int(range.high), *column.mapping.scaleLow + 1);
        askScale(column, QCoreApplication::translate("FileGuess", "0 to 10, nobody chose the ends"),
                 QCoreApplication::translate("FileGuess", "Fewer: no NPS, leave the column out"));
    } else {
        askScale(column, QCoreApplication::translate("FileGuess", "0 to 10, nobody chose 0"),
                 QCoreApplication::translate("FileGuess", "1 to 10: no NPS, leave the column out"));
    }
    noteCodes(column, range);
    return true;
}

bool RoleFinder::takeSatisfaction(Column &column, const Range &range)
{
    if (range.low < 1 || range.high > 5) {
        column.take(
            ColumnRole::Ignore,
            QCoreApplication::translate(
                "FileGuess",
                "Satisfaction on a scale from %L1 to %L2, which no built-in metric uses. Define a metric "
                "with this scale, and the column can be imported as that.")
                .arg(range.low)
                .arg(range.high));
        return true;
    }
    score(column, Metric::Csat,
          QCoreApplication::translate(
              "FileGuess", "The question is about satisfaction, the answers are whole numbers from 1 to 5."));
    LabelProposal::Family family = LabelProposal::Family::Agreement;
    int rises = directionOfLabels(column.profile.numbers, family);
    if (rises == 0)
        rises = directionOfLabels(numbersIn(column.question), family);
    if (rises < 0 && family == LabelProposal::Family::Satisfaction) {
        column.mapping.direction = ScoreDirection::Low;
        column.mapping.evidence += u' '
            + QCoreApplication::translate("FileGuess", "Its words say that low numbers are the good ones.");
    }
    noteCodes(column, range);
    askDecimalMark(column);
    return true;
}

bool RoleFinder::takeEffort(Column &column, const Range &range)
{
    const bool seven = range.high > 5 || mentions(column.all, {u"1 7 ", u"1 to 7 ", u"ces2", u"ces 2 "});
    score(column, seven ? Metric::Ces : Metric::Ces1,
          seven ? QCoreApplication::translate(
              "FileGuess", "The question is about effort or ease, the answers are whole numbers from 1 to 7.")
                : QCoreApplication::translate(
                    "FileGuess",
                    "The question is about effort or ease, the answers are whole numbers from 1 to 5."));
    LabelProposal::Family family = LabelProposal::Family::Agreement;
    int rises = directionOfLabels(column.profile.numbers, family);
    if (rises == 0)
        rises = directionOfLabels(numbersIn(column.question), family);
    if (rises != 0 && family == LabelProposal::Family::Effort) {
        // The words go from easy to difficult.
        column.mapping.direction = rises > 0 ? ScoreDirection::Low : ScoreDirection::High;
        column.mapping.evidence
            += u' ' + QCoreApplication::translate("FileGuess", "Its words say which end is the easy one.");
    } else {
        askDirection(column);
    }
    noteCodes(column, range);
    askDecimalMark(column);
    return true;
}

/// "Rating", "Score": surely a score, but of what?
bool RoleFinder::takeNamedScore(Column &column, const Range &range)
{
    constexpr qsizetype longestName = 60;
    const bool isNamedScore
        = mentions(column.all,
                   {u"score ", u"rating ", u"stars ", u"puan ", u"puanı ", u"skor ", u"skoru ", u"yıldız ",
                    u"değerlendirme ", u"امتیاز ", u"نمره ", u"ستاره "});
    if (!isNamedScore || column.question.size() > longestName || range.low < 0 || range.high > 10
        || range.high < 2)
        return false;
    MappingQuestion question{column.mapping.index,
                             u"metric"_s,
                             QCoreApplication::translate("FileGuess", "Which metric does “%1” measure?")
                                 .arg(inSentence(column.question)),
                             {}};
    for (const Metric metric : allMetrics) {
        const MetricScale scale = metricScale(metric);
        if (range.low >= scale.low && range.high <= scale.high)
            question.choices.push_back({metricKey(metric), metricShortName(metric)});
    }
    if (question.choices.empty())
        return false;
    question.choices.push_back(
        {u"ignore"_s, QCoreApplication::translate("FileGuess", "None of them: leave the column out")});
    column.take(ColumnRole::Score,
                QCoreApplication::translate(
                    "FileGuess", "Scores from %L1 to %L2; which metric they are, the header does not say.")
                    .arg(range.low)
                    .arg(range.high));
    m_mapping.questions.push_back(std::move(question));
    noteCodes(column, range);
    return true;
}

/// A column that says the metric of every record: one metric alone needs no column.
void RoleFinder::findMetricColumn()
{
    Column *metric = nullptr;
    for (Column &column : m_columns) {
        if (column.mapping.role == ColumnRole::Metric && !metric)
            metric = &column;
    }
    if (!metric || m_mapping.platform == "long"_L1)
        return;
    std::vector<Metric> known;
    for (const QString &value : metric->profile.values) {
        if (const auto one = metricFromKey(value))
            known.push_back(*one);
    }
    const bool single = known.size() == 1 && metric->profile.values.size() == 1;
    if (single || known.empty())
        metric->take(ColumnRole::Ignore,
                     single ? QCoreApplication::translate("FileGuess", "All records are of one metric: %1.")
                                  .arg(metricShortName(known.front()))
                            : QCoreApplication::translate("FileGuess", "No metric that we know is in it."));
    for (Column &column : m_columns) {
        if (column.mapping.role != ColumnRole::Score)
            continue;
        if (single) {
            score(column, known.front(), column.mapping.evidence);
        } else if (!known.empty()) {
            column.mapping.metric.reset();
            column.mapping.scaleLow.reset();
            column.mapping.scaleHigh.reset();
            column.mapping.direction.reset();
            column.mapping.evidence = QCoreApplication::translate(
                "FileGuess", "The survey tool's score; another column says of which metric.");
        }
        const bool effort = std::any_of(known.begin(), known.end(),
                                        [](Metric one) { return one == Metric::Ces || one == Metric::Ces1; });
        if (effort)
            askDirection(column);
    }
}

} // namespace milepost
