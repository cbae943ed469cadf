// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/journeydocument.h"

#include <QUndoStack>

namespace milepost {

/// QUndoStack's actions and view over core's history: each command only tells the document to step back or
/// forth. Whatever happens to the history, also behind the stack's back, the stack follows.
class UndoStack : public QUndoStack
{
    Q_OBJECT

public:
    /// The document outlives the stack.
    explicit UndoStack(JourneyDocument &document, QObject *parent = nullptr);

signals:
    /// A step could not be taken because the store refused; it stays on the history and may be tried again.
    void failed(const milepost::Error &error);

private:
    class StepCommand;
    enum class Direction { Back, Forward };

    /// False when the document refused.
    bool step(Direction direction);
    void follow();
    void rebuild();

    JourneyDocument &m_document;
    bool m_stepping = false; ///< a command is telling the document to step
    bool m_following = false; ///< the stack copies what the document did: commands do nothing
};

} // namespace milepost
