// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/painsentence.h"
#include "core/analysis/verdicttext.h"
#include "core/report/report.h"

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Writes the report in one language; a paragraph per touchpoint reads in every script, where a table of
/// mixed widths and directions would not.
class TextWriter
{
public:
    explicit TextWriter(const Report &report)
        : m_report(report)
        , m_text(report.text)
    {
    }

    QString write()
    {
        line(m_report.project.isEmpty() || m_report.project == m_report.map
                 ? m_report.map
                 : m_report.project + u" \u2014 "_s + m_report.map);
        if (m_report.shownWithheld)
            line(m_text.say("Report", "Fewer than %1 of %2 responses: too few people to show.")
                     .arg(m_text.number(neverShownBelow), m_text.number(m_report.responsesAll)));
        else
            line(m_text.say("Report", "%1 of %2 responses shown.")
                     .arg(m_text.number(m_report.responsesShown), m_text.number(m_report.responsesAll)));
        if (const QString filter = filterText(m_report.filter, m_text, m_report.knownMetrics());
            !filter.isEmpty())
            line(m_report.filterName.isEmpty()
                     ? m_text.say("Report", "Filter: %1.").arg(filter)
                     : m_text.say("Report", "Filter “%1”: %2.").arg(m_report.filterName, filter));
        if (m_report.undated > 0)
            line(m_text.say("Report", "Responses without a date, left out of the period: %1.")
                     .arg(m_text.number(m_report.undated)));
        if (m_report.withoutTouchpoint > 0)
            line(m_text.say("Report", "Responses about removed touchpoints: %1.")
                     .arg(m_text.number(m_report.withoutTouchpoint)));
        if (!m_report.journey.summary.isEmpty()) {
            line();
            line(m_text.say("Report", "The whole journey"));
            figures(m_report.journey);
        }
        touchpoints();
        ranking();
        strengths();
        opinions();
        comparison();
        return m_lines.join(u'\n') + u'\n';
    }

private:
    void line(const QString &text = {}) { m_lines << text; }

    void touchpoints()
    {
        QString stage;
        bool first = true;
        for (const ReportRow &row : m_report.touchpoints) {
            if (first || row.stage != stage) {
                line();
                line(row.stage);
                stage = row.stage;
                first = false;
            }
            line(u"  "_s + row.touchpoint);
            figures(row);
        }
    }

    void figures(const ReportRow &row)
    {
        const QString indent = u"    "_s;
        for (const Metric metric : metricsByPriority) {
            const auto found = row.summary.metrics.find(metric);
            if (found != row.summary.metrics.end())
                line(indent + metricText(found->second));
        }
        for (const Metric metric : row.summary.withheld)
            line(indent
                 + m_text.say("Report", "%1: fewer than %2 answers, not shown.")
                       .arg(metricShortName(metric), m_text.number(neverShownBelow)));
        if (row.summary.commentsWithheld)
            line(indent
                 + m_text.say("Report", "Comments: fewer than %1, not shown.")
                       .arg(m_text.number(neverShownBelow)));
        if (row.summary.comments > 0)
            line(indent
                 + m_text.say("Report", "Comments: %1, complaints among them: %2.")
                       .arg(m_text.number(row.summary.comments), m_text.number(row.summary.complaints)));
        if (row.visitors && row.continued)
            line(indent
                 + m_text.say("Report", "Visitors: %1, continued: %2.")
                       .arg(m_text.number(*row.visitors), m_text.number(*row.continued)));
        else if (row.visitors)
            line(indent + m_text.say("Report", "Visitors: %1.").arg(m_text.number(*row.visitors)));
    }

    QString metricText(const MetricSummary &summary) const
    {
        const QString name = metricShortName(summary.metric);
        if (!summary.value || !summary.interval)
            return m_text.say("Report", "%1: too few answers (%2).").arg(name, m_text.number(summary.n));
        const QString sentence = summary.base == Base::Low
            ? m_text.say("Report", "%1: %2 (%3) from %4 answers, a low base.")
            : m_text.say("Report", "%1: %2 (%3) from %4 answers.");
        if (summary.metric == Metric::Nps) {
            const QString range = m_text.leftToRight(m_text.say("Report", "%1 to %2")
                                                         .arg(m_text.signedNumber(summary.interval->low),
                                                              m_text.signedNumber(summary.interval->high)));
            return sentence.arg(name, m_text.signedNumber(*summary.value), range, m_text.number(summary.n));
        }
        return sentence.arg(name, m_text.percent(*summary.value),
                            m_text.percentRange(summary.interval->low, summary.interval->high),
                            m_text.number(summary.n));
    }

    void ranking()
    {
        line();
        line(m_text.say("Report", "Pain ranking"));
        bool any = false;
        for (const TouchpointId &id : m_report.ranking) {
            const ReportRow *row = m_report.find(id);
            if (!row || !row->pain || !row->pain->rank)
                continue;
            line(m_text.say("Report", "%1. %2", "rank and sentence")
                     .arg(m_text.number(qint64(*row->pain->rank)), row->why));
            largestThemes(row->themes);
            any = true;
        }
        if (!any)
            line(m_text.say("Report",
                            "Nothing is worse than the rest of the journey, as far as the answers tell."));
        if (const QString own = ownWeightsText(m_report.weights, m_text); !own.isEmpty())
            line(m_text.say("Report", "Ranked with %1.", "own weights: ...").arg(own));
    }

    void strengths()
    {
        if (m_report.strengths.empty())
            return;
        line();
        line(m_text.say("Report", "What works well"));
        qint64 place = 0;
        for (const TouchpointId &id : m_report.strengths) {
            if (const ReportRow *row = m_report.find(id))
                line(m_text.say("Report", "%1. %2", "rank and sentence")
                         .arg(m_text.number(++place), row->strengthWhy));
        }
    }

    void opinions()
    {
        bool any = false;
        for (const ReportRow &row : m_report.touchpoints) {
            if (!row.opinion)
                continue;
            if (!any) {
                line();
                line(m_text.say("Report", "What the workshop thinks (no part of the pain)"));
                any = true;
            }
            line(u"  "_s
                 + m_text.say("Report", "%1: severity %2 × frequency %3 = %4.", "touchpoint, grades")
                       .arg(row.touchpoint, m_text.number(qint64(row.opinion->severity)),
                            m_text.number(qint64(row.opinion->frequency)),
                            m_text.number(qint64(row.opinion->score()))));
        }
    }

    /// What the complaints of a ranked touchpoint are about.
    void largestThemes(const std::vector<ReportTheme> &themes)
    {
        constexpr qsizetype most = 3;
        QStringList named;
        for (const ReportTheme &theme : themes) {
            if (theme.kind == ThemeKind::Problem && named.size() < most)
                named << m_text.say("Report", "%1 (%2)", "theme and number of comments")
                             .arg(theme.name.isRightToLeft() == m_text.isRightToLeft()
                                      ? theme.name
                                      : LocalText::isolate(theme.name),
                                  m_text.number(theme.figure.k));
        }
        if (!named.isEmpty())
            line(u"   "_s
                 + m_text.say("Report", "Complaints are about: %1.")
                       .arg(named.join(m_text.say("Report", ", ", "between parts of a list"))));
    }

    void comparison()
    {
        if (!m_report.comparison)
            return;
        const MapComparison &comparison = *m_report.comparison;
        line();
        const auto side = [&](const Filter &filter) {
            const QString words = filterText(filter, m_text, m_report.knownMetrics());
            return words.isEmpty() ? m_text.say("Report", "all responses") : words;
        };
        const bool groups = comparison.first == comparison.second;
        if (groups) {
            line(m_text.say("Report", "Comparison: all the others, then each group"));
        } else {
            line(m_text.say("Report", "Comparison"));
            line(m_text.say("Report", "First: %1.").arg(side(comparison.first)));
            line(m_text.say("Report", "Then: %1.").arg(side(comparison.second)));
        }
        TouchpointId last = TouchpointId::create();
        for (const ComparedFigure &figure : comparison.touchpoints) {
            if (figure.touchpoint != last || groups) {
                const QString title = m_report.titleOf(figure);
                line(u"  "_s + (groups ? figure.group + u" \u2014 "_s + title : title));
                last = figure.touchpoint;
            }
            line(u"    "_s + comparedText(figure.figures, m_text));
        }
        if (comparison.touchpoints.empty())
            line(m_text.say("Report", "There are no answers to compare."));
        else
            line(m_text.say("Report",
                            "Better and worse: proven at 5% after Holm's correction over all lines above."));
    }

    const Report &m_report;
    const LocalText &m_text;
    QStringList m_lines;
};

} // namespace

QString filterText(const Filter &filter, const LocalText &text, const KnownMetrics &known)
{
    QStringList parts;
    if (filter.from.isValid())
        parts << text.say("Report", "from %1").arg(text.date(filter.from));
    if (filter.to.isValid())
        parts << text.say("Report", "until %1").arg(text.date(filter.to));
    for (const Filter::Condition &condition : filter.conditions)
        parts << condition.attribute + (condition.others ? u" \u2260 "_s : u" = "_s)
                + condition.values.join(u" / "_s);
    QStringList imports;
    for (const BatchId batch : filter.batches)
        imports << text.number(qint64(batch));
    if (!imports.isEmpty())
        parts << text.say("Report", "import %1").arg(imports.join(u" / "_s));
    QStringList metrics;
    for (const Metric metric : filter.metrics) {
        const KnownMetrics::Entry *entry = known.find(metric);
        metrics << (entry ? entry->name : QString());
    }
    if (!metrics.isEmpty())
        parts << metrics.join(u" / "_s);
    return parts.join(text.say("Report", ", ", "between parts of a list"));
}

QString reportText(const Report &report)
{
    return TextWriter(report).write();
}

} // namespace milepost
