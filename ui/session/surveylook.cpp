// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/surveylook.h"

#include "core/csvimport/reader.h"

#include <QHash>

#include <algorithm>

namespace milepost {

namespace {

constexpr qsizetype mostTexts = 60; ///< more different answers are no scale
constexpr size_t longestAnswer = 200; ///< bytes

QString textOfCell(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

/// Collects the preview and the answers from the records in their order.
class LookTaker
{
public:
    explicit LookTaker(SurveyLook &look)
        : m_look(look)
        , m_headerRows(look.guess.mapping.headerRows)
        , m_counts(look.guess.mapping.columns.size())
    {
    }

    /// False when enough has been seen.
    bool take(const CsvRecord &record)
    {
        if (record.isBlankLine() || record.isSeparatorLine())
            return true;
        ++m_records;
        if (m_records <= SurveyLook::previewRecords + m_headerRows) {
            QStringList cells;
            for (const std::string_view cell : record.cells)
                cells.append(textOfCell(cell));
            m_look.preview.push_back(cells);
        }
        if (m_records > m_headerRows)
            count(record);
        return m_records < SurveyLook::countedRecords;
    }

    void finish()
    {
        for (const QHash<QString, qint64> &column : m_counts) {
            auto &texts = m_look.texts.emplace_back();
            for (auto it = column.cbegin(); it != column.cend(); ++it)
                texts.emplace_back(it.key(), it.value());
            std::sort(texts.begin(), texts.end());
        }
    }

private:
    void count(const CsvRecord &record)
    {
        for (size_t i = 0; i < std::min(m_counts.size(), record.cells.size()); ++i) {
            const std::string_view cell = record.cells[i];
            if (cell.empty() || cell.size() > longestAnswer)
                continue;
            const QString text = textOfCell(cell).trimmed();
            if (m_counts[i].size() < mostTexts || m_counts[i].contains(text))
                ++m_counts[i][text];
        }
    }

    SurveyLook &m_look;
    int m_headerRows;
    std::vector<QHash<QString, qint64>> m_counts;
    int m_records = 0;
};

} // namespace

std::vector<QStringList> SurveyLook::headerRows() const
{
    const size_t rows = std::min(size_t(std::max(guess.mapping.headerRows, 0)), preview.size());
    return {preview.begin(), preview.begin() + ptrdiff_t(rows)};
}

Result<SurveyLook> SurveyLook::at(const SurveyInput &input, const DetectOptions &options)
{
    Result<GuessedFile> guessed = input.guess(options);
    if (!guessed)
        return guessed.error();
    SurveyLook look;
    look.guess = std::move(guessed->guess);
    LookTaker taker(look);
    CsvReader reader(look.guess.mapping.delimiter.toLatin1(),
                     [&](const CsvRecord &record) { return taker.take(record); });
    if (const Status read = guessed->file.readRecords(reader); !read)
        return read.error();
    taker.finish();
    return look;
}

} // namespace milepost
