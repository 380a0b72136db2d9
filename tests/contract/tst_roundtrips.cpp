// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askings.h"
#include "tcpproxy.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const QString till = QStringLiteral("till");

/// The server's log as a superuser can read it.
class ServerLog
{
public:
    explicit ServerLog(TestDatabase &db)
        : m_db(db)
    {
        m_file = m_db.rows(QStringLiteral("SELECT coalesce(pg_current_logfile(), "
                                          "current_setting('data_directory') || '/../server.log')"))
                     .value(0);
        m_from = size();
    }

    /// Whether statements of this database reach the file: a marker does. Waits for it.
    bool reaches()
    {
        const QString marker = QUuid::createUuid().toString(QUuid::Id128);
        m_db.rows(QStringLiteral("SELECT '%1'").arg(marker));
        return m_from >= 0
               && QTest::qWaitFor([&] { return text().contains(marker.toUtf8()); }, 5000);
    }
    void start() { m_from = size(); }
    /// The statements that a backend was sent since `start`, each as its first line.
    QStringList statementsOf(const QString &pid) const
    {
        QStringList found;
        const QList<QByteArray> lines = text().split('\n');
        for (const QByteArray &line : lines) {
            const bool isStatement = line.contains("LOG:  statement: ")
                                     || line.contains("LOG:  execute ")
                                     || line.contains("LOG:  fastpath");
            if (isStatement && line.contains('[' + pid.toUtf8() + ']'))
                found.append(QString::fromUtf8(line.mid(line.indexOf("LOG:  ") + 6).left(160)));
        }
        return found;
    }

private:
    qint64 size() const
    {
        return m_db
            .rows(
                QStringLiteral("SELECT coalesce((pg_stat_file('%1', true)).size, -1)").arg(m_file))
            .value(0)
            .toLongLong();
    }
    QByteArray text() const
    {
        return QByteArray::fromBase64(
            m_db.rows(QStringLiteral("SELECT encode(pg_read_binary_file('%1', %2, 10000000), "
                                     "'base64')")
                          .arg(m_file)
                          .arg(m_from))
                .join(QLatin1Char('\n'))
                .toLatin1());
    }

    TestDatabase &m_db;
    QString m_file;
    qint64 m_from = -1;
};

} // namespace

/// An operation costs the network once: what a desk waits for does not grow with the distance more
/// than it must.
class RoundTripsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anOperationIsOneTrip_data();
    void anOperationIsOneTrip();
    void whatADriverReadsAndLeasesIsOneTrip();
    void aRefusalIsOneTrip();
};

void RoundTripsTest::initTestCase()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server to travel to");
}

void RoundTripsTest::anOperationIsOneTrip_data()
{
    QTest::addColumn<int>("asking");
    for (int i = 0; i < askings().size(); ++i)
        QTest::newRow(askings()[i].name) << i;
}

void RoundTripsTest::anOperationIsOneTrip()
{
    Scene scene(Engine::Postgres);
    TestDatabase &db = scene.shop.db();
    QVERIFY(db.sql(QStringLiteral("ALTER DATABASE %1 SET log_statement = 'all'").arg(db.name())));
    StoreConfig config = db.config();
    config.desk = till;
    TcpProxy network(config.spec.host.toStdString(), config.spec.port.toInt());
    config.spec.host = QStringLiteral("127.0.0.1");
    config.spec.port = QString::number(network.port());
    const auto store = storeFactory(config)();
    HF_OK(store->open());

    // Once for the statement's preparation, undone at its very end.
    QVERIFY(db.sql(
        QStringLiteral("CREATE FUNCTION public.forget() RETURNS trigger LANGUAGE plpgsql AS "
                       "$$ BEGIN RAISE EXCEPTION 'forgotten' USING ERRCODE = 'HF999'; END $$")));
    QVERIFY(db.sql(QStringLiteral("CREATE TRIGGER forget BEFORE INSERT ON holdfast.operation "
                                  "FOR EACH ROW EXECUTE FUNCTION public.forget()")));
    const QString warmed = currentAsking().ask(scene, *store, Shop::call(), false);
    QVERIFY2(warmed.contains(QLatin1String("forgotten")), qPrintable(warmed));
    QVERIFY(db.sql(QStringLiteral("DROP TRIGGER forget ON holdfast.operation")));

    const QString pid =
        db.rows(QStringLiteral("SELECT pid FROM pg_stat_activity WHERE datname = "
                               "current_database() AND application_name = 'holdfast %1'")
                    .arg(till))
            .value(0);
    ServerLog log(db);
    const bool readable = log.reaches();
    log.start();
    const int before = network.trips();
    const Call call = Shop::call();
    const QString answer = currentAsking().ask(scene, *store, call, false);
    QCOMPARE(network.trips() - before, 1);
    QCOMPARE(db.rows(QStringLiteral("SELECT count(*) FROM operation WHERE id = '%1'")
                         .arg(call.operation.toString(QUuid::WithoutBraces))),
        QStringList{QStringLiteral("1")});
    if (!readable)
        QSKIP("one trip by the network's count; the server's log is out of reach");
    QVERIFY(log.reaches());
    const QStringList statements = log.statementsOf(pid);
    QVERIFY2(statements.size() == 1, qPrintable(statements.join(QLatin1Char('\n'))));
}

void RoundTripsTest::whatADriverReadsAndLeasesIsOneTrip()
{
    Shop shop(Engine::Postgres);
    const Checkout late = stripeCheckout(shop, QStringLiteral("late"));
    must(shop->fulfil(Shop::call(), late.id, paymentFor(late)));
    stripeCheckout(shop, QStringLiteral("open"));
    const Order paid = must(shop->order(stripeCheckout(shop, QStringLiteral("settled")).order));
    const Refund refund = must(
        shop->refundOrder(Shop::call(), paid.number, must(planRefund(paid, {}, {})), {}, till));
    StoreConfig config = shop.db().config();
    TcpProxy network(config.spec.host.toStdString(), config.spec.port.toInt());
    config.spec.host = QStringLiteral("127.0.0.1");
    config.spec.port = QString::number(network.port());
    const auto store = storeFactory(config)();
    HF_OK(store->open());
    const QString settler = QStringLiteral("settler");
    const std::function<bool()> all[] = {
        [&] { return must(store->watchedCheckouts()).size() == 2; },
        [&] { return must(store->reviews(false)).size() == 1; },
        [&] { return must(store->watchedRefunds()).size() == 1; },
        [&] { return must(store->refund(refund.id)).id == refund.id; },
        [&] { return !must(store->refundOfProvider(till)); },
        [&] { return must(store->takeLease(settler, till, Millis(60'000))); },
        [&] { return must(store->leases(QString())) == QStringList(settler); },
        [&] { return store->dropLease(settler, till).has_value(); },
    };
    for (const auto &ask : all) {
        // The first asking prepares the statement.
        QVERIFY(ask());
        const int before = network.trips();
        QVERIFY(ask());
        QCOMPARE(network.trips() - before, 1);
    }
}

void RoundTripsTest::aRefusalIsOneTrip()
{
    Scene scene(Engine::Postgres);
    StoreConfig config = scene.shop.db().config();
    TcpProxy network(config.spec.host.toStdString(), config.spec.port.toInt());
    config.spec.host = QStringLiteral("127.0.0.1");
    config.spec.port = QString::number(network.port());
    const auto store = storeFactory(config)();
    HF_OK(store->open());
    const auto ask = [&] {
        return store->hold(Shop::call(), scene.cart, code("NY#quarter"), QString(), 9);
    };
    HF_REFUSED(ask(), ErrorKind::SoldOut);
    const int before = network.trips();
    HF_REFUSED(ask(), ErrorKind::SoldOut);
    QCOMPARE(network.trips() - before, 1);
}

QTEST_GUILESS_MAIN(RoundTripsTest)
#include "tst_roundtrips.moc"
