// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripedesk.h"
#include "together.h"

#include <mutex>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// Money that a provider has becomes one sale or one case for the review queue, whoever says so and
/// however often.
class FulfilmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void exactly_data();
    void exactly();
    void againIsTheSameSale_data();
    void againIsTheSameSale();
    void notWhatWasAgreed_data();
    void notWhatWasAgreed();
    void paidTwice_data() { addEngines(); }
    void paidTwice();
    void outOfRange_data();
    void outOfRange();
    void manySayTheSame_data();
    void manySayTheSame();
    void manyPayments_data() { addEngines(); }
    void manyPayments();
    void moneyAndEndAtOnce_data() { addEngines(); }
    void moneyAndEndAtOnce();

private:
    static QStringList reviews(Shop &shop, bool all)
    {
        QStringList list;
        for (const ReviewItem &item : must(shop->reviews(all)))
            list.append(describe(item));
        return list;
    }
};

void FulfilmentsTest::exactly_data()
{
    addCases<QString>({{"before anything was asked", u"preparing"_qs},
        {"before the session was noted", u"requested"_qs}, {"the session is open", u"open"_qs},
        {"noted as paid", u"paid"_qs}, {"it was on its way", u"waiting"_qs},
        {"the provider was unreachable", u"unknown"_qs},
        {"somebody wanted it to end", u"ending"_qs}});
}

void FulfilmentsTest::exactly()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout before = stripeCheckout(shop, given, u"CA#full"_qs, 2, ann().email);
    const QUuid hold = shop.cart(before.cart).lines[0].hold.id;
    shop.advance(7'200);
    const auto staff = shop.db().open(Right::Staff);
    const Call call = Shop::callAt(u"Back"_qs);
    const auto done = staff->fulfil(call, before.id, paymentFor(before));
    HF_OK(done);
    Checkout expected = before;
    expected.state = CheckoutState::Settled;
    expected.endedAt = shop.now();
    QCOMPARE(describe(done->checkout), describe(expected));
    QVERIFY(!done->review);
    QVERIFY(done->order);
    QCOMPARE(done->order->state, OrderState::Paid);
    QCOMPARE(done->order->number, before.order);
    QCOMPARE(describe(*done->order), describe(must(shop->order(before.order))));
    QCOMPARE(done->order->payments.size(), 1);
    const Payment payment = done->order->payments[0];
    QCOMPARE(payment.kind, u"payment"_qs);
    QCOMPARE(payment.tender, u"stripe"_qs);
    QCOMPARE(payment.amount.minor, before.amount.minor);
    QCOMPARE(payment.providerPayment, paymentFor(before).payment);
    QVERIFY(!payment.receivedMinor && !payment.changeMinor);
    QCOMPARE(payment.at, shop.now());
    QCOMPARE(payment.desk, u"Back"_qs);
    QCOMPARE(done->order->events.last().to, u"paid"_qs);
    QCOMPARE(done->order->events.last().why, u"stripe"_qs);
    QCOMPARE(shop.stock(u"CA#full"_qs), u"free 1, held 0, sold 3"_qs);
    QCOMPARE(shop.cart(before.cart).state, u"ordered"_qs);
    QCOMPARE(shop.db()
                 .rows(QStringLiteral("SELECT state, kept FROM hold WHERE id = '%1'")
                           .arg(hold.toString(QUuid::WithoutBraces)))
                 .first()
                 .section(u'|', 0, 0),
        u"completed"_qs);
    const LedgerRow row = must(shop->ledger(u"CA#full"_qs, 1)).first();
    QCOMPARE(row.kind, u"sale"_qs);
    QCOMPARE(row.operation, call.operation);
    QVERIFY(must(shop->reviews(true)).isEmpty());
    HF_CLEAN(shop);
}

void FulfilmentsTest::againIsTheSameSale_data()
{
    addCases<QString>({{"a moment later", u"now"_qs}, {"a month later", u"later"_qs},
        {"the order has moved on", u"confirmed"_qs},
        {"somebody tried to cancel the order", u"cancelled"_qs}});
}

void FulfilmentsTest::againIsTheSameSale()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout before = stripeCheckout(shop, u"open"_qs);
    const Call call = Shop::call();
    const auto first = shop->fulfil(call, before.id, paymentFor(before));
    HF_OK(first);
    if (given == u"later")
        shop.advance(qint64(32) * 86'400);
    if (given == u"confirmed")
        must(shop->moveOrder(Shop::call(), before.order, OrderState::Confirmed, {}));
    // The provider has the money: no note in the books gives it back.
    if (given == u"cancelled") {
        for (const OrderState state : {OrderState::Cancelled, OrderState::Refunded}) {
            HF_REASON(shop->moveOrder(Shop::call(), before.order, state, u"no paper"_qs),
                "provider_refunds");
        }
    }
    const QString order = describe(must(shop->order(before.order)));
    const QString stock = shop.stock(u"CA#quarter"_qs);
    const auto another = shop.db().open(Right::Staff);
    const auto same = shop->fulfil(call, before.id, paymentFor(before));
    HF_OK(same);
    // Of another's poll, of a message that came twice, of a session that is read with another sum.
    const auto again = another->fulfil(Shop::callAt(u"Back"_qs), before.id, paymentFor(before));
    const auto other = another->fulfil(Shop::call(), before.id, paymentFor(before, -1));
    for (const auto *answer : {&same, &again, &other}) {
        HF_OK(*answer);
        QVERIFY((*answer)->order && !(*answer)->review);
        QCOMPARE(describe(*(*answer)->order), order);
        QCOMPARE(describe((*answer)->checkout), describe(first->checkout));
    }
    QCOMPARE(describe(must(shop->order(before.order))), order);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), stock);
    QVERIFY(must(shop->reviews(true)).isEmpty());
    // The same call with something else is no asking again.
    if (given != u"later")
        HF_REASON(shop->fulfil(call, before.id, paymentFor(before, -1)), "operation_reused");
    HF_CLEAN(shop);
}

void FulfilmentsTest::notWhatWasAgreed_data()
{
    // stage ~ what is added to the sum ~ currency ~ reason
    addCases<QString>({{"late, forced to its end", u"late~0~USD~late"_qs},
        {"late, its session had expired", u"expired~0~USD~late"_qs},
        {"late, and another sum", u"late~-1~USD~late"_qs},
        {"late, and another currency", u"expired~0~EUR~late"_qs},
        {"a cent short", u"open~-1~USD~short"_qs}, {"nothing at all", u"paid~-108000~USD~short"_qs},
        {"a cent over", u"open~1~USD~over"_qs},
        {"short before any session", u"preparing~-5~USD~short"_qs},
        {"over while it is to end", u"ending~5~USD~over"_qs},
        {"short while the provider was unreachable", u"unknown~-5~USD~short"_qs},
        {"another currency", u"open~0~EUR~mismatched"_qs},
        {"the right sum of another sale", u"mismatched~0~USD~mismatched"_qs},
        {"another currency and less", u"waiting~-500~JPY~mismatched"_qs},
        {"paid already", u"settled~0~USD~duplicate"_qs},
        {"paid already, and another sum", u"settled~7~USD~duplicate"_qs}});
}

void FulfilmentsTest::notWhatWasAgreed()
{
    QFETCH(QString, given);
    const QStringList parts = given.split(u'~');
    Shop shop;
    const Checkout before = stripeCheckout(shop, parts[0], u"CA#quarter"_qs, 1, ann().email);
    const QString order = describe(must(shop->order(before.order)));
    ReceivedPayment payment = paymentFor(before, parts[1].toLongLong());
    payment.payment = u"pi_unexpected"_qs;
    payment.amount.currency = Currency::fromCode(parts[2]).value();
    shop.advance(100);
    const auto done = shop->fulfil(Shop::call(), before.id, payment);
    HF_OK(done);
    QVERIFY(!done->order);
    QVERIFY(done->review);
    ReviewItem expected;
    expected.id = done->review->id;
    expected.reason = *reviewReasonFromName(parts[3]);
    expected.checkout = before.id;
    expected.order = before.order;
    expected.payment = payment.payment;
    expected.amount = payment.amount;
    expected.left = expected.amount;
    expected.agreed = before.amount;
    expected.customer = ann().email;
    expected.at = shop.now();
    QCOMPARE(describe(*done->review), describe(expected));

    Checkout after = before;
    if (before.inFlight()) {
        after.state = CheckoutState::Abandoned;
        after.why = u"the payment was not what was agreed"_qs;
        after.endedAt = shop.now();
        const Order cancelled = must(shop->order(before.order));
        QCOMPARE(cancelled.state, OrderState::Cancelled);
        QCOMPARE(cancelled.events.last().why, after.why);
        QVERIFY(cancelled.payments.isEmpty());
        QCOMPARE(shop.cart(before.cart).state, u"open"_qs);
    } else {
        QCOMPARE(describe(must(shop->order(before.order))), order);
    }
    QCOMPARE(describe(done->checkout), describe(after));
    QCOMPARE(shop.stock(u"CA#quarter"_qs),
        parts[0] == u"settled" ? u"free 7, held 0, sold 3"_qs : u"free 8, held 0, sold 2"_qs);
    HF_CLEAN(shop);

    // It is one case, whoever says so again, whatever else they say.
    const QStringList queue = reviews(shop, false);
    QCOMPARE(queue, QStringList(describe(expected)));
    const auto another = shop.db().open(Right::Staff);
    payment.amount.minor += 3;
    const auto again = another->fulfil(Shop::callAt(u"Back"_qs), before.id, payment);
    HF_OK(again);
    QCOMPARE(describe(*again), describe(*done));
    QCOMPARE(reviews(shop, true), queue);
    HF_CLEAN(shop);
}

void FulfilmentsTest::paidTwice()
{
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, u"open"_qs);
    ReceivedPayment second = paymentFor(checkout);
    second.payment = u"pi_second"_qs;
    const auto sale = shop->fulfil(Shop::call(), checkout.id, paymentFor(checkout));
    HF_OK(sale);
    const QString order = describe(*sale->order);
    const auto twice = shop->fulfil(Shop::call(), checkout.id, second);
    HF_OK(twice);
    QVERIFY(!twice->order);
    QCOMPARE(twice->review->reason, ReviewReason::Duplicate);
    QCOMPARE(twice->checkout.state, CheckoutState::Settled);
    QCOMPARE(describe(must(shop->order(checkout.order))), order);
    QCOMPARE(must(shop->order(checkout.order)).payments.size(), 1);
    // The first is still the sale, the second still the case.
    QVERIFY(must(shop->fulfil(Shop::call(), checkout.id, paymentFor(checkout))).order);
    QVERIFY(must(shop->fulfil(Shop::call(), checkout.id, second)).review);
    QCOMPARE(reviews(shop, true).size(), 1);

    // Two of one that was forced to its end are two cases.
    const Checkout late = stripeCheckout(shop, u"late"_qs);
    HF_OK(shop->fulfil(Shop::call(), late.id, paymentFor(late)));
    second.payment = u"pi_third"_qs;
    HF_OK(shop->fulfil(Shop::call(), late.id, second));
    QCOMPARE(reviews(shop, false).size(), 3);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 7, held 0, sold 3"_qs);
    HF_CLEAN(shop);
}

void FulfilmentsTest::outOfRange_data()
{
    addCases<QString>({{"no payment", u"~0"_qs}, {"a name too long", QString(256, u'p') + u"~0"_qs},
        {"a name with a control character", u"pi_\n~0"_qs},
        {"less than nothing", u"pi_1~-108001"_qs}});
}

void FulfilmentsTest::outOfRange()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout open = stripeCheckout(shop, u"open"_qs);
    ReceivedPayment payment = paymentFor(open, given.section(u'~', 1).toLongLong());
    payment.payment = given.section(u'~', 0, 0);
    const QStringList before = shop.everything();
    HF_REFUSED(shop->fulfil(Shop::call(), open.id, payment), ErrorKind::Validation);
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void FulfilmentsTest::manySayTheSame_data()
{
    addCases<QString>({{"what was agreed", u"open"_qs}, {"too late", u"late"_qs}});
}

void FulfilmentsTest::manySayTheSame()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, given);
    std::mutex mutex;
    QSet<QString> answers;
    together(8, shop.db(), [&](Store &own, int number) {
        const auto done = own.fulfil(Call::by({QStringLiteral("Desk %1").arg(number), u"dana"_qs}),
            checkout.id, paymentFor(checkout));
        const std::lock_guard lock(mutex);
        answers.insert(describe(done));
    });
    QCOMPARE(answers.size(), 1);
    const bool sold = given == u"open";
    QCOMPARE(must(shop->order(checkout.order)).payments.size(), sold ? 1 : 0);
    QCOMPARE(reviews(shop, true).size(), sold ? 0 : 1);
    QCOMPARE(shop.stock(u"CA#quarter"_qs),
        sold ? u"free 7, held 0, sold 3"_qs : u"free 8, held 0, sold 2"_qs);
    HF_CLEAN(shop);
}

void FulfilmentsTest::manyPayments()
{
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, u"open"_qs);
    std::mutex mutex;
    QMap<QString, int> tally;
    together(6, shop.db(), [&](Store &own, int number) {
        ReceivedPayment payment = paymentFor(checkout);
        payment.payment = QStringLiteral("pi_%1").arg(number);
        const auto done = own.fulfil(Shop::call(), checkout.id, payment);
        const std::lock_guard lock(mutex);
        ++tally[!done         ? done.error().text
                : done->order ? u"sold"_qs
                              : reviewReasonName(done->review->reason)];
    });
    QCOMPARE(tally, (QMap<QString, int>{{u"sold"_qs, 1}, {u"duplicate"_qs, 5}}));
    QCOMPARE(must(shop->order(checkout.order)).payments.size(), 1);
    QCOMPARE(reviews(shop, false).size(), 5);
    HF_CLEAN(shop);
}

/// Whichever comes first, the money is not lost and the slots are sold at most once.
void FulfilmentsTest::moneyAndEndAtOnce()
{
    Shop shop;
    for (int round = 0; round < 4; ++round) {
        const Checkout checkout = stripeCheckout(shop, u"open"_qs);
        std::mutex mutex;
        QStringList faults;
        together(4, shop.db(), [&](Store &own, int number) {
            const QUuid id = checkout.id;
            const QString answer =
                number == 0   ? outcome(own.fulfil(Shop::call(), id, paymentFor(checkout)))
                : number == 1 ? outcome(own.noteSession(
                      Shop::call(), id, sessionFor(checkout, SessionStanding::Expired), {}, {}))
                : number == 2 ? outcome(own.forceCheckout(Shop::call(), id, u"needed"_qs))
                              : outcome(own.cancelCheckout(Shop::call(), id, u"enough"_qs));
            // Who comes too late to force or cancel is told so.
            const std::lock_guard lock(mutex);
            if (answer != u"ok" && (number < 2 || answer != u"Conflict"))
                faults.append(QStringLiteral("%1: %2").arg(number).arg(answer));
        });
        QCOMPARE(faults, QStringList());
        const bool sold = shop.checkout(checkout.id).state == CheckoutState::Settled;
        const auto again = shop->fulfil(Shop::call(), checkout.id, paymentFor(checkout));
        HF_OK(again);
        QCOMPARE(again->order.has_value(), sold);
        QCOMPARE(again->review.has_value(), !sold);
        QCOMPARE(shop.listing(u"CA#quarter"_qs).held, 0);
        HF_CLEAN(shop);
    }
}

QTEST_GUILESS_MAIN(FulfilmentsTest)
#include "tst_fulfilments.moc"
