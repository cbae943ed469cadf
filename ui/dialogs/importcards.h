// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/importdraft.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QScrollArea>

class QVBoxLayout;

namespace milepost {

/// Beside the preview: in what the file differs from the survey's last one, the questions that only the user
/// can answer, none of them answered beforehand, and what was recognised in which column.
class ImportCards : public QScrollArea
{
    Q_OBJECT

public:
    /// All of them outlive the cards.
    ImportCards(ImportDraft &draft, MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    void refresh();

signals:
    void columnAsked(int column);

private:
    void fill();
    void addDifferences();
    void addQuestion(const ImportDraft::Question &question);
    void addNothingFound();
    void addScore(const ColumnMapping &column);
    void addComment(const ColumnMapping &column);
    QString labelsToNumbers(const ColumnMapping &column) const;
    /// The card's link to the column's editor.
    void addEdit(const ColumnMapping &column, QFrame *card);

    ImportDraft &m_draft;
    MapSession &m_session;
    Appearance &m_appearance;
    QVBoxLayout *m_layout = nullptr;
};

/// How often each score was given, as small bars with the scale below.
class DistributionBars : public QWidget
{
    Q_OBJECT

public:
    DistributionBars(ImportDraft::Distribution distribution, Appearance &appearance,
                     QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ImportDraft::Distribution m_distribution;
    Appearance &m_appearance;
};

} // namespace milepost
