// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/journeydocument.h"

#include <QAbstractListModel>

namespace milepost {

/// The steps of this session, oldest first, under a first row for the state in which the project was opened.
/// What is undone stays in the list until something else is done.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DoneRole = Qt::UserRole }; ///< whether the step is part of the present state

    /// The document outlives the model.
    explicit HistoryModel(JourneyDocument &document, QObject *parent = nullptr);

    /// The row of the present state: as many steps are done.
    int currentRow() const { return m_position; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void follow();

    JourneyDocument &m_document;
    QStringList m_texts;
    int m_position = 0;
};

} // namespace milepost
