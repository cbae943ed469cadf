// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "ui/settings/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Keys are written out: standard keys are empty without a platform theme (conventions.md section 1).
struct Entry {
    Actions::Id id;
    const char *text;
    const char *icon;
    const char *keys; ///< separated by one space
    Actions::Needs needs;
};

using Needs = Actions::Needs;

constexpr Entry table[] = {
    {Actions::NewProject, QT_TRANSLATE_NOOP("Actions", "&New from template…"), "document-new", "Ctrl+N",
     Needs::Nothing},
    {Actions::Open, QT_TRANSLATE_NOOP("Actions", "&Open…"), "document-open", "Ctrl+O", Needs::Nothing},
    {Actions::SaveCopy, QT_TRANSLATE_NOOP("Actions", "&Save a copy…"), "document-save-as", "Ctrl+Shift+S",
     Needs::Project},
    {Actions::PrintPreview, QT_TRANSLATE_NOOP("Actions", "&Print preview…"), "document-print", "Ctrl+P",
     Needs::Project},
    {Actions::ExportPdf, QT_TRANSLATE_NOOP("Actions", "Export as P&DF…"), "document-export", "Ctrl+E",
     Needs::Project},
    {Actions::ExportPicture, QT_TRANSLATE_NOOP("Actions", "Export as p&icture…"), "image-x-generic",
     "Ctrl+Shift+E", Needs::Project},
    {Actions::Close, QT_TRANSLATE_NOOP("Actions", "&Close project"), "document-close", "Ctrl+W",
     Needs::Project},
    {Actions::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "application-exit", "Ctrl+Q", Needs::Nothing},
    {Actions::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "edit-undo", "Ctrl+Z", Needs::Editable},
    {Actions::Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "edit-redo", "Ctrl+Shift+Z Ctrl+Y",
     Needs::Editable},
    {Actions::Cut, QT_TRANSLATE_NOOP("Actions", "Cu&t"), "edit-cut", "Ctrl+X", Needs::Selection},
    {Actions::Copy, QT_TRANSLATE_NOOP("Actions", "&Copy"), "edit-copy", "Ctrl+C", Needs::Project},
    {Actions::Paste, QT_TRANSLATE_NOOP("Actions", "&Paste"), "edit-paste", "Ctrl+V", Needs::Editable},
    {Actions::Duplicate, QT_TRANSLATE_NOOP("Actions", "D&uplicate"), "edit-duplicate", "Ctrl+D",
     Needs::Selection},
    {Actions::SelectAll, QT_TRANSLATE_NOOP("Actions", "Select &all"), "edit-select-all", "Ctrl+A",
     Needs::Project},
    {Actions::AddStage, QT_TRANSLATE_NOOP("Actions", "Add &stage"), "stage", "Ctrl+Shift+N", Needs::Editable},
    {Actions::AddTouchpoint, QT_TRANSLATE_NOOP("Actions", "Add &touchpoint"), "touchpoint", "Ctrl+Return",
     Needs::Editable},
    {Actions::Rename, QT_TRANSLATE_NOOP("Actions", "&Edit text"), "edit-rename", "F2", Needs::Selection},
    {Actions::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete"), "edit-delete", "Del", Needs::Selection},
    {Actions::MoveEarlier, QT_TRANSLATE_NOOP("Actions", "Move &earlier"), "", "Alt+Shift+Up",
     Needs::Selection},
    {Actions::MoveLater, QT_TRANSLATE_NOOP("Actions", "Move &later"), "", "Alt+Shift+Down", Needs::Selection},
    {Actions::Fold, QT_TRANSLATE_NOOP("Actions", "&Fold or unfold stage"), "", "Ctrl+.", Needs::Selection},
    {Actions::SplitStage, QT_TRANSLATE_NOOP("Actions", "Spl&it stage here"), "", "Ctrl+Alt+S",
     Needs::Selection},
    {Actions::MergeStages, QT_TRANSLATE_NOOP("Actions", "Mer&ge with the next stage"), "", "Ctrl+Alt+M",
     Needs::Selection},
    {Actions::Find, QT_TRANSLATE_NOOP("Actions", "&Find…"), "edit-find", "Ctrl+F", Needs::Project},
    {Actions::FindNext, QT_TRANSLATE_NOOP("Actions", "Find &next"), "go-down", "F3", Needs::Project},
    {Actions::FindPrevious, QT_TRANSLATE_NOOP("Actions", "Find &previous"), "go-up", "Shift+F3",
     Needs::Project},
    {Actions::LeftToRight, QT_TRANSLATE_NOOP("Actions", "Time runs &left to right"), "", "Ctrl+Alt+L",
     Needs::Editable},
    {Actions::RightToLeft, QT_TRANSLATE_NOOP("Actions", "Time runs &right to left"), "", "Ctrl+Alt+R",
     Needs::Editable},
    {Actions::AddLane, QT_TRANSLATE_NOOP("Actions", "&Add text lane"), "list-add", "Ctrl+Alt+N",
     Needs::Editable},
    {Actions::Lanes, QT_TRANSLATE_NOOP("Actions", "&Lanes…"), "lane", "Ctrl+Shift+L", Needs::Project},
    {Actions::Personas, QT_TRANSLATE_NOOP("Actions", "&Personas…"), "persona", "Ctrl+Shift+P",
     Needs::Project},
    {Actions::Import, QT_TRANSLATE_NOOP("Actions", "&Import survey…"), "import", "Ctrl+I", Needs::Nothing},
    {Actions::PasteSurvey, QT_TRANSLATE_NOOP("Actions", "&Paste survey table…"), "edit-paste", "Ctrl+Shift+V",
     Needs::Nothing},
    {Actions::Imports, QT_TRANSLATE_NOOP("Actions", "I&mports…"), "view-list-details", "Ctrl+Shift+I",
     Needs::Project},
    {Actions::Filter, QT_TRANSLATE_NOOP("Actions", "&Filter responses"), "filter", "Ctrl+Shift+F",
     Needs::Project},
    {Actions::PlayTime, QT_TRANSLATE_NOOP("Actions", "&Play the months"), "media-playback-start",
     "Ctrl+Alt+Y", Needs::Project},
    {Actions::ClearFilter, QT_TRANSLATE_NOOP("Actions", "&Clear filter"), "", "Ctrl+Alt+F", Needs::Project},
    {Actions::Themes, QT_TRANSLATE_NOOP("Actions", "&Themes of comments…"), "quote", "Ctrl+Shift+T",
     Needs::Project},
    {Actions::PinView, QT_TRANSLATE_NOOP("Actions", "&Pin this view"), "pin", "Ctrl+Alt+P", Needs::Project},
    {Actions::SwapSides, QT_TRANSLATE_NOOP("Actions", "S&wap the sides"), "swap", "Ctrl+Alt+X",
     Needs::Project},
    {Actions::EndComparing, QT_TRANSLATE_NOOP("Actions", "&End comparing"), "", "Ctrl+Alt+E", Needs::Project},
    {Actions::CompareMonths, QT_TRANSLATE_NOOP("Actions", "Last &month against the one before"), "",
     "Ctrl+Alt+Shift+M", Needs::Project},
    {Actions::CompareQuarters, QT_TRANSLATE_NOOP("Actions", "Last &quarter against the one before"), "",
     "Ctrl+Alt+Shift+Q", Needs::Project},
    {Actions::CompareYears, QT_TRANSLATE_NOOP("Actions", "Last &year against the one before"), "",
     "Ctrl+Alt+Shift+Y", Needs::Project},
    {Actions::Metrics, QT_TRANSLATE_NOOP("Actions", "M&etrics…"), "metric", "Ctrl+Alt+K", Needs::Project},
    {Actions::PeriodFigures, QT_TRANSLATE_NOOP("Actions", "Period &figures…"), "", "Ctrl+Alt+J",
     Needs::Project},
    {Actions::Ledger, QT_TRANSLATE_NOOP("Actions", "&Evidence ledger…"), "measured", "Ctrl+Shift+G",
     Needs::Project},
    {Actions::MapLens, QT_TRANSLATE_NOOP("Actions", "&Map"), "stage", "Alt+1", Needs::Project},
    {Actions::TableLens, QT_TRANSLATE_NOOP("Actions", "&Table"), "view-list-details", "Alt+2",
     Needs::Project},
    {Actions::ZoomIn, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "zoom-in", "Ctrl++ Ctrl+=", Needs::Project},
    {Actions::ZoomOut, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "zoom-out", "Ctrl+-", Needs::Project},
    {Actions::Fit, QT_TRANSLATE_NOOP("Actions", "&Whole map"), "zoom-fit-best", "Ctrl+0", Needs::Project},
    {Actions::ActualSize, QT_TRANSLATE_NOOP("Actions", "&Actual size"), "zoom-original", "Ctrl+1",
     Needs::Project},
    {Actions::FullScreen, QT_TRANSLATE_NOOP("Actions", "&Full screen"), "view-fullscreen", "F11",
     Needs::Nothing},
    {Actions::LookSystem, QT_TRANSLATE_NOOP("Actions", "Look of the &system"), "", "Ctrl+Alt+0",
     Needs::Nothing},
    {Actions::LookLight, QT_TRANSLATE_NOOP("Actions", "&Light"), "", "Ctrl+Alt+1", Needs::Nothing},
    {Actions::LookDark, QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "Ctrl+Alt+2", Needs::Nothing},
    {Actions::Palette, QT_TRANSLATE_NOOP("Actions", "&Commands…"), "search", "Ctrl+K", Needs::Nothing},
    {Actions::Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "configure-shortcuts",
     "Ctrl+F1", Needs::Nothing},
    {Actions::About, QT_TRANSLATE_NOOP("Actions", "&About Milepost"), "help-about", "Shift+F1",
     Needs::Nothing},
};

/// Shorter words for the tool bar.
const char *toolBarText(Actions::Id id)
{
    switch (id) {
    case Actions::AddStage:
        return QT_TRANSLATE_NOOP("Actions", "Stage");
    case Actions::AddTouchpoint:
        return QT_TRANSLATE_NOOP("Actions", "Touchpoint");
    case Actions::Import:
        return QT_TRANSLATE_NOOP("Actions", "Import survey");
    case Actions::PrintPreview:
        return QT_TRANSLATE_NOOP("Actions", "Print / PDF");
    default:
        return nullptr;
    }
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const Entry &entry : table) {
        auto *action = new QAction(this);
        QList<QKeySequence> keys;
        for (const QString &key : QString::fromLatin1(entry.keys).split(u' '))
            keys.append(QKeySequence(key, QKeySequence::PortableText));
        action->setShortcuts(keys);
        if (*entry.icon != '\0') {
            const bool turns = entry.id == Undo || entry.id == Redo;
            action->setIcon(themedIcon(QString::fromLatin1(entry.icon),
                                       entry.id == Import ? QPalette::BrightText : QPalette::ButtonText,
                                       turns ? IconMirroring::InRightToLeft : IconMirroring::Never));
        }
        m_actions.emplace(entry.id, action);
    }
    get(Import)->setIconVisibleInMenu(false); // it is drawn for the filled button
    get(FullScreen)->setCheckable(true);
    for (const std::vector<Id> &choice :
         {std::vector{LeftToRight, RightToLeft}, {MapLens, TableLens}, {LookSystem, LookLight, LookDark}}) {
        auto *group = new QActionGroup(this);
        for (const Id id : choice) {
            get(id)->setCheckable(true);
            group->addAction(get(id));
        }
    }
    retranslate();
}

void Actions::retranslate()
{
    for (const Entry &entry : table) {
        QAction *action = get(entry.id);
        action->setText(QCoreApplication::translate("Actions", entry.text));
        if (const char *text = toolBarText(entry.id))
            action->setIconText(QCoreApplication::translate("Actions", text));
    }
    setStepTexts(m_undoStep, m_redoStep);
}

void Actions::setStepTexts(const QString &undo, const QString &redo)
{
    m_undoStep = undo;
    m_redoStep = redo;
    get(Undo)->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    get(Redo)->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
}

void Actions::enable(bool hasProject, bool editable, bool hasSelection)
{
    for (const Entry &entry : table) {
        if (entry.id == Undo || entry.id == Redo)
            continue;
        bool possible = true;
        switch (entry.needs) {
        case Needs::Nothing:
            break;
        case Needs::Project:
            possible = hasProject;
            break;
        case Needs::Editable:
            possible = hasProject && editable;
            break;
        case Needs::Selection:
            possible = hasProject && editable && hasSelection;
            break;
        }
        get(entry.id)->setEnabled(possible);
    }
    if (hasProject && !editable) {
        get(Import)->setEnabled(false);
        get(PasteSurvey)->setEnabled(false);
    }
}

std::vector<QAction *> Actions::all() const
{
    std::vector<QAction *> actions;
    for (const Entry &entry : table)
        actions.push_back(get(entry.id));
    return actions;
}

} // namespace milepost
