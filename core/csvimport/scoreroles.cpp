// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RoleFinder's scores: which metric a column asks for, and on which scale.

#include "core/base/textfold.h"
#include "core/csvimport/labels.h"
#include "core/csvimport/rolefinder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

bool asksToRecommend(const QString &header)
{
    return mentions(header,
                    {u"nps ", u"recommend", u"net promoter", u"tavsiye", u"önerir misiniz",
                     u"önerme olasılığ", u"توصیه", u"پیشنهاد می‌کنید", u"پیشنهاد کنید",
                     u"معرفی می‌کنید"});
}
bool asksSatisfaction(const QString &header)
{
    return mentions(header, {u"satisf", u"csat ", u"memnun", u"رضایت", u"راضی"});
}
bool asksEffort(const QString &header)
{
    return mentions(header,
                    {u"effort", u"ces ", u"ces1 ", u"easy ", u"ease ", u"easily ", u"difficult", u"kolay",
                     u"zor ", u"zorlan", u"çaba", u"آسان", u"راحت ", u"سخت ", u"تلاش "});
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
    // "How satisfied are you with ... [Delivery]": the row of the grid is what the score is about.
    const QString &question = column.mapping.header.value(0);
    const qsizetype open = question.lastIndexOf(u'[');
    if (open > 0 && question.trimmed().endsWith(u']'))
        column.mapping.touchpoint = question.mid(open + 1, question.trimmed().size() - open - 2).simplified();
    for (const QString &value : column.profile.values) {
        // A labelled number is its number: "10 - extremely likely".
        qsizetype digits = 0;
        const QString ascii = asciiDigits(value);
        while (digits < ascii.size() && ascii.at(digits) >= u'0' && ascii.at(digits) <= u'9')
            ++digits;
        if (digits > 0 && digits < 4
            && std::any_of(ascii.begin() + digits, ascii.end(), [](QChar c) { return c.isLetter(); }))
            column.mapping.labels.insert(value, ascii.left(digits).toInt());
    }
}

void RoleFinder::askDirection(Column &column)
{
    const int low = column.mapping.scaleLow.value_or(1);
    const int high = column.mapping.scaleHigh.value_or(7);
    m_mapping.questions.push_back(
        {column.mapping.index,
         u"direction"_s,
         QCoreApplication::translate("FileGuess", "Which end of “%1” means that it was easy?")
             .arg(column.mapping.header.value(0).simplified().left(120)),
         {{u"high"_s, QCoreApplication::translate("FileGuess", "%L1 is easy").arg(high)},
          {u"low"_s, QCoreApplication::translate("FileGuess", "%L1 is easy").arg(low)}}});
}

bool RoleFinder::findScore(Column &column)
{
    if (!column.profile.manyValues && findWordedScore(column))
        return true;
    return findNumericScore(column);
}

bool RoleFinder::findWordedScore(Column &column)
{
    const auto proposal = proposeLabels(column.profile.values);
    if (!proposal)
        return false;
    switch (proposal->family) {
    case LabelProposal::Family::Satisfaction:
        score(
            column, Metric::Csat,
            QCoreApplication::translate(
                "FileGuess", "The answers are words of satisfaction; the numbers for them are a proposal."));
        column.mapping.labels = proposal->labels;
        return true;
    case LabelProposal::Family::Effort:
        score(column, Metric::Ces1,
              QCoreApplication::translate(
                  "FileGuess",
                  "The answers are words of ease and difficulty; the numbers for them are a proposal."));
        column.mapping.labels = proposal->labels;
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
        column.mapping.labels = proposal->labels;
        if (mentions(column.all, {u"difficult", u"effort", u"zor ", u"zorlan", u"çaba", u"سخت ", u"تلاش "}))
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

bool RoleFinder::findNumericScore(Column &column)
{
    const ColumnProfile &p = column.profile;
    const bool recommend = asksToRecommend(column.all);
    const bool satisfaction = asksSatisfaction(column.all);
    const bool effort = asksEffort(column.all);
    const bool named = recommend || satisfaction || effort;
    if (named && p.fractional > 0 && p.isMostly(p.fractional + p.scores())) {
        column.take(ColumnRole::Ignore,
                    QCoreApplication::translate("FileGuess",
                                                "Fractions: these are averages of answers, not answers."));
        return true;
    }
    if (!p.isMostly(p.scores(), named ? 0.8 : 0.9))
        return false;
    if (named && (p.lowest < 0 || p.highest > 10)) {
        column.take(ColumnRole::Ignore,
                    QCoreApplication::translate(
                        "FileGuess", "Numbers from %L1 to %L2: figures already computed, not answers.")
                        .arg(p.lowest)
                        .arg(p.highest));
        return true;
    }
    if (recommend) {
        const bool says
            = mentions(column.all,
                       {u"nps ", u"net promoter", u"0 10 ", u"0 to 10 ", u"0 and 10 ", u"from 0 "})
            || (column.all.contains(u" 0 ") && column.all.contains(u" 10 "));
        const bool oneToTen = mentions(column.all, {u"1 10 ", u"1 to 10 ", u"from 1 "});
        if (p.lowest == 0 || (says && !oneToTen) || (p.lowest > 1 && !oneToTen)) {
            score(column, Metric::Nps,
                  p.lowest == 0 ? QCoreApplication::translate(
                      "FileGuess",
                      "The question is about recommending, the answers are whole numbers from 0 to 10.")
                                : QCoreApplication::translate(
                                      "FileGuess",
                                      "The question is about recommending; nobody chose a number below %L1.")
                                      .arg(p.lowest));
            return true;
        }
        score(column, Metric::Nps,
              QCoreApplication::translate(
                  "FileGuess",
                  "The question is about recommending, but no 0 occurs: the scale may be 1 to 10."));
        column.mapping.scaleLow = 1;
        m_mapping.questions.push_back(
            {column.mapping.index,
             u"scale"_s,
             QCoreApplication::translate("FileGuess", "Which answers could people choose in “%1”?")
                 .arg(column.mapping.header.value(0).simplified().left(120)),
             {{u"0-10"_s, QCoreApplication::translate("FileGuess", "0 to 10, nobody chose 0")},
              {u"ignore"_s,
               QCoreApplication::translate("FileGuess", "1 to 10: no NPS, leave the column out")}}});
        return true;
    }
    if (satisfaction && !effort) {
        if (p.lowest >= 1 && p.highest <= 5) {
            score(column, Metric::Csat,
                  QCoreApplication::translate(
                      "FileGuess",
                      "The question is about satisfaction, the answers are whole numbers from 1 to 5."));
            return true;
        }
        column.take(
            ColumnRole::Ignore,
            QCoreApplication::translate(
                "FileGuess", "Satisfaction on a scale from %L1 to %L2, which no metric of the map uses.")
                .arg(p.lowest)
                .arg(p.highest));
        return true;
    }
    if (effort && !satisfaction && p.lowest >= 1 && p.highest <= 7) {
        const bool seven = p.highest > 5 || mentions(column.all, {u"1 7 ", u"1 to 7 ", u"ces2", u"ces 2 "});
        score(column, seven ? Metric::Ces : Metric::Ces1,
              seven ? QCoreApplication::translate(
                  "FileGuess",
                  "The question is about effort or ease, the answers are whole numbers from 1 to 7.")
                    : QCoreApplication::translate(
                        "FileGuess",
                        "The question is about effort or ease, the answers are whole numbers from 1 to 5."));
        askDirection(column);
        return true;
    }
    if (p.lowest >= 0 && p.highest <= 10 && p.highest > 1) {
        column.take(
            ColumnRole::Ignore,
            QCoreApplication::translate(
                "FileGuess", "Whole numbers from %L1 to %L2; which metric they are, the header does not say.")
                .arg(p.lowest)
                .arg(p.highest));
        return true;
    }
    column.take(ColumnRole::Ignore, QCoreApplication::translate("FileGuess", "Numbers that are no scores."));
    return true;
}

} // namespace milepost
