-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A desk may have several walk-in carts open, told apart by a number, and a cart may go from desk to desk.
ALTER TABLE cart ADD COLUMN number INTEGER NOT NULL DEFAULT 1 CHECK (number > 0)
-- ;;
DROP INDEX cart_one_open_walk_in_per_desk
-- ;;
CREATE UNIQUE INDEX cart_one_open_walk_in_per_number ON cart (desk, number)
    WHERE state = 'open' AND customer_id IS NULL AND NOT single
-- ;;
CREATE INDEX cart_of_desk ON cart (desk) WHERE state IN ('open', 'checkout')
-- ;;
CREATE TABLE cart_event (
    cart_id TEXT NOT NULL REFERENCES cart (id),
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('handed_over')),
    desk_before TEXT NOT NULL,
    desk_after TEXT NOT NULL,
    at INTEGER NOT NULL,
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    login TEXT NOT NULL,
    operation TEXT NOT NULL,
    PRIMARY KEY (cart_id, sequence)
) STRICT
-- ;;
CREATE TRIGGER cart_event_no_update BEFORE UPDATE ON cart_event
BEGIN SELECT RAISE(ABORT, 'cart_event is append-only'); END
-- ;;
CREATE TRIGGER cart_event_no_delete BEFORE DELETE ON cart_event
BEGIN SELECT RAISE(ABORT, 'cart_event is append-only'); END
