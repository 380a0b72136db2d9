// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setting.h"

#include <QRegularExpression>

namespace holdfast {

const QVector<Setting> &installationSettings()
{
    constexpr qint64 day = 86'400;
    static const QVector<Setting> settings{
        {QStringLiteral("hold_seconds"), SettingUnit::Seconds, 900, 120, day},
        {QStringLiteral("hold_extensions"), SettingUnit::Count, 2, 0, 100},
        {QStringLiteral("checkout_seconds"), SettingUnit::Seconds, 2400, 120, day},
        {QStringLiteral("low_stock_threshold"), SettingUnit::Count, 10, 0, 1'000'000},
        {QStringLiteral("warning_seconds"), SettingUnit::Seconds, 120, 0, 3600},
        {QStringLiteral("urgent_seconds"), SettingUnit::Seconds, 30, 0, 3600},
        {QStringLiteral("refresh_seconds"), SettingUnit::Seconds, 10, 1, 60},
        {QStringLiteral("stale_seconds"), SettingUnit::Seconds, 30, 2, 3600},
        {QStringLiteral("max_lines"), SettingUnit::Count, 50, 1, 1000},
        {QStringLiteral("shipping_minor"), SettingUnit::Money, 0, 0, 1'000'000'000'000},
    };
    return settings;
}

std::optional<qint64> readMinutes(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\s*([0-9]{1,6})(?::([0-5][0-9]))?\\s*\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
}

QString minutesText(qint64 seconds)
{
    const QString minutes = QString::number(seconds / 60);
    if (seconds % 60 == 0)
        return minutes;
    return QStringLiteral("%1:%2").arg(minutes).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace holdfast
