// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/edits.h"

#include <QTest>

namespace milepost {

/// A map of two stages, Choose (A B) and Buy (C D E), and a lane of each type that holds something.
class DrawnMap
{
public:
    Journey journey;
    MapId map = MapId::create();
    StageId choose = StageId::create();
    StageId buy = StageId::create();
    TouchpointId a = TouchpointId::create();
    TouchpointId b = TouchpointId::create();
    TouchpointId c = TouchpointId::create();
    TouchpointId d = TouchpointId::create();
    TouchpointId e = TouchpointId::create();
    LaneId actions = LaneId::create();
    LaneId emotion = LaneId::create();
    LaneId channel = LaneId::create();
    LaneId images = LaneId::create();

    DrawnMap()
    {
        Project project;
        project.id = ProjectId::create();
        journey.adopt(project);
        JourneyMap drawn;
        drawn.id = map;
        journey.adopt(drawn);
        apply(edits::addStage(journey, map, QStringLiteral("Choose"), -1, choose));
        apply(edits::addStage(journey, map, QStringLiteral("Buy"), -1, buy));
        apply(edits::addTouchpoint(journey, choose, QStringLiteral("A"), -1, a));
        apply(edits::addTouchpoint(journey, choose, QStringLiteral("B"), -1, b));
        apply(edits::addTouchpoint(journey, buy, QStringLiteral("C"), -1, c));
        apply(edits::addTouchpoint(journey, buy, QStringLiteral("D"), -1, d));
        apply(edits::addTouchpoint(journey, buy, QStringLiteral("E"), -1, e));
        apply(edits::addLane(journey, map, LaneType::Action, QStringLiteral("Actions"), -1, actions));
        apply(edits::addLane(journey, map, LaneType::Emotion, QStringLiteral("Felt"), -1, emotion));
        apply(edits::addLane(journey, map, LaneType::Channel, QStringLiteral("Channel"), -1, channel));
        apply(edits::addLane(journey, map, LaneType::Image, QStringLiteral("Pictures"), -1, images));
    }

    /// Applies, and checks that the inverse leads back to the state before.
    void apply(const Result<ChangeSet> &changes)
    {
        QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message()));
        Journey after = journey;
        QVERIFY(after.apply(*changes));
        Journey back = after;
        QVERIFY(back.apply(inverse(*changes)));
        QVERIFY(back == journey);
        journey = after;
    }

    edits::CellPlace at(const LaneId &lane, const TouchpointId &touchpoint) const
    {
        return {.lane = lane, .touchpoint = touchpoint};
    }
    void write(const TouchpointId &touchpoint, const QString &text, int span = 1)
    {
        apply(edits::setCellText(journey, at(actions, touchpoint), text));
        apply(edits::setCellSpan(journey, at(actions, touchpoint), span));
    }

    /// Touchpoints by title, stages in brackets: "[A B][C D E]".
    QString structure() const
    {
        QString text;
        for (const Stage &stage : journey.stages(map)) {
            QStringList titles;
            for (const Touchpoint &touchpoint : journey.touchpoints(stage.id))
                titles += touchpoint.title;
            text += QStringLiteral("[%1]").arg(titles.join(QLatin1Char(' ')));
        }
        return text;
    }
    /// The cards of the action lane over the map: a text, "=" where it runs on, "." where nothing is.
    QString cards() const
    {
        QStringList places;
        for (const Touchpoint &touchpoint : journey.touchpointsOfMap(map)) {
            const edits::CellPlace place = at(actions, touchpoint.id);
            const Cell *cell = edits::findCell(journey, place);
            if (cell)
                places += cell->text;
            else
                places += QLatin1String(edits::coveringCell(journey, place) ? "=" : ".");
        }
        return places.join(QLatin1Char(' '));
    }
    static Picture picture(const char *pixels = "1")
    {
        Picture picture;
        picture.format = QStringLiteral("png");
        picture.name = QStringLiteral("a.png");
        picture.width = 3;
        picture.height = 4;
        picture.bytes = QByteArray("\x89PNG\r\n\x1a\n") + pixels;
        return picture;
    }
};

} // namespace milepost
