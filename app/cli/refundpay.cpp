// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refundpay.h"

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

QString progressOf(const Refund &refund)
{
    if (refund.state == RefundState::Pending)
        return u"Stripe has taken it; %1 is on its way to the customer"_s.arg(
            moneyText(refund.amount()));
    if (!refund.said.isEmpty())
        return printable(refund.said);
    return u"Asking Stripe to give back %1"_s.arg(moneyText(refund.amount()));
}

/// Looks at the books every second until the refund has ended.
class Watch final : public QObject
{
public:
    Watch(const Session &session, CheckoutDriver &driver, const QUuid &refund)
        : QObject(session.context)
        , m_service(session.checkouts())
        , m_driver(driver)
        , m_id(refund)
        , m_quiet(session.quiet)
    {
        m_promise.start();
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Watch::look);
        m_driver.giveBack(m_id);
        look();
    }
    Answer<Refund> answer() { return m_promise.future(); }

private:
    void look()
    {
        whenDone(m_service.showRefund(m_id), this, [this](const Result<Refund> &found) {
            // The database may come back, and the money goes on meanwhile.
            const bool passes = !found
                                && (found.error().kind == ErrorKind::Offline
                                    || found.error().kind == ErrorKind::Busy);
            if (!passes && (!found || !found->isUnderWay())) {
                m_promise.addResult(found);
                m_promise.finish();
                return deleteLater();
            }
            tell(found ? progressOf(*found) : printable(found.error().text));
            // Another driver may have had it, and have let go of it.
            if (++m_looks % looksBetweenDrives == 0)
                m_driver.giveBack(m_id);
            m_timer.start(lookEvery);
        });
    }
    void tell(const QString &line)
    {
        if (!m_quiet && line != m_told)
            writeErr(line + u'\n');
        m_told = line;
    }

    CheckoutService m_service;
    CheckoutDriver &m_driver;
    QUuid m_id;
    bool m_quiet;
    int m_looks = 0;
    QString m_told;
    QTimer m_timer;
    QPromise<Result<Refund>> m_promise;
};

QString leftToOthers(bool isDriven)
{
    return isDriven ? u"A desk with a Stripe key is running: it gives the money back."_s
                    : u"No desk with a Stripe key is running. The money is given back when one is "
                      "started, or by `checkout settle` with a key."_s;
}

} // namespace

Answer<Followed> follow(const Session &session, const Refund &refund, bool noWait)
{
    if (!refund.isUnderWay())
        return QtFuture::makeReadyFuture(Result<Followed>(Followed{refund}));
    const auto others = [&session, refund] {
        return session.checkouts()
            .isDriven(refund.live)
            .then(session.context, [refund](const Result<bool> &isDriven) -> Result<Followed> {
                return Followed{refund, leftToOthers(isDriven.value_or(false))};
            });
    };
    if (noWait)
        return others();
    return andThen(makeDriver(session, false), session.context,
        [&session, refund, others](MaybeDriver driver) {
            if (!driver)
                return others();
            return (new Watch(session, *driver, refund.id))
                ->answer()
                .then(session.context, [](const Result<Refund> &ended) -> Result<Followed> {
                    if (!ended)
                        return ended.error();
                    return Followed{*ended};
                });
        });
}

} // namespace holdfast::cli
