-- SPDX-FileCopyrightText: 2026 The Milepost authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 3: how the file of each import was read, so that its rejected records can be corrected and read again.

CREATE TABLE batch_mapping (
    batch INTEGER NOT NULL PRIMARY KEY,
    mapping TEXT NOT NULL
) STRICT;
