// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/mapoption.h"

#include "app/cli/verb.h"
#include "core/base/textfold.h"

using namespace Qt::StringLiterals;

namespace milepost {

void declareMapOption(QCommandLineParser &parser)
{
    parser.addOption({u"map"_s, CommandLine::tr("The map, by title or id (default: the first)."), u"map"_s});
}

Result<MapId> mapFromOption(const QCommandLineParser &arguments, const Journey &journey)
{
    const std::vector<JourneyMap> maps = journey.maps();
    if (maps.empty())
        return Error{ErrorCode::Invalid, CommandLine::tr("The project has no map."), {}};
    if (!arguments.isSet(u"map"_s))
        return maps.front().id;
    const QString wanted = arguments.value(u"map"_s);
    const MapId id = MapId::fromString(wanted);
    std::vector<MapId> found;
    for (const JourneyMap &map : maps) {
        if (map.id == id)
            return map.id;
        if (foldText(map.title) == foldText(wanted))
            found.push_back(map.id);
    }
    if (found.empty())
        return Error{ErrorCode::Invalid, CommandLine::tr("The project has no map “%1”.").arg(wanted), {}};
    if (found.size() > 1)
        return Error{ErrorCode::Ambiguous,
                     CommandLine::tr("Several maps are called “%1”; give the id instead.").arg(wanted),
                     {}};
    return found.front();
}

} // namespace milepost
