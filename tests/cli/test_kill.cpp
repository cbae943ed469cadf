// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commentedproject.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <set>

using namespace milepost;
using namespace Qt::StringLiterals;

/// `edit` killed with SIGKILL between its first and its last acknowledgement: what it acknowledged is in the
/// file, and at most the one edit after it.
class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void acknowledgedEditsSurvive_data();
    void acknowledgedEditsSurvive();
    void matchingIsWholeOrNot_data();
    void matchingIsWholeOrNot();

private:
    static constexpr int edits = 2000;
    QString cli() const { return QStringLiteral(MILEPOST_BINARY_DIR "/bin/milepost-cli"); }

    QByteArray m_script;
};

void TestKill::initTestCase()
{
    // Every edit leaves a trace of its number, so that the file tells how many of them it holds.
    for (int i = 1; i <= edits; ++i) {
        QJsonObject line;
        if (i % 50 == 1)
            line = {{u"do"_s, u"add-stage"_s}, {u"title"_s, u"Stage %1"_s.arg(i)}};
        else
            line = {{u"do"_s, u"add-touchpoint"_s},
                    {u"stage"_s, u"Stage %1"_s.arg((i - 1) / 50 * 50 + 1)},
                    {u"title"_s, u"Touchpoint %1"_s.arg(i)},
                    {u"visitors"_s, i}};
        m_script += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
}

void TestKill::acknowledgedEditsSurvive_data()
{
    QTest::addColumn<int>("killAfter");
    // Most kills come early to keep the test short; every tenth anywhere in the run.
    QRandomGenerator random(50);
    for (int i = 0; i < 50; ++i) {
        const int killAfter = i % 10 == 0 ? random.bounded(1, edits) : random.bounded(1, 60);
        QTest::addRow("kill %d after %d", i, killAfter) << killAfter;
    }
}

void TestKill::acknowledgedEditsSurvive()
{
    QFETCH(const int, killAfter);
    QTemporaryDir folder;
    const QString project = folder.filePath(u"kill.milepost"_s);
    const QString script = folder.filePath(u"script.jsonl"_s);
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_script);
    file.close();
    QCOMPARE(QProcess::execute(cli(), {u"new"_s, project, u"--template"_s, u"blank"_s}), 0);

    QProcess edit;
    edit.start(cli(), {u"edit"_s, project, script});
    QVERIFY(edit.waitForStarted());
    QByteArray output;
    while (output.count('\n') < killAfter && edit.waitForReadyRead())
        output += edit.readAllStandardOutput();
    ::kill(pid_t(edit.processId()), SIGKILL);
    edit.waitForFinished();
    output += edit.readAllStandardOutput();
    QCOMPARE(edit.exitStatus(), QProcess::CrashExit);

    const qsizetype acknowledged = output.count('\n');
    QVERIFY(acknowledged >= killAfter);
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty() && output.endsWith('\n'))
            QVERIFY2(QJsonDocument::fromJson(line)[u"ok"_s].toBool(), line.constData());
    }

    QCOMPARE(QProcess::execute(cli(), {u"check"_s, project}), 0);
    // The window opens it by this very road.
    const auto document = JourneyDocument::open(project, OpenMode::ReadWrite);
    QVERIFY2(document, document ? "" : qPrintable(document.error().message()));

    std::set<int> present;
    const Journey &journey = (*document)->journey();
    for (const auto &[id, stage] : journey.all<Stage>()) {
        if (stage.title.startsWith(u"Stage "_s) && stage.title.sliced(6).toInt() > 0)
            present.insert(stage.title.sliced(6).toInt());
    }
    for (const auto &[id, touchpoint] : journey.all<Touchpoint>()) {
        if (touchpoint.title.startsWith(u"Touchpoint "_s) && touchpoint.visitors) {
            QCOMPARE(touchpoint.title, u"Touchpoint %1"_s.arg(*touchpoint.visitors));
            present.insert(int(*touchpoint.visitors));
        }
    }
    const int count = int(present.size());
    QVERIFY2(count == acknowledged || count == acknowledged + 1,
             qPrintable(u"%1 acknowledged, %2 in the file"_s.arg(acknowledged).arg(count)));
    QCOMPARE(*present.rbegin(), count); // a prefix: nothing is missing in between
    QVERIFY((*document)->perform(u"Add"_s, {}));
}

void TestKill::matchingIsWholeOrNot_data()
{
    QTest::addColumn<int>("milliseconds");
    QRandomGenerator random(5);
    for (int i = 0; i < 8; ++i)
        QTest::addRow("kill %d", i) << random.bounded(1, 250);
}

/// A verb that matches all comments with other keywords, killed anywhere: either all of them say what the old
/// keywords find, or all what the new ones do, and the file knows which.
void TestKill::matchingIsWholeOrNot()
{
    QFETCH(const int, milliseconds);
    constexpr int comments = 20000;
    QTemporaryDir folder;
    const QString project = folder.filePath(u"house.milepost"_s);
    {
        const auto document = test::CommentedProject::make(project);
        QVERIFY(document);
        std::vector<test::CommentedProject::Said> said;
        for (int i = 0; i < comments; ++i)
            said.push_back({.touchpoint = "Door", .text = i % 2 == 0 ? u"stuck"_s : u"jammed"_s});
        QVERIFY(test::CommentedProject::import(*document, u"a"_s, said));
        const Journey &journey = document->journey();
        const auto edit = edits::setKeywords(journey, test::CommentedProject::theme(journey, u"Stuck"_s),
                                             Language::English, {u"jam"_s});
        QVERIFY(edit && document->perform(u"Edit"_s, *edit));
    }
    QFile steps(folder.filePath(u"steps.csv"_s));
    QVERIFY(steps.open(QIODevice::WriteOnly));
    steps.write("touchpoint,visitors\nDoor,10\n");
    steps.close();
    QProcess verb;
    verb.start(cli(), {u"steps"_s, project, steps.fileName()});
    QVERIFY(verb.waitForStarted());
    QTest::qSleep(milliseconds);
    ::kill(pid_t(verb.processId()), SIGKILL);
    verb.waitForFinished();

    const auto document = JourneyDocument::open(project, OpenMode::ReadWrite);
    QVERIFY2(document, document ? "" : qPrintable(document.error().message()));
    const bool isOld = (*document)->needsMatching();
    const auto page = (*document)->file().feedbackStore().commentsAfter(0, comments + 1);
    QVERIFY(page);
    QCOMPARE(page->comments.size(), size_t(comments));
    const BatchColumns &columns = *(*document)->columns().batches.front();
    for (const StoredComment &stored : page->comments) {
        const bool isComplaint = (stored.id % 2 == 1) == isOld; // the odd ones are stuck
        QCOMPARE(stored.comment.complaintByKeyword, isComplaint);
        QCOMPARE(columns.complaint[size_t(stored.id - 1)] != 0, isComplaint);
    }
    QVERIFY((*document)->matchKeywords());
    QCOMPARE(QProcess::execute(cli(), {u"check"_s, project}), 0);
}

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
