// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway.h"

#include "stripeamount.h"

#include <QCoreApplication>

namespace holdfast {
namespace {

struct AtOnce
{
    Q_DECLARE_TR_FUNCTIONS(AtOnce)
};

class Cash final : public Gateway
{
public:
    Tender tender() const override { return Tender::Cash; }
    Result<Settlement> settle(Money total, std::optional<Money> received) const override
    {
        if (!received)
            return Settlement{total.minor, 0};
        const auto change = subtract(*received, total);
        if (!change)
            return change.error();
        if (change->minor < 0) {
            return Error{ErrorKind::Validation,
                AtOnce::tr("The cash is %1 %2 short of %3. Take more, or choose another tender.")
                    .arg(toPlainText({-change->minor, total.currency}), total.currency.code(),
                        toPlainText(total)),
                {{QStringLiteral("received_minor"), received->minor},
                    {QStringLiteral("total_minor"), total.minor}}};
        }
        return Settlement{received->minor, change->minor};
    }
};

class Account final : public Gateway
{
public:
    Tender tender() const override { return Tender::Account; }
    Result<Settlement> settle(Money, std::optional<Money> received) const override
    {
        if (received) {
            return Error{ErrorKind::Validation,
                AtOnce::tr("Nothing is received for a sale on account. Leave the amount out, or "
                           "take cash."),
                {{QStringLiteral("field"), QStringLiteral("received")}}};
        }
        return Settlement{};
    }
};

class Stripe final : public Gateway
{
public:
    Tender tender() const override { return Tender::Stripe; }
    Result<void> takes(Money total) const override
    {
        const auto amount = toStripeAmount(total);
        return amount ? Result<void>() : amount.error();
    }
    Result<Settlement> settle(Money, std::optional<Money>) const override
    {
        return Error{ErrorKind::Validation,
            AtOnce::tr("Nothing is received at the desk for a payment by Stripe: the customer "
                       "pays on Stripe's page. Start the checkout and show its link."),
            {{QStringLiteral("field"), QStringLiteral("received")}}};
    }
};

} // namespace

Result<void> Gateway::takes(Money) const
{
    return {};
}

const Gateway &gatewayFor(Tender tender)
{
    static const Cash cash;
    static const Account account;
    static const Stripe stripe;
    switch (tender) {
    case Tender::Cash:
        return cash;
    case Tender::Account:
        return account;
    case Tender::Stripe:
        return stripe;
    }
    Q_UNREACHABLE();
}

} // namespace holdfast
