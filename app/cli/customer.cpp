// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "table.h"
#include "verbs.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

constexpr int mostShown = 1000;

struct Arguments
{
    QStringList words;
};

Answer<Output> findCustomers(const Session &session, const Arguments &given)
{
    return shown(session.carts().findCustomers(given.words.join(u' '), mostShown), session.context,
        [](const QVector<Customer> &found) -> Output {
            Table table({{u"E-MAIL"_s}, {u"NAME"_s}, {u"BUSINESS"_s}, {u"PHONE"_s}});
            for (const Customer &customer : found)
                table.add({customer.email, customer.name, customer.business, customer.phone});
            return {{{u"customers"_s, jsonArray(found, customerJson)}},
                table.isEmpty() ? u"There are no such customers.\n"_s : table.text()};
        });
}

} // namespace

void addCustomerVerbs(CLI::App &program, Command &chosen)
{
    CLI::App &customer = addNoun(program, "customer", "Who buys");
    addVerb<Arguments>(customer, chosen, "find",
        "Show the customers whose e-mail address, name, business or phone number has words that "
        "begin so; the newest without words",
        Needs::CurrentDatabase, findCustomers, [](CLI::App &verb, Arguments &arguments) {
            addTexts(verb, "WORDS", arguments.words, "The beginnings of words");
        });
}

} // namespace holdfast::cli
