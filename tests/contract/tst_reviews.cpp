// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripedesk.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// The queue of money that waits for a decision.
class ReviewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void oldestFirst_data() { addEngines(); }
    void oldestFirst();
    void theNewestOfMany_data() { addEngines(); }
    void theNewestOfMany();

private:
    static QStringList reviews(Shop &shop, bool all)
    {
        QStringList list;
        for (const ReviewItem &item : must(shop->reviews(all)))
            list.append(describe(item));
        return list;
    }
};

void ReviewsTest::oldestFirst()
{
    Shop shop;
    QVERIFY(must(shop->reviews(true)).isEmpty());
    QStringList expected;
    for (const char *stage : {"late", "settled", "expired"}) {
        const Checkout checkout = stripeCheckout(shop, QLatin1String(stage));
        ReceivedPayment payment = paymentFor(checkout);
        payment.payment += u"_again"_qs;
        expected.append(describe(*must(shop->fulfil(Shop::call(), checkout.id, payment)).review));
        shop.advance(1);
    }
    const auto staff = shop.db().open(Right::Staff);
    HF_OK(staff->reviews(false));
    QCOMPARE(reviews(shop, false), expected);
    QCOMPARE(reviews(shop, true), expected);
    HF_OK(shop->refundReview(Call::by({u"Back"_qs, u"erin"_qs}),
        must(shop->reviews(false)).value(1).id, {}, Tender::Cash, u"she paid twice"_qs));
    const QStringList open{expected[0], expected[2]};
    QCOMPARE(reviews(shop, false), open);
    const auto all = must(shop->reviews(true));
    QCOMPARE(all.size(), 3);
    QVERIFY(!all[1].open);
    QCOMPARE(all[1].resolution, u"Given back."_qs);
    QCOMPARE(all[1].resolvedAt, std::optional(shop.now()));
    QCOMPARE(all[1].person, u"erin"_qs);
    HF_CLEAN(shop);
}

void ReviewsTest::theNewestOfMany()
{
    Shop shop;
    const Checkout late = stripeCheckout(shop, u"late"_qs);
    QVERIFY(shop.sql(QStringLiteral(
        "INSERT INTO review (reason, checkout_id, payment, amount_minor, currency, at, operation) "
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1005) "
        "SELECT 'late', '%1', 'pi_' || i, i, 'USD', i, '%1' FROM n")
                         .arg(late.id.toString(QUuid::WithoutBraces))));
    for (const bool all : {false, true}) {
        const auto newest = shop->reviews(all);
        HF_OK(newest);
        QCOMPARE(newest->size(), 1'000);
        QCOMPARE(newest->first().payment, u"pi_6"_qs);
        QCOMPARE(newest->last().payment, u"pi_1005"_qs);
    }
}

QTEST_GUILESS_MAIN(ReviewsTest)
#include "tst_reviews.moc"
