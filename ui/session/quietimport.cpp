// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/quietimport.h"

namespace milepost {

QuietImport::QuietImport(JourneyDocument &document, const MapId &map, QObject *parent)
    : QObject(parent)
    , m_draft(document, map)
{
    connect(&m_draft, &ImportDraft::looked, this, &QuietImport::onLooked);
    connect(&m_draft, &ImportDraft::checked, this, &QuietImport::onChecked);
    connect(&m_draft.job(), &ImportJob::imported, this, &QuietImport::onImported);
    connect(&m_draft.job(), &ImportJob::progressed, this, [this](double share) {
        if (m_isRunning && m_draft.job().kind() == ImportJob::Kind::Import)
            emit progressed(m_path, share);
    });
}

void QuietImport::start(const QString &path)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_path = path;
    m_draft.open(path);
}

void QuietImport::giveUp()
{
    if (!std::exchange(m_isRunning, false))
        return;
    emit needsPerson(m_path);
}

void QuietImport::onLooked(const Status &status)
{
    if (!status || !m_draft.isSettled())
        giveUp();
}

void QuietImport::onChecked()
{
    if (!m_isRunning || m_draft.isChecking())
        return;
    const auto &outcome = m_draft.outcome();
    if (m_draft.canImport()) {
        if (m_draft.import())
            emit progressed(m_path, 0);
        else
            giveUp();
    } else if (outcome && outcome->questions.empty() && m_draft.obstacle().isEmpty()) {
        m_isRunning = false;
        emit nothingNew(m_path);
    } else {
        giveUp();
    }
}

void QuietImport::onImported(const Result<ImportOutcome> &outcome)
{
    if (!outcome || !outcome->questions.empty()) {
        giveUp();
        return;
    }
    m_isRunning = false;
    emit imported(m_path, *outcome);
}

} // namespace milepost
