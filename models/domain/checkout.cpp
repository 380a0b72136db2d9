// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkout.h"

#include "names.h"
#include "text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Tenders
{
    Q_DECLARE_TR_FUNCTIONS(Tenders)
};

} // namespace

static constexpr QLatin1StringView stateNames[] = {
    "preparing"_L1, "open"_L1, "unknown"_L1, "settled"_L1, "abandoned"_L1};
static constexpr QLatin1StringView tenderNames[] = {"cash"_L1, "account"_L1, "stripe"_L1};
static constexpr QLatin1StringView standingNames[] = {
    "open"_L1, "paid"_L1, "waiting"_L1, "expired"_L1, "mismatched"_L1};
static constexpr QLatin1StringView purposeNames[] = {"create"_L1, "expire"_L1, "refund"_L1};

QString checkoutStateName(CheckoutState state)
{
    return nameOfValue(stateNames, state);
}

std::optional<CheckoutState> checkoutStateFromName(const QString &name)
{
    return valueOfName<CheckoutState>(stateNames, name);
}

QString sessionStandingName(SessionStanding standing)
{
    return nameOfValue(standingNames, standing);
}

std::optional<SessionStanding> sessionStandingFromName(const QString &name)
{
    return valueOfName<SessionStanding>(standingNames, name);
}

QString requestPurposeName(RequestPurpose purpose)
{
    return nameOfValue(purposeNames, purpose);
}

std::optional<RequestPurpose> requestPurposeFromName(const QString &name)
{
    return valueOfName<RequestPurpose>(purposeNames, name);
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
        Tenders::tr("%1 is not a way to pay. Choose one of %2.")
            .arg(quoted(text), namesInSentence(tenderNames)));
}

} // namespace holdfast
