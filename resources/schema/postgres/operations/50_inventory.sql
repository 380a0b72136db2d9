-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes one ledger row for numbers that were set rather than counted.
CREATE FUNCTION record_listing(p_call call, p_kind text, p_old listing, p_new listing, p_why text)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM write_ledger(p_call.operation, p_call.desk, p_call.person, p_call.at, p_kind, p_why, p_new.id,
        p_new.code, NULL, '', p_new.revision, 0,
        p_old.capacity, p_old.sold, p_old.held, p_old.price_minor, p_old.active,
        p_new.capacity, p_new.sold, p_new.held, p_new.price_minor, p_new.active);
    PERFORM push(concat_ws(' ', 'listing', p_new.id, p_new.revision));
END $$
-- ;;
CREATE FUNCTION record_variant(p_call call, p_kind text, p_old variant, p_new variant, p_why text)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_l listing;
BEGIN
    UPDATE listing SET revision = revision + 1 WHERE id = p_new.listing_id RETURNING * INTO v_l;
    PERFORM write_ledger(p_call.operation, p_call.desk, p_call.person, p_call.at, p_kind, p_why, v_l.id,
        v_l.code, p_new.id, p_new.code, v_l.revision, 0,
        p_old.capacity, p_old.sold, p_old.held, p_old.price_difference_minor, p_old.active,
        p_new.capacity, p_new.sold, p_new.held, p_new.price_difference_minor, p_new.active);
    PERFORM push(concat_ws(' ', 'listing', v_l.id, v_l.revision));
END $$
-- ;;
-- p_what names what changes: 'price', 'capacity', 'active', 'max_per_order'; a NULL capacity is unlimited.
CREATE FUNCTION op_adjust_listing(p_operation uuid, p_desk text, p_person text, p_code text,
    p_what text[], p_price bigint, p_capacity bigint, p_active boolean, p_max_per_order bigint,
    p_why text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('adjust_listing', p_code, p_what::text, p_price, p_capacity,
        p_active, p_max_per_order, p_why)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_old listing;
    v_new listing;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN v_done::json;
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_why(p_why);
    IF 'price' = ANY (p_what) AND (p_price IS NULL OR p_price NOT BETWEEN 0 AND 1000000000000000) THEN
        PERFORM refuse('bad_price', jsonb_build_object('price_minor', p_price));
    END IF;
    IF 'capacity' = ANY (p_what) AND p_capacity NOT BETWEEN 0 AND 1000000000 THEN
        PERFORM refuse('bad_quantity', jsonb_build_object('quantity', p_capacity));
    END IF;
    IF 'max_per_order' = ANY (p_what) AND p_max_per_order NOT BETWEEN 1 AND 1000000000 THEN
        PERFORM refuse('bad_quantity', jsonb_build_object('quantity', p_max_per_order));
    END IF;
    IF 'active' = ANY (p_what) AND p_active IS NULL THEN
        PERFORM refuse('bad_quantity', jsonb_build_object('quantity', NULL));
    END IF;
    SELECT l.* INTO v_old FROM listing l JOIN edition e ON e.id = l.edition_id AND e.is_default
    WHERE l.code = p_code FOR NO KEY UPDATE OF l;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'listing', 'key', p_code));
    END IF;
    v_call.at := now_ms();
    PERFORM sweep_listing(v_call, v_old.id);
    SELECT * INTO v_old FROM listing WHERE id = v_old.id;
    IF 'capacity' = ANY (p_what) AND p_capacity < v_old.sold + v_old.held THEN
        PERFORM refuse('capacity_taken', jsonb_build_object('code', p_code, 'capacity', p_capacity,
            'sold', v_old.sold, 'held', v_old.held));
    END IF;
    UPDATE listing SET revision = revision + 1,
        price_minor = CASE WHEN 'price' = ANY (p_what) THEN p_price ELSE price_minor END,
        capacity = CASE WHEN 'capacity' = ANY (p_what) THEN p_capacity ELSE capacity END,
        active = CASE WHEN 'active' = ANY (p_what) THEN p_active ELSE active END,
        max_per_order = CASE WHEN 'max_per_order' = ANY (p_what) THEN p_max_per_order
            ELSE max_per_order END
    WHERE id = v_old.id RETURNING * INTO v_new;
    PERFORM record_listing(v_call, 'adjust', v_old, v_new, p_why);
    PERFORM remember(p_operation, json_build_object('listing', v_new.id)::text);
    RETURN json_build_object('listing', v_new.id);
END $$
-- ;;
CREATE FUNCTION op_change_setting(p_operation uuid, p_desk text, p_person text, p_key text,
    p_value bigint, p_why text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('change_setting', p_key, p_value, p_why)::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_old setting;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN v_done::json;
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    PERFORM check_why(p_why);
    SELECT * INTO v_old FROM setting WHERE key = p_key FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM refuse('not_found', jsonb_build_object('what', 'setting', 'key', p_key));
    END IF;
    IF p_value IS NULL OR p_value NOT BETWEEN v_old.minimum AND v_old.maximum THEN
        PERFORM refuse('bad_setting', jsonb_build_object('key', p_key, 'value', p_value,
            'minimum', v_old.minimum, 'maximum', v_old.maximum));
    END IF;
    UPDATE setting SET value = p_value WHERE key = p_key;
    -- Neither a listing nor a cart: whoever shows anything reads it anew.
    PERFORM push('everything');
    INSERT INTO setting_event (key, value_before, value_after, at, desk, person, login, operation, why)
    VALUES (p_key, v_old.value, p_value, v_call.at, p_desk, p_person, v_call.login, p_operation, p_why);
    RETURN '{}';
END $$
-- ;;
-- A market as the card has it. True when that changes what its listings say.
CREATE FUNCTION import_market(p_call call, p_row jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    v_old market;
    v_new market;
BEGIN
    SELECT * INTO v_old FROM market WHERE code = p_row ->> 'market' FOR NO KEY UPDATE;
    v_new := (p_row ->> 'market', p_row ->> 'market_name', (p_row ->> 'tax_ppm')::integer)::market;
    PERFORM check_text('market_name', v_new.name, 120);
    IF v_old.code IS NULL THEN
        INSERT INTO market SELECT v_new.*;
        RETURN false;
    END IF;
    IF v_old = v_new THEN
        RETURN false;
    END IF;
    UPDATE market SET name = v_new.name, tax_ppm = v_new.tax_ppm WHERE code = v_new.code;
    INSERT INTO market_event (market, name_before, name_after, tax_ppm_before, tax_ppm_after, at, desk,
        person, login, operation, why)
    VALUES (v_new.code, v_old.name, v_new.name, v_old.tax_ppm, v_new.tax_ppm, p_call.at, p_call.desk,
        p_call.person, p_call.login, p_call.operation, 'rate card');
    RETURN true;
END $$
-- ;;
-- One row of a rate card. Answers 'added', 'changed' or 'unchanged'. p_market_changed: its market says
-- something else than before, so every desk must look at the listing again.
CREATE FUNCTION import_listing(p_call call, p_row jsonb, p_market_changed boolean) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    v_old listing;
    v_new listing;
    v_code text := (p_row ->> 'market') || '#' || (p_row ->> 'size');
    v_capacity bigint := (p_row ->> 'capacity')::bigint;
BEGIN
    INSERT INTO ad_size (code, rank)
    SELECT p_row ->> 'size', max(rank) + 1 FROM ad_size ON CONFLICT DO NOTHING;
    PERFORM check_text('title', p_row ->> 'title', 200), check_text('description', p_row ->> 'description', 2000);
    SELECT l.* INTO v_old FROM listing l JOIN edition e ON e.id = l.edition_id AND e.is_default
    WHERE l.code = v_code FOR NO KEY UPDATE OF l;
    IF NOT FOUND THEN
        INSERT INTO listing (edition_id, market, size, code, title, description, price_minor, currency,
            capacity, sold, held, active, revision)
        SELECT id, p_row ->> 'market', p_row ->> 'size', v_code, p_row ->> 'title', p_row ->> 'description',
            (p_row ->> 'price')::bigint, p_row ->> 'currency', v_capacity, (p_row ->> 'sold')::bigint, 0,
            (p_row ->> 'active')::boolean, 1
        FROM edition WHERE is_default RETURNING * INTO v_new;
        PERFORM record_listing(p_call, 'import', NULL, v_new, 'rate card');
        RETURN 'added';
    END IF;
    IF v_old.currency <> p_row ->> 'currency' THEN
        PERFORM refuse('currency_fixed', jsonb_build_object('line', p_row -> 'line', 'code', v_code,
            'currency', v_old.currency));
    END IF;
    PERFORM sweep_listing(p_call, v_old.id);
    SELECT * INTO v_old FROM listing WHERE id = v_old.id;
    IF v_capacity < v_old.sold + v_old.held THEN
        PERFORM refuse('capacity_taken', jsonb_build_object('line', p_row -> 'line', 'code', v_code,
            'capacity', v_capacity, 'sold', v_old.sold, 'held', v_old.held));
    END IF;
    IF (v_old.title, v_old.description, v_old.price_minor, v_old.capacity, v_old.active)
        IS NOT DISTINCT FROM (p_row ->> 'title', p_row ->> 'description', (p_row ->> 'price')::bigint,
        v_capacity, (p_row ->> 'active')::boolean) AND NOT p_market_changed THEN
        RETURN 'unchanged';
    END IF;
    UPDATE listing SET title = p_row ->> 'title', description = p_row ->> 'description',
        price_minor = (p_row ->> 'price')::bigint, capacity = v_capacity,
        active = (p_row ->> 'active')::boolean, revision = revision + 1
    WHERE id = v_old.id RETURNING * INTO v_new;
    PERFORM record_listing(p_call, 'import', v_old, v_new, 'rate card');
    RETURN 'changed';
END $$
-- ;;
CREATE FUNCTION import_variant(p_call call, p_row jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_listing listing;
    v_old variant;
    v_new variant;
    v_code text := (p_row ->> 'market') || '#' || (p_row ->> 'size');
    v_capacity bigint := (p_row ->> 'capacity')::bigint;
    v_difference bigint := (p_row ->> 'price_difference')::bigint;
BEGIN
    SELECT l.* INTO v_listing FROM listing l JOIN edition e ON e.id = l.edition_id AND e.is_default
    WHERE l.code = v_code FOR NO KEY UPDATE OF l;
    IF NOT FOUND THEN
        PERFORM refuse('variant_without_listing', jsonb_build_object('line', p_row -> 'line',
            'code', v_code));
    END IF;
    IF v_listing.currency <> p_row ->> 'currency' THEN
        PERFORM refuse('currency_fixed', jsonb_build_object('line', p_row -> 'line', 'code', v_code,
            'currency', v_listing.currency));
    END IF;
    IF v_listing.price_minor + v_difference < 0 THEN
        PERFORM refuse('variant_below_zero', jsonb_build_object('line', p_row -> 'line', 'code', v_code,
            'variant', p_row ->> 'variant'));
    END IF;
    SELECT * INTO v_old FROM variant WHERE listing_id = v_listing.id AND code = p_row ->> 'variant';
    IF NOT FOUND THEN
        IF (p_row ->> 'sold')::bigint + (SELECT coalesce(sum(sold), 0) FROM variant
                WHERE listing_id = v_listing.id) > v_listing.sold THEN
            PERFORM refuse('variant_oversold', jsonb_build_object('line', p_row -> 'line', 'code', v_code,
                'variant', p_row ->> 'variant', 'sold', v_listing.sold));
        END IF;
        INSERT INTO variant (listing_id, code, title, price_difference_minor, capacity, sold, held, active)
        VALUES (v_listing.id, p_row ->> 'variant', p_row ->> 'title', v_difference, v_capacity,
            (p_row ->> 'sold')::bigint, 0, true)
        RETURNING * INTO v_new;
        PERFORM record_variant(p_call, 'import', NULL, v_new, 'rate card');
        RETURN 'added';
    END IF;
    PERFORM sweep_listing(p_call, v_listing.id);
    SELECT * INTO v_old FROM variant WHERE id = v_old.id;
    IF v_capacity < v_old.sold + v_old.held THEN
        PERFORM refuse('capacity_taken', jsonb_build_object('line', p_row -> 'line',
            'code', v_code || ' ' || (p_row ->> 'variant'), 'capacity', v_capacity, 'sold', v_old.sold,
            'held', v_old.held));
    END IF;
    IF (v_old.title, v_old.price_difference_minor, v_old.capacity)
        IS NOT DISTINCT FROM (p_row ->> 'title', v_difference, v_capacity) THEN
        RETURN 'unchanged';
    END IF;
    UPDATE variant SET title = p_row ->> 'title', price_difference_minor = v_difference,
        capacity = v_capacity WHERE id = v_old.id RETURNING * INTO v_new;
    PERFORM record_variant(p_call, 'import', v_old, v_new, 'rate card');
    RETURN 'changed';
END $$
-- ;;
CREATE FUNCTION op_import_rate_card(p_operation uuid, p_desk text, p_person text, p_card jsonb,
    p_dry_run boolean) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_request text := jsonb_build_array('import_rate_card', p_dry_run,
        encode(sha256(convert_to(p_card::text, 'UTF8')), 'hex'))::text;
    v_done text := answered(p_operation, v_request);
    v_call call;
    v_row jsonb;
    v_counts jsonb := '{}';
    v_key text;
    v_changed text[] := '{}';
    v_old listing;
    v_new listing;
    v_faults jsonb := '[]';
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN v_done::json;
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    -- One import at a time.
    PERFORM pg_advisory_xact_lock(hashtext('holdfast import'));
    PERFORM 1 FROM listing WHERE code IN (SELECT (r ->> 'market') || '#' || (r ->> 'size')
        FROM jsonb_array_elements((p_card -> 'listings') || (p_card -> 'variants')) r)
    ORDER BY id FOR NO KEY UPDATE;
    BEGIN
        FOR v_row IN SELECT DISTINCT ON (r ->> 'market') r FROM jsonb_array_elements(p_card -> 'listings') r
            ORDER BY r ->> 'market'
        LOOP
            IF import_market(v_call, v_row) THEN
                v_changed := v_changed || (v_row ->> 'market');
            END IF;
        END LOOP;
        FOR v_row IN SELECT r FROM jsonb_array_elements(p_card -> 'listings') r LOOP
            BEGIN
                v_key := import_listing(v_call, v_row, v_row ->> 'market' = ANY (v_changed));
                v_counts := v_counts || jsonb_build_object(v_key, coalesce((v_counts ->> v_key)::bigint, 0) + 1);
            EXCEPTION WHEN SQLSTATE 'HF001' THEN
                v_faults := v_faults || SQLERRM::jsonb;
            END;
        END LOOP;
        -- What the card does not name, but a changed market touches.
        FOR v_old IN SELECT * FROM listing WHERE market = ANY (v_changed)
            AND code NOT IN (SELECT (r ->> 'market') || '#' || (r ->> 'size')
                FROM jsonb_array_elements(p_card -> 'listings') r)
            ORDER BY id FOR NO KEY UPDATE
        LOOP
            UPDATE listing SET revision = revision + 1 WHERE id = v_old.id RETURNING * INTO v_new;
            PERFORM record_listing(v_call, 'import', v_old, v_new, 'rate card: market');
        END LOOP;
        FOR v_row IN SELECT r FROM jsonb_array_elements(p_card -> 'variants') r LOOP
            BEGIN
                v_key := 'variants_' || import_variant(v_call, v_row);
                v_counts := v_counts || jsonb_build_object(v_key, coalesce((v_counts ->> v_key)::bigint, 0) + 1);
            EXCEPTION WHEN SQLSTATE 'HF001' THEN
                v_faults := v_faults || SQLERRM::jsonb;
            END;
        END LOOP;
        IF v_faults <> '[]' THEN
            PERFORM refuse('card_refused', jsonb_build_object('faults', v_faults));
        END IF;
        IF p_dry_run THEN
            RAISE EXCEPTION 'only tried' USING ERRCODE = 'HF003';
        END IF;
    EXCEPTION WHEN SQLSTATE 'HF003' THEN
        DELETE FROM operation WHERE id = p_operation;
        RETURN v_counts;
    END;
    PERFORM remember(p_operation, v_counts::text);
    RETURN v_counts;
END $$
-- ;;
CREATE FUNCTION op_sweep(p_operation uuid, p_desk text, p_person text) RETURNS json LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
    v_done text := answered(p_operation, 'sweep');
    v_call call;
    v_cart uuid;
    v_carts uuid[] := '{}';
    v_singles uuid[] := '{}';
    v_checkout checkout;
    v_listing bigint;
    v_swept record;
    v_holds bigint := 0;
    v_slots bigint := 0;
    v_abandoned bigint := 0;
    v_pruned bigint := 0;
BEGIN
    IF v_done IS NOT NULL THEN
        RETURN v_done::json;
    END IF;
    v_call := made_by(p_operation, p_desk, p_person, now_ms());
    IF NOT pg_try_advisory_xact_lock(hashtext('holdfast sweep')) THEN
        PERFORM refuse('busy_sweeping');
    END IF;
    -- What somebody is working on is skipped rather than waited for: the next sweep finds it.
    FOR v_cart IN SELECT c.id FROM cart c WHERE EXISTS (SELECT 1 FROM checkout k WHERE k.cart_id = c.id
            AND k.state IN ('preparing', 'open', 'unknown') AND k.expires_at <= v_call.at
            AND k.tender IN ('cash', 'account'))
        ORDER BY c.id FOR NO KEY UPDATE SKIP LOCKED
    LOOP
        v_carts := v_carts || v_cart;
    END LOOP;
    FOR v_cart IN SELECT c.id FROM cart c WHERE c.state = 'open' AND c.single
            AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.cart_id = c.id AND h.in_cart AND h.state = 'active'
                AND (h.kept OR h.expires_at > v_call.at))
        ORDER BY c.id FOR NO KEY UPDATE SKIP LOCKED
    LOOP
        v_singles := v_singles || v_cart;
    END LOOP;
    PERFORM 1 FROM listing WHERE id IN (SELECT listing_id FROM hold WHERE cart_id = ANY (v_carts)
            AND state = 'active')
    ORDER BY id FOR NO KEY UPDATE;
    FOR v_checkout IN SELECT * FROM checkout WHERE cart_id = ANY (v_carts)
            AND state IN ('preparing', 'open', 'unknown') AND expires_at <= v_call.at
            AND tender IN ('cash', 'account')
        ORDER BY created_at, cart_id
    LOOP
        SELECT v_holds + count(*), v_slots + coalesce(sum(quantity), 0) INTO v_holds, v_slots
        FROM hold WHERE checkout_id = v_checkout.id AND state = 'active';
        PERFORM lock_checkout(v_checkout.id);
        PERFORM abandon_checkout(v_call, v_checkout, 'not paid in time');
        v_abandoned := v_abandoned + 1;
    END LOOP;
    FOR v_listing IN SELECT id FROM listing WHERE id IN (SELECT listing_id FROM hold
            WHERE state = 'active' AND NOT kept AND expires_at <= v_call.at)
        ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
    LOOP
        v_swept := sweep_listing(v_call, v_listing);
        v_holds := v_holds + v_swept.holds;
        v_slots := v_slots + v_swept.slots;
    END LOOP;
    -- Those that were locked are as they are: one may have been held anew before, or its listing skipped.
    FOREACH v_cart IN ARRAY v_singles LOOP
        IF NOT EXISTS (SELECT 1 FROM hold WHERE cart_id = v_cart AND in_cart AND state = 'active') THEN
            PERFORM close_cart(v_cart), push('cart ' || v_cart);
        END IF;
    END LOOP;
    -- Ids begin with the time: while the first is young, none is old.
    IF (SELECT at FROM operation ORDER BY id LIMIT 1) < v_call.at - 30::bigint * 86400000 THEN
        DELETE FROM operation WHERE at < v_call.at - 30::bigint * 86400000;
        GET DIAGNOSTICS v_pruned = ROW_COUNT;
    END IF;
    v_done := json_build_object('holds', v_holds, 'slots', v_slots, 'abandoned', v_abandoned,
        'pruned', v_pruned)::text;
    PERFORM remember(p_operation, v_done);
    RETURN v_done::json;
END $$
