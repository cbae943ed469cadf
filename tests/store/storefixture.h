// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/projectfile.h"

#include <QCryptographicHash>
#include <QFile>

namespace milepost {

/// A project with one map, one stage and two touchpoints, written down by hand: what it means does not depend
/// on edits or templates.
struct SmallProject {
    Journey journey;
    MapId map = MapId::create();
    StageId stage = StageId::create();
    TouchpointId first = TouchpointId::create();
    TouchpointId second = TouchpointId::create();

    SmallProject()
    {
        journey.adopt(Project{
            .id = ProjectId::create(), .title = QStringLiteral("Small"), .currency = {}, .orderValue = {}});
        journey.adopt(JourneyMap{.id = map,
                                 .title = QStringLiteral("Map"),
                                 .counterpart = {},
                                 .scope = {},
                                 .goal = {},
                                 .templateKey = {}});
        journey.adopt(Stage{.id = stage, .map = map, .title = QStringLiteral("Stage"), .goal = {}});
        journey.adopt(touchpoint(first, 0));
        journey.adopt(touchpoint(second, 1));
    }

    Touchpoint touchpoint(const TouchpointId &id, int position) const
    {
        Touchpoint touchpoint;
        touchpoint.id = id;
        touchpoint.stage = stage;
        touchpoint.title = QStringLiteral("Touchpoint %1").arg(position);
        touchpoint.position = position;
        return touchpoint;
    }
};

/// Not for a file that is open: closing our descriptor would drop SQLite's locks.
inline QByteArray contentHash(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

} // namespace milepost
