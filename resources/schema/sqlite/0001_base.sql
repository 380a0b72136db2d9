-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Holdfast, SQLite. A line that is exactly "-- ;;" ends a statement.
-- Moments are milliseconds since 1970 in UTC; amounts are minor units.
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value INTEGER NOT NULL,
    minimum INTEGER NOT NULL,
    maximum INTEGER NOT NULL,
    CHECK (value BETWEEN minimum AND maximum)
) STRICT
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
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL REFERENCES setting (key),
    value_before INTEGER NOT NULL,
    value_after INTEGER NOT NULL,
    at INTEGER NOT NULL,
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    login TEXT NOT NULL,
    operation TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT
-- ;;
CREATE TABLE edition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    is_default INTEGER NOT NULL CHECK (is_default IN (0, 1))
) STRICT
-- ;;
CREATE UNIQUE INDEX edition_one_default ON edition (is_default) WHERE is_default
-- ;;
INSERT INTO edition (code, name, is_default) VALUES ('default', 'Default edition', 1)
-- ;;
CREATE TABLE market (
    code TEXT PRIMARY KEY NOT NULL
        CHECK (code GLOB '[A-Z]*' AND code NOT GLOB '*[^A-Z0-9-]*' AND length(code) <= 8),
    name TEXT NOT NULL,
    tax_ppm INTEGER NOT NULL CHECK (tax_ppm BETWEEN 0 AND 1000000)
) STRICT
-- ;;
CREATE TABLE market_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    market TEXT NOT NULL REFERENCES market (code),
    name_before TEXT NOT NULL,
    name_after TEXT NOT NULL,
    tax_ppm_before INTEGER NOT NULL,
    tax_ppm_after INTEGER NOT NULL,
    at INTEGER NOT NULL,
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    login TEXT NOT NULL,
    operation TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT
-- ;;
CREATE TABLE ad_size (
    code TEXT PRIMARY KEY NOT NULL
        CHECK (code GLOB '[a-z0-9]*' AND code NOT GLOB '*[^a-z0-9-]*' AND length(code) <= 32),
    rank INTEGER NOT NULL
) STRICT
-- ;;
INSERT INTO ad_size (code, rank) VALUES ('single', 1), ('quarter', 2), ('half', 3), ('full', 4)
-- ;;
CREATE TABLE listing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    edition_id INTEGER NOT NULL REFERENCES edition (id),
    market TEXT NOT NULL REFERENCES market (code),
    size TEXT NOT NULL REFERENCES ad_size (code),
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    price_minor INTEGER NOT NULL CHECK (price_minor BETWEEN 0 AND 1000000000000000),
    currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    capacity INTEGER CHECK (capacity BETWEEN 0 AND 1000000000),
    sold INTEGER NOT NULL CHECK (sold BETWEEN 0 AND 1000000000000000),
    held INTEGER NOT NULL CHECK (held BETWEEN 0 AND 1000000000000000),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    max_per_order INTEGER CHECK (max_per_order > 0),
    revision INTEGER NOT NULL CHECK (revision > 0),
    UNIQUE (edition_id, code),
    CONSTRAINT listing_code_is_market_and_size CHECK (code = market || '#' || size),
    CONSTRAINT listing_never_oversold CHECK (capacity IS NULL OR sold + held <= capacity)
) STRICT
-- ;;
CREATE TABLE variant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    listing_id INTEGER NOT NULL REFERENCES listing (id),
    code TEXT NOT NULL
        CHECK (code GLOB '[a-z0-9]*' AND code NOT GLOB '*[^a-z0-9-]*' AND length(code) <= 32),
    title TEXT NOT NULL,
    price_difference_minor INTEGER NOT NULL
        CHECK (price_difference_minor BETWEEN -1000000000000000 AND 1000000000000000),
    capacity INTEGER CHECK (capacity BETWEEN 0 AND 1000000000),
    sold INTEGER NOT NULL CHECK (sold BETWEEN 0 AND 1000000000000000),
    held INTEGER NOT NULL CHECK (held BETWEEN 0 AND 1000000000000000),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    UNIQUE (listing_id, code),
    UNIQUE (id, listing_id),
    CONSTRAINT variant_never_oversold CHECK (capacity IS NULL OR sold + held <= capacity)
) STRICT
-- ;;
CREATE TABLE customer (
    id TEXT PRIMARY KEY NOT NULL,
    email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    business TEXT NOT NULL,
    address TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT
-- ;;
CREATE TABLE cart (
    id TEXT PRIMARY KEY NOT NULL,
    customer_id TEXT REFERENCES customer (id),
    desk TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'checkout', 'ordered', 'merged')),
    merged_into TEXT REFERENCES cart (id),
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CHECK ((state = 'merged') = (merged_into IS NOT NULL))
) STRICT
-- ;;
CREATE UNIQUE INDEX cart_one_open_per_customer ON cart (customer_id)
    WHERE state = 'open' AND customer_id IS NOT NULL
-- ;;
CREATE UNIQUE INDEX cart_one_open_walk_in_per_desk ON cart (desk)
    WHERE state = 'open' AND customer_id IS NULL
-- ;;
CREATE TABLE order_move (
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    right_needed TEXT NOT NULL CHECK (right_needed IN ('none', 'staff', 'manager')),
    PRIMARY KEY (from_state, to_state)
) STRICT
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
CREATE TABLE sales_order (
    number INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('pending', 'paid', 'confirmed', 'processing', 'fulfilled',
        'shipped', 'delivered', 'cancelled', 'refunded')),
    cart_id TEXT NOT NULL REFERENCES cart (id),
    customer_id TEXT REFERENCES customer (id),
    customer_email TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    customer_phone TEXT NOT NULL,
    customer_business TEXT NOT NULL,
    customer_address TEXT NOT NULL,
    customer_tax_number TEXT NOT NULL,
    currency TEXT NOT NULL,
    subtotal_minor INTEGER NOT NULL CHECK (subtotal_minor >= 0),
    discount_minor INTEGER NOT NULL CHECK (discount_minor BETWEEN 0 AND subtotal_minor),
    shipping_minor INTEGER NOT NULL CHECK (shipping_minor >= 0),
    tax_minor INTEGER NOT NULL CHECK (tax_minor >= 0),
    total_minor INTEGER NOT NULL CHECK (total_minor BETWEEN 0 AND 1000000000000000),
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CHECK (total_minor = subtotal_minor - discount_minor + shipping_minor + tax_minor)
) STRICT
-- ;;
CREATE TABLE order_event (
    order_number INTEGER NOT NULL REFERENCES sales_order (number),
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('created', 'moved')),
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    at INTEGER NOT NULL,
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    login TEXT NOT NULL,
    operation TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (order_number, sequence)
) STRICT
-- ;;
CREATE TABLE checkout (
    id TEXT PRIMARY KEY NOT NULL,
    cart_id TEXT NOT NULL REFERENCES cart (id),
    order_number INTEGER NOT NULL UNIQUE REFERENCES sales_order (number),
    tender TEXT NOT NULL CHECK (tender IN ('cash', 'account')),
    state TEXT NOT NULL CHECK (state IN ('preparing', 'open', 'unknown', 'settled', 'abandoned')),
    amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
    currency TEXT NOT NULL,
    received_minor INTEGER,
    change_minor INTEGER,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    why TEXT NOT NULL,
    CHECK ((state IN ('settled', 'abandoned')) = (ended_at IS NOT NULL))
) STRICT
-- ;;
CREATE UNIQUE INDEX checkout_one_in_flight_per_cart ON checkout (cart_id)
    WHERE state IN ('preparing', 'open', 'unknown')
-- ;;
CREATE INDEX checkout_in_flight ON checkout (expires_at) WHERE state IN ('preparing', 'open', 'unknown')
-- ;;
CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_number INTEGER NOT NULL REFERENCES sales_order (number),
    checkout_id TEXT NOT NULL REFERENCES checkout (id),
    kind TEXT NOT NULL CHECK (kind IN ('payment', 'refund')),
    tender TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
    currency TEXT NOT NULL,
    received_minor INTEGER,
    change_minor INTEGER,
    at INTEGER NOT NULL,
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    login TEXT NOT NULL,
    operation TEXT NOT NULL,
    CHECK (received_minor - change_minor = amount_minor)
) STRICT
-- ;;
CREATE INDEX payment_of_order ON payment (order_number)
-- ;;
CREATE UNIQUE INDEX payment_once_per_checkout ON payment (checkout_id, kind)
-- ;;
-- A hold and the cart line that shows it are one row, so that neither can exist without the other.
-- line_id outlives a hold: when a lapsed line is held again, the new row takes it over.
CREATE TABLE hold (
    id TEXT PRIMARY KEY NOT NULL,
    line_id TEXT NOT NULL,
    cart_id TEXT NOT NULL REFERENCES cart (id),
    listing_id INTEGER NOT NULL REFERENCES listing (id),
    variant_id INTEGER,
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000),
    unit_price_minor INTEGER NOT NULL CHECK (unit_price_minor BETWEEN 0 AND 1000000000000000),
    currency TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'released', 'expired', 'completed')),
    in_cart INTEGER NOT NULL CHECK (in_cart IN (0, 1)),
    kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1)),
    extensions INTEGER NOT NULL DEFAULT 0,
    checkout_id TEXT REFERENCES checkout (id),
    line_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    ended_why TEXT NOT NULL DEFAULT '',
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    FOREIGN KEY (variant_id, listing_id) REFERENCES variant (id, listing_id),
    CONSTRAINT hold_active_has_line CHECK (state <> 'active' OR in_cart),
    CONSTRAINT hold_completed_has_left_cart CHECK (state <> 'completed' OR NOT in_cart),
    CONSTRAINT hold_kept_is_active CHECK (NOT kept OR state = 'active'),
    CONSTRAINT hold_end CHECK ((state = 'active') = (ended_at IS NULL))
) STRICT
-- ;;
CREATE UNIQUE INDEX hold_one_line_per_listing ON hold (cart_id, listing_id, coalesce(variant_id, 0))
    WHERE in_cart
-- ;;
CREATE INDEX hold_lapse_of_listing ON hold (listing_id, expires_at) WHERE state = 'active' AND NOT kept
-- ;;
CREATE INDEX hold_lapse ON hold (expires_at, listing_id, variant_id, quantity)
    WHERE state = 'active' AND NOT kept
-- ;;
CREATE INDEX hold_of_checkout ON hold (checkout_id) WHERE checkout_id IS NOT NULL
-- ;;
CREATE TABLE hold_event (
    hold_id TEXT NOT NULL REFERENCES hold (id),
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('extended')),
    at INTEGER NOT NULL,
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    login TEXT NOT NULL,
    operation TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (hold_id, sequence)
) STRICT
-- ;;
CREATE TABLE order_line (
    order_number INTEGER NOT NULL REFERENCES sales_order (number),
    position INTEGER NOT NULL,
    hold_id TEXT NOT NULL REFERENCES hold (id),
    listing_id INTEGER NOT NULL REFERENCES listing (id),
    variant_id INTEGER,
    code TEXT NOT NULL,
    variant_code TEXT NOT NULL,
    title TEXT NOT NULL,
    market TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    unit_price_minor INTEGER NOT NULL CHECK (unit_price_minor >= 0),
    tax_ppm INTEGER NOT NULL,
    subtotal_minor INTEGER NOT NULL CHECK (subtotal_minor = quantity * unit_price_minor),
    discount_minor INTEGER NOT NULL CHECK (discount_minor BETWEEN 0 AND subtotal_minor),
    tax_minor INTEGER NOT NULL CHECK (tax_minor >= 0),
    total_minor INTEGER NOT NULL CHECK (total_minor = subtotal_minor - discount_minor + tax_minor),
    PRIMARY KEY (order_number, position),
    FOREIGN KEY (variant_id, listing_id) REFERENCES variant (id, listing_id)
) STRICT
-- ;;
CREATE TABLE ledger (
    listing_id INTEGER NOT NULL REFERENCES listing (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    variant_id INTEGER,
    kind TEXT NOT NULL CHECK (kind IN ('import', 'hold', 'change', 'release', 'expire', 'sale',
        'return', 'adjust')),
    quantity INTEGER NOT NULL,
    is_first INTEGER NOT NULL CHECK (is_first IN (0, 1)),
    capacity_before INTEGER,
    sold_before INTEGER,
    held_before INTEGER,
    price_before INTEGER,
    active_before INTEGER CHECK (active_before IN (0, 1)),
    capacity_after INTEGER,
    sold_after INTEGER NOT NULL,
    held_after INTEGER NOT NULL,
    price_after INTEGER NOT NULL,
    active_after INTEGER NOT NULL CHECK (active_after IN (0, 1)),
    at INTEGER NOT NULL,
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    login TEXT NOT NULL,
    operation TEXT NOT NULL,
    why TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (listing_id, sequence),
    FOREIGN KEY (variant_id, listing_id) REFERENCES variant (id, listing_id),
    CHECK (is_first = (sold_before IS NULL)),
    -- The separator of what the hash is taken over.
    CHECK (instr(desk || person || login || why, char(31)) = 0)
) STRICT
-- ;;
CREATE TABLE operation (
    id TEXT PRIMARY KEY NOT NULL,
    request TEXT NOT NULL,
    answer TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT
-- ;;
CREATE INDEX operation_at ON operation (at)
-- ;;
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END
-- ;;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'ledger is append-only'); END
-- ;;
CREATE TRIGGER order_event_no_update BEFORE UPDATE ON order_event
BEGIN SELECT RAISE(ABORT, 'order_event is append-only'); END
-- ;;
CREATE TRIGGER order_event_no_delete BEFORE DELETE ON order_event
BEGIN SELECT RAISE(ABORT, 'order_event is append-only'); END
-- ;;
CREATE TRIGGER order_line_no_update BEFORE UPDATE ON order_line
BEGIN SELECT RAISE(ABORT, 'order_line is append-only'); END
-- ;;
CREATE TRIGGER order_line_no_delete BEFORE DELETE ON order_line
BEGIN SELECT RAISE(ABORT, 'order_line is append-only'); END
-- ;;
CREATE TRIGGER payment_no_update BEFORE UPDATE ON payment
BEGIN SELECT RAISE(ABORT, 'payment is append-only'); END
-- ;;
CREATE TRIGGER payment_no_delete BEFORE DELETE ON payment
BEGIN SELECT RAISE(ABORT, 'payment is append-only'); END
-- ;;
CREATE TRIGGER setting_event_no_update BEFORE UPDATE ON setting_event
BEGIN SELECT RAISE(ABORT, 'setting_event is append-only'); END
-- ;;
CREATE TRIGGER setting_event_no_delete BEFORE DELETE ON setting_event
BEGIN SELECT RAISE(ABORT, 'setting_event is append-only'); END
-- ;;
CREATE TRIGGER market_event_no_update BEFORE UPDATE ON market_event
BEGIN SELECT RAISE(ABORT, 'market_event is append-only'); END
-- ;;
CREATE TRIGGER market_event_no_delete BEFORE DELETE ON market_event
BEGIN SELECT RAISE(ABORT, 'market_event is append-only'); END
-- ;;
CREATE TRIGGER hold_event_no_update BEFORE UPDATE ON hold_event
BEGIN SELECT RAISE(ABORT, 'hold_event is append-only'); END
-- ;;
CREATE TRIGGER hold_event_no_delete BEFORE DELETE ON hold_event
BEGIN SELECT RAISE(ABORT, 'hold_event is append-only'); END
-- ;;
CREATE TRIGGER sales_order_no_delete BEFORE DELETE ON sales_order
BEGIN SELECT RAISE(ABORT, 'an order stays'); END
-- ;;
CREATE TRIGGER sales_order_snapshot BEFORE UPDATE OF number, cart_id, customer_id, customer_email,
    customer_name, customer_phone, customer_business, customer_address, customer_tax_number, currency,
    subtotal_minor, discount_minor, shipping_minor, tax_minor, total_minor, desk, person, created_at
    ON sales_order
BEGIN SELECT RAISE(ABORT, 'an order is an immutable snapshot'); END
-- ;;
CREATE TRIGGER sales_order_moves BEFORE UPDATE OF state ON sales_order
WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM order_move
    WHERE from_state = OLD.state AND to_state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'an order cannot move like this'); END
-- ;;
CREATE TRIGGER hold_final BEFORE UPDATE OF state ON hold
WHEN OLD.state <> 'active' AND NEW.state <> OLD.state
BEGIN SELECT RAISE(ABORT, 'a hold that has ended stays ended'); END
