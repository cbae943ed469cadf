// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/csvline.h"
#include "core/report/report.h"

namespace milepost {

namespace {

void addSide(CsvLine &line, const MetricSummary &side, bool withheld)
{
    if (withheld) {
        line.empty(5);
        return;
    }
    line.number(side.n).number(side.favourable).maybe(side.value);
    if (side.interval)
        line.number(side.interval->low).number(side.interval->high);
    else
        line.empty(2);
}

} // namespace

QByteArray comparisonCsv(const Report &report)
{
    if (!report.comparison)
        return {};
    CsvLine header;
    for (const char *name : {"touchpoint",
                             "id",
                             "group",
                             "metric",
                             "first_n",
                             "first_favourable",
                             "first_value",
                             "first_low",
                             "first_high",
                             "second_n",
                             "second_favourable",
                             "second_value",
                             "second_low",
                             "second_high",
                             "change",
                             "low",
                             "high",
                             "standard_error",
                             "z",
                             "p",
                             "p_holm",
                             "verdict"})
        header.text(QString::fromLatin1(name));
    QByteArray csv = header.line();
    for (const ComparedFigure &figure : report.comparison->touchpoints) {
        const ComparedMetric &compared = figure.figures;
        CsvLine line;
        line.text(report.titleOf(figure));
        line.text(figure.touchpoint.isNull() ? QString() : figure.touchpoint.toString());
        line.text(figure.group).text(metricKey(compared.metric));
        addSide(line, compared.first, compared.firstWithheld);
        addSide(line, compared.second, compared.secondWithheld);
        line.maybe(compared.change);
        if (compared.interval)
            line.number(compared.interval->low).number(compared.interval->high);
        else
            line.empty(2);
        if (compared.test)
            line.number(compared.test->standardError).number(compared.test->z).number(compared.test->p);
        else
            line.empty(3);
        line.maybe(compared.holmP).text(verdictKey(compared.verdict));
        csv += line.line();
    }
    return csv;
}

} // namespace milepost
