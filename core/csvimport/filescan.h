// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/filehasher.h"
#include "core/csvimport/utf8check.h"

#include <QByteArray>

#include <memory>

namespace milepost {

class ContentWalk;

/// What only all bytes of a file together tell, gathered while one walk reads them.
class FileScan
{
public:
    /// `hasher` gets all bytes of the file, packed as they are; null: they are not hashed.
    explicit FileScan(std::shared_ptr<FileHasher> hasher)
        : m_hasher(std::move(hasher))
    {
    }

    /// Before the walk reads its first bytes.
    void follow(ContentWalk &walk);
    /// For the walk to read into: the hasher may still be at the pieces before.
    QByteArray buffer(qsizetype size) const;
    /// Takes what the walk has read.
    void add(const QByteArray &piece, const ContentWalk &walk);
    /// At the end of the file.
    void finish();

    struct Result {
        bool isUtf8 = false; ///< all of the content
        qint64 nuls = 0;
        bool operator==(const Result &) const = default;
    };
    /// Plain text in UTF-8 from beginning to end: what nearly all files are, and what may be assumed of one
    /// that begins so, until its end has been seen.
    static constexpr Result plainUtf8{.isUtf8 = true, .nuls = 0};
    Result result() const { return {m_check.isValid(), m_nuls}; }

private:
    std::shared_ptr<FileHasher> m_hasher;
    Utf8Check m_check;
    qint64 m_nuls = 0;
};

} // namespace milepost
