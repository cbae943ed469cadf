// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/storedrows.h"

#include <algorithm>
#include <utility>

namespace milepost {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

Status StoredRows::prepare(Connection &connection, const QByteArray &select)
{
    return prepareInto(m_select, connection, select);
}

Result<BufferedRow> StoredRows::find(qint64 rowid, StepQueue &queue)
{
    Window *window = &m_windows[m_current];
    if (!window->has(rowid)) {
        const bool goesOn = window->rows.size() > 0 && rowid == window->end();
        Window &ahead = m_windows[1 - m_current];
        if (goesOn && ahead.step != 0) {
            if (Status status = queue.waitFor(std::exchange(ahead.step, 0)); !status)
                return status.error();
            m_current = 1 - m_current;
            window = &ahead;
        } else {
            // Few rows are read for a single one, more and more while a walk goes on.
            m_count = goesOn ? std::min(2 * m_count, manyRows) : 1;
            if (Status status = queue.waitForAll(); !status)
                return status.error();
            ahead.step = 0;
            if (Status status = read(*window, rowid, m_count); !status)
                return status.error();
        }
        if (!window->has(rowid))
            return damagedFile("batch_data");
        if (m_count == manyRows)
            readAhead(queue);
    }
    return BufferedRow{&window->rows, &window->rows.row(size_t(rowid - window->first))};
}

/// The rows behind the current ones.
void StoredRows::readAhead(StepQueue &queue)
{
    Window &ahead = m_windows[1 - m_current];
    ahead.step = queue.post(
        [this, &ahead, first = m_windows[m_current].end()] { return read(ahead, first, manyRows); });
}

/// At most `count` rows, up to the first id that is missing.
Status StoredRows::read(Window &window, qint64 first, size_t count)
{
    window.first = first;
    window.rows.clear();
    m_select->reset();
    m_select->bind(1, first);
    while (window.rows.size() < count && !window.rows.isFull()) {
        const Result<bool> row = m_select->step();
        if (!row)
            return row.error();
        if (!*row || m_select->integer(0) != window.end())
            break;
        const QByteArray responseId = m_select->borrowedBytes(1);
        const QByteArray body = m_select->borrowedBytes(2);
        const QByteArray respondent = m_select->borrowedBytes(5);
        const QByteArray when = m_select->borrowedBytes(6);
        RowBuffer::Row &added = window.rows.add(
            {.when = viewOf(when), .responseId = viewOf(responseId), .respondent = viewOf(respondent)},
            viewOf(body), TargetIndex(m_select->integer(3)));
        added.metric = quint8(m_select->integer(4));
        added.score = qint8(m_select->integer(7));
        if (!m_select->isNull(8))
            added.day = qint32(m_select->integer(8));
    }
    // What is written next is not to run into an open walk.
    m_select->reset();
    return {};
}

} // namespace milepost
