// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importcards.h"

#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/textbutton.h"
#include "ui/dialogs/wrappingradio.h"
#include "ui/models/importtext.h"

#include <QButtonGroup>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Words without an end, as codes and addresses are, would push the card's edge out of sight.
QString brokenWords(const QString &text, const QFont &font)
{
    constexpr int widestWord = 210; // of the panel's 300, inside of its margins and the card's
    const QFontMetrics metrics(font);
    QString result;
    int width = 0;
    for (const QChar c : text) {
        width = c.isSpace() ? 0 : width + metrics.horizontalAdvance(c);
        if (width > widestWord && !c.isLowSurrogate() && !c.isMark()) {
            result += QChar(0x200B); // zero-width space
            width = metrics.horizontalAdvance(c);
        }
        result += c;
    }
    return result;
}

void addText(QFrame *card, const QString &name, const QString &kind, const QString &text)
{
    auto *label = new LeadingLabel(card, kind);
    label->setObjectName(name);
    label->setText(brokenWords(text, label->font()));
    card->layout()->addWidget(label);
}

QFrame *makeCard(const QString &kind, const QString &title, const QString &text)
{
    auto *card = new QFrame;
    card->setProperty("kind", kind);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(13, 11, 13, 11);
    layout->setSpacing(5);
    auto *heading = new LeadingLabel(card);
    heading->setObjectName(u"heading"_s);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setText(brokenWords(title, bold));
    layout->addWidget(heading);
    if (!text.isEmpty())
        addText(card, u"evidence"_s, u"muted"_s, text);
    return card;
}

} // namespace

ImportCards::ImportCards(ImportDraft &draft, MapSession &session, Appearance &appearance, QWidget *parent)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_session(session)
    , m_appearance(appearance)
{
    setObjectName(u"importCards"_s);
    setWidgetResizable(true);
    setFixedWidth(300);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its links and answers are stops of the keyboard; another one that shows nothing would be one too many.
    setFocusPolicy(Qt::NoFocus);
    refresh();
}

void ImportCards::refresh()
{
    // The keyboard stays on the answer it has just given, the eye where it is.
    const QWidget *focused
        = widget() && window()->focusWidget() && widget()->isAncestorOf(window()->focusWidget())
        ? window()->focusWidget()
        : nullptr;
    const QString focusedName = focused ? focused->objectName() : QString();
    const QString focusedCard = focused ? focused->parentWidget()->objectName() : QString();
    const int scrolled = verticalScrollBar()->value();
    // The radio button that was clicked is inside: it goes once control is back.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(18, 16, 18, 16);
    m_layout->setSpacing(12);
    if (m_draft.isOpen())
        fill();
    m_layout->addStretch(1);
    setWidget(content);
    const auto *card = focusedCard.isEmpty() ? nullptr : content->findChild<QFrame *>(focusedCard);
    auto *again = card && !focusedName.isEmpty() ? card->findChild<QWidget *>(focusedName) : nullptr;
    if (again) {
        content->show();
        again->setFocus();
    }
    // The new cards have no height yet.
    m_layout->activate();
    content->resize(viewport()->width(),
                    std::max(viewport()->height(), m_layout->minimumHeightForWidth(viewport()->width())));
    verticalScrollBar()->setValue(scrolled);
}

void ImportCards::fill()
{
    addDifferences();
    const std::vector<ImportDraft::Question> questions = m_draft.questions();
    for (const ImportDraft::Question &question : questions)
        addQuestion(question);
    for (const ColumnMapping &column : m_draft.mapping().columns) {
        // All columns of a spread rating are shown with the first one.
        const bool isFurther = column.spreadFrom >= 0 && column.spreadFrom != column.index;
        if (column.role == ColumnRole::Score && !isFurther)
            addScore(column);
        else if (column.role == ColumnRole::Comment)
            addComment(column);
    }
    if (!m_draft.mapping().hasContent() && questions.empty())
        addNothingFound();
}

/// Before anything else: who imports the next wave looks at nothing but this.
void ImportCards::addDifferences()
{
    QStringList mattering;
    for (const MappingDifference &difference : m_draft.differences()) {
        if (difference.matters)
            mattering.append(difference.text);
    }
    if (mattering.isEmpty())
        return;
    QFrame *card = makeCard(u"note-amber"_s, tr("Not as in the survey's last file"), {});
    card->setObjectName(u"differences"_s);
    addText(card, u"differencesText"_s, {}, importtext::bulleted(mattering));
    m_layout->addWidget(card);
}

void ImportCards::addQuestion(const ImportDraft::Question &question)
{
    const MappingQuestion &asked = question.question;
    QString evidence;
    for (const ColumnMapping &column : m_draft.mapping().columns) {
        if (column.index == asked.column)
            evidence = column.evidence;
    }
    QFrame *card = makeCard(question.answer.isEmpty() ? u"note-amber"_s : u"card"_s, asked.text, evidence);
    card->setObjectName(u"question-%1-%2"_s.arg(asked.asks).arg(asked.column));
    auto *group = new QButtonGroup(card);
    for (const MappingQuestion::Choice &choice : asked.choices) {
        auto *button = new WrappingRadio(choice.text, m_appearance, card);
        button->setObjectName(u"answer-"_s + choice.value);
        button->setChecked(!question.answer.isEmpty() && question.answer == choice.value);
        group->addButton(button);
        card->layout()->addWidget(button);
        connect(button, &QRadioButton::clicked, this,
                [this, asked, value = choice.value] { m_draft.answer(asked, value); });
    }
    m_layout->addWidget(card);
}

void ImportCards::addNothingFound()
{
    QFrame *card = makeCard(u"note-amber"_s, tr("No column is known to hold scores or comments"),
                            tr("Click a column in the table and say what it holds."));
    card->setObjectName(u"nothingFound"_s);
    m_layout->addWidget(card);
}

void ImportCards::addScore(const ColumnMapping &column)
{
    const QString name = LocalText::isolate(importtext::header(column).left(80));
    const ImportDraft::Distribution distribution = m_draft.distribution(column.index);
    const QString title = distribution.metric.isEmpty()
        ? name
        : tr("“%1” is %2").arg(name, LocalText::isolate(distribution.metric));
    QFrame *card = makeCard(u"card"_s, title, column.evidence);
    card->setObjectName(u"score-%1"_s.arg(column.index));
    if (std::any_of(distribution.counts.begin(), distribution.counts.end(),
                    [](qint64 count) { return count > 0; }))
        card->layout()->addWidget(new DistributionBars(distribution, m_appearance, card));
    if (!column.labels.isEmpty())
        addText(card, u"labels"_s, u"muted"_s, labelsToNumbers(column));
    if (!m_draft.mapping().isLong()) // there each record says it
        addText(card, u"goesTo"_s, {}, importtext::goesTo(column, m_session.journey()));
    addEdit(column, card);
    m_layout->addWidget(card);
}

void ImportCards::addComment(const ColumnMapping &column)
{
    const QString name = LocalText::isolate(importtext::header(column).left(80));
    QFrame *card = makeCard(u"card"_s, tr("“%1” holds comments").arg(name), {});
    card->setObjectName(u"comment-%1"_s.arg(column.index));
    if (!m_draft.mapping().isLong())
        addText(card, u"goesTo"_s, {}, importtext::goesTo(column, m_session.journey()));
    addEdit(column, card);
    m_layout->addWidget(card);
}

/// Best first. Each label keeps its own direction, and no dot stands beside a number: it is the zero of
/// Persian.
QString ImportCards::labelsToNumbers(const ColumnMapping &column) const
{
    QList<std::pair<int, QString>> labels;
    for (auto it = column.labels.begin(); it != column.labels.end(); ++it)
        labels.append({it.value(), it.key()});
    std::sort(labels.begin(), labels.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QStringList parts;
    QString pair = tr("%1 = %2", "label, score");
    pair.replace(u' ', QChar(QChar::Nbsp)); // no line begins with the number alone
    for (const auto &[score, label] : std::as_const(labels))
        parts.append(pair.arg(LocalText::isolate(label.left(60)), m_appearance.text().number(qint64(score))));
    return tr("Labels to numbers: %1").arg(parts.join(tr(", ", "between items of a list")));
}

void ImportCards::addEdit(const ColumnMapping &column, QFrame *card)
{
    auto *edit = new TextButton(m_appearance, card);
    edit->setObjectName(u"edit"_s);
    edit->setText(tr("edit"));
    edit->setAccessibleName(
        tr("Edit the column “%1”").arg(LocalText::isolate(importtext::header(column).left(80))));
    connect(edit, &QToolButton::clicked, this, [this, index = column.index] { emit columnAsked(index); });
    static_cast<QVBoxLayout *>(card->layout())->addWidget(edit, 0, Qt::AlignLeading);
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
    setAccessibleName(spoken.join(ImportCards::tr(", ", "between items of a list")));
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
