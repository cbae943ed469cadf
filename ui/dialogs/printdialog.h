// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/mapexport.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace milepost {

class PagePreview;

/// The map on the chosen paper as it will be printed, and the ways to get it there: PDF or a printer. The
/// preview is painted by the same code as the page, so what is refused there is refused here.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// Session and appearance outlive the dialog.
    PrintDialog(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    /// What the dialog would export now.
    ExportOptions options() const;
    /// Of the texts on the page; the project's language unless the user says otherwise.
    Language exportLanguage() const;
    /// Writes the PDF there; an Error is also shown in the dialog.
    Status exportTo(const QString &path);
    /// What keeps the map off this paper, as the dialog says it; empty when it fits.
    QString refusal() const { return m_refusal; }

signals:
    /// A PDF was written there.
    void exported(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void exportPdfAs();
    void print();
    void say(const QString &text, const char *kind);

    MapSession &m_session;
    Appearance &m_appearance;
    std::optional<MapLayout> m_layout;
    QPageLayout m_page;
    QString m_refusal;
    PagePreview *m_preview = nullptr;
    QLabel *m_paperLabel = nullptr;
    QLabel *m_orientationLabel = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_orientation = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace milepost
