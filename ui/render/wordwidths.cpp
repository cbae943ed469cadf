// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/wordwidths.h"

#include "ui/render/textbreaker.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Enough for the words of several large maps; beyond it begins anew, for a few milliseconds.
constexpr size_t mostWords = 50'000;

} // namespace

WordWidths::WordWidths(const QFont &font)
    : m_font(font)
    , m_metrics(font)
    , m_space(m_metrics.horizontalAdvance(u" "_s))
{
}

WordWidths &WordWidths::of(FontRole role, QStringView text, bool italic)
{
    thread_local std::map<std::tuple<FontRole, bool, bool>, WordWidths> all;
    const bool joins = joinsLetters(text);
    const auto known = all.find({role, italic, joins});
    if (known != all.end())
        return known->second;
    return all.emplace(std::tuple(role, italic, joins), WordWidths(mapFont(role, text, italic)))
        .first->second;
}

qreal WordWidths::of(QStringView word)
{
    const auto known = m_widths.find(word);
    if (known != m_widths.end())
        return known->second;
    if (m_widths.size() >= mostWords)
        m_widths.clear();
    QString text = word.toString();
    const qreal width = m_metrics.horizontalAdvance(text);
    return m_widths.emplace(std::move(text), width).first->second;
}

} // namespace milepost
