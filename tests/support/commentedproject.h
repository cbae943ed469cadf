// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/themeedits.h"
#include "core/document/journeydocument.h"
#include "core/journey/edits.h"
#include "core/journey/templates.h"
#include "support/addto.h"

#include <QTemporaryDir>

namespace milepost::test {

using namespace Qt::StringLiterals;

/// A project on disk of two stages with the touchpoints Door and Desk in the first and Exit in the second,
/// and two themes: the problem "Stuck" (keywords "stuck" and "takıldı") and the praise "Kind" ("kind").
class CommentedProject
{
public:
    struct Said {
        const char *touchpoint; ///< null: the whole journey
        QString text;
        int day = 1; ///< of January 2026; 0: undated
        std::optional<bool> mark{}; ///< by the file
        int segment = 0; ///< code of the attribute "plan": 1 free, 2 paid
    };

    static std::unique_ptr<JourneyDocument> make(const QString &path)
    {
        Result<Journey> journey = journeyFromTemplate(u"blank"_s, Language::English, u"House"_s);
        if (!journey)
            return {};
        const MapId map = journey->maps().front().id;
        bool fine = true;
        const auto apply
            = [&](const Result<ChangeSet> &changes) { fine = fine && changes && journey->apply(*changes); };
        for (const Touchpoint &old : journey->touchpointsOfMap(map))
            apply(edits::removeTouchpoint(*journey, old.id));
        for (const char *title : {"In", "Out"}) {
            const StageId stage = StageId::create();
            apply(edits::addStage(*journey, map, QString::fromLatin1(title), -1, stage));
            if (title == std::string_view("In")) {
                apply(edits::addTouchpoint(*journey, stage, u"Door"_s));
                apply(edits::addTouchpoint(*journey, stage, u"Desk"_s));
            } else {
                apply(edits::addTouchpoint(*journey, stage, u"Exit"_s));
            }
        }
        apply(edits::addTheme(*journey, u"Stuck"_s, ThemeKind::Problem));
        apply(edits::addTheme(*journey, u"Kind"_s, ThemeKind::Praise));
        const ThemeId stuck = theme(*journey, u"Stuck"_s);
        apply(edits::setKeywords(*journey, stuck, Language::English, {u"stuck"_s}));
        apply(edits::setKeywords(*journey, stuck, Language::Turkish, {u"takıldı"_s}));
        apply(edits::setKeywords(*journey, theme(*journey, u"Kind"_s), Language::English, {u"kind"_s}));
        if (!fine)
            return {};
        auto document = JourneyDocument::create(path, *journey);
        return document ? std::move(*document) : nullptr;
    }

    /// One import; the keywords of the project find what they find.
    static bool import(JourneyDocument &document, const QString &survey, const std::vector<Said> &comments)
    {
        if (!document.beginImport())
            return false;
        auto import = document.file().feedbackStore().beginImport(survey);
        if (!import)
            return false;
        const ComplaintMatcher matcher(document.journey());
        int number = 0;
        for (const Said &said : comments) {
            Comment comment;
            if (said.touchpoint)
                comment.touchpoint = touchpoint(document.journey(), QString::fromLatin1(said.touchpoint));
            comment.text = said.text;
            if (said.day > 0)
                comment.day = QDate(2026, 1, 1).addDays(said.day - 1);
            comment.responseId = survey + QString::number(++number);
            comment.complaintMark = said.mark;
            comment.complaintByKeyword = matcher.matches(said.text);
            comment.line = number + 1;
            if (said.segment > 0)
                comment.segments = {{0, said.segment}};
            if (!addTo(**import, comment))
                return false;
        }
        ImportBatch batch;
        batch.fileName = survey + u".csv"_s;
        batch.survey = survey;
        batch.platform = u"long"_s;
        batch.encoding = u"utf-8"_s;
        batch.sha256 = QByteArray(32, 'x');
        batch.importedAt = QDateTime(QDate(2026, 2, 1), QTime(9, 0), Qt::UTC);
        batch.read = batch.imported = number;
        SegmentDictionary segments;
        segments.attributes.push_back({u"plan"_s, {u"free"_s, u"paid"_s}});
        const auto finished = (*import)->finish(batch, segments, {});
        return finished && document.endImport(u"Import"_s, *finished, {});
    }

    static ThemeId theme(const Journey &journey, const QString &name)
    {
        for (const auto &[id, theme] : journey.all<CommentTheme>()) {
            if (theme.name == name)
                return id;
        }
        return {};
    }
    static TouchpointId touchpoint(const Journey &journey, const QString &title)
    {
        for (const auto &[id, touchpoint] : journey.all<Touchpoint>()) {
            if (touchpoint.title == title && !touchpoint.removed)
                return id;
        }
        return {};
    }
    static StageId stage(const Journey &journey, const QString &title)
    {
        for (const auto &[id, stage] : journey.all<Stage>()) {
            if (stage.title == title)
                return id;
        }
        return {};
    }
};

} // namespace milepost::test
