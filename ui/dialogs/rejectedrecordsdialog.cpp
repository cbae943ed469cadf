// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/rejectedrecordsdialog.h"

#include "ui/dialogs/enterkey.h"
#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/rejectedcelldelegate.h"
#include "ui/dialogs/textbutton.h"
#include "ui/session/filedialogs.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

RejectedRecordsDialog::RejectedRecordsDialog(Contents contents, Import when, MapSession &session,
                                             Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_contents(std::move(contents))
    , m_when(when)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new RejectedRecordsModel(m_contents.rows, m_contents.asRead, session.journey(), session.map(),
                                       session.document().columns().segments, appearance.text(), this))
{
    const LocalText &text = m_appearance.text();
    setWindowTitle(tr("Rejected records"));
    resize(1020, 560);
    m_model->setTheme(m_appearance.theme());
    m_model->setCorrected(m_contents.corrected);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(8);
    auto *title = new LeadingLabel(this, u"title"_s);
    title->setText(tr("Rejected records of “%1”").arg(LocalText::isolate(m_contents.fileName)));
    layout->addWidget(title);
    auto *explanation = new LeadingLabel(this, u"muted"_s);
    QStringList sentences;
    if (m_contents.asRead.columns.empty()) {
        sentences.append(tr("An older Milepost imported this file without keeping how it was read: save the "
                            "records as CSV, correct them there and import that file."));
    } else if (m_when == Import::Now) {
        sentences.append(tr("Correct the marked cells. What has become usable is imported as a file of its "
                            "own that names this one; nothing else changes."));
    } else {
        sentences.append(tr("Correct the marked cells. What has become usable is imported together with the "
                            "file; the file itself stays as it is."));
    }
    if (m_contents.count > qint64(m_contents.rows.size())) {
        sentences.append(
            tr("These are the first %1 of %2; after the import all of them are in the list of "
               "imports.")
                .arg(text.number(qint64(m_contents.rows.size())), text.number(m_contents.count)));
    }
    explanation->setText(sentences.join(u' '));
    layout->addWidget(explanation);

    layout->addWidget(makeGrid(), 1);

    auto *tools = new QHBoxLayout;
    m_sentence = new LeadingLabel(this, u"muted"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_alike = new TextButton(m_appearance, this);
    m_alike->setObjectName(u"alike"_s);
    m_putBack = new TextButton(m_appearance, this);
    m_putBack->setObjectName(u"putBack"_s);
    m_putBack->setText(tr("Put this record back"));
    tools->addWidget(m_sentence, 1);
    tools->addWidget(m_alike);
    tools->addSpacing(12);
    tools->addWidget(m_putBack);
    layout->addLayout(tools);

    auto *bottom = new QHBoxLayout;
    auto *save = new QPushButton(tr("Save as CSV…"), this);
    save->setObjectName(u"save"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"close"_s);
    m_import = new QPushButton(this);
    m_import->setObjectName(u"take"_s);
    m_import->setProperty("kind", u"primary"_s);
    m_import->setDefault(true);
    for (QPushButton *button : {save, close})
        button->setAutoDefault(false);
    bottom->addWidget(save);
    bottom->addStretch(1);
    bottom->addWidget(close);
    bottom->addWidget(m_import);
    layout->addLayout(bottom);

    connect(save, &QPushButton::clicked, this, &RejectedRecordsDialog::askAndSave);
    connect(close, &QPushButton::clicked, this, &RejectedRecordsDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_alike, &TextButton::clicked, this, &RejectedRecordsDialog::correctAlike);
    connect(m_putBack, &TextButton::clicked, this, &RejectedRecordsDialog::putBack);
    connect(m_model, &RejectedRecordsModel::correctedChanged, this, &RejectedRecordsDialog::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_table->currentIndex().column() >= RejectedRecordsModel::FirstCell)
            m_lastEdited = m_table->currentIndex();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RejectedRecordsDialog::refresh);
    m_table->setCurrentIndex(m_model->firstFault());
    m_table->setFocus();
    m_lastEdited = QPersistentModelIndex();
    refresh();
}

/// Two views of one grid: what is wrong with a record must be seen while its cells are scrolled.
QWidget *RejectedRecordsDialog::makeGrid()
{
    auto *both = new QWidget(this);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_lines = new QTableView(both);
    m_lines->setObjectName(u"lines"_s);
    m_table = new QTableView(both);
    m_table->setObjectName(u"grid"_s);
    for (QTableView *view : {m_lines, m_table}) {
        view->setModel(m_model);
        view->setItemDelegate(new RejectedCellDelegate(m_appearance, view));
        view->verticalHeader()->hide();
        view->verticalHeader()->setDefaultSectionSize(28);
        view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        view->horizontalHeader()->setHighlightSections(false);
        view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
        view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setWordWrap(false);
        view->setTabKeyNavigation(false);
        view->resizeColumnsToContents();
    }
    layout->addWidget(m_table, 1);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const bool isCell = i >= RejectedRecordsModel::FirstCell;
        const bool isState = i == RejectedRecordsModel::StateColumn;
        (isCell ? m_lines : m_table)->setColumnHidden(i, true);
        QTableView *view = isCell ? m_table : m_lines;
        view->setColumnWidth(i, std::clamp(view->columnWidth(i) + 16, 70, isState ? 300 : 200));
    }
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(m_contents.asRead.columns.empty() ? QAbstractItemView::NoEditTriggers
                                                               : QAbstractItemView::DoubleClicked
                                     | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    keepEnter(m_table);
    auto *clear = new QAction(tr("Clear the selected cells"), m_table);
    clear->setShortcut(QKeySequence::Delete);
    clear->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(clear);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(clear, &QAction::triggered, this, &RejectedRecordsDialog::clearSelected);

    // The lines are no stop of the keyboard: the cells are, and both go up and down together.
    m_lines->setFocusPolicy(Qt::NoFocus);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [this] {
        m_lines->setFixedWidth(m_lines->horizontalHeader()->length() + 2 * m_lines->frameWidth());
    };
    fit();
    connect(m_lines->horizontalHeader(), &QHeaderView::sectionResized, this, fit);
    connect(m_lines, &QTableView::clicked, this, [this](const QModelIndex &index) {
        m_table->setCurrentIndex(index.siblingAtColumn(RejectedRecordsModel::FirstCell));
        m_table->setFocus();
    });
    QScrollBar *lines = m_lines->verticalScrollBar();
    QScrollBar *cells = m_table->verticalScrollBar();
    connect(cells, &QScrollBar::valueChanged, lines, &QScrollBar::setValue);
    connect(lines, &QScrollBar::valueChanged, cells, &QScrollBar::setValue);
    // As much lower as the cells are by their scroll bar.
    auto *besideLines = new QVBoxLayout;
    besideLines->setSpacing(0);
    auto *besideBar = new QWidget(both);
    besideBar->setFixedHeight(m_table->horizontalScrollBar()->sizeHint().height());
    besideBar->hide();
    besideLines->addWidget(m_lines, 1);
    besideLines->addWidget(besideBar);
    layout->insertLayout(0, besideLines);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, besideBar,
            [besideBar](int, int last) { besideBar->setVisible(last > 0); });
    return both;
}

void RejectedRecordsDialog::clearSelected()
{
    if (m_table->editTriggers() == QAbstractItemView::NoEditTriggers)
        return;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        if (index.flags().testFlag(Qt::ItemIsEditable) && !index.data(Qt::EditRole).toString().isEmpty())
            m_model->setData(index, QString(), Qt::EditRole);
    }
}

void RejectedRecordsDialog::refresh()
{
    const LocalText &text = m_appearance.text();
    const int corrected = m_model->correctedCount();
    QString sentence = tr("%1 of %2 records can be imported now.")
                           .arg(text.number(qint64(corrected)), text.number(qint64(m_model->rowCount())));
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) { // what is wrong may have been scrolled out of sight
        sentence += u' '
            + tr("Line %1: %2")
                  .arg(current.siblingAtColumn(RejectedRecordsModel::LineColumn).data().toString(),
                       current.siblingAtColumn(RejectedRecordsModel::StateColumn).data().toString());
    }
    m_sentence->setText(sentence);
    const QList<int> alike = m_lastEdited.isValid() && m_model->isChanged(m_lastEdited.row())
        ? m_model->rowsLike(m_lastEdited)
        : QList<int>();
    m_alike->setVisible(!alike.isEmpty());
    if (!alike.isEmpty())
        m_alike->setText(tr("Change %n other cell(s) with the same text, too", nullptr, int(alike.size())));
    m_putBack->setVisible(current.isValid() && m_model->isChanged(current.row()));
    m_import->setVisible(!m_contents.asRead.columns.empty());
    m_import->setText(m_when == Import::Now ? tr("Import %1 records").arg(text.number(qint64(corrected)))
                                            : tr("Keep %n correction(s)", nullptr, corrected));
    const bool canTake = m_when == Import::Now ? corrected > 0 && m_session.canEdit()
                                               : m_model->corrected() != m_contents.corrected;
    m_import->setEnabled(canTake);
}

void RejectedRecordsDialog::correctAlike()
{
    m_model->correctAlike(m_lastEdited);
    m_table->setFocus();
}

void RejectedRecordsDialog::putBack()
{
    m_model->putBack(m_table->currentIndex().row());
    m_table->setFocus();
}

Status RejectedRecordsDialog::saveCsv(const QString &path) const
{
    const QByteArray csv = rejectedCsv(m_model->rows(), m_contents.asRead);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return Error{ErrorCode::Io, tr("The file could not be written: %1").arg(file.errorString()), path};
    return {};
}

void RejectedRecordsDialog::askAndSave()
{
    const QString suggestion
        = QFileInfo(m_session.document().path())
              .absoluteDir()
              .filePath(
                  tr("%1 rejected.csv", "file name").arg(QFileInfo(m_contents.fileName).completeBaseName()));
    const QString path
        = filedialogs::saveAs(this, tr("Save rejected records"), suggestion, {tr("CSV files (*.csv)")});
    if (path.isEmpty())
        return;
    const Status saved = saveCsv(path);
    m_sentence->setText(saved ? tr("Written: %1").arg(LocalText::isolateLeftToRight(path))
                              : saved.error().message());
}

void RejectedRecordsDialog::reject()
{
    // Corrections are work: they do not go away by a stray Escape.
    if (m_model->corrected() != m_contents.corrected) {
        QMessageBox box(QMessageBox::Question, tr("Rejected records"),
                        tr("Close without the corrections that were made here?"), QMessageBox::NoButton,
                        this);
        box.setTextFormat(Qt::PlainText);
        const QAbstractButton *discard = box.addButton(tr("Discard corrections"), QMessageBox::AcceptRole);
        QPushButton *stay = box.addButton(QMessageBox::Cancel);
        box.setDefaultButton(stay);
        box.setEscapeButton(stay);
        box.exec();
        if (box.clickedButton() != discard)
            return;
    }
    QDialog::reject();
}

} // namespace milepost
