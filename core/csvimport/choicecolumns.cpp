// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RoleFinder's questions that lie in several columns: one column for each rating, each choice, each row of a
// grid.

#include "core/base/textfold.h"
#include "core/csvimport/dialect.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/questionframe.h"
#include "core/csvimport/rolefinder.h"
#include "core/csvimport/scorereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// The rating that a column stands for: " - 4", "4", "4 - Very good".
std::optional<int> ratingOf(const QString &choice)
{
    qsizetype i = 0;
    while (i < choice.size() && !choice.at(i).isLetterOrNumber())
        ++i;
    qsizetype end = i;
    const QString digits = asciiDigits(choice);
    while (end < digits.size() && isAsciiDigit(digits.at(end)))
        ++end;
    constexpr qsizetype longest = 2;
    if (end == i || end - i > longest || (end < digits.size() && digits.at(end).isLetterOrNumber()))
        return std::nullopt;
    return QStringView(digits).mid(i, end - i).toInt();
}

bool isYesOrNo(const ColumnFacts &facts)
{
    return !facts.manyValues && facts.values.size() <= 2
        && std::all_of(facts.values.begin(), facts.values.end(), [](const QString &value) {
               const QString folded = foldText(value);
               return yesOrNo(value).has_value() || folded == "checked"_L1 || folded == "unchecked"_L1
                   || folded == "x"_L1 || folded == "selected"_L1 || folded == "not selected"_L1;
           });
}

/// "Q3" of "Q3_1", "Q3_-2" and "Q3[4]".
QString stemOf(const QString &name)
{
    const qsizetype bracket = name.indexOf(u'[');
    if (bracket > 0)
        return name.left(bracket);
    qsizetype end = name.size();
    while (end > 0 && isAsciiDigit(name.at(end - 1)))
        --end;
    if (end > 0 && end < name.size() && name.at(end - 1) == u'-')
        --end;
    return end > 1 && end < name.size() && name.at(end - 1) == u'_' ? name.left(end - 1) : QString();
}

/// How many words of the texts are the same from the front, or from the back.
qsizetype commonWords(const std::vector<QStringList> &texts, bool fromFront)
{
    qsizetype shortest = texts.front().size();
    for (const QStringList &words : texts)
        shortest = std::min(shortest, words.size());
    for (qsizetype i = 0; i < shortest; ++i) {
        const auto at = [&](const QStringList &words) {
            return foldText(fromFront ? words[i] : words[words.size() - 1 - i]);
        };
        const QString first = at(texts.front());
        if (std::any_of(texts.begin(), texts.end(),
                        [&](const QStringList &words) { return at(words) != first; }))
            return i;
    }
    return shortest;
}

/// What tells the questions apart: "delivery" of "How satisfied were you with our delivery?".
QStringList distinctParts(const QStringList &questions)
{
    std::vector<QStringList> words;
    for (const QString &question : questions)
        words.push_back(question.split(u' ', Qt::SkipEmptyParts));
    const qsizetype front = commonWords(words, true);
    for (QStringList &list : words)
        list.remove(0, std::min(front, list.size()));
    const qsizetype back = commonWords(words, false);
    QStringList parts;
    for (QStringList &list : words) {
        list.resize(std::max<qsizetype>(0, list.size() - back));
        QString part = list.join(u' ');
        while (!part.isEmpty() && !part.back().isLetterOrNumber() && part.back() != u')')
            part.chop(1);
        while (!part.isEmpty() && !part.front().isLetterOrNumber() && part.front() != u'(')
            part.remove(0, 1);
        parts.append(part);
    }
    return parts;
}

bool isAboutEverything(const QString &words)
{
    return mentions(words,
                    {u"overall", u"in general", u"general experience", u"genel olarak", u"genel deneyim",
                     u"به طور کلی", u"در مجموع", u"insgesamt"});
}

/// The names, and behind them other ways to write them.
QStringList spellingsOf(QStringList names)
{
    names.removeDuplicates();
    QStringList all = names;
    for (const QString &name : std::as_const(names))
        all.append(otherSpellings(name));
    all.removeDuplicates();
    return all;
}

} // namespace

/// SurveyMonkey spreads a rating over one column per number, or per word of an answer scale; each holds its
/// own number or word, or nothing.
void RoleFinder::findSpreadRatings()
{
    constexpr size_t fewest = 4;
    for (size_t first = 0; first < m_columns.size(); ++first) {
        const QString question = foldText(m_columns[first].path.value(0));
        size_t end = first;
        while (end < m_columns.size() && m_columns[end].path.size() >= 2
               && foldText(m_columns[end].path.first()) == question) {
            const bool isFree = !m_columns[end].isFound || m_columns[end].profile.filled == 0;
            if (!isFree || m_columns[end].profile.values.size() > 1 || m_columns[end].profile.manyValues)
                break;
            ++end;
        }
        std::vector<int> ratings = ratingsOf(first, end);
        if (ratings.size() >= fewest) {
            takeSpread(first, ratings);
            first += ratings.size() - 1;
        }
    }
}

/// The ratings that the columns stand for, as many from the first one on as are ratings of one scale.
std::vector<int> RoleFinder::ratingsOf(size_t first, size_t end) const
{
    std::vector<int> ratings;
    for (size_t i = first; i < end; ++i) {
        const auto rating = ratingOf(m_columns[i].path.last());
        if (!rating || (!ratings.empty() && *rating != ratings.back() + 1))
            break;
        ratings.push_back(*rating);
    }
    if (!ratings.empty())
        return ratings;
    constexpr size_t mostWords = 7;
    QStringList words;
    QHash<QString, qint64> counts;
    for (size_t i = first; i < std::min(end, first + mostWords); ++i) {
        words.append(choiceText(m_columns[i].path));
        counts.insert(words.back(), 1);
    }
    const std::optional<LabelProposal> proposal = proposeLabels(words, counts);
    if (!proposal || proposal->family == LabelProposal::Family::Agreement)
        return {};
    for (const QString &word : std::as_const(words)) {
        const auto number = proposal->labels.constFind(word);
        if (number == proposal->labels.constEnd()
            || std::find(ratings.begin(), ratings.end(), *number) != ratings.end())
            break;
        ratings.push_back(*number);
    }
    // One column for every word of the scale.
    const bool isWhole = ratings.size() == size_t(proposal->points);
    return isWhole ? ratings : std::vector<int>();
}

void RoleFinder::takeSpread(size_t first, const std::vector<int> &ratings)
{
    const size_t end = first + ratings.size();
    const auto [lowest, highest] = std::minmax_element(ratings.begin(), ratings.end());
    const int low = *lowest;
    const int high = *highest;
    // All columns together are read as one column of numbers.
    ColumnProfile together;
    for (size_t i = first; i < end; ++i) {
        const int rating = ratings[i - first];
        const QString text = QString::number(rating);
        const qint64 count = m_columns[i].profile.filled;
        together.filled += count;
        together.whole += count;
        if (count > 0) {
            together.values.append(text);
            together.counts.insert(text, count);
            together.numbers.insert(text, rating);
        }
    }
    if (together.filled == 0 || together.filled > m_dataRows)
        return;
    together.lowest = low;
    together.highest = high;
    ColumnMapping proposed;
    proposed.index = m_columns[first].mapping.index;
    Column probe{.mapping = proposed,
                 .profile = together,
                 .path = m_columns[first].path,
                 .names = {},
                 .name = m_columns[first].name,
                 .all = headerWords(m_columns[first].path.first()),
                 .question = m_columns[first].path.first()};
    const size_t asked = m_mapping.questions.size();
    findNumericScore(probe);
    // The columns say which numbers there were to choose from.
    const MetricScale scale = proposed.metric ? metricScale(*proposed.metric) : MetricScale{};
    if (proposed.role == ColumnRole::Score && (scale.low != low || scale.high != high)) {
        m_mapping.questions.resize(asked);
        proposed = {};
        proposed.evidence = QCoreApplication::translate("FileGuess", "No metric of the map uses this scale.");
    }
    const QString evidence
        = QCoreApplication::translate("FileGuess",
                                      "One column for each rating: together they are one score from "
                                      "%L1 to %L2.")
              .arg(low)
              .arg(high);
    for (size_t i = first; i < end; ++i) {
        Column &column = m_columns[i];
        const ColumnMapping own = column.mapping;
        column.mapping = proposed;
        column.mapping.index = own.index;
        column.mapping.header = own.header;
        column.mapping.labels.clear();
        column.take(proposed.role, evidence + u' ' + proposed.evidence);
        if (proposed.role != ColumnRole::Score)
            continue;
        column.mapping.spreadFrom = proposed.index;
        const int rating = ratings[i - first];
        for (const QString &value : column.profile.values) {
            if (asciiDigits(value) != QString::number(rating))
                column.mapping.labels.insert(value, rating);
        }
    }
    for (size_t question = asked; question < m_mapping.questions.size(); ++question) {
        for (size_t i = first + 1; i < end; ++i)
            m_mapping.questions[question].also.push_back(m_columns[i].mapping.index);
    }
}

/// Whether the column is one choice of a question with several answers: its cells say only chosen or not.
bool RoleFinder::isChoice(const Column &column) const
{
    const ColumnProfile &p = column.profile;
    if (p.manyValues || p.values.isEmpty())
        return false;
    const QString &name = column.mapping.header.value(0);
    const qsizetype mark = m_preset.choiceColumns.isEmpty() ? -1 : name.lastIndexOf(m_preset.choiceColumns);
    if (mark > 0 && isYesOrNo(p))
        return true;
    // The cell repeats the choice that stands above it.
    if (p.values.size() == 1) {
        const QString value = foldText(p.values.first());
        const QString above = foldText(column.path.value(column.path.size() - 1));
        const QString choice = foldText(choiceText(column.path));
        if (value.size() > 1
            && (value == above || value == choice || above.endsWith(u'-' + value)
                || above.endsWith(u" - "_s + value)))
            return true;
    }
    const bool onlyChosen = p.values.size() == 1 && isYesOrNo(p);
    const QString stem = stemOf(name);
    const auto isNeighbour = [&](const Column &other) {
        if (&other == &column || other.profile.manyValues || other.profile.values.size() > 2)
            return false;
        const bool sameStem = !stem.isEmpty() && stemOf(other.mapping.header.value(0)) == stem;
        const bool sameGrid = !choiceText(column.path).isEmpty() && !choiceText(other.path).isEmpty()
            && other.question.section(u'[', 0, 0) == column.question.section(u'[', 0, 0);
        return (sameStem || sameGrid) && (other.profile.filled == 0 || isYesOrNo(other.profile));
    };
    return (onlyChosen || isYesOrNo(p)) && std::any_of(m_columns.begin(), m_columns.end(), isNeighbour);
}

void RoleFinder::findChoices()
{
    const auto evidence = [] {
        return QCoreApplication::translate("FileGuess",
                                           "One choice of a question with several answers: no score.");
    };
    for (Column &column : m_columns) {
        if (column.isFound)
            continue;
        if (isChoice(column)) {
            column.take(ColumnRole::Ignore, evidence());
            continue;
        }
        // Kobo writes the whole answer, too, with the names of the choices behind each other.
        const QString prefix = column.mapping.header.value(0) + m_preset.choiceColumns;
        const bool hasChoices = !m_preset.choiceColumns.isEmpty()
            && std::any_of(m_columns.begin(), m_columns.end(), [&](const Column &other) {
                   return other.mapping.header.value(0).startsWith(prefix) && isYesOrNo(other.profile)
                       && other.profile.filled > 0;
               });
        const bool isJoined = !column.profile.joinedBy.isEmpty()
            && m_preset.joinedBy.contains(column.profile.joinedBy)
            && !column.profile.isMostly(column.profile.scores(), 0.2)
            && !column.profile.isMostly(column.profile.dates, 0.2)
            && !proposeLabels(column.profile.values, column.profile.counts);
        if (hasChoices || isJoined)
            column.take(
                ColumnRole::Ignore,
                hasChoices
                    ? QCoreApplication::translate("FileGuess", "Several choices in one cell: no score.")
                    : QCoreApplication::translate(
                          "FileGuess", "Several choices in one cell, with “%1” between them: no score.")
                          .arg(column.profile.joinedBy.trimmed()));
    }
}

/// Several scores of one metric need touchpoints of their own: what their questions differ in names them. A
/// single one is about the whole journey, unless the map has what it names.
void RoleFinder::nameTouchpoints()
{
    // A record that names its touchpoint itself knows better than a question that stands above all of them.
    const bool recordsSay = std::any_of(m_columns.begin(), m_columns.end(), [](const Column &column) {
        return column.mapping.role == ColumnRole::Touchpoint;
    });
    for (const Metric metric : allMetrics) {
        std::vector<Column *> columns;
        for (Column &column : m_columns) {
            if (column.mapping.role == ColumnRole::Score && column.mapping.metric == metric)
                columns.push_back(&column);
        }
        QStringList questions; // of one name, where it is spread over several columns
        QStringList keys;
        for (const Column *column : columns) {
            QString row = column->isSpread() ? QString() : choiceText(column->path);
            if (m_mapping.platform.startsWith("qualtrics"_L1))
                row.clear(); // its second row is the question
            else if (m_mapping.platform == "alchemer"_L1 && column->question.contains(u':'))
                row = column->question.section(u':', 0, 0); // "Delivery:How satisfied ..."
            const QString text = row.isEmpty() ? column->question : row;
            keys.append(text);
            if (!questions.contains(text))
                questions.append(text);
        }
        std::vector<AskedAbout> asked;
        QStringList names;
        for (const QString &question : questions) {
            asked.push_back(askedAbout(question));
            names.append(asked.back().name.isEmpty() ? question : asked.back().name);
        }
        const auto isEverything = [&](qsizetype at) {
            return isAboutEverything(headerWords(questions[at])) || asked[size_t(at)].isEverything;
        };
        // A grid's row is what its score is about, even when it is alone.
        if (questions.size() < 2) {
            if (questions.isEmpty())
                continue;
            if (columns.size() == 1 && !choiceText(columns.front()->path).isEmpty()
                && columns.front()->path.size() == 1)
                columns.front()->mapping.touchpoint = choiceText(columns.front()->path);
            if (columns.size() == 1 || columns.front()->isSpread()) {
                for (Column *column : columns) {
                    ColumnMapping &mapping = column->mapping;
                    if (isEverything(0) || (recordsSay && mapping.touchpoint.isEmpty()))
                        continue;
                    mapping.asksAbout = spellingsOf({names.front()});
                    if (asked.front().isFramed && mapping.touchpoint.isEmpty())
                        mapping.evidence += u' '
                            + QCoreApplication::translate("FileGuess",
                                                          "It asks about “%1”: where the map has that "
                                                          "touchpoint, it belongs there.")
                                  .arg(inSentence(names.front()));
                }
                continue;
            }
        }
        const QStringList parts = distinctParts(names);
        constexpr qsizetype longestName = 80;
        QStringList used;
        QHash<QString, std::pair<QString, QStringList>> ofSpread;
        for (size_t i = 0; i < columns.size(); ++i) {
            ColumnMapping &column = columns[i]->mapping;
            const QString &key = keys[qsizetype(i)];
            if (columns[i]->isSpread() && ofSpread.contains(key)) {
                std::tie(column.touchpoint, column.asksAbout) = ofSpread.value(key);
                continue;
            }
            const qsizetype at = questions.indexOf(key);
            // A short name stays whole: "Delivery speed" says more than "speed".
            constexpr qsizetype fewWords = 4;
            const bool isShort = asked[size_t(at)].isFramed && names[at].count(u' ') < fewWords;
            QString name
                = isShort || parts[at].isEmpty() || parts.count(parts[at]) > 1 ? names[at] : parts[at];
            if (isEverything(at) && !used.contains(QString()))
                name.clear();
            if (name.size() > longestName)
                name = name.left(longestName - 1).trimmed() + u'…';
            // The same question asked twice: the later one gets a number.
            const QString base = name;
            for (int n = 2; used.contains(name); ++n)
                name = u"%1 %2"_s.arg(base.isEmpty() ? questions[at].left(longestName) : base).arg(n);
            used.append(name);
            column.touchpoint = name;
            if (!name.isEmpty())
                column.asksAbout = spellingsOf({names[at], name});
            ofSpread.insert(key, {column.touchpoint, column.asksAbout});
        }
    }
}

/// "Why?" behind a score is about what the score is about.
void RoleFinder::placeComments()
{
    const Column *score = nullptr;
    for (Column &column : m_columns) {
        if (column.mapping.role == ColumnRole::Score) {
            score = &column;
        } else if (column.mapping.role == ColumnRole::Comment && score) {
            constexpr qsizetype longestWhy = 90;
            const bool sameQuestion
                = !column.path.value(0).isEmpty() && column.path.value(0) == score->path.value(0);
            const bool asksWhy = column.question.size() <= longestWhy
                && mentions(column.all,
                            {u"why ", u"reason", u"please explain", u"tell us why", u"neden ", u"nedeni",
                             u"sebebi", u"açıkla", u"چرا ", u"دلیل", u"توضیح", u"warum "});
            if (sameQuestion || asksWhy) {
                column.mapping.touchpoint = score->mapping.touchpoint;
                column.mapping.asksAbout = score->mapping.asksAbout;
            }
        } else if (column.mapping.role != ColumnRole::Ignore) {
            score = nullptr;
        }
    }
}

} // namespace milepost
