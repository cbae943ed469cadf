// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapsummary.h"
#include "core/base/localtext.h"
#include "ui/render/theme.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <optional>
#include <set>
#include <unordered_map>
#include <variant>
#include <vector>

namespace milepost {

/// What a place on the map stands for. The canvas selects and edits through it; the painter does not look at
/// it.
struct MapTarget {
    enum class Kind { None, Map, Stage, Touchpoint, Lane, Cell, Emotion, Pain, Persona };
    Kind kind = Kind::None;
    StageId stage{}; ///< of Stage, and of a Cell that belongs to a whole stage; null with a touchpoint
    TouchpointId touchpoint{};
    LaneId lane{}; ///< of Lane, Cell and Emotion (with the touchpoint)
    PersonaId persona{}; ///< of Persona, and of a Cell or Emotion that is one persona's; null: everybody's
    bool operator==(const MapTarget &) const = default;
};

} // namespace milepost

template <>
struct std::hash<milepost::MapTarget> {
    size_t operator()(const milepost::MapTarget &target) const noexcept
    {
        return qHashMulti(size_t(target.kind), target.stage, target.touchpoint, target.lane, target.persona);
    }
};

namespace milepost {

struct MapComparison;

/// Which text of a target: a stage has a title and a goal, a persona card has many.
enum class TextField { Title, Text, Goal, Role, Goals, Needs, Frustrations, Quote };

/// A text of the map that can be edited where it stands. Title: of map, stage, touchpoint and lane, a
/// persona's name; Text: of a cell.
struct TextPlace {
    MapTarget target{};
    TextField field = TextField::Title;
    QRectF rect{}; ///< room for an editor: what the text stands in, also while it is empty
    FontRole font = FontRole::Cell;
    bool operator==(const TextPlace &) const = default;
};

/// A filled and outlined rounded rectangle.
struct BoxElement {
    QRectF rect{};
    qreal radius = 0;
    ColorRole fill = ColorRole::None;
    ColorRole line = ColorRole::None;
    qreal lineWidth = 1;
    bool dashed = false;
    bool operator==(const BoxElement &) const = default;
};

/// Text that fits its rectangle: broken into lines by the layout, never elided, never painted outside.
struct TextElement {
    QRectF rect{};
    QStringList lines{}; ///< already broken, visual top to bottom
    FontRole font = FontRole::Cell;
    ColorRole color = ColorRole::Ink;
    Qt::Alignment align = Qt::AlignLeft; ///< visual
    bool rightToLeft = false; ///< the text's own base direction
    bool italic = false;
    bool operator==(const TextElement &) const = default;
};

/// A line, curve or area.
struct PathElement {
    QPainterPath path{};
    ColorRole fill = ColorRole::None;
    ColorRole line = ColorRole::None;
    qreal lineWidth = 1;
    bool dashed = false;
    qreal opacity = 1;
    bool operator==(const PathElement &) const = default;
};

/// One of our own icons (resources/icons/NAME.svg), drawn as a path in a role's colour.
struct IconElement {
    QRectF rect{};
    QString name{};
    ColorRole color = ColorRole::Ink;
    bool mirrored = false; ///< arrows in a right-to-left map
    bool operator==(const IconElement &) const = default;
};

/// A picture of the user's.
struct PictureElement {
    QRectF rect{};
    PictureId picture{};
    QByteArray bytes{}; ///< shared with the journey
    bool filling = false; ///< its middle fills the rectangle; else the rectangle has its shape
    bool operator==(const PictureElement &) const = default;
};

/// The smallest scale at which an element is worth painting; the list stays one, the level is the painter's
/// choice.
enum class Detail { Far, Middle, Near };

struct MapElement {
    std::variant<BoxElement, TextElement, PathElement, IconElement, PictureElement> shape{};
    MapTarget target{};
    Detail detail = Detail::Far;
    PainHighlight highlight = PainHighlight::None; ///< set on everything that highlights a pain point
    /// The area that painting may touch.
    QRectF bounds() const;
    bool operator==(const MapElement &) const = default;
};

/// What to draw besides the journey.
struct LayoutOptions {
    bool withTitle = true; ///< the map's title block
    bool withLegend = true; ///< legend under the map
    QString footer{}; ///< printed under the map: date, filter; empty for the screen
    std::set<TouchpointId> stale{}; ///< touchpoints whose every figure is stale: a clock marks them
    const MapComparison *comparison = nullptr; ///< its changes are said on the cards; only read by compute()
};

/// The map as a list of elements in paint order, in map units (one unit is one pixel at 100 %). Computed in
/// logical x and mirrored once at the end for a right-to-left map: everything outside is visual. Pure: needs
/// no scene or window, only the fonts of a QGuiApplication.
class MapLayout
{
public:
    static MapLayout compute(const Journey &journey, const MapId &map, const MapSummary &summary,
                             const LocalText &text, const LayoutOptions &options = {});

    const std::vector<MapElement> &elements() const { return m_elements; }
    QSizeF size() const { return m_size; }
    bool isRightToLeft() const { return m_rightToLeft; }
    MapId map() const { return m_map; }

    /// What lies under a point; the finest target wins (cell over touchpoint over stage).
    MapTarget targetAt(const QPointF &point) const;
    /// Where a target is drawn; empty when it is not drawn. A touchpoint's rectangle is its card.
    QRectF rectOf(const MapTarget &target) const;
    /// The whole column of a touchpoint, card and lanes.
    QRectF columnOf(const TouchpointId &touchpoint) const;
    /// Indexes into elements() that touch the rectangle, ascending.
    std::vector<int> elementsIn(const QRectF &rect) const;

    /// Where a dragged touchpoint would land, and the insertion line that says so.
    struct DropPlace {
        StageId stage{};
        int index = 0; ///< as edits::moveTouchpoint takes it
        QLineF line{};
    };
    /// `moving` is left out of the count, so that the index is right for a move inside its own stage too.
    std::optional<DropPlace> touchpointDropAt(const QPointF &point, const TouchpointId &moving = {}) const;
    /// The same for a dragged stage (stage is null).
    std::optional<DropPlace> stageDropAt(const QPointF &point, const StageId &moving = {}) const;

    /// Everything that touches a rectangle and can be selected together: stages, touchpoints, cells, emotions
    /// and pain marks, in the map's order. Lanes, personas and the map itself are not swept up.
    std::vector<MapTarget> targetsIn(const QRectF &rect) const;

    /// An edge that can be dragged: the end of a column (beside its card), the lower end of a lane (beside
    /// its title), the end of a cell's box (for its span). Ends are logical: left in a right-to-left map.
    struct ResizeEdge {
        enum class Kind { Column, Lane, Cell };
        Kind kind = Kind::Column;
        MapTarget target{}; ///< the touchpoint, lane or cell
        QLineF line{}; ///< the edge itself
        /// Whether it is dragged sideways.
        bool horizontal() const { return kind != Kind::Lane; }
    };
    /// `reach` is how far from the edge the pointer may be, in map units.
    std::optional<ResizeEdge> resizeEdgeAt(const QPointF &point, qreal reach = 4) const;
    /// What dragging an edge to a point gives: the column's width, the lane's height (within their limits, on
    /// the grid), the number of touchpoints a cell covers.
    int sizeAt(const ResizeEdge &edge, const QPointF &point) const;

    /// A place for something new: a touchpoint between two columns (under the stage bands) or a stage between
    /// two stages (beside their bands), also before the first and after the last.
    struct InsertionPlace {
        StageId stage{}; ///< of the new touchpoint; null: a new stage
        int index = 0; ///< in its stage, or among the stages
        QPointF plus{}; ///< centre of the "+"
        QLineF line{}; ///< where it would come in
        bool isStage() const { return stage.isNull(); }
    };
    std::optional<InsertionPlace> insertionAt(const QPointF &point, qreal reach = 8) const;

    /// The editable text under a point, and where a target's text stands or would stand.
    std::optional<TextPlace> textAt(const QPointF &point) const;
    std::optional<TextPlace> textPlace(const MapTarget &target, TextField field) const;

    /// The felt value -2..+2 at a height of an emotion lane, and back.
    double emotionAt(const LaneId &lane, qreal y) const;
    qreal emotionY(const LaneId &lane, double value) const;

    /// The next touchpoint to the visual left or right, or the first and last for none.
    TouchpointId neighbour(const TouchpointId &from, int visualStep) const;

    /// The same map with its time running the other way; twice is the map itself.
    MapLayout mirrored() const;
    /// The smallest type on the map, in map units.
    int smallestPixelSize() const;
    /// Different for every computed layout: what a painter caches belongs to one serial.
    quint64 serial() const { return m_serial; }

private:
    friend class MapLayoutBuilder;

    struct Place {
        MapTarget target;
        QRectF rect;
    };
    struct Column {
        StageId stage;
        TouchpointId touchpoint; ///< null: the empty place of a stage without touchpoints, or a folded stage
        QRectF rect; ///< with its lanes
        qreal cardBottom = 0;
        int folded = 0; ///< touchpoints of a folded stage
    };
    struct Band {
        StageId stage;
        QRectF rect;
    };
    /// A cell's box whose end can be dragged.
    struct Span {
        MapTarget target;
        QRectF rect;
    };

    /// The axis of an emotion lane.
    struct Axis {
        LaneId lane{};
        qreal zeroY = 0;
        qreal unit = 1; ///< height of one step of feeling
    };

    void buildIndex();
    qreal logicalX(qreal x) const { return m_rightToLeft ? m_size.width() - x : x; }
    qreal visualX(qreal x) const { return logicalX(x); }
    QRectF mirroredRect(const QRectF &rect) const;
    QRectF logicalRect(const QRectF &rect) const { return m_rightToLeft ? mirroredRect(rect) : rect; }
    /// The vertical line at a logical x.
    QLineF lineAt(qreal logical, qreal top, qreal bottom) const;
    /// How many touchpoints a box from this one on covers that ends at a logical x.
    int touchpointsUntil(const TouchpointId &first, qreal logical) const;
    const Axis *axisOf(const LaneId &lane) const;

    MapId m_map;
    quint64 m_serial = 0;
    bool m_rightToLeft = false;
    QSizeF m_size;
    std::vector<MapElement> m_elements;
    std::vector<Place> m_places; ///< coarse to fine
    std::vector<Column> m_columns; ///< in logical order
    std::vector<Band> m_bands; ///< of the stages, in logical order
    std::vector<Span> m_spans;
    std::vector<TextPlace> m_texts; ///< coarse to fine
    std::vector<TouchpointId> m_order; ///< every touchpoint, those of folded stages too
    std::vector<Axis> m_axes;
    std::vector<QRectF> m_bounds; ///< of the elements
    std::unordered_map<MapTarget, QRectF> m_rects; ///< of the first place of each target
    std::vector<std::vector<int>> m_slices; ///< indexes of elements by vertical slice of the map, ascending
};

} // namespace milepost
