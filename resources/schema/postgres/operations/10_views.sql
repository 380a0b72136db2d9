-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a desk may read. The database's clock; tests put their own in its place.
CREATE FUNCTION now_ms() RETURNS bigint LANGUAGE sql VOLATILE AS
$$ SELECT floor(date_part('epoch', clock_timestamp()) * 1000)::bigint $$
-- ;;
CREATE VIEW listings AS
SELECT l.id, e.code AS edition, l.market, m.name AS market_name, l.size, s.rank AS size_rank, l.code,
    l.title, l.description, l.price_minor, l.currency, m.tax_ppm, l.capacity, l.sold, l.held, l.active,
    l.max_per_order, l.revision, e.is_default AS edition_is_default
FROM listing l
JOIN edition e ON e.id = l.edition_id
JOIN market m ON m.code = l.market
JOIN ad_size s ON s.code = l.size
-- ;;
CREATE VIEW variants AS
SELECT id, listing_id, code, title, price_difference_minor, capacity, sold, held, active FROM variant
-- ;;
CREATE VIEW customers AS
SELECT id, email, name, phone, business, address, tax_number, created_at FROM customer
-- ;;
CREATE VIEW carts AS
SELECT id, customer_id, desk, state, merged_into, created_at, single, number FROM cart
-- ;;
CREATE VIEW cart_events AS
SELECT cart_id, sequence, kind, desk_before, desk_after, at, desk, person, login, operation FROM cart_event
-- ;;
CREATE VIEW holds AS
SELECT id, line_id, cart_id, listing_id, variant_id, quantity, unit_price_minor, currency, state, in_cart,
    kept, extensions, checkout_id, line_at, created_at, expires_at, ended_at, ended_why, desk, person
FROM hold
-- ;;
CREATE VIEW checkouts AS
SELECT id, cart_id, order_number, tender, state, amount_minor, currency, received_minor, change_minor,
    created_at, expires_at, ended_at, desk, person, why, ending_why, said, said_at, live
FROM checkout
-- ;;
CREATE VIEW orders AS
SELECT number, state, cart_id, customer_id, customer_email, customer_name, customer_phone,
    customer_business, customer_address, customer_tax_number, currency, subtotal_minor, discount_minor,
    shipping_minor, tax_minor, total_minor, desk, person, created_at
FROM sales_order
-- ;;
CREATE VIEW order_lines AS
SELECT order_number, position, hold_id, listing_id, variant_id, code, variant_code, title, market,
    quantity, unit_price_minor, tax_ppm, subtotal_minor, discount_minor, tax_minor, total_minor
FROM order_line
-- ;;
CREATE VIEW order_events AS
SELECT order_number, sequence, kind, from_state, to_state, at, desk, person, login, operation, why
FROM order_event
-- ;;
CREATE VIEW payments AS
SELECT id, order_number, checkout_id, kind, tender, amount_minor, currency, received_minor,
    change_minor, at, desk, person, login, operation, provider_payment, refund_id
FROM payment
-- ;;
-- of_order: of what the order was paid, at the first or a later attempt; else of other money.
CREATE VIEW refunds AS
SELECT r.id, r.order_number, r.review_id, r.tender, r.payment, r.amount_minor, r.shipping_minor, r.currency,
    r.state, r.provider_refund, r.said, r.why, r.at, r.ended_at, r.desk, r.person, r.login, r.operation,
    r.review_id IS NULL OR v.refund_id IS NOT NULL AS of_order
FROM refund r LEFT JOIN review v ON v.id = r.review_id
-- ;;
CREATE VIEW refund_lines AS
SELECT refund_id, order_number, position, quantity, amount_minor, tax_minor, returned FROM refund_line
-- ;;
CREATE VIEW reviews AS
SELECT id, reason, checkout_id, payment, amount_minor, currency, at, operation, resolution, resolved_at,
    resolved_by_desk, resolved_by_person, resolved_by_login, refund_id, sold_order
FROM review
-- ;;
CREATE VIEW leases AS SELECT name, holder, until FROM lease
-- ;;
CREATE VIEW settings AS SELECT key, value, minimum, maximum FROM setting
-- ;;
CREATE VIEW ledger_rows AS
SELECT g.listing_id, g.sequence, l.code, g.variant_id, v.code AS variant_code, g.kind, g.quantity,
    g.is_first, g.capacity_before, g.sold_before, g.held_before, g.price_before, g.active_before,
    g.capacity_after, g.sold_after, g.held_after, g.price_after, g.active_after, g.at, g.desk, g.person,
    g.login, g.operation, g.why, g.hash
FROM ledger g
JOIN listing l ON l.id = g.listing_id
LEFT JOIN variant v ON v.id = g.variant_id
