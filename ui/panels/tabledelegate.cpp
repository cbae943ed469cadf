// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tabledelegate.h"

#include "ui/models/touchpointtablemodel.h"
#include "ui/panels/painmark.h"
#include "ui/session/mapsession.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int markSize = 10;

} // namespace

TableDelegate::TableDelegate(MapSession &session, Appearance &appearance, const TouchpointTableModel &model,
                             QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(model)
{
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const TableColumn &column = m_model.columns()[size_t(index.column())];
    option->textElideMode = Qt::ElideRight;
    option->text.replace(u'\n', u' ');
    if (column.kind == TableColumn::Kind::Stage
        || (column.kind == TableColumn::Kind::Field && column.field == "title"_L1))
        option->font
            = Theme::uiFont(13, column.kind == TableColumn::Kind::Stage ? QFont::Normal : QFont::DemiBold);
    if (!column.isEditable())
        option->palette.setColor(QPalette::Text, m_appearance.theme().color(ColorRole::Muted));
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const TableColumn &column = m_model.columns()[size_t(index.column())];
    const bool isStage = column.kind == TableColumn::Kind::Stage;
    const auto highlight = column.kind == TableColumn::Kind::Evidence
        ? PainHighlight(index.data(TouchpointTableModel::HighlightRole).toInt())
        : PainHighlight::None;
    if (!isStage && highlight == PainHighlight::None) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    // The mark has its own place in front; the style paints the ground under both and the text behind it.
    const Theme &theme = m_appearance.theme();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));
    constexpr int room = markSize + 8;
    QStyleOptionViewItem text = option;
    text.rect = option.direction == Qt::RightToLeft ? option.rect.adjusted(0, 0, -room, 0)
                                                    : option.rect.adjusted(room, 0, 0, 0);
    QStyledItemDelegate::paint(painter, text, index);
    const int middle = option.rect.center().y() + 1;
    const QRect mark = QStyle::visualRect(
        option.direction, option.rect,
        {option.rect.left() + 8, middle - markSize / 2, markSize, isStage ? markSize : markSize - 1});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isStage) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(stageRole(index.data(TouchpointTableModel::ColourRole).toInt())));
        painter->drawRoundedRect(mark, 2, 2);
    } else {
        paintPainMark(*painter, mark, highlight, theme.color(painMarkRole(highlight)));
    }
    painter->restore();
}

QWidget *TableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const TableColumn &column = m_model.columns()[size_t(index.column())];
    const Journey &journey = m_session.journey();
    if (column.kind == TableColumn::Kind::Stage) {
        auto *combo = new QComboBox(parent);
        for (const Stage &stage : journey.stages(m_session.map()))
            combo->addItem(stage.title);
        // The choice is the edit; nobody should have to press Enter after it.
        connect(combo, &QComboBox::activated, this, &TableDelegate::takeChoice);
        return combo;
    }
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && (column.field == "channel"_L1 || column.field == "department"_L1)) {
        QStringList names;
        if (column.field == "channel"_L1) {
            for (const auto &[id, channel] : journey.all<Channel>())
                names.append(channel.name);
        } else {
            for (const auto &[id, department] : journey.all<Department>())
                names.append(department.name);
        }
        names.sort(Qt::CaseInsensitive);
        auto *completer = new QCompleter(names, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setCompletionMode(QCompleter::PopupCompletion);
        line->setCompleter(completer);
    }
    return editor;
}

void TableDelegate::takeChoice()
{
    auto *combo = qobject_cast<QWidget *>(sender());
    emit commitData(combo);
    emit closeEditor(combo);
}

void TableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentText(index.data(Qt::EditRole).toString());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void TableDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentText());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace milepost
