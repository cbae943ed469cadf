// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QHeaderView>

namespace milepost {

/// The header of the import preview: what a column is taken for as a pill, its question below. A click, or
/// Enter on the current column, asks to change it.
class ImportHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ImportHeader(Appearance &appearance, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    Appearance &m_appearance;
};

} // namespace milepost
