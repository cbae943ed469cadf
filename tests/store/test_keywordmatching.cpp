// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/feedbackbook.h"
#include "support/commentedproject.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace milepost;
using namespace milepost::test;

/// What keywords find in comments, kept up with the keywords; and what users say of comments, kept with the
/// project.
class TestKeywordMatching : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void marksSurvive();
    void marksOutliveAnImportThatIsTakenBack();
    void editedKeywordsNeedMatching();
    void matchingIsKeptAndNoticed();
    void olderFilesAreMatchedOnce();
    void cancelledMatchingLeavesAllAsItWas();
    void readOnlyProjectsStayAsTheyAre();
    void matchesInTheBackground();
    void editsGoFirst();
    void importsGoFirst();
    void themesAreFoundWhenAskedFor();
    void manyComments();

private:
    QString path() const { return m_folder->filePath(u"house.milepost"_s); }
    void reopen(OpenMode mode = OpenMode::ReadWrite)
    {
        m_document.reset();
        auto document = JourneyDocument::open(path(), mode);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message()));
        m_document = std::move(*document);
    }
    void perform(const Result<ChangeSet> &changes)
    {
        QVERIFY(changes);
        const Status done = m_document->perform(u"Edit"_s, *changes);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
    }
    void setKeywords(const QStringList &keywords)
    {
        const Journey &journey = m_document->journey();
        perform(edits::setKeywords(journey, CommentedProject::theme(journey, u"Stuck"_s), Language::English,
                                   keywords));
    }
    qint64 complaints() const
    {
        const FeedbackBook book(*m_document, m_document->journey().maps().front().id);
        return book.summary().together.complaints + book.summary().journey.complaints;
    }
    /// The file's rows and its columns, read afresh, and the columns in memory all say the same.
    bool fileAgrees()
    {
        const QString copy = m_folder->filePath(u"copy-%1.milepost"_s.arg(++m_copies));
        if (!m_document->file().saveCopy(copy))
            return false;
        const auto again = JourneyDocument::open(copy, OpenMode::ReadOnly);
        if (!again)
            return false;
        const auto page = (*again)->file().feedbackStore().commentsAfter(0, 1000000);
        if (!page)
            return false;
        for (const StoredComment &stored : page->comments) {
            Comment unmarked = stored.comment;
            unmarked.handMark.reset();
            for (const FeedbackColumns *columns : {&(*again)->columns(), &m_document->columns()}) {
                const BatchColumns *batch = columns->find(stored.batch);
                if (!batch
                    || (batch->complaint[size_t(stored.id - batch->firstComment)] != 0)
                        != unmarked.isComplaint())
                    return false;
            }
        }
        const auto check = ProjectFile::check(copy);
        return check && check->problems.empty();
    }
    int execute(const char *sql)
    {
        m_document.reset();
        sqlite3 *handle = nullptr;
        int code = sqlite3_open_v2(path().toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
        if (code == SQLITE_OK)
            code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
        sqlite3_close(handle);
        return code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_copies = 0;
    std::unique_ptr<JourneyDocument> m_document;
};

void TestKeywordMatching::init()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = CommentedProject::make(path());
    QVERIFY(m_document);
    QVERIFY(CommentedProject::import(*m_document, u"a"_s,
                                     {{"Door", u"I got stuck"_s},
                                      {"Door", u"It jammed"_s},
                                      {"Desk", u"Jammed and stuck"_s},
                                      {"Desk", u"Stuck, but never mind"_s, 2, false},
                                      {nullptr, u"jammed"_s}}));
    QVERIFY(CommentedProject::import(*m_document, u"b"_s, {{"Exit", u"Jammed"_s}, {"Exit", u"Fine"_s}}));
    QCOMPARE(complaints(), 2);
}

void TestKeywordMatching::marksSurvive()
{
    perform(edits::markComments(m_document->journey(), std::vector<qint64>{2, 6}, true));
    perform(edits::markComment(m_document->journey(), 1, false));
    QCOMPARE(complaints(), 3);
    reopen();
    QCOMPARE(complaints(), 3);
    const auto comments = m_document->file().feedbackStore().commentsAfter(0, 10);
    QVERIFY(comments);
    QVERIFY(comments->comments[0].comment.handMark == false);
    QVERIFY(!comments->comments[0].comment.isComplaint());
    QVERIFY(comments->comments[1].comment.handMark == true);
    QVERIFY(!comments->comments[2].comment.handMark);
    QVERIFY(comments->comments[5].comment.isComplaint());
    QVERIFY(fileAgrees());
    // The file takes one mark a comment, whatever asks.
    ChangeSet second;
    second.insert(CommentMark{.id = CommentMarkId::create(), .comment = 2, .complaint = false});
    QVERIFY(!m_document->perform(u"Twice"_s, second));
    QCOMPARE(complaints(), 3);
}

void TestKeywordMatching::marksOutliveAnImportThatIsTakenBack()
{
    perform(edits::markComment(m_document->journey(), 6, true));
    QCOMPARE(complaints(), 3);
    QVERIFY(m_document->setBatchActive(BatchId(2), false, u"Undo import"_s));
    QCOMPARE(complaints(), 2);
    QVERIFY(m_document->undo());
    QCOMPARE(complaints(), 3);
    QVERIFY(m_document->redo());
    reopen();
    QVERIFY(m_document->setBatchActive(BatchId(2), true, u"Redo import"_s));
    QCOMPARE(complaints(), 3);
}

void TestKeywordMatching::editedKeywordsNeedMatching()
{
    QVERIFY(!m_document->needsMatching());
    perform(edits::renameTheme(m_document->journey(),
                               CommentedProject::theme(m_document->journey(), u"Kind"_s), u"Nice"_s));
    QVERIFY(!m_document->needsMatching());
    setKeywords({u"stuck"_s, u"jam"_s});
    QVERIFY(m_document->needsMatching());
    QCOMPARE(complaints(), 2); // not yet
    QSignalSpy told(m_document.get(), &JourneyDocument::feedbackChanged);
    QVERIFY(m_document->matchKeywords());
    QCOMPARE(told.size(), 1);
    QVERIFY(!m_document->needsMatching());
    QCOMPARE(complaints(), 5);
    QVERIFY(fileAgrees());
    QVERIFY(m_document->undo());
    QVERIFY(m_document->needsMatching());
    QVERIFY(m_document->matchKeywords());
    QCOMPARE(complaints(), 2);
    QVERIFY(fileAgrees());
    // Of an import that is taken back, too: it may come again.
    QVERIFY(m_document->setBatchActive(BatchId(2), false, u"Undo"_s));
    setKeywords({u"jam"_s});
    QVERIFY(m_document->matchKeywords());
    QVERIFY(m_document->setBatchActive(BatchId(2), true, u"Redo"_s));
    QCOMPARE(complaints(), 4);
    QVERIFY(m_document->matchKeywords()); // nothing to do
}

void TestKeywordMatching::matchingIsKeptAndNoticed()
{
    reopen();
    QVERIFY(!m_document->needsMatching());
    setKeywords({u"jam"_s});
    reopen(); // as after a crash between the edit and the matching
    QVERIFY(m_document->needsMatching());
    QCOMPARE(complaints(), 2);
    QVERIFY(m_document->matchKeywords());
    QCOMPARE(complaints(), 4);
    reopen();
    QVERIFY(!m_document->needsMatching());
    QCOMPARE(complaints(), 4);
}

void TestKeywordMatching::olderFilesAreMatchedOnce()
{
    QCOMPARE(execute("DELETE FROM keyword_matching; UPDATE comment SET complaint_keyword = 1"), SQLITE_OK);
    reopen();
    QVERIFY(m_document->needsMatching());
    QVERIFY(m_document->matchKeywords());
    QVERIFY(fileAgrees());
    QCOMPARE(complaints(), 2);
    reopen();
    QVERIFY(!m_document->needsMatching());
}

void TestKeywordMatching::cancelledMatchingLeavesAllAsItWas()
{
    setKeywords({u"jam"_s});
    const std::atomic_bool cancelled = true;
    const Result<qint64> changed = m_document->file().feedbackStore().matchKeywords(
        {.fingerprint = "new",
         .occursIn = [](qint64, std::string_view) { return true; },
         .cancelled = &cancelled});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::Cancelled);
    // In the middle of it, as well.
    std::atomic_bool later = false;
    const Result<qint64> begun
        = m_document->file().feedbackStore().matchKeywords({.fingerprint = "new",
                                                            .occursIn =
                                                                [&](qint64 comment, std::string_view) {
                                                                    later = comment == 7; // the last
                                                                    return true;
                                                                },
                                                            .cancelled = &later});
    QVERIFY(!begun);
    QCOMPARE(complaints(), 2);
    QVERIFY(fileAgrees());
    reopen();
    QVERIFY(m_document->needsMatching());
    QCOMPARE(complaints(), 2);
}

void TestKeywordMatching::readOnlyProjectsStayAsTheyAre()
{
    setKeywords({u"jam"_s});
    reopen(OpenMode::ReadOnly);
    QVERIFY(m_document->needsMatching());
    QVERIFY(!m_document->matchKeywords());
    m_document->keepMatched();
    QTest::qWait(50);
    QVERIFY(!m_document->isMatching());
    QCOMPARE(complaints(), 2);
}

void TestKeywordMatching::matchesInTheBackground()
{
    m_document->keepMatched();
    FeedbackBook book(*m_document, m_document->journey().maps().front().id);
    QCOMPARE(book.summary().of(CommentedProject::touchpoint(m_document->journey(), u"Exit"_s)).complaints, 0);
    setKeywords({u"stuck"_s, u"jam"_s});
    QTRY_VERIFY(!m_document->needsMatching());
    QCOMPARE(book.summary().of(CommentedProject::touchpoint(m_document->journey(), u"Exit"_s)).complaints, 1);
    QVERIFY(fileAgrees());
    QVERIFY(m_document->undo());
    QVERIFY(m_document->needsMatching());
    QTRY_VERIFY(!m_document->needsMatching());
    QCOMPARE(complaints(), 2);
    // Opening a project that was left in between is enough.
    m_document.reset();
    reopen();
    setKeywords({u"jam"_s});
    reopen();
    m_document->keepMatched();
    QTRY_VERIFY(!m_document->needsMatching());
    QCOMPARE(complaints(), 4);
}

void TestKeywordMatching::editsGoFirst()
{
    m_document->keepMatched();
    // Each edit takes the store back from what the one before began; the last one counts.
    for (int i = 0; i < 20; ++i) {
        setKeywords({u"stuck"_s, u"never %1"_s.arg(i)});
        if (i % 3 == 0)
            QCoreApplication::processEvents();
        if (i % 4 == 0)
            QVERIFY(m_document->file().feedbackStore().commentsAfter(0, 10));
        if (i % 7 == 0)
            QVERIFY(m_document->undo());
    }
    setKeywords({u"jam"_s});
    QVERIFY(!m_document->isBusy());
    QTRY_VERIFY(!m_document->needsMatching());
    QCOMPARE(complaints(), 4);
    QVERIFY(fileAgrees());
}

void TestKeywordMatching::importsGoFirst()
{
    m_document->keepMatched();
    setKeywords({u"jam"_s});
    QVERIFY(CommentedProject::import(*m_document, u"c"_s, {{"Door", u"Jammed"_s}, {"Door", u"stuck"_s}}));
    QTRY_VERIFY(!m_document->needsMatching());
    QCOMPARE(complaints(), 5);
    QVERIFY(fileAgrees());
}

void TestKeywordMatching::themesAreFoundWhenAskedFor()
{
    m_document->keepMatched();
    QTest::qWait(20);
    QVERIFY(!m_document->isMatching());
    QSignalSpy told(m_document.get(), &JourneyDocument::commentThemesChanged);
    QVERIFY(!m_document->commentThemes());
    QTRY_VERIFY(m_document->commentThemes());
    QVERIFY(told.size() >= 1);
    const auto of = [&](qint64 comment) {
        const auto themes = m_document->commentThemes();
        return themes ? themes->matcher->themesOf(themes->of(comment)) : std::vector<ThemeId>();
    };
    const ThemeId stuck = CommentedProject::theme(m_document->journey(), u"Stuck"_s);
    QVERIFY(of(1) == std::vector{stuck});
    QVERIFY(of(2).empty());
    setKeywords({u"jam"_s});
    QTRY_VERIFY(of(2) == std::vector{stuck});
    QVERIFY(of(1).empty());
    // Praise does not change complaints, but what comments are about.
    const ThemeId kind = CommentedProject::theme(m_document->journey(), u"Kind"_s);
    perform(edits::setKeywords(m_document->journey(), kind, Language::English, {u"fine"_s}));
    QVERIFY(!m_document->needsMatching());
    QTRY_VERIFY(of(7) == std::vector{kind});
    QVERIFY(CommentedProject::import(*m_document, u"c"_s, {{"Door", u"All fine"_s}}));
    QTRY_VERIFY(of(8) == std::vector{kind});
    perform(edits::renameTheme(m_document->journey(), kind, u"Nice"_s));
    QVERIFY(of(8) == std::vector{kind}); // known at once
    QVERIFY(m_document->commentThemes()->matcher->themes().back().name == u"Nice"_s);
}

/// Not a benchmark: only that it is a matter of seconds, on any machine.
void TestKeywordMatching::manyComments()
{
    std::vector<CommentedProject::Said> said;
    for (int i = 0; i < 50000; ++i)
        said.push_back({.touchpoint = "Door",
                        .text = i % 3 == 0 ? u"The delivery came late and the box was damaged, number %1"_s
                            : i % 3 == 1   ? u"Kargo geç geldi ve kutu ezilmişti, numara %1"_s
                                         : u"بسته دیر رسید و جعبه آسیب دیده بود، شماره %1"_s});
    for (size_t i = 0; i < said.size(); ++i)
        said[i].text = said[i].text.arg(i);
    QVERIFY(CommentedProject::import(*m_document, u"big"_s, said));
    perform(edits::restoreThemes(m_document->journey()));
    setKeywords({u"damag"_s});
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_document->matchKeywords());
    qInfo("matching %d comments took %lld ms", int(said.size()), clock.elapsed());
    QVERIFY(clock.elapsed() < 20000);
    QVERIFY(fileAgrees());
}

QTEST_GUILESS_MAIN(TestKeywordMatching)
#include "test_keywordmatching.moc"
