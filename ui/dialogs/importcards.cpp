// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importcards.h"

#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/textbutton.h"
#include "ui/models/importtext.h"

#include <QButtonGroup>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QFrame *makeCard(const QString &kind, const QString &title, const QString &text, QVBoxLayout **inside)
{
    auto *card = new QFrame;
    card->setProperty("kind", kind);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(13, 11, 13, 11);
    layout->setSpacing(5);
    auto *heading = new LeadingLabel(card);
    heading->setText(title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading);
    if (!text.isEmpty()) {
        auto *label = new LeadingLabel(card, u"muted"_s);
        label->setText(text);
        layout->addWidget(label);
    }
    *inside = layout;
    return card;
}

} // namespace

ImportCards::ImportCards(ImportDraft &draft, Appearance &appearance, QWidget *parent)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_appearance(appearance)
{
    setObjectName(u"importCards"_s);
    setWidgetResizable(true);
    setFixedWidth(300);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    refresh();
}

void ImportCards::refresh()
{
    // The keyboard stays on the answer it has just given.
    const QWidget *focused
        = widget() && window()->focusWidget() && widget()->isAncestorOf(window()->focusWidget())
        ? window()->focusWidget()
        : nullptr;
    const QString focusedName = focused ? focused->objectName() : QString();
    const QString focusedCard = focused ? focused->parentWidget()->objectName() : QString();
    // The radio button that was clicked is inside: it goes once control is back.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(18, 16, 18, 16);
    m_layout->setSpacing(12);
    if (m_draft.isOpen()) {
        for (const ImportDraft::Question &question : m_draft.questions())
            addQuestion(question);
        for (const ColumnMapping &column : m_draft.mapping().columns) {
            if (column.role == ColumnRole::Score)
                addScore(column);
        }
    }
    m_layout->addStretch(1);
    setWidget(content);
    const auto *card = focusedCard.isEmpty() ? nullptr : content->findChild<QFrame *>(focusedCard);
    auto *again = card && !focusedName.isEmpty() ? card->findChild<QWidget *>(focusedName) : nullptr;
    if (again) {
        content->show();
        again->setFocus();
    }
}

void ImportCards::addQuestion(const ImportDraft::Question &question)
{
    const MappingQuestion &asked = question.question;
    QString evidence;
    for (const ColumnMapping &column : m_draft.mapping().columns) {
        if (column.index == asked.column)
            evidence = column.evidence;
    }
    QVBoxLayout *inside = nullptr;
    QFrame *card
        = makeCard(question.answer.isEmpty() ? u"note-amber"_s : u"card"_s, asked.text, evidence, &inside);
    card->setObjectName(u"question-%1-%2"_s.arg(asked.asks).arg(asked.column));
    auto *group = new QButtonGroup(card);
    for (const MappingQuestion::Choice &choice : asked.choices) {
        auto *button = new QRadioButton(QString(choice.text).replace(u'&', "&&"_L1), card);
        button->setObjectName(u"answer-"_s + choice.value);
        button->setChecked(!question.answer.isEmpty() && question.answer == choice.value);
        group->addButton(button);
        inside->addWidget(button);
        connect(button, &QRadioButton::clicked, this,
                [this, asked, value = choice.value] { m_draft.answer(asked, value); });
    }
    m_layout->addWidget(card);
}

void ImportCards::addScore(const ColumnMapping &column)
{
    const QString name = importtext::header(column).left(80);
    const ImportDraft::Distribution distribution = m_draft.distribution(column.index);
    const QString title
        = distribution.metric.isEmpty() ? name : tr("“%1” is %2").arg(name, distribution.metric);
    QVBoxLayout *inside = nullptr;
    QFrame *card = makeCard(u"card"_s, title, column.evidence, &inside);
    if (std::any_of(distribution.counts.begin(), distribution.counts.end(),
                    [](qint64 count) { return count > 0; }))
        inside->addWidget(new DistributionBars(distribution, m_appearance, card));

    if (!column.labels.isEmpty()) {
        QList<std::pair<int, QString>> labels;
        for (auto it = column.labels.begin(); it != column.labels.end(); ++it)
            labels.append({it.value(), it.key()});
        std::sort(labels.begin(), labels.end(), [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        QStringList parts;
        for (const auto &[score, label] : std::as_const(labels))
            parts.append(
                tr("%1 = %2", "label, score")
                    .arg(LocalText::isolate(label.left(60)), m_appearance.text().number(qint64(score))));
        auto *text = new LeadingLabel(card, u"muted"_s);
        text->setText(tr("Labels to numbers: %1").arg(parts.join(u" · "_s)));
        inside->addWidget(text);
    }
    auto *edit = new TextButton(m_appearance, card);
    card->setObjectName(u"score-%1"_s.arg(column.index));
    edit->setObjectName(u"edit"_s);
    edit->setText(tr("edit"));
    edit->setAccessibleName(tr("Edit the column “%1”").arg(name));
    connect(edit, &QToolButton::clicked, this, [this, index = column.index] { emit columnAsked(index); });
    inside->addWidget(edit, 0, Qt::AlignLeading);
    m_layout->addWidget(card);
}

DistributionBars::DistributionBars(ImportDraft::Distribution distribution, Appearance &appearance,
                                   QWidget *parent)
    : QWidget(parent)
    , m_distribution(std::move(distribution))
    , m_appearance(appearance)
{
    setFixedHeight(62);
    QStringList spoken;
    for (size_t i = 0; i < m_distribution.counts.size(); ++i)
        spoken.append(u"%1: %2"_s.arg(m_appearance.text().number(qint64(m_distribution.low) + qint64(i)),
                                      m_appearance.text().number(m_distribution.counts[i])));
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(accessibleName());
}

void DistributionBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::uiFont(10));
    const qint64 most = *std::max_element(m_distribution.counts.begin(), m_distribution.counts.end());
    const qreal step = qreal(width()) / qreal(m_distribution.counts.size());
    const qreal floor = height() - 16;
    for (size_t i = 0; i < m_distribution.counts.size(); ++i) {
        const size_t place = isRightToLeft() ? m_distribution.counts.size() - 1 - i : i;
        const qint64 count = m_distribution.counts[i];
        const qreal barHeight = count == 0 ? 1.0 : std::max(2.0, (floor - 2) * qreal(count) / qreal(most));
        const QRectF bar(step * qreal(place) + 2, floor - barHeight, step - 4, barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(count == 0 ? ColorRole::Line : stageRole(3)));
        painter.drawRoundedRect(bar, 2, 2);
        painter.setPen(theme.color(ColorRole::Muted));
        painter.drawText(QRectF(step * qreal(place), floor + 2, step, 14), Qt::AlignCenter,
                         m_appearance.text().number(qint64(m_distribution.low) + qint64(i)));
    }
}

} // namespace milepost
