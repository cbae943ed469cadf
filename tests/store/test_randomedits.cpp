// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/journeydocument.h"
#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/sqlitejourneystore.h"
#include "support/randomedits.h"

#include <QTemporaryDir>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Thousands of random edits, undos and redos over every kind of edit: memory and store stay equal, and the
/// way back leads to the first state, the way forth to the last.
class TestRandomEdits : public QObject
{
    Q_OBJECT

private slots:
    void memoryAndStoreStayEqual();
    void documentGoesBackAndForth();
};

void TestRandomEdits::memoryAndStoreStayEqual()
{
    // Without a disk: ten thousand commits to one would take minutes.
    MapId map;
    Journey journey = RandomEdits::start(&map);
    Result<Connection> connection = Connection::openInMemory();
    QVERIFY(connection);
    QVERIFY(schema::migrate(*connection, 0));
    SqliteJourneyStore store(*connection);
    QVERIFY(store.insertAll(journey));

    RandomEdits edits(20261122);
    QRandomGenerator random(7);
    History history;
    const Journey first = journey;
    QMap<QString, int> done;
    const auto apply = [&](const ChangeSet &changes) {
        const Status fits = journey.apply(changes);
        QVERIFY2(fits, qPrintable(fits.error().message()));
        const Status stored = store.apply(changes);
        QVERIFY2(stored, qPrintable(stored.error().message()));
    };
    const auto compare = [&] {
        const Result<Journey> loaded = store.load();
        QVERIFY(loaded);
        QVERIFY(*loaded == journey);
    };

    for (int step = 0; step < 10000; ++step) {
        QString kind;
        const int choice = random.bounded(10);
        if (choice == 0 && history.canUndo()) {
            kind = u"undo"_s;
            apply(inverse(history.undoEntry().changes));
            history.stepBack();
        } else if (choice == 1 && history.canRedo()) {
            kind = u"redo"_s;
            apply(history.redoEntry().changes);
            history.stepForward();
        } else {
            const Result<ChangeSet> changes = edits.next(journey, map, &kind);
            if (!changes) {
                QVERIFY2(changes.error().code == ErrorCode::Invalid,
                         qPrintable(kind + u": "_s + changes.error().message()));
                QVERIFY(!changes.error().text.isEmpty());
                continue;
            }
            if (changes->isEmpty())
                continue;
            apply(*changes);
            if (!QTest::currentTestFailed())
                history.push(kind, *changes);
        }
        if (QTest::currentTestFailed()) {
            qWarning("step %d: %s", step, qPrintable(kind));
            return;
        }
        ++done[kind];
        if (step % 4 != 0)
            continue;
        const QString broken = brokenRule(journey);
        QVERIFY2(broken.isEmpty(), qPrintable(u"step %1, %2: %3"_s.arg(QString::number(step), kind, broken)));
        if (step % 500 == 0)
            compare();
    }
    compare();
    for (const QString &kind : edits.kinds())
        QVERIFY2(done.value(kind) > 5, qPrintable(u"%1: %2"_s.arg(kind).arg(done.value(kind))));

    while (history.canRedo()) {
        apply(history.redoEntry().changes);
        history.stepForward();
    }
    const Journey last = journey;
    while (history.canUndo()) {
        apply(inverse(history.undoEntry().changes));
        history.stepBack();
    }
    QVERIFY(journey == first);
    compare();
    while (history.canRedo()) {
        apply(history.redoEntry().changes);
        history.stepForward();
    }
    QVERIFY(journey == last);
    compare();
}

void TestRandomEdits::documentGoesBackAndForth()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"random.milepost"_s);
    MapId map;
    const Journey first = RandomEdits::start(&map);
    {
        const auto document = JourneyDocument::create(path, first);
        QVERIFY(document);
        RandomEdits edits(4);
        for (int step = 0; step < 300; ++step) {
            QString kind;
            const Result<ChangeSet> changes = edits.next((*document)->journey(), map, &kind);
            if (changes) {
                const Status done = (*document)->perform(kind, *changes);
                QVERIFY2(done, qPrintable(kind + u": "_s + done.error().message()));
            }
        }
        const Journey last = (*document)->journey();
        while ((*document)->history().canUndo())
            QVERIFY((*document)->undo());
        QVERIFY((*document)->journey() == first);
        while ((*document)->history().canRedo())
            QVERIFY((*document)->redo());
        QVERIFY((*document)->journey() == last);
        while ((*document)->history().canUndo())
            QVERIFY((*document)->undo());
    }
    const auto again = JourneyDocument::open(path, OpenMode::ReadOnly);
    QVERIFY(again);
    QVERIFY((*again)->journey() == first);
}

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "test_randomedits.moc"
