// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askings.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// An operation id happens at most once, and the right to it is asked for each time.
class AskedTwiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void twiceIsOnce_data() { addAskings(); }
    void twiceIsOnce();
    void refusedIsNotRemembered_data() { addEngines(); }
    void refusedIsNotRemembered();
    void forgottenAfterThirtyDays_data() { addEngines(); }
    void forgottenAfterThirtyDays();
    void rights_data() { addAskings(); }
    void rights();
    void reading_data() { addEngines(); }
    void reading();
};

void AskedTwiceTest::twiceIsOnce()
{
    const Asking &asking = currentAsking();
    Scene scene;
    const Call call = Shop::call();
    const QStringList untouched = scene.shop.everything();
    const QString first = asking.ask(scene, scene.shop.store(), call, false);
    const QStringList after = scene.shop.everything();
    QVERIFY2(after != untouched, qPrintable(first));

    QCOMPARE(asking.ask(scene, scene.shop.store(), call, false), first);
    QCOMPARE(scene.shop.everything(), after);
    // From another connection, by another person: a desk that was restarted.
    const auto another = scene.shop.db().open();
    Call restarted = call;
    restarted.actor = {u"Back"_qs, u"erin"_qs};
    QCOMPARE(asking.ask(scene, *another, restarted, false), first);
    QCOMPARE(scene.shop.everything(), after);

    const QString other = asking.ask(scene, scene.shop.store(), call, true);
    QVERIFY2(other.startsWith(u"Conflict: This operation id"_qs), qPrintable(other));
    QCOMPARE(scene.shop.everything(), after);
    HF_CLEAN(scene.shop);
}

void AskedTwiceTest::refusedIsNotRemembered()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const Call call = Shop::call();
    HF_REFUSED(shop->hold(call, cart, u"NY#quarter"_qs, {}, 4), ErrorKind::SoldOut);
    ListingChange more;
    more.capacity = std::optional<qint64>(4);
    shop.adjust(u"NY#quarter"_qs, more);
    HF_OK(shop->hold(call, cart, u"NY#quarter"_qs, {}, 4));
    HF_CLEAN(shop);
}

void AskedTwiceTest::forgottenAfterThirtyDays()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const Call call = Shop::call();
    HF_OK(shop->hold(call, cart, u"NY#quarter"_qs, {}, 1));
    const auto known = [&] {
        return shop.db()
            .rows(QStringLiteral("SELECT count(*) FROM operation WHERE id = '%1'")
                      .arg(call.operation.toString(QUuid::WithoutBraces)))
            .first();
    };
    shop.advance(qint64(30) * 86'400);
    HF_OK(shop->sweep(Shop::call()));
    QCOMPARE(known(), u"1"_qs);
    HF_REASON(shop->hold(call, cart, u"NY#quarter"_qs, {}, 2), "operation_reused");
    shop.advance(1);
    const auto swept = shop->sweep(Shop::call());
    HF_OK(swept);
    QVERIFY(swept->prunedOperations >= 1);
    QCOMPARE(known(), u"0"_qs);
    HF_OK(shop->hold(call, cart, u"NY#quarter"_qs, {}, 2));
    HF_CLEAN(shop);
}

void AskedTwiceTest::rights()
{
    const Asking &asking = currentAsking();
    Scene scene;
    for (const Right right : {Right::Staff, Right::Manager, Right::Admin}) {
        const auto store = scene.shop.db().open(right);
        const QStringList before = scene.shop.everything();
        const QString answer = asking.ask(scene, *store, Shop::call(), false);
        if (right < asking.right) {
            QVERIFY2(answer.startsWith(u"Forbidden: "_qs), qPrintable(answer));
            QCOMPARE(scene.shop.everything(), before);
        } else {
            QVERIFY2(scene.shop.everything() != before, qPrintable(answer));
            break;
        }
    }
    HF_CLEAN(scene.shop);
}

void AskedTwiceTest::reading()
{
    Scene scene;
    const auto staff = scene.shop.db().open(Right::Staff);
    const auto manager = scene.shop.db().open(Right::Manager);
    HF_REFUSED(staff->ledger({}, 10), ErrorKind::Forbidden);
    HF_REFUSED(staff->verify(), ErrorKind::Forbidden);
    HF_OK(manager->ledger({}, 10));
    HF_OK(manager->verify());
    for (Store *store : {staff.get(), manager.get()}) {
        HF_OK(store->now());
        HF_OK(store->board({}));
        HF_OK(store->cart(scene.cart));
        HF_OK(store->openCarts({}));
        HF_OK(store->holds());
        HF_OK(store->checkout(scene.checkout.id));
        QCOMPARE(must(store->watchedCheckouts()).size(), 4);
        QCOMPARE(must(store->watchedRefunds()).size(), 2);
        HF_OK(store->refund(scene.refund.id));
        HF_OK(store->refundOfProvider({}));
        HF_OK(store->reviews(true));
        HF_OK(store->leases({}));
        HF_OK(store->order(scene.paidOrder));
        HF_OK(store->orders({}, 5));
        HF_OK(store->settings());
        HF_OK(store->requireCurrent());
        const auto status = store->status();
        HF_OK(status);
        QCOMPARE(
            status->right, std::optional(store == staff.get() ? Right::Staff : Right::Manager));
        QCOMPARE(status->listings, 5);
        QCOMPARE(status->orders, 8);
        QCOMPARE(status->activeHolds, 6);
        QCOMPARE(status->schema, status->programSchema);
        QVERIFY(status->initialised);
    }
}

QTEST_GUILESS_MAIN(AskedTwiceTest)
#include "tst_askedtwice.moc"
