// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"
#include "setting.h"

namespace holdfast {

/// What a setting of the installation is called, and what it does.
struct SettingWords
{
    QString title;
    QString sentence;
};
/// A setting that this program has no words for goes by its key.
SettingWords settingWords(const QString &key);

/// The value as people type it: times in minutes, money in `currency`, or in minor units where
/// there is none.
QString settingText(const Setting &setting, qint64 value, std::optional<Currency> currency);
/// What the number counts, to stand behind it; empty where the title says it.
QString settingUnit(const Setting &setting, std::optional<Currency> currency);
/// Reads what settingText writes. Validation, saying the range, when it is none of it.
Result<qint64> readSetting(
    const Setting &setting, const QString &text, std::optional<Currency> currency);

} // namespace holdfast
