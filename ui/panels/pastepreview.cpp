// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/pastepreview.h"

#include "ui/settings/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

PastePreview::PastePreview(Plan plan, bool namedColumns, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_appearance(appearance)
    , m_paste(m_plan(namedColumns))
    , m_summary(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_named(new QCheckBox(tr("The first row names the columns"), this))
{
    setWindowTitle(tr("Paste into the table"));
    m_summary->setWordWrap(true);
    m_named->setChecked(namedColumns);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setAccessibleName(tr("What will be pasted"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Paste"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    Appearance::setKind(m_accept, "primary");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_named);
    layout->addWidget(buttons);
    resize(820, 460);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_named, &QCheckBox::toggled, this, [this](bool named) {
        m_paste = m_plan(named);
        refresh();
    });
    refresh();
}

void PastePreview::refresh()
{
    const Theme &theme = m_appearance.theme();
    m_table->clear();
    m_table->setRowCount(int(m_paste.rows().size()));
    m_table->setColumnCount(int(m_paste.titles().size()));
    QStringList titles = m_paste.titles();
    for (QString &title : titles) {
        if (title.isEmpty())
            title = tr("no column");
    }
    m_table->setHorizontalHeaderLabels(titles);
    QStringList names;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TablePaste::Row &pasted = m_paste.rows()[size_t(row)];
        names.append(pasted.isNew ? tr("%1 (new)").arg(pasted.title) : pasted.title);
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const TablePaste::Cell &cell = pasted.cells[size_t(column)];
            auto *item = new QTableWidgetItem(cell.after);
            if (!cell.problem.isEmpty()) {
                item->setIcon(themedIcon(u"pain-warning"_s));
                item->setForeground(theme.color(ColorRole::RedText));
                item->setToolTip(cell.problem);
            } else if (cell.changes()) {
                item->setFont(Theme::uiFont(13, QFont::DemiBold));
                item->setToolTip(cell.before.isEmpty() ? tr("Was empty") : tr("Was: %1").arg(cell.before));
                if (cell.after.isEmpty()) {
                    item->setText(tr("emptied"));
                    item->setForeground(theme.color(ColorRole::Muted));
                }
            } else {
                item->setForeground(theme.color(ColorRole::Muted));
            }
            m_table->setItem(row, column, item);
        }
    }
    m_table->setVerticalHeaderLabels(names);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, qBound(70, m_table->columnWidth(column), 260));

    QStringList sentences{tr("%Ln cell(s) will change.", nullptr, m_paste.changedCells())};
    if (m_paste.newTouchpoints() > 0)
        sentences.append(tr("%Ln touchpoint(s) will be added.", nullptr, m_paste.newTouchpoints()));
    if (m_paste.problems() > 0)
        sentences.append(tr("%Ln cell(s) cannot be used and will be left out.", nullptr, m_paste.problems()));
    m_summary->setText(sentences.join(u' '));
    m_accept->setEnabled(!m_paste.changes().isEmpty());
}

} // namespace milepost
