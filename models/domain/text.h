// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace holdfast {

/// Free text as it may be stored: trimmed, normalised (NFC), at most `maxLength` characters.
/// Refuses (Validation, naming `field`) control characters, bidirectional overrides, unpaired
/// surrogates and non-characters, because they corrupt receipts, logs and terminals. Empty is fine.
Result<QString> cleanText(const QString &text, const QString &field, int maxLength);

/// The same, but empty is refused too.
Result<QString> requireText(const QString &text, const QString &field, int maxLength);

inline constexpr int maxReasonLength = 500;
inline constexpr int maxNameLength = 120;

/// Whatever text, made safe to print on a terminal: control characters become U+FFFD.
QString printable(const QString &text);

/// `text` printable and cut to 40 characters with an ellipsis; quoted: the same in quotation marks.
QString shortened(const QString &text);
QString quoted(const QString &text);

/// What a sentence calls a field. Those that the program has are translated, any other stays as it
/// is; the detail of an error keeps the name that was given.
QString fieldName(const QString &field);

/// A Validation error that says `text`; the field and its shortened value are the detail.
Error invalidValue(const QString &field, const QString &value, const QString &text);

} // namespace holdfast
