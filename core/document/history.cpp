// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/history.h"

namespace milepost {

void History::push(QString text, ChangeSet changes)
{
    m_entries.resize(m_done);
    m_entries.push_back({std::move(text), std::move(changes)});
    ++m_done;
}

} // namespace milepost
