// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/personasdialog.h"

#include "core/journey/personaedits.h"
#include "ui/models/personasmodel.h"
#include "ui/panels/editors.h"
#include "ui/panels/personaform.h"
#include "ui/settings/icons.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QScrollArea *scrolled(QWidget *form, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(form);
    return area;
}

} // namespace

PersonasDialog::PersonasDialog(MapSession &session, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new PersonasModel(
          session.document(), session.map(),
          [this](const PersonaId &persona, bool linked) {
              const Journey &journey = m_session.journey();
              const MapId map = m_session.map();
              return m_session.canEdit()
                  && (linked ? m_session.perform(tr("Show persona on the map"),
                                                 edits::linkPersona(journey, map, persona))
                             : m_session.perform(tr("Take persona off the map"),
                                                 edits::unlinkPersona(journey, map, persona)));
          },
          this))
{
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PersonasDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = current(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PersonasDialog::follow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PersonasDialog::fillOther);
    connect(&m_session, &MapSession::busyChanged, this, &PersonasDialog::showCurrent);
    retranslate();
    m_list->setCurrentIndex(m_model->index(0));
    fillOther();
    showCurrent();
    setSideBySide(false);
}

void PersonasDialog::build()
{
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    Appearance::setKind(m_hint, "muted");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    const auto makeButton = [&](const QString &icon) {
        auto *button = new QToolButton(this);
        button->setIcon(themedIcon(icon));
        buttons->addWidget(button);
        return button;
    };
    m_add = makeButton(u"list-add"_s);
    m_remove = makeButton(u"list-remove"_s);
    m_earlier = makeButton(u"go-up"_s);
    m_later = makeButton(u"go-down"_s);
    buttons->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addWidget(m_hint);
    left->addLayout(buttons);

    m_form = new PersonaForm(m_session, m_appearance);
    m_formArea = scrolled(m_form, this);
    m_otherForm = new PersonaForm(m_session, m_appearance);
    m_other = new SteadyComboBox(this);
    m_other->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_other->setMinimumContentsLength(18);
    m_otherSide = scrolled(m_otherForm, this);

    auto *sides = new QHBoxLayout;
    sides->setSpacing(14);
    sides->addLayout(left, 2);
    sides->addWidget(m_formArea, 3);
    sides->addWidget(m_otherSide, 3);
    m_compare = new QCheckBox(this);
    m_close = new QPushButton(this);
    m_close->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(10);
    bottom->addWidget(m_compare);
    bottom->addWidget(m_other);
    bottom->addStretch();
    bottom->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(12);
    column->addLayout(sides, 1);
    column->addLayout(bottom);

    connect(m_add, &QToolButton::clicked, this, &PersonasDialog::add);
    connect(m_remove, &QToolButton::clicked, this, &PersonasDialog::removeCurrent);
    connect(m_earlier, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_compare, &QCheckBox::toggled, this, &PersonasDialog::setSideBySide);
    connect(m_other, &QComboBox::currentIndexChanged, this,
            [this](int row) { m_otherForm->show(PersonaId(m_other->itemData(row).toUuid())); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void PersonasDialog::retranslate()
{
    setWindowTitle(tr("Personas"));
    m_list->setAccessibleName(tr("Personas of the project"));
    m_other->setAccessibleName(tr("The other persona"));
    m_compare->setText(tr("Two side by side"));
    m_close->setText(tr("Close"));
    m_hint->setText(m_model->rowCount() == 0 ? tr("Add the first persona: whose journey is it?")
                                             : tr("The ticked ones stand on this map."));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_add, tr("Add a persona"));
    name(m_remove, tr("Delete the persona"));
    name(m_earlier, tr("Earlier on the map"));
    name(m_later, tr("Later on the map"));
    m_model->retranslate();
}

void PersonasDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

PersonaId PersonasDialog::current() const
{
    return m_model->personaAt(m_list->currentIndex().row());
}

void PersonasDialog::select(const PersonaId &persona)
{
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(persona)));
}

void PersonasDialog::setSideBySide(bool on)
{
    m_compare->setChecked(on);
    m_otherSide->setVisible(on);
    m_other->setVisible(on);
    resize(on ? 980 : 680, qMax(height(), 660));
}

void PersonasDialog::follow()
{
    const int row = m_model->rowOf(m_kept);
    m_list->setCurrentIndex(m_model->index(row < 0 ? 0 : row));
    fillOther();
    retranslate();
    showCurrent();
}

void PersonasDialog::fillOther()
{
    const QVariant before = m_other->currentData();
    const QSignalBlocker quiet(m_other);
    m_other->clear();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_other->addItem(m_model->index(row).data().toString(), m_model->personaAt(row).uuid());
    // The second one to begin with: the first is on the other side.
    const int row = m_other->findData(before);
    m_other->setCurrentIndex(row >= 0 ? row : std::min(1, m_other->count() - 1));
    m_otherForm->show(PersonaId(m_other->currentData().toUuid()));
}

void PersonasDialog::showCurrent()
{
    const int row = m_list->currentIndex().row();
    const bool editable = m_session.canEdit();
    m_form->show(current());
    m_add->setEnabled(editable);
    m_remove->setEnabled(editable && row >= 0);
    m_earlier->setEnabled(editable && row > 0 && row < m_model->linkedCount());
    m_later->setEnabled(editable && row >= 0 && row + 1 < m_model->linkedCount());
    m_compare->setEnabled(m_model->rowCount() > 1);
}

void PersonasDialog::add()
{
    Persona persona;
    persona.id = PersonaId::create();
    persona.name = m_session.text().say("Personas", "New persona");
    if (!m_session.perform(tr("Add persona"),
                           edits::addPersona(m_session.journey(), m_session.map(), persona)))
        return;
    select(persona.id);
    m_form->editName();
}

void PersonasDialog::removeCurrent()
{
    // What goes with it, and that undo brings it back, is in the step's name.
    m_session.perform(tr("Delete persona"), edits::removePersona(m_session.journey(), current()));
}

void PersonasDialog::moveCurrent(int step)
{
    m_session.perform(tr("Move persona"),
                      edits::movePersona(m_session.journey(), m_session.map(), current(),
                                         m_list->currentIndex().row() + step));
}

} // namespace milepost
