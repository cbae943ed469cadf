// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sampleproject.h"

#include "core/analysis/newproject.h"
#include "core/csvimport/detect.h"
#include "core/csvimport/importer.h"
#include "core/csvimport/stepsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

const QString surveyFile = u"online-shop-survey.csv"_s;
const QString stepsFile = u"online-shop-steps.csv"_s;

Status importSurvey(JourneyDocument &document, const QString &survey)
{
    const Result<GuessedFile> guessed = decodeAndGuess(survey, {}, FileHash::Compute);
    if (!guessed)
        return guessed.error();
    if (const Status begun = document.beginImport(); !begun)
        return begun;
    const Result<ImportOutcome> outcome = importFile(
        guessed->file, guessed->guess.mapping, document.journey(), document.journey().maps().front().id,
        document.columns().segments, document.file().feedbackStore(), false);
    if (!outcome) {
        document.abandonImport();
        return outcome.error();
    }
    return document.endImport(QCoreApplication::translate("SampleProject", "Import %1").arg(surveyFile),
                              outcome->finished, outcome->changes);
}

Status importSteps(JourneyDocument &document, const QString &steps)
{
    const Result<TableOutcome> outcome
        = readStepsFile(steps, document.journey(), document.journey().maps().front().id);
    if (!outcome)
        return outcome.error();
    return document.perform(QCoreApplication::translate("SampleProject", "Import %1").arg(stepsFile),
                            outcome->changes);
}

} // namespace

QString sampleFolder()
{
    QStringList folders{QCoreApplication::applicationDirPath() + "/../share/milepost/samples"_L1};
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders.append(data + "/milepost/samples"_L1);
    for (const QString &folder : std::as_const(folders)) {
        if (QFileInfo::exists(folder + u'/' + surveyFile))
            return QDir::cleanPath(folder);
    }
    return {};
}

Result<std::unique_ptr<JourneyDocument>> makeSampleProject(const QString &path, Language language,
                                                           const QString &samples)
{
    const Result<Journey> journey = newProject(u"ecommerce"_s, language, {});
    if (!journey)
        return journey.error();
    Result<std::unique_ptr<JourneyDocument>> document = JourneyDocument::create(path, *journey);
    if (!document)
        return document;
    Status filled = importSurvey(**document, samples + u'/' + surveyFile);
    if (filled)
        filled = importSteps(**document, samples + u'/' + stepsFile);
    if (filled)
        return document;
    // Half a sample would be taken for the whole one the next time.
    document->reset();
    QFile::remove(path);
    return filled.error();
}

} // namespace milepost
