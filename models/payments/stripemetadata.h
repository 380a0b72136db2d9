// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formbody.h"
#include "order.h"

#include <QPair>
#include <QVector>

namespace holdfast {

/// Names and values that Stripe keeps with an object and shows in its Dashboard. Never a customer's
/// data.
using Metadata = QVector<QPair<QString, QString>>;

inline constexpr int maxMetadataEntries = 50;
inline constexpr int maxMetadataName = 40;
inline constexpr int maxMetadataValue = 500;

/// "orderNumber" and "cartId" always. With one line also "state", "adType" and "adTitle"; with up
/// to ten, "cartItems" if it fits: "CA#quarter:2 NY#full/colour:1".
Metadata metadataOf(const Order &order);

/// Adds it under `prefix` ("metadata"). Internal error when it breaks one of Stripe's limits.
Result<void> addMetadata(FormBody &body, const QString &prefix, const Metadata &metadata);

/// `text` of at most `length` UTF-16 units, shortened by an ellipsis and never inside a character.
QString cut(const QString &text, int length);

} // namespace holdfast
