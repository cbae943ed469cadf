// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/feedback/feedback.h"

#include <QHash>

#include <functional>
#include <limits>
#include <memory>
#include <span>
#include <variant>
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

/// The codes of one attribute for all rows: one byte each, two in a column in which one of them needs it.
class CodeColumn
{
public:
    CodeColumn() = default;
    explicit CodeColumn(std::vector<quint8> codes)
        : m_codes(std::move(codes))
    {
    }
    explicit CodeColumn(std::vector<quint16> codes)
        : m_codes(std::move(codes))
    {
    }

    /// Calls `use` with the std::vector of codes, of quint8 or quint16.
    template <typename Use>
    decltype(auto) visit(Use &&use) const
    {
        return std::visit(std::forward<Use>(use), m_codes);
    }
    size_t size() const
    {
        return visit([](const auto &codes) { return codes.size(); });
    }
    int bytesPerCode() const { return std::holds_alternative<std::vector<quint8>>(m_codes) ? 1 : 2; }
    void append(int code)
    {
        if (code > std::numeric_limits<quint8>::max())
            widen();
        if (auto *narrow = std::get_if<std::vector<quint8>>(&m_codes))
            narrow->push_back(quint8(code));
        else
            std::get<std::vector<quint16>>(m_codes).push_back(quint16(code));
    }
    void replaceLast(int code);
    void reserve(size_t rows)
    {
        std::visit([rows](auto &codes) { codes.reserve(rows); }, m_codes);
    }

    bool operator==(const CodeColumn &) const = default;

private:
    void widen();

    std::variant<std::vector<quint8>, std::vector<quint16>> m_codes;
};

/// One batch's responses and comments as columns: what every summary, filter and trend is computed from,
/// about ten bytes a response. Days count from 1970-01-01; undated is noDay.
struct BatchColumns {
    static constexpr qint32 noDay = INT32_MIN;

    /// Codes of one attribute for all rows; empty when no row of the batch has it.
    struct Codes {
        int attribute = 0;
        CodeColumn codes;
    };
    struct Rows {
        std::vector<TargetIndex> target;
        std::vector<qint32> day;
        std::vector<Codes> segments;

        size_t size() const { return target.size(); }
        void reserve(size_t rows);
        /// Appends one row's shared columns; codes of attributes not named are 0.
        void append(TargetIndex index, const QDate &when, std::span<const SegmentCode> codes);
    };

    BatchId batch{};
    Rows responses;
    std::vector<quint8> metric; ///< beside responses
    std::vector<qint8> score; ///< beside responses
    Rows comments;
    std::vector<quint8> complaint; ///< beside comments: 1 where it is a complaint by the file or the keywords
    qint64 firstComment
        = 0; ///< number of the first comment, the others follow; 0: not known. Not in the blob.

    /// Sets memory aside for so many rows, also for attributes that are yet to come.
    void reserve(size_t responseCount, size_t commentCount);
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
    /// The same a piece at a time, so that it need not lie in memory as a whole.
    void writeBlob(const std::function<void(QByteArrayView)> &write) const;
    qsizetype blobSize() const;
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
