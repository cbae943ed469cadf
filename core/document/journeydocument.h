// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/commentmatching.h"
#include "core/document/history.h"
#include "core/store/sqlite/projectfile.h"

#include <QObject>

#include <memory>

namespace milepost {

/// The open project: the journey in memory, equal to what the file holds, and the only road to change it.
/// Store first, then memory, then changed(); there is no dirty flag because nothing is ever unsaved.
class JourneyDocument : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<JourneyDocument>> create(const QString &path, const Journey &initial);
    static Result<std::unique_ptr<JourneyDocument>> open(const QString &path, OpenMode mode);
    ~JourneyDocument() override;

    QString path() const;
    bool isReadOnly() const;
    const Journey &journey() const { return m_journey; }
    const FeedbackColumns &columns() const { return m_columns; }
    const History &history() const { return m_history; }
    /// What looks through the comments gives way (see keepMatched()).
    ProjectFile &file();

    /// Applies and puts the change set on the history under that text. An empty set does nothing. On an Error
    /// nothing has changed: Busy while an import runs, Invalid when it does not fit, Io or Locked when the
    /// store refuses.
    Status perform(const QString &text, const ChangeSet &changes);
    Status undo();
    Status redo();

    /// While an import runs the store belongs to its thread, and edits answer Busy (decisions.md 11).
    bool isBusy() const { return m_busy; }
    Status beginImport();
    /// Takes the finished import into memory and onto the history as one undoable step under that text. The
    /// import is on disk by then; an Error says that it could not be read back.
    Status endImport(const QString &text, const ImportTransaction::Finished &finished,
                     const ChangeSet &changes);
    /// The import failed or was cancelled; nothing was stored.
    void abandonImport();

    /// Hides or shows an import's responses and the touchpoints it made, as one step.
    Status setBatchActive(BatchId batch, bool active, const QString &text);

    /// Whether the file's complaints come from other keywords than the project's: keywords were edited, or
    /// the program ended before their comments were matched.
    bool needsMatching() const;
    /// Matches them now, if they need it; on return it is done.
    Status matchKeywords();
    /// From now on they are matched in the background whenever they need it. Nobody waits for that: edits,
    /// imports and readers of the file go first, and it begins again afterwards.
    void keepMatched() { m_matching->enable(); }
    bool isMatching() const { return m_matching->isRunning(); }
    /// Which themes every comment is about; null until it is known (commentThemesChanged()), which the first
    /// call begins to find out once keepMatched() was called.
    std::shared_ptr<const CommentThemes> commentThemes() { return m_matching->themes(); }

signals:
    /// After the fact; the change set is what happened, also on undo and redo.
    void changed(const milepost::ChangeSet &changes);
    /// Responses were added, hidden or shown.
    void feedbackChanged();
    void historyChanged();
    void busyChanged(bool busy);
    void matchingChanged(bool running);
    void matchingProgressed(double share);
    void matchingFailed(const milepost::Error &error);
    void commentThemesChanged();

private:
    JourneyDocument(std::unique_ptr<ProjectFile> file, Journey journey, FeedbackColumns columns,
                    QByteArray matchedWith);
    Status refusal() const;
    Status applyToStoreAndMemory(const ChangeSet &changes);
    CommentMatching::Project matchedProject();
    qint64 lastComment() const;
    void takeMatched(const QByteArray &fingerprint);
    void setBusy(bool busy);
    bool isUsedByAnotherBatch(const TouchpointId &touchpoint, BatchId batch) const;

    std::unique_ptr<ProjectFile> m_file;
    Journey m_journey;
    FeedbackColumns m_columns;
    History m_history;
    QByteArray m_matchedWith; ///< fingerprint of the keywords that the file's complaints come from
    QByteArray m_keywords; ///< of those the project has
    bool m_busy = false;
    std::unique_ptr<CommentMatching> m_matching; // last: it works with all of the above
};

} // namespace milepost
