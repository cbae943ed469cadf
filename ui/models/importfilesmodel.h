// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/feedback/feedback.h"
#include "ui/render/theme.h"

#include <QAbstractTableModel>

namespace milepost {

/// The files of one import dialog: how far each has come, and its accounting.
class ImportFilesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FileColumn,
        StateColumn,
        ReadColumn,
        ImportedColumn,
        DuplicateColumn,
        RejectedColumn,
        BlankColumn,
        RemarkColumn,
        ColumnCount
    };
    enum class State { Waiting, Open, Imported, NothingNew, Skipped, Failed };

    explicit ImportFilesModel(QObject *parent = nullptr);

    void setFiles(const QStringList &names, const LocalText &text);
    void setText(const LocalText &text);
    void setTheme(const Theme &theme);
    void setState(int row, State state, const QString &remark = {});
    /// The accounting of an import, or of what it would have been.
    void setBatch(int row, const ImportBatch &batch);
    State state(int row) const { return m_files[size_t(row)].state; }
    int count(State state) const;
    /// Of all files that were imported.
    qint64 importedRecords() const;
    /// The next file to go on with; -1 when all have been dealt with.
    int nextWaiting() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct File {
        QString name;
        State state = State::Waiting;
        QString remark;
        ImportBatch batch;
        bool isCounted = false;
    };

    QString shown(const File &file, int column) const;
    void changed(int row);

    std::vector<File> m_files;
    LocalText m_text{Language::English};
    Theme m_theme;
};

} // namespace milepost
