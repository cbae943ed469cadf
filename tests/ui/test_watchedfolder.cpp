// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messagebar.h"
#include "ui/newexportbar.h"
#include "ui/surveyimports.h"

#include "importfixture.h"

#include <QSettings>

using namespace milepost;
using namespace Qt::StringLiterals;

/// New exports in the watched folder: found once they are quiet, known by their content, offered or imported.
class WatchedFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void onlySurveyFilesCount();
    void aNewExportIsFoundOnceItIsQuiet();
    void whatWasImportedOrIgnoredIsKnown();
    void theFolderIsKeptForTheProject();
    void theBarOffersAndIgnores();
    void matchingExportsGoInAtOnce();
    void whatGoesInByItselfCanBeCancelled();

private:
    static QByteArray wave(int first);
    QString folder() const { return m_fixture->path(u"exports"_s); }
    QString exported(const QString &name, const QByteArray &text) const
    {
        return m_fixture->write(u"exports/"_s + name, text);
    }
    std::unique_ptr<WatchedFolder> watch()
    {
        auto watched = std::make_unique<WatchedFolder>(m_fixture->session().document(), *m_settings);
        watched->setQuietTime(40);
        watched->setFolder(folder());
        return watched;
    }

    std::unique_ptr<test::ImportFixture> m_fixture;
    std::unique_ptr<QSettings> m_settings;
};

void WatchedFolderTest::init()
{
    m_fixture = std::make_unique<test::ImportFixture>();
    QVERIFY(m_fixture->isOpen());
    QVERIFY(QDir().mkpath(folder()));
    m_settings = std::make_unique<QSettings>(m_fixture->path(u"settings.ini"_s), QSettings::IniFormat);
}

void WatchedFolderTest::cleanup()
{
    m_settings.reset();
    m_fixture.reset();
}

QByteArray WatchedFolderTest::wave(int first)
{
    QByteArray text = "Response ID,Date,How likely are you to recommend us?\n";
    for (int i = first; i < first + 22; ++i)
        text += 'R' + QByteArray::number(i) + ",2026-03-14," + QByteArray::number(i % 11) + '\n';
    return text;
}

void WatchedFolderTest::onlySurveyFilesCount()
{
    for (const QString &name : {u"a.csv"_s, u"A.CSV"_s, u"a.tsv"_s, u"a.csv.gz"_s})
        QVERIFY2(WatchedFolder::isSurveyFile(name), qPrintable(name));
    for (const QString &name : {u"a.csv.part"_s, u"a.crdownload"_s, u"a.milepost"_s, u"a.xlsx"_s, u"csv"_s})
        QVERIFY2(!WatchedFolder::isSurveyFile(name), qPrintable(name));
}

void WatchedFolderTest::aNewExportIsFoundOnceItIsQuiet()
{
    const std::unique_ptr<WatchedFolder> watched = watch();
    QSignalSpy found(watched.get(), &WatchedFolder::newFilesChanged);
    QVERIFY(watched->newFiles().isEmpty());
    // A download grows: every look finds another size.
    QFile growing(folder() + u"/april.csv"_s);
    QVERIFY(growing.open(QIODevice::WriteOnly));
    for (int i = 0; i < 5; ++i) {
        growing.write(wave(i * 22 + 1));
        growing.flush();
        watched->look();
        QVERIFY(watched->newFiles().isEmpty());
    }
    growing.close();
    exported(u"notes.txt"_s, "not an export");
    QTRY_COMPARE_WITH_TIMEOUT(watched->newFiles(), QStringList{growing.fileName()}, 20000);
    QCOMPARE(found.size(), 1);
    QVERIFY(QFile::remove(growing.fileName()));
    QTRY_VERIFY_WITH_TIMEOUT(watched->newFiles().isEmpty(), 20000);
}

void WatchedFolderTest::whatWasImportedOrIgnoredIsKnown()
{
    const QString march = exported(u"march.csv"_s, wave(1));
    const QString april = exported(u"april.csv"_s, wave(101));
    const std::unique_ptr<WatchedFolder> watched = watch();
    QTRY_COMPARE_WITH_TIMEOUT(watched->newFiles().size(), 2, 20000);
    {
        ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
        dialog.show();
        QVERIFY(test::ImportFixture::open(dialog, {march}));
        QVERIFY(test::ImportFixture::answerAndCount(dialog));
        QVERIFY(test::ImportFixture::import(dialog));
    }
    QCOMPARE(watched->newFiles(), QStringList{april});
    watched->ignore({april});
    QVERIFY(watched->newFiles().isEmpty());
    // The same bytes under another name are known, too; other ones are not.
    exported(u"march (1).csv"_s, wave(1));
    exported(u"april (1).csv"_s, wave(101));
    const QString may = exported(u"may.csv"_s, wave(201));
    QTRY_COMPARE_WITH_TIMEOUT(watched->newFiles(), QStringList{may}, 20000);
}

void WatchedFolderTest::theFolderIsKeptForTheProject()
{
    {
        const std::unique_ptr<WatchedFolder> watched = watch();
        QVERIFY(!watched->importsAtOnce());
        watched->setImportsAtOnce(true);
    }
    const WatchedFolder again(m_fixture->session().document(), *m_settings);
    QCOMPARE(again.folder(), folder());
    QVERIFY(again.importsAtOnce());
    test::ImportFixture other;
    const WatchedFolder others(other.session().document(), *m_settings);
    QVERIFY(others.folder().isEmpty());
}

void WatchedFolderTest::theBarOffersAndIgnores()
{
    QWidget window;
    MessageBar messages(&window);
    SurveyImports imports(window, m_fixture->appearance(), *m_settings, messages);
    auto *bar = qobject_cast<NewExportBar *>(imports.bar());
    imports.setSession(&m_fixture->session());
    imports.watchedFolder()->setQuietTime(40);
    window.show();
    QVERIFY(bar->isHidden());
    exported(u"april.csv"_s, wave(1));
    imports.watchedFolder()->setFolder(folder());
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isHidden(), 20000);
    QVERIFY(bar->text().contains(u"april.csv"_s));
    exported(u"may.csv"_s, wave(101));
    QTRY_COMPARE_WITH_TIMEOUT(bar->files().size(), 2, 20000);
    QVERIFY(bar->text().contains(u'2'));
    QTest::mouseClick(bar->findChild<QPushButton *>(u"ignoreNew"_s), Qt::LeftButton);
    QVERIFY(bar->isHidden());
    imports.setSession(nullptr);
}

void WatchedFolderTest::matchingExportsGoInAtOnce()
{
    {
        ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
        dialog.show();
        QVERIFY(test::ImportFixture::open(dialog, {m_fixture->write(u"march.csv"_s, wave(1))}));
        QVERIFY(test::ImportFixture::answerAndCount(dialog));
        QVERIFY(test::ImportFixture::import(dialog));
    }
    QWidget window;
    MessageBar messages(&window);
    SurveyImports imports(window, m_fixture->appearance(), *m_settings, messages);
    auto *bar = qobject_cast<NewExportBar *>(imports.bar());
    imports.setSession(&m_fixture->session());
    imports.watchedFolder()->setQuietTime(40);
    imports.watchedFolder()->setImportsAtOnce(true);
    exported(u"april.csv"_s, wave(101));
    const QString other = exported(
        u"other.csv"_s, "Id,How much effort did it take?\n1,2\n2,5\n3,1\n4,3\n5,4\n6,5\n7,1\n8,2\n");
    imports.watchedFolder()->setFolder(folder());
    // What is read as last time goes in; what nobody has read before waits for somebody.
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->batches().size(), size_t(2), 20000);
    QCOMPARE(m_fixture->batches()[1].fileName, u"april.csv"_s);
    QCOMPARE(m_fixture->batches()[1].imported, 22);
    QTRY_COMPARE_WITH_TIMEOUT(bar->files(), QStringList{other}, 20000);
    QVERIFY(messages.text().contains(u"april.csv"_s));
    QCOMPARE(m_fixture->batches().size(), size_t(2));
    imports.setSession(nullptr);
}

void WatchedFolderTest::whatGoesInByItselfCanBeCancelled()
{
    {
        ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
        dialog.show();
        QVERIFY(test::ImportFixture::open(dialog, {m_fixture->write(u"march.csv"_s, wave(1))}));
        QVERIFY(test::ImportFixture::answerAndCount(dialog));
        QVERIFY(test::ImportFixture::import(dialog));
    }
    QWidget window;
    MessageBar messages(&window);
    SurveyImports imports(window, m_fixture->appearance(), *m_settings, messages);
    auto *bar = qobject_cast<NewExportBar *>(imports.bar());
    auto *cancel = bar->findChild<QPushButton *>(u"cancelQuietImport"_s);
    imports.setSession(&m_fixture->session());
    imports.watchedFolder()->setQuietTime(40);
    imports.watchedFolder()->setImportsAtOnce(true);
    // Busy is told before the first record is stored: whoever cancels then is in time.
    QString said;
    connect(&m_fixture->session(), &MapSession::busyChanged, bar, [&](bool busy) {
        if (!busy)
            return;
        QTimer::singleShot(0, bar, [&] {
            if (cancel->isHidden())
                return; // something else has the project
            said = bar->text();
            QTest::mouseClick(cancel, Qt::LeftButton);
        });
    });
    QByteArray large = wave(101);
    const QByteArray records = large.mid(large.indexOf('\n') + 1);
    for (int i = 0; i < 2000; ++i)
        large += records;
    const QString april = exported(u"april.csv"_s, large);
    imports.watchedFolder()->setFolder(folder());
    QTRY_COMPARE_WITH_TIMEOUT(bar->files(), QStringList{april}, 20000);
    QVERIFY2(said.contains(u"april.csv"_s), qPrintable(said));
    QVERIFY(cancel->isHidden());
    QVERIFY(m_fixture->session().canEdit());
    QCOMPARE(m_fixture->batches().size(), size_t(1));
    imports.setSession(nullptr);
}

QTEST_MAIN(WatchedFolderTest)
#include "test_watchedfolder.moc"
