// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/recentfiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milepost {

RecentFiles::RecentFiles(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_paths(settings, u"window/recentFiles"_s)
{
}

std::vector<RecentFiles::Entry> RecentFiles::entries() const
{
    std::vector<Entry> entries;
    for (const QString &path : m_paths.value())
        entries.push_back({path, QFileInfo::exists(path)});
    return entries;
}

void RecentFiles::add(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString kept = canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
    QStringList paths = m_paths.value();
    paths.removeAll(kept);
    paths.prepend(kept);
    store(paths.mid(0, maximum));
}

void RecentFiles::remove(const QString &path)
{
    QStringList paths = m_paths.value();
    if (paths.removeAll(path) > 0)
        store(paths);
}

void RecentFiles::clear()
{
    store({});
}

void RecentFiles::store(const QStringList &paths)
{
    m_paths.set(paths);
    emit changed();
}

} // namespace milepost
