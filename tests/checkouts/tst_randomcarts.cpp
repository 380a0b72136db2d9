// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payscene.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

namespace {

constexpr const char *sizes[] = {"single", "quarter", "half", "full"};

/// Four listings of a market of its own, at any price and tax.
RateCard randomCard(QRandomGenerator &random, Currency currency)
{
    const int tax = random.bounded(2) == 0 ? random.bounded(250'001) : 10'000 * random.bounded(26);
    RateCard card;
    for (const char *size : sizes) {
        RateCardListing listing;
        listing.market = u"ZZ"_s;
        listing.marketName = u"Anywhere"_s;
        listing.taxPpm = tax;
        listing.size = QString::fromLatin1(size);
        listing.title = listing.size + u" page"_s;
        listing.price = {random.bounded(2'000, 400'000), currency};
        card.listings.append(listing);
    }
    return card;
}

} // namespace

/// What the desk shows, the books have, Stripe asks for and the customer pays is one sum, to the
/// last unit.
class TestRandomCarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_peer = std::make_shared<StripePeer>(); }
    void cleanupTestCase() { m_peer.reset(); }
    void oneSum_data();
    void oneSum();

private:
    QUuid randomCart(PayScene &scene, QRandomGenerator &random);

    std::shared_ptr<StripePeer> m_peer;
};

QUuid TestRandomCarts::randomCart(PayScene &scene, QRandomGenerator &random)
{
    const Call call = Call::by(actor());
    const auto cart =
        scene.store().newCart(call, newId().toString(QUuid::Id128) + u"@shop.example"_s);
    if (!cart)
        qFatal("%s", qPrintable(cart.error().text));
    const int first = random.bounded(4);
    for (int line = random.bounded(1, 5); line > 0; --line) {
        const auto held = scene.store().hold(Call::by(actor()), cart->id,
            u"ZZ#"_s + QString::fromLatin1(sizes[(first + line) % 4]), {}, random.bounded(1, 8));
        if (!held)
            qFatal("%s", qPrintable(held.error().text));
    }
    return cart->id;
}

void TestRandomCarts::oneSum_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("code");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        if (engine == Engine::Postgres && !hasPostgres())
            continue;
        for (const char *code : {"USD", "EUR", "JPY", "KWD"}) {
            QTest::addRow("%s, %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", code)
                << int(engine) << QString::fromLatin1(code);
        }
    }
}

void TestRandomCarts::oneSum()
{
    QFETCH(QString, code);
    const bool isInSteps = code == u"KWD"_s;
    PayScene scene(currentEngine(), m_peer);
    const CheckoutService service(scene.desk());
    QRandomGenerator random(20'261'128);
    constexpr int wanted = 5;
    constexpr int most = 100;
    int paid = 0;
    int refused = 0;
    for (int round = 0; round < most && (paid < wanted || (isInSteps && refused < wanted));
         ++round) {
        const RateCard card = randomCard(random, Currency::fromCode(code).value());
        HF_OK(scene.store().importRateCard(Call::by(actor()), card, false));
        HF_OK(scene.store().changeSetting(Call::by(actor()), u"shipping_minor"_s,
            QString::number(random.bounded(2) * random.bounded(5'000)), u"as it comes"_s));
        const QUuid id = randomCart(scene, random);
        const auto cart = scene.store().cart(id);
        HF_OK(cart);
        const Money total{cart->totals.totalMinor, cart->totals.currency};
        const bool isTaken = !isInSteps || total.minor % 10 == 0;
        if (isTaken ? paid >= wanted : refused >= wanted)
            continue;
        const int sessions = int(scene.peer().objects(u"checkout.session"_s).size());
        const auto answer = service.start(service.newCall(), id, Tender::Stripe, true, total.minor);
        QVERIFY(scene.waitUntil([&] { return answer.isFinished(); }));
        const auto started = answer.result();
        if (!isTaken) {
            HF_REFUSED(started, ErrorKind::Validation);
            QVERIFY2(started.error().text.contains(toPlainText(total))
                         && started.error().text.contains(u"0.010"_s),
                qPrintable(started.error().text));
            QCOMPARE(scene.store().cart(id)->lines.size(), cart->lines.size());
            QCOMPARE(scene.db().rows(u"SELECT count(*) FROM checkout WHERE cart_id = '%1'"_s.arg(
                         id.toString(QUuid::WithoutBraces))),
                QStringList{u"0"_s});
            ++refused;
            continue;
        }
        HF_OK(started);
        QCOMPARE(started->amount, total);
        const auto driver = scene.driver();
        driver->drive(started->id);
        QVERIFY(scene.waitUntil(
            [&] { return scene.checkout(started->id).session.has_value(); }, driver.get()));
        QCOMPARE(scene.peer().objects(u"checkout.session"_s).size(), sessions + 1);
        const QString session = scene.checkout(started->id).session->id;
        QCOMPARE(scene.peer().object(session)[u"currency"_s].toString(), code.toLower());
        // These currencies are counted alike here and there.
        QCOMPARE(scene.peer().object(session)[u"amount_total"_s].toInteger(), total.minor);
        scene.peer().pay(session);
        QVERIFY(scene.waitUntilFinished(*driver, started->id));
        QCOMPARE(scene.standing(started->id), u"paid settled completed"_s);
        const auto order = scene.store().order(started->order);
        HF_OK(order);
        QCOMPARE(order->payments.size(), 1);
        QCOMPARE(order->payments[0].amount, total);
        ++paid;
    }
    QCOMPARE(paid, wanted);
    QCOMPARE(refused, isInSteps ? wanted : 0);
    QCOMPARE(scene.faults(code), QStringList());
}

QTEST_GUILESS_MAIN(TestRandomCarts)
#include "tst_randomcarts.moc"
