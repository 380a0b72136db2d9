// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "verbs.h"
#include "views.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

struct Arguments
{
    std::optional<QString> market;
    std::optional<QString> size;
};

Error nothingFound(const Arguments &given)
{
    QStringList filters;
    if (given.market)
        filters.append(u"market %1"_s.arg(given.market->toUpper()));
    if (given.size)
        filters.append(u"ad size %1"_s.arg(given.size->toLower()));
    return {ErrorKind::NotFound,
        u"There is no listing of %1. `avails` alone shows all there are."_s.arg(
            filters.join(u" and "_s)),
        {{u"market"_s, given.market.value_or(QString())},
            {u"size"_s, given.size.value_or(QString())}}};
}

std::optional<Error> emptyFilter(const std::optional<QString> &filter, const QString &what)
{
    if (!filter || !filter->isEmpty())
        return std::nullopt;
    return Error{ErrorKind::Validation,
        u"The %1 is empty. Leave the option out to see all."_s.arg(what), {{u"field"_s, what}}};
}

Answer<Output> avails(const Session &session, const Arguments &given)
{
    if (const auto fault = emptyFilter(given.market, u"market"_s))
        return refusal(*fault);
    if (const auto fault = emptyFilter(given.size, u"ad size"_s))
        return refusal(*fault);
    return session.inventory()
        .board(given.market.value_or(QString()), given.size.value_or(QString()))
        .then(session.context, [given](Result<Board> board) -> Result<Output> {
            if (!board)
                return board.error();
            if (board->listings.isEmpty() && (given.market || given.size))
                return nothingFound(given);
            return Output{boardJson(*board), boardText(*board)};
        });
}

} // namespace

void addAvailsVerb(CLI::App &program, Command &chosen)
{
    addVerb<Arguments>(program, chosen, "avails", "Show what can be sold now",
        Needs::CurrentDatabase, avails, [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "--market", arguments.market, "Only this market, as in CA");
            addText(verb, "--size", arguments.size, "Only this ad size, as in quarter");
        });
}

} // namespace holdfast::cli
