// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/ledgerdialog.h"

#include "core/analysis/ledgertext.h"
#include "core/analysis/rankingedits.h"
#include "core/report/ledgercsv.h"
#include "ui/dialogs/listtable.h"
#include "ui/models/ledgermodel.h"
#include "ui/session/csvfile.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int restMilliseconds = 600;

/// Stale figures in amber; their word says it too.
class LedgerDelegate : public QStyledItemDelegate
{
public:
    LedgerDelegate(Appearance &appearance, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool word
            = index.column() == LedgerModel::StateColumn || index.column() == LedgerModel::AgeColumn;
        if (!word || !index.data(LedgerModel::StaleRole).toBool())
            return;
        const QColor amber = m_appearance.theme().color(ColorRole::AmberText);
        option->palette.setColor(QPalette::Text, amber);
        option->palette.setColor(QPalette::HighlightedText, amber);
    }

private:
    Appearance &m_appearance;
};

} // namespace

LedgerDialog::LedgerDialog(MapSession &session, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new LedgerModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(LedgerModel::SortRole);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    build();
    connect(&m_rest, &QTimer::timeout, this, &LedgerDialog::keepStaleAfter);
    connect(m_staleAfter, &QSpinBox::valueChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_staleAfter, &QSpinBox::editingFinished, this, &LedgerDialog::keepStaleAfter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LedgerDialog::followTable);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        csvfile::copy(csv());
        m_sources->setText(tr("The ledger is on the clipboard."));
    });
    connect(m_save, &QPushButton::clicked, this, &LedgerDialog::saveCsv);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&session, &MapSession::summariesChanged, this, &LedgerDialog::refresh);
    connect(&session, &MapSession::changed, this, &LedgerDialog::refresh);
    connect(&session, &MapSession::busyChanged, this, &LedgerDialog::refresh);
    retranslate();
    resize(920, 560);
    m_table->setFocus();
}

LedgerDialog::~LedgerDialog()
{
    hide(); // a field that loses the focus later would call what is gone
}

void LedgerDialog::build()
{
    m_coverage = new QLabel(this);
    m_coverage->setFont(Theme::uiFont(13, QFont::DemiBold));
    m_coverage->setObjectName(u"coverage"_s);
    m_staleLabel = new QLabel(this);
    m_staleLabel->setProperty("kind", u"muted"_s);
    m_staleAfter = new QSpinBox(this);
    m_staleAfter->setRange(1, 36500);
    m_staleAfter->setMinimumWidth(110);
    m_staleAfter->setKeyboardTracking(false);
    m_staleAfter->setObjectName(u"staleAfter"_s);
    m_staleLabel->setBuddy(m_staleAfter);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_coverage, 1);
    head->addWidget(m_staleLabel);
    head->addWidget(m_staleAfter);

    m_table = makeListTable(m_sorted, u"ledger"_s, this);
    m_table->setItemDelegate(new LedgerDelegate(m_appearance, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LedgerModel::TouchpointColumn, Qt::AscendingOrder);
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("kind", u"muted"_s);
    m_empty->setWordWrap(true);
    m_sources = new QLabel(this);
    m_sources->setProperty("kind", u"muted"_s);
    m_sources->setTextFormat(Qt::PlainText);
    m_sources->setWordWrap(true);
    m_sources->setObjectName(u"sources"_s);
    m_sources->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    m_copy = new QPushButton(this);
    m_copy->setObjectName(u"copy"_s);
    m_save = new QPushButton(this);
    m_save->setObjectName(u"save"_s);
    m_close = new QPushButton(this);
    for (QPushButton *button : {m_copy, m_save, m_close})
        button->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_copy);
    bottom->addWidget(m_save);
    bottom->addStretch();
    bottom->addWidget(m_close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_sources);
    column->addLayout(bottom);
}

void LedgerDialog::retranslate()
{
    setLocale(m_appearance.text().locale());
    setWindowTitle(tr("Evidence ledger"));
    m_staleLabel->setText(tr("A figure is stale after"));
    m_staleAfter->setLocale(m_appearance.text().locale());
    //: after the number in "a figure is stale after 365 days"
    m_staleAfter->setSuffix(tr(" days"));
    m_staleAfter->setAccessibleName(tr("Days after which a figure is stale"));
    m_table->setAccessibleName(tr("Evidence ledger"));
    m_empty->setText(tr("No figure has an answer behind it. Import a survey, or widen the filter."));
    m_copy->setText(tr("Copy as CSV"));
    m_save->setText(tr("Save as CSV…"));
    m_close->setText(tr("Close"));
    refresh();
}

void LedgerDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void LedgerDialog::hideEvent(QHideEvent *event)
{
    keepStaleAfter();
    QDialog::hideEvent(event);
}

void LedgerDialog::refresh()
{
    const LocalText &text = m_appearance.text();
    const Ledger &ledger = m_session.book().ledger();
    const int row = m_table->currentIndex().row();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setContents(m_session.journey(), ledger, text);
    }
    m_coverage->setText(coverageText(ledger, text));
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_sources->setVisible(any);
    m_empty->setVisible(!any);
    m_copy->setEnabled(any);
    m_save->setEnabled(any);
    if (!m_rest.isActive()) {
        const QSignalBlocker quiet(m_staleAfter);
        m_staleAfter->setValue(m_session.journey().project().staleAfter);
    }
    m_staleAfter->setEnabled(m_session.canEdit());
    if (any) {
        m_table->resizeColumnsToContents();
        if (row >= 0) {
            const QSignalBlocker quiet(m_table->selectionModel());
            m_table->selectRow(std::min(row, m_model->rowCount() - 1));
        }
    }
    showSources();
}

void LedgerDialog::showSources()
{
    const LedgerEntry *entry = m_model->entry(m_sorted->mapToSource(m_table->currentIndex()).row());
    if (!entry) {
        m_sources->setText(tr("Choose a figure to see where it comes from."));
        return;
    }
    QStringList lines;
    for (const LedgerSource &source : entry->sources)
        lines << sourceText(source, m_appearance.text());
    m_sources->setText(lines.join(u'\n'));
}

void LedgerDialog::followTable()
{
    showSources();
    const LedgerEntry *entry = m_model->entry(m_sorted->mapToSource(m_table->currentIndex()).row());
    if (!entry)
        return;
    if (entry->touchpoint.isNull())
        m_session.select({.kind = MapTarget::Kind::Map});
    else
        m_session.selectTouchpoint(entry->touchpoint);
}

void LedgerDialog::keepStaleAfter()
{
    m_rest.stop();
    const int days = m_staleAfter->value();
    if (m_session.canEdit() && days != m_session.journey().project().staleAfter)
        m_session.perform(tr("Change when a figure is stale"),
                          edits::setStaleAfter(m_session.journey(), days));
}

QByteArray LedgerDialog::csv() const
{
    return ledgerCsv(m_session.journey(), m_session.book().ledger());
}

void LedgerDialog::saveCsv()
{
    const Result<QString> written
        = csvfile::askAndWrite(this, m_session, tr("Save the ledger"), tr("evidence ledger.csv"), csv());
    if (written)
        m_sources->setText(tr("Written: %1").arg(LocalText::isolateLeftToRight(*written)));
    else if (written.error().code != ErrorCode::Cancelled)
        m_sources->setText(written.error().message());
}

} // namespace milepost
