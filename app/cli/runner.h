// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

#include <memory>
#include <QObject>

namespace holdfast::cli {

/// Runs one command and ends the program's event loop with its exit code.
class Runner : public QObject
{
    Q_OBJECT

public:
    /// `stripeKey`: the one that the environment gave.
    /// The secrets are those that the environment handed in.
    Runner(Invocation invocation, std::optional<QString> stripeKey,
        std::optional<QString> databasePassword);
    ~Runner() override;

    /// To be called with the event loop running.
    void start();

private:
    void connectAndRun();
    void openDatabase(std::optional<QString> password);
    void runCommand();
    void finish(const Result<Output> &answer);
    void refuse(const Error &error, ExitCode code);

    Invocation m_invocation;
    Session m_session;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<StripeKeys> m_stripeKeys;
    std::optional<QString> m_handedInKey;
    std::optional<QString> m_handedInPassword;
    std::unique_ptr<Database> m_database;
};

/// Prints the error as the caller wants it and answers `code`.
ExitCode reportError(const Error &error, bool json, ExitCode code);

} // namespace holdfast::cli
