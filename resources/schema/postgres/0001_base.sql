-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Holdfast, PostgreSQL. A line that is exactly "-- ;;" ends a statement.
-- Moments are milliseconds since 1970 in UTC; amounts are minor units.
CREATE TABLE setting (
    key text PRIMARY KEY,
    value bigint NOT NULL,
    minimum bigint NOT NULL,
    maximum bigint NOT NULL,
    CHECK (value BETWEEN minimum AND maximum)
)
-- ;;
INSERT INTO setting (key, value, minimum, maximum) VALUES
    ('hold_seconds', 900, 120, 86400),
    ('hold_extensions', 2, 0, 100),
    ('checkout_seconds', 2400, 120, 86400),
    ('low_stock_threshold', 10, 0, 1000000),
    ('max_lines', 50, 1, 1000),
    ('shipping_minor', 0, 0, 1000000000000)
-- ;;
CREATE TABLE setting_event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL REFERENCES setting (key),
    value_before bigint NOT NULL,
    value_after bigint NOT NULL,
    at bigint NOT NULL,
    desk text NOT NULL,
    person text NOT NULL,
    login text NOT NULL,
    operation uuid NOT NULL,
    why text NOT NULL
)
-- ;;
CREATE TABLE edition (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    is_default boolean NOT NULL
)
-- ;;
CREATE UNIQUE INDEX edition_one_default ON edition (is_default) WHERE is_default
-- ;;
INSERT INTO edition (code, name, is_default) VALUES ('default', 'Default edition', true)
-- ;;
CREATE TABLE market (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9-]{0,7}$'),
    name text NOT NULL,
    tax_ppm integer NOT NULL CHECK (tax_ppm BETWEEN 0 AND 1000000)
)
-- ;;
CREATE TABLE market_event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    market text NOT NULL REFERENCES market (code),
    name_before text NOT NULL,
    name_after text NOT NULL,
    tax_ppm_before integer NOT NULL,
    tax_ppm_after integer NOT NULL,
    at bigint NOT NULL,
    desk text NOT NULL,
    person text NOT NULL,
    login text NOT NULL,
    operation uuid NOT NULL,
    why text NOT NULL
)
-- ;;
CREATE TABLE ad_size (
    code text PRIMARY KEY CHECK (code ~ '^[a-z0-9][a-z0-9-]{0,31}$'),
    rank integer NOT NULL
)
-- ;;
INSERT INTO ad_size (code, rank) VALUES ('single', 1), ('quarter', 2), ('half', 3), ('full', 4)
-- ;;
CREATE TABLE listing (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition_id bigint NOT NULL REFERENCES edition (id),
    market text NOT NULL REFERENCES market (code),
    size text NOT NULL REFERENCES ad_size (code),
    code text NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    price_minor bigint NOT NULL CHECK (price_minor BETWEEN 0 AND 1000000000000000),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    capacity bigint CHECK (capacity BETWEEN 0 AND 1000000000),
    sold bigint NOT NULL CHECK (sold BETWEEN 0 AND 1000000000000000),
    held bigint NOT NULL CHECK (held BETWEEN 0 AND 1000000000000000),
    active boolean NOT NULL,
    max_per_order bigint CHECK (max_per_order > 0),
    revision bigint NOT NULL CHECK (revision > 0),
    UNIQUE (edition_id, code),
    CONSTRAINT listing_code_is_market_and_size CHECK (code = market || '#' || size),
    CONSTRAINT listing_never_oversold CHECK (capacity IS NULL OR sold + held <= capacity)
) WITH (fillfactor = 70)
-- ;;
CREATE TABLE variant (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    listing_id bigint NOT NULL REFERENCES listing (id),
    code text NOT NULL CHECK (code ~ '^[a-z0-9][a-z0-9-]{0,31}$'),
    title text NOT NULL,
    price_difference_minor bigint NOT NULL
        CHECK (price_difference_minor BETWEEN -1000000000000000 AND 1000000000000000),
    capacity bigint CHECK (capacity BETWEEN 0 AND 1000000000),
    sold bigint NOT NULL CHECK (sold BETWEEN 0 AND 1000000000000000),
    held bigint NOT NULL CHECK (held BETWEEN 0 AND 1000000000000000),
    active boolean NOT NULL,
    UNIQUE (listing_id, code),
    UNIQUE (id, listing_id),
    CONSTRAINT variant_never_oversold CHECK (capacity IS NULL OR sold + held <= capacity)
) WITH (fillfactor = 70)
-- ;;
CREATE TABLE customer (
    id uuid PRIMARY KEY,
    email text NOT NULL UNIQUE CHECK (email = lower(email)),
    name text NOT NULL,
    phone text NOT NULL,
    business text NOT NULL,
    address text NOT NULL,
    tax_number text NOT NULL,
    created_at bigint NOT NULL
)
-- ;;
CREATE TABLE cart (
    id uuid PRIMARY KEY,
    customer_id uuid REFERENCES customer (id),
    desk text NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'checkout', 'ordered', 'merged')),
    merged_into uuid REFERENCES cart (id),
    revision bigint NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    CHECK ((state = 'merged') = (merged_into IS NOT NULL))
) WITH (fillfactor = 70)
-- ;;
CREATE UNIQUE INDEX cart_one_open_per_customer ON cart (customer_id)
    WHERE state = 'open' AND customer_id IS NOT NULL
-- ;;
CREATE UNIQUE INDEX cart_one_open_walk_in_per_desk ON cart (desk)
    WHERE state = 'open' AND customer_id IS NULL
-- ;;
CREATE TABLE order_move (
    from_state text NOT NULL,
    to_state text NOT NULL,
    right_needed text NOT NULL CHECK (right_needed IN ('none', 'staff', 'manager')),
    PRIMARY KEY (from_state, to_state)
)
-- ;;
INSERT INTO order_move (from_state, to_state, right_needed) VALUES
    ('pending', 'paid', 'none'), ('pending', 'cancelled', 'none'),
    ('paid', 'confirmed', 'staff'), ('confirmed', 'processing', 'staff'),
    ('processing', 'fulfilled', 'staff'), ('fulfilled', 'shipped', 'staff'),
    ('shipped', 'delivered', 'staff'),
    ('paid', 'cancelled', 'manager'), ('confirmed', 'cancelled', 'manager'),
    ('processing', 'cancelled', 'manager'), ('fulfilled', 'cancelled', 'manager'),
    ('paid', 'refunded', 'manager'), ('confirmed', 'refunded', 'manager'),
    ('processing', 'refunded', 'manager'), ('fulfilled', 'refunded', 'manager'),
    ('shipped', 'refunded', 'manager'), ('delivered', 'refunded', 'manager')
-- ;;
CREATE SEQUENCE order_number START 1001
-- ;;
CREATE TABLE sales_order (
    number bigint PRIMARY KEY,
    state text NOT NULL CHECK (state IN ('pending', 'paid', 'confirmed', 'processing', 'fulfilled',
        'shipped', 'delivered', 'cancelled', 'refunded')),
    cart_id uuid NOT NULL REFERENCES cart (id),
    customer_id uuid REFERENCES customer (id),
    customer_email text NOT NULL,
    customer_name text NOT NULL,
    customer_phone text NOT NULL,
    customer_business text NOT NULL,
    customer_address text NOT NULL,
    customer_tax_number text NOT NULL,
    currency text NOT NULL,
    subtotal_minor bigint NOT NULL CHECK (subtotal_minor >= 0),
    discount_minor bigint NOT NULL CHECK (discount_minor BETWEEN 0 AND subtotal_minor),
    shipping_minor bigint NOT NULL CHECK (shipping_minor >= 0),
    tax_minor bigint NOT NULL CHECK (tax_minor >= 0),
    total_minor bigint NOT NULL CHECK (total_minor BETWEEN 0 AND 1000000000000000),
    desk text NOT NULL,
    person text NOT NULL,
    created_at bigint NOT NULL,
    CHECK (total_minor = subtotal_minor - discount_minor + shipping_minor + tax_minor)
)
-- ;;
CREATE TABLE order_event (
    order_number bigint NOT NULL REFERENCES sales_order (number),
    sequence integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('created', 'moved')),
    from_state text NOT NULL,
    to_state text NOT NULL,
    at bigint NOT NULL,
    desk text NOT NULL,
    person text NOT NULL,
    login text NOT NULL,
    operation uuid NOT NULL,
    why text NOT NULL,
    PRIMARY KEY (order_number, sequence)
)
-- ;;
CREATE TABLE checkout (
    id uuid PRIMARY KEY,
    cart_id uuid NOT NULL REFERENCES cart (id),
    order_number bigint NOT NULL UNIQUE REFERENCES sales_order (number),
    tender text NOT NULL CHECK (tender IN ('cash', 'account')),
    state text NOT NULL CHECK (state IN ('preparing', 'open', 'unknown', 'settled', 'abandoned')),
    amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
    currency text NOT NULL,
    received_minor bigint,
    change_minor bigint,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint,
    desk text NOT NULL,
    person text NOT NULL,
    why text NOT NULL,
    CHECK ((state IN ('settled', 'abandoned')) = (ended_at IS NOT NULL))
)
-- ;;
CREATE UNIQUE INDEX checkout_one_in_flight_per_cart ON checkout (cart_id)
    WHERE state IN ('preparing', 'open', 'unknown')
-- ;;
CREATE INDEX checkout_in_flight ON checkout (expires_at) WHERE state IN ('preparing', 'open', 'unknown')
-- ;;
CREATE TABLE payment (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_number bigint NOT NULL REFERENCES sales_order (number),
    checkout_id uuid NOT NULL REFERENCES checkout (id),
    kind text NOT NULL CHECK (kind IN ('payment', 'refund')),
    tender text NOT NULL,
    amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
    currency text NOT NULL,
    received_minor bigint,
    change_minor bigint,
    at bigint NOT NULL,
    desk text NOT NULL,
    person text NOT NULL,
    login text NOT NULL,
    operation uuid NOT NULL,
    CHECK (received_minor - change_minor = amount_minor)
)
-- ;;
CREATE INDEX payment_of_order ON payment (order_number)
-- ;;
CREATE UNIQUE INDEX payment_once_per_checkout ON payment (checkout_id, kind)
-- ;;
-- A hold and the cart line that shows it are one row, so that neither can exist without the other.
-- line_id outlives a hold: when a lapsed line is held again, the new row takes it over.
CREATE TABLE hold (
    id uuid PRIMARY KEY,
    line_id uuid NOT NULL,
    cart_id uuid NOT NULL REFERENCES cart (id),
    listing_id bigint NOT NULL REFERENCES listing (id),
    variant_id bigint,
    quantity bigint NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000),
    unit_price_minor bigint NOT NULL CHECK (unit_price_minor BETWEEN 0 AND 1000000000000000),
    currency text NOT NULL,
    state text NOT NULL CHECK (state IN ('active', 'released', 'expired', 'completed')),
    in_cart boolean NOT NULL,
    kept boolean NOT NULL DEFAULT false,
    extensions integer NOT NULL DEFAULT 0,
    checkout_id uuid REFERENCES checkout (id),
    line_at bigint NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint,
    ended_why text NOT NULL DEFAULT '',
    desk text NOT NULL,
    person text NOT NULL,
    FOREIGN KEY (variant_id, listing_id) REFERENCES variant (id, listing_id),
    CONSTRAINT hold_active_has_line CHECK (state <> 'active' OR in_cart),
    CONSTRAINT hold_completed_has_left_cart CHECK (state <> 'completed' OR NOT in_cart),
    CONSTRAINT hold_kept_is_active CHECK (NOT kept OR state = 'active'),
    CONSTRAINT hold_end CHECK ((state = 'active') = (ended_at IS NULL))
)
-- ;;
CREATE UNIQUE INDEX hold_one_line_per_listing ON hold (cart_id, listing_id, coalesce(variant_id, 0))
    WHERE in_cart
-- ;;
CREATE INDEX hold_lapse_of_listing ON hold (listing_id, expires_at) WHERE state = 'active' AND NOT kept
-- ;;
CREATE INDEX hold_lapse ON hold (expires_at) INCLUDE (listing_id, variant_id, quantity)
    WHERE state = 'active' AND NOT kept
-- ;;
CREATE INDEX hold_of_checkout ON hold (checkout_id) WHERE checkout_id IS NOT NULL
-- ;;
CREATE TABLE hold_event (
    hold_id uuid NOT NULL REFERENCES hold (id),
    sequence integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('extended')),
    at bigint NOT NULL,
    desk text NOT NULL,
    person text NOT NULL,
    login text NOT NULL,
    operation uuid NOT NULL,
    why text NOT NULL,
    PRIMARY KEY (hold_id, sequence)
)
-- ;;
CREATE TABLE order_line (
    order_number bigint NOT NULL REFERENCES sales_order (number),
    position integer NOT NULL,
    hold_id uuid NOT NULL REFERENCES hold (id),
    listing_id bigint NOT NULL REFERENCES listing (id),
    variant_id bigint,
    code text NOT NULL,
    variant_code text NOT NULL,
    title text NOT NULL,
    market text NOT NULL,
    quantity bigint NOT NULL CHECK (quantity > 0),
    unit_price_minor bigint NOT NULL CHECK (unit_price_minor >= 0),
    tax_ppm integer NOT NULL,
    subtotal_minor bigint NOT NULL CHECK (subtotal_minor = quantity * unit_price_minor),
    discount_minor bigint NOT NULL CHECK (discount_minor BETWEEN 0 AND subtotal_minor),
    tax_minor bigint NOT NULL CHECK (tax_minor >= 0),
    total_minor bigint NOT NULL CHECK (total_minor = subtotal_minor - discount_minor + tax_minor),
    PRIMARY KEY (order_number, position),
    FOREIGN KEY (variant_id, listing_id) REFERENCES variant (id, listing_id)
)
-- ;;
CREATE TABLE ledger (
    listing_id bigint NOT NULL REFERENCES listing (id),
    sequence bigint NOT NULL CHECK (sequence > 0),
    variant_id bigint,
    kind text NOT NULL CHECK (kind IN ('import', 'hold', 'change', 'release', 'expire', 'sale',
        'return', 'adjust')),
    quantity bigint NOT NULL,
    is_first boolean NOT NULL,
    capacity_before bigint,
    sold_before bigint,
    held_before bigint,
    price_before bigint,
    active_before boolean,
    capacity_after bigint,
    sold_after bigint NOT NULL,
    held_after bigint NOT NULL,
    price_after bigint NOT NULL,
    active_after boolean NOT NULL,
    at bigint NOT NULL,
    desk text NOT NULL,
    person text NOT NULL,
    login text NOT NULL,
    operation uuid NOT NULL,
    why text NOT NULL,
    hash text NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (listing_id, sequence),
    FOREIGN KEY (variant_id, listing_id) REFERENCES variant (id, listing_id),
    CHECK (is_first = (sold_before IS NULL)),
    -- The separator of what the hash is taken over.
    CHECK (position(E'\x1f' IN desk || person || login || why) = 0)
)
-- ;;
CREATE TABLE operation (
    id uuid PRIMARY KEY,
    request text NOT NULL,
    answer text NOT NULL,
    at bigint NOT NULL
)
-- ;;
CREATE INDEX operation_at ON operation USING brin (at)
-- ;;
-- Who does what, and when: handed down through every operation.
CREATE TYPE call AS (operation uuid, desk text, person text, login text, at bigint)
-- ;;
-- The numbers of a listing or a variant at one moment.
CREATE TYPE numbers AS (capacity bigint, sold bigint, held bigint, price bigint, active boolean)
-- ;;
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'HF002';
END $$
-- ;;
CREATE TRIGGER ledger_append_only BEFORE UPDATE OR DELETE ON ledger
    FOR EACH ROW EXECUTE FUNCTION refuse_change()
-- ;;
CREATE TRIGGER order_event_append_only BEFORE UPDATE OR DELETE ON order_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change()
-- ;;
CREATE TRIGGER order_line_append_only BEFORE UPDATE OR DELETE ON order_line
    FOR EACH ROW EXECUTE FUNCTION refuse_change()
-- ;;
CREATE TRIGGER payment_append_only BEFORE UPDATE OR DELETE ON payment
    FOR EACH ROW EXECUTE FUNCTION refuse_change()
-- ;;
CREATE TRIGGER setting_event_append_only BEFORE UPDATE OR DELETE ON setting_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change()
-- ;;
CREATE TRIGGER market_event_append_only BEFORE UPDATE OR DELETE ON market_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change()
-- ;;
CREATE TRIGGER hold_event_append_only BEFORE UPDATE OR DELETE ON hold_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change()
-- ;;
CREATE TRIGGER sales_order_stays BEFORE DELETE ON sales_order
    FOR EACH ROW EXECUTE FUNCTION refuse_change()
-- ;;
CREATE FUNCTION guard_order() RETURNS trigger LANGUAGE plpgsql
    SET search_path = holdfast, pg_temp AS $$
BEGIN
    IF (NEW.number, NEW.cart_id, NEW.customer_id, NEW.customer_email, NEW.customer_name,
        NEW.customer_phone, NEW.customer_business, NEW.customer_address, NEW.customer_tax_number,
        NEW.currency, NEW.subtotal_minor, NEW.discount_minor, NEW.shipping_minor, NEW.tax_minor,
        NEW.total_minor, NEW.desk, NEW.person, NEW.created_at)
        IS DISTINCT FROM
       (OLD.number, OLD.cart_id, OLD.customer_id, OLD.customer_email, OLD.customer_name,
        OLD.customer_phone, OLD.customer_business, OLD.customer_address, OLD.customer_tax_number,
        OLD.currency, OLD.subtotal_minor, OLD.discount_minor, OLD.shipping_minor, OLD.tax_minor,
        OLD.total_minor, OLD.desk, OLD.person, OLD.created_at) THEN
        RAISE EXCEPTION 'an order is an immutable snapshot' USING ERRCODE = 'HF002';
    END IF;
    IF NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM order_move
            WHERE from_state = OLD.state AND to_state = NEW.state) THEN
        RAISE EXCEPTION 'an order cannot move from % to %', OLD.state, NEW.state USING ERRCODE = 'HF002';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER sales_order_moves BEFORE UPDATE ON sales_order
    FOR EACH ROW EXECUTE FUNCTION guard_order()
-- ;;
CREATE FUNCTION guard_hold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a hold that has ended stays ended' USING ERRCODE = 'HF002';
END $$
-- ;;
CREATE TRIGGER hold_final BEFORE UPDATE ON hold FOR EACH ROW
    WHEN (OLD.state <> 'active' AND NEW.state <> OLD.state) EXECUTE FUNCTION guard_hold()
-- ;;
CREATE FUNCTION push_listing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('holdfast', 'listing ' || NEW.id || ' ' || NEW.revision);
    RETURN NULL;
END $$
-- ;;
CREATE TRIGGER listing_push AFTER INSERT OR UPDATE ON listing
    FOR EACH ROW EXECUTE FUNCTION push_listing()
-- ;;
CREATE FUNCTION push_cart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('holdfast', 'cart ' || NEW.id);
    RETURN NULL;
END $$
-- ;;
CREATE TRIGGER cart_push AFTER INSERT OR UPDATE ON cart FOR EACH ROW EXECUTE FUNCTION push_cart()
-- ;;
CREATE FUNCTION push_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('holdfast', 'order ' || NEW.number);
    RETURN NULL;
END $$
-- ;;
CREATE TRIGGER order_push AFTER INSERT OR UPDATE ON sales_order
    FOR EACH ROW EXECUTE FUNCTION push_order()
