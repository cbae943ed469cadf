// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/feedback/filter.h"
#include "core/store/store.h"

#include <QAbstractListModel>

#include <vector>

namespace milepost {

/// What people wrote about one touchpoint, newest first, as it passes the filter. Holds its own copies.
class CommentsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DateRole = Qt::UserRole, ///< the day in words; "undated" where the file had none
        ComplaintRole, ///< bool
        SourceRole, ///< name of the imported file
        NumberRole, ///< StoredComment::id
    };

    explicit CommentsModel(QObject *parent = nullptr);

    /// Takes the comments that pass the filter; the journey names their files.
    void setContents(const std::vector<StoredComment> &comments, const Journey &journey,
                     const SegmentDictionary &segments, const Filter &filter, const LocalText &text);
    void clear();

    int complaints() const { return m_complaints; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        qint64 number = 0;
        QString text;
        QString date;
        QString source;
        bool complaint = false;
    };

    std::vector<Row> m_rows;
    int m_complaints = 0;
    QString m_complaintWord;
};

/// Whether a comment takes part under a filter: the same rule as for figures, on one row.
bool passes(const Comment &comment, const Filter &filter, const SegmentDictionary &segments);

} // namespace milepost
