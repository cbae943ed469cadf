// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace milepost {

/// Our file dialogs. They show icons and types by name alone: the platform's would open a live project to
/// look into it, which drops the locks of the process that has it open (decisions.md 14).
namespace filedialogs {

/// Empty when the user changed their mind.
QString openProject(QWidget *parent, const QString &folder);
QStringList openSurveys(QWidget *parent, const QString &folder);
QString openPicture(QWidget *parent, const QString &folder);
QString openFolder(QWidget *parent, const QString &title, const QString &folder);
/// A new file of that suffix ("milepost", "pdf"), which is appended where it is missing. `filters` are name
/// filters with their suffix in them; the chosen filter's suffix counts.
QString saveAs(QWidget *parent, const QString &title, const QString &suggestion, const QStringList &filters);

} // namespace filedialogs

} // namespace milepost
