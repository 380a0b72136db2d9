-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Money that goes back, decisions about money that could not become a sale, carts for one purchase.
-- Whether the checkout's session is real money, known once it was asked for.
ALTER TABLE checkout ADD COLUMN live INTEGER CHECK (live IN (0, 1))
-- ;;
UPDATE checkout SET live = (SELECT live FROM provider_session WHERE checkout_id = checkout.id)
-- ;;
-- A single cart is made for one purchase, beside the one that its owner may have open, and closed when that
-- comes to nothing.
CREATE TABLE cart_with_single (
    id TEXT PRIMARY KEY NOT NULL,
    customer_id TEXT REFERENCES customer (id),
    desk TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'checkout', 'ordered', 'merged', 'closed')),
    merged_into TEXT REFERENCES cart (id),
    created_at INTEGER NOT NULL,
    single INTEGER NOT NULL DEFAULT 0 CHECK (single IN (0, 1)),
    CHECK ((state = 'merged') = (merged_into IS NOT NULL)),
    CHECK (state <> 'closed' OR single)
) STRICT
-- ;;
INSERT INTO cart_with_single (id, customer_id, desk, state, merged_into, created_at)
SELECT id, customer_id, desk, state, merged_into, created_at FROM cart
-- ;;
DROP TABLE cart
-- ;;
ALTER TABLE cart_with_single RENAME TO cart
-- ;;
CREATE UNIQUE INDEX cart_one_open_per_customer ON cart (customer_id)
    WHERE state = 'open' AND customer_id IS NOT NULL AND NOT single
-- ;;
CREATE UNIQUE INDEX cart_one_open_walk_in_per_desk ON cart (desk)
    WHERE state = 'open' AND customer_id IS NULL AND NOT single
-- ;;
CREATE INDEX cart_open_single ON cart (created_at) WHERE state = 'open' AND single
-- ;;
CREATE TABLE order_event_with_refunds (
    order_number INTEGER NOT NULL REFERENCES sales_order (number),
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('created', 'moved', 'refund_asked', 'refund_succeeded',
        'refund_failed')),
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
INSERT INTO order_event_with_refunds SELECT * FROM order_event
-- ;;
DROP TABLE order_event
-- ;;
ALTER TABLE order_event_with_refunds RENAME TO order_event
-- ;;
CREATE TRIGGER order_event_no_update BEFORE UPDATE ON order_event
BEGIN SELECT RAISE(ABORT, 'order_event is append-only'); END
-- ;;
CREATE TRIGGER order_event_no_delete BEFORE DELETE ON order_event
BEGIN SELECT RAISE(ABORT, 'order_event is append-only'); END
-- ;;
-- Of a sale, or of money in the review queue. A provider's is asked for before it is pending there; what
-- settles at once has succeeded.
CREATE TABLE refund (
    id TEXT PRIMARY KEY NOT NULL,
    order_number INTEGER NOT NULL REFERENCES sales_order (number),
    review_id INTEGER REFERENCES review (id),
    tender TEXT NOT NULL CHECK (tender IN ('cash', 'account', 'stripe')),
    -- What the provider knows the money by that goes back.
    payment TEXT CHECK (payment <> ''),
    amount_minor INTEGER NOT NULL CHECK (amount_minor BETWEEN 0 AND 1000000000000000),
    shipping_minor INTEGER NOT NULL DEFAULT 0 CHECK (shipping_minor BETWEEN 0 AND amount_minor),
    currency TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'pending', 'succeeded', 'failed')),
    provider_refund TEXT UNIQUE CHECK (provider_refund <> ''),
    said TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL CHECK (why <> ''),
    at INTEGER NOT NULL,
    ended_at INTEGER,
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    login TEXT NOT NULL,
    operation TEXT NOT NULL,
    UNIQUE (id, order_number),
    CHECK ((tender = 'stripe') = (payment IS NOT NULL)),
    CHECK (tender = 'stripe' OR state = 'succeeded'),
    CHECK ((state IN ('succeeded', 'failed')) = (ended_at IS NOT NULL))
) STRICT
-- ;;
CREATE INDEX refund_of_order ON refund (order_number)
-- ;;
CREATE INDEX refund_of_review ON refund (review_id) WHERE review_id IS NOT NULL
-- ;;
CREATE INDEX refund_under_way ON refund (at) WHERE state IN ('asked', 'pending')
-- ;;
-- What of a sold line goes back: so many of its slots whole, or a part of its money, and how many slots are
-- on sale again, of those paid back so far. The amount includes the tax.
CREATE TABLE refund_line (
    refund_id TEXT NOT NULL,
    order_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity >= 0),
    amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
    tax_minor INTEGER NOT NULL CHECK (tax_minor BETWEEN 0 AND amount_minor),
    returned INTEGER NOT NULL CHECK (returned >= 0),
    PRIMARY KEY (refund_id, position),
    FOREIGN KEY (refund_id, order_number) REFERENCES refund (id, order_number),
    FOREIGN KEY (order_number, position) REFERENCES order_line (order_number, position)
) STRICT
-- ;;
CREATE INDEX refund_line_of_order ON refund_line (order_number, position)
-- ;;
CREATE TRIGGER refund_line_no_update BEFORE UPDATE ON refund_line
BEGIN SELECT RAISE(ABORT, 'refund_line is append-only'); END
-- ;;
CREATE TRIGGER refund_line_no_delete BEFORE DELETE ON refund_line
BEGIN SELECT RAISE(ABORT, 'refund_line is append-only'); END
-- ;;
CREATE TRIGGER refund_no_delete BEFORE DELETE ON refund
BEGIN SELECT RAISE(ABORT, 'a refund stays'); END
-- ;;
CREATE TRIGGER refund_stays BEFORE UPDATE OF id, order_number, review_id, tender, payment, amount_minor,
    shipping_minor, currency, why, at, desk, person, login, operation ON refund
BEGIN SELECT RAISE(ABORT, 'what a refund is of stays'); END
-- ;;
-- One that succeeded may still come back, days later; nothing leads out of a failure.
CREATE TRIGGER refund_moves BEFORE UPDATE OF state ON refund
WHEN NEW.state <> OLD.state AND NOT (OLD.state = 'asked'
    OR OLD.state = 'pending' AND NEW.state IN ('succeeded', 'failed')
    OR OLD.state = 'succeeded' AND NEW.state = 'failed')
BEGIN SELECT RAISE(ABORT, 'a refund cannot move like this'); END
-- ;;
-- Every payment that went back until now was of a whole order.
INSERT INTO refund (id, order_number, tender, amount_minor, shipping_minor, currency, state, why, at,
    ended_at, desk, person, login, operation)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a'
        || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
    p.order_number, p.tender, p.amount_minor, o.shipping_minor, p.currency, 'succeeded',
    coalesce((SELECT nullif(e.why, '') FROM order_event e WHERE e.order_number = p.order_number
        ORDER BY e.sequence DESC LIMIT 1), 'refunded'),
    p.at, p.at, p.desk, p.person, p.login, p.operation
FROM payment p JOIN sales_order o ON o.number = p.order_number WHERE p.kind = 'refund'
-- ;;
INSERT INTO refund_line (refund_id, order_number, position, quantity, amount_minor, tax_minor, returned)
SELECT r.id, n.order_number, n.position, n.quantity, n.total_minor, n.tax_minor,
    CASE WHEN o.state = 'cancelled' THEN n.quantity ELSE 0 END
FROM refund r JOIN sales_order o ON o.number = r.order_number
JOIN order_line n ON n.order_number = r.order_number
-- ;;
CREATE TABLE payment_with_refund (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_number INTEGER NOT NULL REFERENCES sales_order (number),
    checkout_id TEXT NOT NULL REFERENCES checkout (id),
    kind TEXT NOT NULL CHECK (kind IN ('payment', 'refund', 'refund_returned')),
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
    provider_payment TEXT CHECK (provider_payment <> ''),
    refund_id TEXT REFERENCES refund (id),
    CHECK (received_minor - change_minor = amount_minor),
    CHECK ((kind = 'payment') = (refund_id IS NULL))
) STRICT
-- ;;
INSERT INTO payment_with_refund SELECT p.*, CASE WHEN p.kind = 'refund' THEN (SELECT r.id FROM refund r
    WHERE r.order_number = p.order_number) END FROM payment p
-- ;;
DROP TABLE payment
-- ;;
ALTER TABLE payment_with_refund RENAME TO payment
-- ;;
CREATE INDEX payment_of_order ON payment (order_number)
-- ;;
CREATE UNIQUE INDEX payment_once_per_checkout ON payment (checkout_id) WHERE kind = 'payment'
-- ;;
CREATE UNIQUE INDEX payment_once_per_refund ON payment (refund_id, kind) WHERE refund_id IS NOT NULL
-- ;;
CREATE UNIQUE INDEX payment_once_per_provider_payment ON payment (provider_payment)
    WHERE kind = 'payment' AND provider_payment IS NOT NULL
-- ;;
CREATE TRIGGER payment_no_update BEFORE UPDATE ON payment
BEGIN SELECT RAISE(ABORT, 'payment is append-only'); END
-- ;;
CREATE TRIGGER payment_no_delete BEFORE DELETE ON payment
BEGIN SELECT RAISE(ABORT, 'payment is append-only'); END
-- ;;
CREATE TABLE provider_request_with_refund (
    key TEXT PRIMARY KEY NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    checkout_id TEXT NOT NULL REFERENCES checkout (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('create', 'expire', 'refund')),
    path TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'done', 'declined', 'new_key')),
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    refund_id TEXT REFERENCES refund (id),
    CHECK ((purpose = 'refund') = (refund_id IS NOT NULL))
) STRICT
-- ;;
INSERT INTO provider_request_with_refund SELECT *, NULL FROM provider_request
-- ;;
DROP TABLE provider_request
-- ;;
ALTER TABLE provider_request_with_refund RENAME TO provider_request
-- ;;
CREATE UNIQUE INDEX provider_request_one_unknown ON provider_request (checkout_id, purpose)
    WHERE outcome = '' AND refund_id IS NULL
-- ;;
CREATE UNIQUE INDEX provider_request_one_unknown_of_refund ON provider_request (refund_id)
    WHERE outcome = '' AND refund_id IS NOT NULL
-- ;;
CREATE INDEX provider_request_of_refund ON provider_request (refund_id) WHERE refund_id IS NOT NULL
-- ;;
CREATE INDEX provider_request_of_checkout ON provider_request (checkout_id)
-- ;;
-- A refund of an order that failed is money to decide about too; its payment is called after the refund.
CREATE TABLE review_with_refund (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reason TEXT NOT NULL CHECK (reason IN ('late', 'short', 'over', 'duplicate', 'mismatched',
        'refund_failed')),
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
    refund_id TEXT UNIQUE REFERENCES refund (id),
    sold_order INTEGER UNIQUE REFERENCES sales_order (number),
    CHECK ((resolution = '') = (resolved_at IS NULL)),
    CHECK ((reason = 'refund_failed') = (refund_id IS NOT NULL))
) STRICT
-- ;;
INSERT INTO review_with_refund SELECT *, NULL, NULL FROM review
-- ;;
DROP TABLE review
-- ;;
ALTER TABLE review_with_refund RENAME TO review
-- ;;
CREATE INDEX review_open ON review (at) WHERE resolved_at IS NULL
