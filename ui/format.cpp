// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace holdfast {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Format)
};

quint64 powerOfTen(int exponent)
{
    quint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

QString symbolOf(Currency currency)
{
    static const QHash<QString, QString> symbols{
        {QStringLiteral("USD"), QStringLiteral("$")},
        {QStringLiteral("EUR"), QStringLiteral("€")},
        {QStringLiteral("GBP"), QStringLiteral("£")},
        {QStringLiteral("JPY"), QStringLiteral("¥")},
        {QStringLiteral("ETB"), QStringLiteral("Br")},
        {QStringLiteral("INR"), QStringLiteral("₹")},
        {QStringLiteral("CAD"), QStringLiteral("CA$")},
    };
    return symbols.value(currency.code(), currency.code());
}

/// The notes that are about, in minor units, smallest first.
QVector<qint64> notesOf(Currency currency)
{
    static const QHash<QString, QVector<qint64>> known{
        {QStringLiteral("EUR"), {500, 1'000, 2'000, 5'000, 10'000, 20'000}},
        {QStringLiteral("GBP"), {500, 1'000, 2'000, 5'000}},
        {QStringLiteral("JPY"), {1'000, 5'000, 10'000}},
        {QStringLiteral("KWD"), {250, 500, 1'000, 5'000, 10'000, 20'000}},
        {QStringLiteral("ETB"), {1'000, 5'000, 10'000, 20'000}},
        {QStringLiteral("INR"), {1'000, 2'000, 5'000, 10'000, 20'000, 50'000}},
        {QStringLiteral("CHF"), {1'000, 2'000, 5'000, 10'000, 20'000, 100'000}},
    };
    const auto found = known.constFind(currency.code());
    if (found != known.cend())
        return *found;
    QVector<qint64> notes;
    for (const qint64 note : {5, 10, 20, 50, 100})
        notes.append(note * qint64(powerOfTen(currency.decimals())));
    return notes;
}

/// Grouped as the locale groups. QLocale in Qt 6.4 puts the groups of locales that leave four
/// digits together (es, pl) in the wrong places.
QString groupedNumber(quint64 number, const QLocale &locale)
{
    QLocale plain(locale);
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString digits = plain.toString(qulonglong(number));
    const QString separator = locale.groupSeparator();
    const qsizetype unit = locale.zeroDigit().size();
    const qsizetype count = digits.size() / unit;
    const bool fourStay = !locale.toString(1234).contains(separator);
    if (count <= (fourStay ? 4 : 3))
        return digits;
    const bool pairs = locale.toString(1234567).count(separator) == 2
                       && locale.toString(12345678).count(separator) == 3;
    QString grouped;
    qsizetype taken = 0;
    qsizetype size = 3;
    for (qsizetype at = count; at > 0; --at) {
        if (taken == size) {
            grouped.prepend(separator);
            taken = 0;
            size = pairs ? 2 : 3;
        }
        grouped.prepend(digits.mid((at - 1) * unit, unit));
        ++taken;
    }
    return grouped;
}

QString unsignedAmount(Money money, const QLocale &locale)
{
    // The negation of the smallest 64-bit number does not fit one.
    const quint64 minor = money.minor < 0 ? 0 - quint64(money.minor) : quint64(money.minor);
    const int decimals = money.currency.decimals();
    const quint64 unit = powerOfTen(decimals);
    QString text = groupedNumber(minor / unit, locale);
    if (decimals > 0) {
        QLocale plain(locale);
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        QString fraction = plain.toString(qulonglong(minor % unit));
        while (fraction.size() < decimals * locale.zeroDigit().size())
            fraction.prepend(locale.zeroDigit());
        text += locale.decimalPoint() + fraction;
    }
    return text;
}

} // namespace

QString formatAmount(Money money, const QLocale &locale)
{
    const QString text = unsignedAmount(money, locale);
    return money.minor < 0 ? locale.negativeSign() + text : text;
}

QString formatMoney(Money money, const QLocale &locale)
{
    const QString symbol = symbolOf(money.currency);
    const QString one = locale.toString(1);
    const QString pattern = locale.toCurrencyString(qlonglong(1), symbol);
    const auto at = pattern.indexOf(one);
    QString before = at < 0 ? symbol : pattern.left(at);
    const QString after = at < 0 ? QString() : pattern.mid(at + one.size());
    if (!before.isEmpty() && before.back().isLetter())
        before += QChar::Nbsp;
    const QString text = before + unsignedAmount(money, locale) + after;
    return money.minor < 0 ? locale.negativeSign() + text : text;
}

Result<Money> readAmount(const QString &text, Currency currency, const QLocale &locale)
{
    QString plain;
    for (const QChar c : text.trimmed()) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else
            plain += c == QChar(0x202f) || c == QChar::Nbsp ? QChar(u' ') : c;
    }
    QString group = locale.groupSeparator();
    if (group == QString(QChar(0x202f)) || group == QString(QChar::Nbsp))
        group = QStringLiteral(" ");
    const QString point = locale.decimalPoint();
    const QRegularExpression grouped(
        QStringLiteral("^[0-9]{1,3}(?:%1[0-9]{2,3})*%1[0-9]{3}(?:%2[0-9]*)?$")
            .arg(QRegularExpression::escape(group), QRegularExpression::escape(point)));
    if (!group.isEmpty() && grouped.match(plain).hasMatch())
        plain.remove(group);
    if (point != QLatin1String(".") && plain.count(point) == 1 && !plain.contains(u'.'))
        plain.replace(point, QStringLiteral("."));
    if (plain.endsWith(u'.'))
        plain.chop(1);
    return parseMoney(plain, currency);
}

QVector<Money> likelyCash(Money total)
{
    QVector<qint64> notes = notesOf(total.currency);
    // And in bundles.
    notes += {5 * notes.last(), 10 * notes.last()};
    QVector<Money> sums;
    for (const qint64 note : notes) {
        const qint64 sum = (total.minor + note - 1) / note * note;
        if (sum > total.minor && sum <= maxMinor && (sums.isEmpty() || sums.last().minor < sum))
            sums.append({sum, total.currency});
    }
    // Nobody counts out small notes for a large sum to the last of them.
    if (sums.size() > 3 && total.minor >= notes.last())
        sums.remove(2, sums.size() - 3);
    return sums.mid(0, 3);
}

QString formatTime(Instant instant, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(toMs(instant)), QLocale::ShortFormat);
}

QString formatDate(Instant instant, const QLocale &locale)
{
    // The long form without its weekday, which locales put at either end.
    static const QRegularExpression weekday(QStringLiteral("[,\\s]*dddd[,\\s]*"));
    QString form = locale.dateFormat(QLocale::LongFormat);
    form.remove(weekday);
    return locale.toString(QDateTime::fromMSecsSinceEpoch(toMs(instant)).date(), form);
}

QString formatMoment(Instant instant, const QLocale &locale)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(toMs(instant)).time();
    return Format::tr("%1 %2", "date, time")
        .arg(formatDate(instant, locale), locale.toString(time, QLocale::ShortFormat));
}

QString formatTimeOfDay(Instant instant, const QLocale &locale)
{
    return locale.toString(
        QDateTime::fromMSecsSinceEpoch(toMs(instant)).time(), QLocale::ShortFormat);
}

QString formatAge(Millis age, const QLocale &locale)
{
    const qint64 ms = std::max<qint64>(0, age.count());
    if (ms < 10'000)
        return Format::tr("%1 s").arg(locale.toString(double(ms) / 1000, 'f', 1));
    if (ms < 120'000)
        return Format::tr("%1 s").arg(locale.toString(ms / 1000));
    return Format::tr("%1 min").arg(locale.toString(ms / 60'000));
}

} // namespace holdfast
