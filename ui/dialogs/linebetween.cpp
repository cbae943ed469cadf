// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/linebetween.h"

#include "ui/settings/appearance.h"

#include <QFrame>

using namespace Qt::StringLiterals;

namespace milepost {

QFrame *lineBetween(QWidget *parent, Qt::Orientation orientation)
{
    auto *frame = new QFrame(parent);
    if (orientation == Qt::Horizontal)
        frame->setFixedHeight(1);
    else
        frame->setFixedWidth(1);
    frame->setAutoFillBackground(true);
    frame->setObjectName(u"line"_s);
    return frame;
}

void colourLines(const QWidget &widget, const Appearance &appearance)
{
    for (QFrame *frame : widget.findChildren<QFrame *>(u"line"_s)) {
        QPalette colors = frame->palette();
        colors.setColor(QPalette::Window, appearance.theme().color(ColorRole::Line));
        frame->setPalette(colors);
    }
}

} // namespace milepost
