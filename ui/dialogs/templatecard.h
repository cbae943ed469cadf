// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/templates.h"
#include "ui/dialogs/clickframe.h"
#include "ui/render/maplayout.h"
#include "ui/settings/appearance.h"

namespace milepost {

/// A template to start from, with a small picture of its map.
class TemplateCard : public ClickFrame
{
    Q_OBJECT

public:
    /// The appearance outlives the card.
    TemplateCard(Appearance &appearance, const TemplateInfo &info, QWidget *parent = nullptr);

    QString key() const { return m_info.key; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int titleHeight() const;
    void paintPreview(QPainter &painter, const QRectF &place) const;

    Appearance &m_appearance;
    TemplateInfo m_info;
    std::optional<MapLayout> m_layout; ///< nothing when the template cannot be read
    QRectF m_stages; ///< where its stages are, without the titles of the lanes
};

} // namespace milepost
