// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newexportbar.h"

#include "core/base/localtext.h"
#include "ui/settings/appearance.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace milepost {

NewExportBar::NewExportBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_import(new QPushButton(this))
    , m_ignore(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"newExports"_s);
    Appearance::setKind(this, "note-amber");
    Appearance::setKind(m_import, "link");
    Appearance::setKind(m_ignore, "link");
    Appearance::setKind(m_cancel, "link");
    m_import->setObjectName(u"importNew"_s);
    m_ignore->setObjectName(u"ignoreNew"_s);
    m_cancel->setObjectName(u"cancelQuietImport"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_import);
    layout->addWidget(m_ignore);
    layout->addWidget(m_cancel);
    connect(m_import, &QPushButton::clicked, this, [this] { emit importRequested(m_files); });
    connect(m_ignore, &QPushButton::clicked, this, [this] { emit ignoreRequested(m_files); });
    connect(m_cancel, &QPushButton::clicked, this, &NewExportBar::cancelRequested);
    retranslate();
    hide();
}

void NewExportBar::setFiles(const QStringList &files)
{
    m_files = files;
    retranslate();
}

void NewExportBar::setProgress(const QString &file, const QString &share)
{
    m_importing = file;
    m_share = share;
    retranslate();
}

void NewExportBar::endProgress()
{
    m_importing.clear();
    retranslate();
}

QString NewExportBar::text() const
{
    return m_text->text();
}

void NewExportBar::retranslate()
{
    m_import->setText(tr("Import"));
    m_ignore->setText(tr("Ignore"));
    m_cancel->setText(tr("Cancel"));
    const bool isImporting = !m_importing.isEmpty();
    m_import->setHidden(isImporting);
    m_ignore->setHidden(isImporting);
    m_cancel->setHidden(!isImporting);
    setVisible(isImporting || !m_files.isEmpty());
    if (isImporting)
        m_text->setText(tr("Importing the new export %1: %2")
                            .arg(LocalText::isolate(QFileInfo(m_importing).fileName()), m_share));
    else if (m_files.size() == 1)
        m_text->setText(tr("New export in the watched folder: %1")
                            .arg(LocalText::isolate(QFileInfo(m_files.first()).fileName())));
    else
        m_text->setText(tr("%n new export(s) in the watched folder", nullptr, int(m_files.size())));
    setAccessibleName(m_text->text());
}

void NewExportBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace milepost
