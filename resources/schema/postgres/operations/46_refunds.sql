-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Money that goes back: of paid orders, and of cases of the review queue. All under the lock of the order
-- that the money was meant for. What counts against an order are the refunds that are of no case: the ones of
-- a case are of other money, or try one of them a second time.
CREATE FUNCTION refund_document(p_refund uuid) RETURNS json LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_document json;
BEGIN
    SELECT json_build_object('id', r.id, 'order', r.order_number, 'review', r.review_id, 'tender', r.tender,
        'payment', r.payment, 'amount', r.amount_minor, 'shipping', r.shipping_minor,
        'currency', r.currency, 'state', r.state, 'provider_refund', r.provider_refund, 'said', r.said,
        'why', r.why, 'at', r.at, 'ended_at', r.ended_at, 'desk', r.desk, 'person', r.person,
        'checkout', k.id, 'live', coalesce(k.live, s.live), 'now', now_ms(),
        'lines', (SELECT json_agg(json_build_object('position', position, 'quantity', quantity,
            'amount', amount_minor, 'tax', tax_minor, 'returned', returned) ORDER BY position)
            FROM refund_line WHERE refund_id = r.id),
        'requests', (SELECT json_agg(request_json(q) ORDER BY q.created_at, q.key COLLATE "C")
            FROM provider_request q WHERE q.refund_id = r.id))
    INTO v_document
    FROM refund r JOIN checkout k ON k.order_number = r.order_number
    LEFT JOIN provider_session s ON s.checkout_id = k.id
    WHERE r.id = p_refund;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'refund', 'key', p_refund));
    END IF;
    RETURN v_document;
END $$
-- ;;
CREATE FUNCTION watched_refunds() RETURNS json LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
BEGIN
    RETURN json_build_object('refunds', (SELECT json_agg(refund_document(id) ORDER BY at, id)
        FROM refund WHERE state IN ('asked', 'pending')));
END $$
-- ;;
CREATE FUNCTION refund_of_provider(p_provider_refund text) RETURNS json LANGUAGE plpgsql STABLE
    SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
    RETURN json_build_object('refund', (SELECT refund_document(id) FROM refund
        WHERE provider_refund = p_provider_refund));
END $$
-- ;;
CREATE FUNCTION lock_order(p_number bigint) RETURNS sales_order LANGUAGE plpgsql AS $$
DECLARE
    v_order sales_order;
BEGIN
    SELECT * INTO v_order FROM sales_order WHERE number = p_number FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'order', 'key', p_number));
    END IF;
    RETURN v_order;
END $$
-- ;;
CREATE FUNCTION write_refund_event(p_call call, p_number bigint, p_kind text, p_why text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO order_event (order_number, sequence, kind, from_state, to_state, at, desk, person, login,
        operation, why)
    SELECT p_number, (SELECT max(sequence) + 1 FROM order_event WHERE order_number = p_number), p_kind, state,
        state, p_call.at, p_call.desk, p_call.person, p_call.login, p_call.operation, p_why
    FROM sales_order WHERE number = p_number;
    PERFORM push('order ' || p_number);
END $$
-- ;;
-- Whether a refund is of what an order was paid, at the first or a later attempt.
CREATE FUNCTION is_of_order(p_refund refund) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN p_refund.review_id IS NULL
        OR EXISTS (SELECT 1 FROM review WHERE id = p_refund.review_id AND refund_id IS NOT NULL);
END $$
-- ;;
-- Writes down that money is to go back; refund_lines and settle_refund are to follow. p_payment: what the
-- provider has it as.
CREATE FUNCTION add_refund(p_call call, p_order sales_order, p_review bigint, p_tender text, p_payment text,
    p_amount bigint, p_shipping bigint, p_currency text, p_why text) RETURNS refund LANGUAGE plpgsql AS $$
DECLARE
    v_refund refund;
    v_now boolean := settles_at_once(p_tender) OR p_amount = 0;
BEGIN
    IF p_tender IS NULL OR p_tender NOT IN ('cash', 'account', 'stripe') THEN
        PERFORM refuse('bad_tender', jsonb_build_object('tender', p_tender));
    END IF;
    IF NOT settles_at_once(p_tender) AND p_payment IS NULL THEN
        PERFORM refuse('provider_has_none', jsonb_build_object('order', p_order.number, 'tender', p_tender));
    END IF;
    IF p_tender = 'account' AND p_order.customer_id IS NULL THEN
        PERFORM refuse('nobody_to_credit', jsonb_build_object('order', p_order.number));
    END IF;
    INSERT INTO refund (id, order_number, review_id, tender, payment, amount_minor, shipping_minor, currency,
        state, why, at, ended_at, desk, person, login, operation)
    VALUES (p_call.operation, p_order.number, p_review, p_tender,
        CASE WHEN settles_at_once(p_tender) THEN NULL ELSE p_payment END, p_amount, p_shipping, p_currency,
        CASE WHEN v_now THEN 'succeeded' ELSE 'asked' END, p_why, p_call.at,
        CASE WHEN v_now THEN p_call.at END, p_call.desk, p_call.person, p_call.login, p_call.operation)
    RETURNING * INTO v_refund;
    IF NOT v_now THEN
        PERFORM write_refund_event(p_call, p_order.number, 'refund_asked', p_why);
    END IF;
    RETURN v_refund;
END $$
-- ;;
CREATE FUNCTION write_refund_payment(p_call call, p_refund refund, p_kind text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO payment (order_number, checkout_id, kind, tender, amount_minor, currency, at, desk, person,
        login, operation, provider_payment, refund_id)
    SELECT p_refund.order_number, id, p_kind, p_refund.tender, p_refund.amount_minor, p_refund.currency,
        p_call.at, p_call.desk, p_call.person, p_call.login, p_call.operation, p_refund.payment, p_refund.id
    FROM checkout WHERE order_number = p_refund.order_number;
END $$
-- ;;
-- What follows from a refund that has succeeded. p_state: what the order is to become, if that was said.
CREATE FUNCTION settle_refund(p_call call, p_refund refund, p_state text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_from text;
    v_total bigint;
    v_back numeric;
    v_unpaid boolean;
    v_unreturned boolean;
BEGIN
    IF NOT is_of_order(p_refund) THEN
        PERFORM write_refund_event(p_call, p_refund.order_number, 'refund_succeeded', p_refund.why);
        RETURN;
    END IF;
    PERFORM write_refund_payment(p_call, p_refund, 'refund'),
        write_refund_event(p_call, p_refund.order_number, 'refund_succeeded', p_refund.why);
    SELECT state, total_minor INTO v_from, v_total FROM sales_order WHERE number = p_refund.order_number;
    SELECT sum(amount_minor) INTO v_back FROM refund r
    WHERE order_number = p_refund.order_number AND state = 'succeeded' AND is_of_order(r);
    IF v_from IN ('cancelled', 'refunded') OR v_back < v_total THEN
        RETURN;
    END IF;
    SELECT bool_or(coalesce(g.quantity, 0) < n.quantity), bool_or(coalesce(g.returned, 0) < n.quantity)
    INTO v_unpaid, v_unreturned
    FROM order_line n LEFT JOIN given_back(p_refund.order_number) g ON g.position = n.position
    WHERE n.order_number = p_refund.order_number;
    -- Of what cost nothing there is always everything back: its slots count.
    IF v_total = 0 AND v_unpaid THEN
        RETURN;
    END IF;
    p_state := coalesce(p_state, CASE WHEN NOT v_unreturned AND EXISTS (SELECT 1 FROM order_move
        WHERE from_state = v_from AND to_state = 'cancelled') THEN 'cancelled' ELSE 'refunded' END);
    PERFORM set_order_state(p_call, p_refund.order_number, p_state, p_refund.why);
END $$
-- ;;
-- What has been decided to go back of each line of an order.
CREATE FUNCTION given_back(p_number bigint) RETURNS TABLE ("position" integer, quantity numeric, amount numeric,
    tax numeric, returned numeric) LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY SELECT l.position, sum(l.quantity), sum(l.amount_minor)::numeric, sum(l.tax_minor)::numeric,
        sum(l.returned) FROM refund_line l JOIN refund r ON r.id = l.refund_id
    WHERE l.order_number = p_number AND r.review_id IS NULL GROUP BY l.position;
END $$
-- ;;
CREATE FUNCTION check_refund_part(p_order sales_order, p_position integer, p_code text, p_what text,
    p_asked bigint, p_left numeric) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF p_asked IS NULL OR p_asked < 0 OR p_asked > p_left THEN
        PERFORM refuse('refund_too_much', jsonb_build_object('order', p_order.number, 'position', p_position,
            'code', p_code, 'what', p_what, 'asked', p_asked, 'left', p_left, 'currency', p_order.currency));
    END IF;
END $$
-- ;;
-- Gives back a part of an order that is locked, or all of it. p_state: what it is to become, if that was said.
CREATE FUNCTION give_back(p_call call, p_order sales_order, p_lines jsonb, p_shipping bigint, p_total bigint,
    p_tender text, p_state text, p_why text) RETURNS refund LANGUAGE plpgsql AS $$
DECLARE
    v_paid payment;
    v_refund refund;
    v_line record;
    v_sum numeric := 0;
    v_lines bigint := 0;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM order_move WHERE from_state = p_order.state AND to_state = 'refunded') THEN
        PERFORM refuse('not_refundable', jsonb_build_object('order', p_order.number,
            'state', p_order.state));
    END IF;
    FOR v_line IN
        SELECT w.*, n.code, n.quantity - coalesce(g.quantity, 0) AS quantity_left,
            n.total_minor - coalesce(g.amount, 0) AS amount_left,
            n.tax_minor - coalesce(g.tax, 0) AS tax_left,
            w.quantity + coalesce(g.quantity, 0) - coalesce(g.returned, 0) AS returned_left,
            count(*) OVER (PARTITION BY w.position) AS times
        FROM ROWS FROM (jsonb_to_recordset(p_lines)
                AS ("position" integer, quantity bigint, amount bigint, tax bigint, returned bigint))
            WITH ORDINALITY AS w ("position", quantity, amount, tax, returned, place)
        LEFT JOIN order_line n ON n.order_number = p_order.number AND n.position = w.position
        LEFT JOIN given_back(p_order.number) g ON g.position = w.position
        ORDER BY w.place
    LOOP
        IF v_line.code IS NULL OR v_line.times > 1 THEN
            PERFORM refuse('no_such_line', jsonb_build_object('order', p_order.number,
                'position', v_line.position));
        END IF;
        PERFORM check_refund_part(p_order, v_line.position, v_line.code, 'quantity', v_line.quantity,
                v_line.quantity_left),
            check_refund_part(p_order, v_line.position, v_line.code, 'amount', v_line.amount,
                v_line.amount_left),
            check_refund_part(p_order, v_line.position, v_line.code, 'tax', v_line.tax,
                least(v_line.tax_left, v_line.amount)),
            check_refund_part(p_order, v_line.position, v_line.code, 'returned', v_line.returned,
                v_line.returned_left);
        v_sum := v_sum + v_line.amount;
        v_lines := v_lines + 1;
    END LOOP;
    PERFORM check_refund_part(p_order, 0, '', 'shipping', p_shipping, p_order.shipping_minor
        - coalesce((SELECT sum(shipping_minor) FROM refund
            WHERE order_number = p_order.number AND review_id IS NULL), 0));
    IF p_total IS DISTINCT FROM v_sum + p_shipping THEN
        PERFORM refuse('refund_not_its_parts', jsonb_build_object('order', p_order.number,
            'total_minor', p_total, 'parts_minor', v_sum + p_shipping, 'currency', p_order.currency));
    END IF;
    IF p_total = 0 AND v_lines = 0 THEN
        PERFORM refuse('nothing_to_refund', jsonb_build_object('order', p_order.number));
    END IF;
    SELECT * INTO v_paid FROM payment WHERE order_number = p_order.number AND kind = 'payment';
    v_refund := add_refund(p_call, p_order, NULL, coalesce(p_tender, v_paid.tender), v_paid.provider_payment,
        p_total, p_shipping, p_order.currency, p_why);
    INSERT INTO refund_line (refund_id, order_number, position, quantity, amount_minor, tax_minor, returned)
    SELECT v_refund.id, p_order.number, w.position, w.quantity, w.amount, w.tax, w.returned
    FROM jsonb_to_recordset(p_lines)
        AS w ("position" integer, quantity bigint, amount bigint, tax bigint, returned bigint);
    FOR v_line IN
        SELECT n.listing_id, n.variant_id, l.returned FROM refund_line l JOIN order_line n
            ON n.order_number = l.order_number AND n.position = l.position
        WHERE l.refund_id = v_refund.id AND l.returned > 0
        ORDER BY n.listing_id, coalesce(n.variant_id, 0)
    LOOP
        PERFORM book(p_call, 'return', v_line.listing_id, v_line.variant_id, v_line.returned,
            -v_line.returned, 0, 'order ' || p_order.number || ': ' || p_why);
    END LOOP;
    IF v_refund.state = 'succeeded' THEN
        PERFORM settle_refund(p_call, v_refund, p_state);
    END IF;
    RETURN v_refund;
END $$
-- ;;
CREATE FUNCTION op_refund_order(p_operation uuid, p_desk text, p_person text, p_number bigint, p_lines jsonb,
    p_shipping bigint, p_total bigint, p_tender text, p_why text) RETURNS json LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation, jsonb_build_array('refund_order', p_number, p_lines, p_shipping,
        p_total, p_tender, p_why)::text);
    v_call call;
    v_order sales_order;
    v_refund refund;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN refund_document(v_done::uuid);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_why(p_why);
    v_order := lock_order(p_number);
    v_call.at := now_ms();
    v_refund := give_back(v_call, v_order, p_lines, p_shipping, p_total, p_tender, NULL, p_why);
    PERFORM remember(p_operation, v_refund.id::text);
    RETURN refund_document(v_refund.id);
END $$
-- ;;
-- All that is left of an order, and with p_return all its slots.
CREATE FUNCTION give_back_rest(p_call call, p_order sales_order, p_return boolean, p_state text, p_why text)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_lines jsonb;
    v_sum bigint;
    v_shipping bigint := p_order.shipping_minor - coalesce((SELECT sum(shipping_minor) FROM refund
        WHERE order_number = p_order.number AND review_id IS NULL), 0);
BEGIN
    SELECT jsonb_agg(to_jsonb(w) ORDER BY w.position), coalesce(sum(w.amount), 0) INTO v_lines, v_sum
    FROM (SELECT n.position, n.quantity - coalesce(g.quantity, 0) AS quantity,
            n.total_minor - coalesce(g.amount, 0) AS amount, n.tax_minor - coalesce(g.tax, 0) AS tax,
            CASE WHEN p_return THEN n.quantity - coalesce(g.returned, 0) ELSE 0 END AS returned
        FROM order_line n LEFT JOIN given_back(p_order.number) g ON g.position = n.position
        WHERE n.order_number = p_order.number) AS w
    WHERE w.quantity > 0 OR w.amount > 0 OR w.returned > 0;
    PERFORM give_back(p_call, p_order, coalesce(v_lines, '[]'), v_shipping, v_sum + v_shipping, NULL, p_state,
        p_why);
END $$
-- ;;
-- Locks what a refund is of, then reads it. Refuses one that a provider has no say in.
CREATE FUNCTION lock_refund(p_refund uuid) RETURNS refund LANGUAGE plpgsql AS $$
DECLARE
    v_refund refund;
BEGIN
    SELECT * INTO v_refund FROM refund WHERE id = p_refund;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'refund', 'key', p_refund));
    END IF;
    IF settles_at_once(v_refund.tender) OR v_refund.amount_minor = 0 THEN
        PERFORM refuse('refund_not_provided', jsonb_build_object('refund', p_refund,
            'tender', v_refund.tender));
    END IF;
    PERFORM lock_order(v_refund.order_number);
    SELECT * INTO v_refund FROM refund WHERE id = p_refund;
    RETURN v_refund;
END $$
-- ;;
CREATE FUNCTION op_store_refund_request(p_operation uuid, p_desk text, p_person text, p_refund uuid,
    p_path text, p_key text, p_body text, p_live boolean) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation, jsonb_build_array('store_refund_request', p_refund, p_path, p_key,
        encode(sha256(convert_to(p_body, 'UTF8')), 'hex'), p_live)::text);
    v_call call;
    v_refund refund;
    v_request provider_request;
    v_checkout uuid;
    v_live boolean;
BEGIN
    IF v_done IS NOT NULL THEN
        SELECT * INTO v_request FROM provider_request WHERE key = v_done;
        RETURN request_json(v_request);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_path('refund', p_path, NULL), check_token('key', p_key, 255);
    v_refund := lock_refund(p_refund);
    v_call.at := now_ms();
    IF v_refund.state <> 'asked' THEN
        PERFORM refuse('refund_ended', jsonb_build_object('refund', p_refund, 'state', v_refund.state));
    END IF;
    SELECT k.id, coalesce(k.live, s.live) INTO v_checkout, v_live
    FROM checkout k LEFT JOIN provider_session s ON s.checkout_id = k.id
    WHERE k.order_number = v_refund.order_number;
    IF v_live <> p_live THEN
        PERFORM refuse('other_mode', jsonb_build_object('live', v_live));
    END IF;
    SELECT * INTO v_request FROM provider_request WHERE refund_id = p_refund AND outcome = '';
    IF NOT FOUND THEN
        INSERT INTO provider_request (key, checkout_id, purpose, path, body, created_at, desk, person, refund_id)
        VALUES (p_key, v_checkout, 'refund', p_path, p_body, v_call.at, p_desk, p_person, p_refund)
        ON CONFLICT (key) DO NOTHING RETURNING * INTO v_request;
        IF NOT FOUND THEN
            PERFORM refuse('key_reused', jsonb_build_object('key', p_key));
        END IF;
        PERFORM push('order ' || v_refund.order_number);
    END IF;
    PERFORM remember(p_operation, v_request.key);
    RETURN request_json(v_request);
END $$
-- ;;
-- The money of a refund is still here, or came back: somebody has to decide about it.
CREATE FUNCTION fail_refund(p_call call, p_refund refund, p_said text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE refund SET state = 'failed', ended_at = p_call.at WHERE id = p_refund.id;
    IF p_refund.state = 'succeeded' AND is_of_order(p_refund) THEN
        PERFORM write_refund_payment(p_call, p_refund, 'refund_returned');
    END IF;
    PERFORM write_refund_event(p_call, p_refund.order_number, 'refund_failed', p_said);
    IF p_refund.review_id IS NULL THEN
        INSERT INTO review (reason, checkout_id, payment, amount_minor, currency, at, operation, refund_id)
        SELECT 'refund_failed', id, 'refund ' || p_refund.id, p_refund.amount_minor, p_refund.currency,
            p_call.at, p_call.operation, p_refund.id
        FROM checkout WHERE order_number = p_refund.order_number;
    ELSE
        PERFORM settle_review(p_call, p_refund.review_id);
    END IF;
END $$
-- ;;
CREATE FUNCTION op_close_refund_request(p_operation uuid, p_desk text, p_person text, p_refund uuid,
    p_key text, p_outcome text, p_said text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation,
        jsonb_build_array('close_refund_request', p_refund, p_key, p_outcome, p_said)::text);
    v_call call;
    v_refund refund;
    v_outcome text := p_outcome;
    v_said text := kept_saying(p_said);
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN refund_document(p_refund);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    IF p_outcome IS NULL OR p_outcome NOT IN ('declined', 'new_key') OR p_key = '' AND p_outcome <> 'declined' THEN
        PERFORM refuse('bad_text', jsonb_build_object('field', 'outcome'));
    END IF;
    v_refund := lock_refund(p_refund);
    v_call.at := now_ms();
    IF p_key <> '' THEN
        UPDATE provider_request SET outcome = p_outcome
        WHERE key = p_key AND refund_id = p_refund AND outcome = '';
        SELECT outcome INTO v_outcome FROM provider_request WHERE key = p_key AND refund_id = p_refund;
        IF NOT FOUND THEN
            PERFORM refuse('not_found', jsonb_build_object('what', 'request', 'key', p_key));
        END IF;
    END IF;
    UPDATE refund SET said = v_said WHERE id = p_refund;
    PERFORM push('order ' || v_refund.order_number);
    -- What a new_key may have done has been looked for.
    IF v_refund.state = 'asked' AND p_outcome = 'declined' AND v_outcome = 'declined'
        AND NOT may_be_given(p_refund) THEN
        PERFORM fail_refund(v_call, v_refund, v_said);
    END IF;
    RETURN refund_document(p_refund);
END $$
-- ;;
-- Whether the provider has been asked for it, and may have done it.
CREATE FUNCTION may_be_given(p_refund uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM provider_request WHERE refund_id = p_refund AND outcome IN ('', 'done'));
END $$
-- ;;
CREATE FUNCTION op_give_up_refund(p_operation uuid, p_desk text, p_person text, p_refund uuid, p_why text)
RETURNS json LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation, jsonb_build_array('give_up_refund', p_refund, p_why)::text);
    v_call call;
    v_refund refund;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN refund_document(p_refund);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_why(p_why);
    v_refund := lock_refund(p_refund);
    v_call.at := now_ms();
    IF v_refund.state <> 'asked' THEN
        PERFORM refuse('refund_ended', jsonb_build_object('refund', p_refund, 'state', v_refund.state));
    END IF;
    IF may_be_given(p_refund) THEN
        PERFORM refuse('refund_asked_for', jsonb_build_object('refund', p_refund));
    END IF;
    UPDATE refund SET said = p_why WHERE id = p_refund;
    PERFORM fail_refund(v_call, v_refund, p_why), push('order ' || v_refund.order_number);
    RETURN refund_document(p_refund);
END $$
-- ;;
CREATE FUNCTION op_note_refund(p_operation uuid, p_desk text, p_person text, p_refund uuid, p_state text,
    p_provider_refund text, p_key text, p_said text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation, jsonb_build_array('note_refund', p_refund, p_state,
        p_provider_refund, p_key, p_said)::text);
    v_call call;
    v_refund refund;
    v_said text := kept_saying(p_said);
    v_changed boolean := false;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN refund_document(p_refund);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_token('refund', p_provider_refund, 255);
    IF p_state IS NULL OR p_state NOT IN ('pending', 'succeeded', 'failed') THEN
        PERFORM refuse('bad_text', jsonb_build_object('field', 'state'));
    END IF;
    v_refund := lock_refund(p_refund);
    v_call.at := now_ms();
    IF v_refund.provider_refund <> p_provider_refund OR EXISTS (SELECT 1 FROM refund
            WHERE provider_refund = p_provider_refund AND id <> p_refund) THEN
        PERFORM refuse('other_refund', jsonb_build_object('refund', p_refund,
            'provider_refund', coalesce(v_refund.provider_refund, p_provider_refund)));
    END IF;
    IF v_refund.provider_refund IS NULL THEN
        UPDATE refund SET provider_refund = p_provider_refund WHERE id = p_refund;
        v_changed := true;
    END IF;
    IF p_key <> '' THEN
        UPDATE provider_request SET outcome = 'done'
        WHERE key = p_key AND refund_id = p_refund AND outcome = '';
        v_changed := v_changed OR FOUND;
    END IF;
    IF p_state = 'failed' AND v_refund.state <> 'failed' THEN
        PERFORM fail_refund(v_call, v_refund, v_said);
    ELSIF p_state = 'succeeded' AND v_refund.state IN ('asked', 'pending') THEN
        UPDATE refund SET state = 'succeeded', ended_at = v_call.at WHERE id = p_refund;
        PERFORM settle_refund(v_call, v_refund, NULL);
    ELSIF p_state = 'pending' AND v_refund.state = 'asked' THEN
        UPDATE refund SET state = 'pending' WHERE id = p_refund;
        v_changed := true;
    END IF;
    -- What was said before is of another time, unless this answer is itself behind the times.
    UPDATE refund SET said = v_said WHERE id = p_refund AND state = p_state AND said <> v_said;
    v_changed := v_changed OR FOUND;
    IF v_changed THEN
        PERFORM push('order ' || v_refund.order_number);
    END IF;
    RETURN refund_document(p_refund);
END $$
-- ;;
CREATE FUNCTION op_note_refund_unreachable(p_operation uuid, p_desk text, p_person text, p_refund uuid,
    p_said text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation,
        jsonb_build_array('note_refund_unreachable', p_refund, p_said)::text);
    v_refund refund;
    v_said text := kept_saying(p_said);
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN refund_document(p_refund);
    END IF;
    PERFORM check_caller(p_desk, p_person);
    v_refund := lock_refund(p_refund);
    IF v_said <> v_refund.said THEN
        UPDATE refund SET said = v_said WHERE id = p_refund;
        PERFORM push('order ' || v_refund.order_number);
    END IF;
    RETURN refund_document(p_refund);
END $$
