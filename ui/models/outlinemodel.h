// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/document/feedbackbook.h"
#include "ui/render/maplayout.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>
#include <vector>

namespace milepost {

/// The map as a tree, stages over touchpoints, each touchpoint with its main figure and pain mark. It only
/// asks for edits: what changed comes back from the document, row by row, so that expansion and selection
/// stay.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< the main figure as text, a dash without one; empty for a stage
        HighlightRole, ///< PainHighlight as int; a stage has its worst touchpoint's
        ColourRole, ///< index into the stage palette
    };

    /// How the model's own edits are done; each answers whether it was.
    struct Edits {
        std::function<bool(const MapTarget &, const QString &title)> rename;
        /// The index counts all stages of the map, the moved ones too.
        std::function<bool(const std::vector<StageId> &, int index)> moveStages;
        /// The index counts all touchpoints of the stage, the moved ones too.
        std::function<bool(const std::vector<TouchpointId> &, const StageId &, int index)> moveTouchpoints;
        std::function<bool()> allowed;
    };

    /// Document and book outlive the model; `text` gives the figures' language.
    OutlineModel(JourneyDocument &document, FeedbackBook &book, const MapId &map, LocalText text, Edits edits,
                 QObject *parent = nullptr);
    ~OutlineModel() override;

    void setText(const LocalText &text);
    MapTarget targetOf(const QModelIndex &index) const;
    /// Of a stage or touchpoint; invalid for everything else.
    QModelIndex indexOf(const MapTarget &target) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    struct TouchpointRow;
    struct StageRow;
    struct Drop;

    StageRow *stageRow(const QModelIndex &index) const;
    TouchpointRow *touchpointRow(const QModelIndex &index) const;
    int rowOf(const StageRow *stage) const;
    std::optional<Drop> dropOf(const QMimeData *data, int row, const QModelIndex &parent) const;
    void follow();
    void followStages(const std::vector<Stage> &wanted);
    void followTouchpoints(StageRow &stage, const std::vector<Touchpoint> &wanted);
    void refreshFigures();
    QString valueText(const TouchpointId &id) const;
    PainHighlight highlightOf(const TouchpointId &id) const;

    JourneyDocument &m_document;
    FeedbackBook &m_book;
    MapId m_map;
    LocalText m_text;
    Edits m_edits;
    std::vector<std::unique_ptr<StageRow>> m_stages;
};

} // namespace milepost
