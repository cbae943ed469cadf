// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/paincsv.h"

#include "core/report/csvline.h"

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int stepCells = 17;

void addStepsHeader(QByteArray &csv)
{
    CsvLine line;
    for (const char *name : {"rank",
                             "stage",
                             "touchpoint",
                             "id",
                             "importance",
                             "visitors",
                             "continued",
                             "expected_dropoff",
                             "comparison",
                             "here_k",
                             "here_detractors",
                             "here_n",
                             "here",
                             "baseline_k",
                             "baseline_detractors",
                             "baseline_n",
                             "baseline",
                             "excess",
                             "low",
                             "high",
                             "strict_low",
                             "at_least",
                             "decides",
                             "weight",
                             "evidence",
                             "comparisons_m",
                             "severity",
                             "reach",
                             "reach_known",
                             "pain",
                             "unproven",
                             "share",
                             "pain_evidence",
                             "lost_at_least",
                             "order_value",
                             "currency",
                             "money_at_least"})
        line.text(QString::fromLatin1(name));
    csv += line.line();
}

void addComparedCounts(CsvLine &line, const ComparedCounts &counts, bool nps)
{
    if (counts.n == 0) {
        line.empty(3); // typed, not counted
        return;
    }
    line.number(counts.k);
    if (nps)
        line.number(counts.detractors);
    else
        line.empty();
    line.number(counts.n);
}

void addStep(CsvLine &line, const QString &name, const Comparison &comparison, bool decides, double weight)
{
    const bool nps = comparison.metric == Metric::Nps;
    line.text(name);
    addComparedCounts(line, comparison.hereCounts, nps);
    line.number(comparison.here);
    addComparedCounts(line, comparison.baselineCounts, nps);
    line.number(comparison.baseline).number(comparison.excess);
    line.number(comparison.interval.low).number(comparison.interval.high).number(comparison.strict.low);
    line.number(comparison.atLeast).number(qint64(decides)).number(weight);
    line.text(painEvidenceKey(comparison.evidence));
}

/// The lines of one touchpoint: what they begin and end with is the same in all of them.
class TouchpointLines
{
public:
    TouchpointLines(const Report &report, const ReportRow &row)
        : m_report(report)
        , m_row(row)
        , m_pain(*row.pain)
    {
    }

    QByteArray write()
    {
        const PainWeights &weights = m_report.weights;
        for (const Comparison &comparison : m_pain.allScores) {
            const bool decides = m_pain.scoreShortfall && comparison.metric == m_pain.scoreShortfall->metric;
            add(comparison.metric ? metricKey(*comparison.metric) : QString(), comparison, decides,
                weights.score);
        }
        if (m_pain.complaintExcess)
            add(u"complaints"_s, *m_pain.complaintExcess, true, weights.complaints);
        if (m_pain.dropoffExcess)
            add(u"dropoff"_s, *m_pain.dropoffExcess, true, weights.dropoff);
        if (m_csv.isEmpty()) {
            CsvLine line = begun();
            line.empty(stepCells);
            end(line);
        }
        return m_csv;
    }

private:
    void add(const QString &name, const Comparison &comparison, bool decides, double weight)
    {
        CsvLine line = begun();
        addStep(line, name, comparison, decides, weight);
        end(line);
    }

    CsvLine begun() const
    {
        CsvLine line;
        if (m_pain.rank)
            line.number(qint64(*m_pain.rank));
        else
            line.empty();
        line.text(m_row.stage).text(m_row.touchpoint).text(m_row.id.toString());
        line.number(qint64(m_pain.importance));
        line.maybe(m_row.visitors).maybe(m_row.continued).maybe(m_row.expectedDropoff);
        return line;
    }

    void end(CsvLine &line)
    {
        line.number(qint64(m_report.comparisons)).maybe(m_pain.severity);
        line.number(m_pain.reach).number(qint64(m_pain.reachKnown));
        line.number(m_pain.score).number(m_pain.unproven).number(m_pain.share);
        line.text(painEvidenceKey(m_pain.evidence));
        if (m_pain.dropoffExcess)
            line.number(m_pain.lostAtLeast);
        else
            line.empty();
        if (m_report.orderValue) {
            line.number(m_report.orderValue->amount).text(m_report.orderValue->currency);
            if (m_pain.dropoffExcess)
                line.number(m_pain.lostAtLeast * m_report.orderValue->amount);
            else
                line.empty();
        } else {
            line.empty(3);
        }
        m_csv += line.line();
    }

    const Report &m_report;
    const ReportRow &m_row;
    const Pain &m_pain;
    QByteArray m_csv;
};

} // namespace

QByteArray painCsv(const Report &report)
{
    QByteArray csv;
    addStepsHeader(csv);
    for (const TouchpointId &id : report.ranking) {
        const ReportRow *row = report.find(id);
        if (row && row->pain)
            csv += TouchpointLines(report, *row).write();
    }
    return csv;
}

} // namespace milepost
