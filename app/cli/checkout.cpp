// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "json.h"
#include "providerpay.h"
#include "quantity.h"
#include "table.h"
#include "text.h"
#include "verbs.h"
#include "views.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

struct Arguments
{
    QString cart;
    QString code;
    QString variant;
    QString quantity = u"1"_s;
    QString email;
    QString checkout;
    QString tender;
    std::optional<QString> received;
    QString why = u"given up"_s;
    bool noWait = false;
    bool force = false;
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

/// What a checkout by a provider came to: scripts learn from the exit code whether it was paid.
Answer<Output> withOutcome(const Session &session, const Checkout &checkout)
{
    return withOrder(session, checkout)
        .then(session.context, [checkout](Result<Output> output) -> Result<Output> {
            if (output && checkout.state == CheckoutState::Abandoned)
                output->exitCode = Refused;
            return output;
        });
}

Answer<Output> startByProvider(
    const Session &session, const Arguments &given, const QUuid &cart, Tender tender)
{
    const WaitFor until = given.noWait ? WaitFor::Link : WaitFor::End;
    return andThen(makeDriver(session, false), session.context,
        [&session, cart, tender, until](MaybeDriver driver) {
            const CheckoutService service = session.checkouts();
            return andThen(service.start(service.newCall(), cart, tender, driver != nullptr),
                session.context, [&session, driver, until](const Checkout &started) {
                    return andThen(waitFor(session, driver, started.id, until), session.context,
                        [&session](const Checkout &now) { return withOutcome(session, now); });
                });
        });
}

/// Refuses an amount received where a provider takes the payment.
Result<Tender> tenderOf(const Arguments &given)
{
    const auto tender = parseTender(given.tender);
    if (tender && given.received && !settlesAtOnce(*tender))
        return CheckoutService::settlement(*tender, {}, Money()).error();
    return tender;
}

Answer<Output> takePayment(
    const Session &session, const Arguments &given, const QUuid &cart, Tender tender)
{
    if (!settlesAtOnce(tender))
        return startByProvider(session, given, cart, tender);
    return shown(pay(session, cart, tender, given.received), session.context,
        [](const Sale &sale) { return saleOutput(sale.checkout, sale.order); });
}

Answer<Output> startCheckout(const Session &session, const Arguments &given)
{
    const auto cart = parseId(given.cart, u"cart"_s);
    if (!cart)
        return refusal(cart.error());
    const auto tender = tenderOf(given);
    if (!tender)
        return refusal(tender.error());
    return takePayment(session, given, *cart, *tender);
}

/// Gives the slots back when nothing came of `paying`. A cart that is sold, or whose checkout is
/// under way, refuses that.
Answer<Output> orGivenBack(Answer<Output> paying, const Session &session, const QUuid &cart)
{
    return paying
        .then(session.context,
            [&session, cart](const Result<Output> &output) {
                if (output)
                    return QtFuture::makeReadyFuture(output);
                return session.carts().clear(cart).then(
                    session.context, [output](const Result<void> &) { return output; });
            })
        .unwrap();
}

Answer<Output> buyNow(const Session &session, const Arguments &given)
{
    const auto tender = tenderOf(given);
    if (!tender)
        return refusal(tender.error());
    if (*tender == Tender::Account && given.email.isEmpty()) {
        return refusal({ErrorKind::Validation, u"A sale on account needs somebody to invoice. Name "
                                               "the customer with `--customer EMAIL`."_s});
    }
    const auto quantity = parseQuantity(given.quantity);
    if (!quantity)
        return refusal(quantity.error());
    return andThen(session.carts().buyNow(given.email, given.code, given.variant, *quantity),
        session.context, [&session, given, tender = *tender](const Cart &cart) {
            return orGivenBack(takePayment(session, given, cart.id, tender), session, cart.id);
        });
}

Answer<Output> showCheckout(const Session &session, const Arguments &given)
{
    const auto checkout = parseId(given.checkout, u"checkout"_s);
    if (!checkout)
        return refusal(checkout.error());
    return andThen(session.checkouts().show(*checkout), session.context,
        [&session](const Checkout &found) { return withOrder(session, found); });
}

/// Drives a checkout by a provider until it has ended, or another driver does; others as they are.
Answer<Output> toItsEnd(const Session &session, const Checkout &checkout)
{
    if (!checkout.inFlight() || settlesAtOnce(checkout.tender))
        return afterChange(withOrder(session, checkout), session.context);
    return andThen(
        makeDriver(session, false), session.context, [&session, checkout](MaybeDriver driver) {
            // Without a key here whoever drives it ends it; there may be nobody to wait for.
            if (!driver)
                return afterChange(withOrder(session, checkout), session.context);
            return afterChange(
                andThen(waitFor(session, driver, checkout.id, WaitFor::Cancelled), session.context,
                    [&session](const Checkout &now) { return withOrder(session, now); }),
                session.context);
        });
}

Answer<Output> cancelCheckout(const Session &session, const Arguments &given)
{
    const auto checkout = parseId(given.checkout, u"checkout"_s);
    if (!checkout)
        return refusal(checkout.error());
    const CheckoutService service = session.checkouts();
    return andThen(
        given.force ? service.force(*checkout, given.why) : service.cancel(*checkout, given.why),
        session.context, [&session](const Checkout &cancelled) {
            return toItsEnd(session, cancelled)
                .then(session.context, [](Result<Output> output) -> Result<Output> {
                    if (!output)
                        return output;
                    // Scripts learn that nothing was cancelled: the customer had paid.
                    const QJsonObject now = output->json[u"checkout"_s].toObject();
                    if (now[u"state"_s] == checkoutStateName(CheckoutState::Settled)) {
                        output->exitCode = Refused;
                        output->note = u"Nothing was cancelled: the customer had paid already."_s;
                    } else if (now[u"state"_s] != checkoutStateName(CheckoutState::Abandoned)
                               && now[u"session"_s][u"standing"_s]
                                      == sessionStandingName(SessionStanding::Waiting)) {
                        output->exitCode = Refused;
                        output->note =
                            u"Nothing was cancelled: the customer has paid in a way that takes "
                            "time, such as a bank debit. The slots stay held until Stripe has the "
                            "money, or the bank refuses; `checkout resume %1` waits for that."_s
                                .arg(now[u"id"_s].toString());
                    }
                    return output;
                });
        });
}

Answer<Output> resumeCheckout(const Session &session, const Arguments &given)
{
    const auto checkout = parseId(given.checkout, u"checkout"_s);
    if (!checkout)
        return refusal(checkout.error());
    return andThen(
        makeDriver(session, true), session.context, [&session, id = *checkout](MaybeDriver driver) {
            return andThen(waitFor(session, driver, id, WaitFor::End), session.context,
                [&session](const Checkout &now) { return withOutcome(session, now); });
        });
}

Answer<Output> listCheckouts(const Session &session)
{
    return shown(session.checkouts().watched(), session.context,
        [](const QVector<Checkout> &found) -> Output {
            Table table({{u"CHECKOUT"_s}, {u"ORDER"_s, Table::Align::Right}, {u"STATE"_s},
                {u"AMOUNT"_s, Table::Align::Right}, {u"STRIPE"_s}, {u"SINCE"_s}, {u"DESK"_s}});
            for (const Checkout &checkout : found) {
                const QString stripe = checkout.session
                                           ? sessionStandingName(checkout.session->standing)
                                       : checkout.requests.isEmpty() ? u"not asked"_s
                                                                     : u"no answer"_s;
                table.add({idText(checkout.id), QString::number(checkout.order),
                    checkoutStateName(checkout.state), moneyText(checkout.amount), stripe,
                    timeText(checkout.createdAt), checkout.desk});
            }
            return {{{u"checkouts"_s, jsonArray(found, checkoutJson)}},
                table.isEmpty() ? u"No checkout is in flight.\n"_s : table.text()};
        });
}

Answer<Output> settleCheckouts(const Session &session)
{
    return andThen(makeDriver(session, true), session.context, [&session](MaybeDriver driver) {
        return driver->settleOnce().then(
            session.context, [](const Result<SettleReport> &answer) -> Result<Output> {
                if (!answer)
                    return answer.error();
                const SettleReport &report = *answer;
                Output output{settleReportJson(report),
                    u"Looked at %1: %2 paid, %3 abandoned, %4 for review, %5 given back, %6 could "
                    "not be given back, %7 in flight, %8 at another desk.\n"_s.arg(report.looked)
                        .arg(report.paid)
                        .arg(report.abandoned)
                        .arg(report.reviews)
                        .arg(report.refunds)
                        .arg(report.refundsFailed)
                        .arg(report.inFlight)
                        .arg(report.elsewhere)};
                if (report.unasked) {
                    output.exitCode = exitCodeOf(report.unasked->kind);
                    output.note =
                        u"Not all could be asked about: "_s + printable(report.unasked->text);
                } else if (report.trouble) {
                    output.note = u"Whether refunds have come back cannot be told: "_s
                                  + printable(report.trouble->text);
                }
                return output;
            });
    });
}

void declarePayment(CLI::App &verb, Arguments &arguments)
{
    addText(verb, "--tender", arguments.tender, "cash, account or stripe")->required();
    verb.add_flag(
            "--no-wait", arguments.noWait, "stripe: return as soon as there is a page to pay at")
        ->disable_flag_override();
    addText(verb, "--received", arguments.received,
        "Cash handed over, as in 1080.00; the exact sum if not given");
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
            declarePayment(verb, arguments);
        });
    addVerb<Arguments>(checkout, chosen, "buy",
        "Sell one listing at once, beside whatever carts are open", needs, buyNow,
        [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "CODE", arguments.code, "The listing, as in CA#quarter")->required();
            addText(verb, "--variant", arguments.variant, "A placement within the listing");
            addText(verb, "--quantity", arguments.quantity, "How many slots; 1 if not given");
            addText(verb, "--customer", arguments.email, "The customer's e-mail address");
            declarePayment(verb, arguments);
        });
    addVerb<Arguments>(
        checkout, chosen, "show", "Show a checkout", needs, showCheckout, declareCheckout);
    addVerb<Arguments>(checkout, chosen, "resume",
        "Take a checkout by Stripe on to its end, whoever started it", needs, resumeCheckout,
        declareCheckout);
    addVerb(checkout, chosen, "list", "Show the checkouts that Stripe has still a say in", needs,
        listCheckouts);
    addVerb(checkout, chosen, "settle",
        "Look once at every checkout and refund by Stripe that nobody drives, and finish what can "
        "be finished",
        needs, settleCheckouts);
    addVerb<Arguments>(checkout, chosen, "cancel",
        "Abandon a checkout that has not been paid; its slots are given back", needs,
        cancelCheckout, [](CLI::App &verb, Arguments &arguments) {
            declareCheckout(verb, arguments);
            addText(verb, "--why", arguments.why, "The reason; \"given up\" if not given");
            verb.add_flag("--force", arguments.force,
                    "Whatever Stripe may say later: a payment that still comes goes to review "
                    "(manager)")
                ->disable_flag_override();
        });
}

} // namespace holdfast::cli
