-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Money that goes back, decisions about money that could not become a sale, carts for one purchase.
-- Whether the checkout's session is real money, known once it was asked for.
ALTER TABLE checkout ADD COLUMN live boolean
-- ;;
UPDATE checkout SET live = (SELECT live FROM provider_session WHERE checkout_id = checkout.id)
-- ;;
ALTER TABLE cart DROP CONSTRAINT cart_state_check
-- ;;
-- A single cart is made for one purchase, beside the one that its owner may have open, and closed when that
-- comes to nothing.
ALTER TABLE cart
    ADD COLUMN single boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT cart_state_check CHECK (state IN ('open', 'checkout', 'ordered', 'merged', 'closed')),
    ADD CONSTRAINT cart_single_is_closed CHECK (state <> 'closed' OR single)
-- ;;
DROP INDEX cart_one_open_per_customer
-- ;;
CREATE UNIQUE INDEX cart_one_open_per_customer ON cart (customer_id)
    WHERE state = 'open' AND customer_id IS NOT NULL AND NOT single
-- ;;
DROP INDEX cart_one_open_walk_in_per_desk
-- ;;
CREATE UNIQUE INDEX cart_one_open_walk_in_per_desk ON cart (desk)
    WHERE state = 'open' AND customer_id IS NULL AND NOT single
-- ;;
CREATE INDEX cart_open_single ON cart (created_at) WHERE state = 'open' AND single
-- ;;
ALTER TABLE order_event DROP CONSTRAINT order_event_kind_check
-- ;;
ALTER TABLE order_event ADD CONSTRAINT order_event_kind_check
    CHECK (kind IN ('created', 'moved', 'refund_asked', 'refund_succeeded', 'refund_failed'))
-- ;;
-- Of a sale, or of money in the review queue. A provider's is asked for before it is pending there; what
-- settles at once has succeeded.
CREATE TABLE refund (
    id uuid PRIMARY KEY,
    order_number bigint NOT NULL REFERENCES sales_order (number),
    review_id bigint REFERENCES review (id),
    tender text NOT NULL CHECK (tender IN ('cash', 'account', 'stripe')),
    -- What the provider knows the money by that goes back.
    payment text CHECK (payment <> ''),
    amount_minor bigint NOT NULL CHECK (amount_minor BETWEEN 0 AND 1000000000000000),
    shipping_minor bigint NOT NULL DEFAULT 0 CHECK (shipping_minor BETWEEN 0 AND amount_minor),
    currency text NOT NULL,
    state text NOT NULL CHECK (state IN ('asked', 'pending', 'succeeded', 'failed')),
    provider_refund text UNIQUE CHECK (provider_refund <> ''),
    said text NOT NULL DEFAULT '',
    why text NOT NULL CHECK (why <> ''),
    at bigint NOT NULL,
    ended_at bigint,
    desk text NOT NULL,
    person text NOT NULL,
    login text NOT NULL,
    operation uuid NOT NULL,
    UNIQUE (id, order_number),
    CHECK ((tender = 'stripe') = (payment IS NOT NULL)),
    CHECK (tender = 'stripe' OR state = 'succeeded'),
    CHECK ((state IN ('succeeded', 'failed')) = (ended_at IS NOT NULL))
)
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
    refund_id uuid NOT NULL,
    order_number bigint NOT NULL,
    position integer NOT NULL,
    quantity bigint NOT NULL CHECK (quantity >= 0),
    amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
    tax_minor bigint NOT NULL CHECK (tax_minor BETWEEN 0 AND amount_minor),
    returned bigint NOT NULL CHECK (returned >= 0),
    PRIMARY KEY (refund_id, position),
    FOREIGN KEY (refund_id, order_number) REFERENCES refund (id, order_number),
    FOREIGN KEY (order_number, position) REFERENCES order_line (order_number, position)
)
-- ;;
CREATE INDEX refund_line_of_order ON refund_line (order_number, position)
-- ;;
CREATE TRIGGER refund_line_append_only BEFORE UPDATE OR DELETE ON refund_line
    FOR EACH ROW EXECUTE FUNCTION refuse_change()
-- ;;
CREATE FUNCTION guard_refund() RETURNS trigger LANGUAGE plpgsql SET search_path = holdfast, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a refund stays' USING ERRCODE = 'HF002';
    END IF;
    IF (NEW.id, NEW.order_number, NEW.review_id, NEW.tender, NEW.payment, NEW.amount_minor, NEW.shipping_minor,
        NEW.currency, NEW.why, NEW.at, NEW.desk, NEW.person, NEW.login, NEW.operation)
        IS DISTINCT FROM
       (OLD.id, OLD.order_number, OLD.review_id, OLD.tender, OLD.payment, OLD.amount_minor, OLD.shipping_minor,
        OLD.currency, OLD.why, OLD.at, OLD.desk, OLD.person, OLD.login, OLD.operation) THEN
        RAISE EXCEPTION 'what a refund is of stays' USING ERRCODE = 'HF002';
    END IF;
    -- One that succeeded may still come back, days later; nothing leads out of a failure.
    IF NEW.state <> OLD.state AND NOT (OLD.state = 'asked'
        OR OLD.state = 'pending' AND NEW.state IN ('succeeded', 'failed')
        OR OLD.state = 'succeeded' AND NEW.state = 'failed') THEN
        RAISE EXCEPTION 'a refund cannot move from % to %', OLD.state, NEW.state USING ERRCODE = 'HF002';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER refund_moves BEFORE UPDATE OR DELETE ON refund
    FOR EACH ROW EXECUTE FUNCTION guard_refund()
-- ;;
-- Every payment that went back until now was of a whole order.
DROP TRIGGER payment_append_only ON payment
-- ;;
DROP INDEX payment_once_per_checkout
-- ;;
ALTER TABLE payment DROP CONSTRAINT payment_kind_check
-- ;;
ALTER TABLE payment
    ADD COLUMN refund_id uuid REFERENCES refund (id),
    ADD CONSTRAINT payment_kind_check CHECK (kind IN ('payment', 'refund', 'refund_returned'))
-- ;;
INSERT INTO refund (id, order_number, tender, amount_minor, shipping_minor, currency, state, why, at,
    ended_at, desk, person, login, operation)
SELECT gen_random_uuid(), p.order_number, p.tender, p.amount_minor, o.shipping_minor, p.currency, 'succeeded',
    coalesce((SELECT nullif(e.why, '') FROM order_event e WHERE e.order_number = p.order_number
        ORDER BY e.sequence DESC LIMIT 1), 'refunded'),
    p.at, p.at, p.desk, p.person, p.login, p.operation
FROM payment p JOIN sales_order o ON o.number = p.order_number WHERE p.kind = 'refund'
-- ;;
UPDATE payment p SET refund_id = (SELECT id FROM refund r WHERE r.order_number = p.order_number)
WHERE kind = 'refund'
-- ;;
INSERT INTO refund_line (refund_id, order_number, position, quantity, amount_minor, tax_minor, returned)
SELECT r.id, n.order_number, n.position, n.quantity, n.total_minor, n.tax_minor,
    CASE WHEN o.state = 'cancelled' THEN n.quantity ELSE 0 END
FROM refund r JOIN sales_order o ON o.number = r.order_number
JOIN order_line n ON n.order_number = r.order_number
-- ;;
ALTER TABLE payment ADD CONSTRAINT payment_of_refund CHECK ((kind = 'payment') = (refund_id IS NULL))
-- ;;
CREATE UNIQUE INDEX payment_once_per_checkout ON payment (checkout_id) WHERE kind = 'payment'
-- ;;
CREATE UNIQUE INDEX payment_once_per_refund ON payment (refund_id, kind) WHERE refund_id IS NOT NULL
-- ;;
CREATE TRIGGER payment_append_only BEFORE UPDATE OR DELETE ON payment
    FOR EACH ROW EXECUTE FUNCTION refuse_change()
-- ;;
ALTER TABLE provider_request DROP CONSTRAINT provider_request_purpose_check
-- ;;
ALTER TABLE provider_request
    ADD COLUMN refund_id uuid REFERENCES refund (id),
    ADD CONSTRAINT provider_request_purpose_check CHECK (purpose IN ('create', 'expire', 'refund')),
    ADD CONSTRAINT provider_request_of_refund CHECK ((purpose = 'refund') = (refund_id IS NOT NULL))
-- ;;
DROP INDEX provider_request_one_unknown
-- ;;
CREATE UNIQUE INDEX provider_request_one_unknown ON provider_request (checkout_id, purpose)
    WHERE outcome = '' AND refund_id IS NULL
-- ;;
CREATE UNIQUE INDEX provider_request_one_unknown_of_refund ON provider_request (refund_id)
    WHERE outcome = '' AND refund_id IS NOT NULL
-- ;;
CREATE INDEX provider_request_of_refund ON provider_request (refund_id) WHERE refund_id IS NOT NULL
-- ;;
-- A refund of an order that failed is money to decide about too; its payment is called after the refund.
ALTER TABLE review DROP CONSTRAINT review_reason_check
-- ;;
ALTER TABLE review
    ADD COLUMN refund_id uuid UNIQUE REFERENCES refund (id),
    ADD COLUMN sold_order bigint UNIQUE REFERENCES sales_order (number),
    ADD CONSTRAINT review_reason_check CHECK (reason IN ('late', 'short', 'over', 'duplicate', 'mismatched',
        'refund_failed')),
    ADD CONSTRAINT review_of_refund CHECK ((reason = 'refund_failed') = (refund_id IS NOT NULL))
