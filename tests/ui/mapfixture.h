// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/templates.h"
#include "ui/models/outlinemodel.h"
#include "ui/session/mapsession.h"
#include "ui/session/movecommands.h"

#include <QTemporaryDir>

namespace milepost::test {

using namespace Qt::StringLiterals;

/// The online shop's template as a project on disk, open in a session.
class MapFixture
{
public:
    explicit MapFixture(Language language = Language::English)
    {
        const Result<Journey> journey = journeyFromTemplate(u"ecommerce"_s, language, {});
        if (!journey)
            return;
        Result<std::unique_ptr<JourneyDocument>> document
            = JourneyDocument::create(m_folder.filePath(u"shop.milepost"_s), *journey);
        if (document)
            m_session = std::make_unique<MapSession>(std::move(*document));
    }

    bool isOpen() const { return m_session != nullptr; }
    MapSession &session() { return *m_session; }
    const Journey &journey() const { return m_session->journey(); }
    size_t steps() const { return m_session->document().history().position(); }

    Stage stage(size_t index) const { return journey().stages(m_session->map())[index]; }
    Touchpoint touchpoint(size_t stageIndex, size_t index) const
    {
        return journey().touchpoints(stage(stageIndex).id)[index];
    }
    QStringList titles(size_t stageIndex) const
    {
        QStringList titles;
        for (const Touchpoint &touchpoint : journey().touchpoints(stage(stageIndex).id))
            titles.append(touchpoint.title);
        return titles;
    }
    QStringList stageTitles() const
    {
        QStringList titles;
        for (const Stage &stage : journey().stages(m_session->map()))
            titles.append(stage.title);
        return titles;
    }
    LaneId lane(LaneType type) const
    {
        for (const Lane &lane : journey().lanes(m_session->map())) {
            if (lane.type == type)
                return lane.id;
        }
        return {};
    }
    /// Whether the file holds exactly what is in memory.
    bool storeEqualsMemory() const
    {
        const Result<Journey> stored = m_session->document().file().journeyStore().load();
        return stored && *stored == journey();
    }

    OutlineModel::Edits edits()
    {
        return {
            [this](const MapTarget &target, const QString &title) {
                return m_session->rename(target, title);
            },
            [this](const std::vector<StageId> &stages, int index) {
                return mapcommands::moveStages(*m_session, stages, index);
            },
            [this](const std::vector<TouchpointId> &touchpoints, const StageId &stage, int index) {
                return mapcommands::moveTouchpoints(*m_session, touchpoints, stage, index);
            },
            [this] { return m_session->canEdit(); },
        };
    }

    static MapTarget target(const Touchpoint &touchpoint)
    {
        return {MapTarget::Kind::Touchpoint, {}, touchpoint.id, {}};
    }
    static MapTarget target(const Stage &stage) { return {MapTarget::Kind::Stage, stage.id, {}, {}}; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MapSession> m_session;
};

/// "Stage: touchpoint, touchpoint" lines, of the journey and of an outline of it.
inline QStringList outlineOf(const Journey &journey, const MapId &map)
{
    QStringList lines;
    for (const Stage &stage : journey.stages(map)) {
        QStringList titles;
        for (const Touchpoint &touchpoint : journey.touchpoints(stage.id))
            titles.append(touchpoint.title);
        lines.append(stage.title + u": "_s + titles.join(u", "_s));
    }
    return lines;
}
inline QStringList outlineOf(const OutlineModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex stage = model.index(row, 0);
        QStringList titles;
        for (int child = 0; child < model.rowCount(stage); ++child)
            titles.append(model.index(child, 0, stage).data().toString());
        lines.append(stage.data().toString() + u": "_s + titles.join(u", "_s));
    }
    return lines;
}

} // namespace milepost::test
