// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace milepost {

FlowLayout::FlowLayout(QWidget *parent, int between, int rows)
    : QLayout(parent)
    , m_between(between)
    , m_rows(rows)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::margins() const
{
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right(), margins.top() + margins.bottom()};
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize own = item->sizeHint();
        size = {size.width() + (size.isEmpty() ? 0 : m_between) + own.width(),
                std::max(size.height(), own.height())};
    }
    return size + margins();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size + margins();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = room.top();
    for (size_t begin = 0; begin < m_items.size();) {
        std::vector<std::pair<QLayoutItem *, QRect>> row;
        int x = room.left();
        int height = 0;
        size_t next = begin;
        for (; next < m_items.size(); ++next) {
            QLayoutItem *item = m_items[next].get();
            if (item->isEmpty())
                continue;
            const QSize size = item->sizeHint().boundedTo({std::max(room.width(), 0), QWIDGETSIZE_MAX});
            if (!row.empty() && x + size.width() > room.left() + room.width())
                break;
            row.emplace_back(item, QRect({x, y}, size));
            x += size.width() + m_between;
            height = std::max(height, size.height());
        }
        for (auto &[item, where] : row) {
            where.moveTop(y + (height - where.height()) / 2);
            if (place)
                item->setGeometry(QStyle::visualRect(direction, room, where));
        }
        if (!row.empty())
            y += height + m_rows;
        begin = next;
    }
    const int used = y > room.top() ? y - m_rows - room.top() : 0;
    return used + margins().height();
}

} // namespace milepost
