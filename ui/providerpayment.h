// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkoutdriver.h"
#include "providerpayview.h"
#include "stripekeys.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace holdfast {

/// The payment by a provider that stands on this desk's screen. With a key of its own the desk also
/// drives it, and every other checkout that nobody drives, for as long as the window is open. The
/// books say how it stands, whoever drives it. Payments that go on out of sight are watched until
/// their outcome is known. Lives on the UI thread and never waits.
class ProviderPayment : public QObject
{
    Q_OBJECT

public:
    /// `clock` and `keys`, which may be null, outlive it.
    ProviderPayment(
        const Clock *clock, StripeKeys *keys, DriverSettings settings, QObject *parent = nullptr);

    /// From now on there is a database, which outlives it. Shows again what this desk left under
    /// way; what is on its way from a bank stays out of sight.
    void follow(const Desk &desk);
    /// Something is on its way, or stands on the screen and has not ended.
    bool isUnderWay() const { return m_asked || (m_checkout && m_checkout->inFlight()); }
    /// How many of this desk's payments go on out of sight.
    int outOfSight() const { return int(m_others.size()); }
    /// Somebody may be paying at this moment. What is out of sight and on its way from a bank, for
    /// days, does not count.
    bool hasPayer() const;
    /// Begins it; nothing is taken should the total have become another.
    void begin(const QUuid &cart, const QString &customer, qint64 totalMinor);
    void cancel();
    void force(const QString &why);
    /// Puts it out of sight; it goes on without.
    void leave();
    /// Brings the next of those out of sight back, the oldest first, in the place of what is shown.
    void showOther() { showOther(true); }

Q_SIGNALS:
    void viewChanged(const holdfast::ProviderPayView &view);
    /// `isUnderWay`, `outOfSight` or `hasPayer` may differ.
    void stateChanged();
    /// It was paid; its order is one more.
    void paid(qint64 number);
    void failed(const holdfast::Error &error);
    /// A card was declined out of sight; the customer may try again.
    void otherDeclined(const holdfast::Checkout &checkout);
    /// What became of one out of sight. `review`: the money came and could not become the sale.
    void otherEnded(const holdfast::Checkout &checkout, bool review);

private:
    void makeDriver();
    void recall();
    void accept(const Checkout &checkout);
    void look();
    void lookAtOthers();
    void putAside(const Checkout &checkout);
    void showOther(bool onItsWay);
    void noteOther(const Checkout &checkout);
    void endOther(const QUuid &id);
    bool isMine(const QUuid &id) const { return m_checkout && m_checkout->id == id; }
    /// This desk has a key that sees it.
    bool drivesItself() const { return m_driver && m_driver->mayDrive(*m_checkout); }
    /// Takes what the books say of a checkout that is to end, shown or out of sight by now.
    void takeEnd(const Result<Checkout> &answer, bool forced);
    template <class T, class Function>
    void ask(const Answer<T> &answer, Function function);
    ProviderPayView view() const;

    const Clock *m_clock;
    StripeKeys *m_keys;
    DriverSettings m_settings;
    std::optional<Desk> m_desk;
    std::unique_ptr<CheckoutDriver> m_driver;
    std::optional<Checkout> m_checkout;
    QHash<QUuid, Checkout> m_others; ///< of this desk, out of sight, as last heard
    QSet<QUuid> m_reviewed;          ///< of them: the money went to the review queue
    QString m_customer;
    std::optional<Error> m_trouble; ///< since the provider last answered this desk
    bool m_asked = false;
    bool m_review = false;
    bool m_forced = false;
    bool m_driven = true; ///< somebody is there to ask the provider
    int m_looks = 0;
    quint64 m_shown = 0; ///< answers about an earlier one are dropped
    QTimer m_timer;
};

} // namespace holdfast
