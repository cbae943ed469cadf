// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/watchedfolderrow.h"

#include "ui/dialogs/leadinglabel.h"
#include "ui/session/filedialogs.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

WatchedFolderRow::WatchedFolderRow(WatchedFolder &watched, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_watched(watched)
    , m_appearance(appearance)
    , m_text(new LeadingLabel(this, u"muted"_s))
    , m_atOnce(new QCheckBox(this))
    , m_choose(new QPushButton(this))
    , m_stop(new QPushButton(this))
{
    m_text->setObjectName(u"watchedFolder"_s);
    m_atOnce->setObjectName(u"importAtOnce"_s);
    m_choose->setObjectName(u"chooseFolder"_s);
    m_stop->setObjectName(u"stopWatching"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_text);
    texts->addWidget(m_atOnce);
    layout->addLayout(texts, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_choose);
    for (QPushButton *button : {m_choose, m_stop})
        button->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &WatchedFolderRow::choose);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_watched.setFolder({}); });
    connect(m_atOnce, &QCheckBox::toggled, this, [this](bool on) { m_watched.setImportsAtOnce(on); });
    connect(&m_watched, &WatchedFolder::folderChanged, this, &WatchedFolderRow::refresh);
    retranslate();
}

void WatchedFolderRow::retranslate()
{
    m_atOnce->setText(tr("Import what is read as last time at once, without asking"));
    m_stop->setText(tr("Stop watching"));
    refresh();
}

void WatchedFolderRow::refresh()
{
    const QString folder = m_watched.folder();
    const bool isWatching = !folder.isEmpty();
    if (!isWatching)
        m_text->setText(tr("Watch the folder where your survey exports arrive: new ones are offered here."));
    else if (!QDir(folder).exists())
        m_text->setText(tr("Watched folder: %1 (it is not there now)")
                            .arg(LocalText::isolateLeftToRight(QDir::toNativeSeparators(folder))));
    else
        m_text->setText(
            tr("Watched folder: %1").arg(LocalText::isolateLeftToRight(QDir::toNativeSeparators(folder))));
    m_choose->setText(isWatching ? tr("Change folder…") : tr("Watch a folder…"));
    m_stop->setVisible(isWatching);
    m_atOnce->setVisible(isWatching);
    m_atOnce->setChecked(m_watched.importsAtOnce());
}

void WatchedFolderRow::choose()
{
    const QString from = m_watched.folder().isEmpty() ? QDir::homePath() : m_watched.folder();
    const QString folder = filedialogs::openFolder(this, tr("Watch a folder"), from);
    if (!folder.isEmpty())
        m_watched.setFolder(QDir(folder).absolutePath());
}

} // namespace milepost
