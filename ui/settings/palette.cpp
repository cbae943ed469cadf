// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/palette.h"

namespace milepost {

QPalette windowPalette(const Theme &theme)
{
    const auto color = [&theme](ColorRole role) { return theme.color(role); };

    QPalette palette;
    palette.setColor(QPalette::Window, color(ColorRole::Panel));
    palette.setColor(QPalette::WindowText, color(ColorRole::Ink));
    palette.setColor(QPalette::Base, color(ColorRole::Panel));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Paper));
    palette.setColor(QPalette::Text, color(ColorRole::Ink));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::Muted));
    palette.setColor(QPalette::Button, color(ColorRole::Panel));
    palette.setColor(QPalette::ButtonText, color(ColorRole::Ink));
    palette.setColor(QPalette::BrightText, color(ColorRole::OnPill));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Panel));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::Ink));
    palette.setColor(QPalette::Highlight, color(ColorRole::Selection));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::Ink));
    palette.setColor(QPalette::Link, color(ColorRole::Brand));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::Brand));
    palette.setColor(QPalette::Light, color(ColorRole::Panel));
    palette.setColor(QPalette::Midlight, color(ColorRole::Soft));
    palette.setColor(QPalette::Mid, color(ColorRole::Line));
    palette.setColor(QPalette::Dark, color(ColorRole::Line).darker(theme.isDark() ? 80 : 115));
    palette.setColor(QPalette::Shadow, color(ColorRole::Line));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        // Half way to the ground: readable as "not now", not as another meaning.
        const QColor ink = color(ColorRole::Muted);
        const QColor ground = color(ColorRole::Panel);
        palette.setColor(QPalette::Disabled, role,
                         QColor((ink.red() + ground.red()) / 2, (ink.green() + ground.green()) / 2,
                                (ink.blue() + ground.blue()) / 2));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(ColorRole::Soft));
    return palette;
}

} // namespace milepost
