// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripedesk.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// A checkout that a provider has to confirm: how it begins, keeps its holds, and may be ended.
class ProvidersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void begins_data() { addEngines(); }
    void begins();
    void longHoldsAreNotCut_data() { addEngines(); }
    void longHoldsAreNotCut();
    void doesNotBegin_data() { addEngines(); }
    void doesNotBegin();
    void itsHoldsOutliveAnyTime_data();
    void itsHoldsOutliveAnyTime();
    void onlyTheProviderConfirms_data() { addEngines(); }
    void onlyTheProviderConfirms();
    void cancellingBeforeAnythingWasAsked_data() { addEngines(); }
    void cancellingBeforeAnythingWasAsked();
    void cancellingAsksForItsEnd_data();
    void cancellingAsksForItsEnd();
    void cancellingTooLate_data();
    void cancellingTooLate();
    void noProviderHasASay_data();
    void noProviderHasASay();
    void noSuchCheckout_data() { addEngines(); }
    void noSuchCheckout();

private:
    /// What every operation of a provider's checkout answers, as the rule that refused.
    static QStringList askEverything(Shop &shop, const Checkout &checkout)
    {
        const ProviderRequest create = requestFor(checkout);
        const QUuid id = checkout.id;
        return {
            reasonOf(shop->storeRequest(Shop::call(), id, RequestPurpose::Create, create, false)),
            reasonOf(shop->storeRequest(Shop::call(), id, RequestPurpose::Expire,
                requestFor(checkout, RequestPurpose::Expire), false)),
            reasonOf(shop->closeRequest(Shop::call(), id, create.key, u"declined"_qs, u"No."_qs)),
            reasonOf(shop->noteSession(Shop::call(), id, sessionFor(checkout), {}, {})),
            reasonOf(shop->noteUnreachable(Shop::call(), id, u"No answer."_qs)),
            reasonOf(shop->fulfil(Shop::call(), id, paymentFor(checkout))),
        };
    }
};

void ProvidersTest::begins()
{
    Shop shop;
    const QUuid cart = shop.newCart(ann().email);
    shop.hold(cart, u"CA#quarter"_qs, 2);
    shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    shop.advance(800);
    const Call call = Shop::callAt(u"Back"_qs);
    const auto begun = shop->startCheckout(call, cart, Tender::Stripe);
    HF_OK(begun);
    QCOMPARE(begun->state, CheckoutState::Preparing);
    QCOMPARE(begun->tender, Tender::Stripe);
    QCOMPARE(begun->amount.minor, 594'000);
    QCOMPARE(begun->createdAt, shop.now());
    QCOMPARE(begun->expiresAt, shop.now() + Millis(2'400'000));
    QCOMPARE(begun->desk, u"Back"_qs);
    QVERIFY(!begun->endedAt && !begun->session && !begun->saidAt && !begun->receivedMinor);
    QVERIFY(begun->requests.isEmpty() && begun->endingWhy.isEmpty() && begun->said.isEmpty());
    QCOMPARE(describe(shop.checkout(begun->id)), describe(*begun));
    const Order pending = must(shop->order(begun->order));
    QCOMPARE(pending.state, OrderState::Pending);
    QVERIFY(pending.payments.isEmpty());
    const Cart paying = shop.cart(cart);
    QCOMPARE(paying.state, u"checkout"_qs);
    QCOMPARE(paying.lines.size(), 2);
    for (const CartLine &line : paying.lines) {
        QVERIFY(line.hold.kept);
        QCOMPARE(line.hold.state, HoldState::Active);
        QCOMPARE(line.hold.expiresAt, begun->expiresAt);
    }
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 6, held 2, sold 2"_qs);
    HF_REASON(shop->hold(Shop::call(), cart, u"NY#quarter"_qs, {}, 1), "cart_not_open");
    HF_REASON(shop->startCheckout(Shop::call(), cart, Tender::Stripe), "cart_not_open");
    HF_CLEAN(shop);
}

void ProvidersTest::longHoldsAreNotCut()
{
    Shop shop;
    shop.setting("hold_seconds", 86'400);
    shop.setting("checkout_seconds", 120);
    const QUuid cart = shop.newCart();
    const HeldLine held = shop.hold(cart, u"CA#quarter"_qs, 1);
    const Checkout begun = must(shop->startCheckout(Shop::call(), cart, Tender::Stripe));
    QCOMPARE(begun.expiresAt, shop.now() + Millis(120'000));
    QCOMPARE(shop.cart(cart).lines[0].hold.expiresAt, held.line.hold.expiresAt);
    HF_CLEAN(shop);
}

void ProvidersTest::doesNotBegin()
{
    Shop shop;
    ListingChange free;
    free.priceMinor = 0;
    shop.adjust(u"NY#quarter"_qs, free);
    const QUuid cart = shop.newCart(ann().email);
    HF_REASON(shop->startCheckout(Shop::call(), cart, Tender::Stripe), "cart_empty");
    shop.hold(cart, u"NY#quarter"_qs, 1);
    const QStringList before = shop.everything();
    const auto refused = shop->startCheckout(Shop::call(), cart, Tender::Stripe);
    HF_REFUSED(refused, ErrorKind::Validation);
    HF_REASON(refused, "nothing_to_pay");
    QVERIFY2(refused.error().text.contains(u"Stripe"_qs), qPrintable(refused.error().text));
    QCOMPARE(shop.everything(), before);
    HF_OK(shop->sell(Shop::call(), cart, Tender::Cash, {}));

    const QUuid late = shop.newCart(ann().email);
    shop.hold(late, u"CA#quarter"_qs, 1);
    shop.advance(900);
    const QStringList lapsed = shop.everything();
    const auto expired = shop->startCheckout(Shop::call(), late, Tender::Stripe);
    HF_REFUSED(expired, ErrorKind::Expired);
    HF_REASON(expired, "holds_lapsed");
    QCOMPARE(shop.everything(), lapsed);
    HF_CLEAN(shop);
}

void ProvidersTest::itsHoldsOutliveAnyTime_data()
{
    addCases<QString>({{"nothing was asked yet", u"preparing"_qs},
        {"a session was asked for", u"requested"_qs}, {"the session is open", u"open"_qs},
        {"a card was declined", u"declined"_qs}, {"the provider is unreachable", u"unknown"_qs},
        {"the money is on its way", u"waiting"_qs}, {"the money is not booked yet", u"paid"_qs},
        {"it is to end", u"ending"_qs}});
}

void ProvidersTest::itsHoldsOutliveAnyTime()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, given, u"NY#quarter"_qs, 3, ann().email);
    const QUuid hold = shop.cart(checkout.cart).lines[0].hold.id;
    for (const qint64 seconds : {2'401, 86'400, 864'000}) {
        shop.advance(seconds);
        const auto swept = shop->sweep(Shop::call());
        HF_OK(swept);
        QCOMPARE(swept->abandonedCheckouts, 0);
        QCOMPARE(swept->expiredHolds, 0);
        QCOMPARE(shop.stock(u"NY#quarter"_qs), u"free 0, held 3, sold 0"_qs);
        const Hold kept = shop.cart(checkout.cart).lines[0].hold;
        QCOMPARE(kept.state, HoldState::Active);
        QVERIFY(kept.kept);
        QCOMPARE(must(shop->holds()).size(), 1);
    }
    // Nor does whoever wants the slots get them.
    HF_REASON(shop->hold(Shop::call(), shop.newCart(), u"NY#quarter"_qs, {}, 1), "sold_out");
    HF_REASON(shop->releaseHold(Shop::call(), hold, u"a manager's word"_qs), "being_paid");
    QCOMPARE(must(shop->releaseAll(Shop::call(), u"a manager's word"_qs)).kept, 1);
    QCOMPARE(describe(shop.checkout(checkout.id)), describe(checkout));
    HF_CLEAN(shop);

    const auto paid = shop->fulfil(Shop::call(), checkout.id, paymentFor(checkout));
    HF_OK(paid);
    QVERIFY(paid->order);
    QCOMPARE(shop.stock(u"NY#quarter"_qs), u"free 0, held 0, sold 3"_qs);
    HF_CLEAN(shop);
}

void ProvidersTest::onlyTheProviderConfirms()
{
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, u"open"_qs);
    const QUuid cart = shop.newCart(ann().email);
    shop.hold(cart, u"CA#quarter"_qs, 1);
    const QStringList before = shop.everything();
    for (const std::optional<qint64> received :
        {std::optional<qint64>(), std::optional<qint64>(1'000'000)}) {
        const auto confirmed = shop->confirmCheckout(Shop::call(), checkout.id, received);
        HF_REFUSED(confirmed, ErrorKind::Validation);
        HF_REASON(confirmed, "provider_confirms");
        QCOMPARE(confirmed.error().detail.value(u"tender"_qs).toString(), u"stripe"_qs);
        const auto sold = shop->sell(Shop::call(), cart, Tender::Stripe, {received, {}});
        HF_REFUSED(sold, ErrorKind::Validation);
        HF_REASON(sold, "provider_confirms");
    }
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void ProvidersTest::cancellingBeforeAnythingWasAsked()
{
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, u"preparing"_qs);
    for (const QString &why : {QString(), u"  "_qs, u"\x1b[2J"_qs, QString(501, u'w')})
        HF_REFUSED(shop->cancelCheckout(Shop::call(), checkout.id, why), ErrorKind::Validation);
    const auto cancelled = shop->cancelCheckout(Shop::call(), checkout.id, u"no telephone"_qs);
    HF_OK(cancelled);
    QCOMPARE(cancelled->state, CheckoutState::Abandoned);
    QCOMPARE(cancelled->why, u"no telephone"_qs);
    QCOMPARE(cancelled->endedAt, std::optional(shop.now()));
    QCOMPARE(must(shop->order(checkout.order)).state, OrderState::Cancelled);
    const Cart open = shop.cart(checkout.cart);
    QCOMPARE(open.state, u"open"_qs);
    QCOMPARE(open.lines[0].hold.state, HoldState::Released);
    QVERIFY(!open.lines[0].hold.kept);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 8, held 0, sold 2"_qs);
    HF_REASON(shop->cancelCheckout(Shop::call(), checkout.id, u"again"_qs), "checkout_ended");
    HF_CLEAN(shop);
}

void ProvidersTest::cancellingAsksForItsEnd_data()
{
    addCases<QString>({{"a session was asked for", u"requested"_qs},
        {"the session is open", u"open"_qs}, {"a card was declined", u"declined"_qs},
        {"the provider is unreachable", u"unknown"_qs}});
}

void ProvidersTest::cancellingAsksForItsEnd()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, given);
    HF_REFUSED(shop->cancelCheckout(Shop::call(), checkout.id, u" "_qs), ErrorKind::Validation);
    Checkout expected = checkout;
    expected.endingWhy = u"changed her mind"_qs;
    const auto marked = shop->cancelCheckout(Shop::call(), checkout.id, u"changed her mind"_qs);
    HF_OK(marked);
    QCOMPARE(describe(*marked), describe(expected));
    QVERIFY(shop.cart(checkout.cart).lines[0].hold.kept);
    QCOMPARE(shop.cart(checkout.cart).state, u"checkout"_qs);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 7, held 1, sold 2"_qs);
    QCOMPARE(must(shop->order(checkout.order)).state, OrderState::Pending);
    // The first reason stands.
    const auto again = shop->cancelCheckout(Shop::call(), checkout.id, u"another desk"_qs);
    HF_OK(again);
    QCOMPARE(describe(*again), describe(expected));
    HF_CLEAN(shop);

    // Money that comes nevertheless is a sale.
    HF_OK(shop->fulfil(Shop::call(), checkout.id, paymentFor(checkout)));
    QCOMPARE(must(shop->order(checkout.order)).state, OrderState::Paid);
    HF_CLEAN(shop);
}

void ProvidersTest::cancellingTooLate_data()
{
    addCases<QString>({{"the money is on its way", u"waiting~payment_on_its_way"_qs},
        {"the money is not booked yet", u"paid~payment_on_its_way"_qs},
        {"it is paid", u"settled~checkout_ended"_qs},
        {"it was forced to its end", u"late~checkout_ended"_qs},
        {"its session expired", u"expired~checkout_ended"_qs},
        {"it had no session", u"failed~checkout_ended"_qs}});
}

void ProvidersTest::cancellingTooLate()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, given.section(u'~', 0, 0));
    const QStringList before = shop.everything();
    const auto refused = shop->cancelCheckout(Shop::call(), checkout.id, u"too late"_qs);
    HF_REFUSED(refused, ErrorKind::Conflict);
    QCOMPARE(reasonOf(refused), given.section(u'~', 1));
    const QJsonObject facts = refused.error().detail;
    QCOMPARE(facts.value(u"checkout"_qs).toString(), checkout.id.toString(QUuid::WithoutBraces));
    QCOMPARE(facts.value(u"order"_qs).toInteger(), checkout.order);
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void ProvidersTest::noProviderHasASay_data()
{
    addCases<int>({{"cash", int(Tender::Cash)}, {"on account", int(Tender::Account)}});
}

void ProvidersTest::noProviderHasASay()
{
    QFETCH(int, given);
    Shop shop;
    const QUuid cart = shop.newCart(ann().email);
    shop.hold(cart, u"CA#quarter"_qs, 1);
    const Checkout checkout = must(shop->startCheckout(Shop::call(), cart, Tender(given)));
    const QStringList before = shop.everything();
    QCOMPARE(askEverything(shop, checkout), QStringList(6, u"not_provided"_qs));
    const auto refused = shop->noteUnreachable(Shop::call(), checkout.id, u"No answer."_qs);
    HF_REFUSED(refused, ErrorKind::Validation);
    QCOMPARE(refused.error().detail.value(u"tender"_qs).toString(), tenderName(Tender(given)));
    QVERIFY2(
        refused.error().text.contains(tenderName(Tender(given))), qPrintable(refused.error().text));
    QCOMPARE(shop.everything(), before);
    QVERIFY(must(shop->watchedCheckouts()).isEmpty());
    HF_CLEAN(shop);
}

void ProvidersTest::noSuchCheckout()
{
    Shop shop;
    Checkout nowhere;
    nowhere.id = newId();
    const QStringList before = shop.everything();
    QStringList answers = askEverything(shop, nowhere);
    answers.append(reasonOf(shop->forceCheckout(Shop::call(), nowhere.id, u"please"_qs)));
    answers.append(reasonOf(shop->cancelCheckout(Shop::call(), nowhere.id, u"please"_qs)));
    QCOMPARE(answers, QStringList(8, u"not_found"_qs));
    const auto refused = shop->fulfil(Shop::call(), nowhere.id, paymentFor(nowhere));
    HF_REFUSED(refused, ErrorKind::NotFound);
    QCOMPARE(refused.error().detail.value(u"what"_qs).toString(), u"checkout"_qs);
    QCOMPARE(shop.everything(), before);
}

QTEST_GUILESS_MAIN(ProvidersTest)
#include "tst_providers.moc"
