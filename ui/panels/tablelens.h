// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/tablepaste.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"
#include "ui/settings/setting.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QTableView;
class QToolButton;

namespace milepost {

class TouchpointTableModel;
class TouchpointTableProxy;

/// The map as a spreadsheet: every touchpoint a row, edited in place, sorted, filtered, copied to and pasted
/// from spreadsheets. Its selection is the session's.
class TableLens : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the lens. Which columns are hidden is remembered in the settings.
    TableLens(MapSession &session, Appearance &appearance, QSettings &settings, QWidget *parent = nullptr);

    /// A new touchpoint behind the current one, its title being edited.
    void addTouchpoint();
    void editCurrent();
    /// The selected block, with unselected cells inside it empty; titles of the columns on top when whole
    /// rows are selected.
    void copy();
    void cut();
    void selectAll();
    /// Empties the selected cells as one step; titles and figures stay.
    void clearSelected();
    /// Asks with a preview, unless the block is a single cell.
    void paste();
    /// What pasting a block at the current cell would do.
    TablePaste plan(const TextBlock &block, bool namedColumns) const;

    QTableView &view() { return *m_view; }
    QLineEdit &filter() { return *m_filter; }
    TouchpointTableModel &model() { return *m_model; }
    TouchpointTableProxy &proxy() { return *m_proxy; }
    bool isColumnShown(const TableColumn &column) const;
    void showColumn(const TableColumn &column, bool shown);

signals:
    /// Whole rows are to go.
    void deleteRequested();
    void contextMenuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    void buildView();
    void retranslate();
    void fillColumns();
    void applyColumns();
    void followSession();
    void followView();
    void showCount();
    bool handleKey(const QKeyEvent &key);
    bool wholeRowsSelected() const;
    MapTarget targetOf(const QModelIndex &index) const;
    QModelIndex indexOf(const MapTarget &target) const;
    std::vector<int> shownColumns() const;
    void write(const QString &step, const TablePaste &paste);

    MapSession &m_session;
    Appearance &m_appearance;
    Setting<QStringList> m_hidden; ///< keys of columns
    TouchpointTableModel *m_model = nullptr;
    TouchpointTableProxy *m_proxy = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_columns = nullptr;
    QMenu *m_columnsMenu = nullptr;
    QTableView *m_view = nullptr;
    bool m_following = false; ///< the table is being set from the session, or the other way round
};

} // namespace milepost
