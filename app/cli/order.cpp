// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "json.h"
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
}

} // namespace holdfast::cli
