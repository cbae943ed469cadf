// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/findbar.h"

#include "ui/models/texthitmodel.h"
#include "ui/panels/texthitdelegate.h"
#include "ui/session/commentsearch.h"
#include "ui/settings/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int mostHitsShown = 7;

} // namespace

FindBar::FindBar(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new TextHitModel(this))
    , m_comments(new CommentSearch(session.document(), this))
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_list(new QListView(this))
{
    build();
    m_delay.setSingleShot(true);
    m_delay.setInterval(120);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        search();
        go(0);
    });
    connect(m_field, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_close, &QToolButton::clicked, this, &FindBar::leave);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { go(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        go(index.row());
        const TextHit &hit = m_model->hit(index.row());
        if (hit.comment != 0)
            emit commentChosen(hit.comment);
        else if (!hit.target.persona.isNull())
            emit personaChosen(hit.target.persona);
    });
    connect(&m_session, &MapSession::changed, this, [this] {
        if (isVisible())
            search();
    });
    connect(&m_session.document(), &JourneyDocument::feedbackChanged, this, [this] {
        if (isVisible())
            searchComments();
    });
    connect(m_comments, &CommentSearch::found, this, [this](const std::vector<TextHit> &hits) {
        const bool first = m_model->rowCount() == 0;
        m_model->appendComments(hits);
        showHits();
        if (first && m_field->hasFocus())
            go(0);
    });
    connect(m_comments, &CommentSearch::finished, this, &FindBar::showCount);
    retranslate();
    hide();
}

void FindBar::build()
{
    setAttribute(Qt::WA_StyledBackground);
    Appearance::setKind(this, "bar");
    m_field->setMinimumWidth(280);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    Appearance::setKind(m_count, "muted");
    m_count->setMinimumWidth(90);
    m_previous->setIcon(themedIcon(u"go-up"_s));
    m_next->setIcon(themedIcon(u"go-down"_s));
    m_close->setIcon(themedIcon(u"dialog-close"_s));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TextHitDelegate(m_appearance, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->hide();

    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    row->addWidget(m_field);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_list);
    setFocusProxy(m_field);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find on the map"));
    m_field->setAccessibleName(tr("Find on the map"));
    m_previous->setToolTip(tr("Previous"));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setToolTip(tr("Next"));
    m_next->setAccessibleName(tr("Next"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_list->setAccessibleName(tr("What was found"));
    if (!isVisible())
        return;
    searchComments();
    search();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (watched == m_field) {
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::open()
{
    show();
    searchComments();
    search();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::leave()
{
    m_delay.stop();
    m_comments->stop();
    hide();
    emit closed();
}

void FindBar::search()
{
    const int row = m_list->currentIndex().row();
    if (m_comments->query() != m_field->text())
        searchComments();
    m_model->setHits(searchMap(m_session.journey(), m_session.map(), m_field->text(), m_appearance.text()));
    const int count = m_model->rowCount();
    if (row >= 0 && count > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(std::min(row, count - 1)));
    showHits();
}

void FindBar::searchComments()
{
    m_model->clearComments();
    m_comments->start(m_session.map(), m_field->text(), m_appearance.text());
    showHits();
}

void FindBar::showHits()
{
    const int count = m_model->rowCount();
    m_list->setVisible(count > 0);
    m_list->setFixedHeight(std::min(count, mostHitsShown) * TextHitDelegate::rowHeight + 6);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    showCount();
}

void FindBar::catchUp()
{
    if (!m_delay.isActive())
        return;
    m_delay.stop();
    search();
    m_list->setCurrentIndex({});
}

void FindBar::step(int rows)
{
    catchUp();
    if (!isVisible())
        open();
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row();
    go(row < 0 ? (rows > 0 ? 0 : count - 1) : (row + rows + count) % count);
}

void FindBar::go(int row)
{
    if (row >= m_model->rowCount()) {
        showCount();
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
    m_session.select(m_model->hit(row).target);
    showCount();
}

void FindBar::showCount()
{
    const int count = m_model->rowCount();
    const LocalText &text = m_appearance.text();
    if (m_field->text().trimmed().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(m_comments->isRunning() ? tr("Searching…") : tr("Nothing found"));
    else if (!m_list->currentIndex().isValid())
        m_count->setText(tr("%Ln found", nullptr, count));
    else
        m_count->setText(
            tr("%1 of %2")
                .arg(text.number(qint64(m_list->currentIndex().row() + 1)), text.number(qint64(count))));
    const bool nothing = count == 0 && !m_count->text().isEmpty() && !m_comments->isRunning();
    Appearance::setKind(m_count, nothing ? "amber" : "muted");
    m_count->setToolTip(m_comments->isCut()
                            ? tr("Only the first %L1 comments are listed.").arg(CommentSearch::mostHits)
                            : QString());
}

} // namespace milepost
