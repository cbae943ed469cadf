// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/feedbackbook.h"
#include "ui/session/comparisonpins.h"
#include "ui/session/mapselection.h"
#include "ui/undo/undostack.h"

#include <QObject>

#include <memory>
#include <optional>

namespace milepost {

/// One open map: document, figures, undo stack, selection and layout; the only object that panels get.
/// Every gesture of the window ends in one of perform()'s callers here, so that views never touch the store.
class MapSession : public QObject
{
    Q_OBJECT

public:
    explicit MapSession(std::unique_ptr<JourneyDocument> document, QObject *parent = nullptr);
    ~MapSession() override;

    JourneyDocument &document() { return *m_document; }
    const Journey &journey() const { return m_document->journey(); }
    FeedbackBook &book() { return *m_book; }
    const MapSummary &summary() const { return m_book->summary(); }
    /// What the map is compared with; what that says stands on the cards.
    ComparisonPins &pins() { return *m_pins; }
    const MapComparison *comparison() const { return m_pins->comparison(); }
    MapId map() const { return m_map; }
    /// Texts of the project's language: what the map says.
    const LocalText &text() const { return m_text; }
    UndoStack &undoStack() { return *m_undoStack; }
    /// The layout of the map as it is now; computed when somebody asks after a change.
    const MapLayout &layout() const;
    bool canEdit() const { return !m_document->isReadOnly() && !m_document->isBusy(); }

    /// The one selection shared by all lenses and panels; this is the current place of it, on which the
    /// keyboard and the inspector are.
    const MapTarget &selection() const { return m_selection.current(); }
    /// All selected places, in the order in which they were selected; the current one is among them.
    const std::vector<MapTarget> &selectedTargets() const { return m_selection.targets(); }
    bool isSelected(const MapTarget &target) const;
    /// This place alone.
    void select(const MapTarget &target);
    void selectTouchpoint(const TouchpointId &id);
    /// All of these that exist; without a valid `current` the last one becomes it.
    void setSelection(const std::vector<MapTarget> &targets, const MapTarget &current = {});
    /// Adds a place to the selection or takes it away (Ctrl+click).
    void toggle(const MapTarget &target);
    /// Selects what lies between the anchor (where the selection began) and the target (Shift+click).
    void extendTo(const MapTarget &target);
    /// Of the current place.
    TouchpointId selectedTouchpoint() const { return selection().touchpoint; }
    /// Touchpoints and stages that are selected themselves, not by a cell of theirs, in the map's order.
    std::vector<TouchpointId> selectedTouchpoints() const;
    std::vector<StageId> selectedStages() const;

    /// Does the edit as one undo step under that text; a failed one is reported through failed() and leaves
    /// nothing.
    bool perform(const QString &text, const Result<ChangeSet> &changes);

    /// The stage or touchpoint is selected afterwards.
    bool addStage(const QString &title, int index = -1);
    bool addTouchpoint(const StageId &stage, const QString &title, int index = -1);
    bool removeSelected();
    bool rename(const MapTarget &target, const QString &title);
    bool moveTouchpoint(const TouchpointId &id, const StageId &stage, int index);
    bool moveStage(const StageId &id, int index);
    bool setCellText(const LaneId &lane, const TouchpointId &touchpoint, const QString &text);
    /// The felt emotion -2..+2; nothing clears it.
    bool setEmotion(const LaneId &lane, const TouchpointId &touchpoint, std::optional<double> value);
    /// Moves the selection's thing one place along the time axis (-1 earlier, +1 later); a touchpoint at its
    /// stage's end goes over to the next stage. False when there is no place to go to.
    bool nudgeSelected(int logicalStep);
    bool exists(const MapTarget &target) const;

signals:
    /// The journey changed; layout() is new.
    void changed(const milepost::ChangeSet &changes);
    /// Figures changed, or what they are compared with; layout() is new.
    void summariesChanged();
    void selectionChanged();
    void busyChanged(bool busy);
    /// The window shows this as a message.
    void failed(const milepost::Error &error);

private:
    void onChanged(const ChangeSet &changes);
    void forgetLayout();
    /// As the layout names its places; of kind None when it does not exist.
    MapTarget named(MapTarget target) const;
    void take(const MapSelection &selection);

    std::unique_ptr<JourneyDocument> m_document;
    MapId m_map;
    LocalText m_text;
    std::unique_ptr<FeedbackBook> m_book;
    std::unique_ptr<ComparisonPins> m_pins;
    std::unique_ptr<UndoStack> m_undoStack;
    MapSelection m_selection;
    mutable std::optional<MapLayout> m_layout;
};

} // namespace milepost
