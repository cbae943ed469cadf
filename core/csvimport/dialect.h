// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace milepost {

/// What separates the cells of a file, and why we think so.
struct DelimiterGuess {
    QChar delimiter = u',';
    QString evidence; ///< a sentence for the user
};
/// Reads the beginning of the file with every candidate; the line "sep=;" decides at once.
DelimiterGuess guessDelimiter(std::string_view utf8);

/// How many records at the top are header, and which program wrote the file.
struct HeaderGuess {
    int rows = 1;
    QString platform; ///< key of decisions.md
    QString evidence;
};
/// `records`: the first ones of the file, blank lines left out.
HeaderGuess guessHeader(const std::vector<QStringList> &records, std::string_view utf8, QChar delimiter,
                        std::optional<int> rows);

/// Stacked tables of counts per answer, which hold no responses.
bool isSummaryExport(const std::vector<QStringList> &records);

/// A header as names are compared: folded, camel case taken apart, words separated by single spaces, with a
/// space at both ends so that `contains(" word ")` finds whole words and `contains(" stem")` their
/// beginnings.
QString headerWords(QStringView header);

} // namespace milepost
