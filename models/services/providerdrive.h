// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkoutdriver.h"
#include "retrypolicy.h"
#include "whendone.h"

namespace holdfast {

/// One thing at a provider in a driver's hands: a checkout, or a refund. Every step reads it from
/// the books and does the one thing that is due. Deletes itself after `over`.
class ProviderDrive : public QObject
{
    Q_OBJECT

public:
    using Until = DriveUntil;

    /// Looks now instead of at the end of the wait; when it is looking, once more after that.
    void wake();
    void stayToTheEnd() { m_until = Until::End; }

Q_SIGNALS:
    void over();

protected:
    /// `lease`: nobody has it who does not drive this.
    ProviderDrive(CheckoutDriver &driver, const QString &lease, Until until);

    virtual void step() = 0;
    /// Patience has ended, or (`denied`) the key was refused: writes it down and waits or finishes.
    virtual void cannotBeReached(const Error &error, bool denied) = 0;
    /// The books refuse or cannot be asked; the next step looks anew.
    virtual void troubled(const Error &error) = 0;
    /// The provider was asked; without `trouble` it has answered what is.
    virtual void asked(const std::optional<Error> &trouble) = 0;

    /// Does it on the database thread and goes on with the value. When the database cannot be
    /// asked, or the thing is not what it was, the next step looks anew.
    template <class Work, class Then>
    void books(Work work, Then then, bool isLook = false)
    {
        whenDone(database().run(std::move(work)), this,
            [this, isLook, then = std::move(then)](auto answer) {
                if (!answer)
                    return booksFailed(answer.error());
                // What can be read may still refuse to be written.
                if (!isLook)
                    m_failures = 0;
                then(*answer);
            });
    }
    /// The provider did not answer, or not usefully: asks again in a while, until patience ends.
    void askAgain(Outcome outcome, std::optional<Millis> retryAfter, const Error &error);
    void hear(const AnswerFacts &facts);
    void rest(Millis wait); ///< waits for what takes time: `Rest` ends here
    void later(Millis wait);
    void finish(); ///< gives the lease back

    /// Why this driver leaves alone what a key of the other mode began.
    static Error otherMode(bool live);

    Call call() const { return Call::by(m_driver.m_desk.actor); }
    Database &database() const { return *m_driver.m_desk.database; }
    PaymentProvider &provider() const { return *m_driver.m_provider; }
    CheckoutDriver &driver() const { return m_driver; }
    const DriverSettings &settings() const { return m_driver.m_settings; }
    const Clock &clock() const { return *m_driver.m_clock; }
    /// The provider's clock; not known before it has answered.
    std::optional<Instant> providerTime() const;
    /// Takes or renews the lease; to be asked on the database thread.
    static Result<bool> takeLease(Store &store, const QString &lease, const QString &holder);
    const QString &lease() const { return m_lease; }
    const QString &holder() const { return m_driver.m_holder; }
    void standBack() { m_driver.standBack(); }
    /// Whether the provider, when last heard, knew this under our key.
    bool isKnown() const { return m_isKnown; }
    /// A look has begun.
    void beginStep();
    void answeredWell();
    PollPace &pace() { return m_pace; }

private:
    void booksFailed(const Error &error);

    CheckoutDriver &m_driver;
    QString m_lease;
    Until m_until;
    QTimer m_timer;
    RetryPolicy m_retry;
    PollPace m_pace;
    bool m_busy = false;
    bool m_isWoken = false; ///< since this look began
    bool m_isKnown = true;
    int m_failures = 0; ///< of the database, in a row
};

} // namespace holdfast
