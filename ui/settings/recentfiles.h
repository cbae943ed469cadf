// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/setting.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace milepost {

/// The projects opened last, newest first. Whether one is still there is asked by stat alone: nothing but
/// SQLite ever opens a project (decisions.md 14).
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        QString path;
        bool exists = true; ///< a missing one is shown greyed, not removed
    };
    static constexpr int maximum = 10;

    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    std::vector<Entry> entries() const;
    /// Puts the file on top.
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

signals:
    void changed();

private:
    void store(const QStringList &paths);

    Setting<QStringList> m_paths;
};

} // namespace milepost
