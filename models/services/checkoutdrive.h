// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providerdrive.h"

namespace holdfast {

/// One checkout in a driver's hands.
class CheckoutDrive final : public ProviderDrive
{
    Q_OBJECT

public:
    CheckoutDrive(CheckoutDriver &driver, const QUuid &checkout, Until until);

    /// How it stood when it was over.
    enum class Standing
    {
        InFlight,
        Elsewhere, ///< another driver has it, or is to
        Paid,
        Review,
        Abandoned
    };

    Standing standing() const;

private:
    struct Look
    {
        bool mine = false;
        Checkout checkout = {};
    };

    void step() override;
    void cannotBeReached(const Error &error, bool denied) override;
    void troubled(const Error &error) override;
    void asked(const std::optional<Error> &trouble) override;
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
    Agreed agreed() const;

    QUuid m_id;
    Checkout m_checkout; ///< as last read
    QString m_certain;   ///< the key of a request that only this drive has ever sent, and that has
                         ///< always been answered
    Standing m_standing = Standing::InFlight;
    bool m_expireRefused = false; ///< and the session has not been read since
    bool m_unreachable = false;
};

} // namespace holdfast
