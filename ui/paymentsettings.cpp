// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paymentsettings.h"

#include "actionbutton.h"
#include "stripekeydialog.h"
#include "stripestate.h"
#include "whendone.h"

namespace holdfast {

PaymentSettings::PaymentSettings(StripeKeys *keys, QWidget *parent)
    : SettingsPage(tr("Cards"),
        tr("Cards are paid on Stripe's own page. The key to Stripe is in this computer's "
           "keychain."),
        parent)
    , m_keys(keys)
{
    setObjectName(QStringLiteral("paymentSettings"));
    auto *open = new ActionButton(tr("Stripe key…"), QString(), this);
    open->setObjectName(QStringLiteral("openStripeKeyButton"));
    open->setAutoDefault(false);
    addRow(QStringLiteral("stripeKey"), tr("Stripe key"),
        tr("What the key may do can be tried out there, before a customer waits."), open);
    connect(open, &QPushButton::clicked, this, [this] {
        auto *dialog = new StripeKeyDialog(m_keys, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_keys, &StripeKeys::changed, this, &PaymentSettings::lookUp);
    lookUp();
}

void PaymentSettings::lookUp()
{
    whenDone(m_keys->inUse(), this, [this](const Result<std::optional<StripeKeyInUse>> &found) {
        const bool has = found && found->has_value();
        notice()->showNotice(
            {has ? Notice::Tone::Done : Notice::Tone::Warning, stripeStateText(found)});
    });
}

} // namespace holdfast
