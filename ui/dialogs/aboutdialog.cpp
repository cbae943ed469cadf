// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/leadinglabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Milepost"));
    auto *title = new LeadingLabel(this, u"title"_s);
    title->setText(u"Milepost %1"_s.arg(QString::fromLatin1(MILEPOST_VERSION)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    for (const QString &paragraph : {tr("Customer journey maps with the answers of real customers on them. "
                                        "Nothing is sent anywhere: no account, "
                                        "no network, one file per project."),
                                     tr("© 2026 The Milepost authors. Milepost is free software under the "
                                        "GNU General Public License, version 3 or "
                                        "later; it comes without any warranty."),
                                     tr("“Net Promoter” and NPS are registered trademarks of Bain & Company, "
                                        "Inc., Satmetrix Systems, Inc. and "
                                        "Fred Reichheld.")}) {
        auto *label = new LeadingLabel(this);
        label->setText(paragraph);
        label->setMinimumWidth(420);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

ShortcutsDialog::ShortcutsDialog(const std::vector<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    const auto add = [list](const QString &what, const QString &keys) {
        new QTreeWidgetItem(list, {what, keys});
    };
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        QString text = action->text();
        add(text.remove(u'&').remove(u'…'), keys.join(u"  "_s));
    }
    const auto native = [](const char *keys) {
        return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
    };
    add(tr("Map: move the selection"), u"← → ↑ ↓"_s);
    add(tr("Map: next and previous in time"), native("Tab") + u"  "_s + native("Shift+Tab"));
    add(tr("Map: edit, or just type"), native("Return"));
    add(tr("Map: move a touchpoint or stage"), u"%1  %2"_s.arg(native("Alt+Left"), native("Alt+Right")));
    add(tr("Map: raise or lower a selected feeling"), u"↑ ↓"_s);
    add(tr("Map: leave the row of feelings"), u"%1  %2"_s.arg(native("Ctrl+Up"), native("Ctrl+Down")));
    add(tr("Map: drag the paper"), tr("Space or the middle button, and drag"));
    add(tr("Map: zoom at the pointer"), tr("Ctrl and the wheel"));
    add(tr("Map: leave it"), native("F6"));
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(560, 620);
}

} // namespace milepost
