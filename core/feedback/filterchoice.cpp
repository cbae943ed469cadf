// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/filterchoice.h"

#include "core/base/textfold.h"

#include <QSet>

namespace milepost {

namespace {

/// Values as they are compared.
class Values
{
public:
    explicit Values(const QStringList &values)
    {
        for (const QString &value : values)
            m_folded.insert(foldText(value));
    }

    bool contains(const QString &value) const { return m_folded.contains(foldText(value)); }

private:
    QSet<QString> m_folded;
};

} // namespace

bool isSameAttribute(QStringView a, QStringView b)
{
    return foldText(a) == foldText(b);
}

FilterChoice filterChoice(const Filter &filter, const QString &attribute, const QStringList &known)
{
    FilterChoice choice;
    const auto isAbout = [&](const Filter::Condition &condition) {
        return !condition.values.isEmpty() && isSameAttribute(condition.attribute, attribute);
    };
    if (std::none_of(filter.conditions.begin(), filter.conditions.end(), isAbout))
        return choice;
    choice.filters = true;
    choice.chosen = known;
    const Values all(known);
    for (const Filter::Condition &condition : filter.conditions) {
        if (!isAbout(condition))
            continue;
        const Values named(condition.values);
        choice.chosen.removeIf(
            [&](const QString &value) { return named.contains(value) == condition.others; });
        for (const QString &value : condition.values) {
            if (!all.contains(value) && !choice.gone.contains(value))
                choice.gone << value;
        }
    }
    return choice;
}

Filter withChoice(const Filter &filter, const QString &attribute, const QStringList &values)
{
    Filter result = filter;
    const auto isAbout
        = [&](const Filter::Condition &condition) { return isSameAttribute(condition.attribute, attribute); };
    // It stays where it was among the conditions, so that nothing jumps about in what is said of them.
    const auto first = std::find_if(result.conditions.begin(), result.conditions.end(), isAbout);
    const auto place = first - result.conditions.begin();
    std::erase_if(result.conditions, isAbout);
    if (!values.isEmpty())
        result.conditions.insert(result.conditions.begin() + place,
                                 {.attribute = attribute, .values = values});
    return result;
}

Filter withValue(const Filter &filter, const QString &attribute, const QString &value, bool chosen,
                 const QStringList &known)
{
    const FilterChoice before = filterChoice(filter, attribute, known);
    const Values passing(before.chosen + before.gone);
    QStringList values;
    for (const QString &other : known + before.gone) {
        const bool passes = passing.contains(other);
        if (other == value ? chosen : passes)
            values << other;
    }
    return withChoice(filter, attribute, values);
}

} // namespace milepost
