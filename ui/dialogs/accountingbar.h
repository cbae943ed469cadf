// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/feedback.h"
#include "ui/settings/appearance.h"

#include <QWidget>

namespace milepost {

/// read = imported + duplicate + rejected + blank as one bar: new, known, rejected and blank side by side.
class AccountingBar : public QWidget
{
    Q_OBJECT

public:
    explicit AccountingBar(Appearance &appearance, QWidget *parent = nullptr);

    void setBatch(const ImportBatch &batch);
    void clear();
    /// The same as a sentence: "8,211 records = 7,240 new + ...".
    static QString sentence(const ImportBatch &batch, const LocalText &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    ImportBatch m_batch;
};

} // namespace milepost
