// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "result.h"

#include <optional>
#include <QString>
#include <QUuid>

namespace holdfast {

/// `Active` counts against the capacity until it lapses. The other three are final.
enum class HoldState
{
    Active,
    Released,
    Expired,
    Completed
};

QString holdStateName(HoldState state); ///< "active"
std::optional<HoldState> holdStateFromName(const QString &name);
/// Whether a hold may go from one state to the other.
bool holdMayMove(HoldState from, HoldState to);

/// Slots kept for one cart line.
struct Hold
{
    QUuid id = {};
    HoldState state = HoldState::Active; ///< Expired as soon as it has lapsed, swept or not
    Instant expiresAt = {};
    int extensions = 0;
    bool kept = false; ///< a payment that may still succeed keeps it from lapsing
};

/// A hold as the list of holds shows it.
struct HoldRow
{
    Hold hold;
    QUuid cart = {};
    QString code = {};
    QString variant = {}; ///< empty: none
    qint64 quantity = 0;
    QString desk = {};
    QString person = {};
    QString customerEmail = {}; ///< empty: walk-in
    Instant createdAt = {};
};

} // namespace holdfast
