// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "money.h"

#include "decimal.h"
#include "text.h"
#include "wide.h"

#include <algorithm>
#include <limits>
#include <QCoreApplication>
#include <QtNumeric>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct Amounts
{
    Q_DECLARE_TR_FUNCTIONS(Amounts)
};

// ISO 4217, without funds, metals, test codes and the two with four decimals.
constexpr QLatin1StringView withoutDecimals =
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"_L1;
constexpr QLatin1StringView withTwoDecimals =
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF "
    "CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD "
    "HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA "
    "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN "
    "QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP "
    "TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG"_L1;
constexpr QLatin1StringView withThreeDecimals = "BHD IQD JOD KWD LYD OMR TND"_L1;

std::optional<int> decimalsOf(const QString &code)
{
    const bool isCode = code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) {
        return c >= u'A' && c <= u'Z';
    });
    if (!isCode)
        return std::nullopt;
    if (withTwoDecimals.contains(code))
        return 2;
    if (withoutDecimals.contains(code))
        return 0;
    if (withThreeDecimals.contains(code))
        return 3;
    return std::nullopt;
}

Error tooLarge()
{
    return {ErrorKind::Validation,
        Amounts::tr(
            "The amount is larger than can be reckoned with. Use smaller prices or quantities."),
        {{u"field"_qs, u"amount"_qs}}};
}

Error mixedCurrencies(Money a, Money b)
{
    const QString first = a.currency.code();
    const QString second = b.currency.code();
    return {ErrorKind::Validation,
        Amounts::tr("Amounts in %1 and %2 cannot be reckoned together. Use one currency.")
            .arg(first, second),
        {{u"field"_qs, u"currency"_qs}, {u"value"_qs, second}, {u"expected"_qs, first}}};
}

} // namespace

Result<Currency> Currency::fromCode(const QString &code)
{
    const auto decimals = decimalsOf(code);
    if (!decimals) {
        return invalidValue(u"currency"_qs, code,
            Amounts::tr(
                "%1 is not the code of a currency in use. Write three capital letters, as in USD.")
                .arg(quoted(code)));
    }
    Currency currency;
    for (int i = 0; i < 3; ++i)
        currency.m_code[i] = code[i].toLatin1();
    currency.m_decimals = static_cast<signed char>(*decimals);
    return currency;
}

QString Currency::code() const
{
    return QString::fromLatin1(m_code, 3);
}

Result<Money> add(Money a, Money b)
{
    if (a.currency != b.currency)
        return mixedCurrencies(a, b);
    Money sum{0, a.currency};
    if (qAddOverflow(a.minor, b.minor, &sum.minor))
        return tooLarge();
    return sum;
}

Result<Money> subtract(Money a, Money b)
{
    if (a.currency != b.currency)
        return mixedCurrencies(a, b);
    Money difference{0, a.currency};
    if (qSubOverflow(a.minor, b.minor, &difference.minor))
        return tooLarge();
    return difference;
}

Result<Money> multiply(Money unit, qint64 quantity)
{
    Money product{0, unit.currency};
    if (qMulOverflow(unit.minor, quantity, &product.minor))
        return tooLarge();
    return product;
}

Result<Money> parseMoney(const QString &text, Currency currency)
{
    const Decimal number = readDecimal(text, currency.decimals(), maxMinor);
    switch (number.fault) {
    case DecimalFault::None:
        return Money{number.units, currency};
    case DecimalFault::Form:
        return invalidValue(u"amount"_qs, text,
            Amounts::tr(
                "%1 is not an amount. Write digits alone, with a point before the decimals, as in "
                "%2.")
                .arg(quoted(text), currency.decimals() == 0 ? u"1000"_qs : u"1000.50"_qs));
    case DecimalFault::Decimals:
        return invalidValue(u"amount"_qs, text,
            //: %2 is a currency
            Amounts::tr("%1 has more decimals than %2 amounts can have, which is %3. Shorten it.")
                .arg(quoted(text), currency.code(), QString::number(currency.decimals())));
    case DecimalFault::Range:
        return invalidValue(u"amount"_qs, text,
            Amounts::tr("%1 is too large. Amounts go up to %2 %3.")
                .arg(quoted(text), toPlainText({maxMinor, currency}), currency.code()));
    }
    Q_UNREACHABLE();
    return Money{};
}

QString toPlainText(Money money)
{
    const int decimals = money.currency.decimals();
    QString digits = QString::number(magnitude(money.minor)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return money.minor < 0 ? u'-' + digits : digits;
}

Result<qint64> multiplyDivide(qint64 a, qint64 b, qint64 c)
{
    Q_ASSERT(c > 0);
    const bool negative = (a < 0) != (b < 0);
    const quint64 limit = quint64(std::numeric_limits<qint64>::max()) + (negative ? 1 : 0);
    const auto divisor = quint64(c);
    const auto division = multiplyThenDivide(magnitude(a), magnitude(b), divisor);
    if (!division || division->quotient > limit)
        return tooLarge();
    const bool up = division->remainder >= divisor - division->remainder;
    const quint64 rounded = division->quotient + (up ? 1 : 0);
    if (rounded > limit)
        return tooLarge();
    return negative ? qint64(quint64(0) - rounded) : qint64(rounded);
}

} // namespace holdfast
