// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tablelens.h"

#include "core/interchange/clipboardtable.h"
#include "core/journey/edits.h"
#include "ui/models/touchpointtablemodel.h"
#include "ui/models/touchpointtableproxy.h"
#include "ui/panels/pastepreview.h"
#include "ui/panels/tabledelegate.h"
#include "ui/settings/icons.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Hidden until somebody asks for them.
const QStringList usuallyHidden{u"description"_s, u"is_exit"_s,    u"is_checkout"_s,
                                u"metric:ces1"_s, u"complaints"_s, u"comments"_s};

constexpr int widestColumn = 260;

} // namespace

TableLens::TableLens(MapSession &session, Appearance &appearance, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_hidden(settings, u"table/hidden"_s, usuallyHidden)
    , m_model(new TouchpointTableModel(
          session.document(), session.book(), session.map(), appearance.text(),
          [&session](const QString &step, const Result<ChangeSet> &changes) {
              return session.perform(step, changes);
          },
          [&session] { return session.canEdit(); }, this))
    , m_proxy(new TouchpointTableProxy(this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_columns(new QToolButton(this))
    , m_columnsMenu(new QMenu(this))
    , m_view(new QTableView(this))
{
    m_proxy->setSourceModel(m_model);
    buildView();
    buildBar();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableLens::followView);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TableLens::followView);
    connect(&m_session, &MapSession::selectionChanged, this, &TableLens::followSession);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        applyColumns();
        followSession();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &TableLens::showCount);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        m_model->setWords(m_appearance.text());
        m_view->viewport()->update();
    });
    retranslate();
    applyColumns();
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + 12, widestColumn));
    followSession();
}

void TableLens::buildView()
{
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new TableDelegate(m_session, m_appearance, *m_model, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                            | QAbstractItemView::DoubleClicked);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->setDefaultSectionSize(30);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
}

void TableLens::buildBar()
{
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    m_filter->addAction(themedIcon(u"filter"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    Appearance::setKind(m_count, "muted");
    m_columns->setIcon(themedIcon(u"object-columns"_s));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(m_columnsMenu);
    auto *bar = new QWidget(this);
    bar->setAttribute(Qt::WA_StyledBackground);
    Appearance::setKind(bar, "bar");
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(10);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_columns);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    setTabOrder(m_filter, m_columns);
    setTabOrder(m_columns, m_view);

    connect(m_columnsMenu, &QMenu::aboutToShow, this, &TableLens::fillColumns);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_proxy->setQuery(typed);
        showCount();
    });
}

void TableLens::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter the rows"));
    m_filter->setAccessibleName(tr("Filter the rows"));
    m_columns->setText(tr("Columns"));
    m_view->setAccessibleName(tr("Touchpoints as a table"));
    showCount();
}

void TableLens::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TableLens::showCount()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    const LocalText &text = m_appearance.text();
    m_count->setText(shown == all ? tr("%Ln touchpoint(s)", nullptr, all)
                                  : tr("%1 of %2").arg(text.number(qint64(shown)), text.number(qint64(all))));
}

// Columns

bool TableLens::isColumnShown(const TableColumn &column) const
{
    return !m_hidden.value().contains(column.key());
}

void TableLens::showColumn(const TableColumn &column, bool shown)
{
    QStringList hidden = m_hidden.value();
    hidden.removeAll(column.key());
    if (!shown)
        hidden.append(column.key());
    m_hidden.set(hidden);
    applyColumns();
}

void TableLens::applyColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnHidden(column, !isColumnShown(m_model->columns()[size_t(column)]));
}

void TableLens::fillColumns()
{
    m_columnsMenu->clear();
    for (const TableColumn &column : m_model->columns()) {
        // Without its title a row says nothing.
        if (column.kind == TableColumn::Kind::Field && column.field == "title"_L1)
            continue;
        QString title = tablecolumns::title(column, m_session.journey(), m_appearance.text());
        QAction *action = m_columnsMenu->addAction(title.replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(isColumnShown(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
}

std::vector<int> TableLens::shownColumns() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!m_view->isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

// The one selection

MapTarget TableLens::targetOf(const QModelIndex &index) const
{
    const QModelIndex source = m_proxy->mapToSource(index);
    if (!source.isValid())
        return {};
    const TableColumn &column = m_model->columns()[size_t(source.column())];
    MapTarget target{.kind = MapTarget::Kind::Touchpoint, .touchpoint = m_model->touchpointAt(source.row())};
    if (column.kind == TableColumn::Kind::Emotion)
        target.kind = MapTarget::Kind::Emotion;
    else if (const Lane *lane = m_session.journey().find<Lane>(column.lane))
        target.kind = lane->type == LaneType::Pain ? MapTarget::Kind::Pain : MapTarget::Kind::Cell;
    target.lane = column.lane;
    return target;
}

QModelIndex TableLens::indexOf(const MapTarget &target) const
{
    const int row = m_model->rowOf(target.touchpoint);
    int column = m_model->columnOf(target.lane);
    if (column < 0 || m_view->isColumnHidden(column))
        column = m_model->columnOf(u"title"_s);
    return row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, column));
}

void TableLens::followView()
{
    if (m_following)
        return;
    std::vector<MapTarget> targets;
    std::set<int> rows; // of touchpoints: many columns stand for the same one
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        if (m_view->isColumnHidden(index.column()))
            continue;
        const MapTarget target = targetOf(index);
        if (target.kind == MapTarget::Kind::Touchpoint && !rows.insert(index.row()).second)
            continue;
        targets.push_back(target);
    }
    // A whole row is its touchpoint, not its cells too.
    if (wholeRowsSelected())
        std::erase_if(targets, [](const MapTarget &t) { return t.kind != MapTarget::Kind::Touchpoint; });
    if (targets.empty())
        return;
    const QScopedValueRollback following(m_following, true);
    MapTarget current = targetOf(m_view->currentIndex());
    if (wholeRowsSelected())
        current = {.kind = MapTarget::Kind::Touchpoint, .touchpoint = current.touchpoint};
    m_session.setSelection(targets, current);
}

void TableLens::followSession()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    QItemSelection wanted;
    for (const MapTarget &target : m_session.selectedTargets()) {
        if (const QModelIndex index = indexOf(target); index.isValid())
            wanted.select(index, index);
    }
    QItemSelectionModel *selection = m_view->selectionModel();
    selection->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (const QModelIndex current = indexOf(m_session.selection()); current.isValid()) {
        selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        if (isVisible())
            m_view->scrollTo(current);
    }
}

void TableLens::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The selection may have moved in another lens; a table of no size could not be scrolled to it.
    m_view->scrollTo(m_view->currentIndex());
}

bool TableLens::wholeRowsSelected() const
{
    return !m_view->selectionModel()->selectedRows().isEmpty()
        && m_view->selectionModel()->selectedRows().size() * m_proxy->columnCount()
        == m_view->selectionModel()->selectedIndexes().size();
}

// Editing

void TableLens::addTouchpoint()
{
    const Journey &journey = m_session.journey();
    const std::vector<Stage> stages = journey.stages(m_session.map());
    if (stages.empty() || !m_session.canEdit())
        return;
    StageId stage = stages.back().id;
    int index = -1;
    if (const Touchpoint *touchpoint = journey.find<Touchpoint>(m_session.selectedTouchpoint())) {
        stage = touchpoint->stage;
        index = touchpoint->position + 1;
    } else if (m_session.selection().kind == MapTarget::Kind::Stage) {
        stage = m_session.selection().stage;
    }
    m_filter->clear();
    if (m_session.addTouchpoint(stage, m_session.text().say("TouchpointTable", "New touchpoint"), index))
        editCurrent();
}

void TableLens::editCurrent()
{
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void TableLens::clearSelected()
{
    Journey copy = m_session.journey();
    ChangeSet all;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        const QModelIndex source = m_proxy->mapToSource(index);
        const TableColumn &column = m_model->columns()[size_t(source.column())];
        const bool stays = !column.isEditable() || column.kind == TableColumn::Kind::Stage
            || column.field == "title"_L1 || m_view->isColumnHidden(index.column());
        if (stays)
            continue;
        const Result<ChangeSet> change = tablecolumns::change(
            column, copy, m_model->touchpointAt(source.row()), {}, m_appearance.text());
        if (change && copy.apply(*change))
            all.append(*change);
    }
    if (!all.isEmpty())
        m_session.perform(tr("Clear cells"), all);
}

// Clipboard

void TableLens::copy()
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return;
    std::set<int> rows;
    std::set<int> chosen;
    for (const QModelIndex &index : selected) {
        rows.insert(index.row());
        chosen.insert(index.column());
    }
    std::vector<int> columns = shownColumns();
    std::erase_if(columns, [&](int column) { return !chosen.contains(column); });
    TextBlock block;
    if (wholeRowsSelected()) {
        QStringList titles;
        for (const int column : columns)
            titles.append(m_proxy->headerData(column, Qt::Horizontal).toString());
        block.push_back(titles);
    }
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex index = m_proxy->index(row, column);
            const bool isSelected = m_view->selectionModel()->isSelected(index);
            cells.append(isSelected ? index.data(Qt::EditRole).toString() : QString());
        }
        block.push_back(cells);
    }
    auto data = std::make_unique<QMimeData>();
    clipboardtable::put(block, isRightToLeft(), *data);
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void TableLens::cut()
{
    copy();
    if (m_session.canEdit())
        clearSelected();
}

void TableLens::selectAll()
{
    m_view->selectAll();
}

TablePaste TableLens::plan(const TextBlock &block, bool namedColumns) const
{
    TablePaste::Target target;
    const QModelIndex current = m_view->currentIndex();
    for (const int column : shownColumns()) {
        if (column == current.column())
            target.column = int(target.columns.size());
        target.columns.push_back(m_model->columns()[size_t(column)]);
    }
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        target.rows.push_back(m_model->touchpointAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    target.row = std::max(current.row(), 0);
    return TablePaste(m_session.journey(), m_session.map(), m_session.summary(), target, block, namedColumns,
                      m_appearance.text());
}

void TableLens::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!m_session.canEdit() || !data || !data->hasText())
        return;
    const TextBlock block = clipboardtable::fromTsv(data->text());
    if (block.empty())
        return;
    if (block.size() == 1 && block.front().size() == 1) {
        const TablePaste one = plan(block, false);
        if (one.problems() > 0)
            emit m_session.failed({ErrorCode::Invalid, one.rows().front().cells.front().problem, {}});
        else
            write(tr("Paste"), one);
        return;
    }
    std::vector<TableColumn> columns;
    for (const int column : shownColumns())
        columns.push_back(m_model->columns()[size_t(column)]);
    const bool named = TablePaste::namesColumns(m_session.journey(), columns, block, m_appearance.text());
    PastePreview preview([&](bool first) { return plan(block, first); }, named, m_appearance, this);
    if (preview.exec() == QDialog::Accepted)
        write(tr("Paste"), preview.paste());
}

void TableLens::write(const QString &step, const TablePaste &paste)
{
    if (!paste.changes().isEmpty())
        m_session.perform(step, paste.changes());
}

// Keys

bool TableLens::handleKey(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Copy)) {
        copy();
    } else if (key.matches(QKeySequence::Paste)) {
        paste();
    } else if (key.matches(QKeySequence::Cut)) {
        cut();
    } else if (key.key() == Qt::Key_Delete) {
        if (wholeRowsSelected())
            emit deleteRequested();
        else if (m_session.canEdit())
            clearSelected();
    } else if (key.key() == Qt::Key_F2
               || ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
                   && key.modifiers() == Qt::NoModifier)) {
        editCurrent();
    } else {
        return false;
    }
    return true;
}

bool TableLens::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Edited, copied and emptied here, not on the map.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
            || key->matches(QKeySequence::Cut) || key->key() == Qt::Key_Delete || key->key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    // What a cell's editor leaves over comes here too, and is not meant for the table.
    if (event->type() == QEvent::KeyPress && m_view->hasFocus())
        return handleKey(*static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::ContextMenu) {
        emit contextMenuRequested(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace milepost
