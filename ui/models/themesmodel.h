// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/themecounts.h"
#include "core/document/journeydocument.h"

#include <QAbstractListModel>

#include <functional>

namespace milepost {

/// The themes of comments in their order, renamed in place, each with the number of comments about it. It
/// only asks for edits; what changed comes back from the document.
class ThemesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< ThemeKind as int
        CountRole, ///< qint64; nothing while it is not known
    };

    /// Renames a theme and answers whether it was done.
    using Rename = std::function<bool(const ThemeId &, const QString &name)>;

    /// The document outlives the model.
    ThemesModel(JourneyDocument &document, Rename rename, QObject *parent = nullptr);

    /// Nothing: they are not known.
    void setCounts(const std::optional<ThemeCounts> &counts);

    ThemeId themeAt(int row) const;
    /// -1 when there is none.
    int rowOf(const ThemeId &theme) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();

    JourneyDocument &m_document;
    Rename m_rename;
    std::vector<CommentTheme> m_themes;
    std::optional<ThemeCounts> m_counts;
};

} // namespace milepost
