// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QString>

#include <memory>

namespace milepost {

enum class OpenMode {
    ReadWrite, ///< takes the flock until closed; refused with Locked, saying who has it
    ReadOnly, ///< takes none and changes no byte (decisions.md 13)
};

/// What `check` finds; empty problems is a whole file.
struct FileCheck {
    struct Problem {
        QString code; ///< stable key: "integrity", "foreign_key", "schema", "accounting", "limit", ...
        QString text;
    };
    quint32 applicationId = 0;
    int version = 0;
    bool hotJournal = false;
    std::vector<Problem> problems;
};

/// An open .milepost file: the SQLite connection, its locks and the two stores on it. Nothing but SQLite ever
/// opens the live file (data-safety.md section 0); the header is looked at before the connection exists.
class ProjectFile
{
public:
    static constexpr quint32 applicationId = 0x4D504F53;
    static constexpr int currentVersion = 4;

    /// Makes a new file with the journey in it; CannotCreate when the path exists.
    static Result<std::unique_ptr<ProjectFile>> create(const QString &path, const Journey &initial);
    /// Missing, NotOurs, Newer, Locked or Io when it cannot be had; the file is then as it was. A project of
    /// an older Milepost is brought up to date when opened for writing, after a backup (see remark()); opened
    /// for reading, it is shown from a copy and stays as it is.
    static Result<std::unique_ptr<ProjectFile>> open(const QString &path, OpenMode mode);
    /// Reads everything there is to check without changing a byte.
    static Result<FileCheck> check(const QString &path);

    ~ProjectFile();

    QString path() const;
    OpenMode mode() const;
    /// A remark for standard error, for example about an unfinished transaction; mostly empty.
    QString remark() const;
    JourneyStore &journeyStore();
    FeedbackStore &feedbackStore();
    /// Writes a full copy of the live file to a new path (SQLite's backup into a temporary file, checked,
    /// renamed).
    Status saveCopy(const QString &path);

private:
    struct Private;
    explicit ProjectFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace milepost
