// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/importdraft.h"
#include "ui/settings/appearance.h"

#include <QFrame>

class QMenu;
class QVBoxLayout;

namespace milepost {

/// What a survey file was taken for: encoding, separator, header rows, dates, privacy, name; each can be
/// changed.
class ImportFacts : public QFrame
{
    Q_OBJECT

public:
    ImportFacts(ImportDraft &draft, Appearance &appearance, QWidget *parent = nullptr);

    /// Builds the list anew from the draft.
    void refresh();

signals:
    /// The user wants to see a column that is left out for privacy.
    void columnAsked(int column);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFact(const QString &key, const QString &name, const QString &value, const QString &evidence,
                 QMenu *change);
    QMenu *encodingMenu();
    QMenu *delimiterMenu();
    QMenu *headerMenu();
    QMenu *dateMenu();
    QMenu *privacyMenu(const QList<int> &columns);
    QString privacyEvidence(const QList<int> &hidden) const;
    void askName();
    QString encodingEvidence() const;

    ImportDraft &m_draft;
    Appearance &m_appearance;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace milepost
