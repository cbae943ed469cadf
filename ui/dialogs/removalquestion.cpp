// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/removalquestion.h"

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
    const MapTarget target = session.selection();
    const Stage *stage = session.journey().find<Stage>(target.stage);
    if (target.kind != MapTarget::Kind::Stage || !stage)
        return nullptr;
    const std::vector<Touchpoint> touchpoints = session.journey().touchpoints(stage->id);
    if (touchpoints.empty())
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
    box->setText(QCoreApplication::translate("RemovalQuestion",
                                             "Delete the stage “%1” with its %n touchpoint(s)?", nullptr,
                                             int(touchpoints.size()))
                     .arg(stage->title));
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
    return session.removeSelected();
}

} // namespace milepost
