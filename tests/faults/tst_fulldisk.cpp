// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "smalldisk.h"

#include <QCoreApplication>
#include <QProcess>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

QString whyNoDisk;

constexpr int roomyKib = 64 * 1024;

std::unique_ptr<Store> storeAt(const QString &path)
{
    StoreConfig config;
    config.spec = ConnectionSpec::parse(u"sqlite:"_s + path).value();
    auto store = storeFactory(config)();
    must(store->open());
    return store;
}

QStringList faults(Store &store)
{
    QStringList texts;
    const VerifyReport report = must(store.verify());
    for (const Finding &finding : report.findings)
        texts.append(finding.subject + u": "_s + finding.text);
    return texts;
}

RateCard bigCard(int listings)
{
    RateCard card;
    const char *sizes[] = {"single", "quarter", "half", "full"};
    for (int i = 0; i < listings; ++i) {
        RateCardListing row;
        row.market = u"M%1"_s.arg(i / 4);
        row.marketName = row.market;
        row.taxPpm = 80'000;
        row.size = QLatin1String(sizes[i % 4]);
        row.title = u"A page in a directory"_s;
        row.price.minor = 1000;
        row.capacity = 10;
        card.listings.append(row);
    }
    return card;
}

/// What the desk reads: that the disk is full, or that it fails to write; and nothing was done.
bool saysSo(const Error &error)
{
    return (error.kind == ErrorKind::Internal || error.kind == ErrorKind::Offline)
           && error.text.contains(u"disk"_s) && error.text.endsWith(u'.');
}

} // namespace

/// What happens when the disk with the embedded database has no room left.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aHoldIsRefusedAndThenDoneOnce();
    void aSaleIsRefusedAndThenDoneOnce();
    void anImportIsDoneWholeOrNotAtAll();
    void aDatabaseIsMadeWholeOrNotAtAll();
    void theCommandLineSaysSo();
};

void FullDiskTest::init()
{
    if (!whyNoDisk.isEmpty())
        QSKIP(qPrintable(whyNoDisk));
}

void FullDiskTest::aHoldIsRefusedAndThenDoneOnce()
{
    SmallDisk disk(roomyKib);
    const auto store = storeAt(disk.path(u"shop.db"_s));
    must(store->migrate());
    must(store->importRateCard(Shop::call(), smallCard(), false));
    const QUuid cart = must(store->newCart(Shop::call(), {})).id;
    const QString listing = u"NY#single"_s;
    qint64 quantity = 0;
    disk.fillUp();
    // What room there is within the files is used up first.
    Call call;
    Result<HeldLine> refused = Error{};
    for (int i = 0; i < 10'000; ++i) {
        call = Shop::call();
        refused = store->hold(call, cart, listing, {}, 1);
        if (!refused)
            break;
        ++quantity;
    }
    HF_REFUSED(refused, ErrorKind::Internal);
    QVERIFY2(refused.error().text.contains(u"The disk is full. Nothing was changed"_s),
        qPrintable(refused.error().text));
    const auto held = [&] {
        const Cart now = must(store->cart(cart));
        return now.lines.isEmpty() ? 0 : now.lines[0].quantity;
    };
    QCOMPARE(held(), quantity);
    QCOMPARE(faults(*store), QStringList());
    HF_REFUSED(store->hold(call, cart, listing, {}, 1), ErrorKind::Internal);
    QCOMPARE(held(), quantity);

    disk.freeUp();
    HF_OK(store->hold(call, cart, listing, {}, 1));
    HF_OK(store->hold(call, cart, listing, {}, 1));
    QCOMPARE(held(), quantity + 1);
    QCOMPARE(faults(*store), QStringList());
}

void FullDiskTest::aSaleIsRefusedAndThenDoneOnce()
{
    SmallDisk disk(roomyKib);
    const auto store = storeAt(disk.path(u"shop.db"_s));
    must(store->migrate());
    must(store->importRateCard(Shop::call(), smallCard(), false));
    QVector<QUuid> carts;
    for (int i = 0; i < 500; ++i) {
        const QUuid cart = must(store->newCart(Shop::callAt(u"Desk %1"_s.arg(i)), {})).id;
        must(store->hold(Shop::call(), cart, u"NY#single"_s, {}, 1));
        carts.append(cart);
    }
    disk.fillUp();
    Call call;
    Result<Sale> refused = Error{};
    qint64 sales = 0;
    for (const QUuid &cart : std::as_const(carts)) {
        call = Shop::call();
        refused = store->sell(call, cart, Tender::Cash, {});
        if (!refused)
            break;
        ++sales;
    }
    HF_REFUSED(refused, ErrorKind::Internal);
    QVERIFY2(
        refused.error().text.contains(u"The disk is full"_s), qPrintable(refused.error().text));
    QCOMPARE(must(store->orders({}, 1000)).size(), sales);
    QCOMPARE(faults(*store), QStringList());

    disk.freeUp();
    const Sale sale = must(store->sell(call, carts[sales], Tender::Cash, {}));
    QCOMPARE(
        must(store->sell(call, carts[sales], Tender::Cash, {})).order.number, sale.order.number);
    QCOMPARE(must(store->orders({}, 1000)).size(), sales + 1);
    QCOMPARE(faults(*store), QStringList());
}

void FullDiskTest::anImportIsDoneWholeOrNotAtAll()
{
    SmallDisk disk(roomyKib);
    const auto store = storeAt(disk.path(u"shop.db"_s));
    must(store->migrate());
    const RateCard card = bigCard(4000);
    const Call call = Shop::call();
    disk.resize(1024);
    const auto refused = store->importRateCard(call, card, false);
    HF_REFUSED(refused, ErrorKind::Internal);
    QVERIFY2(
        refused.error().text.contains(u"The disk is full"_s), qPrintable(refused.error().text));
    QCOMPARE(must(store->board({})).listings.size(), 0);
    QCOMPARE(faults(*store), QStringList());

    disk.resize(roomyKib);
    QCOMPARE(must(store->importRateCard(call, card, false)).added, 4000);
    QCOMPARE(must(store->importRateCard(call, card, false)).added, 4000);
    QCOMPARE(must(store->board({})).listings.size(), 4000);
    QCOMPARE(faults(*store), QStringList());
}

void FullDiskTest::aDatabaseIsMadeWholeOrNotAtAll()
{
    int refusals = 0;
    bool made = false;
    for (int kib = 4; !made; kib += 28) {
        QVERIFY2(kib < 4096, "no disk was large enough");
        SmallDisk disk(kib);
        const QString path = disk.path(u"shop.db"_s);
        {
            const auto store = storeAt(path);
            const auto done = store->migrate();
            made = done.has_value();
            if (!made) {
                ++refusals;
                QVERIFY2(saysSo(done.error()), qPrintable(done.error().text));
            }
        }
        disk.resize(roomyKib);
        const auto store = storeAt(path);
        HF_OK(store->migrate());
        HF_OK(store->requireCurrent());
        HF_OK(store->newCart(Shop::call(), {}));
        QCOMPARE(faults(*store), QStringList());
    }
    QVERIFY2(refusals > 3, "hardly any disk was too small");
}

void FullDiskTest::theCommandLineSaysSo()
{
    SmallDisk disk(128);
    const auto run = [&](const QStringList &words) {
        QProcess process;
        process.start(QStringLiteral(HOLDFAST_CLI),
            QStringList{u"--db"_s, u"sqlite:"_s + disk.path(u"shop.db"_s)} + words);
        if (!process.waitForFinished(60'000))
            qFatal("the command line does not end");
        return std::pair(process.exitCode(), process.readAllStandardError());
    };
    const auto [exitCode, said] = run({u"db"_s, u"init"_s, u"--sample"_s});
    QVERIFY(exitCode != 0);
    QVERIFY2(said.contains("disk"), said.constData());
    disk.resize(roomyKib);
    QCOMPARE(run({u"db"_s, u"init"_s, u"--sample"_s}).first, 0);
    QCOMPARE(run({u"db"_s, u"verify"_s}).first, 0);
}

int main(int argc, char *argv[])
{
    whyNoDisk = SmallDisk::prepare();
    QCoreApplication app(argc, argv);
    FullDiskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
