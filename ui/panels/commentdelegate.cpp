// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/commentdelegate.h"

#include "ui/models/commentsmodel.h"
#include "ui/panels/painmark.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace milepost {

namespace {

constexpr int margin = 12;
constexpr int above = 9;
constexpr int headHeight = 18;
constexpr int below = 10;

/// Lays the text out in its own direction: a Persian comment reads from the right in an English window too.
void layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment((layout.text().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

QString asLines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

CommentDelegate::CommentDelegate(Appearance &appearance, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_appearance(appearance)
    , m_view(view)
{
}

int CommentDelegate::textHeight(const QString &text, int width) const
{
    QTextLayout layout(asLines(text), Theme::uiFont(13));
    layOut(layout, width);
    return qCeil(layout.boundingRect().height());
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = std::max(80, m_view->viewport()->width());
    const int text = textHeight(index.data().toString(), width - 2 * margin);
    return {width, above + headHeight + text + below};
}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));
    painter->setPen(theme.color(ColorRole::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect inner = option.rect.adjusted(margin, above, -margin, -below);
    const QRect head(inner.left(), inner.top(), inner.width(), headHeight);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, head, rect); };
    const auto drawHead = [&](const QRect &rect, const QString &text, ColorRole role, Qt::Alignment align) {
        painter->setPen(theme.color(role));
        painter->drawText(mirrored(rect),
                          int(QStyle::visualAlignment(option.direction, align) | Qt::AlignTop), text);
    };

    painter->setFont(Theme::uiFont(11));
    const QFontMetrics metrics(painter->font());
    const QString date = index.data(CommentsModel::DateRole).toString();
    drawHead(head, date, ColorRole::Muted, Qt::AlignLeft);
    int used = metrics.horizontalAdvance(date) + margin;
    if (index.data(CommentsModel::ComplaintRole).toBool()) {
        const QString word = tr("complaint");
        const QRect place(head.left() + used, head.top() + 3, 9, 8);
        paintPainMark(*painter, mirrored(place), PainHighlight::Red, theme.color(ColorRole::RedMark));
        drawHead(head.adjusted(used + 13, 0, 0, 0), word, ColorRole::RedText, Qt::AlignLeft);
        used += 13 + metrics.horizontalAdvance(word) + margin;
    }
    const QString source = metrics.elidedText(index.data(CommentsModel::SourceRole).toString(),
                                              Qt::ElideMiddle, std::max(0, head.width() - used));
    drawHead(head.adjusted(used, 0, 0, 0), source, ColorRole::Muted, Qt::AlignRight);

    painter->setPen(theme.color(ColorRole::Ink));
    QTextLayout layout(asLines(index.data().toString()), Theme::uiFont(13));
    layOut(layout, inner.width());
    layout.draw(painter, QPointF(inner.left(), inner.top() + headHeight));
    painter->restore();
}

} // namespace milepost
