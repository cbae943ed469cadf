// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/detect.h"
#include "core/document/journeydocument.h"
#include "ui/session/importjob.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace milepost {

/// A survey file on its way into the project: what it is taken for, the user's corrections, and what
/// importing it would do, which a dry run in the background keeps up to date.
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
        int low = 0;
        std::vector<qint64> counts;
    };

    /// Records looked at for the preview and the distributions.
    static constexpr int previewRecords = 200;
    static constexpr int countedRecords = 20000;

    /// The document outlives the draft.
    ImportDraft(JourneyDocument &document, const MapId &map, QObject *parent = nullptr);

    /// Looks at a file; a mapping remembered for a survey with the same headers is proposed instead of the
    /// guess.
    Status open(const QString &path);
    bool isOpen() const { return !m_path.isEmpty(); }
    const QString &path() const { return m_path; }
    const FileGuess &guess() const { return m_guess; }
    const Mapping &mapping() const { return m_mapping; }
    /// Name of the survey whose mapping was remembered; empty when it is new.
    const QString &rememberedSurvey() const { return m_remembered; }
    /// Header rows and the first data records, blank lines left out.
    const std::vector<QStringList> &preview() const { return m_preview; }
    Distribution distribution(int column) const;
    /// Distinct short texts of a column's cells.
    QStringList texts(int column) const;

    Status setEncoding(const QString &encoding);
    Status setDelimiter(QChar delimiter);
    Status setHeaderRows(int rows);
    void setDateOrder(std::optional<DateOrder> order);
    void setSurvey(const QString &name);
    void setColumn(const ColumnMapping &column);
    void answer(const MappingQuestion &question, const QString &value);

    /// All questions, answered ones too, so that an answer can be changed.
    std::vector<Question> questions() const;
    int openQuestions() const;

    /// What importing would do now; nothing while it is being found out, or when it cannot be.
    const std::optional<ImportOutcome> &outcome() const { return m_outcome; }
    /// Why it cannot be imported; empty when it can.
    const QString &obstacle() const { return m_obstacle; }
    bool isChecking() const { return m_timer.isActive() || m_job.isRunning(); }
    bool canImport() const;

    ImportJob &job() { return m_job; }
    Status import();

signals:
    void changed(); ///< file, mapping or questions
    void checked(); ///< outcome() or obstacle()

private:
    Status look(const DetectOptions &options);
    Status readPreview();
    void proposeRemembered();
    void edited();
    void startCheck();
    void takeCheck(const Result<ImportOutcome> &outcome);
    ColumnMapping *column(int index);

    JourneyDocument &m_document;
    ImportJob m_job;
    QTimer m_timer; ///< lets a few quick changes become one dry run
    QString m_path;
    DetectOptions m_options;
    FileGuess m_guess;
    Mapping m_mapping;
    QString m_remembered;
    std::vector<QStringList> m_preview;
    std::vector<std::vector<std::pair<QString, qint64>>>
        m_texts; ///< per column: distinct short texts and counts
    std::vector<Question> m_questions;
    std::optional<ImportOutcome> m_outcome;
    QString m_obstacle;
};

} // namespace milepost
