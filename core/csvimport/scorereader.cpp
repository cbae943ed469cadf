// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/scorereader.h"

#include "core/base/textfold.h"
#include "core/csvimport/damagedcells.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr ScoreReading problem(const char *reason)
{
    return {.kind = ScoreReading::Kind::Problem, .reason = reason};
}

bool isDecimalMark(QChar c)
{
    constexpr char16_t arabicDecimalMark = 0x066B;
    return c == u'.' || c == u',' || c == QChar(arabicDecimalMark);
}

/// What stands between a leading score and its words: "10 - likely", "10 (likely)", "0 = not at all", "5:
/// good".
bool separatesLabel(QChar c)
{
    constexpr char16_t enDash = 0x2013;
    constexpr char16_t emDash = 0x2014;
    return c == u'-' || c == QChar(enDash) || c == QChar(emDash) || c == u'(' || c == u'=' || c == u':'
        || c == u')' || c == u'.';
}

/// The number at the start of `text`, of which `length` characters were used.
struct LeadingNumber {
    qint64 value = 0;
    qsizetype length = 0;
    QChar mark; ///< the decimal or thousands mark
    qsizetype decimals = -1; ///< digits after the decimal mark; -1 without a mark
    bool wholeDecimals = true; ///< all of them 0
};

std::optional<LeadingNumber> leadingNumber(QStringView text)
{
    constexpr char16_t minusSign = 0x2212;
    constexpr qsizetype longest = 9; // every scale ends far below
    LeadingNumber number;
    qsizetype i = 0;
    const bool negative = !text.isEmpty() && (text.front() == u'-' || text.front() == QChar(minusSign));
    if (negative || (!text.isEmpty() && text.front() == u'+'))
        ++i;
    const qsizetype firstDigit = i;
    for (; i < text.size() && isAsciiDigit(text.at(i)); ++i) {
        if (i - firstDigit >= longest)
            return std::nullopt;
        number.value = number.value * 10 + (text.at(i).unicode() - u'0');
    }
    if (i == firstDigit)
        return std::nullopt;
    if (i + 1 < text.size() && isDecimalMark(text.at(i)) && isAsciiDigit(text.at(i + 1))) {
        number.mark = text.at(i);
        const qsizetype firstDecimal = ++i;
        for (; i < text.size() && isAsciiDigit(text.at(i)); ++i)
            number.wholeDecimals = number.wholeDecimals && text.at(i) == u'0';
        number.decimals = i - firstDecimal;
    }
    if (negative)
        number.value = -number.value;
    number.length = i;
    return number;
}

/// Whether the rest behind a leading whole number is only its label in words, not a range ("10-49") or a
/// share ("9/10").
bool isLabelAfterNumber(QStringView rest)
{
    const qsizetype before = rest.size();
    rest = rest.trimmed();
    if (rest.isEmpty())
        return true;
    if (!separatesLabel(rest.front()))
        return false;
    // A dot or dash glued to more digits is another notation.
    const bool spaced = rest.size() < before;
    QStringView words = rest.mid(1).trimmed();
    if (words.isEmpty())
        return rest.front() == u')' || rest.front() == u'.' || rest.front() == u':';
    return !isAsciiDigit(words.front()) && (spaced || rest.front() != u'.' || words.front().isLetter());
}

} // namespace

bool meansNoAnswer(QStringView folded)
{
    static constexpr std::array<QStringView, 14> words{
        u"n/a", u"na", u"n.a.",   u"n.a",    u"#n/a",           u"nan",         u"null",
        u"-",   u"--", u"\u2013", u"\u2014", u"not applicable", u"uygulanamaz", u"[not completed]"};
    return std::find(words.begin(), words.end(), folded) != words.end();
}

std::optional<bool> yesOrNo(QStringView cell)
{
    static const std::array<QString, 7> yes{
        u"1"_s, u"true"_s, u"yes"_s, u"y"_s, foldText(u"evet"), foldText(u"بله"), foldText(u"doğru")};
    static const std::array<QString, 7> no{
        u"0"_s, u"false"_s, u"no"_s, u"n"_s, foldText(u"hayır"), foldText(u"خیر"), foldText(u"yanlış")};
    const QString folded = foldText(cell);
    if (std::find(yes.begin(), yes.end(), folded) != yes.end())
        return true;
    if (std::find(no.begin(), no.end(), folded) != no.end())
        return false;
    return std::nullopt;
}

ScoreReader::ScoreReader(Metric metric, const ColumnMapping &column)
    : ScoreReader(metricScale(metric), column)
{
}

ScoreReader::ScoreReader(const MetricScale &scale, const ColumnMapping &column)
    : m_scale(scale)
    , m_decimalMark(column.decimalMark)
{
    const ScoreDirection own = m_scale.highIsGood ? ScoreDirection::High : ScoreDirection::Low;
    m_turned = column.direction.value_or(own) != own;
    for (auto it = column.labels.begin(); it != column.labels.end(); ++it)
        m_labels.insert(foldText(it.key()), it.value());
    for (const QString &text : column.noAnswer)
        m_noAnswer.insert(foldText(text));
}

bool ScoreReader::fits(Metric metric, const ColumnMapping &column)
{
    return fits(metricScale(metric), column);
}

bool ScoreReader::fits(const MetricScale &scale, const ColumnMapping &column)
{
    return column.scaleLow.value_or(scale.low) == scale.low
        && column.scaleHigh.value_or(scale.high) == scale.high;
}

ScoreReading ScoreReader::read(QStringView cell) const
{
    const QString folded = foldText(cell);
    if (folded.isEmpty())
        return {};

    if (m_noAnswer.contains(folded))
        return {.isCode = true};
    qint64 value = 0;
    if (const auto label = m_labels.constFind(folded); label != m_labels.constEnd()) {
        value = label.value();
    } else if (meansNoAnswer(folded)) {
        return {};
    } else if (isDayOfNumbers(cell)) {
        return problem(reasons::becameADay);
    } else {
        // Spreadsheets keep a text as text with a leading apostrophe.
        const QStringView text = folded.startsWith(u'\'') ? QStringView(folded).mid(1) : QStringView(folded);
        const auto number = leadingNumber(text);
        if (!number || !isLabelAfterNumber(text.mid(number->length)))
            return problem(reasons::notANumber);
        // "5.000" is five in one country and five thousand in the next.
        constexpr char16_t arabicDecimalMark = 0x066B;
        const bool isDecimal = number->mark == m_decimalMark || number->mark == QChar(arabicDecimalMark);
        if (number->decimals == 3 && !isDecimal)
            return problem(m_decimalMark.isNull() ? reasons::ambiguousNumber : reasons::outsideScale);
        if (!number->wholeDecimals)
            return problem(reasons::notWhole);
        value = number->value;
    }
    if (value < m_scale.low || value > m_scale.high)
        return problem(reasons::outsideScale);
    const int score = int(value);
    return {.kind = ScoreReading::Kind::Score,
            .score = m_turned ? m_scale.low + m_scale.high - score : score};
}

} // namespace milepost
