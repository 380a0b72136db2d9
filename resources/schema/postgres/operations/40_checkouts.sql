-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Snapshots an open cart into an order and its checkout: pending, or paid at once. The holds are
-- the caller's to keep or to sell. Answers the checkout; refuses unless its total is p_expected, if given.
-- p_like: an order whose tax rates and shipping are agreed; NULL: today's.
CREATE FUNCTION place_order(p_call call, p_cart uuid, p_tender text, p_paid boolean, p_received bigint,
    p_expected bigint, p_like bigint DEFAULT NULL) RETURNS checkout LANGUAGE plpgsql AS $$
DECLARE
    v_checkout checkout;
    v_customer customer;
    v_lapsed jsonb;
    v_lines bigint;
    v_shipping bigint;
    v_subtotal numeric;
    v_tax numeric;
    v_currency text;
BEGIN
    IF p_tender IS NULL OR p_tender NOT IN ('cash', 'account', 'stripe') THEN
        PERFORM refuse('bad_tender', jsonb_build_object('tender', p_tender));
    END IF;
    IF p_paid AND NOT settles_at_once(p_tender) THEN
        PERFORM refuse('provider_confirms', jsonb_build_object('tender', p_tender));
    END IF;
    SELECT u.* INTO v_customer FROM cart c JOIN customer u ON u.id = c.customer_id WHERE c.id = p_cart;
    SELECT count(*), jsonb_agg(l.code ORDER BY h.line_at, h.listing_id, coalesce(h.variant_id, 0))
            FILTER (WHERE h.state <> 'active' OR NOT h.kept AND h.expires_at <= p_call.at),
        sum(h.quantity::numeric * h.unit_price_minor),
        sum(round(h.quantity::numeric * h.unit_price_minor * coalesce(k.tax_ppm, m.tax_ppm) / 1000000)),
        min(h.currency), coalesce((SELECT shipping_minor FROM sales_order WHERE number = p_like),
            setting_value('shipping_minor')),
        p_call.at + 1000 * setting_value('checkout_seconds')
    INTO v_lines, v_lapsed, v_subtotal, v_tax, v_currency, v_shipping, v_checkout.expires_at
    FROM hold h JOIN listing l ON l.id = h.listing_id JOIN market m ON m.code = l.market
    LEFT JOIN order_line k ON k.order_number = p_like AND k.listing_id = h.listing_id
        AND coalesce(k.variant_id, 0) = coalesce(h.variant_id, 0)
    WHERE h.cart_id = p_cart AND h.in_cart;
    IF v_lines = 0 THEN
        PERFORM refuse('cart_empty', jsonb_build_object('cart', p_cart));
    END IF;
    IF v_lapsed IS NOT NULL THEN
        PERFORM refuse('holds_lapsed', jsonb_build_object('codes', v_lapsed));
    END IF;
    IF p_tender = 'account' AND v_customer.id IS NULL THEN
        PERFORM refuse('customer_needed');
    END IF;
    IF v_subtotal + v_tax + v_shipping > 1000000000000000 THEN
        PERFORM refuse('too_large');
    END IF;
    v_checkout.amount_minor := v_subtotal + v_shipping + v_tax;
    IF v_checkout.amount_minor = 0 AND NOT settles_at_once(p_tender) THEN
        PERFORM refuse('nothing_to_pay');
    END IF;
    v_checkout.currency := v_currency;
    v_checkout.tender := p_tender;
    IF p_expected <> v_checkout.amount_minor THEN
        PERFORM refuse('total_changed', jsonb_build_object('expected_minor', p_expected,
            'total_minor', v_checkout.amount_minor, 'currency', v_currency));
    END IF;
    IF p_paid THEN
        p_received := check_received(v_checkout, p_received);
    END IF;
    v_checkout.order_number := nextval('order_number');
    INSERT INTO sales_order (number, state, cart_id, customer_id, customer_email, customer_name,
        customer_phone, customer_business, customer_address, customer_tax_number, currency,
        subtotal_minor, discount_minor, shipping_minor, tax_minor, total_minor, desk, person, created_at)
    VALUES (v_checkout.order_number, CASE WHEN p_paid THEN 'paid' ELSE 'pending' END, p_cart, v_customer.id,
        coalesce(v_customer.email, ''), coalesce(v_customer.name, ''), coalesce(v_customer.phone, ''),
        coalesce(v_customer.business, ''), coalesce(v_customer.address, ''),
        coalesce(v_customer.tax_number, ''), v_currency, v_subtotal, 0, v_shipping, v_tax,
        v_checkout.amount_minor, p_call.desk, p_call.person, p_call.at);
    INSERT INTO order_event (order_number, sequence, kind, from_state, to_state, at, desk, person, login,
        operation, why)
    SELECT v_checkout.order_number, e.sequence, e.kind, e.from_state, e.to_state, p_call.at, p_call.desk,
        p_call.person, p_call.login, p_call.operation, e.why
    FROM (VALUES (1, 'created', '', 'pending', ''), (2, 'moved', 'pending', 'paid', p_tender))
        AS e (sequence, kind, from_state, to_state, why)
    WHERE e.sequence = 1 OR p_paid;
    INSERT INTO order_line (order_number, position, hold_id, listing_id, variant_id, code, variant_code,
        title, market, quantity, unit_price_minor, tax_ppm, subtotal_minor, discount_minor, tax_minor,
        total_minor)
    SELECT v_checkout.order_number,
        row_number() OVER (ORDER BY h.line_at, h.listing_id, coalesce(h.variant_id, 0)),
        h.id, h.listing_id, h.variant_id, l.code, coalesce(v.code, ''), l.title, l.market, h.quantity,
        h.unit_price_minor, x.tax_ppm, h.quantity * h.unit_price_minor, 0, x.tax,
        h.quantity * h.unit_price_minor + x.tax
    FROM hold h JOIN listing l ON l.id = h.listing_id JOIN market m ON m.code = l.market
    LEFT JOIN variant v ON v.id = h.variant_id
    LEFT JOIN order_line k ON k.order_number = p_like AND k.listing_id = h.listing_id
        AND coalesce(k.variant_id, 0) = coalesce(h.variant_id, 0)
    CROSS JOIN LATERAL (SELECT coalesce(k.tax_ppm, m.tax_ppm) AS tax_ppm, round(h.quantity::numeric
        * h.unit_price_minor * coalesce(k.tax_ppm, m.tax_ppm) / 1000000)::bigint AS tax) AS x
    WHERE h.cart_id = p_cart AND h.in_cart;
    INSERT INTO checkout (id, cart_id, order_number, tender, state, amount_minor, currency, received_minor,
        change_minor, created_at, expires_at, ended_at, desk, person, why)
    VALUES (gen_random_uuid(), p_cart, v_checkout.order_number, p_tender,
        CASE WHEN p_paid THEN 'settled' WHEN settles_at_once(p_tender) THEN 'open' ELSE 'preparing' END,
        v_checkout.amount_minor, v_currency, p_received,
        p_received - v_checkout.amount_minor, p_call.at, v_checkout.expires_at,
        CASE WHEN p_paid THEN p_call.at END, p_call.desk, p_call.person, '')
    RETURNING * INTO v_checkout;
    UPDATE cart SET state = CASE WHEN p_paid THEN 'ordered' ELSE 'checkout' END WHERE id = p_cart;
    PERFORM push('order ' || v_checkout.order_number);
    RETURN v_checkout;
END $$
-- ;;
-- What was received for a checkout: as said, or the amount.
CREATE FUNCTION check_received(p_checkout checkout, p_received bigint) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    IF p_checkout.tender <> 'cash' THEN
        IF p_received IS NOT NULL THEN
            PERFORM refuse('nothing_received');
        END IF;
        RETURN NULL;
    END IF;
    IF p_received < p_checkout.amount_minor THEN
        PERFORM refuse('cash_short', jsonb_build_object('received_minor', p_received,
            'total_minor', p_checkout.amount_minor, 'currency', p_checkout.currency));
    END IF;
    IF p_received > 1000000000000000 THEN
        PERFORM refuse('too_large');
    END IF;
    RETURN coalesce(p_received, p_checkout.amount_minor);
END $$
-- ;;
-- Ends every hold of an order as sold, all or, by raising, none, and books the payment. Its cart is locked;
-- book_sale is to follow.
CREATE FUNCTION sell_holds(p_call call, p_checkout checkout, p_received bigint, p_provider_payment text)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_lines bigint;
BEGIN
    UPDATE hold h SET state = 'completed', in_cart = false, kept = false, ended_at = p_call.at,
        checkout_id = p_checkout.id, expires_at = greatest(expires_at, p_checkout.expires_at)
    FROM order_line o WHERE o.order_number = p_checkout.order_number AND h.id = o.hold_id
        AND h.state = 'active' AND (h.kept OR h.expires_at > p_call.at);
    GET DIAGNOSTICS v_lines = ROW_COUNT;
    IF v_lines <> (SELECT count(*) FROM order_line WHERE order_number = p_checkout.order_number) THEN
        PERFORM retry_later();
    END IF;
    INSERT INTO payment (order_number, checkout_id, kind, tender, amount_minor, currency, received_minor,
        change_minor, at, desk, person, login, operation, provider_payment)
    VALUES (p_checkout.order_number, p_checkout.id, 'payment', p_checkout.tender, p_checkout.amount_minor,
        p_checkout.currency, p_received, p_received - p_checkout.amount_minor, p_call.at, p_call.desk,
        p_call.person, p_call.login, p_call.operation, p_provider_payment);
END $$
-- ;;
-- Counts what an order sold. The last step of a sale: the listings are locked, in order, from here through
-- the flush, so whatever needs no listing, even the answer, has been made before.
CREATE FUNCTION book_sale(p_call call, p_checkout checkout) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_why text := 'order ' || p_checkout.order_number;
    v_line order_line;
    v_pushed text;
BEGIN
    PERFORM 1 FROM listing
    WHERE id IN (SELECT listing_id FROM order_line WHERE order_number = p_checkout.order_number)
    ORDER BY id FOR NO KEY UPDATE;
    -- All at once but for the variants, which add two rows to one chain.
    WITH sold AS (
        UPDATE listing l SET sold = l.sold + o.quantity, held = l.held - o.quantity, revision = l.revision + 1
        FROM order_line o WHERE o.order_number = p_checkout.order_number AND l.id = o.listing_id
            AND o.variant_id IS NULL
        RETURNING l.*, o.quantity
    ), written AS (
        INSERT INTO ledger (listing_id, sequence, variant_id, kind, quantity, is_first, capacity_before,
            sold_before, held_before, price_before, active_before, capacity_after, sold_after, held_after,
            price_after, active_after, at, desk, person, login, operation, why, hash)
        SELECT id, revision, NULL, 'sale', quantity, false, capacity, sold - quantity, held + quantity,
            price_minor, active, capacity, sold, held, price_minor, active, p_call.at, p_call.desk,
            p_call.person, p_call.login, p_call.operation, v_why,
            ledger_hash(id, revision, code, NULL, '', 'sale', quantity, capacity, sold - quantity,
                held + quantity, price_minor, active, capacity, sold, held, price_minor, active, p_call.at,
                p_call.desk, p_call.person, p_call.operation, v_why,
                (SELECT hash FROM ledger g WHERE g.listing_id = sold.id AND g.sequence = revision - 1))
        FROM sold
    )
    SELECT string_agg('listing ' || id || ' ' || revision, ';') INTO v_pushed FROM sold;
    PERFORM push(v_pushed) WHERE v_pushed IS NOT NULL;
    FOR v_line IN SELECT * FROM order_line
        WHERE order_number = p_checkout.order_number AND variant_id IS NOT NULL
        ORDER BY listing_id, variant_id
    LOOP
        PERFORM book(p_call, 'sale', v_line.listing_id, v_line.variant_id, v_line.quantity, v_line.quantity,
            -v_line.quantity, v_why);
    END LOOP;
END $$
-- ;;
CREATE FUNCTION set_order_state(p_call call, p_number bigint, p_state text, p_why text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_from text;
BEGIN
    SELECT state INTO v_from FROM sales_order WHERE number = p_number;
    UPDATE sales_order SET state = p_state WHERE number = p_number;
    PERFORM push('order ' || p_number);
    INSERT INTO order_event (order_number, sequence, kind, from_state, to_state, at, desk, person, login,
        operation, why)
    SELECT p_number, max(sequence) + 1, 'moved', v_from, p_state, p_call.at, p_call.desk, p_call.person,
        p_call.login, p_call.operation, p_why
    FROM order_event WHERE order_number = p_number;
END $$
-- ;;
-- Locks a checkout's cart, in any state, then reads the checkout, which is about to change.
CREATE FUNCTION lock_checkout(p_checkout uuid) RETURNS checkout LANGUAGE plpgsql AS $$
DECLARE
    v_checkout checkout := lock_cart_of(p_checkout);
BEGIN
    PERFORM push('cart ' || v_checkout.cart_id);
    RETURN v_checkout;
END $$
-- ;;
CREATE FUNCTION lock_cart_of(p_checkout uuid) RETURNS checkout LANGUAGE plpgsql AS $$
DECLARE
    v_checkout checkout;
BEGIN
    SELECT * INTO v_checkout FROM checkout WHERE id = p_checkout;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'checkout', 'key', p_checkout));
    END IF;
    PERFORM 1 FROM cart WHERE id = v_checkout.cart_id FOR NO KEY UPDATE;
    SELECT * INTO v_checkout FROM checkout WHERE id = p_checkout;
    RETURN v_checkout;
END $$
-- ;;
CREATE FUNCTION need_in_flight(p_checkout checkout) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF NOT in_flight(p_checkout.state) THEN
        PERFORM refuse('checkout_ended', jsonb_build_object('checkout', p_checkout.id,
            'state', p_checkout.state, 'order', p_checkout.order_number));
    END IF;
END $$
-- ;;
-- Turns what a checkout in flight keeps into a sale; book_sale is to follow.
CREATE FUNCTION settle_checkout(p_call call, p_checkout checkout, p_received bigint,
    p_provider_payment text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM sell_holds(p_call, p_checkout, p_received, p_provider_payment);
    UPDATE checkout SET state = 'settled', ended_at = p_call.at, received_minor = p_received,
        change_minor = p_received - amount_minor WHERE id = p_checkout.id;
    PERFORM set_order_state(p_call, p_checkout.order_number, 'paid', p_checkout.tender);
    UPDATE cart SET state = 'ordered' WHERE id = p_checkout.cart_id;
END $$
-- ;;
-- Gives back what a checkout keeps. Its cart is locked; afterwards a single one is closed, and any other open
-- again, unless its owner has opened another meanwhile: then the lapsed lines move there.
CREATE FUNCTION abandon_checkout(p_call call, p_checkout checkout, p_why text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_hold hold;
    v_cart cart;
    v_other uuid;
BEGIN
    SELECT * INTO v_cart FROM cart WHERE id = p_checkout.cart_id;
    SELECT id INTO v_other FROM cart WHERE state = 'open' AND NOT single AND id <> v_cart.id
        AND NOT v_cart.single AND CASE WHEN v_cart.customer_id IS NULL THEN customer_id IS NULL AND desk = v_cart.desk
            AND number = v_cart.number ELSE customer_id = v_cart.customer_id END
    FOR NO KEY UPDATE;
    FOR v_hold IN SELECT * FROM hold WHERE checkout_id = p_checkout.id AND state = 'active'
        ORDER BY listing_id, coalesce(variant_id, 0)
    LOOP
        PERFORM end_hold(p_call, v_hold, p_why);
    END LOOP;
    UPDATE checkout SET state = 'abandoned', ended_at = p_call.at, why = p_why WHERE id = p_checkout.id;
    PERFORM set_order_state(p_call, p_checkout.order_number, 'cancelled', p_why);
    IF v_cart.single THEN
        PERFORM close_cart(v_cart.id);
        RETURN;
    END IF;
    IF v_other IS NULL THEN
        UPDATE cart SET state = 'open' WHERE id = v_cart.id;
        RETURN;
    END IF;
    UPDATE hold h SET in_cart = false WHERE cart_id = v_cart.id AND in_cart AND EXISTS (
        SELECT 1 FROM hold o WHERE o.cart_id = v_other AND o.in_cart AND o.listing_id = h.listing_id
            AND coalesce(o.variant_id, 0) = coalesce(h.variant_id, 0));
    UPDATE hold SET cart_id = v_other WHERE cart_id = v_cart.id AND in_cart;
    UPDATE cart SET state = 'merged', merged_into = v_other WHERE id = v_cart.id;
    PERFORM push('cart ' || v_other);
END $$
-- ;;
-- p_now: it is being made, so nothing of it has been given back.
CREATE FUNCTION sale_document(p_checkout uuid, p_now boolean) RETURNS json LANGUAGE plpgsql AS $$
BEGIN
    RETURN json_build_object('checkout', checkout_document(p_checkout),
        'order', order_json((SELECT order_number FROM checkout WHERE id = p_checkout), NOT p_now));
END $$
-- ;;
CREATE FUNCTION op_start_checkout(p_operation uuid, p_desk text, p_person text, p_cart uuid,
    p_tender text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation, jsonb_build_array('start_checkout', p_cart, p_tender)::text);
    v_call call;
    v_checkout checkout;
    v_kept bigint;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN checkout_document(v_done::uuid);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM lock_open_cart(p_cart);
    v_call.at := now_ms();
    v_checkout := place_order(v_call, p_cart, p_tender, false, NULL, NULL);
    UPDATE hold SET checkout_id = v_checkout.id, kept = kept OR NOT settles_at_once(p_tender),
        expires_at = greatest(expires_at, v_checkout.expires_at)
    WHERE cart_id = p_cart AND in_cart AND state = 'active' AND (kept OR expires_at > v_call.at);
    GET DIAGNOSTICS v_kept = ROW_COUNT;
    IF v_kept <> (SELECT count(*) FROM order_line WHERE order_number = v_checkout.order_number) THEN
        PERFORM retry_later();
    END IF;
    PERFORM remember(p_operation, v_checkout.id::text);
    RETURN checkout_document(v_checkout.id);
END $$
-- ;;
CREATE FUNCTION op_confirm_checkout(p_operation uuid, p_desk text, p_person text, p_checkout uuid,
    p_received bigint) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation,
        jsonb_build_array('confirm_checkout', p_checkout, p_received)::text, p_checkout::text);
    v_call call;
    v_checkout checkout;
    v_lapsed jsonb;
    v_received bigint;
    v_document json;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN sale_document(v_done::uuid, false);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    v_checkout := lock_checkout(p_checkout);
    v_call.at := now_ms();
    IF NOT settles_at_once(v_checkout.tender) THEN
        PERFORM refuse('provider_confirms', jsonb_build_object('tender', v_checkout.tender));
    END IF;
    PERFORM need_in_flight(v_checkout);
    v_received := check_received(v_checkout, p_received);
    SELECT jsonb_agg(l.code ORDER BY h.line_at, h.listing_id, coalesce(h.variant_id, 0)) INTO v_lapsed
    FROM hold h JOIN listing l ON l.id = h.listing_id
    WHERE h.checkout_id = p_checkout AND h.in_cart
        AND (h.state <> 'active' OR NOT h.kept AND h.expires_at <= v_call.at);
    IF v_lapsed IS NOT NULL THEN
        PERFORM refuse('holds_lapsed', jsonb_build_object('codes', v_lapsed));
    END IF;
    PERFORM settle_checkout(v_call, v_checkout, v_received, NULL);
    v_document := sale_document(p_checkout, true);
    PERFORM book_sale(v_call, v_checkout);
    RETURN v_document;
END $$
-- ;;
CREATE FUNCTION op_sell(p_operation uuid, p_desk text, p_person text, p_cart uuid, p_tender text,
    p_received bigint, p_expected bigint) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation,
        jsonb_build_array('sell', p_cart, p_tender, p_received, p_expected)::text);
    v_call call;
    v_checkout checkout;
    v_document json;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN sale_document(v_done::uuid, false);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM lock_open_cart(p_cart);
    v_call.at := now_ms();
    v_checkout := place_order(v_call, p_cart, p_tender, true, p_received, p_expected);
    PERFORM sell_holds(v_call, v_checkout, v_checkout.received_minor, NULL);
    PERFORM remember(p_operation, v_checkout.id::text);
    v_document := sale_document(v_checkout.id, true);
    PERFORM book_sale(v_call, v_checkout);
    RETURN v_document;
END $$
-- ;;
CREATE FUNCTION op_cancel_checkout(p_operation uuid, p_desk text, p_person text, p_checkout uuid,
    p_why text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('cancel_checkout', p_checkout, p_why)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_checkout checkout;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN checkout_document(v_done::uuid);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_why(p_why);
    v_checkout := lock_checkout(p_checkout);
    v_call.at := now_ms();
    PERFORM need_in_flight(v_checkout);
    -- Who has a session may be paying, and a request whose outcome is not known may have opened one.
    IF NOT EXISTS (SELECT 1 FROM provider_session WHERE checkout_id = p_checkout)
        AND NOT EXISTS (SELECT 1 FROM provider_request WHERE checkout_id = p_checkout AND outcome = '') THEN
        PERFORM abandon_checkout(v_call, v_checkout, p_why);
    ELSIF EXISTS (SELECT 1 FROM provider_session WHERE checkout_id = p_checkout
            AND standing IN ('waiting', 'paid')) THEN
        PERFORM refuse('payment_on_its_way', jsonb_build_object('checkout', p_checkout,
            'order', v_checkout.order_number));
    ELSE
        UPDATE checkout SET ending_why = p_why WHERE id = p_checkout AND ending_why = '';
        PERFORM push('order ' || v_checkout.order_number);
    END IF;
    PERFORM remember(p_operation, p_checkout::text);
    RETURN checkout_document(p_checkout);
END $$
-- ;;
CREATE FUNCTION op_move_order(p_operation uuid, p_desk text, p_person text, p_number bigint,
    p_state text, p_why text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('move_order', p_number, p_state, p_why)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_order sales_order;
    v_right text;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN order_document(v_done::bigint);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_text('why', p_why, 500);
    v_order := lock_order(p_number);
    SELECT right_needed INTO v_right FROM order_move
    WHERE from_state = v_order.state AND to_state = p_state;
    IF NOT FOUND OR v_right = 'none' THEN
        PERFORM refuse('no_such_move', jsonb_build_object('order', p_number, 'from', v_order.state,
            'to', p_state));
    END IF;
    IF v_right = 'manager' THEN
        IF NOT has_right('manager') THEN
            PERFORM refuse('forbidden', jsonb_build_object('right', 'manager'));
        END IF;
        PERFORM check_why(p_why);
        -- The books must not say that money went back which the provider still has.
        IF EXISTS (SELECT 1 FROM payment WHERE order_number = p_number AND provider_payment IS NOT NULL) THEN
            PERFORM refuse('provider_refunds', jsonb_build_object('order', p_number));
        END IF;
        PERFORM give_back_rest(v_call, v_order, p_state = 'cancelled', p_state, p_why);
    ELSE
        PERFORM set_order_state(v_call, p_number, p_state, p_why);
    END IF;
    PERFORM remember(p_operation, p_number::text);
    RETURN order_document(p_number);
END $$
