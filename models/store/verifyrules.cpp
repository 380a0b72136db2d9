// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifyrules.h"

#include <QCoreApplication>

namespace holdfast {
namespace {

struct Verifier
{
    Q_DECLARE_TR_FUNCTIONS(Verifier)
};

} // namespace

const QVector<VerifyRule> &verifyRules()
{
    static const QVector<VerifyRule> list{
        {"SELECT l.code, l.held, coalesce(sum(h.quantity), 0) FROM listings l "
         "LEFT JOIN holds h ON h.listing_id = l.id AND h.state = 'active' GROUP BY l.code, l.held "
         "HAVING l.held <> coalesce(sum(h.quantity), 0)",
            [](qint64 a, qint64 b) {
                return Verifier::tr("It counts %1 as held, but its active holds add up to %2.")
                    .arg(a)
                    .arg(b);
            }},
        {"SELECT l.code || ' ' || v.code, v.held, coalesce(sum(h.quantity), 0) FROM variants v "
         "JOIN listings l ON l.id = v.listing_id "
         "LEFT JOIN holds h ON h.variant_id = v.id AND h.state = 'active' "
         "GROUP BY l.code, v.code, v.held HAVING v.held <> coalesce(sum(h.quantity), 0)",
            [](qint64 a, qint64 b) {
                return Verifier::tr("It counts %1 as held, but its active holds add up to %2.")
                    .arg(a)
                    .arg(b);
            }},
        {"SELECT l.code, l.sold, g.sold_after + coalesce(sum(n.quantity - coalesce(b.slots, 0)), "
         "0) FROM listings l "
         "JOIN ledger_rows g ON g.listing_id = l.id AND g.is_first AND g.variant_id IS NULL "
         "LEFT JOIN (order_lines n JOIN orders o ON o.number = n.order_number "
         "AND o.state NOT IN ('pending', 'cancelled') LEFT JOIN (SELECT order_number, position, "
         "sum(returned) AS slots FROM refund_lines GROUP BY order_number, position) b "
         "ON b.order_number = n.order_number AND b.position = n.position) ON n.listing_id = l.id "
         "GROUP BY l.code, l.sold, g.sold_after "
         "HAVING l.sold <> g.sold_after + coalesce(sum(n.quantity - coalesce(b.slots, 0)), 0)",
            [](qint64 a, qint64 b) {
                return Verifier::tr(
                    "It counts %1 as sold, but began with and was sold %2 by orders, less what "
                    "they gave back.")
                    .arg(a)
                    .arg(b);
            }},
        {"SELECT l.code || ' ' || v.code, v.sold, g.sold_after + coalesce(sum(n.quantity - "
         "coalesce(b.slots, 0)), 0) "
         "FROM variants v JOIN listings l ON l.id = v.listing_id "
         "JOIN ledger_rows g ON g.variant_id = v.id AND g.is_first "
         "LEFT JOIN (order_lines n JOIN orders o ON o.number = n.order_number "
         "AND o.state NOT IN ('pending', 'cancelled') LEFT JOIN (SELECT order_number, position, "
         "sum(returned) AS slots FROM refund_lines GROUP BY order_number, position) b "
         "ON b.order_number = n.order_number AND b.position = n.position) ON n.variant_id = v.id "
         "GROUP BY l.code, v.code, v.sold, g.sold_after "
         "HAVING v.sold <> g.sold_after + coalesce(sum(n.quantity - coalesce(b.slots, 0)), 0)",
            [](qint64 a, qint64 b) {
                return Verifier::tr(
                    "It counts %1 as sold, but began with and was sold %2 by orders, less what "
                    "they gave back.")
                    .arg(a)
                    .arg(b);
            }},
        {"SELECT 'order ' || o.number, o.subtotal_minor, coalesce(sum(n.subtotal_minor), 0) FROM "
         "orders o "
         "LEFT JOIN order_lines n ON n.order_number = o.number GROUP BY o.number, o.subtotal_minor "
         "HAVING o.subtotal_minor <> coalesce(sum(n.subtotal_minor), 0)",
            [](qint64 a, qint64 b) {
                return Verifier::tr("Its subtotal is %1, but its lines add up to %2.")
                    .arg(a)
                    .arg(b);
            }},
        {"SELECT 'order ' || o.number, o.tax_minor, coalesce(sum(n.tax_minor), 0) FROM orders o "
         "LEFT JOIN order_lines n ON n.order_number = o.number GROUP BY o.number, o.tax_minor "
         "HAVING o.tax_minor <> coalesce(sum(n.tax_minor), 0)",
            [](qint64 a, qint64 b) {
                return Verifier::tr("Its tax is %1, but its lines add up to %2.").arg(a).arg(b);
            }},
        {"SELECT 'order ' || o.number, o.total_minor, o.subtotal_minor - o.discount_minor "
         "+ o.shipping_minor + o.tax_minor FROM orders o WHERE o.total_minor <> o.subtotal_minor "
         "- o.discount_minor + o.shipping_minor + o.tax_minor",
            [](qint64 a, qint64 b) {
                return Verifier::tr("Its total is %1, but its parts add up to %2.").arg(a).arg(b);
            }},
        {"SELECT 'order ' || o.number, coalesce(p.net, 0), CASE WHEN k.state = 'settled' "
         "THEN o.total_minor ELSE 0 END - coalesce(b.back, 0) FROM orders o "
         "LEFT JOIN checkouts k ON k.order_number = o.number LEFT JOIN (SELECT order_number, "
         "sum(CASE kind WHEN 'refund' THEN -amount_minor ELSE amount_minor END) AS net "
         "FROM payments GROUP BY order_number) p ON p.order_number = o.number "
         "LEFT JOIN (SELECT order_number, sum(amount_minor) AS back FROM refunds WHERE of_order "
         "AND state = 'succeeded' GROUP BY order_number) b ON b.order_number = o.number "
         "WHERE coalesce(p.net, 0) <> CASE WHEN k.state = 'settled' THEN o.total_minor ELSE 0 END "
         "- coalesce(b.back, 0)",
            [](qint64 a, qint64 b) {
                return Verifier::tr(
                    "The money kept for it is %1, but its sale and refunds ask for %2.")
                    .arg(a)
                    .arg(b);
            }},
        {"SELECT 'order ' || o.number, o.number, 0 FROM orders o WHERE o.state <> coalesce((SELECT "
         "e.to_state FROM order_events e WHERE e.order_number = o.number "
         "ORDER BY e.sequence DESC LIMIT 1), '')",
            [](qint64, qint64) {
                return Verifier::tr("Its state is not where its history ends.");
            }},
        {"SELECT 'order ' || n.order_number, n.quantity, h.quantity FROM order_lines n "
         "JOIN orders o ON o.number = n.order_number JOIN holds h ON h.id = n.hold_id "
         "WHERE o.state NOT IN ('pending', 'cancelled') "
         "AND (h.state <> 'completed' OR h.quantity <> n.quantity)",
            [](qint64 a, qint64 b) {
                return Verifier::tr(
                    "A line of %1 was sold from a hold of %2 that is not completed.")
                    .arg(a)
                    .arg(b);
            }},
        {"SELECT 'checkout of order ' || k.order_number, k.amount_minor, o.total_minor "
         "FROM checkouts k JOIN orders o ON o.number = k.order_number "
         "WHERE k.amount_minor <> o.total_minor OR k.currency <> o.currency",
            [](qint64 a, qint64 b) {
                return Verifier::tr("Its amount is %1, but its order's total is %2.").arg(a).arg(b);
            }},
        {"SELECT 'checkout of order ' || k.order_number, k.order_number, 0 FROM checkouts k "
         "JOIN orders o ON o.number = k.order_number "
         "WHERE (k.state = 'settled' AND o.state = 'pending') "
         "OR (k.state = 'abandoned' AND o.state <> 'cancelled') "
         "OR (k.state IN ('preparing', 'open', 'unknown') AND o.state <> 'pending')",
            [](qint64, qint64) {
                return Verifier::tr("It and its order are in states that exclude each other.");
            }},
        {"SELECT 'checkout of order ' || k.order_number, count(p.id), 0 FROM checkouts k "
         "LEFT JOIN payments p ON p.checkout_id = k.id AND p.kind = 'payment' "
         "AND p.provider_payment IS NOT NULL WHERE k.tender = 'stripe' AND k.state = 'settled' "
         "GROUP BY k.order_number HAVING count(p.id) <> 1",
            [](qint64 a, qint64) {
                return Verifier::tr("It is settled by %1 payments of its provider instead of one.")
                    .arg(a);
            }},
        {"SELECT 'order ' || p.order_number, p.amount_minor, 0 FROM payments p "
         "WHERE p.kind = 'payment' AND p.tender = 'stripe' AND p.provider_payment IS NULL",
            [](qint64 a, qint64) {
                return Verifier::tr("Its payment of %1 does not say what the provider knows it by.")
                    .arg(a);
            }},
        {"SELECT 'order ' || k.order_number, p.order_number, 0 FROM reviews r "
         "JOIN checkouts k ON k.id = r.checkout_id "
         "JOIN payments p ON p.provider_payment = r.payment AND p.kind = 'payment' "
         "AND p.order_number <> coalesce(r.sold_order, 0)",
            [](qint64 a, qint64) {
                return Verifier::tr("A payment for it is in the review queue, but order %1 is paid "
                                    "with it.")
                    .arg(a);
            }},
        {"SELECT 'checkout of order ' || k.order_number, count(h.id), 0 FROM checkouts k "
         "JOIN holds h ON h.checkout_id = k.id WHERE k.tender = 'stripe' "
         "AND k.state IN ('preparing', 'open', 'unknown') AND NOT (h.state = 'active' AND h.kept) "
         "GROUP BY k.order_number",
            [](qint64 a, qint64) {
                return Verifier::tr("It can still be paid, but %1 of its holds are not kept.")
                    .arg(a);
            }},
        {"SELECT 'cart ' || c.id, count(h.id), 0 FROM carts c JOIN holds h ON h.cart_id = c.id "
         "WHERE c.state IN ('ordered', 'merged', 'closed') AND h.in_cart GROUP BY c.id",
            [](qint64 a, qint64) {
                return Verifier::tr("It is closed but still has %1 lines.").arg(a);
            }},
        {"SELECT 'cart ' || c.id, count(h.id), 0 FROM carts c LEFT JOIN holds h ON h.cart_id = "
         "c.id "
         "AND h.in_cart WHERE c.single AND c.state IN ('open', 'checkout') "
         "GROUP BY c.id HAVING count(h.id) <> 1",
            [](qint64 a, qint64) {
                return Verifier::tr("It is for one purchase but has %1 lines.").arg(a);
            }},
        {"SELECT 'cart ' || c.id, 0, 0 FROM carts c LEFT JOIN carts m ON m.id = c.merged_into "
         "WHERE c.state = 'merged' AND (c.single OR m.single)",
            [](qint64, qint64) {
                return Verifier::tr("It was merged, but one of the two is for one purchase.");
            }},
        {"SELECT 'cart ' || c.id, e.sequence, 0 FROM carts c JOIN cart_events e ON e.cart_id = "
         "c.id "
         "WHERE e.desk_after <> c.desk AND NOT EXISTS (SELECT 1 FROM cart_events n "
         "WHERE n.cart_id = e.cart_id AND n.sequence > e.sequence)",
            [](qint64, qint64) {
                return Verifier::tr("It is at another desk than it was last handed over to.");
            }},
        {"SELECT 'hold of ' || l.code, h.quantity, 0 FROM holds h JOIN listings l ON l.id = "
         "h.listing_id "
         "WHERE (h.state = 'active' AND NOT h.in_cart) OR (h.state = 'completed' AND h.in_cart)",
            [](qint64, qint64) { return Verifier::tr("A hold and its cart line do not agree."); }},
        {"SELECT 'order ' || r.order_number, r.amount_minor, 0 FROM refunds r LEFT JOIN (SELECT "
         "refund_id, count(CASE kind WHEN 'refund' THEN 1 END) AS gone, "
         "count(CASE kind WHEN 'refund_returned' THEN 1 END) AS back, min(amount_minor) AS least, "
         "max(amount_minor) AS most FROM payments GROUP BY refund_id) p ON p.refund_id = r.id "
         "WHERE coalesce(p.gone, 0) <> CASE WHEN NOT r.of_order OR r.state IN ('asked', 'pending') "
         "THEN 0 WHEN r.state = 'succeeded' THEN 1 ELSE coalesce(p.back, 0) END "
         "OR coalesce(p.back, 0) > CASE WHEN r.state = 'failed' THEN 1 ELSE 0 END "
         "OR p.least <> r.amount_minor OR p.most <> r.amount_minor",
            [](qint64 a, qint64) {
                return Verifier::tr("A refund of %1 is not what its payments say.").arg(a);
            }},
        {"SELECT 'order ' || r.order_number, r.amount_minor, r.shipping_minor "
         "+ coalesce(sum(l.amount_minor), 0) FROM refunds r LEFT JOIN refund_lines l "
         "ON l.refund_id = r.id WHERE r.of_order "
         "GROUP BY r.id, r.order_number, r.amount_minor, r.shipping_minor "
         "HAVING r.amount_minor <> r.shipping_minor + coalesce(sum(l.amount_minor), 0)",
            [](qint64 a, qint64 b) {
                return Verifier::tr("A refund's total is %1, but its parts add up to %2.")
                    .arg(a)
                    .arg(b);
            }},
        {"SELECT 'order ' || n.order_number, n.position, 0 FROM order_lines n JOIN (refund_lines l "
         "JOIN refunds r ON r.id = l.refund_id AND r.review_id IS NULL) "
         "ON l.order_number = n.order_number AND l.position = n.position "
         "GROUP BY n.order_number, n.position, n.quantity, n.total_minor, n.tax_minor "
         "HAVING sum(l.quantity) > n.quantity OR sum(l.amount_minor) > n.total_minor "
         "OR sum(l.tax_minor) > n.tax_minor OR sum(l.returned) > sum(l.quantity)",
            [](qint64 a, qint64) {
                return Verifier::tr("More was given back of its line %1 than was sold.").arg(a);
            }},
        {"SELECT 'order ' || o.number, sum(r.shipping_minor), o.shipping_minor FROM orders o "
         "JOIN refunds r ON r.order_number = o.number AND r.review_id IS NULL "
         "GROUP BY o.number, o.shipping_minor HAVING sum(r.shipping_minor) > o.shipping_minor",
            [](qint64 a, qint64 b) {
                return Verifier::tr("Of its shipping %1 was given back, but it was only %2.")
                    .arg(a)
                    .arg(b);
            }},
        {"SELECT 'order ' || r.order_number, r.amount_minor, f.amount_minor FROM refunds r "
         "JOIN reviews v ON v.id = r.review_id JOIN refunds f ON f.id = v.refund_id "
         "WHERE r.amount_minor <> f.amount_minor OR r.order_number <> f.order_number "
         "OR EXISTS (SELECT 1 FROM refund_lines l WHERE l.refund_id = r.id AND l.returned > 0)",
            [](qint64 a, qint64 b) {
                return Verifier::tr("A refund of %1 was tried again as another, of %2.")
                    .arg(b)
                    .arg(a);
            }},
        {"SELECT 'order ' || o.number, coalesce(sum(r.amount_minor), 0), o.total_minor "
         "FROM orders o JOIN checkouts k ON k.order_number = o.number AND k.state = 'settled' "
         "LEFT JOIN refunds r ON r.order_number = o.number AND r.review_id IS NULL "
         "WHERE o.state IN ('cancelled', 'refunded') GROUP BY o.number, o.total_minor "
         "HAVING coalesce(sum(r.amount_minor), 0) <> o.total_minor",
            [](qint64 a, qint64 b) {
                return Verifier::tr("It ended with %1 of %2 given back.").arg(a).arg(b);
            }},
        {"SELECT 'order ' || o.number, o.total_minor, 0 FROM orders o WHERE o.total_minor > 0 "
         "AND o.state NOT IN ('cancelled', 'refunded') AND o.total_minor <= (SELECT "
         "sum(r.amount_minor) FROM refunds r WHERE r.order_number = o.number AND r.of_order "
         "AND r.state = 'succeeded')",
            [](qint64 a, qint64) {
                return Verifier::tr("All of its %1 was given back, but it goes on.").arg(a);
            }},
        {"SELECT 'order ' || n.order_number, n.position, n.quantity - coalesce((SELECT "
         "sum(l.returned) FROM refund_lines l WHERE l.order_number = n.order_number "
         "AND l.position = n.position), 0) FROM order_lines n JOIN orders o "
         "ON o.number = n.order_number AND o.state = 'cancelled' JOIN checkouts k "
         "ON k.order_number = o.number AND k.state = 'settled' WHERE n.quantity <> "
         "coalesce((SELECT "
         "sum(l.returned) FROM refund_lines l WHERE l.order_number = n.order_number "
         "AND l.position = n.position), 0)",
            [](qint64 a, qint64 b) {
                return Verifier::tr("It is cancelled, but %1 slots of its line %2 are still sold.")
                    .arg(b)
                    .arg(a);
            }},
        {"SELECT 'review ' || v.id, v.amount_minor - coalesce(o.total_minor, 0) - "
         "coalesce(b.back, 0), v.amount_minor FROM reviews v "
         "LEFT JOIN orders o ON o.number = v.sold_order LEFT JOIN (SELECT review_id, "
         "sum(amount_minor) AS back FROM refunds WHERE state <> 'failed' GROUP BY review_id) b "
         "ON b.review_id = v.id WHERE v.amount_minor < coalesce(o.total_minor, 0) "
         "+ coalesce(b.back, 0) OR v.amount_minor > 0 AND (v.resolved_at IS NULL) "
         "<> (v.amount_minor > coalesce(o.total_minor, 0) + coalesce(b.back, 0))",
            [](qint64 a, qint64 b) {
                return Verifier::tr("Of its %1 %2 is left, which is not what it was closed or "
                                    "left open for.")
                    .arg(b)
                    .arg(a);
            }},
        {"SELECT 'review ' || v.id, v.sold_order, 0 FROM reviews v WHERE v.sold_order IS NOT NULL "
         "AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.order_number = v.sold_order "
         "AND p.kind = 'payment' AND p.provider_payment = v.payment)",
            [](qint64 a, qint64) {
                return Verifier::tr("It is said to have paid order %1, which was paid otherwise.")
                    .arg(a);
            }},
        {"SELECT 'order ' || r.order_number, r.amount_minor, 0 FROM refunds r LEFT JOIN reviews v "
         "ON v.refund_id = r.id WHERE r.review_id IS NULL "
         "AND (r.state = 'failed') <> (v.id IS NOT NULL)",
            [](qint64 a, qint64) {
                return Verifier::tr("A refund of %1 failed without a case in the review queue, or "
                                    "has one without having failed.")
                    .arg(a);
            }},
    };
    return list;
}

} // namespace holdfast
