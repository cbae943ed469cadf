// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/earlysync.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <atomic>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

std::atomic_int syncs = 0;
std::atomic_int failFrom = 0; ///< the so many-th sync and all behind it; 0: none

int countedSync(sqlite3_file *, int)
{
    return ++syncs >= failFrom && failFrom > 0 ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

} // namespace

/// What a long transaction writes goes to the disk in pieces, and what the disk refuses is told.
class TestEarlySync : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goesInPieces_data();
    void goesInPieces();
    void memoryHasNoFile();
    void fileIsSynced();

private:
    Result<Connection> open(const QString &name) const;
    /// Has the connection's file count instead of waiting for the disk.
    void watch(Connection &connection);

    QTemporaryDir m_folder;
    sqlite3_io_methods m_methods{};
};

void TestEarlySync::init()
{
    syncs = 0;
    failFrom = 0;
    QVERIFY(m_folder.isValid());
}

Result<Connection> TestEarlySync::open(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{};
    file.close();
    return Connection::open(QFile::encodeName(path), Connection::Access::ReadWrite);
}

void TestEarlySync::watch(Connection &connection)
{
    sqlite3_file *file = nullptr;
    QCOMPARE(sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file), SQLITE_OK);
    m_methods = *file->pMethods;
    m_methods.xSync = countedSync;
    file->pMethods = &m_methods;
}

void TestEarlySync::goesInPieces_data()
{
    QTest::addColumn<int>("writes");
    QTest::addColumn<int>("bytes"); ///< of each
    QTest::addColumn<int>("failing"); ///< the first sync that does; 0: none
    QTest::addColumn<int>("expected"); ///< syncs
    QTest::newRow("little is left to the commit") << 1000 << 1000 << 0 << 0;
    QTest::newRow("much goes in pieces") << 50 << (1 << 20) << 0 << 6;
    QTest::newRow("a failure is told, and is the last") << 50 << (1 << 20) << 3 << 3;
}

void TestEarlySync::goesInPieces()
{
    QFETCH(int, writes);
    QFETCH(int, bytes);
    QFETCH(int, failing);
    QFETCH(int, expected);
    Result<Connection> connection = open(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(connection);
    watch(*connection);
    failFrom = failing;
    EarlySync sync(*connection);
    for (int i = 0; i < writes; ++i)
        sync.wrote(size_t(bytes));
    const Status finished = sync.finish();
    QCOMPARE(syncs, expected);
    QCOMPARE(finished.has_value(), failing == 0);
    if (failing > 0) {
        QCOMPARE(finished.error().code, ErrorCode::Io);
        QVERIFY(!finished.error().text.isEmpty());
    }
}

void TestEarlySync::memoryHasNoFile()
{
    Result<Connection> connection = Connection::openInMemory();
    QVERIFY(connection);
    EarlySync sync(*connection);
    sync.wrote(size_t(1) << 30);
    QVERIFY(sync.finish());
}

void TestEarlySync::fileIsSynced()
{
    Result<Connection> connection = open(u"real"_s);
    QVERIFY(connection);
    EarlySync sync(*connection);
    QVERIFY(connection->execute("BEGIN; CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(20000000));"));
    sync.wrote(20'000'000);
    QVERIFY(sync.finish());
    QVERIFY(connection->execute("COMMIT;"));
}

QTEST_GUILESS_MAIN(TestEarlySync)
#include "test_earlysync.moc"
