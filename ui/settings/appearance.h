// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "ui/render/theme.h"

#include <QObject>

#include <memory>
#include <vector>

class QTranslator;
class QWidget;

namespace milepost {

/// How the window looks and which language it speaks; injected where it is needed. A switch reaches every
/// widget as Qt's own LanguageChange and PaletteChange events, and painted widgets through changed().
///
/// The style sheet knows these values of the dynamic property "kind": on labels "title" (15 px bold),
/// "section" (11 px section title, its text through sectionTitle()), "muted", "figure" (20 px bold), "red",
/// "amber", "good" (text in that meaning), "pill-red", "pill-amber", "pill-outline"; on frames "card" (panel
/// ground, 1 px line, radius 8), "panel" (panel ground, no line), "note-red", "note-amber" (soft ground with
/// a mark at the leading edge); on buttons "primary", "link", "quiet". Use setKind() where the value changes
/// while the widget is shown.
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
    /// A section title in upper case as the interface language writes it (i becomes İ in Turkish).
    QString sectionTitle(const QString &title) const { return m_text.locale().toUpper(title); }

    /// Sets the property "kind" and lets the style sheet see it.
    static void setKind(QWidget *widget, const char *kind);

signals:
    void changed();

private:
    void applyLook();
    void applyLanguage();

    Look m_look = Look::System;
    bool m_systemIsDark = false;
    Theme m_theme;
    LocalText m_text;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace milepost
