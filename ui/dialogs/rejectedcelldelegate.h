// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/importcelldelegate.h"

namespace milepost {

/// Cells of rejected records: painted as the preview's, edited in a line, or in several where they have them.
class RejectedCellDelegate : public ImportCellDelegate
{
    Q_OBJECT

public:
    using ImportCellDelegate::ImportCellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

} // namespace milepost
