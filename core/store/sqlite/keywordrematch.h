// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/journey.h"
#include "core/store/sqlite/connection.h"
#include "core/store/store.h"

namespace milepost {

/// Keeps what the keywords find in comments, and which keywords it was, together in the file: either both are
/// the old ones or both are the new ones, whenever the program ends.
namespace keywordrematch {

/// Empty where none is kept.
Result<QByteArray> fingerprint(Connection &connection);
/// Inside the caller's transaction.
Status keepFingerprint(Connection &connection, const QByteArray &fingerprint);

struct Outcome {
    qint64 changedComments = 0;
    std::vector<std::shared_ptr<const BatchColumns>> columns; ///< of the batches that changed
};
/// In a transaction of its own.
Result<Outcome> run(Connection &connection, const std::vector<std::shared_ptr<const BatchColumns>> &batches,
                    const KeywordMatching &matching);

Error cancelled();

} // namespace keywordrematch

} // namespace milepost
