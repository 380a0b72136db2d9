-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a line of a cart ask for p_quantity slots (p_more: for so many more than it has): a new line,
-- another quantity, or a lapsed line held anew. Locks the cart, the listing, the variant. Answers
-- the line. p_edition NULL: the default one; p_hold: what a new hold is to be called; a new line goes by
-- its first hold's id; p_line: the line that has to be there, if one has.
-- This is the counter's operation: plain variables and few statements, because PL/pgSQL starts every
-- expression anew in every transaction and copies every row that it hands on. What can be done before the
-- listing is locked is done before, even the answer: everybody in the queue for a hot listing waits
-- for what comes after.
CREATE FUNCTION set_line(p_operation uuid, p_desk text, p_person text, p_cart uuid, p_edition bigint,
    p_code text, p_variant text, p_quantity bigint, p_more boolean, p_kind text, p_hold uuid,
    p_line uuid DEFAULT NULL) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
    v_at bigint := now_ms();
    v_state text;
    v_lines bigint;
    v_other text;
    v_same bigint;
    v_amount double precision;
    v_there boolean;
    v_line hold;
    v_has bigint := 0;
    v_quantity bigint := p_quantity;
    v_more bigint;
    v_listing bigint;
    v_title text;
    v_currency text;
    v_tax integer;
    v_price bigint;
    v_unit_price bigint;
    v_active boolean;
    v_max_per_order bigint;
    v_free bigint;
    v_lapsed boolean;
    v_hold_seconds bigint;
    v_max_lines bigint;
    v_capacity bigint;
    v_sold bigint;
    v_held bigint;
    v_revision bigint;
    v_variant bigint;
    v_difference bigint;
    v_variant_active boolean := true;
    v_variant_capacity bigint;
    v_variant_sold bigint;
    v_variant_held bigint;
    v_document json;
BEGIN
    -- The first to lapse, not EXISTS: that may be planned as a look through all holds, where one listing has most.
    SELECT id, title, currency, price_minor, active, max_per_order, capacity - sold - held,
        (SELECT tax_ppm FROM market WHERE code = l.market),
        coalesce((SELECT expires_at FROM hold WHERE listing_id = l.id AND state = 'active'
            AND NOT kept ORDER BY expires_at LIMIT 1) <= v_at, false),
        (SELECT value FROM setting WHERE key = 'hold_seconds'),
        (SELECT value FROM setting WHERE key = 'max_lines')
    INTO v_listing, v_title, v_currency, v_price, v_active, v_max_per_order, v_free, v_tax, v_lapsed,
        v_hold_seconds, v_max_lines
    FROM listing l
    WHERE edition_id = coalesce(p_edition, (SELECT id FROM edition WHERE is_default)) AND code = p_code;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'listing', 'key', p_code));
    END IF;
    IF p_variant <> '' THEN
        SELECT id, price_difference_minor, active, least(v_free, capacity - sold - held)
        INTO v_variant, v_difference, v_variant_active, v_free
        FROM variant WHERE listing_id = v_listing AND code = p_variant;
        IF NOT FOUND THEN
            PERFORM refuse('not_found', jsonb_build_object('what', 'variant',
                'key', p_code || ' ' || p_variant));
        END IF;
    END IF;
    -- The common refusal needs no lock: nobody in the queue for a hot listing waits for a sold-out answer.
    IF v_free < p_quantity AND v_active AND (p_more OR p_line IS NOT NULL) THEN
        -- Of one moment: another desk may be lowering or raising the line.
        SELECT p_quantity - l.has, free_slots(v_listing, v_variant, v_at) INTO v_more, v_free
        FROM (SELECT coalesce(sum(quantity), 0) AS has FROM hold WHERE cart_id = p_cart AND in_cart
            AND line_id = p_line AND state = 'active' AND (kept OR expires_at > v_at)) l;
        IF v_free < v_more AND EXISTS (SELECT 1 FROM cart WHERE id = p_cart AND state = 'open') THEN
            PERFORM refuse_sold_out(v_listing, v_variant, v_more, v_at);
        END IF;
    END IF;
    -- A hold that a server crash forgets takes its counter, ledger row and answer with it; the desk sees
    -- an ordinary lapse. Starting and confirming a checkout are durable and look again.
    IF p_more THEN
        PERFORM set_config('synchronous_commit', 'off', true);
    END IF;
    -- A single cart has no room beside its first line.
    SELECT state, CASE WHEN single THEN 0 ELSE v_max_lines END INTO v_state, v_max_lines
    FROM cart WHERE id = p_cart FOR NO KEY UPDATE;
    IF v_state IS DISTINCT FROM 'open' THEN
        PERFORM refuse_cart(p_cart, v_state);
    END IF;
    v_at := now_ms();
    -- A double counts exactly beyond the most a cart may cost.
    SELECT count(*), min(currency) FILTER (WHERE currency <> v_currency AND state = 'active'
            AND (kept OR expires_at > v_at)),
        coalesce(sum(quantity) FILTER (WHERE listing_id = v_listing AND variant_id IS DISTINCT FROM v_variant
            AND state = 'active' AND (kept OR expires_at > v_at)), 0),
        coalesce(sum(quantity::double precision * unit_price_minor) FILTER (WHERE state = 'active'
            AND (kept OR expires_at > v_at)
            AND NOT (listing_id = v_listing AND variant_id IS NOT DISTINCT FROM v_variant)), 0),
        bool_or(listing_id = v_listing AND variant_id IS NOT DISTINCT FROM v_variant)
    INTO v_lines, v_other, v_same, v_amount, v_there
    FROM hold WHERE cart_id = p_cart AND in_cart;
    IF v_there THEN
        SELECT * INTO v_line FROM hold WHERE cart_id = p_cart AND in_cart AND listing_id = v_listing
            AND coalesce(variant_id, 0) = coalesce(v_variant, 0);
        IF v_line.state = 'active' AND (v_line.kept OR v_line.expires_at > v_at) THEN
            v_has := v_line.quantity;
            v_quantity := p_quantity + CASE WHEN p_more THEN v_has ELSE 0 END;
            PERFORM check_quantity(v_quantity);
        ELSIF v_line.state = 'active' THEN
            v_lapsed := true;
        END IF;
    END IF;
    IF p_line IS NOT NULL AND v_line.line_id IS DISTINCT FROM p_line THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'line', 'key', p_line));
    END IF;
    v_more := v_quantity - v_has;
    v_unit_price := CASE WHEN v_has > 0 THEN v_line.unit_price_minor
        ELSE unit_price(v_price, v_difference) END;
    -- Four at a time: a crowd that waits for one row wakes as one, and each follows all the row's versions.
    -- Always before the row itself, or two would wait for each other.
    PERFORM pg_advisory_xact_lock((v_listing % 2147483647)::integer, pg_backend_pid() % 4);
    IF v_more > 0 THEN
        IF v_lapsed THEN
            PERFORM sweep_listing((p_operation, p_desk, p_person, session_user, v_at)::call, v_listing);
        END IF;
        v_amount := v_amount + v_quantity::double precision * v_unit_price;
        PERFORM check_line(p_code, v_active AND v_variant_active, v_currency, v_other,
            CASE WHEN v_there THEN 0 ELSE v_lines END, v_max_lines, v_max_per_order, v_same + v_quantity,
            v_amount);
    ELSE
        -- Who sweeps holds this lock: behind it, the hold has ended or stays.
        PERFORM 1 FROM listing WHERE id = v_listing FOR NO KEY UPDATE;
        PERFORM 1 FROM hold WHERE id = v_line.id AND state = 'active';
        IF NOT FOUND THEN
            PERFORM retry_later();
        END IF;
    END IF;
    IF v_has = 0 THEN
        IF v_there THEN
            UPDATE hold SET in_cart = false WHERE id = v_line.id;
        END IF;
        v_line.line_id := coalesce(v_line.line_id, p_hold);
        v_line.id := p_hold;
        v_line.expires_at := v_at + 1000 * v_hold_seconds;
        INSERT INTO hold (id, line_id, cart_id, listing_id, variant_id, quantity, unit_price_minor, currency,
            state, in_cart, line_at, created_at, expires_at, desk, person)
        VALUES (p_hold, v_line.line_id, p_cart, v_listing, v_variant, v_quantity, v_unit_price, v_currency,
            'active', true, coalesce(v_line.line_at, v_at), v_at, v_line.expires_at, p_desk, p_person);
    END IF;
    v_document := json_build_object('line', v_line.line_id, 'listing', v_listing, 'code', p_code,
        'variant', coalesce(p_variant, ''), 'title', v_title, 'quantity', v_quantity,
        'unit_price', v_unit_price, 'currency', v_currency, 'tax_ppm', v_tax, 'cart', p_cart,
        'hold', v_line.id, 'expires_at', v_line.expires_at,
        'extensions', CASE WHEN v_has > 0 THEN v_line.extensions ELSE 0 END,
        'kept', v_has > 0 AND v_line.kept, 'now', v_at, 'state', 'active');
    UPDATE listing SET held = held + v_more, revision = revision + CASE WHEN v_more = 0 THEN 0
        WHEN v_variant IS NULL THEN 1 ELSE 2 END
    WHERE id = v_listing AND (v_more <= 0 OR (capacity IS NULL OR sold + held + v_more <= capacity)
        AND active AND price_minor = v_price AND currency = v_currency
        AND max_per_order IS NOT DISTINCT FROM v_max_per_order)
    RETURNING price_minor, active, capacity, sold, held, revision
    INTO v_price, v_active, v_capacity, v_sold, v_held, v_revision;
    IF FOUND AND v_variant IS NOT NULL THEN
        UPDATE variant SET held = held + v_more
        WHERE id = v_variant AND (v_more <= 0 OR (capacity IS NULL OR sold + held + v_more <= capacity)
            AND active AND price_difference_minor = v_difference)
        RETURNING price_difference_minor, active, capacity, sold, held
        INTO v_difference, v_variant_active, v_variant_capacity, v_variant_sold, v_variant_held;
    END IF;
    IF NOT FOUND THEN
        -- What the rules were asked with is no longer so, or another desk was faster. What was written for
        -- this is not in its way; it goes with the refusal anyhow.
        DELETE FROM hold WHERE id = p_hold;
        UPDATE listing SET held = held - v_more WHERE id = v_listing AND v_revision IS NOT NULL;
        IF free_slots(v_listing, v_variant, v_at) < v_more THEN
            PERFORM refuse_sold_out(v_listing, v_variant, v_more, v_at);
        END IF;
        PERFORM retry_later();
    END IF;
    IF v_more <> 0 THEN
        PERFORM write_ledger(p_operation, p_desk, p_person, v_at, p_kind, '', v_listing, p_code, NULL, '',
            CASE WHEN v_variant IS NULL THEN v_revision ELSE v_revision - 1 END, v_more, v_capacity, v_sold,
            v_held - v_more, v_price, v_active, v_capacity, v_sold, v_held, v_price, v_active);
        IF v_variant IS NOT NULL THEN
            PERFORM write_ledger(p_operation, p_desk, p_person, v_at, p_kind, '', v_listing, p_code,
                v_variant, p_variant, v_revision, v_more, v_variant_capacity, v_variant_sold,
                v_variant_held - v_more, v_difference, v_variant_active, v_variant_capacity,
                v_variant_sold, v_variant_held, v_difference, v_variant_active);
        END IF;
    END IF;
    IF v_has > 0 THEN
        UPDATE hold SET quantity = v_quantity WHERE id = v_line.id AND state = 'active';
        IF NOT FOUND THEN
            PERFORM retry_later();
        END IF;
        PERFORM remember(p_operation, v_line.id::text);
    END IF;
    PERFORM push(concat_ws(' ', 'listing', v_listing, v_revision) || ';cart ' || p_cart);
    RETURN v_document;
END $$
-- ;;
CREATE FUNCTION unit_price(p_price bigint, p_difference bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS
$$ SELECT greatest(0, p_price + coalesce(p_difference, 0)) $$
-- ;;
-- The rules of a cart that more slots could break. p_lines: how many others stand in it, if the line is
-- new; p_other: another currency that it holds something in; p_together: how many of the listing it would
-- have; p_amount: in all.
CREATE FUNCTION check_line(p_code text, p_active boolean, p_currency text, p_other text, p_lines bigint,
    p_max_lines bigint, p_max_per_order bigint, p_together numeric, p_amount double precision) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF NOT p_active THEN
        PERFORM refuse('not_on_sale', jsonb_build_object('code', p_code));
    END IF;
    IF p_other IS NOT NULL THEN
        PERFORM refuse('other_currency', jsonb_build_object('code', p_code, 'currency', p_currency,
            'cart_currency', p_other));
    END IF;
    IF p_lines > 0 AND p_lines >= p_max_lines THEN
        IF p_max_lines = 0 THEN
            PERFORM refuse('single_cart');
        END IF;
        PERFORM refuse('too_many_lines', jsonb_build_object('max', p_max_lines));
    END IF;
    IF p_together > p_max_per_order THEN
        PERFORM refuse('too_many_per_order', jsonb_build_object('code', p_code, 'max', p_max_per_order,
            'asked', p_together));
    END IF;
    -- The most a cart may cost before tax and shipping: whatever those become, its total can be reckoned.
    IF p_amount > 499500000000000 THEN
        PERFORM refuse('too_large');
    END IF;
END $$
-- ;;
CREATE FUNCTION op_hold(p_operation uuid, p_desk text, p_person text, p_cart uuid, p_code text,
    p_variant text, p_quantity bigint) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := concat_ws(E'\x1f', 'hold', p_cart, p_code, coalesce(p_variant, ''), p_quantity);
    v_hold uuid := gen_random_uuid();
    v_done text := answered(p_operation, v_request, v_hold::text);
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN hold_document(v_done::uuid, now_ms());
    END IF;
    -- A statement less where all is well.
    IF NOT (is_caller(p_desk, p_person) AND is_quantity(p_quantity)) THEN
        PERFORM check_caller(p_desk, p_person), check_quantity(p_quantity);
    END IF;
    RETURN set_line(p_operation, p_desk, p_person, p_cart, NULL, p_code, p_variant, p_quantity, true, 'hold',
        v_hold);
END $$
-- ;;
CREATE FUNCTION op_set_quantity(p_operation uuid, p_desk text, p_person text, p_cart uuid, p_line uuid,
    p_quantity bigint) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_hold uuid := gen_random_uuid();
    v_done text := answered(p_operation,
        jsonb_build_array('set_quantity', p_cart, p_line, p_quantity)::text, v_hold::text);
    v_edition bigint;
    v_code text;
    v_variant text;
    v_state text;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN hold_document(v_done::uuid, now_ms());
    END IF;
    PERFORM check_caller(p_desk, p_person), check_quantity(p_quantity);
    SELECT state INTO v_state FROM cart WHERE id = p_cart;
    IF v_state IS DISTINCT FROM 'open' THEN
        PERFORM refuse_cart(p_cart, v_state);
    END IF;
    SELECT l.edition_id, l.code, v.code INTO v_edition, v_code, v_variant
    FROM hold h JOIN listing l ON l.id = h.listing_id LEFT JOIN variant v ON v.id = h.variant_id
    WHERE h.cart_id = p_cart AND h.in_cart AND h.line_id = p_line;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'line', 'key', p_line));
    END IF;
    RETURN set_line(p_operation, p_desk, p_person, p_cart, v_edition, v_code, v_variant, p_quantity, false,
        'change', v_hold, p_line);
END $$
-- ;;
-- Takes a line out of its cart; an active hold is released, a lapsed one is swept first.
CREATE FUNCTION drop_line(p_call call, p_line hold, p_why text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF p_line.state = 'active' THEN
        PERFORM end_hold(p_call, p_line, p_why);
    END IF;
    UPDATE hold SET in_cart = false WHERE id = p_line.id;
END $$
-- ;;
-- Ends an active hold: released, or expired if it has lapsed already. The cart is locked.
CREATE FUNCTION end_hold(p_call call, p_line hold, p_why text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_lapsed boolean := NOT p_line.kept AND p_line.expires_at <= p_call.at;
BEGIN
    PERFORM 1 FROM listing WHERE id = p_line.listing_id FOR NO KEY UPDATE;
    UPDATE hold SET state = CASE WHEN v_lapsed THEN 'expired' ELSE 'released' END, kept = false,
        ended_at = p_call.at, ended_why = CASE WHEN v_lapsed THEN '' ELSE p_why END
    WHERE id = p_line.id AND state = 'active';
    IF FOUND THEN
        PERFORM book(p_call, CASE WHEN v_lapsed THEN 'expire' ELSE 'release' END, p_line.listing_id,
            p_line.variant_id, p_line.quantity, 0, -p_line.quantity,
            CASE WHEN v_lapsed THEN '' ELSE p_why END);
    END IF;
END $$
-- ;;
CREATE FUNCTION op_remove_line(p_operation uuid, p_desk text, p_person text, p_cart uuid, p_line uuid)
RETURNS json LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('remove_line', p_cart, p_line)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_line hold;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN v_done::json;
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM lock_open_cart(p_cart);
    v_call.at := now_ms();
    SELECT * INTO v_line FROM hold WHERE cart_id = p_cart AND in_cart AND line_id = p_line;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'line', 'key', p_line));
    END IF;
    PERFORM drop_line(v_call, v_line, 'removed from the cart');
    PERFORM close_cart(id) FROM cart WHERE id = p_cart AND single;
    RETURN '{}';
END $$
-- ;;
CREATE FUNCTION op_clear_cart(p_operation uuid, p_desk text, p_person text, p_cart uuid) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('clear_cart', p_cart)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_line hold;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN v_done::json;
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM lock_open_cart(p_cart);
    v_call.at := now_ms();
    FOR v_line IN SELECT * FROM hold WHERE cart_id = p_cart AND in_cart
        ORDER BY listing_id, coalesce(variant_id, 0)
    LOOP
        PERFORM drop_line(v_call, v_line, 'cart cleared');
    END LOOP;
    PERFORM close_cart(id) FROM cart WHERE id = p_cart AND single;
    RETURN '{}';
END $$
