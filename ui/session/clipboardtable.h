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

/// What a pasted text is limited to: rows, columns, characters of one cell.
inline constexpr int mostRows = 5000;
inline constexpr int mostColumns = 500;
inline constexpr int longestText = 20000;

/// Tab-separated; texts with tabs, line breaks or quotes are quoted, as spreadsheets do.
QString toTsv(const Rows &rows);
/// The same as an HTML table, line breaks as <br>.
QString toHtml(const Rows &rows, bool rightToLeft);
/// Reads tab-separated text, quoted or not; cut to the limits, without a last empty row.
Rows fromTsv(const QString &text);

/// Both forms.
void put(const Rows &rows, bool rightToLeft, QMimeData &data);

} // namespace milepost::clipboardtable
