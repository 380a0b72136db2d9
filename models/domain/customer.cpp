// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customer.h"

#include "text.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct Customers
{
    Q_DECLARE_TR_FUNCTIONS(Customers)
};

constexpr int maxEmailLength = 254;
constexpr qsizetype maxLocalLength = 64;
constexpr qsizetype maxLabelLength = 63;

bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// The characters that stand in a local part without quotation marks (RFC 5322, atext).
bool isAtomCharacter(QChar c)
{
    return isAlphanumeric(c) || u"!#$%&'*+-/=?^_`{|}~"_qs.contains(c);
}

bool isLocalPart(const QString &local)
{
    if (local.isEmpty() || local.size() > maxLocalLength)
        return false;
    const auto atoms = QStringView(local).split(u'.');
    return std::all_of(atoms.begin(), atoms.end(), [](QStringView atom) {
        return !atom.isEmpty() && std::all_of(atom.begin(), atom.end(), isAtomCharacter);
    });
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= maxLabelLength && label.front() != u'-'
           && label.back() != u'-' && std::all_of(label.begin(), label.end(), [](QChar c) {
                  return isAlphanumeric(c) || c == u'-';
              });
}

bool isDomain(const QString &domain)
{
    const auto labels = QStringView(domain).split(u'.');
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isLabel)
           && labels.last().size() >= 2
           && !(labels.last().front() >= u'0' && labels.last().front() <= u'9');
}

} // namespace

Result<QString> parseEmail(const QString &text)
{
    auto clean = requireText(text, u"e-mail address"_qs, maxEmailLength);
    if (!clean)
        return clean;
    const qsizetype at = clean->lastIndexOf(u'@');
    if (at < 0 || !isLocalPart(clean->left(at)) || !isDomain(clean->mid(at + 1))) {
        return invalidValue(u"e-mail address"_qs, text,
            Customers::tr("%1 is not an e-mail address. Write it as in name@example.com.")
                .arg(quoted(text)));
    }
    return clean->toLower();
}

Result<Customer> checkCustomer(Customer customer)
{
    auto email = parseEmail(customer.email);
    if (!email)
        return email.error();
    customer.email = *email;

    const struct
    {
        QString Customer::*member;
        QString name;
        int maxLength;
    } fields[] = {
        {&Customer::name, u"name"_qs, maxNameLength},
        {&Customer::phone, u"phone number"_qs, 40},
        {&Customer::business, u"business"_qs, maxNameLength},
        {&Customer::address, u"address"_qs, 500},
        {&Customer::taxNumber, u"tax number"_qs, 40},
    };
    for (const auto &field : fields) {
        auto clean = cleanText(customer.*field.member, field.name, field.maxLength);
        if (!clean)
            return clean.error();
        customer.*field.member = *clean;
    }
    return customer;
}

} // namespace holdfast
