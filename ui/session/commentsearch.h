// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/journeydocument.h"
#include "ui/models/textsearch.h"

#include <QObject>
#include <QTimer>

namespace milepost {

/// Looks through what respondents wrote about a map, a few hundred comments at a time between the window's
/// other work: a year of comments is never read at once.
class CommentSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostHits = 1000; ///< the search ends there

    /// The document outlives the search.
    explicit CommentSearch(JourneyDocument &document, QObject *parent = nullptr);

    /// Begins anew; an empty query only ends what runs. While an import runs the search waits for its end.
    void start(const MapId &map, const QString &query, const LocalText &words);
    void stop();
    bool isRunning() const { return m_slices.isActive() || m_waiting; }
    /// Whether there may be more hits than were given.
    bool isCut() const { return m_hits >= mostHits; }
    const QString &query() const { return m_query; }

signals:
    /// The next hits, in the order in which the comments came in.
    void found(const std::vector<milepost::TextHit> &hits);
    /// Everything was looked at, or mostHits were found, or the file could not be read.
    void finished();

private:
    void look();
    void goOnAfterImport(bool busy);
    void end();

    JourneyDocument &m_document;
    QTimer m_slices;
    MapId m_map;
    QString m_query;
    QString m_folded;
    std::optional<LocalText> m_words;
    qint64 m_last = 0; ///< number of the last comment looked at
    int m_hits = 0;
    bool m_waiting = false;
};

} // namespace milepost
