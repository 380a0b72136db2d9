// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "json.h"
#include "verbs.h"
#include "views.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

struct Arguments
{
    QString cart;
    QString checkout;
    QString tender;
    std::optional<QString> received;
    QString why = u"given up"_s;
};

Output saleOutput(const Checkout &checkout, const Order &order)
{
    return {{{u"checkout"_s, checkoutJson(checkout)}, {u"order"_s, orderJson(order)}},
        checkoutText(checkout) + u'\n' + orderText(order)};
}

Answer<Output> withOrder(const Session &session, const Checkout &checkout)
{
    return shown(session.checkouts().order(checkout.order), session.context,
        [checkout](const Order &order) { return saleOutput(checkout, order); });
}

Answer<Sale> pay(const Session &session, const QUuid &cart, Tender tender,
    const std::optional<QString> &received)
{
    const PaymentRequest request{session.checkouts().newCall(), cart, tender, {}};
    if (!received)
        return session.checkouts().pay(request);
    // What was received is written in the currency of the cart.
    return andThen(session.carts().show(cart), session.context,
        [&session, request, text = *received](const Cart &found) {
            const Money total{found.totals.totalMinor, found.totals.currency};
            const auto amount = parseMoney(text, total.currency);
            if (!amount)
                return QtFuture::makeReadyFuture(Result<Sale>(amount.error()));
            const auto settled = CheckoutService::settlement(request.tender, total, *amount);
            if (!settled && found.state == QLatin1String("open"))
                return QtFuture::makeReadyFuture(Result<Sale>(settled.error()));
            PaymentRequest agreed = request;
            agreed.tendered = {amount->minor, total.minor};
            return session.checkouts().pay(agreed);
        });
}

Answer<Output> startCheckout(const Session &session, const Arguments &given)
{
    const auto cart = parseId(given.cart, u"cart"_s);
    if (!cart)
        return refusal(cart.error());
    const auto tender = parseTender(given.tender);
    if (!tender)
        return refusal(tender.error());
    return shown(pay(session, *cart, *tender, given.received), session.context,
        [](const Sale &sale) { return saleOutput(sale.checkout, sale.order); });
}

Answer<Output> showCheckout(const Session &session, const Arguments &given)
{
    const auto checkout = parseId(given.checkout, u"checkout"_s);
    if (!checkout)
        return refusal(checkout.error());
    return andThen(session.checkouts().show(*checkout), session.context,
        [&session](const Checkout &found) { return withOrder(session, found); });
}

Answer<Output> cancelCheckout(const Session &session, const Arguments &given)
{
    const auto checkout = parseId(given.checkout, u"checkout"_s);
    if (!checkout)
        return refusal(checkout.error());
    return andThen(session.checkouts().cancel(*checkout, given.why), session.context,
        [&session](const Checkout &cancelled) {
            return afterChange(withOrder(session, cancelled), session.context);
        });
}

void declareCheckout(CLI::App &verb, Arguments &arguments)
{
    addText(verb, "CHECKOUT", arguments.checkout, "The checkout's id")->required();
}

} // namespace

void addCheckoutVerbs(CLI::App &program, Command &chosen)
{
    constexpr auto needs = Needs::CurrentDatabase;
    CLI::App &checkout = addNoun(program, "checkout", "Getting a cart paid");
    addVerb<Arguments>(checkout, chosen, "start", "Take the payment and make the order", needs,
        startCheckout, [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "CART", arguments.cart, "The cart's id")->required();
            addText(verb, "--tender", arguments.tender, "cash or account")->required();
            addText(verb, "--received", arguments.received,
                "Cash handed over, as in 1080.00; the exact sum if not given");
        });
    addVerb<Arguments>(
        checkout, chosen, "show", "Show a checkout", needs, showCheckout, declareCheckout);
    addVerb<Arguments>(checkout, chosen, "cancel",
        "Abandon a checkout that has not been paid; its slots are given back", needs,
        cancelCheckout, [](CLI::App &verb, Arguments &arguments) {
            declareCheckout(verb, arguments);
            addText(verb, "--why", arguments.why, "The reason; \"given up\" if not given");
        });
}

} // namespace holdfast::cli
