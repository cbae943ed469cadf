// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storefixture.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <unistd.h>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

/// The helper in a second process, until this goes out of scope.
class Helper
{
public:
    Helper(const QString &verb, const QString &path)
    {
        m_process.start(QStringLiteral(STORE_HELPER), {verb, path});
        if (m_process.waitForStarted() && m_process.waitForReadyRead(20000))
            m_answer = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    ~Helper() { end(); }
    Helper(const Helper &) = delete;
    Helper &operator=(const Helper &) = delete;

    QString answer() const { return m_answer; }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(20000);
    }

private:
    QProcess m_process;
    QString m_answer;
};

int execute(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return code;
}

} // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_root;
    QString m_folder;
    SmallProject m_small;
    int m_count = 0;

    QString path(const QString &name) const { return m_folder + u'/' + name; }
    QString madeProject(const QString &name = u"a.milepost"_s)
    {
        const auto file = ProjectFile::create(path(name), m_small.journey);
        return file ? path(name) : QString();
    }
    static ErrorCode errorOf(const QString &path, OpenMode mode)
    {
        const auto file = ProjectFile::open(path, mode);
        // An opened file has no error; Cancelled is what opening never answers.
        return file ? ErrorCode::Cancelled : file.error().code;
    }

private slots:
    void init()
    {
        m_folder = m_root.filePath(QString::number(++m_count));
        QVERIFY(QDir().mkpath(m_folder));
    }

    void createdFileIsWholeAndOurs()
    {
        const QString name = madeProject();
        QVERIFY(!name.isEmpty());
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.milepost"_s});
        const Result<FileCheck> check = ProjectFile::check(name);
        QVERIFY(check);
        QVERIFY(check->problems.empty());
        QCOMPARE(check->applicationId, 0x4D504F53u);
        QCOMPARE(check->version, ProjectFile::currentVersion);
        QVERIFY(!check->hotJournal);
    }

    void createNeverOverwrites()
    {
        const QString name = madeProject();
        const QByteArray before = contentHash(name);
        const auto again = ProjectFile::create(name, m_small.journey);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::CannotCreate);
        QCOMPARE(contentHash(name), before);
        const auto nowhere = ProjectFile::create(path(u"no/such/folder/a"_s), m_small.journey);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::CannotCreate);
    }

    void failedCreateLeavesNothing()
    {
        Journey dangling = m_small.journey;
        dangling.adopt(Lane{.id = LaneId::create(), .map = MapId::create(), .title = {}});
        QVERIFY(!ProjectFile::create(path(u"b"_s), dangling));
        QVERIFY(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QVERIFY(ProjectFile::create(path(u"b"_s), m_small.journey));
    }

    void badFilesAreRefusedUnchanged_data()
    {
        QTest::addColumn<QByteArray>("bytes"); // empty: made from a project by `sql`
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<ErrorCode>("code");
        const auto bytes = [](const char *name, const QByteArray &content) {
            QTest::newRow(name) << content << QByteArray() << ErrorCode::NotOurs;
        };
        const auto sql
            = [](const char *name, const QByteArray &statements, ErrorCode code = ErrorCode::NotOurs) {
                  QTest::newRow(name) << QByteArray() << statements << code;
              };
        bytes("text", "a,b\n1,2\n");
        bytes("long text", QByteArray(5000, 'a'));
        bytes("zip", QByteArray("PK\x03\x04", 4) + QByteArray(5000, '\0'));
        bytes("head only", QByteArray("SQLite format 3\0", 16));
        bytes("head and zeros", QByteArray("SQLite format 3\0", 16) + QByteArray(16384, '\0'));
        sql("another program's", "PRAGMA application_id=7");
        sql("no program's", "PRAGMA application_id=0");
        sql("newer", "PRAGMA user_version=" + QByteArray::number(ProjectFile::currentVersion + 1),
            ErrorCode::Newer);
        sql("older than it is", "PRAGMA user_version=1");
        sql("unfinished", "PRAGMA user_version=0");
        sql("write-ahead log", "PRAGMA journal_mode=WAL");
        sql("trigger", "CREATE TRIGGER t AFTER UPDATE ON project BEGIN DELETE FROM stage; END");
        sql("view", "CREATE VIEW v AS SELECT 1");
        sql("table replaced by a view",
            "DROP TABLE cell_problem; CREATE VIEW cell_problem AS SELECT 1 AS batch");
        sql("extra table", "CREATE TABLE x(a)");
        sql("extra index", "CREATE INDEX i ON response(batch)");
        sql("extra column", "ALTER TABLE stage ADD COLUMN x TEXT");
        sql("missing table", "DROP TABLE rejected_row");
        sql("unreadable schema",
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE nonsense' WHERE name = "
            "'stage'");
    }

    void badFilesAreRefusedUnchanged()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, sql);
        QFETCH(const ErrorCode, code);
        QString name = path(u"bad"_s);
        if (sql.isEmpty()) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        } else {
            name = madeProject();
            QCOMPARE(execute(name, sql), SQLITE_OK);
        }
        const QByteArray before = contentHash(name);
        const QStringList beside = QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(errorOf(name, OpenMode::ReadOnly), code);
        QCOMPARE(errorOf(name, OpenMode::ReadWrite), code);
        const Result<FileCheck> check = ProjectFile::check(name);
        QVERIFY(!check || !check->problems.empty());
        QCOMPARE(contentHash(name), before);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden), beside);
    }

    void damagedPagesAreFound()
    {
        const QString name = madeProject();
        QFile file(name);
        QVERIFY(file.resize(file.size() - 3 * 16384));
        QByteArray before = contentHash(name);
        QCOMPARE(errorOf(name, OpenMode::ReadWrite), ErrorCode::NotOurs);
        Result<FileCheck> check = ProjectFile::check(name);
        QVERIFY(check);
        QVERIFY(!check->problems.empty());
        QCOMPARE(contentHash(name), before);
    }

    void danglingEntriesAreFound()
    {
        const QString name = madeProject();
        QCOMPARE(execute(name, "DELETE FROM journey_map"), SQLITE_OK);
        const Result<FileCheck> check = ProjectFile::check(name);
        QVERIFY(check);
        QCOMPARE(check->problems.size(), size_t(1));
        QCOMPARE(check->problems.front().code, u"foreign_key"_s);
    }

    void whatIsNoFileIsMissing()
    {
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            QCOMPARE(errorOf(path(u"none"_s), mode), ErrorCode::Missing);
            QCOMPARE(errorOf(m_folder, mode), ErrorCode::Missing);
        }
        QVERIFY(!QFile::exists(path(u"none"_s)));
        QFile empty(path(u"empty"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QCOMPARE(errorOf(empty.fileName(), OpenMode::ReadWrite), ErrorCode::NotOurs);
        QCOMPARE(empty.size(), 0);
    }

    void hardLinksAreRefusedAndSymbolicOnesFollowed()
    {
        const QString name = madeProject();
        QVERIFY(QFile::link(name, path(u"link"_s)));
        QCOMPARE(errorOf(path(u"link"_s), OpenMode::ReadWrite), ErrorCode::Cancelled);
        {
            const auto file = ProjectFile::open(name, OpenMode::ReadWrite);
            QVERIFY(file);
            QCOMPARE(errorOf(path(u"link"_s), OpenMode::ReadWrite), ErrorCode::Locked);
        }
        QCOMPARE(::link(name.toUtf8().constData(), path(u"hard"_s).toUtf8().constData()), 0);
        QCOMPARE(errorOf(name, OpenMode::ReadWrite), ErrorCode::NotOurs);
    }

    void secondOpeningInThisProcessIsLocked()
    {
        const QString name = madeProject();
        auto file = ProjectFile::open(name, OpenMode::ReadWrite);
        QVERIFY(file);
        QCOMPARE(errorOf(name, OpenMode::ReadWrite), ErrorCode::Locked);
        QCOMPARE(errorOf(name, OpenMode::ReadOnly), ErrorCode::Locked);
        QVERIFY(!ProjectFile::check(name));
        file->reset();
        QCOMPARE(errorOf(name, OpenMode::ReadWrite), ErrorCode::Cancelled);
    }

    void otherProcessKeepsWritersOutAndReadersIn()
    {
        const QString name = madeProject();
        Helper helper(u"hold"_s, name);
        QCOMPARE(helper.answer(), u"ready"_s);
        const auto locked = ProjectFile::open(name, OpenMode::ReadWrite);
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, ErrorCode::Locked);
        QVERIFY2(locked.error().text.contains(u"store_helper"_s), qPrintable(locked.error().text));
        {
            const auto reader = ProjectFile::open(name, OpenMode::ReadOnly);
            QVERIFY(reader);
            QVERIFY(*(*reader)->journeyStore().load() == m_small.journey);
        }
        const Result<FileCheck> check = ProjectFile::check(name);
        QVERIFY(check && check->problems.empty());
        helper.end();
        QCOMPARE(errorOf(name, OpenMode::ReadWrite), ErrorCode::Cancelled);
    }

    void readerInAnotherProcessLetsUsWrite()
    {
        const QString name = madeProject();
        auto file = ProjectFile::open(name, OpenMode::ReadWrite);
        QVERIFY(file);
        Helper reader(u"read"_s, name);
        QCOMPARE(reader.answer(), u"ready"_s);
        ChangeSet set;
        set.insert(m_small.touchpoint(TouchpointId::create(), 2));
        QVERIFY((*file)->journeyStore().apply(set));
        Helper writer(u"hold"_s, name);
        QCOMPARE(writer.answer(), u"error %1"_s.arg(int(ErrorCode::Locked)));
    }

    void unfinishedTransactionIsReadFromACopy()
    {
        const QString name = madeProject();
        QCOMPARE(Helper(u"crash"_s, name).answer(), u"ready"_s);
        const QString journal = name + u"-journal"_s;
        QVERIFY(QFile::exists(journal));
        const QByteArray before = contentHash(name);
        const QByteArray journalBefore = contentHash(journal);
        {
            const auto file = ProjectFile::open(name, OpenMode::ReadOnly);
            QVERIFY2(file, qPrintable(file ? QString() : file.error().message()));
            QVERIFY(!(*file)->remark().isEmpty());
            QVERIFY(*(*file)->journeyStore().load() == m_small.journey);
        }
        const Result<FileCheck> check = ProjectFile::check(name);
        QVERIFY(check);
        QVERIFY(check->problems.empty());
        QVERIFY(check->hotJournal);
        QCOMPARE(contentHash(name), before);
        QCOMPARE(contentHash(journal), journalBefore);
        // The next writer tidies up.
        {
            const auto file = ProjectFile::open(name, OpenMode::ReadWrite);
            QVERIFY(file);
            QVERIFY(*(*file)->journeyStore().load() == m_small.journey);
        }
        QVERIFY(!QFile::exists(journal));
    }

    void savedCopyEqualsTheProject()
    {
        const auto file = ProjectFile::create(path(u"a.milepost"_s), m_small.journey);
        QVERIFY(file);
        const QString copy = path(u"kopya – نسخه.milepost"_s);
        const Status saved = (*file)->saveCopy(copy);
        QVERIFY2(saved, qPrintable(saved.error().message()));
        {
            const auto other = ProjectFile::open(copy, OpenMode::ReadWrite);
            QVERIFY(other);
            QVERIFY(*(*other)->journeyStore().load() == m_small.journey);
        }
        const Status again = (*file)->saveCopy(copy);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::CannotCreate);
        QVERIFY(!(*file)->saveCopy(path(u"no/such/folder/x"_s)));
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void movedFileRefusesToBeWritten()
    {
        auto file = ProjectFile::create(path(u"a.milepost"_s), m_small.journey);
        QVERIFY(file);
        QVERIFY(QFile::rename(path(u"a.milepost"_s), path(u"b.milepost"_s)));
        ChangeSet set;
        set.insert(m_small.touchpoint(TouchpointId::create(), 2));
        const Status status = (*file)->journeyStore().apply(set);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Io);
        QVERIFY((*file)->saveCopy(path(u"c.milepost"_s)));
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "test_projectfile.moc"
