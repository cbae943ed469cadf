// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace milepost
{

/// Changes the property that the style sheet looks at (see Appearance) on a widget that is already styled.
inline void setKind(QWidget *widget, const QString &kind)
{
    if (widget->property("kind").toString() == kind)
        return;
    widget->setProperty("kind", kind);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace milepost
