// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/journeydocument.h"
#include "core/journey/edits.h"
#include "core/journey/templates.h"
#include "support/addto.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace milepost::test {

using namespace Qt::StringLiterals;

/// The worked example "Pain A, shop" as a project on disk: four touchpoints with step counts, CSAT and
/// comments. Payment is known to come first with 9.6 and 89 % of the pain, Delivery second with 1.2.
class Shop
{
public:
    struct Place {
        const char *title;
        int visitors;
        int continued; ///< -1: the end
        double expected; ///< below 0: not said
        int satisfied;
        int answers;
        int complaints;
        int comments;
        int importance;
    };
    static constexpr std::array places{
        Place{"Browse", 10000, 4200, 0.60, 176, 220, 9, 60, 3},
        Place{"Basket", 4200, 3150, 0.25, 140, 180, 10, 50, 4},
        Place{"Payment", 3150, 2142, 0.15, 66, 120, 44, 80, 5},
        Place{"Delivery", 2142, -1, -1, 96, 160, 35, 70, 4},
    };

    /// Without feedback when `answered` is false. Null on failure, which a caller checks with QVERIFY.
    static std::unique_ptr<JourneyDocument> make(const QTemporaryDir &dir, bool answered = true)
    {
        Result<Journey> journey = journeyFromTemplate(u"blank"_s, Language::English, u"Online shop"_s);
        if (!journey)
            return {};
        const MapId map = journey->maps().front().id;
        if (journey->stages(map).empty()) {
            const auto stage = edits::addStage(*journey, map, u"Buy"_s);
            if (!stage || !journey->apply(*stage))
                return {};
        }
        const StageId stage = journey->stages(map).front().id;
        for (const Touchpoint &old : journey->touchpointsOfMap(map)) {
            const auto removed = edits::removeTouchpoint(*journey, old.id);
            if (!removed || !journey->apply(*removed))
                return {};
        }
        for (const Place &place : places) {
            if (!addPlace(*journey, stage, place))
                return {};
        }
        Result<std::unique_ptr<JourneyDocument>> made
            = JourneyDocument::create(dir.filePath(u"shop.milepost"_s), *journey);
        if (!made || (answered && !answer(**made)))
            return {};
        return std::move(*made);
    }

    static TouchpointId find(const Journey &journey, const QString &title)
    {
        for (const auto &[id, touchpoint] : journey.all<Touchpoint>()) {
            if (touchpoint.title == title && !touchpoint.removed)
                return id;
        }
        return {};
    }

private:
    static bool addPlace(Journey &journey, const StageId &stage, const Place &place)
    {
        const TouchpointId id = TouchpointId::create();
        const auto added = edits::addTouchpoint(journey, stage, QString::fromLatin1(place.title), -1, id);
        if (!added || !journey.apply(*added))
            return false;
        QJsonObject fields{{u"visitors"_s, place.visitors}, {u"importance"_s, place.importance}};
        if (place.continued >= 0)
            fields[u"continued"_s] = place.continued;
        if (place.expected >= 0)
            fields[u"expected_dropoff"_s] = place.expected;
        const auto set = edits::setTouchpointFields(journey, id, fields);
        return set && journey.apply(*set);
    }

    static QDate dayOf(int number) { return QDate(2026, 1, 15).addMonths(number % 6); }

    static bool answer(JourneyDocument &document)
    {
        if (!document.beginImport())
            return false;
        auto import = document.file().feedbackStore().beginImport(u"shop survey"_s);
        if (!import)
            return false;
        ImportBatch batch;
        batch.fileName = u"shop-2026.csv"_s;
        batch.survey = u"shop survey"_s;
        batch.platform = u"long"_s;
        batch.encoding = u"utf-8"_s;
        batch.sha256 = QByteArray(32, 'x');
        batch.importedAt = QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC);
        int number = 0;
        for (const Place &place : places) {
            const TouchpointId id = find(document.journey(), QString::fromLatin1(place.title));
            for (int i = 0; i < place.answers; ++i) {
                Response response;
                response.touchpoint = id;
                response.metric = Metric::Csat;
                response.score = i < place.satisfied ? 5 : 2;
                // Spread both kinds over the months alike.
                response.day = dayOf(i);
                response.responseId = u"r%1"_s.arg(++number);
                response.line = number + 1;
                if (!addTo(**import, response))
                    return false;
                ++batch.responses;
            }
            for (int i = 0; i < place.comments; ++i) {
                Comment comment;
                comment.touchpoint = id;
                comment.text = i < place.complaints ? u"The form asked for my card three times (%1)."_s.arg(i)
                                                    : u"Fine, thank you (%1)."_s.arg(i);
                comment.day = dayOf(i);
                comment.responseId = u"c%1"_s.arg(++number);
                comment.complaintMark = i < place.complaints;
                comment.line = number + 1;
                if (!addTo(**import, comment))
                    return false;
                ++batch.comments;
            }
        }
        batch.read = batch.imported = number;
        const auto finished = (*import)->finish(batch, {}, {});
        if (!finished)
            return false;
        return bool(document.endImport(u"Import shop-2026.csv"_s, *finished, {}));
    }
};

} // namespace milepost::test
