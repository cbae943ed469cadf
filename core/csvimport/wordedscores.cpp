// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RoleFinder's scores in words: "Very satisfied", "10 - Extremely likely", and what has been mixed up.

#include "core/base/textfold.h"
#include "core/csvimport/damagedcells.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/rolefinder.h"
#include "core/csvimport/scorewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

bool RoleFinder::findWordedScore(Column &column)
{
    const auto proposal = proposeLabels(column.profile.values, column.profile.counts);
    if (!proposal) {
        if (areWordsOfAnotherScale(column.profile.values)) {
            column.take(
                ColumnRole::Ignore,
                QCoreApplication::translate("FileGuess", "Answers in words of a scale that no metric uses."));
            return true;
        }
        return false;
    }
    const auto takeLabels = [&] {
        column.mapping.labels = proposal->labels;
        column.mapping.noAnswer = proposal->noAnswer;
        if (!proposal->noAnswer.isEmpty())
            column.mapping.evidence += u' '
                + QCoreApplication::translate("FileGuess", "%1 is taken for “not answered”.")
                      .arg(quotedTexts(proposal->noAnswer));
        if (!proposal->unknown.isEmpty())
            column.mapping.evidence += u' '
                + QCoreApplication::translate("FileGuess", "%1 has no number yet.")
                      .arg(quotedTexts(proposal->unknown));
    };
    switch (proposal->family) {
    case LabelProposal::Family::Satisfaction:
        score(
            column, Metric::Csat,
            QCoreApplication::translate(
                "FileGuess", "The answers are words of satisfaction; the numbers for them are a proposal."));
        takeLabels();
        return true;
    case LabelProposal::Family::Effort:
        score(column, Metric::Ces1,
              QCoreApplication::translate(
                  "FileGuess",
                  "The answers are words of ease and difficulty; the numbers for them are a proposal."));
        takeLabels();
        column.mapping.direction = ScoreDirection::Low;
        return true;
    case LabelProposal::Family::Agreement:
        break;
    }
    if (proposal->points == 7 && asksEffort(column.all)) {
        score(column, Metric::Ces,
              QCoreApplication::translate(
                  "FileGuess",
                  "Agreement on seven points with a sentence about ease; the numbers are a proposal."));
        takeLabels();
        if (asksForDifficulty(column.all))
            askDirection(column);
        else
            column.mapping.direction = ScoreDirection::High;
        return true;
    }
    column.take(ColumnRole::Ignore,
                QCoreApplication::translate(
                    "FileGuess", "Answers of agreement: what they say about a metric cannot be known."));
    return true;
}

/// Numbers and words in one column, or the same words at different numbers: two scales have come together.
bool RoleFinder::findMixedScore(Column &column)
{
    const ColumnProfile &p = column.profile;
    if (!(asksToRecommend(column.all) || asksSatisfaction(column.all) || asksEffort(column.all)))
        return false;
    QStringList words;
    qint64 worded = 0;
    QHash<QString, qint64> numberOfWords;
    bool contradicts = false;
    for (const QString &value : p.values) {
        const auto number = p.numbers.constFind(value);
        if (number == p.numbers.constEnd()) {
            if (!saysNoAnswer(value) && !isDayOfNumbers(value)) {
                words.append(value);
                worded += p.counts.value(value);
            }
            continue;
        }
        qsizetype i = 0;
        while (i < value.size() && !value.at(i).isLetter())
            ++i;
        const QString label = foldText(QStringView(value).mid(i));
        if (label.isEmpty())
            continue;
        const auto known = numberOfWords.constFind(label);
        contradicts = contradicts || (known != numberOfWords.constEnd() && known.value() != number.value());
        numberOfWords.insert(label, number.value());
    }
    if (contradicts) {
        column.take(ColumnRole::Ignore,
                    QCoreApplication::translate(
                        "FileGuess",
                        "The same words stand at different numbers: two scales are mixed in this column. "
                        "Export each question by itself."));
        return true;
    }
    const bool isMixed = p.isMostly(p.scores(), 0.2) && p.isMostly(worded, 0.03)
        && !p.isMostly(p.scores(), 0.97) && words.size() <= 8 && p.isMostly(p.scores() + worded);
    if (!isMixed || !findNumericScore(column) || column.mapping.role != ColumnRole::Score)
        return isMixed && column.isFound;
    column.mapping.evidence += u' '
        + QCoreApplication::translate("FileGuess", "Words stand among the numbers: %1.")
              .arg(quotedTexts(words));
    m_mapping.questions.push_back(
        {column.mapping.index,
         u"words"_s,
         QCoreApplication::translate("FileGuess", "“%1” holds numbers and the words %2. What are the words?")
             .arg(inSentence(column.question), quotedTexts(words)),
         {{u"no_answer"_s, QCoreApplication::translate("FileGuess", "No answers: only the numbers count")},
          {u"ignore"_s,
           QCoreApplication::translate("FileGuess", "Answers of another scale: leave the column out")}}});
    m_mapping.questions.back().texts = words;
    return true;
}

} // namespace milepost
