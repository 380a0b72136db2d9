// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerpay.h"

#include "standardstreams.h"
#include "text.h"
#include "views.h"
#include "whendone.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast::cli {
namespace {

constexpr Millis lookEvery = 1s;
constexpr int looksBetweenDrives = 5;

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

/// Looks at the books every second until there is what is waited for.
class Watch final : public QObject
{
public:
    Watch(const Session &session, MaybeDriver driver, const QUuid &checkout, WaitFor until,
        bool quiet)
        : QObject(session.context)
        , m_service(session.checkouts())
        , m_driver(driver)
        , m_id(checkout)
        , m_until(until)
        , m_quiet(quiet)
    {
        m_promise.start();
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Watch::look);
        if (m_driver) {
            connect(m_driver, &CheckoutDriver::troubled, this,
                [this](const QUuid &about, const Error &error) {
                    tell(printable(error.text));
                    // Asking again with this key would never end.
                    if (about == m_id && error.kind == ErrorKind::Forbidden)
                        leave(error);
                });
            // Another driver has it, and may let go of it before it is over.
            connect(m_driver, &CheckoutDriver::finished, this, [this] { m_isDriven = false; });
            m_driver->drive(checkout);
        }
        look();
    }
    Answer<Checkout> answer() { return m_promise.future(); }

private:
    void look()
    {
        whenDone(m_service.show(m_id), this, [this](const Result<Checkout> &found) {
            // The database may come back, and the payment goes on meanwhile.
            if (!found && found.error().kind != ErrorKind::Offline
                && found.error().kind != ErrorKind::Busy)
                return done(found.error());
            if (!found) {
                tell(printable(found.error().text));
                return m_timer.start(lookEvery);
            }
            const bool hasLink = found->session && !found->session->url.isEmpty();
            if (!found->inFlight() || (m_until == WaitFor::Link && hasLink))
                return done(*found);
            if (hasLink && !m_linkShown) {
                m_linkShown = true;
                tell(u"Pay %1 at %2"_s.arg(
                    moneyText(found->amount), printable(found->session->url)));
            }
            tell(progressOf(*found));
            if (m_driver && !m_isDriven && ++m_looks % looksBetweenDrives == 0) {
                m_isDriven = true;
                m_driver->drive(m_id);
            }
            m_timer.start(lookEvery);
        });
    }
    void tell(const QString &line)
    {
        if (!m_quiet && line != m_told)
            writeErr(line + u'\n');
        m_told = line;
    }
    void leave(Error error)
    {
        error.text += u" The slots stay held. A manager gives them back at once with `checkout "
                      u"cancel %1 --force --why TEXT`."_s.arg(m_id.toString(QUuid::WithoutBraces));
        done(error);
    }
    void done(const Result<Checkout> &answer)
    {
        m_timer.stop();
        if (std::exchange(m_isDone, true))
            return;
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

    CheckoutService m_service;
    MaybeDriver m_driver;
    QUuid m_id;
    WaitFor m_until;
    bool m_quiet;
    bool m_linkShown = false;
    bool m_isDriven = true;
    bool m_isDone = false;
    int m_looks = 0;
    QString m_told;
    QTimer m_timer;
    QPromise<Result<Checkout>> m_promise;
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
    const Session &session, MaybeDriver driver, const QUuid &checkout, WaitFor until, bool quiet)
{
    return (new Watch(session, driver, checkout, until, quiet))->answer();
}

} // namespace holdfast::cli
