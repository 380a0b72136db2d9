// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "json.h"
#include "refundpay.h"
#include "table.h"
#include "verbs.h"
#include "views.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

struct Arguments
{
    QString number;
    std::optional<QString> state;
    QString why;
    QStringList lines;
    std::optional<QString> amount;
    std::optional<QString> tender;
    QString refund;
    bool keepSlots = false;
    bool noWait = false;
};

Output orderOutput(const Order &order)
{
    return {orderJson(order), orderText(order)};
}

Output ordersOutput(const QVector<OrderRow> &rows)
{
    constexpr auto right = Table::Align::Right;
    Table table({{u"ORDER"_s, right}, {u"STATE"_s}, {u"TOTAL"_s, right}, {u"LINES"_s, right},
        {u"CUSTOMER"_s}, {u"WHEN"_s}, {u"DESK"_s}, {u"WHO"_s}});
    for (const OrderRow &row : rows) {
        table.add({QString::number(row.number), orderStateName(row.state), moneyText(row.total),
            QString::number(row.lines),
            row.customerEmail.isEmpty() ? u"walk-in"_s : row.customerEmail, timeText(row.createdAt),
            row.desk, row.person});
    }
    return {{{u"orders"_s, jsonArray(rows, orderRowJson)}},
        table.isEmpty() ? u"There are no such orders.\n"_s : table.text()};
}

Answer<Output> listOrders(const Session &session, const Arguments &given)
{
    std::optional<OrderState> state;
    if (given.state) {
        const auto parsed = parseOrderState(*given.state);
        if (!parsed)
            return refusal(parsed.error());
        state = *parsed;
    }
    return shown(session.checkouts().orders(state), session.context, ordersOutput);
}

Answer<Output> showOrder(const Session &session, const Arguments &given)
{
    const auto number = parseOrderNumber(given.number);
    if (!number)
        return refusal(number.error());
    return shown(session.checkouts().order(*number), session.context, orderOutput);
}

Answer<Output> moveOrder(const Session &session, const Arguments &given)
{
    const auto number = parseOrderNumber(given.number);
    if (!number)
        return refusal(number.error());
    const auto state = parseOrderState(given.state.value_or(QString()));
    if (!state)
        return refusal(state.error());
    return shown(
        session.checkouts().move(*number, *state, given.why), session.context, orderOutput);
}

/// What is wished for, in the order's currency and of its lines.
Result<RefundWish> wishOf(const Arguments &given, const Order &order)
{
    RefundWish wish;
    wish.keepSlots = given.keepSlots;
    for (const QString &text : given.lines) {
        const auto line = parseOrderLine(text, order);
        if (!line)
            return line.error();
        if (given.amount && text.contains(u':')) {
            return Error{ErrorKind::Validation,
                u"With --amount no slots go back. Name the line alone, as in --line %1, or leave "
                u"--amount out."_s.arg(line->first)};
        }
        wish.lines.append(*line);
    }
    if (given.amount) {
        const auto amount = parseMoney(*given.amount, order.totals.currency);
        if (!amount)
            return amount.error();
        wish.amountMinor = amount->minor;
    }
    return wish;
}

Answer<Output> withRefund(const Session &session, const Followed &followed)
{
    return shown(session.checkouts().order(followed.refund.order), session.context,
        [followed](const Order &order) {
            Output output = orderOutput(order);
            output.json = {{u"refund"_s, refundJson(followed.refund)}, {u"order"_s, output.json}};
            output.note = followed.note;
            if (followed.refund.state == RefundState::Failed)
                output.exitCode = Failed;
            return output;
        });
}

Answer<Output> refundOrder(const Session &session, const Arguments &given)
{
    const auto number = parseOrderNumber(given.number);
    if (!number)
        return refusal(number.error());
    std::optional<Tender> tender;
    if (given.tender) {
        const auto parsed = parseTender(*given.tender);
        if (!parsed)
            return refusal(parsed.error());
        tender = *parsed;
    }
    const auto decide = [&session, given, tender, call = session.checkouts().newCall()](
                            const Order &order) {
        const auto wish = wishOf(given, order);
        if (!wish)
            return QtFuture::makeReadyFuture(Result<Refund>(wish.error()));
        return session.checkouts().refund(call, order.number, *wish, tender, given.why);
    };
    const auto decided = andThen(session.checkouts().order(*number), session.context, decide);
    return andThen(
        decided, session.context, [&session, noWait = given.noWait](const Refund &refund) {
            const auto told = andThen(follow(session, refund, noWait), session.context,
                [&session](const Followed &followed) { return withRefund(session, followed); });
            return afterChange(told, session.context);
        });
}

Answer<Output> giveUpRefund(const Session &session, const Arguments &given)
{
    const auto refund = parseId(given.refund, u"refund"_s);
    if (!refund)
        return refusal(refund.error());
    return andThen(session.checkouts().giveUpRefund(*refund, given.why), session.context,
        [&session](const Refund &failed) {
            return afterChange(
                shown(session.checkouts().order(failed.order), session.context, orderOutput),
                session.context);
        });
}

} // namespace

void addOrderVerbs(CLI::App &program, Command &chosen)
{
    constexpr auto needs = Needs::CurrentDatabase;
    CLI::App &order = addNoun(program, "order", "What was sold, and what became of it");
    addVerb<Arguments>(order, chosen, "list", "Show the orders, newest first", needs, listOrders,
        [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "--state", arguments.state, "Only those in this state, as in paid");
        });
    addVerb<Arguments>(order, chosen, "show", "Show an order with its history", needs, showOrder,
        [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "NUMBER", arguments.number, "The order's number")->required();
        });
    addVerb<Arguments>(order, chosen, "move", "Move an order to its next state", needs, moveOrder,
        [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "NUMBER", arguments.number, "The order's number")->required();
            addText(verb, "STATE", arguments.state, "The new state, as in confirmed")->required();
            addText(verb, "--why", arguments.why, "The reason; needed for cancelled and refunded");
        });
    addVerb<Arguments>(order, chosen, "refund",
        "Give an order's money back, all that is left or some of it (manager)", needs, refundOrder,
        [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "NUMBER", arguments.number, "The order's number")->required();
            addTexts(verb, "--line", arguments.lines,
                "A line and how many of its slots, as in 2 or 2:1; may be repeated");
            addText(verb, "--amount", arguments.amount,
                "Only so much, as in 54.00; what was sold stays sold unless that is all of it");
            addText(
                verb, "--tender", arguments.tender, "cash or account; as it was paid if not given");
            addText(verb, "--why", arguments.why, "The reason")->required();
            verb.add_flag("--keep-slots", arguments.keepSlots,
                    "What was sold stays sold, and is not on sale again")
                ->disable_flag_override();
            verb.add_flag(
                    "--no-wait", arguments.noWait, "stripe: leave the asking to a desk that runs")
                ->disable_flag_override();
        });
    addVerb<Arguments>(order, chosen, "give-up-refund",
        "Stop waiting for a refund that nobody can ask Stripe for: its money goes to the review "
        "queue (manager)",
        needs, giveUpRefund, [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "REFUND", arguments.refund, "Its id, as `order show --json` names it")
                ->required();
            addText(verb, "--why", arguments.why, "The reason")->required();
        });
}

} // namespace holdfast::cli
