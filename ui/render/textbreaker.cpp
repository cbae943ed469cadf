// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/textbreaker.h"

#include <QFontMetricsF>

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

QFont mapFont(FontRole role, QStringView text, bool italic)
{
    QFont font = Theme::font(role);
    font.setItalic(italic);
    const bool joins = std::ranges::any_of(text, [](QChar c) {
        // Figures too: without shaping the brackets beside Persian ones open the wrong way.
        return c.unicode() >= 0x0590 && (c.isLetter() || c.isDigit());
    });
    if (!joins)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QTextLayout &TextBreaker::shaped(const QString &paragraph, const QFont &font, bool anywhere)
{
    constexpr size_t kept = 32;
    const auto known = std::find_if(m_recent.begin(), m_recent.end(), [&](const auto &layout) {
        return layout->text() == paragraph && layout->font() == font;
    });
    if (known != m_recent.end()) {
        std::rotate(m_recent.begin(), known, known + 1);
    } else {
        m_recent.push_front(std::make_unique<QTextLayout>(paragraph, font));
        if (m_recent.size() > kept)
            m_recent.pop_back();
    }
    QTextOption option;
    option.setWrapMode(anywhere ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WordWrap);
    option.setTextDirection(paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_recent.front()->setTextOption(option);
    return *m_recent.front();
}

void TextBreaker::breakParagraph(const QString &paragraph, const QFont &font, qreal width, BrokenText &into)
{
    QTextLayout &layout = shaped(paragraph, font, true);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        into.lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        into.width = std::max(into.width, line.naturalTextWidth());
    }
    layout.endLayout();
}

const BrokenText &TextBreaker::fit(const QString &text, FontRole role, qreal width, bool italic)
{
    const Key key{text, role, italic, int(width * 64)};
    const auto known = m_broken.constFind(key);
    if (known != m_broken.constEnd())
        return *known;

    BrokenText broken;
    const QFont font = mapFont(role, text, italic);
    for (const QString &paragraph : text.trimmed().split(u'\n'))
        breakParagraph(paragraph, font, std::max(width, 1.0), broken);
    broken.height = lineMetrics(role).height * qreal(broken.lines.size());
    return *m_broken.insert(key, broken);
}

qreal TextBreaker::longestWord(const QString &text, FontRole role, bool italic)
{
    const Key key{text, role, italic, -1};
    const auto known = m_words.constFind(key);
    if (known != m_words.constEnd())
        return *known;

    qreal longest = 0;
    const QFont font = mapFont(role, text, italic);
    for (const QString &paragraph : text.trimmed().split(u'\n')) {
        QTextLayout &layout = shaped(paragraph, font, false);
        layout.beginLayout();
        // One line as narrow as it gets would cost a line per word; the layout knows the minimum from one
        // wide line.
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(1e6);
        layout.endLayout();
        longest = std::max(longest, layout.minimumWidth());
    }
    return *m_words.insert(key, longest);
}

} // namespace milepost
