// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/command.h"

#include <QAbstractListModel>

#include <optional>

namespace milepost {

/// The commands that fit what was typed, the likeliest first: every word must be found in text or menu,
/// folded as search folds.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, KeysRole };

    explicit CommandModel(std::vector<Command> commands, QObject *parent = nullptr);

    void setQuery(const QString &query);
    /// Null for an invalid index, or when the action is gone.
    QAction *actionAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        Command command;
        QString text; ///< folded
        QString path; ///< folded
    };

    /// Smaller is better; nothing when it does not fit.
    static std::optional<int> rank(const Entry &entry, const QStringList &words);

    std::vector<Entry> m_entries;
    std::vector<size_t> m_shown; ///< indexes into m_entries
};

} // namespace milepost
