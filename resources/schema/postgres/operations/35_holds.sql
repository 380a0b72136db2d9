-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is done to a hold by itself, whatever its cart.
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
    v_hold := lock_hold(p_hold);
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
    PERFORM remember(p_operation, p_hold::text);
    RETURN hold_document(p_hold, v_call.at);
END $$
-- ;;
-- Locks a hold's cart, in any state, then reads the hold.
CREATE FUNCTION lock_hold(p_hold uuid) RETURNS hold LANGUAGE plpgsql AS $$
DECLARE
    v_cart uuid;
    v_hold hold;
BEGIN
    SELECT cart_id INTO v_cart FROM hold WHERE id = p_hold;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'hold', 'key', p_hold));
    END IF;
    PERFORM 1 FROM cart WHERE id = v_cart FOR NO KEY UPDATE;
    PERFORM push('cart ' || v_cart);
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
    v_hold := lock_hold(p_hold);
    v_call.at := now_ms();
    IF v_hold.state <> 'active' OR NOT v_hold.kept AND v_hold.expires_at <= v_call.at THEN
        PERFORM refuse_ended(v_hold);
    END IF;
    IF v_hold.checkout_id IS NOT NULL THEN
        PERFORM refuse('being_paid', jsonb_build_object('checkout', v_hold.checkout_id));
    END IF;
    PERFORM end_hold(v_call, v_hold, p_why);
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
        PERFORM 1 FROM cart WHERE id = v_cart FOR NO KEY UPDATE;
        PERFORM push('cart ' || v_cart);
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
    PERFORM remember(p_operation, v_done);
    RETURN v_done::json;
END $$
