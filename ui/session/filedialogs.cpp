// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/filedialogs.h"

#include "ui/settings/icons.h"

#include <QAbstractFileIconProvider>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milepost::filedialogs {

namespace {

QString fileText(const char *text)
{
    return QCoreApplication::translate("FileDialogs", text);
}

/// Knows files by their names; never looks inside.
class NameIconProvider : public QAbstractFileIconProvider
{
public:
    QIcon icon(IconType type) const override
    {
        return themedIcon(type == Folder || type == Desktop      ? u"folder"_s
                              : type == Computer                 ? u"computer"_s
                              : type == Drive || type == Network ? u"drive-harddisk"_s
                                                                 : u"text-x-generic"_s);
    }
    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return fileText(QT_TRANSLATE_NOOP("FileDialogs", "Folder"));
        const QString suffix = info.suffix();
        return suffix.isEmpty() ? fileText(QT_TRANSLATE_NOOP("FileDialogs", "File"))
                                : fileText(QT_TRANSLATE_NOOP("FileDialogs", "%1 file")).arg(suffix);
    }
};

QFileDialog *makeDialog(QWidget *parent, const QString &title, const QString &folder,
                        const QStringList &filters)
{
    static NameIconProvider icons; // without state; the dialog keeps a pointer to it
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setIconProvider(&icons);
    dialog->setNameFilters(filters);
    return dialog;
}

QStringList run(QFileDialog *dialog)
{
    const QStringList files = dialog->exec() == QDialog::Accepted ? dialog->selectedFiles() : QStringList();
    delete dialog;
    return files;
}

QString allFiles()
{
    return fileText(QT_TRANSLATE_NOOP("FileDialogs", "All files (*)"));
}

QFileDialog *makeSurveyDialog(QWidget *parent, const QString &folder)
{
    return makeDialog(
        parent, fileText(QT_TRANSLATE_NOOP("FileDialogs", "Import survey")), folder,
        {fileText(QT_TRANSLATE_NOOP("FileDialogs",
                                    "Survey exports (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.gz *.xlsx)")),
         allFiles()});
}

} // namespace

QString openProject(QWidget *parent, const QString &folder)
{
    QFileDialog *dialog = makeDialog(
        parent, fileText(QT_TRANSLATE_NOOP("FileDialogs", "Open project")), folder,
        {fileText(QT_TRANSLATE_NOOP("FileDialogs", "Milepost projects (*.milepost)")), allFiles()});
    dialog->setFileMode(QFileDialog::ExistingFile);
    return run(dialog).value(0);
}

QStringList openSurveys(QWidget *parent, const QString &folder)
{
    QFileDialog *dialog = makeSurveyDialog(parent, folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    return run(dialog);
}

QString openFolder(QWidget *parent, const QString &title, const QString &folder)
{
    QFileDialog *dialog = makeDialog(parent, title, folder, {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    return run(dialog).value(0);
}

QString openPicture(QWidget *parent, const QString &folder)
{
    QFileDialog *dialog
        = makeDialog(parent, fileText(QT_TRANSLATE_NOOP("FileDialogs", "Choose a picture")), folder,
                     {fileText(QT_TRANSLATE_NOOP("FileDialogs", "Pictures (*.png *.jpg *.jpeg)"))});
    dialog->setFileMode(QFileDialog::ExistingFile);
    return run(dialog).value(0);
}

QString saveAs(QWidget *parent, const QString &title, const QString &suggestion, const QStringList &filters)
{
    const QFileInfo suggested(suggestion);
    QFileDialog *dialog = makeDialog(parent, title, suggested.path(), filters);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggested.fileName());
    const auto suffixOf = [](const QString &filter) {
        return QRegularExpression(u"\\*\\.(\\w+)"_s).match(filter).captured(1);
    };
    dialog->setDefaultSuffix(suffixOf(filters.value(0)));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, suffixOf](const QString &filter) {
        dialog->setDefaultSuffix(suffixOf(filter));
    });
    return run(dialog).value(0);
}

} // namespace milepost::filedialogs
