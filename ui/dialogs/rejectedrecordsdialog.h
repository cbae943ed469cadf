// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"
#include "ui/models/rejectedrecordsmodel.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace milepost {

class TextButton;

/// The rejected records of one file in a grid: corrected here, or saved as CSV to be corrected elsewhere.
class RejectedRecordsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Contents {
        QString fileName;
        std::vector<RejectedRow> rows;
        qint64 count = 0; ///< of all rejected records; more than `rows` before the import
        Mapping asRead; ///< no columns: how the file was read is not known, and nothing can be corrected
        std::vector<CorrectedRecord> corrected; ///< earlier corrections
    };
    /// When the corrected records are imported: at once, or after their file.
    enum class Import { Now, WithFile };

    /// Session and appearance outlive the dialog.
    RejectedRecordsDialog(Contents contents, Import when, MapSession &session, Appearance &appearance,
                          QWidget *parent = nullptr);

    /// Once accepted: the records to import.
    std::vector<CorrectedRecord> corrected() const { return m_model->corrected(); }
    /// Writes all rejected records, as they are now.
    Status saveCsv(const QString &path) const;

    void reject() override;

private:
    QWidget *makeGrid();
    void clearSelected();
    void refresh();
    void askAndSave();
    void putBack();
    void correctAlike();

    Contents m_contents;
    Import m_when;
    MapSession &m_session;
    Appearance &m_appearance;
    RejectedRecordsModel *m_model = nullptr;
    QTableView *m_lines = nullptr; ///< line and fault of each record, always in sight
    QTableView *m_table = nullptr; ///< its cells
    QLabel *m_sentence = nullptr;
    TextButton *m_alike = nullptr;
    TextButton *m_putBack = nullptr;
    QPushButton *m_import = nullptr;
    QPersistentModelIndex m_lastEdited;
};

} // namespace milepost
