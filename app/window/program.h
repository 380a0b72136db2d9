// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkoutdriver.h"
#include "configuration.h"
#include "database.h"
#include "databasesetup.h"
#include "language.h"
#include "liveboard.h"
#include "noticelog.h"
#include "options.h"
#include "stripekeys.h"

#include <memory>
#include <QPointer>

namespace holdfast {

class MainWindow;
class SettingsDialog;
class SetupWizard;
struct SetupTools;

/// What the program stands on outside itself.
struct Surroundings
{
    std::unique_ptr<SecretStore> secrets = std::make_unique<Keychain>();
    QString settingsFile = {}; ///< empty: the user's own
    /// The secrets that the environment handed in.
    std::optional<QString> stripeKey = {};
    std::optional<QString> databasePassword = {};
};

/// The composition root: the one place that knows what the window is made of. A desk that has no
/// database yet is set up first. The window opens at once; the database follows when its password
/// is found and, for an embedded one, its schema is current.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(Options options, Surroundings surroundings);
    ~Program() override;

    void start();

private:
    bool isNew() const;
    void setUp(bool join);
    void settings();
    void openAnew();
    void openAnewWhenIdle();
    void open();
    void close();
    void readPassword();
    void prepareEmbedded();
    void migrate();
    void follow(const std::optional<QString> &password = {});
    StoreConfig storeConfig() const;
    DriverSettings driverSettings() const;
    SetupTools setupTools();
    Result<std::unique_ptr<PaymentProvider>> connectToStripe(const StripeKey &key) const;
    void sweep();

    Options m_options;
    Configuration m_configuration;
    Translations m_translations;
    ConnectionSpec m_spec;
    Actor m_actor;
    quint64 m_opening = 0;      ///< answers to an earlier opening are dropped
    bool m_ownDatabase = false; ///< an embedded database that this program makes itself
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<StripeKeys> m_stripeKeys;
    std::optional<QString> m_handedInPassword;
    /// That the wizard was told, for as long as the program runs: the keychain may not have it.
    std::optional<std::pair<ConnectionSpec, QString>> m_toldPassword;
    bool m_openAnew = false; ///< as soon as no payment is under way
    std::shared_ptr<SystemClock> m_clock;
    DatabaseSetup m_databases;
    std::unique_ptr<Database> m_preparing;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<LiveBoard> m_live;
    NoticeLog m_notices; ///< outlives the windows of one run
    std::unique_ptr<MainWindow> m_window;
    QPointer<SetupWizard> m_wizard;
    QPointer<SettingsDialog> m_settings;
    QTimer m_sweep;
};

} // namespace holdfast
