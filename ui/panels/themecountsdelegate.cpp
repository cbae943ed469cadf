// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/themecountsdelegate.h"

#include "ui/models/themecountsmodel.h"

#include <QPainter>

namespace milepost {

namespace {

constexpr int themeMargin = 12;
constexpr int shareBarHeight = 3;

ColorRole shareBarRole(ThemeCountsModel::Meaning meaning)
{
    switch (meaning) {
    case ThemeCountsModel::Meaning::Problem:
        return ColorRole::RedMark;
    case ThemeCountsModel::Meaning::Praise:
        return ColorRole::GoodMark;
    case ThemeCountsModel::Meaning::Everything:
        break;
    }
    return ColorRole::None;
}

} // namespace

ThemeCountsDelegate::ThemeCountsDelegate(Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize ThemeCountsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, rowHeight};
}

void ThemeCountsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const auto place
        = [&](const QRect &logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(ColorRole::Soft));

    const QRect inner = option.rect.adjusted(themeMargin, 0, -themeMargin, 0);
    const QRect line = inner.adjusted(0, 0, 0, -shareBarHeight);
    const QString count = index.data(ThemeCountsModel::CountRole).toString();
    painter->setFont(Theme::uiFont(12));
    const int width = painter->fontMetrics().horizontalAdvance(count) + 1;
    painter->setPen(theme.color(ColorRole::Muted));
    painter->drawText(place({line.right() - width + 1, line.top(), width, line.height()}), Qt::AlignCenter,
                      count);

    const QRect words = line.adjusted(0, 0, -width - themeMargin, 0);
    painter->setPen(theme.color(ColorRole::Ink));
    const QString name
        = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->drawText(
        place(words),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter),
        name);

    const auto meaning = ThemeCountsModel::Meaning(index.data(ThemeCountsModel::MeaningRole).toInt());
    if (meaning != ThemeCountsModel::Meaning::Everything) {
        const QRect track(inner.left(), inner.bottom() - shareBarHeight, inner.width(), shareBarHeight);
        const double share = index.data(ThemeCountsModel::ShareRole).toDouble();
        QRect bar = track;
        bar.setWidth(share > 0 ? std::max(2, int(share * track.width())) : 0);
        painter->fillRect(place(track), theme.color(ColorRole::Soft));
        painter->fillRect(place(bar), theme.color(shareBarRole(meaning)));
    }
    painter->restore();
}

} // namespace milepost
