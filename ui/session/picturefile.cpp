// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/picturefile.h"

#include "ui/session/filedialogs.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace milepost::picturefile {

namespace {

/// The translation context of this file.
struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

constexpr int jpegQuality = 88;

Error refused(ErrorCode code, const QString &sentence, const QString &path)
{
    return {code, sentence, QFileInfo(path).fileName()};
}

QSize fitting(const QSize &size)
{
    return size.width() <= largestSide && size.height() <= largestSide
        ? size
        : size.scaled(largestSide, largestSide, Qt::KeepAspectRatio);
}

/// Pixels alone: a fresh image has no texts, colour profile or resolution of the camera's.
QImage bare(QImage image)
{
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    const bool transparent = image.hasAlphaChannel();
    QImage pixels(image.size(), transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    pixels.fill(transparent ? Qt::transparent : Qt::white);
    QPainter painter(&pixels);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(0, 0, image);
    return pixels;
}

Result<Picture> encode(const QImage &image, const QString &name, bool photograph)
{
    const QImage pixels = bare(image);
    Picture picture;
    picture.id = PictureId::create();
    picture.name = name;
    picture.format = photograph && !pixels.hasAlphaChannel() ? u"jpeg"_s : u"png"_s;
    picture.width = pixels.width();
    picture.height = pixels.height();
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, picture.format.toLatin1());
    if (picture.format == "jpeg"_L1)
        writer.setQuality(jpegQuality);
    if (!writer.write(pixels))
        return Error{ErrorCode::Io, PictureText::tr("The picture could not be kept."), name};
    return picture;
}

} // namespace

Result<Picture> read(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return refused(ErrorCode::Missing, PictureText::tr("This file cannot be read."), path);
    if (info.size() > largestFile)
        return refused(ErrorCode::Invalid, PictureText::tr("A picture may have at most 20 MB."), path);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg") {
        return refused(ErrorCode::Malformed,
                       PictureText::tr("This is no PNG or JPEG picture. Save it as one of these first."),
                       path);
    }
    const QSize size = reader.size();
    if (!size.isValid())
        return refused(ErrorCode::Malformed, PictureText::tr("This picture is damaged."), path);
    if (qint64(size.width()) * size.height() > largestArea) {
        return refused(ErrorCode::Invalid, PictureText::tr("A picture may have at most 40 million pixels."),
                       path);
    }
    reader.setScaledSize(fitting(size));
    const QImage image = reader.read();
    if (image.isNull())
        return refused(ErrorCode::Malformed, PictureText::tr("This picture is damaged."), path);
    return encode(image, info.fileName(), format == "jpeg");
}

Result<Picture> fromImage(const QImage &image, const QString &name)
{
    if (image.isNull())
        return Error{ErrorCode::Malformed, PictureText::tr("This picture is damaged."), name};
    if (qint64(image.width()) * image.height() > largestArea) {
        return Error{ErrorCode::Invalid, PictureText::tr("A picture may have at most 40 million pixels."),
                     name};
    }
    const QSize size = fitting(image.size());
    return encode(size == image.size() ? image
                                       : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
                  name, false);
}

Result<Picture> choose(QWidget *parent)
{
    const QString path = filedialogs::openPicture(
        parent, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    if (path.isEmpty())
        return Error{ErrorCode::Cancelled, {}, {}};
    return read(path);
}

QImage decode(const Picture &picture)
{
    QImage image;
    image.loadFromData(picture.bytes, picture.format.toLatin1().constData());
    return image;
}

} // namespace milepost::picturefile
