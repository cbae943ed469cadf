// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/personaform.h"

#include "core/base/textfold.h"
#include "core/journey/personaedits.h"
#include "ui/panels/editors.h"
#include "ui/panels/fieldbox.h"
#include "ui/session/picturefile.h"
#include "ui/settings/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int pictureSide = 96;

/// Cut to a square with round corners.
QPixmap portrait(const QImage &image, qreal ratio)
{
    const int side = qRound(pictureSide * ratio);
    const QImage scaled = image.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QPixmap result(side, side);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(0, 0, side, side, 8 * ratio, 8 * ratio);
    painter.setClipPath(shape);
    painter.drawImage((side - scaled.width()) / 2, (side - scaled.height()) / 2, scaled);
    painter.end();
    result.setDevicePixelRatio(ratio);
    return result;
}

} // namespace

PersonaForm::PersonaForm(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
{
    build();
    connect(&m_session, &MapSession::changed, this, &PersonaForm::refresh);
    connect(&m_session, &MapSession::busyChanged, this, &PersonaForm::refresh);
    retranslate();
}

void PersonaForm::build()
{
    m_picture = new QLabel(this);
    m_picture->setFixedSize(pictureSide, pictureSide);
    m_picture->setAlignment(Qt::AlignCenter);
    Appearance::setKind(m_picture, "picture");
    m_choose = new QPushButton(this);
    m_remove = new QPushButton(this);
    for (QPushButton *button : {m_choose, m_remove}) {
        button->setAutoDefault(false);
        Appearance::setKind(button, "quiet");
    }
    m_evidence = new SteadyComboBox(this);
    m_evidenceBox = new FieldBox(m_evidence, this);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(m_choose, 0, Qt::AlignLeading);
    buttons->addWidget(m_remove, 0, Qt::AlignLeading);
    buttons->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_picture);
    head->addLayout(buttons, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addLayout(head);
    for (const Text text : {Name, Role, Quote, Goals, Needs, Frustrations}) {
        QWidget *editor = nullptr;
        if (text == Name || text == Role) {
            auto *line = new QLineEdit(this);
            connect(line, &QLineEdit::editingFinished, this, &PersonaForm::commit);
            m_lines[text] = line;
            editor = line;
        } else {
            auto *area = new TextArea(this);
            connect(area, &TextArea::editingFinished, this, &PersonaForm::commit);
            m_areas[text] = area;
            editor = area;
        }
        m_boxes[text] = new FieldBox(editor, this);
        column->addWidget(m_boxes[text]);
    }
    column->addWidget(m_evidenceBox);
    column->addStretch();

    connect(m_evidence, &QComboBox::activated, this, &PersonaForm::commitEvidence);
    connect(m_choose, &QPushButton::clicked, this, [this] { setPicture(picturefile::choose(this)); });
    connect(m_remove, &QPushButton::clicked, this, &PersonaForm::removePicture);
}

void PersonaForm::retranslate()
{
    const std::map<Text, QString> labels{{Name, tr("Name")},   {Role, tr("Role")},
                                         {Quote, tr("Quote")}, {Goals, tr("Goals")},
                                         {Needs, tr("Needs")}, {Frustrations, tr("Frustrations")}};
    for (const auto &[text, box] : m_boxes)
        box->setLabel(labels.at(text));
    m_evidenceBox->setLabel(tr("How well it is founded"));
    m_choose->setText(tr("Choose a picture…"));
    m_remove->setText(tr("Remove the picture"));
    m_evidence->clear();
    for (const QString &word : {tr("Assumed"), tr("Partly researched"), tr("From data")})
        m_evidence->addItem(word);
    m_picture->setAccessibleName(tr("Picture"));
    refresh();
}

void PersonaForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString PersonaForm::typed(Text text) const
{
    const auto line = m_lines.find(text);
    return line != m_lines.end() ? line->second->text().trimmed() : m_areas.at(text)->toPlainText();
}

void PersonaForm::show(const PersonaId &persona)
{
    if (persona != m_shown) {
        commit();
        m_shown = persona;
        for (const auto &[text, line] : m_lines)
            line->setModified(false);
        for (const auto &[text, area] : m_areas)
            area->setModified(false);
    }
    refresh();
}

void PersonaForm::refresh()
{
    const Persona *persona = m_session.journey().find<Persona>(m_shown);
    setEnabled(persona && m_session.canEdit());
    const Persona stored = persona ? *persona : Persona();
    const auto show = [this](Text text, const QString &content) {
        if (const auto line = m_lines.find(text); line != m_lines.end()) {
            if (!line->second->isModified())
                line->second->setText(content);
        } else if (!m_areas.at(text)->isModified()) {
            m_areas.at(text)->setStored(content);
        }
    };
    show(Name, stored.name);
    show(Role, stored.role);
    show(Quote, stored.quote);
    show(Goals, stored.goals);
    show(Needs, stored.needs);
    show(Frustrations, stored.frustrations);
    m_evidence->setCurrentIndex(int(stored.evidence));
    m_remove->setVisible(!stored.picture.isNull());
    showPicture(stored.picture);
}

void PersonaForm::showPicture(const PictureId &id)
{
    if (id == m_drawn && !m_picture->pixmap(Qt::ReturnByValue).isNull())
        return;
    m_drawn = id;
    const Picture *picture = m_session.journey().find<Picture>(id);
    const QImage image = picture ? picturefile::decode(*picture) : QImage();
    m_picture->setPixmap(image.isNull() ? themedIcon(u"persona"_s, QPalette::PlaceholderText).pixmap(44, 44)
                                        : portrait(image, devicePixelRatioF()));
}

void PersonaForm::editName()
{
    m_lines.at(Name)->setFocus();
    m_lines.at(Name)->selectAll();
}

void PersonaForm::commit()
{
    const Persona *stored = m_session.journey().find<Persona>(m_shown);
    if (!stored)
        return;
    Persona persona = *stored;
    // A card without a name could not be found again.
    if (const QString name = typed(Name); !name.isEmpty())
        persona.name = name;
    persona.role = typed(Role);
    persona.quote = typed(Quote);
    persona.goals = typed(Goals);
    persona.needs = typed(Needs);
    persona.frustrations = typed(Frustrations);
    for (const auto &[text, line] : m_lines)
        line->setModified(false);
    for (const auto &[text, area] : m_areas)
        area->setModified(false);
    if (!(persona == *stored))
        m_session.perform(tr("Change persona"), edits::setPersona(m_session.journey(), persona));
    refresh();
}

void PersonaForm::commitEvidence(int row)
{
    commit();
    const Persona *stored = m_session.journey().find<Persona>(m_shown);
    if (!stored)
        return;
    Persona persona = *stored;
    persona.evidence = Evidence(row);
    m_session.perform(tr("Change evidence"), edits::setPersona(m_session.journey(), persona));
    refresh();
}

void PersonaForm::setPicture(const Result<Picture> &picture)
{
    if (!picture) {
        if (picture.error().code != ErrorCode::Cancelled)
            emit m_session.failed(picture.error());
        return;
    }
    m_session.perform(tr("Change picture"), edits::setPersonaPicture(m_session.journey(), m_shown, *picture));
}

void PersonaForm::removePicture()
{
    m_session.perform(tr("Remove picture"),
                      edits::setPersonaPicture(m_session.journey(), m_shown, std::nullopt));
}

} // namespace milepost
