// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "money.h"

#include <optional>
#include <QString>
#include <QUuid>

namespace holdfast {

enum class CheckoutState
{
    Preparing,
    Open,
    Unknown,
    Settled,
    Abandoned
};

QString checkoutStateName(CheckoutState state); ///< "open"
std::optional<CheckoutState> checkoutStateFromName(const QString &name);

/// How a checkout is paid.
enum class Tender
{
    Cash,
    Account
};

QString tenderName(Tender tender); ///< "cash"
std::optional<Tender> tenderFromName(const QString &name);
Result<Tender> parseTender(const QString &text);

/// One attempt to get a cart paid.
struct Checkout
{
    QUuid id = {};
    QUuid cart = {};
    qint64 order = 0;
    CheckoutState state = CheckoutState::Preparing;
    Tender tender = Tender::Cash;
    Money amount = {};
    std::optional<qint64> receivedMinor = {};
    std::optional<qint64> changeMinor = {};
    Instant createdAt = {};
    Instant expiresAt = {};
    std::optional<Instant> endedAt = {};
    QString desk = {};
    QString person = {};
    QString why = {}; ///< of an abandoned one
    Instant asOf = {};
};

} // namespace holdfast
