// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/feedback/feedback.h"

#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace milepost {

/// Index of a touchpoint in TargetDictionary; 0 is the whole journey.
using TargetIndex = quint16;

/// Numbers the touchpoints that responses point at; the numbers are stored and never change meaning.
class TargetDictionary
{
public:
    static constexpr TargetIndex wholeJourney = 0;

    /// What an index can tell apart; nothing may be added to a full dictionary.
    static constexpr size_t maximumSize = 65536;

    /// Adds the touchpoint if it is new; a null id is the whole journey.
    TargetIndex add(const TouchpointId &id);
    /// The touchpoint's index, or nothing when no response was ever about it.
    std::optional<TargetIndex> find(const TouchpointId &id) const;
    TouchpointId touchpoint(TargetIndex index) const { return m_ids[index]; }
    size_t size() const { return m_ids.size(); }
    bool isFull() const { return m_ids.size() >= maximumSize; }

private:
    std::vector<TouchpointId> m_ids{TouchpointId()};
    QHash<TouchpointId, TargetIndex> m_indexes;
};

/// One batch's responses and comments as columns: what every summary, filter and trend is computed from,
/// about ten bytes a response. Days count from 1970-01-01; undated is noDay. Segment codes widen to two bytes
/// where needed.
struct BatchColumns {
    static constexpr qint32 noDay = INT32_MIN;

    /// Codes of one attribute for all rows; empty when no row of the batch has it.
    struct Codes {
        int attribute = 0;
        std::vector<quint16> codes;
    };
    struct Rows {
        std::vector<TargetIndex> target;
        std::vector<qint32> day;
        std::vector<Codes> segments;

        size_t size() const { return target.size(); }
        /// Appends one row's shared columns; codes of attributes not named are 0.
        void append(TargetIndex index, const QDate &when, std::span<const SegmentCode> codes);
    };

    BatchId batch{};
    Rows responses;
    std::vector<quint8> metric; ///< beside responses
    std::vector<qint8> score; ///< beside responses
    Rows comments;
    std::vector<quint8> complaint; ///< beside comments: 1 where it is a complaint

    void appendResponse(TargetIndex target, const QDate &when, std::span<const SegmentCode> codes,
                        Metric which, int value);
    void appendComment(TargetIndex target, const QDate &when, std::span<const SegmentCode> codes,
                       bool isComplaint);
    void append(const Response &response, TargetIndex target);
    void append(const Comment &comment, TargetIndex target);

    /// Whether every row points into the dictionary; columns from a file are held against it before use.
    bool fits(const TargetDictionary &targets) const;

    static qint32 dayNumber(const QDate &day);
    static QDate dayFromNumber(qint32 number);

    /// The blob stored beside the batch; fromBlob refuses one that does not fit its own header.
    QByteArray toBlob() const;
    static std::optional<BatchColumns> fromBlob(BatchId batch, const QByteArray &blob);
};

/// All columns of a project. Batches are shared, immutable blocks: adding one copies pointers, not rows.
struct FeedbackColumns {
    TargetDictionary targets;
    SegmentDictionary segments;
    std::vector<std::shared_ptr<const BatchColumns>> batches; ///< active and undone ones

    const BatchColumns *find(BatchId id) const;
};

} // namespace milepost
