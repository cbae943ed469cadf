// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"
#include "ui/settings/recentfiles.h"

#include <memory>

class QWidget;

namespace milepost {

/// Opening, making and writing files for the window: asks where, does it, and answers with a sentence when it
/// failed.
class ProjectFiles
{
public:
    using Document = std::unique_ptr<JourneyDocument>;

    /// All outlive the object.
    ProjectFiles(Appearance &appearance, RecentFiles &recent, QWidget &window);

    /// Opens for writing; a file that may not be written, or that somebody else has open, for reading only
    /// (the latter after a question). Cancelled when the user does not want that.
    Result<Document> open(const QString &path);
    /// Asks for the file first.
    Result<Document> askAndOpen();
    /// Asks for template, language, title and place. Cancelled when the user changes their mind.
    Result<Document> makeNew(const QString &templateKey);
    /// The sample of the interface language with its survey imported, made in the user's data folder when it
    /// is not there yet.
    Result<Document> openSample();

    /// Each asks where, and answers with the file written; Cancelled when the user changes their mind.
    Result<QString> saveCopy(MapSession &session);
    Result<QString> exportPdf(MapSession &session);
    Result<QString> exportPicture(MapSession &session);

    /// Where dialogs start.
    QString folder() const;

private:
    static QString suggestion(MapSession &session, const QString &suffix);

    Appearance &m_appearance;
    RecentFiles &m_recent;
    QWidget &m_window;
};

} // namespace milepost
