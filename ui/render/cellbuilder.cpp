// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/ledger.h"
#include "ui/render/maplayoutbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

std::vector<MapLayoutBuilder::LaneItem> MapLayoutBuilder::cellItems(const Lane &lane) const
{
    std::vector<LaneItem> items;
    const auto it = m_cells.find(lane.id);
    if (it == m_cells.end())
        return items;
    for (const Cell &cell : it->second) {
        const Picture *picture = m_journey.find<Picture>(cell.picture);
        if (cell.text.trimmed().isEmpty() && picture == nullptr)
            continue;
        LaneItem item{.text = cell.text, .evidence = evidenceOfCell(lane, cell), .cell = true};
        std::tie(item.first, item.last) = cell.touchpoint.isNull()
            ? columnsOfStage(cell.stage)
            : columnsOfSpan(cell.touchpoint, cell.span);
        // What belongs to a folded stage alone is folded away with it.
        if (item.first < 0 || m_columns[size_t(item.first)].folded > 0)
            continue;
        item.picture = picture;
        item.target = {.kind = MapTarget::Kind::Cell,
                       .stage = cell.touchpoint.isNull() ? cell.stage : StageId(),
                       .touchpoint = cell.touchpoint,
                       .lane = lane.id,
                       .persona = cell.persona};
        items.push_back(item);
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const LaneItem &a, const LaneItem &b) { return a.first < b.first; });
    return items;
}

Evidence MapLayoutBuilder::evidenceOfCell(const Lane &lane, const Cell &cell) const
{
    // What somebody wrote into another lane stays what they said it is, however many answers there are.
    const Touchpoint *touchpoint
        = lane.type == LaneType::Metric ? m_journey.find<Touchpoint>(cell.touchpoint) : nullptr;
    if (touchpoint == nullptr)
        return cell.evidence;
    const TouchpointSummary &known = m_summary.of(touchpoint->id);
    return known.isEmpty() ? cell.evidence : evidenceOf(*touchpoint, known);
}

void MapLayoutBuilder::letBreathe(std::vector<LaneItem> &items)
{
    // Sparse rows may use the empty places beside them; whoever comes first takes them.
    std::vector<bool> taken(m_columns.size(), false);
    for (size_t i = 0; i < m_columns.size(); ++i)
        taken[i] = m_columns[i].folded > 0;
    for (const LaneItem &item : items)
        std::fill(taken.begin() + item.first, taken.begin() + item.last + 1, true);
    size_t next = 0;
    while (next < items.size()) {
        // All items of one place grow together.
        size_t end = next + 1;
        while (end < items.size() && items[end].first == items[next].first
               && items[end].last == items[next].last)
            ++end;
        LaneItem &item = items[next];
        const qreal width = m_columns[size_t(item.last)].right() - m_columns[size_t(item.first)].x - 16;
        qreal height = 0;
        for (size_t i = next; i < end; ++i)
            height = std::max(height, m_breaker.fit(items[i].text, FontRole::Cell, width).height);
        if (height > 1.5 * lineMetrics(FontRole::Cell).height) {
            int first = item.first;
            int last = item.last;
            if (first > 0 && !taken[size_t(first) - 1])
                taken[size_t(--first)] = true;
            if (last + 1 < int(m_columns.size()) && !taken[size_t(last) + 1])
                taken[size_t(++last)] = true;
            for (size_t i = next; i < end; ++i) {
                items[i].first = first;
                items[i].last = last;
            }
        }
        next = end;
    }
}

qreal MapLayoutBuilder::buildItems(const Lane &lane, const std::vector<LaneItem> &items, qreal top,
                                   std::vector<qreal> used)
{
    used.resize(m_columns.size(), measure::rowPadding);
    for (const LaneItem &item : items) {
        const auto from = used.begin() + item.first;
        const auto to = used.begin() + item.last + 1;
        const qreal y = *std::max_element(from, to);
        const qreal x = m_columns[size_t(item.first)].x;
        const qreal width = m_columns[size_t(item.last)].right() - x;
        const bool italic = item.look == LaneItem::Look::Quote && !directionOf(item.text);
        const FontRole font = item.look == LaneItem::Look::Quote ? FontRole::Quote : FontRole::Cell;
        const qreal padding = item.look == LaneItem::Look::Plain ? 3 : 5;
        if (item.picture != nullptr) {
            const qreal height = pictureSize(lane, item, width).height() + captionHeight(item, width) + 8;
            buildPicture(lane, item, {x, top + y, width, measure::onGrid(height)});
            std::fill(from, to, y + measure::onGrid(height) + measure::itemGap);
            continue;
        }
        const qreal height
            = measure::onGrid(m_breaker.fit(item.text, font, width - 14, italic).height + 2 * padding);
        buildItem(item, {x, top + y, width, height});
        std::fill(from, to, y + height + measure::itemGap);
    }
    qreal bottom = 0;
    for (const qreal column : used)
        bottom = std::max(bottom, column);
    return bottom - measure::itemGap + measure::rowPadding;
}

void MapLayoutBuilder::buildItem(const LaneItem &item, const QRectF &rect)
{
    const Part part{.target = item.target};
    BoxElement ground{.rect = rect, .radius = measure::radius};
    switch (item.look) {
    case LaneItem::Look::Plain:
        // The firmer the ground, the firmer the box: dashed, outlined, filled with a strong line. The line
        // tells the last two apart on white paper.
        ground.line = item.evidence == Evidence::Data ? ColorRole::Muted : ColorRole::Line;
        ground.dashed = item.evidence == Evidence::Assumed;
        ground.fill = item.evidence == Evidence::Data ? ColorRole::Panel : ColorRole::None;
        break;
    case LaneItem::Look::Quote:
        ground.line = ColorRole::Line;
        ground.dashed = item.evidence == Evidence::Assumed;
        ground.fill = ColorRole::Panel;
        break;
    case LaneItem::Look::Action:
        ground.fill = ColorRole::Selection;
        break;
    case LaneItem::Look::Done:
    case LaneItem::Look::Owner:
        ground.fill = ColorRole::Soft;
        break;
    }
    box(part, ground);
    const bool quote = item.look == LaneItem::Look::Quote;
    const bool italic = quote && !directionOf(item.text);
    const FontRole font = quote ? FontRole::Quote : FontRole::Cell;
    const qreal height = m_breaker.fit(item.text, font, rect.width() - 14, italic).height;
    const bool assumed = item.cell && item.evidence == Evidence::Assumed;
    write(part, {rect.x() + 7, rect.center().y() - height / 2}, rect.width() - 14, item.text, font,
          assumed ? ColorRole::Muted : ColorRole::Ink, Qt::AlignHCenter, italic);
    if (item.cell)
        buildEvidence(part, item.evidence, rect);
    place(item, rect, font);
}

void MapLayoutBuilder::buildEvidence(const Part &part, Evidence evidence, const QRectF &rect)
{
    // On the box's edge, where no text comes; what is assumed shows by its dashes and paler text.
    if (evidence == Evidence::Assumed)
        return;
    const QRectF mark(rect.right() - 15, rect.top() - 4.5, 8, 8);
    box(part, {.rect = mark, .radius = 4, .fill = ColorRole::Paper});
    icon(part, mark, evidence == Evidence::Data ? u"evidence-data"_s : u"evidence-partly"_s,
         evidence == Evidence::Data ? ColorRole::Brand : ColorRole::Muted);
}

void MapLayoutBuilder::place(const LaneItem &item, const QRectF &rect, FontRole font)
{
    if (item.first != item.last || item.cell)
        m_layout.m_places.push_back({item.target, rect});
    if (item.cell)
        m_layout.m_texts.push_back({item.target, TextField::Text, rect, font});
    if (item.cell && !item.target.touchpoint.isNull())
        m_layout.m_spans.push_back({item.target, rect});
}

QSizeF MapLayoutBuilder::pictureSize(const Lane &lane, const LaneItem &item, qreal width) const
{
    constexpr qreal usualHeight = 96;
    const QSizeF pixels(std::max(item.picture->width, 1), std::max(item.picture->height, 1));
    const qreal room = std::max(usualHeight, qreal(lane.height) - 2 * measure::rowPadding - 8);
    // Never larger than its pixels: a stretched picture says no more.
    return pixels.scaled(QSizeF(width - 8, room).boundedTo(pixels), Qt::KeepAspectRatio);
}

qreal MapLayoutBuilder::captionHeight(const LaneItem &item, qreal width)
{
    const QString caption = item.text.trimmed();
    return caption.isEmpty() ? 0 : m_breaker.fit(caption, FontRole::Small, width - 8).height + 2;
}

void MapLayoutBuilder::buildPicture(const Lane &lane, const LaneItem &item, const QRectF &rect)
{
    Part part{.target = item.target};
    box(part,
        {.rect = rect,
         .radius = measure::radius,
         .fill = ColorRole::Panel,
         .line = item.evidence == Evidence::Data ? ColorRole::Muted : ColorRole::Line,
         .dashed = item.evidence == Evidence::Assumed});
    part.detail = Detail::Middle;
    const QSizeF size = pictureSize(lane, item, rect.width());
    const QRectF picture(rect.center().x() - size.width() / 2, rect.y() + 4, size.width(), size.height());
    add(part,
        {.shape = PictureElement{.rect = picture, .picture = item.picture->id, .bytes = item.picture->bytes},
         .target = {}});
    part.detail = Detail::Near;
    write(part, {rect.x() + 4, picture.bottom() + 2}, rect.width() - 8, item.text, FontRole::Small,
          ColorRole::Muted, Qt::AlignHCenter);
    buildEvidence(part, item.evidence, rect);
    place(item, rect, FontRole::Small);
}

} // namespace milepost
