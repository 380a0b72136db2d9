// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlstore.h"
#include "watchdog.h"

#include <QObject>

namespace holdfast {

/// Holdfast on a PostgreSQL server: each operation is one call of one function there.
class PostgresStore final : public SqlStore
{
public:
    explicit PostgresStore(StoreConfig config);
    ~PostgresStore() override;

    Result<void> open() override;
    void close() override;
    bool isOpen() const override;
    Result<StoreStatus> status() override;
    Result<void> requireCurrent() override;
    Result<MigrationReport> migrate() override;
    Result<void> backup(const QString &file) override;
    Result<Changes> changes() override;
    bool onChange(std::function<void()> wake) override;
    bool owesPush() const override;
    Result<void> push() override;

    Result<Cart> cart(const QUuid &cart) override;
    Result<Checkout> checkout(const QUuid &checkout) override;
    Result<Order> order(qint64 number) override;
    Result<QVector<Checkout>> watchedCheckouts() override;
    Result<QVector<ReviewItem>> reviews(bool all) override;
    Result<Refund> refund(const QUuid &refund) override;
    Result<QVector<Refund>> watchedRefunds() override;
    Result<std::optional<Refund>> refundOfProvider(const QString &providerRefund) override;

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
    Result<bool> takeLease(const QString &name, const QString &holder, Millis term) override;
    Result<void> dropLease(const QString &name, const QString &holder) override;
    Result<QStringList> leases(const QString &prefix) override;
    Result<Order> moveOrder(
        const Call &call, qint64 number, OrderState state, const QString &why) override;

private:
    /// Above the server's own statement timeout, before silence counts as loss.
    static constexpr Millis margin{2500};
    static constexpr Millis longPatience{600'000};
    /// For the server to hear what is forgotten before a connection is closed.
    static constexpr Millis farewell{1000};

    void beginSnapshot() override;
    void endSnapshot() override;
    void require(Right right) override;
    void beginLong() override;
    void endLong() override;
    Rows runTimed(const QString &sql, const QVariantList &binds, bool recurs) override;

    /// Calls `function` with the operation's id, desk and person in front of `arguments`.
    QJsonObject operate(const Call &call, const char *function, const QVariantList &arguments);
    /// As operate, for what may take minutes; in one trip too.
    QJsonObject operateLong(const Call &call, const char *function, const QVariantList &arguments);
    /// Asks for an operation; retries what is known not to have happened, and asks again once after
    /// a loss.
    void insist(const char *function, const std::function<void()> &ask);
    QString callText(const Call &call, const char *function, const QVariantList &arguments) const;
    QJsonObject document(const char *function, const QVariantList &arguments);
    QJsonObject ask(const QString &sql, const QVariantList &binds);
    /// The answer in the first column, and in the second whether a push is owed.
    QJsonObject documentOf(Rows &rows);
    static QString atServerTime(QString sql);
    /// Closes what is left of the connection and opens it anew.
    void reopen();
    void armed(bool on);
    /// The newest migration applied; 0: no Holdfast here.
    int schemaNumber();
    std::optional<Right> right();
    /// Under the lock of migrate.
    MigrationReport applyMigrations();
    void makeRoles();
    void dropOperations();
    void installOperations();
    /// What an older program and the next migration ask for, when the operations are not there yet.
    void installVersion();
    /// Runs `work` in a transaction.
    void transact(const std::function<void()> &work);
    void heard(const QString &payload);

    Watchdog m_watchdog;
    Millis m_patience;
    bool m_silent = false; ///< the last statement's server was silent for so long
    bool m_owed = false;
    std::function<void()> m_wake;
    bool m_listening = false;
    Changes m_changes{true, {}, {}, false};
    QObject m_context; ///< receives the driver's notifications on the store's thread
};

} // namespace holdfast
