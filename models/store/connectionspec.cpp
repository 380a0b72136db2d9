// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionspec.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QStringList>
#include <QUrl>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &text)
{
    return {ErrorKind::Validation, text};
}

Error passwordRefused()
{
    return refused(
        u"The database address must not contain a password, because everybody on this "
        "machine could read it. Keep it in the keychain, in PGPASSWORD or in .pgpass."_s);
}

bool isUnprintable(const QString &text)
{
    return !text.isValidUtf16() || std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

/// Undoes %XX strictly: what is not two hex digits, or not UTF-8 afterwards, is an error.
Result<QString> decoded(const QString &text)
{
    static const QRegularExpression broken(u"%(?![0-9A-Fa-f]{2})"_s);
    if (broken.match(text).hasMatch())
        return refused(u"A percent sign in the database address must be written as %25."_s);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString plain = utf8.decode(QByteArray::fromPercentEncoding(text.toUtf8()));
    if (utf8.hasError() || isUnprintable(plain))
        return refused(u"The database address contains characters that cannot be used."_s);
    return plain;
}

QString encoded(const QString &text, const QByteArray &asTheyAre = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, asTheyAre));
}

bool isHostName(const QString &host)
{
    if (host.startsWith(u'/'))
        return !host.contains(u',');
    return std::all_of(host.begin(), host.end(),
        [](QChar c) { return c.isLetterOrNumber() || u".-_:%"_s.contains(c); });
}

bool isPort(const QString &port)
{
    static const QRegularExpression digits(u"\\A[0-9]{1,5}\\z"_s);
    return digits.match(port).hasMatch() && port.toInt() >= 1 && port.toInt() <= 65535;
}

struct Place
{
    QString host;
    QString port;
};

/// One of "host", "host:port", "[::1]:port", ":port".
Result<Place> parsePlace(const QString &text)
{
    static const QRegularExpression form(u"\\A(\\[[^\\]]*\\]|[^:\\[\\]]*)(?::([^:]*))?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return refused(u"The host in the database address cannot be read. Write HOST:PORT, and an "
                       "IPv6 address in brackets."_s);
    QString name = match.captured(1);
    if (name.startsWith(u'['))
        name = name.mid(1, name.size() - 2);
    const Result<QString> host = decoded(name);
    if (!host)
        return host.error();
    if (!isHostName(*host))
        return refused(u"The host in the database address is not a host name."_s);
    const QString port = match.captured(2);
    if (!port.isEmpty() && !isPort(port))
        return refused(u"The port in the database address must be a number from 1 to 65535."_s);
    return Place{*host, port};
}

Result<void> parsePlaces(const QString &text, ConnectionSpec &spec)
{
    QStringList hosts;
    QStringList ports;
    for (const QString &part : text.split(u',')) {
        const Result<Place> place = parsePlace(part);
        if (!place)
            return place.error();
        hosts.append(place->host);
        ports.append(place->port);
    }
    if (hosts.size() > 1 && hosts.contains(QString()))
        return refused(u"A host is missing between the commas of the database address."_s);
    spec.host = hosts.join(u',');
    if (std::any_of(ports.begin(), ports.end(), [](const QString &p) { return !p.isEmpty(); }))
        ports.replaceInStrings(QRegularExpression(u"\\A\\z"_s), u"5432"_s);
    const bool same = ports.count(ports.first()) == ports.size();
    spec.port = same ? ports.first() : ports.join(u',');
    return {};
}

enum class Kind
{
    Text,
    Number
};

const QHash<QString, Kind> &knownParameters()
{
    static const QHash<QString, Kind> known{
        {u"sslmode"_s, Kind::Text},
        {u"sslrootcert"_s, Kind::Text},
        {u"sslcert"_s, Kind::Text},
        {u"sslkey"_s, Kind::Text},
        {u"sslcrl"_s, Kind::Text},
        {u"connect_timeout"_s, Kind::Number},
        {u"target_session_attrs"_s, Kind::Text},
        {u"channel_binding"_s, Kind::Text},
        {u"krbsrvname"_s, Kind::Text},
        {u"gssencmode"_s, Kind::Text},
        {u"keepalives"_s, Kind::Number},
        {u"keepalives_idle"_s, Kind::Number},
        {u"keepalives_interval"_s, Kind::Number},
        {u"keepalives_count"_s, Kind::Number},
        {u"tcp_user_timeout"_s, Kind::Number},
    };
    return known;
}

const QHash<QString, QStringList> &knownWords()
{
    static const QHash<QString, QStringList> words{
        {u"sslmode"_s, {u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s,
                           u"verify-full"_s}},
        {u"target_session_attrs"_s, {u"any"_s, u"read-write"_s, u"read-only"_s, u"primary"_s,
                                        u"standby"_s, u"prefer-standby"_s}},
        {u"channel_binding"_s, {u"disable"_s, u"prefer"_s, u"require"_s}},
        {u"gssencmode"_s, {u"disable"_s, u"prefer"_s, u"require"_s}},
    };
    return words;
}

Result<void> checkName(const QString &name)
{
    static const QSet<QString> secret{u"password"_s, u"sslpassword"_s, u"pass"_s, u"pwd"_s};
    static const QSet<QString> ours{u"application_name"_s, u"fallback_application_name"_s,
        u"client_encoding"_s, u"options"_s, u"replication"_s};
    static const QRegularExpression form(u"\\A[a-z_]{1,40}\\z"_s);
    if (secret.contains(name.toLower()))
        return passwordRefused();
    if (ours.contains(name))
        return refused(
            u"Holdfast sets the parameter %1 itself. Take it out of the address."_s.arg(name));
    if (knownParameters().contains(name) || name == u"host"_s)
        return {};
    return refused(
        form.match(name).hasMatch()
            ? u"The database address has a parameter that Holdfast does not know: %1."_s.arg(name)
            : u"The database address has a parameter that Holdfast does not know."_s);
}

Result<void> checkValue(const QString &name, const QString &value)
{
    static const QRegularExpression digits(u"\\A[0-9]{1,9}\\z"_s);
    if (value.isEmpty())
        return refused(u"The parameter %1 of the database address has no value."_s.arg(name));
    // The driver takes a semicolon for the end of the parameter.
    if (value.contains(u';'))
        return refused(u"The parameter %1 must not contain a semicolon."_s.arg(name));
    if (knownParameters().value(name) == Kind::Number && !digits.match(value).hasMatch())
        return refused(u"The parameter %1 must be a whole number."_s.arg(name));
    const QStringList words = knownWords().value(name);
    if (!words.isEmpty() && !words.contains(value))
        return refused(u"The parameter %1 must be one of: %2."_s.arg(name, words.join(u", "_s)));
    return {};
}

Result<void> useSocketDirectory(const QString &directory, ConnectionSpec &spec)
{
    if (!spec.host.isEmpty())
        return refused(u"The database address names a host twice: before the database and as a "
                       "parameter."_s);
    if (!directory.startsWith(u'/') || !isHostName(directory))
        return refused(
            u"The parameter host must be the folder of a local socket. Other hosts stand "
            "before the database: postgresql://USER@HOST:PORT/DATABASE."_s);
    spec.host = directory;
    return {};
}

Result<void> parseParameters(const QString &query, ConnectionSpec &spec)
{
    QStringList options;
    QSet<QString> seen;
    for (const QString &part : query.split(u'&', Qt::SkipEmptyParts)) {
        const Result<QString> name = decoded(part.section(u'=', 0, 0));
        const Result<QString> value = decoded(part.section(u'=', 1));
        if (!name)
            return name.error();
        const Result<void> known = checkName(*name);
        if (!known)
            return known;
        if (!value)
            return value.error();
        const Result<void> right = checkValue(*name, *value);
        if (!right)
            return right;
        if (seen.contains(*name))
            return refused(u"The database address names the parameter %1 twice."_s.arg(*name));
        seen.insert(*name);
        if (*name == u"host"_s) {
            const Result<void> used = useSocketDirectory(*value, spec);
            if (!used)
                return used;
        } else {
            options.append(*name + u'=' + encoded(*value, "/:"));
        }
    }
    spec.options = options.join(u'&');
    return {};
}

Result<ConnectionSpec> parsePostgreSql(const QString &rest)
{
    const QString usage = u"Write postgresql://USER@HOST:PORT/DATABASE."_s;
    static const QRegularExpression beyond(u"[/?]"_s);
    const qsizetype found = rest.indexOf(beyond);
    const qsizetype end = found < 0 ? rest.size() : found;
    const QString authority = rest.left(end);
    const qsizetype at = authority.lastIndexOf(u'@');
    const QString login = authority.left(std::max<qsizetype>(at, 0));
    // A password with a slash or question mark in it ends the authority early.
    if (login.contains(u':')
        || (at < 0 && authority.contains(u':') && rest.mid(end).contains(u'@')))
        return passwordRefused();
    const Result<QString> user = decoded(login);
    if (!user)
        return user.error();
    if (user->isEmpty())
        return refused(u"The database address lacks a user. "_s + usage);

    ConnectionSpec spec;
    spec.engine = ConnectionSpec::Engine::PostgreSql;
    spec.user = *user;
    const Result<void> places = parsePlaces(authority.mid(at + 1), spec);
    if (!places)
        return places.error();

    const QString tail = rest.mid(end);
    const QString path = tail.section(u'?', 0, 0);
    const Result<void> parameters = parseParameters(tail.section(u'?', 1), spec);
    if (!parameters)
        return parameters.error();
    const Result<QString> database = decoded(path.mid(1));
    if (!database)
        return database.error();
    if (database->isEmpty())
        return refused(u"The database address lacks a database. "_s + usage);
    if (path.mid(1).contains(u'/'))
        return refused(u"The database address has more than one name after the host. "_s + usage);
    spec.database = *database;
    return spec;
}

Result<ConnectionSpec> parseSqlite(const QString &path)
{
    if (path.trimmed().isEmpty())
        return refused(u"The database address lacks a file. Write sqlite:PATH."_s);
    if (path == u":memory:"_s || path.startsWith(u"file::memory:"_s))
        return refused(u"Sales must not be kept in memory alone. Give the path of a file after "
                       "sqlite:."_s);
    ConnectionSpec spec;
    spec.path = path;
    return spec;
}

bool isLocalHost(const QString &host)
{
    static const QRegularExpression loopback(u"\\A127(\\.[0-9]{1,3}){3}\\z"_s);
    return host.isEmpty() || host.startsWith(u'/') || host == u"::1"_s
           || host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0
           || loopback.match(host).hasMatch();
}

} // namespace

Result<ConnectionSpec> ConnectionSpec::parse(const QString &text)
{
    if (isUnprintable(text))
        return refused(u"The database address contains characters that cannot be used."_s);
    if (text.startsWith(u"sqlite:"_s))
        return parseSqlite(text.mid(7));
    if (text.startsWith(u"postgresql://"_s))
        return parsePostgreSql(text.trimmed().mid(13));
    return refused(u"A database address starts with sqlite: or postgresql://, as in sqlite:PATH or "
                   "postgresql://USER@HOST:PORT/DATABASE."_s);
}

QString ConnectionSpec::text() const
{
    if (engine == Engine::Sqlite)
        return u"sqlite:"_s + path;
    const bool socketDirectory = host.startsWith(u'/') && !host.contains(u',');
    const QStringList hosts = socketDirectory ? QStringList{QString()} : host.split(u',');
    const QStringList ports = port.split(u',');
    QStringList places;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QString name = hosts.at(i).contains(u':') ? u'[' + encoded(hosts.at(i), ":") + u']'
                                                        : encoded(hosts.at(i));
        const QString own = ports.size() == 1 ? ports.first() : ports.value(i);
        places.append(own.isEmpty() ? name : name + u':' + own);
    }
    QStringList query;
    if (socketDirectory)
        query.append(u"host="_s + encoded(host, "/"));
    if (!options.isEmpty())
        query.append(options);
    const QString address =
        u"postgresql://"_s + encoded(user) + u'@' + places.join(u',') + u'/' + encoded(database);
    return query.isEmpty() ? address : address + u'?' + query.join(u'&');
}

QString ConnectionSpec::shortText() const
{
    if (engine == Engine::Sqlite)
        return u"sqlite "_s + QFileInfo(QDir::fromNativeSeparators(path)).fileName();
    const bool socket = host.isEmpty() || host.startsWith(u'/');
    return u"postgresql "_s + (socket ? u"localhost"_s : host);
}

QVector<std::pair<QString, QString>> ConnectionSpec::parameters() const
{
    QVector<std::pair<QString, QString>> parameters;
    for (const QString &part : options.split(u'&', Qt::SkipEmptyParts))
        parameters.append(
            {part.section(u'=', 0, 0), QUrl::fromPercentEncoding(part.section(u'=', 1).toUtf8())});
    return parameters;
}

bool ConnectionSpec::isLocal() const
{
    const QStringList hosts = host.split(u',');
    return std::all_of(hosts.begin(), hosts.end(), isLocalHost);
}

} // namespace holdfast
