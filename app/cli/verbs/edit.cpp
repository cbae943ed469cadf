// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/mapoption.h"
#include "app/cli/verbs/verbs.h"
#include "core/base/textfold.h"
#include "core/document/journeydocument.h"
#include "core/journey/edits.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

Error invalid(const QString &text)
{
    return {ErrorCode::Invalid, text, {}};
}

/// What one line did: the id it made or touched, or (undo, redo) all ids.
struct Edited {
    QString id;
    QStringList ids;
};

/// Applies the lines of a script to one map of an open document.
class ScriptRun
{
public:
    ScriptRun(JourneyDocument &document, const MapId &map)
        : m_document(document)
        , m_map(map)
    {
    }

    Result<Edited> run(const QJsonObject &line)
    {
        const QString verb = line.value("do"_L1).toString();
        // Nobody could name a stage or touchpoint without a title again, so none is made.
        if (verb.startsWith("add-"_L1) && line.value("title"_L1).toString().trimmed().isEmpty())
            return invalid(CommandLine::tr("“%1” needs a title.").arg(verb));
        if (verb == "add-stage"_L1) {
            const StageId id = StageId::create();
            return perform(CommandLine::tr("Add stage"),
                           edits::addStage(journey(), m_map, line.value("title"_L1).toString(), -1, id),
                           id.toString());
        }
        if (verb == "add-touchpoint"_L1)
            return addTouchpoint(line);
        if (verb == "set"_L1)
            return setField(line);
        if (verb == "move"_L1)
            return move(line);
        if (verb == "remove"_L1)
            return remove(line);
        if (verb == "undo"_L1 || verb == "redo"_L1)
            return step(verb == "undo"_L1);
        return invalid(
            CommandLine::tr(
                "“%1” is no edit; it is one of add-stage, add-touchpoint, set, move, remove, undo, redo.")
                .arg(verb));
    }

private:
    const Journey &journey() const { return m_document.journey(); }

    Result<Edited> perform(const QString &text, const Result<ChangeSet> &changes, const QString &id)
    {
        if (!changes)
            return changes.error();
        if (const Status done = m_document.perform(text, *changes); !done)
            return done.error();
        return Edited{id, {}};
    }

    Result<StageId> stageNamed(const QJsonValue &value) const
    {
        const QString wanted = value.toString();
        const StageId id = StageId::fromString(wanted);
        std::vector<StageId> found;
        for (const Stage &stage : journey().stages(m_map)) {
            if (stage.id == id)
                return id;
            if (foldText(stage.title) == foldText(wanted))
                found.push_back(stage.id);
        }
        if (found.empty())
            return invalid(CommandLine::tr("There is no stage “%1”.").arg(wanted));
        if (found.size() > 1)
            return Error{ErrorCode::Ambiguous,
                         CommandLine::tr("Several stages are called “%1”; give the id instead.").arg(wanted),
                         {}};
        return found.front();
    }

    Result<Edited> addTouchpoint(const QJsonObject &line)
    {
        const Result<StageId> stage = stageNamed(line.value("stage"_L1));
        if (!stage)
            return stage.error();
        const TouchpointId id = TouchpointId::create();
        Result<ChangeSet> added
            = edits::addTouchpoint(journey(), *stage, line.value("title"_L1).toString(), -1, id);
        if (!added)
            return added.error();
        QJsonObject fields = line;
        for (const QLatin1StringView known : {"do"_L1, "stage"_L1, "title"_L1})
            fields.remove(known);
        if (!fields.isEmpty()) {
            // The fields are set on the touchpoint as it will be, and both are one step.
            Journey next = journey();
            if (const Status fits = next.apply(*added); !fits)
                return fits.error();
            Result<ChangeSet> set = edits::setTouchpointFields(next, id, fields);
            if (!set)
                return set.error();
            added->append(std::move(*set));
        }
        return perform(CommandLine::tr("Add touchpoint"), added, id.toString());
    }

    Result<Edited> setField(const QJsonObject &line)
    {
        const QString id = line.value("id"_L1).toString();
        const QString field = line.value("field"_L1).toString();
        const QJsonValue value = line.value("value"_L1);
        if (value.isUndefined())
            return invalid(CommandLine::tr("“set” needs a value; null clears."));
        if (field == "title"_L1 && value.isString() && value.toString().trimmed().isEmpty())
            return invalid(CommandLine::tr("A title cannot be empty."));
        if (journey().find<Touchpoint>(TouchpointId::fromString(id)))
            return perform(CommandLine::tr("Edit touchpoint"),
                           edits::setTouchpointField(journey(), TouchpointId::fromString(id), field, value),
                           id);
        const bool isStage = journey().find<Stage>(StageId::fromString(id)) != nullptr;
        const bool isMap = journey().find<JourneyMap>(MapId::fromString(id)) != nullptr;
        if (!isStage && !isMap)
            return invalid(CommandLine::tr("There is nothing with the id “%1”.").arg(id));
        if (field != "title"_L1)
            return invalid(CommandLine::tr("Only a touchpoint has fields besides the title."));
        if (!value.isString())
            return invalid(CommandLine::tr("A title must be a text."));
        if (isStage)
            return perform(CommandLine::tr("Rename stage"),
                           edits::renameStage(journey(), StageId::fromString(id), value.toString()), id);
        return perform(CommandLine::tr("Rename map"),
                       edits::renameMap(journey(), MapId::fromString(id), value.toString()), id);
    }

    Result<Edited> move(const QJsonObject &line)
    {
        const QString id = line.value("id"_L1).toString();
        const QJsonValue place = line.value("index"_L1);
        const double number = place.toDouble(-1);
        if (!place.isUndefined() && (!place.isDouble() || number != std::floor(number) || number > 1e6))
            return invalid(CommandLine::tr("An index must be a whole number."));
        // Without an index, the last place.
        const int index = int(std::max(number, -1.0));
        if (!line.contains("stage"_L1))
            return perform(CommandLine::tr("Move stage"),
                           edits::moveStage(journey(), StageId::fromString(id), index), id);
        const Result<StageId> stage = stageNamed(line.value("stage"_L1));
        if (!stage)
            return stage.error();
        return perform(CommandLine::tr("Move touchpoint"),
                       edits::moveTouchpoint(journey(), TouchpointId::fromString(id), *stage, index), id);
    }

    Result<Edited> remove(const QJsonObject &line)
    {
        const QString id = line.value("id"_L1).toString();
        if (journey().find<Stage>(StageId::fromString(id)))
            return perform(CommandLine::tr("Delete stage"),
                           edits::removeStage(journey(), StageId::fromString(id)), id);
        return perform(CommandLine::tr("Delete touchpoint"),
                       edits::removeTouchpoint(journey(), TouchpointId::fromString(id)), id);
    }

    Result<Edited> step(bool back)
    {
        const History &history = m_document.history();
        QStringList touched;
        if (back ? history.canUndo() : history.canRedo()) {
            for (const AnyChange &any : (back ? history.undoEntry() : history.redoEntry()).changes.changes) {
                std::visit(
                    [&](const auto &change) {
                        if constexpr (requires { change.id().toString(); }) {
                            if (!touched.contains(change.id().toString()))
                                touched.append(change.id().toString());
                        }
                    },
                    any);
            }
        }
        if (const Status done = back ? m_document.undo() : m_document.redo(); !done)
            return done.error();
        return Edited{touched.value(0), touched};
    }

    JourneyDocument &m_document;
    MapId m_map;
};

} // namespace

QString EditVerb::name() const
{
    return u"edit"_s;
}

QString EditVerb::summary() const
{
    return CommandLine::tr("Applies edits from a script, one JSON object a line.");
}

void EditVerb::declare(QCommandLineParser &parser) const
{
    declareMapOption(parser);
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("The project (.milepost)."), u"FILE"_s);
    parser.addPositionalArgument(u"script"_s,
                                 CommandLine::tr("The script; “-” or nothing reads standard input."),
                                 u"[SCRIPT.jsonl]"_s);
}

ExitCode EditVerb::run(const QCommandLineParser &arguments, CliStreams &streams)
{
    const QStringList files = arguments.positionalArguments().mid(1);
    if (files.isEmpty() || files.size() > 2)
        return usage(streams, CommandLine::tr("give the project and at most one script."));

    QFile script;
    QIODevice *input = &streams.in;
    if (files.size() == 2 && files.at(1) != "-"_L1) {
        script.setFileName(files.at(1));
        if (!script.open(QIODevice::ReadOnly))
            return fail(streams, {ErrorCode::Missing, script.errorString(), files.at(1)});
        input = &script;
    }

    const auto document = JourneyDocument::open(files.first(), OpenMode::ReadWrite);
    if (!document)
        return fail(streams, document.error());
    remark(streams, (*document)->file().remark());
    if (const Status matched = (*document)->matchKeywords(); !matched)
        return fail(streams, matched.error());
    const Result<MapId> map = mapFromOption(arguments, (*document)->journey());
    if (!map)
        return fail(streams, map.error());

    ScriptRun run(**document, *map);
    bool allFine = true;
    qint64 number = 0;
    // At the end there is nothing; a blank line still has its line end.
    for (QByteArray line = input->readLine(); !line.isEmpty(); line = input->readLine()) {
        ++number;
        const QByteArray text = line.trimmed();
        if (text.isEmpty())
            continue;
        QJsonParseError parseError;
        const QJsonDocument json = QJsonDocument::fromJson(text, &parseError);
        const Result<Edited> edited = json.isObject()
            ? run.run(json.object())
            : Result<Edited>(Error{
                ErrorCode::Malformed,
                parseError.error == QJsonParseError::NoError
                    ? CommandLine::tr("The line is not a JSON object.")
                    : CommandLine::tr("The line is not a JSON object: %1").arg(parseError.errorString()),
                {}});

        QJsonObject answer{{u"seq"_s, number}, {u"ok"_s, edited.has_value()}};
        if (edited) {
            answer.insert(u"id"_s, edited->id);
            if (!edited->ids.isEmpty())
                answer.insert(u"ids"_s, QJsonArray::fromStringList(edited->ids));
        } else {
            answer.insert(u"error"_s, edited.error().message());
            allFine = false;
        }
        // Acknowledged only now that it is on disk, and at once.
        streams.out << QJsonDocument(answer).toJson(QJsonDocument::Compact) << Qt::endl;
        // Whoever cannot be told what is on disk must not find more there than was told.
        if (streams.out.status() != QTextStream::Ok)
            break;
        if (!edited && (edited.error().code == ErrorCode::Io || edited.error().code == ErrorCode::Locked))
            return fail(streams, edited.error());
    }
    return allFine ? ExitCode::Done : ExitCode::Partly;
}

} // namespace milepost
