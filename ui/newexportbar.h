// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace milepost {

/// A quiet line above the map: exports that have arrived in the watched folder, to import or to ignore.
class NewExportBar : public QFrame
{
    Q_OBJECT

public:
    explicit NewExportBar(QWidget *parent = nullptr);

    /// No files: the bar goes.
    void setFiles(const QStringList &files);
    const QStringList &files() const { return m_files; }
    QString text() const;

signals:
    void importRequested(const QStringList &files);
    void ignoreRequested(const QStringList &files);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QStringList m_files;
    QLabel *m_text = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_ignore = nullptr;
};

} // namespace milepost
