// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

#include <map>
#include <vector>

class QActionGroup;

namespace milepost {

/// Everything the window can be asked to do: texts, keys and icons in one table. What an action does is
/// connected by the window.
class Actions : public QObject
{
    Q_OBJECT

public:
    enum Id {
        NewProject,
        Open,
        SaveCopy,
        PrintPreview,
        ExportPdf,
        ExportPicture,
        Close,
        Quit,
        Undo,
        Redo,
        Cut,
        Copy,
        Paste,
        Duplicate,
        SelectAll,
        AddStage,
        AddTouchpoint,
        Rename,
        Delete,
        MoveEarlier,
        MoveLater,
        Fold,
        SplitStage,
        MergeStages,
        Find,
        FindNext,
        FindPrevious,
        LeftToRight,
        RightToLeft,
        AddLane,
        Lanes,
        Personas,
        Import,
        PasteSurvey,
        Imports,
        Filter,
        PlayTime,
        ClearFilter,
        Themes,
        PinView,
        SwapSides,
        EndComparing,
        CompareMonths,
        CompareQuarters,
        CompareYears,
        Metrics,
        PeriodFigures,
        Ledger,
        MapLens,
        TableLens,
        ZoomIn,
        ZoomOut,
        Fit,
        ActualSize,
        FullScreen,
        LookSystem,
        LookLight,
        LookDark,
        Palette,
        Shortcuts,
        About,
    };
    /// What an action needs to make sense.
    enum class Needs { Nothing, Project, Editable, Selection };

    explicit Actions(QObject *parent = nullptr);

    QAction *get(Id id) const { return m_actions.at(id); }
    void retranslate();
    /// "Undo Rename stage"; an empty step is just "Undo".
    void setStepTexts(const QString &undo, const QString &redo);
    /// Undo and redo are left to the undo stack.
    void enable(bool hasProject, bool editable, bool hasSelection);

    /// All actions in the order of the menus, for the window's shortcuts and the list of keys.
    std::vector<QAction *> all() const;

private:
    std::map<Id, QAction *> m_actions;
    QString m_undoStep;
    QString m_redoStep;
};

} // namespace milepost
