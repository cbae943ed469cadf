// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/keywordmatcher.h"
#include "core/base/textfold.h"
#include "core/csvimport/datereader.h"
#include "core/csvimport/labels.h"
#include "core/csvimport/mapping.h"
#include "core/csvimport/scorereader.h"
#include "core/interchange/clipboardtable.h"
#include "core/journey/edits.h"
#include "core/journey/fragment.h"
#include "fuzz/targets.h"

#include <QJsonDocument>

namespace milepost::fuzz {

namespace {

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

std::string scoreCell(std::string_view cell, Metric metric, const ColumnMapping &column)
{
    const ScoreReading reading = ScoreReader(metric, column).read(textOf(cell));
    const MetricScale scale = metricScale(metric);
    if (reading.kind == ScoreReading::Kind::Score
        && (reading.score < scale.low || reading.score > scale.high))
        return "a score outside its scale";
    if ((reading.kind == ScoreReading::Kind::Problem) != (reading.reason != nullptr))
        return "a problem without a reason, or a reason without a problem";
    return {};
}

} // namespace

/// The bytes are a comment: plain ASCII is read in another way than all the rest, and says the same.
std::string keywords(std::string_view bytes)
{
    static const KeywordMatcher matcher = [] {
        KeywordMatcher made;
        quint64 mark = 1;
        for (const char *keyword :
             {"blue door", "blue green door", "x", "not a pen", "payment fail", "declin",
              "page would not load", "kart redd", "hata", "waited for ages"}) {
            made.add(QString::fromLatin1(keyword), mark);
            mark <<= 1;
        }
        return made;
    }();
    static KeywordMatcher::Memory memory;
    const QByteArray utf8 = textOf(bytes).toUtf8();
    const std::string_view comment(utf8.constData(), size_t(utf8.size()));
    const quint64 expected = matcher.find(QString::fromUtf8(utf8));
    if (matcher.find(comment) != expected)
        return "a plain comment says something else";
    if (matcher.find(comment, &memory) != expected)
        return "a comment of known words says something else";
    return {};
}

/// The first byte chooses metric, direction and order of dates; each line of the rest is a cell.
std::string cells(std::string_view bytes)
{
    if (bytes.empty())
        return {};
    const auto choice = static_cast<unsigned char>(bytes[0]);
    bytes.remove_prefix(1);
    const Metric metric = allMetrics[choice % allMetrics.size()];
    ColumnMapping column;
    if (choice & 4)
        column.direction = choice & 8 ? ScoreDirection::High : ScoreDirection::Low;
    constexpr std::array orders{DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear};
    const std::optional<DateOrder> order
        = choice & 16 ? std::optional(orders[size_t(choice >> 5) % orders.size()]) : std::nullopt;

    std::vector<std::string_view> lines;
    for (size_t at = 0; at <= bytes.size();) {
        const size_t end = std::min(bytes.find('\n', at), bytes.size());
        lines.push_back(bytes.substr(at, end - at));
        at = end + 1;
    }
    DateReader dates;
    for (const std::string_view line : lines) {
        dates.observe(line);
        if (std::string wrong = scoreCell(line, metric, column); !wrong.empty())
            return wrong;
        const QString text = textOf(line);
        if (foldText(foldText(text)) != foldText(text))
            return "folding a folded text changes it";
        if (cleanUserText(cleanUserText(text)) != cleanUserText(text))
            return "cleaning a clean text changes it";
        (void)yesOrNo(text);
        if (choice & 2)
            column.labels.insert(text, int(line.size()) % 12);
    }
    if (!dates.settle(order))
        return {};
    for (const std::string_view line : lines) {
        const DateReader::Reading reading = dates.read(line);
        if (reading.blank && reading.day.isValid())
            return "a blank cell has a day";
        if (!(dates.read(line) == reading))
            return "a date reads otherwise the second time";
        if (reading.day.isValid() && (reading.day.year() < 1900 || reading.day.year() > 2200))
            return "a day no survey was answered on";
        if (reading.day.isValid()) {
            const std::string iso = reading.day.toString(Qt::ISODate).toStdString();
            if (!dates.isJalali() && dates.read(iso).day != reading.day)
                return "a day written in ISO 8601 reads otherwise";
        }
    }
    return {};
}

/// The first byte chooses HTML or tab-separated text, and the limits; the rest is on the clipboard.
std::string clipboard(std::string_view bytes)
{
    if (bytes.empty())
        return {};
    const auto choice = static_cast<unsigned char>(bytes[0]);
    const QString text = textOf(bytes.substr(1));
    clipboardtable::Limits limits;
    if (choice & 2)
        limits = {.rows = 5, .columns = 3, .text = 7, .cells = 11};
    const clipboardtable::Rows rows
        = choice & 1 ? clipboardtable::fromHtml(text, limits) : clipboardtable::fromTsv(text, limits);
    qsizetype cells = 0;
    for (const QStringList &row : rows) {
        cells += row.size();
        if (row.isEmpty() || row.size() > limits.columns)
            return "a row is empty or too long";
        for (const QString &cell : row) {
            if (cell.size() > limits.text)
                return "a cell is too long";
        }
    }
    if (qsizetype(rows.size()) > limits.rows || cells > limits.cells)
        return "a table is too large";
    if (clipboardtable::fromTsv(clipboardtable::toTsv(rows)) != rows)
        return "a table does not come back as tab-separated text";
    // A browser folds blanks, so only what has been folded comes back the same.
    const clipboardtable::Rows folded = clipboardtable::fromHtml(clipboardtable::toHtml(rows, false));
    if (clipboardtable::fromHtml(clipboardtable::toHtml(folded, true)) != folded
        || folded.size() != rows.size())
        return "a table does not come back as HTML";
    return {};
}

std::string mappingJson(std::string_view bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson({bytes.data(), qsizetype(bytes.size())});
    if (!document.isObject())
        return {};
    const Result<Mapping> mapping = Mapping::fromJson(document.object());
    if (!mapping)
        return mapping.error().text.isEmpty() ? "a fault without a sentence" : std::string();
    const QJsonObject json = mapping->toJson();
    const Result<Mapping> again = Mapping::fromJson(json);
    if (!again)
        return "a mapping written again cannot be read: " + again.error().message().toStdString();
    return again->toJson() == json ? std::string() : "a mapping written again reads otherwise";
}

std::string fragmentJson(std::string_view bytes)
{
    const Result<Fragment> fragment = Fragment::fromJson({bytes.data(), qsizetype(bytes.size())});
    if (!fragment)
        return fragment.error().text.isEmpty() ? "a fault without a sentence" : std::string();
    const Result<Fragment> again = Fragment::fromJson(fragment->toJson());
    if (!again || !(*again == *fragment))
        return "a fragment written again reads otherwise";
    // Into an empty map, and back out.
    Journey journey;
    Project project;
    project.id = ProjectId::create();
    JourneyMap map;
    map.id = MapId::create();
    journey.adopt(project);
    journey.adopt(map);
    const Journey before = journey;
    const Result<ChangeSet> pasted = edits::pasteFragment(journey, *fragment, map.id, {}, -1);
    if (!pasted)
        return {};
    if (!journey.apply(*pasted))
        return "what is pasted does not fit";
    if (!journey.apply(inverse(*pasted)) || !(journey == before))
        return "pasting cannot be undone";
    return {};
}

} // namespace milepost::fuzz
