// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkoutdriver.h"
#include "noticelog.h"
#include "services.h"
#include "stripekeys.h"

#include <QSettings>

namespace holdfast {

/// What the window is built on, before there is a database. All of it outlives the window.
struct Session
{
    Actor actor = {};
    const Clock *clock = nullptr;
    QString databaseText = {};        ///< for the status line
    QSettings *settings = nullptr;    ///< where the window keeps its sizes; may be null
    StripeKeys *stripeKeys = nullptr; ///< this desk's key to Stripe; may be null
    DriverSettings driver = {};
    NoticeLog *notices = nullptr; ///< what was said until now; null: nothing
};

} // namespace holdfast
