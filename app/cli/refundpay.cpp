// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refundpay.h"

#include "bookswatch.h"
#include "providerpay.h"
#include "views.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

QString progressOf(const Refund &refund)
{
    if (refund.state == RefundState::Pending)
        return u"Stripe has taken it; %1 is on its way to the customer"_s.arg(
            moneyText(refund.amount()));
    if (!refund.said.isEmpty())
        return printable(refund.said);
    return u"Asking Stripe to give back %1"_s.arg(moneyText(refund.amount()));
}

class Watch final : public BooksWatch<Refund>
{
public:
    Watch(const Session &session, CheckoutDriver &driver, const QUuid &refund)
        : BooksWatch(session.context, session.quiet)
        , m_service(session.checkouts())
        , m_driver(driver)
        , m_id(refund)
    {
        connect(&m_driver, &CheckoutDriver::refundAsked, this,
            [this](const QUuid &about, const std::optional<Error> &trouble) {
                if (about == m_id)
                    m_trouble = trouble;
            });
        connect(&m_driver, &CheckoutDriver::refundTroubled, this,
            [this](const QUuid &about, const Error &error) {
                // Asking again with this key would never end.
                if (about == m_id && error.kind == ErrorKind::Forbidden)
                    leave(error);
            });
        connect(&m_driver, &CheckoutDriver::refundUnreachable, this,
            [this](const QUuid &about, const Error &error) {
                if (about == m_id)
                    leave(error);
            });
        m_driver.giveBack(m_id);
    }

private:
    Answer<Refund> read() const override { return m_service.showRefund(m_id); }
    void judge(const Refund &refund) override
    {
        if (!refund.isUnderWay())
            return done(refund);
        tell(m_trouble ? printable(m_trouble->text) : progressOf(refund));
    }
    void driveAgain() override { m_driver.giveBack(m_id); }

    void leave(Error error)
    {
        error.text += u" The refund %1 is asked for and stays so: a desk with the right key, or "
                      u"`checkout settle`, gives the money back; `order give-up-refund` ends one "
                      u"that Stripe cannot have given."_s.arg(idText(m_id));
        error.detail.insert(u"refund"_s, idText(m_id));
        done(error);
    }

    CheckoutService m_service;
    CheckoutDriver &m_driver;
    QUuid m_id;
    std::optional<Error> m_trouble; ///< since Stripe last answered
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
