// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/commanddelegate.h"

#include "ui/models/commandmodel.h"

#include <QIcon>
#include <QPainter>

namespace milepost {

namespace {

constexpr int commandRow = 30;
constexpr int commandMargin = 10;
constexpr int commandIcon = 16;
constexpr int commandGap = 10;

} // namespace

CommandDelegate::CommandDelegate(Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, commandRow};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const Qt::Alignment leading
        = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    const Qt::Alignment trailing
        = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute;
    const auto place
        = [&](const QRect &logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(current ? ColorRole::Selection : ColorRole::Soft));
        painter->drawRoundedRect(option.rect, 5, 5);
    }

    QRect rest = option.rect.adjusted(commandMargin, 0, -commandMargin, 0);
    const QRect icon(rest.left(), rest.center().y() - commandIcon / 2 + 1, commandIcon, commandIcon);
    const auto drawn = index.data(Qt::DecorationRole).value<QIcon>();
    const QVariant checked = index.data(Qt::CheckStateRole);
    painter->setFont(Theme::uiFont(13));
    painter->setPen(theme.color(enabled ? ColorRole::Ink : ColorRole::Muted));
    if (checked.isValid() && checked.toInt() == Qt::Checked)
        painter->drawText(place(icon), Qt::AlignCenter, QString(QChar(0x2713)));
    else if (!drawn.isNull())
        drawn.paint(painter, place(icon), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    rest.setLeft(icon.right() + commandGap);

    const QString keys = index.data(CommandModel::KeysRole).toString();
    const QFont small = Theme::uiFont(12);
    const QFontMetrics smallMetrics(small);
    const int keysWidth = smallMetrics.horizontalAdvance(keys) + 1;
    const QRect keysRect(rest.right() - keysWidth, rest.top(), keysWidth + 1, rest.height());
    rest.setRight(keysRect.left() - commandGap);

    const QFont font = Theme::uiFont(13);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rest.width());
    painter->drawText(place(rest), int(leading), text);
    rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(text) + commandGap);

    painter->setFont(small);
    painter->setPen(theme.color(ColorRole::Muted));
    painter->drawText(place(keysRect), int(trailing), keys);
    if (rest.width() > 40)
        painter->drawText(place(rest), int(leading),
                          smallMetrics.elidedText(index.data(CommandModel::PathRole).toString(),
                                                  Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace milepost
