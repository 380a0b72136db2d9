// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "mainwindow.h"
#include "whendone.h"

#include <chrono>
#include <QFileInfo>
#include <QLoggingCategory>

namespace holdfast {

namespace {

Q_LOGGING_CATEGORY(lcProgram, "holdfast.program", QtInfoMsg)

using namespace std::chrono_literals;

/// A keychain that waits for somebody to unlock it must not keep the board away for good.
constexpr auto keychainPatience = 10s;

} // namespace

Program::Program(
    Options options, std::optional<QString> stripeKey, std::optional<QString> databasePassword)
    : m_options(std::move(options))
    , m_spec(m_options.database.value_or(m_configuration.connection()))
    , m_actor{m_options.desk.value_or(m_configuration.desk()),
          m_options.person.value_or(m_configuration.person(m_spec))}
    , m_ownDatabase(!m_options.database && !m_configuration.hasConnection())
    , m_secrets(std::make_unique<Keychain>())
    , m_stripeKeys(std::make_unique<StripeKeys>(
          m_secrets.get(), [this](const StripeKey &key) { return connectToStripe(key); },
          std::move(stripeKey)))
    , m_handedInPassword(std::move(databasePassword))
    , m_clock(std::make_shared<SystemClock>())
{
}

Program::~Program()
{
    m_window.reset();
    m_live.reset();
    m_feed.reset();
    m_database.reset();
    m_preparing.reset();
}

Result<std::unique_ptr<PaymentProvider>> Program::connectToStripe(const StripeKey &key) const
{
    const auto endpoint = m_options.stripe ? Result<StripeEndpoint>(*m_options.stripe)
                                           : m_configuration.stripeEndpoint();
    if (!endpoint)
        return endpoint.error();
    return makeStripe(key, *endpoint);
}

DriverSettings Program::driverSettings() const
{
    DriverSettings settings;
    if (const auto page = m_options.paidPage ? m_options.paidPage : m_configuration.paidPage())
        settings.paidPage = *page;
    return settings;
}

StoreConfig Program::storeConfig() const
{
    StoreConfig config;
    config.spec = m_spec;
    config.desk = m_actor.desk;
    config.clock = m_clock;
    return config;
}

void Program::start()
{
    m_window = std::make_unique<MainWindow>(Session{.actor = m_actor,
        .clock = m_clock.get(),
        .databaseText = m_spec.shortText(),
        .settings = &m_configuration.settings(),
        .stripeKeys = m_stripeKeys.get(),
        .driver = driverSettings()});
    const int kept = m_configuration.settings().value(QStringLiteral("window/theme"), 0).toInt();
    const auto remembered = kept == int(Appearance::Light)  ? Appearance::Light
                            : kept == int(Appearance::Dark) ? Appearance::Dark
                                                            : Appearance::System;
    m_window->setAppearance(m_options.appearance.value_or(remembered), false);
    m_window->show();
    if (m_spec.engine == ConnectionSpec::Engine::Sqlite)
        prepareEmbedded();
    else
        readPassword();
}

void Program::readPassword()
{
    if (m_handedInPassword) {
        follow(m_handedInPassword);
        return;
    }
    // Without a keychain libpq still looks at .pgpass, so its absence is no error here.
    whenDone(m_secrets->read(databaseSecretKey(m_spec)), this,
        [this](const Result<std::optional<QString>> &password) {
            if (!password)
                qCInfo(lcProgram).noquote() << password.error().text;
            follow(password ? *password : std::nullopt);
        });
    QTimer::singleShot(keychainPatience, this, [this] {
        if (m_live)
            return;
        qCInfo(lcProgram) << "the keychain does not answer; going on without it";
        follow();
    });
}

void Program::prepareEmbedded()
{
    if (!m_ownDatabase && !QFileInfo::exists(m_spec.path)) {
        follow();
        return;
    }
    m_preparing = std::make_unique<Database>(storeFactory(storeConfig()), false);
    whenDone(MaintenanceService({m_preparing.get(), m_actor}).status(), this,
        [this](const Result<StoreStatus> &status) {
            const bool older =
                status && status->initialised && status->schema < status->programSchema;
            const bool fresh = status && !status->initialised && m_ownDatabase;
            if (older || fresh)
                migrate();
            else
                follow();
        });
}

void Program::migrate()
{
    whenDone(MaintenanceService({m_preparing.get(), m_actor}).migrate(), this,
        [this](const Result<MigrationReport> &report) {
            if (!report)
                m_window->showNotice(noticeFor(report.error()));
            else if (!report->backup.isEmpty())
                m_window->showNotice({Notice::Tone::Done,
                    tr("The database was updated to version %1. The copy from before is %2.")
                        .arg(report->to)
                        .arg(report->backup)});
            follow();
        });
}

void Program::follow(const std::optional<QString> &password)
{
    if (m_live)
        return;
    m_preparing.reset();
    StoreConfig config = storeConfig();
    if (password && !password->isEmpty())
        config.password = [password] { return password; };
    m_database = std::make_unique<Database>(storeFactory(config));
    m_feed = std::make_unique<ChangeFeed>(storeFactory(config), m_clock);
    m_live = std::make_unique<LiveBoard>(m_feed.get(), m_clock.get());
    m_window->follow(m_database.get(), m_live.get());
    keepSweeping();
}

void Program::keepSweeping()
{
    connect(&m_sweep, &QTimer::timeout, this, [this] {
        whenDone(MaintenanceService({m_database.get(), m_actor}).sweep(), this,
            [](const Result<SweepReport> &report) {
                if (report)
                    qCInfo(lcProgram) << "swept" << report->expiredHolds << "holds";
                else if (report.error().kind != ErrorKind::Busy)
                    qCWarning(lcProgram).noquote() << "sweep:" << report.error().text;
            });
    });
    m_sweep.start(5min);
}

} // namespace holdfast
