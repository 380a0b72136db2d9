// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeclock.h"
#include "storefactory.h"
#include "tcpproxy.h"

#include <memory>
#include <QTemporaryDir>

namespace holdfast::bench {

/// A throw-away shop to measure: a database of its own on the server of a URL, or an SQLite file,
/// with a rate card and empty carts. Gone when it goes.
class Target
{
public:
    struct Size
    {
        int listings = 600;
        std::optional<qint64> capacity = 1'000'000'000;
        int carts = 0;
    };

    /// `url`: "sqlite:" alone or a folder for SQLite; a PostgreSQL URL of a login that may create
    /// databases. Exits the program with a sentence when it cannot be made.
    Target(const QString &url, const Size &size, double latencyMs);
    ~Target();

    bool isPostgres() const { return m_spec.engine == ConnectionSpec::Engine::PostgreSql; }
    const ConnectionSpec &spec() const { return m_spec; }
    /// Past the simulated network.
    const ConnectionSpec &directSpec() const { return m_server; }
    std::unique_ptr<Store> open() const;
    StoreFactory factory() const;
    /// What libpq connects with, through the same network as the stores.
    QByteArray conninfo() const;
    QString file() const { return m_spec.path; }
    const QStringList &codes() const { return m_codes; }
    const QVector<QUuid> &carts() const { return m_carts; }
    /// Runs statements on the server as the owner, or on the file.
    void sql(const QString &statement) const;
    qint64 number(const QString &query) const;
    /// Rows of `test::overbooked`.
    qint64 oversold() const;
    /// From the first call on, time stands still but for such jumps; before any store is open.
    void advance(Millis by);
    /// Adds listings to the rate card behind the store's back, in markets of their own.
    void plantListings(int count) const;
    /// Empty carts, made behind the store's back.
    void makeCarts(int count);

private:
    void fill(const Size &size);

    ConnectionSpec m_server;
    ConnectionSpec m_spec;
    QTemporaryDir m_folder;
    std::unique_ptr<test::TcpProxy> m_proxy;
    std::shared_ptr<test::FakeClock> m_clock;
    QStringList m_codes;
    QVector<QUuid> m_carts;
    int m_cartsMade = 0;
};

[[noreturn]] void giveUp(const QString &why);
Actor desk(int number);

} // namespace holdfast::bench
