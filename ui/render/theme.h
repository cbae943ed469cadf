// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>

#include <vector>

namespace milepost {

/// What a colour is for; everything on screen and paper takes its colour from here, by role.
enum class ColorRole {
    None,
    Paper, ///< ground of map and window
    Panel, ///< cards and panels
    Line, ///< one-pixel lines
    Soft, ///< quiet fills: bars' tracks, owner boxes, headers
    Ink,
    Muted,
    Brand,
    Selection,
    RedMark, ///< shapes
    AmberMark,
    GoodMark,
    RedText, ///< text in those meanings
    AmberText,
    GoodText,
    RedSoft, ///< translucent grounds of highlighted columns and notes
    AmberSoft,
    OnPill, ///< text on a pill of RedText, AmberText or GoodText, or on a filled brand button
    OnStage, ///< text on a stage band
    Stage0, ///< the stage palette follows: Stage0 + index % stageColours
};
inline constexpr int stageColours = 10;
ColorRole stageRole(int colour);

/// The type sizes of the map, in map units; of the window, in pixels.
enum class FontRole {
    MapTitle,
    MapSubtitle,
    StageTitle,
    CardTitle,
    Badge,
    Small,
    Cell,
    LaneTitle,
    Quote,
    Legend
};

/// One of the two looks. Values, cheap to copy.
class Theme
{
public:
    static Theme light();
    static Theme dark();

    bool isDark() const { return m_dark; }
    QColor color(ColorRole role) const;
    /// The size of a role's type in map units.
    static int pixelSize(FontRole role);
    /// Noto Sans with Noto Sans Arabic, pixel size in map units (decisions.md 28); figures are tabular.
    static QFont font(FontRole role);
    /// The window's font at a pixel size.
    static QFont uiFont(int pixelSize = 13, QFont::Weight weight = QFont::Normal);

private:
    bool m_dark = false;
    std::vector<QColor> m_colors;
};

} // namespace milepost
