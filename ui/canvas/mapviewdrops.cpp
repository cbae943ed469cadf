// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// MapView's drops from outside: a picture on a cell of an image lane or on a persona's card. Everything else
// is the window's.

#include "ui/canvas/mapview.h"
#include "ui/session/cellcommands.h"
#include "ui/session/picturefile.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// The one dropped file, if its name is a picture's: what else it may be is never opened here
/// (decisions.md 14).
QString pictureFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "png"_L1 || suffix == "jpg"_L1 || suffix == "jpeg"_L1 ? path : QString();
}

bool holdsPicture(const QMimeData &data)
{
    return data.hasUrls() ? !pictureFile(data).isEmpty() : data.hasImage();
}

} // namespace

void MapView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(m_session.canEdit() && holdsPicture(*event->mimeData()));
}

void MapView::dragMoveEvent(QDragMoveEvent *event)
{
    const MapTarget target = m_session.layout().targetAt(mapToScene(event->position().toPoint()));
    const bool fits = mapcommands::canTakePicture(m_session, target);
    m_scene.setHover(fits ? target : MapTarget());
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(fits);
}

void MapView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_scene.setHover({});
}

void MapView::dropEvent(QDropEvent *event)
{
    m_scene.setHover({});
    const MapTarget target = m_session.layout().targetAt(mapToScene(event->position().toPoint()));
    const QMimeData &data = *event->mimeData();
    event->setAccepted(holdsPicture(data) && mapcommands::canTakePicture(m_session, target));
    if (!event->isAccepted())
        return;
    event->setDropAction(Qt::CopyAction);
    const QString path = pictureFile(data);
    const Result<Picture> picture = path.isEmpty()
        ? picturefile::fromImage(qvariant_cast<QImage>(data.imageData()), {})
        : picturefile::read(path);
    if (!picture) {
        emit m_session.failed(picture.error());
        return;
    }
    m_session.select(target);
    mapcommands::setPictureOf(m_session, target, *picture);
}

} // namespace milepost
