// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/mapping.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace milepost {

/// The names above one column, as presets compare them: every header row's words and the survey tool's code.
struct ColumnNames {
    QSet<QString> words; ///< headerWords(), trimmed
    QString all; ///< headerWords() of everything that stands above the column
    QStringList raw; ///< as in the file, trimmed
};

/// What a survey tool's own column is.
struct PresetColumn {
    /// A bare "Name" may be a person's or a shop's.
    enum class Private { No, Email, Phone, Network, Name, AnyName, Place };
    ColumnRole role = ColumnRole::Ignore;
    Private isPrivate = Private::No;
    int rank = 3; ///< of dates: the lowest is the day of the response
    bool idPart = false;
    bool first = false; ///< only the file's first column
    bool unique = false; ///< only where every record has a value of its own
    bool repeats = false; ///< only where values repeat
    bool twoValues = false; ///< only where two values occur
    bool dates = false; ///< only where the cells are dates
    std::optional<Metric> metric; ///< of a score

    bool matches(const ColumnNames &names, int index) const;

    QSet<QString> headers;
    QStringList words; ///< " word", " word "
    QStringList endings;
    QStringList beginnings;
};

/// What one survey tool's exports look like: a file of resources/platforms.
struct PlatformPreset {
    struct Signature {
        QStringList first; ///< the first column is one of these (in words; "#" as it is)
        QSet<QString> columns;
        QSet<QString> must; ///< one of them has to be there
        int atLeast = 0; ///< of `columns`
    };

    QString platform;
    QString name; ///< as people know it
    int order = 0;
    std::vector<Signature> signatures;
    std::vector<PresetColumn> columns;
    QSet<QString> answerRow; ///< what stands in a second header row
    QStringList surveyId; ///< words of the column with the survey's id
    QSet<QString> completeHeaders; ///< the column that says whether a response is complete
    QSet<QString> completeValues; ///< folded; empty: any value
    QStringList joinedBy; ///< between the choices of one answer
    QString choiceColumns; ///< between question and choice in the name of a choice's column
    /// Records with one of these values in one of these columns do not count.
    struct NotCounted {
        QSet<QString> headers;
        QSet<QString> values; ///< folded
    };
    std::vector<NotCounted> notCounted;
    bool hasEntities = false; ///< comments are written as HTML writes them
    QString zone; ///< of all times
    QString
        touchpointEnding; ///< not empty: touchpoints are names for machines, with this and a number behind
    /// Date orders that are certain when all cells have this form, # being a digit.
    std::vector<std::pair<DateOrder, QString>> dateFormats;

    /// Whether a file with these columns is this tool's.
    bool recognises(const QStringList &header, const QSet<QString> &words) const;
    const PresetColumn *find(const ColumnNames &names, int index) const;

    static Result<PlatformPreset> fromJson(const QByteArray &json);
};

/// All presets, in the order in which files are compared with them.
const std::vector<PlatformPreset> &platformPresets();
/// The preset of a platform; the generic one for an unknown key.
const PlatformPreset &platformPreset(const QString &platform);

} // namespace milepost
