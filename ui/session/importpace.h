// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace milepost {

/// How fast an import goes and when it will be done, from the share that is done after so much time.
class ImportPace
{
public:
    ImportPace() = default;
    /// An import of so many records.
    explicit ImportPace(qint64 records)
        : m_records(records)
    {
    }

    void set(qint64 milliseconds, double share);

    /// Nothing while it is too early to say.
    std::optional<qint64> recordsPerSecond() const;
    std::optional<qint64> secondsLeft() const;

private:
    bool isKnown() const;

    qint64 m_records = 0;
    qint64 m_milliseconds = 0;
    double m_share = 0;
};

} // namespace milepost
