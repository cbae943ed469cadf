// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

/// A block of texts as spreadsheets give and take it through the clipboard.
namespace milepost::clipboardtable {

using Rows = std::vector<QStringList>;

/// What a pasted text is cut to. The defaults are for a block pasted into the map.
struct Limits {
    qsizetype rows = 5000;
    qsizetype columns = 500;
    qsizetype text = 20'000; ///< characters of one cell
    qsizetype cells = 2'500'000; ///< of the whole block
};
/// More characters than this are not read at all (data-safety.md section 3).
inline constexpr qsizetype longestSource = 20'000'000;

/// Tab-separated; texts with tabs, line breaks or quotes are quoted, as spreadsheets do.
QString toTsv(const Rows &rows);
/// The same as an HTML table, line breaks as <br>.
QString toHtml(const Rows &rows, bool rightToLeft);

/// Reads tab-separated text, quoted or not; cut to the limits, without a last empty row.
Rows fromTsv(const QString &text, const Limits &limits = {});
/// Reads the first table of a page: the text of its cells, blanks folded as a browser does, with line breaks
/// at <br> and between paragraphs. A cell that spans others leaves empty ones. Nothing is ever loaded or run.
/// Empty when there is no table.
Rows fromHtml(const QString &html, const Limits &limits = {});

/// At most so many characters, none of them cut in half.
QString cutText(const QString &text, qsizetype most);

/// Both forms.
void put(const Rows &rows, bool rightToLeft, QMimeData &data);

} // namespace milepost::clipboardtable
