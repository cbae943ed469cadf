// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/csvimport/utf8check.h"

#include <QByteArray>

#include <optional>

namespace milepost {

class ContentWalk;

enum class FileHash { Leave, Compute };

/// What only all bytes of a file together tell, gathered while one walk reads them.
class FileScan
{
public:
    explicit FileScan(FileHash hash);

    /// Before the walk reads its first bytes.
    void follow(ContentWalk &walk);
    /// Has the walk read, and looks at what it has read.
    milepost::Result<qsizetype> read(ContentWalk &walk, char *into, qsizetype most);

    struct Result {
        bool isUtf8 = false; ///< all of the content
        qint64 nuls = 0;
        bool operator==(const Result &) const = default;
    };
    /// Plain text in UTF-8 from beginning to end: what nearly all files are, and what may be assumed of one
    /// that begins so, until its end has been seen.
    static constexpr Result plainUtf8{.isUtf8 = true, .nuls = 0};
    Result result() const { return {m_check.isValid(), m_nuls}; }
    /// The SHA-256 of the bytes as they lie on the disk, packed or not; empty unless it was asked for. Once.
    QByteArray takeSha256();

private:
    std::optional<Sha256> m_hash;
    Utf8Check m_check;
    qint64 m_nuls = 0;
};

} // namespace milepost
