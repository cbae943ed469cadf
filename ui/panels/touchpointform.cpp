// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/touchpointform.h"

#include "core/journey/edits.h"
#include "ui/models/touchpointfields.h"
#include "ui/panels/editors.h"
#include "ui/panels/fieldbox.h"
#include "ui/panels/opinionsection.h"

#include <QCheckBox>
#include <QCollator>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

// Fields that are typed, by their JSON names (decisions.md, `edit`).
const std::array typedFields{u"title"_s,    u"description"_s, u"channel"_s,         u"department"_s,
                             u"visitors"_s, u"continued"_s,   u"expected_dropoff"_s};

/// Stored with whole steps in mind; a value dragged on the map may lie between them.
constexpr std::array feltValues{2.0, 1.0, 0.0, -1.0, -2.0};

QHBoxLayout *pair(QWidget *first, QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(first, 1);
    row->addWidget(second, 1);
    return row;
}

} // namespace

TouchpointForm::TouchpointForm(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
{
    build();
    retranslate();
}

FieldBox *TouchpointForm::addField(const QString &field, QWidget *editor)
{
    auto *box = new FieldBox(editor, this);
    editor->setObjectName(field);
    m_fields[field] = box;

    auto *combo = qobject_cast<QComboBox *>(editor);
    QLineEdit *line = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(editor);
    if (line) {
        m_lines[field] = line;
        connect(line, &QLineEdit::editingFinished, this, [this, field] { commitText(field); });
        connect(line, &QLineEdit::textEdited, box, [box] { box->setMessage({}); });
    }
    if (combo && line) {
        connect(combo, &QComboBox::textActivated, this, [this, field] {
            setTyped(field, true);
            commitText(field);
        });
    }
    return box;
}

void TouchpointForm::build()
{
    m_description = new TextArea(this);
    m_stage = new SteadyComboBox(this);
    m_channel = new SteadyComboBox(this);
    m_department = new SteadyComboBox(this);
    m_importance = new SteadyComboBox(this);
    m_emotion = new SteadyComboBox(this);
    for (SteadyComboBox *combo : {m_channel, m_department}) {
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
    }
    m_isExit = new QCheckBox(this);
    m_isCheckout = new QCheckBox(this);
    m_isExit->setObjectName(u"is_exit"_s);
    m_isCheckout->setObjectName(u"is_checkout"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addWidget(addField(u"title"_s, new QLineEdit(this)));
    column->addWidget(addField(u"description"_s, m_description));
    column->addWidget(addField(u"stage"_s, m_stage));
    column->addLayout(pair(addField(u"channel"_s, m_channel), addField(u"department"_s, m_department)));
    column->addLayout(pair(addField(u"importance"_s, m_importance), addField(u"emotion"_s, m_emotion)));
    column->addLayout(
        pair(addField(u"visitors"_s, new QLineEdit(this)), addField(u"continued"_s, new QLineEdit(this))));
    column->addWidget(addField(u"expected_dropoff"_s, new QLineEdit(this)));
    column->addWidget(m_isExit);
    column->addWidget(m_isCheckout);
    m_opinions = new OpinionSection(m_session, m_appearance, this);
    column->addWidget(m_opinions);
    column->addStretch();

    connect(m_description, &TextArea::editingFinished, this, [this] { commitText(u"description"_s); });
    connect(m_stage, &QComboBox::activated, this, [this](int row) {
        m_session.moveTouchpoint(m_shown, StageId(m_stage->itemData(row).toUuid()), -1);
    });
    connect(m_importance, &QComboBox::activated, this,
            [this](int row) { commit(u"importance"_s, row == 0 ? QJsonValue() : QJsonValue(row)); });
    connect(m_emotion, &QComboBox::activated, this, &TouchpointForm::commitEmotion);
    connect(m_isExit, &QCheckBox::clicked, this, [this](bool on) { commit(u"is_exit"_s, on); });
    connect(m_isCheckout, &QCheckBox::clicked, this, [this](bool on) { commit(u"is_checkout"_s, on); });
}

void TouchpointForm::show(const TouchpointId &touchpoint)
{
    if (touchpoint != m_shown) {
        commitTyped();
        m_shown = touchpoint;
        for (const auto &[field, box] : m_fields) {
            box->setMessage({});
            setTyped(field, false);
        }
    }
    m_opinions->show(touchpoint);
    refresh();
}

void TouchpointForm::refresh()
{
    const Touchpoint *touchpoint = m_session.journey().find<Touchpoint>(m_shown);
    if (!touchpoint)
        return;
    setEnabled(m_session.canEdit());
    fillChoices();
    for (const QString &field : typedFields) {
        if (isTyped(field))
            continue;
        const QString stored = storedText(*touchpoint, field);
        if (field == "description"_L1)
            m_description->setStored(stored);
        else
            m_lines.at(field)->setText(stored);
    }
    m_stage->setCurrentIndex(m_stage->findData(touchpoint->stage.uuid()));
    m_importance->setCurrentIndex(touchpoint->importance.value_or(0));
    m_isExit->setChecked(touchpoint->isExit);
    m_isCheckout->setChecked(touchpoint->isCheckout);
}

QString TouchpointForm::messageOf(const QString &field) const
{
    const auto it = m_fields.find(field);
    return it == m_fields.end() ? QString() : it->second->message();
}

void TouchpointForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TouchpointForm::retranslate()
{
    const std::map<QString, QString> others{{u"stage"_s, tr("Stage")}, {u"emotion"_s, tr("Felt emotion")}};
    for (const auto &[field, box] : m_fields) {
        const auto other = others.find(field);
        box->setLabel(other == others.end() ? touchpointfields::label(field, m_appearance.text())
                                            : other->second);
    }
    // A line edit follows its text's direction; numbers stand where the language starts its lines.
    const bool rightToLeft = m_appearance.text().isRightToLeft();
    for (const QString &field : {u"visitors"_s, u"continued"_s, u"expected_dropoff"_s})
        m_lines.at(field)->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter
                                        | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    m_isExit->setText(tr("Leaving here is a normal end"));
    m_isCheckout->setText(tr("Customers pay here"));
    m_lines.at(u"visitors"_s)->setPlaceholderText(tr("unknown"));
    m_lines.at(u"continued"_s)->setPlaceholderText(tr("unknown"));
    m_lines.at(u"expected_dropoff"_s)->setPlaceholderText(tr("not said"));
    m_lines.at(u"channel"_s)->setPlaceholderText(tr("none"));
    m_lines.at(u"department"_s)->setPlaceholderText(tr("nobody"));
    refresh();
}

void TouchpointForm::fillChoices()
{
    const LocalText &text = m_appearance.text();
    const Journey &journey = m_session.journey();

    m_stage->clear();
    for (const Stage &stage : journey.stages(journey.mapOf(m_shown)))
        m_stage->addItem(stage.title, stage.id.uuid());

    const QCollator collator(m_session.text().locale());
    const auto names = [&collator](const auto &table) {
        QStringList list;
        for (const auto &[id, entity] : table)
            list.append(entity.name);
        std::sort(list.begin(), list.end(), collator);
        return list;
    };
    // An editable combo box writes its first item into the line edit; keep what stands there.
    const auto offer = [](SteadyComboBox *combo, const QStringList &list) {
        QStringList offered;
        for (int i = 0; i < combo->count(); ++i)
            offered.append(combo->itemText(i));
        if (offered == list)
            return;
        const QString typed = combo->lineEdit()->text();
        const bool modified = combo->lineEdit()->isModified();
        combo->clear();
        combo->addItems(list);
        combo->lineEdit()->setText(typed);
        combo->lineEdit()->setModified(modified);
    };
    offer(m_channel, names(journey.all<Channel>()));
    offer(m_department, names(journey.all<Department>()));

    m_importance->clear();
    m_importance->addItem(tr("not set (counts as %1)").arg(text.number(qint64(3))));
    for (int level = 1; level <= 5; ++level)
        m_importance->addItem(text.number(qint64(level)));

    const std::array words{tr("very good"), tr("good"), tr("neither"), tr("bad"), tr("very bad")};
    m_emotion->clear();
    m_emotion->addItem(tr("not set"));
    for (size_t i = 0; i < feltValues.size(); ++i)
        m_emotion->addItem(tr("%1 (%2)").arg(words[i], text.signedNumber(feltValues[i])), feltValues[i]);
    const Lane *lane = emotionLane();
    m_fields.at(u"emotion"_s)->setVisible(lane != nullptr);
    if (!lane)
        return;
    for (const Cell &cell : journey.cells(lane->id)) {
        if (cell.touchpoint != m_shown || !cell.value)
            continue;
        int row = m_emotion->findData(*cell.value);
        if (row < 0) {
            m_emotion->addItem(text.signedNumber(*cell.value, 1), *cell.value);
            row = m_emotion->count() - 1;
        }
        m_emotion->setCurrentIndex(row);
    }
}

const Lane *TouchpointForm::emotionLane() const
{
    const Journey &journey = m_session.journey();
    for (const Lane &lane : journey.lanes(journey.mapOf(m_shown))) {
        if (lane.type == LaneType::Emotion)
            return journey.find<Lane>(lane.id);
    }
    return nullptr;
}

QString TouchpointForm::storedText(const Touchpoint &touchpoint, const QString &field) const
{
    return touchpointfields::text(m_session.journey(), touchpoint, field, m_appearance.text());
}

QString TouchpointForm::typedText(const QString &field) const
{
    return field == "description"_L1 ? m_description->toPlainText() : m_lines.at(field)->text();
}

bool TouchpointForm::isTyped(const QString &field) const
{
    return field == "description"_L1 ? m_description->isModified() : m_lines.at(field)->isModified();
}

void TouchpointForm::setTyped(const QString &field, bool typed)
{
    if (field == "description"_L1)
        m_description->setModified(typed);
    else if (const auto line = m_lines.find(field); line != m_lines.end())
        line->second->setModified(typed);
}

void TouchpointForm::commitTyped()
{
    if (!m_session.journey().find<Touchpoint>(m_shown))
        return;
    for (const QString &field : typedFields)
        commitText(field);
}

void TouchpointForm::commitText(const QString &field)
{
    if (!isTyped(field))
        return;
    const Touchpoint *touchpoint = m_session.journey().find<Touchpoint>(m_shown);
    if (!touchpoint)
        return;
    const QString typed = typedText(field);
    if (typed == storedText(*touchpoint, field)) {
        setTyped(field, false);
        m_fields.at(field)->setMessage({});
        return;
    }
    const Result<QJsonValue> value = touchpointfields::value(field, typed, m_appearance.text());
    if (!value) {
        m_fields.at(field)->setMessage(value.error().text);
        return;
    }
    commit(field, *value);
}

void TouchpointForm::commit(const QString &field, const QJsonValue &value)
{
    const Result<ChangeSet> changes = edits::setTouchpointField(m_session.journey(), m_shown, field, value);
    const auto box = m_fields.find(field);
    if (box != m_fields.end())
        box->second->setMessage(changes ? QString() : changes.error().text);
    if (!changes)
        return;
    setTyped(field, false);
    m_session.perform(touchpointfields::stepText(field, m_appearance.text()), changes);
    refresh(); // also when nothing changed or the store refused: the field shows what is stored
}

void TouchpointForm::commitEmotion(int row)
{
    const Lane *lane = emotionLane();
    if (!lane)
        return;
    const QVariant value = m_emotion->itemData(row);
    const std::optional<double> felt
        = value.isValid() ? std::optional<double>(value.toDouble()) : std::optional<double>();
    m_session.perform(tr("Change felt emotion"),
                      edits::setEmotion(m_session.journey(), lane->id, m_shown, felt));
    refresh();
}

} // namespace milepost
