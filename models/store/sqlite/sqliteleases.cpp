// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitestore.h"
#include "text.h"

namespace holdfast {
namespace {

constexpr int maxLeaseLength = 200;

void needNames(const QString &name, const QString &holder)
{
    needToken(name, QStringLiteral("name"), maxLeaseLength);
    needToken(holder, QStringLiteral("holder"), maxLeaseLength);
}

} // namespace

void needToken(const QString &text, const QString &field, int maxLength)
{
    if (text.isEmpty() || !cleanText(text, field, maxLength))
        refuse("bad_text", {{QStringLiteral("field"), field}});
}

Result<bool> SqliteStore::takeLease(const QString &name, const QString &holder, Millis term)
{
    if (const auto fine = guarded([&] { needNames(name, holder); }); !fine)
        return fine.error();
    return write([&](qint64 at) {
        Rows rows =
            m_session.run(QStringLiteral("INSERT INTO lease (name, holder, until) VALUES (?, ?, ?) "
                                         "ON CONFLICT (name) DO UPDATE SET "
                                         "holder = excluded.holder, until = excluded.until "
                                         "WHERE holder = excluded.holder OR until <= ?"),
                {name, holder, at + term.count(), at});
        return rows.affected() == 1;
    });
}

Result<void> SqliteStore::dropLease(const QString &name, const QString &holder)
{
    if (const auto fine = guarded([&] { needNames(name, holder); }); !fine)
        return fine.error();
    const auto dropped = write([&](qint64) {
        m_session.run(
            QStringLiteral("DELETE FROM lease WHERE name = ? AND holder = ?"), {name, holder});
        return true;
    });
    return dropped ? Result<void>() : Result<void>(dropped.error());
}

Result<QStringList> SqliteStore::leases(const QString &prefix)
{
    return snapshot([&] {
        QStringList names;
        Rows rows =
            m_session.run(QStringLiteral("SELECT name FROM lease WHERE until > ? "
                                         "AND substr(name, 1, length(?)) = ? ORDER BY name"),
                {toMs(m_config.clock->now()), prefix, prefix});
        while (rows.next())
            names.append(rows.text(0));
        return names;
    });
}

} // namespace holdfast
