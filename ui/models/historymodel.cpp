// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historymodel.h"

#include <algorithm>

namespace milepost {

HistoryModel::HistoryModel(JourneyDocument &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    connect(&m_document, &JourneyDocument::historyChanged, this, &HistoryModel::follow);
    follow();
}

void HistoryModel::follow()
{
    const std::vector<History::Entry> &entries = m_document.history().entries();
    const int wanted = int(entries.size());
    int same = 0;
    while (same < wanted && same < int(m_texts.size()) && m_texts[same] == entries[size_t(same)].text)
        ++same;
    // Row 0 is the beginning: step i stands in row i + 1.
    if (const int last = int(m_texts.size()); same < last) {
        beginRemoveRows({}, same + 1, last);
        m_texts.resize(same);
        m_position = std::min(m_position, same);
        endRemoveRows();
    }
    if (same < wanted) {
        beginInsertRows({}, same + 1, wanted);
        for (int i = same; i < wanted; ++i)
            m_texts.append(entries[size_t(i)].text);
        endInsertRows();
    }
    const int before = m_position;
    m_position = int(m_document.history().position());
    if (before != m_position)
        emit dataChanged(index(std::min(before, m_position)), index(std::max(before, m_position)));
}

void HistoryModel::retranslate()
{
    emit dataChanged(index(0), index(0));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_texts.size()) + 1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool done = index.row() <= m_position;
    const QString text = index.row() == 0 ? tr("As it was opened") : m_texts[index.row() - 1];
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        if (index.row() == m_position)
            return tr("%1, the present state").arg(text);
        return done ? text : tr("%1, undone").arg(text);
    case DoneRole:
        return done;
    default:
        return {};
    }
}

} // namespace milepost
