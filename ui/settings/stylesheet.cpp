// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/stylesheet.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QString cssColor(const QColor &color)
{
    return u"rgba(%1,%2,%3,%4)"_s.arg(color.red()).arg(color.green()).arg(color.blue()).arg(color.alpha());
}

} // namespace

QString windowStyleSheet(const Theme &theme, bool rightToLeft)
{
    QFile file(u":/settings/window.css"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());

    const std::pair<QLatin1String, ColorRole> roles[] = {
        {"@paper"_L1, ColorRole::Paper},
        {"@panel"_L1, ColorRole::Panel},
        {"@line"_L1, ColorRole::Line},
        {"@softred"_L1, ColorRole::RedSoft},
        {"@softamber"_L1, ColorRole::AmberSoft},
        {"@soft"_L1, ColorRole::Soft},
        {"@ink"_L1, ColorRole::Ink},
        {"@muted"_L1, ColorRole::Muted},
        {"@brand"_L1, ColorRole::Brand},
        {"@selection"_L1, ColorRole::Selection},
        {"@redmark"_L1, ColorRole::RedMark},
        {"@ambermark"_L1, ColorRole::AmberMark},
        {"@redtext"_L1, ColorRole::RedText},
        {"@ambertext"_L1, ColorRole::AmberText},
        {"@goodtext"_L1, ColorRole::GoodText},
        {"@onpill"_L1, ColorRole::OnPill},
    };
    for (const auto &[token, role] : roles)
        sheet.replace(token, cssColor(theme.color(role)));
    const QColor brand = theme.color(ColorRole::Brand);
    sheet.replace("@pressed"_L1, cssColor(brand.darker(115)));
    sheet.replace("@hover"_L1, cssColor(theme.isDark() ? brand.lighter(112) : brand.lighter(125)));
    sheet.replace("@leading"_L1, rightToLeft ? "right"_L1 : "left"_L1);
    sheet.replace("@look"_L1, theme.isDark() ? "dark"_L1 : "light"_L1);
    return sheet;
}

} // namespace milepost
