// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/newprojectdialog.h"

#include "core/journey/templates.h"
#include "ui/session/filedialogs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// A file name without the characters that file systems and shells stumble over.
QString fileNameFrom(const QString &title)
{
    QString name;
    for (const QChar c : title.simplified()) {
        if (c.isLetterOrNumber() || c.isMark() || u" -_()+&"_s.contains(c))
            name.append(c);
    }
    return name.simplified().left(80);
}

} // namespace

NewProjectDialog::NewProjectDialog(Appearance &appearance, const QString &templateKey, const QString &folder,
                                   QWidget *parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_folder(folder)
    , m_template(new QComboBox(this))
    , m_description(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_path(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("New map"));
    m_template->setObjectName(u"template"_s);
    m_language->setObjectName(u"language"_s);
    m_title->setObjectName(u"title"_s);
    m_path->setObjectName(u"path"_s);
    m_description->setProperty("kind", u"muted"_s);
    m_description->setWordWrap(true);
    m_message->setProperty("kind", u"red"_s);
    m_message->setWordWrap(true);
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    Appearance::setKind(m_buttons->button(QDialogButtonBox::Ok), "primary");

    for (const Language language : allLanguages)
        m_language->addItem(languageNativeName(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(appearance.language())));
    fillTemplates();
    const int row = m_template->findData(templateKey.isEmpty() ? u"blank"_s : templateKey);
    m_template->setCurrentIndex(std::max(0, row));

    auto *choose = new QPushButton(this);
    choose->setAutoDefault(false);
    choose->setText(tr("Choose…"));
    auto *where = new QHBoxLayout;
    where->addWidget(m_path, 1);
    where->addWidget(choose);
    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Template"), m_template);
    form->addRow(QString(), m_description);
    form->addRow(tr("Language of the map"), m_language);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Save as"), where);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch();
    column->addWidget(m_buttons);
    resize(520, sizeHint().height());

    connect(m_template, &QComboBox::currentIndexChanged, this, &NewProjectDialog::suggest);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        const QString key = m_template->currentData().toString();
        const QSignalBlocker quiet(m_template);
        fillTemplates();
        m_template->setCurrentIndex(m_template->findData(key));
        suggest();
    });
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        m_titleTyped = !m_title->text().trimmed().isEmpty();
        suggest();
    });
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_pathChosen = true;
        validate();
    });
    connect(choose, &QPushButton::clicked, this, &NewProjectDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggest();
    m_title->setFocus();
    m_title->selectAll();
}

NewProjectDialog::Choice NewProjectDialog::choice() const
{
    Choice choice;
    choice.templateKey = m_template->currentData().toString();
    choice.language = Language(m_language->currentData().toInt());
    choice.title = m_title->text().trimmed();
    choice.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!choice.path.isEmpty() && !choice.path.endsWith(".milepost"_L1, Qt::CaseInsensitive))
        choice.path.append(".milepost"_L1);
    return choice;
}

void NewProjectDialog::fillTemplates()
{
    m_template->clear();
    for (const TemplateInfo &info : templateList(Language(m_language->currentData().toInt()))) {
        m_template->addItem(info.title, info.key);
        m_template->setItemData(m_template->count() - 1, info.description, Qt::ToolTipRole);
    }
}

void NewProjectDialog::suggest()
{
    m_description->setText(m_template->currentData(Qt::ToolTipRole).toString());
    if (!m_titleTyped)
        m_title->setText(m_template->currentText());
    if (!m_pathChosen)
        m_path->setText(QDir::toNativeSeparators(suggestedPath()));
    validate();
}

QString NewProjectDialog::suggestedPath() const
{
    QString name = fileNameFrom(m_title->text());
    if (name.isEmpty())
        name = tr("Journey");
    const QDir folder(m_folder);
    QString path = folder.filePath(name + ".milepost"_L1);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1 %2.milepost"_s.arg(name).arg(i));
    return path;
}

void NewProjectDialog::validate()
{
    const Choice wanted = choice();
    const QFileInfo file(wanted.path);
    QString message;
    if (wanted.title.isEmpty())
        message = tr("Please give the map a title.");
    else if (wanted.path.isEmpty())
        message = tr("Please say where the file goes.");
    else if (!file.isAbsolute())
        message = tr("Please give the whole path, from the top folder on.");
    else if (file.exists())
        message = tr("This file exists already. Choose another name: a new map never replaces one.");
    else if (!QFileInfo(file.absolutePath()).isDir())
        message = tr("This folder does not exist.");
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(message.isEmpty());
}

void NewProjectDialog::browse()
{
    const QString path = filedialogs::saveAs(this, tr("Save the new map as"), suggestedPath(),
                                             {tr("Milepost maps (*.milepost)")});
    if (path.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(path));
    m_pathChosen = true;
    validate();
}

} // namespace milepost
