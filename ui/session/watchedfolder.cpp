// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/watchedfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int mostFiles = 1000; ///< of a folder, the latest ones
constexpr qsizetype mostIgnored = 2000;

QString settingKey(const JourneyDocument &document, const QString &name)
{
    return u"watchedFolder/%1/%2"_s.arg(document.journey().project().id.toString(), name);
}

/// Empty when the file cannot be read.
QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

} // namespace

WatchedFolder::WatchedFolder(JourneyDocument &document, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(settings, settingKey(document, u"folder"_s))
    , m_atOnce(settings, settingKey(document, u"importAtOnce"_s), false)
    , m_ignored(settings, settingKey(document, u"ignored"_s))
{
    m_clock.start();
    m_again.setSingleShot(true);
    m_again.setTimerType(Qt::PreciseTimer);
    connect(&m_again, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::look);
    connect(&m_document, &JourneyDocument::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<ImportBatch>())
            tellNewFiles();
    });
    watch();
}

WatchedFolder::~WatchedFolder()
{
    if (!m_thread)
        return;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

bool WatchedFolder::isSurveyFile(const QString &name)
{
    static constexpr const char *suffixes[] = {".csv", ".tsv", ".csv.gz", ".tsv.gz"};
    return std::any_of(std::begin(suffixes), std::end(suffixes), [&](const char *suffix) {
        return name.endsWith(QLatin1StringView(suffix), Qt::CaseInsensitive);
    });
}

void WatchedFolder::setFolder(const QString &folder)
{
    if (folder == m_folder.value())
        return;
    m_folder.set(folder);
    m_seen.clear();
    m_toHash.clear();
    watch();
    emit folderChanged();
    look();
}

void WatchedFolder::setImportsAtOnce(bool atOnce)
{
    if (atOnce == m_atOnce.value())
        return;
    m_atOnce.set(atOnce);
    emit folderChanged();
    if (atOnce && !newFiles().isEmpty())
        emit newFilesChanged();
}

void WatchedFolder::watch()
{
    if (const QStringList before = m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    if (const QString folder = m_folder.value(); !folder.isEmpty() && QDir(folder).exists())
        m_watcher.addPath(folder);
}

void WatchedFolder::look()
{
    const QString folder = m_folder.value();
    if (folder.isEmpty()) {
        tellNewFiles();
        return;
    }
    if (m_watcher.directories().isEmpty())
        watch(); // the folder has come back
    QFileInfoList files
        = QDir(folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Time); // the latest first
    files = files.mid(0, mostFiles);
    const qint64 time = m_clock.elapsed();
    QHash<QString, Seen> seen;
    bool isAnyRestless = false;
    for (const QFileInfo &file : std::as_const(files)) {
        if (!isSurveyFile(file.fileName()) || file.size() == 0)
            continue;
        const QString path = file.absoluteFilePath();
        Seen now;
        now.size = file.size();
        now.modified = file.lastModified();
        now.since = time;
        const auto before = m_seen.constFind(path);
        if (before != m_seen.constEnd() && before->isSameFile(now))
            now = *before;
        if (now.sha256.isEmpty() && !now.isUnreadable) {
            if (time - now.since < m_quietTime)
                isAnyRestless = true;
            else if (!m_toHash.contains(path) && path != m_hashing)
                m_toHash.append(path);
        }
        seen.insert(path, now);
    }
    m_seen = seen;
    if (isAnyRestless)
        m_again.start(m_quietTime + 10);
    hashNext();
    tellNewFiles();
}

void WatchedFolder::hashNext()
{
    if (m_thread || m_toHash.isEmpty())
        return;
    const QString path = m_toHash.takeFirst();
    m_hashing = path;
    const auto hash = std::make_shared<QByteArray>();
    m_thread = QThread::create([path, hash] { *hash = hashOfFile(path); });
    connect(
        m_thread, &QThread::finished, this,
        [this, path, hash] {
            m_thread->wait();
            m_thread->deleteLater();
            m_thread = nullptr;
            m_hashing.clear();
            if (const auto seen = m_seen.find(path); seen != m_seen.end()) {
                const QFileInfo file(path);
                if (seen->size == file.size() && seen->modified == file.lastModified()) {
                    seen->sha256 = *hash;
                    seen->isUnreadable = hash->isEmpty();
                }
            }
            hashNext();
            tellNewFiles();
        },
        Qt::QueuedConnection);
    m_thread->start();
}

bool WatchedFolder::isKnown(const QByteArray &sha256) const
{
    const auto &batches = m_document.journey().all<ImportBatch>();
    return std::any_of(batches.begin(), batches.end(),
                       [&](const auto &batch) { return batch.second.sha256 == sha256; })
        || m_ignored.value().contains(QString::fromLatin1(sha256.toHex()));
}

QStringList WatchedFolder::newFiles() const
{
    std::vector<std::pair<QDateTime, QString>> found;
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it) {
        if (!it->sha256.isEmpty() && !isKnown(it->sha256))
            found.emplace_back(it->modified, it.key());
    }
    std::sort(found.begin(), found.end());
    QStringList files;
    for (const auto &[modified, path] : found)
        files.append(path);
    return files;
}

void WatchedFolder::ignore(const QStringList &files)
{
    QStringList ignored = m_ignored.value();
    for (const QString &file : files) {
        const QByteArray sha256 = m_seen.value(file).sha256;
        if (!sha256.isEmpty())
            ignored.append(QString::fromLatin1(sha256.toHex()));
    }
    if (ignored.size() > mostIgnored)
        ignored = ignored.mid(ignored.size() - mostIgnored);
    m_ignored.set(ignored);
    tellNewFiles();
}

void WatchedFolder::tellNewFiles()
{
    const QStringList now = newFiles();
    if (now == m_told)
        return;
    m_told = now;
    emit newFilesChanged();
}

} // namespace milepost
