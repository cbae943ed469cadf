// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/touchpointfields.h"

#include "core/base/textfold.h"
#include "ui/models/typednumber.h"

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace milepost::touchpointfields {

namespace {

bool isSwitch(const QString &field)
{
    return field == "is_exit"_L1 || field == "is_checkout"_L1;
}

QString percentText(double share, const LocalText &words)
{
    const double percent = share * 100;
    const int decimals = qFuzzyCompare(percent + 1, std::round(percent) + 1) ? 0 : 1;
    return words.number(percent, decimals);
}

Error expected(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, {}};
}

} // namespace

QString label(const QString &field, const LocalText &words)
{
    const std::map<QString, QString> labels{
        {u"title"_s, words.say("milepost::TouchpointForm", "Title")},
        {u"description"_s, words.say("milepost::TouchpointForm", "Description")},
        {u"channel"_s, words.say("milepost::TouchpointForm", "Channel")},
        {u"department"_s, words.say("milepost::TouchpointForm", "Department")},
        {u"importance"_s, words.say("milepost::TouchpointForm", "Importance")},
        {u"visitors"_s, words.say("milepost::TouchpointForm", "Visitors")},
        {u"continued"_s, words.say("milepost::TouchpointForm", "Continued")},
        {u"expected_dropoff"_s, words.say("milepost::TouchpointForm", "Expected drop-off in %")},
        {u"is_exit"_s, words.say("TouchpointTable", "Normal end")},
        {u"is_checkout"_s, words.say("TouchpointTable", "Payment")},
    };
    return labels.at(field);
}

QString text(const Journey &journey, const Touchpoint &touchpoint, const QString &field,
             const LocalText &words)
{
    if (field == "title"_L1)
        return touchpoint.title;
    if (field == "description"_L1)
        return touchpoint.description;
    if (field == "channel"_L1) {
        const Channel *channel = journey.find<Channel>(touchpoint.channel);
        return channel ? channel->name : QString();
    }
    if (field == "department"_L1) {
        const Department *department = journey.find<Department>(touchpoint.department);
        return department ? department->name : QString();
    }
    if (field == "importance"_L1)
        return touchpoint.importance ? words.number(qint64(*touchpoint.importance)) : QString();
    if (field == "visitors"_L1)
        return touchpoint.visitors ? words.number(*touchpoint.visitors) : QString();
    if (field == "continued"_L1)
        return touchpoint.continued ? words.number(*touchpoint.continued) : QString();
    if (isSwitch(field)) {
        const bool on = field == "is_exit"_L1 ? touchpoint.isExit : touchpoint.isCheckout;
        return on ? words.say("TouchpointTable", "yes") : QString();
    }
    return touchpoint.expectedDropoff ? percentText(*touchpoint.expectedDropoff, words) : QString();
}

Result<QJsonValue> value(const QString &field, const QString &text, const LocalText &words)
{
    const QString typed = text.trimmed();
    if (field == "title"_L1 || field == "description"_L1)
        return QJsonValue(field == "title"_L1 ? typed : text);
    if (isSwitch(field)) {
        const QString folded = foldText(typed);
        for (const QString &yes :
             {words.say("TouchpointTable", "yes"), u"yes"_s, u"true"_s, u"1"_s, u"x"_s}) {
            if (folded == foldText(yes))
                return QJsonValue(true);
        }
        for (const QString &no :
             {words.say("TouchpointTable", "no"), u"no"_s, u"false"_s, u"0"_s, QString()}) {
            if (folded == foldText(no))
                return QJsonValue(false);
        }
        return expected(words.say("TouchpointTable", "Please type yes or no."));
    }
    if (typed.isEmpty())
        return QJsonValue();
    if (field == "visitors"_L1 || field == "continued"_L1) {
        if (const auto number = typedWholeNumber(typed, words.locale()))
            return QJsonValue(*number);
        return expected(
            words.say("milepost::TouchpointForm", "Please type a whole number, or leave it empty."));
    }
    if (field == "importance"_L1) {
        const auto number = typedWholeNumber(typed, words.locale());
        if (number && *number >= 1 && *number <= 5)
            return QJsonValue(*number);
        return expected(
            words.say("TouchpointTable", "Please type a whole number from 1 to 5, or leave it empty."));
    }
    if (field == "expected_dropoff"_L1) {
        const auto share = typedPercentage(typed);
        if (share && *share <= 1)
            return QJsonValue(*share);
        return expected(words.say("milepost::TouchpointForm",
                                  "Please type a percentage from 0 to 100, or leave it empty."));
    }
    return QJsonValue(typed);
}

QString stepText(const QString &field, const LocalText &words)
{
    const std::map<QString, QString> texts{
        {u"title"_s, words.say("milepost::TouchpointForm", "Rename touchpoint")},
        {u"description"_s, words.say("milepost::TouchpointForm", "Change description")},
        {u"channel"_s, words.say("milepost::TouchpointForm", "Change channel")},
        {u"department"_s, words.say("milepost::TouchpointForm", "Change department")},
        {u"importance"_s, words.say("milepost::TouchpointForm", "Change importance")},
        {u"visitors"_s, words.say("milepost::TouchpointForm", "Change visitors")},
        {u"continued"_s, words.say("milepost::TouchpointForm", "Change continued")},
        {u"expected_dropoff"_s, words.say("milepost::TouchpointForm", "Change expected drop-off")},
        {u"is_exit"_s, words.say("milepost::TouchpointForm", "Change normal end")},
        {u"is_checkout"_s, words.say("milepost::TouchpointForm", "Change payment step")},
    };
    return texts.at(field);
}

} // namespace milepost::touchpointfields
