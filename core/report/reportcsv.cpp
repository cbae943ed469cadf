// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/csvline.h"
#include "core/report/report.h"

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int figuresPerMetric = 6;
constexpr int figuresPerComparison = 6;
constexpr int painFigures = 8;

void addHeader(QByteArray &csv)
{
    CsvLine line;
    for (const char *name : {"stage", "touchpoint", "id", "importance", "visitors", "continued",
                             "expected_dropoff", "comments", "complaints"})
        line.text(QString::fromLatin1(name));
    for (const Metric metric : allMetrics) {
        for (const char *figure : {"n", "favourable", "value", "low", "high", "mean"})
            line.text(metricKey(metric) + u'_' + QString::fromLatin1(figure));
    }
    for (const char *name : {"pain_score", "pain_unproven", "pain_share", "pain_rank", "pain_evidence",
                             "pain_severity", "pain_reach", "lost_at_least"})
        line.text(QString::fromLatin1(name));
    for (const char *part : {"score_shortfall", "complaint_excess", "dropoff_excess"}) {
        for (const char *figure : {"here", "baseline", "excess", "low", "high", "at_least"})
            line.text(QString::fromLatin1(part) + u'_' + QString::fromLatin1(figure));
    }
    line.text(u"score_shortfall_metric"_s).text(u"why"_s);
    csv += line.line();
}

void addComments(CsvLine &line, const TouchpointSummary &summary)
{
    if (summary.commentsWithheld)
        line.empty(2);
    else
        line.number(summary.comments).number(summary.complaints);
}

void addMetrics(CsvLine &line, const TouchpointSummary &summary)
{
    for (const Metric metric : allMetrics) {
        const auto found = summary.metrics.find(metric);
        if (found == summary.metrics.end()) {
            line.empty(figuresPerMetric);
            continue;
        }
        const MetricSummary &figures = found->second;
        line.number(figures.n).number(figures.favourable).maybe(figures.value);
        if (figures.interval)
            line.number(figures.interval->low).number(figures.interval->high);
        else
            line.empty(2);
        line.maybe(figures.mean);
    }
}

void addComparison(CsvLine &line, const std::optional<Comparison> &comparison)
{
    if (!comparison) {
        line.empty(figuresPerComparison);
        return;
    }
    line.number(comparison->here).number(comparison->baseline).number(comparison->excess);
    line.number(comparison->interval.low).number(comparison->interval.high).number(comparison->atLeast);
}

void addPain(CsvLine &line, const std::optional<Pain> &pain)
{
    if (!pain) {
        line.empty(painFigures + 3 * figuresPerComparison + 1);
        return;
    }
    line.number(pain->score).number(pain->unproven).number(pain->share);
    if (pain->rank)
        line.number(qint64(*pain->rank));
    else
        line.empty();
    line.text(painEvidenceKey(pain->evidence)).maybe(pain->severity).number(pain->reach);
    if (pain->dropoffExcess)
        line.number(pain->lostAtLeast);
    else
        line.empty();
    addComparison(line, pain->scoreShortfall);
    addComparison(line, pain->complaintExcess);
    addComparison(line, pain->dropoffExcess);
    if (pain->scoreShortfall && pain->scoreShortfall->metric)
        line.text(metricKey(*pain->scoreShortfall->metric));
    else
        line.empty();
}

} // namespace

QByteArray reportCsv(const Report &report)
{
    QByteArray csv;
    addHeader(csv);
    for (const ReportRow &row : report.touchpoints) {
        CsvLine line;
        line.text(row.stage).text(row.touchpoint).text(row.id.toString()).number(qint64(row.importance));
        line.maybe(row.visitors).maybe(row.continued).maybe(row.expectedDropoff);
        addComments(line, row.summary);
        addMetrics(line, row.summary);
        addPain(line, row.pain);
        line.text(row.why);
        csv += line.line();
    }
    if (!report.journey.summary.isEmpty()) {
        CsvLine line;
        line.empty().text(report.journey.touchpoint).empty(5);
        addComments(line, report.journey.summary);
        addMetrics(line, report.journey.summary);
        addPain(line, std::nullopt);
        line.empty();
        csv += line.line();
    }
    return csv;
}

} // namespace milepost
