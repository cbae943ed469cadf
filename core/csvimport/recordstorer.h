// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/importer.h"
#include "core/csvimport/readrecord.h"

namespace milepost {

/// Puts the records of one file into the store and accounts for every one of them (decisions.md 16-18).
class RecordStorer
{
public:
    /// The transaction outlives this.
    explicit RecordStorer(ImportTransaction &transaction)
        : m_transaction(transaction)
    {
    }

    /// Takes from the record what it keeps.
    Status store(ReadRecord &record);

    /// Accounting so far and the first problems, in the outcome's own fields.
    void report(ImportOutcome &outcome) const;

private:
    Result<bool> storeParts(const ReadRecord &record);

    ImportTransaction &m_transaction;
    ImportBatch m_account;
    std::vector<RejectedRow> m_rejects;
    std::vector<CellProblem> m_problems;
};

} // namespace milepost
