// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/maplayoutbuilder.h"

#include <QPointF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

void MapLayoutBuilder::buildLegend()
{
    const qreal lineHeight = lineMetrics(FontRole::Legend).height;
    const qreal width = m_right - measure::margin;
    const Part part;
    qreal x = measure::margin;
    m_y += 16;

    // Items flow like words: sign, text, next line where the width ends.
    const auto item = [&](qreal signWidth, const QString &text, const auto &drawSign) {
        const qreal textWidth = std::min(
            m_breaker.fit(text, FontRole::Legend, width - signWidth - 8).width + 1, width - signWidth - 8);
        if (x > measure::margin && x + signWidth + 8 + textWidth > m_right) {
            x = measure::margin;
            m_y += lineHeight + 4;
        }
        drawSign(QRectF(x, m_y, signWidth, lineHeight));
        const QRectF written
            = write(part, {x + signWidth + 8, m_y}, textWidth, text, FontRole::Legend, ColorRole::Muted);
        m_y = std::max(m_y, written.bottom() - lineHeight);
        x = written.right() + 24;
    };
    const auto sign = [&](const QString &name, ColorRole color) {
        return [this, part, name, color](const QRectF &rect) {
            icon(part, {rect.x(), rect.center().y() - 6, 12, 12}, name, color);
        };
    };
    const auto sample = [&](Evidence evidence) {
        return [this, part, evidence](const QRectF &rect) {
            box(part,
                {.rect = rect.adjusted(0, 3, 0, -3),
                 .radius = 3,
                 .fill = evidence == Evidence::Data ? ColorRole::Panel : ColorRole::None,
                 .line = evidence == Evidence::Data ? ColorRole::Muted : ColorRole::Line,
                 .dashed = evidence == Evidence::Assumed});
            buildEvidence(part, evidence, rect.adjusted(0, 3, 3, 0));
        };
    };
    const auto dot = [&](ColorRole fill, ColorRole line, qreal radius) {
        return [this, part, fill, line, radius](const QRectF &rect) {
            QPainterPath circle;
            circle.addEllipse(rect.center(), radius, radius);
            path(part, {.path = circle, .fill = fill, .line = line, .lineWidth = 1.5});
        };
    };

    const QString names = metricNames(&TouchpointSummary::mainMetric);
    if (!names.isEmpty()) {
        item(24,
             m_text.say("Map", "%1, n answers, 95% interval", "names of metrics")
                 .arg(LocalText::isolate(names)),
             [&](const QRectF &rect) {
                 box(part,
                     {.rect = {rect.x(), rect.center().y() - 2, rect.width(), 4},
                      .radius = 2,
                      .fill = ColorRole::Line});
                 box(part,
                     {.rect = {rect.x() + 12, rect.center().y() - 2, 8, 4},
                      .radius = 2,
                      .fill = ColorRole::Brand});
             });
    }
    const bool emotion = std::any_of(m_lanes.begin(), m_lanes.end(),
                                     [](const Lane &lane) { return lane.type == LaneType::Emotion; });
    if (emotion) {
        item(10, m_text.say("Map", "measured emotion: mean of the scores on −2 to +2, bar: 95% interval"),
             dot(ColorRole::Brand, ColorRole::None, 4.5));
        item(10, m_text.say("Map", "emotion felt in the workshop"),
             dot(ColorRole::Panel, ColorRole::Muted, 3.5));
    }
    if (m_hasGap)
        item(20, m_text.say("Map", "gap between measured and felt"), [&](const QRectF &rect) {
            box(part, {.rect = rect.adjusted(0, 2, 0, -2), .fill = ColorRole::AmberSoft});
        });
    if (!m_changes.empty()) {
        item(12, m_text.say("Map", "proven better, in points (Holm’s correction)"),
             sign(u"change-up"_s, ColorRole::GoodMark));
        item(12, m_text.say("Map", "proven worse"), sign(u"change-down"_s, ColorRole::RedMark));
        item(12, m_text.say("Map", "difference not proven"), sign(u"change-up-open"_s, ColorRole::Muted));
    }
    item(12, m_text.say("Map", "confirmed pain point with at least %1 of the pain").arg(m_text.percent(0.2)),
         sign(u"pain"_s, ColorRole::RedMark));
    item(12, m_text.say("Map", "confirmed, or likely with at least %1 of it").arg(m_text.percent(0.05)),
         sign(u"pain"_s, ColorRole::AmberMark));
    item(12, m_text.say("Map", "possible pain point"), sign(u"pain-possible"_s, ColorRole::Muted));
    if (m_hasStale)
        item(12,
             m_text.say("Map", "stale: no answer in the last %n day(s)", nullptr,
                        m_journey.project().staleAfter),
             sign(u"stale"_s, ColorRole::Muted));
    item(20, m_text.say("Map", "assumed"), sample(Evidence::Assumed));
    item(20, m_text.say("Map", "partly researched"), sample(Evidence::Partly));
    item(20, m_text.say("Map", "from data"), sample(Evidence::Data));
    m_y += lineHeight;
}

void MapLayoutBuilder::buildFooter()
{
    m_y += 12;
    const Part part;
    const qreal width = m_right - measure::margin;
    box(part, {.rect = {measure::margin, m_y, width, 1}, .fill = ColorRole::Line});
    m_y = write(part, {measure::margin, m_y + 8}, width, m_options.footer, FontRole::Legend, ColorRole::Muted)
              .bottom();
}

} // namespace milepost
