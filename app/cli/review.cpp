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
    bool all = false;
    QString id;
    bool refund = false;
    bool sell = false;
    QStringList instead;
    std::optional<QString> amount;
    std::optional<QString> tender;
    QString why;
    bool noWait = false;
};

Answer<Output> listReviews(const Session &session, const Arguments &given)
{
    return shown(session.checkouts().reviews(given.all), session.context,
        [](const QVector<ReviewItem> &found) -> Output {
            Table table({{u"REVIEW"_s, Table::Align::Right}, {u"REASON"_s},
                {u"PAID"_s, Table::Align::Right}, {u"LEFT"_s, Table::Align::Right},
                {u"ORDER"_s, Table::Align::Right}, {u"CUSTOMER"_s}, {u"SINCE"_s}, {u"DECIDED"_s}});
            for (const ReviewItem &item : found) {
                table.add({QString::number(item.id), reviewReasonName(item.reason),
                    moneyText(item.amount), moneyText(item.left), QString::number(item.order),
                    item.customer.isEmpty() ? u"walk-in"_s : item.customer, timeText(item.at),
                    item.open ? u"no"_s : item.resolution});
            }
            return {{{u"reviews"_s, jsonArray(found, reviewJson)}},
                table.isEmpty() ? u"No payment waits for a decision.\n"_s : table.text()};
        });
}

Answer<ReviewItem> findReview(const Session &session, const QString &text)
{
    using Found = Result<ReviewItem>;
    const auto number = parseReviewNumber(text);
    if (!number)
        return QtFuture::makeReadyFuture(Found(number.error()));
    return session.checkouts().reviews(true).then(
        session.context, [id = *number](const Result<QVector<ReviewItem>> &all) -> Found {
            if (!all)
                return all.error();
            for (const ReviewItem &item : *all) {
                if (item.id == id)
                    return item;
            }
            return Error{ErrorKind::NotFound,
                u"There is no case %1 for review. `review list --all` shows them."_s.arg(id),
                {{u"review"_s, id}}};
        });
}

Answer<Output> showReview(const Session &session, const Arguments &given)
{
    return shown(findReview(session, given.id), session.context, [](const ReviewItem &item) {
        return Output{reviewJson(item), reviewText(item)};
    });
}

Answer<ReviewItem> decide(
    const Session &session, const Arguments &given, const Call &call, const ReviewItem &item)
{
    const auto refused = [](const Error &error) {
        return QtFuture::makeReadyFuture(Result<ReviewItem>(error));
    };
    if (given.sell) {
        QVector<WantedLine> instead;
        for (const QString &text : given.instead) {
            const auto line = parseWantedLine(text);
            if (!line)
                return refused(line.error());
            instead.append(*line);
        }
        return session.checkouts().sellReview(call, item.id, instead, given.why);
    }
    std::optional<qint64> amountMinor;
    if (given.amount) {
        const auto amount = parseMoney(*given.amount, item.left.currency);
        if (!amount)
            return refused(amount.error());
        amountMinor = amount->minor;
    }
    std::optional<Tender> tender;
    if (given.tender) {
        const auto parsed = parseTender(*given.tender);
        if (!parsed)
            return refused(parsed.error());
        tender = *parsed;
    }
    return session.checkouts().refundReview(call, item.id, amountMinor, tender, given.why);
}

Answer<Output> withReview(const Session &session, const QString &id, const Followed &followed)
{
    return shown(findReview(session, id), session.context, [followed](const ReviewItem &item) {
        Output output{reviewJson(item), reviewText(item)};
        output.note = followed.note;
        if (followed.refund.state == RefundState::Failed)
            output.exitCode = Failed;
        return output;
    });
}

/// Follows the refund that was decided on by the call `decision`, if there is one under way.
Answer<Followed> followDecision(
    const Session &session, const ReviewItem &item, const QUuid &decision, bool noWait)
{
    for (const Refund &refund : item.refunds) {
        if (refund.id == decision && refund.isUnderWay())
            return follow(session, refund, noWait);
    }
    return QtFuture::makeReadyFuture(Result<Followed>(Followed()));
}

Answer<Output> resolveReview(const Session &session, const Arguments &given)
{
    const Call call = session.checkouts().newCall();
    const auto decided = andThen(findReview(session, given.id), session.context,
        [&session, given, call](
            const ReviewItem &item) { return decide(session, given, call, item); });
    return andThen(decided, session.context, [&session, given, call](const ReviewItem &item) {
        const auto told = andThen(followDecision(session, item, call.operation, given.noWait),
            session.context, [&session, id = given.id](const Followed &followed) {
                return withReview(session, id, followed);
            });
        return afterChange(told, session.context);
    });
}

void declareReview(CLI::App &verb, Arguments &arguments)
{
    addText(verb, "REVIEW", arguments.id, "The case's number")->required();
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
    addVerb<Arguments>(review, chosen, "show", "Show a case and what was decided",
        Needs::CurrentDatabase, showReview, declareReview);
    addVerb<Arguments>(review, chosen, "resolve",
        "Decide about a payment: give it back, or sell for it (manager)", Needs::CurrentDatabase,
        resolveReview, [](CLI::App &verb, Arguments &arguments) {
            declareReview(verb, arguments);
            CLI::Option_group *decision = verb.add_option_group("decision");
            decision->require_option(1);
            CLI::Option *refund = decision
                                      ->add_flag("--refund", arguments.refund,
                                          "Give back what is left, or --amount of it")
                                      ->disable_flag_override();
            CLI::Option *sell =
                decision
                    ->add_flag("--sell", arguments.sell,
                        "Sell what was ordered, at the price agreed then; what is over goes back")
                    ->disable_flag_override();
            addTexts(verb, "--instead", arguments.instead,
                "Sell this at today's price, as in CA#full:run or \"CA#quarter x2\"; may be "
                "repeated")
                ->needs(sell);
            addText(verb, "--amount", arguments.amount, "Only so much, as in 54.00")->needs(refund);
            addText(
                verb, "--tender", arguments.tender, "cash or account; as it was paid if not given")
                ->needs(refund);
            addText(verb, "--why", arguments.why, "The reason")->required();
            verb.add_flag(
                    "--no-wait", arguments.noWait, "stripe: leave the asking to a desk that runs")
                ->disable_flag_override();
        });
}

} // namespace holdfast::cli
