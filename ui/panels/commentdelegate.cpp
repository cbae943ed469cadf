// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/commentdelegate.h"

#include "ui/models/commentsmodel.h"
#include "ui/panels/painmark.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int margin = 12;
constexpr int above = 9;
constexpr int lineHeight = 18;
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

/// The words that are to be seen at once.
QList<QTextLayout::FormatRange> formatsOf(const QVariantList &places, const Theme &theme)
{
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i + 1 < places.size(); i += 2) {
        QTextLayout::FormatRange range;
        range.start = places.at(i).toInt();
        range.length = places.at(i + 1).toInt();
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(theme.color(ColorRole::Brand));
        formats.append(range);
    }
    return formats;
}

} // namespace

CommentDelegate::CommentDelegate(Appearance &appearance, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_appearance(appearance)
    , m_view(view)
{
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = std::max(80, m_view->viewport()->width());
    QTextLayout layout(asLines(index.data().toString()), Theme::uiFont(13));
    layOut(layout, width - 2 * margin);
    int height = above + 2 * lineHeight + qCeil(layout.boundingRect().height()) + below;
    if (index.data(CommentsModel::JudgementRole).toString().isEmpty())
        height -= lineHeight;
    if (!index.data(CommentsModel::ThemesRole).toStringList().isEmpty())
        height += lineHeight;
    return {width, height};
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
    painter->setFont(Theme::uiFont(11));
    const QFontMetrics metrics(painter->font());
    const auto drawLine = [&](const QRect &logical, const QString &text, ColorRole role,
                              Qt::Alignment align) {
        painter->setPen(theme.color(role));
        painter->drawText(
            QStyle::visualRect(option.direction, inner, logical),
            int(QStyle::visualAlignment(option.direction, align) | Qt::AlignAbsolute | Qt::AlignTop), text);
    };

    QRect line(inner.left(), inner.top(), inner.width(), lineHeight);
    const QString date = index.data(CommentsModel::DateRole).toString();
    drawLine(line, date, ColorRole::Muted, Qt::AlignLeft);
    const int used = metrics.horizontalAdvance(date) + margin;
    const QString source = metrics.elidedText(index.data(CommentsModel::SourceRole).toString(),
                                              Qt::ElideMiddle, std::max(0, line.width() - used));
    drawLine(line.adjusted(used, 0, 0, 0), source, ColorRole::Muted, Qt::AlignRight);

    if (const QString judgement = index.data(CommentsModel::JudgementRole).toString(); !judgement.isEmpty()) {
        line.translate(0, lineHeight);
        const bool complains = index.data(CommentsModel::ComplaintRole).toBool();
        const int indent = complains ? 13 : 0;
        if (complains) {
            const QRect mark(line.left(), line.top() + 4, 9, 8);
            paintPainMark(*painter, QStyle::visualRect(option.direction, inner, mark), PainHighlight::Red,
                          theme.color(ColorRole::RedMark));
        }
        drawLine(line.adjusted(indent, 0, 0, 0),
                 metrics.elidedText(judgement, Qt::ElideRight, line.width() - indent),
                 complains ? ColorRole::RedText : ColorRole::Muted, Qt::AlignLeft);
    }

    painter->setPen(theme.color(ColorRole::Ink));
    QTextLayout layout(asLines(index.data().toString()), Theme::uiFont(13));
    layout.setFormats(formatsOf(index.data(CommentsModel::PlacesRole).toList(), theme));
    layOut(layout, inner.width());
    layout.draw(painter, QPointF(inner.left(), line.bottom() + 1));

    const QStringList themes = index.data(CommentsModel::ThemesRole).toStringList();
    if (!themes.isEmpty()) {
        line.moveTop(line.bottom() + 1 + qCeil(layout.boundingRect().height()));
        const QString names = metrics.elidedText(themes.join(u" · "_s), Qt::ElideRight, line.width());
        drawLine(line.adjusted(0, 3, 0, 3), names, ColorRole::Brand, Qt::AlignLeft);
    }
    painter->restore();
}

} // namespace milepost
