-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose carts are: customers, walk-ins, and the desks that have them.
CREATE FUNCTION find_or_add_customer(p_id uuid, p_email text, p_name text, p_phone text, p_business text,
    p_address text, p_tax_number text, p_at bigint) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    v_id uuid;
BEGIN
    IF p_email !~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' OR p_email <> lower(p_email) THEN
        PERFORM refuse('bad_text', jsonb_build_object('field', 'email'));
    END IF;
    PERFORM check_text('email', p_email, 254), check_text('name', p_name, 120),
        check_text('phone', p_phone, 120), check_text('business', p_business, 120),
        check_text('address', p_address, 500), check_text('tax_number', p_tax_number, 120);
    INSERT INTO customer AS c (id, email, name, phone, business, address, tax_number, created_at)
    VALUES (p_id, p_email, p_name, p_phone, p_business, p_address, p_tax_number, p_at)
    ON CONFLICT (email) DO UPDATE SET
        name = coalesce(nullif(excluded.name, ''), c.name),
        phone = coalesce(nullif(excluded.phone, ''), c.phone),
        business = coalesce(nullif(excluded.business, ''), c.business),
        address = coalesce(nullif(excluded.address, ''), c.address),
        tax_number = coalesce(nullif(excluded.tax_number, ''), c.tax_number)
    RETURNING c.id INTO v_id;
    RETURN v_id;
END $$
-- ;;
-- The smallest number that no walk-in cart of the desk has in one of these states.
CREATE FUNCTION free_number(p_desk text, p_states text[]) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
    RETURN (SELECT min(n) FROM generate_series(1, 1 + (SELECT count(*) FROM cart WHERE desk = p_desk
            AND state = ANY (p_states))) n
        WHERE NOT EXISTS (SELECT 1 FROM cart WHERE desk = p_desk AND state = ANY (p_states)
            AND customer_id IS NULL AND NOT single AND number = n));
END $$
-- ;;
CREATE FUNCTION op_new_cart(p_operation uuid, p_desk text, p_person text, p_email text) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('new_cart', p_email)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_customer uuid;
    v_cart uuid;
    v_number integer := 1;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN cart_document(v_done::uuid);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    IF coalesce(p_email, '') <> '' THEN
        v_customer := find_or_add_customer(gen_random_uuid(), p_email, '', '', '', '', '', v_call.at);
    END IF;
    IF v_customer IS NULL THEN
        -- 1, or beside those that are being paid and may be open again.
        v_number := free_number(p_desk, ARRAY['checkout']);
    END IF;
    INSERT INTO cart (id, customer_id, desk, state, created_at, number)
    VALUES (gen_random_uuid(), v_customer, p_desk, 'open', v_call.at, v_number)
    ON CONFLICT DO NOTHING RETURNING id INTO v_cart;
    IF v_cart IS NULL THEN
        SELECT id INTO v_cart FROM cart WHERE state = 'open' AND NOT single AND CASE WHEN v_customer IS NULL
            THEN desk = p_desk AND customer_id IS NULL AND number = v_number ELSE customer_id = v_customer END;
        IF v_cart IS NULL THEN
            PERFORM retry_later();
        END IF;
    END IF;
    PERFORM push('cart ' || v_cart), remember(p_operation, v_cart::text);
    RETURN cart_document(v_cart);
END $$
-- ;;
CREATE FUNCTION op_another_cart(p_operation uuid, p_desk text, p_person text) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation, jsonb_build_array('another_cart')::text);
    v_call call;
    v_cart uuid;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN cart_document(v_done::uuid);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    SELECT id INTO v_cart FROM cart c WHERE desk = p_desk AND state = 'open' AND customer_id IS NULL
        AND NOT single AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.cart_id = c.id AND h.in_cart)
    ORDER BY number LIMIT 1;
    IF v_cart IS NULL THEN
        INSERT INTO cart (id, desk, state, created_at, number)
        VALUES (gen_random_uuid(), p_desk, 'open', v_call.at, free_number(p_desk, ARRAY['open', 'checkout']))
        ON CONFLICT DO NOTHING RETURNING id INTO v_cart;
        IF v_cart IS NULL THEN
            PERFORM retry_later();
        END IF;
    END IF;
    PERFORM push('cart ' || v_cart), remember(p_operation, v_cart::text);
    RETURN cart_document(v_cart);
END $$
-- ;;
CREATE FUNCTION op_hand_over(p_operation uuid, p_desk text, p_person text, p_cart uuid, p_to text)
RETURNS json LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation, jsonb_build_array('hand_over', p_cart, p_to)::text, p_cart::text);
    v_call call;
    v_cart cart;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN cart_document(v_done::uuid);
    END IF;
    IF btrim(coalesce(p_to, '')) = '' THEN
        PERFORM refuse('bad_text', jsonb_build_object('field', 'desk'));
    END IF;
    PERFORM check_text('desk', p_to, 120);
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM lock_open_cart(p_cart);
    SELECT * INTO v_cart FROM cart WHERE id = p_cart;
    IF v_cart.single THEN
        PERFORM refuse('single_stays');
    END IF;
    IF v_cart.desk = p_to THEN
        RETURN cart_document(p_cart);
    END IF;
    v_call.at := now_ms();
    IF v_cart.customer_id IS NULL AND EXISTS (SELECT 1 FROM cart WHERE desk = p_to AND number = v_cart.number
            AND state IN ('open', 'checkout') AND customer_id IS NULL AND NOT single) THEN
        v_cart.number := free_number(p_to, ARRAY['open', 'checkout']);
    END IF;
    BEGIN
        UPDATE cart SET desk = p_to, number = v_cart.number WHERE id = p_cart;
    EXCEPTION WHEN unique_violation THEN
        PERFORM retry_later();
    END;
    INSERT INTO cart_event (cart_id, sequence, kind, desk_before, desk_after, at, desk, person, login,
        operation)
    VALUES (p_cart, 1 + (SELECT count(*) FROM cart_event WHERE cart_id = p_cart), 'handed_over',
        v_cart.desk, p_to, v_call.at, v_call.desk, v_call.person, v_call.login, p_operation);
    RETURN cart_document(p_cart);
END $$
-- ;;
CREATE FUNCTION op_buy_now(p_operation uuid, p_desk text, p_person text, p_email text, p_code text,
    p_variant text, p_quantity bigint) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_cart uuid := gen_random_uuid();
    v_done text := answered(p_operation,
        jsonb_build_array('buy_now', p_email, p_code, p_variant, p_quantity)::text, v_cart::text);
    v_at bigint := now_ms();
    v_customer uuid;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN cart_document(v_done::uuid);
    END IF;
    PERFORM check_caller(p_desk, p_person), check_quantity(p_quantity);
    IF coalesce(p_email, '') <> '' THEN
        v_customer := find_or_add_customer(gen_random_uuid(), p_email, '', '', '', '', '', v_at);
    END IF;
    INSERT INTO cart (id, customer_id, desk, state, created_at, single)
    VALUES (v_cart, v_customer, p_desk, 'open', v_at, true);
    PERFORM set_line(p_operation, p_desk, p_person, v_cart, NULL, p_code, p_variant, p_quantity, true,
        'hold', gen_random_uuid());
    RETURN cart_document(v_cart);
END $$
-- ;;
CREATE FUNCTION op_attach_customer(p_operation uuid, p_desk text, p_person text, p_cart uuid,
    p_customer uuid, p_email text, p_name text, p_phone text, p_business text, p_address text,
    p_tax_number text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('attach_customer', p_cart, p_email, p_name, p_phone, p_business,
        p_address, p_tax_number)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_customer uuid;
    v_into uuid;
    v_notes jsonb := '[]';
    v_line hold;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN attach_document(v_done::jsonb);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    v_customer := find_or_add_customer(p_customer, p_email, p_name, p_phone, p_business, p_address,
        p_tax_number, v_call.at);
    SELECT id INTO v_into FROM cart WHERE customer_id = v_customer AND state = 'open' AND NOT single
        AND id <> p_cart AND NOT EXISTS (SELECT 1 FROM cart WHERE id = p_cart AND single);
    IF v_into < p_cart THEN
        PERFORM 1 FROM cart WHERE id = v_into FOR NO KEY UPDATE;
    END IF;
    PERFORM lock_open_cart(p_cart);
    IF v_into > p_cart THEN
        PERFORM 1 FROM cart WHERE id = v_into FOR NO KEY UPDATE;
    END IF;
    -- It was chosen before it was locked: by now it may be another customer's, or sold.
    IF v_into IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cart
            WHERE id = v_into AND state = 'open' AND customer_id = v_customer) THEN
        PERFORM retry_later();
    END IF;
    v_call.at := now_ms();
    IF v_into IS NULL THEN
        UPDATE cart SET customer_id = v_customer WHERE id = p_cart;
        v_into := p_cart;
    ELSE
        FOR v_line IN SELECT * FROM hold WHERE cart_id = p_cart AND in_cart
            ORDER BY listing_id, coalesce(variant_id, 0)
        LOOP
            v_notes := v_notes || merge_line(v_call, v_line, v_into);
        END LOOP;
        UPDATE cart SET state = 'merged', merged_into = v_into WHERE id = p_cart;
    END IF;
    v_done := jsonb_build_object('cart', v_into, 'notes', v_notes)::text;
    PERFORM push('cart ' || v_into);
    PERFORM remember(p_operation, v_done);
    RETURN attach_document(v_done::jsonb);
END $$
-- ;;
CREATE FUNCTION attach_document(p_answer jsonb) RETURNS json LANGUAGE sql AS $$
    SELECT json_build_object('notes', p_answer -> 'notes',
        'cart', cart_document((p_answer ->> 'cart')::uuid))
$$
-- ;;
-- Moves one line into another cart; both are locked. Answers the note that says what became of it.
CREATE FUNCTION merge_line(p_call call, p_line hold, p_into uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_alive boolean := p_line.state = 'active' AND (p_line.kept OR p_line.expires_at > p_call.at);
    v_there hold;
    v_there_alive boolean;
    v_l listing;
    v_v variant;
    v_together bigint;
    v_refusal jsonb;
    v_note jsonb := jsonb_build_object('outcome', 'moved', 'quantity', p_line.quantity,
        'code', (SELECT code FROM listing WHERE id = p_line.listing_id),
        'variant', coalesce((SELECT code FROM variant WHERE id = p_line.variant_id), ''));
BEGIN
    SELECT * INTO v_there FROM hold WHERE cart_id = p_into AND in_cart AND listing_id = p_line.listing_id
        AND coalesce(variant_id, 0) = coalesce(p_line.variant_id, 0);
    v_there_alive := v_there.id IS NOT NULL AND v_there.state = 'active'
        AND (v_there.kept OR v_there.expires_at > p_call.at);
    IF NOT v_alive AND v_there.id IS NOT NULL THEN
        PERFORM drop_line(p_call, p_line, '');
        RETURN v_note || jsonb_build_object('outcome', 'refused', 'refusal',
            jsonb_build_object('reason', 'lapsed'));
    END IF;
    SELECT * INTO v_l FROM listing WHERE id = p_line.listing_id;
    SELECT * INTO v_v FROM variant WHERE id = p_line.variant_id;
    -- A lapsed line takes no slots, only a place in the cart.
    v_together := CASE WHEN v_alive THEN p_line.quantity
        + CASE WHEN v_there_alive THEN v_there.quantity ELSE 0 END ELSE 0 END;
    BEGIN
        PERFORM check_line(v_l.code, v_l.active AND coalesce(v_v.active, true), v_l.currency,
            min(currency) FILTER (WHERE currency <> v_l.currency AND state = 'active'
                AND (kept OR expires_at > p_call.at)),
            CASE WHEN v_there.id IS NULL THEN count(*) ELSE 0 END, setting_value('max_lines'),
            v_l.max_per_order,
            coalesce(sum(quantity) FILTER (WHERE listing_id = v_l.id AND state = 'active'
                AND (kept OR expires_at > p_call.at) AND id IS DISTINCT FROM v_there.id), 0) + v_together,
            coalesce(sum(quantity::double precision * unit_price_minor) FILTER (WHERE state = 'active'
                AND (kept OR expires_at > p_call.at) AND id IS DISTINCT FROM v_there.id), 0)
                + v_together::double precision
                * CASE WHEN v_there_alive THEN v_there.unit_price_minor ELSE p_line.unit_price_minor END)
        FROM hold WHERE cart_id = p_into AND in_cart;
        IF v_alive THEN
            PERFORM check_quantity(v_together);
        END IF;
    EXCEPTION WHEN SQLSTATE 'HF001' THEN
        v_refusal := SQLERRM::jsonb;
    END;
    IF v_refusal IS NOT NULL THEN
        PERFORM drop_line(p_call, p_line, 'did not fit the merged cart');
        RETURN v_note || jsonb_build_object('outcome', 'refused', 'refusal', v_refusal);
    END IF;
    IF NOT v_alive THEN
        IF p_line.state = 'active' THEN
            PERFORM end_hold(p_call, p_line, '');
        END IF;
        UPDATE hold SET cart_id = p_into WHERE id = p_line.id;
        RETURN v_note;
    END IF;
    IF NOT v_there_alive THEN
        IF v_there.id IS NOT NULL THEN
            PERFORM drop_line(p_call, v_there, '');
        END IF;
        UPDATE hold SET cart_id = p_into WHERE id = p_line.id;
        RETURN v_note;
    END IF;
    -- The slots stay held, now by the other line: no number of the listing changes, so no ledger row.
    PERFORM 1 FROM listing WHERE id = p_line.listing_id FOR NO KEY UPDATE;
    UPDATE hold SET state = 'released', in_cart = false, ended_at = p_call.at, ended_why = 'merged'
    WHERE id = p_line.id AND state = 'active';
    IF NOT FOUND THEN
        PERFORM retry_later();
    END IF;
    UPDATE hold SET quantity = quantity + p_line.quantity,
        expires_at = least(expires_at, p_line.expires_at)
    WHERE id = v_there.id AND state = 'active';
    IF NOT FOUND THEN
        PERFORM retry_later();
    END IF;
    RETURN v_note || jsonb_build_object('outcome', 'added');
END $$
