// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "totals.h"

#include "allocation.h"
#include "decimal.h"
#include "text.h"
#include "wide.h"

#include <QCoreApplication>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct Sums
{
    Q_DECLARE_TR_FUNCTIONS(Sums)
};

constexpr int percentDecimals = 4;
constexpr int ppmPerPercent = ppmOne / 100;

Error refused(const QString &field, qint64 value, const QString &text)
{
    return invalidValue(field, QString::number(value), text);
}

Error tooLarge()
{
    return {ErrorKind::Validation,
        Sums::tr("The total is larger than can be reckoned with. Split the sale, or use smaller "
                 "prices."),
        {{u"field"_qs, u"total"_qs}}};
}

std::optional<Error> checkLine(const LineAmount &line)
{
    if (line.subtotalMinor < 0) {
        return refused(u"subtotal"_qs, line.subtotalMinor,
            Sums::tr("A line's amount is below zero. Correct its price or quantity."));
    }
    if (line.taxPpm < 0 || line.taxPpm > ppmOne) {
        return refused(u"tax rate"_qs, line.taxPpm,
            Sums::tr(
                "A line's tax rate is not between 0 and 100 %. Correct the rate of its market."));
    }
    return std::nullopt;
}

} // namespace

Result<int> parsePercent(const QString &text)
{
    const Decimal number = readDecimal(text, percentDecimals, ppmOne);
    if (number.fault != DecimalFault::None || text.startsWith(u'-')) {
        return invalidValue(u"percentage"_qs, text,
            Sums::tr(
                "%1 is not a percentage from 0 to 100 with at most four decimals. Write it as in "
                "7.25.")
                .arg(quoted(text)));
    }
    return int(number.units);
}

QString percentText(int ppm)
{
    const quint64 parts = magnitude(ppm);
    QString text = QString::number(parts / ppmPerPercent);
    if (const quint64 fraction = parts % ppmPerPercent; fraction != 0) {
        text += u'.' + QString::number(fraction).rightJustified(percentDecimals, u'0');
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return ppm < 0 ? u'-' + text : text;
}

Result<TotalledLines> totalLines(
    const QVector<LineAmount> &lines, qint64 discountMinor, qint64 shippingMinor, Currency currency)
{
    if (discountMinor < 0) {
        return refused(u"discount"_qs, discountMinor,
            Sums::tr("The discount is below zero. Correct it, or leave it out."));
    }
    if (shippingMinor < 0) {
        return refused(u"shipping"_qs, shippingMinor,
            Sums::tr("The shipping fee is below zero. Correct it, or leave it out."));
    }

    TotalledLines result;
    Totals &totals = result.totals;
    totals.currency = currency;
    // Every amount is kept within maxMinor as it grows, so the sums below cannot overflow.
    for (const LineAmount &line : lines) {
        if (const auto error = checkLine(line))
            return *error;
        if (line.subtotalMinor > maxMinor - totals.subtotalMinor)
            return tooLarge();
        totals.subtotalMinor += line.subtotalMinor;
        result.lines.append({line.subtotalMinor, 0, 0, 0});
    }
    if (discountMinor > totals.subtotalMinor) {
        return refused(u"discount"_qs, discountMinor,
            Sums::tr("The discount is more than the lines cost. Lower it to %1 %2 or less.")
                .arg(toPlainText({totals.subtotalMinor, currency}), currency.code()));
    }
    if (shippingMinor > maxMinor)
        return tooLarge();

    totals.discountMinor = discountMinor;
    totals.shippingMinor = shippingMinor;
    QVector<qint64> subtotals;
    for (const LineTotals &line : std::as_const(result.lines))
        subtotals.append(line.subtotalMinor);
    const QVector<qint64> discounts = allocate(discountMinor, subtotals);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LineTotals &line = result.lines[i];
        line.discountMinor = discounts[i];
        const qint64 net = line.subtotalMinor - line.discountMinor;
        const auto tax = multiplyDivide(net, lines[i].taxPpm, ppmOne);
        if (!tax)
            return tax.error();
        line.taxMinor = *tax;
        line.totalMinor = net + line.taxMinor;
        totals.taxMinor += line.taxMinor;
    }
    totals.totalMinor =
        totals.subtotalMinor - totals.discountMinor + totals.shippingMinor + totals.taxMinor;
    if (totals.totalMinor > maxMinor)
        return tooLarge();
    return result;
}

} // namespace holdfast
