// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/theme.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace milepost {

class WordWidths;

/// Where lines of a type size sit, the same for both scripts, so that a row stays a row whatever it says.
struct LineMetrics {
    qreal ascent = 0; ///< baseline under the line's top
    qreal height = 0; ///< from line to line
};
const LineMetrics &lineMetrics(FontRole role);

/// Whether a text has letters or figures that must be shaped together.
bool joinsLetters(QStringView text);
/// The font of a role as the map paints that text: Latin goes without ligatures, with which "confirmed" would
/// come out of a PDF as "con\uFB01rmed", found by no search; scripts that join their letters are shaped.
QFont mapFont(FontRole role, QStringView text, bool italic = false);

/// Text broken into lines for a width.
struct BrokenText {
    QStringList lines;
    qreal width = 0; ///< of the widest line
    qreal height = 0;
};

/// Breaks texts into lines by the widths of their words, so that a word is shaped once however many texts it
/// stands in, and a whole text never: who paints a line shapes it.
class TextBreaker
{
public:
    /// At word ends; inside a word only where the word alone is wider than `width`.
    const BrokenText &fit(const QString &text, FontRole role, qreal width, bool italic = false);
    /// Width of the longest part that cannot be broken without cutting a word.
    qreal longestWord(const QString &text, FontRole role, bool italic = false);

private:
    /// A part of a paragraph that ends where a line may end: at spaces, and where the script allows it.
    struct Word {
        qsizetype end = 0; ///< in the paragraph, without the spaces that follow
        qsizetype next = 0; ///< where the next word begins
        qreal width = 0;
        qreal space = 0; ///< width of the spaces that follow
    };
    struct Paragraph {
        std::vector<Word> words{};
        qreal longest = 0;
        bool plain = true; ///< the sum of its words is its width
    };
    struct Key {
        QString text;
        FontRole role;
        bool italic;
        int width; ///< in 1/64
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, int(key.role), key.italic, key.width);
        }
    };
    struct ParagraphKey {
        QString text;
        const void *font; ///< one for each look of the letters
        bool operator==(const ParagraphKey &) const = default;
        friend size_t qHash(const ParagraphKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.font);
        }
    };

    const Paragraph &measured(const QString &paragraph, WordWidths &widths);
    static void breakPlain(const QString &paragraph, const Paragraph &measured, qreal width,
                           BrokenText &into);

    QHash<Key, BrokenText> m_broken;
    QHash<ParagraphKey, Paragraph> m_paragraphs;
};

} // namespace milepost
