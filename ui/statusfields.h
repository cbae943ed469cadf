// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace milepost {

/// The fields of the status bar: saved, responses shown of all, the filter in words, evidence
/// coverage, zoom.
class StatusFields : public QObject
{
    Q_OBJECT

public:
    /// Bar and appearance outlive the fields.
    StatusFields(QStatusBar &bar, Appearance &appearance);

    /// Null: no project is open.
    void show(MapSession *session);
    void setZoom(qreal zoom);

private:
    Appearance &m_appearance;
    QLabel *m_saved = nullptr;
    QLabel *m_responses = nullptr;
    QLabel *m_filter = nullptr;
    QLabel *m_evidence = nullptr;
    QLabel *m_zoom = nullptr;
};

} // namespace milepost
