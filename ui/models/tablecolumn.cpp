// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/tablecolumn.h"

#include "core/analysis/painsentence.h"
#include "core/base/textfold.h"
#include "core/journey/cellwriter.h"
#include "core/journey/edits.h"
#include "ui/models/figuretext.h"
#include "ui/models/ownfiguretext.h"
#include "ui/models/touchpointfields.h"
#include "ui/models/typednumber.h"

#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

using Kind = TableColumn::Kind;

constexpr std::array metrics{Metric::Nps, Metric::Csat, Metric::Ces, Metric::Ces1};

/// Lanes whose cells are texts; channel and owner are fields of the touchpoint, metrics figures.
bool holdsTexts(LaneType type)
{
    switch (type) {
    case LaneType::Action:
    case LaneType::Quote:
    case LaneType::Text:
    case LaneType::Pain: // what the workshop wrote; what is measured has its own columns
    case LaneType::Opportunity:
    case LaneType::Backstage:
    case LaneType::System:
    case LaneType::Data:
    case LaneType::Process:
        return true;
    case LaneType::Emotion:
    case LaneType::Channel:
    case LaneType::Metric:
    case LaneType::Owner:
    case LaneType::Image:
        return false;
    }
    return false;
}

/// The cell of everybody that begins at the touchpoint.
const Cell *cellAt(const Journey &journey, const edits::CellIndex *cells, const LaneId &lane,
                   const TouchpointId &touchpoint)
{
    const edits::CellPlace place{.lane = lane, .touchpoint = touchpoint};
    return cells ? cells->find(place) : edits::findCell(journey, place);
}

TableValue fieldValue(const QString &field, const Journey &journey, const Touchpoint &touchpoint,
                      const LocalText &words)
{
    TableValue value{.text = touchpointfields::text(journey, touchpoint, field, words)};
    if (field == "visitors"_L1 && touchpoint.visitors)
        value.number = double(*touchpoint.visitors);
    else if (field == "continued"_L1 && touchpoint.continued)
        value.number = double(*touchpoint.continued);
    else if (field == "importance"_L1 && touchpoint.importance)
        value.number = *touchpoint.importance;
    else if (field == "expected_dropoff"_L1)
        value.number = touchpoint.expectedDropoff;
    return value;
}

TableValue dropoff(const Touchpoint &touchpoint, const LocalText &words)
{
    if (!touchpoint.visitors || !touchpoint.continued || *touchpoint.visitors <= 0)
        return {};
    const double share = 1.0 - double(*touchpoint.continued) / double(*touchpoint.visitors);
    return {.text = words.percent(share), .number = share};
}

TableValue metricValue(Metric metric, const TouchpointSummary &summary, const LocalText &words)
{
    const auto it = summary.metrics.find(metric);
    if (it == summary.metrics.end())
        return {};
    QStringList remarks{figures::metricTitle(metric, words), figures::interval(it->second, words),
                        figures::answers(it->second, words)};
    remarks.removeAll(QString());
    return {.text = figures::value(it->second, words),
            .number = it->second.value,
            .remark = remarks.join(u" · "_s)};
}

TableValue ownMetricValue(const MetricDefinition *metric, const TouchpointSummary &summary,
                          const LocalText &words)
{
    const auto it = metric ? summary.own.find(metric->id) : summary.own.end();
    if (it == summary.own.end())
        return {};
    const DefinedSummary &known = it->second;
    QStringList remarks{nameOf(*metric), figures::answers(known.n, known.base, words)};
    if (known.interval)
        remarks.insert(1, figures::interval(*metric, *known.interval, words));
    return {.text = known.value ? figures::value(*metric, *known.value, words) : figures::none(),
            .number = known.value,
            .remark = remarks.join(u" · "_s)};
}

TableValue count(qint64 number, const LocalText &words)
{
    return number == 0 ? TableValue{} : TableValue{.text = words.number(number), .number = double(number)};
}

Result<ChangeSet> moveToStage(const Journey &journey, const TouchpointId &id, const QString &typed,
                              const LocalText &words)
{
    const QString wanted = foldText(typed);
    for (const Stage &stage : journey.stages(journey.mapOf(id))) {
        if (foldText(stage.title) != wanted)
            continue;
        if (journey.find<Touchpoint>(id)->stage == stage.id)
            return ChangeSet();
        return edits::moveTouchpoint(journey, id, stage.id, -1);
    }
    return Error{
        ErrorCode::Invalid, words.say("TouchpointTable", "The map has no stage “%1”.").arg(typed), {}};
}

Result<ChangeSet> changeEmotion(const Journey &journey, const LaneId &lane, const TouchpointId &id,
                                const QString &typed, const LocalText &words)
{
    if (typed.trimmed().isEmpty())
        return edits::setEmotion(journey, lane, id, std::nullopt);
    const std::optional<double> felt = typedDecimal(typed);
    if (!felt || *felt < -2 || *felt > 2) {
        return Error{ErrorCode::Invalid,
                     words.say("TouchpointTable", "Please type a number from −2 to 2, or leave it empty."),
                     {}};
    }
    return edits::setEmotion(journey, lane, id, felt);
}

} // namespace

bool TableColumn::isSwitch() const
{
    return field == "is_exit"_L1 || field == "is_checkout"_L1;
}

bool TableColumn::isNumber() const
{
    switch (kind) {
    case Kind::Stage:
    case Kind::Text:
    case Kind::Evidence:
        return false;
    case Kind::Field:
        return field == "importance"_L1 || field == "visitors"_L1 || field == "continued"_L1
            || field == "expected_dropoff"_L1;
    default:
        return true;
    }
}

QString TableColumn::key() const
{
    switch (kind) {
    case Kind::Stage:
        return u"stage"_s;
    case Kind::Field:
        return field;
    case Kind::Emotion:
        return u"emotion:"_s + lane.toString();
    case Kind::Text:
        return u"lane:"_s + lane.toString();
    case Kind::Dropoff:
        return u"dropoff"_s;
    case Kind::Metric:
        return u"metric:"_s + metricKey(metric);
    case Kind::OwnMetric:
        return u"own:"_s + own.toString();
    case Kind::Answers:
        return u"answers"_s;
    case Kind::Comments:
        return u"comments"_s;
    case Kind::Complaints:
        return u"complaints"_s;
    case Kind::Pain:
        return u"pain"_s;
    case Kind::Evidence:
        return u"evidence"_s;
    }
    return {};
}

namespace tablecolumns {

std::vector<TableColumn> of(const Journey &journey, const MapId &map)
{
    std::vector<TableColumn> columns{{.kind = Kind::Stage}};
    for (const QString &field : {u"title"_s, u"description"_s, u"channel"_s, u"department"_s})
        columns.push_back({.kind = Kind::Field, .field = field});
    for (const Lane &lane : journey.lanes(map)) {
        if (lane.type == LaneType::Emotion)
            columns.push_back({.kind = Kind::Emotion, .lane = lane.id});
        else if (holdsTexts(lane.type))
            columns.push_back({.kind = Kind::Text, .lane = lane.id});
    }
    for (const QString &field : {u"importance"_s, u"visitors"_s, u"continued"_s})
        columns.push_back({.kind = Kind::Field, .field = field});
    columns.push_back({.kind = Kind::Dropoff});
    for (const QString &field : {u"expected_dropoff"_s, u"is_exit"_s, u"is_checkout"_s})
        columns.push_back({.kind = Kind::Field, .field = field});
    for (const Metric metric : metrics)
        columns.push_back({.kind = Kind::Metric, .metric = metric});
    for (const MetricDefinition &metric : ownMetricsOf(journey))
        columns.push_back({.kind = Kind::OwnMetric, .own = metric.id});
    for (const Kind kind : {Kind::Answers, Kind::Comments, Kind::Complaints, Kind::Pain, Kind::Evidence})
        columns.push_back({.kind = kind});
    return columns;
}

QString title(const TableColumn &column, const Journey &journey, const LocalText &words)
{
    switch (column.kind) {
    case Kind::Stage:
        return words.say("TouchpointTable", "Stage");
    case Kind::Field:
        return column.field == "title"_L1 ? words.say("TouchpointTable", "Touchpoint")
                                          : touchpointfields::label(column.field, words);
    case Kind::Emotion:
    case Kind::Text: {
        const Lane *lane = journey.find<Lane>(column.lane);
        return lane ? lane->title : QString();
    }
    case Kind::Dropoff:
        return words.say("TouchpointTable", "Drop-off");
    case Kind::Metric:
        return metricShortName(column.metric);
    case Kind::OwnMetric: {
        const MetricDefinition *metric = journey.find<MetricDefinition>(column.own);
        return metric ? nameOf(*metric) : QString();
    }
    case Kind::Answers:
        return words.say("TouchpointTable", "Answers");
    case Kind::Comments:
        return words.say("TouchpointTable", "Comments");
    case Kind::Complaints:
        return words.say("TouchpointTable", "Complaints");
    case Kind::Pain:
        return words.say("TouchpointTable", "Pain");
    case Kind::Evidence:
        return words.say("TouchpointTable", "Evidence");
    }
    return {};
}

TableValue value(const TableColumn &column, const Journey &journey, const MapSummary &summary,
                 const Touchpoint &touchpoint, const LocalText &words, const edits::CellIndex *cells)
{
    const TouchpointSummary &known = summary.of(touchpoint.id);
    switch (column.kind) {
    case Kind::Stage: {
        const Stage *stage = journey.find<Stage>(touchpoint.stage);
        return {.text = stage ? stage->title : QString()};
    }
    case Kind::Field:
        return fieldValue(column.field, journey, touchpoint, words);
    case Kind::Emotion: {
        const Cell *cell = cellAt(journey, cells, column.lane, touchpoint.id);
        if (!cell || !cell->value)
            return {};
        const int decimals = *cell->value == qRound(*cell->value) ? 0 : 1;
        return {.text = words.signedNumber(*cell->value, decimals), .number = cell->value};
    }
    case Kind::Text: {
        const Cell *cell = cellAt(journey, cells, column.lane, touchpoint.id);
        return {.text = cell ? cell->text : QString()};
    }
    case Kind::Dropoff:
        return dropoff(touchpoint, words);
    case Kind::Metric:
        return metricValue(column.metric, known, words);
    case Kind::OwnMetric:
        return ownMetricValue(journey.find<MetricDefinition>(column.own), known, words);
    case Kind::Answers:
        return count(known.responses, words);
    case Kind::Comments:
        return count(known.comments, words);
    case Kind::Complaints:
        return count(known.complaints, words);
    case Kind::Pain: {
        const Pain *pain = summary.pain.find(touchpoint.id);
        if (!pain || pain->evidence == PainEvidence::Insufficient)
            return {};
        return {.text = words.number(pain->score, 1),
                .number = pain->score,
                .remark = painSentence(journey, summary, touchpoint.id, words)};
    }
    case Kind::Evidence: {
        const Pain *pain = summary.pain.find(touchpoint.id);
        return pain ? TableValue{.text = painEvidenceText(pain->evidence, words),
                                 .number = double(int(pain->evidence))}
                    : TableValue{};
    }
    }
    return {};
}

Result<ChangeSet> change(const TableColumn &column, const Journey &journey, const TouchpointId &touchpoint,
                         const QString &typed, const LocalText &words)
{
    switch (column.kind) {
    case Kind::Stage:
        return moveToStage(journey, touchpoint, typed, words);
    case Kind::Field: {
        if (column.field == "title"_L1 && typed.trimmed().isEmpty())
            return Error{ErrorCode::Invalid, words.say("TouchpointTable", "A touchpoint needs a title."), {}};
        const Result<QJsonValue> read = touchpointfields::value(column.field, typed, words);
        if (!read)
            return read.error();
        return edits::setTouchpointField(journey, touchpoint, column.field, *read);
    }
    case Kind::Emotion:
        return changeEmotion(journey, column.lane, touchpoint, typed, words);
    case Kind::Text:
        return edits::setCellText(journey, column.lane, touchpoint, typed);
    default:
        return Error{
            ErrorCode::Invalid,
            words.say("TouchpointTable", "Figures are computed from the answers and cannot be typed."),
            {}};
    }
}

QString stepText(const TableColumn &column, const LocalText &words)
{
    switch (column.kind) {
    case Kind::Stage:
        return words.say("TouchpointTable", "Move touchpoint");
    case Kind::Field:
        return touchpointfields::stepText(column.field, words);
    case Kind::Emotion:
        return words.say("milepost::TouchpointForm", "Change felt emotion");
    default:
        return words.say("TouchpointTable", "Edit cell");
    }
}

} // namespace tablecolumns

} // namespace milepost
