-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The server reads a table's CHECK anew from its text for every statement that writes to the table, and
-- checks every column, changed or not: a third of the time of a hold. A domain is read once a session
-- and checked when its column is set. Only rules over several columns stay with the tables.
CREATE DOMAIN minor_units AS bigint CHECK (VALUE BETWEEN 0 AND 1000000000000000)
-- ;;
CREATE DOMAIN minor_difference AS bigint CHECK (VALUE BETWEEN -1000000000000000 AND 1000000000000000)
-- ;;
CREATE DOMAIN currency_code AS text CHECK (VALUE ~ '^[A-Z]{3}$')
-- ;;
CREATE DOMAIN slot_capacity AS bigint CHECK (VALUE BETWEEN 0 AND 1000000000)
-- ;;
CREATE DOMAIN slot_count AS bigint CHECK (VALUE BETWEEN 0 AND 1000000000000000)
-- ;;
CREATE DOMAIN slot_quantity AS bigint CHECK (VALUE BETWEEN 1 AND 1000000000)
-- ;;
CREATE DOMAIN positive AS bigint CHECK (VALUE > 0)
-- ;;
CREATE DOMAIN variant_code AS text CHECK (VALUE ~ '^[a-z0-9][a-z0-9-]{0,31}$')
-- ;;
CREATE DOMAIN hold_state AS text CHECK (VALUE IN ('active', 'released', 'expired', 'completed'))
-- ;;
CREATE DOMAIN ledger_kind AS text CHECK (VALUE IN ('import', 'hold', 'change', 'release', 'expire', 'sale',
    'return', 'adjust'))
-- ;;
CREATE DOMAIN sha256_hex AS text CHECK (length(VALUE) = 64)
-- ;;
DO $$
DECLARE
    v_rule record;
BEGIN
    FOR v_rule IN SELECT conrelid::regclass AS of, conname FROM pg_constraint
        WHERE contype = 'c' AND conrelid IN ('listing'::regclass, 'variant'::regclass, 'hold'::regclass,
            'ledger'::regclass)
            AND conname NOT IN ('listing_never_oversold', 'variant_never_oversold')
    LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', v_rule.of, v_rule.conname);
    END LOOP;
END $$
-- ;;
ALTER TABLE listing
    ALTER price_minor TYPE minor_units, ALTER currency TYPE currency_code,
    ALTER capacity TYPE slot_capacity, ALTER sold TYPE slot_count, ALTER held TYPE slot_count,
    ALTER max_per_order TYPE positive, ALTER revision TYPE positive
-- ;;
ALTER TABLE variant
    ALTER code TYPE variant_code, ALTER price_difference_minor TYPE minor_difference,
    ALTER capacity TYPE slot_capacity, ALTER sold TYPE slot_count, ALTER held TYPE slot_count
-- ;;
ALTER TABLE ledger ALTER sequence TYPE positive, ALTER kind TYPE ledger_kind, ALTER hash TYPE sha256_hex
-- ;;
ALTER TABLE ledger ADD CONSTRAINT ledger_row CHECK (is_first = (sold_before IS NULL)
    -- The separator of what the hash is taken over.
    AND position(E'\x1f' IN desk || person || login || why) = 0)
-- ;;
-- Predicates of indexes and triggers name the state: they are made anew over its new type.
DROP TRIGGER hold_final ON hold
-- ;;
DROP INDEX hold_lapse_of_listing
-- ;;
DROP INDEX hold_lapse
-- ;;
ALTER TABLE hold ALTER quantity TYPE slot_quantity, ALTER unit_price_minor TYPE minor_units,
    ALTER state TYPE hold_state
-- ;;
CREATE INDEX hold_lapse_of_listing ON hold (listing_id, expires_at) WHERE state = 'active' AND NOT kept
-- ;;
CREATE INDEX hold_lapse ON hold (expires_at) INCLUDE (listing_id, variant_id, quantity)
    WHERE state = 'active' AND NOT kept
-- ;;
CREATE TRIGGER hold_final BEFORE UPDATE OF state ON hold FOR EACH ROW
    WHEN (OLD.state <> 'active' AND NEW.state <> OLD.state) EXECUTE FUNCTION guard_hold()
-- ;;
-- What is active has a line and no end; what has ended is kept by no payment; what was sold has left
-- the cart.
ALTER TABLE hold ADD CONSTRAINT hold_life CHECK (CASE WHEN state = 'active' THEN in_cart AND ended_at IS NULL
    ELSE ended_at IS NOT NULL AND NOT kept AND NOT (state = 'completed' AND in_cart) END)
-- ;;
CREATE FUNCTION guard_listing_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.code <> NEW.market || '#' || NEW.size THEN
        RAISE EXCEPTION 'a listing''s code is its market and size' USING ERRCODE = 'HF002';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER listing_code BEFORE INSERT OR UPDATE OF code, market, size ON listing
    FOR EACH ROW EXECUTE FUNCTION guard_listing_code()
-- ;;
-- Nobody read these: who changes a cart locks it, and pushes.
ALTER TABLE cart DROP COLUMN revision, DROP COLUMN updated_at
-- ;;
DROP TYPE numbers
-- ;;
-- Operation ids begin with the time: see op_sweep.
DROP INDEX operation_at
-- ;;
-- The operations push what they changed: see push() there.
DROP TRIGGER listing_push ON listing
-- ;;
DROP TRIGGER cart_push ON cart
-- ;;
DROP TRIGGER order_push ON sales_order
-- ;;
DROP FUNCTION push_listing(), push_cart(), push_order()
