// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/labels.h"

#include "core/base/textfold.h"

#include <array>
#include <vector>

namespace milepost {

namespace {

using Family = LabelProposal::Family;

/// Words of one scale, from its low end; several wordings of a point are separated by |.
struct WordScale {
    Family family;
    std::vector<const char16_t *> points;
};

const std::vector<WordScale> &wordScales()
{
    static const std::vector<WordScale> scales{
        {Family::Satisfaction,
         {(u"very dissatisfied|very unsatisfied|extremely dissatisfied|completely dissatisfied|"
           u"not at all satisfied"),
          u"dissatisfied|unsatisfied|somewhat dissatisfied|not satisfied",
          u"neutral|neither satisfied nor dissatisfied|neither|ok|okay", u"satisfied|somewhat satisfied",
          u"very satisfied|extremely satisfied|completely satisfied"}},
        {Family::Satisfaction,
         {u"very poor|very bad|terrible", u"poor|bad", u"fair|average|okay|ok|neutral", u"good",
          u"excellent|very good"}},
        {Family::Satisfaction,
         {u"hiç memnun değilim|hiç memnun kalmadım|çok memnuniyetsizim",
          u"memnun değilim|memnun kalmadım|memnuniyetsizim",
          u"kararsızım|ne memnunum ne değilim|ne memnunum ne memnun değilim|orta|nötr",
          u"memnunum|memnun kaldım", u"çok memnunum|çok memnun kaldım"}},
        {Family::Satisfaction, {u"çok kötü", u"kötü", u"orta", u"iyi", u"çok iyi|mükemmel"}},
        {Family::Satisfaction,
         {u"خیلی ناراضی|بسیار ناراضی|کاملا ناراضی|خیلی "
          u"ناراضی‌ام|کاملاً "
          u"ناراضی",
          u"ناراضی|ناراضی‌ام|نسبتا ناراضی",
          u"نه راضی نه ناراضی|متوسط|بی‌نظر|نظری ندارم",
          u"راضی|راضی‌ام|نسبتا راضی",
          u"خیلی راضی|بسیار راضی|کاملا راضی|خیلی راضی‌ام|کاملاً "
          u"راضی"}},
        {Family::Satisfaction,
         {u"خیلی بد|خیلی بد است", u"بد|بد است", u"متوسط|متوسط است|معمولی", u"خوب|خوب است",
          u"خیلی خوب|عالی|عالی است"}},
        // Effort: 1 is little effort, as on the scale of CES 1.0.
        {Family::Effort,
         {u"very easy|extremely easy|very low effort", u"easy|somewhat easy|low effort",
          u"neutral|neither easy nor difficult|moderate", u"difficult|somewhat difficult|hard|high effort",
          u"very difficult|extremely difficult|very hard|very high effort"}},
        {Family::Effort, {u"çok kolay", u"kolay", u"ne kolay ne zor|orta|normal", u"zor", u"çok zor"}},
        {Family::Effort,
         {u"خیلی آسان|بسیار آسان", u"آسان", u"متوسط|نه آسان نه سخت", u"سخت|دشوار",
          u"خیلی سخت|بسیار دشوار|خیلی دشوار"}},
        {Family::Agreement,
         {u"strongly disagree|completely disagree", u"disagree|somewhat disagree",
          u"neither agree nor disagree|neutral|undecided", u"agree|somewhat agree",
          u"strongly agree|completely agree"}},
        {Family::Agreement,
         {u"strongly disagree|completely disagree", u"disagree", u"somewhat disagree|slightly disagree",
          u"neither agree nor disagree|neutral|undecided", u"somewhat agree|slightly agree", u"agree",
          u"strongly agree|completely agree"}},
        {Family::Agreement,
         {u"kesinlikle katılmıyorum|hiç katılmıyorum", u"katılmıyorum",
          u"kararsızım|ne katılıyorum ne katılmıyorum", u"katılıyorum",
          u"kesinlikle katılıyorum|tamamen katılıyorum"}},
        {Family::Agreement,
         {u"کاملا مخالفم|کاملاً مخالفم", u"نسبتا مخالفم|نسبتاً مخالفم|مخالفم",
          u"نه موافقم و نه مخالف|نه موافقم نه مخالفم|بی‌نظرم",
          u"نسبتا موافقم|نسبتاً موافقم|موافقم", u"کاملا موافقم|کاملاً موافقم"}},
    };
    return scales;
}

/// The folded wordings of every scale with their points.
const std::vector<QHash<QString, int>> &foldedScales()
{
    static const std::vector<QHash<QString, int>> folded = [] {
        std::vector<QHash<QString, int>> all;
        for (const WordScale &scale : wordScales()) {
            QHash<QString, int> words;
            for (size_t i = 0; i < scale.points.size(); ++i) {
                for (const QStringView word : QStringView(scale.points[i]).split(u'|'))
                    words.insert(foldText(word), int(i) + 1);
            }
            all.push_back(std::move(words));
        }
        return all;
    }();
    return folded;
}

} // namespace

std::optional<LabelProposal> proposeLabels(const QStringList &values)
{
    if (values.size() < 2 || values.size() > 11)
        return std::nullopt;
    for (size_t i = 0; i < wordScales().size(); ++i) {
        const QHash<QString, int> &words = foldedScales()[i];
        LabelProposal proposal;
        proposal.family = wordScales()[i].family;
        proposal.points = int(wordScales()[i].points.size());
        int low = 0;
        int high = 0;
        QHash<int, QString> wording; // two wordings of one point belong to a finer scale
        for (const QString &value : values) {
            const auto it = words.constFind(foldText(value));
            if (it == words.constEnd() || wording.value(it.value(), it.key()) != it.key())
                break;
            wording.insert(it.value(), it.key());
            proposal.labels.insert(value, it.value());
            low += it.value() * 2 <= proposal.points;
            high += it.value() * 2 > proposal.points + 1;
        }
        if (proposal.labels.size() == values.size() && low > 0 && high > 0)
            return proposal;
    }
    return std::nullopt;
}

} // namespace milepost
