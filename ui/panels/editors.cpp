// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/editors.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QTextOption>
#include <QWheelEvent>

namespace milepost {

SteadyComboBox::SteadyComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SteadyComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

TextArea::TextArea(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    alignText();
}

void TextArea::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignText();
}

/// A plain text edit begins every line on the left, also in a window that runs from right to left.
void TextArea::alignText()
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
}

void TextArea::setStored(const QString &text)
{
    m_stored = text;
    if (toPlainText() != text)
        setPlainText(text);
    setModified(false);
}

QSize TextArea::sizeHint() const
{
    constexpr int lines = 3;
    const int frame = 2 * frameWidth() + int(2 * document()->documentMargin());
    return {120, fontMetrics().lineSpacing() * lines + frame};
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit editingFinished();
}

void TextArea::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        emit editingFinished();
    else if (event->key() == Qt::Key_Escape && isModified())
        setStored(m_stored);
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace milepost
