// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/columnchoices.h"

#include "core/base/textfold.h"
#include "ui/models/importtext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace milepost::columnchoices {

namespace {

constexpr ColumnRole rolesToChoose[]
    = {ColumnRole::Score,      ColumnRole::Comment,    ColumnRole::Date,      ColumnRole::Segment,
       ColumnRole::Channel,    ColumnRole::Language,   ColumnRole::Complaint, ColumnRole::ResponseId,
       ColumnRole::Respondent, ColumnRole::Touchpoint, ColumnRole::Metric,    ColumnRole::Ignore};
constexpr qsizetype longestTouchpoint = 2000;

/// Enter in a list of proposals from which nothing was chosen is meant for the field: one Enter is enough.
class EnterForField : public QObject
{
public:
    EnterForField(QAbstractItemView *proposals, QComboBox *field)
        : QObject(field)
        , m_proposals(proposals)
        , m_field(field)
    {
        m_proposals->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
            || m_proposals->currentIndex().isValid())
            return QObject::eventFilter(watched, event);
        m_proposals->hide();
        QCoreApplication::postEvent(m_field, key->clone());
        return true;
    }

private:
    QAbstractItemView *m_proposals;
    QComboBox *m_field;
};

} // namespace

void fillRoles(QComboBox &box, ColumnRole current)
{
    for (const ColumnRole role : rolesToChoose)
        box.addItem(importtext::roleName(role), int(role));
    box.setCurrentIndex(box.findData(int(current)));
    box.setMaxVisibleItems(int(std::size(rolesToChoose)));
}

void fillMetrics(QComboBox &box, const KnownMetrics &metrics, const KnownMetrics::Entry *current,
                 const LocalText &text)
{
    box.clear();
    box.setPlaceholderText(QCoreApplication::translate("ColumnChoices", "Choose a metric"));
    for (const KnownMetrics::Entry &entry : metrics.all()) {
        box.addItem(QCoreApplication::translate("ColumnChoices", "%1, scale %2")
                        .arg(LocalText::isolate(entry.name),
                             importtext::range(entry.scale.low, entry.scale.high, text)),
                    int(entry.metric));
    }
    box.setCurrentIndex(current ? box.findData(int(current->metric)) : -1);
}

void fillDirections(QComboBox &box, std::optional<ScoreDirection> current)
{
    box.setPlaceholderText(QCoreApplication::translate("ColumnChoices", "Choose which end is good"));
    for (const ScoreDirection direction : {ScoreDirection::High, ScoreDirection::Low})
        box.addItem(importtext::directionName(direction), int(direction));
    box.setCurrentIndex(current ? box.findData(int(*current)) : -1);
}

void fillTouchpoints(QComboBox &box, const QString &current, const Journey &journey, const MapId &map)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.addItem(importtext::touchpointName({}, journey), QString());
    for (const Touchpoint &touchpoint : journey.touchpointsOfMap(map))
        box.addItem(touchpoint.title, touchpoint.id.toString());
    const int known = box.findData(current);
    if (known >= 0)
        box.setCurrentIndex(known);
    else
        box.setEditText(importtext::touchpointName(current, journey));
    // Qt's own completer writes on in the field: "Delivery" became "Delivery options". Proposals stand below.
    auto *proposals = new QCompleter(box.model(), &box);
    proposals->setCompletionMode(QCompleter::PopupCompletion);
    proposals->setCaseSensitivity(Qt::CaseInsensitive);
    proposals->setFilterMode(Qt::MatchContains);
    box.setCompleter(proposals);
    new EnterForField(proposals->popup(), &box);
    // From its beginning, and replaced by what is typed.
    box.lineEdit()->setSelection(int(box.currentText().size()), -int(box.currentText().size()));
}

QString chosenTouchpoint(const QComboBox &box)
{
    const QString typed = box.currentText().simplified();
    int known = -1;
    for (int i = 0; i < box.count(); ++i) {
        if (foldText(box.itemText(i)) == foldText(typed) && (known < 0 || i == box.currentIndex()))
            known = i;
    }
    return known >= 0 ? box.itemData(known).toString() : typed.left(longestTouchpoint);
}

} // namespace milepost::columnchoices
