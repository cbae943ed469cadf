// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/themesmodel.h"

#include <algorithm>

namespace milepost {

ThemesModel::ThemesModel(JourneyDocument &document, Rename rename, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_rename(std::move(rename))
{
    connect(&m_document, &JourneyDocument::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<CommentTheme>())
            follow();
    });
    follow();
}

void ThemesModel::follow()
{
    std::vector<CommentTheme> wanted;
    for (const auto &[id, theme] : m_document.journey().all<CommentTheme>())
        wanted.push_back(theme);
    std::ranges::stable_sort(wanted, {}, &CommentTheme::position);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, themeAt(row), &CommentTheme::id) != wanted.end())
            continue;
        beginRemoveRows({}, row, row);
        m_themes.erase(m_themes.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        const CommentTheme &theme = wanted[size_t(row)];
        const int from = rowOf(theme.id);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_themes.insert(m_themes.begin() + row, theme);
            endInsertRows();
        } else if (from != row) {
            beginMoveRows({}, from, from, {}, row); // always upwards: the rows before are in place
            std::rotate(m_themes.begin() + row, m_themes.begin() + from, m_themes.begin() + from + 1);
            endMoveRows();
        }
        if (!(m_themes[size_t(row)] == theme)) {
            m_themes[size_t(row)] = theme;
            emit dataChanged(index(row), index(row));
        }
    }
}

void ThemesModel::setCounts(const std::optional<ThemeCounts> &counts)
{
    m_counts = counts;
    if (!m_themes.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {CountRole});
}

ThemeId ThemesModel::themeAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_themes[size_t(row)].id : ThemeId();
}

int ThemesModel::rowOf(const ThemeId &theme) const
{
    const auto it = std::ranges::find(m_themes, theme, &CommentTheme::id);
    return it == m_themes.end() ? -1 : int(it - m_themes.begin());
}

int ThemesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_themes.size());
}

QVariant ThemesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CommentTheme &theme = m_themes[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return theme.name;
    case KindRole:
        return int(theme.kind);
    case CountRole:
        return m_counts ? QVariant(m_counts->of(theme.id)) : QVariant();
    default:
        return {};
    }
}

bool ThemesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const CommentTheme &theme = m_themes[size_t(index.row())];
    return value.toString() == theme.name || m_rename(theme.id, value.toString());
}

Qt::ItemFlags ThemesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid() && !m_document.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace milepost
