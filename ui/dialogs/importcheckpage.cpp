// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importcheckpage.h"

#include "ui/dialogs/enterkey.h"
#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/listtable.h"
#include "ui/dialogs/rejectedrecordsdialog.h"
#include "ui/models/importlistmodel.h"
#include "ui/models/importtext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

ImportCheckPage::ImportCheckPage(ImportDraft &draft, MapSession &session, Appearance &appearance,
                                 QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_session(session)
    , m_appearance(appearance)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(8);
    m_title = new LeadingLabel(this, u"title"_s);
    m_text = new LeadingLabel(this);
    m_text->setObjectName(u"checkText"_s);
    m_differencesTitle = new LeadingLabel(this, u"section"_s);
    m_mattering = new LeadingLabel(this, u"amber"_s);
    m_mattering->setObjectName(u"mattering"_s);
    m_others = new LeadingLabel(this, u"muted"_s);
    m_others->setObjectName(u"otherDifferences"_s);
    m_rejectedTitle = new LeadingLabel(this, u"section"_s);
    m_rejectedModel = new RejectedRowsModel(this);
    m_rejected = makeListTable(m_rejectedModel, u"rejected"_s, this);
    m_rejected->setColumnWidth(RejectedRowsModel::ReasonColumn, 440);
    m_corrected = new LeadingLabel(this, u"good"_s);
    m_corrected->setObjectName(u"corrected"_s);
    m_correct = new QPushButton(this);
    m_correct->setObjectName(u"correct"_s);
    m_correct->setAutoDefault(false);

    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_differencesTitle);
    layout->addWidget(m_mattering);
    layout->addWidget(m_others);
    layout->addSpacing(8);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_rejectedTitle, 1);
    heading->addWidget(m_corrected);
    heading->addWidget(m_correct);
    layout->addLayout(heading);
    layout->addWidget(m_rejected, 1000);
    layout->addStretch(1); // holds the top together when there is no table
    connect(m_correct, &QPushButton::clicked, this, &ImportCheckPage::correct);
    keepEnter(m_rejected);
    // Enter or a double click on a record opens it.
    connect(m_rejected, &QTableView::activated, this, [this] {
        if (m_correct->isVisible())
            correct();
    });
}

void ImportCheckPage::refresh()
{
    const LocalText &text = m_appearance.text();
    QStringList remarks;
    if (!m_draft.obstacle().isEmpty())
        remarks.append(m_draft.obstacle());
    const int open = m_draft.isOpen() ? m_draft.openQuestions() : 0;
    if (open > 0)
        remarks.append(tr("%n question(s) under “Columns” must be answered first: only then can be said what "
                          "the import would do.",
                          nullptr, open));
    if (const auto &outcome = m_draft.outcome(); outcome && outcome->questions.empty()) {
        const ImportBatch &batch = outcome->finished.batch;
        remarks.append(tr("%1 scores and %2 comments come into the project.")
                           .arg(text.number(batch.responses), text.number(batch.comments)));
        if (!outcome->createdTouchpoints.isEmpty())
            remarks.append(tr("New touchpoints, added to the stage “Unsorted”: %1")
                               .arg(importtext::quotedList(outcome->createdTouchpoints)));
        remarks.append(outcome->remarks);
    }
    m_title->setText(m_draft.isOpen() ? LocalText::isolate(m_draft.guess().file) : QString());
    m_text->setText(remarks.join(u'\n'));
    m_text->setVisible(!remarks.isEmpty());
    refreshDifferences();
    refreshRejected();
}

void ImportCheckPage::refreshDifferences()
{
    QStringList mattering;
    QStringList others;
    for (const MappingDifference &difference : m_draft.differences())
        (difference.matters ? mattering : others).append(difference.text);
    m_differencesTitle->setText(m_appearance.sectionTitle(tr("Compared with the survey's last file")));
    m_differencesTitle->setVisible(m_draft.isRemembered());
    if (m_draft.isRemembered() && mattering.isEmpty() && others.isEmpty())
        others.append(tr("The same columns: everything is read as it was last time."));
    m_mattering->setText(importtext::bulleted(mattering));
    m_mattering->setVisible(!mattering.isEmpty());
    m_others->setText(importtext::bulleted(others));
    m_others->setVisible(!others.isEmpty());
}

void ImportCheckPage::refreshRejected()
{
    const auto &outcome = m_draft.outcome();
    const bool isCounted = outcome && outcome->questions.empty();
    if (isCounted)
        m_rejectedModel->setContents(outcome->rejects, outcome->cellProblems, outcome->asRead,
                                     m_appearance.text());
    else
        m_rejectedModel->setContents({}, {}, {}, m_appearance.text());
    const bool isAny = m_rejectedModel->rowCount() > 0;
    const int corrected = int(m_draft.corrections().size());
    m_rejectedTitle->setText(m_appearance.sectionTitle(tr("Rejected records and cells")));
    m_rejectedTitle->setVisible(isAny);
    m_rejected->setVisible(isAny);
    m_correct->setText(tr("Correct or save…"));
    m_correct->setVisible(isCounted && !outcome->rejects.empty());
    m_corrected->setText(tr("%n record(s) corrected", nullptr, corrected));
    m_corrected->setVisible(corrected > 0);
}

void ImportCheckPage::correct()
{
    const auto &outcome = m_draft.outcome();
    if (!outcome || outcome->rejects.empty())
        return;
    RejectedRecordsDialog dialog({.fileName = m_draft.input().name(),
                                  .rows = outcome->rejects,
                                  .count = outcome->finished.batch.rejected,
                                  .asRead = outcome->asRead,
                                  .corrected = m_draft.corrections()},
                                 RejectedRecordsDialog::Import::WithFile, m_session, m_appearance, this);
    if (dialog.exec() == QDialog::Accepted)
        m_draft.setCorrections(dialog.corrected());
}

} // namespace milepost
