// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace milepost {

/// The one place where the window says that something went wrong, or was done: a line above the map that
/// stays until it is closed or the next one comes, with what can be done about it. Plain text only.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Problem, Note, Done };
    struct Action {
        QString name; ///< of its button's object
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &text, Kind kind, const std::vector<Action> &actions = {});
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *m_layout = nullptr;
    QLabel *m_text = nullptr;
    std::vector<QPushButton *> m_actions;
    QToolButton *m_close = nullptr;
};

} // namespace milepost
