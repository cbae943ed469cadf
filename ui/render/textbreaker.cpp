// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/textbreaker.h"

#include "ui/render/wordwidths.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

LineMetrics metricsOf(FontRole role)
{
    QFont font = Theme::font(role);
    font.setFamilies({font.families().first()});
    const QFontMetricsF metrics(font);
    // The Arabic family asks for nearly two lines of room for marks that Persian does not stack; what its
    // letters really reach under the line is a bit more than the Latin ones.
    return {.ascent = std::ceil(metrics.ascent()),
            .height = std::ceil(metrics.ascent()) + std::ceil(metrics.descent() * 1.4)};
}

/// Spaces at a line's end take no room, but for those that hold words together.
bool hangs(QChar c)
{
    return c.isSpace() && c.decompositionTag() != QChar::NoBreak;
}

/// Tabs, soft hyphens and the like have a width that depends on where they stand.
bool isSpecial(QChar c)
{
    return c == QChar::SoftHyphen || c == QChar::ObjectReplacementCharacter
        || c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || (hangs(c) && c != QChar::Space);
}

/// Letters and figures between which no script that is written with spaces breaks a line.
bool isInsideWord(QChar c)
{
    constexpr char16_t thai = 0x0E00; // the first that is written without
    constexpr char16_t nonJoiner = 0x200C;
    return c == nonJoiner || (c.unicode() < thai && c.isLetterOrNumber());
}

/// Where else than at spaces a line may end: behind a hyphen, between the signs of scripts without spaces.
std::vector<qsizetype> breaksInside(QStringView text)
{
    std::vector<qsizetype> breaks;
    if (std::ranges::all_of(text, [](QChar c) { return isInsideWord(c) || hangs(c); }))
        return breaks;
    // With a space in front: at the very beginning the finder would cut 3,5 behind the comma.
    const QString led = QChar(QChar::Space) + text.toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, led);
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary())
        breaks.push_back(at - 1);
    return breaks;
}

/// For what is no row of words that fit: words wider than a line are cut between letters.
void breakAnywhere(const QString &paragraph, const QFont &font, qreal width, BrokenText &into)
{
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        into.lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        into.width = std::max(into.width, line.naturalTextWidth());
    }
    layout.endLayout();
}

} // namespace

const LineMetrics &lineMetrics(FontRole role)
{
    // Measured once: fonts do not change while the program runs.
    static const std::array all = [] {
        std::array<LineMetrics, size_t(FontRole::Legend) + 1> metrics;
        for (size_t i = 0; i < metrics.size(); ++i)
            metrics[i] = metricsOf(FontRole(i));
        return metrics;
    }();
    return all[size_t(role)];
}

bool joinsLetters(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        // Figures too: without shaping the brackets beside Persian ones open the wrong way.
        return c.unicode() >= 0x0590 && (c.isLetter() || c.isDigit());
    });
}

QFont mapFont(FontRole role, QStringView text, bool italic)
{
    QFont font = Theme::font(role);
    font.setItalic(italic);
    if (!joinsLetters(text))
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

const TextBreaker::Paragraph &TextBreaker::measured(const QString &paragraph, WordWidths &widths)
{
    const ParagraphKey key{paragraph, &widths};
    const auto known = m_paragraphs.constFind(key);
    if (known != m_paragraphs.constEnd())
        return *known;

    Paragraph measured;
    measured.plain = std::ranges::none_of(paragraph, isSpecial);
    const QStringView text = paragraph;
    const std::vector<qsizetype> inside = breaksInside(text);
    auto nextInside = inside.begin();
    qsizetype start = 0;
    const auto add = [&](qsizetype end, qsizetype next) {
        const Word word{.end = end,
                        .next = next,
                        .width = end == start ? 0 : widths.of(text.sliced(start, end - start)),
                        .space = widths.space() * qreal(next - end)};
        measured.longest = std::max(measured.longest, word.width);
        measured.words.push_back(word);
        start = next;
    };
    while (start < text.size()) {
        const auto space = std::find_if(text.begin() + start, text.end(), hangs);
        const qsizetype end = space - text.begin();
        const qsizetype next = std::find_if_not(space, text.end(), hangs) - text.begin();
        for (; nextInside != inside.end() && *nextInside < end; ++nextInside) {
            if (*nextInside > start)
                add(*nextInside, *nextInside);
        }
        add(end, next);
    }
    return *m_paragraphs.insert(key, measured);
}

void TextBreaker::breakPlain(const QString &paragraph, const Paragraph &measured, qreal width,
                             BrokenText &into)
{
    qsizetype start = 0;
    qsizetype end = 0;
    qreal used = 0; // of the line, up to `end`
    qreal space = 0; // behind it
    const auto finish = [&] {
        into.lines.append(paragraph.mid(start, end - start).trimmed());
        into.width = std::max(into.width, used);
    };
    for (const Word &word : measured.words) {
        const bool isFirst = used <= 0;
        if (!isFirst && used + space + word.width > width) {
            finish();
            start = end;
            used = word.width;
        } else {
            used += (isFirst ? 0 : space) + word.width; // spaces in front of a line are not painted
        }
        end = word.end;
        space = word.space;
    }
    finish();
}

const BrokenText &TextBreaker::fit(const QString &text, FontRole role, qreal width, bool italic)
{
    // As finely as fonts are measured: a text always fits the width that was measured for it.
    const int units = int(std::max(width, 1.0) * 64);
    const Key key{text, role, italic, units};
    const auto known = m_broken.constFind(key);
    if (known != m_broken.constEnd())
        return *known;

    BrokenText broken;
    WordWidths &widths = WordWidths::of(role, text, italic);
    for (const QString &paragraph : text.trimmed().split(u'\n')) {
        const Paragraph &words = measured(paragraph, widths);
        if (words.plain && words.longest <= units / 64.0)
            breakPlain(paragraph, words, units / 64.0, broken);
        else
            breakAnywhere(paragraph, widths.font(), units / 64.0, broken);
    }
    broken.height = lineMetrics(role).height * qreal(broken.lines.size());
    return *m_broken.insert(key, broken);
}

qreal TextBreaker::longestWord(const QString &text, FontRole role, bool italic)
{
    qreal longest = 0;
    WordWidths &widths = WordWidths::of(role, text, italic);
    for (const QString &paragraph : text.trimmed().split(u'\n'))
        longest = std::max(longest, measured(paragraph, widths).longest);
    return longest;
}

} // namespace milepost
