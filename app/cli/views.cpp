// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views.h"

#include "json.h"
#include "table.h"
#include "text.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

constexpr auto right = Table::Align::Right;

QString customerText(const std::optional<Customer> &customer)
{
    if (!customer)
        return u"walk-in"_s;
    return printable(customer->name.isEmpty() ? customer->email
                                              : customer->name + u" <"_s + customer->email + u'>');
}

QString totalsText(const Totals &totals)
{
    Table table({{u""_s}, {u""_s, right}});
    const auto add = [&](const QString &name, qint64 minor) {
        table.add({name, moneyText({minor, totals.currency})});
    };
    add(u"Subtotal"_s, totals.subtotalMinor);
    if (totals.discountMinor != 0)
        add(u"Discount"_s, -totals.discountMinor);
    if (totals.shippingMinor != 0)
        add(u"Shipping"_s, totals.shippingMinor);
    add(u"Tax"_s, totals.taxMinor);
    add(u"Total"_s, totals.totalMinor);
    return table.text();
}

QString refundsText(const QVector<Refund> &refunds)
{
    Table table({{u"REFUND"_s, right}, {u"BY"_s}, {u"STATE"_s}, {u"WHEN"_s}, {u"WHO"_s}, {u"WHY"_s},
        {u"SAID"_s}});
    for (const Refund &refund : refunds) {
        table.add({moneyText(refund.amount()), tenderName(refund.tender),
            refundStateName(refund.state), timeText(refund.at), refund.person, refund.why,
            refund.state == RefundState::Succeeded ? QString() : refund.said});
    }
    return table.isEmpty() ? QString() : table.text();
}

} // namespace

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString moneyText(Money money)
{
    return toPlainText(money) + u' ' + money.currency.code();
}

QString timeText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC)
        .toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString capacityText(std::optional<qint64> capacity)
{
    return capacity ? QString::number(*capacity) : u"unlimited"_s;
}

QString leftText(const Hold &hold, Instant asOf)
{
    if (hold.state != HoldState::Active)
        return holdStateName(hold.state);
    const qint64 seconds = secondsLeft(hold, asOf);
    const QString left = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    return hold.kept ? left + u" (payment pending)"_s : left;
}

QString codeText(const QString &code, const QString &variant)
{
    return variant.isEmpty() ? code : code + u':' + variant;
}

QString errorText(const Error &error)
{
    QStringList lines = error.text.split(u'\n');
    for (QString &line : lines)
        line = printable(line);
    return lines.join(u'\n');
}

QString boardText(const Board &board)
{
    Table table({{u"LISTING"_s}, {u"TITLE"_s}, {u"PRICE"_s, right}, {u"CAPACITY"_s, right},
        {u"SOLD"_s, right}, {u"HELD"_s, right}, {u"FREE"_s, right}, {u"STOCK"_s}});
    const auto add = [&](const QString &code, const QString &title, const QString &price,
                         const auto &numbers, bool active) {
        table.add(
            {code, title, price, capacityText(numbers.capacity), QString::number(numbers.sold),
                QString::number(numbers.held), capacityText(numbers.available()),
                stockText(stockWord(active, numbers.available(), board.lowStockThreshold, false))});
    };
    for (const Listing &listing : board.listings) {
        add(listing.code, listing.title, moneyText(listing.price), listing, listing.active);
        for (const Variant &variant : listing.variants) {
            const Money difference{variant.priceDifferenceMinor, listing.price.currency};
            const QString sign = difference.minor < 0 ? QString() : u"+"_s;
            add(u"  :"_s + variant.code, variant.title, sign + moneyText(difference), variant,
                listing.active && variant.active);
        }
    }
    return table.isEmpty() ? u"There are no listings yet. Import a rate card.\n"_s : table.text();
}

QString cartText(const Cart &cart)
{
    QString text = u"Cart %1, %2, for %3\n"_s.arg(
        idText(cart.id), printable(cart.state), customerText(cart.customer));
    if (cart.lines.isEmpty())
        return text + u"The cart is empty.\n"_s;
    Table table({{u"LISTING"_s}, {u"TITLE"_s}, {u"QUANTITY"_s, right}, {u"PRICE"_s, right},
        {u"TOTAL"_s, right}, {u"HELD FOR"_s, right}, {u"HOLD"_s}});
    for (const CartLine &line : cart.lines) {
        table.add({codeText(line.code, line.variant), line.title, QString::number(line.quantity),
            moneyText(line.unitPrice), moneyText({line.totals.totalMinor, cart.totals.currency}),
            leftText(line.hold, cart.asOf), idText(line.hold.id)});
    }
    return text + table.text() + totalsText(cart.totals);
}

QString checkoutText(const Checkout &checkout)
{
    QString text = u"Checkout %1, %2, %3 by %4, for order %5\n"_s.arg(idText(checkout.id),
        checkoutStateName(checkout.state), moneyText(checkout.amount), tenderName(checkout.tender),
        QString::number(checkout.order));
    if (checkout.receivedMinor) {
        text += u"Received %1, change %2\n"_s.arg(
            moneyText({*checkout.receivedMinor, checkout.amount.currency}),
            moneyText({checkout.changeMinor.value_or(0), checkout.amount.currency}));
    }
    if (!checkout.why.isEmpty())
        text += u"Reason: %1\n"_s.arg(printable(checkout.why));
    if (checkout.session) {
        const SessionRecord &session = *checkout.session;
        text += u"Stripe session %1, %2%3\n"_s.arg(printable(session.id),
            sessionStandingName(session.standing),
            session.live ? QString() : u", test mode: no real money"_s);
        if (!session.url.isEmpty() && checkout.inFlight()
            && session.standing == SessionStanding::Open)
            text +=
                u"Pay at %1 until %2\n"_s.arg(printable(session.url), timeText(session.expiresAt));
        if (!session.decline.isEmpty())
            text += u"The last card was refused: %1\n"_s.arg(printable(session.decline));
    }
    if (checkout.inFlight() && !checkout.endingWhy.isEmpty())
        text += u"It is being cancelled: %1\n"_s.arg(printable(checkout.endingWhy));
    if (checkout.saidAt && !checkout.said.isEmpty())
        text += u"%1: %2\n"_s.arg(timeText(*checkout.saidAt), printable(checkout.said));
    return text;
}

QString orderText(const Order &order)
{
    QString text = u"Order %1, %2, for %3\nTaken by %4 at %5, %6\n"_s.arg(
        QString::number(order.number), orderStateName(order.state), customerText(order.customer),
        printable(order.person), printable(order.desk), timeText(order.createdAt));
    Table lines({{u"LINE"_s, right}, {u"LISTING"_s}, {u"TITLE"_s}, {u"QUANTITY"_s, right},
        {u"PRICE"_s, right}, {u"TAX"_s, right}, {u"TOTAL"_s, right}});
    for (const OrderLine &line : order.lines) {
        const Currency currency = line.unitPrice.currency;
        lines.add({QString::number(line.position), codeText(line.code, line.variant), line.title,
            QString::number(line.quantity), moneyText(line.unitPrice),
            moneyText({line.totals.taxMinor, currency}),
            moneyText({line.totals.totalMinor, currency})});
    }
    text += lines.text() + totalsText(order.totals) + refundsText(order.refunds);
    Table events({{u"WHEN"_s}, {u"FROM"_s}, {u"TO"_s}, {u"WHO"_s}, {u"DESK"_s}, {u"WHY"_s}});
    for (const OrderEvent &event : order.events) {
        events.add({timeText(event.at), event.from, event.to, event.person, event.desk, event.why});
    }
    return text + events.text();
}

QString reviewText(const ReviewItem &item)
{
    QString text =
        u"Review %1, %2, since %3, for %4\n%5 was paid for order %6, which asks for %7; %8 is left.\n"_s
            .arg(QString::number(item.id), reviewReasonName(item.reason), timeText(item.at),
                item.customer.isEmpty() ? u"walk-in"_s : printable(item.customer),
                moneyText(item.amount), QString::number(item.order), moneyText(item.agreed),
                moneyText(item.left));
    if (!item.open)
        text += u"%1 %2, %3\n"_s.arg(printable(item.resolution), printable(item.person),
            timeText(item.resolvedAt.value_or(Instant())));
    return text + refundsText(item.refunds);
}

} // namespace holdfast::cli
