// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "stripepeer.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// Giving money back, and deciding about payments, from the command line.
class CliRefundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { CliFixture::addEngines(); }
    void init();
    void cleanup();

    void givesBackByStripeAndWaits();
    void givesBackALineThenTheRest();
    void givesBackAnAmountInCash();
    void leavesItToOthers();
    void saysThatItFailed();
    void isGivenUp();
    void aKeyThatMayNotGiveBack();
    void saysThatItMayNotReadEvents();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void aLatePaymentIsSoldAfterAll();
    void aLatePaymentBuysSomethingElse();
    void aLatePaymentGoesBackBitByBit();
    void anAmountGivesNoSlotsBack();
    void whatIsWantedInstead_data();
    void whatIsWantedInstead();
    void saysThatItWasDecidedAllTheSame();

private:
    QString paidOrder(const QString &tender = u"stripe"_s);
    /// The number of a case for review: paid when its slots had been given back.
    QString latePayment();
    QString openSession() const;
    Ran stripe(const QString &line) const;

    std::unique_ptr<CliFixture> m_cli;
    std::unique_ptr<StripePeer> m_peer;
};

void CliRefundsTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    QString whyNot;
    m_cli = CliFixture::make(engine, &whyNot);
    if (!m_cli)
        QSKIP(qPrintable(whyNot));
    QCOMPARE(m_cli->json({u"db"_s, u"init"_s, u"--sample"_s}).exitCode, 0);
    m_peer = std::make_unique<StripePeer>();
    qputenv("STRIPE_API_KEY", "sk_test_51HoldfastDeskKey1234");
    qputenv("HOLDFAST_DRIVER_PACE", "0.02");
}

void CliRefundsTest::cleanup()
{
    qunsetenv("STRIPE_API_KEY");
    qunsetenv("HOLDFAST_DRIVER_PACE");
    m_peer.reset();
    m_cli.reset();
}

Ran CliRefundsTest::stripe(const QString &line) const
{
    return m_cli->json(QStringList{u"--stripe-url"_s, m_peer->url()} + words(line));
}

QString CliRefundsTest::openSession() const
{
    for (const QJsonValue &session : m_peer->objects(u"checkout.session"_s)) {
        if (session[u"status"_s] == u"open"_s)
            return session[u"id"_s].toString();
    }
    return {};
}

QString CliRefundsTest::paidOrder(const QString &tender)
{
    const QString cart = m_cli->newCart();
    m_cli->json({u"cart"_s, u"add"_s, cart, u"CA#quarter"_s, u"--quantity"_s, u"2"_s});
    m_cli->json({u"cart"_s, u"add"_s, cart, u"CA#full"_s});
    if (tender == u"stripe"_s) {
        stripe(u"checkout start %1 --tender stripe --no-wait"_s.arg(cart));
        m_peer->pay(openSession());
        stripe(u"checkout settle"_s);
    } else {
        m_cli->json({u"checkout"_s, u"start"_s, cart, u"--tender"_s, tender});
    }
    return m_cli->json({u"order"_s, u"list"_s}).json()[u"orders"][0][u"number"].toString();
}

QString CliRefundsTest::latePayment()
{
    const QString cart = m_cli->newCart();
    m_cli->json({u"cart"_s, u"add"_s, cart, u"CA#quarter"_s});
    const Ran started = stripe(u"checkout start %1 --tender stripe --no-wait"_s.arg(cart));
    m_peer->pay(openSession());
    m_cli->json({u"checkout"_s, u"cancel"_s, started.json()[u"checkout"][u"id"].toString(),
        u"--force"_s, u"--why"_s, u"gone"_s});
    stripe(u"checkout settle"_s);
    return stripe(u"review list"_s).json()[u"reviews"][0][u"id"].toString();
}

void CliRefundsTest::givesBackByStripeAndWaits()
{
    const QString order = paidOrder();
    const qint64 paid = m_peer->money(u"usd"_s);
    const Ran ran = m_cli->run(QStringList{u"--stripe-url"_s, m_peer->url()}
                               + words(u"order refund %1 --why unwanted"_s.arg(order)));
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QVERIFY2(ran.err.contains("Asking Stripe to give back"), ran.err.constData());
    QVERIFY2(ran.out.contains("succeeded") && ran.out.contains("cancelled"), ran.out.constData());
    QCOMPARE(m_peer->money(u"usd"_s), 0);
    const QJsonObject shown = m_cli->json({u"order"_s, u"show"_s, order}).json();
    QCOMPARE(shown[u"state"].toString(), u"cancelled"_s);
    QCOMPARE(shown[u"refunds"][0][u"amount_minor"].toInteger(), paid);
    QCOMPARE(shown[u"refunds"][0][u"state"].toString(), u"succeeded"_s);
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
}

void CliRefundsTest::givesBackALineThenTheRest()
{
    const QString order = paidOrder();
    const qint64 sold = m_cli->listing(u"CA#quarter"_s)[u"sold"].toInteger();
    const Ran one = stripe(u"order refund %1 --line 1:1 --why one"_s.arg(order));
    QVERIFY2(one.exitCode == 0, one.out.constData());
    QCOMPARE(one.json()[u"refund"][u"amount_minor"].toInteger(), 108'000);
    QCOMPARE(one.json()[u"refund"][u"lines"][0][u"tax_minor"].toInteger(), 8'000);
    QCOMPARE(one.json()[u"order"][u"state"].toString(), u"paid"_s);
    QCOMPARE(m_cli->listing(u"CA#quarter"_s)[u"sold"].toInteger(), sold - 1);
    // All that is left of the line.
    const Ran rest = stripe(u"order refund %1 --line 1 --keep-slots --why rest"_s.arg(order));
    QVERIFY2(rest.exitCode == 0, rest.out.constData());
    QCOMPARE(rest.json()[u"refund"][u"lines"][0][u"quantity"].toInteger(), 1);
    QCOMPARE(m_cli->listing(u"CA#quarter"_s)[u"sold"].toInteger(), sold - 1);
    QCOMPARE(stripe(u"order refund %1 --line 1 --why again"_s.arg(order)).exitCode, 3);
    const Ran all = stripe(u"order refund %1 --why all"_s.arg(order));
    QVERIFY2(all.exitCode == 0, all.out.constData());
    QCOMPARE(m_peer->money(u"usd"_s), 0);
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
}

void CliRefundsTest::givesBackAnAmountInCash()
{
    const QString order = paidOrder(u"cash"_s);
    const Ran part = stripe(u"order refund %1 --amount 54.00 --why late"_s.arg(order));
    QVERIFY2(part.exitCode == 0, part.out.constData());
    QCOMPARE(part.json()[u"refund"][u"state"].toString(), u"succeeded"_s);
    QCOMPARE(part.json()[u"refund"][u"tender"].toString(), u"cash"_s);
    QCOMPARE(part.json()[u"refund"][u"amount_minor"].toInteger(), 5'400);
    QCOMPARE(part.json()[u"order"][u"state"].toString(), u"paid"_s);
}

void CliRefundsTest::leavesItToOthers()
{
    const QString order = paidOrder();
    qunsetenv("STRIPE_API_KEY");
    const Ran ran = m_cli->run(QStringList{u"--stripe-url"_s, m_peer->url()}
                               + words(u"order refund %1 --why unwanted"_s.arg(order)));
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QVERIFY2(ran.err.contains("No desk with a Stripe key is running"), ran.err.constData());
    QCOMPARE(m_peer->objects(u"refund"_s).size(), 0);
    qputenv("STRIPE_API_KEY", "sk_test_51HoldfastDeskKey1234");
    QCOMPARE(stripe(u"checkout settle"_s).json()[u"refunds"].toInt(), 1);
    QCOMPARE(m_peer->money(u"usd"_s), 0);
}

void CliRefundsTest::saysThatItFailed()
{
    const QString order = paidOrder();
    m_peer->configure({{u"refund_status"_s, u"failed"_s}});
    const Ran ran = stripe(u"order refund %1 --why unwanted"_s.arg(order));
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json()[u"refund"][u"state"].toString(), u"failed"_s);
    QVERIFY(!ran.json()[u"refund"][u"said"].toString().isEmpty());
    const QJsonArray reviews = stripe(u"review list"_s).json()[u"reviews"].toArray();
    QCOMPARE(reviews.size(), 1);
    QCOMPARE(reviews[0][u"reason"].toString(), u"refund_failed"_s);
    // It is given back in another way, and counts for the order.
    const Ran cash = stripe(u"review resolve %1 --refund --tender cash --why closed"_s.arg(
        reviews[0][u"id"].toString()));
    QVERIFY2(cash.exitCode == 0, cash.out.constData());
    QCOMPARE(cash.json()[u"open"].toBool(), false);
    QCOMPARE(
        m_cli->json({u"order"_s, u"show"_s, order}).json()[u"state"].toString(), u"cancelled"_s);
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
}

void CliRefundsTest::isGivenUp()
{
    const QString order = paidOrder();
    const Ran asked = stripe(u"order refund %1 --no-wait --why unwanted"_s.arg(order));
    QCOMPARE(asked.json()[u"refund"][u"state"].toString(), u"asked"_s);
    const QString refund = asked.json()[u"refund"][u"id"].toString();
    const QString giveUp = u"order give-up-refund %1 --why closed"_s;
    const Ran given = m_cli->json(words(giveUp.arg(refund)));
    QVERIFY2(given.exitCode == 0, given.out.constData());
    QCOMPARE(given.json()[u"refunds"][0][u"state"].toString(), u"failed"_s);
    QCOMPARE(given.json()[u"refunds"][0][u"said"].toString(), u"closed"_s);
    QCOMPARE(stripe(u"review list"_s).json()[u"reviews"].toArray().size(), 1);
    QCOMPARE(m_cli->json(words(giveUp.arg(refund))).exitCode, 3);
    QCOMPARE(m_cli->json(words(giveUp.arg(u"7"_s))).exitCode, 3);
    QCOMPARE(m_peer->objects(u"refund"_s).size(), 0);
}

void CliRefundsTest::aKeyThatMayNotGiveBack()
{
    const QString order = paidOrder();
    qputenv("STRIPE_API_KEY", "rk_test_51HoldfastSellsOnly");
    m_peer->allow(u"rk_test_51HoldfastSellsOnly"_s, {u"GET /v1/checkout/sessions"_s});
    const Ran refused = stripe(u"order refund %1 --why unwanted"_s.arg(order));
    QCOMPARE(refused.exitCode, 4);
    const QString refund = refused.error()[u"detail"][u"refund"].toString();
    QVERIFY2(refused.text().contains(refund) && !refund.isEmpty(), qPrintable(refused.text()));
    // Stripe has said no and nobody else has asked it: whoever has no other key gives cash.
    const Ran givenUp = stripe(u"order give-up-refund %1 --why nokey"_s.arg(refund));
    QVERIFY2(givenUp.exitCode == 0, givenUp.out.constData());
    const Ran cases = stripe(u"review list"_s);
    QCOMPARE(cases.json()[u"reviews"][0][u"reason"].toString(), u"refund_failed"_s);
    QCOMPARE(m_peer->objects(u"refund"_s).size(), 0);
    QCOMPARE(stripe(u"db verify"_s).exitCode, 0);
}

void CliRefundsTest::saysThatItMayNotReadEvents()
{
    m_peer->allow(u"rk_test_51HoldfastSellsOnly"_s, {u"GET /v1/checkout/sessions"_s});
    qputenv("STRIPE_API_KEY", "rk_test_51HoldfastSellsOnly");
    const Ran ran =
        m_cli->run(QStringList{u"--stripe-url"_s, m_peer->url()} + words(u"checkout settle"_s));
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QVERIFY2(ran.err.contains("Events: read"), ran.err.constData());
}

void CliRefundsTest::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("no such line") << u"order refund %1 --line 9 --why x"_s << 3;
    QTest::newRow("more than there are") << u"order refund %1 --line 1:3 --why x"_s << 3;
    QTest::newRow("no line at all") << u"order refund %1 --line first --why x"_s << 3;
    QTest::newRow("more than was paid") << u"order refund %1 --amount 99999.00 --why x"_s << 3;
    QTest::newRow("no such order") << u"order refund 999 --why x"_s << 3;
    QTest::newRow("no reason") << u"order refund %1"_s << 2;
    QTest::newRow("no such case") << u"review resolve 9 --refund --why x"_s << 3;
    QTest::newRow("no decision") << u"review resolve 9 --why x"_s << 2;
    QTest::newRow("two decisions") << u"review resolve 9 --refund --sell --why x"_s << 2;
}

void CliRefundsTest::refusesWhatIsNotThere()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    const QString order = paidOrder();
    const QByteArray before = m_cli->state();
    const Ran ran = stripe(line.contains(u"%1"_s) ? line.arg(order) : line);
    QVERIFY2(ran.exitCode == code, ran.out.constData());
    QCOMPARE(m_cli->state(), before);
}

void CliRefundsTest::aLatePaymentIsSoldAfterAll()
{
    const QString review = latePayment();
    const Ran sold = stripe(u"review resolve %1 --sell --why still-free"_s.arg(review));
    QVERIFY2(sold.exitCode == 0, sold.out.constData());
    QCOMPARE(sold.json()[u"open"].toBool(), false);
    const QString order = sold.json()[u"sold_order"].toString();
    QCOMPARE(m_cli->json({u"order"_s, u"show"_s, order}).json()[u"state"].toString(), u"paid"_s);
    QCOMPARE(stripe(u"review list"_s).json()[u"reviews"].toArray().size(), 0);
    QCOMPARE(stripe(u"review list --all"_s).json()[u"reviews"].toArray().size(), 1);
    QCOMPARE(stripe(u"review show %1"_s.arg(review)).json()[u"sold_order"].toString(), order);
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
}

void CliRefundsTest::aLatePaymentBuysSomethingElse()
{
    const QString review = latePayment();
    const qint64 paid = m_peer->money(u"usd"_s);
    const Ran sold =
        stripe(u"review resolve %1 --sell --instead CA#single --why agreed"_s.arg(review));
    QVERIFY2(sold.exitCode == 0, sold.out.constData());
    const QJsonObject order =
        m_cli->json({u"order"_s, u"show"_s, sold.json()[u"sold_order"].toString()}).json();
    QCOMPARE(order[u"lines"][0][u"code"].toString(), u"CA#single"_s);
    const qint64 total = order[u"totals"][u"total_minor"].toInteger();
    QVERIFY(total < paid);
    // What was over has gone back.
    QCOMPARE(m_peer->money(u"usd"_s), total);
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
}

void CliRefundsTest::aLatePaymentGoesBackBitByBit()
{
    const QString review = latePayment();
    const Ran part = stripe(u"review resolve %1 --refund --amount 80.00 --why part"_s.arg(review));
    QVERIFY2(part.exitCode == 0, part.out.constData());
    QCOMPARE(part.json()[u"open"].toBool(), true);
    QCOMPARE(part.json()[u"left_minor"].toInteger(), 100'000);
    const Ran rest = stripe(u"review resolve %1 --refund --why rest"_s.arg(review));
    QVERIFY2(rest.exitCode == 0, rest.out.constData());
    QCOMPARE(rest.json()[u"open"].toBool(), false);
    QCOMPARE(m_peer->money(u"usd"_s), 0);
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
}

void CliRefundsTest::anAmountGivesNoSlotsBack()
{
    const QString order = paidOrder();
    const Ran slots =
        m_cli->json(words(u"order refund %1 --line 1:1 --amount 5 --why kindness"_s.arg(order)));
    QCOMPARE(slots.exitCode, 3);
    QVERIFY(slots.json()[u"error"][u"text"].toString().contains(u"--line 1"_s));
    QVERIFY(m_cli->json({u"order"_s, u"show"_s, order}).json()[u"refunds"].toArray().isEmpty());
}

void CliRefundsTest::whatIsWantedInstead_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("names");
    QTest::newRow("a variant whose code ends like a number") << u"CA#full:box2"_s << u"box2"_s;
    QTest::newRow("a variant and a number") << u"CA#full:box2 x3"_s << u"box2"_s;
    QTest::newRow("a listing and no number") << u"CA#boxx2"_s << u"boxx2"_s;
    QTest::newRow("a number alone") << u"CA#quarter x"_s << u"CA#quarter x"_s;
}

void CliRefundsTest::whatIsWantedInstead()
{
    QFETCH(QString, wanted);
    QFETCH(QString, names);
    const Ran ran = m_cli->json({u"review"_s, u"resolve"_s, latePayment(), u"--sell"_s,
        u"--instead"_s, wanted, u"--why"_s, u"agreed"_s});
    QCOMPARE(ran.exitCode, 3);
    const QString error = QString::fromUtf8(QJsonDocument(ran.json()).toJson());
    QVERIFY2(error.contains(names), qPrintable(error));
}

void CliRefundsTest::saysThatItWasDecidedAllTheSame()
{
    const QString order = paidOrder();
    const QString review = latePayment();
    // Stripe cannot be asked: only that is found out after the decision.
    QVERIFY(QDir(m_cli->folder()).mkpath(u"config/Holdfast"_s));
    QFile settings(m_cli->path(u"config/Holdfast/Holdfast.conf"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[stripe]\nurl=ftp://nowhere.example\n");
    settings.close();
    for (const QString &line : {u"order refund %1 --why unwanted"_s.arg(order),
             u"review resolve %1 --refund --why unwanted"_s.arg(review)}) {
        const Ran ran = m_cli->json(words(line));
        QVERIFY2(ran.exitCode != 0, ran.out.constData());
        QVERIFY2(ran.json()[u"error"][u"detail"][u"changed"].toBool(), ran.out.constData());
        QVERIFY(ran.json()[u"error"][u"text"].toString().contains(u"The change was made"_s));
    }
    QCOMPARE(m_cli->json({u"order"_s, u"show"_s, order}).json()[u"refunds"].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(CliRefundsTest)
#include "tst_clirefunds.moc"
