// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/detect.h"
#include "core/csvimport/importer.h"
#include "core/document/journeydocument.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Imports that go wrong: full disks, files that cannot be read or change meanwhile, cancelling. The project
/// is afterwards what it was, byte for byte, and somebody is told why.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void diskFull_data();
    void diskFull();
    void smallDisk();
    void enoughRoom();
    void unreadable_data();
    void unreadable();
    void pipeIsRead();
    void readErrorInTheMiddle();
    void fileChangesWhileItIsRead_data();
    void fileChangesWhileItIsRead();
    void cancelledAnywhere();

private:
    struct Run {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };
    Run run(const QStringList &arguments, rlim_t largestFile = RLIM_INFINITY) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString &name) const;
    bool write(const QString &name, const QByteArray &bytes) const;
    void verifyUntouched();
    Result<ImportOutcome> import(JourneyDocument &document, const DecodedFile &file,
                                 const ImportProgress &progress = {}) const;

    QTemporaryDir m_folder;
    QByteArray m_project; ///< the file as it was
    QByteArray m_report;
    QByteArray m_survey;
};

TestFaults::Run TestFaults::run(const QStringList &arguments, rlim_t largestFile) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([largestFile] {
        const rlimit limit{largestFile, largestFile};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(QStringLiteral(MILEPOST_BINARY_DIR "/bin/milepost-cli"), arguments);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray TestFaults::bytes(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestFaults::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void TestFaults::initTestCase()
{
    // What is there before is a small import; what goes wrong is a large one.
    QCOMPARE(run({u"new"_s, path(u"p.milepost"_s), u"--template"_s, u"ecommerce"_s}).exitCode, 0);
    const QByteArray header = "response_id,date,touchpoint,metric,score,comment,channel\n";
    QVERIFY(write(u"small.csv"_s, header + "A1,2026-01-02,Payment,nps,9,quick and easy,web\n"));
    QCOMPARE(run({u"import"_s, path(u"p.milepost"_s), path(u"small.csv"_s)}).exitCode, 0);
    m_survey = header;
    for (int i = 0; i < 20'000; ++i) {
        m_survey += "R_" + QByteArray::number(i * 7919 % 1'000'003) + ",2026-02-"
            + QByteArray::number(10 + i % 19) + ",Payment,nps," + QByteArray::number(i % 11)
            + ",the parcel number " + QByteArray::number(i) + " was late," + (i % 2 ? "web" : "store") + '\n';
    }
    QVERIFY(write(u"large.csv"_s, m_survey));
    m_project = bytes(u"p.milepost"_s);
    QVERIFY(!m_project.isEmpty());
    m_report = run({u"report"_s, path(u"p.milepost"_s), u"--json"_s}).output;
    QVERIFY(m_report.contains("Payment"));
}

void TestFaults::verifyUntouched()
{
    QVERIFY(!QFile::exists(path(u"p.milepost-journal"_s)));
    QVERIFY(bytes(u"p.milepost"_s) == m_project);
    const Run check = run({u"check"_s, path(u"p.milepost"_s)});
    QVERIFY2(check.exitCode == 0, check.errors.constData());
    QCOMPARE(run({u"report"_s, path(u"p.milepost"_s), u"--json"_s}).output, m_report);
}

void TestFaults::diskFull_data()
{
    QTest::addColumn<int>("room"); ///< bytes that any file may grow beyond the project
    // At the first page, while rows are written, while the columns are, at the very end.
    for (const int room : {0, 16'384, 100'000, 500'000, 1'000'000, 1'500'000, 1'800'000})
        QTest::addRow("%d bytes", room) << room;
}

void TestFaults::diskFull()
{
    QFETCH(const int, room);
    const Run import
        = run({u"import"_s, path(u"p.milepost"_s), path(u"large.csv"_s)}, rlim_t(m_project.size() + room));
    QVERIFY2(import.exitCode == 74,
             (QByteArray::number(import.exitCode) + ' ' + import.output + import.errors).constData());
    QVERIFY2(import.errors.contains("project file"), import.errors.constData());
    verifyUntouched();
}

/// A disk that is really full says so in other words than a limit on files.
void TestFaults::smallDisk()
{
    const QString script = u"mount -t tmpfs -o size=%1 none disk || exit 200\n"
                           "cp p.milepost disk/ && \"$CLI\" import disk/p.milepost large.csv 2>errors.txt\n"
                           "echo import $?\n"
                           "cmp disk/p.milepost p.milepost && \"$CLI\" check disk/p.milepost >/dev/null\n"
                           "echo check $?\n"
                           "ls disk\n"_s.arg(m_project.size() + 700'000);
    QVERIFY(QDir(m_folder.path()).mkpath(u"disk"_s));
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
    environment.insert(u"CLI"_s, QStringLiteral(MILEPOST_BINARY_DIR "/bin/milepost-cli"));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(m_folder.path());
    shell.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script});
    if (!shell.waitForFinished() || (shell.exitCode() != 0 && shell.readAllStandardOutput().isEmpty()))
        QSKIP("A file system of its own needs user namespaces, which this system does not give.");
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("import 74\ncheck 0\np.milepost\n"));
    QVERIFY2(bytes(u"errors.txt"_s).contains("full"), bytes(u"errors.txt"_s).constData());
    QVERIFY2(bytes(u"errors.txt"_s).contains("MB are left"), bytes(u"errors.txt"_s).constData());
    QVERIFY2(bytes(u"errors.txt"_s).contains(".milepost"), bytes(u"errors.txt"_s).constData());
}

/// The room that the disk-full cases come near to is right: with more of it the import succeeds.
void TestFaults::enoughRoom()
{
    QVERIFY(QFile::copy(path(u"p.milepost"_s), path(u"copy.milepost"_s)));
    const Run import = run({u"import"_s, path(u"copy.milepost"_s), path(u"large.csv"_s), u"--json"_s},
                           rlim_t(m_project.size() + 8'000'000));
    QVERIFY2(import.exitCode == 0, import.errors.constData());
    QVERIFY(import.output.contains("\"imported\": 20000"));
    QVERIFY(QFileInfo(path(u"copy.milepost"_s)).size() > m_project.size() + 1'800'000);
    QVERIFY(QFile::remove(path(u"copy.milepost"_s)));
}

void TestFaults::unreadable_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("missing") << u"missing.csv"_s << 66;
    QTest::newRow("a folder") << u"."_s << 66;
    QTest::newRow("empty") << u"empty.csv"_s << 65;
    QTest::newRow("broken archive") << u"broken.csv.gz"_s << 65;
    QTest::newRow("open quote at the end") << u"open.csv"_s << 65;
    QTest::newRow("NULs") << u"zeros.csv"_s << 65;
}

void TestFaults::unreadable()
{
    QFETCH(const QString, file);
    QFETCH(const int, exitCode);
    QVERIFY(write(u"empty.csv"_s, {}));
    QVERIFY(write(u"broken.csv.gz"_s, QByteArray::fromHex("1f8b0800000000000003") + m_survey));
    QVERIFY(write(u"open.csv"_s, m_survey + "Z,2026-02-10,Payment,nps,9,\"never closed\n,web\n"));
    QVERIFY(write(u"zeros.csv"_s, QByteArray(100'000, '\0')));
    const Run import = run({u"import"_s, path(u"p.milepost"_s), path(file)});
    QVERIFY2(import.exitCode == exitCode, (QByteArray::number(import.exitCode) + import.errors).constData());
    QVERIFY2(import.errors.size() > 30, import.errors.constData());
    verifyUntouched();
}

/// A pipe cannot be read twice; the survey that comes out of it is imported all the same.
void TestFaults::pipeIsRead()
{
    QVERIFY(QFile::copy(path(u"p.milepost"_s), path(u"copy.milepost"_s)));
    const QString pipe = path(u"pipe.csv"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QProcess writer;
    // The shell waits for the reader, not this test.
    writer.start(u"sh"_s, {u"-c"_s, u"cat \"$0\" >\"$1\""_s, path(u"large.csv"_s), pipe});
    const Run import = run({u"import"_s, path(u"copy.milepost"_s), pipe, u"--json"_s});
    QVERIFY(writer.waitForFinished());
    QVERIFY2(import.exitCode == 0, import.errors.constData());
    QVERIFY(import.output.contains("\"imported\": 20000"));
    QVERIFY(QFile::remove(path(u"copy.milepost"_s)));
}

void TestFaults::readErrorInTheMiddle()
{
    // Linux gives this file's bytes where memory is mapped, and an input/output error everywhere else.
    const Run import = run({u"import"_s, path(u"p.milepost"_s), u"/proc/self/mem"_s});
    QVERIFY2(import.exitCode == 74, (QByteArray::number(import.exitCode) + import.errors).constData());
    QVERIFY(import.errors.contains("mem"));
    verifyUntouched();
}

Result<ImportOutcome> TestFaults::import(JourneyDocument &document, const DecodedFile &file,
                                         const ImportProgress &progress) const
{
    const Result<FileGuess> guess = guessFile(file);
    if (!guess)
        return guess.error();
    const MapId map = document.journey().all<JourneyMap>().begin()->first;
    if (const Status begun = document.beginImport(); !begun)
        return begun.error();
    Result<ImportOutcome> outcome
        = importFile(file, guess->mapping, document.journey(), map, document.columns().segments,
                     document.file().feedbackStore(), false, progress);
    document.abandonImport();
    return outcome;
}

void TestFaults::fileChangesWhileItIsRead_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"truncated", "emptied", "appended", "overwritten"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestFaults::fileChangesWhileItIsRead()
{
    QFETCH(const QString, how);
    {
        QVERIFY(write(u"changing.csv"_s, m_survey));
        const auto document = JourneyDocument::open(path(u"p.milepost"_s), OpenMode::ReadWrite);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message()));
        const Result<DecodedFile> file = decodeFile(path(u"changing.csv"_s), {}, FileHash::Compute);
        QVERIFY(file);
        // Once the first rows have been taken.
        bool changed = false;
        ImportProgress progress;
        progress.report = [&](double share) {
            if (changed || share < 0.5)
                return;
            changed = true;
            QFile other(path(u"changing.csv"_s));
            if (how == u"truncated")
                other.resize(m_survey.size() * 3 / 4);
            else if (how == u"emptied")
                other.resize(0);
            else if (other.open(how == u"appended" ? QIODevice::Append : QIODevice::ReadWrite))
                other.write("X,2026-02-10,Payment,nps,9,another,web\n");
        };
        const Result<ImportOutcome> outcome = import(**document, *file, progress);
        QVERIFY(changed);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Io);
        QVERIFY(outcome.error().where.contains(u"changing.csv"_s));
    }
    verifyUntouched();
}

void TestFaults::cancelledAnywhere()
{
    const Result<DecodedFile> file = decodeFile(path(u"large.csv"_s), {}, FileHash::Compute);
    QVERIFY(file);
    QRandomGenerator random(11);
    qint64 slowest = 0;
    for (int i = 0; i < 40; ++i) {
        {
            const auto document = JourneyDocument::open(path(u"p.milepost"_s), OpenMode::ReadWrite);
            QVERIFY(document);
            std::atomic_bool cancelled = false;
            // From the very first sign of life to just before the end.
            const double at = i < 2 ? 0 : random.bounded(0.99);
            QElapsedTimer since;
            ImportProgress progress;
            progress.cancelled = &cancelled;
            progress.report = [&](double share) {
                if (share >= at && !cancelled) {
                    cancelled = true;
                    since.start();
                }
            };
            const Result<ImportOutcome> outcome = import(**document, *file, progress);
            QVERIFY(cancelled);
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
            slowest = std::max(slowest, since.elapsed());
        }
        QVERIFY(!QFile::exists(path(u"p.milepost-journal"_s)));
        QVERIFY(bytes(u"p.milepost"_s) == m_project);
    }
    verifyUntouched();
    qInfo("cancelling took at most %lld ms", static_cast<long long>(slowest));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
