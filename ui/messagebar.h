// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace milepost {

/// The one place where the window says that something went wrong, or was done: a line above the map that
/// stays until it is closed or the next one comes. Plain text only.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Problem, Note };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &text, Kind kind);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_text = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace milepost
