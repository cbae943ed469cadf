// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/columnchanges.h"

#include "core/base/localtext.h"
#include "core/base/textfold.h"
#include "ui/models/importtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milepost::columnchanges {

namespace {

void nowChosen(ColumnMapping &column)
{
    column.evidence = QCoreApplication::translate("ImportText", "Chosen by you.");
}

} // namespace

bool needsDirection(Metric metric)
{
    return metric == Metric::Ces || metric == Metric::Ces1;
}

ColumnMapping withRole(ColumnMapping column, ColumnRole role)
{
    if (role == column.role)
        return column;
    column.role = role;
    nowChosen(column);
    if (role == ColumnRole::Segment && column.key.isEmpty())
        column.key = importtext::header(column).left(200);
    return column;
}

ColumnMapping withMetric(ColumnMapping column, std::optional<Metric> metric)
{
    if (metric == column.metric && column.ownMetric.isEmpty())
        return column;
    column.metric = metric;
    column.ownMetric.clear();
    column.scaleLow.reset();
    column.scaleHigh.reset();
    column.direction.reset();
    if (metric && !needsDirection(*metric))
        column.direction = ScoreDirection::High;
    nowChosen(column);
    return column;
}

ColumnMapping withMetric(ColumnMapping column, const KnownMetrics::Entry *metric)
{
    if (!metric || !isOwnMetric(metric->metric))
        return withMetric(column, metric ? std::optional(metric->metric) : std::nullopt);
    if (metric->key.compare(column.ownMetric, Qt::CaseInsensitive) == 0)
        return column;
    column.metric.reset();
    column.ownMetric = metric->key;
    column.scaleLow.reset();
    column.scaleHigh.reset();
    column.direction.reset(); // as the metric is defined
    nowChosen(column);
    return column;
}

ColumnMapping withScale(ColumnMapping column, std::optional<int> low, std::optional<int> high)
{
    if (low == column.scaleLow && high == column.scaleHigh)
        return column;
    column.scaleLow = low;
    column.scaleHigh = high;
    nowChosen(column);
    return column;
}

ColumnMapping withDirection(ColumnMapping column, std::optional<ScoreDirection> direction)
{
    if (direction == column.direction)
        return column;
    column.direction = direction;
    nowChosen(column);
    return column;
}

ColumnMapping withTouchpoint(ColumnMapping column, const QString &touchpoint)
{
    column.touchpoint = touchpoint;
    return column;
}

ColumnMapping withKey(ColumnMapping column, const QString &key)
{
    column.key = key.simplified().left(200);
    if (column.key.isEmpty())
        column.key = importtext::header(column).left(200);
    return column;
}

TypedScale typedScale(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(-?\\d{1,3})\\s*(?:[-\\x{2013}\\x{2212}:]|\\.\\.+|\\s)\\s*(-?\\d{1,3})\\s*$"_s);
    const QRegularExpressionMatch match
        = form.match(asciiDigits(text).remove(QChar(0x2066)).remove(QChar(0x2069)));
    TypedScale scale;
    scale.low = match.captured(1).toInt();
    scale.high = match.captured(2).toInt();
    scale.isScale = match.hasMatch() && scale.low < scale.high;
    return scale;
}

QString noScale(const QString &text)
{
    return QCoreApplication::translate(
               "ImportText", "“%1” is no scale: write its lowest and its highest number, such as 1-5.")
        .arg(LocalText::isolate(text.trimmed().left(60)));
}

} // namespace milepost::columnchanges
