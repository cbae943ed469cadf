// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QVBoxLayout;

namespace milepost {

class FigureCard;

/// Cards of what is not one of the four metrics: the project's own metrics with what was expected of them,
/// the drop-off of a step, the completion of the whole journey.
class OwnFigures : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the widget.
    OwnFigures(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    /// Shows those of a touchpoint, or of the whole journey for a null one; hides itself where there is none.
    void show(const TouchpointId &touchpoint, const TouchpointSummary &summary);

private:
    FigureCard *cardAt(size_t place);
    void addShare(const QString &name, const ShareFigure &figure, const QString &remark, size_t &place);

    MapSession &m_session;
    Appearance &m_appearance;
    QVBoxLayout *m_column = nullptr;
    std::vector<FigureCard *> m_cards; ///< made when first needed
};

} // namespace milepost
