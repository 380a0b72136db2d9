// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlstore.h"

#include <QCoreApplication>

namespace holdfast {
namespace {

struct Verifier
{
    Q_DECLARE_TR_FUNCTIONS(Verifier)
};

/// The numbers of one counted thing as the ledger has told them so far.
struct Replay
{
    QString name;
    std::optional<Numbers> numbers = {};
    bool broken = false; ///< the first fault of a chain is named, what follows from it is not
};

QString describe(const Numbers &n)
{
    return Verifier::tr("capacity %1, sold %2, held %3, price %4, %5")
        .arg(n.capacity ? QString::number(*n.capacity) : Verifier::tr("unlimited"))
        .arg(n.sold)
        .arg(n.held)
        .arg(n.priceMinor)
        .arg(n.active ? Verifier::tr("on sale") : Verifier::tr("not on sale"));
}

bool fits(const Numbers &n)
{
    return n.sold >= 0 && n.held >= 0 && (!n.capacity || n.sold + n.held <= *n.capacity);
}

/// Reads the ledger in order and holds it against the listings and variants.
class LedgerCheck
{
public:
    explicit LedgerCheck(VerifyReport &report)
        : m_report(report)
    {
    }

    void row(const LedgerRow &row)
    {
        ++m_report.ledgerRows;
        if (row.listingId != m_listing) {
            m_listing = row.listingId;
            m_sequence = 0;
            m_hash.clear();
            m_chainBroken = false;
        }
        LedgerRow chained = row;
        chained.previousHash = m_hash;
        if (!m_chainBroken && row.sequence != m_sequence + 1) {
            finding(row, Verifier::tr("The ledger lacks row %1.").arg(m_sequence + 1));
            m_chainBroken = true;
        } else if (!m_chainBroken && ledgerHash(chained) != row.hash) {
            finding(row,
                Verifier::tr("Ledger row %1 was altered after it was written: its hash does not "
                             "match its content.")
                    .arg(row.sequence));
            m_chainBroken = true;
        }
        m_sequence = row.sequence;
        m_hash = row.hash;
        m_last.insert(row.listingId, row.sequence);

        Replay &replay = m_replays[{row.listingId, row.variantId}];
        if (replay.broken)
            return;
        if (row.before != replay.numbers) {
            finding(row,
                Verifier::tr("Ledger row %1 begins from %2, but the rows before it end with %3.")
                    .arg(row.sequence)
                    .arg(row.before ? describe(*row.before) : Verifier::tr("nothing"))
                    .arg(replay.numbers ? describe(*replay.numbers) : Verifier::tr("nothing")));
            replay.broken = true;
        } else if (!fits(row.after)) {
            finding(
                row, Verifier::tr("After ledger row %1 more was sold and held than there is: %2.")
                         .arg(row.sequence)
                         .arg(describe(row.after)));
            replay.broken = true;
        }
        replay.numbers = row.after;
    }

    void counters(qint64 listing, qint64 variant, const QString &name, const Numbers &numbers)
    {
        const auto found = m_replays.constFind({listing, variant});
        if (!fits(numbers)) {
            m_report.findings.append(
                {name, Verifier::tr("It is oversold: %1.").arg(describe(numbers)), 0});
        }
        if (found == m_replays.cend()) {
            m_report.findings.append({name, Verifier::tr("It has no ledger."), 0});
        } else if (!found->broken && found->numbers != numbers) {
            m_report.findings.append({name,
                Verifier::tr("The ledger ends with %1, but the listing says %2.")
                    .arg(describe(*found->numbers), describe(numbers)),
                m_last.value(listing)});
        }
    }

    void revision(qint64 listing, const QString &name, qint64 revision)
    {
        if (m_last.value(listing) != revision) {
            m_report.findings.append({name,
                Verifier::tr("The ledger ends with row %1, but the listing has changed %2 times.")
                    .arg(m_last.value(listing))
                    .arg(revision),
                m_last.value(listing)});
        }
    }

private:
    void finding(const LedgerRow &row, const QString &text)
    {
        const QString name =
            row.variant.isEmpty() ? row.code : row.code + QLatin1Char(' ') + row.variant;
        m_report.findings.append({name, text, row.sequence});
    }

    VerifyReport &m_report;
    qint64 m_listing = 0;
    qint64 m_sequence = 0;
    QByteArray m_hash;
    bool m_chainBroken = false;
    QHash<QPair<qint64, qint64>, Replay> m_replays;
    QHash<qint64, qint64> m_last;
};

/// A statement whose every row is a fault: subject and two numbers for the sentence.
struct Rule
{
    const char *sql;
    QString (*text)(qint64 first, qint64 second);
};

const QVector<Rule> &rules()
{
    static const QVector<Rule> list{
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
        {"SELECT l.code, l.sold, g.sold_after + coalesce(sum(n.quantity), 0) FROM listings l "
         "JOIN ledger_rows g ON g.listing_id = l.id AND g.is_first AND g.variant_id IS NULL "
         "LEFT JOIN (order_lines n JOIN orders o ON o.number = n.order_number "
         "AND o.state NOT IN ('pending', 'cancelled')) ON n.listing_id = l.id "
         "GROUP BY l.code, l.sold, g.sold_after "
         "HAVING l.sold <> g.sold_after + coalesce(sum(n.quantity), 0)",
            [](qint64 a, qint64 b) {
                return Verifier::tr(
                    "It counts %1 as sold, but began with and was sold %2 by orders.")
                    .arg(a)
                    .arg(b);
            }},
        {"SELECT l.code || ' ' || v.code, v.sold, g.sold_after + coalesce(sum(n.quantity), 0) "
         "FROM variants v JOIN listings l ON l.id = v.listing_id "
         "JOIN ledger_rows g ON g.variant_id = v.id AND g.is_first "
         "LEFT JOIN (order_lines n JOIN orders o ON o.number = n.order_number "
         "AND o.state NOT IN ('pending', 'cancelled')) ON n.variant_id = v.id "
         "GROUP BY l.code, v.code, v.sold, g.sold_after "
         "HAVING v.sold <> g.sold_after + coalesce(sum(n.quantity), 0)",
            [](qint64 a, qint64 b) {
                return Verifier::tr(
                    "It counts %1 as sold, but began with and was sold %2 by orders.")
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
        {"SELECT 'order ' || o.number, coalesce(sum(CASE p.kind WHEN 'payment' THEN p.amount_minor "
         "ELSE -p.amount_minor END), 0), CASE WHEN o.state IN ('pending', 'cancelled', 'refunded') "
         "THEN 0 ELSE o.total_minor END FROM orders o LEFT JOIN payments p ON p.order_number = "
         "o.number "
         "GROUP BY o.number, o.state, o.total_minor HAVING coalesce(sum(CASE p.kind WHEN 'payment' "
         "THEN p.amount_minor ELSE -p.amount_minor END), 0) <> CASE WHEN o.state IN ('pending', "
         "'cancelled', 'refunded') THEN 0 ELSE o.total_minor END",
            [](qint64 a, qint64 b) {
                return Verifier::tr("The money taken for it is %1, but its state asks for %2.")
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
         "JOIN payments p ON p.provider_payment = r.payment AND p.kind = 'payment'",
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
         "WHERE c.state IN ('ordered', 'merged') AND h.in_cart GROUP BY c.id",
            [](qint64 a, qint64) {
                return Verifier::tr("It is closed but still has %1 lines.").arg(a);
            }},
        {"SELECT 'hold of ' || l.code, h.quantity, 0 FROM holds h JOIN listings l ON l.id = "
         "h.listing_id "
         "WHERE (h.state = 'active' AND NOT h.in_cart) OR (h.state = 'completed' AND h.in_cart)",
            [](qint64, qint64) { return Verifier::tr("A hold and its cart line do not agree."); }},
    };
    return list;
}

} // namespace

Result<VerifyReport> SqlStore::verify()
{
    const auto hurry = guarded([&] { beginLong(); });
    if (!hurry)
        return hurry.error();
    auto verified = readAll();
    const auto done = guarded([&] { endLong(); });
    if (verified && !done)
        return done.error();
    return verified;
}

Result<VerifyReport> SqlStore::readAll()
{
    return snapshot([&] {
        require(Right::Manager);
        VerifyReport report;
        LedgerCheck check(report);
        {
            Rows rows = m_session.runOnce(
                ledgerSelect() + QStringLiteral(" ORDER BY listing_id, sequence"));
            while (rows.next())
                check.row(ledgerRow(rows));
        }
        {
            Rows rows =
                m_session.runOnce(QStringLiteral("SELECT id, code, revision, capacity, sold, held, "
                                                 "price_minor, active FROM listings "
                                                 "ORDER BY id"));
            while (rows.next()) {
                ++report.listings;
                check.counters(rows.number(0), 0, rows.text(1), numbersAt(rows, 3));
                check.revision(rows.number(0), rows.text(1), rows.number(2));
            }
        }
        {
            Rows rows = m_session.runOnce(QStringLiteral(
                "SELECT v.listing_id, v.id, l.code, v.code, v.capacity, v.sold, v.held, "
                "v.price_difference_minor, v.active FROM variants v JOIN listings l "
                "ON l.id = v.listing_id ORDER BY v.id"));
            while (rows.next()) {
                check.counters(rows.number(0), rows.number(1),
                    rows.text(2) + QLatin1Char(' ') + rows.text(3), numbersAt(rows, 4));
            }
        }
        for (const Rule &rule : rules()) {
            Rows rows = m_session.runOnce(QString::fromLatin1(rule.sql));
            while (rows.next())
                report.findings.append(
                    {rows.text(0), rule.text(rows.number(1), rows.number(2)), 0});
        }
        Rows rows = m_session.runOnce(
            QStringLiteral("SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM holds)"));
        rows.next();
        report.orders = rows.number(0);
        report.holds = rows.number(1);
        return report;
    });
}

} // namespace holdfast
