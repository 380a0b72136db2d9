// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "stripepeer.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// Paying by Stripe from the command line.
class CliStripeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { CliFixture::addEngines(); }
    void init();
    void cleanup();

    void waitsUntilTheCustomerHasPaid();
    void buysOneListing();
    void aPurchaseGivenUpIsFreeAgain();
    void returnsAtOnceAndIsSettledLater();
    void doesNotWaitForAStripeThatDoesNotAnswer();
    void endsWhenStripeStaysAway();
    void aKeyThatMaySellNothing();
    void cancels();
    void cancelsWhatTheCustomerHasPaidMeanwhile();
    void cancelsWhatTheCustomersBankIsAboutToPay();
    void saysWhatToDoAboutAPaymentThatTheKeyDoesNotKnow();
    void aKilledDesksCheckoutIsFinishedByAnother();
    void aForcedOneThatIsPaidGoesToReview();
    void sendsTheCustomerToThePaidPage();
    void refusesWithoutAKey();
    void refusesWhatCostsNothingAndCash();

private:
    QString filledCart();
    Ran stripe(const QStringList &arguments) const;
    QString openSession() const;

    std::unique_ptr<CliFixture> m_cli;
    std::unique_ptr<StripePeer> m_peer;
};

void CliStripeTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    QString whyNot;
    m_cli = CliFixture::make(engine, &whyNot);
    if (!m_cli)
        QSKIP(qPrintable(whyNot));
    QCOMPARE(m_cli->json({u"db"_s, u"init"_s, u"--sample"_s}).exitCode, 0);
    m_peer = std::make_unique<StripePeer>();
    qputenv("STRIPE_API_KEY", "sk_test_51HoldfastDeskKey1234");
}

void CliStripeTest::cleanup()
{
    qunsetenv("STRIPE_API_KEY");
    qunsetenv("HOLDFAST_DRIVER_PACE");
    m_peer.reset();
    m_cli.reset();
}

QString CliStripeTest::filledCart()
{
    const QString cart = m_cli->newCart();
    if (m_cli->json({u"cart"_s, u"add"_s, cart, u"CA#quarter"_s}).exitCode != 0)
        qFatal("no slot");
    return cart;
}

Ran CliStripeTest::stripe(const QStringList &arguments) const
{
    return m_cli->json(QStringList{u"--stripe-url"_s, m_peer->url()} + arguments);
}

QString CliStripeTest::openSession() const
{
    for (const QJsonValue &session : m_peer->objects(u"checkout.session"_s)) {
        if (session[u"status"_s] == u"open"_s)
            return session[u"id"_s].toString();
    }
    return {};
}

void CliStripeTest::waitsUntilTheCustomerHasPaid()
{
    // The customer is quicker than the third look.
    m_peer->inject(u"GET /v1/checkout/sessions/{session}"_s, u"pay_first"_s,
        {{u"skip"_s, 1}, {u"times"_s, 1}});
    const Ran ran = m_cli->run({u"--stripe-url"_s, m_peer->url(), u"checkout"_s, u"start"_s,
        filledCart(), u"--tender"_s, u"stripe"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QVERIFY2(ran.err.contains("Pay ") && ran.err.contains(" at http"), ran.err.constData());
    QVERIFY2(ran.out.contains("settled"), ran.out.constData());
    QVERIFY2(ran.out.contains("Order 1001, paid"), ran.out.constData());
    QVERIFY(m_cli->json({u"db"_s, u"verify"_s}).exitCode == 0);
}

void CliStripeTest::buysOneListing()
{
    const QString open = filledCart();
    m_peer->inject(u"GET /v1/checkout/sessions/{session}"_s, u"pay_first"_s,
        {{u"skip"_s, 1}, {u"times"_s, 1}});
    const Ran ran = stripe({u"checkout"_s, u"buy"_s, u"CA#half"_s, u"--tender"_s, u"stripe"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(ran.json()[u"order"][u"state"].toString(), u"paid"_s);
    const QJsonObject session = m_peer->objects(u"checkout.session"_s)[0].toObject();
    const QJsonObject metadata = session[u"metadata"].toObject();
    QCOMPARE(metadata[u"state"].toString(), u"CA"_s);
    QCOMPARE(metadata[u"adType"].toString(), u"half"_s);
    QVERIFY(!metadata[u"adTitle"].toString().isEmpty());
    QCOMPARE(m_cli->json({u"cart"_s, u"show"_s, open}).json()[u"state"].toString(), u"open"_s);
    QVERIFY(m_cli->json({u"db"_s, u"verify"_s}).exitCode == 0);
}

void CliStripeTest::aPurchaseGivenUpIsFreeAgain()
{
    const QJsonObject before = m_cli->listing(u"CA#half"_s);
    const Ran bought =
        stripe({u"checkout"_s, u"buy"_s, u"CA#half"_s, u"--tender"_s, u"stripe"_s, u"--no-wait"_s});
    QVERIFY2(bought.exitCode == 0, bought.err.constData());
    const QJsonObject checkout = bought.json()[u"checkout"].toObject();
    const Ran cancelled = stripe({u"checkout"_s, u"cancel"_s, checkout[u"id"].toString()});
    QVERIFY2(cancelled.exitCode == 0, cancelled.err.constData());
    QCOMPARE(m_cli->json({u"cart"_s, u"show"_s, checkout[u"cart"].toString()})
                 .json()[u"state"]
                 .toString(),
        u"closed"_s);
    QCOMPARE(m_cli->listing(u"CA#half"_s)[u"available"], before[u"available"]);
    // Without a key nobody could take the payment, and nothing stays held for it.
    qunsetenv("STRIPE_API_KEY");
    const Ran refused = stripe({u"checkout"_s, u"buy"_s, u"CA#half"_s, u"--tender"_s, u"stripe"_s});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(m_cli->listing(u"CA#half"_s)[u"available"], before[u"available"]);
    QVERIFY(m_cli->json({u"db"_s, u"verify"_s}).exitCode == 0);
}

void CliStripeTest::returnsAtOnceAndIsSettledLater()
{
    const Ran started = stripe(
        {u"checkout"_s, u"start"_s, filledCart(), u"--tender"_s, u"stripe"_s, u"--no-wait"_s});
    QVERIFY2(started.exitCode == 0, started.out.constData());
    const QJsonObject checkout = started.json()[u"checkout"].toObject();
    QCOMPARE(checkout[u"state"].toString(), u"open"_s);
    QVERIFY(checkout[u"session"][u"url"].toString().startsWith(u"http"_s));
    QCOMPARE(stripe({u"checkout"_s, u"list"_s}).json()[u"checkouts"].toArray().size(), 1);

    const Ran early = stripe({u"checkout"_s, u"settle"_s});
    QCOMPARE(early.exitCode, 0);
    QCOMPARE(early.json()[u"in_flight"].toInt(), 1);

    // A job that nobody watches is to fail when it could not do its work.
    qputenv("HOLDFAST_DRIVER_PACE", "0.02");
    m_peer->inject(u"GET /v1/checkout/sessions/{session}"_s, u"503"_s, {{u"times"_s, 1000}});
    const Ran unheard = stripe({u"checkout"_s, u"settle"_s});
    QVERIFY2(unheard.exitCode == 1, (unheard.out + unheard.err).constData());
    QCOMPARE(unheard.json()[u"in_flight"].toInt(), 1);
    QVERIFY2(!unheard.json()[u"unasked"].toString().isEmpty(), unheard.out.constData());
    m_peer->clearFaults();
    const QString noRights = u"rk_test_51HoldfastKeyThatMayNothing5432"_s;
    m_peer->allow(noRights, {});
    qputenv("STRIPE_API_KEY", noRights.toLatin1());
    QCOMPARE(stripe({u"checkout"_s, u"settle"_s}).exitCode, 4);
    qputenv("STRIPE_API_KEY", "sk_test_51HoldfastDeskKey1234");

    m_peer->pay(openSession());
    const Ran settled = stripe({u"checkout"_s, u"settle"_s});
    QCOMPARE(settled.exitCode, 0);
    QCOMPARE(settled.json()[u"paid"].toInt(), 1);
    const Ran shown = stripe({u"checkout"_s, u"show"_s, checkout[u"id"].toString()});
    QCOMPARE(shown.json()[u"order"][u"state"].toString(), u"paid"_s);
    QCOMPARE(stripe({u"checkout"_s, u"settle"_s}).json()[u"looked"].toInt(), 0);
}

void CliStripeTest::doesNotWaitForAStripeThatDoesNotAnswer()
{
    const QString cart = filledCart();
    // Nobody listens there any more.
    qputenv("HOLDFAST_DRIVER_PACE", "0.02");
    const QString gone = m_peer->url();
    m_peer.reset();
    const Ran started = m_cli->json({u"--stripe-url"_s, gone, u"checkout"_s, u"start"_s, cart,
        u"--tender"_s, u"stripe"_s, u"--no-wait"_s});
    QCOMPARE(started.exitCode, 1);
    QCOMPARE(started.kind(), u"Offline"_s);
    const QString checkout = started.error()[u"detail"][u"checkout"].toString();
    QVERIFY2(started.text().contains(u"`checkout resume %1`"_s.arg(checkout)),
        qPrintable(started.text()));
    const Ran listed = m_cli->json({u"checkout"_s, u"list"_s});
    QCOMPARE(listed.json()[u"checkouts"][0][u"id"].toString(), checkout);

    m_peer = std::make_unique<StripePeer>();
    m_peer->inject(u"GET /v1/checkout/sessions/{session}"_s, u"pay_first"_s,
        {{u"skip"_s, 1}, {u"times"_s, 1}});
    const Ran resumed = stripe({u"checkout"_s, u"resume"_s, checkout});
    QVERIFY2(resumed.exitCode == 0, resumed.out.constData());
    QCOMPARE(resumed.json()[u"order"][u"state"].toString(), u"paid"_s);
}

void CliStripeTest::endsWhenStripeStaysAway()
{
    qputenv("HOLDFAST_DRIVER_PACE", "0.02");
    const QString gone = m_peer->url();
    m_peer.reset();
    const auto ask = [&](const QString &line) {
        return m_cli->json(QStringList{u"--stripe-url"_s, gone} + words(line));
    };
    const Ran started = ask(u"checkout start %1 --tender stripe"_s.arg(filledCart()));
    QCOMPARE(started.exitCode, 1);
    QCOMPARE(started.kind(), u"Offline"_s);
    const QString never = started.error()[u"detail"][u"checkout"].toString();
    QVERIFY2(started.text().contains(u"`checkout cancel %1` gives them back"_s.arg(never)),
        qPrintable(started.text()));
    QCOMPARE(ask(u"checkout cancel %1"_s.arg(never)).exitCode, 0);

    m_peer = std::make_unique<StripePeer>();
    const Ran open =
        stripe(words(u"checkout start %1 --tender stripe --no-wait"_s.arg(filledCart())));
    QVERIFY2(open.exitCode == 0, open.out.constData());
    const QString paying = open.json()[u"checkout"][u"id"].toString();
    m_peer.reset();
    for (const QString &verb : {u"resume"_s, u"cancel"_s}) {
        const Ran left = ask(u"checkout %1 %2"_s.arg(verb, paying));
        QCOMPARE(left.exitCode, 1);
        QVERIFY2(left.text().contains(u"`checkout cancel %1 --force"_s.arg(paying)),
            qPrintable(left.text()));
    }
    QCOMPARE(m_cli->json({u"hold"_s, u"list"_s}).json()[u"holds"].toArray().size(), 1);
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
    m_peer = std::make_unique<StripePeer>();
}

void CliStripeTest::aKeyThatMaySellNothing()
{
    qputenv("STRIPE_API_KEY", "rk_test_51HoldfastMayNothing");
    m_peer->allow(u"rk_test_51HoldfastMayNothing"_s, {});
    const Ran started = stripe(words(u"checkout start %1 --tender stripe"_s.arg(filledCart())));
    QCOMPARE(started.exitCode, 4);
    const QString checkout = started.error()[u"detail"][u"checkout"].toString();
    QVERIFY2(started.text().contains(u"`checkout cancel %1` gives them back"_s.arg(checkout)),
        qPrintable(started.text()));
    QCOMPARE(stripe({u"checkout"_s, u"cancel"_s, checkout}).exitCode, 0);
    QCOMPARE(m_cli->json({u"hold"_s, u"list"_s}).json()[u"holds"].toArray().size(), 0);
}

void CliStripeTest::cancels()
{
    const Ran started = stripe(
        {u"checkout"_s, u"start"_s, filledCart(), u"--tender"_s, u"stripe"_s, u"--no-wait"_s});
    QCOMPARE(started.exitCode, 0);
    const QString session = openSession();
    const Ran cancelled = stripe({u"checkout"_s, u"cancel"_s,
        started.json()[u"checkout"][u"id"].toString(), u"--why"_s, u"changed their mind"_s});
    QVERIFY2(cancelled.exitCode == 0, cancelled.out.constData());
    QCOMPARE(cancelled.json()[u"checkout"][u"state"].toString(), u"abandoned"_s);
    QCOMPARE(m_peer->object(session)[u"status"].toString(), u"expired"_s);
}

void CliStripeTest::cancelsWhatTheCustomerHasPaidMeanwhile()
{
    const Ran started = stripe(
        {u"checkout"_s, u"start"_s, filledCart(), u"--tender"_s, u"stripe"_s, u"--no-wait"_s});
    QCOMPARE(started.exitCode, 0);
    m_peer->pay(openSession());
    const Ran cancelled =
        stripe({u"checkout"_s, u"cancel"_s, started.json()[u"checkout"][u"id"].toString()});
    QCOMPARE(cancelled.exitCode, 3);
    QCOMPARE(cancelled.json()[u"checkout"][u"state"].toString(), u"settled"_s);
    QCOMPARE(cancelled.json()[u"order"][u"state"].toString(), u"paid"_s);
}

void CliStripeTest::cancelsWhatTheCustomersBankIsAboutToPay()
{
    const Ran started = stripe(
        {u"checkout"_s, u"start"_s, filledCart(), u"--tender"_s, u"stripe"_s, u"--no-wait"_s});
    QCOMPARE(started.exitCode, 0);
    const QString checkout = started.json()[u"checkout"][u"id"].toString();
    const QString session = openSession();
    m_peer->pay(session, u"async"_s);
    // It could take days, which no script is to wait for.
    const Ran cancelled = stripe({u"checkout"_s, u"cancel"_s, checkout});
    QCOMPARE(cancelled.exitCode, 3);
    QCOMPARE(cancelled.json()[u"checkout"][u"session"][u"standing"].toString(), u"waiting"_s);
    // Why Stripe could not end its page is for no reader.
    QCOMPARE(cancelled.json()[u"checkout"][u"said"].toString(), QString());
    // A manager may all the same, and what comes is a case for review.
    const Ran forced = stripe({u"checkout"_s, u"cancel"_s, checkout, u"--force"_s, u"--why"_s,
        u"the slots are needed"_s});
    QVERIFY2(forced.exitCode == 0, (forced.out + forced.err).constData());
    m_peer->settle(session, true);
    QCOMPARE(stripe({u"checkout"_s, u"settle"_s}).json()[u"reviews"].toInt(), 1);
}

void CliStripeTest::saysWhatToDoAboutAPaymentThatTheKeyDoesNotKnow()
{
    const Ran started = stripe(
        {u"checkout"_s, u"start"_s, filledCart(), u"--tender"_s, u"stripe"_s, u"--no-wait"_s});
    const QString checkout = started.json()[u"checkout"][u"id"].toString();
    m_peer->reset();
    const Ran cancelled = stripe({u"checkout"_s, u"cancel"_s, checkout});
    QCOMPARE(cancelled.exitCode, 4);
    const QString said = cancelled.json()[u"error"][u"text"].toString();
    QVERIFY2(said.contains(u"does not know this payment"_s), qPrintable(said));
    QVERIFY2(said.contains(u"checkout cancel %1 --force"_s.arg(checkout)), qPrintable(said));
    const Ran forced = stripe(
        {u"checkout"_s, u"cancel"_s, checkout, u"--force"_s, u"--why"_s, u"another account"_s});
    QVERIFY2(forced.exitCode == 0, forced.out.constData());
    QCOMPARE(
        m_cli->json({u"checkout"_s, u"show"_s, checkout}).json()[u"checkout"][u"state"].toString(),
        u"abandoned"_s);
}

void CliStripeTest::aKilledDesksCheckoutIsFinishedByAnother()
{
    const QString cart = filledCart();
    QProcess desk;
    desk.start(QStringLiteral(HOLDFAST_CLI),
        {u"--db"_s, m_cli->database(), u"--desk"_s, u"Till 1"_s, u"--as"_s, u"Ada"_s,
            u"--stripe-url"_s, m_peer->url(), u"checkout"_s, u"start"_s, cart, u"--tender"_s,
            u"stripe"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!openSession().isEmpty(), 60'000);
    const QString session = openSession();
    desk.kill();
    QVERIFY(desk.waitForFinished());
    m_peer->pay(session);
    QElapsedTimer since;
    since.start();
    const QString id = stripe({u"checkout"_s, u"list"_s}).json()[u"checkouts"][0][u"id"].toString();
    // Asked at once, while the dead desk still has its lease.
    const Ran resumed = stripe({u"checkout"_s, u"resume"_s, id});
    QVERIFY2(resumed.exitCode == 0, resumed.out.constData());
    QCOMPARE(resumed.json()[u"checkout"][u"state"].toString(), u"settled"_s);
    QVERIFY(since.elapsed() < 90'000);
    qInfo("finished %lld s after its payment", qint64(since.elapsed() / 1000));
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
}

void CliStripeTest::aForcedOneThatIsPaidGoesToReview()
{
    const Ran started = stripe(
        {u"checkout"_s, u"start"_s, filledCart(), u"--tender"_s, u"stripe"_s, u"--no-wait"_s});
    QCOMPARE(started.exitCode, 0);
    m_peer->pay(openSession());
    const QString id = started.json()[u"checkout"][u"id"].toString();
    QVERIFY(m_cli->run({u"checkout"_s, u"show"_s, id}).out.contains("Pay at"));
    const Ran forced =
        m_cli->json({u"checkout"_s, u"cancel"_s, id, u"--force"_s, u"--why"_s, u"no answer"_s});
    QVERIFY2(forced.exitCode == 0, forced.out.constData());
    // Nobody is sent to a page whose slots are back on sale.
    const QByteArray shown = m_cli->run({u"checkout"_s, u"show"_s, id}).out;
    QVERIFY(shown.contains("Stripe session") && !shown.contains("Pay at"));
    QCOMPARE(stripe({u"checkout"_s, u"settle"_s}).json()[u"reviews"].toInt(), 1);
    const QJsonArray reviews = stripe({u"review"_s, u"list"_s}).json()[u"reviews"].toArray();
    QCOMPARE(reviews.size(), 1);
    QCOMPARE(reviews[0][u"reason"].toString(), u"late"_s);
}

void CliStripeTest::sendsTheCustomerToThePaidPage()
{
    const auto sentTo = [&](const QStringList &options) {
        m_peer->forgetRequests();
        const Ran ran = stripe(options
                               + QStringList{u"checkout"_s, u"start"_s, filledCart(), u"--tender"_s,
                                   u"stripe"_s, u"--no-wait"_s});
        if (ran.exitCode != 0)
            return QString::fromUtf8(ran.err + ran.out);
        for (const QJsonValue &request : m_peer->requests()) {
            if (request[u"operation"_s] == u"POST /v1/checkout/sessions"_s)
                return request[u"params"_s][u"success_url"_s].toString();
        }
        return QString();
    };
    const QString page = u"https://shop.example/paid"_s;
    QCOMPARE(sentTo({}), u"https://stripe.com/"_s);
    QCOMPARE(sentTo({u"--paid-page"_s, page}), page);
    QCOMPARE(sentTo({}), u"https://stripe.com/"_s);
    QCOMPARE(m_cli->run({u"--paid-page"_s, page, u"db"_s, u"use"_s}).exitCode, 0);
    QCOMPARE(sentTo({}), page);
    QCOMPARE(
        m_cli->run({u"--paid-page"_s, u"http://shop.example/"_s, u"db"_s, u"use"_s}).exitCode, 2);
}

void CliStripeTest::refusesWithoutAKey()
{
    qunsetenv("STRIPE_API_KEY");
    const QString cart = filledCart();
    const QByteArray before = m_cli->state();
    const Ran started = stripe({u"checkout"_s, u"start"_s, cart, u"--tender"_s, u"stripe"_s});
    QCOMPARE(started.exitCode, 3);
    QVERIFY2(started.text().contains(u"key"_s), qPrintable(started.text()));
    QCOMPARE(m_cli->state(), before);
    QVERIFY(stripe({u"checkout"_s, u"settle"_s}).exitCode != 0);
}

void CliStripeTest::refusesWhatCostsNothingAndCash()
{
    const Ran cash = stripe({u"checkout"_s, u"start"_s, filledCart(), u"--tender"_s, u"stripe"_s,
        u"--received"_s, u"100.00"_s});
    QCOMPARE(cash.exitCode, 3);
    QCOMPARE(cash.kind(), u"Validation"_s);
}

QTEST_GUILESS_MAIN(CliStripeTest)
#include "tst_clistripe.moc"
