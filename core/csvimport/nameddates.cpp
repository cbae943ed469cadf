// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/nameddates.h"

#include "core/base/textfold.h"

#include <QCalendar>
#include <QHash>
#include <QSet>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

struct NamedMonth {
    int month = 0;
    bool jalali = false;
};

const QHash<QString, NamedMonth> &monthNames()
{
    static const QHash<QString, NamedMonth> names = [] {
        // Every line holds the twelve names of one spelling.
        static constexpr std::array<QStringView, 5> gregorian{
            u"january february march april may june july august september october november december",
            u"jan feb mar apr may jun jul aug sep oct nov dec",
            u"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
            u"oca şub mar nis may haz tem ağu eyl eki kas ara",
            u"ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر"};
        static constexpr std::array<QStringView, 3> jalali{
            u"فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
            u"farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand",
            u"farvardin ordibehesht khordad tir amordad shahrivar mehr aban azar dei bahman esfand"};
        QHash<QString, NamedMonth> all;
        const auto add = [&all](QStringView line, bool isJalali) {
            int month = 0;
            for (const QStringView name : line.split(u' '))
                all.insert(foldText(name), {++month, isJalali});
        };
        for (const QStringView line : gregorian)
            add(line, false);
        for (const QStringView line : jalali)
            add(line, true);
        all.insert(u"sept"_s, {9, false});
        return all;
    }();
    return names;
}

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers = [] {
        QSet<QString> all;
        static constexpr QStringView words
            = u"th st nd rd of mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday "
              u"sunday pazartesi salı çarşamba perşembe cuma cumartesi pazar شنبه یکشنبه دوشنبه "
              u"سه‌شنبه "
              u"چهارشنبه پنجشنبه جمعه ماه";
        for (const QStringView filler : words.split(u' '))
            all.insert(foldText(filler));
        return all;
    }();
    return fillers.contains(word);
}

/// Numbers and words by turns: "16th May" is 16, th, may.
QStringList tokensOf(const QString &folded)
{
    QStringList tokens;
    bool open = false;
    for (const QChar c : folded) {
        const bool continues = open && c.isLetterOrNumber() && c.isDigit() == tokens.last().back().isDigit();
        if (continues)
            tokens.last().append(c);
        else if (c.isLetterOrNumber())
            tokens.append(QString(c));
        open = c.isLetterOrNumber();
    }
    return tokens;
}

} // namespace

QDate readNamedDate(QStringView text)
{
    constexpr qsizetype longest = 48;
    if (text.size() < 6 || text.size() > longest)
        return {};
    const QStringList tokens = tokensOf(foldText(text));
    std::optional<NamedMonth> month;
    int day = 0;
    int year = 0;
    qsizetype used = 0;
    for (; used < tokens.size() && !(month && day && year); ++used) {
        const QString &token = tokens[used];
        if (!token.front().isDigit()) {
            const auto name = monthNames().constFind(token);
            if (name != monthNames().constEnd() && !month)
                month = *name;
            else if (!isFiller(token))
                return {};
        } else if (token.size() <= 2 && day == 0) {
            day = token.toInt();
        } else if (token.size() == 4 && year == 0) {
            year = token.toInt();
        } else if (token.size() == 2 && month && year == 0) {
            year = token.toInt() + (token.toInt() < 70 ? 2000 : 1900);
        } else {
            return {};
        }
    }
    if (!month || day == 0 || year == 0)
        return {};
    // Behind it the time and its zone, no sentence.
    constexpr qsizetype mostBehind = 8;
    if (tokens.size() - used > mostBehind)
        return {};
    for (; used < tokens.size(); ++used) {
        if (!tokens[used].front().isDigit() && tokens[used].size() > 4 && !isFiller(tokens[used]))
            return {};
    }
    if (!month->jalali)
        return QDate(year, month->month, day);
    return QCalendar(QCalendar::System::Jalali).dateFromParts(year, month->month, day);
}

} // namespace milepost
