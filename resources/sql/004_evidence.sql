-- SPDX-FileCopyrightText: 2026 The Milepost authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 4: what evidence needs beside the answers. How the pain ranking weighs, what an order is worth, filters with
-- names, metrics of the project's own, figures of whole periods, and what users say of single comments.

-- order_value: hundredths of the currency. stale_after: days.
ALTER TABLE project ADD COLUMN order_value INTEGER;
ALTER TABLE project ADD COLUMN score_weight REAL NOT NULL DEFAULT 1.0;
ALTER TABLE project ADD COLUMN complaint_weight REAL NOT NULL DEFAULT 0.5;
ALTER TABLE project ADD COLUMN dropoff_weight REAL NOT NULL DEFAULT 1.0;
ALTER TABLE project ADD COLUMN stale_after INTEGER NOT NULL DEFAULT 365;

-- number: what response.metric holds; 1 to 4 are the built-in metrics, a project's own begin at 16. expectation_id: the
-- metric whose answers say what was expected of this one.
ALTER TABLE metric_definition ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE metric_definition ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE metric_definition ADD COLUMN expectation_id BLOB REFERENCES metric_definition (id) DEFERRABLE INITIALLY DEFERRED;
UPDATE metric_definition SET number = CASE code WHEN 'nps' THEN 1 WHEN 'csat' THEN 2 WHEN 'ces' THEN 3 WHEN 'ces1' THEN 4 ELSE 0 END;

-- How many people the survey of this file was sent to; NULL is unknown.
ALTER TABLE import_batch ADD COLUMN invited INTEGER;

-- filter: JSON, as in the report.
CREATE TABLE saved_filter (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- One entered figure of one period, both days inclusive.
CREATE TABLE business_figure (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    kind TEXT NOT NULL,
    value REAL NOT NULL
) STRICT;

-- Said by hand of the comment with that rowid; wins over the file and over the word lists.
CREATE TABLE comment_mark (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    comment INTEGER NOT NULL,
    complaint INTEGER NOT NULL CHECK (complaint IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX comment_mark_comment ON comment_mark (comment);

-- Which keywords comment.complaint_keyword was found by: one row, or none in a file of an older Milepost. A fingerprint
-- that differs from that of the keywords in the file says that comments are to be matched again.
CREATE TABLE keyword_matching (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    fingerprint BLOB NOT NULL
) STRICT;
