// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/ledgertext.h"

#include <algorithm>
#include <limits>

namespace milepost {

namespace {

/// What a plural form can be chosen by.
int small(qint64 n)
{
    return int(std::clamp<qint64>(n, 0, std::numeric_limits<int>::max()));
}

} // namespace

QString daysText(const QDate &first, const QDate &last, const LocalText &text)
{
    if (!first.isValid() || !last.isValid())
        return text.say("Ledger", "undated");
    if (first == last)
        return text.date(first);
    return text.say("Ledger", "%1 to %2", "first and last day").arg(text.date(first), text.date(last));
}

QString ageText(const LedgerEntry &entry, const LocalText &text)
{
    return entry.age ? text.say("Ledger", "%n day(s) old", nullptr, small(*entry.age)) : QString();
}

QString sourceText(const LedgerSource &source, const LocalText &text)
{
    const QString count = source.withheld
        ? text.say("Ledger", "fewer than %1 answers").arg(text.number(neverShownBelow))
        : text.say("Ledger", "%n answer(s)", nullptr, small(source.n));
    const QString file = LocalText::isolateLeftToRight(source.fileName);
    const QString wave = text.number(qint64(source.wave));
    if (source.withheld)
        return text.say("Ledger", "%1, wave %2: %3", "file, wave, answers").arg(file, wave, count);
    const QString line = text.say("Ledger", "%1, wave %2: %3, %4", "file, wave, answers, days")
                             .arg(file, wave, count, daysText(source.first, source.last, text));
    if (!source.responseRate)
        return line;
    return text.say("Ledger", "%1; response rate %2 (%3)", "source, share, interval")
        .arg(line, text.percent(source.responseRate->share),
             text.percentRange(source.responseRate->interval.low, source.responseRate->interval.high));
}

QString coverageText(const Ledger &ledger, const LocalText &text)
{
    const QString scored = text.number(qint64(ledger.scored));
    const QString all = text.number(qint64(ledger.touchpoints));
    if (ledger.stale == 0)
        return text.say("Ledger", "Evidence at %1 of %2 touchpoints").arg(scored, all);
    return text.say("Ledger", "Evidence at %1 of %2 touchpoints; %3 stale")
        .arg(scored, all, text.number(qint64(ledger.stale)));
}

QString staleSentence(const Ledger &ledger, const TouchpointId &touchpoint, const LocalText &text)
{
    if (!ledger.staleTouchpoints.contains(touchpoint))
        return {};
    const LedgerEntry *newest = nullptr;
    for (const LedgerEntry *entry : ledger.of(touchpoint)) {
        if (!newest || entry->last > newest->last)
            newest = entry;
    }
    if (!newest || !newest->age)
        return {};
    return text.say("Ledger", "Stale: the newest answer is %n day(s) old (%1).", nullptr, small(*newest->age))
        .arg(text.date(newest->last));
}

} // namespace milepost
