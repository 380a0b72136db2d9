// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// What the database itself refuses, whoever asks: raw SQL by its owner.
class SchemaRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void refused_data();
    void refused();

    void foreignKeys_data();
    void foreignKeys();
    void cleanupTestCase()
    {
        for (auto &shop : m_shops)
            shop.reset();
    }

private:
    /// One for all rows, as none of them changes anything.
    Shop &shopOf(Engine engine);
    static bool sqlWithForeignKeys(Shop &shop, const QString &statement, QString *error);

    std::unique_ptr<Shop> m_shops[2];
};

Shop &SchemaRulesTest::shopOf(Engine engine)
{
    auto &shop = m_shops[int(engine)];
    if (shop)
        return *shop;
    shop = std::make_unique<Shop>(engine);
    const QUuid sold = shop->newCart(ann().email);
    shop->hold(sold, u"CA#full"_qs, 1, u"back-cover"_qs);
    const Sale sale = must((*shop)->sell(Shop::call(), sold, Tender::Cash, {}));
    must((*shop)->moveOrder(Shop::call(), sale.order.number, OrderState::Refunded, u"x"_qs));
    const QUuid cart = shop->newCart();
    const HeldLine held = shop->hold(cart, u"NY#quarter"_qs, 3);
    must((*shop)->extendHold(Shop::call(), held.line.hold.id, {}));
    for (const QString &desk : {u"Back"_qs, actor().desk})
        must((*shop)->handOver(Shop::call(), cart, desk));
    shop->setting("max_lines", 9);
    return *shop;
}

/// SQLite checks foreign keys only for a connection that asks for it, as the store does.
bool SchemaRulesTest::sqlWithForeignKeys(Shop &shop, const QString &statement, QString *error)
{
    if (shop.db().engine() == Engine::Postgres)
        return shop.sql(statement, error);
    const QString name = u"with foreign keys"_qs;
    bool done = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_qs, name);
        db.setDatabaseName(shop.db().config().spec.path);
        if (!db.open())
            qFatal("the test cannot open its database");
        QSqlQuery query(db);
        query.exec(u"PRAGMA foreign_keys = ON"_qs);
        done = query.exec(statement);
        *error = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

void SchemaRulesTest::refused_data()
{
    const QString insertHold = QStringLiteral(
        "INSERT INTO hold (id, line_id, cart_id, listing_id, quantity, unit_price_minor, currency, "
        "state, in_cart, line_at, created_at, expires_at, ended_at, desk, person) SELECT "
        "'00000000-0000-0000-0000-00000000000%1', '00000000-0000-0000-0000-000000000009', c.id, "
        "l.id, %2, 1, 'USD', '%3', %4, 1, 1, 1, %5, 'd', 'p' FROM cart c, listing l "
        "WHERE c.state = 'open' AND l.code = '%6'");
    const auto hold = [&](const char *quantity, const char *state, const char *inCart,
                          const char *ended, const char *listing) {
        return insertHold.arg(1).arg(QLatin1String(quantity), QLatin1String(state),
            QLatin1String(inCart), QLatin1String(ended), QLatin1String(listing));
    };
    const auto ledgerRow = [](const QString &soldBefore, const QString &why) {
        return QStringLiteral(
            "INSERT INTO ledger (listing_id, sequence, kind, quantity, is_first, sold_before, "
            "sold_after, held_after, price_after, active_after, at, desk, person, login, "
            "operation, why, hash) SELECT listing_id, 999, kind, quantity, is_first, %1, "
            "sold_after, held_after, price_after, active_after, at, desk, person, login, "
            "operation, '%2', hash FROM ledger WHERE sequence = 1")
            .arg(soldBefore, why);
    };
    addCases<QString>({
        {"more held than a listing has",
            u"UPDATE listing SET held = 4 WHERE code = 'NY#quarter'"_qs},
        {"more sold than a listing has",
            u"UPDATE listing SET sold = 1 WHERE code = 'NY#quarter'"_qs},
        {"less capacity than is held",
            u"UPDATE listing SET capacity = 2 WHERE code = 'NY#quarter'"_qs},
        {"more held than a variant has",
            u"UPDATE variant SET held = 1 WHERE code = 'back-cover'"_qs},
        {"less capacity than a variant sold",
            u"UPDATE variant SET capacity = 0 WHERE code = 'back-cover'"_qs},
        {"fewer held than none", u"UPDATE listing SET held = -1 WHERE code = 'CA#quarter'"_qs},
        {"fewer sold than none", u"UPDATE variant SET sold = -1"_qs},
        {"a code that is not market and size",
            u"UPDATE listing SET code = 'CA#half' WHERE code = 'CA#full'"_qs},
        {"an active hold without its line", hold("1", "active", "(1 = 0)", "NULL", "CA#quarter")},
        {"a completed hold in a cart", hold("1", "completed", "(1 = 1)", "1", "CA#quarter")},
        {"a released hold without an end", hold("1", "released", "(1 = 1)", "NULL", "CA#quarter")},
        {"a hold of no slots", hold("0", "active", "(1 = 1)", "NULL", "CA#quarter")},
        {"an active hold that has ended", hold("1", "active", "(1 = 1)", "1", "CA#quarter")},
        {"a second line of the same listing", hold("1", "active", "(1 = 1)", "NULL", "NY#quarter")},
        {"taking the line from a hold",
            u"UPDATE hold SET in_cart = (1 = 0) WHERE state = 'active'"_qs},
        {"a completed hold made active",
            u"UPDATE hold SET state = 'active', ended_at = NULL, in_cart = (1 = 1) WHERE state = 'completed'"_qs},
        {"a completed hold made released",
            u"UPDATE hold SET state = 'released' WHERE state = 'completed'"_qs},
        {"editing the ledger", u"UPDATE ledger SET why = 'other'"_qs},
        {"deleting from the ledger", u"DELETE FROM ledger WHERE sequence = 1"_qs},
        {"a second ledger row of a number", u"INSERT INTO ledger SELECT * FROM ledger"_qs},
        {"a first ledger row with numbers before it", ledgerRow(u"0"_qs, u"why"_qs)},
        {"a ledger row with a separator in its text", ledgerRow(u"NULL"_qs, u"one\x1ftwo"_qs)},
        {"deleting an order", u"DELETE FROM sales_order"_qs},
        {"editing an order's total",
            u"UPDATE sales_order SET total_minor = total_minor + 1, tax_minor = tax_minor + 1"_qs},
        {"editing an order's line", u"UPDATE order_line SET title = 'x'"_qs},
        {"deleting an order's line", u"DELETE FROM order_line"_qs},
        {"editing an order's history", u"UPDATE order_event SET person = 'x'"_qs},
        {"deleting an order's history", u"DELETE FROM order_event"_qs},
        {"editing a payment", u"UPDATE payment SET amount_minor = 1"_qs},
        {"deleting a payment", u"DELETE FROM payment"_qs},
        {"a second payment of a checkout",
            u"INSERT INTO payment (order_number, checkout_id, kind, tender, amount_minor, currency, at, desk, person, login, operation) SELECT order_number, checkout_id, kind, tender, amount_minor, currency, at, desk, person, login, operation FROM payment"_qs},
        {"editing an extension", u"UPDATE hold_event SET why = 'x'"_qs},
        {"deleting an extension", u"DELETE FROM hold_event"_qs},
        {"editing a cart's way", u"UPDATE cart_event SET desk_after = 'x'"_qs},
        {"deleting a cart's way", u"DELETE FROM cart_event"_qs},
        {"editing a setting's history", u"UPDATE setting_event SET why = 'x'"_qs},
        {"deleting a setting's history", u"DELETE FROM setting_event"_qs},
        {"a setting out of its range",
            u"UPDATE setting SET value = 1 WHERE key = 'hold_seconds'"_qs},
        {"a second open cart of a customer",
            u"UPDATE cart SET state = 'open', customer_id = NULL"_qs},
        {"a walk-in cart without a number", u"UPDATE cart SET number = 0"_qs},
        {"a customer's address in capitals", u"UPDATE customer SET email = 'ANN@SHOP.EXAMPLE'"_qs},
        {"a cart of no state", u"UPDATE cart SET state = 'lost'"_qs},
        {"an ended checkout without an end", u"UPDATE checkout SET ended_at = NULL"_qs},
    });
}

void SchemaRulesTest::refused()
{
    QFETCH(QString, given);
    Shop &shop = shopOf(currentEngine());
    const QStringList before = shop.everything();
    QString error;
    QVERIFY2(!shop.sql(given, &error), "the database let it pass");
    QVERIFY2(!error.contains(u"syntax"_qs) && !error.contains(u"does not exist"_qs)
                 && !error.contains(u"no such"_qs),
        qPrintable(error));
    QCOMPARE(shop.everything(), before);
}

void SchemaRulesTest::foreignKeys_data()
{
    addCases<QString>({
        {"a hold of a listing that is not",
            u"UPDATE hold SET listing_id = 999 WHERE state = 'active'"_qs},
        {"a hold of another listing's variant",
            u"UPDATE hold SET variant_id = (SELECT min(id) FROM variant) WHERE state = 'active'"_qs},
        {"deleting a listing", u"DELETE FROM listing WHERE code = 'CA#full'"_qs},
        {"deleting a cart", u"DELETE FROM cart"_qs},
        {"deleting a hold that was sold", u"DELETE FROM hold WHERE state = 'completed'"_qs},
    });
}

void SchemaRulesTest::foreignKeys()
{
    QFETCH(QString, given);
    Shop &shop = shopOf(currentEngine());
    const QStringList before = shop.everything();
    QString error;
    QVERIFY2(!sqlWithForeignKeys(shop, given, &error), "the database let it pass");
    QVERIFY2(error.contains(u"foreign key"_qs, Qt::CaseInsensitive), qPrintable(error));
    QCOMPARE(shop.everything(), before);
}

QTEST_GUILESS_MAIN(SchemaRulesTest)
#include "tst_schemarules.moc"
