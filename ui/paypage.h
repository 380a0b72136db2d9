// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"
#include "cart.h"
#include "checkout.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace holdfast {

/// Taking the payment, in the cart's place. Cash: received, change as it is typed, and the sums
/// that the currency's notes make likely, by Alt and a digit or the arrows. On account: whom the
/// invoice goes to. Enter takes it, Escape goes back. The customer may choose to pay in another way
/// instead.
class PayPage : public QFrame
{
    Q_OBJECT

public:
    explicit PayPage(QWidget *parent = nullptr);

    /// `begin` is the window's way to pay by `tender`: from here it can be changed to as well.
    void addTender(Tender tender, QAction *begin);
    /// Its key is the window's, whatever field has the keyboard.
    void letThrough(QAction *action) { holdfast::letThrough(m_received, action); }
    void begin(Tender tender, const Cart &cart);
    /// The cart changed beneath the page.
    void setCart(const Cart &cart);
    void insertBelowTitle(QWidget *widget);
    /// Empty when the payment may be taken; otherwise why not.
    void setObstacle(const QString &why);
    void setBusy(bool busy);
    /// Offers Stripe as well. `whyNot` is empty when it may be chosen; otherwise a sentence.
    void offerStripe(const QString &whyNot);
    /// The window's way to pay by Stripe, whose key is written on the button.
    void setStripeAction(const QAction *action);
    /// As if its button was pressed.
    void chooseStripe();
    Tender tender() const { return m_tender; }

Q_SIGNALS:
    void taken(holdfast::Tender tender, std::optional<qint64> receivedMinor, qint64 totalMinor);
    /// Instead of what the page was begun with; `totalMinor` is what the person saw.
    void stripeChosen(qint64 totalMinor);
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHead();
    void refresh();
    void refreshQuickSums();
    void placeQuickSums();
    QVector<Money> quickSums() const;
    void chooseSum(const Money &sum);
    void stepSum(int difference);
    void connectKeys();
    /// A button for a tender, and the action that begins with it.
    struct TenderChoice
    {
        QToolButton *button = nullptr;
        QAction *begin = nullptr;
    };

    void showTender();
    void refreshTenders();
    void takeFocus();
    void take();
    Money total() const { return {m_cart.totals.totalMinor, m_cart.totals.currency}; }

    Tender m_tender = Tender::Cash;
    Cart m_cart;
    QString m_obstacle;
    QString m_stripeObstacle;
    bool m_busy = false;
    QLabel *m_title;
    QBoxLayout *m_head;
    QHBoxLayout *m_choice;           ///< of the tenders
    QVBoxLayout *m_column = nullptr; ///< what is counted, and scrolls where there is little height
    QHash<Tender, TenderChoice> m_tenders;
    QLabel *m_totalName;
    QLabel *m_total;
    QLabel *m_receivedName;
    QLineEdit *m_received;
    QWidget *m_quick;
    QGridLayout *m_sums; ///< in it
    QLabel *m_changeName;
    QLabel *m_change;
    QLabel *m_hint;
    ActionButton *m_stripe;
    QLabel *m_stripeHint;
    ActionButton *m_take;
    ActionButton *m_back;
};

} // namespace holdfast
