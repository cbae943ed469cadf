// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importcolumnspage.h"

#include "ui/dialogs/columneditor.h"
#include "ui/dialogs/enterkey.h"
#include "ui/dialogs/importcards.h"
#include "ui/dialogs/importcelldelegate.h"
#include "ui/dialogs/importcolumnsdelegate.h"
#include "ui/dialogs/importfacts.h"
#include "ui/dialogs/importheader.h"
#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/linebetween.h"
#include "ui/dialogs/textbutton.h"
#include "ui/models/importcolumnsmodel.h"
#include "ui/models/importpreviewmodel.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

ImportColumnsPage::ImportColumnsPage(ImportDraft &draft, MapSession &session, Appearance &appearance,
                                     QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_session(session)
    , m_appearance(appearance)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_facts = new ImportFacts(m_draft, m_appearance, this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_facts);
    scroll->setFixedWidth(250);
    scroll->setFocusPolicy(Qt::NoFocus); // its links are the stops
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(scroll);
    m_middle = makeMiddle();
    layout->addWidget(m_middle, 1);
    layout->addWidget(lineBetween(this, Qt::Vertical));
    m_cards = new ImportCards(m_draft, m_session, m_appearance, this);
    layout->addWidget(m_cards);
    connect(m_facts, &ImportFacts::columnAsked, this, &ImportColumnsPage::editColumn);
    connect(m_cards, &ImportCards::columnAsked, this, &ImportColumnsPage::editColumn);
    showList(false);
}

QWidget *ImportColumnsPage::makeMiddle()
{
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(9, 6, 9, 6);
    bar->setSpacing(14);
    m_showRows = new TextButton(m_appearance, middle);
    m_showRows->setObjectName(u"showRows"_s);
    m_showColumns = new TextButton(m_appearance, middle);
    m_showColumns->setObjectName(u"showColumns"_s);
    for (TextButton *button : {m_showRows, m_showColumns}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        bar->addWidget(button);
        connect(button, &TextButton::clicked, this, [this, button] { showList(button == m_showColumns); });
    }
    m_refused = new LeadingLabel(middle, u"red"_s);
    m_refused->setObjectName(u"refused"_s);
    bar->addWidget(m_refused, 1);
    layout->addLayout(bar);
    layout->addWidget(lineBetween(middle));
    m_views = new QStackedWidget(middle);
    makePreview(m_views);
    makeList(m_views);
    layout->addWidget(m_views, 1);
    return middle;
}

void ImportColumnsPage::makePreview(QWidget *parent)
{
    m_previewModel = new ImportPreviewModel(this);
    m_preview = new QTableView(parent);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setModel(m_previewModel);
    auto *header = new ImportHeader(m_appearance, m_preview);
    m_preview->setHorizontalHeader(header);
    m_preview->setItemDelegate(new ImportCellDelegate(m_appearance, m_preview));
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(28);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    const auto edit = [this](int section) {
        if (size_t(section) < m_draft.mapping().columns.size())
            editColumn(m_draft.mapping().columns[size_t(section)].index);
    };
    connect(header, &QHeaderView::sectionClicked, this, edit);
    connect(m_preview, &QTableView::activated, this,
            [edit](const QModelIndex &index) { edit(index.column()); });
    keepEnter(m_preview);
    m_views->addWidget(m_preview);
}

void ImportColumnsPage::makeList(QWidget *parent)
{
    m_columnsModel = new ImportColumnsModel(this);
    m_columns = new QTableView(parent);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setModel(m_columnsModel);
    m_columns->setItemDelegate(new ImportColumnsDelegate(m_session, m_appearance, m_columns));
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(32);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_columns->horizontalHeader()->setHighlightSections(false);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                               | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_columns->setWordWrap(false);
    m_columns->setTabKeyNavigation(false);
    constexpr int widths[] = {176, 104, 64, 56, 76, 112};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_columns->setColumnWidth(i, widths[i]);
    connect(m_columnsModel, &ImportColumnsModel::refused, this, &ImportColumnsPage::refuse);
    connect(m_columnsModel, &ImportColumnsModel::columnEdited, &m_draft, &ImportDraft::setColumn,
            Qt::QueuedConnection); // the editor is closed by then
    // What cannot be said in the line is said in the column's own dialog.
    connect(m_columns, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            editColumn(m_columnsModel->mapping(index.row()).index);
    });
    keepEnter(m_columns);
    m_views->addWidget(m_columns);
}

QWidgetList ImportColumnsPage::parts() const
{
    return {m_cards, m_facts, m_middle};
}

bool ImportColumnsPage::showsList() const
{
    return m_views->currentWidget() == m_columns;
}

void ImportColumnsPage::showList(bool shown)
{
    m_views->setCurrentWidget(shown ? m_columns : m_preview);
    m_showRows->setText(tr("Rows of the file"));
    m_showColumns->setText(tr("All columns"));
    for (TextButton *button : {m_showRows, m_showColumns}) {
        const bool isCurrent = (button == m_showColumns) == shown;
        button->setChecked(isCurrent);
        button->setLook(isCurrent ? ColorRole::Brand : ColorRole::Muted,
                        Theme::uiFont(12, isCurrent ? QFont::Bold : QFont::Normal));
    }
}

/// A typed scale that is none: nothing changes, and that is said above the list.
void ImportColumnsPage::refuse(const QString &sentence)
{
    m_refused->setText(sentence);
}

void ImportColumnsPage::fitColumns()
{
    m_preview->resizeColumnsToContents();
    for (int i = 0; i < m_previewModel->columnCount(); ++i)
        m_preview->setColumnWidth(i, std::clamp(m_preview->columnWidth(i), 100, 180));
}

void ImportColumnsPage::begin()
{
    m_preview->scrollToTop();
    if (m_previewModel->rowCount() > 0)
        m_preview->setCurrentIndex(m_previewModel->index(0, 0));
    if (m_columnsModel->rowCount() > 0)
        m_columns->setCurrentIndex(m_columnsModel->index(0, ImportColumnsModel::RoleColumn));
    m_views->currentWidget()->setFocus();
}

void ImportColumnsPage::refresh()
{
    m_refused->clear();
    m_facts->refresh();
    m_cards->refresh();
    refreshTables();
    showList(showsList());
}

void ImportColumnsPage::refreshChecked()
{
    m_cards->refresh(); // a dry run may ask more
    refreshTables();
}

void ImportColumnsPage::refreshTables()
{
    QSet<int> asked;
    for (const ImportDraft::Question &question : m_draft.questions()) {
        if (!question.answer.isEmpty())
            continue;
        asked.insert(question.question.column);
        for (const int index : question.question.also)
            asked.insert(index);
    }
    // Where the user is stays where it is.
    const QModelIndex current = m_preview->currentIndex();
    const int row = current.row();
    const int column = current.column();
    const int scrolled = m_preview->horizontalScrollBar()->value();
    const int columns = m_previewModel->columnCount();
    m_previewModel->setTheme(m_appearance.theme());
    m_previewModel->setContents(m_draft.preview(), m_draft.mapping(), asked, m_session.journey());
    if (m_previewModel->columnCount() != columns)
        fitColumns();
    if (row >= 0)
        m_preview->setCurrentIndex(m_previewModel->index(row, column));
    m_preview->horizontalScrollBar()->setValue(scrolled);
    m_columnsModel->setTheme(m_appearance.theme());
    m_columnsModel->setContents(m_draft.mapping(), asked, m_session.journey(), m_appearance.text());
}

void ImportColumnsPage::editColumn(int column)
{
    for (const ColumnMapping &known : m_draft.mapping().columns) {
        if (known.index != column)
            continue;
        ColumnEditor editor(known, m_draft.texts(column), m_session, m_appearance, this);
        if (editor.exec() == QDialog::Accepted)
            m_draft.setColumn(editor.column());
        return;
    }
}

} // namespace milepost
