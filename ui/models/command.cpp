// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/command.h"

#include <QMenu>
#include <QMenuBar>

#include <set>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u"  "_s);
}

class Collector
{
public:
    void add(QAction *action, const QString &path)
    {
        if (action->isSeparator() || !action->isVisible())
            return;
        if (QMenu *menu = action->menu()) {
            const QString title = withoutMnemonic(menu->title());
            emit menu->aboutToShow();
            for (QAction *inside : menu->actions())
                add(inside, path.isEmpty() ? title : path + u" › "_s + title);
        } else if (!action->text().isEmpty() && m_seen.insert(action).second) {
            m_commands.push_back({action, withoutMnemonic(action->text()), path, keysOf(*action)});
        }
    }
    std::vector<Command> take() { return std::move(m_commands); }

private:
    std::set<const QAction *> m_seen;
    std::vector<Command> m_commands;
};

} // namespace

std::vector<Command> collectCommands(const QMenuBar &bar, const QList<QAction *> &others)
{
    Collector collector;
    for (QAction *menu : bar.actions())
        collector.add(menu, {});
    for (QAction *action : others)
        collector.add(action, {});
    return collector.take();
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain.append(text[i]);
    }
    return plain;
}

} // namespace milepost
