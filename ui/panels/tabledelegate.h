// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QStyledItemDelegate>

namespace milepost {

class MapSession;
class TouchpointTableModel;

/// Paints the table's cells with the stage's colour and the pain mark, and makes their editors: a list of
/// stages, names that complete themselves, lines for everything else.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// All outlive the delegate.
    TableDelegate(MapSession &session, Appearance &appearance, const TouchpointTableModel &model,
                  QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// Of the list that sent it.
    void takeChoice();

    MapSession &m_session;
    Appearance &m_appearance;
    const TouchpointTableModel &m_model;
};

} // namespace milepost
