// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/evidencetab.h"

#include "core/analysis/painsentence.h"
#include "core/analysis/verdicttext.h"
#include "ui/models/figuretext.h"
#include "ui/panels/chartcard.h"
#include "ui/panels/metriccard.h"
#include "ui/panels/ownfigures.h"
#include "ui/panels/painmark.h"
#include "ui/panels/severitybar.h"
#include "ui/panels/workings.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

const Comparison *comparisonOf(const Pain *pain, Metric metric)
{
    if (!pain)
        return nullptr;
    for (const Comparison &comparison : pain->allScores) {
        if (comparison.metric == metric)
            return &comparison;
    }
    return nullptr;
}

QLabel *wrapping(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Sentences that wrap, told apart by a dot in front.
QString listed(const QStringList &lines)
{
    QStringList dotted;
    for (const QString &line : lines)
        dotted << u"• "_s + line;
    return dotted.join(u'\n');
}

/// The tone in which a highlighted touchpoint's worse figures are drawn.
ColorRole toneOf(const Pain *pain)
{
    if (!pain || (pain->highlight != PainHighlight::Red && pain->highlight != PainHighlight::Amber))
        return ColorRole::Brand;
    return painMarkRole(pain->highlight);
}

} // namespace

EvidenceTab::EvidenceTab(MapSession &session, Appearance &appearance, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_appearance(appearance)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();

    connect(&session, &MapSession::selectionChanged, this, &EvidenceTab::refresh);
    connect(&session, &MapSession::summariesChanged, this, &EvidenceTab::refresh);
    connect(&session, &MapSession::changed, this, &EvidenceTab::refresh);
    retranslate();
}

void EvidenceTab::build()
{
    auto *page = new QWidget;
    setWidget(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);

    m_note = new QFrame(page);
    m_sentence = wrapping(m_note);
    auto *noteColumn = new QVBoxLayout(m_note);
    noteColumn->setContentsMargins(12, 10, 12, 10);
    noteColumn->addWidget(m_sentence);
    column->addWidget(m_note);
    m_commentsLink = new QToolButton(page);
    m_commentsLink->setProperty("kind", u"link"_s);
    m_commentsLink->setFocusPolicy(Qt::StrongFocus);
    m_commentsLink->setObjectName(u"commentsLink"_s);
    column->addWidget(m_commentsLink, 0, Qt::AlignLeading);

    m_cardColumn = new QVBoxLayout;
    m_cardColumn->setSpacing(10);
    for (const Metric metric : metricsByPriority) {
        auto *card = new MetricCard(m_appearance, metric, page);
        connect(card, &MetricCard::chosen, this, &EvidenceTab::choose);
        m_cards.push_back(card);
        m_cardColumn->addWidget(card);
    }
    column->addLayout(m_cardColumn);
    m_ownFigures = new OwnFigures(m_session, m_appearance, page);
    column->addWidget(m_ownFigures);

    m_chart = new ChartCard(m_session, m_appearance, page);
    column->addWidget(m_chart);

    const auto heading = [&] {
        auto *label = new QLabel(page);
        label->setProperty("kind", u"section"_s);
        column->addWidget(label);
        return label;
    };
    m_severityHeading = heading();
    m_severity = new SeverityBar(m_appearance, page);
    column->addWidget(m_severity);
    m_workingsButton = new QToolButton(page);
    m_workingsButton->setCheckable(true);
    m_workingsButton->setProperty("kind", u"link"_s);
    m_workingsButton->setFocusPolicy(Qt::StrongFocus);
    m_workingsButton->setObjectName(u"workings"_s);
    m_workings = wrapping(page);
    column->addWidget(m_workingsButton, 0, Qt::AlignLeading);
    column->addWidget(m_workings);

    const auto lines = [&](const QString &name) {
        QLabel *label = wrapping(page);
        label->setObjectName(name);
        column->addWidget(label);
        return label;
    };
    m_missingHeading = heading();
    m_missing = lines(u"missing"_s);
    m_sourcesHeading = heading();
    m_sources = lines(u"sources"_s);
    m_cautionHeading = heading();
    m_caution = lines(u"caution"_s);
    m_caution->setProperty("kind", u"muted"_s);
    column->addStretch();

    connect(m_workingsButton, &QToolButton::toggled, this, &EvidenceTab::refresh);
    connect(m_commentsLink, &QToolButton::clicked, this,
            [this] { emit commentsRequested(known().complaints > 0); });
}

void EvidenceTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void EvidenceTab::retranslate()
{
    m_severityHeading->setText(m_appearance.sectionTitle(tr("Severity, at least")));
    m_missingHeading->setText(m_appearance.sectionTitle(tr("What is missing")));
    m_sourcesHeading->setText(m_appearance.sectionTitle(tr("Sources")));
    m_cautionHeading->setText(m_appearance.sectionTitle(tr("How far this carries")));
    m_caution->setText(listed(validityNotes(m_appearance.text())));
    refresh();
}

void EvidenceTab::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        refresh();
}

const TouchpointSummary &EvidenceTab::known() const
{
    static const TouchpointSummary nothing;
    const MapTarget &selection = m_session.selection();
    const MapSummary &summary = m_session.summary();
    if (!selection.touchpoint.isNull())
        return summary.touchpoints.contains(selection.touchpoint) ? summary.of(selection.touchpoint)
                                                                  : nothing;
    return selection.stage.isNull() ? summary.journey : nothing;
}

void EvidenceTab::refresh()
{
    // Trend and sources walk all rows: not while nobody looks.
    m_stale = !isVisible();
    if (m_stale)
        return;
    refreshNote();
    refreshCommentsLink();
    refreshCards();
    refreshWorkings();
    refreshSources();
    refreshChart();
}

void EvidenceTab::refreshNote()
{
    const TouchpointId touchpoint = m_session.selectedTouchpoint();
    const Pain *pain = m_session.summary().pain.find(touchpoint);
    QString sentence;
    if (!touchpoint.isNull())
        sentence = painSentence(m_session.journey(), m_session.summary(), touchpoint, m_appearance.text());
    else if (!m_session.selection().stage.isNull())
        sentence = tr("Answers belong to touchpoints. Select one of this stage to see its figures.");
    else if (known().isEmpty())
        sentence = tr("No answers are about the journey as a whole. Select a touchpoint to see its figures.");
    else
        sentence = tr(
            "These answers are about the journey as a whole. Select a touchpoint to see its own figures.");
    const Pain *strength = m_session.summary().strengths.find(touchpoint);
    if (strength && strength->score > 0 && (!pain || pain->score == 0))
        sentence
            = strengthSentence(m_session.journey(), m_session.summary(), touchpoint, m_appearance.text());
    if (sentence.isEmpty() && !known().own.empty())
        sentence = tr("Only metrics of your own were asked here. They are shown, and rank nothing.");
    if (sentence.isEmpty())
        sentence
            = tr("There are no answers about this touchpoint yet: what the map says here is an assumption.");
    m_sentence->setText(sentence);

    const PainHighlight highlight = pain ? pain->highlight : PainHighlight::None;
    Appearance::setKind(m_note,
                        highlight == PainHighlight::Red         ? "note-red"
                            : highlight == PainHighlight::Amber ? "note-amber"
                                                                : "card");
}

void EvidenceTab::refreshCommentsLink()
{
    const TouchpointSummary &summary = known();
    const LocalText &text = m_appearance.text();
    m_commentsLink->setVisible(summary.comments > 0);
    if (summary.complaints > 0)
        m_commentsLink->setText(
            text.say("EvidenceTab", "%n complaint(s) among %1 comments", nullptr, int(summary.complaints))
                .arg(text.number(summary.comments)));
    else
        m_commentsLink->setText(text.say("EvidenceTab", "%n comment(s)", nullptr, int(summary.comments)));
}

void EvidenceTab::refreshCards()
{
    const Pain *pain = m_session.summary().pain.find(m_session.selectedTouchpoint());
    const auto &metrics = known().metrics;
    for (MetricCard *card : m_cards) {
        const auto it = metrics.find(card->metric());
        card->setVisible(it != metrics.end());
        if (it != metrics.end()) {
            card->setSummary(it->second, comparisonOf(pain, card->metric()), toneOf(pain));
            card->setLedger(m_session.book().ledger().find(m_session.selectedTouchpoint(), card->metric()));
        }
        card->setCompared(comparedSides(card->metric()));
    }
    m_ownFigures->show(m_session.selectedTouchpoint(), known());
}

QString EvidenceTab::comparedSides(Metric metric) const
{
    // Of several groups the table under the map tells.
    const MapComparison *comparison = m_session.comparison();
    const ComparedFigure *figure = comparison && comparison->attribute.isEmpty()
        ? comparison->find(m_session.selectedTouchpoint(), metric)
        : nullptr;
    return figure ? comparedText(figure->figures, m_appearance.text()) : QString();
}

void EvidenceTab::refreshWorkings()
{
    const TouchpointId touchpoint = m_session.selectedTouchpoint();
    const LocalText &text = m_appearance.text();
    const QStringList lines = painWorkings(m_session.journey(), m_session.summary(), touchpoint, text);
    const bool open = m_workingsButton->isChecked();
    m_workingsButton->setText(open ? tr("Hide how this is computed") : tr("Show how this is computed"));
    m_workingsButton->setVisible(!lines.isEmpty());
    m_workings->setVisible(open && !lines.isEmpty());
    m_workings->setText(listed(lines));

    const Pain *pain = m_session.summary().pain.find(touchpoint);
    const bool hurts = pain && pain->severity.value_or(0) > 0;
    m_severityHeading->setVisible(hurts);
    m_severity->setVisible(hurts);
    if (hurts)
        m_severity->setPain(*pain, m_session.summary().pain.weights, toneOf(pain));
    const QStringList missing = missingEvidence(m_session.journey(), m_session.summary(), touchpoint, text);
    m_missingHeading->setVisible(!missing.isEmpty());
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(listed(missing));
}

void EvidenceTab::refreshSources()
{
    const bool hasAnswers = !known().isEmpty();
    const QStringList sources = hasAnswers
        ? sourceLines(m_session.book().ledger(), m_session.selectedTouchpoint(), m_appearance.text())
        : QStringList();
    m_sourcesHeading->setVisible(!sources.isEmpty());
    m_sources->setVisible(!sources.isEmpty());
    m_sources->setText(listed(sources));
    m_cautionHeading->setVisible(hasAnswers);
    m_caution->setVisible(hasAnswers);
}

void EvidenceTab::choose(Metric metric)
{
    m_chosen = metric;
    refreshChart();
}

void EvidenceTab::refreshChart()
{
    const TouchpointId touchpoint = m_session.selectedTouchpoint();
    const auto &metrics = known().metrics;
    const auto chosen = m_chosen ? metrics.find(*m_chosen) : metrics.end();
    const MetricSummary *shown = chosen != metrics.end() ? &chosen->second : known().mainMetric();
    for (MetricCard *card : m_cards)
        card->setCurrent(shown && card->metric() == shown->metric);
    m_chart->setVisible(shown != nullptr);
    if (!shown)
        return;
    const Pain *pain = m_session.summary().pain.find(touchpoint);
    const Comparison *comparison = comparisonOf(pain, shown->metric);
    std::optional<double> reference;
    if (comparison)
        reference = figures::fromGoodness(shown->metric, comparison->baseline);
    const bool worse = comparison && comparison->atLeast > 0;
    m_chart->show(touchpoint, *shown, reference, worse ? toneOf(pain) : ColorRole::Brand);
}

} // namespace milepost
