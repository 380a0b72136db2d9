// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellpage.h"

namespace holdfast {

/// What is bought by itself takes the place of the cart until it is paid or given up.
void SellPage::connectPurchase()
{
    m_payPage->insertBelowTitle(m_purchaseStrip);
    m_purchaseStrip->hide();
    connect(m_actions.buyNow, &QAction::triggered, this, [this] {
        if (isVisible())
            buy(m_boardPage->currentListing(), {}, 1);
    });
    connect(m_purchase, &SellController::cartChanged, this, &SellPage::showPurchase);
    connect(m_purchase, &SellController::cartClosed, this, [this] {
        m_buying = false;
        m_purchaseCart->clear();
        tellCustomer();
        if (m_side->currentWidget() == m_customerPage)
            showCartPanel();
        leaveEndedPurchase();
    });
    connect(m_provider, &ProviderPayment::stateChanged, this, &SellPage::leaveEndedPurchase);
    connect(m_purchase, &SellController::stateChanged, this, &SellPage::refresh);
    connect(m_purchase, &SellController::failed, this, &SellPage::fail);
    connect(m_purchase, &SellController::attached, this, &SellPage::attached);
    connect(m_purchase, &SellController::sold, this, &SellPage::sold);
    connect(m_purchase, &SellController::givenUp, this, [this](const CartLine &line) {
        Q_EMIT notice({Notice::Tone::Done,
            tr("%1 was not bought, and its slots are free again.").arg(line.code)});
    });
    connect(m_purchase, &SellController::resumed, this, [this](const Cart &cart) {
        Q_EMIT notice({Notice::Tone::Warning,
            tr("Buying %1 was left unfinished. Take the payment, or go back to give it up.")
                .arg(cart.lines.first().code)});
    });
}

void SellPage::buy(qint64 listingId, const QString &variant, qint64 quantity)
{
    const Listing *listing = m_board->listing(listingId);
    if (!mayAdd() || !listing || refuseWhileBuying() || refuseOtherEdition(*listing))
        return;
    leaveOutcome();
    m_nextTender.reset();
    m_boardPage->select(listingId);
    m_purchase->buy(listing->code, variant, quantity);
}

bool SellPage::refuseWhileBuying()
{
    if (m_buying)
        Q_EMIT notice(
            {Notice::Tone::Warning, tr("Take the payment for %1 first, or go back to give it up.")
                                        .arg(m_purchase->cart()->lines.first().code)});
    return m_buying;
}

void SellPage::showPurchase(const Cart &cart)
{
    if (cart.lines.isEmpty())
        return;
    const bool begins = !m_buying;
    m_buying = true;
    m_purchaseCart->setCart(cart);
    m_purchaseStrip->setCart(cart);
    tellCustomer();
    if (begins)
        beginPayment(Tender::Cash);
    else if (m_side->currentWidget() == m_payPage)
        m_payPage->setCart(cart);
    refresh();
}

void SellPage::tellCustomer()
{
    // What was paid stays in view until the next sale begins.
    if (m_side->currentWidget() != m_outcomePage || m_buying)
        m_feed->setCart(m_buying ? m_purchaseCart : m_cart, payer()->cart());
}

void SellPage::leaveEndedPurchase()
{
    if (!m_buying && !m_purchaseStrip->isHidden() && m_side->currentWidget() == m_payPage)
        showCartPanel();
}

void SellPage::leavePayment()
{
    if (m_buying)
        m_purchase->giveUp();
    else
        showCartPanel();
}

void SellPage::leaveCustomer()
{
    if (m_buying)
        beginPayment(m_purchase->cart()->customer ? m_purchaseTender : Tender::Cash);
    else
        showCartPanel();
}

} // namespace holdfast
