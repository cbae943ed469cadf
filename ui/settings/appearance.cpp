// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearance.h"

#include "ui/settings/icons.h"
#include "ui/settings/palette.h"
#include "ui/settings/stylesheet.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QStyle>
#include <QStyleFactory>
#include <QTranslator>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace milepost {

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    // Qt 6.4 has no word for a dark desktop: the ground that the platform asks for tells.
    , m_systemIsDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_theme(Theme::light())
    , m_text(languageFromCode(QLocale::system().name()).value_or(Language::English))
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    useIconTheme();
    applyLanguage();
    applyLook();
}

Appearance::~Appearance() = default;

void Appearance::setLook(Look look)
{
    if (look == m_look)
        return;
    m_look = look;
    applyLook();
    emit changed();
}

void Appearance::setLanguage(Language language)
{
    if (language == m_text.language())
        return;
    m_text = LocalText(language);
    applyLanguage();
    // The leading edge of notes is written in the style sheet.
    applyLook();
    emit changed();
}

void Appearance::setKind(QWidget *widget, const char *kind)
{
    const QString value = QString::fromLatin1(kind);
    if (widget->property("kind").toString() == value)
        return;
    widget->setProperty("kind", value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void Appearance::applyLook()
{
    const bool dark = m_look == Look::Dark || (m_look == Look::System && m_systemIsDark);
    m_theme = dark ? Theme::dark() : Theme::light();
    QApplication::setFont(Theme::uiFont());
    QApplication::setPalette(windowPalette(m_theme));
    qApp->setStyleSheet(windowStyleSheet(m_theme, m_text.isRightToLeft()));
}

void Appearance::applyLanguage()
{
    QLocale::setDefault(m_text.locale());
    m_translators.clear(); // a deleted translator is removed from the application
    const QString code = languageCode(m_text.language());
    const QString qtTexts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    const std::pair<QString, QString> catalogues[] = {
        {u"qtbase_"_s + code, qtTexts},
        {u"milepost_"_s + code, u":/i18n"_s},
    };
    for (const auto &[name, folder] : catalogues) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    }
    QGuiApplication::setLayoutDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace milepost
