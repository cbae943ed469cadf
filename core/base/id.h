// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QUuid>

#include <compare>
#include <cstring>
#include <type_traits>

namespace milepost {

/// A typed UUIDv4: ids of different kinds never mix. 16 bytes in SQLite, 36 characters in JSON.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    static Id create() { return Id(QUuid::createUuid()); }
    /// The id written as 36 characters (braces allowed); null when the text is no UUID.
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    const QUuid &uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    /// All bytes at once: QUuid goes from one to the next.
    friend bool operator==(const Id &a, const Id &b)
    {
        return std::memcmp(&a.m_uuid, &b.m_uuid, sizeof a.m_uuid) == 0;
    }
    friend bool operator!=(const Id &a, const Id &b) { return !(a == b); }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    static_assert(std::has_unique_object_representations_v<QUuid>);

    QUuid m_uuid;
};

using MapId = Id<struct MapTag>;
using PersonaId = Id<struct PersonaTag>;
using PersonaLinkId = Id<struct PersonaLinkTag>;
using StageId = Id<struct StageTag>;
using TouchpointId = Id<struct TouchpointTag>;
using LaneId = Id<struct LaneTag>;
using CellId = Id<struct CellTag>;
using DepartmentId = Id<struct DepartmentTag>;
using ChannelId = Id<struct ChannelTag>;
using SegmentId = Id<struct SegmentTag>;
using AliasId = Id<struct AliasTag>;
using ThemeId = Id<struct ThemeTag>;
using ThemeKeywordId = Id<struct ThemeKeywordTag>;
using PainOpinionId = Id<struct PainOpinionTag>;
using ActionId = Id<struct ActionTag>;
using SurveySourceId = Id<struct SurveySourceTag>;
using MetricDefinitionId = Id<struct MetricDefinitionTag>;
using SavedFilterId = Id<struct SavedFilterTag>;
using BusinessFigureId = Id<struct BusinessFigureTag>;
using CommentMarkId = Id<struct CommentMarkTag>;
using PictureId = Id<struct PictureTag>;
using ProjectId = Id<struct ProjectTag>;

} // namespace milepost

template <typename Tag>
struct std::hash<milepost::Id<Tag>> {
    size_t operator()(const milepost::Id<Tag> &id) const noexcept { return qHash(id); }
};
