// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "table.h"
#include "verbs.h"
#include "views.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

struct Arguments
{
    bool all = false;
};

Answer<Output> listReviews(const Session &session, const Arguments &given)
{
    return shown(session.checkouts().reviews(given.all), session.context,
        [](const QVector<ReviewItem> &found) -> Output {
            Table table({{u"REVIEW"_s, Table::Align::Right}, {u"REASON"_s},
                {u"PAID"_s, Table::Align::Right}, {u"AGREED"_s, Table::Align::Right},
                {u"ORDER"_s, Table::Align::Right}, {u"CUSTOMER"_s}, {u"SINCE"_s}, {u"DECIDED"_s}});
            for (const ReviewItem &item : found) {
                table.add({QString::number(item.id), reviewReasonName(item.reason),
                    moneyText(item.amount), moneyText(item.agreed), QString::number(item.order),
                    item.customer.isEmpty() ? u"walk-in"_s : item.customer, timeText(item.at),
                    item.open ? u"no"_s : item.resolution});
            }
            return {{{u"reviews"_s, jsonArray(found, reviewJson)}},
                table.isEmpty() ? u"No payment waits for a decision.\n"_s : table.text()};
        });
}

} // namespace

void addReviewVerbs(CLI::App &program, Command &chosen)
{
    CLI::App &review = addNoun(program, "review", "Payments that could not become a sale");
    addVerb<Arguments>(review, chosen, "list", "Show the payments that wait for a decision",
        Needs::CurrentDatabase, listReviews, [](CLI::App &verb, Arguments &arguments) {
            verb.add_flag("--all", arguments.all, "Also those that have been decided")
                ->disable_flag_override();
        });
}

} // namespace holdfast::cli
