// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefactory.h"

#include <QMutex>
#include <QStringList>
#include <QThread>

namespace holdfast::test {

/// What a ScriptedStore answers and what was asked of it: shared between the test's thread and the
/// thread of the store.
class Script
{
public:
    void setOpening(const std::optional<Error> &error) { set(m_opening, error); }
    void setSchema(const std::optional<Error> &error) { set(m_schema, error); }
    void setReading(const std::optional<Error> &error) { set(m_reading, error); }
    void setBoard(const std::optional<Error> &error) { set(m_board, error); }
    void setClock(const std::optional<Error> &error) { set(m_clock, error); }
    void setChanges(const Changes &changes) { set(m_changes, changes); }
    void setPushes(bool pushes) { set(m_pushes, pushes); }
    /// What the whole board has.
    void setListings(const QVector<Listing> &listings) { set(m_listings, listings); }
    void setSettings(const QHash<QString, QString> &settings) { set(m_settings, settings); }
    void setNow(Instant now) { set(m_now, now); }
    /// The connection is gone; nobody is told.
    void cut() { set(m_cut, true); }
    /// What the database would push; several times before the store's thread does anything else.
    void wake(int times = 1)
    {
        const auto [wake, context] = get(m_wake);
        if (!context)
            return;
        QMetaObject::invokeMethod(
            context,
            [wake = wake, times] {
                for (int i = 0; i < times; ++i)
                    wake();
            },
            Qt::QueuedConnection);
    }

    int count(const QString &what) const { return static_cast<int>(get(m_log).count(what)); }
    QStringList log() const { return get(m_log); }
    bool wrongThread() const { return get(m_wrongThread); }

private:
    friend class ScriptedStore;

    template <class T>
    T get(const T &member) const
    {
        const QMutexLocker lock(&m_mutex);
        return member;
    }
    template <class T>
    void set(T &member, const std::type_identity_t<T> &value)
    {
        const QMutexLocker lock(&m_mutex);
        member = value;
    }
    void note(const QString &what)
    {
        const QMutexLocker lock(&m_mutex);
        m_log.append(what);
    }

    mutable QMutex m_mutex;
    std::optional<Error> m_opening;
    std::optional<Error> m_schema;
    std::optional<Error> m_reading;
    std::optional<Error> m_board;
    std::optional<Error> m_clock;
    Changes m_changes;
    QVector<Listing> m_listings;
    QHash<QString, QString> m_settings;
    Instant m_now{};
    bool m_pushes = false;
    bool m_cut = false;
    bool m_wrongThread = false;
    std::pair<std::function<void()>, QObject *> m_wake{};
    QStringList m_log;
};

/// A store without a database: answers as its script says and notes what it is asked.
class ScriptedStore final : public Store
{
public:
    explicit ScriptedStore(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {
        note(QStringLiteral("made"));
    }
    ~ScriptedStore() override
    {
        m_script->set(m_script->m_wake, {});
        note(QStringLiteral("destroyed"));
    }

    Result<void> open() override
    {
        note(QStringLiteral("open"));
        const std::optional<Error> error = m_script->get(m_script->m_opening);
        if (error)
            return *error;
        m_script->set(m_script->m_cut, false);
        m_open = true;
        return {};
    }
    void close() override
    {
        note(QStringLiteral("close"));
        m_open = false;
    }
    bool isOpen() const override { return m_open && !m_script->get(m_script->m_cut); }
    Result<void> requireCurrent() override
    {
        note(QStringLiteral("requireCurrent"));
        const std::optional<Error> error = m_script->get(m_script->m_schema);
        if (error)
            return *error;
        return {};
    }

    Result<Changes> changes() override
    {
        note(QStringLiteral("changes"));
        if (const auto error = reading())
            return *error;
        Changes changes = m_script->get(m_script->m_changes);
        m_script->set(m_script->m_changes, Changes{});
        changes.everything |= std::exchange(m_fresh, false);
        return changes;
    }
    bool onChange(std::function<void()> wake) override
    {
        note(QStringLiteral("onChange"));
        m_script->set(m_script->m_wake, {std::move(wake), &m_context});
        return m_script->get(m_script->m_pushes);
    }
    Result<Instant> now() override
    {
        note(QStringLiteral("now"));
        if (const auto error = reading())
            return *error;
        if (const auto error = m_script->get(m_script->m_clock))
            return *error;
        return m_script->get(m_script->m_now);
    }
    Result<Board> board(const BoardQuery &query) override
    {
        QStringList ids;
        for (const qint64 id : query.ids)
            ids.append(QString::number(id));
        ids.sort();
        note(QStringLiteral("board ") + (ids.isEmpty() ? QStringLiteral("all") : ids.join(u',')));
        if (const auto error = reading())
            return *error;
        if (const auto error = m_script->get(m_script->m_board))
            return *error;
        Board board;
        if (query.ids.isEmpty())
            board.listings = m_script->get(m_script->m_listings);
        for (const qint64 id : query.ids)
            board.listings.append(Listing{.id = id, .code = QString::number(id)});
        return board;
    }

    Result<StoreStatus> status() override { return unscripted(); }
    Result<MigrationReport> migrate() override { return unscripted(); }
    Result<void> backup(const QString &) override { return unscripted(); }
    Result<Cart> cart(const QUuid &) override { return unscripted(); }
    Result<QVector<Cart>> openCarts(const QString &) override { return unscripted(); }
    Result<QVector<HoldRow>> holds() override { return unscripted(); }
    Result<Cart> anotherCart(const Call &) override { return unscripted(); }
    Result<Cart> handOver(const Call &, const QUuid &, const QString &) override
    {
        return unscripted();
    }
    Result<Cart> buyNow(
        const Call &, const QString &, const QString &, const QString &, qint64) override
    {
        return unscripted();
    }
    Result<QVector<Checkout>> watchedCheckouts() override { return unscripted(); }
    Result<QVector<ReviewItem>> reviews(bool) override { return unscripted(); }
    Result<Checkout> forceCheckout(const Call &, const QUuid &, const QString &) override
    {
        return unscripted();
    }
    Result<StoredRequest> storeRequest(
        const Call &, const QUuid &, RequestPurpose, const ProviderRequest &, bool) override
    {
        return unscripted();
    }
    Result<Checkout> closeRequest(
        const Call &, const QUuid &, const QString &, const QString &, const QString &) override
    {
        return unscripted();
    }
    Result<Checkout> noteSession(const Call &, const QUuid &, const SessionRecord &,
        const QString &, const QString &) override
    {
        return unscripted();
    }
    Result<Checkout> noteUnreachable(const Call &, const QUuid &, const QString &) override
    {
        return unscripted();
    }
    Result<Fulfilment> fulfil(const Call &, const QUuid &, const ReceivedPayment &) override
    {
        return unscripted();
    }
    Result<Refund> refundOrder(
        const Call &, qint64, const RefundPlan &, std::optional<Tender>, const QString &) override
    {
        return unscripted();
    }
    Result<ReviewItem> refundReview(const Call &, qint64, std::optional<qint64>,
        std::optional<Tender>, const QString &) override
    {
        return unscripted();
    }
    Result<ReviewItem> sellReview(
        const Call &, qint64, const QVector<WantedLine> &, const QString &) override
    {
        return unscripted();
    }
    Result<StoredRequest> storeRefundRequest(
        const Call &, const QUuid &, const ProviderRequest &, bool) override
    {
        return unscripted();
    }
    Result<Refund> noteRefund(const Call &, const QUuid &, RefundState, const QString &,
        const QString &, const QString &) override
    {
        return unscripted();
    }
    Result<Refund> closeRefundRequest(
        const Call &, const QUuid &, const QString &, const QString &, const QString &) override
    {
        return unscripted();
    }
    Result<Refund> giveUpRefund(const Call &, const QUuid &, const QString &) override
    {
        return unscripted();
    }
    Result<Refund> noteRefundUnreachable(const Call &, const QUuid &, const QString &) override
    {
        return unscripted();
    }
    Result<Refund> refund(const QUuid &) override { return unscripted(); }
    Result<QVector<Refund>> watchedRefunds() override { return unscripted(); }
    Result<std::optional<Refund>> refundOfProvider(const QString &) override
    {
        return unscripted();
    }
    Result<bool> takeLease(const QString &, const QString &, Millis) override
    {
        return unscripted();
    }
    Result<void> dropLease(const QString &, const QString &) override { return unscripted(); }
    Result<QStringList> leases(const QString &) override { return unscripted(); }
    Result<Checkout> checkout(const QUuid &) override { return unscripted(); }
    Result<Order> order(qint64) override { return unscripted(); }
    Result<QVector<Customer>> customers(const QString &, int) override { return unscripted(); }
    Result<QVector<OrderRow>> orders(std::optional<OrderState>, int) override
    {
        return unscripted();
    }
    Result<QVector<LedgerRow>> ledger(const QString &, int) override { return unscripted(); }
    Result<QHash<QString, QString>> settings() override
    {
        note(QStringLiteral("settings"));
        if (const auto error = reading())
            return *error;
        return m_script->get(m_script->m_settings);
    }
    Result<VerifyReport> verify() override { return unscripted(); }
    Result<ImportReport> importRateCard(const Call &, const RateCard &, bool) override
    {
        return unscripted();
    }
    Result<Listing> adjustListing(
        const Call &, const QString &, const ListingChange &, const QString &) override
    {
        return unscripted();
    }
    Result<void> changeSetting(
        const Call &, const QString &, const QString &, const QString &) override
    {
        return unscripted();
    }
    Result<Cart> newCart(const Call &, const QString &) override { return unscripted(); }
    Result<AttachResult> attachCustomer(const Call &, const QUuid &, const Customer &) override
    {
        return unscripted();
    }
    Result<HeldLine> hold(
        const Call &, const QUuid &, const QString &, const QString &, qint64) override
    {
        return unscripted();
    }
    Result<HeldLine> setQuantity(const Call &, const QUuid &, const QUuid &, qint64) override
    {
        return unscripted();
    }
    Result<void> removeLine(const Call &, const QUuid &, const QUuid &) override
    {
        return unscripted();
    }
    Result<void> clearCart(const Call &, const QUuid &) override { return unscripted(); }
    Result<HeldLine> extendHold(const Call &, const QUuid &, const QString &) override
    {
        return unscripted();
    }
    Result<void> releaseHold(const Call &, const QUuid &, const QString &) override
    {
        return unscripted();
    }
    Result<ReleaseReport> releaseAll(const Call &, const QString &) override
    {
        return unscripted();
    }
    Result<SweepReport> sweep(const Call &) override { return unscripted(); }
    Result<Checkout> startCheckout(const Call &, const QUuid &, Tender) override
    {
        return unscripted();
    }
    Result<Sale> confirmCheckout(const Call &, const QUuid &, std::optional<qint64>) override
    {
        return unscripted();
    }
    Result<Sale> sell(const Call &, const QUuid &, Tender, const Tendered &) override
    {
        return unscripted();
    }
    Result<Checkout> cancelCheckout(const Call &, const QUuid &, const QString &) override
    {
        return unscripted();
    }
    Result<Order> moveOrder(const Call &, qint64, OrderState, const QString &) override
    {
        return unscripted();
    }

private:
    static Error unscripted() { return {ErrorKind::Internal, QStringLiteral("not scripted")}; }
    std::optional<Error> reading()
    {
        if (!isOpen())
            return Error{ErrorKind::Offline, QStringLiteral("not open")};
        const std::optional<Error> error = m_script->get(m_script->m_reading);
        if (error && error->kind == ErrorKind::Offline)
            m_open = false;
        return error;
    }
    void note(const QString &what)
    {
        if (QThread::currentThread() != m_home)
            m_script->set(m_script->m_wrongThread, true);
        m_script->note(what);
    }

    std::shared_ptr<Script> m_script;
    QThread *m_home = QThread::currentThread();
    QObject m_context;
    bool m_open = false;
    bool m_fresh = true;
};

inline StoreFactory scripted(const std::shared_ptr<Script> &script)
{
    return [script] { return std::make_unique<ScriptedStore>(script); };
}

inline Error offline(const QString &text = QStringLiteral("The server is away."))
{
    return {ErrorKind::Offline, text};
}

} // namespace holdfast::test
