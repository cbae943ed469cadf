// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace milepost {

/// How much bytes look like writing when they are read in one encoding: 1 where every letter above ASCII is
/// the most frequent one of a language that is written so, below 0 where they make no sense.
struct LetterScore {
    const char *encoding = nullptr; ///< WHATWG name
    double score = 0;
};

/// The score of every encoding that files come in, of the best of its languages each; in no order.
std::vector<LetterScore> letterScores(QByteArrayView bytes);

} // namespace milepost
