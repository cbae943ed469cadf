// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/outlinemodel.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

const QString mimeType = u"application/x-milepost-outline"_s;

template <typename Rows, typename IdType>
int rowWithId(const Rows &rows, const IdType &id)
{
    const auto it = std::ranges::find_if(rows, [&](const auto &row) { return row->entity.id == id; });
    return it == rows.end() ? -1 : int(it - rows.begin());
}

template <typename Entities, typename IdType>
bool containsId(const Entities &entities, const IdType &id)
{
    return std::ranges::any_of(entities, [&](const auto &entity) { return entity.id == id; });
}

} // namespace

struct OutlineModel::TouchpointRow {
    StageRow *stage;
    Touchpoint entity;
};

struct OutlineModel::StageRow {
    Stage entity;
    std::vector<std::unique_ptr<TouchpointRow>> touchpoints;
};

/// Where a drop would move what.
struct OutlineModel::Drop {
    std::vector<StageId> stages; ///< moved
    std::vector<TouchpointId> touchpoints; ///< moved, when no stages are
    StageId stage; ///< where the touchpoints go
    int index = -1; ///< before what stands there now
};

OutlineModel::OutlineModel(JourneyDocument &document, FeedbackBook &book, const MapId &map, LocalText text,
                           Edits edits, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_book(book)
    , m_map(map)
    , m_text(std::move(text))
    , m_edits(std::move(edits))
{
    connect(&m_document, &JourneyDocument::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Stage>() || changes.touches<Touchpoint>())
            follow();
    });
    connect(&m_book, &FeedbackBook::summariesChanged, this, &OutlineModel::refreshFigures);
    follow();
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setText(const LocalText &text)
{
    m_text = text;
    refreshFigures();
}

// Following the document

void OutlineModel::follow()
{
    const std::vector<Stage> stages = m_document.journey().stages(m_map);
    followStages(stages);
    // Leaving first, arriving second: a touchpoint is never in two rows at once.
    std::vector<std::vector<Touchpoint>> wanted;
    wanted.reserve(stages.size());
    for (const Stage &stage : stages)
        wanted.push_back(m_document.journey().touchpoints(stage.id));
    for (size_t i = 0; i < stages.size(); ++i) {
        StageRow &stage = *m_stages[i];
        for (int row = int(stage.touchpoints.size()) - 1; row >= 0; --row) {
            if (containsId(wanted[i], stage.touchpoints[size_t(row)]->entity.id))
                continue;
            beginRemoveRows(index(int(i), 0), row, row);
            stage.touchpoints.erase(stage.touchpoints.begin() + row);
            endRemoveRows();
        }
    }
    for (size_t i = 0; i < stages.size(); ++i)
        followTouchpoints(*m_stages[i], wanted[i]);
}

void OutlineModel::followStages(const std::vector<Stage> &wanted)
{
    for (int row = int(m_stages.size()) - 1; row >= 0; --row) {
        if (containsId(wanted, m_stages[size_t(row)]->entity.id))
            continue;
        beginRemoveRows({}, row, row);
        m_stages.erase(m_stages.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        const Stage &stage = wanted[size_t(row)];
        const int from = rowWithId(m_stages, stage.id);
        if (from < 0) {
            beginInsertRows({}, row, row);
            auto added = std::make_unique<StageRow>();
            added->entity = stage;
            m_stages.insert(m_stages.begin() + row, std::move(added));
            endInsertRows();
        } else if (from != row) {
            beginMoveRows({}, from, from, {}, row); // always upwards: the rows before are in place
            std::rotate(m_stages.begin() + row, m_stages.begin() + from, m_stages.begin() + from + 1);
            endMoveRows();
        }
        StageRow &kept = *m_stages[size_t(row)];
        if (!(kept.entity == stage)) {
            kept.entity = stage;
            emit dataChanged(index(row, 0), index(row, 0));
        }
    }
}

void OutlineModel::followTouchpoints(StageRow &stage, const std::vector<Touchpoint> &wanted)
{
    const QModelIndex parent = index(rowOf(&stage), 0);
    for (int row = 0; row < int(wanted.size()); ++row) {
        const Touchpoint &touchpoint = wanted[size_t(row)];
        const int from = rowWithId(stage.touchpoints, touchpoint.id);
        if (from < 0) {
            beginInsertRows(parent, row, row);
            stage.touchpoints.insert(stage.touchpoints.begin() + row,
                                     std::make_unique<TouchpointRow>(TouchpointRow{&stage, touchpoint}));
            endInsertRows();
        } else if (from != row) {
            beginMoveRows(parent, from, from, parent, row);
            std::rotate(stage.touchpoints.begin() + row, stage.touchpoints.begin() + from,
                        stage.touchpoints.begin() + from + 1);
            endMoveRows();
        }
        TouchpointRow &kept = *stage.touchpoints[size_t(row)];
        if (!(kept.entity == touchpoint)) {
            kept.entity = touchpoint;
            const QModelIndex changed = index(row, 0, parent);
            emit dataChanged(changed, changed);
        }
    }
}

void OutlineModel::refreshFigures()
{
    const QList<int> roles{ValueRole, HighlightRole};
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex stage = index(row, 0);
        emit dataChanged(stage, stage, roles);
        if (const int count = rowCount(stage); count > 0)
            emit dataChanged(index(0, 0, stage), index(count - 1, 0, stage), roles);
    }
}

// Structure

OutlineModel::StageRow *OutlineModel::stageRow(const QModelIndex &index) const
{
    return index.isValid() && !index.internalPointer() ? m_stages[size_t(index.row())].get() : nullptr;
}

OutlineModel::TouchpointRow *OutlineModel::touchpointRow(const QModelIndex &index) const
{
    // A touchpoint's index points at its stage's row, which lives as long as the touchpoint's.
    auto *stage = static_cast<StageRow *>(index.internalPointer());
    return index.isValid() && stage ? stage->touchpoints[size_t(index.row())].get() : nullptr;
}

int OutlineModel::rowOf(const StageRow *stage) const
{
    const auto it = std::ranges::find(m_stages, stage, &std::unique_ptr<StageRow>::get);
    return int(it - m_stages.begin());
}

MapTarget OutlineModel::targetOf(const QModelIndex &index) const
{
    if (const StageRow *stage = stageRow(index))
        return {MapTarget::Kind::Stage, stage->entity.id, {}, {}};
    if (const TouchpointRow *touchpoint = touchpointRow(index))
        return {MapTarget::Kind::Touchpoint, {}, touchpoint->entity.id, {}};
    return {};
}

QModelIndex OutlineModel::indexOf(const MapTarget &target) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const StageRow &stage = *m_stages[size_t(row)];
        if (target.kind == MapTarget::Kind::Stage && stage.entity.id == target.stage)
            return index(row, 0);
        const int touchpoint = rowWithId(stage.touchpoints, target.touchpoint);
        if (touchpoint >= 0)
            return index(touchpoint, 0, index(row, 0));
    }
    return {};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, stageRow(parent)) : createIndex(row, column, nullptr);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    const auto *stage = static_cast<const StageRow *>(child.internalPointer());
    return child.isValid() && stage ? createIndex(rowOf(stage), 0, nullptr) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_stages.size());
    const StageRow *stage = parent.column() == 0 ? stageRow(parent) : nullptr;
    return stage ? int(stage->touchpoints.size()) : 0;
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

// Content

QString OutlineModel::valueText(const TouchpointId &id) const
{
    const auto &figures = m_book.summary().touchpoints;
    const auto it = figures.find(id);
    const MetricSummary *metric = it == figures.end() ? nullptr : it->second.mainMetric();
    if (!metric || !metric->value)
        return u"–"_s;
    return metric->metric == Metric::Nps ? m_text.signedNumber(*metric->value)
                                         : m_text.percent(*metric->value);
}

PainHighlight OutlineModel::highlightOf(const TouchpointId &id) const
{
    const Pain *pain = m_book.summary().pain.find(id);
    return pain ? pain->highlight : PainHighlight::None;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (const StageRow *stage = stageRow(index)) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case Qt::ToolTipRole:
            return stage->entity.title;
        case ColourRole:
            return stage->entity.colour;
        case HighlightRole: {
            PainHighlight worst = PainHighlight::None;
            for (const auto &touchpoint : stage->touchpoints)
                worst = std::max(worst, highlightOf(touchpoint->entity.id));
            return int(worst);
        }
        default:
            return {};
        }
    }
    if (const TouchpointRow *touchpoint = touchpointRow(index)) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case Qt::ToolTipRole:
            return touchpoint->entity.title;
        case Qt::AccessibleTextRole:
            return tr("%1, %2").arg(touchpoint->entity.title, valueText(touchpoint->entity.id));
        case ColourRole:
            return touchpoint->stage->entity.colour;
        case ValueRole:
            return valueText(touchpoint->entity.id);
        case HighlightRole:
            return int(highlightOf(touchpoint->entity.id));
        default:
            return {};
        }
    }
    return {};
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const MapTarget target = targetOf(index);
    const QString title = value.toString().trimmed();
    if (role != Qt::EditRole || target.kind == MapTarget::Kind::None || title.isEmpty())
        return false;
    if (title == index.data(Qt::EditRole).toString())
        return true;
    return m_edits.rename(target, title);
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    const bool editable = m_edits.allowed();
    if (!index.isValid())
        return editable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (editable)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    if (stageRow(index))
        return editable ? flags | Qt::ItemIsDropEnabled : flags;
    return flags | Qt::ItemNeverHasChildren;
}

// Dragging

QStringList OutlineModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    // Stages and touchpoints cannot be moved at once: with a stage among them only stages are.
    QModelIndexList moved = indexes;
    const bool movesStages = std::any_of(moved.cbegin(), moved.cend(),
                                         [this](const QModelIndex &index) { return stageRow(index); });
    std::sort(moved.begin(), moved.end(), [](const QModelIndex &one, const QModelIndex &other) {
        return std::pair(one.parent().row(), one.row()) < std::pair(other.parent().row(), other.row());
    });
    QList<QUuid> ids;
    for (const QModelIndex &index : std::as_const(moved)) {
        const MapTarget target = targetOf(index);
        if (target.touchpoint.isNull() == movesStages)
            ids.append(movesStages ? target.stage.uuid() : target.touchpoint.uuid());
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << movesStages << ids;
    auto *data = new QMimeData;
    data->setData(mimeType, bytes);
    return data;
}

std::optional<OutlineModel::Drop> OutlineModel::dropOf(const QMimeData *data, int row,
                                                       const QModelIndex &parent) const
{
    if (!data || !data->hasFormat(mimeType) || !m_edits.allowed())
        return std::nullopt;
    bool movesStages = false;
    QList<QUuid> ids;
    QDataStream stream(data->data(mimeType));
    stream >> movesStages >> ids;
    Drop drop;
    QModelIndex first;
    for (const QUuid &id : std::as_const(ids)) {
        MapTarget moved{.kind = MapTarget::Kind::Stage};
        if (movesStages)
            drop.stages.push_back(moved.stage = StageId(id));
        else {
            moved.kind = MapTarget::Kind::Touchpoint;
            drop.touchpoints.push_back(moved.touchpoint = TouchpointId(id));
        }
        const QModelIndex source = indexOf(moved);
        if (!source.isValid())
            return std::nullopt; // of another window's project
        if (!first.isValid())
            first = source;
    }
    if (!first.isValid())
        return std::nullopt;

    if (movesStages) {
        if (parent.isValid() && !stageRow(parent))
            return std::nullopt;
        // On a stage: to its place, whichever side they come from.
        drop.index = parent.isValid() ? parent.row() + (first.row() < parent.row() ? 1 : 0) : row;
        if (drop.index < 0)
            drop.index = rowCount();
        return drop;
    }
    const StageRow *stage = stageRow(parent);
    if (!stage)
        return std::nullopt;
    drop.stage = stage->entity.id;
    drop.index = row < 0 ? rowCount(parent) : row;
    return drop;
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                   const QModelIndex &parent) const
{
    return action == Qt::MoveAction && dropOf(data, row, parent).has_value();
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                const QModelIndex &parent)
{
    const std::optional<Drop> drop = action == Qt::MoveAction ? dropOf(data, row, parent) : std::nullopt;
    if (!drop)
        return false;
    return drop->touchpoints.empty() ? m_edits.moveStages(drop->stages, drop->index)
                                     : m_edits.moveTouchpoints(drop->touchpoints, drop->stage, drop->index);
}

} // namespace milepost
