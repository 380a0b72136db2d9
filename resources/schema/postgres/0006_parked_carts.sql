-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A desk may have several walk-in carts open, told apart by a number, and a cart may go from desk to desk.
ALTER TABLE cart ADD COLUMN number integer NOT NULL DEFAULT 1 CONSTRAINT cart_number CHECK (number > 0)
-- ;;
DROP INDEX cart_one_open_walk_in_per_desk
-- ;;
CREATE UNIQUE INDEX cart_one_open_walk_in_per_number ON cart (desk, number)
    WHERE state = 'open' AND customer_id IS NULL AND NOT single
-- ;;
CREATE INDEX cart_of_desk ON cart (desk) WHERE state IN ('open', 'checkout')
-- ;;
CREATE TABLE cart_event (
    cart_id uuid NOT NULL REFERENCES cart (id),
    sequence integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('handed_over')),
    desk_before text NOT NULL,
    desk_after text NOT NULL,
    at bigint NOT NULL,
    desk text NOT NULL,
    person text NOT NULL,
    login text NOT NULL,
    operation uuid NOT NULL,
    PRIMARY KEY (cart_id, sequence)
)
-- ;;
CREATE TRIGGER cart_event_append_only BEFORE UPDATE OR DELETE ON cart_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change()
