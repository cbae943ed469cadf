// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/journeydocument.h"
#include "ui/session/surveyinput.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

namespace milepost {

/// Runs one import, or its dry run, in a thread of its own: the window stays alive, the document answers Busy
/// meanwhile. Lives in the window's thread; every signal comes from there.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    enum class Kind { DryRun, Import };

    /// The document outlives the job.
    ImportJob(JourneyDocument &document, const MapId &map, QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~ImportJob() override;

    bool isRunning() const { return m_thread != nullptr; }
    Kind kind() const { return m_kind; }

    /// Cancels a running dry run and starts once it has ended; an import is never pushed aside (Busy).
    Status start(Kind kind, const SurveyInput &input, const Mapping &mapping);
    /// The import stops at its next chunk, and stores nothing.
    void cancel();

signals:
    void progressed(double share);
    /// A dry run ended: what an import would do. Not sent for one that a newer one pushed aside.
    void checked(const milepost::Result<milepost::ImportOutcome> &outcome);
    /// An import ended; it is on disk and in the document, or failed and stored nothing.
    void imported(const milepost::Result<milepost::ImportOutcome> &outcome);
    void runningChanged(bool running);

private:
    struct Request {
        Kind kind = Kind::DryRun;
        SurveyInput input;
        Mapping mapping;
    };

    Status launch(Request request);
    void finish();

    JourneyDocument &m_document;
    MapId m_map;
    QThread *m_thread = nullptr;
    Kind m_kind = Kind::DryRun;
    std::atomic_bool m_cancelled = false;
    std::atomic_int m_permille = 0;
    std::optional<Result<ImportOutcome>> m_outcome; ///< written by the thread before it ends
    std::optional<Request> m_next;
};

} // namespace milepost
