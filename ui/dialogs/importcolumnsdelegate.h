// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/importcelldelegate.h"
#include "ui/session/mapsession.h"

class QComboBox;

namespace milepost {

/// Edits what a column of a survey file is, in the list of all columns.
class ImportColumnsDelegate : public ImportCellDelegate
{
    Q_OBJECT

public:
    /// Session and appearance outlive the delegate.
    ImportColumnsDelegate(MapSession &session, Appearance &appearance, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    void takeChoice();
    void fillMetrics(QComboBox &box, const QVariant &current) const;

    MapSession &m_session;
    Appearance &m_appearance;
};

} // namespace milepost
