// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/mapclipboard.h"

#include "core/journey/fragment.h"
#include "ui/session/cellcommands.h"
#include "ui/session/commandsupport.h"
#include "ui/session/lanecommands.h"
#include "ui/session/mapcommands.h"
#include "ui/session/picturefile.h"
#include "ui/session/placetext.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace milepost::mapclipboard {

namespace {

using Kind = MapTarget::Kind;
using mapcommands::stepText;

QString fragmentFormat()
{
    return QString::fromLatin1(Fragment::mimeType);
}

bool isCell(const MapTarget &target)
{
    return target.kind == Kind::Cell || target.kind == Kind::Emotion;
}

/// What a place of the grid says as text.
QString textAt(const MapSession &session, const MapTarget &target)
{
    if (const auto text = placetext::text(session, target, TextField::Text))
        return *text;
    const Cell *cell = edits::findCell(session.journey(), mapcommands::placeOf(target));
    return cell && cell->value ? QString::number(*cell->value) : QString();
}

clipboardtable::Rows cellTable(const MapSession &session)
{
    const std::vector<MapTarget> &selected = session.selectedTargets();
    std::vector<TouchpointId> columns;
    for (const Touchpoint &touchpoint : session.journey().touchpointsOfMap(session.map())) {
        if (std::ranges::find(selected, touchpoint.id, &MapTarget::touchpoint) != selected.end())
            columns.push_back(touchpoint.id);
    }
    clipboardtable::Rows rows;
    for (const Lane &lane : session.journey().lanes(session.map())) {
        if (std::ranges::find(selected, lane.id, &MapTarget::lane) == selected.end())
            continue;
        QStringList row;
        for (const TouchpointId &id : columns) {
            const auto it = std::ranges::find_if(selected, [&](const MapTarget &target) {
                return isCell(target) && target.lane == lane.id && target.touchpoint == id;
            });
            row.append(it == selected.end() ? QString() : textAt(session, *it));
        }
        rows.push_back(row);
    }
    return rows;
}

/// Touchpoints over lanes, with the titles of both.
clipboardtable::Rows gridTable(const MapSession &session, const std::vector<Touchpoint> &touchpoints,
                               const std::vector<LaneId> &only)
{
    QStringList titles{QString()};
    for (const Touchpoint &touchpoint : touchpoints)
        titles.append(touchpoint.title);
    clipboardtable::Rows rows{titles};
    for (const Lane &lane : session.journey().lanes(session.map())) {
        const bool asked = only.empty() ? lane.visible : std::ranges::find(only, lane.id) != only.end();
        if (!asked || lane.type == LaneType::Metric || lane.type == LaneType::Pain)
            continue;
        QStringList row{lane.title};
        for (const Touchpoint &touchpoint : touchpoints)
            row.append(textAt(session, {Kind::Cell, {}, touchpoint.id, lane.id}));
        rows.push_back(row);
    }
    return rows;
}

/// Where a block of texts begins: the current cell, or the lane that a fragment comes from.
std::optional<edits::CellPlace> gridPlace(const MapSession &session, const Fragment &fragment)
{
    const MapTarget current = session.selection();
    if (isCell(current))
        return mapcommands::placeOf(current);
    if (current.touchpoint.isNull() || fragment.lanes.empty())
        return std::nullopt;
    for (const Lane &lane : session.journey().lanes(session.map())) {
        if (lane.id == fragment.lanes.front().id
            || (lane.type == fragment.lanes.front().type && lane.title == fragment.lanes.front().title))
            return edits::CellPlace{.lane = lane.id, .touchpoint = current.touchpoint};
    }
    return std::nullopt;
}

void tellOutside(MapSession &session, int outside)
{
    if (outside > 0)
        emit session.failed({ErrorCode::Invalid,
                             QCoreApplication::translate("MapSession", "%Ln text(s) did not fit on the map.",
                                                         nullptr, outside),
                             {}});
}

struct Behind {
    StageId stage{};
    int index = -1;
};

/// Behind the current touchpoint, or last in the current stage.
Behind behindCurrent(const MapSession &session)
{
    const MapTarget current = session.selection();
    if (const Touchpoint *touchpoint = session.journey().find<Touchpoint>(current.touchpoint))
        return {touchpoint->stage,
                mapcommands::indexOf(session.journey().touchpoints(touchpoint->stage), touchpoint->id) + 1};
    return {current.stage, -1};
}

bool putFragment(MapSession &session, const Fragment &fragment)
{
    edits::Selection created;
    if (fragment.kind == Fragment::Kind::Cells) {
        const std::optional<edits::CellPlace> place = gridPlace(session, fragment);
        int outside = 0;
        if (!place
            || !session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Paste cells")),
                                edits::pasteCells(session.journey(), fragment, *place, &outside, &created)))
            return false;
        tellOutside(session, outside);
    } else {
        const Behind behind = behindCurrent(session);
        if (!session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Paste")),
                             edits::pasteFragment(session.journey(), fragment, session.map(), behind.stage,
                                                  behind.index, &created)))
            return false;
    }
    mapcommands::select(session, created);
    return true;
}

bool putTable(MapSession &session, const clipboardtable::Rows &rows)
{
    if (rows.empty())
        return false;
    if (isCell(session.selection())) {
        int outside = 0;
        if (!session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Paste cells")),
                             edits::pasteCells(session.journey(), mapcommands::placeOf(session.selection()),
                                               rows, &outside)))
            return false;
        tellOutside(session, outside);
        return true;
    }
    Behind behind = behindCurrent(session);
    if (behind.stage.isNull()) {
        const std::vector<Stage> stages = session.journey().stages(session.map());
        if (stages.empty())
            return false;
        behind.stage = stages.back().id;
    }
    edits::Selection created;
    std::vector<mapcommands::EditFunction> functions;
    for (const QStringList &row : rows) {
        const QString title = row.value(0).simplified();
        if (title.isEmpty())
            continue;
        created.touchpoints.push_back(TouchpointId::create());
        const int index = behind.index < 0 ? -1 : behind.index++;
        functions.push_back([=, id = created.touchpoints.back()](const Journey &journey) {
            return edits::addTouchpoint(journey, behind.stage, title, index, id);
        });
    }
    if (functions.empty()
        || !session.perform(
            stepText(QT_TRANSLATE_N_NOOP("MapSession", "Paste %Ln touchpoint(s)"), int(functions.size())),
            mapcommands::together(session.journey(), functions)))
        return false;
    mapcommands::select(session, created);
    return true;
}

} // namespace

clipboardtable::Rows table(const MapSession &session)
{
    if (std::ranges::any_of(session.selectedTargets(), isCell))
        return cellTable(session);
    const std::vector<LaneId> lanes = mapcommands::selectedLanes(session);
    const std::vector<StageId> stages = session.selectedStages();
    const std::vector<TouchpointId> ids = session.selectedTouchpoints();
    std::vector<Touchpoint> touchpoints = session.journey().touchpointsOfMap(session.map());
    if (lanes.empty())
        std::erase_if(touchpoints, [&](const Touchpoint &touchpoint) {
            return std::ranges::find(ids, touchpoint.id) == ids.end()
                && std::ranges::find(stages, touchpoint.stage) == stages.end();
        });
    return touchpoints.empty() ? clipboardtable::Rows() : gridTable(session, touchpoints, lanes);
}

std::unique_ptr<QMimeData> take(const MapSession &session)
{
    const clipboardtable::Rows rows = table(session);
    const Fragment fragment = edits::copyFragment(session.journey(), mapcommands::selectionOf(session));
    if (rows.empty() && fragment.kind == Fragment::Kind::Nothing)
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    clipboardtable::put(rows, session.layout().isRightToLeft(), *data);
    if (fragment.kind != Fragment::Kind::Nothing)
        data->setData(fragmentFormat(), fragment.toJson());
    return data;
}

namespace {

bool isImagePlace(const MapSession &session)
{
    const Lane *lane = session.journey().find<Lane>(session.selection().lane);
    return lane && lane->type == LaneType::Image && isCell(session.selection());
}

bool putImage(MapSession &session, const QImage &image)
{
    const Result<Picture> picture
        = picturefile::fromImage(image, QCoreApplication::translate("MapSession", "Pasted picture"));
    if (!picture)
        emit session.failed(picture.error());
    return picture && mapcommands::setPicture(session, mapcommands::placeOf(session.selection()), *picture);
}

} // namespace

bool canPut(const MapSession &session, const QMimeData &data)
{
    return session.canEdit()
        && (data.hasFormat(fragmentFormat()) || data.hasText() || (data.hasImage() && isImagePlace(session)));
}

bool put(MapSession &session, const QMimeData &data)
{
    if (!canPut(session, data))
        return false;
    if (data.hasFormat(fragmentFormat())) {
        const Result<Fragment> fragment = Fragment::fromJson(data.data(fragmentFormat()));
        if (!fragment) {
            emit session.failed(fragment.error());
            return false;
        }
        return putFragment(session, *fragment);
    }
    if (data.hasImage() && isImagePlace(session))
        return putImage(session, qvariant_cast<QImage>(data.imageData()));
    return putTable(session, clipboardtable::fromTsv(data.text()));
}

bool copy(MapSession &session)
{
    std::unique_ptr<QMimeData> data = take(session);
    if (!data)
        return false;
    QGuiApplication::clipboard()->setMimeData(data.release());
    return true;
}

bool paste(MapSession &session)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && put(session, *data);
}

} // namespace milepost::mapclipboard
