// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/correctedrecords.h"
#include "core/csvimport/mappingmatch.h"
#include "core/document/journeydocument.h"
#include "ui/session/importjob.h"
#include "ui/session/lookjob.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace milepost {

/// A survey on its way into the project: what it is taken for, the user's corrections, and what importing it
/// would do, which a dry run in the background keeps up to date.
class ImportDraft : public QObject
{
    Q_OBJECT

public:
    /// A question with the answer given, if it is.
    struct Question {
        MappingQuestion question;
        QString answer;
    };
    /// How often each score occurs in a column, from the scale's low end.
    struct Distribution {
        QString metric; ///< its name
        int low = 0;
        std::vector<qint64> counts;
    };

    /// The document outlives the draft.
    ImportDraft(JourneyDocument &document, const MapId &map, QObject *parent = nullptr);

    /// Looks at a file in the background and ends with looked(). A mapping remembered for a survey with
    /// these questions is proposed instead of the guess; so is the one that the draft was last imported with.
    void open(const SurveyInput &input);
    void open(const QString &path) { open(SurveyInput::file(path)); }
    /// While a file, or the same file in another way, is being looked at.
    bool isLooking() const { return m_lookJob.isRunning(); }
    bool isOpen() const { return m_isOpen; }
    const SurveyInput &input() const { return m_input; }
    const FileGuess &guess() const { return m_look.guess; }
    const Mapping &mapping() const { return m_mapping; }
    /// Whether the columns are read as in an earlier file of this survey.
    bool isRemembered() const { return m_match.has_value(); }
    /// In what the file differs from that earlier one.
    std::vector<MappingDifference> differences() const;
    /// Whether one of them changes what is imported.
    bool differs() const;
    /// The file is read as an earlier one was, and nothing in it needs a person's look.
    bool isSettled() const;
    /// Header rows and the first data records, blank lines left out.
    const std::vector<QStringList> &preview() const { return m_look.preview; }
    Distribution distribution(int column) const;
    /// Distinct short texts of a column's cells.
    QStringList texts(int column) const;

    /// Looks again; what the user said about columns stays where the columns stay.
    void setEncoding(const QString &encoding);
    void setDelimiter(QChar delimiter);
    void setHeaderRows(int rows);
    void setDateOrder(std::optional<DateOrder> order);
    void setSurvey(const QString &name);
    void setColumn(const ColumnMapping &column);
    void answer(const MappingQuestion &question, const QString &value);
    /// What the last look anew did to the user's own changes, in a sentence; empty when there were none.
    const QString &carriedOver() const { return m_carriedOver; }
    /// Whether the user has said or corrected anything that would be lost with the draft.
    bool hasOwnWork() const;

    /// All questions, answered ones too, so that an answer can be changed.
    std::vector<Question> questions() const;
    int openQuestions() const;

    /// What importing would do now; nothing while it is being found out, or when it cannot be.
    const std::optional<ImportOutcome> &outcome() const { return m_outcome; }
    /// Why it cannot be imported; empty when it can.
    const QString &obstacle() const { return m_obstacle; }
    bool isChecking() const { return isLooking() || m_timer.isActive() || m_job.isRunning(); }
    bool canImport() const;

    /// Rejected records as somebody has corrected them; they are imported after the file, as a batch of
    /// their own.
    void setCorrections(std::vector<CorrectedRecord> records);
    const std::vector<CorrectedRecord> &corrections() const { return m_corrections; }

    ImportJob &job() { return m_job; }
    Status import();
    /// Imports the corrections, read as the file was.
    Status importCorrections(const Mapping &asRead);

signals:
    void changed(); ///< file, mapping or questions
    void checked(); ///< outcome() or obstacle()
    /// A look has ended; after a failed one the draft is as it was before.
    void looked(const milepost::Status &status);

private:
    void lookAgain(const DetectOptions &options);
    void takeLook(const SurveyInput &input, const DetectOptions &options, const Result<SurveyLook> &look);
    void propose();
    void carryOver(size_t columnsBefore);
    void edited();
    void startCheck();
    void takeCheck(const Result<ImportOutcome> &outcome);
    ColumnMapping *column(int index);

    JourneyDocument &m_document;
    MapId m_map;
    ImportJob m_job;
    LookJob m_lookJob;
    QTimer m_timer; ///< lets a few quick changes become one dry run
    bool m_isOpen = false;
    SurveyInput m_input;
    DetectOptions m_options;
    SurveyLook m_look;
    Mapping m_mapping;
    std::optional<MappingMatch> m_match;
    std::optional<Mapping> m_lastImported; ///< for the next file of the same shape
    std::map<int, ColumnMapping> m_own; ///< columns as the user changed them
    std::optional<std::optional<DateOrder>> m_ownDateOrder;
    std::optional<DateCalendar> m_ownCalendar;
    QString m_ownSurvey;
    QString m_carriedOver;
    std::vector<Question> m_questions; ///< answered ones
    std::vector<CorrectedRecord> m_corrections;
    std::optional<ImportOutcome> m_outcome;
    QString m_obstacle;
};

} // namespace milepost
