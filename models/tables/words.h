// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "listing.h"
#include "order.h"
#include "review.h"

#include <QStringList>

namespace holdfast {

/// What the screen calls things, in the user's language.

/// "Sold out", "Only 3 left", "42 available", "In stock", "In cart", "Not on sale".
QString stockLabel(StockWord word);
/// For a cell: "Only 3", "42", "In cart".
QString stockShortLabel(StockWord word);
/// "quarter" is "Quarter"; a size of the publisher's own gets a capital letter.
QString sizeLabel(const QString &size);
/// The trade's words: processing is "Artwork", fulfilled "Placed", shipped "Printed".
QString orderStateLabel(OrderState state);
/// "On its way", "Given back".
QString refundStateLabel(RefundState state);
/// What an order's history calls it: a state, or what became of a refund.
QString orderEventLabel(const OrderEvent &event);
/// How it was paid, or why it happened; may be empty.
QString orderEventNote(const OrderEvent &event);
/// "Came too late".
QString reviewReasonLabel(ReviewReason reason);
/// What happened, as a sentence.
QString reviewReasonText(ReviewReason reason);
/// "Just now", "5 min", "3 h", "2 days".
QString ageLabel(Millis age);
/// "cash" is "Cash".
QString tenderLabel(const QString &tender);
/// "0:09", "12:41", "1:02:03": whole seconds, rounded up, so that 0:00 is the end itself.
QString countdownText(Millis remaining);
/// "CA Quarter page", or with a placement "CA Full page, Inside front cover".
QString itemTitle(const QString &code, const QString &title, const QString &variant);

/// What a screen reader says of a listing: "CA Quarter page, 42 available, 7 sold, 3 held", with
/// what this cart holds and how many placements there are.
QString spokenListing(const Listing &listing, StockWord stock, qint64 inCart);
/// The words of a text, in lower case: what lies between spaces and marks such as "#".
QStringList foldWords(const QString &text);
/// The words of all the texts, each with a space before it, to look for words' beginnings in.
QString foldedWords(const QStringList &texts);
/// Whether each of the beginnings begins one of the words.
bool beginWords(const QString &foldedWords, const QStringList &beginnings);

} // namespace holdfast
