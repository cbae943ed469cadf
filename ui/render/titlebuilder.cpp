// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/maplayoutbuilder.h"
#include "ui/render/maptexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr qreal smallestCard = 300;
constexpr qreal smallestSide = 130;

} // namespace

void MapLayoutBuilder::buildTitle()
{
    const JourneyMap *map = m_journey.find<JourneyMap>(m_layout.m_map);
    if (map == nullptr)
        return;
    const qreal width = m_right - measure::margin;
    const qreal top = m_y;
    const Part part{.target = {.kind = MapTarget::Kind::Map}, .detail = Detail::Far};
    const QRectF title
        = write(part, {measure::margin, m_y}, width, map->title, FontRole::MapTitle, ColorRole::Ink);
    m_layout.m_texts.push_back(
        {part.target,
         TextField::Title,
         {title.topLeft(), QSizeF(width, std::max(title.height(), lineMetrics(FontRole::MapTitle).height))},
         FontRole::MapTitle});
    m_y = m_layout.m_texts.back().rect.bottom();

    Part fine = part;
    fine.detail = Detail::Middle;
    QStringList figures;
    for (const Metric metric : metricsByPriority) {
        const auto it = m_summary.journey.metrics.find(metric);
        if (it != m_summary.journey.metrics.end())
            figures.append(metricLineText(it->second, m_text));
    }
    if (!figures.isEmpty())
        m_y = write(fine, {measure::margin, m_y}, width,
                    m_text.say("Map", "The journey as a whole: %1").arg(figures.join(u" · "_s)),
                    FontRole::MapSubtitle, ColorRole::Muted)
                  .bottom();
    m_layout.m_places.push_back({part.target, {measure::margin, top, width, m_y - top}});
    buildPersonas(fine);
    m_y = measure::onGrid(m_y + 12);
}

void MapLayoutBuilder::buildPersonas(const Part &part)
{
    const std::vector<Persona> personas = m_journey.personas(m_layout.m_map);
    const bool plain = std::all_of(personas.begin(), personas.end(), [](const Persona &persona) {
        return persona.picture.isNull()
            && QString(persona.goals + persona.needs + persona.frustrations + persona.quote)
                   .trimmed()
                   .isEmpty();
    });
    // Who is no more than a name stands in a line.
    if (plain) {
        buildPersonaLines(part, personas);
        return;
    }
    constexpr qreal between = 12;
    const qreal room = m_right - measure::margin;
    const int inRow = std::clamp(int((room + between) / (smallestCard + between)), 1, int(personas.size()));
    const qreal width = std::min((room + between) / inRow - between, inRow == 1 ? 1240.0 : 640.0);
    m_y += 8;
    for (size_t row = 0; row < personas.size(); row += size_t(inRow)) {
        const size_t end = std::min(row + size_t(inRow), personas.size());
        qreal height = 0;
        for (size_t i = row; i < end; ++i)
            height = std::max(height, buildPersonaCard(personas[i], {0, 0, width, 0}, false));
        for (size_t i = row; i < end; ++i)
            buildPersonaCard(personas[i],
                             {measure::margin + qreal(i - row) * (width + between), m_y, width, height},
                             true);
        m_y += height + (end < personas.size() ? between : 0);
    }
}

void MapLayoutBuilder::buildPersonaLines(const Part &part, const std::vector<Persona> &personas)
{
    const qreal lineHeight = lineMetrics(FontRole::MapSubtitle).height;
    qreal x = measure::margin;
    for (const Persona &persona : personas) {
        Part own = part;
        own.target = {.kind = MapTarget::Kind::Persona, .persona = persona.id};
        const QString name = LocalText::isolate(persona.name);
        const QString text = persona.role.isEmpty()
            ? name
            : m_text.say("Map", "%1, %2", "persona's name, role").arg(name, LocalText::isolate(persona.role));
        const qreal width
            = std::min(lineWidth(text, FontRole::MapSubtitle) + 1, m_right - measure::margin - 24);
        if (x > measure::margin && x + 24 + width > m_right) {
            x = measure::margin;
            m_y += lineHeight;
        }
        icon(own, {x, m_y + (lineHeight - 16) / 2, 16, 16}, u"persona"_s, ColorRole::Muted);
        const QRectF rect = write(own, {x + 24, m_y}, width, text, FontRole::MapSubtitle, ColorRole::Muted);
        m_layout.m_places.push_back({own.target, {x, m_y, width + 24, rect.height()}});
        m_layout.m_texts.push_back({own.target, TextField::Title, rect, FontRole::MapSubtitle});
        m_y = rect.bottom() - lineHeight;
        x += width + 24 + 20;
    }
    if (!personas.empty())
        m_y += lineHeight;
}

qreal MapLayoutBuilder::buildPersonaCard(const Persona &persona, const QRectF &rect, bool draw)
{
    constexpr qreal padding = 10;
    constexpr qreal pictureSide = 56;
    const Part part{.target = {.kind = MapTarget::Kind::Persona, .persona = persona.id},
                    .detail = Detail::Middle};
    if (draw) {
        box(part,
            {.rect = rect,
             .radius = measure::radius,
             .fill = ColorRole::Panel,
             .line = persona.evidence == Evidence::Data ? ColorRole::Muted : ColorRole::Line,
             .dashed = persona.evidence == Evidence::Assumed});
        m_layout.m_places.push_back({part.target, rect});
    }
    const auto put = [&](const QPointF &at, qreal width, const QString &text, FontRole font, ColorRole color,
                         std::optional<TextField> field = {}, bool italic = false) {
        if (text.trimmed().isEmpty())
            return at.y();
        const qreal height = m_breaker.fit(text, font, width, italic).height;
        if (draw) {
            write(part, at, width, text, font, color, Qt::AlignLeft, italic);
            if (field)
                m_layout.m_texts.push_back({part.target, *field, {at, QSizeF(width, height)}, font});
        }
        return at.y() + height;
    };

    // Who it is.
    const QRectF face(rect.x() + padding, rect.y() + padding, pictureSide, pictureSide);
    if (draw) {
        if (const Picture *picture = m_journey.find<Picture>(persona.picture)) {
            add(part,
                {.shape = PictureElement{.rect = face,
                                         .picture = picture->id,
                                         .bytes = picture->bytes,
                                         .filling = true},
                 .target = {}});
        } else {
            box(part, {.rect = face, .radius = pictureSide / 2, .fill = ColorRole::Soft});
            icon(part, face.adjusted(12, 12, -12, -12), u"persona"_s, ColorRole::Muted);
        }
    }
    struct Side {
        TextField field;
        QString heading;
        QString text;
    };
    std::vector<Side> sides{
        {TextField::Goals, m_text.say("Map", "Goals", "of a persona"), persona.goals},
        {TextField::Needs, m_text.say("Map", "Needs", "of a persona"), persona.needs},
        {TextField::Frustrations, m_text.say("Map", "Frustrations", "of a persona"), persona.frustrations}};
    std::erase_if(sides, [](const Side &side) { return side.text.trimmed().isEmpty(); });

    const qreal textX = face.right() + padding;
    const qreal all = rect.right() - padding - textX;
    const qreal needed = qreal(sides.size()) * smallestSide;
    const bool beside = !sides.empty() && all - smallestSide >= needed;
    const qreal width = beside ? std::max(smallestSide, all / qreal(sides.size() + 1)) - padding : all;
    qreal y
        = put({textX, face.y()}, width, persona.name, FontRole::StageTitle, ColorRole::Ink, TextField::Title);
    y = put({textX, y}, width, persona.role, FontRole::Cell, ColorRole::Ink, TextField::Role);
    const Evidence evidence = persona.evidence;
    if (draw)
        icon(part, {textX, y + 3, 9, 9},
             evidence == Evidence::Data         ? u"evidence-data"_s
                 : evidence == Evidence::Partly ? u"evidence-partly"_s
                                                : u"evidence-assumed"_s,
             ColorRole::Muted);
    y = put({textX + 13, y}, width - 13,
            evidence == Evidence::Data         ? m_text.say("Map", "from data")
                : evidence == Evidence::Partly ? m_text.say("Map", "partly researched")
                                               : m_text.say("Map", "assumed"),
            FontRole::Small, ColorRole::Muted);
    if (!persona.quote.trimmed().isEmpty())
        y = put({textX, y + 2}, width, m_text.locale().quoteString(persona.quote.trimmed()), FontRole::Quote,
                ColorRole::Ink, TextField::Quote, !directionOf(persona.quote));
    qreal bottom = std::max(y, face.bottom());

    // What they want: beside it where there is room, else under it.
    const qreal fromX = beside ? textX + width + 2 * padding : rect.x() + padding;
    const qreal fromY = beside ? face.y() : bottom + 6;
    const qreal room = rect.right() - padding - fromX;
    const bool columns = beside || room >= needed;
    const qreal sideWidth
        = columns && !sides.empty() ? (room + padding) / qreal(sides.size()) - padding : room;
    QPointF at(fromX, fromY);
    for (const Side &side : sides) {
        qreal down = put(at, sideWidth, side.heading, FontRole::Small, ColorRole::Muted);
        down = put({at.x(), down}, sideWidth, side.text, FontRole::Cell, ColorRole::Ink, side.field);
        bottom = std::max(bottom, down);
        if (columns)
            at.rx() += sideWidth + padding;
        else
            at.setY(down + 4);
    }
    return measure::onGrid(bottom - rect.y() + padding);
}

} // namespace milepost
