// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/language.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace milepost {

// The things a project is made of: plain values, compared whole, told apart by id. Order among siblings is
// `position`, dense from 0 inside the parent. How they are stored and exported is said once, in fields.h.

enum class Direction { LeftToRight, RightToLeft };
enum class CalendarKind { Gregorian, Jalali };
enum class MapState { Current, Future };
/// How well a cell or persona is founded: an opinion, partly researched, or data.
enum class Evidence { Assumed, Partly, Data };
enum class LaneType {
    Action,
    Quote,
    Emotion,
    Channel,
    Text,
    Metric,
    Pain,
    Opportunity,
    Owner,
    Backstage,
    System,
    Data,
    Process,
    Image
};
enum class ThemeKind { Problem, Praise };
enum class ActionStatus { Idea, Planned, Doing, Done, Dropped };
/// What an entered figure of a period says. Amounts are in whole units of the project's currency.
enum class FigureKind {
    CustomersAtStart,
    CustomersAtEnd,
    NewCustomers,
    Buyers, ///< customers who bought in the period
    RepeatBuyers, ///< of them, those who bought at least twice
    OrderValue, ///< mean amount of an order
    OrdersPerYear, ///< per customer
    CustomerYears, ///< for how long a customer stays
    MarginShare, ///< 0-1, of an order's value
    PeriodMargin, ///< amount a customer brings in a period
    Retention, ///< 0-1 per period; where it is not entered, the customer counts say it
    Discount, ///< 0-1 per period
    Periods, ///< a whole number, for the finite lifetime value
};

/// The project itself; there is one. Its id is made with the file.
struct Project {
    ProjectId id;
    QString title;
    Language language = Language::English;
    CalendarKind calendar = CalendarKind::Gregorian;
    QString currency; ///< ISO 4217, may be empty
    std::optional<qint64> orderValue; ///< what an order is worth, in hundredths of the currency
    double scoreWeight = 1; ///< of the pain ranking (PainWeights), as the two below
    double complaintWeight = 0.5;
    double dropoffWeight = 1;
    int staleAfter = 365; ///< days after which a figure without newer answers is stale
    bool operator==(const Project &) const = default;
};

struct JourneyMap {
    MapId id;
    QString title;
    MapState state = MapState::Current;
    Direction direction = Direction::LeftToRight;
    MapId counterpart; ///< the map of the other state, or null
    QString scope; ///< from where to where the journey is drawn
    QString goal;
    QString templateKey; ///< "ecommerce", ...; empty when drawn from scratch
    int position = 0;
    bool operator==(const JourneyMap &) const = default;
};

/// A picture of the user's, as it is stored and shown: decoded once and encoded anew, so that nothing of the
/// original file but its pixels is kept.
struct Picture {
    PictureId id;
    QString name; ///< of the file it came from, without its folder
    QString format; ///< "png" or "jpeg"
    int width = 0; ///< pixels
    int height = 0;
    QByteArray bytes;
    bool operator==(const Picture &) const = default;
};

struct Persona {
    PersonaId id;
    QString name;
    QString role;
    QString goals;
    QString needs;
    QString frustrations;
    QString quote;
    PictureId picture{}; ///< or null
    Evidence evidence = Evidence::Assumed;
    int position = 0;
    bool operator==(const Persona &) const = default;
};

/// A persona takes part in a map.
struct PersonaLink {
    PersonaLinkId id;
    MapId map;
    PersonaId persona;
    int position = 0;
    bool operator==(const PersonaLink &) const = default;
};

struct Stage {
    StageId id;
    MapId map;
    QString title;
    QString goal; ///< what the customer wants here
    int colour = 0; ///< index into the theme's stage palette
    bool unsorted = false; ///< the stage that takes touchpoints made by an import
    bool folded = false; ///< drawn as one narrow column that shows its worst touchpoint
    int position = 0;
    bool operator==(const Stage &) const = default;
};

struct Touchpoint {
    TouchpointId id;
    StageId stage;
    QString title;
    QString description;
    ChannelId channel;
    DepartmentId department;
    std::optional<int> importance; ///< 1-5; 3 counts where it is unset
    std::optional<qint64> visitors;
    std::optional<qint64> continued; ///< never above visitors
    std::optional<double> expectedDropoff; ///< share 0-1; 0 is typed, unset is unknown
    QString countedPeriod; ///< what the step counts are about, in words
    bool isExit = false; ///< leaving here is a normal end
    bool isCheckout = false;
    bool removed = false; ///< hidden; its responses count as without touchpoint (decisions.md 6)
    TouchpointId counterpart; ///< in a future-state map: the touchpoint whose responses it shows
    int width = 0; ///< of its column in map units; 0 as wide as usual
    int position = 0;
    bool operator==(const Touchpoint &) const = default;
};

struct Lane {
    LaneId id;
    MapId map;
    LaneType type = LaneType::Text;
    QString title;
    bool visible = true;
    int height = 0; ///< at least, in map units; 0 as high as its content
    int position = 0;
    bool operator==(const Lane &) const = default;
};

/// Content of a lane at a touchpoint, or at a whole stage; a felt emotion is a cell of an emotion lane with a
/// value.
struct Cell {
    CellId id;
    LaneId lane;
    TouchpointId touchpoint; ///< or null, then stage is set
    StageId stage;
    PersonaId persona; ///< null: everybody
    QString text;
    std::optional<double> value; ///< emotion -2..+2
    int span = 1; ///< touchpoints covered
    PictureId picture{}; ///< of an image lane, or null
    Evidence evidence = Evidence::Assumed;
    int position = 0;
    bool operator==(const Cell &) const = default;
};

struct Department {
    DepartmentId id;
    QString name;
    QString contact;
    int position = 0;
    bool operator==(const Department &) const = default;
};

struct Channel {
    ChannelId id;
    QString name;
    QString icon; ///< key of a drawn icon: web, app, store, phone, email, ...
    int position = 0;
    bool operator==(const Channel &) const = default;
};

/// A named group of customers: attribute = one of the values.
struct Segment {
    SegmentId id;
    QString name;
    QString attribute;
    QString values; ///< one per line
    int position = 0;
    bool operator==(const Segment &) const = default;
};

/// A name under which a touchpoint has been known, folded (decisions.md 20).
struct TouchpointAlias {
    AliasId id;
    TouchpointId touchpoint;
    QString folded;
    bool operator==(const TouchpointAlias &) const = default;
};

/// What comments are about; not the look of the window, which is ui/render/theme.h.
struct CommentTheme {
    ThemeId id;
    QString key; ///< of a shipped theme; empty for the user's own
    QString name;
    ThemeKind kind = ThemeKind::Problem;
    int position = 0;
    bool operator==(const CommentTheme &) const = default;
};

struct ThemeKeyword {
    ThemeKeywordId id;
    ThemeId theme;
    Language language = Language::English;
    QString text;
    bool operator==(const ThemeKeyword &) const = default;
};

/// What a workshop thinks hurts; never mixed with the measured pain score.
struct PainOpinion {
    PainOpinionId id;
    TouchpointId touchpoint;
    QString text;
    int severity = 3; ///< 1-5
    int frequency = 3; ///< 1-5
    int position = 0;
    bool operator==(const PainOpinion &) const = default;
};

struct Action {
    ActionId id;
    TouchpointId touchpoint;
    PainOpinionId opinion; ///< what it answers, or null
    QString title;
    QString owner;
    QDate due;
    ActionStatus status = ActionStatus::Idea;
    std::optional<int> impact; ///< 1-5
    std::optional<int> effort; ///< 1-5
    int position = 0;
    bool operator==(const Action &) const = default;
};

/// A survey whose exports come again, with the mapping that fits them.
struct SurveySource {
    SurveySourceId id;
    QString name;
    QString platform;
    QString fingerprint; ///< of the folded headers, to find the mapping for the next wave
    QJsonObject mapping; ///< the mapping JSON of decisions.md
    bool operator==(const SurveySource &) const = default;
};

/// A filter under a name.
struct SavedFilter {
    SavedFilterId id;
    QString name;
    QJsonObject filter; ///< as filterJson() writes it
    int position = 0;
    bool operator==(const SavedFilter &) const = default;
};

/// One entered figure of a period, both days inclusive.
struct BusinessFigure {
    BusinessFigureId id;
    QDate first;
    QDate last;
    FigureKind kind = FigureKind::CustomersAtStart;
    double value = 0;
    bool operator==(const BusinessFigure &) const = default;
};

/// What a user says of one comment: it wins over the file and the keywords. At most one per comment.
struct CommentMark {
    CommentMarkId id;
    qint64 comment = 0; ///< StoredComment::id
    bool complaint = true;
    bool operator==(const CommentMark &) const = default;
};

/// A metric as this project defines it; the four built-in ones are written with the file, so that it explains
/// itself.
struct MetricDefinition {
    /// Numbers of the project's own metrics begin here; below are the built-in ones (Metric).
    static constexpr int firstOwnNumber = 16;

    MetricDefinitionId id;
    int number = 0; ///< what a stored response says of its metric
    QString code; ///< "nps", ...
    QString name{}; ///< of the project's own ones; the built-in ones have theirs from the program
    QString kind; ///< "net", "topbox" or "mean"
    int low = 0;
    int high = 10;
    int favourableFrom = 9;
    int favourableTo = 10;
    bool highIsGood = true;
    QString question;
    MetricDefinitionId expectation{}; ///< the metric that says what was expected of this one, or null
    bool operator==(const MetricDefinition &) const = default;
};

} // namespace milepost
