// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "ui/render/theme.h"

#include <QObject>

#include <memory>
#include <vector>

class QTranslator;

namespace milepost {

/// How the window looks and which language it speaks; injected where it is needed. A switch reaches every widget as
/// Qt's own LanguageChange and PaletteChange events, and painted widgets through changed().
///
/// The style sheet knows these values of the dynamic property "kind": on labels "title" (15 px bold), "section" (11 px
/// section title, upper case through the locale), "muted", "figure" (20 px bold), "red", "amber", "good" (text in that
/// meaning), "pill-red", "pill-amber", "pill-outline"; on frames "card" (panel ground, 1 px line, radius 8), "note-red",
/// "note-amber" (soft ground with a mark at the leading edge); on buttons "primary", "link", "quiet".
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Look { System, Light, Dark };

    explicit Appearance(QObject *parent = nullptr);
    ~Appearance() override;

    Look look() const { return m_look; }
    void setLook(Look look);
    const Theme &theme() const { return m_theme; }

    Language language() const { return m_text.language(); }
    /// Switches all texts and the layout direction of the running window.
    void setLanguage(Language language);
    /// Numbers and texts in the interface language.
    const LocalText &text() const { return m_text; }

signals:
    void changed();

private:
    void apply();

    Look m_look = Look::System;
    Theme m_theme;
    LocalText m_text;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace milepost
