// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace milepost {

/// Plain wrapped text at the leading edge of the window's language. A QLabel goes by its text: file names and
/// numbers would stand on the left of a Persian column.
class LeadingLabel : public QLabel
{
    Q_OBJECT

public:
    /// `kind` as in the style sheet; may be empty.
    explicit LeadingLabel(QWidget *parent = nullptr, const QString &kind = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();
};

} // namespace milepost
