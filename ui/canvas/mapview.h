// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/gestures.h"
#include "ui/canvas/inlineeditor.h"

#include <QGraphicsView>

#include <memory>
#include <variant>

namespace milepost {

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
    /// Asks for the title of a new touchpoint behind the selection; it exists once the title is given.
    void addTouchpoint();
    void addStage();

    bool isDragging() const { return m_gesture != nullptr; }
    InlineEditor &editor() { return *m_editor; }
    const MapScene &mapScene() const { return m_scene; }

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

private:
    struct EditTarget {
        MapTarget target;
        QString before;
    };
    struct NewTouchpoint {
        StageId stage;
        int index = -1;
    };
    struct NewStage {
        int index = -1;
    };
    using Editing = std::variant<std::monostate, EditTarget, NewTouchpoint, NewStage>;

    void retranslate();
    void onSceneRefreshed();
    void describeSelection();
    void revealSelection();
    void dropGesture();
    bool handleNavigation(QKeyEvent *event);
    bool moveVertically(int step);
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
    MapTarget m_pressed;
    std::optional<QPoint> m_panFrom;
    bool m_spaceHeld = false;
    bool m_fitted = true;
};

} // namespace milepost
