-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Payment by a provider: what was asked of it, the session that it opened, the money that could not become
-- a sale.
CREATE TABLE checkout_by_tender (
    id TEXT PRIMARY KEY NOT NULL,
    cart_id TEXT NOT NULL REFERENCES cart (id),
    order_number INTEGER NOT NULL UNIQUE REFERENCES sales_order (number),
    tender TEXT NOT NULL CHECK (tender IN ('cash', 'account', 'stripe')),
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
    ending_why TEXT NOT NULL DEFAULT '',
    said TEXT NOT NULL DEFAULT '',
    said_at INTEGER,
    CHECK ((state IN ('settled', 'abandoned')) = (ended_at IS NOT NULL))
) STRICT
-- ;;
INSERT INTO checkout_by_tender (id, cart_id, order_number, tender, state, amount_minor, currency,
    received_minor, change_minor, created_at, expires_at, ended_at, desk, person, why)
SELECT id, cart_id, order_number, tender, state, amount_minor, currency, received_minor, change_minor,
    created_at, expires_at, ended_at, desk, person, why FROM checkout
-- ;;
DROP TABLE checkout
-- ;;
ALTER TABLE checkout_by_tender RENAME TO checkout
-- ;;
CREATE UNIQUE INDEX checkout_one_in_flight_per_cart ON checkout (cart_id)
    WHERE state IN ('preparing', 'open', 'unknown')
-- ;;
CREATE INDEX checkout_in_flight ON checkout (expires_at) WHERE state IN ('preparing', 'open', 'unknown')
-- ;;
-- An empty outcome is not known: the request may have happened.
CREATE TABLE provider_request (
    key TEXT PRIMARY KEY NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    checkout_id TEXT NOT NULL REFERENCES checkout (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('create', 'expire')),
    path TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'done', 'declined', 'new_key')),
    desk TEXT NOT NULL,
    person TEXT NOT NULL
) STRICT
-- ;;
CREATE UNIQUE INDEX provider_request_one_unknown ON provider_request (checkout_id, purpose)
    WHERE outcome = ''
-- ;;
CREATE INDEX provider_request_of_checkout ON provider_request (checkout_id)
-- ;;
CREATE TABLE provider_session (
    checkout_id TEXT PRIMARY KEY NOT NULL REFERENCES checkout (id),
    session TEXT NOT NULL UNIQUE CHECK (session <> ''),
    url TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('open', 'paid', 'waiting', 'expired', 'mismatched')),
    payment TEXT NOT NULL,
    decline TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT
-- ;;
ALTER TABLE payment ADD COLUMN provider_payment TEXT CHECK (provider_payment <> '')
-- ;;
CREATE UNIQUE INDEX payment_once_per_provider_payment ON payment (provider_payment)
    WHERE kind = 'payment' AND provider_payment IS NOT NULL
-- ;;
CREATE TABLE review (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reason TEXT NOT NULL CHECK (reason IN ('late', 'short', 'over', 'duplicate', 'mismatched')),
    checkout_id TEXT NOT NULL REFERENCES checkout (id),
    payment TEXT NOT NULL UNIQUE CHECK (payment <> ''),
    amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
    currency TEXT NOT NULL,
    at INTEGER NOT NULL,
    operation TEXT NOT NULL,
    resolution TEXT NOT NULL DEFAULT '',
    resolved_at INTEGER,
    resolved_by_desk TEXT NOT NULL DEFAULT '',
    resolved_by_person TEXT NOT NULL DEFAULT '',
    resolved_by_login TEXT NOT NULL DEFAULT '',
    CHECK ((resolution = '') = (resolved_at IS NULL))
) STRICT
-- ;;
CREATE INDEX review_open ON review (at) WHERE resolved_at IS NULL
-- ;;
CREATE TABLE lease (
    name TEXT PRIMARY KEY NOT NULL,
    holder TEXT NOT NULL,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID
