// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/painrankingmodel.h"

#include "core/analysis/painsentence.h"
#include "ui/models/figuretext.h"

#include <set>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QString dropoffText(const Touchpoint &touchpoint, const LocalText &text)
{
    if (!touchpoint.visitors || !touchpoint.continued || *touchpoint.visitors <= 0)
        return figures::none();
    return text.percent(1.0 - double(*touchpoint.continued) / double(*touchpoint.visitors));
}

/// "55% (46–64)", with the metric's name where the column mixes metrics.
QString figureText(const TouchpointSummary &summary, bool named, const LocalText &text)
{
    const MetricSummary *metric = summary.mainMetric();
    if (!metric)
        return figures::none();
    const QString name = named ? metricShortName(metric->metric) + u' ' : QString();
    if (!metric->value)
        return name + figures::answers(*metric, text);
    return text.say("PainRanking", "%1%2 (%3)")
        .arg(name, figures::value(*metric, text), figures::interval(*metric, text, true));
}

} // namespace

PainRankingModel::PainRankingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PainRankingModel::setContents(const Journey &journey, const MapSummary &summary, const LocalText &text)
{
    std::vector<const Pain *> ranked;
    std::set<Metric> metrics;
    double worst = 0;
    for (const Pain &pain : summary.pain.touchpoints) {
        if (!pain.rank || !journey.find<Touchpoint>(pain.touchpoint))
            continue;
        ranked.push_back(&pain);
        worst = std::max(worst, pain.score);
        if (const MetricSummary *metric = summary.of(pain.touchpoint).mainMetric())
            metrics.insert(metric->metric);
    }

    std::vector<Row> rows;
    for (const Pain *pain : ranked) {
        const Touchpoint &touchpoint = *journey.find<Touchpoint>(pain->touchpoint);
        const TouchpointSummary &known = summary.of(pain->touchpoint);
        Row row;
        row.touchpoint = pain->touchpoint;
        row.highlight = pain->highlight;
        row.score = pain->score;
        row.relative = worst > 0 ? pain->score / worst : 0;
        row.texts[TouchpointColumn] = touchpoint.title;
        row.texts[PainColumn] = text.number(pain->score, 1);
        row.texts[EvidenceColumn] = painEvidenceText(pain->evidence, text);
        row.texts[FigureColumn] = figureText(known, metrics.size() > 1, text);
        row.texts[DropoffColumn] = dropoffText(touchpoint, text);
        row.texts[ComplaintsColumn]
            = known.comments > 0 ? figures::ratio(known.complaints, known.comments, text) : figures::none();
        row.texts[ShareColumn] = pain->share > 0 ? text.percent(pain->share) : figures::none();
        row.why = painSentence(journey, summary, pain->touchpoint, text);
        rows.push_back(std::move(row));
    }

    std::array<QString, ColumnCount> headers;
    headers[TouchpointColumn] = text.say("PainRanking", "Touchpoint");
    headers[PainColumn] = text.say("PainRanking", "Pain");
    headers[EvidenceColumn] = text.say("PainRanking", "Evidence");
    headers[FigureColumn]
        = metrics.size() == 1 ? metricShortName(*metrics.begin()) : text.say("PainRanking", "Main figure");
    headers[DropoffColumn] = text.say("PainRanking", "Drop-off");
    headers[ComplaintsColumn] = text.say("PainRanking", "Complaints");
    headers[ShareColumn] = text.say("PainRanking", "Share of pain");

    const bool sameTouchpoints
        = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.touchpoint == b.touchpoint; });
    if (!sameTouchpoints) {
        beginResetModel();
        m_rows = std::move(rows);
        m_headers = std::move(headers);
        endResetModel();
        return;
    }
    // While a filter is dragged the order mostly stays: keep selection and scroll position of the views.
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

TouchpointId PainRankingModel::touchpointAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)].touchpoint : TouchpointId();
}

int PainRankingModel::rowOf(const TouchpointId &touchpoint) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Row &row) { return row.touchpoint == touchpoint; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int PainRankingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PainRankingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PainRankingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[size_t(index.column())];
    case Qt::ToolTipRole:
        return row.why;
    case Qt::AccessibleTextRole:
        // The mark in front of the title is a colour and a shape; a screen reader gets its word.
        if (index.column() == TouchpointColumn)
            return QString(row.texts[TouchpointColumn] + u", "_s + row.texts[EvidenceColumn]);
        return row.texts[size_t(index.column())];
    case HighlightRole:
        return int(row.highlight);
    case ScoreRole:
        return row.score;
    case RelativeScoreRole:
        return row.relative;
    default:
        return {};
    }
}

QVariant PainRankingModel::headerData(int section, Qt::Orientation orientation, int role) const
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
