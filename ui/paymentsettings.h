// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingspage.h"
#include "stripekeys.h"

namespace holdfast {

/// How this desk is paid.
class PaymentSettings : public SettingsPage
{
    Q_OBJECT

public:
    PaymentSettings(StripeKeys *keys, QWidget *parent);

private:
    void lookUp();

    StripeKeys *m_keys;
};

} // namespace holdfast
