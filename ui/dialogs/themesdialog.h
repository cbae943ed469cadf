// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>
#include <QTimer>

#include <map>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace milepost {

class CommentsModel;
class SteadyComboBox;
class TextArea;
class ThemePreview;
class ThemesModel;

/// The themes that comments are sorted by: named, added, removed, called problem or praise, with their
/// keywords in each language and the newest comments in which those occur. It stays beside the window: every
/// change in it is one undo step there.
class ThemesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Session and appearance outlive the dialog.
    ThemesDialog(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    void select(const ThemeId &theme);
    QListView &list() { return *m_list; }
    QMenu &addMenu() { return *m_addMenu; }
    TextArea &keywords(Language language) { return *m_keywords.at(language); }
    QListView &matches() { return *m_matches; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildThemes();
    QWidget *buildTheme();
    void retranslate();
    ThemeId current() const;
    /// Shows what is stored of the current theme; what is being typed stays.
    void showCurrent();
    void showKeywords();
    void showCounts();
    void startPreview();
    void showPreview();
    void add(ThemeKind kind);
    void removeCurrent();
    void restoreThemes();
    void restoreKeywords();
    void commit(Language language);
    QStringList stored(Language language) const;
    QStringList typed(Language language) const;

    MapSession &m_session;
    Appearance &m_appearance;
    ThemesModel *m_model = nullptr;
    ThemePreview *m_preview = nullptr;
    CommentsModel *m_matchesModel = nullptr;
    ThemeId m_shown;
    QTimer m_typing; ///< a preview does not begin with every letter

    QLabel *m_hint = nullptr;
    QListView *m_list = nullptr;
    QToolButton *m_add = nullptr;
    QMenu *m_addMenu = nullptr;
    QToolButton *m_remove = nullptr;
    QWidget *m_theme = nullptr;
    QLabel *m_kindLabel = nullptr;
    SteadyComboBox *m_kind = nullptr;
    QTabWidget *m_languages = nullptr;
    std::map<Language, TextArea *> m_keywords;
    QLabel *m_keywordsHint = nullptr;
    QToolButton *m_restore = nullptr;
    QLabel *m_found = nullptr;
    QListView *m_matches = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace milepost
