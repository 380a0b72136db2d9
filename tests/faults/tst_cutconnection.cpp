// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "tcpproxy.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

namespace {

enum class Cut
{
    Before, ///< the request does not arrive
    After   ///< it is done, and the answer does not arrive
};

/// One operation: what leads to it, it itself as text, and where the database shows it.
struct Operation
{
    const char *name;
    std::function<QUuid(Shop &)> lead;
    std::function<Result<QString>(Store &, const Call &, const QUuid &)> ask;
    QString trace;
};

QUuid cartWithTwo(Shop &shop)
{
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_s, 2);
    return cart;
}

template <class T>
Result<QString> told(const Result<T> &answer)
{
    return answer ? Result<QString>(describe(*answer)) : Result<QString>(answer.error());
}

const QVector<Operation> operations{
    {"a hold", [](Shop &shop) { return shop.newCart(); },
        [](Store &store, const Call &call, const QUuid &cart) {
            return told(store.hold(call, cart, u"CA#quarter"_s, {}, 2));
        },
        u"SELECT count(*) FROM ledger WHERE operation = '%1' AND kind = 'hold'"_s},
    {"a sale", cartWithTwo,
        [](Store &store, const Call &call, const QUuid &cart) {
            return told(store.sell(call, cart, Tender::Cash, {}));
        },
        u"SELECT count(*) FROM payment WHERE operation = '%1'"_s},
    {"starting a checkout", cartWithTwo,
        [](Store &store, const Call &call, const QUuid &cart) {
            return told(store.startCheckout(call, cart, Tender::Cash));
        },
        u"SELECT count(*) FROM order_event WHERE operation = '%1' AND kind = 'created'"_s},
    {"confirming a checkout",
        [](Shop &shop) {
            return must(shop->startCheckout(Shop::call(), cartWithTwo(shop), Tender::Cash)).id;
        },
        [](Store &store, const Call &call, const QUuid &checkout) {
            return told(store.confirmCheckout(call, checkout, {}));
        },
        u"SELECT count(*) FROM payment WHERE operation = '%1'"_s},
};

} // namespace

/// The connection breaks around a request. PostgreSQL only: on SQLite there is none.
class CutConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itHappensOnceAndTheCallerIsTold_data() { rows(); }
    void itHappensOnceAndTheCallerIsTold();
    void itIsFoundByItsIdWhenTheNetworkIsBack_data() { rows(); }
    void itIsFoundByItsIdWhenTheNetworkIsBack();
    void cleanupTestCase() { m_shop.reset(); }

private:
    static void rows();
    std::unique_ptr<Shop> m_shop;
};

void CutConnection::initTestCase()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server, and SQLite has no connection to cut");
    m_shop = std::make_unique<Shop>(Engine::Postgres);
    m_shop->adjust(
        u"CA#quarter"_s, {.capacity = std::optional<std::optional<qint64>>(std::in_place)});
}

void CutConnection::rows()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<int>("cut");
    for (int i = 0; i < operations.size(); ++i) {
        QTest::addRow("%s, cut before it arrives", operations[i].name) << i << int(Cut::Before);
        QTest::addRow("%s, cut after it was done", operations[i].name) << i << int(Cut::After);
    }
}

namespace {

/// A desk behind a proxy.
struct FarDesk
{
    explicit FarDesk(const StoreConfig &direct)
        : proxy(direct.spec.host.toStdString(), direct.spec.port.toInt())
    {
        StoreConfig config = direct;
        config.spec.host = u"127.0.0.1"_s;
        config.spec.port = QString::number(proxy.port());
        store = storeFactory(config)();
        must(store->open());
    }
    void cutAt(Cut cut, const Call &call)
    {
        const std::string id = call.operation.toString(QUuid::WithoutBraces).toStdString();
        if (cut == Cut::Before)
            proxy.cutBefore(id);
        else
            proxy.cutAfter(id);
    }

    TcpProxy proxy;
    std::unique_ptr<Store> store;
};

} // namespace

void CutConnection::itHappensOnceAndTheCallerIsTold()
{
    QFETCH(int, operation);
    QFETCH(int, cut);
    const Operation &op = operations[operation];
    Shop &shop = *m_shop;
    FarDesk desk(shop.db().config());
    const QUuid subject = op.lead(shop);
    const Call call = Shop::call();
    desk.cutAt(Cut(cut), call);
    const auto answer = op.ask(*desk.store, call, subject);
    HF_OK(answer);
    QCOMPARE(desk.proxy.cuts(), 1);
    const QString trace = op.trace.arg(call.operation.toString(QUuid::WithoutBraces));
    QCOMPARE(shop.db().rows(trace), QStringList{u"1"_s});
    const auto again = op.ask(*desk.store, call, subject);
    HF_OK(again);
    QCOMPARE(*again, *answer);
    QCOMPARE(shop.db().rows(trace), QStringList{u"1"_s});
    HF_CLEAN(shop);
}

void CutConnection::itIsFoundByItsIdWhenTheNetworkIsBack()
{
    QFETCH(int, operation);
    QFETCH(int, cut);
    const Operation &op = operations[operation];
    Shop &shop = *m_shop;
    FarDesk desk(shop.db().config());
    const QUuid subject = op.lead(shop);
    const Call call = Shop::call();
    desk.cutAt(Cut(cut), call);
    desk.proxy.setDownAfterCut(true);
    const auto unknown = op.ask(*desk.store, call, subject);
    HF_REFUSED(unknown, ErrorKind::Offline);
    QVERIFY(!unknown.error().text.isEmpty());
    const QString trace = op.trace.arg(call.operation.toString(QUuid::WithoutBraces));
    QCOMPARE(shop.db().rows(trace), QStringList{Cut(cut) == Cut::After ? u"1"_s : u"0"_s});
    desk.proxy.setDown(false);
    const auto answer = op.ask(*desk.store, call, subject);
    HF_OK(answer);
    QCOMPARE(shop.db().rows(trace), QStringList{u"1"_s});
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(CutConnection)
#include "tst_cutconnection.moc"
