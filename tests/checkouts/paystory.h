// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payscene.h"

namespace holdfast::test {

/// What the customer and the desk do once there is a page to pay at.
enum class Story
{
    Pays,
    PaysAfterADecline,
    PaysByAMethodThatTakesTime,
    PaysByAMethodThatFails,
    Leaves, ///< the page expires
    DeskCancels,
    DeskCancelsWhileTheCustomerPays,
    DeskIsForcedToCancelThenTheCustomerPays,
};

/// Data rows: a column "story", an int, with a row each.
void addStories();
const std::vector<Story> &allStories();
QString nameOf(Story story);
/// The stories that write everything that any of them writes.
bool isWriting(Story story);
/// Whether what has been tried in a writing story is to be tried in all (`./test --thorough`).
bool isThorough();
/// Whether the desk ends it.
bool isEnding(Story story);

/// Called before the driver does anything.
using Begun = std::function<void(const Checkout &checkout, CheckoutDriver &driver)>;

/// Plays one to its end, whatever happens meanwhile, and has a settler look afterwards. What is
/// wrong then; empty: nothing. `customerIsFirst`: she may have paid before anybody looks.
QString play(PayScene &scene, Story story, const Begun &begun = {}, bool customerIsFirst = false);

} // namespace holdfast::test
