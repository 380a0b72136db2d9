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

/// The exact bytes that a row's hash is taken over, the same on every engine: the fields in a fixed
/// order, each with its length in UTF-8 bytes in front, so that no two rows read alike.
QByteArray ledgerContent(const LedgerRow &row);
QByteArray ledgerHash(const LedgerRow &row);

} // namespace holdfast
