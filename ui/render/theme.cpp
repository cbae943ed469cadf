// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/theme.h"

#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

struct RoleColours {
    ColorRole role;
    QRgb light;
    QRgb dark;
};

/// The tokens of the design. Grounds of highlights are translucent, so that lines under them stay visible.
constexpr std::array tokens{
    RoleColours{ColorRole::None, 0x00000000, 0x00000000},
    RoleColours{ColorRole::Paper, 0xFFF5F4EF, 0xFF1B1E22},
    RoleColours{ColorRole::Panel, 0xFFFFFFFF, 0xFF23272C},
    RoleColours{ColorRole::Line, 0xFFE3E0D6, 0xFF363B42},
    RoleColours{ColorRole::Soft, 0xFFEFEDE6, 0xFF2B3036},
    RoleColours{ColorRole::Ink, 0xFF20252B, 0xFFE8E6E1},
    RoleColours{ColorRole::Muted, 0xFF5C646D, 0xFF9AA3AD},
    RoleColours{ColorRole::Brand, 0xFF0E6B6B, 0xFF5CC0BD},
    RoleColours{ColorRole::Selection, 0xFFDDEFEF, 0xFF1F3B3C},
    RoleColours{ColorRole::RedMark, 0xFFC2352B, 0xFFF0766C},
    RoleColours{ColorRole::AmberMark, 0xFFC97F06, 0xFFF0B04A},
    RoleColours{ColorRole::GoodMark, 0xFF3B8A5A, 0xFF79C798},
    RoleColours{ColorRole::RedText, 0xFFB3261E, 0xFFF38A81},
    RoleColours{ColorRole::AmberText, 0xFF8A5600, 0xFFF0B04A},
    RoleColours{ColorRole::GoodText, 0xFF2C6E47, 0xFF79C798},
    RoleColours{ColorRole::RedSoft, 0x14C2352B, 0x1CF0766C},
    RoleColours{ColorRole::AmberSoft, 0x1EC97F06, 0x1CF0B04A},
    RoleColours{ColorRole::OnPill, 0xFFFFFFFF, 0xFF1B1E22},
    RoleColours{ColorRole::OnStage, 0xFFFFFFFF, 0xFFFFFFFF},
};

/// White text holds 4.5:1 on each; neighbours differ in lightness or hue also for the common colour
/// blindnesses.
constexpr std::array<QRgb, stageColours> stagePalette{0xFF4C78A8, 0xFFB05E12, 0xFF3B7A52, 0xFF7A5CAD,
                                                      0xFFA84468, 0xFF5F6F7D, 0xFF1F7A82, 0xFF8A6116,
                                                      0xFF4F5FA8, 0xFF8C5A4A};

static_assert(int(tokens.size()) == int(ColorRole::Stage0));

QFont familyFont(int pixelSize, QFont::Weight weight)
{
    QFont font;
    // All three: with one alone the other script, and the minus sign of the third, come from whatever the
    // system finds. Noto Sans has tabular figures by default.
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Math"_s});
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

} // namespace

ColorRole stageRole(int colour)
{
    const int index = ((colour % stageColours) + stageColours) % stageColours;
    return ColorRole(int(ColorRole::Stage0) + index);
}

Theme Theme::light()
{
    Theme theme;
    for (const RoleColours &token : tokens)
        theme.m_colors.push_back(QColor::fromRgba(token.light));
    for (const QRgb colour : stagePalette)
        theme.m_colors.push_back(QColor::fromRgba(colour));
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.m_dark = true;
    for (const RoleColours &token : tokens)
        theme.m_colors.push_back(QColor::fromRgba(token.dark));
    for (const QRgb colour : stagePalette)
        theme.m_colors.push_back(QColor::fromRgba(colour));
    return theme;
}

QColor Theme::color(ColorRole role) const
{
    return size_t(role) < m_colors.size() ? m_colors[size_t(role)] : QColor();
}

int Theme::pixelSize(FontRole role)
{
    switch (role) {
    case FontRole::MapTitle:
        return 20;
    case FontRole::Badge:
        return 14;
    case FontRole::MapSubtitle:
    case FontRole::StageTitle:
        return 13;
    case FontRole::CardTitle:
    case FontRole::LaneTitle:
        return 12;
    case FontRole::Cell:
    case FontRole::Quote:
    case FontRole::Legend:
        return 11;
    case FontRole::Small:
        return 10;
    }
    return 11;
}

QFont Theme::font(FontRole role)
{
    const bool bold = role == FontRole::MapTitle || role == FontRole::StageTitle
        || role == FontRole::CardTitle || role == FontRole::Badge;
    QFont font = familyFont(pixelSize(role), bold ? QFont::Bold : QFont::Normal);
    // Unhinted advances scale with the zoom, so that lines break alike on screen and on paper.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Theme::uiFont(int pixelSize, QFont::Weight weight)
{
    return familyFont(pixelSize, weight);
}

} // namespace milepost
