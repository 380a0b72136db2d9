// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresstore.h"

#include "migrations.h"
#include "refusals.h"

#include <algorithm>
#include <libpq-fe.h>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <vector>

namespace holdfast {
namespace {

struct Postgres
{
    Q_DECLARE_TR_FUNCTIONS(Postgres)
};

/// libpq's first line, without "ERROR:" and the driver's tail.
QString firstLine(const QString &message)
{
    QString line = message.section(QLatin1Char('\n'), 0, 0).trimmed();
    static const QRegularExpression prefix(QStringLiteral("^(ERROR|FATAL|PANIC):\\s+"));
    return line.remove(prefix);
}

Failure offline(QString cause)
{
    while (cause.endsWith(QLatin1Char('.')) || cause.endsWith(QLatin1Char('?')))
        cause.chop(1);
    return {
        {ErrorKind::Offline,
            Postgres::tr("The database cannot be reached: %1. Check the network and the server.")
                .arg(cause),
            {{QStringLiteral("cause"), cause}}},
        false, true};
}

Failure explain(const QSqlError &error, bool open)
{
    const QString state = error.nativeErrorCode();
    const QString line = firstLine(error.databaseText());
    const QJsonObject detail{
        {QStringLiteral("sqlstate"), state}, {QStringLiteral("message"), line}};
    if (state == QLatin1String("HF001")) {
        const QJsonObject facts = QJsonDocument::fromJson(line.toUtf8()).object();
        return {refusal(facts.value(QLatin1String("reason")).toString(), facts)};
    }
    if (!open || state.isEmpty() || state.startsWith(QLatin1String("08"))
        || state.startsWith(QLatin1String("57P")))
        return offline(line.isEmpty() ? Postgres::tr("the connection was lost") : line);
    if (state == QLatin1String("40001") || state == QLatin1String("40P01")
        || state == QLatin1String("23505")) {
        return {{ErrorKind::Busy,
                    Postgres::tr("Other desks changed the same thing at the same time. Try again."),
                    detail},
            true};
    }
    if (state == QLatin1String("55P03") || state == QLatin1String("57014")) {
        return {{ErrorKind::Busy,
            Postgres::tr("The database is too busy and gave up on this; nothing was changed. Try "
                         "again."),
            detail}};
    }
    if (state == QLatin1String("42501")) {
        return {{ErrorKind::Forbidden,
            Postgres::tr("Your login may not do this. Ask somebody with the right to do it, or the "
                         "administrator for the role."),
            detail}};
    }
    if (state == QLatin1String("22003"))
        return {refusal(QStringLiteral("too_large"), detail)};
    if (state == QLatin1String("42883") || state == QLatin1String("42P01")
        || state == QLatin1String("3F000")) {
        return {{ErrorKind::Conflict,
            Postgres::tr("This database is not set up for this version of Holdfast. Run "
                         "\"holdfast-cli db status\" to see what to do."),
            detail}};
    }
    if (state == QLatin1String("53100") || state == QLatin1String("53200")) {
        return {{ErrorKind::Internal,
            Postgres::tr("The server has run out of space. Nothing was changed; tell its "
                         "administrator."),
            detail}};
    }
    return {{ErrorKind::Internal,
        Postgres::tr("The database reports a fault: %1. Nothing was changed.").arg(line), detail}};
}

PGconn *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver() ? database.driver()->handle() : QVariant();
    // 6.4 names the type "pg_conn*", its documentation "PGconn*".
    if (!handle.isValid()
        || (qstrcmp(handle.typeName(), "pg_conn*") != 0
            && qstrcmp(handle.typeName(), "PGconn*") != 0))
        return nullptr;
    return *static_cast<PGconn *const *>(handle.constData());
}

/// Asks for a new connection to the very server that `connection` has, and no more than whether
/// anybody answers. May take 2 s, libpq's shortest.
Watchdog::Alive pingOf(PGconn *connection)
{
    const auto parameters = std::make_shared<std::vector<std::pair<QByteArray, QByteArray>>>();
    PQconninfoOption *options = PQconninfo(connection);
    for (const PQconninfoOption *option = options; option && option->keyword; ++option) {
        if (option->val)
            parameters->emplace_back(option->keyword, option->val);
    }
    PQconninfoFree(options);
    // The last of the same name counts.
    parameters->emplace_back("host", PQhost(connection));
    parameters->emplace_back("hostaddr", PQhostaddr(connection));
    parameters->emplace_back("port", PQport(connection));
    parameters->emplace_back("connect_timeout", "2");
    return [parameters] {
        std::vector<const char *> names;
        std::vector<const char *> values;
        for (const auto &[name, value] : *parameters) {
            names.push_back(name.constData());
            values.push_back(value.constData());
        }
        names.push_back(nullptr);
        values.push_back(nullptr);
        return PQpingParams(names.data(), values.data(), 0) != PQPING_NO_RESPONSE;
    };
}

QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    value.replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

QString connectOptions(const StoreConfig &config)
{
    // What the user says in the URL stands; these fill in the rest.
    QVector<std::pair<QString, QString>> parameters = config.spec.parameters();
    const QVector<std::pair<QString, QString>> defaults{
        {QStringLiteral("sslmode"),
            config.spec.isLocal() ? QStringLiteral("prefer") : QStringLiteral("verify-full")},
        {QStringLiteral("connect_timeout"), QStringLiteral("5")},
        {QStringLiteral("target_session_attrs"), QStringLiteral("read-write")},
        {QStringLiteral("keepalives_idle"), QStringLiteral("5")},
        {QStringLiteral("tcp_user_timeout"), QStringLiteral("7500")}};
    for (const auto &standard : defaults) {
        const bool given = std::any_of(parameters.cbegin(), parameters.cend(),
            [&](const auto &parameter) { return parameter.first == standard.first; });
        if (!given)
            parameters.append(standard);
    }
    QStringList options;
    for (const auto &[name, value] : std::as_const(parameters))
        options.append(name + QLatin1Char('=') + quoted(value));
    if (config.spec.host.contains(QLatin1Char(','))) {
        options.append(QStringLiteral("host=") + quoted(config.spec.host));
        if (!config.spec.port.isEmpty())
            options.append(QStringLiteral("port=") + quoted(config.spec.port));
    }
    options.append(QStringLiteral("application_name=")
                   + quoted(QStringLiteral("holdfast ") + config.desk.left(40)));
    options.append(
        QStringLiteral("options=")
        + quoted(QStringLiteral("-c statement_timeout=%1 -c lock_timeout=%1 -c timezone=UTC "
                                "-c client_encoding=UTF8 -c search_path=holdfast,pg_temp "
                                // A shop's tables are in memory: a page at random is no dearer.
                                "-c random_page_cost=1.1")
                     .arg(config.statementTimeout.count())));
    // QPSQL splits options at ';' and joins them with spaces for libpq, which honours the quotes.
    return options.join(QLatin1Char(';'));
}

} // namespace

PostgresStore::PostgresStore(StoreConfig config)
    : SqlStore(std::move(config), QStringLiteral("QPSQL"),
        [this](const QSqlError &error, bool open) {
            return m_silent ? offline(Postgres::tr("the server does not answer"))
                            : explain(error, open);
        })
    , m_patience(m_config.statementTimeout + margin)
{
    m_session.before = [this] { armed(true); };
    m_session.after = [this] { armed(false); };
}

PostgresStore::~PostgresStore()
{
    close();
    // The session outlives the watchdog.
    m_session.before = {};
    m_session.after = {};
}

void PostgresStore::armed(bool on)
{
    if (!on) {
        m_silent = m_watchdog.disarm();
        return;
    }
    PGconn *connection = handleOf(m_session.database());
    if (!connection)
        return;
    const Millis usual = m_config.statementTimeout + margin;
    if (m_patience <= usual)
        m_watchdog.arm(PQsocket(connection), m_patience);
    else
        m_watchdog.armLong(
            PQsocket(connection), m_config.statementTimeout, m_patience, pingOf(connection));
}

Result<void> PostgresStore::open()
{
    return guarded([&] { reopen(); });
}

void PostgresStore::reopen()
{
    QSqlDatabase connection = m_session.database();
    const ConnectionSpec &spec = m_config.spec;
    const bool several = spec.host.contains(QLatin1Char(','));
    connection.setHostName(several ? QString() : spec.host);
    connection.setPort(several || spec.port.isEmpty() ? -1 : spec.port.toInt());
    connection.setUserName(spec.user);
    connection.setDatabaseName(spec.database);
    connection.setConnectOptions(connectOptions(m_config));
    if (m_config.password) {
        if (const auto password = m_config.password())
            connection.setPassword(*password);
    }
    m_patience = farewell;
    const bool opened = m_session.open();
    m_patience = m_config.statementTimeout + margin;
    if (!opened) {
        const QString cause =
            m_session.lastOpenError().databaseText().trimmed().section(QLatin1Char('\n'), 0, 0);
        if (cause.contains(QLatin1String("password authentication failed"))
            || cause.contains(QLatin1String("no password supplied"))) {
            throw Failure{
                {ErrorKind::Forbidden,
                    Postgres::tr("The server refused the login %1. Check the password: it "
                                 "comes from the keychain, PGPASSWORD or .pgpass.")
                        .arg(spec.user),
                    {{QStringLiteral("cause"), cause}}},
                false, true};
        }
        throw offline(cause);
    }
    m_listening = false;
    // Poolers that drop start-up options would leave the session without them.
    m_session.runOnce(
        QStringLiteral("SET statement_timeout = %1").arg(m_config.statementTimeout.count()));
    m_session.runOnce(QStringLiteral("SET search_path = holdfast, pg_temp"));
    if (m_owed)
        m_session.runOnce(QStringLiteral("SELECT pg_notify('holdfast', 'everything')"));
    m_owed = false;
    if (m_wake)
        onChange(m_wake);
}

void PostgresStore::close()
{
    m_listening = false;
    m_patience = farewell;
    if (isOpen() && m_owed) {
        static_cast<void>(guarded([&] {
            m_session.runOnce(QStringLiteral("SELECT pg_notify('holdfast', 'everything')"));
            m_owed = false;
        }));
    }
    m_session.close();
    m_patience = m_config.statementTimeout + margin;
}

bool PostgresStore::isOpen() const
{
    return m_session.database().isOpen();
}

void PostgresStore::beginSnapshot()
{
    m_session.runOnce(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
}

void PostgresStore::endSnapshot()
{
    m_session.runOnce(QStringLiteral("COMMIT"));
}

void PostgresStore::require(Right)
{
    // The server refuses by itself: see grants.
}

Rows PostgresStore::runTimed(const QString &sql, const QVariantList &binds, bool recurs)
{
    const QString text = atServerTime(sql);
    return recurs || !binds.isEmpty() ? m_session.run(text, binds) : m_session.runOnce(text);
}

QString PostgresStore::atServerTime(QString sql)
{
    return sql.replace(QStringLiteral("{now}"), QStringLiteral("now_ms()"));
}

QJsonObject PostgresStore::ask(const QString &sql, const QVariantList &binds)
{
    Rows rows = m_session.run(sql, binds);
    return documentOf(rows);
}

QJsonObject PostgresStore::documentOf(Rows &rows)
{
    rows.next();
    m_owed = !rows.text(1).isEmpty();
    return QJsonDocument::fromJson(rows.text(0).toUtf8()).object();
}

bool PostgresStore::owesPush() const
{
    return m_owed;
}

Result<void> PostgresStore::push()
{
    return guarded([&] {
        if (m_owed) {
            // Nobody need wait for the disk to be told.
            Rows rows = m_session.run(
                QStringLiteral("SELECT set_config('synchronous_commit', 'off', true), push_owed(), "
                               "current_setting('holdfast.owed', true)"));
            rows.next();
            m_owed = !rows.text(2).isEmpty();
        }
    });
}

bool PostgresStore::onChange(std::function<void()> wake)
{
    m_wake = std::move(wake);
    if (m_listening)
        return true;
    QSqlDriver *driver = m_session.database().driver();
    QObject::disconnect(driver, nullptr, &m_context, nullptr);
    QObject::connect(driver, &QSqlDriver::notification, &m_context,
        [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
            heard(payload.toString());
            if (m_wake)
                m_wake();
        });
    armed(true);
    m_listening = driver->subscribeToNotification(QStringLiteral("holdfast"));
    armed(false);
    // What was said before we listened is not known.
    m_changes = {true, {}, {}, false};
    return m_listening;
}

void PostgresStore::heard(const QString &payload)
{
    const QStringList things = payload.split(QLatin1Char(';'));
    for (const QString &thing : things) {
        const QStringList words = thing.split(QLatin1Char(' '));
        if (words[0] == QLatin1String("everything"))
            m_changes.everything = true;
        else if (words.size() < 2)
            continue;
        else if (words[0] == QLatin1String("listing"))
            m_changes.listings.insert(words[1].toLongLong());
        else if (words[0] == QLatin1String("cart"))
            m_changes.carts.insert(QUuid::fromString(words[1]));
        else if (words[0] == QLatin1String("order"))
            m_changes.orders = true;
    }
}

Result<Changes> PostgresStore::changes()
{
    return guarded([&] {
        if (!isOpen())
            throw offline(Postgres::tr("the connection was lost"));
        return std::exchange(m_changes, {});
    });
}

void PostgresStore::beginLong()
{
    m_patience = longPatience + margin;
    m_session.runOnce(QStringLiteral("SET statement_timeout = %1").arg(longPatience.count()));
}

void PostgresStore::endLong()
{
    m_patience = m_config.statementTimeout + margin;
    m_session.runOnce(
        QStringLiteral("SET statement_timeout = %1").arg(m_config.statementTimeout.count()));
}

Result<void> PostgresStore::backup(const QString &)
{
    return Error{ErrorKind::Validation,
        Postgres::tr("A backup of a PostgreSQL database is made with pg_dump on the server."), {}};
}

} // namespace holdfast
