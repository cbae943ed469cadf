// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/filebytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace milepost {

namespace {

constexpr qsizetype largestPipe = 1 << 30; ///< of what is kept in memory

} // namespace

Result<std::shared_ptr<const FileBytes>> FileBytes::open(const QString &path)
{
    const auto missing = [&](const QString &text) {
        return Error{ErrorCode::Missing, text, QFileInfo(path).fileName()};
    };
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return missing(QCoreApplication::translate("FileDecoder", "There is no such file."));
        return missing(QCoreApplication::translate("FileDecoder", "The file cannot be read: %1")
                           .arg(qt_error_string(errno)));
    }
    const std::shared_ptr<FileBytes> bytes(new FileBytes(path, descriptor));
    struct stat info = {};
    if (fstat(descriptor, &info) != 0)
        return missing(QCoreApplication::translate("FileDecoder", "The file cannot be read: %1")
                           .arg(qt_error_string(errno)));
    if (S_ISDIR(info.st_mode))
        return missing(QCoreApplication::translate("FileDecoder", "This is a folder, not a file."));
    // Files of /proc and its like are regular, too, and say that they are empty.
    if (!S_ISREG(info.st_mode) || info.st_size == 0) {
        if (Status kept = bytes->keepInMemory(); !kept)
            return kept.error();
        return std::shared_ptr<const FileBytes>(bytes);
    }
    (void)posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    const Result<Stamp> stamp = bytes->stamp();
    if (!stamp)
        return stamp.error();
    bytes->m_stamp = *stamp;
    return std::shared_ptr<const FileBytes>(bytes);
}

std::shared_ptr<const FileBytes> FileBytes::ofMemory(QByteArray bytes, const QString &name)
{
    const std::shared_ptr<FileBytes> made(new FileBytes(name, -1));
    made->m_isInMemory = true;
    made->m_stamp.size = bytes.size();
    made->m_memory = std::move(bytes);
    return made;
}

FileBytes::FileBytes(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

FileBytes::~FileBytes()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Error FileBytes::failed(const QString &text) const
{
    return {ErrorCode::Io, text, QFileInfo(m_path).fileName()};
}

Result<FileBytes::Stamp> FileBytes::stamp() const
{
    struct stat info = {};
    if (fstat(m_descriptor, &info) != 0)
        return failed(QCoreApplication::translate("FileDecoder", "The file cannot be read: %1")
                          .arg(qt_error_string(errno)));
    return Stamp{info.st_size, info.st_mtim.tv_sec, info.st_mtim.tv_nsec};
}

Status FileBytes::keepInMemory()
{
    std::array<char, 65536> piece{};
    for (;;) {
        const ssize_t count = ::read(m_descriptor, piece.data(), piece.size());
        if (count == 0)
            break;
        if (count > 0)
            m_memory.append(piece.data(), count);
        if (m_memory.size() > largestPipe)
            return Error{
                ErrorCode::Malformed,
                QCoreApplication::translate(
                    "FileDecoder", "More than a gigabyte comes from here. Save it as a file, and read that."),
                QFileInfo(m_path).fileName()};
        if (count < 0 && errno != EINTR)
            return failed(QCoreApplication::translate("FileDecoder", "The file cannot be read: %1")
                              .arg(qt_error_string(errno)));
    }
    m_isInMemory = true;
    m_stamp.size = m_memory.size();
    return {};
}

Result<qsizetype> FileBytes::Walk::read(char *into, qsizetype most)
{
    if (m_bytes.m_isInMemory) {
        const auto size = qsizetype(std::min<qint64>(most, m_bytes.m_memory.size() - m_at));
        std::memcpy(into, m_bytes.m_memory.constData() + m_at, size_t(size));
        m_at += size;
        return size;
    }
    qsizetype filled = 0;
    while (filled < most) {
        const ssize_t count
            = pread(m_bytes.m_descriptor, into + filled, size_t(most - filled), off_t(m_at + filled));
        if (count == 0)
            break;
        if (count > 0)
            filled += count;
        else if (errno != EINTR)
            return m_bytes.failed(QCoreApplication::translate("FileDecoder", "The file cannot be read: %1")
                                      .arg(qt_error_string(errno)));
    }
    m_at += filled;
    if (filled == most)
        return filled;
    const Result<Stamp> now = m_bytes.stamp();
    if (!now)
        return now.error();
    if (*now != m_bytes.m_stamp || m_at != m_bytes.m_stamp.size)
        return m_bytes.failed(QCoreApplication::translate(
            "FileDecoder", "The file was changed by another program while it was read. Read it again."));
    return filled;
}

double FileBytes::Walk::share() const
{
    return m_bytes.size() > 0 ? double(m_at) / double(m_bytes.size()) : 1;
}

} // namespace milepost
