// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>

#include <optional>

namespace milepost {

/// Builds one line; texts are always quoted, numbers never.
class CsvLine
{
public:
    /// Texts are always quoted; one that a spreadsheet would run is defused.
    CsvLine &text(QString value)
    {
        using namespace Qt::StringLiterals;
        // Spreadsheets run what starts like this; the apostrophe makes it text (OWASP, CSV injection).
        if (!value.isEmpty() && u"=+-@\t\r\n"_s.contains(value.front()))
            value.prepend(u'\'');
        m_cells << u'"' + value.replace(u'"', u"\"\""_s) + u'"';
        return *this;
    }
    CsvLine &number(qint64 value)
    {
        m_cells << QString::number(value);
        return *this;
    }
    CsvLine &number(double value)
    {
        m_cells << QString::number(value, 'g', QLocale::FloatingPointShortest);
        return *this;
    }
    template <typename T>
    CsvLine &maybe(const std::optional<T> &value)
    {
        return value ? number(*value) : empty();
    }
    CsvLine &empty(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            m_cells << QString();
        return *this;
    }
    QByteArray line() const { return m_cells.join(u',').toUtf8() + "\r\n"; }

private:
    QStringList m_cells;
};

} // namespace milepost
