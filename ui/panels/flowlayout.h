// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace milepost {

/// Puts its items in a row in reading direction, and begins another row where there is no more room. Items of
/// a row are centred on one line; those that are hidden take no room.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(QWidget *parent, int between, int rows);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height of all rows; puts the items there when `place` is set.
    int arrange(const QRect &rect, bool place) const;
    QSize margins() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_between = 0;
    int m_rows = 0; ///< between two rows
};

} // namespace milepost
