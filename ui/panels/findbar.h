// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace milepost {

class CommentSearch;
class TextHitModel;

/// Finds text anywhere on the map and in what respondents wrote about it, folded: next, previous, how many,
/// and the list of them. What is found is selected, and every lens shows the selection.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the bar, which starts hidden.
    FindBar(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    /// Shows the bar with its field ready to type into.
    void open();
    void findNext() { step(1); }
    void findPrevious() { step(-1); }

    QLineEdit &field() { return *m_field; }
    QListView &list() { return *m_list; }
    TextHitModel &model() { return *m_model; }

signals:
    /// The bar was closed: the lens may have the focus again.
    void closed();
    /// A hit on a persona's card was chosen in the list.
    void personaChosen(const milepost::PersonaId &persona);
    /// A respondent's comment was chosen in the list; what it is about is selected.
    void commentChosen(qint64 comment);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    /// Looks at the map's texts again, and at the comments when it is another query.
    void search();
    void searchComments();
    void showHits();
    /// Searches at once what was typed last.
    void catchUp();
    void step(int rows);
    void go(int row);
    void showCount();
    void leave();

    MapSession &m_session;
    Appearance &m_appearance;
    TextHitModel *m_model = nullptr;
    CommentSearch *m_comments = nullptr;
    QLineEdit *m_field = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    QListView *m_list = nullptr;
    QTimer m_delay; ///< a whole map is not searched for every letter
};

} // namespace milepost
