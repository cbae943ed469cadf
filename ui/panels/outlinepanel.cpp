// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/outlinepanel.h"

#include "ui/panels/outlinedelegate.h"
#include "ui/session/movecommands.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

namespace milepost {

OutlinePanel::OutlinePanel(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_heading(new QLabel(this))
    , m_view(new QTreeView(this))
{
    const OutlineModel::Edits edits{
        [&session](const MapTarget &target, const QString &title) { return session.rename(target, title); },
        [&session](const std::vector<StageId> &stages, int index) {
            return mapcommands::moveStages(session, stages, index);
        },
        [&session](const std::vector<TouchpointId> &touchpoints, const StageId &stage, int index) {
            return mapcommands::moveTouchpoints(session, touchpoints, stage, index);
        },
        [&session] { return session.canEdit(); },
    };
    m_model
        = new OutlineModel(session.document(), session.book(), session.map(), appearance.text(), edits, this);

    m_view->setModel(m_model);
    m_view->setItemDelegate(new OutlineDelegate(appearance, m_view));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0); // the delegate lines the titles up
    m_view->setItemsExpandable(false);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDragDropOverwriteMode(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->expandAll();
    m_view->installEventFilter(this);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_view, &QTreeView::expandAll);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_heading->setContentsMargins(14, 6, 14, 6);
    Appearance::setKind(m_heading, "section");
    layout->addWidget(m_heading);
    layout->addWidget(m_view);
    setFocusProxy(m_view);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutlinePanel::followView);
    connect(&m_session, &MapSession::selectionChanged, this, &OutlinePanel::followSession);
    // A moved row is taken out and put in: its selection comes back from the session.
    connect(&m_session, &MapSession::changed, this, &OutlinePanel::followSession);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        m_model->setText(m_appearance.text());
        m_view->viewport()->update();
    });
    retranslate();
    followSession();
}

void OutlinePanel::retranslate()
{
    m_heading->setText(m_appearance.sectionTitle(tr("Outline")));
    m_view->setAccessibleName(tr("Outline of the map"));
}

void OutlinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::ShortcutOverride) {
        // Edited and deleted here, not on the map.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    // What a row's editor leaves over comes here too, and is not meant for the tree.
    if (watched == m_view && event->type() == QEvent::KeyPress && m_view->hasFocus()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            emit deleteRequested();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_view->edit(m_view->currentIndex());
            return true;
        }
        if (key->modifiers().testFlag(Qt::AltModifier)
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            if (m_session.canEdit())
                mapcommands::moveAlongTime(m_session, key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    if (watched == m_view && event->type() == QEvent::ContextMenu) {
        emit contextMenuRequested(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OutlinePanel::followView()
{
    if (m_following)
        return;
    std::vector<MapTarget> targets;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        targets.push_back(m_model->targetOf(index));
    if (targets.empty())
        return; // what was selected may be a cell or a lane, which the outline does not show
    const QScopedValueRollback following(m_following, true);
    m_session.setSelection(targets, m_model->targetOf(m_view->currentIndex()));
}

void OutlinePanel::followSession()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    QItemSelection wanted;
    for (const MapTarget &target : m_session.selectedTargets()) {
        if (const QModelIndex index = m_model->indexOf(target); index.isValid())
            wanted.select(index, index);
    }
    QItemSelectionModel *selection = m_view->selectionModel();
    const QModelIndex current = m_model->indexOf(m_session.selection());
    selection->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (!current.isValid()) {
        selection->clearCurrentIndex();
    } else if (current != selection->currentIndex()) {
        selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(current);
    }
}

} // namespace milepost
