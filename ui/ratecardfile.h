// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ratecard.h"
#include "result.h"

#include <QFuture>

namespace holdfast {

/// Reads a rate card from a file, off the UI thread. The error names the file or the first faults.
QFuture<Result<RateCard>> readRateCardFile(const QString &path);

} // namespace holdfast
