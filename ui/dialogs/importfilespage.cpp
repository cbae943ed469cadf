// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importfilespage.h"

#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/listtable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

ImportFilesPage::ImportFilesPage(ImportFilesModel &model, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_appearance(appearance)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);

    m_invitation = new QWidget(this);
    auto *inviting = new QVBoxLayout(m_invitation);
    inviting->setSpacing(10);
    m_title = new LeadingLabel(m_invitation, u"title"_s);
    m_title->setObjectName(u"invitation"_s);
    m_detail = new LeadingLabel(m_invitation, u"muted"_s);
    m_problem = new LeadingLabel(m_invitation, u"red"_s);
    m_problem->setObjectName(u"fileMessage"_s);
    m_choose = new QPushButton(m_invitation);
    m_choose->setObjectName(u"chooseFile"_s);
    m_choose->setProperty("kind", u"primary"_s);
    connect(m_choose, &QPushButton::clicked, this, &ImportFilesPage::chooseRequested);
    inviting->addStretch(2);
    for (QLabel *label : {m_title, m_detail, m_problem}) {
        label->setAlignment(Qt::AlignCenter);
        inviting->addWidget(label);
    }
    inviting->insertWidget(3, m_choose, 0, Qt::AlignHCenter);
    inviting->addStretch(3);
    layout->addWidget(m_invitation, 1);

    m_list = new QWidget(this);
    auto *listing = new QVBoxLayout(m_list);
    listing->setContentsMargins(20, 18, 20, 18);
    listing->setSpacing(8);
    m_summary = new LeadingLabel(m_list, u"title"_s);
    m_summary->setObjectName(u"filesSummary"_s);
    listing->addWidget(m_summary);
    m_table = makeListTable(&m_model, u"files"_s, m_list);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ImportFilesModel::RemarkColumn, QHeaderView::Stretch);
    listing->addWidget(m_table, 1);
    layout->addWidget(m_list, 1);

    connect(&m_model, &QAbstractItemModel::modelReset, this, &ImportFilesPage::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ImportFilesPage::refresh);
    refresh();
}

void ImportFilesPage::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ImportFilesPage::setReading(const QString &name)
{
    m_reading = name;
    refresh();
}

void ImportFilesPage::setOpen(const QString &name)
{
    if (m_open == name)
        return;
    m_open = name;
    refresh();
}

void ImportFilesPage::focusChoice()
{
    m_choose->setFocus();
}

void ImportFilesPage::refresh()
{
    const bool isList = m_model.rowCount() > 1;
    m_invitation->setVisible(!isList);
    m_list->setVisible(isList);
    m_summary->setText(summary());
    if (m_reading.isEmpty() && !m_open.isEmpty()) {
        m_title->setText(tr("“%1” is open").arg(LocalText::isolate(m_open)));
        m_detail->setText(tr("Its columns are in the next step. Drop or choose other files to take them "
                             "instead."));
    } else if (m_reading.isEmpty()) {
        m_title->setText(tr("Drop survey exports here"));
        m_detail->setText(tr("CSV from your survey tool or spreadsheet, with all individual responses, also "
                             "compressed (.csv.gz). Nothing leaves this computer."));
    } else {
        m_title->setText(tr("Reading “%1”…").arg(LocalText::isolate(m_reading)));
        m_detail->setText(tr("The whole file is looked at once, to see how it is written."));
    }
    m_choose->setVisible(m_reading.isEmpty());
    m_choose->setText(m_open.isEmpty() ? tr("Choose files…") : tr("Choose other files…"));
}

QString ImportFilesPage::summary() const
{
    using State = ImportFilesModel::State;
    const LocalText &text = m_appearance.text();
    const int waiting = m_model.count(State::Waiting) + m_model.count(State::Open);
    if (waiting > 0)
        return tr("%n file(s) to go", nullptr, waiting);
    QStringList parts{tr("%n file(s) imported", nullptr, m_model.count(State::Imported))};
    if (const int none = m_model.count(State::NothingNew); none > 0)
        parts.append(tr("%n without anything new", nullptr, none));
    if (const int skipped = m_model.count(State::Skipped); skipped > 0)
        parts.append(tr("%n skipped", nullptr, skipped));
    if (const int failed = m_model.count(State::Failed); failed > 0)
        parts.append(tr("%n failed", nullptr, failed));
    return tr("%1: %2 new records", "1 file imported, 2 skipped: 7,240 new records")
        .arg(parts.join(tr(", ", "between items of a list")), text.number(m_model.importedRecords()));
}

} // namespace milepost
