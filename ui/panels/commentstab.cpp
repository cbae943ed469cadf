// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/commentstab.h"

#include "ui/models/commentsmodel.h"
#include "ui/panels/commentdelegate.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

CommentsTab::CommentsTab(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new CommentsModel(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView)
    , m_count(new QLabel)
    , m_emptyTitle(new QLabel)
    , m_emptyText(new QLabel)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommentDelegate(appearance, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width, and so the heights, stay put
    m_count->setProperty("kind", u"muted"_s);
    m_count->setWordWrap(true);
    m_count->setContentsMargins(12, 8, 12, 4);
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyTitle->setFont(Theme::uiFont(13, QFont::DemiBold));
    m_emptyTitle->setWordWrap(true);
    m_emptyText->setProperty("kind", u"muted"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);

    auto *filled = new QWidget;
    auto *filledColumn = new QVBoxLayout(filled);
    filledColumn->setContentsMargins(0, 0, 0, 0);
    filledColumn->setSpacing(0);
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

    connect(&session, &MapSession::selectionChanged, this, &CommentsTab::invalidate);
    connect(&session, &MapSession::summariesChanged, this, &CommentsTab::invalidate);
    connect(&session, &MapSession::busyChanged, this, &CommentsTab::invalidate);
    connect(&appearance, &Appearance::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void CommentsTab::goTo(qint64 comment)
{
    if (m_stale)
        read();
    const QModelIndexList rows
        = m_model->match(m_model->index(0), CommentsModel::NumberRole, comment, 1, Qt::MatchExactly);
    if (rows.isEmpty())
        return;
    m_list->setCurrentIndex(rows.first());
    m_list->scrollTo(rows.first(), QAbstractItemView::PositionAtCenter);
}

void CommentsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void CommentsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        invalidate();
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
    const MapTarget &selection = m_session.selection();
    if (selection.touchpoint.isNull() && !selection.stage.isNull()) {
        explain(tr("Comments belong to touchpoints"),
                tr("Select a touchpoint of this stage to read its comments."));
        return;
    }
    if (m_session.document().isBusy()) {
        explain(tr("An import is running"), tr("The comments appear here when it has finished."));
        m_stale = true;
        return;
    }
    const auto comments = m_session.document().file().feedbackStore().comments(selection.touchpoint, limit);
    if (!comments) {
        explain(tr("The comments could not be read"), comments.error().message());
        return;
    }
    m_model->setContents(*comments, m_session.journey(), m_session.document().columns().segments,
                         m_session.book().filter(), m_appearance.text());
    if (m_model->rowCount() == 0) {
        if (comments->empty())
            explain(tr("Nobody wrote anything here yet"),
                    tr("Comments come with a survey import; nothing is lost if there are none."));
        else
            explain(tr("No comment passes the filter"),
                    tr("Widen the period or remove a filter to see more."));
        return;
    }
    const LocalText &text = m_appearance.text();
    QString count = tr("%n comment(s)", nullptr, m_model->rowCount()) + u" · "_s
        + tr("%n complaint(s)", nullptr, m_model->complaints());
    if (int(comments->size()) >= limit)
        count = tr("%1, among the newest %2").arg(count, text.number(qint64(limit)));
    m_count->setText(count);
    m_pages->setCurrentIndex(0);
}

void CommentsTab::explain(const QString &title, const QString &text)
{
    m_model->clear();
    m_emptyTitle->setText(title);
    m_emptyText->setText(text);
    m_pages->setCurrentIndex(1);
}

} // namespace milepost
