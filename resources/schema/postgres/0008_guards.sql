-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The server reads a CHECK over several columns from its text for every statement that writes to the
-- table; those of hold and ledger cost six in a hundred instructions of a hold. A trigger's function is
-- read once a session.
-- In the order of the operations, so that none of them waits for what waits for it.
LOCK TABLE listing, variant, hold, ledger, market IN ACCESS EXCLUSIVE MODE
-- ;;
ALTER TABLE hold DROP CONSTRAINT hold_life
-- ;;
DROP TRIGGER hold_final ON hold
-- ;;
-- What is active has a line and no end; what has ended is kept by no payment and stays ended; what was sold
-- has left the cart.
CREATE OR REPLACE FUNCTION guard_hold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'active' THEN
        IF NEW.ended_at IS NOT NULL OR NOT NEW.in_cart THEN
            RAISE EXCEPTION 'an active hold has a line and no end' USING ERRCODE = 'HF002';
        END IF;
    ELSIF NEW.ended_at IS NULL OR NEW.kept OR NEW.state = 'completed' AND NEW.in_cart THEN
        RAISE EXCEPTION 'a hold that is % has an end, is kept by no payment, and has left its cart if sold',
            NEW.state USING ERRCODE = 'HF002';
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.state <> 'active' AND NEW.state <> OLD.state THEN
        RAISE EXCEPTION 'a hold that has ended stays ended' USING ERRCODE = 'HF002';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER hold_life BEFORE INSERT OR UPDATE OF state, in_cart, kept, ended_at ON hold
    FOR EACH ROW EXECUTE FUNCTION guard_hold()
-- ;;
-- Always: for what replication brings as well, as a CHECK would.
ALTER TABLE hold ENABLE ALWAYS TRIGGER hold_life
-- ;;
ALTER TABLE ledger DROP CONSTRAINT ledger_row
-- ;;
CREATE FUNCTION guard_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- The separator of what the hash is taken over.
    IF NEW.is_first <> (NEW.sold_before IS NULL)
        OR position(E'\x1f' IN NEW.desk || NEW.person || NEW.login || NEW.why) > 0 THEN
        RAISE EXCEPTION 'a ledger row has numbers before it or is the first, and no separator in its text'
            USING ERRCODE = 'HF002';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER ledger_row BEFORE INSERT ON ledger FOR EACH ROW EXECUTE FUNCTION guard_ledger()
-- ;;
ALTER TABLE ledger ENABLE ALWAYS TRIGGER ledger_row
-- ;;
-- A CHECK lets pass what is NULL: capacity without end.
ALTER TABLE listing DROP CONSTRAINT listing_never_oversold,
    ADD CONSTRAINT listing_never_oversold CHECK (sold + held <= capacity)
-- ;;
ALTER TABLE variant DROP CONSTRAINT variant_never_oversold,
    ADD CONSTRAINT variant_never_oversold CHECK (sold + held <= capacity)
-- ;;
-- A table of one page is read whole, however few of its rows are asked for. Few rows a page, and one is
-- found by its key.
ALTER TABLE market SET (fillfactor = 10)
-- ;;
CLUSTER market USING market_pkey
