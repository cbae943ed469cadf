// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/feedback/knownmetrics.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace milepost {

enum class ColumnRole {
    Ignore,
    ResponseId,
    Respondent,
    Date,
    Channel,
    Language,
    Comment,
    Complaint,
    Segment,
    Score,
    Touchpoint,
    Metric
};
/// "response_id", "respondent", ... as in the mapping JSON.
QString columnRoleKey(ColumnRole role);
std::optional<ColumnRole> columnRoleFromKey(QStringView key);

/// Which end of a score column is the good one; for scales that do not say it themselves.
enum class ScoreDirection { High, Low };

/// What one column of the file is.
struct ColumnMapping {
    int index = 0; ///< from 0
    QStringList header; ///< the cells of all header rows of this column, as in the file
    QString carried; ///< the question, where it stands over an earlier column only; not in the JSON
    ColumnRole role = ColumnRole::Ignore;
    std::optional<Metric> metric; ///< of a score column; nothing in a long table
    QString ownMetric; ///< instead: the code of a metric that the project defines
    std::optional<int> scaleLow; ///< lowest score as it stands in the file
    std::optional<int> scaleHigh;
    std::optional<ScoreDirection> direction; ///< nothing: not known, a question where it matters
    QString touchpoint; ///< of a score or comment column; empty is the whole journey
    /// Of a guess: the names by which the question may mean a touchpoint of the map, the nearest first. Not
    /// in the JSON.
    QStringList asksAbout;
    QHash<QString, int> labels; ///< cell text -> score, compared folded; a plain number needs none
    QStringList noAnswer; ///< cell texts of a score column that say "not answered": "-99", "Don't know"
    QChar decimalMark; ///< of a score column; null: not known, "5.000" is a problem then
    bool idPart = false; ///< its cell is a part of the response's id
    QString key; ///< of a segment: the attribute's name
    bool isPrivate = false; ///< left out because it tells who somebody is; JSON "private", written if so
    bool isFigures = false; ///< of a guess: made from scores, and no score itself; not in the JSON
    /// Of a guess: the first column of a rating that is spread over several, one for each number; -1: it is
    /// not part of such a one. Not in the JSON.
    int spreadFrom = -1;
    QString evidence; ///< why the guess says so: a sentence in the interface language

    /// It is one of the same spread rating.
    bool isSpreadWith(const ColumnMapping &other) const
    {
        return spreadFrom >= 0 && spreadFrom == other.spreadFrom;
    }
    /// Responses or comments come from it.
    bool isContent() const { return role == ColumnRole::Score || role == ColumnRole::Comment; }
};

/// The metric that all scores of a column are of; null where the column does not say it, or names one that is
/// not known.
const KnownMetrics::Entry *metricOf(const ColumnMapping &column, const KnownMetrics &metrics);

/// Something only the user can know (decisions.md 23); no answer is preselected.
struct MappingQuestion {
    int column = 0;
    /// Stable key: "direction", "date_order", "calendar", "scale", "metric", "touchpoint", "decimal",
    /// "words", "survey".
    QString asks;
    struct Choice {
        QString value; ///< what answering writes into the mapping: "high", "low", "dmy", ...
        QString text; ///< for the user
    };
    QString text; ///< the question, a sentence
    std::vector<Choice> choices;
    QStringList texts = {}; ///< the cell texts that "words" asks about
    /// Further columns that the answer is for, too: a rating that is spread over several is asked about once.
    /// JSON "also", written where there are some.
    std::vector<int> also = {};

    bool isAbout(int index) const;
    /// Asks no longer about the column; false when it was about no other one.
    bool leaveOut(int index);
};

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };
enum class DateCalendar { Gregorian, Jalali };

/// How a file is read into responses: the JSON of decisions.md, shared by guess, import and the dialog.
struct Mapping {
    QString encoding = QStringLiteral("utf-8"); ///< WHATWG name
    bool bom = false;
    QChar delimiter = u',';
    int headerRows = 1;
    QString survey; ///< identifies the survey for duplicates
    QString platform; ///< not part of the identity
    std::optional<DateOrder> dateOrder; ///< JSON "date_order": "ymd", "dmy", "mdy"
    std::optional<DateCalendar> calendar; ///< JSON "calendar": "gregorian", "jalali"
    std::vector<ColumnMapping> columns;
    std::vector<MappingQuestion> questions; ///< still open
    /// Every column of the file it was made for is among the columns, those left out, too: what is not is new
    /// in another file. JSON "all_columns", written where it is so.
    bool hasAllColumns = false;
    /// The user has said that the file is of this survey, although its records contradict those that are
    /// there under the same ids. JSON "same_survey", written where it is so.
    bool isSameSurvey = false;
    /// The file holds corrected records of an earlier import, each at the line it had there: it is not what
    /// the next wave looks like, and its records are never taken for others of that file. Not in the JSON.
    bool isCorrection = false;

    bool hasContent() const; ///< at least one column of scores or comments
    bool isLong() const; ///< a touchpoint and a metric column: a long table
    QJsonObject toJson() const;
    /// The same, and for people "heading" with what stands above each column; not to be read back.
    QJsonObject toJsonWithHeadings() const;
    /// Malformed with the JSON path of what does not fit.
    static Result<Mapping> fromJson(const QJsonObject &json);
};

} // namespace milepost
