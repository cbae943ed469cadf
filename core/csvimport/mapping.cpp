// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/mapping.h"

#include "core/csvimport/headertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int mappingFormat = 1;
constexpr int maximumHeaderRows = 20;
constexpr int maximumColumnIndex = 1'000'000;

constexpr std::array<std::pair<ColumnRole, QStringView>, 12> roleKeys{{
    {ColumnRole::Ignore, u"ignore"},
    {ColumnRole::ResponseId, u"response_id"},
    {ColumnRole::Respondent, u"respondent"},
    {ColumnRole::Date, u"date"},
    {ColumnRole::Channel, u"channel"},
    {ColumnRole::Language, u"language"},
    {ColumnRole::Comment, u"comment"},
    {ColumnRole::Complaint, u"complaint"},
    {ColumnRole::Segment, u"segment"},
    {ColumnRole::Score, u"score"},
    {ColumnRole::Touchpoint, u"touchpoint"},
    {ColumnRole::Metric, u"metric"},
}};

constexpr std::array<std::pair<DateOrder, QStringView>, 3> dateOrderKeys{{
    {DateOrder::YearMonthDay, u"ymd"},
    {DateOrder::DayMonthYear, u"dmy"},
    {DateOrder::MonthDayYear, u"mdy"},
}};

constexpr std::array<std::pair<DateCalendar, QStringView>, 2> calendarKeys{{
    {DateCalendar::Gregorian, u"gregorian"},
    {DateCalendar::Jalali, u"jalali"},
}};

/// Reads the members of one JSON object and remembers the first thing that does not fit, with its path.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject &object, QString path, std::optional<Error> &error)
        : m_object(object)
        , m_path(std::move(path))
        , m_error(error)
    {
    }

    QString pathOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    bool has(const QString &key) const
    {
        const QJsonValue value = m_object.value(key);
        return !value.isUndefined() && !value.isNull();
    }
    QJsonValue value(const QString &key) const { return m_object.value(key); }

    void fail(const QString &key, const QString &text) const
    {
        if (!m_error) {
            m_error = Error{ErrorCode::Malformed,
                            QCoreApplication::translate("Mapping", "The mapping does not fit at “%1”: %2")
                                .arg(pathOf(key), text),
                            {}};
        }
    }

    QString string(const QString &key, const QString &fallback = {}) const
    {
        if (!has(key))
            return fallback;
        if (!value(key).isString()) {
            fail(key, QCoreApplication::translate("Mapping", "a text is expected."));
            return fallback;
        }
        return value(key).toString();
    }
    bool boolean(const QString &key) const
    {
        if (has(key) && !value(key).isBool())
            fail(key, QCoreApplication::translate("Mapping", "true or false is expected."));
        return value(key).toBool();
    }
    int integer(const QString &key, int low, int high, int fallback) const
    {
        return has(key) ? integerOf(value(key), key, low, high, fallback) : fallback;
    }
    int integerOf(const QJsonValue &number, const QString &key, int low, int high, int fallback) const
    {
        const double asDouble = number.toDouble(std::nan(""));
        if (!number.isDouble() || std::floor(asDouble) != asDouble || asDouble < low || asDouble > high) {
            fail(key,
                 QCoreApplication::translate("Mapping", "a whole number from %1 to %2 is expected.")
                     .arg(low)
                     .arg(high));
            return fallback;
        }
        return int(asDouble);
    }
    QJsonArray array(const QString &key) const
    {
        if (has(key) && !value(key).isArray())
            fail(key, QCoreApplication::translate("Mapping", "a list is expected."));
        return value(key).toArray();
    }
    QJsonObject object(const QString &key) const
    {
        if (has(key) && !value(key).isObject())
            fail(key, QCoreApplication::translate("Mapping", "an object is expected."));
        return value(key).toObject();
    }
    QStringList strings(const QString &key) const
    {
        QStringList result;
        const QJsonArray items = array(key);
        for (const QJsonValue &item : items) {
            if (!item.isString())
                fail(key, QCoreApplication::translate("Mapping", "a list of texts is expected."));
            result.append(item.toString());
        }
        return result;
    }
    void unknown(const QString &key, const QString &found) const
    {
        fail(key, QCoreApplication::translate("Mapping", "“%1” is not known here.").arg(found));
    }
    void required(const QString &key) const
    {
        if (!has(key))
            fail(key, QCoreApplication::translate("Mapping", "it is missing."));
    }

private:
    const QJsonObject &m_object;
    QString m_path;
    std::optional<Error> &m_error;
};

void readScale(const ObjectReader &reader, ColumnMapping &column)
{
    const QString key = u"scale"_s;
    const QJsonArray scale = reader.array(key);
    if (scale.isEmpty())
        return;
    if (scale.size() != 2) {
        reader.fail(key,
                    QCoreApplication::translate("Mapping", "the lowest and the highest score are expected."));
        return;
    }
    constexpr int limit = 1'000'000;
    column.scaleLow = reader.integerOf(scale.at(0), key, -limit, limit, 0);
    column.scaleHigh = reader.integerOf(scale.at(1), key, -limit, limit, 0);
    if (*column.scaleLow >= *column.scaleHigh)
        reader.fail(key, QCoreApplication::translate("Mapping", "the lowest score must stand first."));
}

ColumnMapping readColumn(const ObjectReader &reader)
{
    ColumnMapping column;
    reader.required(u"index"_s);
    column.index = reader.integer(u"index"_s, 0, maximumColumnIndex, 0);
    column.header = reader.strings(u"header"_s);

    const QString role = reader.string(u"role"_s, columnRoleKey(ColumnRole::Ignore));
    if (const auto known = columnRoleFromKey(role))
        column.role = *known;
    else
        reader.unknown(u"role"_s, role);

    if (const QString metric = reader.string(u"metric"_s); !metric.isEmpty()) {
        column.metric = metricFromKey(metric);
        // Which metrics the project defines, only the import knows.
        if (!column.metric && isMetricCode(metric))
            column.ownMetric = metric;
        else if (!column.metric)
            reader.unknown(u"metric"_s, metric);
    }
    readScale(reader, column);
    if (const QString direction = reader.string(u"direction"_s); direction == u"high")
        column.direction = ScoreDirection::High;
    else if (direction == u"low")
        column.direction = ScoreDirection::Low;
    else if (!direction.isEmpty())
        reader.unknown(u"direction"_s, direction);

    column.touchpoint = reader.string(u"touchpoint"_s);
    const QJsonObject labels = reader.object(u"labels"_s);
    for (auto it = labels.begin(); it != labels.end(); ++it)
        column.labels.insert(it.key(),
                             reader.integerOf(it.value(), u"labels."_s + it.key(), -1'000'000, 1'000'000, 0));
    column.noAnswer = reader.strings(u"no_answer"_s);
    if (const QString mark = reader.string(u"decimal"_s); mark == u"." || mark == u",")
        column.decimalMark = mark.front();
    else if (!mark.isEmpty())
        reader.unknown(u"decimal"_s, mark);
    column.idPart = reader.boolean(u"id_part"_s);
    column.isPrivate = reader.boolean(u"private"_s);
    column.key = reader.string(u"key"_s);
    column.evidence = reader.string(u"evidence"_s);
    return column;
}

MappingQuestion readQuestion(const ObjectReader &reader, std::optional<Error> &error)
{
    MappingQuestion question;
    question.column = reader.integer(u"column"_s, 0, maximumColumnIndex, 0);
    reader.required(u"asks"_s);
    question.asks = reader.string(u"asks"_s);
    question.text = reader.string(u"text"_s);
    question.texts = reader.strings(u"texts"_s);
    const QJsonArray also = reader.array(u"also"_s);
    for (const QJsonValue &index : also)
        question.also.push_back(reader.integerOf(index, u"also"_s, 0, maximumColumnIndex, 0));
    const QJsonArray choices = reader.array(u"choices"_s);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const QJsonValue choice = choices.at(i);
        // A bare text is its own value: hand-written mappings need no more.
        if (choice.isString()) {
            question.choices.push_back({choice.toString(), choice.toString()});
            continue;
        }
        const QJsonObject object = choice.toObject();
        const ObjectReader item(object, reader.pathOf(u"choices[%1]"_s.arg(i)), error);
        item.required(u"value"_s);
        question.choices.push_back({item.string(u"value"_s), item.string(u"text"_s)});
    }
    return question;
}

QJsonValue metricToJson(const ColumnMapping &column)
{
    if (!column.ownMetric.isEmpty())
        return column.ownMetric;
    return column.metric ? QJsonValue(metricKey(*column.metric)) : QJsonValue();
}

QJsonObject columnToJson(const ColumnMapping &column)
{
    QJsonObject labels;
    for (auto it = column.labels.begin(); it != column.labels.end(); ++it)
        labels.insert(it.key(), it.value());
    QJsonValue direction;
    if (column.direction)
        direction = *column.direction == ScoreDirection::High ? u"high"_s : u"low"_s;
    QJsonValue scale;
    if (column.scaleLow && column.scaleHigh)
        scale = QJsonArray{*column.scaleLow, *column.scaleHigh};
    QJsonObject json{
        {u"index"_s, column.index},
        {u"header"_s, QJsonArray::fromStringList(column.header)},
        {u"role"_s, columnRoleKey(column.role)},
        {u"metric"_s, metricToJson(column)},
        {u"scale"_s, scale},
        {u"direction"_s, direction},
        {u"touchpoint"_s, column.touchpoint},
        {u"labels"_s, labels},
        {u"key"_s, column.key},
        {u"evidence"_s, column.evidence},
    };
    if (!column.noAnswer.isEmpty())
        json.insert(u"no_answer"_s, QJsonArray::fromStringList(column.noAnswer));
    if (!column.decimalMark.isNull())
        json.insert(u"decimal"_s, QString(column.decimalMark));
    if (column.idPart)
        json.insert(u"id_part"_s, true);
    if (column.isPrivate)
        json.insert(u"private"_s, true);
    return json;
}

QJsonObject questionToJson(const MappingQuestion &question)
{
    QJsonArray choices;
    for (const MappingQuestion::Choice &choice : question.choices)
        choices.append(QJsonObject{{u"value"_s, choice.value}, {u"text"_s, choice.text}});
    QJsonObject json{
        {u"column"_s, question.column},
        {u"asks"_s, question.asks},
        {u"text"_s, question.text},
        {u"choices"_s, choices},
    };
    if (!question.texts.isEmpty())
        json.insert(u"texts"_s, QJsonArray::fromStringList(question.texts));
    QJsonArray also;
    for (const int index : question.also)
        also.append(index);
    if (!also.isEmpty())
        json.insert(u"also"_s, also);
    return json;
}

/// Who writes an answer into a mapping need not write it into every column of a spread rating.
void spreadDirection(std::vector<ColumnMapping> &columns, const MappingQuestion &question)
{
    const auto answered = std::find_if(columns.begin(), columns.end(), [&](const ColumnMapping &column) {
        return question.isAbout(column.index) && column.direction;
    });
    if (answered == columns.end())
        return;
    for (ColumnMapping &column : columns) {
        if (question.isAbout(column.index) && !column.direction)
            column.direction = answered->direction;
    }
}

} // namespace

bool MappingQuestion::isAbout(int index) const
{
    return index == column || std::find(also.begin(), also.end(), index) != also.end();
}

bool MappingQuestion::leaveOut(int index)
{
    std::erase(also, index);
    if (index != column)
        return true;
    if (also.empty())
        return false;
    column = also.front();
    also.erase(also.begin());
    return true;
}

QString columnRoleKey(ColumnRole role)
{
    for (const auto &[known, key] : roleKeys) {
        if (known == role)
            return key.toString();
    }
    return {};
}

std::optional<ColumnRole> columnRoleFromKey(QStringView key)
{
    for (const auto &[role, known] : roleKeys) {
        if (known == key)
            return role;
    }
    return std::nullopt;
}

const KnownMetrics::Entry *metricOf(const ColumnMapping &column, const KnownMetrics &metrics)
{
    if (!column.ownMetric.isEmpty())
        return metrics.find(column.ownMetric);
    return column.metric ? metrics.find(*column.metric) : nullptr;
}

bool Mapping::hasContent() const
{
    return std::any_of(columns.begin(), columns.end(),
                       [](const ColumnMapping &column) { return column.isContent(); });
}

bool Mapping::isLong() const
{
    bool touchpoint = false;
    bool metric = false;
    for (const ColumnMapping &column : columns) {
        touchpoint = touchpoint || column.role == ColumnRole::Touchpoint;
        metric = metric || column.role == ColumnRole::Metric;
    }
    return touchpoint && metric;
}

QJsonObject Mapping::toJson() const
{
    QJsonArray columnList;
    for (const ColumnMapping &column : columns)
        columnList.append(columnToJson(column));
    QJsonArray questionList;
    for (const MappingQuestion &question : questions)
        questionList.append(questionToJson(question));
    QJsonObject json{
        {u"format"_s, mappingFormat},
        {u"encoding"_s, encoding},
        {u"bom"_s, bom},
        {u"delimiter"_s, QString(delimiter)},
        {u"header_rows"_s, headerRows},
        {u"survey"_s, survey},
        {u"platform"_s, platform},
        {u"date_order"_s, QJsonValue()},
        {u"columns"_s, columnList},
        {u"questions"_s, questionList},
    };
    for (const auto &[order, key] : dateOrderKeys) {
        if (dateOrder == order)
            json.insert(u"date_order"_s, key.toString());
    }
    for (const auto &[known, key] : calendarKeys) {
        if (calendar == known)
            json.insert(u"calendar"_s, key.toString());
    }
    if (hasAllColumns)
        json.insert(u"all_columns"_s, true);
    if (isSameSurvey)
        json.insert(u"same_survey"_s, true);
    return json;
}

QJsonObject Mapping::toJsonWithHeadings() const
{
    QJsonObject json = toJson();
    QJsonArray list = json.value("columns"_L1).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject column = list.at(i).toObject();
        column.insert(u"heading"_s, columnHeading(columns[size_t(i)], std::numeric_limits<int>::max()));
        list.replace(i, column);
    }
    json.insert(u"columns"_s, list);
    return json;
}

Result<Mapping> Mapping::fromJson(const QJsonObject &json)
{
    std::optional<Error> error;
    const ObjectReader reader(json, {}, error);
    Mapping mapping;

    reader.required(u"format"_s);
    if (const int format = reader.integer(u"format"_s, 1, 1'000'000, mappingFormat);
        format != mappingFormat) {
        return Error{
            ErrorCode::Newer,
            QCoreApplication::translate("Mapping", "The mapping was written by a newer Milepost (format %1).")
                .arg(format),
            {}};
    }
    mapping.encoding = reader.string(u"encoding"_s, mapping.encoding);
    mapping.bom = reader.boolean(u"bom"_s);
    // The two characters backslash and t mean a tab as well: people type them.
    const QString delimiter = reader.string(u"delimiter"_s, QString(mapping.delimiter));
    if (delimiter == u"\\t")
        mapping.delimiter = u'\t';
    else if (delimiter.size() == 1 && delimiter != u"\"" && delimiter != u"\n" && delimiter != u"\r")
        mapping.delimiter = delimiter.front();
    else
        reader.fail(u"delimiter"_s,
                    QCoreApplication::translate("Mapping", "a single character is expected."));
    mapping.headerRows = reader.integer(u"header_rows"_s, 0, maximumHeaderRows, mapping.headerRows);
    mapping.survey = reader.string(u"survey"_s);
    mapping.hasAllColumns = reader.boolean(u"all_columns"_s);
    mapping.isSameSurvey = reader.boolean(u"same_survey"_s);
    mapping.platform = reader.string(u"platform"_s);
    if (const QString order = reader.string(u"date_order"_s); !order.isEmpty()) {
        for (const auto &[known, key] : dateOrderKeys) {
            if (order == key)
                mapping.dateOrder = known;
        }
        if (!mapping.dateOrder)
            reader.unknown(u"date_order"_s, order);
    }

    if (const QString calendar = reader.string(u"calendar"_s); !calendar.isEmpty()) {
        for (const auto &[known, key] : calendarKeys) {
            if (calendar == key)
                mapping.calendar = known;
        }
        if (!mapping.calendar)
            reader.unknown(u"calendar"_s, calendar);
    }

    reader.required(u"columns"_s);
    const QJsonArray columnList = reader.array(u"columns"_s);
    QSet<int> indexes;
    for (qsizetype i = 0; i < columnList.size() && !error; ++i) {
        if (!columnList.at(i).isObject()) {
            reader.fail(u"columns[%1]"_s.arg(i),
                        QCoreApplication::translate("Mapping", "an object is expected."));
            break;
        }
        const QJsonObject object = columnList.at(i).toObject();
        const ObjectReader item(object, u"columns[%1]"_s.arg(i), error);
        mapping.columns.push_back(readColumn(item));
        if (indexes.contains(mapping.columns.back().index))
            item.fail(u"index"_s, QCoreApplication::translate("Mapping", "this column is described twice."));
        indexes.insert(mapping.columns.back().index);
    }
    const QJsonArray questionList = reader.array(u"questions"_s);
    for (qsizetype i = 0; i < questionList.size() && !error; ++i) {
        const QJsonObject object = questionList.at(i).toObject();
        mapping.questions.push_back(
            readQuestion(ObjectReader(object, u"questions[%1]"_s.arg(i), error), error));
    }
    if (error)
        return *error;
    for (const MappingQuestion &question : mapping.questions) {
        if (question.asks == "direction"_L1)
            spreadDirection(mapping.columns, question);
    }
    return mapping;
}

} // namespace milepost
