// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QUuid>

namespace holdfast {

/// Whom a cart is for. The e-mail address identifies a customer.
struct Customer
{
    QUuid id = {};
    QString email;
    QString name = {};
    QString phone = {};
    QString business = {};
    QString address = {};
    QString taxNumber = {};
};

/// An address as it is kept: trimmed and lower case. Validation error unless it has the form
/// local@domain.tld (deliverability is nobody's guess) of at most 254 characters.
Result<QString> parseEmail(const QString &text);

/// Every field cleaned; the first bad one is the error.
Result<Customer> checkCustomer(Customer customer);

} // namespace holdfast
