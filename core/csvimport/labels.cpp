// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/labels.h"

#include "core/base/textfold.h"
#include "core/csvimport/scorereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

using Family = LabelProposal::Family;

constexpr double enoughKnown = 0.8; // of the answers; the rest is listed as unknown

/// The words of one scale, folded, with their points from its low end.
struct WordScale {
    Family family = Family::Agreement;
    int points = 0;
    QHash<QString, int> words;
};

/// resources/scales/answers.json
struct AnswerWords {
    std::vector<WordScale> scales;
    std::vector<QSet<QString>> others;
    QSet<QString> noAnswer;
    QSet<QString> groups;
};

QSet<QString> foldedWords(const QJsonValue &value)
{
    QSet<QString> words;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &word : list)
        words.insert(foldText(word.toString()));
    return words;
}

AnswerWords readAnswerWords()
{
    AnswerWords answers;
    QFile file(u":/scales/answers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return answers;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray scales = json.value("scales"_L1).toArray();
    for (const QJsonValue &value : scales) {
        const QString family = value["family"_L1].toString();
        const QJsonArray points = value["points"_L1].toArray();
        WordScale scale;
        scale.family = family == "satisfaction"_L1 ? Family::Satisfaction
            : family == "effort"_L1                ? Family::Effort
                                                   : Family::Agreement;
        scale.points = int(points.size());
        for (qsizetype i = 0; i < points.size(); ++i) {
            const QSet<QString> words = foldedWords(points.at(i));
            for (const QString &word : words)
                scale.words.insert(word, int(i) + 1);
        }
        answers.scales.push_back(std::move(scale));
    }
    const QJsonArray others = json.value("other"_L1).toArray();
    for (const QJsonValue &words : others)
        answers.others.push_back(foldedWords(words));
    answers.noAnswer = foldedWords(json.value("no_answer"_L1));
    answers.groups = foldedWords(json.value("score_groups"_L1));
    return answers;
}

const AnswerWords &answerWords()
{
    static const AnswerWords answers = readAnswerWords();
    return answers;
}

/// The proposal of one scale for the texts that are an answer at all.
std::optional<LabelProposal> proposalOf(const WordScale &scale, const QStringList &answers,
                                        const QHash<QString, qint64> &counts)
{
    LabelProposal proposal;
    proposal.family = scale.family;
    proposal.points = scale.points;
    int low = 0;
    int high = 0;
    qint64 known = 0;
    qint64 all = 0;
    QHash<int, QString> wording; // two wordings of one point belong to a finer scale
    for (const QString &answer : answers) {
        const qint64 count = counts.value(answer, 1);
        all += count;
        const auto it = scale.words.constFind(foldText(answer));
        if (it == scale.words.constEnd()) {
            proposal.unknown.append(answer);
            continue;
        }
        if (wording.value(it.value(), it.key()) != it.key())
            return std::nullopt;
        wording.insert(it.value(), it.key());
        proposal.labels.insert(answer, it.value());
        known += count;
        low += it.value() * 2 <= proposal.points;
        high += it.value() * 2 > proposal.points + 1;
    }
    const bool isNearlyAll
        = proposal.unknown.isEmpty() || (wording.size() >= 3 && double(known) >= enoughKnown * double(all));
    if (!isNearlyAll || low == 0 || high == 0)
        return std::nullopt;
    return proposal;
}

/// The words behind a leading number: "5 - Very good", "5 (Very good)".
QString wordsBehindNumber(const QString &text)
{
    qsizetype i = 0;
    while (i < text.size() && !text.at(i).isLetter())
        ++i;
    QString words = text.mid(i).trimmed();
    while (!words.isEmpty() && !words.back().isLetterOrNumber())
        words.chop(1);
    return words;
}

} // namespace

std::optional<LabelProposal> proposeLabels(const QStringList &values, const QHash<QString, qint64> &counts)
{
    constexpr qsizetype mostAnswers = 14;
    QStringList answers;
    QStringList none;
    for (const QString &value : values)
        (saysNoAnswer(value) ? none : answers).append(value);
    if (answers.size() < 2 || answers.size() > mostAnswers)
        return std::nullopt;
    std::optional<LabelProposal> best;
    for (const WordScale &scale : answerWords().scales) {
        auto proposal = proposalOf(scale, answers, counts);
        if (proposal && (!best || proposal->unknown.size() < best->unknown.size()))
            best = std::move(proposal);
    }
    if (best)
        best->noAnswer = none;
    return best;
}

int directionOfLabels(const QHash<QString, qint64> &numbers, LabelProposal::Family &family)
{
    for (const WordScale &scale : answerWords().scales) {
        std::vector<std::pair<qint64, int>> points;
        for (auto it = numbers.begin(); it != numbers.end(); ++it) {
            if (const auto word = scale.words.constFind(foldText(wordsBehindNumber(it.key())));
                word != scale.words.constEnd())
                points.emplace_back(it.value(), word.value());
        }
        if (points.size() < 2)
            continue;
        std::sort(points.begin(), points.end());
        bool rises = true;
        bool falls = true;
        for (size_t i = 1; i < points.size(); ++i) {
            rises = rises && points[i].second > points[i - 1].second;
            falls = falls && points[i].second < points[i - 1].second;
        }
        family = scale.family;
        if (rises || falls)
            return rises ? 1 : -1;
    }
    return 0;
}

bool saysNoAnswer(const QString &text)
{
    const QString folded = foldText(text);
    return answerWords().noAnswer.contains(folded) || meansNoAnswer(folded);
}

bool areGroupsOfScores(const QStringList &values)
{
    const QSet<QString> &groups = answerWords().groups;
    return !values.isEmpty() && std::all_of(values.begin(), values.end(), [&](const QString &value) {
        return groups.contains(foldText(value));
    });
}

bool areWordsOfAnotherScale(const QStringList &values)
{
    const auto &others = answerWords().others;
    return values.size() >= 2 && std::any_of(others.begin(), others.end(), [&](const QSet<QString> &words) {
               return std::all_of(values.begin(), values.end(), [&](const QString &value) {
                   return words.contains(foldText(value)) || saysNoAnswer(value);
               });
           });
}

} // namespace milepost
