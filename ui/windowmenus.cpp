// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowmenus.h"

#include "core/journey/edits.h"
#include "ui/canvas/selectionmenu.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace milepost {

WindowMenus::WindowMenus(QMenuBar &bar, Actions &actions, const QList<QAction *> &panels, RecentFiles &recent)
    : QObject(&bar)
    , m_bar(bar)
    , m_actions(actions)
    , m_recent(recent)
    , m_languages(new QActionGroup(this))
{
    QMenu *file = makeMenu(nullptr, QT_TR_NOOP("&File"));
    add(file, {Actions::NewProject, Actions::Open});
    m_recentMenu = makeMenu(file, QT_TR_NOOP("Open &recent"));
    file->addSeparator();
    add(file, {Actions::SaveCopy});
    file->addSeparator();
    add(file, {Actions::PrintPreview, Actions::ExportPdf, Actions::ExportPicture});
    file->addSeparator();
    add(file, {Actions::Close, Actions::Quit});

    QMenu *edit = makeMenu(nullptr, QT_TR_NOOP("&Edit"));
    add(edit, {Actions::Undo, Actions::Redo});
    edit->addSeparator();
    add(edit,
        {Actions::Cut, Actions::Copy, Actions::Paste, Actions::Duplicate, Actions::Delete,
         Actions::SelectAll});
    edit->addSeparator();
    add(edit, {Actions::AddStage, Actions::AddTouchpoint, Actions::Rename});
    edit->addSeparator();
    add(edit, {Actions::MoveEarlier, Actions::MoveLater});
    edit->addSeparator();
    add(edit, {Actions::Find, Actions::FindNext, Actions::FindPrevious});

    QMenu *map = makeMenu(nullptr, QT_TR_NOOP("&Map"));
    add(map, {Actions::LeftToRight, Actions::RightToLeft});
    map->addSeparator();
    m_lanesMenu = makeMenu(map, QT_TR_NOOP("&Lanes shown"));
    add(map, {Actions::AddLane, Actions::Lanes});
    map->addSeparator();
    add(map, {Actions::Fold, Actions::SplitStage, Actions::MergeStages});
    map->addSeparator();
    add(map, {Actions::Personas});

    QMenu *feedback = makeMenu(nullptr, QT_TR_NOOP("F&eedback"));
    add(feedback, {Actions::Import, Actions::PasteSurvey, Actions::Imports});

    QMenu *analyse = makeMenu(nullptr, QT_TR_NOOP("&Analyse"));
    add(analyse, {Actions::Filter, Actions::PlayTime, Actions::ClearFilter});
    analyse->addSeparator();
    add(analyse, {Actions::PinView, Actions::SwapSides, Actions::EndComparing});
    analyse->addSeparator();
    add(analyse, {Actions::CompareMonths, Actions::CompareQuarters, Actions::CompareYears});
    m_groupsMenu = makeMenu(analyse, QT_TR_NOOP("Each &group against the others"));
    analyse->addSeparator();
    add(analyse, {Actions::Ledger, Actions::Themes, Actions::Metrics, Actions::PeriodFigures});

    QMenu *view = makeMenu(nullptr, QT_TR_NOOP("&View"));
    add(view, {Actions::MapLens, Actions::TableLens});
    view->addSeparator();
    add(view, {Actions::ZoomIn, Actions::ZoomOut, Actions::Fit, Actions::ActualSize});
    view->addSeparator();
    view->addActions(panels);
    view->addSeparator();
    QMenu *languages = makeMenu(view, QT_TR_NOOP("L&anguage"));
    for (const Language language : allLanguages) {
        QAction *action = languages->addAction(languageNativeName(language));
        action->setCheckable(true);
        action->setData(int(language));
        m_languages->addAction(action);
    }
    QMenu *look = makeMenu(view, QT_TR_NOOP("Loo&k"));
    add(look, {Actions::LookSystem, Actions::LookLight, Actions::LookDark});
    add(view, {Actions::FullScreen});

    QMenu *help = makeMenu(nullptr, QT_TR_NOOP("&Help"));
    add(help, {Actions::Palette, Actions::Shortcuts, Actions::About});

    connect(m_recentMenu, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    connect(m_lanesMenu, &QMenu::aboutToShow, this, &WindowMenus::fillLanes);
    connect(m_groupsMenu, &QMenu::aboutToShow, this, &WindowMenus::fillGroups);
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit languageChosen(Language(action->data().toInt())); });
}

QMenu *WindowMenus::makeMenu(QMenu *parent, const char *text)
{
    QMenu *menu = parent ? parent->addMenu(QString()) : m_bar.addMenu(QString());
    m_menus.emplace_back(menu, text);
    return menu;
}

void WindowMenus::add(QMenu *menu, std::initializer_list<Actions::Id> ids)
{
    for (const Actions::Id id : ids)
        menu->addAction(m_actions.get(id));
}

void WindowMenus::retranslate()
{
    for (const auto &[menu, text] : m_menus)
        menu->setTitle(tr(text));
}

void WindowMenus::setLanguage(Language language)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toInt() == int(language));
}

void WindowMenus::popUp(const QPoint &globalPosition)
{
    QMenu menu;
    add(&menu, {Actions::Rename, Actions::AddTouchpoint, Actions::AddStage});
    menu.addSeparator();
    add(&menu, {Actions::Cut, Actions::Copy, Actions::Paste, Actions::Duplicate});
    menu.addSeparator();
    add(&menu, {Actions::MoveEarlier, Actions::MoveLater});
    menu.addSeparator();
    add(&menu, {Actions::Fold, Actions::SplitStage, Actions::MergeStages});
    menu.addSeparator();
    if (m_session)
        addSelectionMenus(menu, *m_session);
    menu.addSeparator();
    add(&menu, {Actions::Delete});
    menu.exec(globalPosition);
}

void WindowMenus::fillRecent()
{
    m_recentMenu->clear();
    const std::vector<RecentFiles::Entry> entries = m_recent.entries();
    for (const RecentFiles::Entry &entry : entries) {
        QString name = QFileInfo(entry.path).fileName();
        QAction *action = m_recentMenu->addAction(name.replace(u'&', "&&"_L1));
        action->setToolTip(entry.path);
        action->setEnabled(entry.exists);
        connect(action, &QAction::triggered, this, [this, path = entry.path] { emit recentChosen(path); });
    }
    m_recentMenu->addSeparator();
    QAction *clear = m_recentMenu->addAction(tr("&Clear this list"));
    clear->setEnabled(!entries.empty());
    connect(clear, &QAction::triggered, &m_recent, &RecentFiles::clear);
}

void WindowMenus::fillLanes()
{
    m_lanesMenu->clear();
    if (!m_session)
        return;
    for (const Lane &lane : m_session->journey().lanes(m_session->map())) {
        QString title = lane.title;
        QAction *action = m_lanesMenu->addAction(title.replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(lane.visible);
        action->setEnabled(m_session->canEdit());
        connect(action, &QAction::triggered, this, [this, id = lane.id](bool visible) {
            m_session->perform(visible ? tr("Show lane") : tr("Hide lane"),
                               edits::setLaneVisible(m_session->journey(), id, visible));
        });
    }
}

void WindowMenus::fillGroups()
{
    m_groupsMenu->clear();
    if (!m_session)
        return;
    const ComparisonPins &pins = m_session->pins();
    for (const QString &attribute : pins.attributes()) {
        QString title = attribute;
        QAction *action = m_groupsMenu->addAction(title.replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(attribute == pins.attribute());
        connect(action, &QAction::triggered, this,
                [this, attribute] { m_session->pins().compareEach(attribute); });
    }
    if (m_groupsMenu->isEmpty())
        m_groupsMenu->addAction(tr("No attribute has from 2 to %L1 values.").arg(ComparisonPins::mostGroups))
            ->setEnabled(false);
}

} // namespace milepost
