// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/feedback/metric.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace milepost {

/// Rowid of an import batch, from 1; 0 is none.
enum class BatchId : qint64 {};

/// One imported file (decisions.md 17-19). read = imported + duplicate + rejected + blank, always.
struct ImportBatch {
    BatchId id{};
    QString fileName; ///< name of the file, without its folder
    QString survey; ///< what identifies the survey, for duplicates (decisions.md 18)
    QString platform; ///< "qualtrics", "long", ...
    QString encoding; ///< WHATWG name
    QByteArray sha256; ///< 32 bytes, of the file as it was
    QDateTime importedAt; ///< UTC
    qint64 read = 0;
    qint64 imported = 0;
    qint64 duplicate = 0;
    qint64 rejected = 0;
    qint64 blank = 0;
    qint64 responses = 0;
    qint64 comments = 0;
    std::optional<qint64> invited{}; ///< people the survey was sent to, where the user knows
    bool active = true; ///< false once undone: its responses take part in nothing
    std::vector<TouchpointId> createdTouchpoints; ///< made by this import in the stage "Unsorted"

    bool operator==(const ImportBatch &) const = default;
};

/// A segment attribute's value: which attribute of the dictionary, and its code there (from 1; 0 is "none").
struct SegmentCode {
    int attribute = 0; ///< index into SegmentDictionary
    int code = 0;
    bool operator==(const SegmentCode &) const = default;
};

/// One score of one respondent about one touchpoint.
struct Response {
    TouchpointId touchpoint; ///< null: the whole journey
    Metric metric = Metric::Nps;
    int score = 0; ///< whole, on the metric's scale
    QDate day; ///< the local day as in the file; invalid when undated
    QString when; ///< the date cell as it stood in the file, with the zone if it had one
    QString responseId; ///< the platform's id of the record, may be empty
    QString respondent; ///< pseudonym, may be empty
    std::vector<SegmentCode> segments;
    qint64 line = 0; ///< physical line of the record in its file, from 1
};

/// What a respondent wrote, stored once per record (decisions.md 16).
struct Comment {
    TouchpointId touchpoint; ///< null: the whole journey
    QString text;
    QDate day;
    QString when;
    QString responseId;
    QString respondent;
    std::vector<SegmentCode> segments;
    std::optional<bool> complaintMark; ///< said by the file; beats the keyword lists
    bool complaintByKeyword = false; ///< a problem theme's keyword occurs in the text
    qint64 line = 0;
    std::optional<bool> handMark{}; ///< said by a user (CommentMark); beats both

    bool isComplaint() const { return handMark ? *handMark : complaintMark.value_or(complaintByKeyword); }
};

/// A record of which nothing could be used, kept so that it can be corrected and imported again.
struct RejectedRow {
    qint64 line = 0; ///< physical line where the record starts, from 1
    QString reason; ///< stable English key sentence, shown through tr()
    QStringList cells;
};

/// One unusable cell of a record that was imported all the same.
struct CellProblem {
    qint64 line = 0;
    int column = 0; ///< from 0
    QString text; ///< the cell
    QString reason;
};

/// The segment attributes of a project and their values, in order of appearance (decisions.md 5).
/// Attributes "channel" and "language" hold a response's channel and language.
struct SegmentDictionary {
    struct Attribute {
        QString name;
        QStringList values; ///< code c stands for values[c - 1]
    };
    std::vector<Attribute> attributes;

    static constexpr int maximumValues = 1000;

    /// Index of the attribute whose folded name equals this one; -1 when there is none.
    int indexOf(QStringView name) const;
    /// Code of the value with this folded text; 0 when there is none.
    int codeOf(int attribute, QStringView value) const;
};

} // namespace milepost
