// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbutton.h"
#include "sellpage.h"
#include "whendone.h"

namespace holdfast {

/// Carts go to other desks, and come from them.
void SellPage::connectHandOver()
{
    m_side->addWidget(m_handOverPage);
    connect(m_actions.handOver, &QAction::triggered, this, [this] {
        m_side->setCurrentWidget(m_handOverPage);
        refresh();
        m_handOverPage->begin(cartName(*m_controller->cart()));
        const auto asked = [this, opening = ++m_handOverOpening](const Result<QStringList> &desks) {
            if (m_side->currentWidget() != m_handOverPage || opening != m_handOverOpening)
                return;
            m_handOverPage->setDesks(desks.value_or(QStringList()));
            if (!desks)
                fail(desks.error());
        };
        whenDone(m_deskCarts->otherDesks(), this, asked);
    });
    connect(m_handOverPage, &HandOverPage::left, this, &SellPage::showCartPanel);
    connect(m_handOverPage, &HandOverPage::wanted, m_controller, &SellController::handOver);
    const auto gone = [this](const Cart &cart) {
        m_deskCarts->drop(cart.id);
        if (m_side->currentWidget() == m_handOverPage)
            showCartPanel();
        Q_EMIT notice({Notice::Tone::Warning,
            tr("The cart “%1” is at the desk %2 now.").arg(cartName(cart), cart.desk)});
    };
    connect(m_controller, &SellController::handedOver, this, [this](const Cart &cart) {
        showCartPanel();
        Q_EMIT notice({Notice::Tone::Done,
            tr("The cart “%1” is at the desk %2 now.").arg(cartName(cart), cart.desk)});
    });
    connect(m_controller, &SellController::takenAway, this, gone);
    connect(m_deskCarts, &DeskCarts::takenAway, this, gone);
    connect(m_deskCarts, &DeskCarts::arrived, this, [this](const Cart &cart) {
        Q_EMIT notice({Notice::Tone::Warning,
            tr("The desk %1 has handed over the cart “%2”. %3 goes through the carts.")
                .arg(cart.cameFrom, cartName(cart), keyText(m_actions.nextCart))});
    });
}

} // namespace holdfast
