// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/wrappingradio.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int ringRoom = 3; // room for the ring that shows the focus
constexpr int besideMark = 8; // as in the style sheet
constexpr int tallestAnswer = 10000;

} // namespace

WrappingRadio::WrappingRadio(const QString &text, Appearance &appearance, QWidget *parent)
    : QRadioButton(QString(text).replace(u'&', "&&"_L1), parent)
    , m_appearance(appearance)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingRadio::textStart() const
{
    return ringRoom + style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this) + besideMark;
}

int WrappingRadio::flags() const
{
    // Whatever the answer is written in, it begins beside its mark.
    return int((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop)
        | Qt::TextWordWrap | Qt::TextShowMnemonic
        | (text().isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

int WrappingRadio::heightForWidth(int width) const
{
    const int room = std::max(1, width - textStart() - ringRoom);
    const int lines = fontMetrics().boundingRect(QRect(0, 0, room, tallestAnswer), flags(), text()).height();
    return std::max(lines, style()->pixelMetric(QStyle::PM_ExclusiveIndicatorHeight, nullptr, this))
        + 2 * ringRoom;
}

QSize WrappingRadio::sizeHint() const
{
    const QString shown = text().replace("&&"_L1, "&"_L1);
    const int width = textStart() + fontMetrics().horizontalAdvance(shown) + ringRoom + 1;
    return {width, heightForWidth(width)};
}

QSize WrappingRadio::minimumSizeHint() const
{
    return {textStart() + fontMetrics().averageCharWidth() * 8, fontMetrics().height() + 2 * ringRoom};
}

bool WrappingRadio::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void WrappingRadio::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
    // Beside the first line.
    const int top = ringRoom + std::max(0, (fontMetrics().height() - side) / 2);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), QRect(ringRoom, top, side, side));
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);

    painter.setFont(font());
    painter.setPen(theme.color(isEnabled() ? ColorRole::Ink : ColorRole::Muted));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(),
                                           rect().adjusted(textStart(), ringRoom, -ringRoom, -ringRoom));
    painter.drawText(words, flags(), text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.color(ColorRole::Brand));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

} // namespace milepost
