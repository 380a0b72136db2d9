// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"
#include "crashpoint.h"
#include "keptlocks.h"
#include "sqlitebooks.h"
#include "sqlstore.h"
#include "writequeue.h"

#include <QDeadlineTimer>

namespace holdfast {

/// Holdfast in one file: each operation is a BEGIN IMMEDIATE transaction here.
class SqliteStore final : public SqlStore
{
public:
    explicit SqliteStore(StoreConfig config);
    ~SqliteStore() override;

    Result<void> open() override;
    void close() override;
    bool isOpen() const override;
    Result<StoreStatus> status() override;
    Result<void> requireCurrent() override;
    Result<MigrationReport> migrate() override;
    Result<void> backup(const QString &file) override;
    Result<Changes> changes() override;
    bool onChange(std::function<void()> wake) override;

    Result<Cart> cart(const QUuid &cart) override;
    Result<Checkout> checkout(const QUuid &checkout) override;
    Result<Order> order(qint64 number) override;

    Result<ImportReport> importRateCard(
        const Call &call, const RateCard &card, bool dryRun) override;
    Result<Listing> adjustListing(const Call &call, const QString &code,
        const ListingChange &change, const QString &why) override;
    Result<void> changeSetting(
        const Call &call, const QString &key, const QString &value, const QString &why) override;
    Result<Cart> newCart(const Call &call, const QString &email) override;
    Result<Cart> anotherCart(const Call &call) override;
    Result<Cart> handOver(const Call &call, const QUuid &cart, const QString &desk) override;
    Result<Cart> buyNow(const Call &call, const QString &email, const QString &code,
        const QString &variant, qint64 quantity) override;
    Result<AttachResult> attachCustomer(
        const Call &call, const QUuid &cart, const Customer &customer) override;
    Result<HeldLine> hold(const Call &call, const QUuid &cart, const QString &code,
        const QString &variant, qint64 quantity) override;
    Result<HeldLine> setQuantity(
        const Call &call, const QUuid &cart, const QUuid &line, qint64 quantity) override;
    Result<void> removeLine(const Call &call, const QUuid &cart, const QUuid &line) override;
    Result<void> clearCart(const Call &call, const QUuid &cart) override;
    Result<HeldLine> extendHold(const Call &call, const QUuid &hold, const QString &why) override;
    Result<void> releaseHold(const Call &call, const QUuid &hold, const QString &why) override;
    Result<ReleaseReport> releaseAll(const Call &call, const QString &why) override;
    Result<SweepReport> sweep(const Call &call) override;
    Result<Checkout> startCheckout(const Call &call, const QUuid &cart, Tender tender) override;
    Result<Sale> confirmCheckout(
        const Call &call, const QUuid &checkout, std::optional<qint64> receivedMinor) override;
    Result<Sale> sell(
        const Call &call, const QUuid &cart, Tender tender, const Tendered &tendered) override;
    Result<Checkout> cancelCheckout(
        const Call &call, const QUuid &checkout, const QString &why) override;
    Result<Checkout> forceCheckout(
        const Call &call, const QUuid &checkout, const QString &why) override;
    Result<StoredRequest> storeRequest(const Call &call, const QUuid &checkout,
        RequestPurpose purpose, const ProviderRequest &request, bool live) override;
    Result<Checkout> closeRequest(const Call &call, const QUuid &checkout, const QString &key,
        const QString &outcome, const QString &said) override;
    Result<Checkout> noteSession(const Call &call, const QUuid &checkout,
        const SessionRecord &session, const QString &key, const QString &said) override;
    Result<Checkout> noteUnreachable(
        const Call &call, const QUuid &checkout, const QString &said) override;
    Result<Fulfilment> fulfil(
        const Call &call, const QUuid &checkout, const ReceivedPayment &payment) override;
    Result<Refund> refundOrder(const Call &call, qint64 number, const RefundPlan &plan,
        std::optional<Tender> tender, const QString &why) override;
    Result<ReviewItem> refundReview(const Call &call, qint64 review,
        std::optional<qint64> amountMinor, std::optional<Tender> tender,
        const QString &why) override;
    Result<ReviewItem> sellReview(const Call &call, qint64 review,
        const QVector<WantedLine> &instead, const QString &why) override;
    Result<StoredRequest> storeRefundRequest(
        const Call &call, const QUuid &refund, const ProviderRequest &request, bool live) override;
    Result<Refund> noteRefund(const Call &call, const QUuid &refund, RefundState state,
        const QString &providerRefund, const QString &key, const QString &said) override;
    Result<Refund> closeRefundRequest(const Call &call, const QUuid &refund, const QString &key,
        const QString &outcome, const QString &said) override;
    Result<Refund> giveUpRefund(const Call &call, const QUuid &refund, const QString &why) override;
    Result<Refund> noteRefundUnreachable(
        const Call &call, const QUuid &refund, const QString &said) override;
    Result<Refund> refund(const QUuid &refund) override;
    Result<QVector<Refund>> watchedRefunds() override;
    Result<std::optional<Refund>> refundOfProvider(const QString &providerRefund) override;
    Result<bool> takeLease(const QString &name, const QString &holder, Millis term) override;
    Result<void> dropLease(const QString &name, const QString &holder) override;
    Result<QStringList> leases(const QString &prefix) override;
    Result<QVector<Checkout>> watchedCheckouts() override;
    Result<QVector<ReviewItem>> reviews(bool all) override;
    Result<Order> moveOrder(
        const Call &call, qint64 number, OrderState state, const QString &why) override;

private:
    void beginSnapshot() override;
    void endSnapshot() override;
    void require(Right right) override;
    Rows runTimed(const QString &sql, const QVariantList &binds, bool recurs) override;

    /// One write transaction. `work(books)` does it and answers the little that must be remembered
    /// to make the same answer again; `result(answer, at)` makes it, still inside the transaction.
    template <class T, class Work, class Make>
    Result<T> operate(
        const Call &call, Right right, const QStringList &request, Work work, Make result)
    {
        return guarded([&]() -> T {
            needCaller(call);
            require(right);
            qint64 at = begin();
            try {
                std::optional<QString> answer = answered(call, request);
                if (!answer) {
                    SqliteBooks books(m_session, call, at);
                    answer = work(books);
                    HF_CRASH_POINT("sqlite: worked");
                    remember(call, request, *answer, at);
                    HF_CRASH_POINT("sqlite: remembered");
                }
                T made = result(*answer, at);
                commit();
                return made;
            } catch (const Failure &) {
                rollBack();
                throw;
            }
        });
    }
    template <class Work>
    Result<void> operate(const Call &call, Right right, const QStringList &request, Work work)
    {
        const auto done = operate<bool>(
            call, right, request, std::move(work), [](const QString &, qint64) { return true; });
        return done ? Result<void>() : Result<void>(done.error());
    }

    /// Waits a moment for whoever keeps the database busy; false when that has lasted too long.
    bool waitMore(const QSqlError &error, int failures);
    /// BEGIN IMMEDIATE; answers the time, read once the lock is held.
    qint64 begin();
    void commit();
    void rollBack();
    std::optional<QString> answered(const Call &call, const QStringList &request);
    void remember(const Call &call, const QStringList &request, const QString &answer, qint64 at);
    /// Throws Failure (Offline) when the file has gone from under the connection.
    void needFile() const;
    void connect();
    /// Once the database is in WAL mode and has been read, which makes what the locks are on.
    void keepLocks();
    /// Writes into the file unless it is so already: only for a file that is known to be ours.
    void useWal();
    int schemaNumber();

    QUuid findOrAddCustomer(SqliteBooks &books, const Customer &customer);
    /// Of a walk-in: the one at the desk with this number.
    std::optional<QUuid> openCartOf(
        const QUuid &customer, const QString &desk, int number, const QUuid &butNot);
    QUuid makeCart(SqliteBooks &books, const QUuid &customer, bool single, int number = 1);
    /// The numbers that walk-in carts of the desk have, be they open or being paid.
    QSet<int> numbersAt(const QString &desk, const QString &states);
    QJsonObject mergeLine(SqliteBooks &books, const HoldRecord &line, const QUuid &into);
    /// `like`: an order whose tax rates and shipping are agreed; 0: today's.
    QUuid startCheckout(SqliteBooks &books, const QUuid &cart, Tender tender, qint64 like = 0);
    /// `providerPayment`: what the provider knows the money by; empty for tenders without one.
    void settleCheckout(SqliteBooks &books, const Checkout &checkout,
        std::optional<qint64> receivedMinor, const QString &providerPayment);
    void abandonCheckout(SqliteBooks &books, const Checkout &checkout, const QString &why);
    /// Marks a checkout whose session, if it has one, is to be ended first.
    void markEnding(const Checkout &checkout, const QString &why);
    /// Throws Failure when no provider has a say in it.
    Checkout readProvided(const QUuid &checkout, qint64 at);
    void say(SqliteBooks &books, const QUuid &checkout, const QString &said);
    /// Answers the session as it is kept.
    SessionRecord keepSession(const Checkout &checkout, SessionRecord session);
    /// A sale, or a case for the review queue: the answer to remember.
    QString bookPayment(
        SqliteBooks &books, const Checkout &checkout, const ReceivedPayment &payment);
    /// Answers the request's key.
    QString insertRequest(SqliteBooks &books, const QUuid &checkout, RequestPurpose purpose,
        const ProviderRequest &request, const QUuid &refund);
    // What 46_refunds.sql and 47_reviews.sql do, under the same names.
    Refund giveBack(SqliteBooks &books, const Order &order, const RefundPlan &plan,
        std::optional<Tender> tender, std::optional<OrderState> state, const QString &why);
    void giveBackRest(SqliteBooks &books, const Order &order, OrderState state, const QString &why);
    /// Answers it as it was written, lines and all.
    Refund addRefund(SqliteBooks &books, const Order &order, Refund refund);
    void settleRefund(SqliteBooks &books, const Refund &refund, std::optional<OrderState> state);
    void failRefund(SqliteBooks &books, const Refund &refund, const QString &said);
    void setRefundState(SqliteBooks &books, const QUuid &refund, RefundState state);
    void sayOfRefund(const QUuid &refund, const QString &said);
    bool isOfOrder(const Refund &refund);
    void writeRefundEvent(
        SqliteBooks &books, qint64 order, const QString &kind, const QString &why);
    void writeRefundPayment(SqliteBooks &books, const Refund &refund, const QString &kind);
    void settleReview(SqliteBooks &books, qint64 review);
    /// Answers a cart with the lines that a case is to be sold as, held.
    QUuid holdForReview(
        SqliteBooks &books, const ReviewItem &item, const QVector<WantedLine> &instead);
    void setOrderState(SqliteBooks &books, qint64 number, const QString &state, const QString &why);
    /// True when the market says something else than before.
    bool importMarket(SqliteBooks &books, const RateCardListing &row);
    QString importListing(SqliteBooks &books, const RateCardListing &row, bool marketChanged);
    /// Marks the listings of these markets as changed, but for those that `but` names.
    void touchListingsOf(SqliteBooks &books, const QSet<QString> &markets, const RateCard &but);
    QString importVariant(SqliteBooks &books, const RateCardVariant &row);

    HeldLine heldLine(const QString &hold, qint64 at);
    Cart readCart(const QUuid &cart, qint64 at);
    Checkout readCheckout(const QUuid &checkout, qint64 at);
    void readProviderFacts(Checkout &checkout);
    QVector<StoredRequest> readRequests(const QString &where, const QUuid &of);
    Refund readRefund(const QUuid &refund);
    /// Throws Failure when no provider has a say in it.
    Refund readProvidedRefund(const QUuid &refund);
    /// Oldest first.
    QVector<Refund> readRefunds(const QString &where, const QVariantList &binds);
    ReviewItem readReview(qint64 id);
    Order readOrder(qint64 number);
    Sale readSale(const QUuid &checkout, qint64 at);

    /// One write without an operation id: doing it twice does no harm.
    template <class Work>
    auto write(Work work)
    {
        return guarded([&] {
            require(Right::Staff);
            const qint64 at = begin();
            try {
                auto answer = work(at);
                commit();
                return answer;
            } catch (const Failure &) {
                rollBack();
                throw;
            }
        });
    }

    KeptLocks m_locks;
    bool m_keepsLocks = false; ///< it is in WAL mode
    WriteQueue m_queue;
    std::optional<WriteQueue::Turn> m_turn; ///< from the beginning of a write to its end
    QDeadlineTimer m_patience;
    bool m_beginning = false; ///< m_patience is already counting
    std::optional<qint64> m_dataVersion;
    QByteArray m_file;          ///< the identity of the file that is open
    bool m_withoutFile = false; ///< open, but the file is still to be made by migrate
};

/// The longest key or id of a provider.
inline constexpr int maxTokenLength = 255;
/// Refuses a name or key that is missing, too long, or has control characters.
void needToken(const QString &text, const QString &field, int maxLength);
/// Refuses a request whose path or key is no token.
/// Whoever may store a request may have it sent with a key that may do more than they may.
/// `session`: the one to end; empty: any.
void needPath(RequestPurpose purpose, const QString &path, const QString &session);
/// Refuses an outcome that closes no request.
void needOutcome(const QString &outcome);
/// Refuses a key of the other mode than the known one.
void needMode(std::optional<bool> known, bool live);
/// What a provider says may be any text; what is kept of it can be printed anywhere.
QString keptSaying(const QString &said);
/// Refuses for a checkout that has ended.
void needInFlight(const Checkout &checkout);

} // namespace holdfast
