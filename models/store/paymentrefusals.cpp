// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusalrules.h"

namespace holdfast {
namespace {

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

QString checkoutEnded(const Facts &facts)
{
    if (facts.text("state") == QLatin1String("settled"))
        return Refusal::tr("This checkout is paid already: order %1.").arg(facts.text("order"));
    return Refusal::tr("This checkout was cancelled. Start a new one from the cart.");
}

} // namespace

const QHash<QString, RefusalRule> &paymentRefusals()
{
    using F = const Facts &;
    using K = ErrorKind;
    static const QHash<QString, RefusalRule> table{
        {QStringLiteral("checkout_ended"), {K::Conflict, checkoutEnded}},
        {QStringLiteral("cash_short"), {K::Validation, cashShort}},
        {QStringLiteral("total_changed"), {K::Conflict, totalChanged}},
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
        {QStringLiteral("refund_asked_for"),
            {K::Conflict,
                [](F) {
                    return Refusal::tr("Stripe has been asked for this refund and may have given "
                                       "it already. It is given up when Stripe has refused it.");
                }}},
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
        {QStringLiteral("review_buys_nothing"),
            {K::Validation,
                [](F) {
                    return Refusal::tr("This costs nothing, so the money would buy nothing. Choose "
                                       "something with a price, or refund it.");
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
        {QStringLiteral("nothing_received"),
            {K::Validation,
                [](F) {
                    return Refusal::tr(
                        "Nothing is received for a sale on account. Leave the amount "
                        "out, or take cash.");
                }}},
    };
    return table;
}

} // namespace holdfast
