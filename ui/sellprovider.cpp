// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "remark.h"
#include "sellpage.h"
#include "whendone.h"

#include <QDesktopServices>
#include <utility>

namespace holdfast {

/// What is paid at a provider.
void SellPage::connectProvider()
{
    m_payPage->setStripeAction(m_actions.card);
    m_payPage->offerStripe({});
    connect(m_actions.card, &QAction::triggered, this, &SellPage::payByCard);
    for (const SellController *controller : {m_controller, m_purchase}) {
        connect(controller, &SellController::stateChanged, this, [this] {
            if (!payer()->isBusy() && std::exchange(m_cardWanted, false)
                && m_actions.card->isEnabled())
                payByCard();
        });
    }
    connect(m_payPage, &PayPage::stripeChosen, this, [this](qint64 totalMinor) {
        const auto &cart = payer()->cart();
        if (!cart)
            return;
        m_provider->begin(cart->id, cart->customer ? cart->customer->email : QString(), totalMinor);
    });
    connect(m_provider, &ProviderPayment::viewChanged, this, [this](const ProviderPayView &view) {
        m_cardAlone = false;
        m_providerPage->setView(view);
        m_feed->setProvider(view);
        showProvider(true);
    });
    connect(m_provider, &ProviderPayment::stateChanged, this, &SellPage::refresh);
    connect(m_provider, &ProviderPayment::failed, this, [this](const Error &error) {
        fail(error);
        // Who asked for the card has not chosen cash, which the next Enter would take.
        if (std::exchange(m_cardAlone, false) && !m_buying && m_side->currentWidget() == m_payPage)
            showCartPanel();
    });
    connect(m_provider, &ProviderPayment::paid, this, &SellPage::providerPaid);
    connect(m_provider, &ProviderPayment::otherEnded, this, &SellPage::otherEnded);
    connect(m_provider, &ProviderPayment::otherDeclined, this, [this](const Checkout &checkout) {
        Q_EMIT notice({Notice::Tone::Warning,
            tr("The card for order %1 was declined. The customer can try again with the same code.")
                .arg(checkout.order),
            m_actions.openPayment});
    });
    connect(m_actions.openPayment, &QAction::triggered, this, [this] {
        Q_EMIT noticeOver();
        m_provider->showOther();
    });
    connect(m_providerPage, &ProviderPayPage::cancelAsked, m_provider, &ProviderPayment::cancel);
    connect(m_providerPage, &ProviderPayPage::forceAsked, m_provider, &ProviderPayment::force);
    connect(m_providerPage, &ProviderPayPage::openAsked, this,
        [](const QUrl &link) { QDesktopServices::openUrl(link); });
    connect(m_providerPage, &ProviderPayPage::doneAsked, this, &SellPage::providerDone);
}

void SellPage::payByCard()
{
    // What is on its way yet belongs to the total.
    m_cardWanted = payer()->isBusy();
    if (m_cardWanted)
        return;
    m_cardAlone = m_side->currentWidget() != m_payPage;
    if (m_cardAlone)
        beginPayment(Tender::Cash);
    if (m_side->currentWidget() == m_payPage)
        m_payPage->chooseStripe();
}

void SellPage::providerPaid(qint64 number)
{
    Q_EMIT ordersChanged();
    Q_EMIT happened({Notice::Tone::Done, tr("Order %1 is paid.").arg(number)});
    whenDone(m_checkouts.order(number), this, [this](const Result<Order> &order) {
        // Without it the receipt can still be had under Orders.
        if (order)
            m_providerPage->setPaidOrder(*order);
    });
}

void SellPage::providerDone()
{
    const ProviderPayView view = m_providerPage->view();
    const bool goesOn = m_provider->isUnderWay();
    m_provider->leave();
    showProvider(false);
    m_controller->reread();
    if (m_buying)
        m_purchase->reread();
    showCartPanel();
    if (view.phase == ProviderPayView::Phase::Ended)
        bringBack(view.cart);
    if (goesOn) {
        Q_EMIT notice({Notice::Tone::Done,
            tr("The payment for order %1 goes on. What becomes of it is told here.")
                .arg(view.order),
            m_actions.openPayment});
    }
}

void SellPage::bringBack(const QUuid &cart)
{
    whenDone(m_carts.show(cart), this, [this](const Result<Cart> &found) {
        // What was bought by itself is not open any more.
        if (found && found->state == QLatin1String("open") && !m_controller->cart())
            m_controller->change(found->id);
    });
}

void SellPage::otherEnded(const Checkout &checkout, bool review)
{
    Q_EMIT ordersChanged();
    m_controller->reread();
    if (review) {
        Q_EMIT notice({Notice::Tone::Warning,
            tr("The payment for order %1 arrived, but the sale could not be made. It is kept under "
               "Review, where a manager decides.")
                .arg(checkout.order)});
    } else if (checkout.state == CheckoutState::Settled) {
        Q_EMIT notice({Notice::Tone::Done,
            tr("Order %1 is paid: %2 by Stripe.", "number, amount")
                .arg(QString::number(checkout.order), formatMoney(checkout.amount))});
    } else {
        const QString sentence =
            tr("Order %1 was not paid, and its slots are back on sale.").arg(checkout.order);
        const QString why = shownRemark(checkout.why);
        Q_EMIT notice({Notice::Tone::Warning,
            why.trimmed().isEmpty() ? sentence
                                    : tr("%1 %2", "two sentences").arg(sentence, asSentence(why))});
    }
}

void SellPage::showProvider(bool shown)
{
    QWidget *page = m_whole->widget(shown ? 1 : 0);
    if (m_whole->currentWidget() == page)
        return;
    m_whole->setCurrentWidget(page);
    if (!shown)
        m_feed->setProvider({});
    if (shown) {
        // What was said before would lie over the page's buttons.
        Q_EMIT noticeOver();
        m_providerPage->takeFocus();
    }
    refresh();
}

} // namespace holdfast
