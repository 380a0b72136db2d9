// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace holdfast::test {

/// Stripe's stand-in (tests/peers/stripe) as a process of its own on a free port of loopback. It
/// remembers sessions, payments and refunds as Stripe does, and checks every request against
/// Stripe's published schema. Calls wait for its answer without an event loop. Aborts the program
/// when the peer does not do what it is told, or is destroyed with a violation unseen: a test
/// that sends what Stripe would refuse cannot pass.
class StripePeer
{
public:
    /// Why no peer can run here, for QSKIP; empty: one can.
    static QString missing();

    StripePeer();
    /// One that another process has started, to which alone its end and its violations matter.
    explicit StripePeer(const QString &url);
    ~StripePeer();
    StripePeer(const StripePeer &) = delete;
    StripePeer &operator=(const StripePeer &) = delete;

    QString url() const { return m_url; } ///< "http://127.0.0.1:PORT"

    /// `on` begins with a method and a path of the interface: "POST /v1/checkout/sessions". The
    /// types stand at the top of stripe-peer.js, as does what `more` may hold (times, skip, headers
    /// ...).
    void inject(const QString &on, const QString &type, QJsonObject more = {});
    void clearFaults();
    void release(); ///< the requests that a fault "held" stopped
    void reset();   ///< forgets everything: objects, faults, requests, time

    /// The customer acts: "success", "decline", "async" (the money comes later).
    void pay(const QString &session, const QString &outcome = QStringLiteral("success"));
    void settle(const QString &session, bool ok); ///< what "async" left open
    void expire(const QString &session);
    void changeRefund(const QString &refund, const QString &status);
    void configure(const QJsonObject &config);
    void advance(qint64 seconds); ///< its clock
    /// Lets a restricted key do just these operations ("POST /v1/refunds").
    void allow(const QString &key, const QStringList &operations);

    /// Every request since the last reset, with what was made of it.
    QJsonArray requests() const;
    void forgetRequests();
    /// How many requests of an operation came.
    int count(const QString &operation) const;
    /// The objects of a type ("refund"), oldest first.
    QJsonArray objects(const QString &type) const;
    QJsonObject object(const QString &id) const;
    /// What customers paid in a currency and was not given back, in the peer's units.
    qint64 money(const QString &currency) const;
    QJsonObject decode(const QByteArray &form) const;

    /// What in the requests was against Stripe's contract or this house's rules (a version and, for
    /// a POST, a key; nothing that Stripe has taken back). Seen is seen: the destructor is content.
    QStringList violations() const;

private:
    QJsonValue control(
        const QByteArray &method, const QString &path, const QJsonObject &body = {}) const;
    QStringList findViolations() const;
    void refuseUnseen() const;

    QProcess m_process;
    QString m_url;
    quint16 m_port = 0;
    mutable QStringList m_seen;
};

} // namespace holdfast::test
