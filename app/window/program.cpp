// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "mainwindow.h"
#include "settingsdialog.h"
#include "setupwizard.h"
#include "whendone.h"

#include <chrono>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>

namespace holdfast {

namespace {

Q_LOGGING_CATEGORY(lcProgram, "holdfast.program", QtInfoMsg)

using namespace std::chrono_literals;

/// A keychain that waits for somebody to unlock it must not keep the board away for good.
constexpr auto keychainPatience = 10s;

Appearance rememberedAppearance(Configuration &configuration)
{
    const int kept = configuration.settings().value(QStringLiteral("window/theme"), 0).toInt();
    return kept == int(Appearance::Light)  ? Appearance::Light
           : kept == int(Appearance::Dark) ? Appearance::Dark
                                           : Appearance::System;
}

} // namespace

Program::Program(Options options, Surroundings surroundings)
    : m_options(std::move(options))
    , m_configuration(surroundings.settingsFile)
    , m_secrets(std::move(surroundings.secrets))
    , m_stripeKeys(std::make_unique<StripeKeys>(
          m_secrets.get(), [this](const StripeKey &key) { return connectToStripe(key); },
          std::move(surroundings.stripeKey)))
    , m_handedInPassword(std::move(surroundings.databasePassword))
    , m_clock(std::make_shared<SystemClock>())
    , m_databases([clock = m_clock, desk = m_configuration.desk()](
                      const ConnectionSpec &spec, const std::optional<QString> &password) {
        StoreConfig config{.spec = spec, .desk = desk, .clock = clock};
        if (password)
            config.password = [password] { return password; };
        return storeFactory(config);
    })
    , m_notices(m_clock.get())
{
    connect(&m_sweep, &QTimer::timeout, this, &Program::sweep);
}

Program::~Program()
{
    delete m_wizard;
    close();
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
    m_translations.use(m_configuration.language());
    if (isNew())
        setUp(false);
    else
        open();
}

/// Nobody has chosen a database, and none has been worked with before there was a choice.
bool Program::isNew() const
{
    return !m_options.database && !m_configuration.hasConnection()
           && !QFileInfo::exists(Configuration::embedded().path);
}

SetupTools Program::setupTools()
{
    return {&m_databases, &m_configuration, m_secrets.get(), m_stripeKeys.get()};
}

void Program::setUp(bool join)
{
    if (m_wizard) {
        m_wizard->activateWindow();
        return;
    }
    m_wizard = new SetupWizard(
        setupTools(), join ? SetupWizard::Begin::Join : SetupWizard::Begin::Place, m_window.get());
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_window) {
        applyAppearance(m_options.appearance.value_or(rememberedAppearance(m_configuration)));
        // The window follows the wizard, which for a moment leaves none.
        QGuiApplication::setQuitOnLastWindowClosed(false);
        connect(m_wizard, &QDialog::rejected, qApp, &QCoreApplication::quit);
    }
    connect(m_wizard, &QDialog::accepted, this, [this] {
        // From now on the choice made here counts, not the command line's.
        m_options.database.reset();
        m_options.desk.reset();
        m_options.person.reset();
        const SetupOutcome outcome = m_wizard->outcome();
        if (outcome.password)
            m_toldPassword.emplace(outcome.spec, *outcome.password);
        openAnew();
    });
    m_wizard->open();
}

void Program::settings()
{
    if (m_settings) {
        m_settings->activateWindow();
        return;
    }
    m_settings = new SettingsDialog({.configuration = &m_configuration,
                                        .stripeKeys = m_stripeKeys.get(),
                                        .spec = m_spec,
                                        .desk = {m_database.get(), m_actor},
                                        .live = m_live.get(),
                                        .appearance = rememberedAppearance(m_configuration)},
        m_window.get());
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_settings, &SettingsDialog::appearanceChosen, this,
        [this](Appearance appearance) { m_window->setAppearance(appearance, true); });
    connect(
        m_settings, &SettingsDialog::receiptsChanged, m_window.get(), &MainWindow::reloadDocuments);
    connect(m_settings, &SettingsDialog::joinWanted, this, [this] {
        setUp(true);
        m_settings->close();
    });
    connect(m_settings, &QDialog::finished, this, [this] {
        const bool renamed = m_settings->isRenamed();
        if (m_wizard || (!renamed && !m_settings->speaksAnother()))
            return;
        if (renamed) {
            m_options.desk.reset();
            m_options.person.reset();
        }
        openAnew();
    });
    m_settings->setMayJoin(!m_window->isPaying());
    connect(m_window.get(), &MainWindow::stateChanged, m_settings,
        [this] { m_settings->setMayJoin(!m_window->isPaying()); });
    m_settings->open();
}

void Program::openAnew()
{
    m_openAnew = true;
    if (m_window && !m_window->mayBeReplaced())
        m_window->showNotice({Notice::Tone::Warning,
            tr("The change holds from the next sale on: this one is finished first.")});
    openAnewWhenIdle();
}

/// Not at once: whoever asks for it belongs to the window that goes.
void Program::openAnewWhenIdle()
{
    QTimer::singleShot(0, this, [this] {
        if (!m_openAnew || (m_window && !m_window->mayBeReplaced()))
            return;
        m_openAnew = false;
        QGuiApplication::setQuitOnLastWindowClosed(false);
        close();
        open();
        QGuiApplication::setQuitOnLastWindowClosed(true);
    });
}

void Program::close()
{
    ++m_opening;
    m_sweep.stop();
    if (m_window)
        m_window->leave();
    m_window.reset();
    m_live.reset();
    m_feed.reset();
    m_database.reset();
    m_preparing.reset();
}

void Program::open()
{
    m_translations.use(m_configuration.language());
    m_spec = m_options.database.value_or(m_configuration.connection());
    m_actor = {m_options.desk.value_or(m_configuration.desk()),
        m_options.person.value_or(m_configuration.person(m_spec))};
    m_ownDatabase = !m_options.database && !m_configuration.hasConnection();
    m_window = std::make_unique<MainWindow>(Session{.actor = m_actor,
        .clock = m_clock.get(),
        .databaseText = m_spec.shortText(),
        .settings = &m_configuration.settings(),
        .stripeKeys = m_stripeKeys.get(),
        .driver = driverSettings(),
        .notices = &m_notices});
    connect(m_window.get(), &MainWindow::settingsWanted, this, &Program::settings);
    connect(m_window.get(), &MainWindow::setUpWanted, this, [this] { setUp(false); });
    connect(m_window.get(), &MainWindow::stateChanged, this, [this] {
        if (m_openAnew)
            openAnewWhenIdle();
    });
    m_window->setAppearance(
        m_options.appearance.value_or(rememberedAppearance(m_configuration)), false);
    m_window->show();
    if (m_spec.engine == ConnectionSpec::Engine::Sqlite)
        prepareEmbedded();
    else if (m_toldPassword && m_toldPassword->first == m_spec)
        follow(m_toldPassword->second);
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
        [this, opening = m_opening](const Result<std::optional<QString>> &password) {
            if (opening != m_opening)
                return;
            if (!password)
                qCInfo(lcProgram).noquote() << password.error().text;
            follow(password ? *password : std::nullopt);
        });
    QTimer::singleShot(keychainPatience, this, [this, opening = m_opening] {
        if (m_live || opening != m_opening)
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
        [this, opening = m_opening](const Result<StoreStatus> &status) {
            if (opening != m_opening)
                return;
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
        [this, opening = m_opening](const Result<MigrationReport> &report) {
            if (opening != m_opening)
                return;
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
    m_sweep.start(5min);
}

void Program::sweep()
{
    whenDone(MaintenanceService({m_database.get(), m_actor}).sweep(), this,
        [](const Result<SweepReport> &report) {
            if (report)
                qCInfo(lcProgram) << "swept" << report->expiredHolds << "holds";
            else if (report.error().kind != ErrorKind::Busy)
                qCWarning(lcProgram).noquote() << "sweep:" << report.error().text;
        });
}

} // namespace holdfast
