// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripepeer.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace holdfast::test {
namespace {

constexpr int patienceMs = 60'000;

const QString node = QStringLiteral(HOLDFAST_NODE);
const QString folder = QStringLiteral(HOLDFAST_STRIPE_PEER);

/// Debian keeps Node's libraries where only Debian's own Node looks.
QProcessEnvironment environment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const QString own = environment.value(u"NODE_PATH"_qs);
    const QStringList places{own, u"/usr/share/nodejs"_qs, u"/usr/lib/nodejs"_qs};
    environment.insert(u"NODE_PATH"_qs, places.join(QDir::listSeparator()));
    return environment;
}

} // namespace

QString StripePeer::missing()
{
    if (node.isEmpty())
        return u"There is no Node.js, which Stripe's stand-in runs on."_qs;
    QProcess probe;
    probe.setProcessEnvironment(environment());
    probe.start(node, {u"-e"_qs, u"require('ajv')"_qs});
    if (probe.waitForFinished(patienceMs) && probe.exitCode() == 0)
        return {};
    return u"Node.js has no ajv (Debian: node-ajv), which Stripe's stand-in checks with."_qs;
}

StripePeer::StripePeer()
{
    m_process.setProcessEnvironment(environment());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        node, {folder + u"/stripe-peer.js"_qs, u"--spec"_qs, folder + u"/stripe-openapi.json"_qs,
                  u"--port"_qs, u"0"_qs, u"--with-parent"_qs});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            qFatal("Stripe's stand-in does not start: %s", qPrintable(m_process.errorString()));
    }
    const QString line = QString::fromUtf8(m_process.readLine());
    m_url = line.section(u' ', 3, 3);
    m_port = quint16(QUrl(m_url).port(0));
    if (m_port == 0)
        qFatal("Stripe's stand-in says: %s", qPrintable(line));
}

StripePeer::StripePeer(const QString &url)
    : m_url(url)
    , m_port(quint16(QUrl(url).port(0)))
{
}

StripePeer::~StripePeer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    refuseUnseen();
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void StripePeer::refuseUnseen() const
{
    const QStringList found = findViolations();
    if (found != m_seen)
        qFatal("Stripe would refuse this: %s", qPrintable(found.join(u'\n')));
}

void StripePeer::inject(const QString &on, const QString &type, QJsonObject more)
{
    more.insert(u"on"_qs, on);
    more.insert(u"type"_qs, type);
    control("POST", u"faults"_qs, more);
}

void StripePeer::clearFaults()
{
    control("DELETE", u"faults"_qs);
}

void StripePeer::release()
{
    control("POST", u"release"_qs);
}

void StripePeer::reset()
{
    refuseUnseen();
    m_seen.clear();
    control("POST", u"reset"_qs);
}

void StripePeer::pay(const QString &session, const QString &outcome)
{
    control("POST", u"sessions/%1/pay"_qs.arg(session), {{u"outcome"_qs, outcome}});
}

void StripePeer::settle(const QString &session, bool ok)
{
    control("POST", u"sessions/%1/async"_qs.arg(session), {{u"ok"_qs, ok}});
}

void StripePeer::expire(const QString &session)
{
    control("POST", u"sessions/%1/expire"_qs.arg(session));
}

void StripePeer::changeRefund(const QString &refund, const QString &status)
{
    control("POST", u"refunds/"_qs + refund, {{u"status"_qs, status}});
}

void StripePeer::configure(const QJsonObject &config)
{
    control("POST", u"config"_qs, config);
}

void StripePeer::advance(qint64 seconds)
{
    control("POST", u"clock"_qs, {{u"advance"_qs, seconds}});
}

void StripePeer::allow(const QString &key, const QStringList &operations)
{
    control("POST", u"keys"_qs,
        {{u"key"_qs, key}, {u"allow"_qs, QJsonArray::fromStringList(operations)}});
}

QJsonArray StripePeer::requests() const
{
    return control("GET", u"requests"_qs).toArray();
}

void StripePeer::forgetRequests()
{
    refuseUnseen();
    m_seen.clear();
    control("DELETE", u"requests"_qs);
}

int StripePeer::count(const QString &operation) const
{
    int count = 0;
    for (const QJsonValue &request : requests())
        count += request[u"operation"] == operation ? 1 : 0;
    return count;
}

QJsonArray StripePeer::objects(const QString &type) const
{
    QJsonArray found;
    for (const QJsonValue &object : control("GET", u"state"_qs).toArray()) {
        if (object[u"object"] == type)
            found.append(object);
    }
    return found;
}

QJsonObject StripePeer::object(const QString &id) const
{
    for (const QJsonValue &object : control("GET", u"state"_qs).toArray()) {
        if (object[u"id"] == id)
            return object.toObject();
    }
    return {};
}

qint64 StripePeer::money(const QString &currency) const
{
    qint64 money = 0;
    for (const QJsonValue &charge : objects(u"charge"_qs)) {
        if (charge[u"currency"] == currency && charge[u"captured"].toBool())
            money +=
                charge[u"amount_captured"].toInteger() - charge[u"amount_refunded"].toInteger();
    }
    return money;
}

QJsonObject StripePeer::decode(const QByteArray &form) const
{
    return control("POST", u"decode"_qs, {{u"form"_qs, QString::fromLatin1(form)}}).toObject();
}

QStringList StripePeer::violations() const
{
    m_seen = findViolations();
    return m_seen;
}

QStringList StripePeer::findViolations() const
{
    QStringList found;
    for (const QJsonValue &request : requests()) {
        const auto note = [&](const QString &text) {
            found.append(u"%1 %2: %3"_qs.arg(
                request[u"method"].toString(), request[u"path"].toString(), text));
        };
        for (const QStringView list : {u"violations", u"response_violations"}) {
            for (const QJsonValue &violation : request[list].toArray())
                note(violation.toString());
        }
        if (request[u"stripe_version"].toString().isEmpty())
            note(u"It names no version."_qs);
        if (!request[u"version_mismatch"].isUndefined())
            note(request[u"version_mismatch"].toString());
        if (request[u"method"] == "POST"_L1 && request[u"idempotency_key"].toString().isEmpty())
            note(u"It has no idempotency key."_qs);
        for (const QStringView name : {u"payment_method_types", u"ui_mode"}) {
            if (!request[u"params"][name].isUndefined())
                note(u"It names %1."_qs.arg(name));
        }
        if (request[u"error"].toString().contains("itself failed"_L1))
            note(request[u"error"].toString());
    }
    return found;
}

QJsonValue StripePeer::control(
    const QByteArray &method, const QString &path, const QJsonObject &body) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_qs, m_port);
    const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const bool sent = socket.waitForConnected(patienceMs)
                      && socket.write(method + " /_control/" + path.toLatin1()
                                      + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                                        "Content-Length: "
                                      + QByteArray::number(text.size()) + "\r\n\r\n" + text)
                             > 0;
    while (sent && socket.state() != QAbstractSocket::UnconnectedState
           && socket.waitForReadyRead(patienceMs)) {
    }
    const QByteArray answer = socket.readAll();
    const QByteArray content = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    if (!answer.startsWith("HTTP/1.1 200 ")) {
        qFatal("Stripe's stand-in does not do %s: %s", qPrintable(path),
            answer.isEmpty() ? qPrintable(socket.errorString()) : content.constData());
    }
    const QJsonDocument document = QJsonDocument::fromJson(content);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace holdfast::test
