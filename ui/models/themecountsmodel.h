// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/themecounts.h"
#include "core/base/localtext.h"

#include <QAbstractListModel>

namespace milepost {

/// What a list of comments can be narrowed down to: all, the complaints, and each theme that somebody wrote
/// about, most comments first, with how many there are.
class ThemeCountsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< in words: "31 · 39%"
        ShareRole, ///< 0..1
        MeaningRole, ///< Meaning as int
    };
    enum class Meaning { Everything, Problem, Praise };

    explicit ThemeCountsModel(QObject *parent = nullptr);

    void setCounts(const ThemeCounts &counts, const std::vector<CommentTheme> &themes, const LocalText &text);

    /// What the row narrows down to; a null theme is none.
    struct Narrowing {
        ThemeId theme{};
        bool complaintsOnly = false;
        bool operator==(const Narrowing &) const = default;
    };
    Narrowing narrowing(int row) const;
    /// 0, everything, when there is no such row.
    int rowOf(const Narrowing &narrowing) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Narrowing narrowing;
        Meaning meaning = Meaning::Everything;
        QString name{};
        QString count{};
        QString toolTip{};
        double share = 0;
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> m_rows;
};

} // namespace milepost
