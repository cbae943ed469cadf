// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QJsonValue dayJson(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonArray ledgerJson(const Ledger &ledger, const TouchpointId &touchpoint)
{
    QJsonArray figures;
    for (const LedgerEntry *entry : ledger.of(touchpoint)) {
        QJsonArray sources;
        for (const LedgerSource &source : entry->sources) {
            sources.append(
                QJsonObject{{u"file"_s, source.fileName},
                            {u"wave"_s, source.wave},
                            {u"n"_s, source.withheld ? QJsonValue(QJsonValue::Null) : QJsonValue(source.n)},
                            {u"first"_s, dayJson(source.first)},
                            {u"last"_s, dayJson(source.last)}});
        }
        figures.append(
            QJsonObject{{u"metric"_s, metricKey(entry->metric)},
                        {u"n"_s, entry->n},
                        {u"first"_s, dayJson(entry->first)},
                        {u"last"_s, dayJson(entry->last)},
                        {u"age_days"_s, entry->age ? QJsonValue(*entry->age) : QJsonValue(QJsonValue::Null)},
                        {u"stale"_s, entry->isStale},
                        {u"sources"_s, sources}});
    }
    return figures;
}

void addLedgerJson(const Report &report, QJsonObject &json)
{
    if (!report.ledger)
        return;
    json.insert(u"coverage"_s,
                QJsonObject{{u"touchpoints"_s, report.ledger->touchpoints},
                            {u"scored"_s, report.ledger->scored},
                            {u"stale"_s, report.ledger->stale}});
    QJsonObject journey = json.value(u"journey"_s).toObject();
    journey.insert(u"ledger"_s, ledgerJson(*report.ledger, {}));
    json.insert(u"journey"_s, journey);
}

} // namespace milepost
