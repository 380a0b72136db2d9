// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orderdocument.h"

#include <QStringList>
#include <QVector>

namespace holdfast {

/// The words of an order's documents, whatever they are laid out on.

QString documentTitle(DocumentKind kind);            ///< "Invoice"
QString documentName(const OrderDocument &document); ///< "Invoice, order 1042"
/// "Copy", "Reprint, 28 November 2026 14:05"; empty on the original.
QString issueText(const OrderDocument &document);
/// What must not be overlooked: that it was cancelled or refunded, or is not paid. Or empty.
QString standingText(const OrderDocument &document);
/// The business below its name: address, tax number, how to reach it.
QStringList businessLines(const BusinessDetails &business);
/// How the customer's block is called on this kind.
QString customerCaption(DocumentKind kind);
/// The first names the customer; a walk-in is named too.
QStringList customerLines(const OrderDocument &document);
/// "Market CA, Quarter, Inside front cover"
QString placeText(const OrderDocument::Line &line);

/// A name and what stands at the right edge beside it.
struct NamedText
{
    QString name = {};
    QString text = {};
    bool strong = false;
};

/// What a line costs, and what is taken off it.
QVector<NamedText> priceRows(const OrderDocument &document, const OrderDocument::Line &line);
QVector<NamedText> factRows(const OrderDocument &document);
QVector<NamedText> totalRows(const OrderDocument &document);
/// What was paid, handed back and given back, and what is still owed.
QVector<NamedText> paymentRows(const OrderDocument &document);

/// All of it as plain text, for an e-mail or a note.
QString documentText(const OrderDocument &document);

} // namespace holdfast
