// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkout.h"

#include "names.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace holdfast {

static constexpr QLatin1StringView stateNames[] = {
    "preparing"_L1, "open"_L1, "unknown"_L1, "settled"_L1, "abandoned"_L1};
static constexpr QLatin1StringView tenderNames[] = {"cash"_L1, "account"_L1};

QString checkoutStateName(CheckoutState state)
{
    return nameOfValue(stateNames, state);
}

std::optional<CheckoutState> checkoutStateFromName(const QString &name)
{
    return valueOfName<CheckoutState>(stateNames, name);
}

QString tenderName(Tender tender)
{
    return nameOfValue(tenderNames, tender);
}

std::optional<Tender> tenderFromName(const QString &name)
{
    return valueOfName<Tender>(tenderNames, name);
}

Result<Tender> parseTender(const QString &text)
{
    if (const auto tender = tenderFromName(text))
        return *tender;
    return invalidValue(u"tender"_qs, text,
        u"%1 is not a way to pay. Choose one of %2."_qs.arg(
            quoted(text), namesInSentence(tenderNames)));
}

} // namespace holdfast
