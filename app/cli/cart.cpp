// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "cartoutput.h"
#include "json.h"
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
    QString line;
    std::optional<QString> variant;
    std::optional<QString> quantity;
    std::optional<QString> email;
    Customer customer;
    QString desk;
    bool all = false;
    bool another = false;
};

QString ownerText(const Cart &cart)
{
    if (cart.customer)
        return cart.customer->email;
    return cart.number > 1 ? u"walk-in %1"_s.arg(cart.number) : u"walk-in"_s;
}

/// How long its next hold lasts; empty: nothing of it is held.
QString nextLapse(const Cart &cart)
{
    const CartLine *next = nullptr;
    for (const CartLine &line : cart.lines) {
        if (line.hold.state == HoldState::Active
            && (!next || line.hold.expiresAt < next->hold.expiresAt))
            next = &line;
    }
    return next ? leftText(next->hold, cart.asOf) : QString();
}

Output cartsOutput(const QVector<Cart> &carts)
{
    constexpr auto right = Table::Align::Right;
    Table table({{u"CART"_s}, {u"STATE"_s}, {u"CUSTOMER"_s}, {u"LINES"_s, right},
        {u"TOTAL"_s, right}, {u"HELD FOR"_s, right}, {u"DESK"_s}});
    for (const Cart &cart : carts) {
        table.add({idText(cart.id), cart.state, ownerText(cart), QString::number(cart.lines.size()),
            cart.lines.isEmpty() ? QString()
                                 : moneyText({cart.totals.totalMinor, cart.totals.currency}),
            nextLapse(cart), cart.desk});
    }
    return {{{u"carts"_s, jsonArray(carts, cartJson)}},
        table.isEmpty() ? u"No cart is open.\n"_s : table.text()};
}

Answer<Output> listCarts(const Session &session, const Arguments &given)
{
    return shown(given.all ? session.carts().allOpenCarts() : session.carts().openCarts(),
        session.context, cartsOutput);
}

Answer<Output> handOver(const Session &session, const Arguments &given)
{
    const auto cart = parseId(given.cart, u"cart"_s);
    if (!cart)
        return refusal(cart.error());
    return andThen(session.carts().handOver(*cart, given.desk), session.context,
        [&session](const Cart &handed) {
            return session.carts().desksThere().then(session.context,
                [handed, own = session.desk.actor.desk](
                    const Result<QStringList> &there) -> Result<Output> {
                    Output output = cartOutput(handed);
                    output.text += u"It is at the desk %1 now.\n"_s.arg(printable(handed.desk));
                    if (there && handed.desk != own && !there->contains(handed.desk))
                        output.note = u"No window of that desk is open now; it finds the cart "
                                      "when it opens one."_s;
                    return output;
                });
        });
}

Answer<Output> newCart(const Session &session, const Arguments &given)
{
    if (given.email && given.email->isEmpty())
        return refusal(parseEmail(*given.email).error());
    const auto cart = given.another ? session.carts().another()
                                    : session.carts().open(given.email.value_or(QString()));
    return shown(cart, session.context, cartOutput);
}

Answer<Output> showCart(const Session &session, const Arguments &given)
{
    const auto cart = parseId(given.cart, u"cart"_s);
    if (!cart)
        return refusal(cart.error());
    return shown(session.carts().show(*cart), session.context, cartOutput);
}

Answer<Output> addToCart(const Session &session, const Arguments &given)
{
    const auto cart = parseId(given.cart, u"cart"_s);
    if (!cart)
        return refusal(cart.error());
    const auto quantity = parseQuantity(given.quantity.value_or(u"1"_s));
    if (!quantity)
        return refusal(quantity.error());
    if (given.variant && given.variant->isEmpty())
        return refusal(invalidValue(
            u"variant"_s, {}, u"The variant is empty. Leave the option out for none."_s));
    return andThen(
        session.carts().add(*cart, given.code, given.variant.value_or(QString()), *quantity),
        session.context, [&session](const HeldLine &held) { return changedLine(session, held); });
}

Answer<QUuid> lineOf(const Session &session, const QUuid &cart, const QString &text)
{
    return session.carts().show(cart).then(session.context, [text](Result<Cart> shownCart) {
        return shownCart ? parseLine(text, *shownCart) : Result<QUuid>(shownCart.error());
    });
}

Answer<Output> setQuantity(const Session &session, const Arguments &given)
{
    const auto cart = parseId(given.cart, u"cart"_s);
    if (!cart)
        return refusal(cart.error());
    const auto quantity = parseQuantity(given.quantity.value_or(QString()));
    if (!quantity)
        return refusal(quantity.error());
    const auto held = andThen(lineOf(session, *cart, given.line), session.context,
        [&session, cart = *cart, quantity = *quantity](
            const QUuid &line) { return session.carts().setQuantity(cart, line, quantity); });
    return andThen(held, session.context,
        [&session](const HeldLine &line) { return changedLine(session, line); });
}

Answer<Output> removeLine(const Session &session, const Arguments &given)
{
    const auto cart = parseId(given.cart, u"cart"_s);
    if (!cart)
        return refusal(cart.error());
    const auto removed = andThen(lineOf(session, *cart, given.line), session.context,
        [&session, cart = *cart](const QUuid &line) { return session.carts().remove(cart, line); });
    return andThen(
        removed, session.context, [&session, cart = *cart] { return changedCart(session, cart); });
}

Answer<Output> clearCart(const Session &session, const Arguments &given)
{
    const auto cart = parseId(given.cart, u"cart"_s);
    if (!cart)
        return refusal(cart.error());
    return andThen(session.carts().clear(*cart), session.context,
        [&session, cart = *cart] { return changedCart(session, cart); });
}

QString mergeText(const QVector<MergeNote> &notes)
{
    QString text;
    for (const MergeNote &note : notes) {
        const QString slots_ = QString::number(note.quantity);
        const QString code = codeText(note.code, note.variant);
        switch (note.outcome) {
        case MergeNote::Outcome::Moved:
            text += u"Moved %1 of %2.\n"_s.arg(slots_, code);
            break;
        case MergeNote::Outcome::Added:
            text += u"Added %1 of %2 to the line that was there.\n"_s.arg(slots_, code);
            break;
        case MergeNote::Outcome::Refused:
            text += u"Gave back %1 of %2: %3\n"_s.arg(slots_, code, printable(note.reason));
            break;
        }
    }
    return text;
}

Answer<Output> attachCustomer(const Session &session, const Arguments &given)
{
    const auto cart = parseId(given.cart, u"cart"_s);
    if (!cart)
        return refusal(cart.error());
    return shown(session.carts().attach(*cart, given.customer), session.context,
        [](const AttachResult &result) {
            Output output = cartOutput(result.cart);
            output.json.insert(u"merge"_s, jsonArray(result.notes, mergeNoteJson));
            output.text += mergeText(result.notes);
            return output;
        });
}

void declareCart(CLI::App &verb, Arguments &arguments)
{
    addText(verb, "CART", arguments.cart, "The cart's id")->required();
}

void declareLine(CLI::App &verb, Arguments &arguments)
{
    declareCart(verb, arguments);
    addText(verb, "LINE", arguments.line,
        "The line's id, or its listing where that is one line: CODE or CODE:VARIANT")
        ->required();
}

} // namespace

void addCartVerbs(CLI::App &program, Command &chosen)
{
    constexpr auto needs = Needs::CurrentDatabase;
    CLI::App &cart = addNoun(program, "cart", "What a customer is about to buy");
    addVerb<Arguments>(cart, chosen, "new",
        "Open a cart: the customer's, or this desk's for a walk-in", needs, newCart,
        [](CLI::App &verb, Arguments &arguments) {
            CLI::Option *customer =
                addText(verb, "--customer", arguments.email, "The customer's e-mail address");
            verb.add_flag("--another", arguments.another,
                    "An empty one for a walk-in, beside those that are open")
                ->disable_flag_override()
                ->excludes(customer);
        });
    addVerb<Arguments>(cart, chosen, "show", "Show a cart", needs, showCart, declareCart);
    addVerb<Arguments>(cart, chosen, "list", "Show the open carts, the newest first", needs,
        listCarts, [](CLI::App &verb, Arguments &arguments) {
            verb.add_flag("--all", arguments.all, "Of every desk, not only of this one")
                ->disable_flag_override();
        });
    addVerb<Arguments>(cart, chosen, "add", "Put slots in a cart and hold them", needs, addToCart,
        [](CLI::App &verb, Arguments &arguments) {
            declareCart(verb, arguments);
            addText(verb, "CODE", arguments.code, "The listing, as in CA#quarter")->required();
            addText(verb, "--variant", arguments.variant, "A placement within the listing");
            addText(verb, "--quantity", arguments.quantity, "How many slots; 1 if not given");
        });
    addVerb<Arguments>(cart, chosen, "set", "Change how many slots a line holds", needs,
        setQuantity, [](CLI::App &verb, Arguments &arguments) {
            declareLine(verb, arguments);
            addText(verb, "--quantity", arguments.quantity, "How many slots")->required();
        });
    addVerb<Arguments>(cart, chosen, "remove", "Take a line out and give its slots back", needs,
        removeLine, declareLine);
    addVerb<Arguments>(cart, chosen, "clear", "Take all lines out and give their slots back", needs,
        clearCart, declareCart);
    addVerb<Arguments>(cart, chosen, "attach",
        "Give a cart to a customer, merging it into the one that is open", needs, attachCustomer,
        [](CLI::App &verb, Arguments &arguments) {
            declareCart(verb, arguments);
            Customer &customer = arguments.customer;
            addText(verb, "--customer", customer.email, "The customer's e-mail address")
                ->required();
            addText(verb, "--name", customer.name, "Full name");
            addText(verb, "--phone", customer.phone, "Telephone number");
            addText(verb, "--business", customer.business, "Business name");
            addText(verb, "--address", customer.address, "Postal address");
            addText(verb, "--tax-number", customer.taxNumber, "Tax number");
        });
    addVerb<Arguments>(cart, chosen, "hand-over", "Give a cart to another desk, with its holds",
        needs, handOver, [](CLI::App &verb, Arguments &arguments) {
            declareCart(verb, arguments);
            addText(verb, "--to", arguments.desk, "The other desk's name")->required();
        });
}

} // namespace holdfast::cli
