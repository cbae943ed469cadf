// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/metriccard.h"

#include "core/analysis/ledgertext.h"
#include "ui/models/figuretext.h"
#include "ui/panels/intervalbar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QLabel *label(const char *kind, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setProperty("kind", QString::fromLatin1(kind));
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

MetricCard::MetricCard(Appearance &appearance, Metric metric, QWidget *parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_metric(metric)
    , m_name(label("muted", this))
    , m_answers(label("muted", this))
    , m_value(label("figure", this))
    , m_interval(label("muted", this))
    , m_remark(label("muted", this))
    , m_compared(label("muted", this))
    , m_age(label("muted", this))
    , m_bar(new IntervalBar(appearance, this))
{
    setProperty("kind", u"card"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_remark->setWordWrap(true);
    m_compared->setWordWrap(true);
    m_compared->hide();
    m_age->setWordWrap(true);
    m_age->setFont(Theme::uiFont(12));
    m_age->setObjectName(u"age"_s);

    auto *head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addStretch();
    head->addWidget(m_answers);
    auto *figure = new QHBoxLayout;
    figure->addWidget(m_value);
    figure->addStretch();
    figure->addWidget(m_interval, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(figure);
    column->addWidget(m_bar);
    column->addWidget(m_remark);
    column->addWidget(m_age);
    column->addWidget(m_compared);
}

void MetricCard::setSummary(const MetricSummary &summary, const Comparison *comparison, ColorRole tone)
{
    const LocalText &text = m_appearance.text();
    const bool worse = comparison && comparison->atLeast > 0;
    m_name->setText(figures::metricTitle(m_metric, text));
    m_answers->setText(figures::answers(summary, text));
    m_value->setText(figures::value(summary, text));
    m_interval->setText(figures::interval(summary, text));

    IntervalBar::Figure figure;
    figure.axis = figures::axis(m_metric);
    figure.value = summary.value;
    figure.interval = summary.interval;
    figure.tone = worse ? tone : ColorRole::Brand;
    QString remark;
    if (comparison) {
        // Baselines of scores are goodness: the share, or (NPS + 100) / 200.
        const double elsewhere = figures::fromGoodness(m_metric, comparison->baseline);
        figure.reference = elsewhere;
        remark = tr("Elsewhere in this journey: %1").arg(figures::value(m_metric, elsewhere, text));
    } else if (!summary.value) {
        remark = tr("From %1 answers on there is a figure with its interval.").arg(text.number(scoredFrom));
    }
    m_bar->setFigure(figure);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setAccessibleName(m_name->text());
    setAccessibleDescription(
        QStringList{m_value->text(), m_interval->text(), m_answers->text(), remark}.join(u", "_s));
}

void MetricCard::setCompared(const QString &sentence)
{
    m_compared->setText(sentence);
    m_compared->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        setAccessibleDescription(accessibleDescription() + u", "_s + sentence);
}

void MetricCard::setLedger(const LedgerEntry *entry)
{
    m_age->setVisible(entry != nullptr);
    if (!entry)
        return;
    const LocalText &text = m_appearance.text();
    QStringList parts{daysText(entry->first, entry->last, text), ageText(*entry, text)};
    if (entry->isStale)
        parts << tr("stale");
    parts.removeAll(QString());
    Appearance::setKind(m_age, entry->isStale ? "amber" : "muted");
    m_age->setText(parts.join(u" · "_s));
    setAccessibleDescription(accessibleDescription() + u", "_s + m_age->text());
}

void MetricCard::setCurrent(bool current)
{
    m_current = current;
    update();
}

void MetricCard::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // a frame would hand it to its parent
}

void MetricCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit chosen(m_metric);
}

void MetricCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit chosen(m_metric);
    else
        QFrame::keyPressEvent(event);
}

void MetricCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_current && !hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.theme().color(ColorRole::Brand), hasFocus() ? 2 : 1.2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace milepost
