// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/csvfile.h"

#include "ui/session/filedialogs.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace milepost::csvfile {

namespace {

/// The translation context of what is said here.
class CsvFile
{
    Q_DECLARE_TR_FUNCTIONS(CsvFile)
};

} // namespace

void copy(const QByteArray &csv)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(csv));
}

Status write(const QString &path, const QByteArray &csv)
{
    if (QFileInfo(path).isDir() || path.endsWith(".milepost"_L1, Qt::CaseInsensitive))
        return Error{ErrorCode::CannotCreate,
                     CsvFile::tr("This name belongs to a folder or a project; choose another name."), path};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return Error{ErrorCode::Io, CsvFile::tr("The file could not be written: %1").arg(file.errorString()),
                     path};
    return {};
}

Result<QString> askAndWrite(QWidget *parent, MapSession &session, const QString &title, const QString &name,
                            const QByteArray &csv)
{
    const QString suggestion = QFileInfo(session.document().path()).absoluteDir().filePath(name);
    const QString path = filedialogs::saveAs(parent, title, suggestion, {CsvFile::tr("CSV files (*.csv)")});
    if (path.isEmpty())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (const Status written = write(path, csv); !written)
        return written.error();
    return path;
}

} // namespace milepost::csvfile
