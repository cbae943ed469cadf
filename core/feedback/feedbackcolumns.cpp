// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/feedbackcolumns.h"

#include "core/feedback/knownmetrics.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace milepost {

namespace {

constexpr QDate epoch = QDate::fromJulianDay(2440588); // 1970-01-01

// The blob, little-endian throughout: magic, version, checksum of all that follows it, numbers of responses
// and comments, then for both row kinds the number of attributes and (attribute, bytes per code) of each,
// then the columns one after the other. Only whole columns: the size follows from the header.
constexpr char magic[4] = {'M', 'P', 'F', 'C'};
constexpr quint32 formatVersion = 1;
constexpr qsizetype checkedFrom = 16;

/// Finds damage, not malice: FNV-1a over eight bytes at a time, and the rest of less than eight. Takes the
/// bytes in pieces.
class Checksum
{
public:
    void add(QByteArrayView bytes)
    {
        while (m_heldSize > 0 && !bytes.isEmpty()) {
            m_held[size_t(m_heldSize++)] = bytes.front();
            bytes = bytes.sliced(1);
            if (m_heldSize == 8) {
                mix(m_held.data());
                m_heldSize = 0;
            }
        }
        qsizetype i = 0;
        for (; i + 8 <= bytes.size(); i += 8)
            mix(bytes.data() + i);
        for (; i < bytes.size(); ++i)
            m_held[size_t(m_heldSize++)] = bytes[i];
    }
    quint64 result() const
    {
        quint64 hash = m_hash;
        for (qsizetype i = 0; i < m_heldSize; ++i)
            hash = (hash ^ quint8(m_held[size_t(i)])) * prime;
        return hash;
    }

private:
    void mix(const char *word)
    {
        m_hash = (m_hash ^ qFromLittleEndian<quint64>(word)) * prime;
        m_hash ^= m_hash >> 32; // FNV alone never carries the upper bits of a word downwards
    }

    static constexpr quint64 prime = 0x100000001B3;
    quint64 m_hash = 0xCBF29CE484222325;
    std::array<char, 8> m_held{};
    qsizetype m_heldSize = 0;
};

quint64 checksum(QByteArrayView bytes)
{
    Checksum sum;
    sum.add(bytes);
    return sum.result();
}

/// Gives the blob's bytes on in pieces.
class BlobWriter
{
public:
    explicit BlobWriter(const std::function<void(QByteArrayView)> &write)
        : m_write(write)
    {
    }

    template <typename T>
    void value(T number)
    {
        column(&number, 1);
    }

    template <typename T>
    void column(const std::vector<T> &values)
    {
        column(values.data(), values.size());
    }

private:
    template <typename T>
    void column(const T *values, size_t count)
    {
        constexpr size_t most = 4096;
        std::array<T, most> piece;
        for (size_t at = 0; at < count; at += most) {
            const size_t size = std::min(most, count - at);
            qToLittleEndian<T>(values + at, qsizetype(size), piece.data());
            m_write(
                QByteArrayView(reinterpret_cast<const char *>(piece.data()), qsizetype(size * sizeof(T))));
        }
    }

    const std::function<void(QByteArrayView)> &m_write;
};

class BlobReader
{
public:
    explicit BlobReader(const QByteArray &blob)
        : m_next(blob.constData())
        , m_left(blob.size())
    {
    }

    qsizetype left() const { return m_left; }
    bool take(void *target, qsizetype size)
    {
        if (size > m_left)
            return false;
        std::memcpy(target, m_next, size_t(size));
        skip(size);
        return true;
    }

    template <typename T>
    bool value(T &number)
    {
        if (qsizetype(sizeof(T)) > m_left)
            return false;
        number = qFromLittleEndian<T>(m_next);
        skip(qsizetype(sizeof(T)));
        return true;
    }

    template <typename T>
    bool column(std::vector<T> &values, quint64 count)
    {
        if (count > quint64(m_left) / sizeof(T))
            return false;
        values.resize(size_t(count));
        if (count > 0)
            qFromLittleEndian<T>(m_next, qsizetype(count), values.data());
        skip(qsizetype(count * sizeof(T)));
        return true;
    }

private:
    void skip(qsizetype size)
    {
        m_next += size;
        m_left -= size;
    }

    const char *m_next;
    qsizetype m_left;
};

/// Attribute and code width of each column; filled from the header before the columns are read.
struct RowsHeader {
    quint64 rows = 0;
    std::vector<quint16> attributes;
    std::vector<quint16> widths;
};

void writeHeader(BlobWriter &writer, const BatchColumns::Rows &rows)
{
    writer.value(quint16(rows.segments.size()));
    for (const BatchColumns::Codes &codes : rows.segments) {
        writer.value(quint16(codes.attribute));
        writer.value(quint16(codes.codes.bytesPerCode()));
    }
}

bool readHeader(BlobReader &reader, RowsHeader &header)
{
    quint16 count = 0;
    if (!reader.value(count))
        return false;
    for (quint16 i = 0; i < count; ++i) {
        quint16 attribute = 0;
        quint16 width = 0;
        if (!reader.value(attribute) || !reader.value(width) || width < 1 || width > 2)
            return false;
        if (std::find(header.attributes.begin(), header.attributes.end(), attribute)
            != header.attributes.end())
            return false;
        header.attributes.push_back(attribute);
        header.widths.push_back(width);
    }
    return true;
}

void writeRows(BlobWriter &writer, const BatchColumns::Rows &rows)
{
    writer.column(rows.target);
    writer.column(rows.day);
    for (const BatchColumns::Codes &codes : rows.segments)
        codes.codes.visit([&](const auto &column) { writer.column(column); });
}

bool readRows(BlobReader &reader, const RowsHeader &header, BatchColumns::Rows &rows)
{
    if (!reader.column(rows.target, header.rows) || !reader.column(rows.day, header.rows))
        return false;
    const auto readCodes = [&](auto codes, int attribute) {
        const bool isThere = reader.column(codes, header.rows);
        rows.segments.push_back({attribute, CodeColumn(std::move(codes))});
        return isThere;
    };
    for (size_t i = 0; i < header.attributes.size(); ++i) {
        const int attribute = header.attributes[i];
        if (header.widths[i] == 1 ? !readCodes(std::vector<quint8>(), attribute)
                                  : !readCodes(std::vector<quint16>(), attribute))
            return false;
    }
    return true;
}

bool scoresFit(const std::vector<quint8> &metrics, const std::vector<qint8> &scores)
{
    // What a number no metric has gets no score past. Where the scale of an own metric ends is known where
    // its definition is, and the rows are held against that when they are read.
    std::array<qint8, lastOwnMetric + 1> low{};
    std::array<qint8, lastOwnMetric + 1> high{};
    high.fill(-1);
    for (const Metric metric : allMetrics) {
        low[size_t(metric)] = qint8(metricScale(metric).low);
        high[size_t(metric)] = qint8(metricScale(metric).high);
    }
    constexpr qint8 highestOwnScore = 10;
    std::fill(high.begin() + firstOwnMetric, high.end(), highestOwnScore);
    for (size_t i = 0; i < metrics.size(); ++i) {
        if (scores[i] < low[metrics[i]] || scores[i] > high[metrics[i]])
            return false;
    }
    return true;
}

} // namespace

void CodeColumn::widen()
{
    if (const auto *narrow = std::get_if<std::vector<quint8>>(&m_codes))
        m_codes = std::vector<quint16>(narrow->begin(), narrow->end());
}

void CodeColumn::replaceLast(int code)
{
    std::visit([](auto &codes) { codes.pop_back(); }, m_codes);
    append(code);
}

TargetIndex TargetDictionary::add(const TouchpointId &id)
{
    if (id.isNull())
        return wholeJourney;
    const auto known = m_indexes.constFind(id);
    if (known != m_indexes.constEnd())
        return *known;
    Q_ASSERT(!isFull());
    const auto index = TargetIndex(m_ids.size());
    m_ids.push_back(id);
    m_indexes.insert(id, index);
    return index;
}

std::optional<TargetIndex> TargetDictionary::find(const TouchpointId &id) const
{
    if (id.isNull())
        return wholeJourney;
    const auto known = m_indexes.constFind(id);
    if (known == m_indexes.constEnd())
        return std::nullopt;
    return *known;
}

void BatchColumns::Rows::append(TargetIndex index, const QDate &when, std::span<const SegmentCode> codes)
{
    target.push_back(index);
    day.push_back(dayNumber(when));
    // Records name their attributes in the same order again and again.
    auto code = codes.begin();
    for (Codes &column : segments)
        column.codes.append(code != codes.end() && code->attribute == column.attribute ? (code++)->code : 0);
    for (; code != codes.end(); ++code) {
        if (code->code == 0)
            continue;
        auto column = std::find_if(segments.begin(), segments.end(),
                                   [&](const Codes &known) { return known.attribute == code->attribute; });
        if (column == segments.end()) {
            segments.push_back({code->attribute, CodeColumn(std::vector<quint8>(size()))});
            column = segments.end() - 1;
            column->codes.reserve(target.capacity());
        }
        column->codes.replaceLast(code->code);
    }
}

void BatchColumns::Rows::reserve(size_t rows)
{
    target.reserve(rows);
    day.reserve(rows);
}

void BatchColumns::reserve(size_t responseCount, size_t commentCount)
{
    responses.reserve(responseCount);
    metric.reserve(responseCount);
    score.reserve(responseCount);
    comments.reserve(commentCount);
    complaint.reserve(commentCount);
}

void BatchColumns::append(const Response &response, TargetIndex target)
{
    appendResponse(target, response.day, response.segments, response.metric, response.score);
}

void BatchColumns::append(const Comment &comment, TargetIndex target)
{
    appendComment(target, comment.day, comment.segments, comment.isComplaint());
}

void BatchColumns::appendResponse(TargetIndex target, const QDate &when, std::span<const SegmentCode> codes,
                                  Metric which, int value)
{
    responses.append(target, when, codes);
    metric.push_back(quint8(which));
    score.push_back(qint8(value));
}

void BatchColumns::appendComment(TargetIndex target, const QDate &when, std::span<const SegmentCode> codes,
                                 bool isComplaint)
{
    comments.append(target, when, codes);
    complaint.push_back(isComplaint ? 1 : 0);
}

bool BatchColumns::fits(const TargetDictionary &targets) const
{
    const auto known = [&](TargetIndex index) { return index < targets.size(); };
    return std::all_of(responses.target.begin(), responses.target.end(), known)
        && std::all_of(comments.target.begin(), comments.target.end(), known);
}

qint32 BatchColumns::dayNumber(const QDate &day)
{
    if (!day.isValid())
        return noDay;
    const qint64 number = epoch.daysTo(day);
    if (number <= std::numeric_limits<qint32>::min() || number > std::numeric_limits<qint32>::max())
        return noDay;
    return qint32(number);
}

QDate BatchColumns::dayFromNumber(qint32 number)
{
    return number == noDay ? QDate() : epoch.addDays(number);
}

QByteArray BatchColumns::toBlob() const
{
    QByteArray blob;
    blob.reserve(blobSize());
    writeBlob([&](QByteArrayView piece) { blob.append(piece); });
    return blob;
}

qsizetype BatchColumns::blobSize() const
{
    const auto sizeOf = [](const Rows &rows, size_t ownBytes) {
        size_t perRow = sizeof(TargetIndex) + sizeof(qint32) + ownBytes;
        for (const Codes &codes : rows.segments)
            perRow += size_t(codes.codes.bytesPerCode());
        constexpr size_t header = sizeof(quint16);
        constexpr size_t headerPerAttribute = 2 * sizeof(quint16);
        return header + rows.segments.size() * headerPerAttribute + rows.size() * perRow;
    };
    return checkedFrom
        + qsizetype(2 * sizeof(quint64) + sizeOf(responses, sizeof(quint8) + sizeof(qint8))
                    + sizeOf(comments, sizeof(quint8)));
}

void BatchColumns::writeBlob(const std::function<void(QByteArrayView)> &write) const
{
    const auto writeChecked = [&](const std::function<void(QByteArrayView)> &take) {
        BlobWriter writer(take);
        writer.value(quint64(responses.size()));
        writer.value(quint64(comments.size()));
        writeHeader(writer, responses);
        writeHeader(writer, comments);
        writeRows(writer, responses);
        writer.column(metric);
        writer.column(score);
        writeRows(writer, comments);
        writer.column(complaint);
    };
    Checksum sum;
    writeChecked([&](QByteArrayView piece) { sum.add(piece); });
    write(QByteArrayView(magic, sizeof magic));
    BlobWriter front(write);
    front.value(formatVersion);
    front.value(sum.result());
    writeChecked(write);
}

std::optional<BatchColumns> BatchColumns::fromBlob(BatchId batch, const QByteArray &blob)
{
    BlobReader reader(blob);
    char start[sizeof magic];
    quint32 version = 0;
    quint64 sum = 0;
    if (!reader.take(start, sizeof start) || std::memcmp(start, magic, sizeof magic) != 0
        || !reader.value(version) || version != formatVersion || !reader.value(sum)
        || sum != checksum(QByteArrayView(blob).sliced(checkedFrom)))
        return std::nullopt;

    RowsHeader responses;
    RowsHeader comments;
    if (!reader.value(responses.rows) || !reader.value(comments.rows) || !readHeader(reader, responses)
        || !readHeader(reader, comments))
        return std::nullopt;

    BatchColumns columns;
    columns.batch = batch;
    if (!readRows(reader, responses, columns.responses) || !reader.column(columns.metric, responses.rows)
        || !reader.column(columns.score, responses.rows) || !readRows(reader, comments, columns.comments)
        || !reader.column(columns.complaint, comments.rows) || reader.left() != 0)
        return std::nullopt;
    const bool marksFit = std::all_of(columns.complaint.begin(), columns.complaint.end(),
                                      [](quint8 mark) { return mark <= 1; });
    if (!marksFit || !scoresFit(columns.metric, columns.score))
        return std::nullopt;
    return columns;
}

const BatchColumns *FeedbackColumns::find(BatchId id) const
{
    const auto it = std::find_if(batches.begin(), batches.end(),
                                 [id](const auto &batch) { return batch->batch == id; });
    return it == batches.end() ? nullptr : it->get();
}

} // namespace milepost
