// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "crashpoint.h"
#include "documents.h"
#include "postgresstore.h"
#include "refusals.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QThread>

namespace holdfast {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

Failure outcomeUnknown(const Error &cause)
{
    return {
        {ErrorKind::Offline,
            Operations::tr("The connection was lost and the server has not said yet whether this "
                           "was done. Ask again in a moment; it will not be done twice."),
            cause.detail},
        false, true};
}

constexpr int attempts = 4;

/// The role that the grants ask for an operation which a desk's login may not call.
Right rightFor(const char *function)
{
    for (const char *managers : {"op_release_hold", "op_release_all", "op_adjust_listing",
             "op_import_rate_card", "op_force_checkout", "op_refund_order", "op_refund_review",
             "op_sell_review", "op_give_up_refund"}) {
        if (qstrcmp(function, managers) == 0)
            return Right::Manager;
    }
    return qstrcmp(function, "op_change_setting") == 0 ? Right::Admin : Right::Staff;
}

QString callOf(const char *function, qsizetype arguments)
{
    QStringList marks;
    marks.fill(QStringLiteral("?"), arguments);
    return QStringLiteral("SELECT %1(%2), current_setting('holdfast.owed', true)")
        .arg(QLatin1String(function), marks.join(QLatin1String(", ")));
}

} // namespace

void PostgresStore::insist(const char *function, const std::function<void()> &ask)
{
    bool askedAgain = false;
    for (int attempt = 1;; ++attempt) {
        try {
            HF_CRASH_POINT("postgres: before asking");
            ask();
            HF_CRASH_POINT("postgres: answered");
            return;
        } catch (const Failure &failure) {
            // It may have been done, and what it owed went with the session.
            m_owed = m_owed || failure.lost;
            // Who waited in vain is told so now, not after another wait for the same server.
            if (failure.lost && m_silent)
                throw outcomeUnknown(failure.error);
            if (failure.lost && !askedAgain) {
                // Whatever became of the first asking, the same id cannot happen twice.
                askedAgain = true;
                HF_CRASH_POINT("postgres: before reopening");
                reopen();
                HF_CRASH_POINT("postgres: reopened");
                continue;
            }
            if (failure.error.detail.value(QLatin1String("sqlstate")) == QLatin1String("42501")) {
                throw Failure{refusal(QStringLiteral("forbidden"),
                    {{QStringLiteral("right"), rightName(rightFor(function))}})};
            }
            if (!failure.retry || attempt >= attempts) {
                // The first asking may hold what the second waited for, and yet commit.
                if (askedAgain && failure.error.kind == ErrorKind::Busy)
                    throw outcomeUnknown(failure.error);
                throw;
            }
            QThread::msleep(QRandomGenerator::global()->bounded(1u, 8u << attempt));
        }
    }
}

QJsonObject PostgresStore::operate(
    const Call &call, const char *function, const QVariantList &arguments)
{
    needCaller(call);
    QVariantList binds{plain(call.operation), call.actor.desk, call.actor.person};
    binds += arguments;
    const QString sql = callOf(function, binds.size());
    QJsonObject answer;
    insist(function, [&] { answer = ask(sql, binds); });
    return answer;
}

QString PostgresStore::callText(
    const Call &call, const char *function, const QVariantList &arguments) const
{
    QStringList values{m_session.literal(plain(call.operation)), m_session.literal(call.actor.desk),
        m_session.literal(call.actor.person)};
    for (const QVariant &argument : arguments)
        values.append(m_session.literal(argument));
    return QStringLiteral("SELECT ") + QLatin1String(function) + QLatin1Char('(')
           + values.join(QLatin1String(", "))
           + QLatin1String("), current_setting('holdfast.owed', true)");
}

QJsonObject PostgresStore::operateLong(
    const Call &call, const char *function, const QVariantList &arguments)
{
    needCaller(call);
    QJsonObject answer;
    insist(function, [&] {
        const auto restore = qScopeGuard([this, usual = m_patience] { m_patience = usual; });
        m_patience = longPatience + margin;
        // The server begins to count anew with every statement of one message.
        Rows rows = m_session.runTogether(
            {QStringLiteral("SET LOCAL statement_timeout = %1").arg(longPatience.count()),
                callText(call, function, arguments)});
        m_session.nextStatement(rows);
        answer = documentOf(rows);
    });
    return answer;
}

QJsonObject PostgresStore::document(const char *function, const QVariantList &arguments)
{
    return ask(callOf(function, arguments.size()), arguments);
}

Result<Cart> PostgresStore::cart(const QUuid &cart)
{
    return guarded([&] { return cartFrom(document("cart_document", {plain(cart)})); });
}

Result<Checkout> PostgresStore::checkout(const QUuid &checkout)
{
    return guarded([&] { return checkoutFrom(document("checkout_document", {plain(checkout)})); });
}

Result<Order> PostgresStore::order(qint64 number)
{
    return guarded([&] { return orderFrom(document("order_document", {number})); });
}

Result<ImportReport> PostgresStore::importRateCard(
    const Call &call, const RateCard &card, bool dryRun)
{
    return guarded([&] {
        const QByteArray json =
            QJsonDocument(rateCardDocument(card)).toJson(QJsonDocument::Compact);
        return importReportFrom(
            operateLong(call, "op_import_rate_card", {QString::fromUtf8(json), dryRun}), dryRun);
    });
}

Result<Listing> PostgresStore::adjustListing(
    const Call &call, const QString &code, const ListingChange &change, const QString &why)
{
    return guarded([&] {
        needWhy(why);
        QStringList what;
        if (change.priceMinor)
            what.append(QStringLiteral("price"));
        if (change.capacity)
            what.append(QStringLiteral("capacity"));
        if (change.active)
            what.append(QStringLiteral("active"));
        if (change.maxPerOrder)
            what.append(QStringLiteral("max_per_order"));
        const QVariantList arguments{code,
            QLatin1Char('{') + what.join(QLatin1Char(',')) + QLatin1Char('}'),
            orNull(change.priceMinor), orNull(change.capacity.value_or(std::nullopt)),
            change.active ? QVariant(*change.active) : QVariant(QMetaType(QMetaType::Bool)),
            orNull(change.maxPerOrder.value_or(std::nullopt)), why};
        needCaller(call);
        Board changed;
        qint64 id = 0;
        insist("op_adjust_listing", [&] {
            changed = {};
            const BoardSql board =
                boardSql(QStringLiteral(" WHERE l.code = ") + m_session.literal(code), {});
            Rows rows = m_session.runTogether({callText(call, "op_adjust_listing", arguments),
                atServerTime(board.listings), atServerTime(board.variants)});
            id = documentOf(rows).value(QLatin1String("listing")).toInteger();
            m_session.nextStatement(rows);
            readListings(rows, changed);
            m_session.nextStatement(rows);
            readVariants(rows, changed);
        });
        // Another edition may have a listing of the same code.
        const auto found = std::find_if(changed.listings.cbegin(), changed.listings.cend(),
            [&](const Listing &listing) { return listing.id == id; });
        if (found == changed.listings.cend())
            throw Failure{refusal(
                QStringLiteral("not_found"), {{QStringLiteral("what"), QStringLiteral("listing")},
                                                 {QStringLiteral("key"), code}})};
        return *found;
    });
}

Result<void> PostgresStore::changeSetting(
    const Call &call, const QString &key, const QString &value, const QString &why)
{
    return guarded([&] {
        needWhy(why);
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        operate(call, "op_change_setting",
            {key, orNull(isNumber ? std::optional(number) : std::nullopt), why});
    });
}

Result<Cart> PostgresStore::newCart(const Call &call, const QString &email)
{
    return guarded([&] {
        if (email.isEmpty())
            return cartFrom(operate(call, "op_new_cart", {email}));
        const auto checked = parseEmail(email);
        if (!checked)
            throw Failure{checked.error()};
        return cartFrom(operate(call, "op_new_cart", {*checked}));
    });
}

Result<Cart> PostgresStore::anotherCart(const Call &call)
{
    return guarded([&] { return cartFrom(operate(call, "op_another_cart", {})); });
}

Result<Cart> PostgresStore::handOver(const Call &call, const QUuid &cart, const QString &desk)
{
    return guarded([&] { return cartFrom(operate(call, "op_hand_over", {plain(cart), desk})); });
}

Result<Cart> PostgresStore::buyNow(const Call &call, const QString &email, const QString &code,
    const QString &variant, qint64 quantity)
{
    return guarded([&] {
        const auto checked = email.isEmpty() ? Result<QString>(email) : parseEmail(email);
        if (!checked)
            throw Failure{checked.error()};
        return cartFrom(operate(call, "op_buy_now", {*checked, code, variant, quantity}));
    });
}

Result<AttachResult> PostgresStore::attachCustomer(
    const Call &call, const QUuid &cart, const Customer &customer)
{
    return guarded([&] {
        const auto checked = checkCustomer(customer);
        if (!checked)
            throw Failure{checked.error()};
        const QUuid id = checked->id.isNull() ? QUuid::createUuid() : checked->id;
        return attachResultFrom(operate(call, "op_attach_customer",
            {plain(cart), plain(id), checked->email, checked->name, checked->phone,
                checked->business, checked->address, checked->taxNumber}));
    });
}

Result<HeldLine> PostgresStore::hold(const Call &call, const QUuid &cart, const QString &code,
    const QString &variant, qint64 quantity)
{
    return guarded([&] {
        return heldLineFrom(operate(call, "op_hold", {plain(cart), code, variant, quantity}));
    });
}

Result<HeldLine> PostgresStore::setQuantity(
    const Call &call, const QUuid &cart, const QUuid &line, qint64 quantity)
{
    return guarded([&] {
        return heldLineFrom(operate(call, "op_set_quantity", {plain(cart), plain(line), quantity}));
    });
}

Result<void> PostgresStore::removeLine(const Call &call, const QUuid &cart, const QUuid &line)
{
    return guarded([&] { operate(call, "op_remove_line", {plain(cart), plain(line)}); });
}

Result<void> PostgresStore::clearCart(const Call &call, const QUuid &cart)
{
    return guarded([&] { operate(call, "op_clear_cart", {plain(cart)}); });
}

Result<HeldLine> PostgresStore::extendHold(const Call &call, const QUuid &hold, const QString &why)
{
    return guarded([&] {
        checkWhy(why);
        return heldLineFrom(operate(call, "op_extend_hold", {plain(hold), why}));
    });
}

Result<void> PostgresStore::releaseHold(const Call &call, const QUuid &hold, const QString &why)
{
    return guarded([&] {
        needWhy(why);
        operate(call, "op_release_hold", {plain(hold), why});
    });
}

Result<ReleaseReport> PostgresStore::releaseAll(const Call &call, const QString &why)
{
    return guarded([&] {
        needWhy(why);
        const QJsonObject answer = operateLong(call, "op_release_all", {why});
        return ReleaseReport{answer.value(QLatin1String("holds")).toInteger(),
            answer.value(QLatin1String("slots")).toInteger(),
            answer.value(QLatin1String("kept")).toInteger()};
    });
}

Result<SweepReport> PostgresStore::sweep(const Call &call)
{
    return guarded([&] {
        const QJsonObject answer = operateLong(call, "op_sweep", {});
        return SweepReport{answer.value(QLatin1String("holds")).toInteger(),
            answer.value(QLatin1String("slots")).toInteger(),
            answer.value(QLatin1String("abandoned")).toInteger(),
            answer.value(QLatin1String("pruned")).toInteger()};
    });
}

Result<Checkout> PostgresStore::startCheckout(const Call &call, const QUuid &cart, Tender tender)
{
    return guarded([&] {
        return checkoutFrom(operate(call, "op_start_checkout", {plain(cart), tenderName(tender)}));
    });
}

namespace {

Sale saleFrom(const QJsonObject &answer)
{
    return {checkoutFrom(answer.value(QLatin1String("checkout")).toObject()),
        orderFrom(answer.value(QLatin1String("order")).toObject())};
}

} // namespace

Result<Sale> PostgresStore::confirmCheckout(
    const Call &call, const QUuid &checkout, std::optional<qint64> receivedMinor)
{
    return guarded([&] {
        return saleFrom(
            operate(call, "op_confirm_checkout", {plain(checkout), orNull(receivedMinor)}));
    });
}

Result<Sale> PostgresStore::sell(
    const Call &call, const QUuid &cart, Tender tender, const Tendered &tendered)
{
    return guarded([&] {
        return saleFrom(operate(call, "op_sell",
            {plain(cart), tenderName(tender), orNull(tendered.receivedMinor),
                orNull(tendered.expectedTotalMinor)}));
    });
}

Result<Checkout> PostgresStore::cancelCheckout(
    const Call &call, const QUuid &checkout, const QString &why)
{
    return guarded([&] {
        needWhy(why);
        return checkoutFrom(operate(call, "op_cancel_checkout", {plain(checkout), why}));
    });
}

Result<Order> PostgresStore::moveOrder(
    const Call &call, qint64 number, OrderState state, const QString &why)
{
    return guarded([&] {
        checkWhy(why);
        return orderFrom(operate(call, "op_move_order", {number, orderStateName(state), why}));
    });
}

} // namespace holdfast
