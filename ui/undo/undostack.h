// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/journeydocument.h"

#include <QUndoStack>

namespace milepost {

/// QUndoStack's actions and view over core's history: each command only tells the document to step back or forth.
class UndoStack : public QUndoStack
{
    Q_OBJECT

public:
    /// The document outlives the stack.
    explicit UndoStack(JourneyDocument &document, QObject *parent = nullptr);

signals:
    /// A step could not be taken (store refused); the command is gone from the stack.
    void failed(const milepost::Error &error);

private:
    void follow();

    JourneyDocument &m_document;
    bool m_stepping = false;
};

} // namespace milepost
