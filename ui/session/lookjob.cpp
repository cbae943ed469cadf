// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/lookjob.h"

#include <QThread>

namespace milepost {

LookJob::LookJob(QObject *parent)
    : QObject(parent)
{
}

LookJob::~LookJob()
{
    if (!m_thread)
        return;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

void LookJob::start(const SurveyInput &input, const DetectOptions &options)
{
    if (m_thread)
        m_next = Request{input, options};
    else
        launch({input, options});
}

void LookJob::launch(const Request &request)
{
    m_current = request;
    m_look.reset();
    m_thread = QThread::create(
        [this, request] { m_look.emplace(SurveyLook::at(request.input, request.options)); });
    connect(m_thread, &QThread::finished, this, &LookJob::finish, Qt::QueuedConnection);
    m_thread->start();
}

void LookJob::finish()
{
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    if (m_next) {
        const Request next = *std::exchange(m_next, std::nullopt);
        launch(next);
        return;
    }
    const Result<SurveyLook> look = std::move(*m_look);
    m_look.reset();
    emit done(m_current.input, m_current.options, look);
}

} // namespace milepost
