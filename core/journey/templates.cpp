// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/templates.h"

#include "core/base/shippeddata.h"
#include "core/base/textfold.h"
#include "core/feedback/metric.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// The keys of the shipped templates, in the order in which they are offered.
QStringList templateKeys()
{
    std::vector<std::pair<int, QString>> found;
    const QStringList files = QDir(u":/templates"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        found.emplace_back(shippedObject(u":/templates/"_s + file).value("order"_L1).toInt(),
                           file.chopped(5));
    std::sort(found.begin(), found.end());
    QStringList keys;
    for (auto &[order, key] : found)
        keys.append(std::move(key));
    return keys;
}

/// With the wording that is asked of customers, so that a project's file explains its figures.
MetricDefinition builtInDefinition(Metric metric, Language language)
{
    const MetricScale scale = metricScale(metric);
    const QJsonObject questions = shippedObject(u":/metrics/questions.json"_s);
    return {.id = MetricDefinitionId::create(),
            .number = int(metric),
            .code = metricKey(metric),
            .kind = metric == Metric::Nps ? u"net"_s : u"topbox"_s,
            .low = scale.low,
            .high = scale.high,
            .favourableFrom = scale.favourableFrom,
            .favourableTo = scale.favourableTo,
            .highIsGood = scale.highIsGood,
            .question = shippedText(questions.value(metricKey(metric)), language)};
}

/// Makes one journey out of one template file.
class TemplateReader
{
public:
    TemplateReader(const QJsonObject &data, Language language)
        : m_data(data)
        , m_language(language)
    {
    }

    Journey read(const QString &key, const QString &title)
    {
        const QString name = title.isEmpty() ? text(m_data, "title"_L1) : title;
        Project project;
        project.id = ProjectId::create();
        project.title = name;
        project.language = m_language;
        project.calendar = m_language == Language::Persian ? CalendarKind::Jalali : CalendarKind::Gregorian;
        m_journey.adopt(project);
        JourneyMap map;
        map.id = MapId::create();
        map.title = name;
        map.direction = isRightToLeft(m_language) ? Direction::RightToLeft : Direction::LeftToRight;
        map.scope = text(m_data, "scope"_L1);
        map.goal = text(m_data, "goal"_L1);
        map.templateKey = key;
        m_map = map.id;
        m_journey.adopt(map);
        readChannels();
        readDepartments();
        readPersonas();
        readLanes();
        readStages();
        for (const Metric metric : allMetrics)
            m_journey.adopt(builtInDefinition(metric, m_language));
        return std::move(m_journey);
    }

private:
    QString text(const QJsonObject &object, QLatin1String key) const
    {
        return shippedText(object.value(key), m_language);
    }

    /// Calls `function(object, position)` for every element of an array.
    template <typename Function>
    static void forEach(const QJsonValue &array, Function &&function)
    {
        int position = 0;
        const QJsonArray elements = array.toArray();
        for (const QJsonValue &element : elements)
            function(element.toObject(), position++);
    }

    void readChannels()
    {
        forEach(m_data.value("channels"_L1), [this](const QJsonObject &data, int position) {
            const ChannelId id = ChannelId::create();
            m_channels.emplace(data.value("key"_L1).toString(), id);
            m_journey.adopt(Channel{.id = id,
                                    .name = text(data, "name"_L1),
                                    .icon = data.value("icon"_L1).toString(),
                                    .position = position});
        });
    }

    void readDepartments()
    {
        forEach(m_data.value("departments"_L1), [this](const QJsonObject &data, int position) {
            Department department;
            department.id = DepartmentId::create();
            department.name = text(data, "name"_L1);
            department.position = position;
            m_departments.emplace(data.value("key"_L1).toString(), department.id);
            m_journey.adopt(department);
        });
    }

    void readPersonas()
    {
        forEach(m_data.value("personas"_L1), [this](const QJsonObject &data, int position) {
            const PersonaId id = PersonaId::create();
            m_journey.adopt(Persona{.id = id,
                                    .name = text(data, "name"_L1),
                                    .role = text(data, "role"_L1),
                                    .goals = text(data, "goals"_L1),
                                    .needs = text(data, "needs"_L1),
                                    .frustrations = text(data, "frustrations"_L1),
                                    .quote = text(data, "quote"_L1),
                                    .picture = {},
                                    .position = position});
            m_journey.adopt(PersonaLink{
                .id = PersonaLinkId::create(), .map = m_map, .persona = id, .position = position});
        });
    }

    void readLanes()
    {
        forEach(m_data.value("lanes"_L1), [this](const QJsonObject &data, int position) {
            const LaneId id = LaneId::create();
            m_lanes.emplace(data.value("key"_L1).toString(), id);
            m_journey.adopt(Lane{
                .id = id,
                .map = m_map,
                .type = enumFromName<LaneType>(data.value("type"_L1).toString()).value_or(LaneType::Text),
                .title = text(data, "title"_L1),
                .position = position});
        });
    }

    void readStages()
    {
        forEach(m_data.value("stages"_L1), [this](const QJsonObject &data, int position) {
            const StageId id = StageId::create();
            m_journey.adopt(Stage{.id = id,
                                  .map = m_map,
                                  .title = text(data, "title"_L1),
                                  .goal = text(data, "goal"_L1),
                                  .colour = data.value("colour"_L1).toInt(),
                                  .position = position});
            forEach(data.value("touchpoints"_L1), [this, id](const QJsonObject &touchpoint, int place) {
                readTouchpoint(id, touchpoint, place);
            });
        });
    }

    void readTouchpoint(const StageId &stage, const QJsonObject &data, int position)
    {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId::create();
        touchpoint.stage = stage;
        touchpoint.title = text(data, "title"_L1);
        touchpoint.description = text(data, "description"_L1);
        touchpoint.channel = m_channels[data.value("channel"_L1).toString()];
        touchpoint.department = m_departments[data.value("department"_L1).toString()];
        touchpoint.isExit = data.value("exit"_L1).toBool();
        touchpoint.isCheckout = data.value("checkout"_L1).toBool();
        touchpoint.position = position;
        if (data.contains("importance"_L1))
            touchpoint.importance = data.value("importance"_L1).toInt();
        if (data.contains("expected_dropoff"_L1))
            touchpoint.expectedDropoff = data.value("expected_dropoff"_L1).toDouble();
        m_journey.adopt(touchpoint);
        addAliases(touchpoint.id, data.value("title"_L1));
        addCells(touchpoint.id, data);
    }

    /// A survey in any of the languages finds the touchpoint (decisions.md 20).
    void addAliases(const TouchpointId &touchpoint, const QJsonValue &titles)
    {
        QStringList folded;
        for (const Language language : allLanguages)
            folded.append(foldText(shippedText(titles, language)));
        folded.removeAll(QString());
        folded.removeDuplicates();
        for (const QString &alias : std::as_const(folded))
            m_journey.adopt(
                TouchpointAlias{.id = AliasId::create(), .touchpoint = touchpoint, .folded = alias});
    }

    /// What the template says in a lane is an assumption until somebody asks customers.
    void addCells(const TouchpointId &touchpoint, const QJsonObject &data)
    {
        for (const auto &[key, lane] : m_lanes) {
            const QJsonValue content = data.value(key);
            if (content.isUndefined() || key == "channel"_L1 || key == "owner"_L1)
                continue;
            Cell cell;
            cell.id = CellId::create();
            cell.lane = lane;
            cell.touchpoint = touchpoint;
            if (content.isDouble())
                cell.value = content.toDouble();
            else
                cell.text = shippedText(content, m_language);
            m_journey.adopt(std::move(cell));
        }
    }

    QJsonObject m_data;
    Language m_language;
    Journey m_journey;
    MapId m_map;
    std::map<QString, ChannelId> m_channels;
    std::map<QString, DepartmentId> m_departments;
    std::map<QString, LaneId> m_lanes;
};

} // namespace

std::vector<TemplateInfo> templateList(Language language)
{
    std::vector<TemplateInfo> list;
    const QStringList keys = templateKeys();
    for (const QString &key : keys) {
        const QJsonObject data = shippedObject(u":/templates/%1.json"_s.arg(key));
        list.push_back({.key = key,
                        .title = shippedText(data.value("name"_L1), language),
                        .description = shippedText(data.value("description"_L1), language)});
    }
    return list;
}

Result<Journey> journeyFromTemplate(const QString &key, Language language, const QString &title)
{
    // Looked up in the list, so that no key can name another resource.
    if (!templateKeys().contains(key)) {
        return Error{.code = ErrorCode::Invalid,
                     .text
                     = QCoreApplication::translate("Templates", "There is no template \"%1\".").arg(key),
                     .where = {}};
    }
    return TemplateReader(shippedObject(u":/templates/%1.json"_s.arg(key)), language).read(key, title);
}

} // namespace milepost
