// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/comparisonmodel.h"

#include "core/analysis/verdicttext.h"
#include "ui/models/figuretext.h"
#include "ui/render/comparisontexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr double smallestP = 0.0001; // four decimals: 0.0498 must not look like 0.05

QString placeText(const Journey &journey, const ComparedFigure &figure, bool pooled, const LocalText &text)
{
    if (const Touchpoint *touchpoint = journey.find<Touchpoint>(figure.touchpoint))
        return touchpoint->title;
    if (const Stage *stage = journey.find<Stage>(figure.stage))
        return stage->title;
    return pooled ? text.say("ComparisonTable", "All touchpoints together")
                  : text.say("ComparisonTable", "The journey as a whole");
}

QString answersText(const MetricSummary &side, bool withheld, const LocalText &text)
{
    return withheld ? text.say("ComparisonTable", "under %1").arg(text.number(neverShownBelow))
                    : text.number(side.n);
}

/// "64% (58–70)".
QString figureText(const MetricSummary &side, const LocalText &text)
{
    if (!side.value)
        return figures::none();
    return text.say("ComparisonTable", "%1 (%2)", "value, its interval")
        .arg(figures::value(side, text), figures::interval(side, text, true));
}

/// "+9.4 (+2.1…+15.9)".
QString changeRangeText(const ComparedMetric &compared, const LocalText &text)
{
    const QString change = changeText(compared, text);
    if (change.isEmpty() || !compared.interval)
        return figures::none();
    const double scale = compared.metric == Metric::Nps ? 1 : 100;
    const QString range
        = text.leftToRight(text.signedNumber(compared.interval->low * scale, 1) + QChar(0x2026)
                           + text.signedNumber(compared.interval->high * scale, 1));
    return text.say("ComparisonTable", "%1 (%2)", "value, its interval").arg(change, range);
}

QString pText(const ComparedMetric &compared, const LocalText &text)
{
    if (!compared.holmP)
        return figures::none();
    return *compared.holmP < smallestP
        ? text.say("ComparisonTable", "under %1").arg(text.number(smallestP, 4))
        : text.number(*compared.holmP, 4);
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ComparisonModel::Row ComparisonModel::rowFor(const ComparedFigure &figure, const LocalText &text)
{
    const ComparedMetric &compared = figure.figures;
    Row row;
    row.touchpoint = figure.touchpoint;
    row.stage = figure.stage;
    row.group = figure.group;
    row.metric = compared.metric;
    row.verdict = compared.verdict;
    row.icon = changeIcon(compared);
    row.texts[GroupColumn] = figure.group;
    row.texts[MetricColumn] = metricShortName(compared.metric);
    row.texts[FirstAnswersColumn] = answersText(compared.first, compared.firstWithheld, text);
    row.texts[FirstColumn] = figureText(compared.first, text);
    row.texts[SecondAnswersColumn] = answersText(compared.second, compared.secondWithheld, text);
    row.texts[SecondColumn] = figureText(compared.second, text);
    row.texts[ChangeColumn] = changeRangeText(compared, text);
    row.texts[PColumn] = pText(compared, text);
    row.texts[VerdictColumn] = verdictText(compared.verdict, text);
    row.sentence = comparedText(compared, text);
    return row;
}

void ComparisonModel::setContents(const Journey &journey, const MapComparison *comparison, Level level,
                                  const LocalText &text)
{
    const bool pooled = level == Level::Pooled;
    std::vector<const ComparedFigure *> shown;
    const auto append = [&](const std::vector<ComparedFigure> &family) {
        for (const ComparedFigure &figure : family)
            shown.push_back(&figure);
    };
    if (comparison) {
        append(pooled ? comparison->stages : comparison->touchpoints);
        if (pooled)
            append(comparison->together);
    }
    // What stands in the same place stays in the map's order.
    std::stable_sort(shown.begin(), shown.end(), [](const ComparedFigure *a, const ComparedFigure *b) {
        const auto rank = [](const ComparedMetric &compared) {
            return isProven(compared.verdict) ? 0 : compared.test ? 1 : compared.change ? 2 : 3;
        };
        const int left = rank(a->figures);
        const int right = rank(b->figures);
        return left != right ? left < right : changeSize(a->figures) > changeSize(b->figures);
    });
    std::vector<Row> rows;
    rows.reserve(shown.size());
    for (const ComparedFigure *figure : shown) {
        Row row = rowFor(*figure, text);
        row.texts[PlaceColumn] = placeText(journey, *figure, pooled, text);
        rows.push_back(std::move(row));
    }

    const bool groups = comparison && !comparison->attribute.isEmpty();
    std::array<QString, ColumnCount> headers;
    headers[PlaceColumn]
        = pooled ? text.say("ComparisonTable", "Stage") : text.say("ComparisonTable", "Touchpoint");
    headers[GroupColumn] = groups ? comparison->attribute : text.say("ComparisonTable", "Group");
    headers[MetricColumn] = text.say("ComparisonTable", "Metric");
    headers[FirstAnswersColumn]
        = groups ? text.say("ComparisonTable", "n, all others") : text.say("ComparisonTable", "n, first");
    headers[FirstColumn]
        = groups ? text.say("ComparisonTable", "All others") : text.say("ComparisonTable", "First");
    headers[SecondAnswersColumn]
        = groups ? text.say("ComparisonTable", "n, group") : text.say("ComparisonTable", "n, then");
    headers[SecondColumn]
        = groups ? text.say("ComparisonTable", "This group") : text.say("ComparisonTable", "Then");
    headers[ChangeColumn] = groups ? text.say("ComparisonTable", "Difference in points")
                                   : text.say("ComparisonTable", "Change in points");
    headers[PColumn] = text.say("ComparisonTable", "p (Holm)");
    headers[VerdictColumn] = text.say("ComparisonTable", "Verdict");

    const bool samePlaces = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                       [](const Row &a, const Row &b) { return a.isSamePlace(b); });
    if (!samePlaces) {
        beginResetModel();
        m_rows = std::move(rows);
        m_headers = std::move(headers);
        endResetModel();
        return;
    }
    // While a filter is dragged the order often stays: keep selection and scroll position of the views.
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
    if (headers != m_headers) {
        m_headers = std::move(headers);
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    }
}

TouchpointId ComparisonModel::touchpointAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)].touchpoint : TouchpointId();
}

StageId ComparisonModel::stageAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)].stage : StageId();
}

int ComparisonModel::rowOf(const TouchpointId &touchpoint, const StageId &stage) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.touchpoint == touchpoint && (!touchpoint.isNull() || row.stage == stage);
    });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[size_t(index.column())];
    case Qt::ToolTipRole:
        return row.sentence;
    case VerdictRole:
        return int(row.verdict);
    case IconRole:
        return row.icon;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers[size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    return {};
}

} // namespace milepost
