// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <QVector>

namespace holdfast {

/// What the number of a setting counts.
enum class SettingUnit
{
    Count,
    Seconds,
    Money ///< minor units of the order's currency
};

/// A setting that holds for the whole installation, as the database begins with it. The database
/// keeps the value and refuses one outside the range.
struct Setting
{
    QString key;
    SettingUnit unit = SettingUnit::Count;
    qint64 standard = 0;
    qint64 minimum = 0;
    qint64 maximum = 0;
};

/// All of them, in the order in which people look for them.
const QVector<Setting> &installationSettings();

/// Reads a time as it is typed: "15" is minutes, "2:30" minutes and seconds. Nothing when it is
/// neither.
std::optional<qint64> readMinutes(const QString &text);
/// What readMinutes reads back: "15", "2:30".
QString minutesText(qint64 seconds);

} // namespace holdfast
