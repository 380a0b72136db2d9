// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentpages.h"
#include "result.h"

#include <QFuture>
#include <QPageLayout>

namespace holdfast {

/// The whole sheet, without margins: the pages bring their own.
QPageLayout pageLayoutOf(const DocumentPages &pages);
/// "receipt-1042.pdf"
QString pdfFileName(const OrderDocument &document);
/// Writes `pages` as a PDF on another thread: all of the file or nothing of it. The error says why
/// not.
QFuture<Result<void>> writePdf(const DocumentPages &pages, const QString &path);
/// The picture at `path` on another thread, no larger than paper needs; null when it is none.
QFuture<QImage> readLogo(const QString &path);

} // namespace holdfast
