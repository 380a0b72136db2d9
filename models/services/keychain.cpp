// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainstate.h"
#include "secretstore.h"

#include <QPromise>
#include <qt6keychain/keychain.h>
#include <QTimer>

namespace holdfast {
namespace {

const QString serviceName = QStringLiteral("Holdfast");

/// What a job has come to: a fault, or what it read, or just done.
struct Came
{
    std::optional<Error> fault = {};
    std::optional<QString> secret = {};
};

using Then = std::function<void(const Came &)>;
using MakeJob = std::function<QKeychain::Job *()>;

/// What QtKeychain says where its word is enough.
std::optional<Came> plainOutcome(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        // libsecret removes nothing from a locked keychain, and is content.
        if (qobject_cast<const QKeychain::DeletePasswordJob *>(&job))
            return std::nullopt;
        if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
            return Came{{}, reading->textData()};
        return Came();
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Came{secretError(SecretFault::Locked, job.errorString())};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Came{secretError(SecretFault::NoService, job.errorString())};
    default:
        return std::nullopt;
    }
}

Came outcomeBy(KeychainState state, QKeychain::Error error, const QString &cause)
{
    if (state == KeychainState::Locked)
        return {secretError(SecretFault::Locked, cause)};
    if (error == QKeychain::NoError || error == QKeychain::EntryNotFound)
        return {};
    return {secretError(
        state == KeychainState::NoService ? SecretFault::NoService : SecretFault::Failed, cause)};
}

enum class Attempt
{
    First,
    Last
};

/// Calls `then` once, with what came of the job. Jobs delete themselves.
void run(const MakeJob &make, Millis patience, Then then, Attempt attempt = Attempt::First)
{
    QKeychain::Job *job = make();
    const auto isOver = std::make_shared<bool>(false);
    const auto once = [isOver, then](const Came &came) {
        if (!std::exchange(*isOver, true))
            then(came);
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [=] {
        if (const auto outcome = plainOutcome(*job)) {
            once(*outcome);
            return;
        }
        askKeychainState([=, error = job->error(), cause = job->errorString()](
                             KeychainState state) {
            // A service that was started anew knows nothing of the session with the one before.
            const bool mayBeStale = error == QKeychain::OtherError && state == KeychainState::Open;
            if (mayBeStale && attempt == Attempt::First && !std::exchange(*isOver, true)) {
                reconnectKeychain();
                run(make, patience, then, Attempt::Last);
                return;
            }
            once(outcomeBy(state, error, cause));
        });
    });
    QTimer::singleShot(patience, job,
        [once] { once({secretError(SecretFault::Locked, QStringLiteral("no answer in time"))}); });
    job->start();
}

template <class T>
std::shared_ptr<QPromise<Result<T>>> started()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

QFuture<Result<void>> change(const MakeJob &make, Millis patience)
{
    const auto promise = started<void>();
    run(make, patience, [promise](const Came &came) {
        promise->addResult(came.fault ? Result<void>(*came.fault) : Result<void>());
        promise->finish();
    });
    return promise->future();
}

} // namespace

Keychain::Keychain(Millis patience)
    : m_patience(patience)
{
}

QFuture<Result<std::optional<QString>>> Keychain::read(const QString &key)
{
    using Secret = std::optional<QString>;
    const auto make = [key]() -> QKeychain::Job * {
        auto *job = new QKeychain::ReadPasswordJob(serviceName);
        job->setKey(key);
        return job;
    };
    const auto promise = started<Secret>();
    run(make, m_patience, [promise](const Came &came) {
        promise->addResult(came.fault ? Result<Secret>(*came.fault) : Result<Secret>(came.secret));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> Keychain::write(const QString &key, const QString &secret)
{
    const auto make = [key, secret]() -> QKeychain::Job * {
        auto *job = new QKeychain::WritePasswordJob(serviceName);
        job->setKey(key);
        job->setTextData(secret);
        return job;
    };
    return change(make, m_patience);
}

QFuture<Result<void>> Keychain::remove(const QString &key)
{
    const auto make = [key]() -> QKeychain::Job * {
        auto *job = new QKeychain::DeletePasswordJob(serviceName);
        job->setKey(key);
        return job;
    };
    return change(make, m_patience);
}

} // namespace holdfast
