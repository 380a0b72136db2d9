-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The review queue: money that could not become a sale, or that was to go back and came back. Under the lock
-- of the order that it was meant for.
-- What is neither sold for nor given back, nor on its way back.
CREATE FUNCTION left_of(p_review review) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN p_review.amount_minor
        - coalesce((SELECT total_minor FROM sales_order WHERE number = p_review.sold_order), 0)
        - coalesce((SELECT sum(amount_minor) FROM refund
            WHERE review_id = p_review.id AND state <> 'failed'), 0);
END $$
-- ;;
CREATE FUNCTION review_document(p_review review) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT json_build_object('id', p_review.id, 'reason', p_review.reason,
        'checkout', k.id, 'order', o.number, 'payment', p_review.payment,
        'amount', p_review.amount_minor, 'currency', p_review.currency, 'left', left_of(p_review),
        'agreed', k.amount_minor, 'agreed_currency', k.currency, 'sold_order', p_review.sold_order,
        'failed_refund', p_review.refund_id,
        'refunds', (SELECT json_agg(refund_document(id) ORDER BY at, id) FROM refund
            WHERE review_id = p_review.id),
        'customer', o.customer_email, 'at', p_review.at,
        'open', p_review.resolved_at IS NULL, 'resolution', p_review.resolution,
        'resolved_at', p_review.resolved_at, 'person', p_review.resolved_by_person)
        FROM checkout k JOIN sales_order o ON o.number = k.order_number
        WHERE k.id = p_review.checkout_id);
END $$
-- ;;
CREATE FUNCTION review_list(p_all boolean) RETURNS json LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
BEGIN
    RETURN json_build_object('reviews', (
        SELECT json_agg(review_document(newest.r) ORDER BY (newest.r).at, (newest.r).id)
        FROM (SELECT r FROM review r WHERE p_all OR resolved_at IS NULL ORDER BY at DESC, id DESC
            LIMIT 1000) AS newest));
END $$
-- ;;
CREATE FUNCTION review_of(p_review bigint) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT review_document(r) FROM review r WHERE id = p_review);
END $$
-- ;;
CREATE FUNCTION order_of(p_review review) RETURNS sales_order LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_order sales_order;
BEGIN
    SELECT o.* INTO v_order FROM checkout k JOIN sales_order o ON o.number = k.order_number
    WHERE k.id = p_review.checkout_id;
    RETURN v_order;
END $$
-- ;;
-- Locks the order that a case is of, then reads the case.
CREATE FUNCTION lock_review(p_review bigint) RETURNS review LANGUAGE plpgsql AS $$
DECLARE
    v_review review;
BEGIN
    SELECT * INTO v_review FROM review WHERE id = p_review;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'review', 'key', p_review));
    END IF;
    PERFORM lock_order((order_of(v_review)).number);
    SELECT * INTO v_review FROM review WHERE id = p_review;
    RETURN v_review;
END $$
-- ;;
-- Closes a case of which nothing is left; opens one again of which something is.
CREATE FUNCTION settle_review(p_call call, p_review bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_review review;
    v_refunded boolean := EXISTS (SELECT 1 FROM refund WHERE review_id = p_review AND state <> 'failed');
BEGIN
    SELECT * INTO v_review FROM review WHERE id = p_review;
    IF left_of(v_review) > 0 THEN
        UPDATE review SET resolution = '', resolved_at = NULL, resolved_by_desk = '', resolved_by_person = '',
            resolved_by_login = '' WHERE id = p_review;
    ELSIF v_review.resolved_at IS NULL THEN
        UPDATE review SET resolved_at = p_call.at, resolved_by_desk = p_call.desk,
            resolved_by_person = p_call.person, resolved_by_login = p_call.login,
            resolution = CASE
                WHEN sold_order IS NULL AND v_refunded THEN 'Given back.'
                WHEN sold_order IS NULL THEN 'There was no money.'
                WHEN v_refunded THEN 'Sold as order ' || sold_order || ', the rest was given back.'
                ELSE 'Sold as order ' || sold_order || '.' END
        WHERE id = p_review;
    END IF;
END $$
-- ;;
CREATE FUNCTION op_refund_review(p_operation uuid, p_desk text, p_person text, p_review bigint,
    p_amount bigint, p_tender text, p_why text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation,
        jsonb_build_array('refund_review', p_review, p_amount, p_tender, p_why)::text);
    v_call call;
    v_review review;
    v_order sales_order;
    v_failed refund;
    v_refund refund;
    v_left bigint;
    v_amount bigint;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN review_of(p_review);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_why(p_why);
    v_review := lock_review(p_review);
    v_order := order_of(v_review);
    v_call.at := now_ms();
    v_left := left_of(v_review);
    v_amount := coalesce(p_amount, v_left);
    IF v_review.amount_minor = 0 AND v_amount = 0 AND v_review.resolved_at IS NULL THEN
        PERFORM settle_review(v_call, p_review), push('order ' || v_order.number);
        RETURN review_of(p_review);
    END IF;
    IF v_amount <= 0 OR v_amount > v_left THEN
        PERFORM refuse('review_too_much', jsonb_build_object('review', p_review, 'asked', v_amount,
            'left', v_left, 'currency', v_review.currency));
    END IF;
    IF v_review.refund_id IS NOT NULL AND v_amount <> v_review.amount_minor THEN
        PERFORM refuse('review_whole', jsonb_build_object('review', p_review));
    END IF;
    SELECT * INTO v_failed FROM refund WHERE id = v_review.refund_id;
    v_refund := add_refund(v_call, v_order, p_review,
        coalesce(p_tender, (SELECT tender FROM checkout WHERE id = v_review.checkout_id)),
        CASE WHEN v_failed.id IS NULL THEN v_review.payment ELSE v_failed.payment END, v_amount,
        coalesce(v_failed.shipping_minor, 0), v_review.currency, p_why);
    INSERT INTO refund_line (refund_id, order_number, position, quantity, amount_minor, tax_minor, returned)
    SELECT v_refund.id, order_number, position, quantity, amount_minor, tax_minor, 0
    FROM refund_line WHERE refund_id = v_failed.id;
    IF v_refund.state = 'succeeded' THEN
        PERFORM settle_refund(v_call, v_refund, NULL);
    END IF;
    PERFORM settle_review(v_call, p_review);
    RETURN review_of(p_review);
END $$
-- ;;
-- The lines that a case is to be sold as: its order's, at their prices, or others, at today's.
CREATE FUNCTION lines_to_sell(p_order bigint, p_instead jsonb) RETURNS TABLE (edition bigint, code text,
    variant text, quantity bigint, price bigint) LANGUAGE plpgsql AS $$
DECLARE
    v_wanted record;
BEGIN
    IF p_instead = '[]' THEN
        RETURN QUERY SELECT l.edition_id, l.code, n.variant_code, n.quantity, n.unit_price_minor
            FROM order_line n JOIN listing l ON l.id = n.listing_id
            WHERE n.order_number = p_order ORDER BY n.listing_id, coalesce(n.variant_id, 0);
        RETURN;
    END IF;
    FOR v_wanted IN SELECT w.*, l.id AS listing, v.id AS variant_id
        FROM ROWS FROM (jsonb_to_recordset(p_instead) AS (code text, variant text, quantity bigint))
            WITH ORDINALITY AS w (code, variant, quantity, place)
        LEFT JOIN listing l ON l.code = w.code AND l.edition_id = (SELECT id FROM edition WHERE is_default)
        LEFT JOIN variant v ON v.listing_id = l.id AND v.code = w.variant
        ORDER BY w.place
    LOOP
        IF v_wanted.listing IS NULL THEN
            PERFORM refuse('not_found', jsonb_build_object('what', 'listing', 'key', v_wanted.code));
        END IF;
        IF v_wanted.variant <> '' AND v_wanted.variant_id IS NULL THEN
            PERFORM refuse('not_found', jsonb_build_object('what', 'variant',
                'key', v_wanted.code || ' ' || v_wanted.variant));
        END IF;
        PERFORM check_quantity(v_wanted.quantity);
    END LOOP;
    RETURN QUERY SELECT NULL::bigint, l.code, coalesce(v.code, ''), sum(w.quantity)::bigint, NULL::bigint
        FROM jsonb_to_recordset(p_instead) AS w (code text, variant text, quantity bigint)
        JOIN listing l ON l.code = w.code AND l.edition_id = (SELECT id FROM edition WHERE is_default)
        LEFT JOIN variant v ON v.listing_id = l.id AND v.code = w.variant
        GROUP BY l.id, v.id ORDER BY l.id, coalesce(v.id, 0);
END $$
-- ;;
CREATE FUNCTION op_sell_review(p_operation uuid, p_desk text, p_person text, p_review bigint,
    p_instead jsonb, p_why text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation,
        jsonb_build_array('sell_review', p_review, p_instead, p_why)::text);
    v_call call;
    v_review review;
    v_order sales_order;
    v_cart uuid := gen_random_uuid();
    v_hold uuid;
    v_line record;
    v_checkout checkout;
    v_left bigint;
    v_rest bigint;
    v_document json;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN review_of(p_review);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_why(p_why);
    v_review := lock_review(p_review);
    v_order := order_of(v_review);
    v_call.at := now_ms();
    v_left := left_of(v_review);
    IF v_review.refund_id IS NOT NULL THEN
        PERFORM refuse('review_goes_back', jsonb_build_object('review', p_review));
    END IF;
    IF v_review.sold_order IS NOT NULL OR v_left <= 0 THEN
        PERFORM refuse('review_closed', jsonb_build_object('review', p_review, 'order', v_review.sold_order));
    END IF;
    IF v_review.reason = 'duplicate' AND p_instead = '[]' THEN
        PERFORM refuse('review_sold_once', jsonb_build_object('review', p_review, 'order', v_order.number));
    END IF;
    IF jsonb_array_length(p_instead) > setting_value('max_lines') THEN
        PERFORM refuse('too_many_lines', jsonb_build_object('max', setting_value('max_lines')));
    END IF;
    -- Nobody else's until it is sold, and single only then: a single one would take but one line.
    INSERT INTO cart (id, desk, state, created_at) VALUES (v_cart, v_cart::text, 'open', v_call.at);
    FOR v_line IN SELECT * FROM lines_to_sell(v_order.number, p_instead)
    LOOP
        v_hold := gen_random_uuid();
        -- Not as "so many more", which need not survive a server crash.
        PERFORM check_quantity(v_line.quantity), set_line(p_operation, p_desk, p_person, v_cart,
            v_line.edition, v_line.code, v_line.variant, v_line.quantity, false, 'hold', v_hold);
        UPDATE hold SET unit_price_minor = v_line.price WHERE id = v_hold AND v_line.price IS NOT NULL;
    END LOOP;
    IF (SELECT min(currency) FROM hold WHERE cart_id = v_cart) <> v_review.currency THEN
        PERFORM refuse('review_currency', jsonb_build_object('review', p_review,
            'currency', v_review.currency));
    END IF;
    IF p_instead <> '[]' AND setting_value('shipping_minor') = 0
        AND NOT EXISTS (SELECT 1 FROM hold WHERE cart_id = v_cart AND unit_price_minor > 0) THEN
        PERFORM refuse('review_buys_nothing', jsonb_build_object('review', p_review));
    END IF;
    UPDATE cart SET customer_id = v_order.customer_id, desk = p_desk, single = true WHERE id = v_cart;
    v_call.at := now_ms();
    v_checkout := place_order(v_call, v_cart, 'stripe', false, NULL, NULL,
        CASE WHEN p_instead = '[]' THEN v_order.number END);
    v_rest := v_left - v_checkout.amount_minor;
    IF v_rest < 0 THEN
        PERFORM refuse('review_too_little', jsonb_build_object('review', p_review, 'left', v_left,
            'total_minor', v_checkout.amount_minor, 'currency', v_review.currency));
    END IF;
    UPDATE checkout SET live = (SELECT coalesce(k.live, s.live) FROM checkout k
        LEFT JOIN provider_session s ON s.checkout_id = k.id WHERE k.id = v_review.checkout_id)
    WHERE id = v_checkout.id;
    PERFORM settle_checkout(v_call, v_checkout, NULL, v_review.payment);
    UPDATE review SET sold_order = v_checkout.order_number WHERE id = p_review;
    IF v_rest > 0 THEN
        PERFORM add_refund(v_call, v_order, p_review, 'stripe', v_review.payment, v_rest, 0,
            v_review.currency, p_why);
    END IF;
    PERFORM settle_review(v_call, p_review), push('cart ' || v_cart || ';order ' || v_order.number);
    v_document := review_of(p_review);
    PERFORM book_sale(v_call, v_checkout);
    RETURN v_document;
END $$
