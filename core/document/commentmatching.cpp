// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/commentmatching.h"

#include <QThread>

namespace milepost {

namespace {

constexpr int pauseMilliseconds = 120; ///< after somebody took the store: they often do so several times

void keep(std::vector<quint64> &bits, qint64 comment, quint64 found)
{
    if (size_t(comment) > bits.size())
        bits.resize(size_t(comment));
    bits[size_t(comment) - 1] = found;
}

} // namespace

struct CommentMatching::Outcome {
    std::optional<QByteArray> fingerprint; ///< comments were matched anew
    std::shared_ptr<CommentThemes> themes = std::make_shared<CommentThemes>();
    Status status;
};

CommentMatching::CommentMatching(Project project, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
{
    m_again.setSingleShot(true);
    m_again.setInterval(pauseMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &CommentMatching::launch);
}

CommentMatching::~CommentMatching()
{
    if (!m_thread)
        return;
    m_cancelled = true;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

void CommentMatching::enable()
{
    m_enabled = true;
    look();
}

void CommentMatching::giveWay()
{
    // Also asked from an import's thread, which has the store to itself: nothing runs then.
    if (!m_thread)
        return;
    m_cancelled = true;
    m_thread->wait();
}

void CommentMatching::stop()
{
    giveWay();
    finish();
}

void CommentMatching::look()
{
    if (!m_enabled)
        return;
    m_hasFailed = false;
    const bool knew = m_themes != nullptr;
    auto matcher = std::make_shared<const ThemeMatcher>(m_project.journey());
    const bool findsTheSame = m_matcher && m_matcher->isSameAs(*matcher);
    m_matcher = std::move(matcher);
    if (m_themes && findsTheSame && m_themes->bits.size() >= size_t(m_project.lastComment())) {
        // A name may have changed.
        auto renamed = std::make_shared<CommentThemes>(*m_themes);
        renamed->matcher = m_matcher;
        m_themes = std::move(renamed);
    } else {
        m_themes.reset();
        // What runs looks for other keywords than those that are wanted now.
        m_cancelled = m_thread != nullptr;
    }
    if (knew)
        emit themesChanged();
    if (!m_thread)
        launch();
}

std::shared_ptr<const CommentThemes> CommentMatching::themes()
{
    if (!m_wanted) {
        m_wanted = true;
        if (!m_thread)
            m_again.start(0);
    }
    return m_themes;
}

bool CommentMatching::knowsThemes()
{
    return m_themes != nullptr;
}

void CommentMatching::launch()
{
    if (!m_enabled || m_thread || m_hasFailed || !m_project.mayRun())
        return;
    const bool matches = m_project.needsMatching();
    if (!matches && (!m_wanted || knowsThemes()))
        return;
    if (!m_matcher)
        m_matcher = std::make_shared<const ThemeMatcher>(m_project.journey());
    m_cancelled = false;
    m_permille = 0;
    m_outcome = std::make_unique<Outcome>();
    m_outcome->themes->matcher = m_matcher;
    if (matches)
        m_outcome->fingerprint = keywordFingerprint(m_project.journey());
    const auto report = [this](double share) {
        // Said in steps that can be seen.
        const int permille = int(share * 1000);
        if (m_permille.exchange(permille) != permille)
            QMetaObject::invokeMethod(
                this, [this] { emit progressed(m_permille / 1000.0); }, Qt::QueuedConnection);
    };
    const auto work = [this, report, &store = m_project.store(), outcome = m_outcome.get(),
                       last = m_project.lastComment()] {
        const ThemeMatcher &matcher = *outcome->themes->matcher;
        KeywordMatcher::Memory words;
        std::vector<quint64> &bits = outcome->themes->bits;
        bits.resize(size_t(last));
        if (outcome->fingerprint) {
            const auto occursIn = [&](qint64 comment, std::string_view text) {
                keep(bits, comment, matcher.find(text, &words));
                return (bits[size_t(comment) - 1] & matcher.problems()) != 0;
            };
            const Result<qint64> changed = store.matchKeywords({.fingerprint = *outcome->fingerprint,
                                                                .occursIn = occursIn,
                                                                .report = report,
                                                                .cancelled = &m_cancelled});
            outcome->status = changed ? Status() : Status(changed.error());
        } else {
            const auto take = [&](qint64 comment, std::string_view text) {
                keep(bits, comment, matcher.find(text, &words));
                report(double(comment) / double(std::max<qint64>(1, last)));
            };
            outcome->status = store.forEachComment(0, take, &m_cancelled);
        }
    };
    m_thread = QThread::create(work);
    connect(m_thread, &QThread::finished, this, &CommentMatching::finish, Qt::QueuedConnection);
    m_thread->start(QThread::LowPriority);
    emit runningChanged(true);
}

void CommentMatching::finish()
{
    // Told late of a thread that stop() has dealt with: there is none, or the next one.
    if (!m_thread || !m_thread->isFinished())
        return;
    m_thread->deleteLater();
    m_thread = nullptr;
    const std::unique_ptr<Outcome> outcome = std::move(m_outcome);
    const Status &status = outcome->status;
    const bool isCancelled = !status && status.error().code == ErrorCode::Cancelled;
    if (status) {
        // What is in the file is there, whatever has been edited meanwhile.
        if (outcome->fingerprint)
            emit matched(*outcome->fingerprint);
        const bool isCurrent = m_matcher->isSameAs(*outcome->themes->matcher)
            && outcome->themes->bits.size() >= size_t(m_project.lastComment());
        if (isCurrent) {
            outcome->themes->matcher = m_matcher;
            m_themes = outcome->themes;
            emit themesChanged();
        }
    } else if (!isCancelled) {
        m_hasFailed = true;
        emit failed(status.error());
    }
    emit runningChanged(false);
    m_again.start(isCancelled ? pauseMilliseconds : 0);
}

Result<CommentThemes> findCommentThemes(const Journey &journey, FeedbackStore &store)
{
    CommentThemes themes;
    const auto matcher = std::make_shared<const ThemeMatcher>(journey);
    themes.matcher = matcher;
    const Status status = store.forEachComment(
        0, [&](qint64 comment, std::string_view text) { keep(themes.bits, comment, matcher->find(text)); },
        nullptr);
    return status ? Result<CommentThemes>(std::move(themes)) : Result<CommentThemes>(status.error());
}

} // namespace milepost
