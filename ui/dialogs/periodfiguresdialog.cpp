// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/periodfiguresdialog.h"

#include "core/analysis/figureedits.h"
#include "core/analysis/mapsummary.h"
#include "ui/dialogs/enterkey.h"
#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/listtable.h"
#include "ui/models/periodfiguresmodel.h"
#include "ui/models/periodfiguretext.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Days are edited in the project's calendar, everything else as text.
class PeriodDelegate : public QStyledItemDelegate
{
public:
    PeriodDelegate(MapSession &session, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_session(session)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        if (index.column() >= PeriodFiguresModel::firstFigure)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *editor = new QDateEdit(parent);
        editor->setCalendar(calendarOf(m_session.journey()));
        editor->setDisplayFormat(u"yyyy-MM-dd"_s);
        editor->setLayoutDirection(Qt::LeftToRight);
        return editor;
    }

private:
    MapSession &m_session;
};

/// The first days of the month that a day is in, and of the one so many months later.
std::pair<QDate, QDate> monthsFrom(const QDate &day, int months, const QCalendar &calendar, int alignedTo)
{
    QCalendar::YearMonthDay parts = calendar.partsFromDate(day);
    parts.month -= (parts.month - 1) % alignedTo;
    const QDate first = calendar.dateFromParts(parts.year, parts.month, 1);
    return {first, first.addMonths(months, calendar).addDays(-1)};
}

} // namespace

PeriodFiguresDialog::PeriodFiguresDialog(MapSession &session, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
{
    const auto perform = [this](const QString &text, const Result<ChangeSet> &changes) {
        return changes ? m_session.document().perform(text, *changes) : Status(changes.error());
    };
    const PeriodFiguresModel::Edits edits{
        [this, perform](const QDate &first, const QDate &last, FigureKind kind, std::optional<double> value) {
            return perform(value ? tr("Enter figure") : tr("Clear figure"),
                           edits::setFigure(m_session.journey(), first, last, kind, value));
        },
        [this, perform](const QDate &first, const QDate &last, const QDate &newFirst, const QDate &newLast) {
            return perform(tr("Change period"),
                           edits::movePeriod(m_session.journey(), first, last, newFirst, newLast));
        },
        [this] { return m_session.canEdit(); },
    };
    m_model = new PeriodFiguresModel(session.document(), edits, appearance.text(), this);
    build();
    connect(m_model, &PeriodFiguresModel::refused, this,
            [this](const QString &sentence) { say(sentence, true); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        m_keptColumn = std::max(0, current.column());
        if (current.isValid())
            m_kept = {m_model->period(current.row()).first, m_model->period(current.row()).last};
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = std::max(0, m_model->rowOf(m_kept.first, m_kept.second));
        m_table->setCurrentIndex(m_model->index(row, m_keptColumn));
        showCurrent();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PeriodFiguresDialog::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PeriodFiguresDialog::showCurrent);
    connect(&m_session, &MapSession::busyChanged, this, &PeriodFiguresDialog::showCurrent);
    connect(&m_appearance, &Appearance::changed, this,
            [this] { m_model->setLook(m_appearance.text(), m_appearance.theme()); });
    retranslate();
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, PeriodFiguresModel::firstFigure));
    resize(1080, 620);
}

void PeriodFiguresDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    m_hint = new LeadingLabel(this, u"muted"_s);
    layout->addWidget(m_hint);
    m_table = makeListTable(m_model, u"periods"_s, this);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setItemDelegate(new PeriodDelegate(m_session, m_table));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    keepEnter(m_table);
    layout->addWidget(m_table, 3);
    m_empty = new LeadingLabel(this, u"muted"_s);
    layout->addWidget(m_empty, 3);
    m_sentence = new LeadingLabel(this, u"muted"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setMinimumHeight(m_sentence->fontMetrics().lineSpacing() + 4);
    layout->addWidget(m_sentence);
    m_workingsTitle = new QLabel(this);
    m_workingsTitle->setProperty("kind", u"section"_s);
    layout->addWidget(m_workingsTitle);
    m_workings = new LeadingLabel(this);
    m_workings->setObjectName(u"workings"_s);
    m_workings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_workings);

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    const auto makeButton = [&](const QString &name) {
        auto *button = new QPushButton(this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_add = makeButton(u"add"_s);
    m_addMenu = new QMenu(this);
    for (const Length length : {Length::Month, Length::Quarter, Length::Year, Length::Day}) {
        QAction *action = m_addMenu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, length] { add(length); });
    }
    m_add->setMenu(m_addMenu);
    m_remove = makeButton(u"remove"_s);
    m_close = makeButton(u"close"_s);
    bottom->addWidget(m_add);
    bottom->addWidget(m_remove);
    bottom->addStretch();
    bottom->addWidget(m_close);
    layout->addSpacing(4);
    layout->addLayout(bottom);
    connect(m_remove, &QPushButton::clicked, this, &PeriodFiguresDialog::removeCurrent);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void PeriodFiguresDialog::retranslate()
{
    setWindowTitle(tr("Period figures"));
    m_hint->setText(
        tr("Enter what is known of a period; what is left blank is unknown, and so is every figure "
           "that would need it. Both days belong to the period."));
    m_table->setAccessibleName(tr("Figures of periods"));
    m_empty->setText(tr("Nothing has been entered yet. Add a period to begin."));
    m_workingsTitle->setText(m_appearance.sectionTitle(tr("How the figures follow")));
    m_add->setText(tr("Add a period"));
    m_remove->setText(tr("Remove period"));
    m_close->setText(tr("Close"));
    const QStringList lengths{tr("&Month"), tr("&Quarter"), tr("&Year"), tr("&Other days")};
    for (int i = 0; i < lengths.size(); ++i)
        m_addMenu->actions().at(i)->setText(lengths.at(i));
    m_model->setLook(m_appearance.text(), m_appearance.theme());
    showCurrent();
}

void PeriodFiguresDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool PeriodFiguresDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            clearCell();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PeriodFiguresDialog::say(const QString &sentence, bool isFault)
{
    Appearance::setKind(m_sentence, isFault ? "red" : "muted");
    m_sentence->setText(sentence);
}

void PeriodFiguresDialog::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const bool hasRows = m_model->rowCount() > 0;
    m_table->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    m_workingsTitle->setVisible(current.isValid());
    m_workings->setVisible(current.isValid());
    m_add->setEnabled(m_session.canEdit());
    m_remove->setEnabled(m_session.canEdit() && current.isValid());
    if (!current.isValid())
        return say({}, false);
    const PeriodFigures &period = m_model->period(current.row());
    QStringList lines = periodfigures::workings(period, m_appearance.text());
    for (QString &line : lines)
        line = LocalText::isolate(line);
    m_workings->setText(lines.join(u'\n'));
    const QString conflict = m_model->conflictAt(current);
    if (!conflict.isEmpty())
        return say(conflict, true);
    // Another cell of the row may be the one at fault.
    const auto conflicts = conflictsOf(period);
    if (!conflicts.empty())
        return say(periodfigures::conflict(conflicts.front().second, m_appearance.text()), true);
    if (PeriodFiguresModel::isFigure(current.column()))
        return say(m_model->headerData(current.column(), Qt::Horizontal, Qt::ToolTipRole).toString(), false);
    say({}, false);
}

/// A period of that length after the last one; the last that is over where there is none yet.
void PeriodFiguresDialog::add(Length length)
{
    const QCalendar calendar = calendarOf(m_session.journey());
    const int months = length == Length::Year ? 12 : length == Length::Quarter ? 3 : 1;
    std::pair<QDate, QDate> days;
    if (m_model->rowCount() > 0) {
        const QDate next = m_model->period(m_model->rowCount() - 1).last.addDays(1);
        days = length == Length::Day ? std::pair(next, next)
                                     : std::pair(next, next.addMonths(months, calendar).addDays(-1));
    } else {
        const QDate today = QDate::currentDate();
        days = length == Length::Day
            ? std::pair(today, today)
            : monthsFrom(today.addMonths(-months, calendar), months, calendar, months);
    }
    const int row = m_model->add(days.first, days.second);
    m_table->setCurrentIndex(m_model->index(
        row, length == Length::Day ? int(PeriodFiguresModel::FirstColumn) : PeriodFiguresModel::firstFigure));
    m_table->setFocus();
}

void PeriodFiguresDialog::removeCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_session.canEdit())
        return;
    const PeriodFigures period = m_model->period(current.row());
    if (period.entered.empty()) {
        m_model->drop(period.first, period.last);
        return;
    }
    const Result<ChangeSet> changes = edits::removePeriod(m_session.journey(), period.first, period.last);
    const Status done
        = changes ? m_session.document().perform(tr("Remove period"), *changes) : Status(changes.error());
    if (!done)
        say(done.error().message(), true);
}

void PeriodFiguresDialog::clearCell()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && PeriodFiguresModel::isFigure(current.column()))
        m_model->setData(current, QString());
}

} // namespace milepost
