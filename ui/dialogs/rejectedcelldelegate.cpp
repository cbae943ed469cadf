// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/rejectedcelldelegate.h"

#include <QPlainTextEdit>

namespace milepost {

QWidget *RejectedCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    if (!index.data(Qt::EditRole).toString().contains(u'\n'))
        return ImportCellDelegate::createEditor(parent, option, index);
    auto *editor = new QPlainTextEdit(parent);
    editor->setTabChangesFocus(true);
    return editor;
}

void RejectedCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                                const QModelIndex &index) const
{
    ImportCellDelegate::updateEditorGeometry(editor, option, index);
    if (qobject_cast<QPlainTextEdit *>(editor)) {
        constexpr int linesShown = 4;
        editor->resize(std::max(editor->width(), 240), option.fontMetrics.lineSpacing() * linesShown + 14);
    }
}

} // namespace milepost
