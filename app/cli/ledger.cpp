// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes.h"
#include "json.h"
#include "quantity.h"
#include "table.h"
#include "verbs.h"
#include "views.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

constexpr int usualLimit = 1000;

struct Arguments
{
    std::optional<QString> code;
    std::optional<QString> limit;
};

/// "sold 8 > 9, held 1 > 0"; all the numbers for the row that brings them into being.
QString changesText(const LedgerRow &row, Currency currency)
{
    QStringList changes;
    const auto add = [&](const QString &name, const auto &read) {
        const QString after = read(row.after);
        if (!row.before)
            changes.append(name + u' ' + after);
        else if (const QString before = read(*row.before); before != after)
            changes.append(name + u' ' + before + u" > "_s + after);
    };
    add(u"price"_s, [&](const Numbers &numbers) {
        return toPlainText({numbers.priceMinor, currency});
    });
    add(u"capacity"_s, [](const Numbers &numbers) { return capacityText(numbers.capacity); });
    add(u"sold"_s, [](const Numbers &numbers) { return QString::number(numbers.sold); });
    add(u"held"_s, [](const Numbers &numbers) { return QString::number(numbers.held); });
    add(u"on sale"_s, [](const Numbers &numbers) { return numbers.active ? u"yes"_s : u"no"_s; });
    return changes.join(u", "_s);
}

Output ledgerOutput(const QVector<LedgerRow> &rows, const Board &board)
{
    QHash<QString, Currency> currencies;
    for (const Listing &listing : board.listings)
        currencies.insert(listing.code, listing.price.currency);
    constexpr auto right = Table::Align::Right;
    Table table({{u"LISTING"_s}, {u"NO"_s, right}, {u"WHEN"_s}, {u"KIND"_s}, {u"QUANTITY"_s, right},
        {u"CHANGE"_s}, {u"WHO"_s}, {u"DESK"_s}, {u"WHY"_s}});
    for (const LedgerRow &row : rows) {
        table.add({codeText(row.code, row.variant), QString::number(row.sequence), timeText(row.at),
            row.kind, QString::number(row.quantity), changesText(row, currencies.value(row.code)),
            row.person, row.desk, row.why});
    }
    return {{{u"rows"_s, jsonArray(rows, ledgerRowJson)}},
        table.isEmpty() ? u"The ledger is empty.\n"_s : table.text()};
}

Answer<Output> showLedger(const Session &session, const Arguments &given)
{
    int limit = usualLimit;
    if (given.limit) {
        const auto parsed = parseCount(*given.limit, u"limit"_s, 1);
        if (!parsed)
            return refusal(parsed.error());
        limit = static_cast<int>(*parsed);
    }
    if (given.code && given.code->isEmpty())
        return refusal(parseListingCode(*given.code).error());
    // The rows do not say in which currency their prices are; the board does.
    return andThen(session.inventory().ledger(given.code.value_or(QString()), limit),
        session.context, [&session](const QVector<LedgerRow> &rows) {
            return shown(session.inventory().board({}, {}), session.context,
                [rows](const Board &board) { return ledgerOutput(rows, board); });
        });
}

} // namespace

void addLedgerVerb(CLI::App &program, Command &chosen)
{
    addVerb<Arguments>(program, chosen, "ledger",
        "Show every change of the listings' numbers, oldest first", Needs::CurrentDatabase,
        showLedger, [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "CODE", arguments.code, "Only this listing, as in CA#quarter");
            addText(
                verb, "--limit", arguments.limit, "At most the newest so many; 1000 if not given");
        });
}

} // namespace holdfast::cli
