// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/ownfigures.h"

#include "core/analysis/stepfigures.h"
#include "ui/models/ownfiguretext.h"
#include "ui/panels/figurecard.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

OwnFigures::OwnFigures(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

FigureCard *OwnFigures::cardAt(size_t place)
{
    while (m_cards.size() <= place) {
        m_cards.push_back(new FigureCard(m_appearance, this));
        m_column->addWidget(m_cards.back());
    }
    return m_cards[place];
}

void OwnFigures::addShare(const QString &name, const ShareFigure &figure, const QString &remark,
                          size_t &place)
{
    const LocalText &text = m_appearance.text();
    FigureCard::Contents contents;
    contents.name = name;
    contents.answers = tr("%1 of %2", "counts").arg(text.number(figure.k), text.number(figure.n));
    contents.value = text.percent(figure.share);
    contents.interval = text.percentRange(figure.interval.low, figure.interval.high);
    contents.remark = remark;
    contents.figure.value = figure.share;
    contents.figure.interval = figure.interval;
    cardAt(place++)->setContents(contents);
}

void OwnFigures::show(const TouchpointId &touchpoint, const TouchpointSummary &summary)
{
    const LocalText &text = m_appearance.text();
    const Journey &journey = m_session.journey();
    size_t place = 0;
    for (const MetricDefinition &metric : ownMetricsOf(journey)) {
        const auto it = summary.own.find(metric.id);
        if (it == summary.own.end())
            continue;
        const DefinedSummary &figures = it->second;
        FigureCard::Contents contents;
        contents.name = nameOf(metric);
        contents.answers = figures::answers(figures.n, figures.base, text);
        contents.value
            = figures.value ? figures::value(metric, *figures.value, text) : QString(QChar(0x2013));
        contents.interval = figures.interval ? figures::interval(metric, *figures.interval, text) : QString();
        contents.figure.axis = figures::axis(metric);
        contents.figure.value = figures.value;
        contents.figure.interval = figures.interval;
        if (!figures.value)
            contents.remark
                = tr("From %1 answers on there is a figure with its interval.").arg(text.number(scoredFrom));
        else if (const auto gap = m_session.book().gap(touchpoint, metric.id))
            contents.remark = figures::gap(*gap, text);
        cardAt(place++)->setContents(contents);
    }
    if (const Touchpoint *step = journey.find<Touchpoint>(touchpoint)) {
        if (const auto dropoff = dropoffOf(*step)) {
            const QString remark = step->expectedDropoff
                ? tr("Expected: %1").arg(text.percent(*step->expectedDropoff))
                : QString();
            addShare(tr("Drop-off of this step"), *dropoff, remark, place);
        }
    } else if (touchpoint.isNull() && m_session.selection().stage.isNull()) {
        if (const auto completion = completionOf(journey, m_session.map()))
            addShare(tr("Completion of the journey"), *completion,
                     tr("Of those who entered the first counted step, who finished the last."), place);
    }
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setVisible(i < place);
    setVisible(place > 0);
}

} // namespace milepost
