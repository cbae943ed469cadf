// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/journeydocument.h"
#include "ui/settings/setting.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

class QThread;

namespace milepost {

/// The folder where a project's survey exports arrive: survey files in it that the project has not imported
/// yet are new. A file that still grows is left until it is quiet; what has been imported, or ignored, is
/// known by its SHA-256. Folder and choices are kept in the settings, not in the project.
class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    /// Document and settings outlive this.
    WatchedFolder(JourneyDocument &document, QSettings &settings, QObject *parent = nullptr);
    /// Waits for a hash that is being worked out.
    ~WatchedFolder() override;

    /// Empty: none is watched.
    QString folder() const { return m_folder.value(); }
    void setFolder(const QString &folder);
    /// Whether what is read as earlier files were is imported without asking.
    bool importsAtOnce() const { return m_atOnce.value(); }
    void setImportsAtOnce(bool atOnce);

    /// New files, the oldest first.
    QStringList newFiles() const;
    /// Never offers these files again, wherever they lie, as long as they stay as they are.
    void ignore(const QStringList &files);

    /// How long a file must have kept its size and time, in milliseconds.
    void setQuietTime(int milliseconds) { m_quietTime = milliseconds; }
    void look();

    static bool isSurveyFile(const QString &name);

signals:
    void folderChanged();
    void newFilesChanged();

private:
    struct Seen {
        qint64 size = 0;
        QDateTime modified;
        qint64 since = 0; ///< when it was first seen like this, on m_clock
        QByteArray sha256; ///< empty until the file is quiet and has been read
        bool isUnreadable = false;

        bool isSameFile(const Seen &other) const { return size == other.size && modified == other.modified; }
    };

    void watch();
    void hashNext();
    bool isKnown(const QByteArray &sha256) const;
    void tellNewFiles();

    JourneyDocument &m_document;
    Setting<QString> m_folder;
    Setting<bool> m_atOnce;
    Setting<QStringList> m_ignored; ///< SHA-256 in hex
    QFileSystemWatcher m_watcher;
    QElapsedTimer m_clock;
    QTimer m_again; ///< looks once more at files that have just changed
    int m_quietTime = 2000;
    QHash<QString, Seen> m_seen;
    QStringList m_toHash;
    QThread *m_thread = nullptr;
    QString m_hashing;
    QStringList m_told;
};

} // namespace milepost
