// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/painrankingmodel.h"

#include "core/analysis/opinions.h"
#include "core/analysis/painsentence.h"
#include "ui/models/figuretext.h"

#include <limits>
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

std::array<double, 3> partsOf(const Pain &pain, const PainWeights &weights)
{
    const auto weighted = [](double weight, const std::optional<Comparison> &part) {
        return part ? weight * part->atLeast : 0.0;
    };
    std::array<double, 3> parts{weighted(weights.score, pain.scoreShortfall),
                                weighted(weights.complaints, pain.complaintExcess),
                                weighted(weights.dropoff, pain.dropoffExcess)};
    const double sum = parts[0] + parts[1] + parts[2];
    for (double &part : parts)
        part = sum > 0 ? part / sum : 0;
    return parts;
}

/// "4 × 3 = 12".
QString opinionText(const OpinionScore &opinion, const LocalText &text)
{
    return text.leftToRight(text.say("PainRanking", "%1 × %2 = %3", "severity, frequency, their product")
                                .arg(text.number(qint64(opinion.severity)),
                                     text.number(qint64(opinion.frequency)),
                                     text.number(qint64(opinion.score()))));
}

} // namespace

/// Writes the rows of one ranking.
class PainRankingModel::Writer
{
public:
    Writer(const Journey &journey, const MapSummary &summary, const LocalText &text, Kind kind)
        : m_journey(journey)
        , m_summary(summary)
        , m_text(text)
        , m_strengths(kind == Kind::Strengths)
        , m_ranking(m_strengths ? summary.strengths : summary.pain)
        , m_order(orderValueOf(journey.project()))
    {
        for (const Pain &pain : m_ranking.touchpoints) {
            if (!pain.rank || !journey.find<Touchpoint>(pain.touchpoint))
                continue;
            m_ranked.push_back(&pain);
            m_largest = std::max(m_largest, pain.score);
            if (const MetricSummary *metric = summary.of(pain.touchpoint).mainMetric())
                m_metrics.insert(metric->metric);
        }
    }

    std::vector<Row> rows()
    {
        std::vector<Row> rows;
        for (const Pain *pain : m_ranked)
            rows.push_back(rankedRow(*pain));
        if (m_strengths)
            return rows;
        std::vector<std::pair<int, Row>> opinions;
        for (const Touchpoint &touchpoint : m_journey.touchpointsOfMap(m_summary.map)) {
            const bool ranked = std::any_of(m_ranked.begin(), m_ranked.end(), [&](const Pain *pain) {
                return pain->touchpoint == touchpoint.id;
            });
            const std::optional<OpinionScore> opinion = worstOpinion(m_journey, touchpoint.id);
            if (!ranked && opinion)
                opinions.emplace_back(opinion->score(), opinionRow(touchpoint, *opinion));
        }
        std::stable_sort(opinions.begin(), opinions.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        for (auto &[score, row] : opinions)
            rows.push_back(std::move(row));
        return rows;
    }

    std::array<QString, ColumnCount> headers() const
    {
        std::array<QString, ColumnCount> headers;
        headers[TouchpointColumn] = m_text.say("PainRanking", "Touchpoint");
        headers[PainColumn]
            = m_strengths ? m_text.say("PainRanking", "Strength") : m_text.say("PainRanking", "Pain");
        headers[EvidenceColumn] = m_text.say("PainRanking", "Evidence");
        headers[FigureColumn] = m_metrics.size() == 1 ? metricShortName(*m_metrics.begin())
                                                      : m_text.say("PainRanking", "Main figure");
        headers[DropoffColumn] = m_text.say("PainRanking", "Drop-off");
        headers[ComplaintsColumn] = m_text.say("PainRanking", "Complaints");
        headers[ShareColumn] = m_strengths ? m_text.say("PainRanking", "Share of strength")
                                           : m_text.say("PainRanking", "Share of pain");
        headers[MoneyColumn] = m_strengths ? m_text.say("PainRanking", "At least kept")
                                           : m_text.say("PainRanking", "At least lost");
        headers[WorkshopColumn] = m_text.say("PainRanking", "Workshop");
        return headers;
    }

    int ranked() const { return int(m_ranked.size()); }
    bool hasMoney() const { return m_order.has_value(); }
    bool hasOpinions() const { return m_opinions; }

private:
    Row rankedRow(const Pain &pain)
    {
        Row row = begun(*m_journey.find<Touchpoint>(pain.touchpoint));
        row.highlight = pain.highlight;
        row.score = pain.score;
        row.relative = m_largest > 0 ? pain.score / m_largest : 0;
        row.parts = partsOf(pain, m_ranking.weights);
        row.evidence = pain.evidence;
        row.texts[PainColumn] = m_text.number(pain.score, 1);
        row.texts[EvidenceColumn] = painEvidenceText(pain.evidence, m_text);
        row.texts[ShareColumn] = pain.share > 0 ? m_text.percent(pain.share) : figures::none();
        row.texts[MoneyColumn] = moneyColumn(pain);
        row.why = m_strengths ? strengthSentence(m_journey, m_summary, pain.touchpoint, m_text)
                              : painSentence(m_journey, m_summary, pain.touchpoint, m_text);
        const std::optional<OpinionScore> opinion
            = m_strengths ? std::nullopt : worstOpinion(m_journey, pain.touchpoint);
        row.texts[WorkshopColumn] = opinion ? opinionText(*opinion, m_text) : figures::none();
        m_opinions = m_opinions || opinion;
        return row;
    }

    Row opinionRow(const Touchpoint &touchpoint, const OpinionScore &opinion)
    {
        Row row = begun(touchpoint);
        row.opinionOnly = true;
        row.texts[PainColumn] = figures::none();
        row.texts[EvidenceColumn] = m_text.say("PainRanking", "opinion");
        row.texts[ShareColumn] = figures::none();
        row.texts[MoneyColumn] = figures::none();
        row.texts[WorkshopColumn] = opinionText(opinion, m_text);
        row.why = m_text
                      .say("PainRanking",
                           "%1: a workshop thinks so; the answers do not show it, or there are too few.")
                      .arg(LocalText::isolate(touchpoint.title));
        m_opinions = true;
        return row;
    }

    /// What every row says of its touchpoint.
    Row begun(const Touchpoint &touchpoint) const
    {
        const TouchpointSummary &known = m_summary.of(touchpoint.id);
        Row row;
        row.touchpoint = touchpoint.id;
        row.texts[TouchpointColumn] = touchpoint.title;
        const MetricSummary *main = known.mainMetric();
        const bool named = m_metrics.size() != 1 || (main && !m_metrics.contains(main->metric));
        row.texts[FigureColumn] = figureText(known, named, m_text);
        row.texts[DropoffColumn] = dropoffText(touchpoint, m_text);
        row.texts[ComplaintsColumn]
            = known.comments > 0 ? figures::ratio(known.complaints, known.comments, m_text) : figures::none();
        return row;
    }

    QString moneyColumn(const Pain &pain) const
    {
        if (!m_order || wholeCustomers(pain) == 0)
            return figures::none();
        const qint64 customers = std::min<qint64>(wholeCustomers(pain), std::numeric_limits<int>::max());
        return m_text.say("PainRanking", "%n customer(s), %1", "lost, their money", int(customers))
            .arg(moneyText(moneyAtLeast(pain, *m_order), m_order->currency, m_text));
    }

    const Journey &m_journey;
    const MapSummary &m_summary;
    const LocalText &m_text;
    bool m_strengths;
    const PainRanking &m_ranking;
    std::optional<OrderValue> m_order;
    std::vector<const Pain *> m_ranked;
    std::set<Metric> m_metrics;
    double m_largest = 0;
    bool m_opinions = false;
};

PainRankingModel::PainRankingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PainRankingModel::setContents(const Journey &journey, const MapSummary &summary, const LocalText &text,
                                   Kind kind)
{
    Writer writer(journey, summary, text, kind);
    std::vector<Row> rows = writer.rows();
    std::array<QString, ColumnCount> headers = writer.headers();
    m_hasMoney = writer.hasMoney();
    m_hasOpinions = writer.hasOpinions();
    m_ranked = writer.ranked();

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
    case PartsRole:
        return QVariantList{row.parts[0], row.parts[1], row.parts[2]};
    case EvidenceRole:
        return int(row.evidence);
    case OpinionRole:
        return row.opinionOnly;
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
