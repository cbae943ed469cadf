// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/importjob.h"

#include <QFileInfo>
#include <QThread>

namespace milepost {

ImportJob::ImportJob(JourneyDocument &document, const MapId &map, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_map(map)
{
}

ImportJob::~ImportJob()
{
    if (!m_thread)
        return;
    m_next.reset();
    m_cancelled = true;
    m_thread->disconnect(this);
    m_thread->wait();
    // An import that came through all the same is on disk: the document takes it in.
    if (m_kind == Kind::Import && m_outcome && *m_outcome && (*m_outcome)->questions.empty())
        (void)m_document.endImport(tr("Import survey"), (*m_outcome)->finished, (*m_outcome)->changes)
            .has_value();
    else
        m_document.abandonImport();
    delete m_thread;
}

Status ImportJob::start(Kind kind, const SurveyInput &input, const Mapping &mapping)
{
    Request request{kind, input, mapping};
    if (!m_thread)
        return launch(std::move(request));
    if (m_kind == Kind::Import)
        return Error{ErrorCode::Busy, tr("An import is running."), {}};
    m_cancelled = true;
    m_next = std::move(request);
    return {};
}

void ImportJob::cancel()
{
    m_next.reset();
    m_cancelled = true;
}

Status ImportJob::launch(Request request)
{
    if (const Status begun = m_document.beginImport(); !begun)
        return begun;
    m_kind = request.kind;
    m_cancelled = false;
    m_permille = 0;
    m_outcome.reset();
    ImportProgress progress;
    progress.cancelled = &m_cancelled;
    progress.report = [this](double share) {
        // Said in steps that can be seen, not once per chunk.
        const int permille = int(share * 1000);
        if (m_permille.exchange(permille) != permille)
            QMetaObject::invokeMethod(
                this, [this] { emit progressed(m_permille / 1000.0); }, Qt::QueuedConnection);
    };
    // The document is Busy until the thread ends: journey and segments cannot change, the store is the
    // thread's.
    const auto work = [this, request = std::move(request), progress = std::move(progress)] {
        m_outcome.emplace(
            request.input.import(request.mapping, m_document.journey(), m_map, m_document.columns().segments,
                                 m_document.file().feedbackStore(), request.kind == Kind::DryRun, progress));
    };
    m_thread = QThread::create(work);
    connect(m_thread, &QThread::finished, this, &ImportJob::finish, Qt::QueuedConnection);
    m_thread->start();
    emit runningChanged(true);
    return {};
}

void ImportJob::finish()
{
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    Result<ImportOutcome> outcome = std::move(*m_outcome);
    m_outcome.reset();
    const bool stored = m_kind == Kind::Import && outcome && outcome->questions.empty();
    if (stored) {
        const Status taken = m_document.endImport(tr("Import “%1”").arg(QFileInfo(outcome->file).fileName()),
                                                  outcome->finished, outcome->changes);
        if (!taken)
            outcome = taken.error();
    } else {
        m_document.abandonImport();
    }
    if (m_next) {
        Request next = std::move(*m_next);
        m_next.reset();
        const Kind kind = next.kind;
        const Status launched = launch(std::move(next));
        if (launched)
            return;
        outcome = launched.error();
        m_kind = kind;
    }
    emit runningChanged(false);
    if (m_kind == Kind::Import)
        emit imported(outcome);
    else
        emit checked(outcome);
}

} // namespace milepost
