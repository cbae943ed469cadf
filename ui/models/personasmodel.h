// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/journeydocument.h"

#include <QAbstractListModel>

#include <functional>

namespace milepost {

/// The personas of the project: those of the map first, in its order and checked, the others after them.
class PersonasModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Puts a persona on the map or takes it off; answers whether it was done.
    using Link = std::function<bool(const PersonaId &, bool linked)>;

    /// The document outlives the model.
    PersonasModel(JourneyDocument &document, const MapId &map, Link link, QObject *parent = nullptr);

    PersonaId personaAt(int row) const;
    /// -1 when there is none.
    int rowOf(const PersonaId &persona) const;
    /// How many are on the map: they are the first rows.
    int linkedCount() const { return m_linked; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();

    JourneyDocument &m_document;
    MapId m_map;
    Link m_link;
    std::vector<Persona> m_personas;
    int m_linked = 0;
};

} // namespace milepost
