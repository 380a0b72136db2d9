// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripeamount.h"

#include "text.h"

#include <optional>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct StripeAmounts
{
    Q_DECLARE_TR_FUNCTIONS(StripeAmounts)
};

/// One minor unit of ISO's is `times` / `per` of Stripe's, and Stripe takes multiples of `step`.
struct Scale
{
    qint64 times = 1;
    qint64 per = 1;
    qint64 step = 1;
};

std::optional<Scale> scaleOf(Currency currency)
{
    const QString code = currency.code();
    if (code == "MGA"_L1)
        return Scale{1, 100, 1};
    if (code == "ISK"_L1)
        return Scale{100, 1, 100};
    switch (currency.decimals()) {
    case 0:
        // Stripe's papers call the Ugandan shilling whole in one place and give it two decimals in
        // another: a hundredfold charge is not worth the guess.
        if ("BIF CLP DJF GNF JPY KMF KRW PYG RWF VND VUV XAF XOF XPF"_L1.contains(code))
            return Scale{};
        return std::nullopt;
    case 2:
        return Scale{};
    case 3:
        if ("BHD JOD KWD OMR TND"_L1.contains(code))
            return Scale{1, 1, 10};
        return std::nullopt;
    }
    return std::nullopt;
}

Error unfit(Money money, const QString &text)
{
    return {ErrorKind::Validation, text,
        {{u"field"_qs, u"amount"_qs}, {u"amount_minor"_qs, money.minor},
            {u"currency"_qs, money.currency.code()}}};
}

Error notTaken(Money money)
{
    return unfit(money, StripeAmounts::tr("Stripe cannot be paid in %1 here. Take another tender.")
                            .arg(money.currency.code()));
}

} // namespace

Result<qint64> toStripeAmount(Money money)
{
    const auto scale = scaleOf(money.currency);
    if (!scale)
        return notTaken(money);
    const auto scaled = multiply(money, scale->times);
    if (!scaled)
        return scaled.error();
    if (scaled->minor % scale->per != 0 || scaled->minor / scale->per % scale->step != 0) {
        const Money least{scale->step * scale->per / scale->times, money.currency};
        return unfit(money,
            StripeAmounts::tr("Stripe takes %1 in steps of %2, and %3 is between two. Take another "
                              "tender, or change a price.")
                .arg(money.currency.code(), toPlainText(least), toPlainText(money)));
    }
    return scaled->minor / scale->per;
}

Result<Money> fromStripeAmount(qint64 amount, const QString &code)
{
    const auto currency = Currency::fromCode(code.toUpper());
    if (!currency)
        return currency.error();
    const auto scale = scaleOf(*currency);
    if (!scale)
        return notTaken({amount, *currency});
    const auto scaled = multiply({amount, *currency}, scale->per);
    if (!scaled)
        return scaled.error();
    if (scaled->minor % scale->times != 0) {
        return unfit(*scaled, StripeAmounts::tr("Stripe names an amount in %1 that cannot be.")
                                  .arg(currency->code()));
    }
    return Money{scaled->minor / scale->times, *currency};
}

QString stripeCurrency(Currency currency)
{
    return currency.code().toLower();
}

} // namespace holdfast
