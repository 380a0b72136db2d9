// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cardpreview.h"
#include "gateway.h"

#include <functional>
#include <optional>
#include <QFuture>
#include <QObject>

namespace holdfast {

template <class T>
using Answer = QFuture<Result<T>>;

/// What every use case needs: the database and who is at the desk. The database outlives it.
struct Desk
{
    Database *database = nullptr;
    Actor actor;
};

/// Carts and holds as a seller handles them. Texts and codes come as typed and are checked here;
/// each call is one change with an operation id of its own. Errors are those of Store.
class CartService
{
public:
    explicit CartService(Desk desk);

    Answer<Cart> open(const QString &email) const;
    Answer<Cart> show(const QUuid &cart) const;
    /// Whom the words may mean; see Store::customers.
    Answer<QVector<Customer>> findCustomers(const QString &words, int limit) const;
    /// An empty one for a walk-in, beside those that this desk has open.
    Answer<Cart> another() const;
    Answer<QVector<Cart>> openCarts() const;    ///< of this desk
    Answer<QVector<Cart>> allOpenCarts() const; ///< of every desk
    /// Gives the cart to another desk, holds and all.
    Answer<Cart> handOver(const QUuid &cart, const QString &desk) const;
    /// Says for `term` that this desk is there to take what others hand over. `window` tells one
    /// window of a desk from another.
    Answer<bool> announce(const QString &window, Millis term) const;
    Answer<void> leave(const QString &window) const;
    /// The other desks that are there, by name.
    Answer<QStringList> desksThere() const;
    Answer<AttachResult> attach(const QUuid &cart, const Customer &customer) const;
    Answer<HeldLine> add(
        const QUuid &cart, const QString &code, const QString &variant, qint64 quantity) const;
    /// The same with a call of the caller's: however often it has to be asked, it is one.
    Answer<HeldLine> add(const Call &call, const QUuid &cart, const QString &code,
        const QString &variant, qint64 quantity) const;
    Call newCall() const { return Call::by(m_desk.actor); }
    /// A cart of its own for one line that is to be paid at once; of a walk-in without e-mail.
    Answer<Cart> buyNow(
        const QString &email, const QString &code, const QString &variant, qint64 quantity) const;
    Answer<HeldLine> setQuantity(const QUuid &cart, const QUuid &line, qint64 quantity) const;
    Answer<void> remove(const QUuid &cart, const QUuid &line) const;
    Answer<void> clear(const QUuid &cart) const;
    Answer<HeldLine> extend(const QUuid &hold, const QString &why = {}) const;

private:
    Desk m_desk;
};

/// One payment as agreed at the desk.
struct PaymentRequest
{
    Call call;
    QUuid cart = {};
    Tender tender = Tender::Cash;
    Tendered tendered = {};
};

/// Getting a cart paid, and what becomes of the order.
class CheckoutService
{
public:
    explicit CheckoutService(Desk desk);

    /// For the next payment or refund: a person presses a button once, and however often the desk
    /// then has to ask, it is one.
    Call newCall() const { return Call::by(m_desk.actor); }
    /// Whether what is handed over settles `total`, and the change: what the tender's gateway says,
    /// before anything is asked of the database.
    static Result<Settlement> settlement(Tender tender, Money total, std::optional<Money> received);
    /// Takes the payment by a tender that settles at once: one transaction from cart to paid order.
    /// After Offline or Busy nobody knows whether it happened: ask again with the same request.
    Answer<Sale> pay(const PaymentRequest &request) const;
    /// Begins a checkout that a provider is to settle; a CheckoutDriver takes it from there.
    /// Conflict when no driver is here or elsewhere (`drivenHere` says that one is here), and when
    /// the total is another than the one that the person saw, if given: then it is cancelled.
    /// Validation when the tender cannot take exactly this total.
    Answer<Checkout> start(const Call &call, const QUuid &cart, Tender tender, bool drivenHere,
        std::optional<qint64> expectedTotalMinor = {}) const;
    Answer<Checkout> show(const QUuid &checkout) const;
    /// Whether somebody is there who drives checkouts like this one, or has it in hand.
    Answer<bool> isDriven(const QUuid &checkout) const;
    Answer<Checkout> cancel(const QUuid &checkout, const QString &why) const;
    Answer<Checkout> force(const QUuid &checkout, const QString &why) const; ///< Manager.
    Answer<QVector<Checkout>> watched() const;
    Answer<QVector<ReviewItem>> reviews(bool all) const;

    /// Gives back what is wished for of a paid order (planRefund), by `tender` or as it came. What
    /// a provider has is only asked for by this: a driver takes it from there. Validation when the
    /// tender cannot give exactly so much. Manager. Asked again with the same call it answers what
    /// that did, and gives nothing more back.
    Answer<Refund> refund(const Call &call, qint64 order, const RefundWish &wish,
        std::optional<Tender> tender, const QString &why) const;
    /// The same for a plan that was shown to somebody; refused when less is left by then.
    Answer<Refund> refund(const Call &call, qint64 order, const RefundPlan &plan,
        std::optional<Tender> tender, const QString &why) const;
    Answer<Refund> showRefund(const QUuid &refund) const;
    /// A refund that nobody can ask the provider for becomes a case for the review queue. Manager.
    Answer<Refund> giveUpRefund(const QUuid &refund, const QString &why) const;
    /// Whether a desk with a provider's key is running, this one or another: of this mode (real
    /// money or not), or, when that is not known, of any.
    Answer<bool> isDriven(std::optional<bool> live) const;
    Answer<QVector<Refund>> watchedRefunds() const;
    /// Decides about money in the review queue, as Store says. Manager. The refund that it makes,
    /// if any, has the call's id.
    Answer<ReviewItem> refundReview(const Call &call, qint64 review,
        std::optional<qint64> amountMinor, std::optional<Tender> tender, const QString &why) const;
    Answer<ReviewItem> sellReview(const Call &call, qint64 review,
        const QVector<WantedLine> &instead, const QString &why) const;

    Answer<QVector<OrderRow>> orders(std::optional<OrderState> state, int limit = 1000) const;
    Answer<Order> order(qint64 number) const;
    Answer<Order> move(qint64 number, OrderState state, const QString &why) const;

private:
    Desk m_desk;
};

/// What a manager does to the inventory and to other people's holds.
class InventoryService
{
public:
    explicit InventoryService(Desk desk);

    Answer<Board> board(const QString &market, const QString &size) const;
    Answer<Listing> adjust(
        const QString &code, const ListingChange &change, const QString &why) const;
    Answer<ImportReport> importRateCard(const RateCard &card, bool dryRun) const;
    /// What importing the card that was read would do, by cardpreview.h's `previewIn`.
    Answer<CardPreview> previewRateCard(const CardPreview &read) const;
    Answer<QVector<HoldRow>> holds() const;
    Answer<Instant> now() const; ///< by the database's clock, to reckon countdowns from
    Answer<void> release(const QUuid &hold, const QString &why) const;
    Answer<ReleaseReport> releaseAll(const QString &why) const;
    Answer<QVector<LedgerRow>> ledger(const QString &code, int limit = 1000) const;

private:
    Desk m_desk;
};

/// Care of the database itself.
class MaintenanceService
{
public:
    /// `desk.database` may be one that does not require the current schema, for `status`,
    /// `migrate`.
    explicit MaintenanceService(Desk desk);

    Answer<StoreStatus> status() const;
    Answer<MigrationReport> migrate() const;
    Answer<VerifyReport> verify() const;
    Answer<void> backup(const QString &file) const;
    Answer<SweepReport> sweep() const;
    Answer<QHash<QString, QString>> settings() const;
    Answer<void> changeSetting(const QString &key, const QString &value, const QString &why) const;
    /// The rate card that comes with the program. Conflict when the database has listings already.
    Answer<ImportReport> loadSample() const;

private:
    Desk m_desk;
};

} // namespace holdfast
