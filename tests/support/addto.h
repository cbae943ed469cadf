// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace milepost {

/// Gives a whole response or comment to an import, as the importer would record by record.
template <typename Item>
Result<ImportTransaction::Added> addTo(ImportTransaction &transaction, const Item &item,
                                       const QByteArray &key = {})
{
    const QByteArray when = item.when.toUtf8();
    const QByteArray responseId = item.responseId.toUtf8();
    const QByteArray respondent = item.respondent.toUtf8();
    const auto view
        = [](const QByteArray &bytes) { return std::string_view(bytes.constData(), size_t(bytes.size())); };
    const IncomingRecord record{.line = item.line,
                                .day = item.day,
                                .when = view(when),
                                .responseId = view(responseId),
                                .key = view(key),
                                .respondent = view(respondent),
                                .segments = item.segments};
    if constexpr (requires { item.score; }) {
        return transaction.add(record, IncomingScore{item.touchpoint, item.metric, item.score});
    } else {
        const QByteArray text = item.text.toUtf8();
        return transaction.add(record,
                               IncomingComment{.touchpoint = item.touchpoint,
                                               .text = view(text),
                                               .complaintMark = item.complaintMark,
                                               .complaintByKeyword = item.complaintByKeyword});
    }
}

} // namespace milepost
