// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace holdfast::test {
namespace {

/// "(a, b, c)" of numbers, texts, moments and what may be missing.
class Words
{
public:
    Words &operator<<(const QString &text)
    {
        return add(text.isEmpty() ? QStringLiteral("''") : text);
    }
    Words &operator<<(const char *text) { return add(QString::fromLatin1(text)); }
    Words &operator<<(qint64 number) { return add(QString::number(number)); }
    Words &operator<<(int number) { return add(QString::number(number)); }
    Words &operator<<(bool yes) { return add(yes ? QStringLiteral("yes") : QStringLiteral("no")); }
    Words &operator<<(Instant at) { return *this << toMs(at); }
    Words &operator<<(Money money)
    {
        return add(QString::number(money.minor) + money.currency.code());
    }
    Words &operator<<(const LineTotals &t)
    {
        return *this << t.subtotalMinor << t.discountMinor << t.taxMinor << t.totalMinor;
    }
    Words &operator<<(const Totals &t)
    {
        return *this << t.currency.code() << t.subtotalMinor << t.discountMinor << t.shippingMinor
                     << t.taxMinor << t.totalMinor;
    }
    template <class T>
    Words &operator<<(const std::optional<T> &maybe)
    {
        return maybe ? *this << *maybe : add(QStringLiteral("-"));
    }
    operator QString() const
    {
        return QLatin1Char('(') + m_words.join(QLatin1String(", ")) + QLatin1Char(')');
    }

private:
    Words &add(const QString &word)
    {
        m_words.append(word);
        return *this;
    }
    QStringList m_words;
};

} // namespace

QString Describer::called(const char *what, QVector<QUuid> &known, const QUuid &id)
{
    if (id.isNull())
        return QLatin1String(what) + QStringLiteral(" none");
    qsizetype place = known.indexOf(id);
    if (place < 0) {
        place = known.size();
        known.append(id);
    }
    return QLatin1String(what) + QString::number(place);
}

QString Describer::numbered(const char *what, QVector<qint64> &known, qint64 number)
{
    qsizetype place = known.indexOf(number);
    if (place < 0) {
        place = known.size();
        known.append(number);
    }
    return QLatin1String(what) + QString::number(place);
}

QString Describer::renamed(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|([Oo]rder )([0-9]+)"));
    QString result;
    qsizetype end = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if (match.hasCaptured(3)) {
            const qsizetype place = orders.indexOf(match.captured(3).toLongLong());
            result += place < 0 ? match.captured() : QStringLiteral("order%1").arg(place);
            continue;
        }
        const QUuid id = QUuid::fromString(match.captured());
        QString name = match.captured();
        const std::pair<const char *, QVector<QUuid> *> all[] = {{"cart", &carts}, {"line", &lines},
            {"hold", &holds}, {"checkout", &checkouts}, {"customer", &m_customers},
            {"refund", &refunds}};
        for (const auto &[what, known] : all) {
            if (known->contains(id))
                name = called(what, *known, id);
        }
        result += name;
    }
    return result + text.mid(end);
}

QString Describer::customer(const std::optional<Customer> &customer)
{
    if (!customer)
        return QStringLiteral("walk-in");
    return Words() << called("customer", m_customers, customer->id) << customer->email
                   << customer->name << customer->phone << customer->business << customer->address
                   << customer->taxNumber;
}

QString Describer::line(const CartLine &line)
{
    return Words() << called("line", lines, line.id) << line.code << line.variant << line.title
                   << line.quantity << line.unitPrice << line.taxPpm << line.totals
                   << called("hold", holds, line.hold.id) << holdStateName(line.hold.state)
                   << line.hold.expiresAt << line.hold.extensions << line.hold.kept;
}

QString Describer::operator()(const HeldLine &held)
{
    return Words() << called("cart", carts, held.cart) << line(held.line) << held.asOf;
}

QString Describer::operator()(const Cart &cart)
{
    Words words;
    words << called("cart", carts, cart.id) << cart.state << cart.single << customer(cart.customer)
          << cart.desk << cart.number << cart.cameFrom << cart.totals << cart.asOf;
    for (const CartLine &each : cart.lines)
        words << line(each);
    return words;
}

QString Describer::operator()(const AttachResult &attached)
{
    Words words;
    words << (*this)(attached.cart);
    for (const MergeNote &note : attached.notes)
        words << int(note.outcome) << note.code << note.variant << note.quantity << note.reason;
    return words;
}

QString Describer::operator()(const Checkout &c)
{
    if (c.endedAt)
        inFlight.remove(c.id);
    else
        inFlight.insert(c.id);
    Words words;
    words << called("checkout", checkouts, c.id) << called("cart", carts, c.cart) << order(c.order)
          << checkoutStateName(c.state) << tenderName(c.tender) << c.amount << c.receivedMinor
          << c.changeMinor << c.createdAt << c.expiresAt << c.endedAt << c.desk << c.person
          << renamed(c.why) << c.asOf << c.endingWhy << c.said << c.saidAt << c.live;
    if (c.session) {
        const SessionRecord &s = *c.session;
        words << (Words() << s.id << s.url << sessionStandingName(s.standing) << s.payment
                          << s.decline << s.live << s.createdAt << s.expiresAt);
    }
    for (const StoredRequest &request : c.requests)
        words << (*this)(request);
    return words;
}

QString Describer::operator()(const StoredRequest &r) const
{
    return Words() << requestPurposeName(r.purpose) << r.request.path << r.request.key
                   << QString::fromLatin1(r.request.body) << r.createdAt << r.outcome;
}

QString Describer::operator()(const ReviewItem &r)
{
    return Words() << numbered("review", reviews, r.id) << reviewReasonName(r.reason)
                   << called("checkout", checkouts, r.checkout) << order(r.order)
                   << called("refund", refunds, r.failedRefund) << renamed(r.payment) << r.amount
                   << r.left << r.agreed << (r.soldOrder ? order(r.soldOrder) : QString())
                   << r.customer << r.at << r.open << renamed(r.resolution) << r.resolvedAt
                   << r.person << all(r.refunds);
}

QString Describer::all(const QVector<Refund> &list)
{
    Words words;
    for (const Refund &refund : list)
        words << (*this)(refund);
    return words;
}

QString Describer::operator()(const Refund &r)
{
    Words words;
    words << called("refund", refunds, r.id) << order(r.order)
          << (r.review ? numbered("review", reviews, r.review) : QString()) << tenderName(r.tender)
          << renamed(r.payment) << r.amount() << r.plan.shippingMinor << refundStateName(r.state)
          << r.providerRefund << r.said << r.why << r.at << r.endedAt << r.desk << r.person
          << called("checkout", checkouts, r.checkout) << r.live;
    for (const RefundLine &line : r.plan.lines) {
        words << (Words() << line.position << line.quantity << line.amountMinor << line.taxMinor
                          << line.returned);
    }
    for (const StoredRequest &request : r.requests)
        words << (*this)(request);
    return words;
}

QString Describer::operator()(const Fulfilment &fulfilment)
{
    Words words;
    words << (*this)(fulfilment.checkout);
    words << (fulfilment.order ? (*this)(*fulfilment.order) : QStringLiteral("no order"));
    words << (fulfilment.review ? (*this)(*fulfilment.review) : QStringLiteral("no review"));
    return words;
}

QString Describer::operator()(const Order &o)
{
    Words words;
    words << order(o.number) << orderStateName(o.state) << customer(o.customer) << o.desk
          << o.person << o.createdAt << called("cart", carts, o.cart)
          << called("checkout", checkouts, o.checkout) << o.totals;
    for (const OrderLine &line : o.lines) {
        words << (Words() << line.position << line.code << line.variant << line.title << line.market
                          << line.quantity << line.unitPrice << line.taxPpm << line.totals);
    }
    for (const Payment &p : o.payments) {
        words << (Words() << p.kind << p.tender << p.amount << p.receivedMinor << p.changeMinor
                          << p.providerPayment << p.at << p.desk << p.person);
    }
    for (const OrderEvent &e : o.events) {
        words << (Words() << e.at << e.kind << e.from << e.to << e.desk << e.person
                          << renamed(e.why));
    }
    words << all(o.refunds);
    return words;
}

QString Describer::operator()(const Sale &sale)
{
    return (*this)(sale.checkout) + (*this)(sale.order);
}

QString Describer::operator()(const Listing &l)
{
    Words words;
    words << l.code << l.edition << l.market << l.marketName << l.size << l.sizeRank << l.title
          << l.description << l.price << l.taxPpm << l.capacity << l.sold << l.held << l.active
          << l.maxPerOrder << l.nextLapse << l.revision << l.available();
    for (const Variant &v : l.variants) {
        words << (Words() << v.code << v.title << v.priceDifferenceMinor << v.capacity << v.sold
                          << v.held << v.active << v.available());
    }
    return words;
}

QString Describer::operator()(const Board &board)
{
    Words words;
    words << board.asOf << board.lowStockThreshold;
    for (const Listing &listing : board.listings)
        words << (*this)(listing);
    return words;
}

QString Describer::operator()(const HoldRow &row)
{
    return Words() << called("hold", holds, row.hold.id) << row.hold.expiresAt
                   << row.hold.extensions << row.hold.kept << called("cart", carts, row.cart)
                   << row.code << row.variant << row.quantity << row.desk << row.person
                   << row.customerEmail << row.createdAt;
}

QString Describer::operator()(const OrderRow &row)
{
    return Words() << order(row.number) << orderStateName(row.state) << row.customerEmail
                   << row.desk << row.person << row.createdAt << row.total << row.lines;
}

QString Describer::operator()(const ImportReport &r) const
{
    return Words() << r.added << r.changed << r.unchanged << r.variantsAdded << r.variantsChanged
                   << r.variantsUnchanged << r.dryRun;
}

QString Describer::operator()(const ReleaseReport &r) const
{
    return Words() << r.holds << r.slotCount << r.kept;
}

QString Describer::operator()(const SweepReport &r) const
{
    return Words() << r.expiredHolds << r.freedSlots << r.abandonedCheckouts << r.prunedOperations;
}

QString Describer::value(const QString &name, const QJsonValue &value)
{
    if (value.isString())
        return renamed(value.toString());
    if (value.isDouble()) {
        const qint64 number = value.toInteger();
        if (name == QLatin1String("order") && orders.contains(number))
            return order(number);
        if (name == QLatin1String("review") && reviews.contains(number))
            return numbered("review", reviews, number);
        return QString::number(number);
    }
    if (value.isNull())
        return QStringLiteral("-");
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            parts.append(this->value(QString(), each));
        return QLatin1Char('[') + parts.join(QLatin1Char(' ')) + QLatin1Char(']');
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        parts.append(it.key() + QLatin1Char('=') + this->value(it.key(), it.value()));
    return QLatin1Char('{') + parts.join(QLatin1Char(' ')) + QLatin1Char('}');
}

QString Describer::operator()(const Error &error)
{
    return QStringLiteral("%1 %2 %3")
        .arg(errorKindName(error.kind), value(QString(), error.detail), renamed(error.text));
}

} // namespace holdfast::test
