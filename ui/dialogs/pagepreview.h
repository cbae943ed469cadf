// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/maplayout.h"
#include "ui/settings/appearance.h"

#include <QPageLayout>
#include <QWidget>

#include <optional>

namespace milepost {

/// A sheet of paper with the map on it, as large as the widget allows, painted by the code that prints.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    /// The appearance outlives the widget.
    explicit PagePreview(Appearance &appearance, QWidget *parent = nullptr);

    /// Without a map the sheet stays blank.
    void show(const QPageLayout &page, std::optional<MapLayout> map);
    using QWidget::show;
    /// Where the sheet lies in the widget.
    QRectF sheet() const;

    QSize minimumSizeHint() const override { return {240, 240}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    QPageLayout m_page;
    std::optional<MapLayout> m_map;
};

} // namespace milepost
