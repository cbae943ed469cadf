// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/theme.h"

#include <QFontMetricsF>
#include <QString>

#include <functional>
#include <unordered_map>

namespace milepost {

/// The widths of words in one font: each is shaped when it is first asked for, and remembered as long as the
/// program runs, as nearly all words of a map are there again after an edit.
class WordWidths
{
public:
    /// Of the font in which the map paints that text. Each thread has its own.
    static WordWidths &of(FontRole role, QStringView text, bool italic);

    explicit WordWidths(const QFont &font);

    const QFont &font() const { return m_font; }
    /// The word stands alone: letters at its ends join to nothing.
    qreal of(QStringView word);
    qreal space() const { return m_space; }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(QStringView word) const { return qHash(word); }
    };

    QFont m_font;
    QFontMetricsF m_metrics;
    qreal m_space = 0;
    std::unordered_map<QString, qreal, Hash, std::equal_to<>> m_widths;
};

} // namespace milepost
