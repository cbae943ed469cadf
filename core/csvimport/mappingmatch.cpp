// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/mappingmatch.h"

#include "core/csvimport/columnpairing.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/importquestions.h"
#include "core/csvimport/platformpreset.h"
#include "core/csvimport/scorereader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr double shareOutside = 0.1; // of the answers, from which on the scale is another one

using Kind = MappingDifference::Kind;

/// Which of the numbers do not lie in their longest rising sequence: the columns that changed places.
std::vector<bool> outOfOrder(const std::vector<int> &numbers)
{
    std::vector<size_t> tails; // the smallest end of a rising sequence of each length
    std::vector<int> before(numbers.size(), -1);
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), numbers[i],
                                            [&](size_t at, int number) { return numbers[at] < number; });
        if (place != tails.begin())
            before[i] = int(*(place - 1));
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<bool> out(numbers.size(), true);
    for (int i = tails.empty() ? -1 : int(tails.back()); i >= 0; i = before[size_t(i)])
        out[size_t(i)] = false;
    return out;
}

bool isSingle(ColumnRole role)
{
    return role == ColumnRole::ResponseId || role == ColumnRole::Respondent || role == ColumnRole::Date
        || role == ColumnRole::Channel || role == ColumnRole::Language || role == ColumnRole::Complaint
        || role == ColumnRole::Touchpoint || role == ColumnRole::Metric;
}

/// Whether two columns mean the same, so that what is said about the one holds for the other.
bool isReadAlike(const ColumnMapping &a, const ColumnMapping &b)
{
    return a.role == b.role && a.metric == b.metric && a.ownMetric == b.ownMetric
        && a.direction == b.direction && a.labels == b.labels && a.noAnswer == b.noAnswer
        && a.scaleLow == b.scaleLow && a.scaleHigh == b.scaleHigh && a.decimalMark == b.decimalMark;
}

class Match
{
public:
    Match(const Mapping &saved, const FileGuess &next)
        : m_saved(saved)
        , m_next(next)
        , m_savedSides(comparedColumns(saved))
        , m_nextSides(comparedColumns(next.mapping))
        , m_pairs(pairColumns(m_savedSides, m_nextSides))
    {
    }

    MappingMatch take()
    {
        beginMapping();
        for (size_t i = 0; i < m_saved.columns.size(); ++i)
            carry(i);
        for (size_t i = 0; i < m_next.mapping.columns.size(); ++i) {
            if (m_pairs.ofNext[i] < 0)
                add(i);
        }
        findMoved();
        std::stable_sort(
            m_match.differences.begin(), m_match.differences.end(),
            [](const MappingDifference &a, const MappingDifference &b) { return a.matters && !b.matters; });
        return std::move(m_match);
    }

private:
    void beginMapping()
    {
        // How the file is written is its own; what it means is the saved mapping's.
        m_match.mapping = m_next.mapping;
        m_match.mapping.questions.clear();
        m_match.mapping.dateOrder.reset();
        m_match.mapping.calendar.reset();
        m_match.mapping.survey = m_saved.survey;
        m_match.mapping.hasAllColumns = false; // remembering it adds what is left out
        const QString &survey = m_next.mapping.survey;
        if (!survey.isEmpty() && !survey.startsWith("headers:"_L1) && survey != m_saved.survey) {
            m_match.mapping.survey = survey;
            if (m_saved.survey.contains(u':') && !m_saved.survey.startsWith("headers:"_L1))
                differ(Kind::Survey, -1, -1, false,
                       QCoreApplication::translate(
                           "MappingMatch", "Another survey of the same tool: its number is %1, not %2.")
                           .arg(survey, m_saved.survey));
        }
        if (!m_saved.platform.isEmpty() && m_saved.platform != m_next.platform())
            differ(
                Kind::Platform, -1, -1, true,
                QCoreApplication::translate("MappingMatch", "The file looks like %1, the saved one like %2.")
                    .arg(platformPreset(m_next.platform()).name, platformPreset(m_saved.platform).name));
    }

    void differ(Kind kind, int saved, int next, bool matters, const QString &text)
    {
        MappingDifference difference;
        difference.kind = kind;
        difference.before = saved < 0 ? -1 : m_saved.columns[size_t(saved)].index;
        difference.after = next < 0 ? -1 : m_next.mapping.columns[size_t(next)].index;
        difference.savedHeader = saved < 0 ? QString() : m_savedSides[size_t(saved)].label;
        difference.header = next < 0 ? QString() : m_nextSides[size_t(next)].label;
        difference.text = text;
        difference.matters = matters;
        m_match.differences.push_back(std::move(difference));
    }

    void carry(size_t saved)
    {
        const ColumnMapping &before = m_saved.columns[saved];
        const bool used = before.role != ColumnRole::Ignore;
        m_match.wanted += used;
        const int next = m_pairs.ofSaved[saved];
        if (next < 0) {
            differ(Kind::Missing, int(saved), -1, used,
                   QCoreApplication::translate("MappingMatch", "“%1” is not in this file.")
                       .arg(inSentence(m_savedSides[saved].label)));
            return;
        }
        m_match.found += used;
        m_match.hasContent = m_match.hasContent || before.isContent();
        ColumnMapping &column = m_match.mapping.columns[size_t(next)];
        const ColumnMapping proposed = column;
        column = before;
        column.index = proposed.index;
        column.header = proposed.header;
        column.isPrivate = proposed.isPrivate;
        column.spreadFrom = proposed.spreadFrom;
        // The saved sentence was about another file, and perhaps in another language.
        column.evidence = !used || isReadAlike(before, proposed)
            ? proposed.evidence
            : QCoreApplication::translate("MappingMatch", "Read as in the survey's last file.");
        if (m_savedSides[saved].key != m_nextSides[size_t(next)].key)
            differ(
                Kind::Renamed, int(saved), next, used,
                QCoreApplication::translate("MappingMatch", "“%1” is now called “%2”.")
                    .arg(inSentence(m_savedSides[saved].label), inSentence(m_nextSides[size_t(next)].label)));
        if (before.role == ColumnRole::Date)
            carryDates(saved, size_t(next));
        if (before.role == ColumnRole::Score && size_t(next) < m_next.facts.size())
            compareScores(saved, size_t(next));
    }

    void carryDates(size_t saved, size_t next)
    {
        const std::optional<DateOrder> proven
            = next < m_next.facts.size() ? m_next.facts[next].dateOrder : std::nullopt;
        if (m_saved.dateOrder && proven && *proven != *m_saved.dateOrder) {
            differ(Kind::Dates, int(saved), int(next), true,
                   QCoreApplication::translate(
                       "MappingMatch",
                       "In “%1” the day and the month have changed places; this file's dates prove it.")
                       .arg(inSentence(m_nextSides[next].label)));
            return;
        }
        m_match.mapping.dateOrder = proven ? std::nullopt : m_saved.dateOrder;
        if (!m_saved.dateOrder)
            askAsGuessed(m_next.mapping.columns[next].index, u"date_order"_s);
        m_match.mapping.calendar = m_saved.calendar;
        if (!m_saved.calendar)
            askAsGuessed(m_next.mapping.columns[next].index, u"calendar"_s);
    }

    /// Takes over the guess's question about a column.
    void askAsGuessed(int index, const QString &asks = {})
    {
        for (const MappingQuestion &question : m_next.mapping.questions) {
            if (question.isAbout(index) && (asks.isEmpty() || question.asks == asks))
                addQuestion(m_match.mapping.questions, question);
        }
    }

    void compareScores(size_t saved, size_t next)
    {
        ColumnMapping &column = m_match.mapping.columns[next];
        const ColumnFacts &facts = m_next.facts[next];
        if (!column.metric)
            return;
        const ScoreReader reader(*column.metric, column);
        const MetricScale scale = metricScale(*column.metric);
        qint64 outside = 0;
        qint64 unknown = 0;
        QStringList unknownTexts;
        for (const QString &value : facts.values) {
            const ScoreReading reading = reader.read(value);
            if (reading.kind != ScoreReading::Kind::Problem)
                continue;
            const qint64 count = facts.counts.value(value);
            if (reading.reason == reasons::outsideScale) {
                outside += count;
            } else {
                unknown += count;
                unknownTexts.append(u'“' + inSentence(value) + u'”');
            }
        }
        if (unknown > 0) {
            constexpr qsizetype shown = 5;
            differ(Kind::Values, int(saved), int(next), true,
                   QCoreApplication::translate("MappingMatch",
                                               "“%1” holds answers without a number of their own: %2.")
                           .arg(inSentence(m_nextSides[next].label), unknownTexts.mid(0, shown).join(u", "_s))
                       + (unknownTexts.size() > shown ? u" …"_s : QString()));
        }
        const bool isAnotherScale = double(outside) > shareOutside * double(facts.filled)
            || (facts.manyValues && (facts.highest > scale.high || facts.lowest < scale.low));
        if (!isAnotherScale)
            return;
        differ(Kind::Scale, int(saved), int(next), true,
               QCoreApplication::translate(
                   "MappingMatch", "“%1” was answered from %L2 to %L3; here answers go from %L4 to %L5.")
                   .arg(inSentence(m_nextSides[next].label))
                   .arg(scale.low)
                   .arg(scale.high)
                   .arg(facts.lowest)
                   .arg(facts.highest));
        // Until it is answered the column fits no metric: nothing is read wrongly.
        column.scaleLow = int(std::min<qint64>(facts.lowest, scale.low));
        column.scaleHigh = int(std::min<qint64>(std::max<qint64>(facts.highest, scale.high + 1), 1000));
        m_match.mapping.questions.push_back(
            {column.index,
             u"scale"_s,
             QCoreApplication::translate("MappingMatch", "Is “%1” still the same question?")
                 .arg(inSentence(m_nextSides[next].label)),
             {{u"%1-%2"_s.arg(scale.low).arg(scale.high),
               QCoreApplication::translate("MappingMatch",
                                           "Yes: answers outside %L1 to %L2 are mistakes, report them")
                   .arg(scale.low)
                   .arg(scale.high)},
              {u"ignore"_s, QCoreApplication::translate("MappingMatch", "No: leave the column out")}}});
    }

    void add(size_t next)
    {
        ColumnMapping &column = m_match.mapping.columns[next];
        const bool taken = isSingle(column.role)
            && std::any_of(m_saved.columns.begin(), m_saved.columns.end(),
                           [&](const ColumnMapping &known) { return known.role == column.role; });
        if (taken) {
            column.role = ColumnRole::Ignore;
            column.evidence
                = QCoreApplication::translate("FileGuess", "Another column has this part already.");
        }
        // Mappings that were saved before they said so hold all columns if they hold one that is left out;
        // who wrote one by hand named the columns that matter, and the others are not news.
        const bool isWhole = m_saved.hasAllColumns
            || std::any_of(m_saved.columns.begin(), m_saved.columns.end(),
                           [](const ColumnMapping &known) { return known.role == ColumnRole::Ignore; });
        if (!isWhole) {
            column.role = ColumnRole::Ignore;
            return;
        }
        const bool used = column.role != ColumnRole::Ignore;
        if (used)
            askAsGuessed(column.index);
        differ(Kind::Added, -1, int(next), used,
               used ? QCoreApplication::translate("MappingMatch", "“%1” is new. %2")
                          .arg(inSentence(m_nextSides[next].label), column.evidence)
                    : QCoreApplication::translate("MappingMatch", "“%1” is new and left out.")
                          .arg(inSentence(m_nextSides[next].label)));
    }

    void findMoved()
    {
        std::vector<std::pair<int, int>> pairs; // place in the saved file, saved column
        for (size_t i = 0; i < m_saved.columns.size(); ++i) {
            if (m_pairs.ofSaved[i] >= 0)
                pairs.emplace_back(m_saved.columns[i].index, int(i));
        }
        std::sort(pairs.begin(), pairs.end());
        std::vector<int> places;
        places.reserve(pairs.size());
        for (const auto &[index, saved] : pairs)
            places.push_back(m_pairs.ofSaved[size_t(saved)]);
        const std::vector<bool> moved = outOfOrder(places);
        for (size_t i = 0; i < pairs.size(); ++i) {
            const int saved = pairs[i].second;
            if (!moved[i])
                continue;
            differ(Kind::Moved, saved, places[i], false,
                   QCoreApplication::translate("MappingMatch", "“%1” moved from column %L2 to column %L3.")
                       .arg(inSentence(m_nextSides[size_t(places[i])].label))
                       .arg(pairs[i].first + 1)
                       .arg(m_next.mapping.columns[size_t(places[i])].index + 1));
        }
    }

    const Mapping &m_saved;
    const FileGuess &m_next;
    std::vector<ComparedColumn> m_savedSides;
    std::vector<ComparedColumn> m_nextSides;
    ColumnPairs m_pairs;
    MappingMatch m_match;
};

} // namespace

MappingMatch matchMapping(const Mapping &saved, const FileGuess &next)
{
    return Match(saved, next).take();
}

std::optional<MappingMatch> rememberedMapping(const Journey &journey, const FileGuess &next)
{
    std::optional<MappingMatch> best;
    double bestRank = 0;
    for (const auto &[id, source] : journey.all<SurveySource>()) {
        const Result<Mapping> saved = Mapping::fromJson(source.mapping);
        if (!saved)
            continue;
        const bool isSameSurvey = !saved->survey.isEmpty() && saved->survey == next.mapping.survey;
        // A mapping of another tool fits only where it is the same survey all the same.
        if (saved->platform != next.platform() && !isSameSurvey)
            continue;
        MappingMatch match = matchMapping(*saved, next);
        if (!match.fits())
            continue;
        const double rank = double(match.found) / double(match.wanted) + (isSameSurvey ? 1 : 0)
            - 0.001 * double(match.differences.size());
        if (!best || rank > bestRank) {
            best = std::move(match);
            bestRank = rank;
        }
    }
    return best;
}

} // namespace milepost
