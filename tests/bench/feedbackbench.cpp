// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Count, mean, NPS, CSAT and CES of every touchpoint x metric x month, with and without a filter on two
// segments: our scan of the columns against SQLite's GROUP BY over the rows of the same document. Every cell
// must be equal.
//
//     milepost-feedbackbench [RESPONSES]           5,000,000 of them unless said otherwise
//     milepost-feedbackbench [RESPONSES] --keep F  keeps the document, for other engines to be asked
//
// Prints one JSON object: times in milliseconds, the ratios, the bytes per response in memory.

#include "core/analysis/mapsummary.h"
#include "core/document/feedbackbook.h"
#include "core/document/journeydocument.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

#include <cmath>
#include <map>
#include <tuple>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

constexpr int touchpointCount = 40;
constexpr int dayCount = 730;
constexpr int rounds = 15;
const QDate firstDay(2024, 11, 1);

/// What a cell of the answer says, in whole numbers, so that equal means equal.
struct Cell {
    qint64 n = 0;
    qint64 sum = 0;
    qint64 favourable = 0;
    qint64 unfavourable = 0; ///< detractors; of the other metrics whatever is not favourable
    bool operator==(const Cell &) const = default;
};
/// By first day of the month, target, metric.
using Cells = std::map<std::tuple<qint32, TargetIndex, Metric>, Cell>;

[[noreturn]] void fail(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    std::exit(1);
}

Journey plan()
{
    Journey journey;
    Project project;
    project.id = ProjectId::create();
    project.title = u"Bench"_s;
    journey.adopt(project);
    JourneyMap map;
    map.id = MapId::create();
    journey.adopt(map);
    for (int i = 0; i < 5; ++i) {
        Stage stage;
        stage.id = StageId::create();
        stage.map = map.id;
        stage.position = i;
        journey.adopt(stage);
        for (int j = 0; j < touchpointCount / 5; ++j) {
            Touchpoint touchpoint;
            touchpoint.id = TouchpointId::create();
            touchpoint.stage = stage.id;
            touchpoint.title = u"Touchpoint %1.%2"_s.arg(i).arg(j);
            touchpoint.position = j;
            journey.adopt(touchpoint);
        }
    }
    return journey;
}

/// Imports so many responses, in files of a million, days rising within each as exports have them.
void fill(JourneyDocument &document, int responses)
{
    SegmentDictionary segments;
    segments.attributes = {{u"channel"_s, {u"web"_s, u"app"_s, u"store"_s, u"phone"_s}},
                           {u"customer"_s, {u"new"_s, u"returning"_s, u"vip"_s}},
                           {u"country"_s, {u"DE"_s, u"TR"_s, u"IR"_s, u"GB"_s, u"FR"_s, u"US"_s}}};
    const std::vector<Touchpoint> touchpoints
        = document.journey().touchpointsOfMap(document.journey().maps().front().id);
    QRandomGenerator random(2026);
    constexpr int fileSize = 1'000'000;
    for (int done = 0; done < responses; done += fileSize) {
        const int size = std::min(fileSize, responses - done);
        if (const Status status = document.beginImport(); !status)
            fail(status.error().text);
        auto import = document.file().feedbackStore().beginImport(u"bench %1"_s.arg(done));
        if (!import)
            fail(import.error().text);
        for (int i = 0; i < size; ++i) {
            const Metric metric = allMetrics[random.bounded(4)];
            const MetricScale scale = metricScale(metric);
            const std::string id = std::to_string(i);
            const std::array codes{SegmentCode{0, random.bounded(1, 5)}, SegmentCode{1, random.bounded(1, 4)},
                                   SegmentCode{2, random.bounded(1, 7)}};
            const IncomingRecord record{.line = i + 1,
                                        .day = firstDay.addDays(qint64(i) * dayCount / size),
                                        .responseId = id,
                                        .segments = codes};
            const IncomingScore score{.touchpoint
                                      = touchpoints[random.bounded(quint32(touchpoints.size()))].id,
                                      .metric = metric,
                                      .score = random.bounded(scale.low, scale.high + 1)};
            if (const auto added = (*import)->add(record, score); !added)
                fail(added.error().text);
        }
        ImportBatch batch;
        batch.fileName = u"bench.csv"_s;
        batch.survey = u"bench"_s;
        batch.sha256 = QByteArray(32, char(done / fileSize));
        batch.importedAt = QDateTime::currentDateTimeUtc();
        batch.read = batch.imported = batch.responses = size;
        const auto finished = (*import)->finish(batch, segments, {});
        if (!finished)
            fail(finished.error().text);
        if (const Status status = document.endImport(u"Import"_s, *finished, {}); !status)
            fail(status.error().text);
    }
}

/// Every figure of every cell, as the window and the report compute them.
Cells ourCells(const CountsCube &cube)
{
    Cells cells;
    for (size_t month = 0; month < cube.months().size(); ++month) {
        for (size_t i = 0; i < cube.targets(); ++i) {
            const auto target = TargetIndex(i);
            for (const Metric metric : allMetrics) {
                const MetricSummary summary = summarise(metric, cube.scores(target, metric, month));
                if (summary.n == 0)
                    continue;
                qint64 sum = 0;
                for (size_t score = 0; score < summary.distribution.counts.size(); ++score)
                    sum += qint64(score) * summary.distribution.counts[score];
                if (summary.mean && std::abs(*summary.mean - double(sum) / double(summary.n)) > 1e-12)
                    fail(u"a mean is wrong"_s);
                cells.emplace(std::tuple(BatchColumns::dayNumber(cube.months()[month]), target, metric),
                              Cell{summary.n, sum, summary.favourable, summary.unfavourable});
            }
        }
    }
    return cells;
}

/// The same answer from SQLite. A table of days spares it the date functions; the packed codes of this
/// document are six bytes, so that the values of two attributes are found at fixed places.
Cells theirCells(sqlite3 *database, bool filtered)
{
    const QByteArray sql = QByteArray("SELECT m.month, r.target, r.metric, count(*), sum(r.score),"
                                      " sum(CASE r.metric WHEN 1 THEN r.score >= 9 WHEN 2 THEN r.score >= 4"
                                      " WHEN 3 THEN r.score >= 5 ELSE r.score <= 2 END),"
                                      " sum(CASE r.metric WHEN 1 THEN r.score <= 6 WHEN 2 THEN r.score < 4"
                                      " WHEN 3 THEN r.score < 5 ELSE r.score > 2 END)"
                                      " FROM response AS r JOIN temp.month_of AS m ON m.day = r.day"
                                      " WHERE r.batch IN (SELECT id FROM import_batch WHERE active)")
        + (filtered ? " AND substr(r.segments, 2, 1) IN (x'01', x'02') AND substr(r.segments, 4, 1) = x'03'"
                    : "")
        + " GROUP BY m.month, r.target, r.metric";
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(database)));
    Cells cells;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto number = [&](int column) { return qint64(sqlite3_column_int64(statement, column)); };
        cells.emplace(std::tuple(qint32(number(0)), TargetIndex(number(1)), Metric(number(2))),
                      Cell{number(3), number(4), number(5), number(6)});
    }
    sqlite3_finalize(statement);
    return cells;
}

sqlite3 *openDatabase(const QString &path)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(database)));
    QByteArray sql = "PRAGMA cache_size=-1000000; PRAGMA mmap_size=4000000000; PRAGMA temp_store=MEMORY;"
                     "CREATE TEMP TABLE month_of (day INTEGER PRIMARY KEY, month INTEGER NOT NULL);"
                     "INSERT INTO month_of VALUES ";
    for (int i = 0; i < dayCount; ++i) {
        const QDate day = firstDay.addDays(i);
        sql += (i > 0 ? ",(" : "(") + QByteArray::number(BatchColumns::dayNumber(day)) + ','
            + QByteArray::number(BatchColumns::dayNumber(QDate(day.year(), day.month(), 1))) + ')';
    }
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(database)));
    return database;
}

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

template <typename Function>
double median(Function &&function)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        function();
        times.push_back(milliseconds(clock));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <typename T>
qint64 bytesOf(const std::vector<T> &column)
{
    return qint64(column.capacity() * sizeof(T));
}

qint64 bytesOf(const BatchColumns::Rows &rows)
{
    qint64 bytes = bytesOf(rows.target) + bytesOf(rows.day);
    for (const BatchColumns::Codes &codes : rows.segments)
        bytes += codes.codes.visit([](const auto &column) { return bytesOf(column); });
    return bytes;
}

/// What a response takes in memory, with all that is kept to count it.
double bytesPerResponse(const FeedbackCounter &counter)
{
    qint64 bytes = 0;
    for (const FeedbackCounter::Block &block : counter.blocks())
        bytes += bytesOf(block.columns->responses) + bytesOf(block.columns->metric)
            + bytesOf(block.columns->score) + bytesOf(block.responses) + bytesOf(block.comments)
            + bytesOf(block.days);
    return double(bytes) / double(std::max<qint64>(1, counter.responses()));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int responses = arguments.size() > 1 ? arguments.at(1).toInt() : 5'000'000;
    const qsizetype keep = arguments.indexOf(u"--keep"_s);
    if (responses < 1 || (keep > 0 && keep + 1 >= arguments.size())) {
        QTextStream(stderr) << "usage: milepost-feedbackbench [RESPONSES] [--keep FILE]" << Qt::endl;
        return 2;
    }
    const QTemporaryDir folder;
    const QString path = keep > 0 ? arguments.at(keep + 1) : folder.filePath(u"bench.milepost"_s);
    {
        const auto made = JourneyDocument::create(path, plan());
        if (!made)
            fail(made.error().text);
        fill(**made, responses);
    }

    QJsonObject result{{u"responses"_s, responses}};
    QElapsedTimer clock;
    clock.start();
    const auto document = JourneyDocument::open(path, OpenMode::ReadOnly);
    if (!document)
        fail(document.error().text);
    result.insert(u"open_ms"_s, milliseconds(clock));
    const Journey &journey = (*document)->journey();
    const MapId map = journey.maps().front().id;
    clock.restart();
    const FeedbackCounter counter(journey, (*document)->columns());
    result.insert(u"index_ms"_s, milliseconds(clock));
    result.insert(u"bytes_per_response"_s, bytesPerResponse(counter));

    sqlite3 *database = openDatabase(path);
    theirCells(database, false); // once for a warm cache
    const Filter segments{.conditions = {{u"channel"_s, {u"web"_s, u"app"_s}}, {u"customer"_s, {u"vip"_s}}}};
    bool equal = true;
    for (const bool filtered : {false, true}) {
        const Filter filter = filtered ? segments : Filter();
        const QString name = filtered ? u"filtered"_s : u"all"_s;
        Cells ours;
        const double scan = median([&] { counter.countByMonth(filter, QCalendar()); });
        const double our = median([&] { ours = ourCells(counter.countByMonth(filter, QCalendar())); });
        clock.restart();
        const Cells theirs = theirCells(database, filtered);
        const double their = milliseconds(clock);
        equal = equal && ours == theirs;
        result.insert(name,
                      QJsonObject{{u"cells"_s, qint64(ours.size())},
                                  {u"scan_ms"_s, scan},
                                  {u"milepost_ms"_s, our},
                                  {u"sqlite_ms"_s, their},
                                  {u"ratio"_s, their / our},
                                  {u"equal"_s, ours == theirs}});
    }
    sqlite3_close(database);

    // What a slider asks for: the whole map under another period, pain ranking and all.
    int step = 0;
    const double slider = median([&] {
        const Filter filter{.from = firstDay.addDays(100 + 7 * step), .to = firstDay.addDays(500 + 7 * step)};
        ++step;
        summariseMap(journey, map, counter, counter.count(filter), filter);
    });
    result.insert(u"slider_step_ms"_s, slider);
    const double whole
        = median([&] { summariseMap(journey, map, counter, counter.count(Filter()), Filter()); });
    result.insert(u"whole_map_ms"_s, whole);
    QTextStream(stdout) << QJsonDocument(result).toJson();
    return equal ? 0 : 1;
}
