// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QStyledItemDelegate>

namespace milepost {

/// Paints a cell of the import preview: its text under the header's text, grounds from the model, an outline
/// where the keyboard is.
class ImportCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ImportCellDelegate(Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    Appearance &m_appearance;
};

} // namespace milepost
