// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include "configuration.h"
#include "json.h"
#include "standardstreams.h"
#include "text.h"
#include "views.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast::cli {
namespace {

Q_LOGGING_CATEGORY(lcRunner, "holdfast.runner")

/// A keychain that waits for somebody to unlock it must not hang a script.
constexpr auto keychainPatience = 10s;

QString document(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n';
}

ExitCode writeResult(const QString &text, ExitCode code)
{
    if (writeOut(text))
        return code;
    writeErr(u"What was asked was done, but the answer could not be written.\n"_s);
    return Failed;
}

/// The store lets an embedded database that is not there yet be initialised; the other commands
/// that take a database of any version do not get that far.
std::optional<Error> missingFile(const ConnectionSpec &spec, Needs needs)
{
    if (needs != Needs::Database || spec.engine != ConnectionSpec::Engine::Sqlite
        || QFileInfo::exists(spec.path)) {
        return std::nullopt;
    }
    return Error{ErrorKind::NotFound,
        u"There is no database at %1. Check the path, or make one there with `db init`."_s.arg(
            QDir::toNativeSeparators(spec.path)),
        {{u"file"_s, spec.path}}};
}

} // namespace

ExitCode reportError(const Error &error, bool json, ExitCode code)
{
    if (json)
        writeOut(document(errorJson(error)));
    else
        writeErr(errorText(error) + u'\n');
    return code;
}

Runner::Runner(Invocation invocation, std::optional<QString> stripeKey,
    std::optional<QString> databasePassword)
    : m_invocation(std::move(invocation))
    , m_secrets(std::make_unique<Keychain>())
    , m_handedInKey(std::move(stripeKey))
    , m_handedInPassword(std::move(databasePassword))
{
}

Runner::~Runner()
{
    // What still works with the database goes before it does.
    qDeleteAll(findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
}

void Runner::start()
{
    const Configuration configuration;
    const auto spec = m_invocation.database ? ConnectionSpec::parse(*m_invocation.database)
                                            : Result<ConnectionSpec>(configuration.connection());
    if (!spec)
        return refuse(spec.error(), WrongUsage);
    const auto desk =
        requireText(m_invocation.desk.value_or(configuration.desk()), u"desk"_s, maxNameLength);
    if (!desk)
        return refuse(desk.error(), exitCodeOf(desk.error().kind));
    const auto stripe = m_invocation.stripeUrl ? StripeEndpoint::parse(*m_invocation.stripeUrl)
                                               : configuration.stripeEndpoint();
    if (!stripe && m_invocation.stripeUrl)
        return refuse(stripe.error(), WrongUsage);
    if (m_invocation.paidPage) {
        const auto page = StripeEndpoint::parsePage(*m_invocation.paidPage);
        if (!page)
            return refuse(page.error(), WrongUsage);
        m_session.paidPage = *page;
    }
    if (const auto page = m_session.paidPage ? m_session.paidPage : configuration.paidPage())
        m_session.driver.paidPage = *page;
#ifdef HOLDFAST_CRASH_POINTS
    if (const double pace = qEnvironmentVariable("HOLDFAST_DRIVER_PACE").toDouble(); pace > 0)
        m_session.driver.pace = pace;
#endif
    const auto person = requireText(
        m_invocation.person.value_or(configuration.person(*spec)), u"person"_s, maxNameLength);
    if (!person)
        return refuse(person.error(), exitCodeOf(person.error().kind));

    m_session.desk.actor = {*desk, *person};
    m_session.spec = *spec;
    m_session.context = this;
    m_session.secrets = m_secrets.get();
    m_session.quiet = m_invocation.json;
    using Stripe = Result<std::unique_ptr<PaymentProvider>>;
    const auto connect = [stripe](const StripeKey &key) -> Stripe {
        if (!stripe)
            return stripe.error();
        return makeStripe(key, *stripe);
    };
    m_stripeKeys = std::make_unique<StripeKeys>(m_secrets.get(), connect, m_handedInKey);
    m_session.stripeKeys = m_stripeKeys.get();
    if (m_invocation.stripeUrl)
        m_session.stripe = *stripe;
    connectAndRun();
}

void Runner::connectAndRun()
{
    if (m_invocation.command.needs == Needs::Nothing)
        return runCommand();
    if (const auto fault = missingFile(m_session.spec, m_invocation.command.needs))
        return refuse(*fault, exitCodeOf(fault->kind));
    if (m_session.spec.engine == ConnectionSpec::Engine::Sqlite || m_handedInPassword)
        return openDatabase(m_handedInPassword);
    // Without a keychain libpq still looks at .pgpass, so its absence is no error here.
    using Password = Result<std::optional<QString>>;
    // Not then(): in Qt 6.4 it asserts when `this` goes before a keychain that never answers.
    auto *watcher = new QFutureWatcher<Password>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        if (m_database)
            return;
        const auto password = watcher->future().resultCount() > 0 ? watcher->result() : Password();
        openDatabase(password ? *password : std::nullopt);
    });
    watcher->setFuture(m_secrets->read(databaseSecretKey(m_session.spec)));
    QTimer::singleShot(keychainPatience, this, [this] {
        if (m_database)
            return;
        qCInfo(lcRunner) << "the keychain does not answer; going on without it";
        openDatabase(std::nullopt);
    });
}

void Runner::openDatabase(std::optional<QString> password)
{
    StoreConfig config;
    config.spec = m_session.spec;
    config.desk = m_session.desk.actor.desk;
    config.clock = std::make_shared<SystemClock>();
    config.statementTimeout = m_invocation.command.patience;
    if (password && !password->isEmpty())
        config.password = [password] { return password; };
    m_database = std::make_unique<Database>(
        storeFactory(config), m_invocation.command.needs == Needs::CurrentDatabase);
    m_session.desk.database = m_database.get();
    runCommand();
}

void Runner::runCommand()
{
    m_invocation.command.run(m_session).then(
        this, [this](Result<Output> answer) { finish(answer); });
}

void Runner::finish(const Result<Output> &answer)
{
    if (!answer)
        return refuse(answer.error(), exitCodeOf(answer.error().kind));
    const QString text = m_invocation.json ? document(answer->json) : answer->text;
    if (!answer->note.isEmpty() && !m_invocation.json)
        writeErr(answer->note + u'\n');
    QCoreApplication::exit(writeResult(text, answer->exitCode));
}

void Runner::refuse(const Error &error, ExitCode code)
{
    QCoreApplication::exit(reportError(error, m_invocation.json, code));
}

} // namespace holdfast::cli
