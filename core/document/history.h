// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/change.h"

#include <QString>

#include <vector>

namespace milepost {

/// The stack of change sets of this session, without limit (decisions.md 10). It knows nothing of files or
/// views: the document applies what it hands out.
class History
{
public:
    struct Entry {
        QString text; ///< what was done, for the Edit menu: "Rename touchpoint"
        ChangeSet changes;
    };

    /// Everything that was undone is forgotten.
    void push(QString text, ChangeSet changes);

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_entries.size(); }
    /// The next to undo or redo; only when canUndo() or canRedo().
    const Entry &undoEntry() const { return m_entries[m_done - 1]; }
    const Entry &redoEntry() const { return m_entries[m_done]; }
    void stepBack() { --m_done; }
    void stepForward() { ++m_done; }

    const std::vector<Entry> &entries() const { return m_entries; }
    size_t position() const { return m_done; }

private:
    std::vector<Entry> m_entries;
    size_t m_done = 0;
};

} // namespace milepost
