// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/themepreview.h"

#include <QElapsedTimer>

#include <algorithm>

namespace milepost {

namespace {

constexpr qint64 sliceMilliseconds = 6;
constexpr quint64 storedMark = 1;
constexpr quint64 editedMark = 2;

} // namespace

ThemePreview::ThemePreview(JourneyDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &ThemePreview::look);
    connect(&document, &JourneyDocument::busyChanged, this, [this](bool busy) {
        if (!isRunning())
            return;
        m_waiting = busy;
        busy ? m_slices.stop() : m_slices.start();
    });
}

void ThemePreview::start(const QStringList &stored, const QStringList &edited)
{
    m_counter = FeedbackCounter(m_document.journey(), m_document.columns());
    m_matcher = KeywordMatcher();
    m_both = KeywordMatcher();
    for (const QString &keyword : stored)
        m_both.add(keyword, storedMark);
    for (const QString &keyword : edited) {
        m_both.add(keyword, editedMark);
        m_matcher.add(keyword);
    }
    m_block = 0;
    m_last = 0;
    m_storedCount = 0;
    m_editedCount = 0;
    m_newest.clear();
    m_waiting = m_document.isBusy();
    if (!m_waiting)
        m_slices.start();
}

void ThemePreview::stop()
{
    m_slices.stop();
    m_waiting = false;
}

void ThemePreview::look()
{
    QElapsedTimer clock;
    clock.start();
    std::atomic_bool isEnough = false;
    const auto look = [&](qint64 comment, std::string_view text) {
        take(comment, text);
        m_last = comment;
        isEnough = clock.elapsed() >= sliceMilliseconds;
    };
    const Status status = m_document.file().feedbackStore().forEachComment(m_last, look, &isEnough);
    if (!status && status.error().code == ErrorCode::Cancelled)
        return; // the next slice goes on
    stop();
    emit finished();
}

void ThemePreview::take(qint64 comment, std::string_view text)
{
    const std::vector<FeedbackCounter::Block> &blocks = m_counter.blocks();
    const auto endOf = [](const FeedbackCounter::Block &block) {
        return block.columns->firstComment + qint64(block.columns->comments.size());
    };
    while (m_block < blocks.size() && endOf(blocks[m_block]) <= comment)
        ++m_block;
    if (m_block == blocks.size() || comment < blocks[m_block].columns->firstComment)
        return; // of an import that was taken back
    const quint64 found = m_both.find(text);
    m_storedCount += (found & storedMark) != 0 ? 1 : 0;
    if ((found & editedMark) == 0)
        return;
    ++m_editedCount;
    const BatchColumns &columns = *blocks[m_block].columns;
    m_newest.emplace_back(columns.comments.day[size_t(comment - columns.firstComment)], comment);
    std::push_heap(m_newest.begin(), m_newest.end(), std::greater<>());
    if (m_newest.size() > listed) {
        std::pop_heap(m_newest.begin(), m_newest.end(), std::greater<>());
        m_newest.pop_back();
    }
}

std::vector<qint64> ThemePreview::newest() const
{
    std::vector<std::pair<qint32, qint64>> ordered = m_newest;
    std::sort(ordered.begin(), ordered.end(), std::greater<>());
    std::vector<qint64> numbers;
    for (const auto &[day, number] : ordered)
        numbers.push_back(number);
    return numbers;
}

} // namespace milepost
