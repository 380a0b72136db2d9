// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"
#include "stripedesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

namespace {

constexpr int patienceMs = 60'000;

template <class T>
Result<T> answerOf(const QFuture<Result<T>> &answer)
{
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, patienceMs))
        qFatal("the database does not answer");
    return answer.result();
}

} // namespace

/// What a person who gives money back asks of the service.
class TestRefundService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void askedTwiceByWish_data() { addEngines(); }
    void askedTwiceByWish();
    void askedTwiceByPlan_data() { addEngines(); }
    void askedTwiceByPlan();
    void aCaseAskedTwice_data() { addEngines(); }
    void aCaseAskedTwice();
    void aSaleOfACaseAskedTwice_data() { addEngines(); }
    void aSaleOfACaseAskedTwice();
    void notInStepsThatStripeTakes_data() { addEngines(); }
    void notInStepsThatStripeTakes();

private:
    Order soldForCash(qint64 quantity);
    /// A customer paid `more` than was agreed, and too late.
    ReviewItem lateMoney(qint64 more = 0);

    std::optional<Shop> m_shop;
    std::unique_ptr<Database> m_database;
    std::optional<CheckoutService> m_service;
};

void TestRefundService::init()
{
    m_shop.emplace();
    m_database = std::make_unique<Database>(m_shop->db().factory());
    m_service.emplace(Desk{m_database.get(), actor()});
}

void TestRefundService::cleanup()
{
    m_service.reset();
    m_database.reset();
    m_shop.reset();
}

Order TestRefundService::soldForCash(qint64 quantity)
{
    Shop &shop = *m_shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_s, quantity);
    return must(shop->sell(Shop::call(), cart, Tender::Cash, {})).order;
}

ReviewItem TestRefundService::lateMoney(qint64 more)
{
    Shop &shop = *m_shop;
    const Checkout late =
        stripeCheckout(shop, u"late"_s, u"CA#quarter"_s, 1, u"eve@shop.example"_s);
    return *must(shop->fulfil(Shop::call(), late.id, paymentFor(late, more))).review;
}

void TestRefundService::askedTwiceByWish()
{
    const Order order = soldForCash(2);
    RefundWish wish;
    wish.lines = {{order.lines[0].position, 1}};
    const Call call = m_service->newCall();
    const auto first = answerOf(m_service->refund(call, order.number, wish, {}, u"changed"_s));
    HF_OK(first);
    const auto again = answerOf(m_service->refund(call, order.number, wish, {}, u"changed"_s));
    HF_OK(again);
    QCOMPARE(describe(*again), describe(*first));
    QCOMPARE(first->id, call.operation);
    // The last of it: reckoned anew, nothing would be left the second time.
    const Call rest = m_service->newCall();
    HF_OK(answerOf(m_service->refund(rest, order.number, RefundWish(), {}, u"changed"_s)));
    HF_OK(answerOf(m_service->refund(rest, order.number, RefundWish(), {}, u"changed"_s)));
    QCOMPARE(must((*m_shop)->order(order.number)).refunds.size(), 2);
    HF_CLEAN(*m_shop);
}

void TestRefundService::askedTwiceByPlan()
{
    const Order order = soldForCash(2);
    RefundWish wish;
    wish.lines = {{order.lines[0].position, 1}};
    const RefundPlan plan = must(planRefund(order, {}, wish));
    const Call call = m_service->newCall();
    for (int i = 0; i < 2; ++i)
        HF_OK(answerOf(m_service->refund(call, order.number, plan, {}, u"changed"_s)));
    QCOMPARE(must((*m_shop)->order(order.number)).refunds.size(), 1);
    HF_CLEAN(*m_shop);
}

void TestRefundService::aCaseAskedTwice()
{
    const ReviewItem item = lateMoney();
    for (int part = 0; part < 2; ++part) {
        const Call call = m_service->newCall();
        for (int i = 0; i < 2; ++i) {
            const auto decided =
                answerOf(m_service->refundReview(call, item.id, 100, Tender::Cash, u"late"_s));
            HF_OK(decided);
            QCOMPARE(decided->refunds.size(), part + 1);
            // Within one instant of the database's clock, too.
            QCOMPARE(decided->refunds.last().id, call.operation);
            QCOMPARE(decided->left.minor, item.left.minor - 100 * (part + 1));
        }
    }
    HF_CLEAN(*m_shop);
}

void TestRefundService::aSaleOfACaseAskedTwice()
{
    const ReviewItem item = lateMoney(300);
    const Call call = m_service->newCall();
    for (int i = 0; i < 2; ++i) {
        const auto sold = answerOf(m_service->sellReview(call, item.id, {}, u"she wants it"_s));
        HF_OK(sold);
        QCOMPARE(sold->refunds.size(), 1);
        QCOMPARE(sold->refunds[0].id, call.operation);
    }
    HF_CLEAN(*m_shop);
}

void TestRefundService::notInStepsThatStripeTakes()
{
    Shop &shop = *m_shop;
    RateCard card = smallCard();
    RateCardListing dinars = card.listings.first();
    dinars.market = u"KW"_s;
    dinars.price = {10'000, Currency::fromCode(u"KWD"_s).value()};
    card.listings.append(dinars);
    must(shop->importRateCard(Shop::call(), card, false));
    const auto checkout = [&](const QString &stage) {
        return stripeCheckout(shop, stage, u"KW#quarter"_s, 1, stage + u"@shop.example"_s);
    };
    const qint64 number = checkout(u"settled"_s).order;
    const Checkout late = checkout(u"late"_s);
    const qint64 review = must(shop->fulfil(Shop::call(), late.id, paymentFor(late))).review->id;
    const auto back = [&](qint64 minor, std::optional<Tender> tender = {}) {
        RefundWish wish;
        wish.amountMinor = minor;
        return answerOf(m_service->refund(m_service->newCall(), number, wish, tender, u"no"_s));
    };
    const auto planned = [&](qint64 minor) {
        const Order order = must(shop->order(number));
        RefundWish wish;
        wish.amountMinor = minor;
        const RefundPlan plan = must(planRefund(order, order.refunds, wish));
        return answerOf(m_service->refund(m_service->newCall(), number, plan, {}, u"no"_s));
    };
    const auto decided = [&](std::optional<qint64> minor, std::optional<Tender> tender = {}) {
        return answerOf(
            m_service->refundReview(m_service->newCall(), review, minor, tender, u"no"_s));
    };
    const QStringList before = shop.everything();
    HF_REFUSED(back(1'005), ErrorKind::Validation);
    HF_REFUSED(planned(1'005), ErrorKind::Validation);
    HF_REFUSED(decided(1'005), ErrorKind::Validation);
    QCOMPARE(shop.everything(), before);
    HF_OK(back(1'010));
    HF_OK(planned(1'010));
    HF_OK(back(5, Tender::Cash));
    HF_OK(decided(1'010));
    HF_OK(decided(5, Tender::Cash));
    HF_REFUSED(decided({}), ErrorKind::Validation);
    HF_OK(decided({}, Tender::Cash));
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(TestRefundService)
#include "tst_refundservice.moc"
