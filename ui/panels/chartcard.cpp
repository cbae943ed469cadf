// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chartcard.h"

#include "ui/models/figuretext.h"
#include "ui/panels/charts/evidencechart.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

ChartCard::ChartCard(MapSession &session, Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_heading(new QLabel(this))
    , m_trendButton(new QToolButton(this))
    , m_distributionButton(new QToolButton(this))
    , m_chart(new EvidenceChart(appearance, this))
    , m_caption(new QLabel(this))
{
    setProperty("kind", u"card"_s);
    m_heading->setProperty("kind", u"muted"_s);
    m_heading->setWordWrap(true);
    m_caption->setProperty("kind", u"muted"_s);
    m_caption->setWordWrap(true);
    auto *group = new QButtonGroup(this);
    for (QToolButton *button : {m_trendButton, m_distributionButton}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
    }
    m_trendButton->setChecked(true);
    m_trendButton->setObjectName(u"trend"_s);
    m_distributionButton->setObjectName(u"distribution"_s);

    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_heading, 1);
    head->addWidget(m_trendButton);
    head->addWidget(m_distributionButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_chart);
    column->addWidget(m_caption);

    connect(m_trendButton, &QToolButton::clicked, this, [this] { setView(View::Trend); });
    connect(m_distributionButton, &QToolButton::clicked, this, [this] { setView(View::Distribution); });
    retranslate();
}

void ChartCard::show(const TouchpointId &touchpoint, const MetricSummary &summary,
                     std::optional<double> reference, ColorRole tone)
{
    m_touchpoint = touchpoint;
    m_summary = summary;
    m_reference = reference;
    m_tone = tone;
    refresh();
}

void ChartCard::setView(View view)
{
    m_view = view;
    refresh();
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ChartCard::retranslate()
{
    m_trendButton->setText(tr("Months"));
    m_distributionButton->setText(tr("Scores"));
    refresh();
}

QString ChartCard::countsText() const
{
    const LocalText &text = m_appearance.text();
    const QString favourable = text.number(m_summary.favourable);
    if (m_summary.metric == Metric::Nps) {
        const qint64 passives = m_summary.n - m_summary.favourable - m_summary.unfavourable;
        return tr("%1 promoters (9–10), %2 passives (7–8), %3 detractors (0–6)")
            .arg(favourable, text.number(passives), text.number(m_summary.unfavourable));
    }
    const MetricScale scale = metricScale(m_summary.metric);
    return tr("%1 of %2 favourable (scores %3–%4)")
        .arg(favourable, text.number(m_summary.n), text.number(qint64(scale.favourableFrom)),
             text.number(qint64(scale.favourableTo)));
}

void ChartCard::refresh()
{
    if (m_summary.n == 0)
        return;
    const LocalText &text = m_appearance.text();
    const QString title = figures::metricTitle(m_summary.metric, text);
    if (m_view == View::Distribution) {
        m_heading->setText(tr("%1: how often each score").arg(title));
        m_caption->setText(countsText());
        m_chart->setVisible(true);
        m_chart->showDistribution(m_summary);
        return;
    }
    m_heading->setText(tr("%1 by month, 95% interval").arg(title));
    const std::vector<TrendPoint> trend = m_session.book().trend(m_touchpoint, m_summary.metric);
    const bool drawn = hasTrend(trend);
    m_chart->setVisible(drawn);
    if (!drawn) {
        m_caption->setText(
            tr("No month has %1 answers or more, so there is no line to draw.").arg(text.number(scoredFrom)));
        return;
    }
    m_caption->setText(
        m_reference ? tr("Dashed: the rest of this journey, %1. Months under %2 answers are left out.")
                          .arg(figures::value(m_summary.metric, *m_reference, text), text.number(scoredFrom))
                    : tr("Months under %1 answers are left out.").arg(text.number(scoredFrom)));
    m_chart->showTrend(m_summary.metric, trend, calendarOf(m_session.journey()), m_reference, m_tone);
}

} // namespace milepost
