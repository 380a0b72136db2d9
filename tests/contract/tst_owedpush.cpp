// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefeed.h"
#include "database.h"
#include "locker.h"
#include "shop.h"
#include "tcpproxy.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

namespace {

/// What another desk's connection hears, without ever reading everything for the passing of time.
class Ear
{
public:
    explicit Ear(const TestDatabase &db)
        : m_store(db.open())
    {
        if (!m_store->onChange([this] { m_woken = true; }))
            qFatal("PostgreSQL pushes");
        must(m_store->changes());
    }
    /// What was pushed since; waits for the first of it.
    bool hears(qint64 listing, const QUuid &cart)
    {
        return QTest::qWaitFor([&] {
            listen();
            return m_listings.contains(listing) && m_carts.contains(cart);
        });
    }
    /// As `hears`, or that it has to read everything.
    bool hearsOf(qint64 listing, const QUuid &cart)
    {
        return QTest::qWaitFor([&] {
            listen();
            return m_everything || (m_listings.contains(listing) && m_carts.contains(cart));
        });
    }

private:
    void listen()
    {
        if (!std::exchange(m_woken, false))
            return;
        const Changes changes = must(m_store->changes());
        m_everything = m_everything || changes.everything;
        m_listings += changes.listings;
        m_carts += changes.carts;
    }

    std::unique_ptr<Store> m_store;
    bool m_woken = false;
    bool m_everything = false;
    QSet<qint64> m_listings;
    QSet<QUuid> m_carts;
};

/// Another desk whose push is about to be committed.
const QString pushing = QStringLiteral("SELECT holdfast.push('order 1')");

} // namespace

/// An operation never stands in the queue of those who push: what it may not push, it owes.
class OwedPushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aloneNothingIsOwed();
    void whoeverOwesPushesWhenAsked();
    void theNextOperationPushesWhatIsOwed();
    void whatWasUndoneIsNotOwed();
    void aDeskPushesByItself();
    void closingPushes();
    void whatWasOwedByALostConnectionIsReadAnew();
    void whatIsOwedUnderALostAnswerIsReadAnew();

private:
    Result<HeldLine> hold(Store &store, const QString &listing = QStringLiteral("NY#quarter"))
    {
        return store.hold(Shop::call(), m_cart, listing, QString(), 1);
    }
    qint64 id(const QString &listing) { return m_shop->listing(listing).id; }

    std::unique_ptr<Shop> m_shop;
    QUuid m_cart;
};

void OwedPushTest::initTestCase()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server; SQLite does not push");
}

void OwedPushTest::init()
{
    m_shop = std::make_unique<Shop>(Engine::Postgres);
    m_cart = m_shop->newCart();
}

void OwedPushTest::cleanup()
{
    HF_CLEAN(*m_shop);
    m_shop.reset();
}

void OwedPushTest::aloneNothingIsOwed()
{
    const auto store = m_shop->db().open();
    Ear ear(m_shop->db());
    HF_OK(hold(*store));
    QVERIFY(!store->owesPush());
    QVERIFY(ear.hears(id(QStringLiteral("NY#quarter")), m_cart));
}

void OwedPushTest::whoeverOwesPushesWhenAsked()
{
    const auto store = m_shop->db().open();
    Ear ear(m_shop->db());
    Locker other(m_shop->db().config(), pushing);
    HF_OK(hold(*store));
    QVERIFY(store->owesPush());
    HF_OK(hold(*store, QStringLiteral("CA#quarter")));
    QVERIFY(store->owesPush());
    HF_OK(store->push());
    QVERIFY(store->owesPush());
    other.run(QStringLiteral("COMMIT"));
    HF_OK(store->push());
    QVERIFY(!store->owesPush());
    QVERIFY(ear.hears(id(QStringLiteral("NY#quarter")), m_cart));
    QVERIFY(ear.hears(id(QStringLiteral("CA#quarter")), m_cart));
}

void OwedPushTest::theNextOperationPushesWhatIsOwed()
{
    const auto store = m_shop->db().open();
    Ear ear(m_shop->db());
    Locker other(m_shop->db().config(), pushing);
    HF_OK(hold(*store));
    QVERIFY(store->owesPush());
    other.run(QStringLiteral("COMMIT"));
    HF_OK(hold(*store, QStringLiteral("CA#quarter")));
    QVERIFY(!store->owesPush());
    QVERIFY(ear.hears(id(QStringLiteral("NY#quarter")), m_cart));
    QVERIFY(ear.hears(id(QStringLiteral("CA#quarter")), m_cart));
}

void OwedPushTest::whatWasUndoneIsNotOwed()
{
    const auto store = m_shop->db().open();
    const Locker other(m_shop->db().config(), pushing);
    HF_REFUSED(store->hold(Shop::call(), m_cart, QStringLiteral("NY#quarter"), QString(), 1'000),
        ErrorKind::SoldOut);
    HF_REFUSED(store->removeLine(Shop::call(), m_cart, QUuid::createUuid()), ErrorKind::NotFound);
    QVERIFY(!store->owesPush());
}

void OwedPushTest::aDeskPushesByItself()
{
    Ear ear(m_shop->db());
    Locker other(m_shop->db().config(), pushing);
    Database desk(m_shop->db().factory());
    HF_OK(desk.run([this](Store &store) { return hold(store); }).result());
    other.run(QStringLiteral("COMMIT"));
    QVERIFY(ear.hears(id(QStringLiteral("NY#quarter")), m_cart));
}

void OwedPushTest::closingPushes()
{
    Ear ear(m_shop->db());
    const Locker other(m_shop->db().config(), pushing);
    {
        const auto store = m_shop->db().open();
        HF_OK(hold(*store));
        QVERIFY(store->owesPush());
    }
    QVERIFY(ear.hearsOf(id(QStringLiteral("NY#quarter")), m_cart));
}

void OwedPushTest::whatWasOwedByALostConnectionIsReadAnew()
{
    StoreConfig config = m_shop->db().config();
    config.desk = QStringLiteral("till");
    const auto store = storeFactory(config)();
    HF_OK(store->open());
    Ear ear(m_shop->db());
    const Locker other(m_shop->db().config(), pushing);
    HF_OK(hold(*store));
    QVERIFY(store->owesPush());
    QCOMPARE(m_shop->db().rows(
                 QStringLiteral("SELECT pg_terminate_backend(pid, 30000) FROM pg_stat_activity "
                                "WHERE datname = current_database() AND application_name = "
                                "'holdfast till'")),
        QStringList(QStringLiteral("true")));
    HF_OK(hold(*store, QStringLiteral("CA#quarter")));
    QVERIFY(ear.hearsOf(id(QStringLiteral("NY#quarter")), m_cart));
}

void OwedPushTest::whatIsOwedUnderALostAnswerIsReadAnew()
{
    StoreConfig config = m_shop->db().config();
    TcpProxy proxy(config.spec.host.toStdString(), config.spec.port.toInt());
    config.spec.host = QStringLiteral("127.0.0.1");
    config.spec.port = QString::number(proxy.port());
    const auto store = storeFactory(config)();
    HF_OK(store->open());
    Ear ear(m_shop->db());
    const Locker other(m_shop->db().config(), pushing);
    const Call call = Shop::call();
    proxy.cutAfter(call.operation.toString(QUuid::WithoutBraces).toStdString());
    const auto held = store->hold(call, m_cart, QStringLiteral("NY#quarter"), QString(), 1);
    HF_OK(held);
    QCOMPARE(proxy.cuts(), 1);
    QCOMPARE(m_shop->stock(QStringLiteral("NY#quarter")), QStringLiteral("free 2, held 1, sold 0"));
    if (store->owesPush())
        HF_OK(store->push());
    QVERIFY(ear.hearsOf(id(QStringLiteral("NY#quarter")), m_cart));
}

QTEST_GUILESS_MAIN(OwedPushTest)

#include "tst_owedpush.moc"
