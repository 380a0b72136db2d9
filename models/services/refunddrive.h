// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providerdrive.h"

#include <functional>

namespace holdfast {

/// Asks the provider to give one refund's money back, and follows it until the customer has it or
/// it has failed. One that has succeeded is only looked at again.
class RefundDrive final : public ProviderDrive
{
    Q_OBJECT

public:
    RefundDrive(CheckoutDriver &driver, const QUuid &refund, Until until);

    /// As last read.
    const Refund &refund() const { return m_refund; }
    /// Another driver has it, or it is another key's.
    bool isElsewhere() const { return m_elsewhere; }
    static QString leaseName(const QUuid &refund);

private:
    struct Look
    {
        bool mine = false;
        Refund refund = {};
    };

    void step() override;
    void cannotBeReached(const Error &error, bool denied) override;
    void troubled(const Error &error) override;
    void asked(const std::optional<Error> &trouble) override;
    void decide();
    RefundTerms terms() const;
    void prepare();
    void send(const StoredRequest &stored);
    /// This key may not do it, and nobody else has been asked: nothing was done.
    void deny(const QString &key, const Error &error);
    /// What is stored is not what this refund asks for: it is not sent.
    void refuse();
    /// Whether the provider has given this money back already: then that is written down, else
    /// `none` is done. A refund that somebody made in the provider's own program counts when
    /// `byAnybody`: the provider has said that so much is not left.
    void lookFor(const QString &key, bool byAnybody, std::function<void()> none);
    void read(const QString &providerRefund, const QString &key);
    void note(const ProviderRefund &refund, const QString &key);
    void close(const QString &key, const QString &outcome, const QString &said);
    void accept(const Refund &refund);
    Millis untilNextRead();

    QUuid m_id;
    Refund m_refund;
    QString m_sent;    ///< the key of the request that this drive has sent
    QString m_certain; ///< that of one that only this drive has ever sent, and that has always been
                       ///< answered
    bool m_elsewhere = false;
    bool m_unreachable = false;
    int m_reads = 0; ///< that found it still on its way
};

} // namespace holdfast
