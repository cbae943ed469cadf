// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/inlineeditor.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int smallestWidth = 144; // enough for two words, also when the map is zoomed far out
constexpr int largestWidth = 360;
constexpr int largestHeight = 160; // from here on the text scrolls
constexpr int roomMargin = 4;

} // namespace

InlineEditor::InlineEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(false); // Tab ends the editing and goes on in the map
    setUndoRedoEnabled(true);
    connect(this, &QPlainTextEdit::textChanged, this, &InlineEditor::fit);
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
    option.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
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

void InlineEditor::appendLine()
{
    moveCursor(QTextCursor::End);
    if (m_lines == Lines::Many && !toPlainText().isEmpty())
        insertPlainText(u"\n"_s);
}

void InlineEditor::setPlace(const QRect &place)
{
    m_place = place;
    fit();
}

void InlineEditor::fit()
{
    if (!m_editing || m_place.isNull())
        return;
    const QRect room = parentWidget()->rect().adjusted(roomMargin, roomMargin, -roomMargin, -roomMargin);
    const int width = std::min(std::clamp(m_place.width(), smallestWidth, largestWidth), room.width());
    resize(width, height());
    qreal text = 2 * document()->documentMargin();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += blockBoundingRect(block).height();
    const int frame = height() - viewport()->height();
    const int wanted = std::max(m_place.height(), int(std::ceil(text)) + frame);
    const int height = std::min({wanted, largestHeight, room.height()});
    setVerticalScrollBarPolicy(wanted > height ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setGeometry(std::clamp(m_place.left(), room.left(), room.right() + 1 - width),
                std::clamp(m_place.top(), room.top(), room.bottom() + 1 - height), width, height);
}

void InlineEditor::end()
{
    m_editing = false;
    m_place = {};
    // Given back before hiding: Qt would pass the focus on as Tab does, which on the map selects the next
    // touchpoint. Where the user has put the focus elsewhere it stays there.
    if (window()->focusWidget() == this)
        parentWidget()->setFocus();
    hide();
}

void InlineEditor::commit(Next next)
{
    if (!m_editing)
        return;
    end();
    QString text = toPlainText();
    if (m_lines == Lines::One)
        text.replace(u'\n', u' '); // pasted
    emit finished(text.trimmed(), next);
}

void InlineEditor::cancel()
{
    if (!m_editing)
        return;
    end();
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
    } else if (event->key() == Qt::Key_Tab) {
        commit(Next::Forward);
    } else if (event->key() == Qt::Key_Backtab) {
        commit(Next::Backward);
    } else if (enter || event->key() == Qt::Key_F2) {
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
