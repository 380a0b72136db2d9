// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerpay.h"

#include "bookswatch.h"
#include "views.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

QString progressOf(const Checkout &checkout)
{
    if (!checkout.endingWhy.isEmpty())
        return u"Cancelling at Stripe"_s;
    if (checkout.state == CheckoutState::Unknown)
        return u"Stripe cannot be asked; the slots stay held. %1"_s.arg(printable(checkout.said));
    if (!checkout.session)
        return u"Asking Stripe for a page to pay at"_s;
    if (checkout.session->standing == SessionStanding::Waiting)
        return u"The customer has paid; the money is on its way"_s;
    if (!checkout.session->decline.isEmpty()) {
        return u"The card was refused (%1); the customer can try again"_s.arg(
            printable(checkout.session->decline));
    }
    return u"Waiting for the customer to pay"_s;
}

class Watch final : public BooksWatch<Checkout>
{
public:
    Watch(const Session &session, MaybeDriver driver, const QUuid &checkout, WaitFor until)
        : BooksWatch(session.context, session.quiet)
        , m_service(session.checkouts())
        , m_driver(driver)
        , m_id(checkout)
        , m_until(until)
    {
        if (!m_driver)
            return;
        connect(m_driver, &CheckoutDriver::asked, this,
            [this](const QUuid &about, const std::optional<Error> &trouble) {
                if (about != m_id)
                    return;
                m_trouble = trouble;
                if (m_trouble && m_until == WaitFor::Link)
                    leave(*m_trouble);
            });
        connect(m_driver, &CheckoutDriver::troubled, this,
            [this](const QUuid &about, const Error &error) {
                tell(printable(error.text));
                // Asking again with this key would never end.
                if (about == m_id && error.kind == ErrorKind::Forbidden)
                    leave(error);
            });
        connect(m_driver, &CheckoutDriver::unreachable, this,
            [this](const QUuid &about, const Error &error) {
                if (about == m_id)
                    leave(error);
            });
        connect(m_driver, &CheckoutDriver::changed, this, [this](const Checkout &now) {
            if (now.id == m_id)
                m_seen = now;
        });
        // Another driver has it, and may let go of it before it is over.
        connect(m_driver, &CheckoutDriver::finished, this, [this] { m_isDriven = false; });
        m_driver->drive(checkout);
    }

private:
    Answer<Checkout> read() const override { return m_service.show(m_id); }
    void judge(const Checkout &checkout) override
    {
        m_seen = checkout;
        const bool hasLink = checkout.session && !checkout.session->url.isEmpty();
        const bool isOnItsWay =
            checkout.session && checkout.session->standing == SessionStanding::Waiting;
        if (!checkout.inFlight() || (m_until == WaitFor::Link && hasLink)
            || (m_until == WaitFor::Cancelled && isOnItsWay))
            return done(checkout);
        if (!m_driver && checkout.state == CheckoutState::Unknown)
            return leave({ErrorKind::Offline, checkout.said});
        if (hasLink && m_until != WaitFor::Cancelled && !std::exchange(m_linkShown, true)) {
            tell(u"Pay %1 at %2"_s.arg(
                moneyText(checkout.amount), printable(checkout.session->url)));
        }
        tell(m_trouble ? printable(m_trouble->text) : progressOf(checkout));
    }
    void driveAgain() override
    {
        if (m_driver) {
            if (!std::exchange(m_isDriven, true))
                m_driver->drive(m_id);
            return;
        }
        whenDone(m_service.isDriven(m_id), this, [this](const Result<bool> &isDriven) {
            if (isDriven && !*isDriven)
                leave({ErrorKind::Offline, u"No desk with a Stripe key is running any more."_s});
        });
    }
    /// The payment goes on without this command.
    void leave(Error error)
    {
        const bool asked =
            m_seen
            && (m_seen->session
                || std::any_of(m_seen->requests.cbegin(), m_seen->requests.cend(),
                    [](const StoredRequest &each) { return each.outcome.isEmpty(); }));
        error.text += (asked ? u" The slots stay held, for the customer may be paying. `checkout "
                               "resume %1` asks again; a manager gives the slots back at once with "
                               "`checkout cancel %1 --force --why TEXT`."_s
                             : u" There is no page to pay at yet. The slots stay held: `checkout "
                               "resume %1` asks again, `checkout cancel %1` gives them back."_s)
                          .arg(idText(m_id));
        error.detail.insert(u"checkout"_s, idText(m_id));
        done(error);
    }

    CheckoutService m_service;
    MaybeDriver m_driver;
    QUuid m_id;
    WaitFor m_until;
    std::optional<Checkout> m_seen; ///< as last read
    std::optional<Error> m_trouble; ///< since Stripe last answered
    bool m_linkShown = false;
    bool m_isDriven = true;
};

} // namespace

Answer<MaybeDriver> makeDriver(const Session &session, bool required)
{
    using InUse = Result<std::optional<StripeKeyInUse>>;
    return session.stripeKeys->inUse().then(
        session.context, [&session, required](const InUse &found) -> Result<MaybeDriver> {
            if (!found && required)
                return found.error();
            if (!found || !*found) {
                if (!required)
                    return MaybeDriver(nullptr);
                return Error{ErrorKind::NotFound, u"This desk has no key to Stripe. Store one with "
                                                  u"`keys set stripe`, or hand it in "
                                                  "as STRIPE_API_KEY."_s};
            }
            auto provider = session.stripeKeys->connectWith((*found)->key);
            if (!provider)
                return provider.error();
            static const SystemClock clock;
            return MaybeDriver(new CheckoutDriver(
                session.desk, std::move(*provider), &clock, session.driver, session.context));
        });
}

Answer<Checkout> waitFor(
    const Session &session, MaybeDriver driver, const QUuid &checkout, WaitFor until)
{
    return (new Watch(session, driver, checkout, until))->answer();
}

} // namespace holdfast::cli
