// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/feedbackcounter.h"
#include "core/analysis/keywordmatcher.h"
#include "core/document/journeydocument.h"

#include <QObject>
#include <QTimer>

namespace milepost {

/// Looks through all comments for keywords that are being edited, some milliseconds at a time between the
/// window's other work: in how many they occur, in how many those that are stored do, and in which newest
/// ones.
class ThemePreview : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t listed = 30; ///< comments that are named

    /// The document outlives the preview.
    explicit ThemePreview(JourneyDocument &document, QObject *parent = nullptr);

    /// Begins anew. While an import runs it waits for its end.
    void start(const QStringList &stored, const QStringList &edited);
    void stop();
    bool isRunning() const { return m_slices.isActive() || m_waiting; }

    qint64 storedCount() const { return m_storedCount; }
    qint64 editedCount() const { return m_editedCount; }
    /// The numbers of the newest comments with an edited keyword, newest first.
    std::vector<qint64> newest() const;
    /// Finds the edited keywords.
    const KeywordMatcher &matcher() const { return m_matcher; }

signals:
    /// Everything was looked at.
    void finished();

private:
    void look();
    void take(qint64 comment, std::string_view text);

    JourneyDocument &m_document;
    QTimer m_slices;
    FeedbackCounter m_counter; ///< says which comments take part, and when they were written
    KeywordMatcher m_matcher; ///< of the edited keywords
    KeywordMatcher m_both; ///< 1: a stored keyword, 2: an edited one
    size_t m_block = 0; ///< where the last comment was
    qint64 m_last = 0; ///< number of the last comment looked at
    qint64 m_storedCount = 0;
    qint64 m_editedCount = 0;
    std::vector<std::pair<qint32, qint64>> m_newest; ///< day and number, a heap with the oldest in front
    bool m_waiting = false;
};

} // namespace milepost
