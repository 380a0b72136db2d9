// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusals.h"

#include "actor.h"
#include "clock.h"
#include "money.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QStringList>

namespace holdfast {
namespace {

struct Refusal
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

struct Facts
{
    const QJsonObject &object;

    QString text(const char *name) const
    {
        const QJsonValue value = object.value(QLatin1String(name));
        return value.isString() ? value.toString() : QString::number(value.toInteger());
    }
    qint64 number(const char *name) const { return object.value(QLatin1String(name)).toInteger(); }
    /// "1,250.00" of the fact's minor units and the currency that the facts name.
    QString money(const char *name) const { return money(number(name)); }
    QString money(qint64 minor) const
    {
        return toPlainText({minor, Currency::fromCode(text("currency")).value_or(Currency())});
    }
    bool has(const char *name) const
    {
        return !object.value(QLatin1String(name)).isNull() && object.contains(QLatin1String(name));
    }
};

/// "4:12", "1:04:12"
QString duration(qint64 ms)
{
    const qint64 seconds = (qMax<qint64>(0, ms) + 999) / 1000;
    const QString tail = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? QStringLiteral("%1:%2").arg(seconds / 3600).arg(tail) : tail;
}

QString soldOut(const Facts &facts)
{
    QString what = facts.text("code");
    if (!facts.text("variant").isEmpty())
        what += QLatin1Char(' ') + facts.text("variant");
    QString text = facts.number("free") <= 0
                       ? Refusal::tr("%1 is sold out.").arg(what)
                       : Refusal::tr("Only %1 of %2 left; %3 were asked for.")
                             .arg(QString::number(facts.number("free")), what, facts.text("asked"));
    if (facts.has("next_lapse")) {
        text += QLatin1Char(' ')
                + Refusal::tr("The next hold lapses in %1.")
                      .arg(duration(facts.number("next_lapse") - facts.number("now")));
    }
    return text;
}

QString notFound(const Facts &facts)
{
    const QString what = facts.text("what");
    const QString key = facts.text("key");
    if (what == QLatin1String("listing"))
        return Refusal::tr("There is no listing %1. Codes look like CA#quarter.").arg(key);
    if (what == QLatin1String("variant"))
        return Refusal::tr("There is no variant %1.").arg(key);
    if (what == QLatin1String("cart"))
        return Refusal::tr("There is no cart %1. Start a new one.").arg(key);
    if (what == QLatin1String("line"))
        return Refusal::tr(
            "The cart has no line %1; it may have been removed. Look at the cart again.")
            .arg(key);
    if (what == QLatin1String("hold"))
        return Refusal::tr("There is no hold %1.").arg(key);
    if (what == QLatin1String("checkout"))
        return Refusal::tr("There is no checkout %1.").arg(key);
    if (what == QLatin1String("order"))
        return Refusal::tr("There is no order %1.").arg(key);
    if (what == QLatin1String("refund"))
        return Refusal::tr("There is no refund %1.").arg(key);
    if (what == QLatin1String("review"))
        return Refusal::tr("There is no case %1 in the review queue.").arg(key);
    if (what == QLatin1String("request"))
        return Refusal::tr("No request with the key %1 was stored for this.").arg(key);
    return Refusal::tr("There is no %1 %2.").arg(what, key);
}

QString codes(const Facts &facts)
{
    QStringList list;
    const QJsonArray array = facts.object.value(QLatin1String("codes")).toArray();
    for (const QJsonValue &code : array)
        list.append(code.toString());
    return list.join(QLatin1String(", "));
}

QString holdsLapsed(const Facts &facts)
{
    return Refusal::tr(
        "The hold on %1 has lapsed, so nothing was sold. Hold it again or remove it, "
        "then take the payment.")
        .arg(codes(facts));
}

QString cartNotOpen(const Facts &facts)
{
    const QString state = facts.text("state");
    if (state == QLatin1String("checkout"))
        return Refusal::tr("This cart is being paid. Finish or cancel its checkout first.");
    if (state == QLatin1String("ordered"))
        return Refusal::tr("This cart has been sold. Start a new one.");
    return Refusal::tr("This cart was merged into another. Go on with that one.");
}

QString checkoutEnded(const Facts &facts)
{
    if (facts.text("state") == QLatin1String("settled"))
        return Refusal::tr("This checkout is paid already: order %1.").arg(facts.text("order"));
    return Refusal::tr("This checkout was cancelled. Start a new one from the cart.");
}

QString notProvided(const Facts &facts)
{
    const QString how = facts.text("tender") == QLatin1String("account")
                            ? Refusal::tr("on account")
                            : Refusal::tr("by %1").arg(facts.text("tender"));
    return Refusal::tr("Checkout %1 is paid %2: no provider has a say in it.")
        .arg(facts.text("checkout"), how);
}

QString notRefundable(const Facts &facts)
{
    const QString state = facts.text("state");
    if (state == QLatin1String("pending"))
        return Refusal::tr("Order %1 is not paid, so there is nothing to give back.")
            .arg(facts.text("order"));
    return Refusal::tr("Order %1 is %2: no more of it can be given back.")
        .arg(facts.text("order"), state);
}

QString refundTooMuch(const Facts &facts)
{
    const QString what = facts.text("what");
    if (what == QLatin1String("shipping"))
        return Refusal::tr("Of the shipping of order %1 %2 %3 is left to give back.")
            .arg(facts.text("order"), facts.money("left"), facts.text("currency"));
    const QString line =
        Refusal::tr("line %1 (%2)").arg(facts.text("position"), facts.text("code"));
    if (what == QLatin1String("amount"))
        return Refusal::tr("Of %1 %2 %3 is left to give back.")
            .arg(line, facts.money("left"), facts.text("currency"));
    if (what == QLatin1String("tax"))
        return Refusal::tr("The tax of what goes back of %1 is at most %2 %3.")
            .arg(line, facts.money("left"), facts.text("currency"));
    if (what == QLatin1String("returned"))
        return Refusal::tr("Of %1 %2 slots can go back on sale.").arg(line, facts.text("left"));
    return Refusal::tr("Of %1 %2 slots are left to give back.").arg(line, facts.text("left"));
}

QString refundNotProvided(const Facts &facts)
{
    if (facts.text("tender") == QLatin1String("stripe"))
        return Refusal::tr("Refund %1 is of nothing: Stripe has no say in it.")
            .arg(facts.text("refund"));
    return Refusal::tr("Refund %1 was not by Stripe, so it has no say in it.")
        .arg(facts.text("refund"));
}

QString refundEnded(const Facts &facts)
{
    const QString state = facts.text("state");
    if (state == QLatin1String("failed"))
        return Refusal::tr("This refund has failed. Decide about its money in the review queue.");
    if (state == QLatin1String("pending"))
        return Refusal::tr("Stripe has taken this refund already. Wait for it.");
    return Refusal::tr("This money has been given back already.");
}

QString otherMode(const Facts &facts)
{
    return facts.object.value(QLatin1String("live")).toBool()
               ? Refusal::tr("This is real money, and the key here is for tests. Use a desk with "
                             "the live key.")
               : Refusal::tr("This was asked for with a test key, and the key here is for real "
                             "money. Use a desk with a test key.");
}

QString reviewTooMuch(const Facts &facts)
{
    if (facts.number("left") <= 0)
        return Refusal::tr("Nothing of this money is left to give back.");
    return Refusal::tr("Of this money %1 %2 is left. Give back an amount above zero up to that.")
        .arg(facts.money("left"), facts.text("currency"));
}

QString reviewClosed(const Facts &facts)
{
    if (facts.has("order"))
        return Refusal::tr("This money has paid order %1 already.").arg(facts.text("order"));
    return Refusal::tr("This money has been given back already.");
}

QString holdEnded(const Facts &facts)
{
    if (facts.text("state") == QLatin1String("completed"))
        return Refusal::tr("These slots of %1 are sold.").arg(facts.text("code"));
    if (facts.text("state") == QLatin1String("released"))
        return Refusal::tr("This hold on %1 was released. Hold it again if it is still free.")
            .arg(facts.text("code"));
    return Refusal::tr("The hold on %1 has lapsed. Hold it again if it is still free.")
        .arg(facts.text("code"));
}

QString cashShort(const Facts &facts)
{
    const auto currency = Currency::fromCode(facts.text("currency"));
    const Currency unit = currency ? *currency : Currency();
    return Refusal::tr("The cash is %1 %2 short of %3. Take more, or choose another tender.")
        .arg(toPlainText({facts.number("total_minor") - facts.number("received_minor"), unit}),
            unit.code(), toPlainText({facts.number("total_minor"), unit}));
}

QString totalChanged(const Facts &facts)
{
    const auto currency = Currency::fromCode(facts.text("currency"));
    const Currency unit = currency ? *currency : Currency();
    return Refusal::tr(
        "The total has changed from %1 to %2 %3, so nothing was sold. Look at the cart "
        "again.")
        .arg(toPlainText({facts.number("expected_minor"), unit}),
            toPlainText({facts.number("total_minor"), unit}), unit.code());
}

QString capacityTaken(const Facts &facts)
{
    return Refusal::tr(
        "%1 cannot have a capacity of %2: %3 sold and %4 held. Choose at least %5, or "
        "release holds first.")
        .arg(facts.text("code"), facts.text("capacity"), facts.text("sold"), facts.text("held"))
        .arg(facts.number("sold") + facts.number("held"));
}

constexpr qsizetype mostRowsNamed = 100;

QString cardRefused(const Facts &facts)
{
    QStringList texts;
    const QJsonArray faults = facts.object.value(QLatin1String("faults")).toArray();
    for (const QJsonValue &fault : faults) {
        if (texts.size() == mostRowsNamed) {
            texts.append(Refusal::tr("and %n more", nullptr, int(faults.size() - mostRowsNamed)));
            break;
        }
        const QJsonObject object = fault.toObject();
        texts.append(
            Refusal::tr("Line %1: %2")
                .arg(object.value(QLatin1String("line")).toInteger())
                .arg(refusal(object.value(QLatin1String("reason")).toString(), object).text));
    }
    return Refusal::tr("Nothing was imported.") + QLatin1Char('\n') + texts.join(QLatin1Char('\n'));
}

struct Rule
{
    ErrorKind kind;
    QString (*text)(const Facts &);
};

const QHash<QString, Rule> &rules()
{
    using F = const Facts &;
    using K = ErrorKind;
    static const QHash<QString, Rule> table{
        {QStringLiteral("sold_out"), {K::SoldOut, soldOut}},
        {QStringLiteral("not_found"), {K::NotFound, notFound}},
        {QStringLiteral("holds_lapsed"), {K::Expired, holdsLapsed}},
        {QStringLiteral("hold_ended"), {K::Expired, holdEnded}},
        {QStringLiteral("cart_not_open"), {K::Conflict, cartNotOpen}},
        {QStringLiteral("checkout_ended"), {K::Conflict, checkoutEnded}},
        {QStringLiteral("cash_short"), {K::Validation, cashShort}},
        {QStringLiteral("total_changed"), {K::Conflict, totalChanged}},
        {QStringLiteral("capacity_taken"), {K::Conflict, capacityTaken}},
        {QStringLiteral("card_refused"), {K::Conflict, cardRefused}},
        {QStringLiteral("nobody"),
            {K::Validation, [](F) { return Refusal::tr("Say who does it, and at which desk."); }}},
        {QStringLiteral("bad_text"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("The text for %1 is missing, too long, or has control "
                                       "characters. Type it anew.")
                        .arg(f.text("field"));
                }}},
        {QStringLiteral("why_needed"),
            {K::Validation, [](F) { return Refusal::tr("Say why: a reason is kept with this."); }}},
        {QStringLiteral("bad_quantity"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("%1 is not a quantity. Use a whole number from 1 to "
                                       "1000000000.")
                        .arg(f.text("quantity"));
                }}},
        {QStringLiteral("bad_price"),
            {K::Validation,
                [](F) { return Refusal::tr("A price is zero or more. Type another."); }}},
        {QStringLiteral("too_large"),
            {K::Validation,
                [](F) {
                    return Refusal::tr(
                        "The amount is too large to be reckoned. Sell less at once.");
                }}},
        {QStringLiteral("not_on_sale"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("%1 is not on sale now. A manager can put it back on sale.")
                        .arg(f.text("code"));
                }}},
        {QStringLiteral("other_currency"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr(
                        "%1 is priced in %2, this cart in %3. Sell it in a cart of its "
                        "own.")
                        .arg(f.text("code"), f.text("currency"), f.text("cart_currency"));
                }}},
        {QStringLiteral("too_many_lines"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("A cart has at most %1 lines. Sell this one first.")
                        .arg(f.text("max"));
                }}},
        {QStringLiteral("too_many_per_order"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("At most %1 of %2 go in one order; this would make %3.")
                        .arg(f.text("max"), f.text("code"), f.text("asked"));
                }}},
        {QStringLiteral("being_paid"),
            {K::Conflict,
                [](F) {
                    return Refusal::tr("This hold is being paid for. Cancel its checkout first.");
                }}},
        {QStringLiteral("extended_enough"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr(
                        "This hold was extended %1 times already. A manager may extend "
                        "it further by giving a reason.")
                        .arg(f.text("max"));
                }}},
        {QStringLiteral("forbidden"), {K::Forbidden,
                                          [](F f) {
                                              return Refusal::tr(
                                                  "This needs the right of a %1. Ask one to do it.")
                                                  .arg(f.text("right"));
                                          }}},
        {QStringLiteral("lapsed"),
            {K::Expired, [](F) { return Refusal::tr("Its hold had lapsed."); }}},
        {QStringLiteral("bad_tender"),
            {K::Validation,
                [](F) {
                    return Refusal::tr("The tender is cash, account or stripe. Choose one.");
                }}},
        {QStringLiteral("nothing_to_pay"),
            {K::Validation,
                [](F) {
                    return Refusal::tr("There is nothing to pay, and Stripe takes no free order. "
                                       "Take it as cash or on account.");
                }}},
        {QStringLiteral("provider_confirms"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("A payment by %1 is confirmed by the provider, not by the "
                                       "desk. Start a checkout and wait for it.")
                        .arg(f.text("tender"));
                }}},
        {QStringLiteral("provider_refunds"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("Stripe has the money of order %1. Give it back with Refund "
                                       "or \"holdfast-cli order refund\"; the order follows when "
                                       "it has gone.")
                        .arg(f.text("order"));
                }}},
        {QStringLiteral("not_refundable"), {K::Conflict, notRefundable}},
        {QStringLiteral("refund_too_much"), {K::Validation, refundTooMuch}},
        {QStringLiteral("refund_not_its_parts"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("The parts of this refund add up to %1, not to %2 %3. "
                                       "Nothing was given back.")
                        .arg(f.money("parts_minor"), f.money("total_minor"), f.text("currency"));
                }}},
        {QStringLiteral("nothing_to_refund"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("Nothing of order %1 is left to give back.")
                        .arg(f.text("order"));
                }}},
        {QStringLiteral("no_such_line"),
            {K::NotFound,
                [](F f) {
                    return Refusal::tr("Order %1 has no line %2, or it is named twice.")
                        .arg(f.text("order"), f.text("position"));
                }}},
        {QStringLiteral("provider_has_none"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("Stripe has no money of order %1. Give it back in cash or "
                                       "on account.")
                        .arg(f.text("order"));
                }}},
        {QStringLiteral("nobody_to_credit"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("Order %1 has no customer to credit on account. Give the "
                                       "money back in another way.")
                        .arg(f.text("order"));
                }}},
        {QStringLiteral("refund_not_provided"), {K::Validation, refundNotProvided}},
        {QStringLiteral("refund_ended"), {K::Conflict, refundEnded}},
        {QStringLiteral("other_refund"),
            {K::Conflict,
                [](F f) {
                    return Refusal::tr("Refund %1 is not the one that Stripe knows as %2. Nothing "
                                       "was written down.")
                        .arg(f.text("refund"), f.text("provider_refund"));
                }}},
        {QStringLiteral("other_mode"), {K::Conflict, otherMode}},
        {QStringLiteral("has_session"),
            {K::Conflict,
                [](F f) {
                    return Refusal::tr("Checkout %1 has a payment session already. Read it instead "
                                       "of creating another.")
                        .arg(f.text("checkout"));
                }}},
        {QStringLiteral("review_too_much"), {K::Validation, reviewTooMuch}},
        {QStringLiteral("review_whole"),
            {K::Validation,
                [](F) {
                    return Refusal::tr("A refund that failed goes back whole. Leave the amount "
                                       "out.");
                }}},
        {QStringLiteral("review_goes_back"),
            {K::Conflict,
                [](F) {
                    return Refusal::tr("This money was to go back and has not arrived: it buys "
                                       "nothing. Refund it again, or in another way.");
                }}},
        {QStringLiteral("review_closed"), {K::Conflict, reviewClosed}},
        {QStringLiteral("review_sold_once"),
            {K::Conflict,
                [](F f) {
                    return Refusal::tr("Order %1 was paid already, by another payment. Name what "
                                       "this one is to buy instead, or refund it.")
                        .arg(f.text("order"));
                }}},
        {QStringLiteral("review_currency"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("This money is in %1, the listings are priced in another "
                                       "currency. Choose others, or refund it.")
                        .arg(f.text("currency"));
                }}},
        {QStringLiteral("review_too_little"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("This costs %1 and %2 %3 is there: %4 is missing. Choose "
                                       "less, or refund it.")
                        .arg(f.money("total_minor"), f.money("left"), f.text("currency"),
                            f.money(f.number("total_minor") - f.number("left")));
                }}},
        {QStringLiteral("not_provided"), {K::Validation, notProvided}},
        {QStringLiteral("payment_on_its_way"),
            {K::Conflict,
                [](F f) {
                    return Refusal::tr(
                        "The customer has paid for order %1 and the money is on its way. Wait for "
                        "it, or let a manager force the checkout to its end.")
                        .arg(f.text("order"));
                }}},
        {QStringLiteral("other_session"),
            {K::Conflict,
                [](F f) {
                    return Refusal::tr("Checkout %1 has another session already, %2. Nothing was "
                                       "written down.")
                        .arg(f.text("checkout"), f.text("session"));
                }}},
        {QStringLiteral("key_reused"),
            {K::Conflict,
                [](F f) {
                    return Refusal::tr("The key %1 was used for another request. Store this one "
                                       "with a new key.")
                        .arg(f.text("key"));
                }}},
        {QStringLiteral("cart_empty"),
            {K::Validation,
                [](F) { return Refusal::tr("The cart is empty. Add a listing first."); }}},
        {QStringLiteral("customer_needed"),
            {K::Validation,
                [](F) {
                    return Refusal::tr(
                        "A sale on account needs somebody to invoice. Attach a customer "
                        "to the cart first.");
                }}},
        {QStringLiteral("nothing_received"),
            {K::Validation,
                [](F) {
                    return Refusal::tr(
                        "Nothing is received for a sale on account. Leave the amount "
                        "out, or take cash.");
                }}},
        {QStringLiteral("no_such_move"),
            {K::Conflict,
                [](F f) {
                    if (f.text("to") == QLatin1String("paid"))
                        return Refusal::tr("An order becomes paid by a payment only.");
                    if (f.text("from") == QLatin1String("pending"))
                        return Refusal::tr("Order %1 is being paid. Cancel its checkout instead.")
                            .arg(f.text("order"));
                    return Refusal::tr("Order %1 is %2 and cannot become %3.")
                        .arg(f.text("order"), f.text("from"), f.text("to"));
                }}},
        {QStringLiteral("bad_setting"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr("%1 goes from %2 to %3. Choose a value in between.")
                        .arg(f.text("key"), f.text("minimum"), f.text("maximum"));
                }}},
        {QStringLiteral("currency_fixed"),
            {K::Conflict,
                [](F f) {
                    return Refusal::tr("%1 is priced in %2 and stays so. Use another listing for "
                                       "another currency.")
                        .arg(f.text("code"), f.text("currency"));
                }}},
        {QStringLiteral("variant_without_listing"),
            {K::NotFound,
                [](F f) {
                    return Refusal::tr(
                        "The variant is of %1, which is neither in the rate card nor in "
                        "the database.")
                        .arg(f.text("code"));
                }}},
        {QStringLiteral("variant_below_zero"), {K::Validation,
                                                   [](F f) {
                                                       return Refusal::tr(
                                                           "%1 %2 would cost less than nothing.")
                                                           .arg(f.text("code"), f.text("variant"));
                                                   }}},
        {QStringLiteral("variant_oversold"),
            {K::Validation,
                [](F f) {
                    return Refusal::tr(
                        "The variants of %1 would have more sold than the listing: %2.")
                        .arg(f.text("code"), f.text("sold"));
                }}},
        {QStringLiteral("operation_reused"),
            {K::Conflict,
                [](F) {
                    return Refusal::tr(
                        "This operation id was used for something else. Ask with a new "
                        "one.");
                }}},
        {QStringLiteral("busy_sweeping"),
            {K::Busy, [](F) { return Refusal::tr("Another desk is sweeping right now."); }}},
    };
    return table;
}

} // namespace

Error refusal(const QString &reason, const QJsonObject &facts)
{
    QJsonObject detail = facts;
    detail.insert(QStringLiteral("reason"), reason);
    const auto rule = rules().constFind(reason);
    if (rule == rules().cend())
        return {
            ErrorKind::Internal, Refusal::tr("The database refused this: %1.").arg(reason), detail};
    return {rule->kind, rule->text({facts}), detail};
}

} // namespace holdfast
