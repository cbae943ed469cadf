// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;

namespace milepost {

/// Enter in this view edits the cell, or opens it where it cannot be edited, and goes no further: a view lets
/// it through to the dialog's default button otherwise.
void keepEnter(QAbstractItemView *view);

} // namespace milepost
