// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/ledgercsv.h"

#include "core/report/csvline.h"

namespace milepost {

namespace {

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

QByteArray ledgerCsv(const Journey &journey, const Ledger &ledger)
{
    QByteArray csv;
    CsvLine header;
    for (const char *name : {"touchpoint", "id", "metric", "n", "first", "last", "age_days", "stale", "file",
                             "survey", "wave", "source_n", "source_first", "source_last"})
        header.text(QString::fromLatin1(name));
    csv += header.line();
    for (const LedgerEntry &entry : ledger.entries) {
        const Touchpoint *touchpoint = journey.find<Touchpoint>(entry.touchpoint);
        for (const LedgerSource &source : entry.sources) {
            CsvLine line;
            line.text(touchpoint ? touchpoint->title : QString());
            line.text(touchpoint ? entry.touchpoint.toString() : QString());
            line.text(metricKey(entry.metric)).number(entry.n);
            line.text(dayText(entry.first)).text(dayText(entry.last)).maybe(entry.age);
            line.number(qint64(entry.isStale)).text(source.fileName).text(source.survey);
            line.number(qint64(source.wave));
            if (source.withheld)
                line.empty();
            else
                line.number(source.n);
            line.text(dayText(source.first)).text(dayText(source.last));
            csv += line.line();
        }
    }
    return csv;
}

} // namespace milepost
