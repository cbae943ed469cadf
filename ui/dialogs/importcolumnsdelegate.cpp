// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importcolumnsdelegate.h"

#include "core/analysis/definedmetric.h"
#include "ui/dialogs/columnchoices.h"
#include "ui/models/importcolumnsmodel.h"

#include <QComboBox>
#include <QTimer>

#include <algorithm>

namespace milepost {

ImportColumnsDelegate::ImportColumnsDelegate(MapSession &session, Appearance &appearance, QObject *parent)
    : ImportCellDelegate(appearance, parent)
    , m_session(session)
    , m_appearance(appearance)
{
}

QWidget *ImportColumnsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const
{
    if (index.column() == ImportColumnsModel::ScaleColumn)
        return ImportCellDelegate::createEditor(parent, option, index);
    const QVariant value = index.data(Qt::EditRole);
    const auto number = [&]<typename T>(std::optional<T>) {
        return value.isValid() ? std::optional<T>(T(value.toInt())) : std::nullopt;
    };
    auto *box = new QComboBox(parent);
    switch (ImportColumnsModel::Column(index.column())) {
    case ImportColumnsModel::RoleColumn:
        columnchoices::fillRoles(*box, ColumnRole(value.toInt()));
        break;
    case ImportColumnsModel::MetricColumn:
        fillMetrics(*box, value);
        break;
    case ImportColumnsModel::DirectionColumn:
        columnchoices::fillDirections(*box, number(std::optional<ScoreDirection>()));
        break;
    default:
        columnchoices::fillTouchpoints(*box, value.toString(), m_session.journey(), m_session.map());
        break;
    }
    // A choice from the list is the edit; nobody should have to press Enter after it.
    connect(box, &QComboBox::activated, this, &ImportColumnsDelegate::takeChoice);
    return box;
}

void ImportColumnsDelegate::fillMetrics(QComboBox &box, const QVariant &current) const
{
    const KnownMetrics metrics = knownMetricsOf(m_session.journey());
    columnchoices::fillMetrics(box, metrics,
                               current.isValid() ? metrics.find(Metric(current.toInt())) : nullptr,
                               m_appearance.text());
}

void ImportColumnsDelegate::takeChoice()
{
    auto *box = qobject_cast<QWidget *>(sender());
    // Once the key that chose it has gone all its way: the list would take it for one that opens an editor.
    QTimer::singleShot(0, box, [this, box] {
        emit commitData(box);
        emit closeEditor(box);
    });
}

/// A choice needs room for its words, whatever the column has: it grows to the trailing side, inside the
/// view.
void ImportColumnsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                                 const QModelIndex &index) const
{
    ImportCellDelegate::updateEditorGeometry(editor, option, index);
    if (!qobject_cast<QComboBox *>(editor))
        return;
    constexpr int widest = 280;
    constexpr int aroundWords = 44; // the frame and the arrow
    const QWidget *view = editor->parentWidget();
    QRect place = editor->geometry();
    const int wanted
        = editor->fontMetrics().horizontalAdvance(static_cast<QComboBox *>(editor)->currentText())
        + aroundWords;
    const int width = std::min(std::max(place.width(), std::min(wanted, widest)), view->width());
    if (option.direction == Qt::RightToLeft)
        place.setLeft(place.right() - width + 1);
    else
        place.setWidth(width);
    place.translate(std::max(0, -place.left()) - std::max(0, place.right() + 1 - view->width()), 0);
    editor->setGeometry(place);
}

void ImportColumnsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (!qobject_cast<QComboBox *>(editor)) // that one was filled when it was made
        ImportCellDelegate::setEditorData(editor, index);
}

void ImportColumnsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                         const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        ImportCellDelegate::setModelData(editor, model, index);
    else if (index.column() == ImportColumnsModel::TouchpointColumn)
        model->setData(index, columnchoices::chosenTouchpoint(*box), Qt::EditRole);
    else if (box->currentIndex() >= 0)
        model->setData(index, box->currentData(), Qt::EditRole);
}

} // namespace milepost
