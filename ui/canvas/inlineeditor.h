// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace milepost {

/// A text field over the map in which a title or a cell is edited. It ends exactly once, with finished() or
/// cancelled(), and is then hidden.
class InlineEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Lines {
        One, ///< a title
        Many, ///< Shift+Enter breaks the line
    };
    enum class Next { Nothing, AddTouchpoint, Forward, Backward };

    explicit InlineEditor(QWidget *parent);

    /// Shows the text for editing, selected; `typed` replaces it at once.
    void begin(const QString &text, const QString &typed, Lines lines, Qt::LayoutDirection direction);
    /// Over this rectangle of the parent, as large as the text needs and inside the parent.
    void setPlace(const QRect &place);
    bool isEditing() const { return m_editing; }
    /// A new line at the end of what is being edited, which is then no longer selected.
    void appendLine();
    /// As a click outside does.
    void commit(Next next = Next::Nothing);
    void cancel();

signals:
    void finished(const QString &text, milepost::InlineEditor::Next next);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void end();
    void fit();

    QRect m_place;
    bool m_editing = false;
    Lines m_lines = Lines::One;
};

} // namespace milepost
