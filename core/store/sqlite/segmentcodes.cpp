// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/segmentcodes.h"

#include <algorithm>
#include <array>

namespace milepost {

namespace {

constexpr size_t longestNumber = 5; // bytes

/// Where the next one begins.
char *writeNumber(char *at, quint32 number)
{
    while (number >= 0x80) {
        *at++ = char(0x80 | (number & 0x7f));
        number >>= 7;
    }
    *at++ = char(number);
    return at;
}

/// The number at `at`, which moves behind it; nothing at the end or when it is too large to be one of ours.
std::optional<int> takeNumber(const QByteArray &bytes, qsizetype &at)
{
    constexpr int mostBits = 28;
    quint32 number = 0;
    for (int shift = 0; shift < mostBits && at < bytes.size(); shift += 7) {
        const auto byte = quint8(bytes[at++]);
        number |= quint32(byte & 0x7f) << shift;
        if (byte < 0x80)
            return int(number);
    }
    return std::nullopt;
}

} // namespace

void appendSegmentCodes(std::string &bytes, std::span<const SegmentCode> codes)
{
    constexpr size_t mostPairs = 8; // written at once
    std::array<char, mostPairs * 2 * longestNumber> pairs;
    for (size_t first = 0; first < codes.size(); first += mostPairs) {
        char *end = pairs.data();
        for (const SegmentCode &code : codes.subspan(first, std::min(mostPairs, codes.size() - first))) {
            if (code.code == 0)
                continue;
            end = writeNumber(end, quint32(code.attribute));
            end = writeNumber(end, quint32(code.code));
        }
        bytes.append(pairs.data(), size_t(end - pairs.data()));
    }
}

std::optional<std::vector<SegmentCode>> segmentCodesFromBytes(const QByteArray &bytes)
{
    std::vector<SegmentCode> codes;
    for (qsizetype at = 0; at < bytes.size();) {
        const std::optional<int> attribute = takeNumber(bytes, at);
        const std::optional<int> code = takeNumber(bytes, at);
        if (!attribute || !code)
            return std::nullopt;
        codes.push_back({*attribute, *code});
    }
    return codes;
}

} // namespace milepost
