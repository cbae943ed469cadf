// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapcomparison.h"
#include "ui/render/curve.h"
#include "ui/render/maplayout.h"
#include "ui/render/textbreaker.h"

#include <array>
#include <cmath>
#include <unordered_map>

namespace milepost {

/// Measures of the map, in map units, on a grid of 4.
namespace measure {
inline constexpr qreal margin = 16;
inline constexpr qreal gap = 8; ///< between columns
inline constexpr qreal column = 84;
inline constexpr qreal widestColumn = 176;
inline constexpr qreal padding = 8;
inline constexpr qreal radius = 6;
inline constexpr qreal emotionUnit = 28;
inline constexpr qreal narrowestColumn = 56; ///< that a user may choose
inline constexpr qreal rowPadding = 8;
inline constexpr qreal itemGap = 4;
inline qreal onGrid(qreal value)
{
    return std::ceil(value / 4) * 4;
}

} // namespace measure

/// A column while the map is laid out.
struct MapColumn {
    int stage = 0; ///< index into the builder's stages
    /// Null: the empty place of a stage without touchpoints, or a folded stage.
    const Touchpoint *touchpoint = nullptr;
    int folded = 0; ///< touchpoints of a folded stage
    const Touchpoint *worst = nullptr; ///< of a folded stage: whose figures the column shows
    const TouchpointSummary *summary = nullptr;
    const Pain *pain = nullptr;
    const ComparedFigure *change = nullptr; ///< of its main metric, while two sides are compared
    qreal x = 0;
    qreal width = 0;

    qreal right() const { return x + width; }
    qreal center() const { return x + width / 2; }
    PainHighlight highlight() const { return pain != nullptr ? pain->highlight : PainHighlight::None; }
};

/// Builds one layout in logical x: title, stages, cards, lanes (lanebuilder.cpp, emotionlane.cpp), legend,
/// footer; on the cards what a comparison says (comparisonbuilder.cpp).
class MapLayoutBuilder
{
public:
    MapLayoutBuilder(const Journey &journey, const MapId &map, const MapSummary &summary,
                     const LocalText &text, const LayoutOptions &options);

    MapLayout build();

private:
    /// What an element belongs to; the part that all shapes share.
    struct Part {
        MapTarget target{};
        Detail detail = Detail::Near;
        PainHighlight highlight = PainHighlight::None;
    };
    enum Layer { Ground, Highlights, Content };

    /// A box of text in a lane, over one or more columns.
    struct LaneItem {
        int first = 0; ///< column
        int last = 0;
        QString text{};
        Evidence evidence = Evidence::Assumed;
        enum class Look { Plain, Quote, Action, Done, Owner } look = Look::Plain;
        MapTarget target{};
        bool cell = false; ///< a cell of this lane: its text and span can be edited here
        const Picture *picture = nullptr;
    };

    void collect();
    void measureColumns();
    void addColumn(MapColumn column);
    void addFolded(int stage, const std::vector<const Touchpoint *> &touchpoints);
    /// The touchpoint that hurts most: by pain, then by measured, then by felt emotion; null without any.
    const Touchpoint *worstOf(const std::vector<const Touchpoint *> &touchpoints) const;
    const TouchpointSummary *summaryOf(const TouchpointId &touchpoint) const;
    const Pain *painOf(const TouchpointId &touchpoint) const;
    /// Width that one-line texts need, which no choice of the user goes under.
    qreal smallestWidth(const MapColumn &column);
    qreal neededWidth(const MapColumn &column);
    /// Width of a text that must stay in one line.
    qreal lineWidth(const QString &text, FontRole role);
    void widenForStages();
    void measureLaneTitles();

    void buildTitle();
    void buildPersonas(const Part &part);
    /// Measures a persona's card, and draws it in `rect` when asked to; gives its height.
    qreal buildPersonaCard(const Persona &persona, const QRectF &rect, bool draw);
    void buildPersonaLines(const Part &part, const std::vector<Persona> &personas);
    void buildStages();
    void buildCards();
    void buildGoals();
    QString foldedText(const MapColumn &column) const;
    qreal titleHeight(const MapColumn &column);
    void buildCard(const MapColumn &column, qreal top, qreal titleHeight, qreal height);
    void buildCardTitle(const MapColumn &column, const QRectF &rect, qreal height);
    void buildStrip(const MapColumn &column);
    void buildBadge(const MapColumn &column, const MetricSummary &metric, qreal top);
    void buildStaleMark(const MapColumn &column, const QRectF &rect);
    void buildHighlights(qreal bottom);
    void collectChanges();
    /// The change that a card says: of its main metric, unless only another one's is proven; of several
    /// groups the one that tells most.
    const ComparedFigure *changeAt(const TouchpointId &touchpoint, const TouchpointSummary *summary) const;
    /// What it needs of a column's width.
    qreal changeWidth(const ComparedFigure &change);
    /// Measures what a card says about its change, and draws it when asked to; gives its lower end.
    qreal buildChange(const MapColumn &column, qreal top, bool draw);
    void buildLanes();
    void buildFoldedGrounds();
    void buildLegend();
    void buildFooter();

    // One kind of lane each; they give the row's height.
    qreal buildTextLane(const Lane &lane, qreal top);
    qreal buildChannelLane(const Lane &lane, qreal top);
    qreal buildMetricLane(const Lane &lane, qreal top);
    qreal buildPainLane(const Lane &lane, qreal top);
    qreal buildOwnerLane(const Lane &lane, qreal top);
    qreal buildEmotionLane(const Lane &lane, qreal top);
    qreal buildItems(const Lane &lane, const std::vector<LaneItem> &items, qreal top,
                     std::vector<qreal> used = {});
    void buildItem(const LaneItem &item, const QRectF &rect);
    void buildEvidence(const Part &part, Evidence evidence, const QRectF &rect);
    /// Where the canvas finds what was drawn.
    void place(const LaneItem &item, const QRectF &rect, FontRole font);
    QSizeF pictureSize(const Lane &lane, const LaneItem &item, qreal width) const;
    qreal captionHeight(const LaneItem &item, qreal width);
    void buildPicture(const Lane &lane, const LaneItem &item, const QRectF &rect);
    std::vector<LaneItem> cellItems(const Lane &lane) const;
    /// Of a cell: in a lane of figures, the answers about its touchpoint say how it is founded.
    Evidence evidenceOfCell(const Lane &lane, const Cell &cell) const;
    void addActions(const Lane &lane, std::vector<LaneItem> &items) const;
    void letBreathe(std::vector<LaneItem> &items);
    /// What the emotion lane draws in one column.
    struct Feeling {
        std::optional<qreal> y;
        std::optional<qreal> low; ///< y of the interval's ends
        std::optional<qreal> high;
        Evidence evidence = Evidence::Assumed;
    };
    /// What one persona felt, or everybody.
    struct FeltCurve {
        PersonaId persona{};
        QString name{}; ///< empty: everybody
        int look = 0; ///< 0 everybody, then one per persona of the map
        std::vector<Feeling> feelings{};
    };
    void buildEmotionAxis(const Lane &lane, const MapLayout::Axis &axis);
    /// What the lines are, under the lane's title; gives its lower end.
    qreal buildEmotionKey(const Lane &lane, const std::vector<FeltCurve> &felt, qreal top);
    std::vector<FeltCurve> feltCurves(const Lane &lane, const MapLayout::Axis &axis) const;
    void buildFeltDots(const Lane &lane, const FeltCurve &curve);
    void buildFeltDot(const Part &part, const QPointF &at, int look, Evidence evidence);
    std::vector<Feeling> measuredCurve(const MapLayout::Axis &axis) const;
    std::vector<std::optional<CurvePiece>> pieces(const std::vector<Feeling> &curve) const;
    void buildCurve(const Part &part, const std::vector<std::optional<CurvePiece>> &pieces,
                    const PathElement &style);
    void buildGap(const Part &part, const std::vector<std::optional<CurvePiece>> &measured,
                  const std::vector<std::optional<CurvePiece>> &felt);
    void buildMeasuredDots(const Lane &lane, const std::vector<Feeling> &curve);

    void add(const Part &part, MapElement element, Layer layer = Content);
    void box(const Part &part, const BoxElement &element, Layer layer = Content);
    void path(const Part &part, PathElement element, Layer layer = Content);
    void icon(const Part &part, const QRectF &rect, const QString &name, ColorRole color);
    /// Breaks and places a text; gives its rectangle, as high as its lines.
    QRectF write(const Part &part, const QPointF &at, qreal width, const QString &text, FontRole font,
                 ColorRole color, Qt::Alignment align = Qt::AlignLeft, bool italic = false);
    bool directionOf(const QString &text) const;

    /// -1 for a touchpoint that has no column of its own.
    int columnOf(const TouchpointId &touchpoint) const;
    /// The column where a touchpoint's feeling is drawn: its own, or its folded stage's when it is the worst.
    int feelingColumnOf(const TouchpointId &touchpoint) const;
    /// First and last column of a run of touchpoints, without folded ones at its start; -1 when all are
    /// folded.
    std::pair<int, int> columnsOfSpan(const TouchpointId &first, int count) const;
    std::pair<int, int> columnsOfStage(const StageId &stage) const;
    /// What a column's card stands for: its touchpoint or its stage.
    MapTarget cardTarget(const MapColumn &column) const;
    MapTarget laneTarget(MapTarget::Kind kind, const Lane &lane, const MapColumn &column) const;
    QString channelName(const Touchpoint &touchpoint) const;
    QString departmentName(const Touchpoint &touchpoint) const;
    QString laneTitle(const Lane &lane) const;
    QString painWord(const Pain &pain) const;
    /// The short names of the metrics behind the cards' figures or the measured points.
    QString metricNames(const MetricSummary *(TouchpointSummary::*which)() const) const;

    const Journey &m_journey;
    const MapSummary &m_summary;
    const LocalText &m_text;
    const LayoutOptions &m_options;

    std::vector<Stage> m_stages;
    std::vector<Touchpoint> m_touchpoints;
    std::vector<Lane> m_lanes; ///< visible ones
    std::unordered_map<LaneId, std::vector<Cell>> m_cells;
    std::unordered_map<TouchpointId, std::vector<Action>> m_actions;
    std::unordered_map<TouchpointId, std::vector<PainOpinion>> m_opinions;
    std::unordered_map<TouchpointId, int> m_columnIndex; ///< unfolded ones
    std::unordered_map<TouchpointId, int> m_placeInOrder; ///< index into m_columnsInOrder
    std::vector<int> m_columnsInOrder; ///< the column of every touchpoint, folded ones too
    std::unordered_map<TouchpointId, const Pain *> m_pains;
    std::unordered_map<TouchpointId, std::vector<const ComparedFigure *>> m_changes;

    TextBreaker m_breaker;
    MapLayout m_layout;
    std::array<std::vector<MapElement>, 3> m_layers;
    std::vector<MapColumn> m_columns;
    qreal m_laneTitleWidth = 0;
    qreal m_left = 0; ///< of the first column
    qreal m_right = 0; ///< of the last column
    qreal m_y = 0; ///< where the next part starts
    qreal m_cardTop = 0;
    bool m_hasFigures = false;
    bool m_mixedMetrics = false;
    bool m_hasPainLane = false;
    bool m_hasGap = false; ///< between felt and measured, somewhere
    bool m_hasStale = false; ///< a clock stands somewhere
};

} // namespace milepost
