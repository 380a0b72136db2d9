// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "whendone.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace holdfast {

/// What became of a line that was to come back into its cart.
struct BroughtBack
{
    CartLine line;           ///< as it was when it was removed
    Result<HeldLine> answer; ///< what it is again, or why it is not
};

/// The flow of one sale: owns the cart that the desk fills, or that of one purchase beside it, and
/// talks to the services. Lives on the UI thread
/// and never waits. Changes to lines may overlap; a payment excludes everything else, so that a
/// second Enter cannot sell twice. As long as nobody knows whether a payment happened it goes on:
/// the same request is asked again, which cannot take it twice. Late answers are dropped.
class SellController : public QObject
{
    Q_OBJECT

public:
    enum class Owns
    {
        OpenCart,
        Purchase
    };
    explicit SellController(Owns owns, QObject *parent = nullptr);

    /// To be called before it is made usable.
    void setDesk(const Desk &desk);
    const std::optional<Cart> &cart() const { return m_cart; }
    /// Some answer is still to come.
    bool isBusy() const { return m_pending > 0 || isPaying(); }
    bool isPaying() const { return m_waitingPayment || m_payment; }
    bool mayEdit() const { return m_usable && !isPaying() && !m_next; }
    /// There is something to pay, or about to be, and no payment is under way.
    bool mayPay() const;
    /// What was last asked for, answered or not.
    qint64 quantity(const QUuid &line) const;

    /// Whether the database may be sold from. On coming back the cart is read again, or a payment
    /// whose outcome is unknown is asked for again.
    void setUsable(bool usable);
    /// Something in the database may have changed `carts`; empty: any.
    void cartsChanged(const QSet<QUuid> &carts);
    /// Reads the cart again, or finds the one that the desk has left open.
    void reread();
    /// Makes the cart of a purchase, unless one is under way.
    void buy(const QString &code, const QString &variant, qint64 quantity);
    /// The purchase comes to nothing: its cart is gone at once, and its slots are given back as
    /// soon as the database can be asked.
    void giveUp();

    void add(const QString &code, const QString &variant, qint64 quantity);
    /// Relative to what was last asked for, so that fast keys add up.
    void changeQuantity(const QUuid &line, qint64 difference);
    /// Of a line that has lapsed as well, which is held anew. Nothing below one.
    void setQuantity(const QUuid &line, qint64 quantity);
    void remove(const QUuid &line);
    void clear();
    /// Puts back what was last removed from the cart in view, at today's price.
    /// Why a removed line cannot come back, if it cannot.
    using Obstacle = std::function<std::optional<Error>(const CartLine &)>;
    void undo(const Obstacle &obstacle);
    bool mayUndo() const;
    void extend(const QUuid &line);
    void holdAgain(const QUuid &line);
    void attach(const Customer &customer);
    /// Parks the cart in view, which keeps its holds, and goes on with another; a null id: the
    /// next slot begins one. Happens when what is under way has been answered.
    void change(const QUuid &cart);
    /// Gives the cart in view to another desk.
    void handOver(const QString &desk);
    /// `totalMinor` is what the person saw: should the changes still under way end in another
    /// total, nothing is taken.
    void pay(Tender tender, std::optional<qint64> receivedMinor, qint64 totalMinor);

Q_SIGNALS:
    void cartChanged(const holdfast::Cart &cart);
    /// There is no cart any more; the next slot begins a new one.
    void cartClosed();
    /// None is in view; the next slot begins a new one.
    void parked();
    /// By this desk; none is in view any more.
    void handedOver(const holdfast::Cart &cart);
    /// The cart to go on with is not open any more, or at another desk; the one in view stays.
    void notThere(const holdfast::Cart &cart);
    /// The cart in view went to another desk.
    void takenAway(const holdfast::Cart &cart);
    /// `isBusy`, `mayEdit` or `mayPay` may differ.
    void stateChanged();
    void added(const QUuid &line);
    /// A purchase that was left unfinished goes on; its cart has been shown.
    void resumed(const holdfast::Cart &cart);
    /// The slots of a purchase were given back.
    void givenUp(const holdfast::CartLine &line);
    void removed(const holdfast::CartLine &line);
    void cleared();
    /// Lines of the cart in view are not there any more, and nobody at this desk removed them.
    void vanished(const QVector<holdfast::CartLine> &lines);
    void broughtBack(const QVector<holdfast::BroughtBack> &lines);
    void attached(const holdfast::AttachResult &result);
    void sold(const holdfast::Order &order);
    void failed(const holdfast::Error &error);

private:
    template <class T, class Function>
    void ask(const Answer<T> &answer, Function function);
    void withCart(std::function<void(const Result<QUuid> &)> work);
    void show(const QUuid &cart);
    void resume();
    void giveBack();
    void accept(const Cart &cart);
    QVector<CartLine> missingFrom(const Cart &cart) const;
    void leave(const QVector<CartLine> &lines);
    void stays(const QVector<CartLine> &lines, const Error &error);
    void acceptAttached(const AttachResult &result);
    void close();
    void fail(const Error &error);
    void answered();
    void changeCart();
    /// What was removed; `call` once it was tried to put it back, for it may be back already.
    struct Removed
    {
        CartLine line;
        std::optional<Call> call = {};
    };
    void keepForUndo(const QUuid &cart, const QVector<Removed> &lines);
    qsizetype lastRemoval() const;
    void startPayment();
    void askPayment();
    void askPaymentAgain(const Error &error);
    void endPayment(const Error &error);
    const CartLine *line(const QUuid &id) const;

    QString m_desk;
    CartService m_carts;
    CheckoutService m_checkouts;
    Owns m_owns;
    std::optional<Cart> m_cart;
    QHash<QUuid, CartLine> m_givenUp; ///< by the cart whose slots are still to be given back
    QHash<QUuid, qint64> m_wanted;    ///< quantities asked for and not yet answered
    QSet<QUuid> m_leaving;            ///< lines of the cart in view that were asked to go
    QVector<QPair<QUuid, QVector<Removed>>> m_removed; ///< by cart, the last at the end
    std::optional<QUuid> m_next; ///< the cart to go on with, until it is in view
    bool m_changing = false;     ///< it has been asked for
    bool m_looked = false;       ///< for the cart that was left open
    int m_pending = 0;
    int m_adding = 0;      ///< slots on their way into the cart
    quint64 m_reading = 0; ///< number of the newest reading of the cart
    struct Agreement
    {
        Tender tender = Tender::Cash;
        Tendered tendered = {};
    };
    std::optional<Agreement> m_waitingPayment; ///< for changes under way to be answered
    std::optional<PaymentRequest> m_payment;   ///< until its outcome is known
    int m_paymentsAsked = 0;                   ///< how often for this one
    bool m_askingPayment = false;
    QTimer m_askAgain;
    Backoff m_backoff{RetryTimings{}};
    bool m_usable = false;
};

template <class T, class Function>
void SellController::ask(const Answer<T> &answer, Function function)
{
    ++m_pending;
    Q_EMIT stateChanged();
    whenDone(answer, this, [this, function = std::move(function)](const Result<T> &result) mutable {
        --m_pending;
        function(result);
        answered();
    });
}

} // namespace holdfast
