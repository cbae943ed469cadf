// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shortcutsdialog.h"

#include "core/base/textfold.h"
#include "ui/settings/icons.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QString native(const char *keys)
{
    return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<Command> &commands, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_field->setPlaceholderText(tr("Find an action or a key"));
    m_field->setAccessibleName(tr("Find an action or a key"));
    m_field->addAction(themedIcon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->setItemsExpandable(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));

    for (const Command &command : commands) {
        if (command.keys.isEmpty())
            continue;
        QString text = command.text;
        const QString group = command.path.section(u" › "_s, 0, 0);
        add(group.isEmpty() ? tr("Other") : group, text.remove(u'…'), command.keys);
    }
    addMapKeys();
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(580, 680);
}

void ShortcutsDialog::addMapKeys()
{
    // Keys that only mean something on the map are no actions of the window.
    const QString map = tr("On the map");
    add(map, tr("Move the selection"), u"← → ↑ ↓"_s);
    add(map, tr("Select more"), tr("Shift and the arrows, or Shift and Ctrl with the mouse"));
    add(map, tr("First and last of the row"), native("Home") + u"  "_s + native("End"));
    add(map, tr("Next and previous in time"), native("Tab") + u"  "_s + native("Shift+Tab"));
    add(map, tr("Edit, or just type"), native("Return"));
    add(map, tr("New touchpoint after, and before"),
        native("Ctrl+Return") + u"  "_s + native("Ctrl+Shift+Return"));
    add(map, tr("A further line in a cell"), native("Ins"));
    add(map, tr("Move a lane"), native("Alt+Up") + u"  "_s + native("Alt+Down"));
    add(map, tr("Make a cell longer or shorter"),
        native("Shift+Alt+Right") + u"  "_s + native("Shift+Alt+Left"));
    add(map, tr("Move a touchpoint or stage"), u"%1  %2"_s.arg(native("Alt+Left"), native("Alt+Right")));
    add(map, tr("Raise or lower a selected feeling"), u"↑ ↓"_s);
    add(map, tr("Leave the row of feelings"), u"%1  %2"_s.arg(native("Ctrl+Up"), native("Ctrl+Down")));
    add(map, tr("Drag the paper"), tr("Space or the middle button, and drag"));
    add(map, tr("Zoom at the pointer"), tr("Ctrl and the wheel"));
    add(map, tr("Leave the map"), native("F6"));
}

void ShortcutsDialog::add(const QString &group, const QString &what, const QString &keys)
{
    const QList<QTreeWidgetItem *> found = m_list->findItems(group, Qt::MatchExactly);
    QTreeWidgetItem *parent = found.isEmpty() ? nullptr : found.first();
    if (!parent) {
        parent = new QTreeWidgetItem(m_list, {group});
        parent->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        parent->setFont(0, bold);
        parent->setFirstColumnSpanned(true);
    }
    new QTreeWidgetItem(parent, {what, keys});
}

void ShortcutsDialog::filter(const QString &query)
{
    const QString wanted = foldText(query);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool fits
                = foldText(item->text(0)).contains(wanted) || foldText(item->text(1)).contains(wanted);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace milepost
