// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/platformpreset.h"

#include "core/base/textfold.h"
#include "core/csvimport/dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr std::array<std::pair<QStringView, PresetColumn::Private>, 6> privateKeys{{
    {u"email", PresetColumn::Private::Email},
    {u"phone", PresetColumn::Private::Phone},
    {u"network", PresetColumn::Private::Network},
    {u"name", PresetColumn::Private::Name},
    {u"any_name", PresetColumn::Private::AnyName},
    {u"place", PresetColumn::Private::Place},
}};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        texts.append(item.toString());
    return texts;
}

/// A name as it is compared. "#" and its like have no words: they stand for themselves.
QString comparable(const QString &name)
{
    const QString words = headerWords(name).trimmed();
    return words.isEmpty() ? name.trimmed() : words;
}

QSet<QString> namesOf(const QJsonValue &value)
{
    QSet<QString> names;
    const QStringList texts = textsOf(value);
    for (const QString &text : texts)
        names.insert(comparable(text));
    return names;
}

/// A word, or with a blank behind it a whole one, as it is sought in headerWords().
QString soughtWord(const QString &word)
{
    QString sought = u' ' + headerWords(word).trimmed();
    if (word.endsWith(u' '))
        sought += u' ';
    return sought;
}

std::optional<PresetColumn> columnOf(const QJsonObject &json)
{
    PresetColumn column;
    const QString role = json.value("role"_L1).toString();
    if (role == "private"_L1) {
        const QString what = json.value("what"_L1).toString();
        for (const auto &[key, kind] : privateKeys) {
            if (key == what)
                column.isPrivate = kind;
        }
        if (column.isPrivate == PresetColumn::Private::No)
            return std::nullopt;
    } else if (const auto known = columnRoleFromKey(role)) {
        column.role = *known;
    } else {
        return std::nullopt;
    }
    column.rank = json.value("rank"_L1).toInt(column.rank);
    column.idPart = json.value("id_part"_L1).toBool();
    column.first = json.value("first"_L1).toBool();
    column.unique = json.value("unique"_L1).toBool();
    column.repeats = json.value("repeats"_L1).toBool();
    column.twoValues = json.value("two_values"_L1).toBool();
    column.dates = json.value("dates"_L1).toBool();
    if (json.contains("metric"_L1)) {
        column.metric = metricFromKey(json.value("metric"_L1).toString());
        if (!column.metric)
            return std::nullopt;
    }
    column.headers = namesOf(json.value("headers"_L1));
    const QStringList words = textsOf(json.value("words"_L1));
    for (const QString &word : words)
        column.words.append(soughtWord(word));
    column.endings = textsOf(json.value("endings"_L1));
    column.beginnings = textsOf(json.value("beginnings"_L1));
    if (column.headers.isEmpty() && column.words.isEmpty() && column.endings.isEmpty()
        && column.beginnings.isEmpty())
        return std::nullopt;
    return column;
}

Error unusable(const QString &where)
{
    return {ErrorCode::Malformed,
            QCoreApplication::translate("PlatformPreset", "The description of a survey tool cannot be used."),
            where};
}

std::vector<PlatformPreset> readPresets()
{
    std::vector<PlatformPreset> presets;
    const QDir folder(u":/platforms"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (Result<PlatformPreset> preset = PlatformPreset::fromJson(file.readAll()); preset)
            presets.push_back(std::move(*preset));
    }
    std::stable_sort(presets.begin(), presets.end(),
                     [](const PlatformPreset &a, const PlatformPreset &b) { return a.order < b.order; });
    return presets;
}

} // namespace

bool PresetColumn::matches(const ColumnNames &names, int index) const
{
    if (first && index != 0)
        return false;
    if (names.words.intersects(headers))
        return true;
    if (std::any_of(words.begin(), words.end(),
                    [&](const QString &word) { return names.all.contains(word); }))
        return true;
    return std::any_of(names.raw.begin(), names.raw.end(), [this](const QString &name) {
        return std::any_of(endings.begin(), endings.end(),
                           [&](const QString &end) { return name.endsWith(end, Qt::CaseInsensitive); })
            || std::any_of(beginnings.begin(), beginnings.end(),
                           [&](const QString &begin) { return name.startsWith(begin, Qt::CaseInsensitive); });
    });
}

bool PlatformPreset::recognises(const QStringList &header, const QSet<QString> &words) const
{
    return std::any_of(signatures.begin(), signatures.end(), [&](const Signature &signature) {
        if (!signature.first.isEmpty() && !signature.first.contains(comparable(header.value(0))))
            return false;
        if (!signature.must.isEmpty() && !words.intersects(signature.must))
            return false;
        const auto found = std::count_if(signature.columns.begin(), signature.columns.end(),
                                         [&](const QString &column) { return words.contains(column); });
        return found >= signature.atLeast;
    });
}

const PresetColumn *PlatformPreset::find(const ColumnNames &names, int index) const
{
    const auto it = std::find_if(columns.begin(), columns.end(),
                                 [&](const PresetColumn &column) { return column.matches(names, index); });
    return it == columns.end() ? nullptr : &*it;
}

Result<PlatformPreset> PlatformPreset::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PlatformPreset preset;
    preset.platform = object.value("platform"_L1).toString();
    preset.name = object.value("name"_L1).toString();
    preset.order = object.value("order"_L1).toInt();
    if (object.value("format"_L1).toInt() != 1 || preset.platform.isEmpty() || preset.name.isEmpty())
        return unusable(preset.platform);
    const QJsonArray signatures = object.value("signatures"_L1).toArray();
    for (const QJsonValue &value : signatures) {
        Signature signature;
        const QStringList first = textsOf(value["first"_L1]);
        for (const QString &name : first)
            signature.first.append(comparable(name));
        signature.columns = namesOf(value["columns"_L1]);
        signature.must = namesOf(value["must"_L1]);
        signature.atLeast = value["at_least"_L1].toInt();
        // A signature without any demand would take every file.
        if (signature.first.isEmpty() && signature.atLeast < 1)
            return unusable(preset.platform);
        preset.signatures.push_back(std::move(signature));
    }
    const QJsonArray columns = object.value("columns"_L1).toArray();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto column = columnOf(columns.at(i).toObject());
        if (!column)
            return unusable(u"%1: columns[%2]"_s.arg(preset.platform).arg(i));
        preset.columns.push_back(*column);
    }
    preset.answerRow = namesOf(object.value("answer_row"_L1));
    const QStringList surveyId = textsOf(object.value("survey_id"_L1));
    for (const QString &name : surveyId)
        preset.surveyId.append(comparable(name));
    const QJsonValue complete = object.value("complete"_L1);
    preset.completeHeaders = namesOf(complete["headers"_L1]);
    const QStringList values = textsOf(complete["values"_L1]);
    for (const QString &value : values)
        preset.completeValues.insert(foldText(value));
    preset.joinedBy = textsOf(object.value("choices_joined_by"_L1));
    preset.choiceColumns = object.value("choice_columns"_L1).toString();
    const QJsonArray notCounted = object.value("not_counted"_L1).toArray();
    for (const QJsonValue &value : notCounted) {
        PlatformPreset::NotCounted rule{.headers = namesOf(value["headers"_L1]), .values = {}};
        const QStringList cells = textsOf(value["values"_L1]);
        for (const QString &cell : cells)
            rule.values.insert(foldText(cell));
        if (rule.headers.isEmpty() || rule.values.isEmpty())
            return unusable(preset.platform);
        preset.notCounted.push_back(std::move(rule));
    }
    preset.hasEntities = object.value("html_entities"_L1).toBool();
    preset.zone = object.value("zone"_L1).toString();
    preset.touchpointEnding = object.value("touchpoint_ending"_L1).toString();
    const QJsonObject formats = object.value("date_formats"_L1).toObject();
    for (const auto &[key, order] :
         {std::pair(u"mdy"_s, DateOrder::MonthDayYear), std::pair(u"dmy"_s, DateOrder::DayMonthYear)}) {
        if (formats.contains(key))
            preset.dateFormats.emplace_back(order, formats.value(key).toString());
    }
    return preset;
}

const std::vector<PlatformPreset> &platformPresets()
{
    static const std::vector<PlatformPreset> presets = readPresets();
    return presets;
}

const PlatformPreset &platformPreset(const QString &platform)
{
    static const PlatformPreset none;
    const PlatformPreset *generic = &none;
    for (const PlatformPreset &preset : platformPresets()) {
        if (preset.platform == platform)
            return preset;
        if (preset.platform == "generic"_L1)
            generic = &preset;
    }
    return *generic;
}

} // namespace milepost
