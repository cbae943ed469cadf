// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/importdraft.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace milepost {

class ImportCards;
class ImportColumnsModel;
class ImportFacts;
class ImportPreviewModel;
class TextButton;

/// The second step of an import: how the file is read, what each column is taken for and why. The rows can be
/// seen as they stand in the file, or the columns as a list.
class ImportColumnsPage : public QWidget
{
    Q_OBJECT

public:
    /// All of them outlive the page.
    ImportColumnsPage(ImportDraft &draft, MapSession &session, Appearance &appearance,
                      QWidget *parent = nullptr);

    void refresh();
    /// What a dry run found out: questions, and cells that cannot be read.
    void refreshChecked();
    /// A new file: its columns are as wide as they need, wherever the import begins.
    void fitColumns();
    /// The keyboard in the preview, at the top.
    void begin();
    /// As the keyboard goes through them.
    QWidgetList parts() const;
    bool showsList() const;
    void showList(bool shown);
    void editColumn(int column);

private:
    QWidget *makeMiddle();
    void makePreview(QWidget *parent);
    void makeList(QWidget *parent);
    void refreshTables();
    void refuse(const QString &sentence);

    ImportDraft &m_draft;
    MapSession &m_session;
    Appearance &m_appearance;
    ImportFacts *m_facts = nullptr;
    QWidget *m_middle = nullptr;
    ImportCards *m_cards = nullptr;
    TextButton *m_showRows = nullptr;
    TextButton *m_showColumns = nullptr;
    QLabel *m_refused = nullptr;
    QStackedWidget *m_views = nullptr;
    ImportPreviewModel *m_previewModel = nullptr;
    QTableView *m_preview = nullptr;
    ImportColumnsModel *m_columnsModel = nullptr;
    QTableView *m_columns = nullptr;
};

} // namespace milepost
