// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QJsonObject>

namespace holdfast {

// The documents that the operations of PostgreSQL answer, made into values. Anything missing reads
// as zero or empty; the functions that write them are ours (resources/schema/postgres/operations).

HeldLine heldLineFrom(const QJsonObject &document);
/// Throws Failure when the totals cannot be reckoned.
Cart cartFrom(const QJsonObject &document);
AttachResult attachResultFrom(const QJsonObject &document);
Checkout checkoutFrom(const QJsonObject &document);
StoredRequest storedRequestFrom(const QJsonObject &document);
ReviewItem reviewFrom(const QJsonObject &document);
Fulfilment fulfilmentFrom(const QJsonObject &document);
Refund refundFrom(const QJsonObject &document);
Order orderFrom(const QJsonObject &document);
ImportReport importReportFrom(const QJsonObject &document, bool dryRun);
/// What op_import_rate_card takes, listings sorted by code.
QJsonObject rateCardDocument(const RateCard &card);

} // namespace holdfast
