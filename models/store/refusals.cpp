// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusals.h"

#include "refusalrules.h"

#include <QJsonArray>
#include <QStringList>

namespace holdfast {
namespace {

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
    if (state == QLatin1String("closed"))
        return Refusal::tr("This purchase was given up. Buy it again if it is still free.");
    return Refusal::tr("This cart was merged into another. Go on with that one.");
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

const QHash<QString, RefusalRule> &rules()
{
    using F = const Facts &;
    using K = ErrorKind;
    static const QHash<QString, RefusalRule> table{
        {QStringLiteral("sold_out"), {K::SoldOut, soldOut}},
        {QStringLiteral("not_found"), {K::NotFound, notFound}},
        {QStringLiteral("holds_lapsed"), {K::Expired, holdsLapsed}},
        {QStringLiteral("hold_ended"), {K::Expired, holdEnded}},
        {QStringLiteral("cart_not_open"), {K::Conflict, cartNotOpen}},
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
        {QStringLiteral("single_cart"),
            {K::Conflict,
                [](F) {
                    return Refusal::tr("This cart is for one purchase and takes nothing else. Use "
                                       "another cart for the rest.");
                }}},
        {QStringLiteral("single_stays"),
            {K::Conflict,
                [](F) {
                    return Refusal::tr("What is bought by itself is paid at the desk where it was "
                                       "begun. Give it up there, or take the payment.");
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
    auto rule = rules().constFind(reason);
    if (rule == rules().cend())
        rule = paymentRefusals().constFind(reason);
    if (rule == paymentRefusals().cend())
        return {
            ErrorKind::Internal, Refusal::tr("The database refused this: %1.").arg(reason), detail};
    return {rule->kind, rule->text({facts}), detail};
}

} // namespace holdfast
