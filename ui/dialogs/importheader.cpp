// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importheader.h"

#include "ui/models/importpreviewmodel.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int margin = 9;
constexpr int pillHeight = 18;
constexpr int headerHeight = 52;

struct PillColors {
    QColor ground;
    QColor text;
    bool outlined = false;
};

PillColors pillColors(ImportPreviewModel::Pill pill, const Theme &theme)
{
    switch (pill) {
    case ImportPreviewModel::Pill::Score: {
        QColor ground = theme.color(stageRole(3));
        ground.setAlphaF(0.18F);
        return {ground, theme.color(ColorRole::Ink)};
    }
    case ImportPreviewModel::Pill::Asked:
        return {theme.color(ColorRole::AmberSoft), theme.color(ColorRole::AmberText)};
    case ImportPreviewModel::Pill::LeftOut:
        return {Qt::transparent, theme.color(ColorRole::Muted), true};
    case ImportPreviewModel::Pill::Plain:
        break;
    }
    return {theme.color(ColorRole::Selection), theme.color(ColorRole::Brand)};
}

} // namespace

ImportHeader::ImportHeader(Appearance &appearance, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_appearance(appearance)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Interactive);
    setCursor(Qt::PointingHandCursor);
    connect(&m_appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize ImportHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headerHeight};
}

QSize ImportHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QFontMetrics pill(Theme::uiFont(12, QFont::Bold));
    const QFontMetrics question(Theme::uiFont(12));
    const int pillWidth = pill.horizontalAdvance(
        model()->headerData(logicalIndex, Qt::Horizontal, ImportPreviewModel::PillTextRole).toString());
    const int questionWidth
        = std::min(180,
                   question.horizontalAdvance(
                       model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString()));
    return {std::max(pillWidth + 34, questionWidth) + 2 * margin, headerHeight};
}

void ImportHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    painter->fillRect(rect, theme.color(ColorRole::Panel));
    painter->setPen(theme.color(ColorRole::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int edge = isRightToLeft() ? rect.left() : rect.right();
    painter->drawLine(edge, rect.top(), edge, rect.bottom());

    const auto pill = ImportPreviewModel::Pill(
        model()->headerData(logicalIndex, Qt::Horizontal, ImportPreviewModel::PillRole).toInt());
    QString text
        = model()->headerData(logicalIndex, Qt::Horizontal, ImportPreviewModel::PillTextRole).toString();
    if (pill == ImportPreviewModel::Pill::Asked)
        text += isRightToLeft() ? u" ؟"_s : u" ?"_s;
    const QRect inner = rect.adjusted(margin, 6, -margin, -4);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(Theme::uiFont(12, QFont::DemiBold));
    const QFontMetrics metrics(painter->font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, inner.width() - 18);
    const QSize pillSize(metrics.horizontalAdvance(shown) + 18, pillHeight);
    const QRect pillRect
        = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignTop, pillSize, inner);
    const PillColors colors = pillColors(pill, theme);
    painter->setPen(colors.outlined ? QPen(theme.color(ColorRole::Line)) : QPen(Qt::NoPen));
    painter->setBrush(colors.ground);
    painter->drawRoundedRect(QRectF(pillRect).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
    painter->setPen(colors.text);
    painter->drawText(pillRect, Qt::AlignCenter, shown);

    painter->setFont(Theme::uiFont(12));
    painter->setPen(theme.color(ColorRole::Ink));
    const QString question = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->setLayoutDirection(question.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(inner, int(side | Qt::AlignAbsolute | Qt::AlignBottom) | Qt::TextSingleLine,
                      QFontMetrics(painter->font()).elidedText(question, Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace milepost
