// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingtext.h"

#include "format.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Settings)
};

Error refused(const QString &text)
{
    return {ErrorKind::Validation, text};
}

Result<qint64> readNumber(
    const Setting &setting, const QString &text, std::optional<Currency> currency)
{
    if (setting.unit == SettingUnit::Seconds) {
        const auto seconds = readMinutes(text);
        if (!seconds)
            return refused(Text::tr("Type minutes, as in 15 or 2:30."));
        return *seconds;
    }
    if (setting.unit == SettingUnit::Money && currency) {
        const auto money = readAmount(text, *currency);
        if (!money)
            return money.error();
        return money->minor;
    }
    bool isNumber = false;
    const qint64 number = QLocale().toLongLong(text.trimmed(), &isNumber);
    if (!isNumber)
        return refused(Text::tr("Type a whole number."));
    return number;
}

} // namespace

SettingWords settingWords(const QString &key)
{
    if (key == QLatin1String("hold_seconds"))
        return {Text::tr("Hold time"),
            Text::tr("How long slots are kept for a customer from the moment they enter the cart. "
                     "Holds that run already keep their time.")};
    if (key == QLatin1String("hold_extensions"))
        return {Text::tr("Extensions"),
            Text::tr("How often staff may extend one hold; managers may beyond it, with a "
                     "reason.")};
    if (key == QLatin1String("checkout_seconds"))
        return {Text::tr("Checkout time"),
            Text::tr("How long slots are kept while a customer pays. A Stripe session lasts 35 "
                     "min, so less than 40 min would let it outlive its slots' usual time.")};
    if (key == QLatin1String("low_stock_threshold"))
        return {Text::tr("Low stock"),
            Text::tr("From this many free slots down the board says \"Only N left\".")};
    if (key == QLatin1String("warning_seconds"))
        return {Text::tr("Warning"),
            Text::tr("With less than this left, a countdown turns to a warning and a notice says "
                     "so, once; at most half the hold time. 0: never.")};
    if (key == QLatin1String("urgent_seconds"))
        return {Text::tr("Urgent"),
            Text::tr("With less than this left, a countdown turns red. 0: never.")};
    if (key == QLatin1String("refresh_seconds"))
        return {Text::tr("Reading again"),
            Text::tr("How often a desk reads the whole board, in case a change did not reach it.")};
    if (key == QLatin1String("stale_seconds"))
        return {Text::tr("Stale"),
            Text::tr("Without contact for this long, the board is called stale and nothing is "
                     "sold from it. At least twice the time between two readings.")};
    if (key == QLatin1String("max_lines"))
        return {Text::tr("Lines in a cart"),
            Text::tr("The most listings and placements that one cart may have.")};
    if (key == QLatin1String("shipping_minor"))
        return {
            Text::tr("Shipping"), Text::tr("A fee that every order bears, before tax. 0: none.")};
    return {key, Text::tr("This program does not know what it is for.")};
}

QString settingText(const Setting &setting, qint64 value, std::optional<Currency> currency)
{
    if (setting.unit == SettingUnit::Seconds)
        return minutesText(value);
    if (setting.unit == SettingUnit::Money && currency)
        return formatAmount({value, *currency});
    return QLocale().toString(value);
}

QString settingUnit(const Setting &setting, std::optional<Currency> currency)
{
    if (setting.unit == SettingUnit::Seconds)
        return Text::tr("min");
    if (setting.unit == SettingUnit::Money)
        return currency ? currency->code() : Text::tr("minor units");
    return {};
}

Result<qint64> readSetting(
    const Setting &setting, const QString &text, std::optional<Currency> currency)
{
    const auto number = readNumber(setting, text, currency);
    if (!number)
        return number;
    if (*number < setting.minimum || *number > setting.maximum) {
        const QString least = settingText(setting, setting.minimum, currency);
        const QString most = settingText(setting, setting.maximum, currency);
        const QString unit = settingUnit(setting, currency);
        return refused(unit.isEmpty() ? Text::tr("From %1 to %2.").arg(least, most)
                                      : Text::tr("From %1 to %2 %3.").arg(least, most, unit));
    }
    return number;
}

} // namespace holdfast
