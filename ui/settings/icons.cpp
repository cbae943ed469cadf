// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Draws the source icon's shape in one colour; both sources are drawn in one ink.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, QPalette::ColorRole role, IconMirroring mirroring)
        : m_name(std::move(name))
        , m_role(role)
        , m_mirroring(mirroring)
    {
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_role, m_mirroring); }
    QString key() const override { return u"milepost-tinted"_s; }
    bool isNull() override { return source().isNull(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const bool mirrored = m_mirroring == IconMirroring::InRightToLeft
            && QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        QColor color = QGuiApplication::palette().color(group, m_role);
        if (mode == QIcon::Disabled && m_role != QPalette::ButtonText)
            color = QGuiApplication::palette().color(group, QPalette::ButtonText);

        const QString key = u"milepost/%1/%2x%3/%4/%5"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color.rgba(), 0, 16)
                                .arg(int(mirrored));
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            source().paint(&painter, QRect(QPoint(), size));
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(image.rect(), color);
            painter.end();
            result = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
            QPixmapCache::insert(key, result);
        }
        result.setDevicePixelRatio(scale);
        return result;
    }

private:
    QIcon source() const
    {
        const QString own = u":/icons/%1.svg"_s.arg(m_name);
        return QFile::exists(own) ? QIcon(own) : QIcon::fromTheme(m_name);
    }

    QString m_name;
    QPalette::ColorRole m_role;
    IconMirroring m_mirroring;
};

} // namespace

QIcon themedIcon(const QString &name, QPalette::ColorRole role, IconMirroring mirroring)
{
    return QIcon(new TintedIconEngine(name, role, mirroring));
}

void useIconTheme()
{
    // Platforms without a desktop theme know no search paths of their own.
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        const QString icons = folder + "/icons"_L1;
        if (!paths.contains(icons))
            paths.append(icons);
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackThemeName(u"breeze"_s);
    for (const QString &folder : std::as_const(paths)) {
        if (QFile::exists(folder + "/breeze/index.theme"_L1)) {
            QIcon::setThemeName(u"breeze"_s);
            break;
        }
    }
}

} // namespace milepost
