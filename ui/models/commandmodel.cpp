// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/commandmodel.h"

#include "core/base/textfold.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QString accessibleText(const Command &command)
{
    QStringList parts{command.text, command.path, command.keys};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

CommandModel::CommandModel(std::vector<Command> commands, QObject *parent)
    : QAbstractListModel(parent)
{
    for (Command &command : commands) {
        Entry entry{std::move(command), {}, {}};
        entry.text = foldText(entry.command.text);
        entry.path = foldText(entry.command.path);
        m_entries.push_back(std::move(entry));
    }
    setQuery({});
}

std::optional<int> CommandModel::rank(const Entry &entry, const QStringList &words)
{
    int worst = 0;
    for (const QString &word : words) {
        const qsizetype at = entry.text.indexOf(word);
        int place = 3;
        if (at == 0)
            place = 0;
        else if (at > 0)
            place = entry.text[at - 1].isLetterOrNumber() ? 2 : 1;
        else if (!entry.path.contains(word))
            return std::nullopt;
        worst = std::max(worst, place);
    }
    return entry.command.isEnabled() ? worst : worst + 10;
}

void CommandModel::setQuery(const QString &query)
{
    const QStringList words = foldText(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, size_t>> ranked;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (const std::optional<int> place = rank(m_entries[i], words))
            ranked.emplace_back(*place, i);
    }
    std::ranges::sort(ranked);
    beginResetModel();
    m_shown.clear();
    for (const auto &[place, entry] : ranked)
        m_shown.push_back(entry);
    endResetModel();
}

QAction *CommandModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() ? m_entries[m_shown[size_t(index.row())]].command.action.data() : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Command &command = m_entries[m_shown[size_t(index.row())]].command;
    switch (role) {
    case Qt::DisplayRole:
        return command.text;
    case Qt::DecorationRole:
        // An icon that menus may not show is drawn for a coloured button.
        return command.action && command.action->isIconVisibleInMenu() ? QVariant(command.action->icon())
                                                                       : QVariant();
    case Qt::CheckStateRole:
        return command.action && command.action->isCheckable()
            ? QVariant(command.action->isChecked() ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(command);
    case PathRole:
        return command.path;
    case KeysRole:
        return command.keys;
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const QAction *action = actionAt(index);
    return action && action->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                         : Qt::ItemNeverHasChildren;
}

} // namespace milepost
