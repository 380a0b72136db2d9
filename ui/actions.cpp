// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Actions)
};

QAction *make(QObject *parent, const char *name, const QString &text, const QString &tip,
    const QList<QKeySequence> &keys = {})
{
    auto *action = new QAction(text, parent);
    action->setObjectName(QLatin1String(name));
    action->setStatusTip(tip);
    action->setToolTip(tip);
    action->setShortcuts(keys);
    action->setAutoRepeat(false);
    return action;
}

/// Not every platform has a usual key for it.
QList<QKeySequence> preferencesKeys()
{
    const auto usual = QKeySequence::keyBindings(QKeySequence::Preferences);
    return usual.isEmpty() ? QList{QKeySequence(Qt::CTRL | Qt::Key_Comma)} : usual;
}

} // namespace

Actions::Actions(QObject *parent)
    : search(make(parent, "searchAction", Text::tr("&Find a slot"),
        Text::tr("Find a slot by market, size or title"),
        {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::Key_Slash)}))
    , buyNow(make(parent, "buyNowAction", Text::tr("&Buy now"),
          Text::tr("Sell the slot found or selected by itself, beside the cart"),
          {QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)}))
    , more(make(parent, "moreAction", Text::tr("&One more"),
          Text::tr("Raise the quantity of the cart's current line"),
          {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)}))
    , fewer(make(parent, "fewerAction", Text::tr("One fe&wer"),
          Text::tr("Lower the quantity of the cart's current line"), {QKeySequence(Qt::Key_Minus)}))
    , quantity(make(parent, "quantityAction", Text::tr("&Quantity"),
          Text::tr("Type how many of the cart's current line"), {QKeySequence(Qt::Key_F2)}))
    , remove(make(parent, "removeAction", Text::tr("&Remove"),
          Text::tr("Remove the cart's current line and give its slots back"),
          {QKeySequence(Qt::Key_Delete)}))
    , extend(make(parent, "extendAction", Text::tr("&Extend"),
          Text::tr("Hold the slots of the current line for the full time again"),
          {QKeySequence(Qt::CTRL | Qt::Key_E)}))
    , holdAgain(make(parent, "holdAgainAction", Text::tr("&Hold again"),
          Text::tr("Hold the slots of a lapsed line again, if they are free"),
          {QKeySequence(Qt::CTRL | Qt::Key_H)}))
    , clearCart(make(parent, "clearCartAction", Text::tr("&Clear cart"),
          Text::tr("Remove every line and give the slots back"),
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)}))
    , undo(make(parent, "undoAction", Text::tr("&Undo"),
          Text::tr("Put back what was last removed from the cart, if it is still free"),
          {QKeySequence(QKeySequence::Undo)}))
    , newCart(make(parent, "newCartAction", Text::tr("New car&t"),
          Text::tr("Park this cart with its holds and begin another"),
          {QKeySequence(Qt::CTRL | Qt::Key_T)}))
    , nextCart(make(parent, "nextCartAction", Text::tr("Ne&xt cart"),
          Text::tr("Go to the next cart that this desk has open"),
          {QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Tab)}))
    , previousCart(make(parent, "previousCartAction", Text::tr("&Previous cart"),
          Text::tr("Go to the cart before this one"),
          {QKeySequence(Qt::CTRL | Qt::Key_PageUp),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)}))
    , handOver(make(parent, "handOverAction", Text::tr("Hand o&ver…"),
          Text::tr("Give this cart to another desk, with its holds"),
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}))
    , customer(make(parent, "customerAction", Text::tr("Cu&stomer"),
          Text::tr("Say whom the cart is for"), {QKeySequence(Qt::Key_F4)}))
    , cash(make(parent, "cashAction", Text::tr("C&ash"), Text::tr("Take cash for the cart"),
          {QKeySequence(Qt::Key_F8)}))
    , card(make(parent, "cardAction", Text::tr("Car&d"),
          Text::tr("Let the customer pay by card with Stripe: a code to scan, or a link"),
          {QKeySequence(Qt::Key_F9)}))
    , account(make(parent, "accountAction", Text::tr("O&n account"),
          Text::tr("Sell the cart on the customer's account"), {QKeySequence(Qt::Key_F10)}))
    , openPayment(make(parent, "openPaymentAction", Text::tr("Payment under wa&y"),
          Text::tr("Show the next payment that goes on out of sight"),
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}))
    , sell(make(parent, "sellAction", Text::tr("&Sell"), Text::tr("The board and the cart"),
          {QKeySequence(Qt::CTRL | Qt::Key_B)}))
    , orders(make(parent, "ordersAction", Text::tr("&Orders"), Text::tr("The last orders"),
          {QKeySequence(Qt::CTRL | Qt::Key_O)}))
    , review(make(parent, "reviewAction", Text::tr("Re&view"),
          Text::tr("Payments that wait for a decision"), {QKeySequence(Qt::CTRL | Qt::Key_R)}))
    , matrix(make(parent, "matrixAction", Text::tr("&Matrix"), Text::tr("Markets by ad sizes"),
          {QKeySequence(Qt::CTRL | Qt::Key_1)}))
    , list(make(parent, "listAction", Text::tr("&List"), Text::tr("All listings as a list"),
          {QKeySequence(Qt::CTRL | Qt::Key_2)}))
    , filter(make(parent, "filterAction", Text::tr("&Filter the list"),
          Text::tr("Narrow the list by words, market or stock"),
          {QKeySequence(QKeySequence::Find)}))
    , customerDisplay(make(parent, "customerDisplayAction", Text::tr("Customer &display"),
          Text::tr("A second window for the customer: the cart, the code to pay by, the change"),
          {QKeySequence(Qt::CTRL | Qt::Key_D)}))
    , notices(make(parent, "noticesAction", Text::tr("&Notices"),
          Text::tr("All that was said since the window opened"),
          {QKeySequence(Qt::CTRL | Qt::Key_L)}))
    , dismissNotice(make(parent, "dismissNoticeAction", Text::tr("Dis&miss the notice"),
          Text::tr("Take away what the window says; it stays under Notices"),
          {QKeySequence(Qt::SHIFT | Qt::Key_Escape)}))
    , importRateCard(make(parent, "importAction", Text::tr("&Import a rate card…"),
          Text::tr("Read listings and prices from a CSV file")))
    , stripeKey(make(parent, "stripeKeyAction", Text::tr("Stripe &key…"),
          Text::tr("Store, test or remove this desk's Stripe key")))
    , settings(make(parent, "settingsAction", Text::tr("Se&ttings…"),
          Text::tr("What holds for every desk, and for this one"), preferencesKeys()))
    , setUp(make(parent, "setUpAction", Text::tr("Set &up this desk…"),
          Text::tr("Choose a database, import a rate card, name the desk")))
    , lightTheme(make(parent, "lightThemeAction", Text::tr("&Light"), Text::tr("Light colours")))
    , darkTheme(make(parent, "darkThemeAction", Text::tr("&Dark"), Text::tr("Dark colours")))
    , systemTheme(make(parent, "systemThemeAction", Text::tr("Like the &system"),
          Text::tr("Light or dark as the system is")))
    , commands(make(parent, "commandsAction", Text::tr("C&ommands…"),
          Text::tr("Find anything that can be done by its name"),
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)}))
    , keys(make(parent, "keysAction", Text::tr("&Keys"), Text::tr("All keys"),
          {QKeySequence(Qt::Key_F1)}))
    , about(
          make(parent, "aboutAction", Text::tr("&About Holdfast"), Text::tr("Version and licence")))
    , quit(make(parent, "quitAction", Text::tr("&Quit"), Text::tr("Close Holdfast"),
          {QKeySequence(QKeySequence::Quit)}))
{
    more->setAutoRepeat(true);
    fewer->setAutoRepeat(true);
    const auto group = [parent](const QVector<QAction *> &actions) {
        auto *exclusive = new QActionGroup(parent);
        for (QAction *action : actions) {
            action->setCheckable(true);
            exclusive->addAction(action);
        }
    };
    group({matrix, list});
    group({sell, orders, review});
    group({systemTheme, lightTheme, darkTheme});
    customerDisplay->setCheckable(true);
    matrix->setChecked(true);
    sell->setChecked(true);
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QVector<QAction *> Actions::all() const
{
    return {search, buyNow, more, fewer, quantity, remove, extend, holdAgain, clearCart, undo,
        newCart, nextCart, previousCart, handOver, customer, cash, card, account, openPayment, sell,
        orders, review, matrix, list, filter, customerDisplay, notices, dismissNotice, lightTheme,
        darkTheme, systemTheme, importRateCard, stripeKey, settings, setUp, commands, keys, about,
        quit};
}

} // namespace holdfast
