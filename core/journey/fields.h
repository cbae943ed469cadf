// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/feedback.h"
#include "core/journey/entities.h"

#include <array>
#include <string_view>
#include <tuple>

namespace milepost {

/// One member of an entity: its name in the store and in JSON, and where it lives. The store, the JSON
/// exchange and the `set` edit all walk these lists, so an entity's shape is written down exactly once.
template <typename T, typename Member>
struct Field {
    using Type = Member;
    const char *name;
    Member T::*member;
};

template <typename T, typename Member>
constexpr Field<T, Member> field(const char *name, Member T::*member)
{
    return {name, member};
}

/// Specialised below for every entity: `table`, the SQL table and JSON array name, and `fields`, a tuple
/// whose first element is the id.
template <typename T>
struct EntityTraits;

/// Stable texts of an enumeration, in the order of its values; specialised below.
template <typename E>
inline constexpr std::array<const char *, 0> enumNames{};

template <>
inline constexpr std::array<const char *, 3> enumNames<Language>{"en", "tr", "fa"};
template <>
inline constexpr std::array<const char *, 2> enumNames<Direction>{"ltr", "rtl"};
template <>
inline constexpr std::array<const char *, 2> enumNames<CalendarKind>{"gregorian", "jalali"};
template <>
inline constexpr std::array<const char *, 2> enumNames<MapState>{"current", "future"};
template <>
inline constexpr std::array<const char *, 3> enumNames<Evidence>{"assumed", "partly", "data"};
template <>
inline constexpr std::array<const char *, 14> enumNames<LaneType>{
    "action",      "quote", "emotion",   "channel", "text", "metric",  "pain",
    "opportunity", "owner", "backstage", "system",  "data", "process", "image"};
template <>
inline constexpr std::array<const char *, 2> enumNames<ThemeKind>{"problem", "praise"};
template <>
inline constexpr std::array<const char *, 5> enumNames<ActionStatus>{"idea", "planned", "doing", "done",
                                                                     "dropped"};

template <>
inline constexpr std::array<const char *, 13> enumNames<FigureKind>{
    "customers_at_start", "customers_at_end", "new_customers",  "buyers",       "repeat_buyers",
    "order_value",        "orders_per_year",  "customer_years", "margin_share", "period_margin",
    "retention",          "discount",         "periods"};

template <typename E>
QString enumName(E value)
{
    return QString::fromLatin1(enumNames<E>[size_t(value)]);
}

template <typename E>
std::optional<E> enumFromName(QStringView name)
{
    for (size_t i = 0; i < enumNames<E>.size(); ++i) {
        if (name == QLatin1String(enumNames<E>[i]))
            return E(i);
    }
    return std::nullopt;
}

// clang-format off
template <> struct EntityTraits<Project> {
    static constexpr const char *table = "project";
    static constexpr auto fields = std::tuple{
        field("id", &Project::id), field("title", &Project::title), field("language", &Project::language),
        field("calendar", &Project::calendar), field("currency", &Project::currency),
        field("order_value", &Project::orderValue), field("score_weight", &Project::scoreWeight),
        field("complaint_weight", &Project::complaintWeight), field("dropoff_weight", &Project::dropoffWeight),
        field("stale_after", &Project::staleAfter)};
};
template <> struct EntityTraits<JourneyMap> {
    static constexpr const char *table = "journey_map";
    static constexpr auto fields = std::tuple{
        field("id", &JourneyMap::id), field("title", &JourneyMap::title), field("state", &JourneyMap::state),
        field("direction", &JourneyMap::direction), field("counterpart", &JourneyMap::counterpart),
        field("scope", &JourneyMap::scope), field("goal", &JourneyMap::goal),
        field("template_key", &JourneyMap::templateKey), field("position", &JourneyMap::position)};
};
template <> struct EntityTraits<Picture> {
    static constexpr const char *table = "picture";
    static constexpr auto fields = std::tuple{
        field("id", &Picture::id), field("name", &Picture::name), field("format", &Picture::format),
        field("width", &Picture::width), field("height", &Picture::height), field("bytes", &Picture::bytes)};
};
template <> struct EntityTraits<Persona> {
    static constexpr const char *table = "persona";
    static constexpr auto fields = std::tuple{
        field("id", &Persona::id), field("name", &Persona::name), field("role", &Persona::role),
        field("goals", &Persona::goals), field("needs", &Persona::needs),
        field("frustrations", &Persona::frustrations), field("quote", &Persona::quote),
        field("picture_id", &Persona::picture), field("evidence", &Persona::evidence),
        field("position", &Persona::position)};
};
template <> struct EntityTraits<PersonaLink> {
    static constexpr const char *table = "persona_link";
    static constexpr auto fields = std::tuple{
        field("id", &PersonaLink::id), field("map_id", &PersonaLink::map), field("persona_id", &PersonaLink::persona),
        field("position", &PersonaLink::position)};
};
template <> struct EntityTraits<Stage> {
    static constexpr const char *table = "stage";
    static constexpr auto fields = std::tuple{
        field("id", &Stage::id), field("map_id", &Stage::map), field("title", &Stage::title),
        field("goal", &Stage::goal), field("colour", &Stage::colour), field("unsorted", &Stage::unsorted),
        field("folded", &Stage::folded),
        field("position", &Stage::position)};
};
template <> struct EntityTraits<Touchpoint> {
    static constexpr const char *table = "touchpoint";
    static constexpr auto fields = std::tuple{
        field("id", &Touchpoint::id), field("stage_id", &Touchpoint::stage), field("title", &Touchpoint::title),
        field("description", &Touchpoint::description), field("channel_id", &Touchpoint::channel),
        field("department_id", &Touchpoint::department), field("importance", &Touchpoint::importance),
        field("visitors", &Touchpoint::visitors), field("continued", &Touchpoint::continued),
        field("expected_dropoff", &Touchpoint::expectedDropoff),
        field("counted_period", &Touchpoint::countedPeriod), field("is_exit", &Touchpoint::isExit),
        field("is_checkout", &Touchpoint::isCheckout), field("removed", &Touchpoint::removed),
        field("counterpart", &Touchpoint::counterpart), field("width", &Touchpoint::width),
        field("position", &Touchpoint::position)};
};
template <> struct EntityTraits<Lane> {
    static constexpr const char *table = "lane";
    static constexpr auto fields = std::tuple{
        field("id", &Lane::id), field("map_id", &Lane::map), field("type", &Lane::type), field("title", &Lane::title),
        field("visible", &Lane::visible), field("height", &Lane::height), field("position", &Lane::position)};
};
template <> struct EntityTraits<Cell> {
    static constexpr const char *table = "cell";
    static constexpr auto fields = std::tuple{
        field("id", &Cell::id), field("lane_id", &Cell::lane), field("touchpoint_id", &Cell::touchpoint),
        field("stage_id", &Cell::stage), field("persona_id", &Cell::persona), field("text", &Cell::text),
        field("value", &Cell::value), field("span", &Cell::span),
        field("picture_id", &Cell::picture), field("evidence", &Cell::evidence),
        field("position", &Cell::position)};
};
template <> struct EntityTraits<Department> {
    static constexpr const char *table = "department";
    static constexpr auto fields = std::tuple{
        field("id", &Department::id), field("name", &Department::name), field("contact", &Department::contact),
        field("position", &Department::position)};
};
template <> struct EntityTraits<Channel> {
    static constexpr const char *table = "channel";
    static constexpr auto fields = std::tuple{
        field("id", &Channel::id), field("name", &Channel::name), field("icon", &Channel::icon),
        field("position", &Channel::position)};
};
template <> struct EntityTraits<Segment> {
    static constexpr const char *table = "segment_rule";
    static constexpr auto fields = std::tuple{
        field("id", &Segment::id), field("name", &Segment::name), field("attribute", &Segment::attribute),
        field("attribute_values", &Segment::values), field("position", &Segment::position)};
};
template <> struct EntityTraits<TouchpointAlias> {
    static constexpr const char *table = "touchpoint_alias";
    static constexpr auto fields = std::tuple{
        field("id", &TouchpointAlias::id), field("touchpoint_id", &TouchpointAlias::touchpoint),
        field("folded", &TouchpointAlias::folded)};
};
template <> struct EntityTraits<CommentTheme> {
    static constexpr const char *table = "theme";
    static constexpr auto fields = std::tuple{
        field("id", &CommentTheme::id), field("key", &CommentTheme::key), field("name", &CommentTheme::name), field("kind", &CommentTheme::kind),
        field("position", &CommentTheme::position)};
};
template <> struct EntityTraits<ThemeKeyword> {
    static constexpr const char *table = "theme_keyword";
    static constexpr auto fields = std::tuple{
        field("id", &ThemeKeyword::id), field("theme_id", &ThemeKeyword::theme),
        field("language", &ThemeKeyword::language), field("text", &ThemeKeyword::text)};
};
template <> struct EntityTraits<PainOpinion> {
    static constexpr const char *table = "pain_opinion";
    static constexpr auto fields = std::tuple{
        field("id", &PainOpinion::id), field("touchpoint_id", &PainOpinion::touchpoint),
        field("text", &PainOpinion::text), field("severity", &PainOpinion::severity),
        field("frequency", &PainOpinion::frequency), field("position", &PainOpinion::position)};
};
template <> struct EntityTraits<Action> {
    static constexpr const char *table = "action";
    static constexpr auto fields = std::tuple{
        field("id", &Action::id), field("touchpoint_id", &Action::touchpoint), field("opinion_id", &Action::opinion),
        field("title", &Action::title), field("owner", &Action::owner), field("due", &Action::due),
        field("status", &Action::status), field("impact", &Action::impact), field("effort", &Action::effort),
        field("position", &Action::position)};
};
template <> struct EntityTraits<SurveySource> {
    static constexpr const char *table = "survey_source";
    static constexpr auto fields = std::tuple{
        field("id", &SurveySource::id), field("name", &SurveySource::name), field("platform", &SurveySource::platform),
        field("fingerprint", &SurveySource::fingerprint), field("mapping", &SurveySource::mapping)};
};
template <> struct EntityTraits<SavedFilter> {
    static constexpr const char *table = "saved_filter";
    static constexpr auto fields = std::tuple{
        field("id", &SavedFilter::id), field("name", &SavedFilter::name), field("filter", &SavedFilter::filter),
        field("position", &SavedFilter::position)};
};
template <> struct EntityTraits<BusinessFigure> {
    static constexpr const char *table = "business_figure";
    static constexpr auto fields = std::tuple{
        field("id", &BusinessFigure::id), field("first_day", &BusinessFigure::first),
        field("last_day", &BusinessFigure::last), field("kind", &BusinessFigure::kind),
        field("value", &BusinessFigure::value)};
};
template <> struct EntityTraits<CommentMark> {
    static constexpr const char *table = "comment_mark";
    static constexpr auto fields = std::tuple{
        field("id", &CommentMark::id), field("comment", &CommentMark::comment),
        field("complaint", &CommentMark::complaint)};
};
template <> struct EntityTraits<MetricDefinition> {
    static constexpr const char *table = "metric_definition";
    static constexpr auto fields = std::tuple{
        field("id", &MetricDefinition::id), field("number", &MetricDefinition::number),
        field("code", &MetricDefinition::code), field("name", &MetricDefinition::name),
        field("kind", &MetricDefinition::kind), field("low", &MetricDefinition::low),
        field("high", &MetricDefinition::high), field("favourable_from", &MetricDefinition::favourableFrom),
        field("favourable_to", &MetricDefinition::favourableTo),
        field("high_is_good", &MetricDefinition::highIsGood), field("question", &MetricDefinition::question),
        field("expectation_id", &MetricDefinition::expectation)};
};
template <> struct EntityTraits<ImportBatch> {
    static constexpr const char *table = "import_batch";
    static constexpr auto fields = std::tuple{
        field("id", &ImportBatch::id), field("file_name", &ImportBatch::fileName),
        field("survey", &ImportBatch::survey), field("platform", &ImportBatch::platform),
        field("encoding", &ImportBatch::encoding), field("sha256", &ImportBatch::sha256),
        field("imported_at", &ImportBatch::importedAt), field("read", &ImportBatch::read),
        field("imported", &ImportBatch::imported), field("duplicate", &ImportBatch::duplicate),
        field("rejected", &ImportBatch::rejected), field("blank", &ImportBatch::blank),
        field("responses", &ImportBatch::responses), field("comments", &ImportBatch::comments),
        field("invited", &ImportBatch::invited), field("active", &ImportBatch::active), field("created_touchpoints", &ImportBatch::createdTouchpoints)};
};
// clang-format on

/// Calls `function(field)` for every field of the entity, the id first.
template <typename T, typename Function>
constexpr void forEachField(Function &&function)
{
    std::apply([&](const auto &...fields) { (function(fields), ...); }, EntityTraits<T>::fields);
}

} // namespace milepost
