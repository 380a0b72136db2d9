// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

namespace holdfast::test {
namespace {

QString number(std::optional<qint64> value)
{
    return value ? QString::number(*value) : QStringLiteral("-");
}

QString moment(const std::optional<Instant> &at)
{
    return at ? toIso(*at) : QString();
}

QString describe(const SessionRecord &s)
{
    return QStringLiteral("%1 %2 %3 payment %4 decline %5 %6 from %7 until %8")
        .arg(s.id, s.url, sessionStandingName(s.standing), s.payment, s.decline,
            s.live ? QStringLiteral("live") : QStringLiteral("test"), toIso(s.createdAt),
            toIso(s.expiresAt));
}

QString describe(const LineTotals &t)
{
    return QStringLiteral("%1-%2+%3=%4")
        .arg(t.subtotalMinor)
        .arg(t.discountMinor)
        .arg(t.taxMinor)
        .arg(t.totalMinor);
}

QString describe(const Totals &t)
{
    return QStringLiteral("%1 %2-%3+%4+%5=%6")
        .arg(t.currency.code())
        .arg(t.subtotalMinor)
        .arg(t.discountMinor)
        .arg(t.shippingMinor)
        .arg(t.taxMinor)
        .arg(t.totalMinor);
}

QString describe(const std::optional<Customer> &customer)
{
    if (!customer)
        return QStringLiteral("walk-in");
    return QStringList{customer->email, customer->name, customer->phone, customer->business,
        customer->address, customer->taxNumber}
        .join(QLatin1Char(','));
}

QString plain(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

static QString describeAll(const QVector<Refund> &refunds)
{
    QStringList list;
    for (const Refund &refund : refunds)
        list.append(describe(refund));
    return list.join(QLatin1String("; "));
}

Shop::Shop(Engine engine)
    : m_db(engine)
    , m_store(m_db.open())
{
    must(m_store->importRateCard(call(), smallCard(), false));
}

HeldLine Shop::hold(const QUuid &cart, const QString &code, qint64 quantity, const QString &variant)
{
    return must(m_store->hold(call(), cart, code, variant, quantity));
}

Listing Shop::listing(const QString &code)
{
    BoardQuery query;
    query.market = code.section(QLatin1Char('#'), 0, 0);
    const auto board = must(m_store->board(query));
    for (const Listing &listing : board.listings) {
        if (listing.code == code)
            return listing;
    }
    qFatal("the board lacks %s", qPrintable(code));
    return {};
}

QString Shop::stock(const QString &code)
{
    const Listing l = listing(code);
    const auto free = l.available();
    return QStringLiteral("%1, held %2, sold %3")
        .arg(free ? QStringLiteral("free %1").arg(*free) : QStringLiteral("unlimited"))
        .arg(l.held)
        .arg(l.sold);
}

void Shop::adjust(const QString &code, const ListingChange &change)
{
    must(m_store->adjustListing(call(), code, change, QStringLiteral("for the test")));
}

void Shop::setting(const char *key, qint64 value)
{
    must(m_store->changeSetting(
        call(), QLatin1String(key), QString::number(value), QStringLiteral("for the test")));
}

bool Shop::sql(const QString &statement, QString *error)
{
    if (m_db.engine() == Engine::Sqlite)
        return m_db.sql(statement, error);
    // The driver answers for the first of several statements only; a block is one.
    return m_db.sql(QStringLiteral("DO $test$ BEGIN PERFORM set_config('search_path', 'holdfast', "
                                   "true); %1; END $test$")
                        .arg(statement),
        error);
}

QStringList Shop::everything()
{
    static const char *const tables[] = {"setting", "setting_event", "edition", "market", "ad_size",
        "listing", "variant", "customer", "cart", "cart_event", "sales_order", "order_event",
        "checkout", "payment", "hold", "hold_event", "order_line", "ledger", "operation",
        "provider_request", "provider_session", "review", "refund", "refund_line", "lease"};
    QStringList all;
    if (m_db.engine() == Engine::Postgres) {
        QStringList selects;
        for (const char *table : tables) {
            selects.append(QStringLiteral("SELECT '%1: ' || t::text AS found FROM %1 t")
                               .arg(QLatin1String(table)));
        }
        return m_db.rows(
            selects.join(QLatin1String(" UNION ALL ")) + QLatin1String(" ORDER BY found"));
    }
    for (const char *table : tables) {
        const QString name = QLatin1String(table);
        const QStringList rows =
            m_db.rows(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(name));
        for (const QString &row : rows)
            all.append(name + QLatin1String(": ") + row);
    }
    return all;
}

QStringList Shop::findings()
{
    const auto report = m_store->verify();
    if (!report)
        return {report.error().text};
    QStringList list;
    for (const Finding &finding : report->findings)
        list.append(finding.subject + QLatin1String(": ") + finding.text);
    return list;
}

Customer ann()
{
    Customer customer;
    customer.email = QStringLiteral("ann@shop.example");
    customer.name = QStringLiteral("Ann");
    return customer;
}

QString code(const char *latin)
{
    return QString::fromLatin1(latin);
}

QString describe(const CartLine &l)
{
    return QStringLiteral("%1 %2 %3 x%4 @%5 %6 tax %7 %8 hold %9 ")
               .arg(plain(l.id), l.code, l.variant)
               .arg(l.quantity)
               .arg(l.unitPrice.minor)
               .arg(l.unitPrice.currency.code())
               .arg(l.taxPpm)
               .arg(describe(l.totals), plain(l.hold.id))
           + QStringLiteral("%1 until %2 extended %3 kept %4")
                 .arg(holdStateName(l.hold.state), toIso(l.hold.expiresAt))
                 .arg(l.hold.extensions)
                 .arg(l.hold.kept);
}

QString describe(const HeldLine &held)
{
    return QStringLiteral("%1 in %2 at %3")
        .arg(describe(held.line), plain(held.cart), toIso(held.asOf));
}

QString describe(const Cart &cart)
{
    QStringList lines;
    for (const CartLine &line : cart.lines)
        lines.append(describe(line));
    return QStringLiteral("%1 %2%3 %4 %5 %6 from %7 {%8} %9")
        .arg(plain(cart.id), cart.state, cart.single ? QStringLiteral(" single") : QString(),
            describe(cart.customer), cart.desk, QString::number(cart.number), cart.cameFrom)
        .arg(lines.join(QLatin1String("; ")), describe(cart.totals));
}

QString describe(const AttachResult &result)
{
    QStringList notes;
    for (const MergeNote &note : result.notes) {
        static const char *const names[] = {"moved", "added", "refused"};
        notes.append(QStringLiteral("%1 %2 %3 x%4 %5")
                         .arg(QLatin1String(names[int(note.outcome)]), note.code, note.variant)
                         .arg(note.quantity)
                         .arg(note.reason));
    }
    return describe(result.cart) + QLatin1String(" | ") + notes.join(QLatin1String("; "));
}

QString describe(const Checkout &c)
{
    QStringList requests;
    for (const StoredRequest &request : c.requests)
        requests.append(describe(request));
    return QStringLiteral("%1 of %2 order %3 %4 %5 %6 received %7 change %8 ")
               .arg(plain(c.id), plain(c.cart))
               .arg(c.order)
               .arg(checkoutStateName(c.state), tenderName(c.tender))
               .arg(c.amount.minor)
               .arg(number(c.receivedMinor), number(c.changeMinor))
           + QStringLiteral("until %1 ended %2 why %3 by %4 at %5 ")
                 .arg(toIso(c.expiresAt), moment(c.endedAt), c.why, c.person, c.desk)
           + QStringLiteral("ending %1 said %2 at %3 session {%4} requests {%5} live %6")
                 .arg(c.endingWhy, c.said, moment(c.saidAt),
                     c.session ? describe(*c.session) : QString(),
                     requests.join(QLatin1String("; ")))
                 .arg(c.live ? int(*c.live) : -1);
}

QString describe(const StoredRequest &r)
{
    return QStringLiteral("%1 %2 %3 %4 of %5: %6")
        .arg(requestPurposeName(r.purpose), r.request.path, r.request.key,
            QString::fromLatin1(r.request.body), toIso(r.createdAt), r.outcome);
}

QString describe(const ReviewItem &r)
{
    return QStringLiteral("%1 %2 checkout %3 order %4 payment %5 ")
               .arg(r.id)
               .arg(reviewReasonName(r.reason), plain(r.checkout))
               .arg(r.order)
               .arg(r.payment)
           + QStringLiteral("%1 %2 of %3 %4 by %5 at %6 open %7 %8 %9 %10 ")
                 .arg(r.amount.minor)
                 .arg(r.amount.currency.code())
                 .arg(r.agreed.minor)
                 .arg(r.agreed.currency.code(), r.customer, toIso(r.at))
                 .arg(r.open)
                 .arg(r.resolution, moment(r.resolvedAt), r.person)
           + QStringLiteral("left %1 sold %2 failed %3 {%4}")
                 .arg(r.left.minor)
                 .arg(r.soldOrder)
                 .arg(plain(r.failedRefund), describeAll(r.refunds));
}

QString describe(const Refund &r)
{
    QStringList parts;
    for (const RefundLine &line : r.plan.lines) {
        parts.append(QStringLiteral("%1 x%2 %3 tax %4 returned %5")
                         .arg(line.position)
                         .arg(line.quantity)
                         .arg(line.amountMinor)
                         .arg(line.taxMinor)
                         .arg(line.returned));
    }
    for (const StoredRequest &request : r.requests)
        parts.append(describe(request));
    return QStringLiteral("%1 of %2 review %3 %4 %5 %6+%7 %8 ")
               .arg(plain(r.id))
               .arg(r.order)
               .arg(r.review)
               .arg(tenderName(r.tender), r.payment)
               .arg(r.plan.totalMinor)
               .arg(r.plan.shippingMinor)
               .arg(r.currency.code())
           + QStringLiteral("%1 %2 said %3 why %4 at %5 until %6 by %7 at %8 of %9 %10 {%11}")
                 .arg(refundStateName(r.state), r.providerRefund, r.said, r.why, toIso(r.at),
                     moment(r.endedAt), r.person, r.desk, plain(r.checkout))
                 .arg(r.live ? int(*r.live) : -1)
                 .arg(parts.join(QLatin1String("; ")));
}

QString describe(const Fulfilment &fulfilment)
{
    return QStringLiteral("%1 | %2 | %3")
        .arg(describe(fulfilment.checkout),
            fulfilment.order ? describe(*fulfilment.order) : QStringLiteral("no order"),
            fulfilment.review ? describe(*fulfilment.review) : QStringLiteral("no review"));
}

QString describe(const Order &o)
{
    QStringList parts;
    for (const OrderLine &l : o.lines) {
        parts.append(QStringLiteral("%1 %2 %3 %4 %5 x%6 @%7 tax %8 %9")
                         .arg(l.position)
                         .arg(l.code, l.variant, l.title, l.market)
                         .arg(l.quantity)
                         .arg(l.unitPrice.minor)
                         .arg(l.taxPpm)
                         .arg(describe(l.totals)));
    }
    for (const Payment &p : o.payments) {
        parts.append(QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8")
                         .arg(p.kind, p.tender)
                         .arg(p.amount.minor)
                         .arg(number(p.receivedMinor), number(p.changeMinor), p.desk, p.person,
                             p.providerPayment));
    }
    for (const OrderEvent &e : o.events) {
        parts.append(
            QStringLiteral("%1 %2>%3 %4 %5 %6").arg(e.kind, e.from, e.to, e.desk, e.person, e.why));
    }
    if (!o.refunds.isEmpty())
        parts.append(describeAll(o.refunds));
    return QStringLiteral("%1 %2 %3 cart %4 checkout %5 {%6} %7")
        .arg(o.number)
        .arg(orderStateName(o.state), describe(o.customer), plain(o.cart), plain(o.checkout),
            parts.join(QLatin1String("; ")), describe(o.totals));
}

QString describe(const Sale &sale)
{
    return describe(sale.checkout) + QLatin1String(" | ") + describe(sale.order);
}

QString describe(const Listing &l)
{
    return QStringLiteral("%1 %2 %3 capacity %4 sold %5 held %6 active %7 max %8 rev %9")
        .arg(l.code)
        .arg(l.price.minor)
        .arg(l.price.currency.code(), number(l.capacity))
        .arg(l.sold)
        .arg(l.held)
        .arg(l.active)
        .arg(number(l.maxPerOrder))
        .arg(l.revision);
}

} // namespace holdfast::test
