// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemModel;
class QString;
class QTableView;
class QWidget;

namespace milepost {

/// A table to read and choose a row from: no grid, headers at the leading edge, the last column as wide as
/// there is room. Tab leaves it.
QTableView *makeListTable(QAbstractItemModel *model, const QString &name, QWidget *parent);

} // namespace milepost
