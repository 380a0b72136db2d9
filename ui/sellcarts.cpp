// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbutton.h"
#include "sellpage.h"

namespace holdfast {

/// The carts beside the one in view.
void SellPage::connectCarts()
{
    connect(m_actions.newCart, &QAction::triggered, this, [this] {
        changeCart(QUuid());
        Q_EMIT searchWanted();
    });
    connect(m_actions.nextCart, &QAction::triggered, this, [this] { stepThroughCarts(1); });
    connect(m_actions.previousCart, &QAction::triggered, this, [this] { stepThroughCarts(-1); });
    connect(m_cartPanel->tabs(), &CartTabs::chosen, this, &SellPage::changeCart);
    const auto showTabs = [this] {
        m_cartPanel->tabs()->setTabs(m_deskCarts->tabs(), m_deskCarts->current());
    };
    connect(m_deskCarts, &DeskCarts::changed, this, [this, showTabs] {
        showTabs();
        showOwnHolds();
        refreshCartActions();
    });
    showTabs();
    connect(m_controller, &SellController::parked, this, [this] {
        m_deskCarts->setCurrent({});
        showNoCart();
    });
    connect(m_controller, &SellController::cartClosed, this, [this] {
        const auto tabs = m_deskCarts->tabs();
        m_deskCarts->drop(tabs.value(m_deskCarts->current()).cart);
        showNoCart();
    });
    connect(m_controller, &SellController::notThere, this, [this](const Cart &cart) {
        m_deskCarts->drop(cart.id);
        const bool open = cart.state == QLatin1String("open");
        Q_EMIT notice({Notice::Tone::Warning,
            open ? tr("The cart “%1” is at the desk %2 now.").arg(cartName(cart), cart.desk)
                 : tr("The cart “%1” is not open any more.").arg(cartName(cart))});
    });
}

void SellPage::showNoCart()
{
    m_nextTender.reset();
    m_cardWanted = false;
    m_cart->clear();
    tellCustomer();
    m_cartPanel->setCart({});
    showOwnHolds();
    const QWidget *side = m_side->currentWidget();
    if ((side == m_payPage && !m_buying && !isPaying()) || side == m_handOverPage)
        showCartPanel();
}

bool SellPage::mayChangeCart() const
{
    const QWidget *side = m_side->currentWidget();
    return isVisible() && mayAdd() && !m_buying && side != m_customerPage && side != m_handOverPage;
}

void SellPage::changeCart(const QUuid &cart)
{
    if (mayChangeCart()) {
        m_nextTender.reset();
        leaveOutcome();
        if (m_side->currentWidget() != m_cartPanel)
            showCartPanel();
        m_controller->change(cart);
    }
    // Until it is in view the tab before stays chosen.
    m_cartPanel->tabs()->setTabs(m_deskCarts->tabs(), m_deskCarts->current());
}

void SellPage::stepThroughCarts(int by)
{
    const auto &tabs = m_deskCarts->tabs();
    const qsizetype count = tabs.size();
    changeCart(tabs.at((m_deskCarts->current() + by + count) % count).cart);
}

void SellPage::refreshCartActions()
{
    const bool may = mayChangeCart();
    const bool several = m_deskCarts->tabs().size() > 1;
    const bool shown = m_side->currentWidget() == m_cartPanel;
    m_actions.handOver->setEnabled(may && shown && m_cart->rowCount() > 0);
    m_actions.undo->setEnabled(may && shown && m_controller->mayUndo());
    m_actions.newCart->setEnabled(may && (m_controller->cart() || !shown));
    m_actions.nextCart->setEnabled(may && several);
    m_actions.previousCart->setEnabled(may && several);
}

} // namespace holdfast
