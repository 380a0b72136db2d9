// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripeendpoint.h"

#include "text.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct StripeEndpoints
{
    Q_DECLARE_TR_FUNCTIONS(StripeEndpoints)
};

bool isLoopback(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

} // namespace

StripeEndpoint StripeEndpoint::production()
{
    return StripeEndpoint(QUrl(u"https://api.stripe.com"_qs));
}

Result<StripeEndpoint> StripeEndpoint::parse(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    // An address may hold a password or a key by mistake, so a refusal does not repeat it.
    const auto unfit = [](const QString &sentence) {
        return Error{ErrorKind::Validation, sentence, {{u"field"_qs, u"stripe_url"_qs}}};
    };
    if (!url.isValid() || url.host().isEmpty()) {
        return unfit(
            StripeEndpoints::tr("This is not an address that Stripe can be asked at. Write it as "
                                "https://api.stripe.com."));
    }
    if (!isSafe(url)) {
        return unfit(StripeEndpoints::tr(
            "Stripe is asked over https only, so that nobody on the way can read the key. Plain "
            "http is for a test peer on this machine (http://127.0.0.1:PORT)."));
    }
    const bool bare = (url.path().isEmpty() || url.path() == "/"_L1) && url.userInfo().isEmpty()
                      && !url.hasQuery() && !url.hasFragment();
    if (!bare) {
        return unfit(StripeEndpoints::tr(
            "The address of Stripe has a host and perhaps a port, and nothing else. Write it as "
            "https://api.stripe.com."));
    }
    return StripeEndpoint(url);
}

Result<QUrl> StripeEndpoint::parsePage(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (isSafe(url) && url.userInfo().isEmpty())
        return url;
    return Error{ErrorKind::Validation,
        StripeEndpoints::tr(
            "Customers can be sent to a page over https only, as Stripe asks. Write "
            "its address as https://shop.example/paid."),
        {{u"field"_qs, u"paid_page"_qs}}};
}

bool StripeEndpoint::isSafe(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

StripeEndpoint::StripeEndpoint(QUrl base)
    : m_base(std::move(base))
{
    m_base.setPath({});
}

} // namespace holdfast
