// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/tablepaste.h"
#include "ui/settings/appearance.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace milepost {

/// Shows what pasting a block would do, before it is done.
class PastePreview : public QDialog
{
    Q_OBJECT

public:
    /// Works out the paste with or without a first row that names the columns.
    using Plan = std::function<TablePaste(bool namedColumns)>;

    PastePreview(Plan plan, bool namedColumns, Appearance &appearance, QWidget *parent = nullptr);

    const TablePaste &paste() const { return m_paste; }

private:
    void refresh();

    Plan m_plan;
    Appearance &m_appearance;
    TablePaste m_paste;
    QLabel *m_summary = nullptr;
    QTableWidget *m_table = nullptr;
    QCheckBox *m_named = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace milepost
