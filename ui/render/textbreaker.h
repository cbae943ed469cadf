// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/theme.h"

#include <QHash>
#include <QStringList>
#include <QTextLayout>

#include <deque>
#include <memory>

namespace milepost {

/// Where lines of a type size sit, the same for both scripts, so that a row stays a row whatever it says.
struct LineMetrics {
    qreal ascent = 0; ///< baseline under the line's top
    qreal height = 0; ///< from line to line
};
const LineMetrics &lineMetrics(FontRole role);

/// The font of a role as the map paints that text: Latin goes without ligatures, with which "confirmed" would
/// come out of a PDF as "con\uFB01rmed", found by no search; scripts that join their letters are shaped.
QFont mapFont(FontRole role, QStringView text, bool italic = false);

/// Text broken into lines for a width.
struct BrokenText {
    QStringList lines;
    qreal width = 0; ///< of the widest line
    qreal height = 0;
};

/// Breaks texts into lines and remembers what it measured, as the same words stand in many columns.
class TextBreaker
{
public:
    /// At word ends; inside a word only where the word alone is wider than `width`.
    const BrokenText &fit(const QString &text, FontRole role, qreal width, bool italic = false);
    /// Width of the longest part that cannot be broken without cutting a word.
    qreal longestWord(const QString &text, FontRole role, bool italic = false);

private:
    struct Key {
        QString text;
        FontRole role;
        bool italic;
        int width; ///< in 1/64; -1: the longest word
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, int(key.role), key.italic, key.width);
        }
    };
    /// The paragraph as it is shaped; the last ones are kept, as who asks for a text's longest word asks for
    /// its lines soon after, and shaping costs most of both.
    QTextLayout &shaped(const QString &paragraph, const QFont &font, bool anywhere);
    void breakParagraph(const QString &paragraph, const QFont &font, qreal width, BrokenText &into);

    std::deque<std::unique_ptr<QTextLayout>> m_recent; ///< newest first
    QHash<Key, BrokenText> m_broken;
    QHash<Key, qreal> m_words;
};

} // namespace milepost
