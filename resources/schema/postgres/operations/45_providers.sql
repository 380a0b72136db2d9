-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Paying by a provider: what whoever drives a checkout stores before it asks and writes down afterwards,
-- and what becomes of the money. All under the lock of the checkout's cart.
-- Names and keys that others gave: some text, and no control characters.
CREATE FUNCTION check_token(p_field text, p_text text, p_longest integer) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF coalesce(p_text, '') = '' THEN
        PERFORM refuse('bad_text', jsonb_build_object('field', p_field));
    END IF;
    PERFORM check_text(p_field, p_text, p_longest);
END $$
-- ;;
-- Whoever may store a request may have it sent with a key that may do more than they may. p_session: the
-- one to end; NULL: any.
CREATE FUNCTION check_path(p_purpose text, p_path text, p_session text) RETURNS void LANGUAGE plpgsql
IMMUTABLE AS $$
BEGIN
    IF NOT coalesce(CASE p_purpose WHEN 'create' THEN p_path = '/v1/checkout/sessions'
            WHEN 'expire' THEN p_path ~ '^/v1/checkout/sessions/[^/?#]+/expire$'
                AND p_path = coalesce('/v1/checkout/sessions/' || p_session || '/expire', p_path)
            ELSE p_path = '/v1/refunds' END, false) THEN
        PERFORM refuse('bad_text', jsonb_build_object('field', 'path'));
    END IF;
END $$
-- ;;
CREATE FUNCTION kept_saying(p_said text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN left(regexp_replace(coalesce(p_said, ''), '[\x01-\x1f\x7f-\x9f]', ' ', 'g'), 500);
END $$
-- ;;
-- As lock_checkout, for one that a provider has a say in; whether it changes will be seen.
CREATE FUNCTION lock_provided(p_checkout uuid) RETURNS checkout LANGUAGE plpgsql AS $$
DECLARE
    v_checkout checkout := lock_cart_of(p_checkout);
BEGIN
    IF settles_at_once(v_checkout.tender) THEN
        PERFORM refuse('not_provided', jsonb_build_object('checkout', p_checkout,
            'tender', v_checkout.tender));
    END IF;
    RETURN v_checkout;
END $$
-- ;;
CREATE FUNCTION push_checkout(p_checkout checkout) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM push('cart ' || p_checkout.cart_id || ';order ' || p_checkout.order_number);
END $$
-- ;;
CREATE FUNCTION op_force_checkout(p_operation uuid, p_desk text, p_person text, p_checkout uuid,
    p_why text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation, jsonb_build_array('force_checkout', p_checkout, p_why)::text);
    v_call call;
    v_checkout checkout;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN checkout_document(p_checkout);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_why(p_why);
    v_checkout := lock_checkout(p_checkout);
    v_call.at := now_ms();
    PERFORM need_in_flight(v_checkout);
    PERFORM abandon_checkout(v_call, v_checkout, p_why);
    RETURN checkout_document(p_checkout);
END $$
-- ;;
CREATE FUNCTION op_store_request(p_operation uuid, p_desk text, p_person text, p_checkout uuid,
    p_purpose text, p_path text, p_key text, p_body text, p_live boolean) RETURNS json LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation, jsonb_build_array('store_request', p_checkout, p_purpose, p_path,
        p_key, encode(sha256(convert_to(p_body, 'UTF8')), 'hex'), p_live)::text);
    v_call call;
    v_checkout checkout;
    v_request provider_request;
BEGIN
    IF v_done IS NOT NULL THEN
        SELECT * INTO v_request FROM provider_request WHERE key = v_done;
        RETURN request_json(v_request);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_token('key', p_key, 255);
    IF p_purpose IS NULL OR p_purpose NOT IN ('create', 'expire') THEN
        PERFORM refuse('bad_text', jsonb_build_object('field', 'purpose'));
    END IF;
    v_checkout := lock_provided(p_checkout);
    v_call.at := now_ms();
    PERFORM check_path(p_purpose, p_path,
        (SELECT session FROM provider_session WHERE checkout_id = p_checkout));
    IF NOT (p_purpose = 'expire' AND v_checkout.state = 'abandoned' AND EXISTS (SELECT 1
            FROM provider_session WHERE checkout_id = p_checkout AND standing <> 'expired')) THEN
        PERFORM need_in_flight(v_checkout);
    END IF;
    IF v_checkout.live <> p_live THEN
        PERFORM refuse('other_mode', jsonb_build_object('live', v_checkout.live));
    END IF;
    IF p_purpose = 'create' AND EXISTS (SELECT 1 FROM provider_session WHERE checkout_id = p_checkout) THEN
        PERFORM refuse('has_session', jsonb_build_object('checkout', p_checkout));
    END IF;
    SELECT * INTO v_request FROM provider_request
    WHERE checkout_id = p_checkout AND purpose = p_purpose AND outcome = '';
    IF NOT FOUND THEN
        INSERT INTO provider_request (key, checkout_id, purpose, path, body, created_at, desk, person)
        VALUES (p_key, p_checkout, p_purpose, p_path, p_body, v_call.at, p_desk, p_person)
        ON CONFLICT (key) DO NOTHING RETURNING * INTO v_request;
        IF NOT FOUND THEN
            PERFORM refuse('key_reused', jsonb_build_object('key', p_key));
        END IF;
        UPDATE checkout SET live = p_live WHERE id = p_checkout AND live IS NULL AND p_purpose = 'create';
        PERFORM push_checkout(v_checkout);
    END IF;
    PERFORM remember(p_operation, v_request.key);
    RETURN request_json(v_request);
END $$
-- ;;
CREATE FUNCTION op_close_request(p_operation uuid, p_desk text, p_person text, p_checkout uuid,
    p_key text, p_outcome text, p_said text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation,
        jsonb_build_array('close_request', p_checkout, p_key, p_outcome, p_said)::text);
    v_call call;
    v_checkout checkout;
    v_purpose text;
    v_said text := kept_saying(p_said);
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN checkout_document(p_checkout);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    IF p_outcome IS NULL OR p_outcome NOT IN ('declined', 'new_key') THEN
        PERFORM refuse('bad_text', jsonb_build_object('field', 'outcome'));
    END IF;
    v_checkout := lock_provided(p_checkout);
    v_call.at := now_ms();
    -- A refund's closes with its refund.
    SELECT purpose INTO v_purpose FROM provider_request
    WHERE key = p_key AND checkout_id = p_checkout AND refund_id IS NULL;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'request', 'key', p_key));
    END IF;
    UPDATE provider_request SET outcome = p_outcome
    WHERE key = p_key AND outcome = '' AND refund_id IS NULL;
    UPDATE checkout SET said = v_said, said_at = v_call.at WHERE id = p_checkout;
    PERFORM push_checkout(v_checkout);
    IF in_flight(v_checkout.state)
        AND NOT EXISTS (SELECT 1 FROM provider_session WHERE checkout_id = p_checkout) THEN
        -- What a new_key may have done has been looked for.
        IF v_purpose = 'create' AND p_outcome = 'declined' AND NOT EXISTS (SELECT 1 FROM provider_request
                WHERE checkout_id = p_checkout AND purpose = 'create' AND outcome IN ('', 'done')) THEN
            PERFORM abandon_checkout(v_call, v_checkout, v_said);
        ELSIF v_checkout.ending_why <> '' AND NOT EXISTS (SELECT 1 FROM provider_request
                WHERE checkout_id = p_checkout AND outcome = '') THEN
            PERFORM abandon_checkout(v_call, v_checkout, v_checkout.ending_why);
        END IF;
    END IF;
    RETURN checkout_document(p_checkout);
END $$
-- ;;
CREATE FUNCTION op_note_session(p_operation uuid, p_desk text, p_person text, p_checkout uuid,
    p_session text, p_url text, p_standing text, p_payment text, p_decline text, p_live boolean,
    p_created_at bigint, p_expires_at bigint, p_failed boolean, p_key text, p_said text) RETURNS json
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation, jsonb_build_array('note_session', p_checkout, p_session, p_url,
        p_standing, p_payment, p_decline, p_live, p_created_at, p_expires_at, p_failed, p_key, p_said)::text);
    v_call call;
    v_checkout checkout;
    v_old provider_session;
    v_new provider_session;
    v_said text := kept_saying(p_said);
    v_changed boolean;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN checkout_document(p_checkout);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_token('session', p_session, 255);
    v_checkout := lock_provided(p_checkout);
    v_call.at := now_ms();
    SELECT * INTO v_old FROM provider_session WHERE checkout_id = p_checkout;
    IF v_old.session <> p_session OR EXISTS (SELECT 1 FROM provider_session
            WHERE session = p_session AND checkout_id <> p_checkout) THEN
        PERFORM refuse('other_session', jsonb_build_object('checkout', p_checkout,
            'session', coalesce(v_old.session, p_session)));
    END IF;
    v_new := (p_checkout, p_session, CASE WHEN p_standing = 'open' THEN p_url ELSE '' END, p_standing,
        p_payment, p_decline, p_live, p_created_at, p_expires_at)::provider_session;
    -- An answer that was overtaken on its way does not bring back what has ended.
    IF v_old.standing IN ('paid', 'expired') AND p_standing IN ('open', 'waiting')
        OR v_old.standing = 'paid' AND p_standing = 'expired' THEN
        v_new := v_old;
    END IF;
    v_changed := v_new IS DISTINCT FROM v_old;
    IF v_changed THEN
        INSERT INTO provider_session SELECT v_new.* ON CONFLICT (checkout_id) DO UPDATE SET
            url = excluded.url, standing = excluded.standing, payment = excluded.payment,
            decline = excluded.decline, live = excluded.live, created_at = excluded.created_at,
            expires_at = excluded.expires_at;
    END IF;
    IF p_key <> '' THEN
        UPDATE provider_request SET outcome = 'done'
        WHERE key = p_key AND checkout_id = p_checkout AND outcome = '' AND refund_id IS NULL;
        v_changed := v_changed OR FOUND;
    END IF;
    IF v_said <> '' THEN
        UPDATE checkout SET said = v_said, said_at = v_call.at WHERE id = p_checkout;
        v_changed := v_changed OR v_said <> v_checkout.said;
    END IF;
    IF in_flight(v_checkout.state) AND v_new.standing = 'expired' THEN
        PERFORM abandon_checkout(v_call, v_checkout,
            coalesce(nullif(v_checkout.ending_why, ''),
                CASE WHEN p_failed THEN 'the bank did not send the money'
                    ELSE 'the payment session expired' END));
    ELSIF v_checkout.state IN ('preparing', 'unknown') THEN
        UPDATE checkout SET state = 'open' WHERE id = p_checkout;
        v_changed := true;
    END IF;
    -- It is asked every few seconds: nobody is told of what is as it was.
    IF v_changed THEN
        PERFORM push_checkout(v_checkout);
    END IF;
    RETURN checkout_document(p_checkout);
END $$
-- ;;
CREATE FUNCTION op_note_unreachable(p_operation uuid, p_desk text, p_person text, p_checkout uuid,
    p_said text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation, jsonb_build_array('note_unreachable', p_checkout, p_said)::text);
    v_call call;
    v_checkout checkout;
    v_said text := kept_saying(p_said);
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN checkout_document(p_checkout);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    v_checkout := lock_provided(p_checkout);
    v_call.at := now_ms();
    UPDATE checkout SET said = v_said, said_at = v_call.at,
        state = CASE WHEN in_flight(state) THEN 'unknown' ELSE state END
    WHERE id = p_checkout;
    IF v_said <> v_checkout.said OR v_checkout.state IN ('preparing', 'open') THEN
        PERFORM push_checkout(v_checkout);
    END IF;
    RETURN checkout_document(p_checkout);
END $$
-- ;;
-- What became of a payment: the order that it paid, or the case that it is, whatever that paid later.
CREATE FUNCTION fulfilment_document(p_checkout uuid, p_payment text) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
    v_order bigint;
    v_review review;
BEGIN
    SELECT * INTO v_review FROM review WHERE payment = p_payment;
    IF v_review.id IS NULL THEN
        SELECT order_number INTO v_order FROM payment
        WHERE kind = 'payment' AND provider_payment = p_payment;
    END IF;
    RETURN json_build_object('checkout', checkout_document(p_checkout),
        'order', CASE WHEN v_order IS NOT NULL THEN order_document(v_order) END,
        'review', CASE WHEN v_review.id IS NOT NULL THEN review_document(v_review) END);
END $$
-- ;;
CREATE FUNCTION op_fulfil(p_operation uuid, p_desk text, p_person text, p_checkout uuid, p_session text,
    p_payment text, p_amount bigint, p_currency text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation,
        jsonb_build_array('fulfil', p_checkout, p_session, p_payment, p_amount, p_currency)::text);
    v_call call;
    v_checkout checkout;
    v_document json;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN fulfilment_document(p_checkout, p_payment);
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_token('payment', p_payment, 255);
    IF p_amount IS NULL OR p_amount < 0 THEN
        PERFORM refuse('bad_price');
    END IF;
    v_checkout := lock_provided(p_checkout);
    v_call.at := now_ms();
    IF EXISTS (SELECT 1 FROM payment WHERE kind = 'payment' AND provider_payment = p_payment)
        OR EXISTS (SELECT 1 FROM review WHERE payment = p_payment) THEN
        RETURN fulfilment_document(p_checkout, p_payment);
    END IF;
    PERFORM push_checkout(v_checkout);
    IF in_flight(v_checkout.state) AND p_amount = v_checkout.amount_minor
        AND p_currency = v_checkout.currency AND NOT EXISTS (SELECT 1 FROM provider_session
            WHERE checkout_id = p_checkout AND session = p_session AND standing = 'mismatched') THEN
        PERFORM settle_checkout(v_call, v_checkout, NULL, p_payment);
        v_document := fulfilment_document(p_checkout, p_payment);
        PERFORM book_sale(v_call, v_checkout);
        RETURN v_document;
    END IF;
    INSERT INTO review (reason, checkout_id, payment, amount_minor, currency, at, operation)
    VALUES (CASE WHEN v_checkout.state = 'settled' THEN 'duplicate'
            WHEN v_checkout.state = 'abandoned' THEN 'late'
            WHEN p_currency <> v_checkout.currency THEN 'mismatched'
            WHEN p_amount < v_checkout.amount_minor THEN 'short'
            WHEN p_amount > v_checkout.amount_minor THEN 'over' ELSE 'mismatched' END,
        p_checkout, p_payment, p_amount, p_currency, v_call.at, p_operation);
    IF in_flight(v_checkout.state) THEN
        PERFORM abandon_checkout(v_call, v_checkout, 'the payment was not what was agreed');
    END IF;
    RETURN fulfilment_document(p_checkout, p_payment);
END $$
-- ;;
CREATE FUNCTION watched_checkouts() RETURNS json LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
BEGIN
    RETURN json_build_object('checkouts', (
        SELECT json_agg(checkout_document(k.id) ORDER BY k.created_at, k.id)
        FROM checkout k LEFT JOIN provider_session s ON s.checkout_id = k.id
        WHERE NOT settles_at_once(k.tender) AND (in_flight(k.state) OR k.state = 'abandoned'
            AND CASE WHEN s.session IS NULL
                THEN EXISTS (SELECT 1 FROM provider_request r WHERE r.checkout_id = k.id
                    AND r.purpose = 'create' AND r.outcome = '')
                ELSE s.standing <> 'expired' AND NOT EXISTS (SELECT 1 FROM review v
                    WHERE v.payment = coalesce(nullif(s.payment, ''), s.session)) END)));
END $$
-- ;;
-- Nobody need wait for the disk: a lease that a server crash forgets is taken again.
CREATE FUNCTION take_lease(p_name text, p_holder text, p_term bigint) RETURNS boolean LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
    PERFORM check_token('name', p_name, 200), check_token('holder', p_holder, 200),
        set_config('synchronous_commit', 'off', true);
    INSERT INTO lease AS l (name, holder, until) VALUES (p_name, p_holder, now_ms() + p_term)
    ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
    WHERE l.holder = excluded.holder OR l.until <= now_ms();
    RETURN FOUND;
END $$
-- ;;
CREATE FUNCTION drop_lease(p_name text, p_holder text) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
    PERFORM check_token('name', p_name, 200), check_token('holder', p_holder, 200),
        set_config('synchronous_commit', 'off', true);
    DELETE FROM lease WHERE name = p_name AND holder = p_holder;
END $$
