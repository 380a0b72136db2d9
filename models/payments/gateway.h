// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkout.h"

namespace holdfast {

/// What a payment says to the store when it settles.
struct Settlement
{
    std::optional<qint64> receivedMinor = {};
    qint64 changeMinor = 0;
};

/// A way to get paid, as far as the desk has a say in it.
class Gateway
{
public:
    virtual ~Gateway() = default;
    virtual Tender tender() const = 0;
    /// Whether it can take exactly so much: Validation otherwise. Asked before anything is begun.
    virtual Result<void> takes(Money total) const;
    /// Whether this settles `total`: Validation when the cash is short, or when cash is given to a
    /// tender that takes none, or the tender is a provider's to settle. The store checks again.
    virtual Result<Settlement> settle(Money total, std::optional<Money> received) const = 0;
};

/// The gateway of a tender; never null, lives as long as the program.
const Gateway &gatewayFor(Tender tender);

} // namespace holdfast
