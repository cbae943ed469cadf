// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/commentsearch.h"

#include "core/base/textfold.h"

namespace milepost {

namespace {

constexpr int commentsAtOnce = 500; // a few milliseconds

} // namespace

CommentSearch::CommentSearch(JourneyDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &CommentSearch::look);
    connect(&document, &JourneyDocument::busyChanged, this, &CommentSearch::goOnAfterImport);
}

void CommentSearch::start(const MapId &map, const QString &query, const LocalText &words)
{
    stop();
    m_map = map;
    m_query = query;
    m_folded = foldText(query);
    m_words = words;
    m_last = 0;
    m_hits = 0;
    if (m_folded.isEmpty())
        return;
    m_waiting = m_document.isBusy();
    if (!m_waiting)
        m_slices.start();
}

void CommentSearch::stop()
{
    m_slices.stop();
    m_waiting = false;
}

void CommentSearch::goOnAfterImport(bool busy)
{
    if (!isRunning())
        return;
    m_waiting = busy;
    if (busy)
        m_slices.stop();
    else
        m_slices.start();
}

void CommentSearch::end()
{
    stop();
    emit finished();
}

void CommentSearch::look()
{
    const Result<CommentsPage> page = m_document.file().feedbackStore().commentsAfter(m_last, commentsAtOnce);
    if (!page)
        return end();
    std::vector<TextHit> hits;
    for (const StoredComment &stored : page->comments) {
        m_last = stored.id;
        std::optional<TextHit> hit = searchComment(m_document.journey(), m_map, stored, m_folded, *m_words);
        if (!hit)
            continue;
        hits.push_back(std::move(*hit));
        if (++m_hits == mostHits)
            break;
    }
    if (!hits.empty())
        emit found(hits);
    if (page->atEnd || isCut())
        end();
}

} // namespace milepost
