// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RoleFinder's dates: which column has the day of the response, in which zone, order and calendar.

#include "core/base/textfold.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/rolefinder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

/// The zone of all times of the file, where the survey tool says it.
QString RoleFinder::zone() const
{
    for (const Column &column : m_columns) {
        for (const QString &cell : column.mapping.header) {
            const qsizetype key = cell.indexOf("timeZone"_L1);
            const qsizetype colon = key < 0 ? -1 : cell.indexOf(u':', key);
            if (colon < 0)
                continue;
            QString name;
            for (qsizetype i = colon + 1; i < cell.size(); ++i) {
                const QChar c = cell.at(i);
                if (c.isLetterOrNumber() || c == u'/' || c == u'_' || c == u'+' || c == u'-')
                    name.append(c);
                else if (!name.isEmpty())
                    break;
            }
            if (!name.isEmpty())
                return name;
        }
    }
    return m_preset.zone;
}

/// The day of the answer is when it was completed, not when it was started or last touched.
void RoleFinder::keepOneDate()
{
    Column *best = nullptr;
    for (Column &column : m_columns) {
        if (column.mapping.role == ColumnRole::Date && (!best || column.rank < best->rank))
            best = &column;
    }
    for (Column &column : m_columns) {
        if (column.mapping.role == ColumnRole::Date && &column != best)
            column.take(ColumnRole::Ignore,
                        QCoreApplication::translate(
                            "FileGuess", "Dates, but another column has the day of the response."));
    }
}

void RoleFinder::askDates()
{
    for (const Column &column : m_columns) {
        if (column.mapping.role != ColumnRole::Date || column.profile.dates == 0)
            continue;
        DateReader reader = column.profile.dateReader;
        if (reader.settle(m_mapping.dateOrder, m_mapping.calendar))
            continue;
        const QString label = inSentence(column.question);
        if (reader.asksCalendar())
            m_mapping.questions.push_back(
                {column.mapping.index,
                 u"calendar"_s,
                 QCoreApplication::translate("FileGuess", "Of which calendar are the dates in “%1”?")
                     .arg(label),
                 {{u"jalali"_s, QCoreApplication::translate("FileGuess", "Jalali: 1403 is 2024")},
                  {u"gregorian"_s, QCoreApplication::translate("FileGuess", "Gregorian, as they stand")}}});
        if (reader.settle(m_mapping.dateOrder, DateCalendar::Jalali))
            continue;
        if (!reader.isContradictory() && takeKnownDateFormat(column))
            continue;
        m_mapping.questions.push_back(
            {column.mapping.index,
             u"date_order"_s,
             QCoreApplication::translate("FileGuess", "In “%1”, is the day or the month first?").arg(label),
             {{u"dmy"_s, QCoreApplication::translate("FileGuess", "Day, month, year")},
              {u"mdy"_s, QCoreApplication::translate("FileGuess", "Month, day, year")}}});
    }
}

/// Some tools write dates in one order only; what a spreadsheet has rewritten looks otherwise.
bool RoleFinder::takeKnownDateFormat(const Column &column)
{
    const auto fits = [](const QString &cell, const QString &format) {
        return cell.size() == format.size()
            && std::equal(cell.begin(), cell.end(), format.begin(), [](QChar c, QChar wanted) {
                   return wanted == u'#' ? isAsciiDigit(c) : c == wanted;
               });
    };
    for (const auto &[order, format] : m_preset.dateFormats) {
        const QStringList &texts = column.profile.samples;
        if (texts.isEmpty() || !std::all_of(texts.begin(), texts.end(), [&, f = format](const QString &text) {
                return fits(text, f);
            }))
            continue;
        m_mapping.dateOrder = order;
        column.mapping.evidence
            = QCoreApplication::translate("FileGuess",
                                          "Its cells are dates as %1 writes them: the month comes first.")
                  .arg(m_preset.name);
        return true;
    }
    return false;
}

} // namespace milepost
