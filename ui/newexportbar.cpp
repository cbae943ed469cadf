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
{
    setObjectName(u"newExports"_s);
    Appearance::setKind(this, "note-amber");
    Appearance::setKind(m_import, "link");
    Appearance::setKind(m_ignore, "link");
    m_import->setObjectName(u"importNew"_s);
    m_ignore->setObjectName(u"ignoreNew"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_import);
    layout->addWidget(m_ignore);
    connect(m_import, &QPushButton::clicked, this, [this] { emit importRequested(m_files); });
    connect(m_ignore, &QPushButton::clicked, this, [this] { emit ignoreRequested(m_files); });
    retranslate();
    hide();
}

void NewExportBar::setFiles(const QStringList &files)
{
    m_files = files;
    retranslate();
    setVisible(!files.isEmpty());
}

QString NewExportBar::text() const
{
    return m_text->text();
}

void NewExportBar::retranslate()
{
    m_import->setText(tr("Import"));
    m_ignore->setText(tr("Ignore"));
    if (m_files.size() == 1)
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
