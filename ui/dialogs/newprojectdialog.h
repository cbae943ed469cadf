// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace milepost {

/// Asks what a new project needs: template, language, title and where the file goes. It creates nothing.
class NewProjectDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice {
        QString templateKey;
        Language language = Language::English;
        QString title;
        QString path; ///< ends in .milepost and does not exist
    };

    /// `folder` is where the file goes unless the user says otherwise; an empty key preselects the blank map.
    NewProjectDialog(Appearance &appearance, const QString &templateKey, const QString &folder,
                     QWidget *parent = nullptr);

    Choice choice() const;

private:
    void fillTemplates();
    void suggest();
    void validate();
    void browse();
    QString suggestedPath() const;

    Appearance &m_appearance;
    QString m_folder;
    QComboBox *m_template = nullptr;
    QLabel *m_description = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_message = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    bool m_titleTyped = false; ///< the user's own title is never overwritten by a template's
    bool m_pathChosen = false;
};

} // namespace milepost
