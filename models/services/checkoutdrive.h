// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkoutdriver.h"
#include "retrypolicy.h"
#include "whendone.h"

namespace holdfast {

/// One checkout in a driver's hands. Every step reads the checkout and does the one thing that is
/// due. Deletes itself after `over`.
class CheckoutDrive final : public QObject
{
    Q_OBJECT

public:
    CheckoutDrive(CheckoutDriver &driver, const QUuid &checkout, CheckoutDriver::Until until);

    /// How it stood when it was over.
    enum class Standing
    {
        InFlight,
        Elsewhere, ///< another driver has it, or is to
        Paid,
        Review,
        Abandoned
    };

    Standing standing() const { return m_standing; }
    /// Looks now instead of at the end of the wait.
    void wake();
    void stayToTheEnd() { m_until = CheckoutDriver::Until::End; }

Q_SIGNALS:
    void over();

private:
    struct Look
    {
        bool mine = false;
        Checkout checkout = {};
    };

    void step();
    void decide(const Checkout &checkout);
    void learnTime();
    void prepare(const Checkout &checkout);
    void sendCreate(const StoredRequest &stored);
    void lookForSession(const StoredRequest &stored, const QString &olderThan = {});
    void readSession(const QString &session, const QString &key = {});
    void note(const PaymentSession &session, const QString &key);
    void afterNote(const PaymentSession &session);
    void fulfil(const PaymentSession &session);
    void expire(const QString &session);
    void sendExpire(const StoredRequest &stored);
    void cancel(const QString &why);
    void close(const QString &key, const QString &outcome, const QString &said);
    /// The provider did not answer, or not usefully: asks again in a while, and says in the books
    /// that it cannot be reached once patience has ended.
    void askAgain(Outcome outcome, std::optional<Millis> retryAfter, const Error &error);
    void unreachable(const Error &error, bool denied);

    /// Does it on the database thread and goes on with the value. When the database cannot be
    /// asked, or the checkout is not what it was, the next step looks anew.
    template <class Work, class Then>
    void books(Work work, Then then, bool isLook = false);
    void booksFailed(const Error &error);

    void hear(const AnswerFacts &facts);
    void rest(Millis wait); ///< waits for the customer: `Rest` ends here
    void later(Millis wait);
    void finish();
    Call call() const { return Call::by(m_driver.m_desk.actor); }
    Agreed agreed() const;

    CheckoutDriver &m_driver;
    PaymentProvider &m_provider;
    Database &m_database;
    QUuid m_id;
    CheckoutDriver::Until m_until;
    Checkout m_checkout; ///< as last read
    QTimer m_timer;
    RetryPolicy m_retry;
    PollPace m_pace;
    QString m_certain; ///< the key of a request that only this drive has ever sent, and that has
                       ///< always been answered
    Standing m_standing = Standing::InFlight;
    bool m_expireRefused = false; ///< and the session has not been read since
    bool m_unreachable = false;
    bool m_busy = false;
    int m_failures = 0; ///< of the database, in a row
};

} // namespace holdfast
