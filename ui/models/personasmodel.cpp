// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/personasmodel.h"

#include <algorithm>

namespace milepost {

PersonasModel::PersonasModel(JourneyDocument &document, const MapId &map, Link link, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_map(map)
    , m_link(std::move(link))
{
    connect(&m_document, &JourneyDocument::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Persona>() || changes.touches<PersonaLink>())
            follow();
    });
    follow();
}

void PersonasModel::follow()
{
    std::vector<Persona> wanted = m_document.journey().personas(m_map);
    const int linked = int(wanted.size());
    std::vector<Persona> others;
    for (const auto &[id, persona] : m_document.journey().all<Persona>()) {
        if (std::ranges::find(wanted, id, &Persona::id) == wanted.end())
            others.push_back(persona);
    }
    std::ranges::stable_sort(others, {}, &Persona::position);
    wanted.insert(wanted.end(), others.begin(), others.end());
    if (wanted == m_personas && linked == m_linked)
        return;
    const bool samePlaces
        = linked == m_linked && std::ranges::equal(wanted, m_personas, {}, &Persona::id, &Persona::id);
    if (samePlaces) {
        m_personas = std::move(wanted);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_personas = std::move(wanted);
    m_linked = linked;
    endResetModel();
}

void PersonasModel::retranslate()
{
    if (!m_personas.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

PersonaId PersonasModel::personaAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_personas[size_t(row)].id : PersonaId();
}

int PersonasModel::rowOf(const PersonaId &persona) const
{
    const auto it = std::ranges::find(m_personas, persona, &Persona::id);
    return it == m_personas.end() ? -1 : int(it - m_personas.begin());
}

int PersonasModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_personas.size());
}

QVariant PersonasModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Persona &persona = m_personas[size_t(index.row())];
    const bool linked = index.row() < m_linked;
    switch (role) {
    case Qt::DisplayRole:
        return persona.name;
    case Qt::ToolTipRole:
        return persona.role;
    case Qt::CheckStateRole:
        return linked ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return linked ? tr("%1, on this map").arg(persona.name) : persona.name;
    default:
        return {};
    }
}

bool PersonasModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    return m_link(personaAt(index.row()), value.toInt() == Qt::Checked);
}

Qt::ItemFlags PersonasModel::flags(const QModelIndex &index) const
{
    return index.isValid()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
        : Qt::NoItemFlags;
}

} // namespace milepost
