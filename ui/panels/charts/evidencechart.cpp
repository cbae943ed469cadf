// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/charts/evidencechart.h"

#include "ui/models/figuretext.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QVBoxLayout>

#include <cmath>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Months of a calendar counted through its years, which have twelve of them.
int monthNumber(const QDate &day, const QCalendar &calendar)
{
    return day.year(calendar) * 12 + day.month(calendar) - 1;
}

/// The smallest 1, 2 or 5 times a power of ten that is not below the count.
double niceCeiling(qint64 count)
{
    double power = 1;
    while (true) {
        for (const int step : {1, 2, 5}) {
            if (step * power >= double(count))
                return step * power;
        }
        power *= 10;
    }
}

} // namespace

struct EvidenceChart::Private {
    Private(EvidenceChart &owner, Appearance &look)
        : q(owner)
        , appearance(look)
        , view(new QChartView(&owner))
    {
        view->setFrameShape(QFrame::NoFrame);
        view->setRenderHint(QPainter::Antialiasing);
        view->setBackgroundBrush(Qt::NoBrush);
        view->setStyleSheet(u"background: transparent; border: none;"_s); // not the map's paper
        view->setAttribute(Qt::WA_TransparentForMouseEvents);
        view->setFocusPolicy(Qt::NoFocus);
        view->viewport()->setAutoFillBackground(false);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    QColor color(ColorRole role) const { return appearance.theme().color(role); }
    const LocalText &text() const { return appearance.text(); }
    bool mirrored() const { return q.layoutDirection() == Qt::RightToLeft; }

    /// A fresh chart: axes and series of Qt Charts are cheap to make and delicate to change.
    QChart *start()
    {
        auto *chart = new QChart;
        chart->setBackgroundVisible(false);
        chart->legend()->hide();
        chart->setMargins(QMargins(0, 4, 0, 0));
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->setLayoutDirection(Qt::LeftToRight); // it does not mirror: the data is turned round instead
        QChart *old = view->chart();
        view->setChart(chart);
        delete old;
        return chart;
    }

    QCategoryAxis *axis(const QString &title) const
    {
        auto *made = new QCategoryAxis;
        made->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        made->setLabelsFont(Theme::uiFont(10));
        made->setLabelsColor(color(ColorRole::Muted));
        made->setTitleText(title);
        made->setTitleFont(Theme::uiFont(10));
        made->setTitleBrush(color(ColorRole::Muted));
        made->setLinePen(QPen(color(ColorRole::Line)));
        made->setGridLinePen(QPen(color(ColorRole::Line)));
        made->setTruncateLabels(false);
        return made;
    }

    Qt::Alignment valueSide() const { return mirrored() ? Qt::AlignRight : Qt::AlignLeft; }

    void drawDistribution(const MetricSummary &summary)
    {
        QChart *chart = start();
        const MetricScale scale = metricScale(summary.metric);
        const int scores = scale.high - scale.low + 1;
        const auto placeOf = [&](int score) { return mirrored() ? scale.high - score : score - scale.low; };

        auto *good = new QBarSet({});
        auto *plain = new QBarSet({});
        auto *bad = new QBarSet({});
        good->setColor(color(ColorRole::GoodMark));
        plain->setColor(color(ColorRole::Muted));
        bad->setColor(color(ColorRole::RedMark));
        std::vector<std::array<double, 3>> columns(size_t(scores), {0, 0, 0});
        qint64 most = 1;
        for (int score = scale.low; score <= scale.high; ++score) {
            const qint64 count = summary.distribution.counts[size_t(score)];
            most = std::max(most, count);
            const bool favourable = score >= scale.favourableFrom && score <= scale.favourableTo;
            const bool unfavourable = summary.metric == Metric::Nps && score <= 6;
            columns[size_t(placeOf(score))][favourable ? 0 : unfavourable ? 2 : 1] = double(count);
        }
        for (const auto &column : columns) {
            good->append(column[0]);
            plain->append(column[1]);
            bad->append(column[2]);
        }
        auto *series = new QStackedBarSeries;
        for (QBarSet *set : {good, plain, bad}) {
            set->setBorderColor(Qt::transparent);
            series->append(set);
        }
        series->setBarWidth(0.72);
        chart->addSeries(series);

        QCategoryAxis *across = axis(tr("Score"));
        across->setGridLineVisible(false);
        across->setStartValue(-0.5);
        for (int place = 0; place < scores; ++place) {
            const int score = mirrored() ? scale.high - place : scale.low + place;
            across->append(text().number(qint64(score)), place);
        }
        across->setRange(-0.5, scores - 0.5);
        const double top = niceCeiling(most);
        QCategoryAxis *up = axis(tr("Answers"));
        up->setStartValue(0);
        up->append(text().number(qint64(0)), 0);
        if (top >= 2 && std::fmod(top, 2) == 0)
            up->append(text().number(qint64(top / 2)), top / 2);
        up->append(text().number(qint64(top)), top);
        up->setRange(0, top);
        chart->addAxis(across, Qt::AlignBottom);
        chart->addAxis(up, valueSide());
        series->attachAxis(across);
        series->attachAxis(up);
        describe(summary);
    }

    void describe(const MetricSummary &summary) const
    {
        const MetricScale scale = metricScale(summary.metric);
        QStringList parts;
        for (int score = scale.low; score <= scale.high; ++score) {
            parts.append(tr("score %1: %2 answers")
                             .arg(text().number(qint64(score)),
                                  text().number(summary.distribution.counts[size_t(score)])));
        }
        q.setAccessibleName(tr("Distribution of the answers"));
        q.setAccessibleDescription(parts.join(u", "_s));
    }

    void drawTrend(Metric metric, const std::vector<TrendPoint> &trend, const QCalendar &calendar,
                   std::optional<double> reference, ColorRole tone)
    {
        QChart *chart = start();
        std::vector<QAbstractSeries *> made;
        const auto number = [&](const QDate &month) { return monthNumber(month, calendar); };
        const int first = trend.empty() ? 0 : number(trend.front().month);
        const int last = trend.empty() ? 0 : number(trend.back().month);
        const auto xOf
            = [&](const QDate &month) { return mirrored() ? last - number(month) : number(month) - first; };
        const auto add = [&](QAbstractSeries *series) {
            chart->addSeries(series);
            made.push_back(series);
        };

        double low = reference.value_or(figures::axis(metric).high);
        double high = reference.value_or(figures::axis(metric).low);
        if (reference) {
            auto *line = new QLineSeries;
            line->append(-0.5, *reference);
            line->append(last - first + 0.5, *reference);
            line->setPen(QPen(color(ColorRole::Muted), 1.2, Qt::DashLine));
            add(line);
        }
        // A month with too few answers breaks line and band: no figure is drawn between its neighbours.
        std::vector<const TrendPoint *> run;
        const auto finishRun = [&] {
            if (!run.empty())
                drawRun(run, xOf, tone, add);
            run.clear();
        };
        for (const TrendPoint &point : trend) {
            const bool follows = !run.empty() && number(point.month) == number(run.back()->month) + 1;
            if (!point.summary.value || !follows)
                finishRun();
            if (!point.summary.value || !point.summary.interval)
                continue;
            run.push_back(&point);
            low = std::min(low, point.summary.interval->low);
            high = std::max(high, point.summary.interval->high);
        }
        finishRun();

        QCategoryAxis *across = monthAxis(trend, calendar, first, last);
        QCategoryAxis *up = valueAxis(metric, low, high);
        chart->addAxis(across, Qt::AlignBottom);
        chart->addAxis(up, valueSide());
        for (QAbstractSeries *series : made) {
            series->attachAxis(across);
            series->attachAxis(up);
        }
        describe(metric, trend, calendar);
    }

    void drawRun(const std::vector<const TrendPoint *> &run, const std::function<int(const QDate &)> &xOf,
                 ColorRole tone, const std::function<void(QAbstractSeries *)> &add) const
    {
        auto *upper = new QLineSeries;
        auto *lower = new QLineSeries;
        auto *line = new QLineSeries;
        auto *dots = new QScatterSeries;
        // One month alone still has a width, so that its interval is seen.
        const double alone = run.size() == 1 ? 0.18 : 0;
        for (const TrendPoint *point : run) {
            const double x = xOf(point->month);
            const Interval &ends = *point->summary.interval;
            upper->append(x - alone, ends.high);
            lower->append(x - alone, ends.low);
            if (alone > 0) {
                upper->append(x + alone, ends.high);
                lower->append(x + alone, ends.low);
            }
            line->append(x, *point->summary.value);
            dots->append(x, *point->summary.value);
        }
        auto *band = new QAreaSeries(upper, lower);
        upper->setParent(band);
        lower->setParent(band);
        QColor soft = color(tone);
        soft.setAlphaF(0.18F);
        band->setBrush(soft);
        band->setPen(Qt::NoPen);
        line->setPen(QPen(color(tone), 2));
        dots->setMarkerSize(7);
        dots->setColor(color(tone));
        dots->setBorderColor(color(ColorRole::Panel));
        add(band);
        add(line);
        add(dots);
    }

    QCategoryAxis *monthAxis(const std::vector<TrendPoint> &trend, const QCalendar &calendar, int first,
                             int last) const
    {
        QCategoryAxis *made = axis(tr("Month"));
        made->setGridLineVisible(false);
        made->setStartValue(-0.5);
        const int months = last - first + 1;
        const int step = std::max(1, (months + 3) / 4);
        std::map<int, QString> labels; // by place, because an axis takes them in rising order
        for (int i = 0; i < months; i += step) {
            const QDate month = trend.empty() ? QDate() : trend.front().month.addMonths(i, calendar);
            labels[mirrored() ? last - first - i : i]
                = text().locale().toString(month, u"MMM yy"_s, calendar);
        }
        for (const auto &[place, label] : labels)
            made->append(label, place);
        made->setRange(-0.5, months - 0.5);
        return made;
    }

    QCategoryAxis *valueAxis(Metric metric, double low, double high) const
    {
        QCategoryAxis *made = axis({});
        const double unit = metric == Metric::Nps ? 20 : 0.1;
        const Interval whole = figures::axis(metric);
        const double bottom = std::max(whole.low, std::floor(low / unit + 1e-9) * unit);
        const double top = std::min(whole.high, std::ceil(high / unit - 1e-9) * unit);
        const int steps = std::max(1, int(std::lround((top - bottom) / unit)));
        const int stride = std::max(1, (steps + 3) / 4);
        made->setStartValue(bottom);
        for (int i = 0; i <= steps; i += stride)
            made->append(figures::value(metric, bottom + i * unit, text()), bottom + i * unit);
        made->setRange(bottom, std::max(top, bottom + unit));
        return made;
    }

    void describe(Metric metric, const std::vector<TrendPoint> &trend, const QCalendar &calendar) const
    {
        QStringList parts;
        for (const TrendPoint &point : trend) {
            const QString month = text().locale().toString(point.month, u"MMMM yyyy"_s, calendar);
            parts.append(tr("%1: %2, %3")
                             .arg(month, figures::value(point.summary, text()),
                                  figures::answers(point.summary, text())));
        }
        q.setAccessibleName(tr("%1 month by month").arg(figures::metricTitle(metric, text())));
        q.setAccessibleDescription(parts.join(u"; "_s));
    }

    EvidenceChart &q;
    Appearance &appearance;
    QChartView *view;
    std::function<void()> redraw; ///< what is shown, again: colours, language or direction changed
};

EvidenceChart::EvidenceChart(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, appearance))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->view);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        if (d->redraw)
            d->redraw();
    });
}

EvidenceChart::~EvidenceChart() = default;

void EvidenceChart::showDistribution(const MetricSummary &summary)
{
    d->redraw = [this, summary] { d->drawDistribution(summary); };
    d->redraw();
}

void EvidenceChart::showTrend(Metric metric, const std::vector<TrendPoint> &trend, const QCalendar &calendar,
                              std::optional<double> reference, ColorRole tone)
{
    d->redraw = [this, metric, trend, calendar, reference, tone] {
        d->drawTrend(metric, trend, calendar, reference, tone);
    };
    d->redraw();
}

void EvidenceChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange && d->redraw)
        d->redraw();
    QWidget::changeEvent(event);
}

bool hasTrend(const std::vector<TrendPoint> &trend)
{
    return std::any_of(trend.begin(), trend.end(),
                       [](const TrendPoint &point) { return point.summary.value.has_value(); });
}

} // namespace milepost
