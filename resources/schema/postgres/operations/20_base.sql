-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Inside of the operations: no login can call these.
-- The desk makes the sentence from the reason and the facts; both engines share it.
CREATE FUNCTION refuse(p_reason text, p_facts jsonb DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', (jsonb_build_object('reason', p_reason) || p_facts)::text USING ERRCODE = 'HF001';
END $$
-- ;;
CREATE FUNCTION retry_later() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'somebody else changed this meanwhile' USING ERRCODE = '40001';
END $$
-- ;;
-- PL/pgSQL keeps plans for the session; a function in SQL would be planned at every call.
CREATE FUNCTION setting_value(p_key text) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT value FROM setting WHERE key = p_key);
END $$
-- ;;
CREATE FUNCTION has_right(p_right text) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT pg_has_role(session_user, 'holdfast_' || p_right, 'MEMBER') $$
-- ;;
-- Claims an operation id for this transaction. NULL: it is new, and whoever asks with it meanwhile, as
-- after a lost connection, waits for the outcome; else the answer given before.
CREATE FUNCTION answered(p_operation uuid, p_request text, p_answer text DEFAULT '{}') RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    v_done operation;
BEGIN
    IF p_operation IS NULL OR p_operation = '00000000-0000-0000-0000-000000000000' THEN
        PERFORM refuse('nobody');
    END IF;
    INSERT INTO operation (id, request, answer, at)
    VALUES (p_operation, p_request, coalesce(p_answer, ''), now_ms()) ON CONFLICT DO NOTHING;
    IF FOUND THEN
        RETURN NULL;
    END IF;
    SELECT * INTO v_done FROM operation WHERE id = p_operation;
    IF v_done.request <> p_request THEN
        PERFORM refuse('operation_reused', jsonb_build_object('operation', p_operation));
    END IF;
    RETURN v_done.answer;
END $$
-- ;;
-- Keeps what is needed to answer the same asking again, where it is more than "done".
CREATE FUNCTION remember(p_operation uuid, p_answer text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE operation SET answer = p_answer WHERE id = p_operation;
END $$
-- ;;
-- Tells the desks what changed, when this transaction commits. The server lets one transaction at a time
-- commit with a NOTIFY, through the flush of a durable one: whoever would have to wait for another leaves
-- the push to be made right afterwards (the desk is told by holdfast.owed, and calls push_owed).
CREATE FUNCTION push(p_changes text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_owed text := coalesce(current_setting('holdfast.owed', true), '');
BEGIN
    IF pg_try_advisory_xact_lock(hashtext('holdfast push')) THEN
        -- The server carries no more than 8,000 bytes.
        PERFORM pg_notify('holdfast', CASE WHEN length(p_changes) > 7900 THEN 'everything'
            ELSE p_changes END);
        IF v_owed <> '' THEN
            PERFORM push_owed();
        END IF;
    ELSIF length(v_owed) <= 7900 THEN
        PERFORM set_config('holdfast.owed', concat_ws(';', nullif(v_owed, ''), p_changes), false);
    END IF;
END $$
-- ;;
-- What this session owes stays owed while another transaction pushes.
CREATE FUNCTION push_owed() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_owed text := coalesce(current_setting('holdfast.owed', true), '');
BEGIN
    IF v_owed <> '' AND pg_try_advisory_xact_lock(hashtext('holdfast push')) THEN
        PERFORM pg_notify('holdfast', CASE WHEN length(v_owed) > 7900 THEN 'everything' ELSE v_owed END);
        PERFORM set_config('holdfast.owed', '', false);
    END IF;
END $$
-- ;;
-- Becomes a part of the expression that names it. Never NULL.
CREATE FUNCTION is_caller(p_desk text, p_person text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(length(p_desk) BETWEEN 1 AND 120 AND length(p_person) BETWEEN 1 AND 120
        AND p_desk || p_person !~ '[\x01-\x1f\x7f]', false)
$$
-- ;;
-- The desk's program has checked these; this is for a login that comes by psql.
CREATE FUNCTION check_caller(p_desk text, p_person text) RETURNS void LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF NOT is_caller(p_desk, p_person) THEN
        IF coalesce(p_desk, '') = '' OR coalesce(p_person, '') = '' THEN
            PERFORM refuse('nobody');
        END IF;
        PERFORM check_text('desk', p_desk, 120), check_text('person', p_person, 120);
    END IF;
END $$
-- ;;
CREATE FUNCTION made_by(p_operation uuid, p_desk text, p_person text, p_at bigint) RETURNS call
LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM check_caller(p_desk, p_person);
    RETURN (p_operation, p_desk, p_person, session_user::text, p_at)::call;
END $$
-- ;;
CREATE FUNCTION check_text(p_field text, p_text text, p_longest integer) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF p_text IS NULL OR length(p_text) > p_longest OR p_text ~ '[\x01-\x1f\x7f]' THEN
        PERFORM refuse('bad_text', jsonb_build_object('field', p_field));
    END IF;
END $$
-- ;;
CREATE FUNCTION check_why(p_why text) RETURNS void LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('why_needed');
    END IF;
    PERFORM check_text('why', p_why, 500);
END $$
-- ;;
CREATE FUNCTION is_quantity(p_quantity bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT coalesce(p_quantity BETWEEN 1 AND 1000000000, false) $$
-- ;;
CREATE FUNCTION check_quantity(p_quantity bigint) RETURNS void LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF NOT is_quantity(p_quantity) THEN
        PERFORM refuse('bad_quantity', jsonb_build_object('quantity', p_quantity));
    END IF;
END $$
-- ;;
-- Over the content of domain/ledger.h. concat_ws leaves NULLs out: what may be absent is made ''. Short
-- enough to become a part of the statements that name it.
CREATE FUNCTION ledger_hash(p_listing bigint, p_sequence bigint, p_code text, p_variant bigint,
    p_variant_code text, p_kind text, p_quantity bigint, p_capacity_before bigint, p_sold_before bigint,
    p_held_before bigint, p_price_before bigint, p_active_before boolean, p_capacity bigint, p_sold bigint,
    p_held bigint, p_price bigint, p_active boolean, p_at bigint, p_desk text, p_person text, p_operation uuid,
    p_why text, p_previous text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(convert_to(concat_ws(E'\x1f', p_listing, p_sequence, p_code,
        coalesce(p_variant, 0), p_variant_code, p_kind, p_quantity, coalesce(p_capacity_before::text, ''),
        coalesce(p_sold_before::text, ''), coalesce(p_held_before::text, ''),
        coalesce(p_price_before::text, ''), coalesce(p_active_before::integer::text, ''),
        coalesce(p_capacity::text, ''), p_sold, p_held, p_price, p_active::integer, p_at, p_desk, p_person,
        session_user, p_operation, p_why, coalesce(p_previous, '')), 'UTF8')), 'hex')
$$
-- ;;
-- Appends a row to the listing's chain. The caller holds the listing's row lock and has just set its
-- revision to p_sequence, or beyond it when more rows follow. p_sold_before NULL: the thing is new.
CREATE FUNCTION write_ledger(p_operation uuid, p_desk text, p_person text, p_at bigint, p_kind text,
    p_why text, p_listing bigint, p_code text, p_variant bigint, p_variant_code text, p_sequence bigint,
    p_quantity bigint, p_capacity_before bigint, p_sold_before bigint, p_held_before bigint,
    p_price_before bigint, p_active_before boolean, p_capacity bigint, p_sold bigint, p_held bigint,
    p_price bigint, p_active boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO ledger (listing_id, sequence, variant_id, kind, quantity, is_first, capacity_before,
        sold_before, held_before, price_before, active_before, capacity_after, sold_after, held_after,
        price_after, active_after, at, desk, person, login, operation, why, hash)
    VALUES (p_listing, p_sequence, p_variant, p_kind, p_quantity, p_sold_before IS NULL, p_capacity_before,
        p_sold_before, p_held_before, p_price_before, p_active_before, p_capacity, p_sold, p_held, p_price,
        p_active, p_at, p_desk, p_person, session_user, p_operation, p_why,
        ledger_hash(p_listing, p_sequence, p_code, p_variant, p_variant_code, p_kind, p_quantity,
            p_capacity_before, p_sold_before, p_held_before, p_price_before, p_active_before, p_capacity,
            p_sold, p_held, p_price, p_active, p_at, p_desk, p_person, p_operation, p_why,
            (SELECT hash FROM ledger WHERE listing_id = p_listing AND sequence = p_sequence - 1)));
END $$
-- ;;
-- Gives slots back or turns held ones into sold ones: changes the counters of a listing, and of its variant
-- if one is named, writes the ledger and pushes. Locks the listing, then the variant.
CREATE FUNCTION book(p_call call, p_kind text, p_listing bigint, p_variant bigint, p_quantity bigint,
    p_sold bigint, p_held bigint, p_why text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_l listing;
    v_v variant;
BEGIN
    UPDATE listing SET sold = sold + p_sold, held = held + p_held,
        revision = revision + CASE WHEN p_variant IS NULL THEN 1 ELSE 2 END
    WHERE id = p_listing RETURNING * INTO v_l;
    PERFORM write_ledger(p_call.operation, p_call.desk, p_call.person, p_call.at, p_kind, p_why, p_listing,
        v_l.code, NULL, '', v_l.revision - CASE WHEN p_variant IS NULL THEN 0 ELSE 1 END, p_quantity,
        v_l.capacity, v_l.sold - p_sold, v_l.held - p_held, v_l.price_minor, v_l.active,
        v_l.capacity, v_l.sold, v_l.held, v_l.price_minor, v_l.active);
    IF p_variant IS NOT NULL THEN
        UPDATE variant SET sold = sold + p_sold, held = held + p_held
        WHERE id = p_variant AND listing_id = p_listing RETURNING * INTO v_v;
        PERFORM write_ledger(p_call.operation, p_call.desk, p_call.person, p_call.at, p_kind, p_why,
            p_listing, v_l.code, p_variant, v_v.code, v_l.revision, p_quantity,
            v_v.capacity, v_v.sold - p_sold, v_v.held - p_held, v_v.price_difference_minor, v_v.active,
            v_v.capacity, v_v.sold, v_v.held, v_v.price_difference_minor, v_v.active);
    END IF;
    PERFORM push('listing ' || p_listing || ' ' || v_l.revision);
END $$
-- ;;
-- Writes the history of a listing's lapsed holds and takes them out of its counters.
CREATE FUNCTION sweep_listing(p_call call, p_listing bigint, OUT holds bigint, OUT slots bigint)
LANGUAGE plpgsql AS $$
DECLARE
    v_group record;
BEGIN
    holds := 0;
    slots := 0;
    PERFORM 1 FROM listing WHERE id = p_listing FOR NO KEY UPDATE;
    FOR v_group IN
        WITH ended AS (
            UPDATE hold SET state = 'expired', ended_at = p_call.at
            WHERE listing_id = p_listing AND state = 'active' AND NOT kept AND expires_at <= p_call.at
            RETURNING variant_id, quantity)
        SELECT variant_id, count(*) AS holds, sum(quantity)::bigint AS slots FROM ended
        GROUP BY variant_id ORDER BY coalesce(variant_id, 0)
    LOOP
        holds := holds + v_group.holds;
        slots := slots + v_group.slots;
        PERFORM book(p_call, 'expire', p_listing, v_group.variant_id, v_group.slots, 0, -v_group.slots, '');
    END LOOP;
END $$
-- ;;
-- What is free of a listing and, if named, of its variant, at a moment; NULL when unlimited.
CREATE FUNCTION free_slots(p_listing bigint, p_variant bigint, p_at bigint) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_free bigint;
    v_of_variant bigint;
BEGIN
    SELECT capacity - sold - held INTO v_free FROM listing WHERE id = p_listing;
    IF v_free IS NOT NULL THEN
        v_free := v_free + coalesce((SELECT sum(quantity) FROM hold WHERE listing_id = p_listing
            AND state = 'active' AND NOT kept AND expires_at <= p_at), 0);
    END IF;
    IF p_variant IS NOT NULL THEN
        SELECT capacity - sold - held INTO v_of_variant FROM variant WHERE id = p_variant;
        IF v_of_variant IS NOT NULL THEN
            v_of_variant := v_of_variant + coalesce((SELECT sum(quantity) FROM hold
                WHERE listing_id = p_listing AND variant_id = p_variant
                AND state = 'active' AND NOT kept AND expires_at <= p_at), 0);
        END IF;
        v_free := least(v_free, v_of_variant);
    END IF;
    RETURN CASE WHEN v_free < 0 THEN 0 ELSE v_free END;
END $$
-- ;;
CREATE FUNCTION refuse_sold_out(p_listing bigint, p_variant bigint, p_asked bigint, p_at bigint)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    -- Where the variant is what is short, only its own holds would free it.
    v_variant_short boolean := p_variant IS NOT NULL
        AND coalesce(free_slots(p_listing, NULL, p_at) >= p_asked, true);
BEGIN
    PERFORM refuse('sold_out', jsonb_build_object(
        'code', (SELECT code FROM listing WHERE id = p_listing),
        'variant', coalesce((SELECT code FROM variant WHERE id = p_variant), ''),
        'asked', p_asked,
        'free', free_slots(p_listing, p_variant, p_at),
        'next_lapse', (SELECT min(expires_at) FROM hold WHERE listing_id = p_listing
            AND state = 'active' AND NOT kept AND expires_at > p_at
            AND (NOT v_variant_short OR variant_id = p_variant)),
        'now', p_at));
END $$
-- ;;
-- Locks a cart that is about to change. Refuses unless it is open.
CREATE FUNCTION lock_open_cart(p_cart uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_state text;
BEGIN
    SELECT state INTO v_state FROM cart WHERE id = p_cart FOR NO KEY UPDATE;
    IF v_state IS DISTINCT FROM 'open' THEN
        PERFORM refuse_cart(p_cart, v_state);
    END IF;
    PERFORM push('cart ' || p_cart);
END $$
-- ;;
-- A single cart has come to nothing. It is locked, and nothing of it is held any more.
CREATE FUNCTION close_cart(p_cart uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE hold SET in_cart = false WHERE cart_id = p_cart AND in_cart;
    UPDATE cart SET state = 'closed' WHERE id = p_cart;
END $$
-- ;;
CREATE FUNCTION refuse_cart(p_cart uuid, p_state text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF p_state IS NULL THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'cart', 'key', p_cart));
    END IF;
    PERFORM refuse('cart_not_open', jsonb_build_object('cart', p_cart, 'state', p_state));
END $$
-- ;;
-- Inlined by the planner. What a provider has no say in.
CREATE FUNCTION settles_at_once(p_tender text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT p_tender IN ('cash', 'account') $$
-- ;;
CREATE FUNCTION in_flight(p_state text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT p_state IN ('preparing', 'open', 'unknown') $$
-- ;;
-- Documents: what an operation answers and what a desk reads of one thing.
CREATE FUNCTION hold_json(p_hold hold, p_listing listing, p_variant text, p_at bigint) RETURNS json
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN json_build_object('line', p_hold.line_id, 'listing', p_listing.id, 'code', p_listing.code,
        'variant', coalesce(p_variant, ''), 'title', p_listing.title, 'quantity', p_hold.quantity,
        'unit_price', p_hold.unit_price_minor, 'currency', p_hold.currency,
        'tax_ppm', (SELECT tax_ppm FROM market WHERE code = p_listing.market), 'cart', p_hold.cart_id,
        'hold', p_hold.id, 'expires_at', p_hold.expires_at, 'extensions', p_hold.extensions,
        'kept', p_hold.kept, 'now', p_at,
        'state', CASE WHEN p_hold.state = 'active' AND NOT p_hold.kept AND p_hold.expires_at <= p_at
            THEN 'expired' ELSE p_hold.state END);
END $$
-- ;;
CREATE FUNCTION hold_document(p_hold uuid, p_at bigint) RETURNS json LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_hold hold;
    v_l listing;
BEGIN
    SELECT * INTO v_hold FROM hold WHERE id = p_hold;
    SELECT * INTO v_l FROM listing WHERE id = v_hold.listing_id;
    RETURN hold_json(v_hold, v_l, (SELECT code FROM variant WHERE id = v_hold.variant_id), p_at);
END $$
-- ;;
CREATE FUNCTION cart_document(p_cart uuid) RETURNS json LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_now bigint := now_ms();
    v_document json;
BEGIN
    SELECT json_build_object('id', c.id, 'state', c.state, 'single', c.single, 'desk', c.desk,
        'number', c.number, 'came_from', (SELECT desk_before FROM cart_event WHERE cart_id = c.id
            ORDER BY sequence DESC LIMIT 1),
        'now', v_now, 'shipping', setting_value('shipping_minor'),
        'customer', (SELECT row_to_json(u) FROM customer u WHERE u.id = c.customer_id),
        'lines', coalesce((SELECT json_agg(hold_document(h.id, v_now)
            ORDER BY h.line_at, h.listing_id, coalesce(h.variant_id, 0))
            FROM hold h WHERE h.cart_id = c.id AND h.in_cart), '[]'))
    INTO v_document FROM cart c WHERE c.id = p_cart;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'cart', 'key', p_cart));
    END IF;
    RETURN v_document;
END $$
-- ;;
CREATE FUNCTION request_json(p_request provider_request) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN json_build_object('purpose', p_request.purpose, 'path', p_request.path, 'key', p_request.key,
        'body', p_request.body, 'created_at', p_request.created_at, 'outcome', p_request.outcome);
END $$
-- ;;
CREATE FUNCTION checkout_document(p_checkout uuid) RETURNS json LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_document json;
BEGIN
    SELECT json_build_object('id', id, 'cart', cart_id, 'order', order_number, 'state', state,
        'tender', tender, 'amount', amount_minor, 'currency', currency, 'received', received_minor,
        'change', change_minor, 'created_at', created_at, 'expires_at', expires_at, 'ended_at', ended_at,
        'desk', desk, 'person', person, 'why', why, 'now', now_ms(), 'ending_why', ending_why,
        'said', said, 'said_at', said_at, 'live', live,
        'session', CASE WHEN NOT settles_at_once(tender) THEN
            (SELECT json_build_object('id', s.session, 'url', s.url, 'standing', s.standing,
                'payment', s.payment, 'decline', s.decline, 'live', s.live, 'created_at', s.created_at,
                'expires_at', s.expires_at) FROM provider_session s WHERE s.checkout_id = p_checkout) END,
        'requests', CASE WHEN NOT settles_at_once(tender) THEN
            (SELECT json_agg(request_json(r) ORDER BY r.created_at, r.key COLLATE "C")
                FROM provider_request r WHERE r.checkout_id = p_checkout AND r.refund_id IS NULL) END)
    INTO v_document FROM checkout WHERE id = p_checkout;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'checkout', 'key', p_checkout));
    END IF;
    RETURN v_document;
END $$
-- ;;
CREATE FUNCTION order_document(p_number bigint) RETURNS json LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
BEGIN
    RETURN order_json(p_number, true);
END $$
-- ;;
-- p_refunds: whether there may be any.
CREATE FUNCTION order_json(p_number bigint, p_refunds boolean) RETURNS json LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_document json;
BEGIN
    SELECT json_build_object('number', o.number, 'state', o.state, 'cart', o.cart_id,
        'checkout', (SELECT id FROM checkout WHERE order_number = o.number),
        'customer', CASE WHEN o.customer_id IS NOT NULL THEN json_build_object('id', o.customer_id,
            'email', o.customer_email, 'name', o.customer_name, 'phone', o.customer_phone,
            'business', o.customer_business, 'address', o.customer_address,
            'tax_number', o.customer_tax_number) END,
        'desk', o.desk, 'person', o.person, 'created_at', o.created_at, 'currency', o.currency,
        'subtotal', o.subtotal_minor, 'discount', o.discount_minor, 'shipping', o.shipping_minor,
        'tax', o.tax_minor, 'total', o.total_minor,
        'lines', (SELECT json_agg(json_build_object('position', position, 'code', code,
            'variant', variant_code, 'title', title, 'market', market, 'quantity', quantity,
            'unit_price', unit_price_minor, 'tax_ppm', tax_ppm, 'subtotal', subtotal_minor,
            'discount', discount_minor, 'tax', tax_minor, 'total', total_minor) ORDER BY position)
            FROM order_line WHERE order_number = o.number),
        'payments', coalesce((SELECT json_agg(json_build_object('kind', kind, 'tender', tender,
            'amount', amount_minor, 'received', received_minor, 'change', change_minor, 'at', at,
            'desk', desk, 'person', person, 'provider_payment', coalesce(provider_payment, '')) ORDER BY id)
            FROM payment WHERE order_number = o.number), '[]'),
        'refunds', CASE WHEN p_refunds THEN (SELECT json_agg(refund_document(id) ORDER BY at, id)
            FROM refund WHERE order_number = o.number) END,
        'events', (SELECT json_agg(json_build_object('kind', kind, 'from', from_state, 'to', to_state,
            'at', at, 'desk', desk, 'person', person, 'why', why) ORDER BY sequence)
            FROM order_event WHERE order_number = o.number))
    INTO v_document FROM sales_order o WHERE o.number = p_number;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'order', 'key', p_number));
    END IF;
    RETURN v_document;
END $$
