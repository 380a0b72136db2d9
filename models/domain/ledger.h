// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <optional>
#include <QByteArray>
#include <QString>
#include <QUuid>

namespace holdfast {

/// The numbers of a listing, or of one of its variants, at one moment.
struct Numbers
{
    std::optional<qint64> capacity = {};
    qint64 sold = 0;
    qint64 held = 0;       ///< the counter: includes lapsed holds that nobody has swept yet
    qint64 priceMinor = 0; ///< of a variant: its price difference
    bool active = true;

    friend bool operator==(const Numbers &, const Numbers &) = default;
};

/// One change of those numbers. Rows of a listing are numbered from 1 without gaps and chained:
/// `hash` is the SHA-256 over the row's content and the hash of the row before.
struct LedgerRow
{
    qint64 listingId = 0;
    qint64 sequence = 0;
    QString code = {};
    qint64 variantId = 0; ///< 0: the numbers are the listing's own
    QString variant = {};
    QString kind =
        {}; ///< "import", "hold", "change", "release", "expire", "sale", "return", "adjust"
    qint64 quantity = 0;
    std::optional<Numbers> before = {}; ///< nothing: the row that brings the thing into being
    Numbers after = {};
    Instant at = {};
    QString desk = {};
    QString person = {};
    /// The database login that did it, beyond forging by the desk; empty on SQLite.
    QString login = {};
    QUuid operation = {};
    QString why = {};
    /// Of the row before; empty for the first. Set by whoever hashes, not read.
    QByteArray previousHash = {};
    QByteArray hash = {};
};

/// Stands between the fields of a row's content. No text of a row has it: control characters are
/// refused everywhere, and by the ledger table itself, so no two rows read alike.
inline constexpr char ledgerSeparator = '\x1f';

/// The exact bytes that a row's hash is taken over, the same on every engine: all fields in a fixed
/// order, numbers in decimal, yes and no as 1 and 0, what is absent as nothing.
QByteArray ledgerContent(const LedgerRow &row);
QByteArray ledgerHash(const LedgerRow &row);

} // namespace holdfast
