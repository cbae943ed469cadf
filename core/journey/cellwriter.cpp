// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/cellwriter.h"

#include "core/base/textfold.h"
#include "core/journey/editsupport.h"

using namespace Qt::StringLiterals;

namespace milepost::edits {

namespace {

constexpr qsizetype largestPicture = 20'000'000; ///< bytes
constexpr qint64 mostPixels = 40'000'000;

/// A number as people and spreadsheets write it; nothing when it is no felt emotion.
std::optional<double> emotionFrom(const QString &text)
{
    QString number = asciiDigits(text).trimmed();
    number.replace(u'−', u'-').replace(u',', u'.').replace(u'٫', u'.');
    bool ok = false;
    const double value = number.toDouble(&ok);
    return ok && value >= -2 && value <= 2 ? std::optional(value) : std::nullopt;
}

} // namespace

Status checkPicture(const Picture &picture)
{
    const bool isPng = picture.format == "png"_L1 && picture.bytes.startsWith("\x89PNG\r\n\x1a\n");
    const bool isJpeg = picture.format == "jpeg"_L1 && picture.bytes.startsWith("\xff\xd8\xff");
    if ((!isPng && !isJpeg) || picture.width <= 0 || picture.height <= 0)
        return invalidEdit(EditText::tr("This is no PNG or JPEG picture."));
    if (picture.bytes.size() > largestPicture || qint64(picture.width) * qint64(picture.height) > mostPixels)
        return invalidEdit(EditText::tr("The picture is too large to be stored."));
    if (picture.name.size() > maximumTitle)
        return titleTooLong();
    return {};
}

Result<PictureId> storePicture(Draft &draft, const Picture &picture)
{
    if (Status refused = checkPicture(picture); !refused)
        return refused.error();
    Picture stored = picture;
    stored.name = cleanUserText(picture.name);
    if (stored.id.isNull()) {
        stored.id = PictureId::create();
    } else if (const Picture *known = draft.find<Picture>(stored.id)) {
        if (*known == stored)
            return stored.id;
        stored.id = PictureId::create();
    }
    return draft.insert(std::move(stored)).id;
}

CellIndex::CellIndex(const Journey &journey)
{
    std::map<MapId, std::vector<TouchpointId>> orders;
    for (const auto &[id, cell] : journey.all<Cell>()) {
        const Cell *&first = m_cells[keyOf(placeOf(cell))];
        if (!first || cell.position < first->position)
            first = &cell;
        const Touchpoint *touchpoint = cell.span > 1 ? journey.find<Touchpoint>(cell.touchpoint) : nullptr;
        if (!touchpoint || touchpoint->removed)
            continue;
        const MapId map = journey.mapOf(cell.touchpoint);
        const auto [it, isNew] = orders.try_emplace(map);
        if (isNew)
            it->second = idsOf(journey.touchpointsOfMap(map));
        auto covered = std::ranges::find(it->second, cell.touchpoint);
        for (int i = 1; i < cell.span && covered != it->second.end() && ++covered != it->second.end(); ++i)
            m_covered.insert(keyOf({cell.lane, *covered, {}, cell.persona}));
    }
}

CellIndex::Key CellIndex::keyOf(const CellPlace &place)
{
    return {place.lane, place.touchpoint, place.stage, place.persona};
}

const Cell *CellIndex::find(const CellPlace &place) const
{
    const auto it = m_cells.find(keyOf(place));
    return it == m_cells.end() ? nullptr : it->second;
}

bool CellIndex::isCovered(const CellPlace &place) const
{
    return m_covered.contains(keyOf(place));
}

BlockWriter::BlockWriter(const Journey &journey, const CellPlace &at)
    : m_draft(journey)
    , m_index(journey)
    , m_persona(at.persona)
{
    const MapId map = journey.mapOf(at.touchpoint);
    m_lanes = journey.lanes(map);
    const auto lane = std::ranges::find(m_lanes, at.lane, &Lane::id);
    m_lanes.erase(m_lanes.begin(), lane);
    std::erase_if(m_lanes,
                  [&](const Lane &candidate) { return !candidate.visible && candidate.id != at.lane; });
    m_columns = idsOf(journey.touchpointsOfMap(map));
    m_columns.erase(m_columns.begin(), std::ranges::find(m_columns, at.touchpoint));
}

std::optional<CellPlace> BlockWriter::placeAt(size_t row, size_t column) const
{
    if (row >= m_lanes.size() || column >= m_columns.size())
        return std::nullopt;
    return CellPlace{.lane = m_lanes[row].id, .touchpoint = m_columns[column], .persona = m_persona};
}

bool BlockWriter::writeText(size_t row, size_t column, const QString &text)
{
    const std::optional<CellPlace> place = placeAt(row, column);
    if (!place)
        return false;
    const QString clean = cleanUserText(text).trimmed();
    const LaneType type = m_lanes[row].type;
    if (type == LaneType::Channel || type == LaneType::Owner) {
        setNamed(type, place->touchpoint, clean);
        return true;
    }
    if (clean.isEmpty()) {
        if (const Cell *cell = m_index.find(*place))
            m_draft.remove<Cell>(cell->id);
        return true;
    }
    if (type == LaneType::Image)
        return false;
    Cell source;
    if (const Cell *known = m_index.find(*place))
        source = *known;
    source.text = clean;
    if (type == LaneType::Emotion)
        source.value = emotionFrom(clean);
    return writeCell(row, column, source);
}

bool BlockWriter::writeCell(size_t row, size_t column, const Cell &source)
{
    const std::optional<CellPlace> place = placeAt(row, column);
    if (!place || m_index.isCovered(*place))
        return false;
    Cell content;
    content.evidence = source.evidence;
    content.span = std::max(source.span, 1);
    switch (m_lanes[row].type) {
    case LaneType::Channel:
    case LaneType::Owner:
        if (!source.text.isEmpty())
            setNamed(m_lanes[row].type, place->touchpoint, source.text);
        return !source.text.isEmpty();
    case LaneType::Metric:
    case LaneType::Pain:
        return false;
    case LaneType::Emotion:
        content.value = source.value;
        content.span = 1;
        break;
    case LaneType::Image:
        content.picture = source.picture;
        content.text = source.picture.isNull() ? QString() : source.text;
        break;
    case LaneType::Action:
    case LaneType::Quote:
    case LaneType::Text:
    case LaneType::Opportunity:
    case LaneType::Backstage:
    case LaneType::System:
    case LaneType::Data:
    case LaneType::Process:
        content.text = source.text;
        break;
    }
    if (content.text.isEmpty() && !content.value && content.picture.isNull())
        return false;
    const auto fill = [&](Cell &cell) {
        cell.text = content.text;
        cell.value = content.value;
        cell.picture = content.picture;
        cell.evidence = content.evidence;
        cell.span = content.span;
        m_written.insert_or_assign({place->lane, place->touchpoint}, cell.id);
    };
    edits::writeCell(m_draft, m_index.find(*place), *place, fill);
    return true;
}

void BlockWriter::setNamed(LaneType type, const TouchpointId &touchpoint, const QString &name)
{
    if (type == LaneType::Channel) {
        const ChannelId channel = channelNamed(m_draft, name);
        m_draft.edit<Touchpoint>(touchpoint).channel = channel;
    } else {
        const DepartmentId department = departmentNamed(m_draft, name);
        m_draft.edit<Touchpoint>(touchpoint).department = department;
    }
}

void BlockWriter::cutSpans()
{
    for (const auto &[where, id] : m_written) {
        const Cell *cell = m_draft.find<Cell>(id);
        if (cell->span < 2)
            continue;
        const auto column = std::ranges::find(m_columns, where.second) - m_columns.begin();
        int span = 1;
        while (span < cell->span && size_t(column + span) < m_columns.size()) {
            const CellPlace next{
                .lane = where.first, .touchpoint = m_columns[size_t(column + span)], .persona = m_persona};
            const Cell *known = m_index.find(next);
            // A cell that covers the next place begins before it, so it is met first.
            if (m_written.contains({next.lane, next.touchpoint}) || (known && m_draft.find<Cell>(known->id)))
                break;
            ++span;
        }
        m_draft.edit<Cell>(id).span = span;
    }
}

ChangeSet BlockWriter::take()
{
    cutSpans();
    dropUnusedPictures(m_draft);
    return m_draft.take();
}

} // namespace milepost::edits
