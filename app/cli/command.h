// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkoutdriver.h"
#include "exitcodes.h"
#include "services.h"
#include "stripekeys.h"

#include <functional>
#include <QJsonObject>

namespace holdfast::cli {

/// What a command answers: the same facts for scripts and for people.
struct Output
{
    QJsonObject json;
    QString text = {}; ///< lines, each ended; cells and sentences are already safe to print
    ExitCode exitCode = Done;
    QString note = {}; ///< a line for people, beside what may be redirected into a file
};

/// What a command works with. Outlives the command's futures.
struct Session
{
    Desk desk;
    ConnectionSpec spec;
    QObject *context = nullptr; ///< where continuations run
    SecretStore *secrets = nullptr;
    StripeKeys *stripeKeys = nullptr;
    std::optional<StripeEndpoint> stripe = {}; ///< where the command line says that Stripe is
    std::optional<QUrl> paidPage = {};         ///< that the command line names
    DriverSettings driver = {};
    bool quiet = false; ///< no lines of progress: a program reads

    CartService carts() const { return CartService(desk); }
    CheckoutService checkouts() const { return CheckoutService(desk); }
    InventoryService inventory() const { return InventoryService(desk); }
    MaintenanceService maintenance() const { return MaintenanceService(desk); }
};

/// What a command asks of the database before it runs.
enum class Needs
{
    Nothing,         ///< no database at all
    NewDatabase,     ///< any database; the embedded one may not exist yet
    Database,        ///< a database of any schema version
    CurrentDatabase, ///< one of exactly this program's
};

/// How long the server may take over one statement before it counts as lost.
inline constexpr Millis usualPatience{std::chrono::seconds(10)};
/// For work on the whole database.
inline constexpr Millis longPatience{std::chrono::minutes(30)};

/// What the command line asks for.
struct Command
{
    Needs needs = Needs::Nothing;
    std::function<Answer<Output>(const Session &)> run = {};
    Millis patience = usualPatience;
};

/// Goes on with `next(value)`, which answers another future, on the thread of `context`; an error
/// goes straight through.
template <class A, class Next>
auto andThen(Answer<A> first, QObject *context, Next next)
{
    return first
        .then(context,
            [next = std::move(next)](Result<A> answer) {
                const auto proceed = [&] {
                    if constexpr (std::is_void_v<A>)
                        return next();
                    else
                        return next(*answer);
                };
                using R = decltype(proceed().result());
                return answer ? proceed() : QtFuture::makeReadyFuture(R(answer.error()));
            })
        .unwrap();
}

/// The command's output from the value, by `show(value) -> Output`.
template <class A, class Show>
Answer<Output> shown(Answer<A> first, QObject *context, Show show)
{
    return first.then(context, [show = std::move(show)](Result<A> answer) -> Result<Output> {
        if (!answer)
            return answer.error();
        if constexpr (std::is_void_v<A>)
            return show();
        else
            return show(*answer);
    });
}

/// `reading` shows what a change has made. When it fails, its error says that the change was made
/// all the same, so that nobody makes it again.
Answer<Output> afterChange(Answer<Output> reading, QObject *context);

inline Answer<Output> refusal(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<Output>(error));
}

} // namespace holdfast::cli
