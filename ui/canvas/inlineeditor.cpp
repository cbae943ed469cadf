// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/inlineeditor.h"

#include <QKeyEvent>
#include <QTextDocument>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace milepost {

InlineEditor::InlineEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setUndoRedoEnabled(true);
    hide();
}

void InlineEditor::begin(const QString &text, const QString &typed, Lines lines,
                         Qt::LayoutDirection direction)
{
    m_lines = lines;
    m_editing = true;
    setLayoutDirection(direction);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    setPlainText(text);
    selectAll();
    if (!typed.isEmpty())
        insertPlainText(typed);
    show();
    raise();
    setFocus();
}

void InlineEditor::commit(Next next)
{
    if (!m_editing)
        return;
    m_editing = false;
    hide();
    QString text = toPlainText();
    if (m_lines == Lines::One)
        text.replace(u'\n', u' '); // pasted
    emit finished(text.trimmed(), next);
}

void InlineEditor::cancel()
{
    if (!m_editing)
        return;
    m_editing = false;
    hide();
    emit cancelled();
}

bool InlineEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys end the editing; the window's actions of the same keys wait.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2
            || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void InlineEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        cancel();
    } else if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit(Next::AddTouchpoint);
    } else if (enter && event->modifiers().testFlag(Qt::ShiftModifier) && m_lines == Lines::Many) {
        insertPlainText(u"\n"_s);
    } else if (enter || event->key() == Qt::Key_Tab || event->key() == Qt::Key_F2) {
        commit();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void InlineEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A context menu or another window borrows the focus and gives it back.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

} // namespace milepost
