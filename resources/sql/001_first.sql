-- SPDX-FileCopyrightText: 2026 The Milepost authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 1 of the project file. Opening compares sqlite_schema with what these texts make, so a released migration
-- never changes by a byte. No triggers, no views. Ids are 16-byte UUIDs, a missing reference is NULL, a missing text
-- is ''; references are looked at when a change set commits, not between its steps.

CREATE TABLE project (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    calendar TEXT NOT NULL,
    currency TEXT NOT NULL
) STRICT;

CREATE TABLE journey_map (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    direction TEXT NOT NULL,
    counterpart BLOB REFERENCES journey_map (id) DEFERRABLE INITIALLY DEFERRED,
    scope TEXT NOT NULL,
    goal TEXT NOT NULL,
    template_key TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE persona (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    goals TEXT NOT NULL,
    needs TEXT NOT NULL,
    frustrations TEXT NOT NULL,
    quote TEXT NOT NULL,
    evidence TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE persona_link (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    map_id BLOB REFERENCES journey_map (id) DEFERRABLE INITIALLY DEFERRED,
    persona_id BLOB REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE stage (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    map_id BLOB REFERENCES journey_map (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    goal TEXT NOT NULL,
    colour INTEGER NOT NULL,
    unsorted INTEGER NOT NULL CHECK (unsorted IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE department (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE channel (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    icon TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- A removed touchpoint may have lost its stage; its responses still name it.
CREATE TABLE touchpoint (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    stage_id BLOB REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    channel_id BLOB REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    department_id BLOB REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    importance INTEGER,
    visitors INTEGER,
    continued INTEGER,
    expected_dropoff REAL,
    counted_period TEXT NOT NULL,
    is_exit INTEGER NOT NULL CHECK (is_exit IN (0, 1)),
    is_checkout INTEGER NOT NULL CHECK (is_checkout IN (0, 1)),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    counterpart BLOB REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE lane (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    map_id BLOB REFERENCES journey_map (id) DEFERRABLE INITIALLY DEFERRED,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    visible INTEGER NOT NULL CHECK (visible IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE cell (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    lane_id BLOB REFERENCES lane (id) DEFERRABLE INITIALLY DEFERRED,
    touchpoint_id BLOB REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    stage_id BLOB REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    persona_id BLOB REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    value REAL,
    span INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE segment_rule (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    attribute TEXT NOT NULL,
    attribute_values TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE touchpoint_alias (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    touchpoint_id BLOB REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    folded TEXT NOT NULL
) STRICT;

CREATE TABLE theme (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE theme_keyword (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    theme_id BLOB REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE pain_opinion (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    touchpoint_id BLOB REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    severity INTEGER NOT NULL,
    frequency INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE "action" (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    touchpoint_id BLOB REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    opinion_id BLOB REFERENCES pain_opinion (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    status TEXT NOT NULL,
    impact INTEGER,
    effort INTEGER,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE survey_source (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    platform TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    mapping TEXT NOT NULL
) STRICT;

CREATE TABLE metric_definition (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    favourable_from INTEGER NOT NULL,
    favourable_to INTEGER NOT NULL,
    high_is_good INTEGER NOT NULL CHECK (high_is_good IN (0, 1)),
    question TEXT NOT NULL
) STRICT;

-- One imported file. created_touchpoints: 16-byte ids, one after the other.
CREATE TABLE import_batch (
    id INTEGER NOT NULL PRIMARY KEY,
    file_name TEXT NOT NULL,
    survey TEXT NOT NULL,
    platform TEXT NOT NULL,
    encoding TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    imported_at TEXT,
    read INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    duplicate INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    blank INTEGER NOT NULL,
    responses INTEGER NOT NULL,
    comments INTEGER NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_touchpoints BLOB NOT NULL,
    CHECK (read = imported + duplicate + rejected + blank)
) STRICT;

-- What was computed from a batch's rows when it was imported. Its responses have the rowids from first_response on,
-- its comments those from first_comment on. columns: BatchColumns. *_keys: n sorted 64-bit key hashes, then the n
-- 32-bit row offsets they belong to, little-endian; they find what is known already without an index.
CREATE TABLE batch_data (
    batch INTEGER NOT NULL PRIMARY KEY,
    first_response INTEGER NOT NULL,
    first_comment INTEGER NOT NULL,
    columns BLOB NOT NULL,
    response_keys BLOB NOT NULL,
    comment_keys BLOB NOT NULL
) STRICT;

-- The touchpoints that responses speak of, numbered from 1; target 0 is the whole journey. A touchpoint may be gone.
CREATE TABLE feedback_target (
    key INTEGER NOT NULL PRIMARY KEY,
    touchpoint BLOB NOT NULL UNIQUE CHECK (length(touchpoint) = 16)
) STRICT;

-- Segment attributes, numbered from 0, and their values' codes, from 1.
CREATE TABLE segment (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE segment_value (
    segment INTEGER NOT NULL,
    code INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (segment, code)
) STRICT, WITHOUT ROWID;

-- metric: 1 NPS, 2 CSAT, 3 CES (1-7), 4 CES 1.0 (1-5, low is good). day: days since 1970-01-01, NULL when undated.
-- segments: pairs of LEB128 numbers (segment id, code). Nothing here is unique or indexed: it would cost a multiple
-- of the import.
CREATE TABLE response (
    id INTEGER NOT NULL PRIMARY KEY,
    batch INTEGER NOT NULL,
    target INTEGER NOT NULL,
    metric INTEGER NOT NULL,
    score INTEGER NOT NULL,
    day INTEGER,
    when_text TEXT NOT NULL,
    response_id TEXT NOT NULL,
    respondent TEXT NOT NULL,
    segments BLOB NOT NULL,
    line INTEGER NOT NULL
) STRICT;

-- complaint: said by the file or the user, else NULL; complaint_keyword: found by the word lists.
CREATE TABLE comment (
    id INTEGER NOT NULL PRIMARY KEY,
    batch INTEGER NOT NULL,
    target INTEGER NOT NULL,
    day INTEGER,
    when_text TEXT NOT NULL,
    response_id TEXT NOT NULL,
    respondent TEXT NOT NULL,
    segments BLOB NOT NULL,
    line INTEGER NOT NULL,
    complaint INTEGER CHECK (complaint IN (0, 1)),
    complaint_keyword INTEGER NOT NULL CHECK (complaint_keyword IN (0, 1)),
    text TEXT NOT NULL
) STRICT;

-- Records of which nothing could be used; cells is a JSON array of texts.
CREATE TABLE rejected_row (
    id INTEGER NOT NULL PRIMARY KEY,
    batch INTEGER NOT NULL,
    line INTEGER NOT NULL,
    reason TEXT NOT NULL,
    cells TEXT NOT NULL
) STRICT;

CREATE INDEX rejected_row_batch ON rejected_row (batch);

-- Single cells that could not be used in records that were imported all the same; column counts from 0.
CREATE TABLE cell_problem (
    id INTEGER NOT NULL PRIMARY KEY,
    batch INTEGER NOT NULL,
    line INTEGER NOT NULL,
    column_number INTEGER NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE INDEX cell_problem_batch ON cell_problem (batch);
