// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "ratecardchange.h"

namespace holdfast {

/// What reading a rate card came to, before anything is imported.
struct CardPreview
{
    RateCard card = {};
    QVector<FileFault> faults = {};       ///< with any, the rest is empty
    QVector<RateCardChange> changes = {}; ///< listings that are added or changed
    ImportReport report = {};
};

/// Reads a rate card from a file: the card or its faults, and nothing that a database would say.
/// Validation when the file cannot be read or is too large. Waits for the disk.
Result<CardPreview> readCard(const QString &path);
/// The same on a thread of its own.
QFuture<Result<CardPreview>> readCardAside(const QString &path);

/// Adds to a card without faults what importing it into `store` would do. Errors are those of
/// Store::importRateCard and Store::board.
Result<CardPreview> previewIn(Store &store, const Call &call, CardPreview read);

} // namespace holdfast
