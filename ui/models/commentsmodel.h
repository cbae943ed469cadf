// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/themecounts.h"
#include "core/base/localtext.h"
#include "core/store/store.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace milepost {

/// Some comments, in the order in which they are given. Holds its own copies.
class CommentsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DateRole = Qt::UserRole, ///< the day in words; "undated" where the file had none
        ComplaintRole, ///< bool
        JudgementRole, ///< whether it is a complaint and who says so, in words; empty: nobody says anything
        SourceRole, ///< name of the imported file, or what the comment is about
        NumberRole, ///< StoredComment::id
        ThemesRole, ///< names of the themes it is about, QStringList
        PlacesRole, ///< words to be seen at once, QVariantList of start and length in turn
    };

    explicit CommentsModel(QObject *parent = nullptr);

    /// What is shown beside the comments' own texts.
    struct Context {
        const Journey &journey;
        LocalText text;
        bool namesTouchpoints = false; ///< the list is about several: each says what it is about
        std::function<QStringList(qint64 comment)> themes{}; ///< their names; may be empty
        std::function<std::vector<KeywordMatcher::Place>(const QString &text)> places{}; ///< may be empty
    };
    /// Where the same comments come again in the same order, they stay the rows they are.
    void setContents(const std::vector<StoredComment> &comments, const Context &context);
    void clear();

    /// -1 when it is not among them.
    int rowOf(qint64 comment) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        qint64 number = 0;
        QString text;
        QString date;
        QString source;
        QString judgement;
        QStringList themes;
        QVariantList places;
        QString toolTip;
        bool complaint = false;
        bool operator==(const Row &) const = default;
    };
    static Row rowOf(const StoredComment &stored, const Context &context);

    std::vector<Row> m_rows;
};

} // namespace milepost
