// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/surveyinput.h"

#include <vector>

namespace milepost {

/// What one look at a survey file tells: what it is taken for, how it begins, and which answers its columns
/// have. Made in any thread.
struct SurveyLook {
    /// Records looked at for the preview and for the answers.
    static constexpr int previewRecords = 200;
    static constexpr int countedRecords = 20000;

    FileGuess guess;
    std::vector<QStringList> preview; ///< header rows and the first records, blank lines left out
    /// Per column: its distinct short texts, in order, and how often each comes.
    std::vector<std::vector<std::pair<QString, qint64>>> texts;

    std::vector<QStringList> headerRows() const;

    static Result<SurveyLook> at(const SurveyInput &input, const DetectOptions &options);
};

} // namespace milepost
