// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/commentthemes.h"
#include "core/store/store.h"

#include <QObject>
#include <QTimer>

#include <atomic>

class QThread;

namespace milepost {

/// Looks through all comments for keywords in a thread of its own: matches them anew when the file's
/// complaints come from other keywords than the project has, and finds out which themes each is about when
/// somebody wants to know. It is never in anybody's way: whoever needs the store takes it back (giveWay()),
/// and what was not done begins again a little later.
class CommentMatching : public QObject
{
    Q_OBJECT

public:
    /// What the matching needs to know about its document, asked in the document's thread.
    struct Project {
        std::function<const Journey &()> journey;
        std::function<FeedbackStore &()> store; ///< without giving way
        std::function<bool()> mayRun; ///< no import has the store
        std::function<bool()> needsMatching;
        std::function<qint64()> lastComment; ///< the highest number of a comment
    };

    explicit CommentMatching(Project project, QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~CommentMatching() override;

    /// From now on it begins by itself when there is something to do.
    void enable();
    bool isRunning() const { return m_thread != nullptr; }
    /// Ends what runs, so that the store is free for this thread.
    void giveWay();
    /// The same for another thread: what has been found is taken in at once.
    void stop();
    /// Keywords, comments or the store's owner changed: begins, or begins anew, if there is something to do.
    void look();

    /// Null until they are known, and while they are out of date; from the first call on they are kept up.
    std::shared_ptr<const CommentThemes> themes();

signals:
    void progressed(double share);
    void runningChanged(bool running);
    /// All comments carry now what the keywords with that fingerprint find.
    void matched(const QByteArray &fingerprint);
    /// themes() says something else.
    void themesChanged();
    void failed(const milepost::Error &error);

private:
    struct Outcome;

    bool knowsThemes();
    void launch();
    void finish();

    Project m_project;
    QTimer m_again;
    QThread *m_thread = nullptr;
    std::atomic_bool m_cancelled = false;
    std::atomic_int m_permille = 0;
    std::unique_ptr<Outcome> m_outcome; ///< written by the thread before it ends
    std::shared_ptr<const ThemeMatcher> m_matcher; ///< of the journey as it is; null: not made yet
    std::shared_ptr<const CommentThemes> m_themes;
    bool m_enabled = false;
    bool m_wanted = false; ///< somebody asked for the themes
    bool m_hasFailed = false; ///< it is not tried again until something changes
};

/// The themes of all comments, found at once.
Result<CommentThemes> findCommentThemes(const Journey &journey, FeedbackStore &store);

} // namespace milepost
