// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/reader.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

#include <csv.h>

/// Measures the parser alone against libcsv, in one process and in turn, over a file that lies in memory:
/// `milepost-readerbench FILE [RUNS]` prints the medians in seconds and the median of the pairwise ratios.
namespace {

constexpr qsizetype chunkSize = 1 << 18; // as the importer feeds it

/// What both must agree on, so that neither skips work.
struct Content {
    qint64 records = 0;
    qint64 cells = 0;
    qint64 bytes = 0;
    bool operator==(const Content &) const = default;
};

template <typename Feed>
void inChunks(const QByteArray &text, Feed &&feed)
{
    for (qsizetype at = 0; at < text.size(); at += chunkSize)
        feed(text.constData() + at, std::min(chunkSize, text.size() - at));
}

Content readWithMilepost(const QByteArray &text)
{
    Content content;
    milepost::CsvReader reader(',', [&content](const milepost::CsvRecord &record) {
        ++content.records;
        content.cells += qint64(record.cells.size());
        for (const std::string_view cell : record.cells)
            content.bytes += qint64(cell.size());
        return true;
    });
    bool good = true;
    inChunks(text, [&](const char *data, qsizetype size) {
        good = good && reader.feed(std::string_view(data, size_t(size))).has_value();
    });
    if (!good || !reader.finish())
        std::fprintf(stderr, "The file breaks off in a quotation.\n");
    return content;
}

Content readWithLibcsv(const QByteArray &text)
{
    Content content;
    csv_parser parser;
    csv_init(&parser, 0);
    const auto takeCell = [](void *, size_t size, void *data) {
        ++static_cast<Content *>(data)->cells;
        static_cast<Content *>(data)->bytes += qint64(size);
    };
    const auto takeRecord = [](int, void *data) { ++static_cast<Content *>(data)->records; };
    inChunks(text, [&](const char *data, qsizetype size) {
        if (csv_parse(&parser, data, size_t(size), takeCell, takeRecord, &content) != size_t(size))
            std::fprintf(stderr, "libcsv: %s\n", csv_strerror(csv_error(&parser)));
    });
    csv_fini(&parser, takeCell, takeRecord, &content);
    csv_free(&parser);
    return content;
}

template <typename Read>
double seconds(Read &&read, const QByteArray &text, Content &content)
{
    // Of the processor: neither waits for anything, and what else the machine does is not measured.
    const std::clock_t start = std::clock();
    content = read(text);
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

int main(int argc, char *argv[])
{
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    const int runs = argc > 2 ? std::max(1, QByteArray(argv[2]).toInt()) : 5;
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: milepost-readerbench FILE [RUNS]\n");
        return 2;
    }
    const QByteArray text = file.readAll();

    std::vector<double> mine;
    std::vector<double> theirs;
    std::vector<double> ratios;
    for (int run = -1; run < runs; ++run) {
        Content ours;
        Content peers;
        const double our = seconds(readWithMilepost, text, ours);
        const double their = seconds(readWithLibcsv, text, peers);
        if (ours != peers) {
            std::fprintf(stderr, "The two read different tables.\n");
            return 1;
        }
        if (run < 0) // the first pair warms up
            continue;
        mine.push_back(our);
        theirs.push_back(their);
        ratios.push_back(our / their);
    }
    std::printf("%.4f %.4f %.3f\n", median(mine), median(theirs), median(ratios));
    std::printf("%lld MB: %.0f MB/s; libcsv %.0f MB/s\n", static_cast<long long>(text.size() / 1'000'000),
                double(text.size()) / 1e6 / median(mine), double(text.size()) / 1e6 / median(theirs));
    return 0;
}
