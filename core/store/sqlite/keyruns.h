// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryFile>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace milepost {

/// The hash of a row's key.
struct HashedRow {
    quint64 hash = 0;
    quint32 row = 0;
    bool operator<(const HashedRow &other) const
    {
        return hash != other.hash ? hash < other.hash : row < other.row;
    }
};

/// Many keys in a temporary file, in sorted runs: of each run, memory holds only every so many-th hash. For
/// one thread at a time.
class KeyRuns
{
public:
    /// Adds a sorted run; false when it cannot be written: then it is not there.
    bool append(std::span<const HashedRow> sorted);

    /// Calls `matches(row)` for the rows with this hash until it gives true, and says whether one did;
    /// nothing when the file cannot be read.
    std::optional<bool> find(quint64 hash, const std::function<bool(quint32)> &matches) const;
    /// Gives all keys and those of `others`, which are sorted, to `use` in their order, some thousand at a
    /// time. False when the file cannot be read.
    bool forEachSorted(std::span<const HashedRow> others,
                       const std::function<void(std::span<const HashedRow>)> &use) const;
    /// Gives all hashes in any order. False when the file cannot be read.
    bool forEachHash(const std::function<void(quint64)> &use) const;

private:
    /// All hashes, then the rows they belong to.
    struct Run {
        qint64 at = 0; ///< in the file
        size_t count = 0;
        std::vector<quint64> blockStarts; ///< the first hash of each block
    };
    static constexpr size_t blockSize = 256; ///< hashes: what a search reads
    static constexpr size_t longRead = 4096; ///< what a walk through all reads at once

    class Cursor;

    template <typename Number>
    bool write(std::span<const HashedRow> keys, Number HashedRow::*member);
    bool read(qint64 at, void *into, size_t size) const;
    bool readHashes(const Run &run, size_t first, size_t most, std::vector<quint64> &hashes) const;
    bool readRows(const Run &run, size_t first, size_t most, std::vector<quint32> &rows) const;

    std::vector<Run> m_runs;
    qint64 m_end = 0; ///< of the last run in the file
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace milepost
