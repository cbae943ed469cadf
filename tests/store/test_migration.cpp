// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/migration.h"
#include "store/storefixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Projects of older format versions, as older Mileposts wrote them, opened by this one.
class TestMigration : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_root;
    QString m_folder;
    int m_count = 0;

    QString oldProject() const { return m_folder + u"/Mağaza – فروشگاه.milepost"_s; }
    static QDir backups() { return QDir(backupFolder()); }

    /// A project of format version 1 with one map, one persona, one cell and three responses.
    void makeOldProject() const
    {
        QFile script(QStringLiteral(MILEPOST_SOURCE_DIR "/tests/data/projects/version1.sql"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(oldProject().toUtf8().constData(), &handle), SQLITE_OK);
        const int code = sqlite3_exec(handle, script.readAll().constData(), nullptr, nullptr, nullptr);
        const QByteArray reason = sqlite3_errmsg(handle);
        sqlite3_close(handle);
        QVERIFY2(code == SQLITE_OK, reason.constData());
    }

    static void compareContent(ProjectFile &file)
    {
        const Result<Journey> journey = file.journeyStore().load();
        QVERIFY2(journey, journey ? "" : qPrintable(journey.error().message()));
        QCOMPARE(journey->maps().size(), size_t(1));
        const MapId map = journey->maps().front().id;
        QCOMPARE(journey->maps().front().title, u"Old map"_s);
        QCOMPARE(journey->touchpointsOfMap(map).size(), size_t(5));
        QCOMPARE(journey->all<Cell>().size(), size_t(1));
        QCOMPARE(journey->all<Cell>().begin()->second.text, u"Why again?"_s);
        QVERIFY(journey->all<Cell>().begin()->second.picture.isNull());
        QCOMPARE(journey->personas(map).front().evidence, Evidence::Partly);
        QVERIFY(journey->all<Picture>().empty());
        for (const Stage &stage : journey->stages(map))
            QVERIFY(!stage.folded);
        const Result<FeedbackColumns> columns = file.feedbackStore().loadColumns();
        QVERIFY(columns);
        QCOMPARE(columns->batches.size(), size_t(1));
        QCOMPARE(columns->batches.front()->responses.size(), size_t(3));
        QCOMPARE(columns->batches.front()->comments.size(), size_t(2));
    }

private slots:
    void init()
    {
        m_folder = m_root.filePath(QString::number(++m_count));
        QVERIFY(QDir().mkpath(m_folder));
        qputenv("XDG_STATE_HOME", (m_folder + u"/state"_s).toUtf8());
        makeOldProject();
    }

    void readingLeavesTheFileAsItIs()
    {
        const QByteArray before = contentHash(oldProject());
        {
            const auto file = ProjectFile::open(oldProject(), OpenMode::ReadOnly);
            QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
            compareContent(**file);
            // A copy of what is shown is a whole project of the current version.
            QVERIFY((*file)->saveCopy(m_folder + u"/copy"_s));
        }
        QCOMPARE(contentHash(oldProject()), before);
        QVERIFY(!backups().exists());
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).size(), 2);
        const Result<FileCheck> check = ProjectFile::check(m_folder + u"/copy"_s);
        QVERIFY(check && check->problems.empty());
        QCOMPARE(check->version, ProjectFile::currentVersion);
    }

    void checkingLeavesTheFileAsItIs()
    {
        const QByteArray before = contentHash(oldProject());
        const Result<FileCheck> check = ProjectFile::check(oldProject());
        QVERIFY2(check, check ? "" : qPrintable(check.error().message()));
        QVERIFY2(check->problems.empty(),
                 qPrintable(check->problems.empty() ? QString() : check->problems.front().text));
        QCOMPARE(check->version, 1);
        QCOMPARE(contentHash(oldProject()), before);
    }

    void writingMigratesAfterABackup()
    {
        const QByteArray before = contentHash(oldProject());
        QString backup;
        {
            const auto file = ProjectFile::open(oldProject(), OpenMode::ReadWrite);
            QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
            compareContent(**file);
            const QStringList made = backups().entryList(QDir::Files | QDir::Hidden);
            QCOMPARE(made.size(), 1);
            backup = backups().filePath(made.front());
            QVERIFY2((*file)->remark().contains(backup), qPrintable((*file)->remark()));
            QVERIFY(!(QFile::permissions(backups().path()) & (QFile::ReadGroup | QFile::ReadOther)));
            ChangeSet set;
            set.insert(Picture{.id = PictureId::create(),
                               .name = u"a.png"_s,
                               .format = u"png"_s,
                               .width = 1,
                               .height = 1,
                               .bytes = "x"});
            QVERIFY((*file)->journeyStore().apply(set));
        }
        QVERIFY(contentHash(oldProject()) != before);
        const Result<FileCheck> check = ProjectFile::check(oldProject());
        QVERIFY(check && check->problems.empty());
        QCOMPARE(check->version, ProjectFile::currentVersion);

        // Opened again there is nothing to do.
        {
            const auto again = ProjectFile::open(oldProject(), OpenMode::ReadWrite);
            QVERIFY(again);
            QVERIFY((*again)->remark().isEmpty());
        }
        QCOMPARE(backups().entryList(QDir::Files).size(), 1);

        // The backup is the project as it was: the older version, with everything in it.
        const Result<FileCheck> old = ProjectFile::check(backup);
        QVERIFY(old && old->problems.empty());
        QCOMPARE(old->version, 1);
        const auto restored = ProjectFile::open(backup, OpenMode::ReadOnly);
        QVERIFY(restored);
        compareContent(**restored);
    }

    void withoutABackupNothingIsChanged()
    {
        QFile inTheWay(m_folder + u"/state"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const QByteArray before = contentHash(oldProject());
        const auto file = ProjectFile::open(oldProject(), OpenMode::ReadWrite);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Io);
        QCOMPARE(contentHash(oldProject()), before);
        QVERIFY(ProjectFile::open(oldProject(), OpenMode::ReadOnly));
    }

    void aChangedOldProjectIsNotMigrated()
    {
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(oldProject().toUtf8().constData(), &handle), SQLITE_OK);
        const int code
            = sqlite3_exec(handle, "ALTER TABLE stage ADD COLUMN folded TEXT", nullptr, nullptr, nullptr);
        sqlite3_close(handle);
        QCOMPARE(code, SQLITE_OK);
        const QByteArray before = contentHash(oldProject());
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            const auto file = ProjectFile::open(oldProject(), mode);
            QVERIFY(!file);
            QCOMPARE(file.error().code, ErrorCode::NotOurs);
        }
        QCOMPARE(contentHash(oldProject()), before);
        QVERIFY(!backups().exists());
    }

    void projectsOfTheSameNameHaveBackupsOfTheirOwn()
    {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(ProjectFile::open(oldProject(), OpenMode::ReadWrite));
            QVERIFY(QFile::remove(oldProject()));
            makeOldProject();
        }
        QCOMPARE(backups().entryList(QDir::Files).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "test_migration.moc"
