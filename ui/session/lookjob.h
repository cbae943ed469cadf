// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/surveylook.h"

#include <QObject>

#include <memory>

class QThread;

namespace milepost {

/// Looks at survey files in a thread of its own, one after the other; the last one asked for counts. Lives in
/// the window's thread, and its signal comes from there.
class LookJob : public QObject
{
    Q_OBJECT

public:
    explicit LookJob(QObject *parent = nullptr);
    /// Waits for a look that is under way.
    ~LookJob() override;

    bool isRunning() const { return m_thread != nullptr; }
    void start(const SurveyInput &input, const DetectOptions &options);

signals:
    /// Not sent for a look that a newer one pushed aside.
    void done(const milepost::SurveyInput &input, const milepost::DetectOptions &options,
              const milepost::Result<milepost::SurveyLook> &look);

private:
    struct Request {
        SurveyInput input;
        DetectOptions options;
    };

    void launch(const Request &request);
    void finish();

    QThread *m_thread = nullptr;
    Request m_current;
    std::optional<Request> m_next;
    std::optional<Result<SurveyLook>> m_look; ///< written by the thread before it ends
};

} // namespace milepost
