-- SPDX-FileCopyrightText: 2026 The Milepost authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 2: what drawing needs. Pictures of personas and of image lanes, folded stages, sizes chosen by hand.

CREATE TABLE picture (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('png', 'jpeg')),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

ALTER TABLE persona ADD COLUMN picture_id BLOB REFERENCES picture (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE cell ADD COLUMN picture_id BLOB REFERENCES picture (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE stage ADD COLUMN folded INTEGER NOT NULL DEFAULT 0 CHECK (folded IN (0, 1));
ALTER TABLE touchpoint ADD COLUMN width INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lane ADD COLUMN height INTEGER NOT NULL DEFAULT 0;
