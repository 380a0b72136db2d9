// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askings.h"

namespace holdfast::test {
namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

const QString quarter = QStringLiteral("CA#quarter");
const QString why = QStringLiteral("for the test");

QString counts(const Result<ImportReport> &r)
{
    if (!r)
        return describe(Result<void>(r.error()));
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
        .arg(r->added)
        .arg(r->changed)
        .arg(r->unchanged)
        .arg(r->variantsAdded)
        .arg(r->variantsChanged)
        .arg(r->variantsUnchanged)
        .arg(r->dryRun);
}

QString counts(const Result<ReleaseReport> &r)
{
    if (!r)
        return describe(Result<void>(r.error()));
    return QStringLiteral("%1 %2 %3").arg(r->holds).arg(r->slotCount).arg(r->kept);
}

QString counts(const Result<SweepReport> &r)
{
    if (!r)
        return describe(Result<void>(r.error()));
    return QStringLiteral("%1 %2 %3 %4")
        .arg(r->expiredHolds)
        .arg(r->freedSlots)
        .arg(r->abandonedCheckouts)
        .arg(r->prunedOperations);
}

} // namespace

Scene::Scene(Engine engine)
    : shop(engine)
{
    const QUuid sold = shop.newCart();
    shop.hold(sold, text("CA#full"), 1, text("run"));
    paidOrder = must(shop->sell(Shop::call(), sold, Tender::Cash, {})).order.number;
    const QUuid paying = shop.newCart();
    shop.hold(paying, text("NY#quarter"), 1);
    checkout = must(shop->startCheckout(Shop::call(), paying, Tender::Cash));
    begun = stripeCheckout(shop, text("preparing"));
    asked = stripeCheckout(shop, text("requested"));
    open = stripeCheckout(shop, text("open"));
    plan = must(planRefund(must(shop->order(paidOrder)), {}, {}));
    const Order settled = must(shop->order(stripeCheckout(shop, text("settled")).order));
    refund = must(shop->refundOrder(
        Shop::call(), settled.number, must(planRefund(settled, {}, {})), {}, why));
    const Order other = must(shop->order(stripeCheckout(shop, text("settled")).order));
    requested = must(
        shop->refundOrder(Shop::call(), other.number, must(planRefund(other, {}, {})), {}, why));
    must(shop->storeRefundRequest(Shop::call(), requested.id, requestFor(requested), false));
    const Checkout forced = stripeCheckout(shop, text("late"));
    late = *must(shop->fulfil(Shop::call(), forced.id, paymentFor(forced, 500))).review;
    customers = shop.newCart(ann().email);
    shop.hold(customers, quarter, 1);
    cart = shop.newCart();
    line = shop.hold(cart, quarter, 2);
}

const QVector<Asking> &askings()
{
    using S = Scene &;
    using D = Store &;
    using C = const Call &;
    static const QVector<Asking> list{
        {"import a rate card", Right::Manager,
            [](S, D store, C call, bool other) {
                RateCard card = smallCard();
                card.listings[0].price.minor = other ? 7 : 5;
                return counts(store.importRateCard(call, card, false));
            }},
        {"adjust a price", Right::Manager,
            [](S, D store, C call, bool other) {
                ListingChange change;
                change.priceMinor = other ? 2 : 1;
                return describe(store.adjustListing(call, quarter, change, why));
            }},
        {"adjust a capacity", Right::Manager,
            [](S, D store, C call, bool other) {
                ListingChange change;
                change.capacity = std::optional<qint64>(50);
                change.maxPerOrder = std::optional<qint64>();
                if (other)
                    std::swap(change.capacity, change.maxPerOrder);
                return describe(store.adjustListing(call, quarter, change, why));
            }},
        {"change a setting", Right::Admin,
            [](S, D store, C call, bool other) {
                return describe(
                    store.changeSetting(call, text("max_lines"), text(other ? "8" : "7"), why));
            }},
        {"new cart", Right::Staff,
            [](S, D store, C call, bool other) {
                return describe(
                    store.newCart(call, text(other ? "eve@shop.example" : "bob@shop.example")));
            }},
        {"another cart", Right::Staff,
            [](S, D store, C call, bool other) {
                return describe(other ? store.newCart(call, {}) : store.anotherCart(call));
            }},
        {"hand a cart over", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.handOver(call, scene.cart, text(other ? "Side" : "Back")));
            }},
        {"buy now", Right::Staff,
            [](S, D store, C call, bool other) {
                return describe(store.buyNow(call, text("eve@shop.example"), text("CA#full"),
                    text(other ? "run" : "back-cover"), 1));
            }},
        {"attach a customer", Right::Staff,
            [](S scene, D store, C call, bool other) {
                Customer customer = ann();
                // Another customer, though the words in a row are the same.
                customer.name = text(other ? "Ann|555" : "Ann");
                customer.phone = text(other ? "" : "555|");
                return describe(store.attachCustomer(call, scene.cart, customer));
            }},
        {"hold", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.hold(call, scene.cart, quarter, {}, other ? 2 : 1));
            }},
        {"hold a variant", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.hold(
                    call, scene.cart, text("CA#full"), text(other ? "run" : "back-cover"), 1));
            }},
        {"set a quantity", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(
                    store.setQuantity(call, scene.cart, scene.line.line.id, other ? 4 : 3));
            }},
        {"remove a line", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.removeLine(
                    call, other ? scene.customers : scene.cart, scene.line.line.id));
            }},
        {"clear a cart", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.clearCart(call, other ? scene.customers : scene.cart));
            }},
        {"extend a hold", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(
                    store.extendHold(call, scene.line.line.hold.id, other ? why : QString()));
            }},
        {"release a hold", Right::Manager,
            [](S scene, D store, C call, bool other) {
                return describe(
                    store.releaseHold(call, scene.line.line.hold.id, other ? why + why : why));
            }},
        {"release all", Right::Manager,
            [](S, D store, C call, bool other) {
                return counts(store.releaseAll(call, other ? why + why : why));
            }},
        {"sweep", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return other ? describe(store.clearCart(call, scene.cart))
                             : counts(store.sweep(call));
            }},
        {"start a checkout", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.startCheckout(
                    call, scene.customers, other ? Tender::Account : Tender::Cash));
            }},
        {"confirm a checkout", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.confirmCheckout(
                    call, scene.checkout.id, other ? std::nullopt : std::optional<qint64>(50'000)));
            }},
        {"sell", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.sell(call, scene.customers, Tender::Cash,
                    {other ? std::optional<qint64>(500'000) : std::nullopt, {}}));
            }},
        {"cancel a checkout", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(
                    store.cancelCheckout(call, scene.checkout.id, other ? why + why : why));
            }},
        {"start a checkout by Stripe", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.startCheckout(
                    call, other ? scene.cart : scene.customers, Tender::Stripe));
            }},
        {"cancel a checkout by Stripe", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.cancelCheckout(call, scene.open.id, other ? why + why : why));
            }},
        {"force a checkout", Right::Manager,
            [](S scene, D store, C call, bool other) {
                return describe(store.forceCheckout(call, scene.open.id, other ? why + why : why));
            }},
        {"store a request", Right::Staff,
            [](S scene, D store, C call, bool other) {
                ProviderRequest request = requestFor(scene.begun);
                request.body += other ? "1" : "";
                return describe(store.storeRequest(
                    call, scene.begun.id, RequestPurpose::Create, request, false));
            }},
        {"store a request again", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.storeRequest(call, scene.asked.id, RequestPurpose::Create,
                    requestFor(scene.asked, RequestPurpose::Create, other ? 3 : 2), false));
            }},
        {"close a request", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.closeRequest(call, scene.asked.id,
                    requestFor(scene.asked).key, text(other ? "new_key" : "declined"), why));
            }},
        {"note a session", Right::Staff,
            [](S scene, D store, C call, bool other) {
                SessionRecord session = sessionFor(scene.asked);
                session.live = other;
                return describe(store.noteSession(
                    call, scene.asked.id, session, requestFor(scene.asked).key, {}));
            }},
        {"note that a session expired", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.noteSession(call, scene.open.id,
                    sessionFor(scene.open, SessionStanding::Expired), {}, other ? why : QString()));
            }},
        {"note that nobody answers", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(
                    store.noteUnreachable(call, scene.open.id, other ? why + why : why));
            }},
        {"fulfil", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(
                    store.fulfil(call, scene.open.id, paymentFor(scene.open, other ? 1 : 0)));
            }},
        {"put money under review", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(
                    store.fulfil(call, scene.open.id, paymentFor(scene.open, other ? 2 : 1)));
            }},
        {"refund an order", Right::Manager,
            [](S scene, D store, C call, bool other) {
                return describe(store.refundOrder(
                    call, scene.paidOrder, scene.plan, {}, other ? why + why : why));
            }},
        {"refund money under review", Right::Manager,
            [](S scene, D store, C call, bool other) {
                return describe(
                    store.refundReview(call, scene.late.id, other ? 8 : 7, Tender::Cash, why));
            }},
        {"sell for money under review", Right::Manager,
            [](S scene, D store, C call, bool other) {
                QVector<WantedLine> instead;
                if (other)
                    instead.append({quarter, {}, 1});
                return describe(store.sellReview(call, scene.late.id, instead, why));
            }},
        {"store a refund's request", Right::Staff,
            [](S scene, D store, C call, bool other) {
                ProviderRequest request = requestFor(scene.refund);
                request.body += other ? "1" : "";
                return describe(store.storeRefundRequest(call, scene.refund.id, request, false));
            }},
        {"close a refund's request", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.closeRefundRequest(call, scene.requested.id,
                    requestFor(scene.requested).key, text(other ? "new_key" : "declined"), why));
            }},
        {"give a refund up", Right::Manager,
            [](S scene, D store, C call, bool other) {
                return describe(store.giveUpRefund(call, scene.refund.id, other ? why + why : why));
            }},
        {"note a refund", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.noteRefund(call, scene.refund.id, RefundState::Succeeded,
                    text("re_1"), {}, other ? why : QString()));
            }},
        {"note that nobody answers about a refund", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(
                    store.noteRefundUnreachable(call, scene.refund.id, other ? why + why : why));
            }},
        {"move an order on", Right::Staff,
            [](S scene, D store, C call, bool other) {
                return describe(store.moveOrder(
                    call, scene.paidOrder, OrderState::Confirmed, other ? why : QString()));
            }},
        {"cancel an order", Right::Manager,
            [](S scene, D store, C call, bool other) {
                return describe(store.moveOrder(call, scene.paidOrder,
                    other ? OrderState::Refunded : OrderState::Cancelled, why));
            }},
    };
    return list;
}

void addAskings()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("asking");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        if (engine == Engine::Postgres && !hasPostgres())
            continue;
        for (int i = 0; i < askings().size(); ++i) {
            QTest::addRow(
                "%s: %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", askings()[i].name)
                << int(engine) << i;
        }
    }
}

const Asking &currentAsking()
{
    QFETCH(int, asking);
    return askings()[asking];
}

} // namespace holdfast::test
