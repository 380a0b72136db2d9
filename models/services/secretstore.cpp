// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretstore.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

namespace holdfast {
namespace {

const QString serviceName = QStringLiteral("Holdfast");

Error unreachable(const QKeychain::Job &job)
{
    return {ErrorKind::Offline,
        QStringLiteral("The system keychain cannot be used. Unlock it, or install one (on Linux "
                       "gnome-keyring or kwallet), and try again."),
        {{QStringLiteral("code"), static_cast<int>(job.error())},
            {QStringLiteral("cause"), job.errorString()}}};
}

} // namespace

QFuture<Result<std::optional<QString>>> Keychain::read(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    job->setKey(key);
    auto promise = std::make_shared<QPromise<Result<std::optional<QString>>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise] {
        if (job->error() == QKeychain::NoError)
            promise->addResult(std::optional(job->textData()));
        else if (job->error() == QKeychain::EntryNotFound)
            promise->addResult(std::optional<QString>());
        else
            promise->addResult(unreachable(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

QFuture<Result<void>> Keychain::write(const QString &key, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setKey(key);
    job->setTextData(secret);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise] {
        if (job->error() == QKeychain::NoError)
            promise->addResult(Result<void>());
        else
            promise->addResult(Result<void>(unreachable(*job)));
        promise->finish();
    });
    job->start();
    return promise->future();
}

QString databaseSecretKey(const ConnectionSpec &spec)
{
    return QStringLiteral("database:%1@%2:%3/%4")
        .arg(spec.user, spec.host, spec.port, spec.database);
}

} // namespace holdfast
