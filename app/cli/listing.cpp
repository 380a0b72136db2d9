// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "codes.h"
#include "json.h"
#include "quantity.h"
#include "verbs.h"
#include "views.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

struct Arguments
{
    QString code;
    std::optional<QString> price;
    std::optional<QString> capacity;
    std::optional<QString> active;
    QString why;
};

/// What is to change except for the price, which takes the listing's currency to read.
Result<ListingChange> changeOf(const Arguments &given)
{
    ListingChange change;
    if (given.capacity) {
        if (given.capacity->compare("unlimited"_L1, Qt::CaseInsensitive) == 0) {
            change.capacity = std::optional<qint64>();
        } else {
            const auto capacity = parseCapacity(*given.capacity);
            if (!capacity)
                return capacity.error();
            change.capacity = *capacity;
        }
    }
    if (given.active) {
        const auto active = parseYesNo(*given.active, u"active"_s);
        if (!active)
            return active.error();
        change.active = *active;
    }
    return change;
}

Answer<ListingChange> withPrice(
    const Session &session, const ListingCode &code, ListingChange change, const QString &price)
{
    return session.inventory()
        .board(code.market, code.size)
        .then(session.context, [code, change, price](Result<Board> board) -> Result<ListingChange> {
            if (!board)
                return board.error();
            if (board->listings.isEmpty()) {
                return Error{ErrorKind::NotFound,
                    u"There is no listing %1. `avails` shows all there are."_s.arg(code.text()),
                    {{u"code"_s, code.text()}}};
            }
            const auto amount = parseMoney(price, board->listings.first().price.currency);
            if (!amount)
                return amount.error();
            ListingChange priced = change;
            priced.priceMinor = amount->minor;
            return priced;
        });
}

Answer<Output> setListing(const Session &session, const Arguments &given)
{
    const auto code = parseListingCode(given.code);
    if (!code)
        return refusal(code.error());
    const auto change = changeOf(given);
    if (!change)
        return refusal(change.error());
    const auto complete = given.price ? withPrice(session, *code, *change, *given.price)
                                      : QtFuture::makeReadyFuture(Result<ListingChange>(*change));
    const auto adjusted = andThen(complete, session.context,
        [&session, code = code->text(), why = given.why](
            const ListingChange &wanted) { return session.inventory().adjust(code, wanted, why); });
    // The words of its stock depend on a setting that only the board knows.
    return andThen(adjusted, session.context, [&session, code = *code](const Listing &listing) {
        const auto output = shown(session.inventory().board(code.market, code.size),
            session.context, [listing](const Board &board) {
                const Board one{board.asOf, board.lowStockThreshold, {listing}};
                return Output{listingJson(listing, board.lowStockThreshold), boardText(one)};
            });
        return afterChange(output, session.context);
    });
}

} // namespace

void addListingVerbs(CLI::App &program, Command &chosen)
{
    CLI::App &listing = addNoun(program, "listing", "One ad size in one market");
    addVerb<Arguments>(listing, chosen, "set", "Change a price, a capacity or whether it is sold",
        Needs::CurrentDatabase, setListing, [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "CODE", arguments.code, "The listing, as in CA#quarter")->required();
            addText(verb, "--price", arguments.price, "The new price, as in 1000.00");
            addText(
                verb, "--capacity", arguments.capacity, "How many slots there are, or unlimited");
            addText(verb, "--active", arguments.active, "Whether it is on sale: yes or no");
            addText(verb, "--why", arguments.why, "The reason")->required();
        });
}

} // namespace holdfast::cli
