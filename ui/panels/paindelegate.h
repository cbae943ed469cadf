// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/painrankingmodel.h"
#include "ui/settings/appearance.h"

#include <QStyledItemDelegate>

namespace milepost {

/// Paints a row of the ranking: mark and bold title, bar of the severity's parts and number, plain text.
class PainDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The appearance outlives the delegate.
    explicit PainDelegate(Appearance &appearance, QObject *parent = nullptr);

    /// Strengths are drawn in the good colour and marked with a tick.
    void setKind(PainRankingModel::Kind kind) { m_kind = kind; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// The colours of a row's mark and bar, and of its words.
    ColorRole markRole(const QModelIndex &index) const;
    ColorRole wordRole(const QModelIndex &index) const;
    void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QRect &track,
                  const QModelIndex &index) const;

    Appearance &m_appearance;
    PainRankingModel::Kind m_kind = PainRankingModel::Kind::Pain;
};

} // namespace milepost
