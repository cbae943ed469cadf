// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/undo/undostack.h"

#include <QScopedValueRollback>
#include <QUndoCommand>

namespace milepost {

/// One step of the history; it holds nothing but its name.
class UndoStack::StepCommand : public QUndoCommand
{
public:
    StepCommand(UndoStack &stack, const QString &text)
        : QUndoCommand(text)
        , m_stack(stack)
    {
    }

    void undo() override { setObsolete(!m_stack.step(Direction::Back)); }
    void redo() override { setObsolete(!m_stack.step(Direction::Forward)); }

private:
    UndoStack &m_stack;
};

UndoStack::UndoStack(JourneyDocument &document, QObject *parent)
    : QUndoStack(parent)
    , m_document(document)
{
    connect(&m_document, &JourneyDocument::historyChanged, this, &UndoStack::follow);
    rebuild();
}

bool UndoStack::step(Direction direction)
{
    if (m_following)
        return true;
    const QScopedValueRollback stepping(m_stepping, true);
    const Status status = direction == Direction::Back ? m_document.undo() : m_document.redo();
    if (status)
        return true;
    // QUndoStack drops the obsolete command; the history still has it, so read it again once the stack is at
    // rest.
    QMetaObject::invokeMethod(this, &UndoStack::rebuild, Qt::QueuedConnection);
    emit failed(status.error());
    return false;
}

void UndoStack::follow()
{
    if (m_stepping)
        return;
    const History &history = m_document.history();
    const bool pushed
        = history.position() == history.entries().size() && history.position() == size_t(index()) + 1;
    if (!pushed) {
        rebuild();
        return;
    }
    const QScopedValueRollback following(m_following, true);
    push(new StepCommand(*this, history.undoEntry().text));
}

void UndoStack::rebuild()
{
    const QScopedValueRollback following(m_following, true);
    const History &history = m_document.history();
    clear();
    for (const History::Entry &entry : history.entries())
        push(new StepCommand(*this, entry.text));
    setIndex(int(history.position()));
}

} // namespace milepost
