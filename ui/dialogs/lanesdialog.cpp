// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/lanesdialog.h"

#include "core/journey/edits.h"
#include "ui/models/lanesmodel.h"
#include "ui/session/lanecommands.h"
#include "ui/settings/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// In the order of a person's thoughts, not of the file format.
constexpr std::array offeredTypes{
    LaneType::Action, LaneType::Quote,  LaneType::Emotion,   LaneType::Channel,     LaneType::Text,
    LaneType::Image,  LaneType::Metric, LaneType::Pain,      LaneType::Opportunity, LaneType::Owner,
    LaneType::System, LaneType::Data,   LaneType::Backstage, LaneType::Process};

/// The lane's type in muted ink behind its title.
class LaneDelegate : public QStyledItemDelegate
{
public:
    LaneDelegate(Appearance &appearance, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 32}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto type = LaneType(index.data(LanesModel::TypeRole).toInt());
        const QString word = mapcommands::laneTitle(type, m_appearance.text());
        const QString title = index.data().toString();
        if (word == title)
            return;
        const QFont font = Theme::uiFont(12);
        const int room = option.rect.width() - option.fontMetrics.horizontalAdvance(title) - 60;
        const QString shown = QFontMetrics(font).elidedText(word, Qt::ElideRight, room);
        if (room < 40)
            return;
        painter->save();
        painter->setFont(font);
        painter->setPen(m_appearance.theme().color(ColorRole::Muted));
        painter->drawText(option.rect.adjusted(10, 0, -10, 0),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter
                              | Qt::AlignAbsolute),
                          shown);
        painter->restore();
    }

private:
    Appearance &m_appearance;
};

} // namespace

LanesDialog::LanesDialog(MapSession &session, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
{
    const LanesModel::Edits edits{
        [this](const LaneId &lane, const QString &title) {
            return m_session.rename({.kind = MapTarget::Kind::Lane, .lane = lane}, title);
        },
        [this](const LaneId &lane, bool visible) {
            return m_session.perform(visible ? tr("Show lane") : tr("Hide lane"),
                                     edits::setLaneVisible(m_session.journey(), lane, visible));
        },
        [this](const LaneId &lane, int index) {
            return m_session.perform(tr("Move lane"), edits::moveLane(m_session.journey(), lane, index));
        },
        [this] { return m_session.canEdit(); },
    };
    m_model = new LanesModel(session.document(), session.map(), edits, this);
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LanesDialog::showCurrent);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &LanesDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &LanesDialog::showCurrent);
    connect(&m_session, &MapSession::busyChanged, this, &LanesDialog::showCurrent);
    retranslate();
    m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(session.selection().lane))));
    showCurrent();
    resize(440, 540);
}

void LanesDialog::build()
{
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LaneDelegate(m_appearance, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDragDropOverwriteMode(false);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->installEventFilter(this);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    Appearance::setKind(m_hint, "muted");

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(2);
    m_add = new QToolButton(this);
    m_add->setIcon(themedIcon(u"list-add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_addMenu = new QMenu(this);
    m_add->setMenu(m_addMenu);
    bottom->addWidget(m_add);
    const auto makeButton = [&](const QString &icon) {
        auto *button = new QToolButton(this);
        button->setIcon(themedIcon(icon));
        bottom->addWidget(button);
        return button;
    };
    m_remove = makeButton(u"list-remove"_s);
    m_up = makeButton(u"go-up"_s);
    m_down = makeButton(u"go-down"_s);
    bottom->addStretch();
    m_close = new QPushButton(this);
    m_close->setAutoDefault(false);
    bottom->addWidget(m_close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addLayout(bottom);

    connect(m_remove, &QToolButton::clicked, this, &LanesDialog::removeCurrent);
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void LanesDialog::retranslate()
{
    setWindowTitle(tr("Lanes"));
    m_hint->setText(
        tr("The ticked lanes are shown and printed. Drag a lane to its place, or rename it with F2."));
    m_list->setAccessibleName(tr("Lanes of the map"));
    m_add->setText(tr("Add"));
    m_close->setText(tr("Close"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_add, tr("Add a lane"));
    name(m_remove, tr("Delete the lane"));
    name(m_up, tr("Up"));
    name(m_down, tr("Down"));
    fillAddMenu();
}

void LanesDialog::fillAddMenu()
{
    m_addMenu->clear();
    for (const LaneType type : offeredTypes) {
        QString title = mapcommands::laneTitle(type, m_appearance.text());
        QAction *action = m_addMenu->addAction(title.replace(u'&', "&&"_L1));
        action->setData(int(type));
        connect(action, &QAction::triggered, this, [this, type] { add(type); });
    }
}

void LanesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool LanesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && m_list->hasFocus()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (key->modifiers().testFlag(Qt::AltModifier)
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_list->edit(m_list->currentIndex());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void LanesDialog::add(LaneType type)
{
    if (!mapcommands::addLane(m_session, type))
        return;
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(m_session.selection().lane)));
    m_list->setFocus();
}

void LanesDialog::removeCurrent()
{
    const LaneId lane = m_model->laneAt(m_list->currentIndex().row());
    if (m_session.canEdit() && !lane.isNull())
        m_session.perform(tr("Delete lane"), edits::removeLane(m_session.journey(), lane));
}

void LanesDialog::moveCurrent(int step)
{
    const int row = m_list->currentIndex().row();
    const int to = row + step;
    if (m_session.canEdit() && row >= 0 && to >= 0 && to < m_model->rowCount())
        m_session.perform(tr("Move lane"), edits::moveLane(m_session.journey(), m_model->laneAt(row), to));
}

void LanesDialog::showCurrent()
{
    const int row = m_list->currentIndex().row();
    const bool editable = m_session.canEdit();
    m_add->setEnabled(editable);
    m_remove->setEnabled(editable && row >= 0);
    m_up->setEnabled(editable && row > 0);
    m_down->setEnabled(editable && row >= 0 && row + 1 < m_model->rowCount());
}

} // namespace milepost
