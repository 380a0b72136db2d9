-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL's rules move into domains at this number; SQLite reads a table's rules once a connection.
-- Nobody read these: who changes a cart has the database to itself.
ALTER TABLE cart DROP COLUMN revision
-- ;;
ALTER TABLE cart DROP COLUMN updated_at
-- ;;
-- A table without a rowid is its key's index: a hold writes two pages fewer.
CREATE TABLE ledger_by_key (
    listing_id INTEGER NOT NULL REFERENCES listing (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    variant_id INTEGER,
    kind TEXT NOT NULL CHECK (kind IN ('import', 'hold', 'change', 'release', 'expire', 'sale',
        'return', 'adjust')),
    quantity INTEGER NOT NULL,
    is_first INTEGER NOT NULL CHECK (is_first IN (0, 1)),
    capacity_before INTEGER,
    sold_before INTEGER,
    held_before INTEGER,
    price_before INTEGER,
    active_before INTEGER CHECK (active_before IN (0, 1)),
    capacity_after INTEGER,
    sold_after INTEGER NOT NULL,
    held_after INTEGER NOT NULL,
    price_after INTEGER NOT NULL,
    active_after INTEGER NOT NULL CHECK (active_after IN (0, 1)),
    at INTEGER NOT NULL,
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    login TEXT NOT NULL,
    operation TEXT NOT NULL,
    why TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (listing_id, sequence),
    FOREIGN KEY (variant_id, listing_id) REFERENCES variant (id, listing_id),
    CHECK (is_first = (sold_before IS NULL)),
    -- The separator of what the hash is taken over.
    CHECK (instr(desk || person || login || why, char(31)) = 0)
) STRICT, WITHOUT ROWID
-- ;;
INSERT INTO ledger_by_key SELECT * FROM ledger
-- ;;
DROP TABLE ledger
-- ;;
ALTER TABLE ledger_by_key RENAME TO ledger
-- ;;
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END
-- ;;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END
-- ;;
CREATE TABLE operation_by_key (
    id TEXT PRIMARY KEY NOT NULL,
    request TEXT NOT NULL,
    answer TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID
-- ;;
INSERT INTO operation_by_key SELECT * FROM operation
-- ;;
DROP TABLE operation
-- ;;
ALTER TABLE operation_by_key RENAME TO operation
