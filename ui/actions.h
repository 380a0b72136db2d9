// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QVector>

namespace holdfast {

/// What can be done in the window. Menus, buttons and keys share these; who owns the window
/// connects and enables them.
struct Actions
{
    explicit Actions(QObject *parent);

    QAction *search;
    QAction *buyNow;
    QAction *more;
    QAction *fewer;
    QAction *quantity;
    QAction *remove;
    QAction *extend;
    QAction *holdAgain;
    QAction *clearCart;
    QAction *undo;
    QAction *newCart;
    QAction *nextCart;
    QAction *previousCart;
    QAction *handOver;
    QAction *customer;
    QAction *cash;
    QAction *card;
    QAction *account;
    QAction *openPayment;
    QAction *sell;
    QAction *orders;
    QAction *review;
    QAction *matrix;
    QAction *list;
    QAction *filter;
    QAction *customerDisplay;
    QAction *notices;
    QAction *dismissNotice;
    QAction *importRateCard;
    QAction *stripeKey;
    QAction *settings;
    QAction *setUp;
    QAction *lightTheme;
    QAction *darkTheme;
    QAction *systemTheme;
    QAction *commands;
    QAction *keys;
    QAction *about;
    QAction *quit;

    /// In the order of the menus.
    QVector<QAction *> all() const;
};

} // namespace holdfast
