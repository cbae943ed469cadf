// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/commentstab.h"

#include "core/journey/commentedits.h"
#include "ui/models/commentsmodel.h"
#include "ui/panels/commentdelegate.h"
#include "ui/panels/themecountsdelegate.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int themesShown = 6; ///< rows; the others are scrolled to

} // namespace

CommentsTab::CommentsTab(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new CommentsModel(this))
    , m_counts(new ThemeCountsModel(this))
    , m_pages(new QStackedWidget(this))
    , m_themes(new QListView)
    , m_list(new QListView)
    , m_progress(new QLabel)
    , m_count(new QLabel)
    , m_emptyTitle(new QLabel)
    , m_emptyText(new QLabel)
    , m_menu(new QMenu(this))
{
    build();
    connect(&session, &MapSession::selectionChanged, this, [this] {
        m_narrowing = {};
        invalidate();
    });
    connect(&session, &MapSession::summariesChanged, this, &CommentsTab::invalidate);
    connect(&session, &MapSession::busyChanged, this, &CommentsTab::invalidate);
    connect(&session.book(), &FeedbackBook::themesChanged, this, &CommentsTab::invalidate);
    connect(&session.document(), &JourneyDocument::matchingChanged, this, &CommentsTab::showProgress);
    connect(&session.document(), &JourneyDocument::matchingProgressed, this, [this](double share) {
        m_share = share;
        showProgress();
    });
    connect(&appearance, &Appearance::changed, this, [this] {
        m_list->viewport()->update();
        m_themes->viewport()->update();
    });
    connect(m_themes->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_filling)
                    narrow(m_counts->narrowing(current.row()));
            });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CommentsTab::showMarkActions);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_list->selectionModel()->hasSelection())
            m_menu->popup(m_list->viewport()->mapToGlobal(position));
    });
    retranslate();
    showProgress();
}

void CommentsTab::build()
{
    m_themes->setModel(m_counts);
    m_themes->setItemDelegate(new ThemeCountsDelegate(m_appearance, m_themes));
    m_themes->setFrameShape(QFrame::NoFrame);
    m_themes->setUniformItemSizes(true);
    m_themes->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_themes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_themes->setMouseTracking(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommentDelegate(m_appearance, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width, and so the heights, stay put
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    for (QLabel *label : {m_progress, m_count}) {
        label->setProperty("kind", u"muted"_s);
        label->setWordWrap(true);
        label->setContentsMargins(12, 8, 12, 4);
    }
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyTitle->setFont(Theme::uiFont(13, QFont::DemiBold));
    m_emptyTitle->setWordWrap(true);
    m_emptyText->setProperty("kind", u"muted"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);

    const auto addAction = [&](const char *keys, std::optional<bool> complaint) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, complaint] { mark(complaint); });
        m_list->addAction(action);
        m_menu->addAction(action);
        return action;
    };
    m_complaint = addAction("Ctrl+Alt+C", true);
    m_noComplaint = addAction("Ctrl+Alt+X", false);
    m_menu->addSeparator();
    m_asKeywords = addAction("Ctrl+Alt+K", std::nullopt);

    auto *filled = new QWidget;
    auto *filledColumn = new QVBoxLayout(filled);
    filledColumn->setContentsMargins(0, 4, 0, 0);
    filledColumn->setSpacing(0);
    filledColumn->addWidget(m_themes);
    filledColumn->addWidget(m_progress);
    filledColumn->addWidget(m_count);
    filledColumn->addWidget(m_list, 1);
    auto *empty = new QWidget;
    auto *emptyColumn = new QVBoxLayout(empty);
    emptyColumn->setContentsMargins(24, 24, 24, 24);
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_emptyTitle);
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addStretch(2);
    m_pages->addWidget(filled);
    m_pages->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

void CommentsTab::retranslate()
{
    m_themes->setAccessibleName(tr("What the comments are about"));
    m_list->setAccessibleName(tr("Comments"));
    m_complaint->setText(tr("&Complaint"));
    m_noComplaint->setText(tr("&No complaint"));
    m_asKeywords->setText(tr("As the file or the &keywords say"));
    showProgress();
}

void CommentsTab::goTo(qint64 comment)
{
    if (m_stale)
        read();
    int row = m_model->rowOf(comment);
    if (row < 0 && !(m_narrowing == ThemeCountsModel::Narrowing())) {
        narrow({});
        row = m_model->rowOf(comment);
    }
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
}

void CommentsTab::showComplaints()
{
    narrow({.complaintsOnly = true});
}

void CommentsTab::showTheme(const ThemeId &theme)
{
    narrow({.theme = theme});
}

void CommentsTab::narrow(const ThemeCountsModel::Narrowing &narrowing)
{
    if (narrowing == m_narrowing)
        return;
    m_narrowing = narrowing;
    invalidate();
}

void CommentsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void CommentsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        invalidate();
    }
    QWidget::changeEvent(event);
}

void CommentsTab::invalidate()
{
    m_stale = true;
    if (isVisible())
        read();
}

void CommentsTab::read()
{
    m_stale = false;
    if (m_session.document().isBusy()) {
        explain(tr("An import is running"), tr("The comments appear here when it has finished."));
        m_stale = true;
        return;
    }
    const MapTarget &selection = m_session.selection();
    FeedbackBook &book = m_session.book();
    const std::set<TargetIndex> targets = commentTargets(
        m_session.journey(), m_session.map(), selection.touchpoint.isNull() ? selection.stage : StageId(),
        selection.touchpoint, book.counter().targets());
    const ThemeCounts counts = book.themeCounts(targets);
    if (counts.withheld) {
        explain(
            tr("Too few comments to show"),
            tr("The filter picks a group of people of whom fewer than %n wrote something here. So few are "
               "neither listed nor counted.",
               nullptr, int(neverShownBelow)));
    } else if (counts.comments > 0) {
        readThemes(counts);
        readComments(targets, counts);
    } else if (newestComments(book.counter(), nullptr, {}, {.targets = targets}, 1).empty()) {
        explain(tr("Nobody wrote anything here yet"),
                tr("Comments come with a survey import; nothing is lost if there are none."));
    } else {
        explain(tr("No comment passes the filter"), tr("Widen the period or remove a filter to see more."));
    }
}

void CommentsTab::readThemes(const ThemeCounts &counts)
{
    const std::shared_ptr<const CommentThemes> known = m_session.document().commentThemes();
    m_counts->setCounts(counts, known ? known->matcher->themes() : std::vector<CommentTheme>(),
                        m_appearance.text());
    // A theme that nobody writes about any more has no row; while themes are not known, the one that was
    // chosen is waited for.
    const int row = m_counts->rowOf(m_narrowing);
    if (known && row == 0)
        m_narrowing = {};
    {
        const QScopedValueRollback filling(m_filling, true);
        m_themes->setCurrentIndex(m_counts->index(row));
    }
    m_themes->setFixedHeight(std::min(themesShown, m_counts->rowCount()) * ThemeCountsDelegate::rowHeight);
}

void CommentsTab::readComments(const std::set<TargetIndex> &targets, const ThemeCounts &counts)
{
    const LocalText &text = m_appearance.text();
    FeedbackBook &book = m_session.book();
    const std::shared_ptr<const CommentThemes> known = m_session.document().commentThemes();
    const CommentChoice choice{
        .targets = targets, .theme = m_narrowing.theme, .complaintsOnly = m_narrowing.complaintsOnly};
    const std::vector<qint64> numbers
        = newestComments(book.counter(), known.get(), book.filter(), choice, limit);
    const auto comments = m_session.document().file().feedbackStore().commentsByNumber(numbers);
    if (!comments) {
        explain(tr("The comments could not be read"), comments.error().message());
        return;
    }

    CommentsModel::Context context{.journey = m_session.journey(),
                                   .text = text,
                                   .namesTouchpoints = m_session.selection().touchpoint.isNull()};
    if (known) {
        context.themes = [&](qint64 comment) {
            QStringList names;
            for (const ThemeId &id : known->matcher->themesOf(known->of(comment))) {
                if (const CommentTheme *theme = m_session.journey().find<CommentTheme>(id))
                    names << theme->name;
            }
            return names;
        };
        if (const quint64 bit = known->matcher->bitOf(m_narrowing.theme))
            context.places
                = [&known, bit](const QString &comment) { return known->matcher->placesIn(comment, bit); };
    }
    const QModelIndex current = m_list->currentIndex();
    const qint64 currentNumber = current.data(CommentsModel::NumberRole).toLongLong();
    const int currentRow = current.row();
    m_model->setContents(*comments, context);
    if (current.isValid() && !m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
        // One that does not belong here any more gives its place to the next.
        const int row = m_model->rowOf(currentNumber);
        m_list->setCurrentIndex(
            m_model->index(row >= 0 ? row : std::min(currentRow, m_model->rowCount() - 1)));
    }

    const qint64 all = m_narrowing.complaintsOnly ? counts.complaints
        : m_narrowing.theme.isNull()              ? counts.comments
                                                  : counts.of(m_narrowing.theme);
    m_count->setVisible(all > limit);
    m_count->setText(tr("The newest %1 of %2 comments are listed.")
                         .arg(text.number(qint64(m_model->rowCount())), text.number(all)));
    m_pages->setCurrentIndex(0);
    showMarkActions();
}

void CommentsTab::explain(const QString &title, const QString &text)
{
    m_model->clear();
    m_emptyTitle->setText(title);
    m_emptyText->setText(text);
    m_pages->setCurrentIndex(1);
}

void CommentsTab::showProgress()
{
    const bool searches = m_session.document().isMatching();
    m_progress->setVisible(searches);
    if (searches)
        m_progress->setText(
            tr("Looking for keywords in all comments: %1").arg(m_appearance.text().percent(m_share)));
    else
        m_share = 0;
}

std::vector<qint64> CommentsTab::selectedComments() const
{
    std::vector<qint64> numbers;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        numbers.push_back(index.data(CommentsModel::NumberRole).toLongLong());
    return numbers;
}

void CommentsTab::mark(std::optional<bool> complaint)
{
    const std::vector<qint64> numbers = selectedComments();
    if (numbers.empty() || !m_session.canEdit())
        return;
    const int count = int(numbers.size());
    const QString text = !complaint ? tr("Take the marks of %n comment(s) away", nullptr, count)
        : *complaint                ? tr("Mark %n comment(s) as complaint", nullptr, count)
                                    : tr("Mark %n comment(s) as no complaint", nullptr, count);
    m_session.perform(text, edits::markComments(m_session.journey(), numbers, complaint));
}

void CommentsTab::showMarkActions()
{
    const bool possible = m_session.canEdit() && m_list->selectionModel()->hasSelection();
    for (QAction *action : {m_complaint, m_noComplaint, m_asKeywords})
        action->setEnabled(possible);
}

} // namespace milepost
