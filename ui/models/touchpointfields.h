// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/journey/journey.h"

#include <QJsonValue>

namespace milepost {

/// A touchpoint's fields, by their JSON names (decisions.md, `edit`), as they are written and typed in a
/// language.
namespace touchpointfields {

/// "Visitors", "Expected drop-off in %".
QString label(const QString &field, const LocalText &words);
/// What is stored, as it would be typed; empty where nothing is set. Yes or an empty text for switches.
QString text(const Journey &journey, const Touchpoint &touchpoint, const QString &field,
             const LocalText &words);
/// What was typed as the value that the edit takes, or a sentence that says what is expected.
Result<QJsonValue> value(const QString &field, const QString &typed, const LocalText &words);
/// "Change visitors", for the undo step.
QString stepText(const QString &field, const LocalText &words);

} // namespace touchpointfields

} // namespace milepost
