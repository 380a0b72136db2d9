// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration.h"
#include "database.h"
#include "liveboard.h"
#include "options.h"
#include "stripekeys.h"

#include <memory>

namespace holdfast {

class MainWindow;

/// The composition root: the one place that knows what the window is made of. The window opens at
/// once; the database follows when its password is found and, for an embedded one, its schema is
/// current.
class Program : public QObject
{
    Q_OBJECT

public:
    /// The secrets are those that the environment handed in.
    Program(
        Options options, std::optional<QString> stripeKey, std::optional<QString> databasePassword);
    ~Program() override;

    void start();

private:
    void readPassword();
    void prepareEmbedded();
    void migrate();
    void follow(const std::optional<QString> &password = {});
    StoreConfig storeConfig() const;
    DriverSettings driverSettings() const;
    Result<std::unique_ptr<PaymentProvider>> connectToStripe(const StripeKey &key) const;
    void keepSweeping();

    Options m_options;
    Configuration m_configuration;
    ConnectionSpec m_spec;
    Actor m_actor;
    bool m_ownDatabase; ///< the embedded database of this user, which the program makes itself
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<StripeKeys> m_stripeKeys;
    std::optional<QString> m_handedInPassword;
    std::shared_ptr<SystemClock> m_clock;
    std::unique_ptr<Database> m_preparing;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<LiveBoard> m_live;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_sweep;
};

} // namespace holdfast
