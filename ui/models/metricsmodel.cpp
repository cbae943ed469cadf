// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/metricsmodel.h"

#include "ui/models/importtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

MetricDefinition builtIn(const Journey &journey, Metric metric)
{
    for (const auto &[id, known] : journey.all<MetricDefinition>()) {
        if (known.number == int(metric)) {
            MetricDefinition named = known;
            named.name = metricShortName(metric);
            return named;
        }
    }
    const MetricScale scale = metricScale(metric);
    return {.id = {},
            .number = int(metric),
            .code = metricKey(metric),
            .name = metricShortName(metric),
            .kind = metric == Metric::Nps ? u"net"_s : u"topbox"_s,
            .low = scale.low,
            .high = scale.high,
            .favourableFrom = scale.favourableFrom,
            .favourableTo = scale.favourableTo,
            .highIsGood = scale.highIsGood,
            .question = {}};
}

} // namespace

MetricsModel::MetricsModel(JourneyDocument &document, const LocalText &text, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_text(text)
{
    connect(&m_document, &JourneyDocument::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<MetricDefinition>())
            follow();
    });
    connect(&m_document, &JourneyDocument::feedbackChanged, this, &MetricsModel::follow);
    follow();
}

void MetricsModel::setText(const LocalText &text)
{
    m_text = text;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MetricsModel::follow()
{
    const Journey &journey = m_document.journey();
    std::vector<MetricDefinition> metrics;
    for (const Metric metric : allMetrics)
        metrics.push_back(builtIn(journey, metric));
    const size_t builtIns = metrics.size();
    for (const auto &[id, definition] : journey.all<MetricDefinition>()) {
        if (definition.number >= firstOwnMetric)
            metrics.push_back(definition);
    }
    std::stable_sort(
        metrics.begin() + qptrdiff(builtIns), metrics.end(),
        [](const MetricDefinition &a, const MetricDefinition &b) { return a.number < b.number; });
    std::array<qint64, 256> counts{};
    for (const auto &batch : m_document.columns().batches) {
        for (const quint8 metric : batch->metric)
            ++counts[metric];
    }
    beginResetModel();
    m_metrics = std::move(metrics);
    m_answers.clear();
    for (const MetricDefinition &metric : m_metrics)
        m_answers.push_back(counts[size_t(std::clamp(metric.number, 0, lastOwnMetric))]);
    endResetModel();
}

int MetricsModel::rowOf(const MetricDefinitionId &id) const
{
    const auto it = std::find_if(m_metrics.begin(), m_metrics.end(),
                                 [&](const MetricDefinition &metric) { return metric.id == id; });
    return it == m_metrics.end() ? -1 : int(it - m_metrics.begin());
}

QString MetricsModel::kindName(const QString &kind)
{
    if (kind == "net"_L1)
        return tr("Net score");
    return kind == "mean"_L1 ? tr("Mean") : tr("Share of favourable answers");
}

int MetricsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_metrics.size());
}

int MetricsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MetricsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MetricDefinition &metric = m_metrics[size_t(index.row())];
    if (role == OwnRole)
        return metric.number >= firstOwnMetric;
    if (role == Qt::ToolTipRole && index.column() == NameColumn)
        return metric.question.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case NameColumn:
        return nameOf(metric);
    case CodeColumn:
        return metric.code;
    case KindColumn:
        return kindName(metric.kind);
    case ScaleColumn:
        return importtext::range(metric.low, metric.high, m_text);
    case FavourableColumn:
        return metric.kind == "mean"_L1
            ? QString()
            : importtext::range(metric.favourableFrom, metric.favourableTo, m_text);
    case AnswersColumn:
        return m_text.number(m_answers[size_t(index.row())]);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MetricsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Metric");
    case CodeColumn:
        return tr("Code");
    case KindColumn:
        return tr("What it says");
    case ScaleColumn:
        return tr("Scale");
    case FavourableColumn:
        return tr("Favourable");
    case AnswersColumn:
        return tr("Answers");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace milepost
