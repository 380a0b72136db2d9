// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actor.h"
#include "cart.h"
#include "checkout.h"
#include "ledger.h"
#include "order.h"
#include "ratecard.h"
#include "review.h"

#include <functional>
#include <QHash>
#include <QSet>

namespace holdfast {

struct StoreStatus
{
    QString engine = {};             ///< "SQLite 3.40.1", "PostgreSQL 15.18"
    bool initialised = false;        ///< a Holdfast database stands here
    int schema = 0;                  ///< its migration number
    int programSchema = 0;           ///< the newest this program knows
    std::optional<Right> right = {}; ///< what this connection may do; none: no member of a role
    QString login = {};              ///< empty on SQLite
    Instant now = {};                ///< the database's clock
    qint64 listings = 0;
    qint64 activeHolds = 0;
    qint64 orders = 0;
};

struct MigrationReport
{
    int from = 0; ///< 0: the database was empty
    int to = 0;
    QString backup =
        {}; ///< SQLite: the copy made before; empty when nothing changed or it was empty
};

/// Which listings to read; empty members do not filter.
struct BoardQuery
{
    QString market = {};
    QString size = {};
    QSet<qint64> ids = {};
};

/// What `adjustListing` changes; an empty member stays as it is.
struct ListingChange
{
    std::optional<qint64> priceMinor = {};
    /// Outer: whether to change. Inner: nothing = unlimited.
    std::optional<std::optional<qint64>> capacity = {};
    std::optional<bool> active = {};
    /// The most that one order may have; inner nothing = no limit.
    std::optional<std::optional<qint64>> maxPerOrder = {};

    bool isEmpty() const { return !priceMinor && !capacity && !active && !maxPerOrder; }
};

struct SweepReport
{
    qint64 expiredHolds = 0;
    qint64 freedSlots = 0;
    qint64 abandonedCheckouts = 0;
    qint64 prunedOperations = 0;
};

struct ReleaseReport
{
    qint64 holds = 0;
    qint64 slotCount = 0;
    qint64 kept = 0; ///< holds left alone because a payment for them may still succeed
};

/// One thing that `verify` found wrong.
struct Finding
{
    QString subject;           ///< "CA#quarter", "order 1004"
    QString text;              ///< a sentence
    qint64 ledgerSequence = 0; ///< the first wrong row, where it is about the ledger
};

struct VerifyReport
{
    qint64 listings = 0;
    qint64 ledgerRows = 0;
    qint64 orders = 0;
    qint64 holds = 0;
    QVector<Finding> findings = {};
};

/// What is handed over for a sale that settles at once.
struct Tendered
{
    /// Cash, at least the total; absent: the exact sum.
    std::optional<qint64> receivedMinor = {};
    /// The total that the person saw and agreed to; absent: whatever it is.
    std::optional<qint64> expectedTotalMinor = {};
};

/// A line that somebody wants.
struct WantedLine
{
    QString code;
    QString variant = {}; ///< empty: none
    qint64 quantity = 1;
};

/// What a sale that settles at once leaves behind.
struct Sale
{
    Checkout checkout;
    Order order;
};

/// What became of money that a provider has: a sale, or a case for the review queue. Never both.
struct Fulfilment
{
    Checkout checkout;
    std::optional<Order> order = {};       ///< the paid order
    std::optional<ReviewItem> review = {}; ///< why it is none
};

/// What changed in the database since the last look; `everything` when that cannot be told.
struct Changes
{
    bool everything = false;
    QSet<qint64> listings = {};
    QSet<QUuid> carts = {};
    bool orders = false;

    bool isEmpty() const { return !everything && listings.isEmpty() && carts.isEmpty() && !orders; }
};

/// The one door to a Holdfast database. Every operation is one transaction: it happens whole or,
/// when an error comes back, not at all. One object is one connection and is used by one thread,
/// the one that made it.
///
/// Common to all operations that take a Call:
/// - Asking again with the same operation id and arguments returns what the first asking returned
/// and
///   changes nothing; the same id with other arguments is a Conflict. Ids are remembered for 30
///   days.
/// - Expiry is judged by the database's clock at the moment the locks are held.
/// - Locks are taken in one order: carts by id, listings by id, variants by id, holds.
/// - Deadlocks and serialization failures are retried inside, at most 3 times; then Busy.
/// - A connection lost while an operation ran is reopened once and the operation asked again with
/// its
///   id, which is safe whatever became of the first; if that fails too, or at once when the server
///   kept silent for statementTimeout: Offline, outcome unknown, ask again later with the same
///   Call.
/// - Forbidden when the connection's role lacks the right named in the comment (Staff when none
/// is).
/// - Validation when a quantity, text or amount is out of range; NotFound when an id or code names
///   nothing; Internal when the database breaks its own rules.
/// `why` is required where it is a parameter, unless said otherwise.
class Store
{
public:
    Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    virtual ~Store() = default;

    /// Opens, or reopens after a loss. Offline when the database cannot be reached, with the cause.
    /// Does not look at the schema.
    virtual Result<void> open() = 0;
    virtual void close() = 0;
    virtual bool isOpen() const = 0;

    /// Works on an empty database and on one of any version.
    virtual Result<StoreStatus> status() = 0;
    /// Conflict unless the schema is exactly the program's: says whether to migrate or to update.
    virtual Result<void> requireCurrent() = 0;
    /// Brings an empty or older database to the program's schema, each migration in a transaction
    /// of its own. On PostgreSQL also makes the schema, the three roles and the grants, and needs
    /// the database's owner. Conflict when the database is newer than the program, when it is not
    /// empty and not Holdfast's, or when a landed migration's checksum differs.
    virtual Result<MigrationReport> migrate() = 0;
    /// A copy of the embedded database at `file`, taken while others work. Validation on PostgreSQL
    /// (use pg_dump) and when the file exists.
    virtual Result<void> backup(const QString &file) = 0;

    /// What changed since the last call on this connection. The first call answers `everything`.
    virtual Result<Changes> changes() = 0;
    /// Calls back on this thread's event loop when `changes` has something. Not every engine can:
    /// false means that `changes` has to be polled.
    virtual bool onChange(std::function<void()> wake) = 0;
    /// Whether the other desks have still to be told of what the last operation changed: it did not
    /// wait for another one's push. The next operation tells them too; whoever has none to do for
    /// `pushPatience` calls `push`, again and again while it is still owed. What nobody pushes is
    /// seen by their next reading of everything.
    static constexpr Millis pushPatience{10};
    virtual bool owesPush() const { return false; }
    virtual Result<void> push() { return {}; }

    // Reads. Each is one consistent snapshot, but for openCarts, where each cart is one.

    virtual Result<Instant> now() = 0;
    virtual Result<Board> board(const BoardQuery &query) = 0;
    virtual Result<Cart> cart(const QUuid &cart) = 0;
    /// The open carts, newest first; of `desk` alone unless that is empty.
    virtual Result<QVector<Cart>> openCarts(const QString &desk) = 0;
    /// The customers who have, for each of the words, one that begins so in the e-mail address,
    /// name, business or phone number, whatever the case; the newest first, at most `limit`.
    /// Without words all.
    virtual Result<QVector<Customer>> customers(const QString &words, int limit) = 0;
    /// The holds that count now, the next to lapse first.
    virtual Result<QVector<HoldRow>> holds() = 0;
    virtual Result<Checkout> checkout(const QUuid &checkout) = 0;
    virtual Result<Order> order(qint64 number) = 0;
    /// Newest first, at most `limit`.
    virtual Result<QVector<OrderRow>> orders(std::optional<OrderState> state, int limit) = 0;
    /// Oldest first. Of all listings when `code` is empty, at most the newest `limit` rows.
    /// Manager.
    virtual Result<QVector<LedgerRow>> ledger(const QString &code, int limit) = 0;
    virtual Result<QHash<QString, QString>> settings() = 0;
    /// The checkouts that a provider may still have something to say about, oldest first: all in
    /// flight whose tender does not settle at once, and those that were forced to their end before
    /// the provider had said that they are dead.
    virtual Result<QVector<Checkout>> watchedCheckouts() = 0;
    /// Payments that wait for a decision, the oldest first; with `all` also those decided, newest
    /// 1,000 in all.
    virtual Result<QVector<ReviewItem>> reviews(bool all) = 0;
    virtual Result<Refund> refund(const QUuid &refund) = 0;
    /// The refunds that a provider has still to be asked for, or to finish, oldest first.
    virtual Result<QVector<Refund>> watchedRefunds() = 0;
    /// The one that a provider knows by this name; nothing when it is not ours.
    virtual Result<std::optional<Refund>> refundOfProvider(const QString &providerRefund) = 0;
    /// Reads everything: replays the ledger against the counters, checks every sum and every rule,
    /// and names what is wrong. Manager.
    virtual Result<VerifyReport> verify() = 0;

    // Inventory.

    /// Adds and changes listings, variants, markets and ad sizes; what the card does not name
    /// stays. A new listing begins with the card's sold count; of one that exists the count is
    /// never taken from a card. Conflict, naming each row, when a capacity would fall below what is
    /// sold and held, or when a listing with holds or orders would change its currency. Manager.
    virtual Result<ImportReport> importRateCard(
        const Call &call, const RateCard &card, bool dryRun) = 0;
    /// Answers the listing afterwards. Conflict when the capacity would fall below sold + held. A
    /// price change leaves carts as they are: their prices are locked. Manager.
    virtual Result<Listing> adjustListing(
        const Call &call, const QString &code, const ListingChange &change, const QString &why) = 0;
    /// NotFound when there is no such setting, Validation when the value is out of its range.
    /// Admin.
    virtual Result<void> changeSetting(
        const Call &call, const QString &key, const QString &value, const QString &why) = 0;

    // Carts and holds.

    /// One line straight to payment: a cart made for it, beside whichever is open, with the line
    /// held; paid like any other. Of the customer with this e-mail (made if need be), or of a
    /// walk-in. It never takes another line (Conflict); when its line is removed, or its checkout
    /// abandoned, or by the next sweep after its hold has lapsed, it is closed. Errors as of
    /// `hold`.
    virtual Result<Cart> buyNow(const Call &call, const QString &email, const QString &code,
        const QString &variant, qint64 quantity) = 0;
    /// The open cart of the customer (made if need be), or without e-mail the desk's first open
    /// walk-in cart: one each, so a second asking answers the same cart. While that one is being
    /// paid, and may be open again, the next.
    virtual Result<Cart> newCart(const Call &call, const QString &email) = 0;
    /// An empty walk-in cart beside those that the desk has open: one that is there, or a new one
    /// with the smallest number that none of them has, nor any that is being paid.
    virtual Result<Cart> anotherCart(const Call &call) = 0;
    /// Gives the cart to another desk as it is: holds, their expiry and prices stay, and the
    /// history says who did it. A walk-in cart keeps its number unless one there has it. Nothing
    /// changes when that desk has it already. Conflict when the cart is not open, as while it is
    /// being paid, or was made for one purchase. Locks the cart.
    virtual Result<Cart> handOver(const Call &call, const QUuid &cart, const QString &desk) = 0;
    /// Gives the cart to a customer, who is created or completed (empty fields never overwrite). If
    /// the customer has an open cart already, this one's lines are merged into it: the same line
    /// adds up, the earliest expiry wins, what does not fit a limit is listed and its slots are
    /// given back.
    virtual Result<AttachResult> attachCustomer(
        const Call &call, const QUuid &cart, const Customer &customer) = 0;
    /// Puts slots in the cart and holds them. The same listing and variant again raises that line's
    /// quantity and keeps its expiry and price; a lapsed line is held anew at today's price with
    /// just this quantity. SoldOut with `code, asked, free, next_lapse`; Conflict when the cart is
    /// not open; Validation past a limit, in another currency, or when the listing is not on sale.
    virtual Result<HeldLine> hold(const Call &call, const QUuid &cart, const QString &code,
        const QString &variant, qint64 quantity) = 0;
    /// As `hold`, for a line that is there: its quantity becomes `quantity`; a lapsed line is held
    /// anew. Lowering always succeeds while the hold is active.
    virtual Result<HeldLine> setQuantity(
        const Call &call, const QUuid &cart, const QUuid &line, qint64 quantity) = 0;
    virtual Result<void> removeLine(const Call &call, const QUuid &cart, const QUuid &line) = 0;
    virtual Result<void> clearCart(const Call &call, const QUuid &cart) = 0;
    /// A full hold time from now. Expired when it has lapsed. Staff may do it `hold_extensions`
    /// times; beyond that a manager may, with a reason (`why` may be empty before).
    virtual Result<HeldLine> extendHold(
        const Call &call, const QUuid &hold, const QString &why) = 0;
    /// Gives the slots back; the line stays in its cart, lapsed. Conflict when a payment that may
    /// still succeed keeps the hold. Manager.
    virtual Result<void> releaseHold(const Call &call, const QUuid &hold, const QString &why) = 0;
    virtual Result<ReleaseReport> releaseAll(
        const Call &call, const QString &why) = 0; ///< Manager.
    /// Writes the history of lapsed holds, abandons at-once checkouts that have lapsed, forgets old
    /// operation ids. Busy when somebody else is sweeping.
    virtual Result<SweepReport> sweep(const Call &call) = 0;

    // Paying.

    /// Snapshots the cart into a pending order and a checkout, and extends its holds to the
    /// checkout time. A tender that does not settle at once begins as `preparing`, and its holds do
    /// not lapse while it is in flight, however long that takes; it takes nothing that is free of
    /// charge (Validation). Expired, naming the lines, when a hold has lapsed; Conflict when the
    /// cart is not open; Validation when it is empty or when `account` has no customer to invoice.
    virtual Result<Checkout> startCheckout(const Call &call, const QUuid &cart, Tender tender) = 0;
    /// Turns every hold of the checkout into a sale and the order to paid. `receivedMinor`: cash
    /// handed over, at least the total (Validation, naming what is missing); absent: the exact sum.
    /// Expired when a hold has lapsed: nothing is sold and the checkout stays as it is. Validation
    /// for a tender that a provider has to confirm: `fulfil` does.
    virtual Result<Sale> confirmCheckout(
        const Call &call, const QUuid &checkout, std::optional<qint64> receivedMinor) = 0;
    /// startCheckout and confirmCheckout as one transaction, for tenders that settle at once.
    /// Conflict when the total is another than the one expected: nothing is sold.
    virtual Result<Sale> sell(
        const Call &call, const QUuid &cart, Tender tender, const Tendered &tendered) = 0;
    /// Abandons the attempt: the holds are released, the order is cancelled, and the cart is open
    /// again with lapsed lines. Conflict when it has settled. A checkout that has
    /// a session, or a request that may have opened one, may be paid: it is only marked
    /// (`endingWhy`) and stays in flight until whoever drives it knows that it is dead; Conflict
    /// when the customer is through and the money is on its way.
    virtual Result<Checkout> cancelCheckout(
        const Call &call, const QUuid &checkout, const QString &why) = 0;
    /// As cancelCheckout, but at once, whatever the provider may say later: money that still comes
    /// goes to the review queue. Manager.
    virtual Result<Checkout> forceCheckout(
        const Call &call, const QUuid &checkout, const QString &why) = 0;

    // Paying by a provider. Whoever drives a checkout stores each request before it sends it, and
    // writes down what it learns. Each of these is safe to be asked by several drivers at once.

    /// Stores a request that is about to be sent, and answers the one to send: an earlier one of
    /// the same purpose whose outcome is not known, if there is one. Validation when its path is
    /// not the purpose's, or names another session than the checkout's. Conflict when the checkout
    /// has ended, unless its session may still be alive and is to be ended; when it has a session
    /// and another is to be created; or when it was first asked for by a key of the other mode
    /// (`live`: real money).
    virtual Result<StoredRequest> storeRequest(const Call &call, const QUuid &checkout,
        RequestPurpose purpose, const ProviderRequest &request, bool live) = 0;
    /// A request came to an end without a session to write down: `declined` (refused for good,
    /// nothing was changed) or `new_key` (this key can never answer; what it may have done has been
    /// looked for). `said`: why, a sentence, or empty where that helps nobody. A checkout whose
    /// last request to create a session was declined, and for which no other may have opened one,
    /// is abandoned.
    virtual Result<Checkout> closeRequest(const Call &call, const QUuid &checkout,
        const QString &key, const QString &outcome, const QString &said) = 0;
    /// Writes down what a session is now, and closes the request that said so (`key`; empty: it was
    /// only read). The first makes the checkout `open`; `unknown` becomes `open` again; an expired
    /// session abandons the checkout, as cancelCheckout; on a checkout that has ended only the
    /// session's facts change. A payment is not booked by this: `fulfil` is. Conflict when the
    /// checkout has another session already.
    virtual Result<Checkout> noteSession(const Call &call, const QUuid &checkout,
        const SessionRecord &session, const QString &key, const QString &said) = 0;
    /// The provider cannot be asked: the checkout is `unknown` and stays in flight. Nothing changes
    /// but `said` when it has ended.
    virtual Result<Checkout> noteUnreachable(
        const Call &call, const QUuid &checkout, const QString &said) = 0;
    /// Books money that the provider has, once for each payment however often it is asked, by
    /// whomever: exactly the agreed sum for a checkout in flight turns its holds into sales and its
    /// order to paid. Everything else (another sum or currency, a session that was noted as not
    /// what was agreed, a checkout that has ended) becomes a case for the review queue, and a
    /// checkout in flight is abandoned.
    virtual Result<Fulfilment> fulfil(
        const Call &call, const QUuid &checkout, const ReceivedPayment &payment) = 0;

    // Giving money back. What a provider has goes back by the provider: the refund is decided and
    // written first, and whoever drives it asks. Locks: the order (or the review's), then as
    // always.

    /// Gives back what `plan` says of a paid order; `returned` slots are on sale again at once. The
    /// refund has the call's id.
    /// `tender`: by which it goes back; nothing: as it came. Cash and account have succeeded with
    /// this; a provider's is `asked`, but for an amount of zero. When all of an order's total has
    /// been given back (a provider's, once it says so) the order becomes `cancelled` if every slot
    /// is on sale again and its state allows that, else `refunded`; of an order that cost nothing,
    /// when every slot has been paid back. Validation when the plan does not fit the order (an
    /// amount, tax, quantity or number of returned slots beyond what is left of its line, a total
    /// that is not its parts', nothing at all), by a provider that has no money of the order, or on
    /// account when there is no customer; NotFound for a line that is not there. Conflict when the
    /// order is not paid, or final. Manager.
    virtual Result<Refund> refundOrder(const Call &call, qint64 number, const RefundPlan &plan,
        std::optional<Tender> tender, const QString &why) = 0;
    /// Gives back `amountMinor` (absent: all that is left) of a case of the review queue, `tender`
    /// as above. That of a refund that failed is given back whole, and tried again if by the
    /// provider; it counts for its order as the first attempt would have. A case without any money
    /// is closed by this. Validation when it is more than is left or nothing. Manager.
    virtual Result<ReviewItem> refundReview(const Call &call, qint64 review,
        std::optional<qint64> amountMinor, std::optional<Tender> tender, const QString &why) = 0;
    /// Sells for what is left of a case: the lines of its own order at the prices, tax rates and
    /// shipping agreed then, or `instead` at today's. A new paid order of the same customer; what
    /// is over is refunded with this. SoldOut, naming the first, when anything is not free, and the
    /// other errors of `hold`: then nothing happens. Validation when the money does not suffice
    /// (names what is missing) or is in another currency, when `instead` costs nothing or is longer
    /// than a cart may be; Conflict when it has paid an order already, has gone back, or is a
    /// refund that failed; with a duplicate `instead` is needed. Manager.
    virtual Result<ReviewItem> sellReview(const Call &call, qint64 review,
        const QVector<WantedLine> &instead, const QString &why) = 0;
    /// As storeRequest: the request that asks for this refund. Conflict when the provider has it
    /// already or it has ended, and when its order was paid in the other mode.
    virtual Result<StoredRequest> storeRefundRequest(
        const Call &call, const QUuid &refund, const ProviderRequest &request, bool live) = 0;
    /// What a provider's refund is now (pending, succeeded or failed); closes the request that said
    /// so (`key`; empty: it was only read). Never goes back from an end, but for one that succeeded
    /// and then failed. Of an order's money success writes the payment, and a later failure its
    /// return; the failure of a first attempt opens a case in the review queue, that of a refund of
    /// a case gives the case what is left back. `said` (may be empty) takes the place of what was
    /// said before, unless the refund has gone on from `state`. Conflict when the provider knows it
    /// by another name, or another by this.
    virtual Result<Refund> noteRefund(const Call &call, const QUuid &refund, RefundState state,
        const QString &providerRefund, const QString &key, const QString &said) = 0;
    /// As closeRequest: after `declined` the refund has failed, unless another request may have
    /// been carried out. `key` empty, with `declined`: there is nothing that can be asked.
    virtual Result<Refund> closeRefundRequest(const Call &call, const QUuid &refund,
        const QString &key, const QString &outcome, const QString &said) = 0;
    /// A refund that is `asked`, and that no provider can be asked for any more, has failed: its
    /// money becomes a case for the review queue. Conflict when it has gone on, or when a request
    /// for it may have been carried out. Manager.
    virtual Result<Refund> giveUpRefund(
        const Call &call, const QUuid &refund, const QString &why) = 0;
    /// The provider cannot be asked: nothing changes but what was said.
    virtual Result<Refund> noteRefundUnreachable(
        const Call &call, const QUuid &refund, const QString &said) = 0;

    /// Takes or renews a lease for `term` by the database's clock: true when `holder` has it now.
    /// Others get it when it has run out or was given back. It keeps desks from doing the same work
    /// at once; no correctness hangs on it. `name`: of all work of a mode ("settler:live",
    /// "refunder:test"), of who is there ("driver:live:<id>"), of one thing ("checkout:<id>").
    virtual Result<bool> takeLease(const QString &name, const QString &holder, Millis term) = 0;
    virtual Result<void> dropLease(const QString &name, const QString &holder) = 0;
    /// The names, beginning with `prefix`, of the leases that somebody has now.
    virtual Result<QStringList> leases(const QString &prefix) = 0;
    /// Moves an order as the trade's states allow; Conflict otherwise. `cancelled` and `refunded`
    /// give back all that is left of the order, the first with its slots, and need a manager and a
    /// reason; they are refused (Validation) where a provider has the money, which refundOrder asks
    /// back. Nobody can move an order to `paid`: a payment does.
    virtual Result<Order> moveOrder(
        const Call &call, qint64 number, OrderState state, const QString &why) = 0;
};

} // namespace holdfast
