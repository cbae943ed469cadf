// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/columnprofile.h"

#include "core/base/textfold.h"
#include "core/csvimport/damagedcells.h"
#include "core/csvimport/privatecells.h"
#include "core/csvimport/scorereader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace milepost {

namespace {

constexpr qsizetype longestListed = 120;

bool isPercent(QStringView text)
{
    const bool before = text.startsWith(u'%') || text.startsWith(QChar(0x066A));
    const bool behind = text.endsWith(u'%') || text.endsWith(QChar(0x066A));
    if (before == behind)
        return false;
    const QStringView number = (before ? text.mid(1) : text.chopped(1)).trimmed();
    return !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) {
        return isAsciiDigit(c) || c == u'.' || c == u',' || c == u'-' || c == QChar(0x066B);
    });
}

/// One address of a web page, or several, and nothing else.
bool isLink(QStringView text)
{
    constexpr qsizetype longestRest = 12; // "and", "or"
    qsizetype rest = 0;
    bool found = false;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool isOne = part.contains(u"://") || part.startsWith(u"www.", Qt::CaseInsensitive);
        found = found || isOne;
        rest += isOne ? 0 : part.size();
    }
    return found && rest <= longestRest;
}

struct WordCount {
    qint64 words = 0;
    qint64 capitals = 0; ///< words that begin with a capital
};

WordCount countWords(QStringView text)
{
    WordCount count;
    bool isInside = false;
    for (const QChar c : text) {
        const bool isOfWord = !c.isSpace();
        if (isOfWord && !isInside) {
            ++count.words;
            count.capitals += c.isUpper();
        }
        isInside = isOfWord;
    }
    return count;
}

constexpr std::array<QStringView, 3> choiceSeparators{u";", u"|", u", "};

struct Number {
    enum Kind { None, Whole, Labelled, Fractional, Thousandths } kind = None;
    qint64 value = 0;
};

Number readNumber(QStringView text)
{
    qsizetype i = 0;
    const bool negative = text.startsWith(u'-');
    if (negative)
        ++i;
    const qsizetype first = i;
    qint64 value = 0;
    while (i < text.size() && isAsciiDigit(text.at(i)) && i - first < 15)
        value = value * 10 + text.at(i++).digitValue();
    if (i == first)
        return {};
    if (negative)
        value = -value;
    if (i == text.size())
        return {Number::Whole, value};
    if ((text.at(i) == u'.' || text.at(i) == u',') && i + 1 < text.size() && isAsciiDigit(text.at(i + 1))) {
        bool zeros = true;
        qsizetype k = i + 1;
        for (; k < text.size() && isAsciiDigit(text.at(k)); ++k)
            zeros = zeros && text.at(k) == u'0';
        if (k != text.size())
            return {};
        if (zeros && k - i == 4)
            return {Number::Thousandths, value};
        return {zeros ? Number::Whole : Number::Fractional, value};
    }
    // "10 - extremely likely", "1 (none at all)", "5: very good"
    const QStringView rest = text.mid(i).trimmed();
    const bool marked = rest.size() > 1
        && (rest.front() == u'-' || rest.front() == u'(' || rest.front() == u'=' || rest.front() == u':'
            || rest.front() == u'.' || rest.front() == QChar(0x2013) || rest.front() == QChar(0x2014));
    if (marked && std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); })
        && !isAsciiDigit(rest.at(1)))
        return {Number::Labelled, value};
    return {};
}

} // namespace

ColumnProfile::Cell ColumnProfile::look(std::string_view cell)
{
    Cell seen;
    const QString raw = QString::fromUtf8(cell.data(), qsizetype(std::min<size_t>(cell.size(), 4096)));
    seen.text = raw.trimmed();
    if (seen.text.isEmpty() || (seen.text.size() < 20 && meansNoAnswer(foldText(seen.text))))
        return seen;
    seen.answered = true;

    const QString digits = asciiDigits(seen.text);
    const Number number = isDayOfNumbers(digits) ? Number() : readNumber(digits);
    seen.value = number.value;
    seen.whole = number.kind == Number::Whole;
    seen.labelled = number.kind == Number::Labelled;
    seen.fractional = number.kind == Number::Fractional;
    seen.thousandths = number.kind == Number::Thousandths;
    if (number.kind == Number::None) {
        seen.percent = isPercent(digits);
        seen.damaged = isCutNumber(cell) || isDayOfNumbers(digits);
    }
    if (!seen.labelled) {
        seen.email = isEmailAddress(digits);
        seen.address = isNetworkAddress(digits);
        seen.phone = isPhoneNumber(digits);
        seen.date = DateReader::isDate(cell);
        if (seen.date)
            dateReader.observe(cell);
    }
    const WordCount words = countWords(seen.text);
    seen.words = words.words;
    seen.title = words.words >= 2 && words.capitals * 3 >= words.words * 2;
    seen.link = isLink(seen.text);
    lookForChoices(seen.text);
    constexpr qsizetype mostSamples = 40;
    if (samples.size() < mostSamples && seen.text.size() <= longestListed)
        samples.append(seen.text);
    return seen;
}

void ColumnProfile::lookForChoices(QStringView text)
{
    constexpr qsizetype longestChoices = 2000;
    constexpr qsizetype mostDistinct = 60;
    ++m_looked;
    if (text.size() > longestChoices)
        return;
    for (size_t i = 0; i < choiceSeparators.size(); ++i) {
        Parts &parts = m_parts[i];
        if (parts.distinct.size() > mostDistinct)
            continue;
        if (text.contains(choiceSeparators[i]))
            ++parts.cells;
        for (QStringView rest = text; !rest.isEmpty();) {
            const qsizetype end = rest.indexOf(choiceSeparators[i]);
            const QStringView part = rest.left(end < 0 ? rest.size() : end).trimmed();
            rest = end < 0 ? QStringView() : rest.mid(end + choiceSeparators[i].size());
            if (part.isEmpty())
                continue;
            ++parts.parts;
            parts.characters += part.size();
            parts.distinct.insert(qHash(part));
        }
    }
}

void ColumnProfile::conclude()
{
    for (auto &[text, cell] : m_cells)
        count(cell, std::exchange(cell.again, 0));
    dateOrder = dateReader.provenOrder();
    joinedBy.clear();
    constexpr qint64 longestMean = 60;
    constexpr qsizetype mostDistinct = 60;
    for (size_t i = 0; i < choiceSeparators.size() && joinedBy.isEmpty(); ++i) {
        const Parts &parts = m_parts[i];
        const qint64 distinct = parts.distinct.size();
        // The same few choices come again and again; the parts of sentences do not.
        if (parts.cells >= 2 && parts.cells * 7 >= m_looked && distinct <= mostDistinct
            && parts.parts * 2 >= distinct * 3 && parts.characters <= longestMean * parts.parts)
            joinedBy = choiceSeparators[i].toString();
    }
}

void ColumnProfile::add(std::string_view cell)
{
    const auto known = m_cells.find(cell);
    if (known != m_cells.end()) {
        repeats = true;
        filled += known->second.answered;
        ++known->second.again;
        return;
    }
    const Cell seen = look(cell);
    if (seen.answered && !repeats) {
        const quint64 hash = qHash(seen.text);
        repeats = m_seen.contains(hash);
        m_seen.insert(hash);
    }
    filled += seen.answered;
    count(seen, 1);
    remember(cell, seen);
}

void ColumnProfile::remember(std::string_view text, const Cell &cell)
{
    constexpr size_t mostUnique = 1000; // ids do not come again
    if (text.size() <= size_t(longestListed) && (repeats || m_cells.size() < mostUnique))
        m_cells.emplace(text, cell);
}

void ColumnProfile::count(const Cell &cell, qint64 times)
{
    if (!cell.answered || times == 0)
        return;
    characters += times * cell.text.size();
    if (cell.whole || cell.labelled) {
        lowest = scores() == 0 ? cell.value : std::min(lowest, cell.value);
        highest = scores() == 0 ? cell.value : std::max(highest, cell.value);
    }
    const auto timesIf = [times](bool is) { return is ? times : 0; };
    whole += timesIf(cell.whole);
    labelled += timesIf(cell.labelled);
    fractional += timesIf(cell.fractional);
    thousandths += timesIf(cell.thousandths);
    percents += timesIf(cell.percent);
    links += timesIf(cell.link);
    titles += timesIf(cell.title);
    damaged += timesIf(cell.damaged);
    emails += timesIf(cell.email);
    addresses += timesIf(cell.address);
    phones += timesIf(cell.phone);
    dates += timesIf(cell.date);
    words += times * cell.words;

    if (manyValues)
        return;
    if (const auto it = counts.find(cell.text); it != counts.end()) {
        it.value() += times;
    } else if (values.size() < maximumListed && cell.text.size() <= longestListed) {
        values.append(cell.text);
        counts.insert(cell.text, times);
        if (cell.whole || cell.labelled)
            numbers.insert(cell.text, cell.value);
    } else {
        manyValues = true;
        values.clear();
        counts.clear();
        numbers.clear();
    }
}

} // namespace milepost
