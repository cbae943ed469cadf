// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/removalquestion.h"

#include "ui/session/mapcommands.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr size_t namedTouchpoints = 5;

} // namespace

std::unique_ptr<QMessageBox> removalQuestion(const MapSession &session, QWidget *parent)
{
    // A filled stage never goes without a word; empty ones and everything else come back with undo.
    const Stage *named = nullptr;
    int stages = 0;
    std::vector<Touchpoint> touchpoints;
    for (const StageId &id : session.selectedStages()) {
        const std::vector<Touchpoint> inside = session.journey().touchpoints(id);
        if (inside.empty())
            continue;
        named = session.journey().find<Stage>(id);
        ++stages;
        touchpoints.insert(touchpoints.end(), inside.begin(), inside.end());
    }
    if (!named)
        return nullptr;

    QStringList names;
    for (size_t i = 0; i < touchpoints.size() && i < namedTouchpoints; ++i)
        names.append(touchpoints[i].title);
    if (touchpoints.size() > namedTouchpoints)
        names.append(u"…"_s);

    auto box = std::make_unique<QMessageBox>(parent);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(QCoreApplication::translate("RemovalQuestion", "Delete stage"));
    const int count = int(touchpoints.size());
    box->setText(
        stages == 1
            ? QCoreApplication::translate("RemovalQuestion",
                                          "Delete the stage “%1” with its %n touchpoint(s)?", nullptr, count)
                  .arg(named->title)
            : QCoreApplication::translate("RemovalQuestion", "Delete %1 stages with their %n touchpoint(s)?",
                                          nullptr, count)
                  .arg(QLocale().toString(stages)));
    box->setInformativeText(
        QCoreApplication::translate("RemovalQuestion",
                                    "%1\nTheir responses stay in the project, and undo brings "
                                    "everything back.")
            .arg(names.join(QCoreApplication::translate("RemovalQuestion", ", "))));
    QPushButton *remove
        = box->addButton(QCoreApplication::translate("RemovalQuestion", "Delete"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(remove);
    box->setEscapeButton(keep);
    return box;
}

bool removeSelectedAsking(MapSession &session, QWidget *parent)
{
    if (!session.canEdit())
        return false;
    if (const std::unique_ptr<QMessageBox> question = removalQuestion(session, parent)) {
        question->exec();
        if (question->buttonRole(question->clickedButton()) != QMessageBox::AcceptRole)
            return false;
    }
    return mapcommands::remove(session);
}

} // namespace milepost
