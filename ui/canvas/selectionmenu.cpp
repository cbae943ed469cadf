// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/selectionmenu.h"

#include "core/journey/structureedits.h"
#include "ui/session/cellcommands.h"
#include "ui/session/lanecommands.h"
#include "ui/session/mapcommands.h"
#include "ui/session/stagecommands.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr std::array addableLanes{
    LaneType::Action,    LaneType::Quote,  LaneType::Emotion, LaneType::Channel, LaneType::Text,
    LaneType::Image,     LaneType::Pain,   LaneType::Metric,  LaneType::Owner,   LaneType::Opportunity,
    LaneType::Backstage, LaneType::System, LaneType::Data,    LaneType::Process,
};

QString menuText(const char *source)
{
    return QCoreApplication::translate("SelectionMenu", source);
}

QIcon swatch(int colour)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // The stage palette is the same in both looks.
    painter.setBrush(Theme::light().color(stageRole(colour)));
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3);
    return pixmap;
}

void addEvidence(QMenu &menu, MapSession &session)
{
    QMenu *evidence = menu.addMenu(menuText(QT_TRANSLATE_NOOP("SelectionMenu", "E&vidence")));
    const std::optional<Evidence> now = mapcommands::evidence(session);
    const std::pair<Evidence, const char *> choices[]{
        {Evidence::Assumed, QT_TRANSLATE_NOOP("SelectionMenu", "&Assumed")},
        {Evidence::Partly, QT_TRANSLATE_NOOP("SelectionMenu", "&Partly researched")},
        {Evidence::Data, QT_TRANSLATE_NOOP("SelectionMenu", "From &data")},
    };
    for (const auto &[value, text] : choices) {
        QAction *action = evidence->addAction(menuText(text));
        action->setCheckable(true);
        action->setChecked(now == value);
        QObject::connect(action, &QAction::triggered, &session,
                         [&session, value = value] { mapcommands::setEvidence(session, value); });
    }
}

void addColours(QMenu &menu, MapSession &session)
{
    QMenu *colours = menu.addMenu(menuText(QT_TRANSLATE_NOOP("SelectionMenu", "Stage c&olour")));
    const int now = mapcommands::colour(session);
    for (int colour = 0; colour < stageColours; ++colour) {
        QAction *action = colours->addAction(
            swatch(colour), QCoreApplication::translate("SelectionMenu", "Colour %L1").arg(colour + 1));
        action->setIconVisibleInMenu(true);
        action->setCheckable(true);
        action->setChecked(now >= 0 && now % stageColours == colour);
        QObject::connect(action, &QAction::triggered, &session,
                         [&session, colour] { mapcommands::setColour(session, colour); });
    }
}

/// A persona's own feeling begins where everybody's is, in the middle where there is none.
void addFeelings(QMenu &menu, MapSession &session)
{
    MapTarget target = session.selection();
    const std::vector<Persona> personas = session.journey().personas(session.map());
    target.persona = {};
    const Cell *everybody = edits::findCell(session.journey(), mapcommands::placeOf(target));
    const double value = everybody ? everybody->value.value_or(0) : 0;
    QMenu *feelings = nullptr;
    for (const Persona &persona : personas) {
        target.persona = persona.id;
        if (edits::findCell(session.journey(), mapcommands::placeOf(target)))
            continue;
        if (!feelings)
            feelings = menu.addMenu(menuText(QT_TRANSLATE_NOOP("SelectionMenu", "Add the &feeling of")));
        QString name = persona.name;
        QAction *action = feelings->addAction(name.replace(u'&', "&&"_L1));
        QObject::connect(action, &QAction::triggered, &session, [&session, target, value] {
            if (mapcommands::setEmotions(session, {{mapcommands::placeOf(target), value}}))
                session.select(target);
        });
    }
}

void addLaneActions(QMenu &menu, MapSession &session)
{
    const auto addAction = [&](QMenu &to, const QString &text, auto function) {
        QObject::connect(to.addAction(text), &QAction::triggered, &session, function);
    };
    QMenu *lanes = menu.addMenu(menuText(QT_TRANSLATE_NOOP("SelectionMenu", "Add &lane below")));
    for (const LaneType type : addableLanes)
        addAction(*lanes, mapcommands::laneTitle(type, session.text()),
                  [&session, type] { mapcommands::addLane(session, type); });
    const LaneId lane = session.selection().lane;
    addAction(menu, menuText(QT_TRANSLATE_NOOP("SelectionMenu", "&Hide lane")),
              [&session] { mapcommands::hideLanes(session); });
    if (session.journey().find<Lane>(lane)->height > 0)
        addAction(menu, menuText(QT_TRANSLATE_NOOP("SelectionMenu", "Lane as high as its content")),
                  [&session, lane] {
                      session.perform(QCoreApplication::translate("MapSession", "Resize lane"),
                                      edits::setLaneHeight(session.journey(), lane, 0));
                  });
}

} // namespace

void addSelectionMenus(QMenu &menu, MapSession &session)
{
    if (!session.canEdit())
        return;
    const TouchpointId id = session.selectedTouchpoint();
    const Touchpoint *touchpoint = session.journey().find<Touchpoint>(id);
    if (mapcommands::canSetEvidence(session))
        addEvidence(menu, session);
    if (mapcommands::canFold(session))
        addColours(menu, session);
    if (session.selection().kind == MapTarget::Kind::Emotion)
        addFeelings(menu, session);
    if (session.journey().find<Lane>(session.selection().lane))
        addLaneActions(menu, session);
    if (touchpoint && touchpoint->width > 0) {
        QAction *action
            = menu.addAction(menuText(QT_TRANSLATE_NOOP("SelectionMenu", "Column as wide as usual")));
        QObject::connect(action, &QAction::triggered, &session, [&session, id] {
            session.perform(QCoreApplication::translate("MapSession", "Resize column"),
                            edits::setColumnWidth(session.journey(), id, 0));
        });
    }
}

} // namespace milepost
