// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locker.h"
#include "shop.h"

using namespace holdfast;
using namespace holdfast::test;

/// Who asks for what is gone is told so without standing in the queue of those who buy, and keeps
/// nobody waiting.
class SoldOutLocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nobodyIsWaitedFor_data();
    void nobodyIsWaitedFor();
    void noRowIsLocked_data();
    void noRowIsLocked();

private:
    Result<HeldLine> ask(Store &store) const
    {
        QFETCH(QString, listing);
        QFETCH(QString, variant);
        return store.hold(Shop::call(), m_cart, listing, variant, 1);
    }

    std::unique_ptr<Shop> m_shop;
    QUuid m_cart; ///< of another desk than the one that holds everything
};

void SoldOutLocksTest::initTestCase()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server; on SQLite readers never wait");
}

void SoldOutLocksTest::init()
{
    m_shop = std::make_unique<Shop>(Engine::Postgres);
    const QUuid others = m_shop->newCart();
    m_shop->hold(others, code("NY#quarter"), 3);
    m_shop->hold(others, code("CA#full"), 1, QStringLiteral("back-cover"));
    m_cart = must((*m_shop)->newCart(Shop::callAt(QStringLiteral("Back")), QString())).id;
}

void SoldOutLocksTest::cleanup()
{
    HF_CLEAN(*m_shop);
    m_shop.reset();
}

void SoldOutLocksTest::nobodyIsWaitedFor_data()
{
    QTest::addColumn<QString>("listing");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("lock");
    const QString ofListing =
        QStringLiteral("SELECT 1 FROM holdfast.listing WHERE code = '%1' FOR UPDATE");
    const QString ofCarts = QStringLiteral("SELECT 1 FROM holdfast.cart FOR UPDATE");
    const QString quarter = code("NY#quarter");
    const QString full = code("CA#full");
    const QString cover = QStringLiteral("back-cover");
    QTest::newRow("the listing is locked") << quarter << QString() << ofListing.arg(quarter);
    QTest::newRow("the cart is locked") << quarter << QString() << ofCarts;
    QTest::newRow("the holds are locked")
        << quarter << QString() << QStringLiteral("SELECT 1 FROM holdfast.hold FOR UPDATE");
    QTest::newRow("the listing of a variant is locked") << full << cover << ofListing.arg(full);
    QTest::newRow("the variant is locked")
        << full << cover << QStringLiteral("SELECT 1 FROM holdfast.variant FOR UPDATE");
    QTest::newRow("the cart of a variant is locked") << full << cover << ofCarts;
}

void SoldOutLocksTest::nobodyIsWaitedFor()
{
    QFETCH(QString, lock);
    StoreConfig config = m_shop->db().config();
    config.statementTimeout = Millis(30'000);
    const auto store = storeFactory(config)();
    HF_OK(store->open());
    const Locker locker(m_shop->db().config(), lock);
    QElapsedTimer timer;
    timer.start();
    HF_REFUSED(ask(*store), ErrorKind::SoldOut);
    QVERIFY2(timer.elapsed() < 15'000, "the refusal waited for the lock");
}

void SoldOutLocksTest::noRowIsLocked_data()
{
    QTest::addColumn<QString>("listing");
    QTest::addColumn<QString>("variant");
    QTest::newRow("a listing that is sold out") << code("NY#quarter") << QString();
    QTest::newRow("a variant that is sold out") << code("CA#full") << QStringLiteral("back-cover");
}

void SoldOutLocksTest::noRowIsLocked()
{
    // Whoever locks a row or changes it leaves its transaction's number there, come what may of it.
    QStringList parts;
    for (const char *table : {"listing", "variant", "cart", "hold", "market", "edition", "setting",
             "operation", "ledger"}) {
        parts.append(
            QStringLiteral("SELECT '%1', ctid, xmin, xmax FROM %1").arg(QLatin1String(table)));
    }
    const QString traces =
        parts.join(QLatin1String(" UNION ALL ")) + QStringLiteral(" ORDER BY 1, 2");
    const QStringList before = m_shop->db().rows(traces);
    HF_REFUSED(ask(m_shop->store()), ErrorKind::SoldOut);
    QCOMPARE(m_shop->db().rows(traces), before);

    // That a lock would show.
    QVERIFY(m_shop->sql(QStringLiteral("PERFORM 1 FROM cart FOR NO KEY UPDATE")));
    QVERIFY(m_shop->db().rows(traces) != before);
}

QTEST_GUILESS_MAIN(SoldOutLocksTest)
#include "tst_soldoutlocks.moc"
