// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/journey.h"

#include <QJsonObject>

namespace milepost {

/// The journey as JSON: {"format":1,"project":{...},"maps":[...],"stages":[...],...}, one array per kind of
/// entity, one member per field of fields.h; ids as 36 characters, a null id and an unset value as null, days
/// and times in ISO 8601, the bytes of pictures in Base64. Entities that have an order stand in it; no
/// responses and no import batches, which belong to the file.
QJsonObject journeyJson(const Journey &journey);

} // namespace milepost
