// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/gestures.h"
#include "ui/canvas/inlineeditor.h"

#include <QBasicTimer>
#include <QGraphicsView>

#include <memory>
#include <variant>

namespace milepost {

class OverviewMap;

/// The map under the user's hands: keys, mouse, zoom and editing in place (interface.md section 3). What it
/// cannot do itself it asks for by signal.
class MapView : public QGraphicsView
{
    Q_OBJECT

public:
    static constexpr qreal smallestZoom = 0.1;
    static constexpr qreal largestZoom = 4;

    /// Session and appearance outlive the view.
    MapView(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);
    ~MapView() override;

    qreal zoom() const;
    /// Keeps the point under `anchor` (viewport coordinates) where it is; the middle without one.
    void setZoom(qreal zoom, std::optional<QPointF> anchor = std::nullopt);
    void zoomIn();
    void zoomOut();
    /// The whole map, never above 100 %; kept while the window is resized.
    void fit();

    /// Opens the editor on the selection; `typed` replaces the text. False when it cannot be edited as text.
    bool editSelected(const QString &typed = {});
    /// Opens the editor on one text of a place, which is selected with it.
    bool editText(const MapTarget &target, TextField field);
    /// Which side of the selection something new comes to stand on.
    enum class Side { Before, After };
    /// Asks for the title of a new touchpoint beside the selection; it exists once the title is given.
    void addTouchpoint(Side side = Side::After);
    void addStage(Side side = Side::After);
    /// Asks for the title of a new lane below the current one.
    void addLane(LaneType type = LaneType::Text);
    /// Asks for the title of the stage that begins at the current touchpoint.
    void splitStage();

    bool isDragging() const { return m_gesture != nullptr; }
    InlineEditor &editor() { return *m_editor; }
    const MapScene &mapScene() const { return m_scene; }
    OverviewMap &overview() { return *m_overview; }

signals:
    void zoomChanged(qreal zoom);
    void deleteRequested();
    void contextMenuRequested(const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct EditTarget {
        MapTarget target;
        TextField field = TextField::Title;
        QString before;
    };
    struct NewTouchpoint {
        StageId stage;
        int index = -1;
    };
    struct NewStage {
        int index = -1;
    };
    struct NewLane {
        LaneType type = LaneType::Text;
    };
    struct SplitStage {
        TouchpointId touchpoint;
    };
    using Editing = std::variant<std::monostate, EditTarget, NewTouchpoint, NewStage, NewLane, SplitStage>;

    void retranslate();
    void onSceneRefreshed();
    void describeSelection();
    void revealSelection();
    void placeOverview();

    // Mouse
    void hover(const QPointF &point);
    void press(const QPoint &position, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    /// How far an edge or a "+" is caught, in map units.
    qreal reach(qreal pixels) const;
    void moveGesture(const QPoint &position);
    void dropGesture();

    // Keys
    bool isOurs(const QKeyEvent &event) const;
    bool handleCommand(const QKeyEvent &event);
    bool handleNavigation(const QKeyEvent &event);
    void goTo(const MapTarget &target, Qt::KeyboardModifiers modifiers);
    bool insert();

    // Editing
    /// Asks for the file of a cell's picture.
    void choosePicture(const MapTarget &target);
    bool beginText(const MapTarget &target, TextField field, const QString &typed);
    void addTouchpointAt(const StageId &stage, int index);
    void addStageAt(int index);
    void beginInsertion(const MapLayout::InsertionPlace &place);
    /// The editor on the next text of the place that is being edited; false when it was the last one.
    bool editNextField(const EditTarget &edited, int step);
    void beginEditing(Editing editing, const QString &text, const QString &typed, const QRectF &place,
                      InlineEditor::Lines lines);
    void placeEditor();
    void finishEditing(const QString &text, InlineEditor::Next next);

    MapSession &m_session;
    Appearance &m_appearance;
    MapScene m_scene;
    InlineEditor *m_editor = nullptr;
    Editing m_editing;
    QRectF m_editingPlace; ///< on the map
    std::unique_ptr<Gesture> m_gesture;
    std::optional<QPoint> m_press; ///< where the left button went down on something that may be dragged
    GestureStart m_start; ///< what lay there
    bool m_narrows = false; ///< a click without a drag leaves only that place selected
    std::optional<MapLayout::InsertionPlace> m_plus; ///< the "+" that is shown
    QPoint m_pointer; ///< during a gesture
    QBasicTimer m_autoScroll;
    QPoint m_scrollStep;
    OverviewMap *m_overview = nullptr;
    std::optional<QPoint> m_panFrom;
    bool m_spaceHeld = false;
    bool m_fitted = true;
};

} // namespace milepost
