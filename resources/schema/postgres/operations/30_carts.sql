-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a line of the cart ask for p_quantity slots: a new line, another quantity, or a lapsed line held
-- anew. The cart is locked and open. Answers the hold that now stands for the line.
CREATE FUNCTION set_line(p_call call, p_cart uuid, p_listing listing, p_variant variant, p_line hold,
    p_quantity bigint, p_kind text) RETURNS hold LANGUAGE plpgsql AS $$
DECLARE
    v_alive boolean := p_line.id IS NOT NULL AND p_line.state = 'active'
        AND (p_line.kept OR p_line.expires_at > p_call.at);
    v_more bigint := p_quantity - CASE WHEN v_alive THEN p_line.quantity ELSE 0 END;
    v_l listing := p_listing;
    v_price bigint := greatest(0, p_listing.price_minor + coalesce(p_variant.price_difference_minor, 0));
    v_hold hold;
BEGIN
    PERFORM check_quantity(p_quantity);
    IF v_more > 0 THEN
        PERFORM check_line(p_call, p_cart, p_listing, p_variant, p_line, p_quantity,
            CASE WHEN v_alive THEN p_line.unit_price_minor ELSE v_price END);
        IF EXISTS (SELECT 1 FROM hold WHERE listing_id = p_listing.id AND state = 'active' AND NOT kept
                AND expires_at <= p_call.at) THEN
            PERFORM sweep_listing(p_call, p_listing.id);
        END IF;
        IF p_variant.id IS NOT NULL
            AND free_slots(p_listing.id, p_variant.id, p_call.at) < v_more THEN
            PERFORM refuse_sold_out(p_listing.id, p_variant.id, v_more, p_call.at);
        END IF;
        v_l := book(p_call, p_kind, p_listing.id, p_variant.id, v_more, 0, v_more, '');
        IF v_l.id IS NULL THEN
            PERFORM refuse_sold_out(p_listing.id, p_variant.id, v_more, p_call.at);
        END IF;
        -- The rules were checked on what was read before the lock: if that has changed, look again.
        IF (v_l.active, v_l.max_per_order) IS DISTINCT FROM (p_listing.active, p_listing.max_per_order)
            OR p_variant.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM variant WHERE id = p_variant.id
                AND active = p_variant.active
                AND price_difference_minor = p_variant.price_difference_minor) THEN
            PERFORM retry_later();
        END IF;
    ELSIF v_more < 0 THEN
        -- Who sweeps holds this lock: behind it, the hold has ended or stays.
        PERFORM 1 FROM listing WHERE id = p_listing.id FOR NO KEY UPDATE;
        PERFORM 1 FROM hold WHERE id = p_line.id AND state = 'active';
        IF NOT FOUND THEN
            PERFORM retry_later();
        END IF;
        PERFORM book(p_call, p_kind, p_listing.id, p_variant.id, v_more, 0, v_more, '');
    END IF;
    IF v_alive THEN
        UPDATE hold SET quantity = p_quantity WHERE id = p_line.id AND state = 'active' RETURNING * INTO v_hold;
        IF NOT FOUND THEN
            PERFORM retry_later();
        END IF;
        RETURN v_hold;
    END IF;
    IF p_line.id IS NOT NULL THEN
        UPDATE hold SET in_cart = false WHERE id = p_line.id;
    END IF;
    INSERT INTO hold (id, line_id, cart_id, listing_id, variant_id, quantity, unit_price_minor, currency,
        state, in_cart, line_at, created_at, expires_at, desk, person)
    VALUES (gen_random_uuid(), coalesce(p_line.line_id, gen_random_uuid()), p_cart, v_l.id, p_variant.id,
        p_quantity, greatest(0, v_l.price_minor + coalesce(p_variant.price_difference_minor, 0)),
        v_l.currency, 'active', true, coalesce(p_line.line_at, p_call.at), p_call.at,
        p_call.at + 1000 * setting_value('hold_seconds'), p_call.desk, p_call.person)
    RETURNING * INTO v_hold;
    RETURN v_hold;
END $$
-- ;;
-- The rules of a cart that more slots could break. p_line is empty when the line is new.
CREATE FUNCTION check_line(p_call call, p_cart uuid, p_listing listing, p_variant variant, p_line hold,
    p_quantity bigint, p_price bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_lines bigint;
    v_other text;
    v_same bigint;
    v_max bigint;
    v_amount numeric;
BEGIN
    IF NOT p_listing.active OR NOT coalesce(p_variant.active, true) THEN
        PERFORM refuse('not_on_sale', jsonb_build_object('code', p_listing.code));
    END IF;
    SELECT count(*), min(currency) FILTER (WHERE currency <> p_listing.currency),
        coalesce(sum(quantity) FILTER (WHERE listing_id = p_listing.id AND state = 'active'
            AND (kept OR expires_at > p_call.at) AND id IS DISTINCT FROM p_line.id), 0),
        coalesce(sum(quantity::numeric * unit_price_minor) FILTER (WHERE state = 'active'
            AND (kept OR expires_at > p_call.at) AND id IS DISTINCT FROM p_line.id), 0)
    INTO v_lines, v_other, v_same, v_amount
    FROM hold WHERE cart_id = p_cart AND in_cart;
    IF v_other IS NOT NULL THEN
        PERFORM refuse('other_currency', jsonb_build_object('code', p_listing.code,
            'currency', p_listing.currency, 'cart_currency', v_other));
    END IF;
    IF p_line.id IS NULL THEN
        v_max := setting_value('max_lines');
        IF v_lines >= v_max THEN
            PERFORM refuse('too_many_lines', jsonb_build_object('max', v_max));
        END IF;
    END IF;
    IF v_same + p_quantity > p_listing.max_per_order THEN
        PERFORM refuse('too_many_per_order', jsonb_build_object('code', p_listing.code,
            'max', p_listing.max_per_order, 'asked', v_same + p_quantity));
    END IF;
    -- The most a cart may cost before tax and shipping: whatever those become, its total can be reckoned.
    IF v_amount + p_quantity::numeric * p_price > 499500000000000 THEN
        PERFORM refuse('too_large');
    END IF;
END $$
-- ;;
CREATE FUNCTION op_hold(p_operation uuid, p_desk text, p_person text, p_cart uuid, p_code text,
    p_variant text, p_quantity bigint) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('hold', p_cart, p_code, p_variant, p_quantity)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_l listing;
    v_v variant;
    v_state text;
    v_line hold;
    v_hold hold;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN hold_document(v_done::uuid, now_ms());
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_quantity(p_quantity);
    SELECT l.* INTO v_l FROM listing l JOIN edition e ON e.id = l.edition_id AND e.is_default
    WHERE l.code = p_code;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'listing', 'key', p_code));
    END IF;
    IF coalesce(p_variant, '') <> '' THEN
        SELECT * INTO v_v FROM variant WHERE listing_id = v_l.id AND code = p_variant;
        IF NOT FOUND THEN
            PERFORM refuse('not_found', jsonb_build_object('what', 'variant',
                'key', p_code || ' ' || p_variant));
        END IF;
    END IF;
    -- The common refusal needs no lock: nobody in the queue for a hot listing waits for a sold-out answer.
    IF v_l.active AND (v_v.capacity IS NOT NULL OR v_l.capacity < v_l.sold + v_l.held + p_quantity) THEN
        SELECT state INTO v_state FROM cart WHERE id = p_cart;
        IF v_state = 'open' AND free_slots(v_l.id, v_v.id, v_call.at) < p_quantity THEN
            PERFORM refuse_sold_out(v_l.id, v_v.id, p_quantity, v_call.at);
        END IF;
    END IF;
    -- A hold that a server crash forgets takes its counter, ledger row and answer with it; the desk sees
    -- an ordinary lapse. Starting and confirming a checkout are durable and look again.
    PERFORM set_config('synchronous_commit', 'off', true);
    PERFORM touch_open_cart(p_cart, v_call.at);
    v_call.at := now_ms();
    SELECT * INTO v_line FROM hold WHERE cart_id = p_cart AND in_cart AND listing_id = v_l.id
        AND coalesce(variant_id, 0) = coalesce(v_v.id, 0);
    v_hold := set_line(v_call, p_cart, v_l, v_v, v_line, p_quantity
        + CASE WHEN v_line.id IS NOT NULL AND v_line.state = 'active'
            AND (v_line.kept OR v_line.expires_at > v_call.at) THEN v_line.quantity ELSE 0 END, 'hold');
    PERFORM remember(v_call, v_request, v_hold.id::text);
    RETURN hold_json(v_hold, v_l, v_v.code, v_call.at);
END $$
-- ;;
CREATE FUNCTION op_set_quantity(p_operation uuid, p_desk text, p_person text, p_cart uuid, p_line uuid,
    p_quantity bigint) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('set_quantity', p_cart, p_line, p_quantity)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_l listing;
    v_v variant;
    v_line hold;
    v_hold hold;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN hold_document(v_done::uuid, now_ms());
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_quantity(p_quantity);
    PERFORM touch_open_cart(p_cart, v_call.at);
    v_call.at := now_ms();
    SELECT * INTO v_line FROM hold WHERE cart_id = p_cart AND in_cart AND line_id = p_line;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'line', 'key', p_line));
    END IF;
    SELECT * INTO v_l FROM listing WHERE id = v_line.listing_id;
    SELECT * INTO v_v FROM variant WHERE id = v_line.variant_id;
    v_hold := set_line(v_call, p_cart, v_l, v_v, v_line, p_quantity, 'change');
    PERFORM remember(v_call, v_request, v_hold.id::text);
    RETURN hold_json(v_hold, v_l, v_v.code, v_call.at);
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
    PERFORM touch_open_cart(p_cart, v_call.at);
    v_call.at := now_ms();
    SELECT * INTO v_line FROM hold WHERE cart_id = p_cart AND in_cart AND line_id = p_line;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'line', 'key', p_line));
    END IF;
    PERFORM drop_line(v_call, v_line, 'removed from the cart');
    PERFORM remember(v_call, v_request, '{}');
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
    PERFORM touch_open_cart(p_cart, v_call.at);
    v_call.at := now_ms();
    FOR v_line IN SELECT * FROM hold WHERE cart_id = p_cart AND in_cart
        ORDER BY listing_id, coalesce(variant_id, 0)
    LOOP
        PERFORM drop_line(v_call, v_line, 'cart cleared');
    END LOOP;
    PERFORM remember(v_call, v_request, '{}');
    RETURN '{}';
END $$
-- ;;
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
CREATE FUNCTION op_new_cart(p_operation uuid, p_desk text, p_person text, p_email text) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('new_cart', p_email)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_customer uuid;
    v_cart uuid;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN cart_document(v_done::uuid);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    IF coalesce(p_email, '') <> '' THEN
        v_customer := find_or_add_customer(gen_random_uuid(), p_email, '', '', '', '', '', v_call.at);
    END IF;
    INSERT INTO cart (id, customer_id, desk, state, revision, created_at, updated_at)
    VALUES (gen_random_uuid(), v_customer, p_desk, 'open', 1, v_call.at, v_call.at)
    ON CONFLICT DO NOTHING RETURNING id INTO v_cart;
    IF v_cart IS NULL THEN
        SELECT id INTO v_cart FROM cart WHERE state = 'open' AND CASE WHEN v_customer IS NULL
            THEN desk = p_desk AND customer_id IS NULL ELSE customer_id = v_customer END;
        IF v_cart IS NULL THEN
            PERFORM retry_later();
        END IF;
    END IF;
    PERFORM remember(v_call, v_request, v_cart::text);
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
    SELECT id INTO v_into FROM cart WHERE customer_id = v_customer AND state = 'open' AND id <> p_cart;
    IF v_into < p_cart THEN
        UPDATE cart SET revision = revision + 1, updated_at = v_call.at WHERE id = v_into;
    END IF;
    PERFORM touch_open_cart(p_cart, v_call.at);
    IF v_into > p_cart THEN
        UPDATE cart SET revision = revision + 1, updated_at = v_call.at WHERE id = v_into;
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
    PERFORM remember(v_call, v_request, v_done);
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
        PERFORM check_line(p_call, p_into, v_l, v_v, v_there, v_together,
            CASE WHEN v_there_alive THEN v_there.unit_price_minor ELSE p_line.unit_price_minor END);
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
-- ;;
CREATE FUNCTION op_extend_hold(p_operation uuid, p_desk text, p_person text, p_hold uuid, p_why text)
RETURNS json LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('extend_hold', p_hold, p_why)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_hold hold;
    v_max bigint := setting_value('hold_extensions');
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN hold_document(v_done::uuid, now_ms());
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_text('why', p_why, 500);
    v_hold := lock_hold(p_hold, v_call.at);
    v_call.at := now_ms();
    IF v_hold.state <> 'active' OR NOT v_hold.kept AND v_hold.expires_at <= v_call.at THEN
        PERFORM refuse_ended(v_hold);
    END IF;
    IF v_hold.checkout_id IS NOT NULL THEN
        PERFORM refuse('being_paid', jsonb_build_object('checkout', v_hold.checkout_id));
    END IF;
    IF v_hold.extensions >= v_max THEN
        IF NOT has_right('manager') THEN
            PERFORM refuse('forbidden', jsonb_build_object('right', 'manager'));
        END IF;
        IF btrim(p_why) = '' THEN
            PERFORM refuse('extended_enough', jsonb_build_object('max', v_max));
        END IF;
    END IF;
    UPDATE hold SET extensions = extensions + 1,
        expires_at = greatest(expires_at, v_call.at + 1000 * setting_value('hold_seconds'))
    WHERE id = p_hold AND state = 'active';
    IF NOT FOUND THEN
        PERFORM retry_later();
    END IF;
    INSERT INTO hold_event (hold_id, sequence, kind, at, desk, person, login, operation, why)
    VALUES (p_hold, v_hold.extensions + 1, 'extended', v_call.at, v_call.desk, v_call.person, v_call.login,
        p_operation, p_why);
    PERFORM remember(v_call, v_request, p_hold::text);
    RETURN hold_document(p_hold, v_call.at);
END $$
-- ;;
-- Locks a hold's cart, in any state, then reads the hold.
CREATE FUNCTION lock_hold(p_hold uuid, p_at bigint) RETURNS hold LANGUAGE plpgsql AS $$
DECLARE
    v_cart uuid;
    v_hold hold;
BEGIN
    SELECT cart_id INTO v_cart FROM hold WHERE id = p_hold;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'hold', 'key', p_hold));
    END IF;
    UPDATE cart SET revision = revision + 1, updated_at = p_at WHERE id = v_cart;
    SELECT * INTO v_hold FROM hold WHERE id = p_hold;
    IF v_hold.cart_id <> v_cart THEN
        PERFORM retry_later();
    END IF;
    RETURN v_hold;
END $$
-- ;;
CREATE FUNCTION refuse_ended(p_hold hold) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse('hold_ended', jsonb_build_object('hold', p_hold.id,
        'code', (SELECT code FROM listing WHERE id = p_hold.listing_id),
        'state', CASE p_hold.state WHEN 'active' THEN 'expired' ELSE p_hold.state END));
END $$
-- ;;
CREATE FUNCTION op_release_hold(p_operation uuid, p_desk text, p_person text, p_hold uuid, p_why text)
RETURNS json LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('release_hold', p_hold, p_why)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_hold hold;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN v_done::json;
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_why(p_why);
    v_hold := lock_hold(p_hold, v_call.at);
    v_call.at := now_ms();
    IF v_hold.state <> 'active' OR NOT v_hold.kept AND v_hold.expires_at <= v_call.at THEN
        PERFORM refuse_ended(v_hold);
    END IF;
    IF v_hold.checkout_id IS NOT NULL THEN
        PERFORM refuse('being_paid', jsonb_build_object('checkout', v_hold.checkout_id));
    END IF;
    PERFORM end_hold(v_call, v_hold, p_why);
    PERFORM remember(v_call, v_request, '{}');
    RETURN '{}';
END $$
-- ;;
CREATE FUNCTION op_release_all(p_operation uuid, p_desk text, p_person text, p_why text) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('release_all', p_why)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_cart uuid;
    v_carts uuid[] := '{}';
    v_hold hold;
    v_holds bigint := 0;
    v_slots bigint := 0;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN v_done::json;
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_why(p_why);
    FOR v_cart IN SELECT DISTINCT cart_id FROM hold WHERE state = 'active' AND checkout_id IS NULL
        ORDER BY cart_id
    LOOP
        UPDATE cart SET revision = revision + 1, updated_at = v_call.at WHERE id = v_cart;
        v_carts := v_carts || v_cart;
    END LOOP;
    v_call.at := now_ms();
    FOR v_hold IN SELECT * FROM hold WHERE state = 'active' AND checkout_id IS NULL
        AND cart_id = ANY (v_carts)
        ORDER BY listing_id, coalesce(variant_id, 0), created_at, id
    LOOP
        IF v_hold.expires_at > v_call.at THEN
            v_holds := v_holds + 1;
            v_slots := v_slots + v_hold.quantity;
        END IF;
        PERFORM end_hold(v_call, v_hold, p_why);
    END LOOP;
    v_done := json_build_object('holds', v_holds, 'slots', v_slots,
        'kept', (SELECT count(*) FROM hold WHERE state = 'active' AND checkout_id IS NOT NULL
            AND (kept OR expires_at > v_call.at)))::text;
    PERFORM remember(v_call, v_request, v_done);
    RETURN v_done::json;
END $$
