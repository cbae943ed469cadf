// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/savedfilterbox.h"

#include "core/analysis/savedfilters.h"
#include "ui/settings/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr qsizetype longestShown = 28; ///< characters of a name on the button

} // namespace

SavedFilterBox::SavedFilterBox(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_button(new QToolButton(this))
    , m_field(new QLineEdit(this))
    , m_menu(new CheckMenu(this))
{
    m_button->setProperty("kind", u"link"_s);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_field->setFixedWidth(180);
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    m_field->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    row->addWidget(m_field);
    connect(m_button, &QToolButton::clicked, this, &SavedFilterBox::popUp);
    connect(m_field, &QLineEdit::returnPressed, this, &SavedFilterBox::commit);
    retranslate();
}

void SavedFilterBox::retranslate()
{
    m_field->setPlaceholderText(tr("Name of this filter"));
    m_field->setAccessibleName(tr("Name of this filter"));
    m_button->setAccessibleName(tr("Saved filters"));
    setFilter(m_filter);
}

void SavedFilterBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SavedFilterBox::setFilter(const Filter &filter)
{
    m_filter = filter;
    const SavedFilter *saved = savedFilterOf(m_session.journey(), filter);
    QString name = saved ? saved->name : tr("Saved filters");
    m_button->setToolTip(name.size() > longestShown ? name : QString());
    if (name.size() > longestShown)
        name = name.left(longestShown - 1) + u'…';
    m_button->setText(CheckMenu::plain(name) + u" ▾"_s);
}

void SavedFilterBox::popUp()
{
    fillMenu();
    const int x = isRightToLeft() ? width() - m_menu->sizeHint().width() : 0;
    m_menu->popup(mapToGlobal(QPoint(x, height() + 2)));
}

void SavedFilterBox::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    const Journey &journey = m_session.journey();
    const std::vector<SavedFilter> filters = savedFilters(journey);
    const SavedFilter *shown = savedFilterOf(journey, m_filter);
    for (const SavedFilter &filter : filters) {
        // Not tickable for the menu's sake: choosing one closes it.
        QAction *action = m_menu->addAction(CheckMenu::plain(filter.name));
        action->setIcon(shown && shown->id == filter.id ? themedIcon(u"dialog-ok-apply"_s) : QIcon());
        connect(action, &QAction::triggered, this, [this, id = filter.id] { apply(id); });
    }
    if (filters.empty())
        m_menu->addAction(tr("No filter is saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("&Save this filter…"));
    save->setObjectName(u"saveFilter"_s);
    save->setEnabled(m_session.canEdit() && !m_filter.isEmpty());
    connect(save, &QAction::triggered, this, &SavedFilterBox::askName);
    if (filters.empty())
        return;
    const auto submenu = [&](const QString &title, const char *name, auto function) {
        QMenu *menu = m_menu->addMenu(title);
        menu->setObjectName(QString::fromLatin1(name));
        menu->setEnabled(m_session.canEdit());
        for (const SavedFilter &filter : filters) {
            QAction *action = menu->addAction(CheckMenu::plain(filter.name));
            connect(action, &QAction::triggered, this, [function, id = filter.id] { function(id); });
        }
    };
    submenu(tr("&Rename"), "renameFilter", [this](const SavedFilterId &id) { rename(id); });
    submenu(tr("Re&move"), "removeFilter", [this](const SavedFilterId &id) {
        m_session.perform(tr("Remove saved filter"), edits::removeSavedFilter(m_session.journey(), id));
    });
}

void SavedFilterBox::apply(const SavedFilterId &id)
{
    const SavedFilter *saved = m_session.journey().find<SavedFilter>(id);
    if (!saved)
        return;
    const Result<Filter> filter = readSavedFilter(m_session.journey(), *saved);
    if (filter)
        emit chosen(*filter);
    else
        emit m_session.failed(filter.error());
}

void SavedFilterBox::askName()
{
    m_renamed = {};
    const SavedFilter *saved = savedFilterOf(m_session.journey(), m_filter);
    showField(saved ? saved->name : QString());
}

void SavedFilterBox::rename(const SavedFilterId &id)
{
    if (const SavedFilter *saved = m_session.journey().find<SavedFilter>(id)) {
        m_renamed = id;
        showField(saved->name);
    }
}

void SavedFilterBox::showField(const QString &text)
{
    m_field->setText(text);
    m_button->hide();
    m_field->show();
    m_field->selectAll();
    m_field->setFocus(Qt::OtherFocusReason);
}

void SavedFilterBox::commit()
{
    const Journey &journey = m_session.journey();
    const QString name = m_field->text();
    bool done = false;
    if (!m_renamed.isNull()) {
        done = m_session.perform(tr("Rename saved filter"),
                                 edits::renameSavedFilter(journey, m_renamed, name));
    } else if (const SavedFilter *known = savedFilterNamed(journey, name)) {
        // As with files: the same name again is the same filter, as it is now. One step takes it back.
        done = m_session.perform(tr("Replace saved filter"),
                                 edits::replaceSavedFilter(journey, known->id, m_filter));
    } else {
        done = m_session.perform(tr("Save filter"), edits::addSavedFilter(journey, name, m_filter));
    }
    if (done)
        leave();
}

void SavedFilterBox::leave()
{
    if (m_field->isHidden())
        return;
    const bool focused = m_field->hasFocus();
    m_button->show();
    if (focused)
        m_button->setFocus(Qt::OtherFocusReason);
    m_field->hide();
    setFilter(m_filter);
}

bool SavedFilterBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    // A message, a menu or another window does not end the typing; going elsewhere in this one does.
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason
            || reason == Qt::BacktabFocusReason)
            leave();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace milepost
