// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testdatabase.h"

#include <QJsonDocument>
#include <QTest>

namespace holdfast::test {

/// What a test needs first to be there; ends the program when it is not.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the test's own step failed: %s", qPrintable(result.error().text));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A database with the small rate card and a connection that may do everything, for one test.
class Shop
{
public:
    explicit Shop(Engine engine = currentEngine());

    Store *operator->() const { return m_store.get(); }
    Store &store() const { return *m_store; }
    TestDatabase &db() { return m_db; }
    void advance(qint64 seconds) { m_db.advance(Millis(seconds * 1000)); }
    Instant now() { return m_db.clock().now(); }

    static Call call() { return Call::by(actor()); }
    static Call callAt(const QString &desk) { return Call::by({desk, QStringLiteral("dana")}); }
    QUuid newCart(const QString &email = {}) { return must(m_store->newCart(call(), email)).id; }
    HeldLine hold(
        const QUuid &cart, const QString &code, qint64 quantity, const QString &variant = {});
    Cart cart(const QUuid &id) { return must(m_store->cart(id)); }
    Checkout checkout(const QUuid &id) { return must(m_store->checkout(id)); }
    Listing listing(const QString &code);
    /// "free 8, held 0, sold 2" of a listing, "unlimited" instead of the first where it is.
    QString stock(const QString &code);
    void adjust(const QString &code, const ListingChange &change);
    void setting(const char *key, qint64 value);

    /// Raw SQL as the owner. False when the database refused it.
    bool sql(const QString &statement, QString *error = nullptr);
    /// Every row of every table, to see that nothing changed.
    QStringList everything();
    /// What verify finds: "subject: text".
    QStringList findings();

private:
    TestDatabase m_db;
    std::unique_ptr<Store> m_store;
};

/// Adds the cases of a data function for each engine, as the column "given"; rows are named
/// "engine: case".
template <class Case>
void addCases(const QVector<std::pair<const char *, Case>> &cases)
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<Case>("given");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        if (engine == Engine::Postgres && !hasPostgres())
            continue;
        for (const auto &[name, given] : cases) {
            QTest::addRow("%s: %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", name)
                << int(engine) << given;
        }
    }
}

/// The customer of most tests.
Customer ann();
QString code(const char *latin);

/// Whole answers as text, to compare two of them.
QString describe(const CartLine &line);
QString describe(const HeldLine &held);
QString describe(const Cart &cart);
QString describe(const AttachResult &result);
QString describe(const Checkout &checkout);
QString describe(const Order &order);
QString describe(const Sale &sale);
QString describe(const StoredRequest &request);
QString describe(const Refund &refund);
QString describe(const ReviewItem &item);
QString describe(const Fulfilment &fulfilment);
QString describe(const Listing &listing);
/// The rule that refused, as the engines name it.
template <class T>
QString reasonOf(const Result<T> &result)
{
    if (result)
        return QStringLiteral("ok");
    const QString reason = result.error().detail.value(QLatin1String("reason")).toString();
    return reason.isEmpty() ? result.error().text : reason;
}
/// The answer, or the error's kind and text.
template <class T>
QString describe(const Result<T> &result)
{
    if (!result)
        return errorKindName(result.error().kind) + QLatin1String(": ") + result.error().text;
    if constexpr (std::is_void_v<T>)
        return QStringLiteral("done");
    else
        return describe(*result);
}

} // namespace holdfast::test

/// Ends a test: whatever it did, the books must be in order.
#define HF_CLEAN(shop) QCOMPARE((shop).findings().join(QLatin1Char('\n')), QString())
#define HF_REASON(result, expected) \
    QCOMPARE(::holdfast::test::reasonOf(result), QString::fromLatin1(expected))
