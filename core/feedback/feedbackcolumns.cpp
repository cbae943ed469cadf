// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/feedbackcolumns.h"

#include <QtEndian>

#include <algorithm>
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
constexpr qsizetype checksumStart = 8;
constexpr qsizetype checkedFrom = 16;

/// Finds damage, not malice: FNV-1a over eight bytes at a time, and the rest of less than eight.
quint64 checksum(const char *data, qsizetype size)
{
    constexpr quint64 prime = 0x100000001B3;
    quint64 hash = 0xCBF29CE484222325;
    qsizetype i = 0;
    for (; i + 8 <= size; i += 8) {
        hash = (hash ^ qFromLittleEndian<quint64>(data + i)) * prime;
        hash ^= hash >> 32; // FNV alone never carries the upper bits of a word downwards
    }
    for (; i < size; ++i)
        hash = (hash ^ quint8(data[i])) * prime;
    return hash;
}

class BlobWriter
{
public:
    explicit BlobWriter(QByteArray &blob)
        : m_blob(blob)
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
        column(values.data(), qsizetype(values.size()));
    }

    void narrow(const std::vector<quint16> &codes)
    {
        const qsizetype start = m_blob.size();
        m_blob.resize(start + qsizetype(codes.size()));
        std::transform(codes.begin(), codes.end(), m_blob.data() + start,
                       [](quint16 code) { return char(code); });
    }

private:
    template <typename T>
    void column(const T *values, qsizetype count)
    {
        if (count == 0)
            return;
        const qsizetype start = m_blob.size();
        m_blob.resize(start + count * qsizetype(sizeof(T)));
        qToLittleEndian<T>(values, count, m_blob.data() + start);
    }

    QByteArray &m_blob;
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

    bool narrow(std::vector<quint16> &codes, quint64 count)
    {
        if (count > quint64(m_left))
            return false;
        codes.resize(size_t(count));
        std::transform(m_next, m_next + count, codes.begin(),
                       [](char code) { return quint16(quint8(code)); });
        skip(qsizetype(count));
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

quint16 codeWidth(const BatchColumns::Codes &codes)
{
    const auto largest = std::max_element(codes.codes.begin(), codes.codes.end());
    return largest != codes.codes.end() && *largest > std::numeric_limits<quint8>::max() ? 2 : 1;
}

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
        writer.value(codeWidth(codes));
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
    for (const BatchColumns::Codes &codes : rows.segments) {
        if (codeWidth(codes) == 1)
            writer.narrow(codes.codes);
        else
            writer.column(codes.codes);
    }
}

bool readRows(BlobReader &reader, const RowsHeader &header, BatchColumns::Rows &rows)
{
    if (!reader.column(rows.target, header.rows) || !reader.column(rows.day, header.rows))
        return false;
    for (size_t i = 0; i < header.attributes.size(); ++i) {
        BatchColumns::Codes &codes = rows.segments.emplace_back();
        codes.attribute = header.attributes[i];
        if (header.widths[i] == 1 ? !reader.narrow(codes.codes, header.rows)
                                  : !reader.column(codes.codes, header.rows))
            return false;
    }
    return true;
}

bool scoresFit(const std::vector<quint8> &metrics, const std::vector<qint8> &scores)
{
    for (size_t i = 0; i < metrics.size(); ++i) {
        if (metrics[i] < quint8(Metric::Nps) || metrics[i] > quint8(Metric::Ces1))
            return false;
        const MetricScale scale = metricScale(Metric(metrics[i]));
        if (scores[i] < scale.low || scores[i] > scale.high)
            return false;
    }
    return true;
}

} // namespace

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
    for (Codes &column : segments)
        column.codes.push_back(0);
    // Records name their attributes in the same order again and again.
    size_t next = 0;
    for (const SegmentCode &code : codes) {
        if (code.code == 0)
            continue;
        if (next >= segments.size() || segments[next].attribute != code.attribute) {
            const auto known = std::find_if(segments.begin(), segments.end(), [&](const Codes &column) {
                return column.attribute == code.attribute;
            });
            next = size_t(known - segments.begin());
            if (known == segments.end())
                segments.push_back({code.attribute, std::vector<quint16>(size())});
        }
        segments[next++].codes.back() = quint16(code.code);
    }
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
    const auto roughly
        = [](const Rows &rows) { return qsizetype(rows.size() * (8 + 2 * rows.segments.size())); };
    blob.reserve(64 + roughly(responses) + roughly(comments));
    BlobWriter writer(blob);
    blob.append(magic, sizeof magic);
    writer.value(formatVersion);
    writer.value(quint64(0));
    writer.value(quint64(responses.size()));
    writer.value(quint64(comments.size()));
    writeHeader(writer, responses);
    writeHeader(writer, comments);
    writeRows(writer, responses);
    writer.column(metric);
    writer.column(score);
    writeRows(writer, comments);
    writer.column(complaint);
    qToLittleEndian(checksum(blob.constData() + checkedFrom, blob.size() - checkedFrom),
                    blob.data() + checksumStart);
    return blob;
}

std::optional<BatchColumns> BatchColumns::fromBlob(BatchId batch, const QByteArray &blob)
{
    BlobReader reader(blob);
    char start[sizeof magic];
    quint32 version = 0;
    quint64 sum = 0;
    if (!reader.take(start, sizeof start) || std::memcmp(start, magic, sizeof magic) != 0
        || !reader.value(version) || version != formatVersion || !reader.value(sum)
        || sum != checksum(blob.constData() + checkedFrom, blob.size() - checkedFrom))
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
