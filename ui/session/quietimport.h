// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/importdraft.h"

namespace milepost {

/// Imports a file without a dialog, if it is read as an earlier file of its survey was and nothing in it
/// needs a person.
class QuietImport : public QObject
{
    Q_OBJECT

public:
    /// The document outlives the import.
    QuietImport(JourneyDocument &document, const MapId &map, QObject *parent = nullptr);

    bool isRunning() const { return m_isRunning; }
    /// One file at a time.
    void start(const QString &path);
    /// What is being stored is taken back, and a person is asked for.
    void cancel() { m_draft.job().cancel(); }

signals:
    /// How much of the file is stored, 0-1; nothing before it is known to need no person.
    void progressed(const QString &path, double share);
    /// The file is in the project.
    void imported(const QString &path, const milepost::ImportOutcome &outcome);
    /// All of it was known.
    void nothingNew(const QString &path);
    /// Nothing was imported: the dialog should be asked.
    void needsPerson(const QString &path);

private:
    void onLooked(const Status &status);
    void onChecked();
    void onImported(const Result<ImportOutcome> &outcome);
    void giveUp();

    ImportDraft m_draft;
    QString m_path;
    bool m_isRunning = false;
};

} // namespace milepost
