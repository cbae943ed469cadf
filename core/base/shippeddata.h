// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/language.h"

#include <QJsonObject>

namespace milepost {

/// A data file that ships inside the program (templates, themes), parsed; empty when it does not exist.
QJsonObject shippedObject(const QString &resourcePath);

/// One text of a shipped file, written as {"en": ..., "tr": ..., "fa": ...}; empty for anything else.
QString shippedText(const QJsonValue &texts, Language language);

} // namespace milepost
