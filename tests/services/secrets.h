// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QTest>

namespace holdfast::test {

/// A keychain in memory that can be told to fail.
class FakeKeychain final : public SecretStore
{
public:
    QFuture<Result<std::optional<QString>>> read(const QString &key) override
    {
        ++reads;
        if (fault)
            return QtFuture::makeReadyFuture(Result<std::optional<QString>>(secretError(*fault)));
        return kept.read(key);
    }
    QFuture<Result<void>> write(const QString &key, const QString &secret) override
    {
        names.append(key);
        return fault ? QtFuture::makeReadyFuture(Result<void>(secretError(*fault)))
                     : kept.write(key, secret);
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        return fault ? QtFuture::makeReadyFuture(Result<void>(secretError(*fault)))
                     : kept.remove(key);
    }

    std::optional<SecretFault> fault = {};
    SessionSecrets kept;
    QStringList names; ///< that something was written under
    int reads = 0;
};

/// The future's result, after the event loop has run for as long as it takes.
template <class T>
T outcomeOf(const QFuture<T> &future)
{
    const bool answered = QTest::qWaitFor([&] { return future.isFinished(); }, 60'000);
    if (!answered || future.resultCount() == 0)
        qFatal("there is no answer");
    return future.result();
}

} // namespace holdfast::test
