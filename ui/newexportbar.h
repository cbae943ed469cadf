// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace milepost {

/// A quiet line above the map: exports that have arrived in the watched folder, to import or to ignore, or
/// the one that is going in by itself, to cancel.
class NewExportBar : public QFrame
{
    Q_OBJECT

public:
    explicit NewExportBar(QWidget *parent = nullptr);

    /// No files: the bar goes.
    void setFiles(const QStringList &files);
    const QStringList &files() const { return m_files; }
    /// How much of that file is in, in words; shown instead of the files until endProgress().
    void setProgress(const QString &file, const QString &share);
    void endProgress();
    QString text() const;

signals:
    void importRequested(const QStringList &files);
    void ignoreRequested(const QStringList &files);
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QStringList m_files;
    QString m_importing; ///< empty while nothing is going in
    QString m_share;
    QLabel *m_text = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_ignore = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace milepost
